import type { Dataset, EventRow, QuoteRow } from '../model/dataset.ts';
import { writeAmount, writeInterval } from '../notation.ts';
import { type Context, sourceOf } from './context.ts';
import { entityLines } from './entity.ts';
import { eventTree, quoteTree, treeAt } from './mention.ts';
import type { Subject } from './subject.ts';
import { indent, placeOf, quoted } from './tree.ts';

/** A subject in words, with the tree of rules and spans behind every value. */
export function explain(subject: Subject, context: Context): readonly string[] {
  switch (subject.table) {
    case 'events':
      return eventLines(subject.row, context);
    case 'quotes':
      return quoteLines(subject.row, context);
    case 'organizations':
    case 'persons':
      return entityLines(subject, context);
    case 'mentions':
      return mentionLines(subject.row, context);
    case 'documents':
      return documentLines(subject.row, context);
  }
}

function eventLines(row: EventRow, context: Context): readonly string[] {
  const facts = [
    ...row.participants.map(({ role, name, id }) => `${role}: ${name}${id === null ? '' : ` (${id})`}`),
    ...(row.date ? [`date: ${writeInterval(row.date)} (${row.date.certainty})`] : []),
    ...(row.announced ? [`announced: ${writeInterval(row.announced)}`] : []),
    ...(row.amount ? [`amount: ${writeAmount(row.amount)}`] : []),
    ...(row.place === null ? [] : [`place: ${row.place}`]),
    ...(row.quantity ? [`quantity: ${row.quantity.value} ${row.quantity.unit}`] : []),
    ...row.quotes.map((id) => `quote: ${id}`),
  ];
  const mentions = row.mentions.flatMap(({ document, start, end, modality }) => {
    const found = sourceOf(document, context);
    const tree = found ? eventTree(found.analysis, { start, end }, found.source) : [];
    return [`said in ${document} as ${modality}:`, ...indent(tree)];
  });
  return [
    `event ${row.id}: ${row.type}, ${row.modality}`,
    ...indent(facts),
    ...indent([`${row.mentions.length} mentions in ${row.documents.length} articles, ${row.witnesses} independent`]),
    ...indent(mentions),
    ...indent(row.conflicts.flatMap((conflict) => conflictLines(conflict, context))),
    ...indent(row.related.map(({ id, relation }) => `related: ${relation} ${id}`)),
  ];
}

function conflictLines(
  { field, values, chosen, why }: EventRow['conflicts'][number],
  context: Context,
): readonly string[] {
  const said = values.map(({ document, start, end, value }) => {
    const text = context.analyses.get(document)?.article.text ?? '';
    return `${JSON.stringify(value)} says ${document}: ${quoted(text, { start, end })} (${placeOf(text, { start, end })})`;
  });
  return [`conflict about ${field}:`, ...indent(said), `  chosen: ${JSON.stringify(chosen)}, because ${why}`];
}

function quoteLines(row: QuoteRow, context: Context): readonly string[] {
  const utterances = row.utterances.flatMap(({ document, content, language, text, within }) => {
    const found = sourceOf(document, context);
    if (within !== undefined) {
      const place = found ? ` (${placeOf(found.source.text, content)})` : '';
      return [
        `in ${document} (${language}):`,
        `  “${text}”${place}`,
        `  by reconciliation: the sentence of the letter ${within} that says the same`,
      ];
    }
    return [`in ${document} (${language}):`, ...indent(found ? quoteTree(found.analysis, content, found.source) : [])];
  });
  return [
    `quote ${row.id}: ${row.kind}, by ${row.speaker?.name ?? 'nobody known'}`,
    `  “${row.text}”`,
    ...indent(row.utterances.length > 1 ? [`one statement in ${row.utterances.length} wordings`] : []),
    ...indent(utterances),
  ];
}

function mentionLines(row: Dataset['mentions'][number], context: Context): readonly string[] {
  const found = sourceOf(row.document, context);
  const span = { start: row.start, end: row.end };
  const tree = found
    ? row.layer === 'events'
      ? eventTree(found.analysis, span, found.source)
      : row.layer === 'quotes'
        ? quoteTree(found.analysis, span, found.source)
        : treeAt(found.analysis, span, found.source)
    : [];
  return [
    `mention ${row.id}: ${row.layer} in ${row.document}`,
    `  value: ${JSON.stringify(row.value)}`,
    ...indent(tree),
  ];
}

function documentLines(row: Dataset['documents'][number], { dataset }: Context): readonly string[] {
  const count = (layer: string) =>
    dataset.mentions.filter((mention) => mention.document === row.id && mention.layer === layer).length;
  const layers = ['dates', 'money', 'organizations', 'persons', 'quotes', 'events'] as const;
  return [
    `document ${row.id}: ${row.path}`,
    `  language: ${row.language}`,
    `  date: ${row.date === null ? 'not known' : `${row.date}, from ${row.dateSource ?? 'nowhere'}`}`,
    ...(row.duplicateOf === null ? [] : [`  the same text as ${row.duplicateOf}: counted once`]),
    `  found: ${layers.map((layer) => `${count(layer)} ${layer}`).join(', ')}`,
    ...dataset.events
      .filter(({ documents }) => documents.includes(row.id))
      .map(({ id, type }) => `  event ${id}: ${type}`),
  ];
}
