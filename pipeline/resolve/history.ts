import type { Profile } from './entities.ts';

/** An entity as the text has mentioned it so far, by whatever expression. */
export type Past = {
  readonly profile: Profile;
  readonly sentence: number;
  /** Whether no preposition governs it: it may be the subject. */
  readonly subject: boolean;
};

/** What a phrase can stand for: one entity, several that agree, or none. */
export type Choice = { readonly entity: string | null; readonly candidates: readonly string[] };

const NONE: Choice = { entity: null, candidates: [] };
const REACH = 4;
const LAST = 60;
const FAR = 400;

const ids = (past: readonly Past[]): readonly string[] => [...new Set(past.map(({ profile }) => profile.entity.id))];

// a stranger has no id: when it is the one that fits, nobody named does
const one = (id: string | undefined): Choice => (id ? { entity: id, candidates: [id] } : NONE);

const several = (candidates: readonly string[]): Choice => ({ entity: null, candidates: candidates.filter(Boolean) });

/**
 * The nearest one that fits, sentence by sentence backward: the only subject of a sentence that fits, or the only one
 * in it that fits at all. Several in the nearest sentence that has any: none, and they are the candidates.
 */
export function nearest(
  history: readonly Past[],
  sentence: number,
  fits: (profile: Profile, subject: boolean) => boolean,
  reach = REACH,
): Choice {
  const recent = history.slice(-LAST);
  for (let back = sentence; back >= sentence - reach && back >= 0; back -= 1) {
    const here = recent.filter((past) => past.sentence === back && fits(past.profile, past.subject));
    if (here.length === 0) continue;
    const all = ids(here);
    if (all.length === 1) return one(all[0]);
    const subjects = ids(here.filter((past) => past.subject));
    if (subjects.length === 1) return one(subjects[0]);
    const persons = ids(here.filter((past) => past.subject && past.profile.entity.kind === 'person'));
    if (persons.length === 1) return one(persons[0]);
    return several(all);
  }
  return NONE;
}

/** The last one mentioned that fits, for "ce dernier". */
export function latest(history: readonly Past[], sentence: number, fits: (profile: Profile) => boolean): Choice {
  const found = history.slice(-LAST).findLast((past) => fits(past.profile) && past.sentence >= sentence - 2);
  return one(found?.profile.entity.id);
}

/** The only one of the article so far that fits. */
export function only(history: readonly Past[], fits: (profile: Profile) => boolean): Choice {
  const found = ids(history.slice(-FAR).filter((past) => past.profile.entity.id !== '' && fits(past.profile)));
  return found.length === 1 ? one(found[0]) : several(found);
}
