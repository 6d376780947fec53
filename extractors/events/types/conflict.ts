import { actor, define, people, place, text } from '../type-info.ts';

const where = place('place');

/** What is attacked beside people. */
const TARGETS: ReadonlySet<string> = new Set(
  `hôpital base école mosquée église synagogue temple aéroport gare hôtel restaurant café convoi véhicule voiture bus train navire
  bâtiment immeuble siège position positions ville village quartier camp caserne commissariat poste ambassade consulat marché
  université musée usine raffinerie pipeline oléoduc avion locaux domicile maison discothèque stade installations infrastructures
  pont prison palais cathédrale fourgon camion
  hospital school mosque church airport station hotel restaurant convoy vehicle bus train ship building headquarters town village camp
  barracks embassy market university museum refinery pipeline bridge prison palace truck`.split(/\s+/u),
);

/** Protest and violence. */
export const conflictTypes = define({
  protest: {
    group: 'conflict',
    label: { fr: 'manifestation', en: 'protest' },
    roles: [actor('protester'), actor('target'), text('topic'), where],
    key: ['place', 'protester', 'topic'],
    slots: ['quantity'],
    counts: ['people'],
    distinct: ['place', 'topic', 'protester'],
    repeats: true,
  },
  riot: {
    group: 'conflict',
    label: { fr: 'émeute ou soulèvement', en: 'riot or uprising' },
    roles: [actor('protester'), actor('target'), where],
    key: ['place', 'protester'],
    distinct: ['place', 'date'],
    slots: ['quantity'],
    counts: ['killed', 'injured', 'people'],
    repeats: true,
  },
  attack: {
    group: 'conflict',
    label: { fr: 'attaque ou attentat', en: 'attack' },
    roles: [actor('attacker'), actor('target', { things: TARGETS }), where],
    key: ['place', 'target', 'attacker'],
    slots: ['quantity'],
    counts: ['killed', 'injured'],
    distinct: ['date', 'quantity', 'target'],
    repeats: true,
  },
  battle: {
    group: 'conflict',
    label: { fr: 'combats ou affrontements', en: 'clash or battle' },
    roles: [actor('side'), actor('other_side', { slot: 'side' }), where],
    key: ['place', 'side'],
    slots: ['quantity'],
    counts: ['killed', 'injured', 'people'],
    distinct: ['date', 'quantity'],
    repeats: true,
  },
  military_operation: {
    group: 'conflict',
    label: { fr: 'opération militaire', en: 'military operation' },
    roles: [actor('force'), actor('target'), where],
    key: ['force', 'place', 'target'],
    distinct: ['place', 'target'],
    repeats: true,
  },
  takeover: {
    group: 'conflict',
    label: { fr: 'prise ou coup d’État', en: 'seizure or coup' },
    roles: [actor('force'), place('target'), where],
    key: ['target', 'place', 'force'],
    distinct: ['target', 'place'],
  },
  kidnapping: {
    group: 'conflict',
    label: { fr: 'enlèvement', en: 'kidnapping' },
    roles: [people('victim', { slot: 'person' }), actor('attacker'), where],
    key: ['victim', 'place', 'attacker'],
    slots: ['quantity'],
    counts: ['people'],
    distinct: ['person', 'place'],
    repeats: true,
  },
  surrender: {
    group: 'conflict',
    label: { fr: 'reddition', en: 'surrender' },
    roles: [people('person', { slot: 'person' }), actor('authority'), where],
    key: ['person', 'authority'],
    distinct: ['person'],
  },
});
