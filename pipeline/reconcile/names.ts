import type { OrganizationRow, PersonRow } from '../model/dataset.ts';
import { textOf } from '../model/span.ts';
import type { Canonical } from './canonical.ts';
import { byId, byText, type Source } from './source.ts';

type Tally = {
  readonly id: string;
  names: Map<string, number>;
  texts: Set<string>;
  documents: Set<string>;
  mentions: number;
};

const tally = (id: string): Tally => ({ id, names: new Map(), texts: new Set(), documents: new Set(), mentions: 0 });

const sortedTexts = (values: Iterable<string>): readonly string[] => [...values].sort(byText);

/** The name that most mentions carry; the name of the canonical id itself when it stands among them. */
function chosenName({ names }: Tally, own: string | undefined): string {
  if (own !== undefined) return own;
  return [...names].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? '';
}

/** Counts mentions of one layer under their canonical ids; `own` keeps the name that the canonical id has by itself. */
function count(sources: readonly Source[], layer: 'organizations' | 'persons', { idOf }: Canonical) {
  const tallies = new Map<string, Tally>();
  const own = new Map<string, string>();
  for (const { document, analyzed } of sources)
    for (const mention of analyzed[layer]) {
      const id = idOf(mention.id);
      const entry = tallies.get(id) ?? tally(id);
      tallies.set(id, entry);
      if (id === mention.id) own.set(id, mention.name);
      entry.names.set(mention.name, (entry.names.get(mention.name) ?? 0) + 1);
      if (!('nominal' in mention && mention.nominal)) entry.texts.add(mention.text);
      entry.documents.add(document.id);
      entry.mentions++;
    }
  return { tallies, own };
}

const aliases = (entry: Tally, name: string): string[] =>
  [...sortedTexts([...entry.texts, ...entry.names.keys()])]
    .filter((text) => text !== name)
    .filter((text, at, all) => all[at - 1] !== text);

/** One row an organization, sorted by id. */
export function organizationRows(sources: readonly Source[], canonical: Canonical): readonly OrganizationRow[] {
  const { tallies, own } = count(sources, 'organizations', canonical);
  const parents = ownersOf(sources, canonical);
  const facts = new Map<string, { kind: string | null; wikidata: string | undefined }>();
  for (const { analyzed } of sources)
    for (const { id, kind, wikidata } of analyzed.organizations) {
      const known = facts.get(canonical.idOf(id));
      facts.set(canonical.idOf(id), { kind: known?.kind ?? kind ?? null, wikidata: known?.wikidata ?? wikidata });
    }
  return [...tallies.values()]
    .map((entry) => {
      const name = chosenName(entry, own.get(entry.id));
      const { kind = null, wikidata } = facts.get(entry.id) ?? {};
      return {
        id: entry.id,
        name,
        kind,
        ...(wikidata === undefined ? {} : { wikidata }),
        aliases: aliases(entry, name),
        parents: parentsOf(parents.get(entry.id) ?? [], (id) => chosenName(tallies.get(id) ?? tally(id), own.get(id))),
        documents: [...sortedTexts(entry.documents)],
        mentions: entry.mentions,
      };
    })
    .sort(byId);
}

type Evidence = OrganizationRow['parents'][number]['evidence'][number];
type Owned = { readonly parent: string; readonly evidence: Evidence };

/** By the canonical id of the unit: what each article says of its parent. A unit that was found to be one with its parent has none. */
function ownersOf(sources: readonly Source[], { idOf }: Canonical): ReadonlyMap<string, readonly Owned[]> {
  const owners = new Map<string, Owned[]>();
  for (const { document, text, analyzed } of sources)
    for (const { id, parent } of analyzed.organizations) {
      if (parent === undefined || idOf(parent.id) === idOf(id)) continue;
      const { start, end, rule } = parent;
      const evidence = { document: document.id, start, end, text: textOf(text, { start, end }), rule };
      const known = owners.get(idOf(id)) ?? [];
      owners.set(idOf(id), known);
      known.push({ parent: idOf(parent.id), evidence });
    }
  return owners;
}

/** One entry a parent, sorted by id, its evidence by place. */
function parentsOf(owned: readonly Owned[], nameOf: (id: string) => string): OrganizationRow['parents'] {
  const byParent = new Map<string, Evidence[]>();
  for (const { parent, evidence } of owned) byParent.set(parent, [...(byParent.get(parent) ?? []), evidence]);
  return [...byParent]
    .map(([id, evidence]) => ({
      id,
      name: nameOf(id),
      evidence: evidence.sort((a, b) => byText(a.document, b.document) || a.start - b.start),
    }))
    .sort(byId);
}

/** One row a person, sorted by id, with every role that an article gives. */
export function personRows(sources: readonly Source[], canonical: Canonical): readonly PersonRow[] {
  const { tallies, own } = count(sources, 'persons', canonical);
  const roles = new Map<string, Set<string>>();
  for (const { analyzed } of sources)
    for (const { id, role } of analyzed.persons)
      if (role !== undefined) roles.set(canonical.idOf(id), (roles.get(canonical.idOf(id)) ?? new Set()).add(role));
  return [...tallies.values()]
    .map((entry) => {
      const name = chosenName(entry, own.get(entry.id));
      return {
        id: entry.id,
        name,
        aliases: aliases(entry, name),
        roles: [...sortedTexts(roles.get(entry.id) ?? [])],
        documents: [...sortedTexts(entry.documents)],
        mentions: entry.mentions,
      };
    })
    .sort(byId);
}
