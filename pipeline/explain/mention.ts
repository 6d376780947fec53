import type { Analysis } from '../model/analyzed.ts';
import type { EventMention } from '../model/event.ts';
import { contains, overlap, type Span } from '../model/span.ts';
import type { Trace } from '../model/trace.ts';
import { writeAmount, writeInterval, writeQuantity } from '../notation.ts';
import { indent, ownLines, placeOf, quoted, type Source, same, treeOf } from './tree.ts';

type Spot = Span & { readonly trace: Trace };

/** Every mention and reference of an article that stands on its own characters; a reference holds the tree of its name. */
const spotsOf = (analysis: Analysis): readonly Spot[] => [
  ...analysis.discourse.references,
  ...analysis.dates,
  ...analysis.money,
  ...analysis.organizations,
  ...analysis.persons,
];

/** The tree behind the characters of a value: that of the mention there, or of the one that shares most with them. */
export function treeAt(analysis: Analysis, span: Span, source: Source): readonly string[] {
  const spots = spotsOf(analysis);
  const near = spots.filter((spot) => overlap(spot, span) > 0).sort((a, b) => overlap(b, span) - overlap(a, span));
  const found = spots.find((spot) => same(spot, span)) ?? near[0];
  return found ? treeOf(found.trace, source) : [`${quoted(source.text, span)} (${placeOf(source.text, span)})`];
}

const gone = (what: string, span: Span, source: Source): readonly string[] => [
  `${quoted(source.text, span)}: the rules of today find no ${what} here; make the dataset anew`,
];

/** The rule of the event that has this trigger, then each of its values with the tree behind it. */
export function eventTree(analysis: Analysis, trigger: Span, source: Source): readonly string[] {
  const mention = analysis.events.find((event) => same(event.trigger, trigger));
  if (!mention) return gone('event', trigger, source);
  const values = valuesOf(mention);
  const told = values.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]));
  const rest = mention.trace.from.filter((part) => !told.some((span) => contains(span, part) || contains(part, span)));
  return [
    `${quoted(source.text, trigger)} (${placeOf(source.text, trigger)})`,
    ...indent(ownLines(mention.trace, source)),
    ...indent(rest.flatMap((part) => treeOf(part, source))),
    ...values.flatMap(({ name, start, end }) =>
      start === undefined || end === undefined
        ? [`${name}: no words of its own say it`]
        : [`${name}:`, ...indent(treeAt(analysis, { start, end }, source))],
    ),
  ];
}

type Value = { readonly name: string; readonly start?: number | undefined; readonly end?: number | undefined };

/** The values of an event mention in words, with the characters that say them. */
function valuesOf({ participants, date, announced, amount, quantity }: EventMention): readonly Value[] {
  return [
    ...participants.map(({ role, name, start, end }) => ({ name: `${role} ${name}`, start, end })),
    ...(date ? [{ name: `date ${writeInterval(date)} (${date.certainty})`, start: date.start, end: date.end }] : []),
    ...(announced
      ? [{ name: `announced ${writeInterval(announced)}`, start: announced.start, end: announced.end }]
      : []),
    ...(amount ? [{ name: `amount ${writeAmount(amount)}`, start: amount.start, end: amount.end }] : []),
    ...(quantity ? [{ name: `quantity ${writeQuantity(quantity)}`, start: quantity.start, end: quantity.end }] : []),
  ];
}

/** The rule of the quote with this content, its cue, and the tree behind its speaker. */
export function quoteTree(analysis: Analysis, content: Span, source: Source): readonly string[] {
  const mention = analysis.quotes.find((quote) => same(quote.content, content));
  if (!mention) return gone('quote', content, source);
  const { cue, speaker, trace } = mention;
  const said = speaker?.start != null && speaker.end != null ? { start: speaker.start, end: speaker.end } : undefined;
  const known = [content, ...(said ? [said] : []), ...(cue ? [cue] : [])];
  const rest = trace.from.filter((part) => !known.some((span) => contains(span, part) || contains(part, span)));
  return [
    `${quoted(source.text, content)} (${placeOf(source.text, content)})`,
    ...indent(ownLines(trace, source)),
    ...indent(rest.flatMap((part) => treeOf(part, source))),
    cue ? `cue: ${quoted(source.text, cue)} (${placeOf(source.text, cue)})` : 'cue: none',
    ...(speaker
      ? [
          `speaker ${speaker.name ?? 'not known by name'}:`,
          ...indent(said ? treeAt(analysis, said, source) : ['no phrase beside the quote names them']),
        ]
      : ['speaker: none found']),
  ];
}
