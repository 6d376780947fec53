import type { Article } from '../model/article.ts';
import type { Language, SegmentedArticle, Sentence } from '../model/segmented.ts';
import { tagEnglish } from './english.ts';
import { type Evidence, PLAIN, weigh } from './evidence.ts';
import { articleLanguage, sentenceLanguage } from './language.ts';
import type { Scan } from './scan.ts';
import { sentencesOf } from './sentences.ts';
import { scan } from './tokens.ts';

/** Cuts an article into sentences and tokens and names their language; `article.language` is trusted. Pure. */
export function segment(article: Article): SegmentedArticle {
  const { text } = article;
  const scanned = scan(text);
  const stated = article.language?.toLowerCase().split(/[-_]/u, 1)[0];
  const { language, sentences, evidences } = stated
    ? { language: stated, ...cut(scanned, rulesFor(stated)) }
    : recognize(scanned);
  const located = sentences.map((sentence, index) => {
    const evidence = evidences[index];
    const own = evidence ? sentenceLanguage(scanned, sentence, evidence, language) : language;
    return own === sentence.language ? sentence : { ...sentence, language: own };
  });
  return {
    id: article.id,
    text,
    date: article.date ?? null,
    publisher: article.publisher ?? null,
    language,
    sentences: located,
    tokens: tagEnglish(text, scanned.tokens, located),
  };
}

type Cut = { readonly sentences: readonly Sentence[]; readonly evidences: readonly Evidence[] };

function cut(scanned: Scan, rules: Language): Cut {
  const sentences = sentencesOf(scanned, rules);
  return { sentences, evidences: sentences.map((sentence) => weigh(scanned, sentence)) };
}

/** How many tokens tell which rules to cut the sentences with, before the sentences tell the language. */
const GLIMPSES = [50, 200] as const;

/** Sentences and language of an article depend on each other: a first look, a cut, a vote; a second cut if they differ. */
function recognize(scanned: Scan): Cut & { readonly language: string } {
  const glimpse = rulesFor(glimpseOf(scanned));
  const first = cut(scanned, glimpse);
  const language = articleLanguage(scanned, first.sentences, first.evidences);
  const rules = rulesFor(language);
  return { language, ...(rules === glimpse ? first : cut(scanned, rules)) };
}

/** The language that the beginning seems to be in; a longer beginning is read when the shorter says little. */
function glimpseOf(scanned: Scan): string {
  let best = 'und';
  for (const length of GLIMPSES) {
    const evidence = weigh(scanned, { first: 0, last: Math.min(scanned.tokens.length, length) });
    best = evidence.best;
    if (evidence.margin >= PLAIN) break;
  }
  return best;
}

const rulesFor = (language: string): Language => (language === 'en' ? 'en' : 'fr');
