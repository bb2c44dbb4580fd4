/** Word classes of the German pack, written by hand, `class: words`, accents taken off; the first class of a word names it where one name is needed. */
export const wordClasses = `
insult: idiot idiotin arschloch depp trottel vollidiot versager versagerin penner arsch wichser hurensohn schlampe miststueck feigling luegner luegnerin heuchler heuchlerin schmarotzer egoist egoistin narzisst loser opfer spast spasti schwein sau kuh ziege zicke clown witzfigur nichtsnutz faulpelz pfeife flasche lappen hirni honk tussi dreckskerl drecksau
trait: egoistisch faul fies gemein gefuehllos herzlos unzuverlaessig unreif kindisch verlogen falsch kalt eiskalt toxisch eifersuechtig kontrollsuechtig ruecksichtslos undankbar nutzlos peinlich erbaermlich laecherlich unmoeglich unertraeglich dumm bloed doof bescheuert bekloppt krank dreist frech unverschaemt armselig geizig respektlos
family: freund freundin mann frau ex exmann exfreund partner vater papa stiefvater bruder sohn chef
game: spiel runde level boss mario fifa film serie folge buch lied zombie krimi
kin: papa vater baba mama mutter stiefvater bruder schwester onkel mann exmann freund exfreund ex partner typ kerl
hurt: geschlagen zugeschlagen zusammengeschlagen gehauen verhauen gewuergt erwuergt getreten geschubst gestossen runtergestossen verpruegelt gepruegelt vergewaltigt missbraucht misshandelt begrapscht angefasst angegriffen festgehalten gezerrt geboxt schlaeg zuschlaeg schlag wuerg pruegel schubs
stalk: verfolg beobachte ueberwach kontrollier bedroh stalk gestalkt
pills: tablette pille schlaftablette schmerztablette schmerzmittel medikament
`;
