import type { Discourse } from '../../pipeline/model/discourse.ts';
import { hashId } from '../../pipeline/model/identifier.ts';
import type { QuoteMention } from '../../pipeline/model/mention.ts';
import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import { contains, overlaps, type Span } from '../../pipeline/model/span.ts';
import { trace } from '../../pipeline/model/trace.ts';
import { CUE, REGION, SOURCE } from './clue.ts';
import { type Conversation, comingSpeaker, floatingSpeaker, sceneAt, speakerOf } from './conversation.ts';
import { agent } from './frames/agent.ts';
import { asSaid } from './frames/as-said.ts';
import { clause } from './frames/clause.ts';
import { colon } from './frames/colon.ts';
import { floating, floatingSpan } from './frames/floating.ts';
import { fragment, infinitive, label } from './frames/fragment.ts';
import { incise } from './frames/incise.ts';
import { inside } from './frames/inside.ts';
import { interview, type Turn, turnsOf } from './frames/interview.ts';
import { type Letter, letter, lettersOf } from './frames/letter.ts';
import { message } from './frames/message.ts';
import { nested } from './frames/nested.ts';
import { reportedIncise } from './frames/reported-incise.ts';
import { source } from './frames/source.ts';
import { agrees, NO_ANTECEDENT, resolveSpeaker, type Speaker } from './resolution.ts';
import type { Draft, QuoteRule, Scene } from './scene.ts';
import { type Unit, unitsOf } from './unit.ts';

/** Frames in the order in which they are tried: a span that one has taken is not offered to the next. */
const FRAMES: readonly QuoteRule[] = [
  nested,
  incise,
  inside,
  agent,
  asSaid,
  message,
  colon,
  reportedIncise,
  clause,
  source,
  infinitive,
  label,
  fragment,
];

/** All rules of the layer. */
export const quoteRules = [...FRAMES, floating, letter, interview] as const;

/** Quotes of an article, in text order, with their cue and their speaker as written and as resolved. */
export function extractQuotes(article: SegmentedArticle, discourse: Discourse): readonly QuoteMention[] {
  const units = unitsOf(article);
  const blocks = [
    ...lettersOf(article, units).map((block) => letterQuote(article, discourse, block)),
    ...turnsOf(article, units, discourse).map((turn) => turnQuote(article, turn)),
  ];
  const { outside, inside } = partition(units, blocks);
  const quotes = [...blocks, ...readUnits(article, discourse, outside)];
  for (const [block, own] of inside) quotes.push(...quotedInside(readUnits(article, discourse, own), block));
  const ordered = quotes.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  return ordered.map((quote, index) => namedLater(article, discourse, quote, ordered.slice(index + 1, index + 3)));
}

/** Units outside all letters and answers, and those of each; both lists are in text order and no two blocks overlap. */
function partition(units: readonly Unit[], blocks: readonly QuoteMention[]) {
  const ordered = [...blocks].sort((a, b) => a.content.start - b.content.start);
  const outside: Unit[] = [];
  const inside = new Map<QuoteMention, Unit[]>(ordered.map((block) => [block, []]));
  let next = 0;
  for (const unit of units) {
    while (next < ordered.length && (ordered[next]?.content.end ?? 0) <= unit.start) next += 1;
    const block = ordered[next];
    if (!block || !overlaps(block.content, unit)) outside.push(unit);
    else if (contains(block.content, unit)) inside.get(block)?.push(unit);
  }
  return { outside, inside };
}

/** The quotes of units that follow each other, with a conversation of their own. */
function readUnits(article: SegmentedArticle, discourse: Discourse, units: readonly Unit[]): readonly QuoteMention[] {
  const conversation: Conversation = { text: article.text, discourse, units, scenes: [], at: 0, names: [], silence: 9 };
  const quotes: QuoteMention[] = [];
  units.forEach((unit, index) => {
    conversation.at = index;
    conversation.silence += 1;
    const scene = unit.clues & ANY || unit.dialogue ? sceneAt(conversation, index) : undefined;
    if (scene) quotes.push(...readScene(article, conversation, scene));
  });
  return quotes;
}

/** One of these must stand in a sentence in which somebody speaks, if it is no line of a dialogue. */
const ANY = CUE | SOURCE | REGION;

/** What a letter quotes from others between marks: its writer's own words are the letter itself. */
const quotedInside = (quotes: readonly QuoteMention[], whole: QuoteMention): readonly QuoteMention[] =>
  quotes
    .filter(
      ({ speaker, floating: bare, kind }) =>
        !bare && kind !== 'indirect' && speaker?.name && speaker.id !== (whole.speaker?.id ?? ''),
    )
    .map((quote) => ({ ...quote, within: whole.id }));

/** "…, dit-il. « … », ajoute X": a pronoun that nothing before explains means the one who is named next. */
function namedLater(
  article: SegmentedArticle,
  discourse: Discourse,
  quote: QuoteMention,
  next: readonly QuoteMention[],
): QuoteMention {
  const { speaker } = quote;
  if (!speaker || speaker.name !== null || speaker.start === null || speaker.end === null) return quote;
  if (quote.trace.note !== NO_ANTECEDENT) return quote;
  const lower = article.text.slice(speaker.start, speaker.end).toLowerCase();
  const later = next.find((other) => other.speaker?.name && other.content.start - quote.content.end < CLOSE)?.speaker;
  if (!later || !agrees(lower, later, discourse)) return quote;
  const { start, end } = speaker;
  return { ...quote, speaker: { ...later, start, end }, trace: { ...quote.trace, note: 'named after the pronoun' } };
}

const CLOSE = 400;

const NO_DRAFTS: readonly Draft[] = [];

/** Drafts of all frames, without those that overlap one of an earlier frame. */
function draftsOf(scene: Scene): readonly { readonly draft: Draft; readonly rule: string }[] {
  const accepted: { draft: Draft; rule: string }[] = [];
  for (const frame of FRAMES)
    for (const draft of (scene.unit.clues & frame.needs) === frame.needs ? frame.find(scene) : NO_DRAFTS)
      if (
        !accepted.some((other) => other.draft.content !== draft.within && overlaps(other.draft.content, draft.content))
      )
        accepted.push({ draft, rule: frame.id });
  return accepted.sort((a, b) => a.draft.content.start - b.draft.content.start);
}

function readScene(article: SegmentedArticle, conversation: Conversation, scene: Scene): readonly QuoteMention[] {
  const drafts = draftsOf(scene);
  const quotes = drafts.map(({ draft, rule }) => {
    const mention = quoteOf(article, conversation, scene, draft, rule);
    if (mention.speaker?.name) {
      conversation.last = mention.speaker;
      if (mention.speaker.name.includes(' ') && conversation.names.length < 200)
        conversation.names.push(mention.speaker);
    } else if (mention.speaker) delete conversation.last;
    conversation.silence = 0;
    return mention;
  });
  if (quotes.length > 0) return quotes;
  const content = floatingSpan(scene, conversation.silence);
  const next = conversation.units[conversation.at + 1];
  const speaker =
    content &&
    (floatingSpeaker(conversation) ?? (next && !next.opensParagraph ? comingSpeaker(conversation) : undefined));
  if (!content || !speaker) return [];
  conversation.last = speaker;
  conversation.silence = 0;
  return [floatingQuote(article, content, speaker)];
}

const idOf = (article: SegmentedArticle, span: Span): string => hashId('q', article.id, span.start, span.end);

function quoteOf(
  article: SegmentedArticle,
  conversation: Conversation,
  scene: Scene,
  draft: Draft,
  rule: string,
): QuoteMention {
  const { content, parts, cue, kind, speaker, within } = draft;
  const resolved = speakerOf(conversation, scene, draft);
  const spans = [content, cue ?? content, speaker ?? content];
  const whole = {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
  return {
    id: idOf(article, content),
    content,
    ...(parts && parts.length > 0 && { parts: [...parts] }),
    cue,
    speaker: resolved?.speaker ?? null,
    kind,
    ...(within && { within: idOf(article, within) }),
    trace: trace(rule, whole, resolved?.from ?? [], resolved?.note),
  };
}

function floatingQuote(
  article: SegmentedArticle,
  found: { content: Span; parts?: readonly Span[] },
  { id, name }: Speaker,
): QuoteMention {
  const { content, parts } = found;
  const speaker = { start: null, end: null, id, name };
  return {
    id: idOf(article, content),
    content,
    ...(parts && { parts: [...parts] }),
    cue: null,
    speaker,
    kind: parts ? 'mixed' : 'direct',
    floating: true,
    trace: trace(floating.id, content, [], 'said by the one who spoke last'),
  };
}

function letterQuote(article: SegmentedArticle, discourse: Discourse, block: Letter): QuoteMention {
  const { content, cue, signature } = block;
  const resolved = signature ? resolveSpeaker(signature, article.text, discourse) : undefined;
  return {
    id: idOf(article, content),
    content,
    cue,
    speaker: resolved?.speaker ?? null,
    kind: 'direct',
    trace: trace(letter.id, { start: cue.start, end: content.end }, resolved?.from ?? [], resolved?.note),
  };
}

function turnQuote(article: SegmentedArticle, { content, resolved }: Turn): QuoteMention {
  const { speaker, from, note } = resolved;
  const whole = { start: speaker.start ?? content.start, end: content.end };
  return {
    id: idOf(article, content),
    content,
    cue: null,
    speaker,
    kind: 'direct',
    trace: trace(interview.id, whole, from, note),
  };
}

/** A quote on one line, for the examples of rules: its kind, who speaks and the words. */
export const showQuote = (text: string, mention: QuoteMention): string =>
  `${mention.kind} ${mention.speaker?.name ?? '?'}: « ${text.slice(mention.content.start, mention.content.end)} »`;
