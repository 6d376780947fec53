/** Lines of a sorted text that were asked for, with the answer; more than these are forgotten. */
const MOST = 100_000;

/**
 * Where the first line begins that is not before the word, in a text of sorted lines (by code units); the length of the
 * text when there is none. A binary search in the text itself costs no loading.
 */
export function lineFrom(text: string, word: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const start = Math.max(middle, low);
    if (isBefore(text, start, word)) {
      const end = text.indexOf('\n', start);
      low = end < 0 ? text.length : end + 1;
    } else high = start === high ? low : start;
  }
  return low;
}

/** Whether the line that begins at `start` stands before the word. */
function isBefore(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = start + i < text.length ? text.charCodeAt(start + i) : 10;
    if (code === 10) return true;
    const difference = code - word.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** What a function answers, remembered by word; what is remembered is bounded. */
export function remembered<Answer extends boolean | number | string | object>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    if (known.size >= MOST) known.clear();
    const fresh = answer(word);
    known.set(word, fresh);
    return fresh;
  };
}

/** What stands behind the word on its line, without the tab between them; undefined when no line is of this word. */
export function behind(text: string, word: string): string | undefined {
  const start = lineFrom(text, word);
  if (word === '' || !text.startsWith(word, start)) return undefined;
  const at = start + word.length;
  const end = text.indexOf('\n', at);
  const rest = end < 0 ? text.slice(at) : text.slice(at, end);
  return rest === '' || rest.startsWith('\t') ? rest.slice(1) : undefined;
}

/** Words that can be asked for. */
export type Words = { readonly has: (word: string) => boolean };

/** The lines of a sorted text as a set that needs no building. */
export const wordsOf = (text: string): Words => ({ has: remembered((word) => behind(text, word) === '') });
