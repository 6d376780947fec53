import { slug } from '../model/identifier.ts';
import { overlaps } from '../model/span.ts';
import { comparable, enough, likeness, type Statement, type Weight } from './statement.ts';

/** An idea in more wordings than this (of one speaker, where he is known) tells none of them apart: it opens no block. */
const COMMON = 200;
/** Groups that a statement is compared with: those that share most ideas with it. */
const MOST_GROUPS = 32;
/** Wordings of a group that a statement is compared with: the earliest. */
const MOST_WORDINGS = 32;

/** Statements that are one, and what decides who may join them. */
type Group = {
  readonly members: Statement[];
  readonly speakers: Set<string>;
  readonly byDocument: Map<string, Statement[]>;
  /** One statement of each wording, the earliest. */
  readonly wordings: Statement[];
};

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The same words of the same speaker: such statements are one without comparison. */
const signatureOf = ({ speaker, language, quote }: Statement): string =>
  JSON.stringify([speaker, language, quote.kind, slug(quote.text)]);

/** How much each idea tells: the more quotes hold it, the less. */
function weightOf(statements: readonly Statement[]): Weight {
  const counts = new Map<string, number>();
  for (const { ideas } of statements) for (const idea of ideas) counts.set(idea, (counts.get(idea) ?? 0) + 1);
  return (idea) => 1 / Math.sqrt(counts.get(idea) ?? 1);
}

/** Where a wording is found by an idea: among its speaker's, and among all. */
const ownKeys = ({ speaker }: Statement, idea: string): readonly string[] => [`${speaker ?? ''} ${idea}`, `* ${idea}`];

/** Where a statement looks: only its speaker or somebody unknown can have said the same; an unknown one may be anybody. */
const nearKeys = ({ speaker }: Statement, idea: string): readonly string[] =>
  speaker === null ? [`* ${idea}`] : [`${speaker} ${idea}`, ` ${idea}`];

/** Wordings that share at least two ideas with a statement, those that share most first. */
function neighbours(statement: Statement, byIdea: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const votes = new Map<number, number>();
  for (const idea of statement.ideas)
    for (const key of nearKeys(statement, idea)) {
      const holders = byIdea.get(key) ?? [];
      if (holders.length <= COMMON) for (const other of holders) votes.set(other, (votes.get(other) ?? 0) + 1);
    }
  return [...votes]
    .filter(([, shared]) => shared >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([wording]) => wording);
}

/** Whether nothing in a group forbids the statement: another speaker, another sentence of its own article, or a quote told within it. */
function admits({ speakers, byDocument }: Group, statement: Statement, weight: Weight): boolean {
  const { speaker, source } = statement;
  if (speaker !== null && speakers.size > (speakers.has(speaker) ? 1 : 0)) return false;
  const own = byDocument.get(source.document.id) ?? [];
  if (own.some((member) => overlaps(member.quote.content, statement.quote.content))) return false;
  return own.every((member) => likeness(statement, member, weight) >= enough(statement, member));
}

/** Likeness to a group: that of its most alike wording. */
function likenessTo(statement: Statement, { wordings }: Group, weight: Weight): number {
  let best = 0;
  for (const wording of wordings.slice(0, MOST_WORDINGS)) {
    const found = likeness(statement, wording, weight);
    if (found >= enough(statement, wording)) best = Math.max(best, found);
  }
  return best;
}

function join(group: Group, statement: Statement): void {
  group.members.push(statement);
  if (statement.speaker !== null) group.speakers.add(statement.speaker);
  push(group.byDocument, statement.source.document.id, statement);
}

/**
 * Groups of statements that are one, each in the order given: the same words of one speaker first, then a statement
 * joins the group that is most like it. A statement is compared with at most `MOST_GROUPS` groups of `MOST_WORDINGS`
 * wordings, found through ideas that at most `COMMON` wordings hold: the work for one does not grow with the corpus.
 */
export function groupStatements(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const weight = weightOf(statements);
  const groups: Group[] = [];
  const byIdea = new Map<string, number[]>();
  /** The group of each wording, by the number of the wording. */
  const groupOf: Group[] = [];
  const bySignature = new Map<string, Group>();
  const homeOf = (statement: Statement, same: Group | undefined): Group | undefined => {
    if (same && admits(same, statement, weight)) return same;
    let home: Group | undefined;
    let best = 0;
    const seen = new Set<Group>();
    for (const wording of neighbours(statement, byIdea)) {
      const group = groupOf[wording];
      if (!group || seen.has(group)) continue;
      if (seen.size >= MOST_GROUPS) break;
      seen.add(group);
      const found = admits(group, statement, weight) ? likenessTo(statement, group, weight) : 0;
      if (found <= best) continue;
      best = found;
      home = group;
    }
    return home;
  };
  for (const statement of statements) {
    const able = comparable(statement);
    const signature = able ? signatureOf(statement) : '';
    const same = bySignature.get(signature);
    const found = able ? homeOf(statement, same) : undefined;
    const home: Group = found ?? { members: [], speakers: new Set(), byDocument: new Map(), wordings: [] };
    if (!found) groups.push(home);
    join(home, statement);
    if (!able || (same && home === same)) continue;
    bySignature.set(signature, home);
    home.wordings.push(statement);
    for (const idea of statement.ideas) for (const key of ownKeys(statement, idea)) push(byIdea, key, groupOf.length);
    groupOf.push(home);
  }
  return groups.map(({ members }) => members);
}
