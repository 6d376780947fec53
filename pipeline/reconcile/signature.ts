import { typeInfo } from '../../extractors/events/ontology.ts';
import type { RoleKind } from '../../extractors/events/type-info.ts';
import { ideaOf } from '../../extractors/lexicons/concepts.ts';
import { countryOfPeople, placeKey } from '../../extractors/lexicons/countries.ts';
import type { EventValue, Participant } from '../model/event.ts';
import { slug } from '../model/identifier.ts';

/** What fills a slot: names and places under keys that both languages share, and the ideas of the words of phrases. */
export type Filled = { readonly named: ReadonlySet<string>; readonly words: ReadonlySet<string> };

/** What fills each key slot of an event of public life. */
export type Signature = ReadonlyMap<string, Filled>;

/** People and authorities whom every article has: they tell no event from another. */
const ANYBODY: ReadonlySet<string> = new Set(
  `personne personnes people person homme hommes femme femmes enfant enfants children victime victimes victim victims jeunes autres other others
  police policiers policier gouvernement government autorités authorities président president ministre minister premier prime chef leader deux
  trois quatre cinq three four five dans leur leurs their plusieurs several nouveau nouvelle dernier last first`.split(
    /\s+/u,
  ),
);

/** Letters of a stem that a word and its translation share: "bactérie", "bacteria". */
const COGNATE = 6;

/** What a role of a type is compared as: target and asset are one slot. */
export const slotOf = (type: string, role: string): string =>
  typeInfo(type).roles.find(({ name }) => name === role)?.slot ?? role;

/** Key slots of a type, the one it is about first. */
export const keySlots = (type: string): readonly string[] => [
  ...new Set(typeInfo(type).key.map((role) => slotOf(type, role))),
];

/** What kind of place a name means, in either language: "lac Mono" is Mono Lake. */
const LANDFORMS: ReadonlySet<string> = new Set(
  `lac lake mont mount montagne mountain mountains monts riviere river fleuve ile island iles islands baie bay golfe gulf mer sea detroit strait
  canal channel vallee valley desert foret forest cap cape port aeroport airport province region state etat district de du des la le les of the d l`.split(
    /\s+/u,
  ),
);

/** The key of a place: the same in both languages where the lexicon has both names, or but for the kind of place. */
function keyOfPlace(name: string): string {
  const known = placeKey(name);
  if (known !== undefined) return `@${known}`;
  const words = slug(name).split('-');
  const own = words.filter((word) => !LANDFORMS.has(word));
  return `@${(own.length > 0 ? own : words).join('-')}`;
}

const isPhrase = (kind: RoleKind | undefined): boolean => kind !== 'place';

/** Reads what tells an event of public life from another; null for a type that is told apart by its parties alone. */
export function signatureOf(
  event: EventValue,
  participants: readonly Participant[],
  language: string,
): Signature | null {
  const info = typeInfo(event.type);
  if (!info.distinct) return null;
  const spoken = language === 'en' ? 'en' : 'fr';
  const found = new Map<string, { readonly named: Set<string>; readonly words: Set<string> }>();
  const slots = new Set([...keySlots(event.type), 'place', ...(info.distinct ?? [])]);
  const at = (slot: string) => {
    const known = found.get(slot) ?? { named: new Set<string>(), words: new Set<string>() };
    found.set(slot, known);
    return known;
  };
  for (const { role, id, name } of participants) {
    const slot = slotOf(event.type, role);
    if (!slots.has(slot)) continue;
    const kind = info.roles.find((one) => one.name === role)?.kind;
    if (id !== null) at(slot).named.add(id);
    else if (!isPhrase(kind)) at(slot).named.add(keyOfPlace(name));
    else readPhrase(name, spoken, at(slot));
  }
  if (event.action !== undefined) readPhrase(event.action, spoken, at('action'));
  if (event.place !== undefined) at('place').named.add(keyOfPlace(event.place));
  return found;
}

/** A country is a name in any phrase; the other words count by their ideas. */
function readPhrase(
  phrase: string,
  language: 'fr' | 'en',
  { named, words }: { readonly named: Set<string>; readonly words: Set<string> },
): void {
  const country = placeKey(phrase);
  if (country !== undefined) {
    named.add(`@${country}`);
    return;
  }
  for (const [word] of phrase.matchAll(/\p{L}[\p{L}-]{2,}/gu)) {
    const lower = word.toLowerCase();
    const people = countryOfPeople(lower);
    if (people !== undefined) words.add(`@${people}`);
    else if (!ANYBODY.has(lower)) {
      const idea = ideaOf(language, lower);
      if (idea !== null) words.add(idea.startsWith('=') ? idea : idea.slice(0, COGNATE));
    }
  }
}
