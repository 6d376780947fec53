import type { Discourse } from '../../pipeline/model/discourse.ts';
import { hashId } from '../../pipeline/model/identifier.ts';
import type { QuoteMention } from '../../pipeline/model/mention.ts';
import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import { contains, overlaps, type Span } from '../../pipeline/model/span.ts';
import { trace } from '../../pipeline/model/trace.ts';
import { clause } from './frames/clause.ts';
import { colon } from './frames/colon.ts';
import { floating, floatingSpan } from './frames/floating.ts';
import { fragment, infinitive, label } from './frames/fragment.ts';
import { incise } from './frames/incise.ts';
import { type Letter, letter, lettersOf } from './frames/letter.ts';
import { reportedIncise } from './frames/reported-incise.ts';
import { source } from './frames/source.ts';
import { resolveSpeaker, type Speaker } from './resolution.ts';
import { type Draft, type QuoteRule, sceneOf } from './scene.ts';
import { type Unit, unitsOf } from './unit.ts';

/** Frames in the order in which they are tried: a span that one has taken is not offered to the next. */
const FRAMES: readonly QuoteRule[] = [incise, colon, reportedIncise, clause, source, infinitive, label, fragment];

/** All rules of the layer. */
export const quoteRules = [...FRAMES, floating, letter] as const;

type State = { readonly quotes: QuoteMention[]; last?: Speaker; lastUnit: number };

/** Quotes of an article, in text order, with their cue and their speaker as written and as resolved. */
export function extractQuotes(article: SegmentedArticle, discourse: Discourse): readonly QuoteMention[] {
  const units = unitsOf(article);
  const letters = lettersOf(article, units);
  const state: State = { quotes: [], lastUnit: -9 };
  units.forEach((unit, index) => {
    if (letters.some((block) => contains(block.content, unit))) return;
    readUnit(article, discourse, unit, index, state);
  });
  for (const block of letters) state.quotes.push(letterQuote(article, discourse, block));
  return state.quotes.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}

function readUnit(article: SegmentedArticle, discourse: Discourse, unit: Unit, index: number, state: State): void {
  const scene = sceneOf(unit);
  const hasRegion = unit.items.some((item) => item.region);
  if (
    scene.cues.length === 0 &&
    !hasRegion &&
    !scene.grammar.sources.some(({ words }) => unit.items.some((item) => item.lower === words[0]))
  )
    return;
  const accepted: { draft: Draft; rule: string }[] = [];
  for (const frame of FRAMES)
    for (const draft of frame.find(scene))
      if (!accepted.some((other) => overlaps(other.draft.content, draft.content)))
        accepted.push({ draft, rule: frame.id });
  accepted.sort((a, b) => a.draft.content.start - b.draft.content.start);
  for (const { draft, rule } of accepted) {
    const mention = quoteOf(article, discourse, draft, rule, state.last);
    state.quotes.push(mention);
    if (mention.speaker && (mention.speaker.name !== null || mention.speaker.id !== null)) state.last = mention.speaker;
    else if (mention.speaker) state.last = undefined;
    state.lastUnit = index;
  }
  if (accepted.length > 0 || index - state.lastUnit > 2) return;
  const content = floatingSpan(scene, index - state.lastUnit);
  if (!content) return;
  state.quotes.push(floatingQuote(article, content, state.last));
  state.lastUnit = index;
}

const idOf = (article: SegmentedArticle, span: Span): string => hashId('q', article.id, span.start, span.end);

function quoteOf(
  article: SegmentedArticle,
  discourse: Discourse,
  draft: Draft,
  rule: string,
  last: Speaker | undefined,
): QuoteMention {
  const { content, parts, cue, kind, speaker } = draft;
  const resolved = speaker ? resolveSpeaker(speaker, article.text, discourse, last) : undefined;
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
    trace: trace(rule, whole, resolved?.from ?? [], resolved?.note),
  };
}

function floatingQuote(
  article: SegmentedArticle,
  found: { content: Span; parts?: readonly Span[] },
  last: Speaker | undefined,
): QuoteMention {
  const { content, parts } = found;
  const speaker = last ? { start: null, end: null, id: last.id, name: last.name } : null;
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
  const resolved = signature ? resolveSpeaker(signature, article.text, discourse, undefined) : undefined;
  return {
    id: idOf(article, content),
    content,
    cue,
    speaker: resolved?.speaker ?? null,
    kind: 'direct',
    trace: trace(letter.id, { start: cue.start, end: content.end }, resolved?.from ?? [], resolved?.note),
  };
}

/** A quote on one line, for the examples of rules: its kind, who speaks and the words. */
export const showQuote = (text: string, mention: QuoteMention): string =>
  `${mention.kind} ${mention.speaker?.name ?? '?'}: « ${text.slice(mention.content.start, mention.content.end)} »`;
