import { type Context, sourceOf } from './context.ts';
import { treeAt } from './mention.ts';
import type { Subject } from './subject.ts';
import { indent } from './tree.ts';

type EntityRecord = Extract<Subject, { readonly table: 'organizations' | 'persons' }>;

/** An organization or a person: its names, and for each name the first place in each article that made it one of them. */
export function entityLines({ table, row }: EntityRecord, context: Context): readonly string[] {
  const facts = 'roles' in row ? row.roles.map((role) => `role: ${role}`) : [];
  const identity = 'wikidata' in row && row.wikidata !== undefined ? [`Wikidata: ${row.wikidata}`] : [];
  const mentions = context.dataset.mentions.filter(({ layer, value }) => layer === table && value.id === row.id);
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
    ...indent([`${row.mentions} mentions in ${row.documents.length} articles`]),
    ...indent(names),
  ];
}
