import { z } from 'zod';
import type { Span } from '../model/span.ts';
import { type Entry, WHERE_GIVEN } from './expected.ts';
import { type Found, normalize } from './found.ts';

/** How an entry of the truth stands to what the tool finds today. */
export type Verdict =
  | 'right' // true and found
  | 'lost' // true, not found, and nobody said so: a loss
  | 'missing' // true, not found, and marked
  | 'gained' // marked missing, and found: a gain
  | 'wrong' // false, found, and marked
  | 'gone' // marked wrong, and no longer found: a gain
  | 'new'; // found, and not in the truth: a loss until a reader says that it is true

export type Judged = Span & { readonly verdict: Verdict; readonly entry?: Entry; readonly found?: Found };

/** `problems`: entries whose characters are not in the article; they are not judged. */
export type Comparison = { readonly judged: readonly Judged[]; readonly problems: readonly string[] };

const fieldsOf = (entry: Entry): ReadonlyMap<string, string> => {
  const { text: _text, trigger: _trigger, at: _at, missing: _missing, wrong: _wrong, ...values } = entry;
  return normalize(values);
};

/** Whether a mention has every value of the entry and no other, but those that are compared only where given. */
function agrees(entry: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of entry) if (comparable(name, value, found) !== value) return false;
  for (const name of found.keys()) if (!entry.has(name) && !WHERE_GIVEN.has(name)) return false;
  return true;
}

/**
 * What a mention says of a field: participants that only a phrase names ("site=son usine") and the newspaper that tells
 * it count only where the truth gives them.
 */
function comparable(name: string, truth: string, found: ReadonlyMap<string, string>): string | undefined {
  const value = found.get(name);
  if (name !== 'participants' || value === undefined) return value;
  const given = new Set(listOf(truth));
  return JSON.stringify(listOf(value).filter((participant) => given.has(participant) || NAMED.test(participant)));
}

/** A participant that a name stands for; the others are compared only where the truth gives them. */
export const NAMED = /^(?!source_of_claim=)[a-z_]+=\p{Lu}/u;

const participants = z.array(z.string());
const listOf = (json: string): readonly string[] => participants.parse(JSON.parse(json));

/** The words of an entry. */
export const wordsOf = (entry: Entry): string => entry.text ?? entry.trigger ?? '';

/** Where the words of an entry stand in the article, or what is the matter with them. */
export function locate(text: string, words: string, at: number | undefined): Span | string {
  const start = at ?? text.indexOf(words);
  if (!text.includes(words)) return `“${words}” does not stand in the article`;
  if (at === undefined && start !== text.lastIndexOf(words))
    return `“${words}” stands in the article more than once: say which with "at" (${places(text, words)})`;
  if (text.slice(start, start + words.length) !== words)
    return `“${words}” does not stand at ${at} (it does at ${places(text, words)})`;
  return { start, end: start + words.length };
}

function places(text: string, words: string): string {
  const starts: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) starts.push(start);
  return starts.slice(0, 12).join(', ');
}

/** Entries in the order in which they may claim a mention: true ones, then those said to be missing, then false ones. */
const claim = (entry: Entry): number => (entry.wrong !== undefined ? 2 : entry.missing !== undefined ? 1 : 0);

/** The truth of one layer beside what the tool finds. */
export function compareLayer(text: string, truth: readonly Entry[], found: readonly Found[]): Comparison {
  const problems: string[] = [];
  const judged: Judged[] = [];
  const free = new Map<string, { readonly mention: Found; readonly values: ReadonlyMap<string, string> }[]>();
  for (const mention of found) {
    const key = `${mention.start}-${mention.end}`;
    const here = free.get(key) ?? [];
    here.push({ mention, values: normalize(mention.values) });
    free.set(key, here);
  }
  for (const entry of [...truth].sort((a, b) => claim(a) - claim(b))) {
    const span = locate(text, wordsOf(entry), entry.at);
    if (typeof span === 'string') {
      problems.push(span);
      continue;
    }
    const fields = fieldsOf(entry);
    const here = free.get(`${span.start}-${span.end}`) ?? [];
    const index = here.findIndex(({ values }) => agrees(fields, values));
    const mention = index < 0 ? undefined : here.splice(index, 1)[0]?.mention;
    judged.push({ ...span, entry, verdict: verdictOf(entry, mention), ...(mention ? { found: mention } : {}) });
  }
  for (const { mention } of [...free.values()].flat())
    judged.push({ start: mention.start, end: mention.end, found: mention, verdict: 'new' });
  return { judged: judged.sort((a, b) => a.start - b.start || a.end - b.end), problems };
}

function verdictOf(entry: Entry, found: Found | undefined): Verdict {
  if (entry.wrong !== undefined) return found ? 'wrong' : 'gone';
  if (entry.missing !== undefined) return found ? 'gained' : 'missing';
  return found ? 'right' : 'lost';
}

/** How much of the truth is found, and how much of what is found is true. */
export type Score = { readonly true: number; readonly found: number; readonly right: number };

export function scoreOf(judged: readonly Judged[]): Score {
  const count = (...verdicts: readonly Verdict[]) => judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    true: count('right', 'lost', 'missing', 'gained'),
    found: count('right', 'gained', 'wrong', 'new'),
    right: count('right', 'gained'),
  };
}

export const addScores = (a: Score, b: Score): Score => ({
  true: a.true + b.true,
  found: a.found + b.found,
  right: a.right + b.right,
});
