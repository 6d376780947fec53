import type { Trace } from '../../pipeline/model/trace.ts';

/**
 * A possible name: tokens from `first` to before `last`. `other` is a place, an event or a product: it is never given
 * out, but keeps weaker readings from its words.
 */
export type Candidate = {
  readonly first: number;
  readonly last: number;
  readonly layer: 'organization' | 'person' | 'other';
  readonly rule: string;
  /** How sure the rule is, 0–100; the longer reading gains a little. */
  readonly strength: number;
  /** Canonical name where a list or another mention gives it; else the words themselves. */
  readonly name?: string;
  readonly kind?: string;
  readonly wikidata?: string;
  readonly gender?: 'm' | 'f';
  /** Mentions this one was read with: the definition of an acronym, the full name. */
  readonly from?: readonly Trace[];
  /** Whether the mention must be confirmed by the article as a whole before it is given out. */
  readonly tentative?: true;
  /** A description that says which one it is, no name: "le gouvernement espagnol". */
  readonly nominal?: true;
};

const worth = ({ strength, first, last }: Candidate): number => strength + 4 * Math.min(last - first - 1, 6);

/** The best readings that do not share a token, in text order. Equal worth: the earlier one, then the longer one. */
export function compete(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  const taken = new Uint8Array(length);
  const ranked = candidates.toSorted((a, b) => worth(b) - worth(a) || a.first - b.first || b.last - a.last);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    let free = true;
    for (let i = candidate.first; i < candidate.last && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, candidate.first, candidate.last);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.first - b.first);
}
