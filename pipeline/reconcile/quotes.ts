import type { QuoteRow } from '../model/dataset.ts';
import { hashId } from '../model/identifier.ts';
import type { Canonical } from './canonical.ts';
import { carryOver, type Standing } from './identity.ts';
import { throughLetters, type Wording } from './passages.ts';
import { byDate, byId, type Source } from './source.ts';
import { comparable, enough, likeness, type Statement, statementOf, type Weight } from './statement.ts';

/** An idea in more quotes than this says nothing about any of them: it opens no block. */
const COMMON = 200;

export const utteranceKey = (document: string, content: { readonly start: number; readonly end: number }): string =>
  `${document} ${content.start} ${content.end}`;

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** How many quotes hold each idea. */
function frequencies(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ideas } of statements) for (const idea of ideas) counts.set(idea, (counts.get(idea) ?? 0) + 1);
  return counts;
}

/** Earlier statements that share ideas with one, by index: those that share most first. */
function neighbours(statement: Statement, byIdea: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const votes = new Map<number, number>();
  for (const idea of statement.ideas) {
    const holders = byIdea.get(idea) ?? [];
    if (holders.length <= COMMON) for (const other of holders) votes.set(other, (votes.get(other) ?? 0) + 1);
  }
  return [...votes]
    .filter(([, shared]) => shared >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([index]) => index);
}

/** Groups of statements that are one, each in the order of their articles: a statement joins the group that is most like it. */
function cluster(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const counts = frequencies(statements);
  const weight: Weight = (idea) => 1 / Math.sqrt(counts.get(idea) ?? 1);
  const byIdea = new Map<string, number[]>();
  const groups: Statement[][] = [];
  const groupOf = new Map<number, Statement[]>();
  statements.forEach((statement, index) => {
    let home: Statement[] | undefined;
    if (comparable(statement)) {
      let best = 0;
      for (const other of neighbours(statement, byIdea)) {
        const group = groupOf.get(other);
        if (!group || group === home) continue;
        const found = likenessTo(statement, group, weight);
        if (found <= best) continue;
        best = found;
        home = group;
      }
      for (const idea of statement.ideas) push(byIdea, idea, index);
    }
    if (!home) {
      home = [];
      groups.push(home);
    }
    home.push(statement);
    groupOf.set(index, home);
  });
  return groups;
}

/** Likeness to a group: that of its most alike member; 0 when another speaker or another sentence of the same article is in it. */
function likenessTo(statement: Statement, group: readonly Statement[], weight: Weight): number {
  let best = 0;
  for (const member of group) {
    if (member.speaker !== null && statement.speaker !== null && member.speaker !== statement.speaker) return 0;
    const found = likeness(statement, member, weight);
    const passes = found >= enough(statement, member);
    if (!passes && member.source.document.id === statement.source.document.id) return 0;
    if (passes) best = Math.max(best, found);
  }
  return best;
}

/** One row a statement: the fullest direct wording stands for it. */
function rowOf(
  id: string,
  group: readonly Statement[],
  repeated: readonly (Wording & { readonly within: string })[],
  nameOf: (id: string) => string | undefined,
): QuoteRow {
  const speakerOf = ({ speaker, quote }: Statement) =>
    quote.speaker === null
      ? null
      : { id: speaker, name: (speaker === null ? undefined : nameOf(speaker)) ?? quote.speaker.name };
  const rank = ({ quote }: Statement) => (quote.kind === 'direct' ? 2 : quote.kind === 'mixed' ? 1 : 0);
  const best = [...group].sort((a, b) => rank(b) - rank(a) || b.quote.text.length - a.quote.text.length)[0];
  const known = group.map(speakerOf).find((speaker) => speaker?.id) ?? (best ? speakerOf(best) : null);
  return {
    id,
    speaker: known,
    kind: best?.quote.kind ?? 'direct',
    text: best?.quote.text ?? '',
    language: best?.language ?? 'fr',
    utterances: [
      ...group.map((statement) => utteranceOf(statement, speakerOf(statement))),
      ...repeated.map(({ passage, within }) => ({ ...utteranceOf(passage, speakerOf(passage)), within })),
    ],
  };
}

function utteranceOf(
  { quote, source, language }: Statement,
  speaker: QuoteRow['speaker'],
): QuoteRow['utterances'][number] {
  return {
    document: source.document.id,
    content: quote.content,
    ...(quote.parts ? { parts: quote.parts } : {}),
    cue: quote.cue,
    speaker,
    kind: quote.kind,
    language,
    text: quote.text,
  };
}

/** One statement, all its wordings and translations; ids carried over from the standing rows. */
export function reconcileQuotes(
  sources: readonly Source[],
  standing: readonly QuoteRow[],
  canonical: Canonical,
  nameOf: (id: string) => string | undefined,
) {
  const ordered = [...sources].sort((a, b) => byDate(a.document, b.document));
  const statements = ordered.flatMap((source) =>
    source.analyzed.quotes.map((quote) => statementOf(source, quote, canonical.idOf)),
  );
  const { groups, wordings } = throughLetters(cluster(statements), canonical.idOf);
  const fresh = groups.map((group) => {
    const keys = group.map(({ source, quote }) => utteranceKey(source.document.id, quote.content));
    const [first] = group;
    const minted = hashId(
      'q',
      first?.source.document.id ?? '',
      first?.quote.content.start ?? 0,
      first?.quote.content.end ?? 0,
    );
    return { minted, keys };
  });
  const before: readonly Standing[] = standing.map(({ id, utterances }) => ({
    id,
    keys: utterances
      .filter(({ within }) => within === undefined)
      .map(({ document, content }) => utteranceKey(document, content)),
  }));
  const { ids, redirects } = carryOver(fresh, before);
  const idOfGroup = new Map(groups.map((group, index) => [group, ids[index] ?? '']));
  const letterId = new Map(groups.flatMap((group) => group.map((one) => [one, idOfGroup.get(group) ?? ''] as const)));
  const repeatedBy = new Map<readonly Statement[], Wording[]>();
  for (const one of wordings) repeatedBy.set(one.group, [...(repeatedBy.get(one.group) ?? []), one]);
  const rows = groups
    .map((group) => {
      const repeated = (repeatedBy.get(group) ?? []).map((one) => ({ ...one, within: letterId.get(one.letter) ?? '' }));
      return rowOf(idOfGroup.get(group) ?? '', group, repeated, nameOf);
    })
    .sort(byId);
  return { rows, redirects };
}
