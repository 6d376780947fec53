import { enough, isDocument, likeness, type Statement, statementOf } from './statement.ts';

/** A sentence of a letter given in full that a group of statements repeats. */
export type Wording = {
  readonly passage: Statement;
  readonly letter: Statement;
  readonly group: readonly Statement[];
};

/** A fragment of this many ideas that all stand in one sentence of the letter was cut out of it. */
const CUT_OUT = 3;

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
function answerOf(passages: readonly Statement[], group: readonly Statement[]): Answer | undefined {
  let best: Answer | undefined;
  for (const passage of passages)
    for (const quoted of group) {
      const found = isDocument(quoted) ? 0 : answer(quoted, passage);
      if (found > (best?.likeness ?? 0)) best = { passage, quoted, likeness: found };
    }
  return best;
}

/** Whether two quotes repeat the same words of a sentence: a long one may hold two statements. */
function sameWords(a: Answer, b: Answer): boolean {
  if (a.passage !== b.passage) return false;
  const heard = ({ quoted, passage }: Answer) => [...quoted.ideas].filter((idea) => passage.ideas.has(idea));
  const [fewer, more] = [heard(a), heard(b)].sort((x, y) => x.length - y.length);
  const shared = (fewer ?? []).filter((idea) => more?.includes(idea)).length;
  return shared > 0 && shared >= (fewer?.length ?? 0) / 2;
}

const pushTo = <T>(lists: Map<string, T[]>, key: string, value: T): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/**
 * What the articles quote from letters that one of them gives in full: each group of statements of the writer gets the
 * sentence that is most like one of them, and groups that repeat the same words of one sentence become one. Without a
 * known writer nothing is joined.
 */
export function throughLetters(
  groups: readonly (readonly Statement[])[],
  idOf: (id: string) => string,
): { readonly groups: readonly (readonly Statement[])[]; readonly wordings: readonly Wording[] } {
  const speakerOf = (group: readonly Statement[]) => group.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  const letters = groups.flatMap((group) => group.filter((one) => one.speaker !== null && isDocument(one)));
  const bySpeaker = new Map<string, Statement[]>();
  for (const letter of letters) pushTo(bySpeaker, letter.speaker ?? '', letter);
  const joined: Statement[][] = [];
  const wordings: Wording[] = [];
  const standing = new Map<string, { readonly answer: Answer; readonly group: Statement[] }[]>();
  const passages = new Map(letters.map((letter) => [letter, passagesOf(letter, idOf)]));
  for (const group of groups) {
    const speaker = speakerOf(group);
    const own = [...group];
    const answers = (bySpeaker.get(speaker ?? '') ?? []).flatMap((letter) => {
      const found = group.includes(letter) ? undefined : answerOf(passages.get(letter) ?? [], group);
      return found ? [{ letter, answer: found }] : [];
    });
    const home = answers
      .flatMap(({ answer }) => standing.get(speaker ?? '')?.filter((other) => sameWords(other.answer, answer)) ?? [])
      .at(0)?.group;
    if (home) home.push(...own);
    else joined.push(own);
    for (const { letter, answer } of answers) {
      pushTo(standing, speaker ?? '', { answer, group: home ?? own });
      const known = wordings.some((one) => one.group === home && one.passage === answer.passage);
      if (!known) wordings.push({ passage: answer.passage, letter, group: home ?? own });
    }
  }
  return { groups: joined, wordings };
}
