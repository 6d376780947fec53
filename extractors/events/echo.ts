import type { EventMention } from '../../pipeline/model/event.ts';
import { type SegmentedArticle, tokenAt } from '../../pipeline/model/segmented.ts';
import { trace } from '../../pipeline/model/trace.ts';
import { type Bare, type Saying, sayingOf } from './bare.ts';
import { tokenOf } from './clause.ts';
import { modalityIn } from './modality.ts';
import { typeInfo } from './ontology.ts';
import { agreementWith, familyOf, type Said, type Story, stemOf, storiesOf } from './told.ts';

/** Types whose plural and singular tell one event: "les élections", "the talks". */
const LOOSE: ReadonlySet<string> = new Set([
  'election',
  'negotiation',
  'investigation',
  'riot',
  'nomination',
  'search',
]);

/** A trigger is held against this many stories of its family, the last ones. */
const MOST_STORIES = 12;

/** A story that a trigger may take up, and how much both share. */
type Fit = { readonly story: Story; readonly shared: number };

/** Whether a story told in the singular cannot be meant by a plural. */
const single = ({ type, many }: Story): boolean => !many && !LOOSE.has(type);

/** How well a trigger fits a story; null when it cannot mean it. */
function fitOf({ said, about, bare, plural }: Saying, story: Story): Fit | null {
  const { verb, frame } = bare.candidate;
  const shared = agreementWith(said, story);
  if (shared < 0 || (plural && single(story))) return null;
  const common = [...about].some((word) =>
    story.said.some(({ words, where }) => words.has(word) || (!verb && where.has(word))),
  );
  if (about.size > 0 && !common) return null;
  // a verb without its parties takes up its own noun; in business it is another deed of the same company
  const own = frame.takesUp || (typeInfo(story.type).distinct !== undefined && story.stems.has(stemOf(textAt(bare))));
  if (verb && !(common && own)) return null;
  return { story, shared: shared + (common ? 1 : 0) };
}

const textAt = ({ clause, candidate }: Bare): string => tokenOf(clause, candidate.verb?.main ?? candidate.first).text;

/** Whether a trigger stands in the words of somebody who takes part in an event of its own family: "won the Nobel [Prize]". */
const within = ({ clause, candidate }: Bare, stories: readonly Story[]): boolean => {
  const { start, end } = tokenOf(clause, candidate.first);
  return stories.some(({ members }) =>
    members.some(
      ({ trigger, participants }) =>
        trigger.start >= clause.sentence.start &&
        trigger.end <= clause.sentence.end &&
        participants.some((one) => (one.start ?? end) <= start && end <= (one.end ?? start)),
    ),
  );
};

type Choice = { readonly saying: Saying; readonly fit: Fit };

/** Sentences of an article that tell what it is about: the title and the two after it. */
const LEAD = 3;

/** Whether a trigger may take up what it shares this much with: "a crash" only in the lead, when the title tells it, or in the words of the story. */
function may({ bare: { clause, candidate }, points, plural }: Saying, { story, shared }: Fit): boolean {
  if (!candidate.frame.takesUp && clause.grammar.vague.has(tokenOf(clause, candidate.first).lower)) return false;
  if (points !== null || candidate.verb || shared > 1) return true;
  const { sentences } = clause.article;
  const [title] = sentences;
  const titled = story.members.some(({ trigger }) => trigger.start < (title?.end ?? 0));
  return titled && !plural && clause.sentence.start < (sentences[LEAD]?.start ?? Number.POSITIVE_INFINITY);
}

/** Whether one story is told twice as often as another, and so is what the article is about. */
const outweighs = (a: Story, b: Story): boolean => a.members.length >= 2 && a.members.length >= 2 * b.members.length;

/** Whether another deal of one kind is told: "ce rachat" after two purchases may mean either. */
const rivalled = ({ fit: { story } }: Choice, stories: ReadonlySet<Story>): boolean =>
  typeInfo(story.type).distinct === undefined &&
  [...stories].some((other) => other !== story && other.type === story.type);

/**
 * The only story that one of the readings of a trigger can take up: the one that shares most with it, of those told before
 * it if any are. Of several "this deal" takes the one told last, "the deal" the one that the article tells far more than
 * the others, else none.
 */
function choose(choices: readonly Choice[], at: number): Choice | null {
  const most = Math.max(0, ...choices.map(({ fit }) => fit.shared));
  const best = choices.filter(({ fit }) => fit.shared === most);
  const before = ({ fit }: Choice) =>
    Math.max(-1, ...fit.story.members.map(({ trigger }) => (trigger.end <= at ? trigger.start : -1)));
  const known = best.filter((one) => before(one) >= 0);
  const real = (known.length > 0 ? known : best).filter(({ fit }) => !fit.story.idle);
  const left = real.length > 0 ? real : known.length > 0 ? known : best;
  const [first] = left;
  if (!first) return null;
  const stories = new Set(left.map(({ fit }) => fit.story));
  if (stories.size === 1) return first;
  const [last] = [...left].sort((a, b) => before(b) - before(a));
  if (first.saying.points === 'this' && last && !rivalled(last, stories)) return last;
  const main = [...stories].find((one) => [...stories].every((other) => other === one || outweighs(one, other)));
  return left.find(({ fit }) => fit.story === main) ?? null;
}

/** The mention of a story that says most of it: whom it names, then what else; the first among equals. */
function richest({ members, said }: Story): EventMention | undefined {
  const names = new Map(
    members.map((member, at) => [member, (said[at]?.ids.size ?? 0) + (said[at]?.phrases.size ?? 0)]),
  );
  const most = (member: EventMention) => 100 * (names.get(member) ?? 0) + member.participants.length;
  return [...members].sort((a, b) => most(b) - most(a) || a.trigger.start - b.trigger.start)[0];
}

/** The mention that a trigger is of a story: its participants are those of the story, without words of their own here. */
function echoOf({ bare, date, place }: Saying, story: Story): EventMention | null {
  const known = richest(story);
  if (!known) return null;
  const { clause, candidate } = bare;
  const span = { start: tokenOf(clause, candidate.first).start, end: tokenOf(clause, candidate.last).end };
  const read = modalityIn(clause, candidate, bare.quotes);
  const { modality, why } = read.plain ? { modality: known.modality, why: 'as told elsewhere' } : read;
  const where = place?.name ?? known.place;
  return {
    type: known.type,
    trigger: span,
    modality,
    date,
    participants: known.participants.map(({ start: _, end: __, ...participant }) => participant),
    amount: null,
    ...(where === undefined ? {} : { place: where }),
    echoes: known.trigger,
    trace: trace(candidate.frame.id, span, [known.trace], `${modality}: ${why}; takes up the event told elsewhere`),
  };
}

/** Whether a mention names nobody and describes nothing: it says no more than "l'accident de mardi". */
const isPoor = ({ ids, phrases }: Said): boolean => ids.size === 0 && phrases.size === 0;

/**
 * A definite noun that stands by itself all the same ("l'accident, mardi, à Lyon") is a mention of the story that it was
 * read into, when another mention of that story says more.
 */
export function pointBack(events: readonly EventMention[], article: SegmentedArticle): readonly EventMention[] {
  const known = new Map<EventMention, EventMention>();
  for (const story of [...storiesOf(events, article).values()].flat()) {
    const main = richest(story);
    story.members.forEach((member, at) => {
      const said = story.said[at];
      if (!main || member === main || !said || !isPoor(said) || !isDefinite(article, member)) return;
      const poor = story.said[story.members.indexOf(main)];
      if (poor && !isPoor(poor)) known.set(member, main);
    });
  }
  if (known.size === 0) return events;
  return events.map((event) => {
    const main = known.get(event);
    return main ? { ...event, echoes: main.trigger } : event;
  });
}

/** Whether "le", "cette", "the" stands right before a trigger. */
function isDefinite({ tokens }: SegmentedArticle, { trigger }: EventMention): boolean {
  const before = tokens[tokenAt(tokens, trigger.start) - 1]?.lower ?? '';
  return /^(?:l[ae']|ce|cet|cette|du|au|the|this|that)$/u.test(before);
}

/**
 * Second pass over an article: a trigger that says too little by itself ("l'accident", "le match", "s'est écrasé") is a
 * mention of the only event of its family that the article tells and that nothing beside it contradicts; of two, of none.
 */
export function takeUp(
  bare: readonly Bare[],
  events: readonly EventMention[],
  article: SegmentedArticle,
): readonly EventMention[] {
  const stories = storiesOf(events, article);
  const places = new Map<number, Bare[]>();
  const taken = new Set(events.map(({ trigger }) => trigger.start));
  for (const one of bare) {
    const { start } = tokenOf(one.clause, one.candidate.first);
    if (taken.has(start)) continue;
    if (stories.has(familyOf(one.candidate.frame.type))) places.set(start, [...(places.get(start) ?? []), one]);
  }
  return [...places].flatMap(([start, readings]) => {
    const choices = readings.flatMap((one) => {
      const known = stories.get(familyOf(one.candidate.frame.type)) ?? [];
      const saying = within(one, known) ? null : sayingOf(one);
      if (!saying) return [];
      const fits = known.slice(-MOST_STORIES).flatMap((story) => fitOf(saying, story) ?? []);
      return fits.filter((fit) => may(saying, fit)).map((fit) => ({ saying, fit }));
    });
    const choice = choose(choices, start);
    return choice ? (echoOf(choice.saying, choice.fit.story) ?? []) : [];
  });
}
