import type { Language } from '../model/segmented.ts';

// Words that open a sentence and hardly ever a name: after "Inc." or "etc." only these begin a new sentence.
const FRENCH =
  "le la les l' un une des du de d' il elle ils elles on ce cet cette ces c' ça cela ceci celui celle ceux celles je j' tu nous vous mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs et mais ou où or donc car ni en y dans pour par sur sous avec sans chez vers dès depuis pendant avant après entre contre selon malgré hors outre si quand lorsque lorsqu' puisque puisqu' comme alors ainsi aussi enfin ensuite puis cependant toutefois pourtant néanmoins parmi plusieurs certains certaines quelques chaque tout toute tous toutes aucun aucune nul qui que qu' quel quelle quels quelles quoi comment pourquoi combien au aux à a même très trop plus moins peu beaucoup non oui hier aujourd'hui demain voici voilà ici là bref n' ne m' me t' te s' se deux trois quatre cinq six sept huit neuf dix jusqu' tandis afin grâce lors tant autant bien face reste autre d'autres rien personne";
const ENGLISH =
  'the a an he she it they we you this that these those his her its their our my your there here but and or so yet nor for in on at by with without from of to as if when while where after before since until because although though however meanwhile moreover nevertheless nonetheless still also even then thus what who whom whose which why how is are was were do does did can could will would should may might must has have had not no yes all some many most several each every any both another other one two three four five six seven eight nine ten under over between during among against about according despite instead indeed perhaps only just once last next more less few such now today yesterday tomorrow let ms mr mrs i "i\'m" it\'s';

const index = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = { fr: index(FRENCH), en: index(ENGLISH) };

/** Whether a word (lower case, straight apostrophe) is one that opens sentences. */
export const opensSentences = (language: Language, lower: string): boolean =>
  OPENERS[language].has(lower) || (language === 'en' && OPENERS.en.has(lower.replace(/(?:'|n't).*$/u, ''))); // "we're"

/** Words that never end a line of their own: an article or a preposition goes on in the next line. Lower case. */
export const DANGLING: ReadonlySet<string> = new Set(
  'le la les un une des du de et ou à au aux en dans pour par sur avec sans chez que qui the a an of and or to in on at by with from for'.split(
    ' ',
  ),
);
