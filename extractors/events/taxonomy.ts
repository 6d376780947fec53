import { eventRules } from './index.ts';
import { eventTypes, typeNames } from './ontology.ts';
import type { RoleInfo, TypeInfo } from './type-info.ts';

/** A type of events as it is published: its roles, what tells two of its events apart, an example in each language. */
export type TaxonomyEntry = Pick<TypeInfo, 'group' | 'label' | 'key'> & {
  readonly id: string;
  readonly roles: readonly Pick<RoleInfo, 'name' | 'kind'>[];
  readonly slots: readonly string[];
  readonly distinct: readonly string[];
  readonly example: { readonly fr: string | null; readonly en: string | null };
};

/** The first example of the rules of a type in a language. */
const exampleOf = (type: string, language: string): string | null =>
  eventRules.find(({ id }) => id.startsWith(`event/${language}/${type}/`))?.yes[0]?.[0] ?? null;

/** Every type of events, in the order of the data. */
export const taxonomy = (): readonly TaxonomyEntry[] =>
  typeNames.map((id) => {
    const { group, label, roles, key, slots = [], distinct = [] }: TypeInfo = eventTypes[id];
    return {
      id,
      group,
      label,
      roles: roles.map(({ name, kind }) => ({ name, kind })),
      key,
      slots,
      distinct,
      example: { fr: exampleOf(id, 'fr'), en: exampleOf(id, 'en') },
    };
  });

const HEAD = `# Events
An event is a trigger (a verb or a noun) with who takes part in it, when, where, how much and how sure. A **type** lists its roles (\`types/\`, one place for
all facts of a type); a **frame** (\`fr/\`, \`en/\`, one file a domain) says which words say it and which grammatical place gives which role. A trigger without the roles
that its frame needs is no event. Modality (done, announced, planned, rumoured, denied, cancelled, imagined) is read for each mention, from tense, governing verb and
noun, negation, question and source.

To add a type: a value in \`types/\`, a frame in each language with an example that holds and one that does not, a fixture that fires it, \`npm run verbs\`.
Kinds of roles: organization, person, product, place, text (a phrase), people (persons and groups), actor (anybody who acts, a country too). *Key*: what tells two events of
the type apart, the one it is about first. *Joins*: what two articles must share, beside type and time, to tell one event (business types are joined by their parties).

**Second pass** (\`bare.ts\`, \`told.ts\`, \`echo.ts\`, \`gather.ts\`): a trigger that says too little by itself ("l'accident", "le match", "this deal") is a mention of the only event of its family
that the article tells and that nothing beside it contradicts; of two, of none, unless one shares more words with it or is what the article tells far more. General nouns that only take up
are frames with \`takesUp\` (\`fr/echoes.ts\`, \`en/echoes.ts\`). An event of public life told in pieces, by two pointing triggers at least, gets what its frame needs from them together and from the only
candidate that the title and first sentences name.

This page is written by \`npm run taxonomy\`; a test fails when it is not what the data say. \`recoupe schema taxonomy\` prints the same as JSON, and
every dataset holds it as \`taxonomy.json\`.
`;

const row = ({ id, roles, key, slots, distinct, example }: TaxonomyEntry): string =>
  `| \`${id}\` | ${[...roles.map(({ name, kind }) => (name === kind ? name : `${name} (${kind})`)), ...slots].join(', ')} | ${key.join(', ')} | ${distinct.join(', ')} | ${example.fr ?? ''} | ${example.en ?? ''} |`;

/** The page that documents the types: extractors/events/README.md. */
export function taxonomyPage(): string {
  const entries = taxonomy();
  const groups = [...new Set(entries.map(({ group }) => group))];
  const tables = groups.map((group) =>
    [
      `## ${group}`,
      '| type | roles | key | joins | French | English |',
      '|---|---|---|---|---|---|',
      ...entries.filter((one) => one.group === group).map(row),
    ].join('\n'),
  );
  return `${HEAD}\n${tables.join('\n\n')}\n`;
}
