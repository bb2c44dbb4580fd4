/** Word classes of the Spanish pack, written by hand, `class: words`, accents taken off; the first class of a word names it where one name is needed. */
export const wordClasses = `
insult: idiota imbecil gilipollas pendejo pendeja cabron cabrona boludo boluda pelotudo pelotuda estupido estupida tonto tonta payaso payasa cerdo cerda cobarde mentiroso mentirosa hipocrita inutil parasito basura mierda desgraciado desgraciada maleducado maleducada sinverguenza caradura vago vaga huevon huevona mamon mamona capullo subnormal retrasado bruja malnacido ridiculo ridicula
trait: egoista vago vaga inutil insoportable insensible irresponsable inmaduro inmadura falso falsa cruel frio fria toxico toxica celoso celosa controlador controladora desconsiderado desconsiderada perezoso perezosa flojo floja malo mala tacano tacana infantil patetico patetica despreciable desagradecido desagradecida vergonzoso
family: novio novia marido mujer esposo esposa ex pareja padre padrastro hermano hijo jefe
game: partida juego nivel jefe final mario fifa play zombi pelicula peli serie capitulo libro cancion
`;
