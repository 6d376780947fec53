import { typeInfo } from '../../extractors/events/ontology.ts';
import { kin, meets, slug } from '../model/identifier.ts';
import { amountsDiffer, gap, ROUNDING, stated, type Verdict } from './compare.ts';
import { compareOpen, ofOneStory } from './match-open.ts';
import { type Node, toldApart } from './node.ts';
import { keySlots, slotOf } from './signature.ts';

/** Two dates this far apart can still be one event told at two stages (announced, then completed). */
const STAGES = 550;
/** Follow-ups of a company's news come within this many days. */
const FORTNIGHT = 14;
/** Articles this far apart tell two events of a kind that repeats, when neither is dated. */
const WINDOW = 21;
/** Beyond this many days two articles about an undated thing that repeats are not even related. */
const SEASON = 90;
/** Dates of one thing that articles contradict each other on lie this close; farther apart they are two things. */
const SLIP = 31;

/** The family of a type: only mentions of one family can be one event. */
export const familyOf = (type: string): string => typeInfo(type).family ?? type;

/** What a slot of a mention holds, read once: a mention of a dense block is compared hundreds of times. */
function onceRead(
  read: (node: Node, slot: string) => ReadonlySet<string>,
): (node: Node, slot?: string) => ReadonlySet<string> {
  const known = new WeakMap<Node, Map<string, ReadonlySet<string>>>();
  return (node, slot = '') => {
    const slots = known.get(node) ?? new Map<string, ReadonlySet<string>>();
    known.set(node, slots);
    const found = slots.get(slot) ?? read(node, slot);
    slots.set(slot, found);
    return found;
  };
}

/** Canonical ids that fill a slot. */
export const slotIds = onceRead((node, slot) => {
  const found = new Set<string>();
  for (const [role, ids] of node.ids) if (slotOf(node.event.type, role) === slot) for (const id of ids) found.add(id);
  return found;
});

/** Nouns that every site and product shares: they tell none from another. */
const HEADS: ReadonlySet<string> = new Set(
  'usine usines magasin magasins site sites boutique agence bureau entrepôt centre plant plants factory store stores shop office warehouse branch dans leur leurs notre cette their this that its'.split(
    ' ',
  ),
);

/** What the phrases that fill a slot say, folded to their words without common heads; for participants that have no id. */
export const slotPhrases = onceRead((node, slot) => {
  const words = new Set<string>();
  for (const { role, id, name } of node.participants)
    if (id === null && slotOf(node.event.type, role) === slot)
      for (const [word] of name.toLowerCase().matchAll(/\p{L}{4,}/gu)) if (!HEADS.has(word)) words.add(word);
  return words;
});

/** How many names and words of their participants and places two mentions share. */
export function sharedBy(a: Node, b: Node): number {
  const other = wordsOf(b);
  let shared = 0;
  for (const word of wordsOf(a)) if (other.has(word)) shared++;
  return shared;
}

/** Every name and word of what a mention tells, in the whole of its participants and its place. */
const wordsOf = onceRead((node) => {
  const words = new Set<string>();
  for (const { id, name } of node.participants) {
    if (id !== null) words.add(id);
    for (const [word] of name.toLowerCase().matchAll(/\p{L}{4,}/gu)) if (!HEADS.has(word)) words.add(word);
  }
  if (node.event.place !== undefined) words.add(slug(node.event.place));
  return words;
});

/** Words for a product or a service that name none: they may mean the one that another mention names. */
const GENERIC: ReadonlySet<string> = new Set(
  'service offre application plateforme programme produit projet activité entreprise société site marque offer platform programme program product project business company unit'.split(
    ' ',
  ),
);

/** Whether what one mention describes can be what another names: by a word of the name, or by saying nothing more than "service". */
function phraseFits(named: Node, described: Node, slot: string): boolean {
  const ids = slotIds(named, slot);
  const words = slotPhrases(described, slot);
  if (ids.size === 0 || words.size === 0 || slotIds(described, slot).size > 0) return true;
  for (const word of words) if ([...ids].some((id) => id.split('-').includes(slug(word)))) return true;
  return [...words].every((word) => GENERIC.has(word));
}

const quantitiesDiffer = (a: Node, b: Node): boolean => {
  const [x, y] = [a.event.quantity, b.event.quantity];
  return (
    x !== undefined &&
    y !== undefined &&
    x.unit === y.unit &&
    Math.abs(x.value - y.value) > ROUNDING * Math.max(x.value, y.value)
  );
};

/** What is counted by the head, and how far two counts of one thing may lie apart. */
const BY_HEAD = /^(?:jobs|people|units|killed|injured)$/u;
const RECOUNT = 0.1;

/** Whether two articles of one story count nearly the same heads: 183 jobs and 190 are one cut, told differently. */
function recounted(a: Node, b: Node): boolean {
  const [x, y] = [a.event.quantity, b.event.quantity];
  if (!x || !y || x.unit !== y.unit || !BY_HEAD.test(x.unit)) return false;
  if (!ofOneStory(a, b, WINDOW) || amountsDiffer(a.event.amount, b.event.amount)) return false;
  return Math.abs(x.value - y.value) <= RECOUNT * Math.max(x.value, y.value);
}

const placesDiffer = (a: Node, b: Node): boolean =>
  a.event.place !== undefined && b.event.place !== undefined && slug(a.event.place) !== slug(b.event.place);

/** Whether who buys in one sells in the other: the resale of what was bought is another event. */
function reversed(a: Node, b: Node): boolean {
  const [buyer, seller] = [slotIds(a, 'buyer'), slotIds(b, 'seller')];
  const [other, owner] = [slotIds(b, 'buyer'), slotIds(a, 'seller')];
  return meets(buyer, seller) || meets(other, owner);
}

/** How two mentions of one family stand: what they are about, who acts, when, how much. */
export function compare(a: Node, b: Node): Verdict {
  if (a.signature && b.signature) return compareOpen(a, b);
  const slots = keySlots(a.event.type);
  const other = keySlots(b.event.type);
  const [main = ''] = slots;
  if (reversed(a, b)) return 'different';
  let agreed = 0;
  let mainAgreed = false;
  for (const slot of new Set([...slots, ...other])) {
    const [x, y] = [slotIds(a, slot), slotIds(b, slot)];
    if (x.size > 0 && y.size > 0) {
      if (meets(x, y)) {
        agreed++;
        if (slot === main) mainAgreed = true;
      } else if (slot === main || slot === other[0] || !kin(x, y)) return 'different';
    } else if (x.size === 0 && y.size === 0) {
      const [p, q] = [slotPhrases(a, slot), slotPhrases(b, slot)];
      // two languages have two words for one thing
      if (p.size > 0 && q.size > 0 && (a.source.document.language === b.source.document.language || meets(p, q))) {
        if (!meets(p, q)) return 'different';
        if (slot === main && slots.length > 1) agreed += 0.5;
      }
    } else if (!phraseFits(a, b, slot) || !phraseFits(b, a, slot)) return 'different';
  }
  if (agreed === 0) return 'different';
  if (mainAgreed && oneOfAKind(a, b)) return 'same';
  const sameArticle = a.source.document.id === b.source.document.id;
  if (!mainAgreed && agreed < (sameArticle ? 1 : 1.5)) return 'different';
  return whenAndHowMuch(a, b, mainAgreed);
}

/**
 * Whether two articles of one story, told within a fortnight, each tell it first of all or as the only event of its
 * kind, and nothing in its figures or places speaks against it: what they date differently (the day it was told, the
 * day it takes effect) is one event.
 */
function oneOfAKind(a: Node, b: Node): boolean {
  if (!((a.lead && b.lead) || (a.sole && b.sole)) || !ofOneStory(a, b, FORTNIGHT)) return false;
  // the date of a figure is its period: two quarters of one company are two
  if (keySlots(a.event.type).includes('metric') || amountsDiffer(a.event.amount, b.event.amount)) return false;
  return !placesDiffer(a, b) && !quantitiesDiffer(a, b) && (gap(a, b) ?? 0) < STAGES;
}

function whenAndHowMuch(a: Node, b: Node, mainAgreed: boolean): Verdict {
  const repeats = typeInfo(a.event.type).repeats === true;
  const apart = gap(a, b);
  const told = toldApart(a, b);
  if (repeats) {
    if (placesDiffer(a, b)) return 'different';
    const figures = amountsDiffer(a.event.amount, b.event.amount) || quantitiesDiffer(a, b);
    if (apart !== null && apart > 0) return apart < STAGES && !figures ? 'possible' : 'different';
    if (apart === null && told !== null && told > WINDOW) return told > SEASON || figures ? 'different' : 'possible';
    return figures && !recounted(a, b) ? 'possible' : 'same';
  }
  // a purchase is announced, then completed; two that are both done at different times are two
  const twice = (apart ?? 0) > SLIP && a.event.modality === b.event.modality && stated(a) && stated(b);
  if (twice) return amountsDiffer(a.event.amount, b.event.amount) ? 'different' : 'possible';
  if ((apart ?? 0) > STAGES || (apart === null && (told ?? 0) > STAGES)) return 'possible';
  return mainAgreed || (apart ?? 1) === 0 || a.source.document.id === b.source.document.id ? 'same' : 'possible';
}
