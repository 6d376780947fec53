import english from 'compromise';
import french from 'fr-compromise';
import { z } from 'zod';

const model = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});

const NAMES =
  /Name|Person|Place|City|Country|Region|Organization|SportsTeam|Demonym|Proper|Abbreviation|Currency|Unit/u;

/** Every word that a library's lexicon calls a noun, verb, adjective …, but no name. */
const plain = (library: unknown): readonly string[] => {
  const { lexicon } = model.parse(library).one;
  return Object.entries(lexicon).flatMap(([word, tags]) =>
    NAMES.test([tags].flat().join()) || !/^\p{L}[\p{L}'-]*$/u.test(word) || word.length < 2 ? [] : [word.toLowerCase()],
  );
};

/** Names of a kind in the English library: first names and their like. */
export const named = (tag: RegExp): readonly string[] =>
  Object.entries(model.parse(english.model()).one.lexicon).flatMap(([word, tags]) =>
    tag.test([tags].flat().join()) ? [word.toLowerCase()] : [],
  );

/** Words that are no names, accents kept. */
export function commonWords(): { readonly lines: readonly string[]; readonly set: ReadonlySet<string> } {
  const set = new Set([...plain(french.model()), ...plain(english.model())]);
  return { lines: [...set], set };
}
