import type { Discourse, Entity, Reference } from '../../pipeline/model/discourse.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { overlaps } from '../../pipeline/model/span.ts';
import type { Trace } from '../../pipeline/model/trace.ts';
import type { Phrase } from './name.ts';

/** The note of a pronoun that nobody before it explains. */
export const NO_ANTECEDENT = 'no antecedent fits';

/** Who the phrase beside the cue is. */
export type Speaker = {
  readonly start: number | null;
  readonly end: number | null;
  readonly id: string | null;
  readonly name: string | null;
};

export type Resolved = {
  readonly speaker: Speaker;
  readonly note?: string;
  readonly from: readonly Trace[];
  /** Ids of those who fit, when several do and none was chosen. */
  readonly ambiguous?: readonly string[];
};

/** References that touch the span, found by binary search. */
function touching(references: readonly Reference[], span: Span): readonly Reference[] {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Reference[] = [];
  for (let index = low; index < references.length; index += 1) {
    const reference = references[index];
    if (!reference || reference.start >= span.end) break;
    if (overlaps(reference, span)) found.push(reference);
  }
  return found;
}

const ARTICLE = /^(?:l[ea]s?|l['’]|the|d['’]|du|des)\s*/iu;

/** Resolves a phrase through the article's discourse. */
export function resolveSpeaker(phrase: Phrase, text: string, discourse: Discourse): Resolved {
  const { start } = phrase;
  const end = Math.max(phrase.end, phrase.name?.end ?? 0);
  const named = (reference: Reference): Resolved | undefined => {
    const entity = reference.entity === null ? undefined : discourse.entities.get(reference.entity);
    return entity && { speaker: { start, end, id: entity.id, name: entity.name }, from: [reference.trace] };
  };
  const all = touching(discourse.references, { start, end });
  if (phrase.name) {
    const name = phrase.name;
    const joint = /\s(?:et|and)\s|,/u.test(text.slice(name.start, name.end));
    // "Grace Ford" is not the company Ford: an organization must begin where the name does
    const whole = (reference: Reference): boolean =>
      reference.start <= name.start || discourse.entities.get(reference.entity ?? '')?.kind === 'person';
    const inside = all.filter((reference) => overlaps(reference, name) && whole(reference));
    const best =
      inside.find((reference) => discourse.entities.get(reference.entity ?? '')?.kind === 'person') ?? inside[0];
    const found = best && !joint ? named(best) : undefined;
    const fuller = found?.speaker.name ? bySurname(found.speaker.name, discourse) : undefined;
    if (found) return fuller ? { ...found, speaker: { ...found.speaker, id: fuller.id, name: fuller.name } } : found;
    const written = text.slice(name.start, name.end);
    const bearer = joint ? undefined : bySurname(written, discourse);
    return {
      speaker: { start, end, id: bearer?.id ?? null, name: bearer?.name ?? written },
      from: [],
      ...(bearer && { note: 'the only person of that surname' }),
    };
  }
  const head =
    all.find((reference) => coversHead(reference, phrase, text)) ??
    (phrase.kind === 'nominal' ? all.find((reference) => beside(reference, text, discourse)) : undefined);
  const found = head && named(head);
  if (found) return found;
  const nobody = { start, end, id: null };
  if (head && head.candidates.length > 1)
    return {
      speaker: { ...nobody, name: null },
      note: ambiguity(head, discourse),
      from: [head.trace],
      ambiguous: head.candidates,
    };
  if (phrase.kind === 'pronoun') return { speaker: { ...nobody, name: null }, note: NO_ANTECEDENT, from: [] };
  return {
    speaker: { ...nobody, name: text.slice(start, end) },
    note: 'a source that the article does not name',
    from: [],
  };
}

/** "M. de Royer" for "Thibault de Royer": the only person whose name ends with these words. */
function bySurname(written: string, discourse: Discourse): Entity | undefined {
  const words = written.toLowerCase().replace(/^(?:mm?|mme|mr|mrs|ms|dr)\.?\s+/u, '');
  const known = surnames.get(discourse) ?? surnamesOf(discourse);
  surnames.set(discourse, known);
  return known.get(words) ?? undefined;
}

const surnames = new WeakMap<Discourse, ReadonlyMap<string, Entity | null>>();

/** Persons by each ending of their names; null where two share it. */
function surnamesOf({ entities }: Discourse): ReadonlyMap<string, Entity | null> {
  const found = new Map<string, Entity | null>();
  for (const entity of entities.values()) {
    if (entity.kind !== 'person') continue;
    const lower = entity.name.toLowerCase();
    for (let at = lower.indexOf(' '); at >= 0; at = lower.indexOf(' ', at + 1)) {
      const ending = lower.slice(at + 1);
      found.set(ending, found.has(ending) ? null : entity);
    }
  }
  return found;
}

const FEMININE = /^(?:une|la|cette|mme|ms|mrs)(?:\s|$)/iu;
const MASCULINE = /^(?:un|le|ce|cet|m\.?|mr\.?)(?:\s|$)/iu;

/** Whether gender and number of the phrase allow the speaker. */
export function agrees(lower: string, speaker: Speaker, discourse: Discourse): boolean {
  const entity = speaker.id === null ? undefined : discourse.entities.get(speaker.id);
  const name = speaker.name ?? '';
  if (lower === 'it') return entity ? entity.kind === 'organization' : !/^\p{Lu}\S*\s+\p{Lu}/u.test(name);
  if (/^(?:he|she)$/u.test(lower) && entity?.kind === 'organization') return false;
  if (/^(?:ils|elles|they|eux|leurs?|their)$/u.test(lower))
    return /^(?:des|les|certains|certaines|plusieurs|the|some)\s|\s(?:et|and)\s|^\p{Ll}+s\s/iu.test(name);
  const gender = entity?.gender ?? (MASCULINE.test(name) ? 'm' : FEMININE.test(name) ? 'f' : undefined);
  if (/^(?:elle|she|la|cette)$/u.test(lower)) return gender !== 'm';
  if (/^(?:il|he|lui|le|ce|cet)$/u.test(lower)) return gender !== 'f';
  return true;
}

const ambiguity = (reference: Reference, discourse: Discourse): string =>
  reference.candidates.length > 1
    ? `several fit: ${reference.candidates.map((id) => discourse.entities.get(id)?.name ?? id).join(', ')}`
    : 'no antecedent fits';

/** "le politologue Filip Reyntjens spécialiste de …": a person in the phrase whom no preposition governs. */
const beside = (reference: Reference, text: string, discourse: Discourse): boolean =>
  discourse.entities.get(reference.entity ?? '')?.kind === 'person' &&
  reference.form === 'name' &&
  !/(?:^|[\s'’])(?:de|d|du|des|à|au|avec|par|pour|contre|chez|et|of|to|by|with|for|and)['’]?\s*(?:mm?\.|mme|mr\.?|mrs\.?)?\s*$/iu.test(
    text.slice(Math.max(0, reference.start - 12), reference.start),
  );

/** Whether a reference is the head of the phrase and not a complement in it ("un porte-parole de X"). */
function coversHead(reference: Reference, phrase: Phrase, text: string): boolean {
  const lead = ARTICLE.exec(text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
  return reference.start <= phrase.start + lead && reference.end > phrase.start + lead;
}
