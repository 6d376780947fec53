import type { Discourse, Entity } from '../../../pipeline/model/discourse.ts';
import type { SegmentedArticle } from '../../../pipeline/model/segmented.ts';
import type { Span } from '../../../pipeline/model/span.ts';
import type { RuleInfo } from '../../rule.ts';
import { COLON } from '../clue.ts';
import type { Phrase } from '../name.ts';
import { type Resolved, resolveSpeaker } from '../resolution.ts';
import { type Item, itemsOf, type Unit } from '../unit.ts';

/** Questions and answers, each behind the name, the initials or the letter of who speaks. */
export const interview: RuleInfo = {
  id: 'quotes/interview',
  why: 'paragraphs that a name or its initials and a colon open, in turns with questions',
  yes: [
    [
      'Paul Martin, vigneron, répond à nos questions.\n\nLa récolte sera-t-elle bonne ?\n\nPaul Martin : Oui, il a plu en mai.\n\nEt les prix ?\n\nP. M. : Ils vont baisser. Nous le regrettons.',
      'direct Paul Martin: « Oui, il a plu en mai. »',
    ],
    [
      'Mary Stone runs the plant.\n\nQ: When will it open?\n\nA: In May, if the rain stops.\n\nQ: Are you proud?\n\nA: Very.',
      'direct Mary Stone: « In May, if the rain stops. »',
    ],
  ],
  no: [
    'Voici les résultats.\n\nLyon : 300 emplois supprimés.\n\nParis : 120 emplois supprimés.',
    'Horaires : de 9 heures à 17 heures.\n\nTarif : 5 euros.',
  ],
};

/** What one says before the other speaks again. */
export type Turn = { readonly content: Span; readonly resolved: Resolved };

type Label = { readonly span: Span; readonly key: string };
type Speech = { readonly label: Label; readonly content: Span; readonly asks: boolean };

const QUESTION = /^(?:q|question)$/u;
const ANSWER = /^(?:r|a|réponse|answer)$/u;
/** Items that the name before the colon has at most: "Jean-Marc de la Tour :". */
const LONGEST = 6;
/** Fewer turns of one person are no interview. */
const FEWEST = 2;

/** The turns of those who answer, in text order; none when the article is no interview. */
export function turnsOf(article: SegmentedArticle, units: readonly Unit[], discourse: Discourse): readonly Turn[] {
  const speeches = speechesOf(article, units);
  const [first] = speeches;
  if (!first || speeches.length < FEWEST) return [];
  // someone all of whose turns are questions is the one who interviews
  const answering = new Set(speeches.flatMap((one) => (one.asks ? [] : [one.label.key])));
  const answers = speeches.filter(({ label: { key } }) => answering.has(key) && !QUESTION.test(key));
  if (answers.length === speeches.length && !asked(article, units, speeches)) return [];
  const guests = guestsOf(discourse, first.label.span.start);
  const turns = answers.flatMap((one) => {
    const resolved = whoIs(one.label, article, discourse, guests);
    return resolved ? [{ content: one.content, resolved }] : [];
  });
  return turns.length >= FEWEST ? turns : [];
}

/** Paragraphs behind a label, each to the next label or question. */
function speechesOf(article: SegmentedArticle, units: readonly Unit[]): readonly Speech[] {
  const speeches: Speech[] = [];
  units.forEach((unit, index) => {
    const label = unit.opensParagraph ? labelOf(unit) : undefined;
    const head = label?.after;
    if (!label || !head || head.region) return;
    let last = index;
    while (last + 1 < units.length && goesOn(units, last + 1)) last += 1;
    const end = units[last]?.end ?? unit.end;
    speeches.push({ label, content: { start: head.start, end }, asks: article.text[end - 1] === '?' });
  });
  return speeches;
}

/** A paragraph without a label belongs to the answer before it, unless it asks. */
function goesOn(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit) return false;
  return !unit.opensParagraph || (!labelOf(unit) && !asks(units, index));
}

/** Whether a paragraph ends with a question mark. */
function asks(units: readonly Unit[], index: number): boolean {
  let last = index;
  while (last + 1 < units.length && !units[last + 1]?.opensParagraph) last += 1;
  const unit = units[last];
  return unit !== undefined && itemsOf(unit).at(-1)?.text === '?';
}

function colonNear({ tokens, first }: Unit): boolean {
  for (let at = first; at <= first + LONGEST; at += 1) if (tokens[at]?.text === ':') return true;
  return false;
}

/** A name, initials or a letter before a colon. */
function labelOf(unit: Unit): (Label & { readonly after: Item | undefined }) | undefined {
  if ((unit.clues & COLON) === 0 || !colonNear(unit)) return undefined;
  const { text } = unit;
  const items = itemsOf(unit);
  const colon = items.slice(0, LONGEST + 1).findIndex((item) => item.text === ':');
  const head = items[0];
  const tail = items[colon - 1];
  if (colon < 1 || !head || !tail) return undefined;
  const span = { start: head.start, end: tail.end };
  const written = text.slice(span.start, span.end);
  if (!/^\p{Lu}/u.test(written) || !/^[\p{L}.'’\s-]+$/u.test(written)) return undefined;
  return { span, key: written.toLowerCase().replaceAll(/[\s.]/gu, ''), after: items[colon + 1] };
}

/** Questions without a label, in paragraphs of their own, stand before at least two answers. */
function asked(article: SegmentedArticle, units: readonly Unit[], speeches: readonly Speech[]): boolean {
  const starts = new Set(speeches.map(({ label }) => label.span.start));
  let count = 0;
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (starts.has(unit.start) && before && article.text[before.end - 1] === '?') count += 1;
  });
  return count >= FEWEST;
}

/** The persons of an article, by id and by initials (null where two share them), and those named before the first turn. */
type Guests = {
  readonly ids: ReadonlySet<string>;
  readonly byInitials: ReadonlyMap<string, Entity | null>;
  readonly met: readonly Entity[];
};

function guestsOf(discourse: Discourse, before: number): Guests {
  const people = [...discourse.entities.values()].filter(({ kind }) => kind === 'person');
  const byInitials = new Map<string, Entity | null>();
  for (const person of people) {
    const initials = initialsOf(person.name);
    if (/\p{Ll}/u.test(person.name)) byInitials.set(initials, byInitials.has(initials) ? null : person);
  }
  const met = new Set(discourse.references.filter(({ start }) => start < before).map(({ entity }) => entity));
  return { ids: new Set(people.map(({ id }) => id)), byInitials, met: people.filter(({ id }) => met.has(id)) };
}

/** The person whom a label names: by the name, by its initials, or the only person named before the first turn. */
function whoIs(
  { span, key }: Label,
  article: SegmentedArticle,
  discourse: Discourse,
  { ids, byInitials, met }: Guests,
): Resolved | undefined {
  const named = ({ id, name }: Entity, note: string): Resolved => ({ speaker: { ...span, id, name }, from: [], note });
  if (ANSWER.test(key)) {
    const [only] = met;
    return only && met.length === 1
      ? named(only, 'the only person named before the first answer')
      : { speaker: { ...span, id: null, name: null }, from: [], note: 'who answers is not named' };
  }
  const person = byInitials.get(key);
  if (person) return named(person, 'initials of the name');
  const phrase: Phrase = { ...span, kind: 'name', lower: '', first: 0, last: 0, name: span };
  const found = resolveSpeaker(phrase, article.text, discourse);
  return ids.has(found.speaker.id ?? '') ? found : undefined;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((word) => word.slice(0, 1).toLowerCase())
    .join('');
