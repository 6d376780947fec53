import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Sentence, Token } from '../model/segmented.ts';
import { tokenAt } from '../model/segmented.ts';

/** A token as wink-nlp cuts it, at its place in the article. */
type Piece = { readonly start: number; readonly end: number; readonly pos: string; readonly lemma: string };

/** Longest text that is tagged at once; a longer sentence is no sentence and stays without tags. */
const LONGEST = 20_000;

type Tagger = (text: string) => { readonly values: string[]; readonly poses: string[]; readonly lemmas: string[] };
let tagger: Tagger | undefined;

/** Made when the first English sentence comes: that takes about as long as tagging 200 000 characters. */
function makeTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    // Its types forget that `out` takes `its.lemma`, which its manual documents.
    const lemmas: string[] = Reflect.apply(tokens.out, tokens, [nlp.its.lemma]);
    return { values: tokens.out(), poses: tokens.out(nlp.its.pos), lemmas };
  };
}

/** The tokens, those of English sentences with part of speech and lemma from wink-nlp. */
export function tagEnglish(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  const stretches = englishStretches(sentences);
  if (stretches.length === 0) return tokens;
  tagger ??= makeTagger();
  const tagged = [...tokens];
  for (const stretch of stretches) {
    const pieces = piecesOf(tagger, text, stretch.start, stretch.end);
    tagStretch(tagged, pieces, tokenAt(tokens, stretch.start), stretch.end);
  }
  return tagged;
}

/** English sentences that follow each other, as few stretches of bounded length. */
function englishStretches(sentences: readonly Sentence[]): readonly { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const { start, end, language } of sentences) {
    if (language !== 'en' || end - start > LONGEST) open = undefined;
    else if (open && end - open.start <= LONGEST) open.end = end;
    else {
      open = { start, end };
      stretches.push(open);
    }
  }
  return stretches;
}

/** wink-nlp gives no offsets; its values follow each other in the text, white space aside. */
function piecesOf(tag: Tagger, text: string, start: number, end: number): readonly Piece[] {
  const { values, poses, lemmas } = tag(text.slice(start, end));
  const pieces: Piece[] = [];
  let cursor = start;
  for (const [index, value] of values.entries()) {
    if (value.trim() === '') continue;
    const at = placeOf(text, value, cursor);
    if (at < 0) continue;
    cursor = at + value.length;
    pieces.push({ start: at, end: cursor, pos: poses[index] ?? 'X', lemma: lemmas[index] ?? value });
  }
  return pieces;
}

/** A value that stands farther on is not this one. */
const LONGEST_GAP = 200;

function placeOf(text: string, value: string, cursor: number): number {
  if (text.startsWith(value, cursor)) return cursor;
  if (text.startsWith(value, cursor + 1)) return cursor + 1;
  const found = text.slice(cursor, cursor + LONGEST_GAP + value.length).indexOf(value);
  return found < 0 ? -1 : cursor + found;
}

function tagStretch(tagged: Token[], pieces: readonly Piece[], from: number, end: number): void {
  let piece = 0;
  for (let index = from; index < tagged.length; index++) {
    const token = tagged[index];
    if (!token || token.start >= end) return;
    while (piece < pieces.length && (pieces[piece]?.end ?? 0) <= token.start) piece++;
    const first = pieces[piece];
    if (!first || first.start >= token.end) continue;
    let last = piece;
    while ((pieces[last + 1]?.start ?? Number.POSITIVE_INFINITY) < token.end) last++;
    tagged[index] = withTag(token, first, pieces[last] ?? first);
  }
}

/** One piece: its tag. "isn't": the tag of "is". "Seattle-based": that of the last part, a participle as an adjective. */
function withTag(token: Token, first: Piece, last: Piece): Token {
  const { start, end, text, lower, kind, capital, spaced, form } = token;
  const compound = first !== last && lower.includes('-');
  const pos = !compound ? first.pos : last.pos === 'VERB' ? 'ADJ' : last.pos;
  const whole = first !== last ? !compound : first.start === start && first.end === end;
  return { start, end, text, lower, kind, capital, spaced, form, pos, lemma: whole ? first.lemma : lower };
}
