import type { Article } from '../model/article.ts';
import type { SegmentedArticle } from '../model/segmented.ts';
import { languageOf } from './language.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Cuts an article into sentences and tokens and names their language. Pure. */
export function segment(article: Article): SegmentedArticle {
  const language = article.language ?? languageOf(article.text);
  const tokens = tokenize(article.text);
  return {
    id: article.id,
    text: article.text,
    date: article.date ?? null,
    publisher: article.publisher ?? null,
    language,
    sentences: sentencesOf(article.text, tokens, language),
    tokens,
  };
}
