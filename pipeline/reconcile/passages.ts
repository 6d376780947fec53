import { enough, isDocument, likeness, type Statement, statementOf } from './statement.ts';

/** A sentence of a letter given in full that a group of statements repeats. */
export type Wording = {
  readonly passage: Statement;
  readonly letter: Statement;
  readonly group: readonly Statement[];
};

/** A fragment of this many ideas that all stand in one sentence of the letter was cut out of it. */
const CUT_OUT = 3;

/** Wordings of a group that are looked for in letters: the earliest. */
const MOST_WORDINGS = 32;
/** Letters of one writer that a group is looked for in: those that share most ideas with it. */
const MOST_LETTERS = 16;
/** An idea in more letters of one writer than this tells none of them apart. */
const COMMON = 200;

/** The sentences of a letter as statements of its writer. */
function passagesOf({ source, quote }: Statement, idOf: (id: string) => string): readonly Statement[] {
  const { parts: _, ...rest } = quote;
  const { content } = quote;
  return source.analyzed.sentences
    .filter(({ start, end }) => start >= content.start && end <= content.end)
    .map(({ start, end }) => {
      const text = source.text.slice(start, end);
      return statementOf(source, { ...rest, content: { start, end }, text, cue: null }, idOf);
    });
}

const cutOut = (fragments: ReadonlySet<string> | null, { ideas }: Statement): boolean =>
  fragments !== null && fragments.size >= CUT_OUT && [...fragments].every((idea) => ideas.has(idea));

/** How well a sentence of the letter answers to what is quoted of it, 0 where it does not. Every idea counts the same: a letter is one topic. */
function answer(quoted: Statement, passage: Statement): number {
  if (quoted.negated === passage.negated && cutOut(quoted.fragments, passage)) return 1;
  const found = likeness(quoted, passage, () => 1);
  return found >= enough(quoted, passage) ? found : 0;
}

type Answer = { readonly passage: Statement; readonly quoted: Statement; readonly likeness: number };

/** The sentence of the letter that is most like one of a group's statements. */
function answerOf(passages: readonly Statement[], quotes: readonly Statement[]): Answer | undefined {
  let best: Answer | undefined;
  for (const passage of passages)
    for (const quoted of quotes) {
      const found = answer(quoted, passage);
      if (found > (best?.likeness ?? 0)) best = { passage, quoted, likeness: found };
    }
  return best;
}

/** The wordings of a group that a letter may hold: each once, the earliest. */
function wordingsOf(group: readonly Statement[]): readonly Statement[] {
  const wordings = new Map<string, Statement>();
  for (const one of group) {
    if (wordings.size >= MOST_WORDINGS) break;
    if (!isDocument(one) && !wordings.has(one.quote.text)) wordings.set(one.quote.text, one);
  }
  return [...wordings.values()];
}

/** Whether two quotes repeat the same words of one sentence: a long one may hold two statements. */
function sameWords(a: Answer, b: Answer): boolean {
  const heard = ({ quoted, passage }: Answer) => [...quoted.ideas].filter((idea) => passage.ideas.has(idea));
  const [fewer, more] = [heard(a), heard(b)].sort((x, y) => x.length - y.length);
  const shared = (fewer ?? []).filter((idea) => more?.includes(idea)).length;
  return shared > 0 && shared >= (fewer?.length ?? 0) / 2;
}

function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type Letter = { readonly letter: Statement; readonly passages: readonly Statement[] };

/** The letters of one writer, found by what their sentences say. */
function lettersBy(letters: readonly Letter[]): (quotes: readonly Statement[]) => readonly Letter[] {
  const byIdea = new Map<string, number[]>();
  letters.forEach(({ passages }, index) => {
    for (const idea of new Set(passages.flatMap(({ ideas }) => [...ideas]))) pushTo(byIdea, idea, index);
  });
  return (quotes) => {
    if (letters.length <= MOST_LETTERS) return letters;
    const votes = new Map<number, number>();
    for (const idea of new Set(quotes.flatMap(({ ideas }) => [...ideas]))) {
      const holders = byIdea.get(idea) ?? [];
      if (holders.length <= COMMON) for (const index of holders) votes.set(index, (votes.get(index) ?? 0) + 1);
    }
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_LETTERS)
      .map(([index]) => index)
      .sort((a, b) => a - b)
      .flatMap((index) => letters[index] ?? []);
  };
}

/**
 * What the articles quote from letters that one of them gives in full: each group of statements of the writer gets the
 * sentence that is most like one of them, and groups that repeat the same words of one sentence become one. Without a
 * known writer nothing is joined. Of a writer of many letters those are read that share most ideas with the group.
 */
export function throughLetters(
  groups: readonly (readonly Statement[])[],
  idOf: (id: string) => string,
): { readonly groups: readonly (readonly Statement[])[]; readonly wordings: readonly Wording[] } {
  const bySpeaker = new Map<string, Letter[]>();
  for (const letter of groups.flat())
    if (letter.speaker !== null && isDocument(letter))
      pushTo(bySpeaker, letter.speaker, { letter, passages: passagesOf(letter, idOf) });
  const finders = new Map([...bySpeaker].map(([speaker, letters]) => [speaker, lettersBy(letters)]));
  const joined: Statement[][] = [];
  const wordings: Wording[] = [];
  /** What has been found of each sentence of a letter, and the group that repeats it. */
  const standing = new Map<Statement, { readonly answer: Answer; readonly group: Statement[] }[]>();
  for (const group of groups) {
    const speaker = group.find((one) => one.speaker !== null)?.speaker ?? null;
    const own = [...group];
    const find = speaker === null ? undefined : finders.get(speaker);
    const quotes = find ? wordingsOf(group) : [];
    const answers = (find?.(quotes) ?? []).flatMap(({ letter, passages }) => {
      const found = group.includes(letter) ? undefined : answerOf(passages, quotes);
      return found ? [{ letter, answer: found }] : [];
    });
    const home = answers
      .flatMap(({ answer }) => standing.get(answer.passage)?.find((other) => sameWords(other.answer, answer)) ?? [])
      .at(0)?.group;
    if (home) home.push(...own);
    else joined.push(own);
    for (const { letter, answer } of answers) {
      const known = standing.get(answer.passage) ?? [];
      if (!known.some(({ group: one }) => one === home))
        wordings.push({ passage: answer.passage, letter, group: home ?? own });
      if (known.length < MOST_WORDINGS) pushTo(standing, answer.passage, { answer, group: home ?? own });
    }
  }
  return { groups: joined, wordings };
}
