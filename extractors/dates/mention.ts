import type { DateMention, Interval, Relation } from '../../pipeline/model/mention.ts';
import type { Language, SegmentedArticle, Sentence, Token } from '../../pipeline/model/segmented.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { type Trace, trace } from '../../pipeline/model/trace.ts';
import { type Reading, traceOf } from '../pattern.ts';
import { countryOf } from '../press.ts';
import { civil, isoDay } from './calendar.ts';
import type { Expression } from './expression.ts';
import { resolveExpression } from './resolve/expression.ts';
import { type FoundRelation, relationAfter, relationBefore } from './resolve/relations.ts';
import type { Context, Days, Direction, Reference, Resolved } from './resolve/resolved.ts';
import { monthsIn } from './resolve/units.ts';

/** What the dates before this one in the text leave behind. */
export type Memory = {
  readonly reference: Reference | null;
  last: Resolved | null;
  lastDay: Resolved | null;
  readonly years: Map<number, number>;
};

/** Where a reading stands. */
export type Place = {
  readonly article: SegmentedArticle;
  readonly sentence: Sentence;
  readonly language: Language;
  readonly direction: (start: number, end: number) => Direction;
};

/** Prepositions that a span leaves out. */
const PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['du', 'de', "d'", 'entre', 'en', 'au', 'aux', 'à', 'dès', 'des', 'depuis', 'vers']),
  en: new Set(['in', 'from', 'between', 'on', 'at', 'of', 'the', 'since', 'during', 'over', 'for']),
};
const BETWEEN: ReadonlySet<string> = new Set(['entre', 'between']);
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les']);
/** After these the article of a day belongs to the preposition. */
const GOVERNING: ReadonlySet<string> = new Set([
  'après',
  'avant',
  'depuis',
  'dès',
  'vers',
  'pour',
  'jusque',
  'entre',
  'et',
  'durant',
  'pendant',
  'sur',
]);

/** The mention that a reading gives, resolved; the memory learns its value. */
export function mentionOf(reading: Reading<Expression>, place: Place, memory: Memory): DateMention {
  const { article, sentence, language } = place;
  const { tokens } = article;
  const first = spanStart(reading, tokens, sentence.first, language);
  const start = tokens[first]?.start ?? 0;
  const end = tokens[reading.end - 1]?.end ?? 0;
  const tree = traceOf(reading, tokens);
  const expression = asTold(reading.value, place.direction, reading);
  const relation =
    relationBefore(tokens, reading.start, sentence.first, language) ??
    // "à partir du [8]": the article of the day ends the phrase.
    (expression.type === 'calendar' ? relationBefore(tokens, first, sentence.first, language) : null) ??
    relationAfter(tokens, reading.end, sentence.last, language);
  const related = (value: DateMention): DateMention =>
    relation
      ? { ...value, relation: relation.relation, trace: relationTrace(relation, value, tokens, language) }
      : value;
  if (expression.type === 'other') {
    const { kind, duration } = expression;
    const none = { start, end, kind, from: null, to: null, grain: null, certainty: 'stated', trace: tree } as const;
    const said: DateMention = duration === undefined ? none : { ...none, duration };
    return kind === 'duration' && (relation?.relation === 'since' || relation?.relation === 'after')
      ? related(said)
      : said;
  }
  const resolved = resolveExpression(
    expression,
    directed(contextOf(expression, place, memory, reading), relation?.relation),
  );
  remember(memory, expression, resolved);
  const trace: Trace = resolved?.notes.length ? { ...tree, note: resolved.notes.join('; ') } : tree;
  const dated = datedMention({ start, end }, expression, resolved, trace);
  const between = expression.type === 'range' && BETWEEN.has(tokens[reading.start]?.lower ?? '');
  return between ? { ...dated, relation: 'between' } : related(dated);
}

/** "He finished it in three days": a duration, where the sentence speaks of the past. */
function asTold(value: Expression, direction: Place['direction'], { start, end }: Reading<Expression>): Expression {
  return value.type === 'offset' && value.lasted !== undefined && direction(start, end) === 'past'
    ? { type: 'other', kind: 'duration', duration: value.lasted }
    : value;
}

function spanStart(
  { start, end, value }: Reading<Expression>,
  tokens: readonly Token[],
  floor: number,
  language: Language,
): number {
  let at = start;
  while (at < end - 1 && PREPOSITIONS[language].has(tokens[at]?.lower ?? '')) at++;
  const explicit = value.type === 'range' || (value.type === 'calendar' && value.day !== undefined);
  const governed = at > start || (at > floor && GOVERNING.has(tokens[at - 1]?.lower ?? ''));
  if ((named(value) || (explicit && governed)) && at < end - 1 && ARTICLES.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

const NAMED: ReadonlySet<Expression['type']> = new Set(['part', 'years', 'section', 'holiday', 'weekend-of']);

/** Expressions that name their date whatever the article is: "[été 2021]", "[fin du mois]", "[années 1990]". */
const named = (value: Expression): boolean =>
  (value.type === 'season' && value.pick !== 'last' && value.pick !== 'next') ||
  NAMED.has(value.type) ||
  (value.type === 'calendar' && value.day === undefined && value.weekday === undefined);

function contextOf(
  expression: Expression,
  { article, direction }: Place,
  { reference, last, lastDay, years }: Memory,
  { start, end }: Reading<Expression>,
): Context {
  return {
    reference,
    last:
      expression.type === 'anaphor'
        ? lastDay
        : expression.type === 'offset'
          ? anchorFor(expression, last, lastDay)
          : last,
    years,
    direction: () => direction(start, end),
    dayFirst: writesDayFirst(article.publisher),
  };
}

/** "depuis juillet" is past whatever the verb; "d'ici à juillet" is to come unless a verb says otherwise. */
function directed(context: Context, relation: Relation | undefined): Context {
  if (relation === 'since') return { ...context, direction: () => 'past' };
  return relation === 'by' ? { ...context, direction: () => context.direction() ?? 'future' } : context;
}

/** What a distance is counted from: "deux ans plus tôt" from a year, "trois jours plus tard" from a day. */
function anchorFor(
  { unit }: Extract<Expression, { type: 'offset' }>,
  last: Resolved | null,
  lastDay: Resolved | null,
): Resolved | null {
  const size = monthsIn(unit);
  return size > 0 && last && last.to - last.from < 32 * size ? last : lastDay;
}

/** Countries whose papers write the month before the day in digits, and those that write both. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH']);
const EITHER: ReadonlySet<string> = new Set(['CA']);

/** Whether a publisher writes "3/4/2012" for the third of April; null when its country is not known or writes both. */
function writesDayFirst(publisher: string | null): boolean | null {
  const country = countryOf(publisher);
  return country === null || EITHER.has(country) ? null : !MONTH_FIRST.has(country);
}

function remember(memory: Memory, expression: Expression, resolved: Resolved | null): void {
  if (!resolved) return;
  memory.last = resolved;
  if (resolved.grain === 'day') memory.lastDay = resolved;
  if (expression.type !== 'calendar' || expression.year === undefined || resolved.grain !== 'day') return;
  const { year, month, day } = civil(resolved.from);
  memory.years.set(month * 100 + day, year);
}

const intervalOf = ({ from, to }: Days): Interval | null => {
  const [first, last] = [isoDay(from), isoDay(to)];
  return first !== null && last !== null ? { from: first, to: last } : null;
};

function datedMention(
  { start, end }: Span,
  expression: Expression,
  resolved: Resolved | null,
  trace: Trace,
): DateMention {
  const interval = resolved && intervalOf(resolved);
  if (!resolved || !interval) {
    const grain = grainOf(expression);
    return { start, end, kind: 'date', from: null, to: null, grain, certainty: 'implied', trace };
  }
  const { from, to } = interval;
  const { grain, certainty } = resolved;
  const alternatives = resolved.alternatives.flatMap((days) => intervalOf(days) ?? []);
  return alternatives.length > 0
    ? { start, end, kind: 'date', from, to, grain, certainty, alternatives, trace }
    : { start, end, kind: 'date', from, to, grain, certainty, trace };
}

/** The grain of a date that has no value. */
function grainOf(expression: Expression): DateMention['grain'] {
  switch (expression.type) {
    case 'calendar':
      return expression.day !== undefined || expression.weekday !== undefined
        ? 'day'
        : expression.month !== undefined
          ? 'month'
          : 'year';
    case 'unit':
    case 'run':
    case 'offset':
    case 'section':
    case 'edge':
      return expression.unit;
    case 'season':
      return 'season';
    case 'part':
      return 'part';
    case 'range':
      return grainOf(expression.from);
    default:
      return 'day';
  }
}

function relationTrace(
  { relation, start, end }: FoundRelation,
  dated: DateMention,
  tokens: readonly Token[],
  language: Language,
): Trace {
  const words = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  const said = trace('relation', words);
  const before = words.start < dated.start;
  return trace(
    `date/${language}/relation`,
    { start: Math.min(words.start, dated.start), end: Math.max(words.end, dated.end) },
    before ? [said, dated.trace] : [dated.trace, said],
    `the date is the one ${relation} which it holds`,
  );
}
