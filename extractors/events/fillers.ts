import type { Entity, Reference } from '../../pipeline/model/discourse.ts';
import type { Participant } from '../../pipeline/model/event.ts';
import type { Trace } from '../../pipeline/model/trace.ts';
import { actorName, besideActor, isActor, isPeople } from './actors.ts';
import { takesUp } from './antecedent.ts';
import type { Argument } from './arguments.ts';
import { type Clause, tokenOf } from './clause.ts';
import type { Phrase } from './noun-phrase.ts';
import { typeInfo } from './ontology.ts';
import type { RoleInfo } from './type-info.ts';
import { namesPlace } from './where.ts';

/** A participant with the trace of the reference that it was read from. */
export type Filler = Participant & { readonly from: readonly Trace[] };

/** Roles of texts and things: "la réforme de Claire Morel" is not about her. */
const IMPERSONAL: ReadonlySet<string> = new Set(
  'matter competition office work award occasion rate metric kind'.split(' '),
);

function accepts({ name, kind, fits, unfit }: RoleInfo, entity: Entity): boolean {
  if (kind === 'text' && entity.kind === 'person' && IMPERSONAL.has(name)) return false;
  if (kind === 'person' || kind === 'people') return entity.kind === 'person';
  if (unfit?.includes(entity.sort ?? '') || (fits && !fits.includes(entity.sort ?? ''))) return false;
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
  strict = false,
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
  if (IMPERSONAL.has(role) && argument.references.some((one) => isPerson(clause, one))) return [];
  if (kind === 'actor' || kind === 'people') return actors(clause, role, info, argument);
  if (!argument.phrase) return fillers;
  if (kind === 'organization' || kind === 'person') return inside(clause, role, argument.phrase);
  if (kind === 'place' && namesPlace(clause, argument.phrase)) return [described(clause, role, argument.phrase)];
  if (kind === 'product' && argument.references.some(({ entity }) => entity !== null)) return [];
  const { phrase } = argument;
  if (PRONOUN.test(phrase.head)) return [];
  // words that the frame wants must stand in the phrase itself
  if (kind === 'text' && !strict ? !(phraseAllowed(phrase) || isPlain(clause, phrase)) : !phraseAllowed(phrase))
    return [];
  return [described(clause, role, phrase)];
}

const isPerson = ({ discourse }: Clause, { entity }: Reference): boolean =>
  entity !== null && discourse.entities.get(entity)?.kind === 'person';

/** A filler that only a phrase describes. */
const described = (clause: Clause, role: string, { start, end }: Phrase): Filler => ({
  role,
  id: null,
  name: clause.article.text.slice(start, end),
  start,
  end,
  from: [],
});

/** The role of a type by its name; a role that the type does not list takes phrases. */
const roleOf = (type: string, role: string): RoleInfo =>
  typeInfo(type).roles.find(({ name }) => name === role) ?? { name: role, kind: 'text' };

/** Who acts without a name of the article: "les manifestants", "l'Iran", "the mayor". */
function actors(clause: Clause, role: string, { kind, twin, things }: RoleInfo, argument: Argument): readonly Filler[] {
  const { phrase, references } = argument;
  if (phrase && things && (things.has(phrase.head) || things.has(phrase.head.replace(/s$/u, ''))))
    return [acting(clause, role, phrase)];
  const accepted = kind === 'people' ? isPeople : isActor;
  if (phrase && accepted(clause, phrase)) {
    const others = besideActor(clause, phrase).map((one) => acting(clause, twin ?? role, one));
    return [acting(clause, role, phrase), ...others];
  }
  const { antecedent } = clause;
  if (antecedent && phrase && phrase.first === phrase.last && takesUp(phrase.head, antecedent))
    return [{ role, id: null, name: antecedent.name, from: [] }];
  // "le maire" whom the article does not name, or that several could be
  return references.flatMap(({ start, end, form, entity, trace }) =>
    entity === null && (form === 'role' || (form === 'nominal' && kind === 'actor'))
      ? [{ role, id: null, name: bare(clause.article.text.slice(start, end)), start, end, from: [trace] }]
      : [],
  );
}

/** A phrase without its article. */
const bare = (name: string): string => name.replace(/^(?:le |la |les |l['’]|the )/iu, '');

function acting(clause: Clause, role: string, phrase: Phrase): Filler {
  const { name, start } = actorName(clause, phrase);
  return { role, id: null, name, start, end: phrase.end, from: [] };
}

/** "la présidence de Casalys": the only organization of a phrase whose head is a function stands for the whole. */
function inside(clause: Clause, role: string, phrase: Phrase): readonly Filler[] {
  if (!/^(?:organisation|security)$/u.test(role) || !FUNCTIONS.has(phrase.head)) return [];
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
  'action actions titre cours share shares stock présidence direction tête poste conseil directoire fonctions directrice directeur président présidente chief head board chairman chairwoman'.split(
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

/** A pronoun describes nothing: "il a été endommagé". */
const PRONOUN =
  /^(?:chacune?|tous|toutes|rien|autres?|certaine?s|eux|lui|moi|nous|vous|je|on|ils?|elles?|it|they|them|ce|cela|ça|celui|celle|ceux|celles|this|that)$/u;

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
