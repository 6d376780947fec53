import type { Language, SegmentedArticle, Token } from '../../pipeline/model/segmented.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { CLUES, REGION, RELATIVE, SOURCE, SOURCE_OPENING } from './clue.ts';
import { findRegions, type Region } from './region.ts';

/** A token (a word, a number, a mark), or a whole quotation taken as one piece. */
export type Item = Omit<Token, 'kind'> & {
  readonly kind: Token['kind'] | 'region';
  /** First word of its sentence: its capital says nothing. */
  readonly initial?: true;
  readonly region?: Region;
};

/** A sentence as the frames of quotes read it: quotations are one item each, however many sentences they hold. */
export type Unit = Span & {
  /** The article's tokens, to look into quotations. */
  readonly tokens: readonly Token[];
  /** The article's text. */
  readonly text: string;
  /** Its first token and the token after its last, and the first of the article's quotations that may stand in it. */
  readonly first: number;
  readonly last: number;
  readonly regions: readonly Region[];
  readonly region: number;
  readonly language: Language;
  /** What its words outside quotations promise, as bits of `clue.ts`. */
  readonly clues: number;
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
  const units: Unit[] = [];
  let sentence = -1;
  let next = 0;
  let dialogue = false;
  // of the unit that is open: its first token, the first quotation that may stand in it, its number of items, its clues
  let first = 0;
  let from = 0;
  let size = 0;
  let clues = 0;
  let before = 0; // clues of the word before
  let language = '';
  const close = (last: number) => {
    const head = tokens[first];
    const tail = tokens[last - 1];
    if (size > 0 && head && tail) {
      const opensParagraph = first === 0 || text.slice(tokens[first - 1]?.end ?? 0, head.start).includes('\n');
      if (opensParagraph) dialogue = head.text === DASH;
      const own = language;
      if (own === 'fr' || own === 'en') {
        units.push({
          start: head.start,
          end: tail.end,
          tokens,
          text,
          first,
          last,
          regions,
          region: from,
          language: own,
          clues,
          opensParagraph,
          dialogue,
        });
      }
    }
    size = 0;
  };
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    while ((sentences[sentence + 1]?.first ?? Number.POSITIVE_INFINITY) <= index) sentence += 1;
    if (sentences[sentence]?.first === index || size >= LONGEST) close(index);
    if (size === 0) {
      first = index;
      from = next;
      clues = 0;
      before = 0;
      language = sentences[Math.max(0, sentence)]?.language ?? article.language;
    }
    size += 1;
    const region = regions[next];
    if (region?.first !== index) {
      if (language === 'fr' || language === 'en') {
        const own = CLUES[language](token);
        if ((before & SOURCE_OPENING && own & RELATIVE) || (own & SOURCE_OPENING && index === first)) clues |= SOURCE;
        clues |= own;
        before = own;
      }
      index += 1;
      continue;
    }
    clues |= REGION;
    next += 1;
    index = region.last;
    const inner = tokens[region.missing === 'close' ? region.last - 1 : region.last - 2];
    const after = tokens[index];
    const opening = after && (after.capital || regions[next]?.first === index);
    if (inner && FINAL.test(inner.text) && opening) close(index);
  }
  close(tokens.length);
  return units;
}

/** The tokens of a unit with each quotation as one. Most sentences hold no clue, and nobody asks for theirs. */
export function itemsOf({ tokens, regions, first, last, region: from }: Unit): readonly Item[] {
  const items: Item[] = tokens.slice(first, last);
  // quotations, the last first, so that the places of those before them stay
  let next = from;
  while ((regions[next]?.first ?? last) < last) next += 1;
  for (next -= 1; next >= from; next -= 1) {
    const region = regions[next];
    const token = region && tokens[region.first];
    if (!token) break;
    const end = tokens[region.last - 1]?.end ?? token.end;
    const item: Item = { ...token, end, kind: 'region', lower: '', text: '', capital: false, form: 0, region };
    items.splice(region.first - first, region.last - region.first, item);
  }
  const opening = items.findIndex(({ kind }) => kind === 'word');
  const word = items[opening];
  if (word?.capital) items[opening] = { ...word, initial: true };
  return items;
}
