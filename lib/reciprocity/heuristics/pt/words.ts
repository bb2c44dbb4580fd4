/** Word classes of the Portuguese pack, written by hand, `class: words`, accents taken off; the first class of a word names it where one name is needed. */
export const wordClasses = `
insult: idiota imbecil babaca otario otaria burro burra palhaco palhaca cretino cretina covarde mentiroso mentirosa hipocrita inutil folgado folgada vagabundo vagabunda lixo merda canalha safado safada estupido estupida arrombado cuzao bosta trouxa ridiculo ridicula parasita cobra parvo parva palerma estafermo
trait: egoista preguicoso preguicosa inutil insuportavel insensivel irresponsavel imaturo imatura falso falsa cruel frio fria toxico toxica ciumento ciumenta controlador controladora mesquinho mesquinha infantil patetico patetica ingrato ingrata grosso grossa chato chata desleixado desleixada vergonhoso
family: namorado namorada marido mulher esposo esposa ex pai padrasto irmao filho chefe
game: jogo fase nivel chefao mario fifa filme serie episodio livro musica novela zumbi
hurt: bateu bate batia batendo bater bateste espancou espanca empurrou chutou socou enforcou enforcar esganou estrangulou sufocou agrediu agride esfaqueou estuprou violou violentou mordeu agarrou
grip: apertou apertar apertaste torceu quebrou partiu queimou puxou segurou jogou atirou tacou arrastou machucou
blow: soco tapa murro pontape chapada bofetada surra tareia porrada
body: braco pescoco cabelo rosto cara olho pulso nariz cabeca perna barriga parede chao escada
weapon: faca arma pistola cacadeira cinto cigarro chicote
`;
