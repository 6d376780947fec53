import type { Discourse } from '../../pipeline/model/discourse.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { contains } from '../../pipeline/model/span.ts';
import { referenceWords } from '../references/words.ts';
import { type Phrase, proper } from './name.ts';
import { phraseFrom } from './phrase.ts';
import { agrees, NO_ANTECEDENT, type Resolved, resolveSpeaker, type Speaker } from './resolution.ts';
import { type Draft, type Scene, sceneOf } from './scene.ts';
import { canSpeak, nounSubject } from './speaker.ts';
import type { Unit } from './unit.ts';

/** Who has spoken so far, and the sentences in which those who speak next may have been named. */
export type Conversation = {
  readonly text: string;
  readonly discourse: Discourse;
  readonly units: readonly Unit[];
  /** Units that were asked for. */
  readonly scenes: (Scene | undefined)[];
  /** Index of the present unit. */
  at: number;
  last?: Speaker;
  /** Everybody who has spoken by name, for later surnames. */
  readonly names: Speaker[];
  /** Units since somebody spoke; 0 in the same one. */
  silence: number;
};

/** Units before the present one that are searched for an antecedent. */
const MEMORY = 3;

/** The unit that stands so many before the present one. */
const sceneBefore = (conversation: Conversation, back: number): Scene | undefined =>
  sceneAt(conversation, conversation.at - back);

/** The unit at an index, prepared for the frames when first asked for. */
export function sceneAt({ units, scenes }: Conversation, at: number): Scene | undefined {
  const unit = units[at];
  if (!unit) return undefined;
  const scene = scenes[at] ?? sceneOf(unit);
  scenes[at] = scene;
  return scene;
}

/** The speaker of a draft: through the discourse, else whoever spoke last or was the subject just before. */
export function speakerOf(conversation: Conversation, scene: Scene, draft: Draft): Resolved | undefined {
  const { speaker: phrase } = draft;
  if (!phrase) return undefined;
  const pronominal = phrase.kind === 'pronoun' || possessive(scene, phrase);
  const first =
    pronominal && phrase.kind !== 'pronoun'
      ? undefined
      : resolveSpeaker(phrase, conversation.text, conversation.discourse);
  const known = first && first.speaker.id === null && phrase.name ? spokenName(conversation, first.speaker) : undefined;
  if (first && known)
    return {
      ...first,
      speaker: { ...first.speaker, id: known.id, name: known.name },
      note: 'a name given in full before',
    };
  if (first && (first.speaker.id !== null || first.ambiguous)) return unlessSpoken(conversation, phrase, first);
  const { start, end } = phrase;
  if (pronominal) {
    const found = antecedent(conversation, scene, phrase, draft.content);
    if (found)
      return {
        speaker: { ...found.speaker, start, end },
        from: found.from,
        note: found.note ?? 'the subject before the pronoun',
      };
    return { speaker: { start, end, id: null, name: null }, from: [], note: NO_ANTECEDENT };
  }
  const same = phrase.name ? undefined : sameRole(conversation, scene, phrase, draft);
  return same ? { speaker: { ...same, start, end }, from: [], note: 'the function of the one who spoke last' } : first;
}

/** The fuller name of an earlier speaker that ends with this one: "Da Silva" after "Hugo Da Silva". */
function spokenName({ names }: Conversation, { name }: Speaker): Speaker | undefined {
  const short = (name ?? '').toLowerCase().replace(/^(?:mm?|mme|mr|mrs|ms|dr)\.?\s+/u, '');
  const found = names.filter((other) => other.name?.toLowerCase().endsWith(` ${short}`));
  return new Set(found.map((other) => other.name)).size === 1 ? found[0] : undefined;
}

/**
 * The one who spoke last goes on, if several fit and they are among them, or if only organizations fit a pronoun and a
 * person has just spoken.
 */
function unlessSpoken({ last, silence, discourse }: Conversation, phrase: Phrase, first: Resolved): Resolved {
  if (!last || silence > 1 || !agrees(phrase.lower, last, discourse)) return first;
  const fit = first.ambiguous ?? (first.speaker.id === null ? [] : [first.speaker.id]);
  const organizations = fit.every((id) => discourse.entities.get(id)?.kind === 'organization');
  const among = first.ambiguous !== undefined && last.id !== null && fit.includes(last.id);
  const person = phrase.kind === 'pronoun' && organizations && personal(last, discourse);
  if (!among && !person) return first;
  return {
    speaker: { ...last, start: phrase.start, end: phrase.end },
    from: first.from,
    note: `${first.note ? `${first.note}; ` : ''}the one who spoke last goes on`,
  };
}

/** "selon ses propos": a noun of speech with a possessive stands for its owner. */
function possessive(scene: Scene, phrase: Phrase): boolean {
  if (!/^(?:ses|sa|son|leurs?|his|her|their)$/u.test(phrase.lower)) return false;
  return scene.items.slice(phrase.first, phrase.last).some((item) => scene.grammar.words.has(item.lower));
}

/** Whom a pronoun means that the discourse does not know: the subject before it, or the one who spoke last. */
function antecedent(conversation: Conversation, scene: Scene, phrase: Phrase, content: Span): Resolved | undefined {
  const { last, silence, discourse } = conversation;
  const own = subjectOf(conversation, scene, phrase.first, phrase);
  const it = phrase.lower === 'it';
  const as = scene.grammar.as.has(scene.items[phrase.first - 1]?.lower ?? '') || phrase.kind !== 'pronoun';
  if (own && (as || it || !contains(content, own.phrase))) return own.resolved;
  if (last && silence <= 1 && agrees(phrase.lower, last, discourse))
    return { speaker: last, from: [], note: 'the one who spoke last goes on' };
  for (let back = 1; back <= MEMORY; back += 1) {
    const earlier = sceneBefore(conversation, back);
    const found = earlier && subjectOf(conversation, earlier, earlier.items.length, phrase);
    if (found) return found.resolved;
  }
  return last && silence <= 3 && agrees(phrase.lower, last, discourse)
    ? { speaker: last, from: [], note: 'the one who spoke last' }
    : undefined;
}

type Found = { readonly phrase: Phrase; readonly resolved: Resolved };

/** The subject of a unit, when it can speak and agrees with the pronoun. */
function subjectOf(
  { text, discourse }: Conversation,
  scene: Scene,
  end: number,
  pronoun: Phrase | undefined,
): Found | undefined {
  const subject = nounSubject(scene.items, 0, end, scene.grammar);
  const phrase = subject && subject.kind !== 'pronoun' ? subject : onlyName(scene, end);
  if (!phrase || phrase.kind === 'pronoun' || !canSpeak(scene, phrase)) return undefined;
  const resolved = resolveSpeaker(phrase, text, discourse);
  if (resolved.speaker.name === null || (pronoun && !agrees(pronoun.lower, resolved.speaker, discourse)))
    return undefined;
  return { phrase, resolved };
}

/** "C'est pourquoi X veut …": the only name of a sentence whose subject is a pronoun, unless a preposition governs it. */
function onlyName({ items, grammar }: Scene, end: number): Phrase | undefined {
  let found: Phrase | undefined;
  for (let at = 0; at < end; ) {
    const phrase =
      proper(items[at], grammar) || items[at]?.lower === 'von' ? phraseFrom(items, at, grammar, end) : undefined;
    if (phrase?.kind === 'name') {
      if (!grammar.prepositions.has(items[at - 1]?.lower ?? '') && at > 0) {
        if (found) return undefined;
        found = phrase;
      }
      at = phrase.last;
    } else at += 1;
  }
  return found;
}

const CONTINUES =
  /^(?:poursuivre|continuer|ajouter|compléter|reprendre|enchaîner|conclure|insister|renchérir|préciser|continue|add|conclude)$/u;
const GENERIC =
  /^(?:homme|femme|politicien|politicienne|élue?|dirigeante?|responsable|intéressée?|man|woman|politician|executive)$/u;

/** A function with a definite article that nobody known holds: that of the one who spoke last, or of the subject before. */
function sameRole(conversation: Conversation, scene: Scene, phrase: Phrase, draft: Draft): Speaker | undefined {
  const { last, silence, discourse } = conversation;
  if (!/^(?:le|la|l'|ce|cet|cette|the|this|that)$/u.test(phrase.lower)) return undefined;
  const words = scene.items.slice(phrase.first + 1, phrase.last);
  const { roles, demonym } = referenceWords[scene.language];
  const head = words.findIndex((item) => roles.has(item.lower) || demonym.test(item.text));
  if (head < 0 || head > 2) return undefined;
  const narrowed = words.length > head + 1;
  const pointing = /^(?:ce|cet|cette|this|that)$/u.test(phrase.lower);
  const goes = scene.cues.some((cue) => cue.start === draft.cue?.start && CONTINUES.test(cue.lemma));
  if (narrowed && !pointing && !goes && !GENERIC.test(words[head]?.lower ?? '')) return undefined;
  const fits = (speaker: Speaker) =>
    (speaker.id === null || goes || pointing) &&
    personal(speaker, discourse) &&
    agrees(phrase.lower, speaker, discourse);
  if (last && silence <= 1 && fits(last)) return last;
  const before = sceneBefore(conversation, 1);
  const found = before && subjectOf(conversation, before, before.items.length, undefined);
  return found && fits(found.resolved.speaker) ? found.resolved.speaker : undefined;
}

/** A name that is no organization's. */
function personal({ id, name }: Speaker, discourse: Discourse): boolean {
  if (id !== null) return discourse.entities.get(id)?.kind === 'person';
  return /^\p{Lu}/u.test(name ?? '');
}

/** Who goes on in a quote without a cue: the one who spoke last, or the subject of a sentence that came between. */
export function floatingSpeaker(conversation: Conversation): Speaker | undefined {
  const { last, silence } = conversation;
  const before = sceneBefore(conversation, 1);
  if (last && silence <= 1) return last;
  const found = before && subjectOf(conversation, before, before.items.length, undefined);
  return found?.resolved.speaker ?? (silence <= 2 ? last : undefined);
}

/** « … » X ne cache pas sa colère: an article that opens with a quotation names its speaker in the next sentence. */
export function comingSpeaker(conversation: Conversation): Speaker | undefined {
  const next = sceneAt(conversation, conversation.at + 1);
  const found = next && subjectOf(conversation, next, next.items.length, undefined);
  return found && (found.phrase.kind === 'name' || found.phrase.name) ? found.resolved.speaker : undefined;
}
