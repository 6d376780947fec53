import type { EventFrame } from './frame.ts';

/** A verb as frames write it, taken apart: "s'emparer de", "mettre fin à", "ne plus proposer", "take a stake in". */
export type VerbPattern = {
  readonly lemma: string;
  readonly reflexive: boolean;
  /** "ne plus": the verb counts only when it is negated by plus. */
  readonly noLonger: boolean;
  /** Words that must follow, in lower case. */
  readonly fixed: readonly string[];
  /** The preposition that leads its object; null for a direct object. */
  readonly preposition: string | null;
};

const PREPOSITIONS = new Set([
  ...['à', 'de', 'avec', 'dans', 'sur', 'contre', 'en', 'pour', 'chez'],
  ...['for', 'with', 'on', 'in', 'from', 'into', 'of', 'against', 'to'],
]);

/** Takes a verb of a frame apart. The last word is its object's preposition only when other words or nothing need it. */
export function parseVerb(written: string): VerbPattern {
  const words = written.replaceAll('’', "'").toLowerCase().replace(/^s'/u, 'se ').split(/\s+/u);
  const reflexive = words[0] === 'se';
  if (reflexive) words.shift();
  const noLonger = (words[0] === 'ne' && words[1] === 'plus') || (words[0] === 'no' && words[1] === 'longer');
  if (noLonger) words.splice(0, 2);
  const [lemma = '', ...rest] = words;
  const last = rest.at(-1);
  const preposition = last !== undefined && PREPOSITIONS.has(last) ? last : null;
  return { lemma, reflexive, noLonger, fixed: preposition === null ? rest : rest.slice(0, -1), preposition };
}

/** The lemmas of all verbs of some frames, each once. */
export const lemmasOf = (frames: readonly EventFrame[]): readonly string[] => [
  ...new Set(frames.flatMap((frame) => frame.verbs ?? []).map((verb) => parseVerb(verb).lemma)),
];
