import type { Language, Token } from '../../pipeline/model/segmented.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import { formFact } from '../word-fact.ts';
import { englishFrames } from './en/index.ts';
import { frenchFrames } from './fr/index.ts';
import type { EventFrame } from './frame.ts';
import { parseVerb, type VerbPattern } from './verb-pattern.ts';

export type VerbTrigger = { readonly frame: EventFrame; readonly verb: VerbPattern };
export type NounTrigger = { readonly frame: EventFrame; readonly words: readonly string[] };

/** Frames by what can start them: the lemma of a verb, the first word of a noun (singular and plural). */
type TriggerIndex = {
  readonly verbs: ReadonlyMap<string, readonly VerbTrigger[]>;
  readonly nouns: ReadonlyMap<string, readonly NounTrigger[]>;
  /** Whether a word can start anything: asked first of every word, since hardly one in ten can. */
  readonly starts: (token: Token) => boolean;
};

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** "suppression de postes" → its words, cut as the tokenizer cuts them; only the first word takes the plural. */
const tokensOf = (written: string): readonly string[] =>
  written
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\b([ldn]|qu)'/gu, "$1' ")
    .split(/\s+/u);

function nounForms(written: string): readonly (readonly string[])[] {
  const [singular = '', plural] = written.split('/');
  const one = tokensOf(singular);
  if (plural !== undefined) return [one, tokensOf(plural)];
  const [head = '', ...rest] = one;
  return [one, [`${head}s`, ...rest]];
}

const rank = ({ generic }: EventFrame): number => (generic ? 1 : 0);

function indexOf(language: Language, frames: readonly EventFrame[]): TriggerIndex {
  const verbs = new Map<string, VerbTrigger[]>();
  const nouns = new Map<string, NounTrigger[]>();
  for (const frame of frames) {
    for (const written of frame.verbs ?? []) {
      const verb = parseVerb(written);
      push(verbs, verb.lemma, { frame, verb });
    }
    for (const written of frame.nouns ?? [])
      for (const form of nounForms(written)) push(nouns, form[0] ?? '', { frame, words: form });
  }
  // the longest noun first: "rachat d'actions" before "rachat"; the richer verb first: "mettre fin à" before "mettre"
  for (const list of nouns.values()) list.sort((a, b) => b.words.length - a.words.length);
  // and a verb of no type of its own last
  for (const list of verbs.values())
    list.sort((a, b) => rank(a.frame) - rank(b.frame) || b.verb.fixed.length - a.verb.fixed.length);
  const starts = formFact(
    (lower) => nouns.has(lower) || verbReadings(language, lower).some(({ lemma }) => verbs.has(lemma)),
  );
  return { verbs, nouns, starts };
}

const indexes = { fr: indexOf('fr', frenchFrames), en: indexOf('en', englishFrames) } as const;

export const triggerIndex = (language: Language): TriggerIndex => indexes[language];
