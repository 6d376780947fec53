/**
 * The types of events and their roles. Inventory after the public descriptions of SENTiVENT, SentiFM, ACE/ERE and
 * PLOVER; wording and structure are ours.
 */
export type RoleKind = 'organization' | 'person' | 'product' | 'place' | 'text';

type RoleInfo = { readonly name: string; readonly kind: RoleKind };

export type TypeInfo = {
  readonly group: string;
  readonly label: { readonly fr: string; readonly en: string };
  readonly roles: readonly RoleInfo[];
  /** The roles whose fillers tell two events of this type apart: what reconciliation blocks and matches on. */
  readonly key: readonly string[];
  /** Slots that the type carries beside participants. */
  readonly slots?: readonly ('amount' | 'quantity')[];
  /** True where the same key can hold several events in a short time (orders, funding rounds): then amounts must agree too. */
  readonly repeats?: true;
};

const organization = (name: string): RoleInfo => ({ name, kind: 'organization' });
const person = (name: string): RoleInfo => ({ name, kind: 'person' });
const product = (name: string): RoleInfo => ({ name, kind: 'product' });
const place = (name: string): RoleInfo => ({ name, kind: 'place' });
const text = (name: string): RoleInfo => ({ name, kind: 'text' });

const define = <const Types extends Readonly<Record<string, TypeInfo>>>(types: Types): Types => types;

export const ontology = define({
  acquisition: {
    group: 'ownership',
    label: { fr: 'acquisition', en: 'acquisition' },
    roles: [organization('buyer'), organization('target'), organization('seller')],
    key: ['target', 'buyer'],
    slots: ['amount', 'quantity'],
  },
  merger: {
    group: 'ownership',
    label: { fr: 'fusion', en: 'merger' },
    roles: [organization('party_a'), organization('party_b'), organization('new_entity')],
    key: ['party_a', 'party_b'],
    slots: ['amount'],
  },
  divestiture: {
    group: 'ownership',
    label: { fr: 'cession', en: 'divestiture' },
    roles: [organization('seller'), organization('asset'), organization('buyer')],
    key: ['asset', 'seller'],
    slots: ['amount', 'quantity'],
  },
  stake_change: {
    group: 'ownership',
    label: { fr: 'prise ou cession de participation', en: 'stake change' },
    roles: [organization('holder'), organization('company'), text('direction')],
    key: ['company', 'holder'],
    slots: ['amount', 'quantity'],
    repeats: true,
  },
  joint_venture: {
    group: 'cooperation',
    label: { fr: 'coentreprise', en: 'joint venture' },
    roles: [organization('partner_a'), organization('partner_b'), organization('venture')],
    key: ['partner_a', 'partner_b', 'venture'],
    slots: ['amount'],
  },
  partnership: {
    group: 'cooperation',
    label: { fr: 'partenariat', en: 'partnership' },
    roles: [organization('partner_a'), organization('partner_b'), text('subject')],
    key: ['partner_a', 'partner_b', 'subject'],
  },
  contract_award: {
    group: 'commerce',
    label: { fr: 'contrat ou commande', en: 'contract award or order' },
    roles: [organization('supplier'), organization('customer'), text('object')],
    key: ['supplier', 'customer'],
    slots: ['amount', 'quantity'],
    repeats: true,
  },
  contract_loss: {
    group: 'commerce',
    label: { fr: 'contrat perdu ou annulé', en: 'contract loss' },
    roles: [organization('supplier'), organization('customer'), text('object')],
    key: ['supplier', 'customer'],
    slots: ['amount'],
  },
  funding: {
    group: 'capital',
    label: { fr: 'levée de fonds', en: 'funding round' },
    roles: [organization('company'), organization('lead_investor'), organization('investor')],
    key: ['company'],
    slots: ['amount'],
    repeats: true,
  },
  debt_financing: {
    group: 'capital',
    label: { fr: 'emprunt', en: 'debt financing' },
    roles: [organization('borrower'), organization('lender')],
    key: ['borrower'],
    slots: ['amount'],
    repeats: true,
  },
  ipo: {
    group: 'capital',
    label: { fr: 'introduction en Bourse', en: 'initial public offering' },
    roles: [organization('company'), organization('exchange')],
    key: ['company'],
    slots: ['amount'],
  },
  investment: {
    group: 'capital',
    label: { fr: 'investissement', en: 'investment' },
    roles: [organization('investor'), text('project'), place('place')],
    key: ['investor', 'project'],
    slots: ['amount', 'quantity'],
    repeats: true,
  },
  earnings: {
    group: 'results',
    label: { fr: 'résultats', en: 'earnings' },
    roles: [organization('company'), text('metric')],
    key: ['company', 'metric'],
    slots: ['amount', 'quantity'],
    repeats: true,
  },
  guidance: {
    group: 'results',
    label: { fr: 'prévisions', en: 'guidance' },
    roles: [organization('company'), text('metric')],
    key: ['company', 'metric'],
    slots: ['amount', 'quantity'],
    repeats: true,
  },
  dividend: {
    group: 'results',
    label: { fr: 'dividende ou rachat d’actions', en: 'dividend or buyback' },
    roles: [organization('company'), text('kind')],
    key: ['company'],
    slots: ['amount'],
    repeats: true,
  },
  rating_change: {
    group: 'markets',
    label: { fr: 'changement de note', en: 'rating change' },
    roles: [organization('rater'), organization('company')],
    key: ['rater', 'company'],
    repeats: true,
  },
  appointment: {
    group: 'people',
    label: { fr: 'nomination', en: 'appointment' },
    roles: [person('person'), organization('organisation'), text('position'), person('predecessor')],
    key: ['person', 'organisation'],
  },
  departure: {
    group: 'people',
    label: { fr: 'départ', en: 'departure' },
    roles: [person('person'), organization('organisation'), text('position'), person('successor')],
    key: ['person', 'organisation'],
  },
  layoff: {
    group: 'labour',
    label: { fr: 'suppressions d’emplois', en: 'job cuts' },
    roles: [organization('employer'), place('site')],
    key: ['employer', 'site'],
    slots: ['quantity'],
    repeats: true,
  },
  hiring: {
    group: 'labour',
    label: { fr: 'embauches', en: 'hiring' },
    roles: [organization('employer'), text('hired'), place('site')],
    key: ['employer', 'site', 'hired'],
    slots: ['quantity'],
    repeats: true,
  },
  strike: {
    group: 'labour',
    label: { fr: 'grève', en: 'strike' },
    roles: [organization('union'), organization('employer'), place('site')],
    key: ['employer', 'union'],
    slots: ['quantity'],
    repeats: true,
  },
  site_opening: {
    group: 'operations',
    label: { fr: 'ouverture de site', en: 'site opening' },
    roles: [organization('operator'), place('site')],
    key: ['operator', 'site'],
    slots: ['amount', 'quantity'],
    repeats: true,
  },
  site_closure: {
    group: 'operations',
    label: { fr: 'fermeture de site', en: 'site closure' },
    roles: [organization('operator'), place('site')],
    key: ['operator', 'site'],
    slots: ['quantity'],
    repeats: true,
  },
  product_launch: {
    group: 'product',
    label: { fr: 'lancement', en: 'product launch' },
    roles: [organization('company'), product('product'), text('market')],
    key: ['product', 'company'],
    slots: ['amount'],
    repeats: true,
  },
  service_shutdown: {
    group: 'product',
    label: { fr: 'arrêt d’un service', en: 'service shutdown' },
    roles: [organization('company'), product('product'), organization('partner')],
    key: ['product', 'company'],
  },
  recall: {
    group: 'product',
    label: { fr: 'rappel', en: 'recall' },
    roles: [organization('company'), product('product'), organization('authority')],
    key: ['company', 'product'],
    slots: ['quantity'],
  },
  approval: {
    group: 'regulation',
    label: { fr: 'autorisation', en: 'approval' },
    roles: [organization('authority'), organization('company'), text('object')],
    key: ['authority', 'company', 'object'],
  },
  lawsuit: {
    group: 'legal',
    label: { fr: 'plainte ou poursuites', en: 'lawsuit' },
    roles: [organization('plaintiff'), organization('defendant'), organization('court')],
    key: ['plaintiff', 'defendant'],
    slots: ['amount'],
  },
  ruling: {
    group: 'legal',
    label: { fr: 'décision de justice', en: 'ruling' },
    roles: [organization('court'), organization('loser'), organization('winner')],
    key: ['loser', 'court'],
    slots: ['amount'],
  },
  sanction: {
    group: 'regulation',
    label: { fr: 'sanction', en: 'sanction' },
    roles: [organization('authority'), organization('target')],
    key: ['authority', 'target'],
    slots: ['amount'],
  },
  investigation: {
    group: 'regulation',
    label: { fr: 'enquête', en: 'investigation' },
    roles: [organization('authority'), organization('target'), text('matter')],
    key: ['authority', 'target'],
  },
  bankruptcy: {
    group: 'distress',
    label: { fr: 'faillite', en: 'bankruptcy' },
    roles: [organization('company'), organization('court')],
    key: ['company'],
    slots: ['amount', 'quantity'],
  },
  accident: {
    group: 'incident',
    label: { fr: 'accident', en: 'accident' },
    roles: [organization('organisation'), place('place'), text('kind')],
    key: ['place', 'organisation', 'kind'],
    slots: ['quantity'],
    repeats: true,
  },
  outage: {
    group: 'incident',
    label: { fr: 'panne', en: 'outage' },
    roles: [organization('operator'), product('service')],
    key: ['operator', 'service'],
    slots: ['quantity'],
    repeats: true,
  },
  cyberattack: {
    group: 'incident',
    label: { fr: 'cyberattaque', en: 'cyberattack' },
    roles: [organization('victim'), organization('attacker')],
    key: ['victim'],
    slots: ['amount', 'quantity'],
  },
  meeting: {
    group: 'public life',
    label: { fr: 'réunion', en: 'meeting' },
    roles: [organization('host'), organization('participant'), place('place')],
    key: ['host', 'participant'],
    repeats: true,
  },
  other: {
    group: 'other',
    label: { fr: 'autre', en: 'other' },
    roles: [organization('agent'), organization('object')],
    key: ['agent', 'object'],
    repeats: true,
  },
});

export type EventType = keyof typeof ontology;

const byName: ReadonlyMap<string, TypeInfo> = new Map(Object.entries(ontology));

/** The type's roles and slots; those of `other` for a name that is no type. */
export const typeInfo = (type: string): TypeInfo => byName.get(type) ?? ontology.other;
