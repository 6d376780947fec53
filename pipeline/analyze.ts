import { extractDates } from '../extractors/dates/index.ts';
import { extractEvents } from '../extractors/events/index.ts';
import { extractMoney } from '../extractors/money/index.ts';
import { extractNames } from '../extractors/names/index.ts';
import { extractQuotes } from '../extractors/quotes/index.ts';
import type { Analysis, AnalyzedArticle } from './model/analyzed.ts';
import type { Article } from './model/article.ts';
import type { Discourse } from './model/discourse.ts';
import type { OrganizationMention } from './model/mention.ts';
import { bySpan, type Span, textOf } from './model/span.ts';
import type { Traced } from './model/trace.ts';
import { resolveReferences } from './resolve/index.ts';
import { parentsIn } from './resolve/parents.ts';
import { segment } from './segment/index.ts';

const NOBODY: Discourse = { entities: new Map(), references: [] };

/** Everything that Recoupe finds in one article. Pure: the same article gives the same analysis. */
export function analyzeArticle(input: Article): Analysis {
  const article = segment(input);
  if (article.language !== 'fr' && article.language !== 'en')
    return { article, dates: [], money: [], organizations: [], persons: [], discourse: NOBODY, quotes: [], events: [] };
  const dates = extractDates(article);
  const money = extractMoney(article);
  const { organizations: named, persons: people } = extractNames(article);
  const discourse = resolveReferences(article, named, people);
  const quotes = extractQuotes(article, discourse);
  const events = extractEvents(article, { discourse, dates, money, quotes });
  const parents = parentsIn(article, discourse);
  const linked = named.map((one) => {
    const parent = parents.get(one.start);
    return parent ? { ...one, parent } : one;
  });
  const organizations = [...linked, ...nominals(discourse, named)].sort(bySpan);
  return { article, dates, money, organizations, persons: people, discourse, quotes, events };
}

/** "le groupe", "la société": references to organizations that are no names, as rows of the organizations layer. */
function nominals(discourse: Discourse, named: readonly OrganizationMention[]): readonly OrganizationMention[] {
  // "le [gouvernement espagnol]" stands among the names already.
  const known = new Set(named.flatMap(({ end, nominal }) => (nominal ? [end] : [])));
  return discourse.references.flatMap((reference) => {
    const entity = reference.entity === null ? undefined : discourse.entities.get(reference.entity);
    if (reference.form !== 'nominal' || entity?.kind !== 'organization') return [];
    const { start, end, trace } = reference;
    if (known.has(end)) return [];
    return [{ start, end, id: entity.id, name: entity.name, nominal: true as const, trace }];
  });
}

/** The answer of `recoupe extract`: the analysis without its trees, each mention with its text and its rule. */
export function publish(analysis: Analysis): AnalyzedArticle {
  const { article } = analysis;
  const flat = <Value extends Span>({
    trace,
    start,
    end,
    ...value
  }: Traced<Value> & { start: number; end: number }) => ({
    start,
    end,
    text: textOf(article.text, { start, end }),
    ...value,
    rule: trace.rule,
  });
  return {
    id: article.id,
    language: article.language,
    date: article.date,
    sentences: article.sentences.map(({ start, end, language }) =>
      language === article.language ? { start, end } : { start, end, language },
    ),
    dates: analysis.dates.map(flat),
    money: analysis.money.map(flat),
    organizations: analysis.organizations.map(flat),
    persons: analysis.persons.map(flat),
    quotes: analysis.quotes.map(({ trace, content, ...value }) => ({
      ...value,
      content,
      text: textOf(article.text, content),
      rule: trace.rule,
    })),
    events: analysis.events.map(({ trace, ...value }) => ({ ...value, rule: trace.rule })),
  };
}
