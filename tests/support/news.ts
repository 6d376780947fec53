import { ENGLISH, ENGLISH_SLOTS, FRENCH, SLOTS } from './news-parts.data.ts';
import { type Random, random } from './random.ts';

/** A composed article: its headline, and its text without it. */
export type Composed = { readonly headline: string; readonly sentences: readonly string[] };

const KEPT = ['company', 'place', 'person'];

/** `count` articles about different things, some of them French and some English, the same for a seed. */
export function articles(count: number, seed: number): readonly Composed[] {
  const some = random(seed);
  return Array.from({ length: count }, (_, index) =>
    index % 3 === 2 ? composed(ENGLISH, ENGLISH_SLOTS, some) : composed(FRENCH, SLOTS, some),
  );
}

function composed(
  parts: readonly string[],
  slots: Readonly<Record<string, readonly string[]>>,
  some: Random,
): Composed {
  const kept = new Map(KEPT.map((slot) => [slot, some.one(slots[slot] ?? [])]));
  const fill = (sentence: string): string =>
    sentence.replace(/\{(?<slot>\w+)\}/gu, (_, slot: string) =>
      slot === 'n' ? String(11 + some.below(989)) : (kept.get(slot) ?? some.one(slots[slot] ?? [])),
    );
  const chosen = shuffled(parts, some).slice(0, 9 + some.below(5));
  return {
    headline: `${kept.get('place')} : ${fill(chosen[0] ?? '').replace(/\.$/u, '')}`,
    sentences: chosen.map(fill),
  };
}

const shuffled = (list: readonly string[], { below }: Random): readonly string[] => {
  const rest = [...list];
  return list.map(() => rest.splice(below(rest.length), 1)[0] ?? '');
};

/** An article as a text file has it. */
export const textOf = ({ headline, sentences }: Composed): string => `${headline}\n\n${paragraphs(sentences)}\n`;

const paragraphs = (sentences: readonly string[]): string =>
  sentences
    .map((sentence, at) => `${sentence}${at % 3 === 2 ? '\n\n' : ' '}`)
    .join('')
    .trim();

/** The four kinds of copies that newspapers make of an article. */
export const VARIANTS: Readonly<Record<string, (article: Composed, some: Random) => string>> = {
  exact: textOf,
  /** The first sentences, as an agency sends them before the rest, under a headline of its own. */
  short: ({ sentences }, { below }) => `FLASH\n\n${paragraphs(sentences.slice(0, 3 + below(2)))} (AFP)\n`,
  headline: ({ sentences }, { one }) =>
    `${one(['Ce que l’on sait de l’affaire qui secoue la région', 'What we know so far', 'Coup de tonnerre dans l’industrie', 'Another blow for the valley'])}\n\n${paragraphs(sentences)}\n`,
  rewritten: (article, some) =>
    textOf({ ...article, sentences: article.sentences.map((sentence) => reworded(sentence, some)) }),
};

const OTHER_WORDS =
  'ainsi désormais environ plusieurs selon récemment voisins ensemble autre grand recently about several nearby further local'.split(
    ' ',
  );
/** One word in so many is another one. */
const EVERY = 6;

/** A sentence in which one plain word in six is another one; names and figures stay, as they do when a desk rewrites. */
const reworded = (sentence: string, { below, one }: Random): string =>
  sentence
    .split(' ')
    .map((word) => (/^\p{Ll}{2,}$/u.test(word) && below(EVERY) === 0 ? one(OTHER_WORDS) : word))
    .join(' ');
