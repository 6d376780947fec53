import type { Relation } from '../../../pipeline/model/mention.ts';
import type { Language, Token } from '../../../pipeline/model/segmented.ts';
import { phraseTokens } from '../../pattern.ts';

/** Words before a date → what the sentence says of it. */
const PHRASES: Readonly<Record<Language, Readonly<Record<string, Relation>>>> = {
  fr: {
    depuis: 'since',
    dès: 'from',
    'à partir de': 'from',
    'à partir du': 'from',
    "à partir d'": 'from',
    'à compter de': 'from',
    'à compter du': 'from',
    "d'ici à": 'by',
    "d'ici": 'by',
    "d'ici au": 'by',
    "d'ici en": 'by',
    'au plus tard': 'by',
    'au plus tard en': 'by',
    "jusqu'à": 'until',
    "jusqu'au": 'until',
    "jusqu'en": 'until',
    'jusque en': 'until',
    après: 'after',
    avant: 'before',
    'avant en': 'before',
    'à dater de': 'from',
    'à dater du': 'from',
    'au plus tôt': 'from',
    'au plus tôt en': 'from',
    'pas avant': 'from',
    'au-delà de': 'after',
    'au-delà du': 'after',
    'postérieur au': 'after',
    'postérieure au': 'after',
    'postérieurs au': 'after',
    'postérieures au': 'after',
    'plus tard que': 'after',
    'pas plus tard que': 'by',
    'antérieur au': 'before',
    'antérieure au': 'before',
    'antérieurs au': 'before',
    'antérieures au': 'before',
    'plus tôt que': 'before',
    'avant la date du': 'before',
    jusque: 'until',
  },
  en: {
    since: 'since',
    from: 'from',
    starting: 'from',
    'starting on': 'from',
    'starting in': 'from',
    beginning: 'from',
    'as of': 'from',
    by: 'by',
    'no later than': 'by',
    until: 'until',
    till: 'until',
    'up to': 'until',
    after: 'after',
    before: 'before',
    'prior to': 'before',
  },
};

/** Words after a date that say the same: "en 2020 ou plus tard". Two that end a phrase only stand before a mark. */
const AFTER: Readonly<Record<Language, readonly (Phrase & { readonly closed: boolean })[]>> = {
  fr: [
    { words: ['ou', 'plus', 'tard'], relation: 'from', closed: false },
    { words: ['ou', 'plus', 'tôt'], relation: 'by', closed: false },
    { words: ['au', 'plus', 'tard'], relation: 'by', closed: false },
    { words: ['au', 'plus', 'tôt'], relation: 'from', closed: false },
    { words: ['et', 'après'], relation: 'from', closed: true },
    { words: ['ou', 'après'], relation: 'from', closed: true },
    { words: ['et', 'avant'], relation: 'by', closed: true },
    { words: ['ou', 'avant'], relation: 'by', closed: true },
  ],
  en: [
    { words: ['or', 'later'], relation: 'from', closed: false },
    { words: ['onwards'], relation: 'from', closed: false },
    { words: ['onward'], relation: 'from', closed: false },
    { words: ['or', 'earlier'], relation: 'by', closed: false },
    { words: ['at', 'the', 'latest'], relation: 'by', closed: false },
    { words: ['at', 'the', 'earliest'], relation: 'from', closed: false },
    { words: ['and', 'after'], relation: 'from', closed: true },
    { words: ['or', 'after'], relation: 'from', closed: true },
    { words: ['or', 'before'], relation: 'by', closed: true },
  ],
};

/** The relation that the words just after a date say. */
export function relationAfter(
  tokens: readonly Token[],
  at: number,
  ceiling: number,
  language: Language,
): FoundRelation | null {
  for (const { words, relation, closed } of AFTER[language]) {
    const end = at + words.length;
    if (end > ceiling || !words.every((word, index) => tokens[at + index]?.lower === word)) continue;
    if (!closed || end === ceiling || tokens[end]?.kind === 'mark') return { relation, start: at, end };
  }
  return null;
}

/** An article or a filler that may stand between those words and the date. */
const SKIPPED: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la', "l'", 'les', 'environ']),
  en: new Set(['the', 'on', 'about', 'around', 'sometime', 'at', 'in']),
};

type Phrase = { readonly words: readonly string[]; readonly relation: Relation };

const compile = (phrases: Readonly<Record<string, Relation>>): ReadonlyMap<string, readonly Phrase[]> => {
  const byLast = new Map<string, Phrase[]>();
  for (const [phrase, relation] of Object.entries(phrases)) {
    const words = phraseTokens(phrase);
    const last = words[words.length - 1] ?? '';
    byLast.set(
      last,
      [...(byLast.get(last) ?? []), { words, relation }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byLast;
};

const COMPILED = { fr: compile(PHRASES.fr), en: compile(PHRASES.en) } as const;

export type FoundRelation = { readonly relation: Relation; readonly start: number; readonly end: number };

/** The relation that the words just before a token say, with the token indexes of these words. */
export function relationBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  language: Language,
): FoundRelation | null {
  let end = at;
  if (end - 1 >= floor && SKIPPED[language].has(tokens[end - 1]?.lower ?? '')) end--;
  for (const stop of end === at ? [at] : [end, at]) {
    for (const { words, relation } of COMPILED[language].get(tokens[stop - 1]?.lower ?? '') ?? []) {
      const start = stop - words.length;
      if (start >= floor && words.every((word, index) => tokens[start + index]?.lower === word))
        return words[0] === 'from' && isOrigin(tokens, start, floor) ? null : { relation, start, end: stop };
    }
  }
  return null;
}

/** After these "from" tells where a thing comes from or what it is compared with: "figures from May", "up 3% from 2015". */
const ORIGINS =
  /^(?:figures?|data|statistics|numbers?|photos?|photographs?|images?|pictures?|footage|videos?|letters?|e-?mails?|reports?|documents?|records?|results?|messages?|posts?|dates?|dated|dating|up|down|rose|risen|rises?|fell|fallen|falls?|grew|grown|increase[ds]?|decrease[ds]?|dropp?e?d?|chang(?:e|ed|es)|unchanged|differ(?:s|ent)?|percent|%|points?|million|billion|cents?|carried|taken|come|comes|came|stems?|inherited|survives?|known|far|away|remains?)$/u;

function isOrigin(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = at - 1 >= floor ? tokens[at - 1] : undefined;
  return before !== undefined && (before.kind === 'number' || ORIGINS.test(before.lower));
}
