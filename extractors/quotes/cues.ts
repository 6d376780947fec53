import type { Language } from '../../pipeline/model/segmented.ts';
import type { CueGroup, CuePhrase, Frame } from './cue.ts';
import * as english from './en/cues.ts';
import * as french from './fr/cues.ts';

/** What a lemma takes as a cue, alone and with a reflexive pronoun, and the phrases that it begins. */
export type CueEntry = {
  readonly frames: ReadonlySet<Frame>;
  readonly reflexive: ReadonlySet<Frame>;
  readonly phrases: readonly { readonly rest: readonly string[]; readonly frames: ReadonlySet<Frame> }[];
};

function index(groups: readonly CueGroup[], phrases: readonly CuePhrase[]): ReadonlyMap<string, CueEntry> {
  const entries = new Map<
    string,
    { frames: Set<Frame>; reflexive: Set<Frame>; phrases: { rest: readonly string[]; frames: ReadonlySet<Frame> }[] }
  >();
  const entry = (lemma: string) => {
    const found = entries.get(lemma) ?? { frames: new Set(), reflexive: new Set(), phrases: [] };
    entries.set(lemma, found);
    return found;
  };
  for (const group of groups)
    for (const lemma of group.lemmas)
      for (const frame of group.frames) (group.reflexive ? entry(lemma).reflexive : entry(lemma).frames).add(frame);
  for (const { verb, rest, frames } of phrases)
    entry(verb).phrases.push({ rest: rest.split(' '), frames: new Set(frames) });
  return entries;
}

const ENTRIES: Readonly<Record<Language, ReadonlyMap<string, CueEntry>>> = {
  fr: index(french.cueGroups, french.cuePhrases),
  en: index(english.cueGroups, english.cuePhrases),
};

/** What the lemma takes as a cue; undefined when it is none. */
export const cueEntry = (language: Language, lemma: string): CueEntry | undefined => ENTRIES[language].get(lemma);
