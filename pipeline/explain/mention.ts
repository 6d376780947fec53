import type { Analysis } from '../model/analyzed.ts';
import type { EventMention } from '../model/event.ts';
import { overlap, type Span } from '../model/span.ts';
import type { Trace } from '../model/trace.ts';
import { indent, placeOf, quoted, type Source, treeOf } from './tree.ts';

type Spot = Span & { readonly trace: Trace };

/** Every mention and reference of an article that stands on its own characters. */
const spotsOf = (analysis: Analysis): readonly Spot[] => [
  ...analysis.dates,
  ...analysis.money,
  ...analysis.organizations,
  ...analysis.persons,
  ...analysis.discourse.references,
];

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The tree behind the characters of a value: that of the mention there, or of the one that shares most with them. */
export function treeAt(analysis: Analysis, span: Span, source: Source): readonly string[] {
  const spots = spotsOf(analysis);
  const exact = spots.filter((spot) => same(spot, span));
  const near = spots.filter((spot) => overlap(spot, span) > 0).sort((a, b) => overlap(b, span) - overlap(a, span));
  const found = exact.length > 0 ? exact : near.slice(0, 1);
  if (found.length === 0) return [`${quoted(source.text, span)} (${placeOf(source.text, span)})`];
  return found.flatMap(({ trace }) => treeOf(trace, source));
}

/** The tree of the event that has this trigger. */
export function eventTree(analysis: Analysis, trigger: Span, source: Source): readonly string[] {
  const mention = analysis.events.find((event) => same(event.trigger, trigger));
  if (!mention)
    return [`${quoted(source.text, trigger)}: the rules of today find no event here; make the dataset anew`];
  return [...treeOf(mention.trace, source), ...fieldTrees(analysis, mention, source)];
}

/** One block for each value of an event mention: what it is and the characters that say it. */
function fieldTrees(analysis: Analysis, mention: EventMention, source: Source): readonly string[] {
  const block = (name: string, value: { readonly start?: number | undefined; readonly end?: number | undefined }) => {
    const { start, end } = value;
    if (start === undefined || end === undefined) return [`${name}: implied, no words say it`];
    return [`${name}:`, ...indent(treeAt(analysis, { start, end }, source))];
  };
  return [
    ...mention.participants.flatMap((participant) => block(`${participant.role} ${participant.name}`, participant)),
    ...(mention.date ? block(`date ${mention.date.relation ?? ''} ${mention.date.from}`, mention.date) : []),
    ...(mention.announced ? block(`announced ${mention.announced.from}`, mention.announced) : []),
    ...(mention.amount ? block('amount', mention.amount) : []),
  ].map((line) => line.replace(/ {2}(?=\d{4}-)/u, ' '));
}

/** The tree of the quote with this content, and of its speaker. */
export function quoteTree(analysis: Analysis, content: Span, source: Source): readonly string[] {
  const mention = analysis.quotes.find((quote) => same(quote.content, content));
  if (!mention)
    return [`${quoted(source.text, content)}: the rules of today find no quote here; make the dataset anew`];
  const { cue, speaker, trace } = mention;
  const phrase = speaker?.start != null && speaker.end != null ? { start: speaker.start, end: speaker.end } : undefined;
  return [
    ...treeOf(trace, source),
    cue ? `cue: ${quoted(source.text, cue)} (${placeOf(source.text, cue)})` : 'cue: none',
    ...(speaker
      ? [
          `speaker ${speaker.name ?? 'not known by name'}:`,
          ...indent(phrase ? treeAt(analysis, phrase, source) : ['no phrase beside the quote names them']),
        ]
      : ['speaker: none found']),
  ];
}
