import type { Article } from '../model/article.ts';
import type { Language, SegmentedArticle, Sentence, Token } from '../model/segmented.ts';
import { tagEnglish } from './english.ts';
import { type Evidence, weigh } from './evidence.ts';
import { articleLanguage, languageOf, sentenceLanguage } from './language.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Cuts an article into sentences and tokens and names their language; `article.language` is trusted. Pure. */
export function segment(article: Article): SegmentedArticle {
  const { text } = article;
  const tokens = tokenize(text);
  const stated = article.language?.toLowerCase().split(/[-_]/u, 1)[0];
  const { language, sentences, evidences } = stated
    ? { language: stated, ...cut(text, tokens, rulesFor(stated)) }
    : recognize(text, tokens);
  const located = sentences.map((sentence, index) => {
    const evidence = evidences[index];
    return evidence
      ? { ...sentence, language: sentenceLanguage(text, tokens, sentence, evidence, language) }
      : sentence;
  });
  return {
    id: article.id,
    text,
    date: article.date ?? null,
    publisher: article.publisher ?? null,
    language,
    sentences: located,
    tokens: tagEnglish(text, tokens, located),
  };
}

type Cut = { readonly sentences: readonly Sentence[]; readonly evidences: readonly Evidence[] };

function cut(text: string, tokens: readonly Token[], rules: Language): Cut {
  const sentences = sentencesOf(text, tokens, rules);
  return { sentences, evidences: sentences.map((sentence) => weigh(tokens, sentence)) };
}

/** How many tokens tell which rules to cut the sentences with, before the sentences tell the language. */
const GLIMPSE = 200;

/** Sentences and language of an article depend on each other: a first look, a cut, a vote; a second cut if they differ. */
function recognize(text: string, tokens: readonly Token[]): Cut & { readonly language: string } {
  const glimpse = rulesFor(languageOf(text, tokens, { first: 0, last: Math.min(tokens.length, GLIMPSE) }));
  const first = cut(text, tokens, glimpse);
  const language = articleLanguage(text, tokens, first.sentences, first.evidences);
  const rules = rulesFor(language);
  return { language, ...(rules === glimpse ? first : cut(text, tokens, rules)) };
}

const rulesFor = (language: string): Language => (language === 'en' ? 'en' : 'fr');
