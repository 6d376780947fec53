import { typeInfo } from '../../extractors/events/ontology.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { EventValue, Participant } from '../model/event.ts';
import type { Canonical } from './canonical.ts';
import { type Signature, signatureOf } from './signature.ts';
import type { Source } from './source.ts';
import type { Topic } from './topic.ts';

export type ExtractedEvent = AnalyzedArticle['events'][number];

/** One mention of an event, ready to be compared: canonical participants, its key roles, its days. */
export type Node = {
  readonly source: Source;
  readonly event: ExtractedEvent;
  readonly participants: readonly Participant[];
  /** Canonical ids by role. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Days since 1970 of the event, [from, to[; null when unknown. */
  readonly days: readonly [number, number] | null;
  /** First and last day on which the article can have been published; null when undated. */
  readonly told: readonly [number, number] | null;
  /** What tells it from others of its type, in public life; null for the types of business. */
  readonly signature: Signature | null;
  /** How much it says: what is known best is placed first. */
  readonly weight: number;
  /** What its article is about; null for a mention by itself. */
  readonly topic: Topic | null;
  /** Whether its article tells it in its title or first sentences, and no other event of its family. */
  readonly lead: boolean;
  readonly sole: boolean;
};

export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / 864e5);

/** The days of a publication date that may be a year or a month. */
function toldDays(date: string | null): readonly [number, number] | null {
  if (date === null) return null;
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = dayNumber(`${date}-01-01`.slice(0, 10));
  if (day !== undefined) return [first, first];
  const next = Math.floor(Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / 864e5);
  return [first, next - 1];
}

/** Days between the publication of two articles; 0 when they may be of one day, null when one is undated. */
export function toldApart(a: Node, b: Node): number | null {
  if (!a.told || !b.told) return null;
  return Math.max(0, a.told[0] - b.told[1], b.told[0] - a.told[1]);
}

/** Sentences that say what an article is about: its title and the first after it. */
const LEAD = 2;

/** Whether an article tells it in its lead. */
export const inLead = ({ event, source }: Pick<Node, 'event' | 'source'>): boolean =>
  event.trigger.start < (source.analyzed.sentences[LEAD - 1]?.end ?? Number.POSITIVE_INFINITY);

/** What is only supposed, or denied, finds its place after all that is told. */
const SUPPOSED = 16;

/** Weight of what a mention says: its main key role named, its second one, its date, its amount. */
function weightOf(event: EventValue, ids: ReadonlyMap<string, ReadonlySet<string>>): number {
  const [main, second] = typeInfo(event.type).key;
  const has = (role: string | undefined) => (role !== undefined && ids.has(role) ? 1 : 0);
  const known = 8 * has(main) + 4 * has(second) + (event.date ? 2 : 0) + (event.amount || event.quantity ? 1 : 0);
  return event.modality === 'hypothetical' || event.modality === 'denied' ? known - SUPPOSED : known;
}

export function nodeOf(source: Source, event: ExtractedEvent, { idOf }: Canonical): Node {
  const participants = event.participants.map((one) => (one.id === null ? one : { ...one, id: idOf(one.id) }));
  const ids = new Map<string, Set<string>>();
  for (const { role, id } of participants) if (id !== null) ids.set(role, (ids.get(role) ?? new Set()).add(id));
  const { date } = event;
  return {
    source,
    event,
    participants,
    ids,
    days: date ? [dayNumber(date.from), dayNumber(date.to)] : null,
    told: toldDays(source.document.date),
    signature: signatureOf(event, participants, source.document.language),
    weight: weightOf(event, ids),
    topic: null,
    lead: false,
    sole: false,
  };
}
