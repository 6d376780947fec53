import type { View } from '../../names/view.ts';
import { englishEvidence } from '../en/evidence.ts';
import { frenchEvidence } from '../fr/evidence.ts';
import type { EvidenceWords } from './words.ts';

/** What one look at the words around a mention says the name is. */
export type Evidence = {
  readonly for: 'organization' | 'person' | 'place' | 'none';
  /** Name of the rule, without the layer. */
  readonly rule: string;
  /** 1 a hint, 3 enough when nothing speaks against it. */
  readonly weight: number;
  readonly kind?: string;
  /** Whether it also tells a company from a place of the same name. */
  readonly corporate?: true;
};

/** Enough by itself, when nothing speaks against it. */
export const STRONG = 3;
/** Two of them are enough. */
export const MEDIUM = 1.5;
/** Tips the balance only. */
export const WEAK = 1;

/** The words of the language of the token's sentence; undefined when it is none of ours. */
export const wordsAt = ({ language }: View, i: number): EvidenceWords | undefined =>
  language[i] === 'fr' ? frenchEvidence : language[i] === 'en' ? englishEvidence : undefined;

/** A fact that speaks for an organization. */
export const organization = (rule: string, weight: number, kind = 'company', corporate = false): Evidence =>
  corporate ? { for: 'organization', rule, weight, kind, corporate } : { for: 'organization', rule, weight, kind };

/** A fact that speaks against it. */
export const against = (reading: 'person' | 'place' | 'none', weight: number): Evidence => ({
  for: reading,
  rule: reading,
  weight,
});

/** The weight of all facts for one reading. */
export const total = (evidence: readonly Evidence[], reading: Evidence['for']): number =>
  evidence.reduce((sum, one) => (one.for === reading ? sum + one.weight : sum), 0);

/** What speaks for an organization, less what speaks against it. */
export const balance = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, one) => sum + (one.for === 'organization' ? one.weight : -one.weight), 0);

/** The strongest fact for an organization. */
export const strongest = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.filter((one) => one.for === 'organization').sort((a, b) => b.weight - a.weight)[0];
