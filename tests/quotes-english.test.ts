import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../pipeline/analyze.ts';
import { heldOut, open, type Passage } from './quotes-english.data.ts';

const tokens = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of words that two texts have in common (Dice). */
const likeness = (a: string, b: string): number => {
  const [left, right] = [tokens(a), tokens(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
};

type Found = { readonly kind: string; readonly readings: readonly string[]; readonly speaker: string | null };

const foundIn = ({ text }: Passage): readonly Found[] =>
  analyzeArticle({ id: 'passage', text, date: '2024-06-12', language: 'en' }).quotes.map((quote) => {
    const parts = (quote.parts ?? []).map((part) => text.slice(part.start, part.end));
    const content = text.slice(quote.content.start, quote.content.end);
    return { kind: quote.kind, readings: [content, ...parts, parts.join(' ')], speaker: quote.speaker?.name ?? null };
  });

/** Precision, recall and speakers of a set of passages, in per cent; and what went wrong. */
const score = (passages: readonly Passage[]) => {
  const wrong: string[] = [];
  let [gold, predicted, hits, names] = [0, 0, 0, 0];
  for (const passage of passages) {
    const left = [...foundIn(passage)];
    gold += passage.quotes.length;
    predicted += left.length;
    for (const [kind, words, speaker] of passage.quotes) {
      const at = left.findIndex(
        (one) => one.kind === kind && one.readings.some((text) => likeness(text, words) >= 0.8),
      );
      const [one] = at < 0 ? [] : left.splice(at, 1);
      if (!one) wrong.push(`missed ${kind}: ${words}`);
      else hits += 1;
      if (one?.speaker === speaker) names += 1;
      else if (one) wrong.push(`${words}: ${one.speaker} instead of ${speaker}`);
    }
    for (const one of left) wrong.push(`false ${one.kind}: ${one.readings[0]}`);
  }
  return { f1: (200 * hits) / (gold + predicted), names: (100 * names) / gold, wrong };
};

describe('English passages', () => {
  test.each([
    ['open', open],
    ['held out', heldOut],
  ] as const)('%s: quotes at least 90, speakers at least 85', (_, passages) => {
    const { f1, names, wrong } = score(passages);
    expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(90);
    expect(names, wrong.join('\n')).toBeGreaterThanOrEqual(85);
  });
});
