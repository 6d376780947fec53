import { verbReadings } from '../../lexicons/verbs.ts';
import { COLON, REGION } from '../clue.ts';
import { type Phrase, pronounPhrase, proper } from '../name.ts';
import { phraseFrom, phraseOf } from '../phrase.ts';
import type { Region } from '../region.ts';
import { type Draft, isTerm, type QuoteRule, type Scene } from '../scene.ts';
import { canSpeak } from '../speaker.ts';

/** « … » : le message de X, la colère des X: a headline that calls the words in marks somebody's message. */
export const message: QuoteRule = {
  id: 'quotes/message',
  why: 'a sentence in marks, a colon, and a noun for words or a feeling with the one whose words they are',
  yes: [
    [
      '« Nous ne céderons pas à la menace » : le message de Paul Martin',
      'direct Paul Martin: « Nous ne céderons pas à la menace »',
    ],
    ['« On nous oublie » : la colère des pêcheurs de Lorient', 'direct pêcheurs de Lorient: « On nous oublie »'],
    [
      '« Il faut que les prix baissent » : l’appel du maire aux commerçants',
      'direct maire: « Il faut que les prix baissent »',
    ],
    ['“We will not give in”: the message from Mary Stone', 'direct Mary Stone: « We will not give in »'],
  ],
  no: [
    '« La nuit des loups » : le témoignage d’un berger',
    '« Nous ne céderons pas » : le film de Paul Martin',
    '« Tout va changer » : le message de la semaine',
    '“We Will Rise”: the message from Mary Stone',
  ],
  needs: COLON | REGION,
  find: (scene) => [draftOf(scene) ?? []].flat(),
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns for what is said and for the feeling that it shows, the first words of longer ones too ("cri d'alarme"). */
const NOUNS = {
  fr: words(`message appel avertissement réponse réaction aveu aveux promesse plaidoyer témoignage confidence confidences
    confession supplique réplique plainte coup cri mise mot colère détresse désarroi inquiétude émotion indignation ras-le-bol
    soulagement exaspération stupeur amertume`),
  en: words(
    'message appeal warning plea reply response answer admission promise testimony confession reaction cry anger',
  ),
} as const;

/** Three words that are one noun; its first word alone is another thing. */
const LONGER =
  /^(?:coup de gueule|coup de colère|cri d' alarme|cri du cœur|cri de colère|mise en garde|mot d' ordre)$/u;
const SHORT = /^(?:coup|cri|mise|mot)$/u;

const LINK = { fr: /^(?:de|d'|du|des)$/u, en: /^(?:of|from)$/u } as const;

/** Adjectives between the noun and its complement. */
const ADJECTIVES = 3;

function draftOf(scene: Scene): Draft | null {
  const { items } = scene;
  const region = items[0]?.region;
  if (!region || items[1]?.text !== ':' || isTerm(scene, 0) || !sentence(scene, region)) return null;
  const speaker = ownerOf(scene, 2);
  return speaker && speaker.kind !== 'pronoun'
    ? { content: { start: region.start, end: region.end }, cue: null, kind: 'direct', speaker }
    : null;
}

const POSSESSIVE = /^(?:son|sa|ses|his|her)$/u;

/** Whose message a phrase is that begins at an item: X in "le message de X", the possessive itself in "sa réponse". */
export function ownerOf(scene: Scene, first: number): Phrase | undefined {
  const { items, grammar, language } = scene;
  const head = items[first];
  const at = grammar.determiners.has(head?.lower ?? '') || head?.lower === 'a' ? first + 1 : first;
  const noun = items[at];
  if (!head || !noun || !NOUNS[language].has(noun.lower)) return undefined;
  const three = items.slice(at, at + 3).map(({ lower }) => lower);
  const longer = LONGER.test(three.join(' '));
  if (!longer && SHORT.test(noun.lower)) return undefined;
  if (POSSESSIVE.test(head.lower)) return pronounPhrase(head, first);
  const from = longer ? at + 3 : at + 1;
  for (let index = from; index <= from + ADJECTIVES; index += 1) {
    const item = items[index];
    if (item?.kind !== 'word' || item.capital) return undefined;
    if (!LINK[language].test(item.lower)) continue;
    const owner = complement(scene, index);
    const speaks = owner && (canSpeak(scene, owner) || (item.lower === 'des' && people(scene, owner)));
    return speaks ? owner : undefined;
  }
  return undefined;
}

/** "de Paul Martin", "du maire", "des pêcheurs": whose message it is. */
function complement({ items, grammar }: Scene, link: number): Phrase | undefined {
  const whole = phraseFrom(items, link, grammar);
  if (!/^(?:du|des)$/u.test(items[link]?.lower ?? '')) return phraseFrom(items, link + 1, grammar);
  if (!whole || proper(items[link + 1], grammar)) return whole;
  const phrase = phraseOf(items, link + 1, whole.last, grammar);
  return phrase && { ...phrase, ...(whole.name && { name: whole.name }) };
}

/** "des habitants", "des infirmières": endings of nouns for people in the plural; "des parents" and the like have none. */
const PEOPLE =
  /(?:(?:eur|euse|ier|ière|iste|ant|ante|ien|ienne|ain|aine|é|ée)s|parents|proches|familles|victimes|élèves|jeunes|femmes)$/u;

const people = ({ items, grammar }: Scene, { first }: Phrase): boolean => {
  const lower = items[first]?.lower ?? '';
  return PEOPLE.test(lower) && !grammar.times.has(lower) && !THINGS.test(lower);
};

/** Things in the plural with such an ending. */
const THINGS =
  /^(?:quartiers|chantiers|marchés|années|journées|idées|moteurs|secteurs|ateliers|papiers|dossiers|instants|moyens|liens|biens|sociétés|cités|restaurants|montants|terrains|trains|données|musées|lycées)$/u;

/** Whether a finite verb stands in the quotation: "La nuit des loups" is a title. */
function sentence({ unit, grammar, language }: Scene, region: Region): boolean {
  return unit.tokens.slice(region.first, region.last).some(({ lower }, at, all) => {
    const before = all[at - 1]?.lower ?? '';
    if (grammar.have.has(lower) || grammar.be.has(lower)) return true;
    // "n'en peut plus", "on les trompe": before these words stands a subject, so they are clitics
    const clitic = grammar.subjects.has(all[at - 2]?.lower ?? '') || grammar.negations.has(all[at - 2]?.lower ?? '');
    if (!clitic && (grammar.determiners.has(before) || grammar.links.has(before))) return false;
    return verbReadings(language, lower).some(({ tense, person }) => person !== undefined && tense !== 'participle');
  });
}
