import type { Discourse, Entity, Reference } from '../../pipeline/model/discourse.ts';
import type { EventMention } from '../../pipeline/model/event.ts';
import type { DateMention, MoneyMention, QuoteMention } from '../../pipeline/model/mention.ts';
import { type Language, type SegmentedArticle, sentenceAt, tokenAt } from '../../pipeline/model/segmented.ts';
import { bySpan, overlaps, type Span } from '../../pipeline/model/span.ts';
import type { RuleInfo } from '../rule.ts';
import { type Antecedent, antecedentOf } from './antecedent.ts';
import { type Argument, NOTHING } from './arguments.ts';
import { assemble } from './assemble.ts';
import type { Bare } from './bare.ts';
import { type Clause, clauseOf, tokenOf } from './clause.ts';
import { type Draft, draft } from './draft.ts';
import { pointBack, takeUp } from './echo.ts';
import { englishFrames } from './en/index.ts';
import { type Candidate, candidatesOf } from './find.ts';
import { frenchFrames } from './fr/index.ts';
import { gather, OPENING } from './gather.ts';
import { onlyOccurs } from './happening.ts';
import { placesOf } from './places.ts';
import { type Quantity, quantitiesIn } from './quantity.ts';
import { familyOf } from './told.ts';
import type { VerbGroup } from './verb-group.ts';
import { placesIn } from './where.ts';

export { showEvent } from './show.ts';

export type EventContext = {
  readonly discourse: Discourse;
  readonly dates: readonly DateMention[];
  readonly money: readonly MoneyMention[];
  readonly quotes: readonly QuoteMention[];
};

export const eventRules: readonly RuleInfo[] = [...frenchFrames, ...englishFrames];

/** What else a sentence holds. */
type Here = {
  readonly dates: readonly DateMention[];
  readonly money: readonly MoneyMention[];
  readonly quotes: readonly QuoteMention[];
};

/** Kinds of organizations that an article of business is about. */
const BUSINESS: ReadonlySet<string> = new Set(['company', 'bank', 'organization']);

/** Keeps count of the organizations that the article has named so far: the one it is about is named most, and first. */
function topics(discourse: Discourse) {
  const counts = new Map<string, number>();
  let best: Entity | null = null;
  let most = 1;
  return {
    after(references: readonly Reference[]): Entity | null {
      for (const { entity: id } of references) {
        if (id === null) continue;
        const count = (counts.get(id) ?? 0) + 1;
        counts.set(id, count);
        const entity = discourse.entities.get(id);
        if (entity?.kind !== 'organization' || !BUSINESS.has(entity.sort ?? 'company') || count <= most) continue;
        best = entity;
        most = count;
      }
      return best;
    },
  };
}

const isLanguage = (language: string): language is Language => language === 'fr' || language === 'en';

/** Event mentions of an article, in text order. A trigger whose frame's needs are not met is no event. */
export function extractEvents(article: SegmentedArticle, context: EventContext): readonly EventMention[] {
  const events: EventMention[] = [];
  const bare: Bare[] = [];
  let antecedent: Antecedent | null = null;
  const lead: Clause[] = [];
  const subjects = topics(context.discourse);
  const references = cursor(context.discourse.references);
  const dates = cursor(context.dates.filter((date) => !heads(article, date)));
  const money = cursor(context.money);
  const quotes = quotesBySentence(article, context.quotes);
  for (const sentence of article.sentences) {
    const { language } = sentence;
    const here = references(sentence);
    const when = dates(sentence);
    const amounts = money(sentence);
    if (!isLanguage(language)) continue;
    const clause = clauseOf(article, sentence, language, context.discourse, here, when, antecedent);
    const said = quotes.get(sentence) ?? [];
    const topic = subjects.after(here);
    const drafts = candidatesOf(clause);
    const found = eventsOf(clause, drafts, { dates: when, money: amounts, quotes: said }, topic);
    events.push(...found.events);
    bare.push(...found.bare);
    antecedent = antecedentOf(article.text, found.events) ?? (drafts.length === 0 ? antecedent : null);
    if (lead.length < OPENING) lead.push(clause);
  }
  const told = [
    ...pointBack(events, article),
    ...gather(bare, new Set(events.map(({ type }) => familyOf(type))), lead),
  ];
  return [...told, ...takeUp(bare, told, article)].sort((a, b) => bySpan(a.trigger, b.trigger));
}

/** Whether a date is the article's own, in a header line ("date 2022-08 …"), and no event's. */
function heads({ tokens }: SegmentedArticle, { start }: DateMention): boolean {
  const at = tokenAt(tokens, start);
  return at <= 3 && tokens.slice(0, at).some(({ lower }) => lower === 'date');
}

/** The quotes that each sentence stands in or holds. */
function quotesBySentence(
  { sentences }: SegmentedArticle,
  quotes: readonly QuoteMention[],
): ReadonlyMap<Span, readonly QuoteMention[]> {
  const found = new Map<Span, QuoteMention[]>();
  for (const quote of quotes) {
    const { content } = quote;
    for (let at = Math.max(0, sentenceAt(sentences, content.start)); at < sentences.length; at++) {
      const sentence = sentences[at];
      if (!sentence || sentence.start >= content.end) break;
      const list = found.get(sentence);
      if (list) list.push(quote);
      else found.set(sentence, [quote]);
    }
  }
  return found;
}

/** Hands out the items of one sentence after the other; both lists are in text order. */
function cursor<Item extends Span>(items: readonly Item[]): (sentence: Span) => readonly Item[] {
  let next = 0;
  return (sentence) => {
    while (next < items.length && (items[next]?.end ?? 0) <= sentence.start) next++;
    let last = next;
    while (last < items.length && (items[last]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last++;
    return items.slice(next, last).filter((item) => overlaps(item, sentence));
  };
}

/** The events of a sentence: at each place the first candidate whose frame is satisfied; and the triggers that say too little by themselves. */
function eventsOf(
  clause: Clause,
  candidates: readonly Candidate[],
  { dates, money, quotes }: Here,
  topic: Entity | null,
): { readonly events: readonly EventMention[]; readonly bare: readonly Bare[] } {
  const found: Draft[] = [];
  // what else a place may say, when the first reading lacks its number or its place
  const seconds = new Map<number, Draft[]>();
  let end = -1;
  for (const candidate of candidates) {
    const again = found.at(-1)?.candidate.first === candidate.first;
    if ((candidate.first <= end && !again) || clause.dated.has(candidate.first)) continue;
    const reading = draft(clause, candidate, topic);
    if (!reading) continue;
    if (again) {
      seconds.set(candidate.first, [...(seconds.get(candidate.first) ?? []), reading]);
    } else {
      found.push(reading);
      end = candidate.last;
    }
  }
  const drafts = found.filter((one) => !isObject(clause, one, found) && !isBeside(clause, one, found));
  const triggers = drafts.map(({ candidate }) => candidate.first);
  // a toll ("a fait trois morts") shares its number with what took it
  const rivals = drafts
    .flatMap(({ candidate }) => (candidate.frame.needs.includes('quantity') ? [] : [candidate.first]))
    .sort((a, b) => a - b);
  let counted: readonly Quantity[] | null = null;
  const quantities = () => {
    counted ??= quantitiesIn(clause, rivals);
    return counted;
  };
  const places = drafts.length > 0 ? placesIn(clause) : [];
  const taken: Draft[] = found.filter((one) => !drafts.includes(one));
  const events = drafts.flatMap((one) => {
    for (const reading of [one, ...(seconds.get(one.candidate.first) ?? [])]) {
      const event = assemble(clause, reading, triggers, quantities, dates, money, quotes, places);
      if (!event) continue;
      taken.push(reading);
      return [event];
    }
    return [];
  });
  const bare = candidates
    .filter(
      ({ first, last }) =>
        !clause.dated.has(first) && !taken.some(({ candidate }) => first <= candidate.last && candidate.first <= last),
    )
    .map((candidate) => ({ clause, candidate, dates, quotes, triggers }));
  return { events, bare };
}

/** Whether a noun stands right behind a verb, or right before it as the subject of its passive. */
function stands(clause: Clause, noun: number, { first, last, passive }: VerbGroup): boolean {
  const [from, to] = passive ? [noun, first] : [last, noun];
  if (to <= from || to > from + 6) return false;
  for (let at = from + 1; at < to; at++)
    if (tokenOf(clause, at).kind !== 'word' || clause.grammar.coordinators.has(tokenOf(clause, at).lower)) return false;
  return true;
}

/** "The earthquake struck Pisa", "completed its takeover": a verb of no type of its own beside a noun that has one says nothing more. */
function isBeside(clause: Clause, { candidate }: Draft, drafts: readonly Draft[]): boolean {
  if (!candidate.frame.generic) return false;
  const { subject: agent, object } = placesOf(clause, candidate);
  const subject = onlyOccurs(candidate) ? agent : NOTHING; // "the storm disrupted services" is two events
  return drafts.some(({ candidate: { frame, verb, first } }) => {
    const { start } = tokenOf(clause, first);
    const holds = ({ phrase }: Argument) => phrase !== null && phrase.start <= start && start < phrase.end;
    return !frame.generic && verb === null && (holds(subject) || holds(object));
  });
}

/** "ont signé un accord": a noun that is the object of a verb of its own type says nothing more. */
function isObject(clause: Clause, { candidate }: Draft, drafts: readonly Draft[]): boolean {
  if (candidate.verb || !candidate.frame.anyOf) return false;
  const { start } = tokenOf(clause, candidate.first);
  return drafts.some(
    (other) =>
      other.candidate.verb !== null &&
      other.candidate.frame.type === candidate.frame.type &&
      (stands(clause, candidate.first, other.candidate.verb) ||
        other.fillers.some((one) => one.id === null && (one.start ?? start + 1) <= start && start < (one.end ?? 0))),
  );
}
