import type { Language, SegmentedArticle, Token } from '../../pipeline/model/segmented.ts';
import { sentenceAt } from '../../pipeline/model/segmented.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { findRegions, type Region } from './region.ts';

/** A word, a number, a mark, or a whole quotation taken as one piece. */
export type Item = Span & {
  readonly kind: Token['kind'] | 'region';
  readonly lower: string;
  readonly text: string;
  readonly capital: boolean;
  /** First word of its sentence: its capital says nothing. */
  readonly initial?: true;
  /** Index of its (first) token in the article. */
  readonly token: number;
  readonly pos?: string | undefined;
  readonly region?: Region;
};

/** A sentence as the frames of quotes read it: quotations are one item each, however many sentences they hold. */
export type Unit = Span & {
  /** The article's tokens, to look into quotations. */
  readonly tokens: readonly Token[];
  /** The article's text. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly language: Language;
  /** Whether white space with a line break stands before it. */
  readonly opensParagraph: boolean;
  /** Whether its paragraph begins with a long dash, as the lines of a dialogue do (short ones open items of lists). */
  readonly dialogue: boolean;
};

// No sentence is longer; frames look at all items of a unit, so a bound keeps hostile input linear.
const LONGEST = 400;

const DASH = '—';

const FINAL = /^(?:[.!?…]+|\.\.\.)$/u;

/** Cuts an article into units: at the ends of sentences that no quotation holds, and after quotations that end a sentence. */
export function unitsOf(article: SegmentedArticle): readonly Unit[] {
  const { text, tokens, sentences } = article;
  const regions = findRegions(text, tokens);
  const starts = new Set(sentences.map((sentence) => sentence.first));
  const units: Unit[] = [];
  let items: Item[] = [];
  let next = 0;
  let dialogue = false;
  const close = () => {
    const [head] = items;
    const tail = items.at(-1);
    if (head && tail) {
      const sentence = sentences[Math.max(0, sentenceAt(sentences, head.start))];
      const language = sentence?.language ?? article.language;
      const before = tokens[head.token - 1]?.end ?? 0;
      const opensParagraph = head.token === 0 || text.slice(before, head.start).includes('\n');
      if (opensParagraph) dialogue = head.text === DASH;
      if (language === 'fr' || language === 'en')
        units.push({ text, tokens, items, language, start: head.start, end: tail.end, opensParagraph, dialogue });
    }
    items = [];
  };
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    const region = regions[next];
    if ((starts.has(index) && items.length > 0) || items.length >= LONGEST) close();
    if (region && region.first === index) {
      const last = tokens[region.last - 1];
      const span = { start: token.start, end: last?.end ?? token.end };
      items.push({ ...span, kind: 'region', lower: '', text: '', capital: false, token: index, region });
      next += 1;
      index = region.last;
      const inner = tokens[region.missing === 'close' ? region.last - 1 : region.last - 2];
      const after = tokens[index];
      const opening = after && (after.capital || regions[next]?.first === index);
      if (inner && FINAL.test(inner.text) && opening) close();
      continue;
    }
    const { start, end, kind, lower, capital } = token;
    const item = { start, end, kind, lower, text: token.text, capital, token: index, pos: token.pos };
    items.push(capital && !items.some((other) => other.kind === 'word') ? { ...item, initial: true } : item);
    index += 1;
  }
  close();
  return units;
}
