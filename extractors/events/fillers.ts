import type { Entity, Reference } from '../../pipeline/model/discourse.ts';
import type { Participant } from '../../pipeline/model/event.ts';
import type { Trace } from '../../pipeline/model/trace.ts';
import { actorName, isActor } from './actors.ts';
import type { Argument } from './arguments.ts';
import { type Clause, tokenOf } from './clause.ts';
import type { Phrase } from './noun-phrase.ts';
import { typeInfo } from './ontology.ts';
import type { RoleInfo } from './type-info.ts';

/** A participant with the trace of the reference that it was read from. */
export type Filler = Participant & { readonly from: readonly Trace[] };

function accepts({ kind, unfit }: RoleInfo, entity: Entity): boolean {
  if (kind === 'person') return entity.kind === 'person';
  if (unfit?.includes(entity.sort ?? '')) return false;
  return kind === 'text' || kind === 'actor' || entity.kind === 'organization';
}

/** Whether a phrase names a product: by its head noun, or by a capitalized word that is no reference. */
function namesProduct(clause: Clause, phrase: Phrase): boolean {
  const { products } = clause.grammar;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const token = tokenOf(clause, at);
    if (token.lower === phrase.head && products.has(token.lower)) return true;
    // a name without a noun: "arrête Lumis"; a capital further on belongs to a complement
    if (token.lower === phrase.head && token.capital && !clause.referenceAt.has(at)) return true;
  }
  return false;
}

/** Whether one of the words stands in the phrase or in the tokens shortly after it. */
export function holdsWord(clause: Clause, from: number, until: number, wanted: readonly string[]): boolean {
  for (let at = from; at <= until; at++) {
    const { lower } = tokenOf(clause, at);
    if (wanted.includes(lower) || (lower.endsWith('s') && wanted.includes(lower.slice(0, -1)))) return true;
  }
  return false;
}

/** What an argument gives to a role of a type: entities of the role's kind, or the phrase where the role takes one. */
export function fill(
  clause: Clause,
  type: string,
  role: string,
  argument: Argument,
  phraseAllowed: (phrase: Phrase) => boolean,
): readonly Filler[] {
  const info = roleOf(type, role);
  const { kind } = info;
  const fillers = argument.references.flatMap((reference, index) => {
    const entity = reference.entity === null ? undefined : clause.discourse.entities.get(reference.entity);
    if (!entity || !accepts(info, entity)) return [];
    const twin = index > 0 ? (info.twin ?? role) : role;
    return [filler(twin, entity, reference)];
  });
  if (fillers.length > 0) return fillers;
  if (kind === 'actor') return actors(clause, role, argument);
  if (!argument.phrase) return fillers;
  if (kind === 'organization' || kind === 'person') return inside(clause, role, argument.phrase);
  if (kind === 'product' && argument.references.some(({ entity }) => entity !== null)) return [];
  const { phrase } = argument;
  if (kind === 'text' ? !(phraseAllowed(phrase) || isPlain(clause, phrase)) : !phraseAllowed(phrase)) return [];
  const name = clause.article.text.slice(phrase.start, phrase.end);
  return [{ role, id: null, name, start: phrase.start, end: phrase.end, from: [] }];
}

/** The role of a type by its name; a role that the type does not list takes phrases. */
const roleOf = (type: string, role: string): RoleInfo =>
  typeInfo(type).roles.find(({ name }) => name === role) ?? { name: role, kind: 'text' };

/** Who acts without a name of the article: "les manifestants", "l'Iran", "the mayor". */
function actors(clause: Clause, role: string, { phrase, references }: Argument): readonly Filler[] {
  if (phrase && isActor(clause, phrase)) {
    const { name, start } = actorName(clause, phrase);
    return [{ role, id: null, name, start, end: phrase.end, from: [] }];
  }
  // "le maire" whom the article does not name, or that several could be
  return references.flatMap(({ start, end, form, entity, trace }) =>
    entity === null && form === 'role'
      ? [{ role, id: null, name: clause.article.text.slice(start, end), start, end, from: [trace] }]
      : [],
  );
}

/** "la présidence de Casalys": the only organization of a phrase whose head is a function stands for the whole. */
function inside(clause: Clause, role: string, phrase: Phrase): readonly Filler[] {
  if (role !== 'organisation' || !FUNCTIONS.has(phrase.head)) return [];
  const found = new Set<Reference>();
  for (let at = phrase.first; at <= phrase.last + 4; at++) {
    const reference = clause.referenceAt.get(at);
    if (reference) found.add(reference);
  }
  const [only, ...others] = [...found];
  const entity = only?.entity ? clause.discourse.entities.get(only.entity) : undefined;
  return only && others.length === 0 && entity?.kind === 'organization' ? [filler(role, entity, only)] : [];
}

const FUNCTIONS: ReadonlySet<string> = new Set(
  'présidence direction tête poste conseil directoire fonctions directrice directeur président présidente chief head board chairman chairwoman'.split(
    ' ',
  ),
);

const filler = (role: string, entity: Entity, { start, end, trace }: Reference): Filler => ({
  role,
  id: entity.id,
  name: entity.name,
  start,
  end,
  from: [trace],
});

const MONEY = /^(?:millions?|milliards?|billions?|bn|euros?|dollars?|livres?|pounds?|m€|md€|[€$£%])$/u;

/** A phrase that begins with a possessive. */
export const isOwned = (clause: Clause, phrase: Phrase): boolean =>
  clause.grammar.possessives.has(tokenOf(clause, phrase.first).lower) && !clause.grammar.own.has(phrase.head);

/** A phrase that names a thing and not an amount. */
function isPlain(clause: Clause, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last + 1; at++) if (MONEY.test(tokenOf(clause, at).lower)) return false;
  return true;
}

/** Whether the phrase may fill a product role without a word list of the frame. */
export const isProduct = (clause: Clause) => (phrase: Phrase) => namesProduct(clause, phrase);

/** The organization whose name begins the name of a product or unit ("Amazon" for "Amazon Care"), among those of the article. */
export function parentOf(clause: Clause, name: string): Entity | null {
  let best: Entity | null = null;
  for (const entity of clause.discourse.entities.values()) {
    const longer = name.length > entity.name.length + 1 && name.startsWith(`${entity.name} `);
    if (entity.kind === 'organization' && longer && entity.name.length > (best?.name.length ?? 0)) best = entity;
  }
  return best;
}
