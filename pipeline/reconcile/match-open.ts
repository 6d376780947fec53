import { typeInfo } from '../../extractors/events/ontology.ts';
import { meets } from '../model/identifier.ts';
import { amountsDiffer, gap, type Verdict } from './compare.ts';
import { inLead, type Node, toldApart } from './node.ts';
import { type Filled, keySlots } from './signature.ts';
import { likeness } from './topic.ts';

/** Articles farther apart than this tell two events, unless a stated day says that they are one. */
const WEEK = 7;
/** A date this narrow, in days, tells one event from the next. */
const NARROW = 3;
/** Counts of victims grow from one article to the next; any other figure tells two events apart. */
const GROWING = /^(?:killed|injured|people|units)$/u;

/** How large a place is: a country, a region, a town. */
const sizeOf = (key: string): string =>
  /^@[A-Z]{2}$/u.test(key) ? 'country' : key.startsWith('@+') ? 'region' : 'town';

/** A country and a town in it can be one place; two countries, or two towns, cannot. */
const apartOnMap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const x of a) for (const y of b) if (sizeOf(x) === sizeOf(y)) return true;
  return false;
};

/** What every mention of a kind shares: it joins the mentions of one article only. */
const WEAK: ReadonlySet<string> = new Set(['kind', 'occasion']);

type Agreement = {
  readonly score: number;
  readonly shared: ReadonlySet<string>;
  /** Whether both describe it in words that have nothing in common. */
  readonly unlike: boolean;
};

/** How far the fillers of two mentions agree; null when one excludes the other. */
function agreement(a: Node, b: Node): Agreement | null {
  const slots = keySlots(a.event.type);
  const [main] = slots;
  const shared = new Set<string>();
  let score = 0;
  let unlike = false;
  for (const slot of new Set([...slots, 'place'])) {
    const [x, y] = [a.signature?.get(slot), b.signature?.get(slot)];
    if (!x || !y) continue;
    const one = agreed(x, y);
    if (WEAK.has(slot) && !sameArticle(a, b)) continue;
    if (one > 0) {
      shared.add(slot);
      score += one;
    } else if (one < 0 && (slot === 'place' ? apartOnMap(x.named, y.named) : slot === main || isSaid(x, y))) {
      if (slot === 'place' || !isSaid(x, y)) return null;
      unlike = true;
    }
  }
  return { score, shared, unlike };
}

/** 1 for a common name or a common word, 2 for several words, -1 for two that differ, 0 where nothing can be said. */
function agreed(x: Filled, y: Filled): number {
  if (x.named.size > 0 && y.named.size > 0) return meets(x.named, y.named) ? 1 : -1;
  if (x.words.size === 0 || y.words.size === 0) return 0;
  const common = [...x.words].filter((word) => y.words.has(word)).length;
  return common > 0 ? Math.min(common, 2) : -1;
}

/** Whether both are described in words alone: then different words mean different things. */
const isSaid = (x: Filled, y: Filled): boolean => x.named.size === 0 && y.named.size === 0;

/** Whether a figure tells two mentions apart, or joins them. */
function figures(a: Node, b: Node): 'same' | 'different' | null {
  const [x, y] = [a.event.quantity, b.event.quantity];
  if (!x || !y || x.unit !== y.unit) return amountsDiffer(a.event.amount, b.event.amount) ? 'different' : null;
  if (x.value === y.value) return 'same';
  return GROWING.test(x.unit) ? null : 'different';
}

/** How two mentions of public life stand: type, place and day alone make no event; one of the type's own slots must agree. */
export function compareOpen(a: Node, b: Node): Verdict {
  const found = agreement(a, b);
  const figure = figures(a, b);
  if (!found || figure === 'different') return 'different';
  const verdict = found.unlike ? 'different' : weigh(a, b, found, figure);
  return verdict === 'same' || !oneStory(a, b, found, figure) ? verdict : 'same';
}

/** Names that two articles of one story share, as `likeness` counts them; and how far apart in days they may be told. */
const ALIKE = 0.07;
const NEWS = 3;

/**
 * Whether two articles that tell one story within days must mean one event: nothing in them contradicts it, and what they
 * tell of it agrees somewhere, or both tell it first of all, or tell no other event of its kind.
 */
function oneStory(a: Node, b: Node, { score, unlike }: Agreement, figure: ReturnType<typeof figures>): boolean {
  const apart = gap(a, b) ?? 0;
  if (!ofOneStory(a, b) || apart > 1) return false;
  // one paper dates it by the night, another by the morning after
  if (apart === 1) return figure === 'same' && score > 0;
  if (a.lead && b.lead) return true;
  return !unlike && (score > 0 || (a.sole && b.sole) || sharesName(a, b));
}

/** Whether two articles were written within so many days and share the names of one story. */
export function ofOneStory(a: Node, b: Node, days = NEWS): boolean {
  const told = toldApart(a, b);
  return !sameArticle(a, b) && told !== null && told <= days && likeness(a.topic, b.topic) >= ALIKE;
}

/** Whether somebody takes part in both, whatever the part: a translation may make an object of an author. */
function sharesName(a: Node, b: Node): boolean {
  const own = new Set([...a.ids.values()].flatMap((ids) => [...ids]));
  for (const ids of b.ids.values()) if (meets(own, ids)) return true;
  return false;
}

function weigh(a: Node, b: Node, found: Agreement, figure: ReturnType<typeof figures>): Verdict {
  const { distinct = [], repeats } = typeInfo(a.event.type);
  const [main = ''] = keySlots(a.event.type);
  const shared = new Set(found.shared);
  let { score } = found;
  if (figure === 'same') {
    shared.add('quantity');
    score++;
  }
  const apart = gap(a, b);
  if (apart !== null && apart > 0 && (repeats || apart > WEEK))
    return score >= 2 && apart <= 1 ? 'possible' : 'different';
  if (sameArticle(a, b)) return score > 0 || toldTwice(a, b) ? 'same' : 'different';
  const day = apart === 0 && narrow(a) && narrow(b);
  if (day) {
    shared.add('date');
    score++;
  }
  const told = toldApart(a, b);
  // nothing says that two undated articles are of one time
  if (told === null) return undated(score > 1 && (day || score > 2) && own(distinct, shared), score);
  if (told > WEEK && !day && repeats) return score >= 2 ? 'possible' : 'different';
  const named = shared.has(main) && meets(a.signature?.get(main)?.named ?? NONE, b.signature?.get(main)?.named ?? NONE);
  const once = !repeats && shared.has(main) && told <= NARROW;
  if (own(distinct, shared) && (score >= 2 || once || (named && distinct.includes(main)))) return 'same';
  return score >= 1 && told <= WEEK ? 'possible' : 'different';
}

/** Whether one article says it again: in its title and its first sentence, or of people counted in the same words. */
function toldTwice(a: Node, b: Node): boolean {
  if (inLead(a) && inLead(b)) return true;
  const counted = ({ participants }: Node) =>
    participants
      .filter(({ id, name }) => id === null && name.includes(' '))
      .map(({ role, name }) => `${role} ${name.toLowerCase()}`);
  const other = new Set(counted(b));
  return counted(a).some((one) => other.has(one));
}

const undated = (proven: boolean, score: number): Verdict => (proven ? 'same' : score > 0 ? 'possible' : 'different');

/** Whether one of the slots that tell two events of a type apart agrees. */
const own = (distinct: readonly string[], shared: ReadonlySet<string>): boolean =>
  distinct.some((slot) => shared.has(slot));

const NONE: ReadonlySet<string> = new Set();
const sameArticle = (a: Node, b: Node): boolean => a.source.document.id === b.source.document.id;
const narrow = ({ days }: Node): boolean => days !== null && days[1] - days[0] <= NARROW;
