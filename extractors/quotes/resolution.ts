import type { Discourse, Reference } from '../../pipeline/model/discourse.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { overlaps } from '../../pipeline/model/span.ts';
import type { Trace } from '../../pipeline/model/trace.ts';
import type { Phrase } from './phrase.ts';

/** Who the phrase beside the cue is. */
export type Speaker = {
  readonly start: number | null;
  readonly end: number | null;
  readonly id: string | null;
  readonly name: string | null;
};

export type Resolved = { readonly speaker: Speaker; readonly note?: string; readonly from: readonly Trace[] };

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

/** Resolves a phrase through the article's discourse; `last` is who spoke last. */
export function resolveSpeaker(
  phrase: Phrase,
  text: string,
  discourse: Discourse,
  last: Speaker | undefined,
): Resolved {
  const { start, end } = phrase;
  const named = (reference: Reference): Resolved | undefined => {
    const entity = reference.entity === null ? undefined : discourse.entities.get(reference.entity);
    return entity && { speaker: { start, end, id: entity.id, name: entity.name }, from: [reference.trace] };
  };
  const all = touching(
    discourse.references,
    phrase.name && phrase.name.start >= end ? { start, end: phrase.name.end } : phrase,
  );
  if (phrase.name) {
    const name = phrase.name;
    const joint = /\s(?:et|and)\s|,/u.test(text.slice(name.start, name.end));
    const inside = all.filter((reference) => overlaps(reference, name));
    const best =
      inside.find((reference) => discourse.entities.get(reference.entity ?? '')?.kind === 'person') ?? inside[0];
    const found = best && !joint ? named(best) : undefined;
    if (found) return found;
    return { speaker: { start, end, id: null, name: text.slice(name.start, name.end) }, from: [] };
  }
  const head = all.find((reference) => coversHead(reference, phrase, text));
  const found = head && named(head);
  if (found) return found;
  if (phrase.kind === 'pronoun') return pronoun(phrase, head, discourse, last);
  if (head && head.candidates.length > 1)
    return { speaker: { start, end, id: null, name: null }, note: ambiguity(head, discourse), from: [head.trace] };
  return {
    speaker: { start, end, id: null, name: text.slice(start, end) },
    note: 'a source that the article does not name',
    from: [],
  };
}

function pronoun(
  phrase: Phrase,
  head: Reference | undefined,
  discourse: Discourse,
  last: Speaker | undefined,
): Resolved {
  const { start, end } = phrase;
  const free = !head || head.candidates.length === 0 || (last?.id != null && head.candidates.includes(last.id));
  if (last && free && agrees(phrase, last, discourse))
    return {
      speaker: { ...last, start, end },
      note: 'the pronoun goes on with the one who spoke last',
      from: head ? [head.trace] : [],
    };
  return {
    speaker: { start, end, id: null, name: null },
    ...(head && { note: ambiguity(head, discourse) }),
    from: head ? [head.trace] : [],
  };
}

const FEMININE = /^(?:une|la|elle|sa|cette|mme|she|her)(?:\s|$)|^\S+\s\S*(?:trice|ière|euse|enne|ée)\b/iu;

function agrees(phrase: Phrase, last: Speaker, discourse: Discourse): boolean {
  const entity = last.id === null ? undefined : discourse.entities.get(last.id);
  if (/^(?:ils|elles|they|eux)$/u.test(phrase.lower))
    return /^(?:des|les|certains|plusieurs|the)\s|\set\s/iu.test(last.name ?? '');
  const feminine = entity?.gender ? entity.gender === 'f' : FEMININE.test(last.name ?? '');
  if (/^(?:elle|she)$/u.test(phrase.lower)) return feminine || (entity !== undefined && entity.gender === undefined);
  if (/^(?:il|he|lui)$/u.test(phrase.lower)) return !feminine;
  return true;
}

const ambiguity = (reference: Reference, discourse: Discourse): string =>
  reference.candidates.length > 1
    ? `several fit: ${reference.candidates.map((id) => discourse.entities.get(id)?.name ?? id).join(', ')}`
    : 'no antecedent fits';

/** Whether a reference is the head of the phrase and not a complement in it ("un porte-parole de X"). */
function coversHead(reference: Reference, phrase: Phrase, text: string): boolean {
  const lead = ARTICLE.exec(text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
  return reference.start <= phrase.start + lead && reference.end > phrase.start + lead;
}
