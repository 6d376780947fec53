/**
 * What fills a role: an organization, a person, a product, a place, a phrase; an `actor` is any of those who act in
 * public life: a person, an organization, a country, a group of people ("les manifestants"); `people` are persons and groups.
 */
export type RoleKind = 'organization' | 'person' | 'product' | 'place' | 'text' | 'actor' | 'people';

export type RoleInfo = {
  readonly name: string;
  readonly kind: RoleKind;
  /** What reconciliation compares it as, when several roles mean one thing: who buys a target buys an asset. */
  readonly slot?: string;
  /** One filler at a time: two articles that name two contradict each other. */
  readonly single?: true;
  /** The role of the second of two fillers that stand side by side: "A et B fusionnent". */
  readonly twin?: string;
  /** The kinds of organizations that the role means; all when it is not said. */
  readonly fits?: readonly string[];
  /** Nouns of things that the role takes beside those who act: a hospital is attacked. */
  readonly things?: ReadonlySet<string>;
  /** Kinds of organizations that the role never means: a union strikes and is not struck. */
  readonly unfit?: readonly string[];
};

/** What stands in an event beside its participants. */
type Slot = 'amount' | 'quantity';

/** A unit of a quantity. */
export type Unit = 'jobs' | 'units' | 'people' | 'killed' | 'injured' | '%' | 'points' | 'votes' | 'magnitude';

export type TypeInfo = {
  readonly group: string;
  readonly label: { readonly fr: string; readonly en: string };
  readonly roles: readonly RoleInfo[];
  /** The roles whose fillers tell two events of this type apart, the one that it is about first; `place` may be one. */
  readonly key: readonly string[];
  /** Slots that the type carries beside participants. */
  readonly slots?: readonly Slot[];
  /** What its quantity counts; anything when it is not said. */
  readonly counts?: readonly Unit[];
  /** What people counted here are: those of a death are killed. */
  readonly countsPeopleAs?: Unit;
  /** True where the same key can hold several events in a short time (orders, funding rounds): then amounts must agree too. */
  readonly repeats?: true;
  /** The family it shares with types that say the same thing in other words: a sale and a purchase. */
  readonly family?: string;
  /** The role that the company which the article is about takes when nobody is named. */
  readonly about?: string;
  /**
   * What mentions in two articles must share beside the first key role to be one event: one of these slots at least
   * (`date` is a stated day of both). Two rounds of a match, two arrests of one affair have all else in common.
   */
  readonly distinct?: readonly string[];
};

/** A role whose name says its kind. */
const role =
  (kind: RoleKind) =>
  (name: string, facts: Omit<RoleInfo, 'name' | 'kind'> = {}): RoleInfo => ({ name, kind, ...facts });

export const organization = role('organization');
export const person = role('person');
export const product = role('product');
export const place = role('place');
export const text = role('text');
export const actor = role('actor');
export const people = role('people');

/** Types as they are written down: their names stay known to the compiler. */
export const define = <const Types extends Readonly<Record<string, TypeInfo>>>(types: Types): Types => types;
