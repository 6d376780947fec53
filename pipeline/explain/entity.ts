import { publish } from '../analyze.ts';
import type { OrganizationRow } from '../model/dataset.ts';
import { canonicalIds } from '../reconcile/canonical.ts';
import { type Context, sourceOf } from './context.ts';
import { treeAt } from './mention.ts';
import type { Subject } from './subject.ts';
import { indent } from './tree.ts';

type EntitySubject = Extract<Subject, { readonly table: 'organizations' | 'persons' }>;

/** An organization or a person: its names, why they are one, and for each name its first place in each article. */
export function entityLines({ table, row }: EntitySubject, context: Context): readonly string[] {
  const facts = 'roles' in row ? row.roles.map((role) => `role: ${role}`) : [];
  const identity = 'wikidata' in row && row.wikidata !== undefined ? [`Wikidata: ${row.wikidata}`] : [];
  const mentions = context.dataset.mentions
    .filter(({ layer, value }) => layer === table && value.id === row.id)
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start));
  const seen = new Set<string>();
  const first = mentions.filter(({ document, text }) => {
    const key = `${document}\n${text}`;
    return !seen.has(key) && seen.add(key);
  });
  const names = first.flatMap(({ document, start, end, text }) => {
    const found = sourceOf(document, context);
    return [`“${text}” in ${document}:`, ...indent(found ? treeAt(found.analysis, { start, end }, found.source) : [])];
  });
  return [
    `${table === 'organizations' ? 'organization' : 'person'} ${row.id}: ${row.name}`,
    ...indent([...facts, ...identity]),
    ...indent(row.aliases.map((alias) => `also written: ${alias}`)),
    ...indent('parents' in row ? row.parents.flatMap(parentLines) : []),
    ...indent(joinLines(row.id, context)),
    ...indent([`${row.mentions} mentions in ${row.documents.length} articles`]),
    ...indent(names),
  ];
}

/** Whom an organization belongs to, and every phrase that says so. */
const parentLines = ({ id, name, evidence }: OrganizationRow['parents'][number]): readonly string[] => [
  `belongs to: ${name} (${id})`,
  ...indent(evidence.map(({ document, start, text, rule }) => `“${text}” in ${document} at ${start}, by ${rule}`)),
];

/** Ids of single articles that were found to be this one, each with the reason. */
function joinLines(id: string, { dataset, analyses }: Context): readonly string[] {
  const sources = dataset.documents.flatMap((document) => {
    const analysis = analyses.get(document.id);
    return analysis ? [{ document, text: analysis.article.text, analyzed: publish(analysis) }] : [];
  });
  const { idOf, joins } = canonicalIds(sources);
  return joins.filter(({ a }) => idOf(a) === id).map(({ a, b, why }) => `one with: ${a} is ${b}, because ${why}`);
}
