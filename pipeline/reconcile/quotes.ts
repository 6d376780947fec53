import type { QuoteRow } from '../model/dataset.ts';
import { hashId } from '../model/identifier.ts';
import type { Canonical } from './canonical.ts';
import { carryOver, type Standing } from './identity.ts';
import { byDate, byId, type Source } from './source.ts';
import { comparable, type Statement, sameStatement, statementOf } from './statement.ts';

/** An idea in more quotes than this says nothing about any of them: it opens no block. */
const COMMON = 200;

export const utteranceKey = (document: string, content: { readonly start: number; readonly end: number }): string =>
  `${document} ${content.start} ${content.end}`;

/** Groups of statements that are one, each in the order of their articles. */
function cluster(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const byIdea = new Map<string, number[]>();
  const groups: Statement[][] = [];
  const groupOf = new Map<number, Statement[]>();
  statements.forEach((statement, index) => {
    let home: Statement[] | undefined;
    if (comparable(statement)) {
      const votes = new Map<number, number>();
      for (const idea of statement.ideas) {
        const holders = byIdea.get(idea) ?? [];
        if (holders.length <= COMMON) for (const other of holders) votes.set(other, (votes.get(other) ?? 0) + 1);
      }
      const candidates = [...votes].filter(([, shared]) => shared >= 2).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      for (const [other] of candidates) {
        const group = groupOf.get(other);
        const twin = statements[other];
        // every member must agree: one opposite wording keeps the statement out
        const fits =
          twin && group && sameStatement(statement, twin) && group.every((one) => compatible(statement, one));
        if (fits) {
          home = group;
          break;
        }
      }
      for (const idea of statement.ideas) {
        const holders = byIdea.get(idea);
        if (holders) holders.push(index);
        else byIdea.set(idea, [index]);
      }
    }
    if (home) home.push(statement);
    else {
      home = [statement];
      groups.push(home);
    }
    groupOf.set(index, home);
  });
  return groups;
}

const compatible = (a: Statement, b: Statement): boolean =>
  a.speaker === null || b.speaker === null || a.speaker === b.speaker;

/** One row a statement: the fullest direct wording stands for it. */
function rowOf(id: string, group: readonly Statement[], nameOf: (id: string) => string | undefined): QuoteRow {
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
    utterances: group.map((statement) => {
      const { quote, source, language } = statement;
      return {
        document: source.document.id,
        content: quote.content,
        ...(quote.parts ? { parts: quote.parts } : {}),
        cue: quote.cue,
        speaker: speakerOf(statement),
        kind: quote.kind,
        language,
        text: quote.text,
      };
    }),
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
  const groups = cluster(statements);
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
    keys: utterances.map(({ document, content }) => utteranceKey(document, content)),
  }));
  const { ids, redirects } = carryOver(fresh, before);
  const rows = groups.map((group, index) => rowOf(ids[index] ?? '', group, nameOf)).sort(byId);
  return { rows, redirects };
}
