import type { DateMention } from '../../pipeline/model/mention.ts';
import type { Language, SegmentedArticle } from '../../pipeline/model/segmented.ts';
import { codesOf, type Index, indexOf, readAll } from '../pattern.ts';
import type { RuleInfo } from '../rule.ts';
import type { DateGroup } from './date-rule.ts';
import { englishDateGroups, englishDateRules } from './en/index.ts';
import type { Expression } from './expression.ts';
import { frenchDateGroups, frenchDateRules } from './fr/index.ts';
import { type Memory, mentionOf, type Place } from './mention.ts';
import { relationRules } from './relation-rules.ts';
import { referenceOf } from './resolve/resolved.ts';
import { cuesOf, directionAt, type SentenceCues } from './resolve/tense.ts';

export { showDate } from './show.ts';

/** Every rule of this layer, in the order in which they are tried. */
export const dateRules: readonly RuleInfo[] = [...frenchDateRules, ...englishDateRules, ...relationRules];

const compile = (groups: readonly DateGroup[]): Index<Expression> => indexOf(groups.map(({ piece }) => piece));

const INDEXES: Readonly<Record<Language, Index<Expression>>> = {
  fr: compile(frenchDateGroups),
  en: compile(englishDateGroups),
};

/** Time expressions of an article, in text order, resolved against its publication date. */
export function extractDates(article: SegmentedArticle): readonly DateMention[] {
  const memory: Memory = { reference: referenceOf(article.date), last: null, lastDay: null, years: new Map() };
  const mentions: DateMention[] = [];
  const codes = codesOf(article.tokens);
  for (const sentence of article.sentences) {
    const { language } = sentence;
    if (language !== 'fr' && language !== 'en') continue;
    const readings = readAll(INDEXES[language], {
      tokens: article.tokens,
      codes,
      from: sentence.first,
      to: sentence.last,
    });
    let cues: SentenceCues | null = null;
    const direction: Place['direction'] = (start, end) => {
      cues ??= cuesOf(article.tokens, sentence, language);
      return directionAt(cues, start, end);
    };
    for (const reading of readings)
      mentions.push(mentionOf(reading, { article, sentence, language, direction }, memory));
  }
  return mentions;
}
