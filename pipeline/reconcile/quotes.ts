import type { QuoteRow } from '../model/dataset.ts';
import { hashId } from '../model/identifier.ts';
import type { Canonical } from './canonical.ts';
import { carryOver, type Standing } from './identity.ts';
import { throughLetters, type Wording } from './passages.ts';
import { byDate, byId, type Source } from './source.ts';
import { type Statement, statementOf } from './statement.ts';
import { groupStatements } from './statement-groups.ts';

export const utteranceKey = (document: string, content: { readonly start: number; readonly end: number }): string =>
  `${document} ${content.start} ${content.end}`;

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
  const { groups, wordings } = throughLetters(groupStatements(statements), canonical.idOf);
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
  for (const one of wordings) {
    const known = repeatedBy.get(one.group);
    if (known) known.push(one);
    else repeatedBy.set(one.group, [one]);
  }
  const rows = groups
    .map((group) => {
      const repeated = (repeatedBy.get(group) ?? []).map((one) => ({ ...one, within: letterId.get(one.letter) ?? '' }));
      return rowOf(idOfGroup.get(group) ?? '', group, repeated, nameOf);
    })
    .sort(byId);
  return { rows, redirects };
}
