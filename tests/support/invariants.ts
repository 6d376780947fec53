import { publish } from '../../pipeline/analyze.ts';
import { type Analysis, analyzedArticle } from '../../pipeline/model/analyzed.ts';
import type { Span } from '../../pipeline/model/span.ts';
import type { Trace } from '../../pipeline/model/trace.ts';

/** What must hold for the analysis of any text; each breach in words. */
export function breaches(analysis: Analysis): readonly string[] {
  const { article } = analysis;
  const found: string[] = [];
  const inside = (what: string, { start, end }: Span) => {
    if (!(0 <= start && start <= end && end <= article.text.length))
      found.push(`${what} ${start}–${end} leaves the text`);
  };
  const ordered = (what: string, spans: readonly Span[]) => {
    for (const [at, span] of spans.entries()) {
      inside(what, span);
      if (span.start === span.end) found.push(`${what} at ${span.start} is empty`);
      const before = spans[at - 1];
      if (before && before.start > span.start)
        found.push(`${what} at ${span.start} comes after one at ${before.start}`);
    }
  };
  const tree = (what: string, { start, end, from }: Trace): void => {
    inside(`the tree of ${what}`, { start, end });
    for (const part of from) tree(what, part);
  };
  const layers = {
    dates: analysis.dates,
    money: analysis.money,
    organizations: analysis.organizations,
    persons: analysis.persons,
    references: analysis.discourse.references,
    quotes: analysis.quotes.map(({ content, trace }) => ({ ...content, trace })),
    events: analysis.events.map(({ trigger, trace }) => ({ ...trigger, trace })),
  };
  for (const [layer, mentions] of Object.entries(layers)) {
    ordered(layer, mentions);
    for (const { trace } of mentions) tree(layer, trace);
  }
  found.push(...tokenBreaches(analysis));
  const parsed = analyzedArticle.safeParse(publish(analysis));
  if (!parsed.success) found.push(`the answer does not keep its schema: ${parsed.error.message}`);
  return found;
}

/** Tokens and the white space between them are the text; sentences hold their tokens in order. */
function tokenBreaches({ article: { text, tokens, sentences } }: Analysis): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (const token of tokens) {
    if (text.slice(end, token.start).trim() !== '') found.push(`“${text.slice(end, token.start)}” belongs to no token`);
    if (text.slice(token.start, token.end) !== token.text) found.push(`token at ${token.start} is not its characters`);
    end = token.end;
  }
  if (text.slice(end).trim() !== '') found.push('the end of the text belongs to no token');
  for (const [at, { first, last, start, end: stop }] of sentences.entries()) {
    const before = sentences[at - 1];
    if (first >= last || (before && before.last > first)) found.push(`sentence ${at} does not follow the one before`);
    if (tokens[first]?.start !== start || tokens[last - 1]?.end !== stop)
      found.push(`sentence ${at} is not its tokens`);
  }
  return found;
}
