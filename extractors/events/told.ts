import type { EventDate, EventMention, Participant } from '../../pipeline/model/event.ts';
import { kin, meets } from '../../pipeline/model/identifier.ts';
import { type Language, type SegmentedArticle, sentenceAt } from '../../pipeline/model/segmented.ts';
import { textOf } from '../../pipeline/model/span.ts';
import { ideaOf } from '../lexicons/concepts.ts';
import { placeKey } from '../lexicons/countries.ts';
import { fold } from '../names/fold.ts';
import { typeInfo } from './ontology.ts';

/** What is said of an event, ready to be compared inside one article. */
export type Said = {
  /** Ids of organizations and persons, and countries, by slot. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ideas of the words of phrases, whatever their role. */
  readonly words: ReadonlySet<string>;
  /** Ideas of the words of its place. */
  readonly where: ReadonlySet<string>;
  /** Ideas of the words of phrases, by slot; only of slots without an id. */
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly place: string | null;
  readonly date: EventDate | null;
};

/** An event of an article with the mentions that tell it, in text order. */
export type Story = {
  readonly type: string;
  readonly members: readonly EventMention[];
  readonly said: readonly Said[];
  /** Beginnings of its triggers: "découv" of "découverte" and "découvert". */
  readonly stems: ReadonlySet<string>;
  /** Whether it is told as several: "les arrestations", "trois arrêts". */
  readonly many: boolean;
  /** Whether it is told as something that may be, is denied or only asked. */
  readonly idle: boolean;
};

/** Words that say nothing of what they belong to. */
const EMPTY: ReadonlySet<string> = new Set(
  'dans leur leurs cette notre votre plusieurs autre autres nouveau nouvelle their this that these those other another some many much very more most with from into which have been were will would'.split(
    ' ',
  ),
);

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  map.set(key, (map.get(key) ?? new Set()).add(value));
};

/** The ideas of the content words of a phrase. */
export function ideasIn(phrase: string, language: Language): readonly string[] {
  const found: string[] = [];
  for (const [word] of phrase.toLowerCase().matchAll(/\p{L}[\p{L}-]{2,}/gu)) {
    const idea = EMPTY.has(word) ? null : ideaOf(language, word);
    if (idea !== null) found.push(idea);
  }
  return found;
}

/** Reads what a mention, or a trigger that is none yet, says of an event of a type. */
export function saidOf(
  type: string,
  {
    participants,
    place,
    date,
  }: {
    readonly participants: readonly Participant[];
    readonly place?: string | undefined;
    readonly date: EventDate | null;
  },
  language: Language,
): Said {
  const { roles } = typeInfo(type);
  const ids = new Map<string, Set<string>>();
  const phrases = new Map<string, Set<string>>();
  const words = new Set<string>();
  const where = new Set<string>();
  for (const { role, id, name } of participants) {
    const info = roles.find((one) => one.name === role);
    const slot = info?.slot ?? role;
    if (role === 'source_of_claim' || role === 'kind') continue;
    if (role === 'place') {
      for (const idea of ideasIn(name, language)) where.add(idea);
      continue;
    }
    const country = id === null ? placeKey(name) : undefined;
    if (id !== null) add(ids, slot, id);
    if (country !== undefined) add(ids, slot, `@${country}`);
    for (const idea of ideasIn(name, language)) {
      words.add(idea);
      if (id === null && country === undefined) add(phrases, slot, idea);
    }
  }
  for (const idea of ideasIn(place ?? '', language)) where.add(idea);
  return { ids, words, where, phrases, place: place === undefined ? null : (placeKey(place) ?? fold(place)), date };
}

/** Whether somebody plays one part here and another there: who buys in one and sells in the other. */
function swapped(a: Said, b: Said): boolean {
  for (const [slot, x] of a.ids)
    for (const [other, y] of b.ids)
      if (slot !== other && meets(x, y) && !meets(x, b.ids.get(slot) ?? NONE) && !meets(y, a.ids.get(other) ?? NONE))
        return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();

const isCountry = (key: string): boolean => /^\+?[A-Z]{2}$/u.test(key);

const datesApart = (a: EventDate | null, b: EventDate | null): boolean =>
  a !== null && b !== null && !a.relation && !b.relation && (a.to <= b.from || b.to <= a.from);

/** The date that is the event's own, and not only that of its telling. */
export const ownDate = ({ date, announced }: Pick<EventMention, 'date' | 'announced'>): EventDate | null =>
  date !== null && announced !== undefined && date.from === announced.from && date.to === announced.to ? null : date;

/** How far what two mentions of one type say agrees: what they share; -1 when one contradicts the other. */
export function agreement(a: Said, b: Said): number {
  let shared = 0;
  for (const [slot, x] of a.ids) {
    const y = b.ids.get(slot);
    if (!y) continue;
    if (meets(x, y)) shared += 2;
    else if (!kin(x, y)) return -1;
  }
  if (swapped(a, b)) return -1;
  for (const [slot, x] of a.phrases) {
    const y = b.phrases.get(slot);
    if (y && !meets(x, y)) return -1;
  }
  if (datesApart(a.date, b.date)) return -1;
  if (a.place !== null && b.place !== null) {
    if (a.place === b.place) shared += 1;
    else if (isCountry(a.place) === isCountry(b.place)) return -1;
  }
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  return shared;
}

/** How far a mention agrees with a story: as with the member that it is least like, by what all of them say. */
export function agreementWith(said: Said, story: Story): number {
  let best = 0;
  for (const member of story.said) {
    const one = agreement(said, member);
    if (one < 0) return one;
    best = Math.max(best, one);
  }
  return best;
}

/** A mention is compared with this many stories of its type, and with this many mentions of each. */
const MOST = 12;

/** The family of a type: mentions of one family can be one event. */
export const familyOf = (type: string): string => typeInfo(type).family ?? type;

/** The first letters of a trigger, which its verb and its noun share. */
export const stemOf = (trigger: string): string =>
  fold(trigger)
    .replace(/^s['e]\s?/u, '')
    .slice(0, 4);

/** Whether a word can take up an event of a type: "le chômage" without its figure is no event, and what has no type has no words of its own. */
const takesEchoes = (type: string): boolean =>
  type !== 'other' && type !== 'statement' && typeInfo(type).roles.every(({ name }) => name !== 'metric');

type Growing = {
  readonly type: string;
  readonly members: EventMention[];
  readonly said: Said[];
  readonly stems: Set<string>;
  many: boolean;
  idle: boolean;
};

/** The events that the mentions of an article tell, by family: mentions that do not contradict each other are one. */
export function storiesOf(
  events: readonly EventMention[],
  { text, sentences, language }: SegmentedArticle,
): ReadonlyMap<string, readonly Story[]> {
  const found = new Map<string, Growing[]>();
  for (const event of events) {
    if (!takesEchoes(event.type)) continue;
    const spoken = sentences[sentenceAt(sentences, event.trigger.start)]?.language ?? language;
    const said = saidOf(event.type, { ...event, date: ownDate(event) }, spoken === 'en' ? 'en' : 'fr');
    const family = familyOf(event.type);
    const stories = found.get(family) ?? [];
    found.set(family, stories);
    const stem = stemOf(textOf(text, event.trigger));
    const many = /[sx]$/u.test(textOf(text, event.trigger)) || (event.quantity?.value ?? 1) > 1;
    const idle = event.modality === 'hypothetical' || event.modality === 'denied';
    const fits = stories.slice(-MOST).map((story) => ({ story, shared: agreementWith(said, story) }));
    const [best] = fits.filter(({ shared }) => shared >= 0).sort((a, b) => b.shared - a.shared);
    if (!best) stories.push({ type: event.type, members: [event], said: [said], stems: new Set([stem]), many, idle });
    else {
      best.story.members.push(event);
      best.story.stems.add(stem);
      best.story.many ||= many;
      best.story.idle &&= idle;
      if (best.story.said.length < MOST) best.story.said.push(said);
    }
  }
  return found;
}
