import type { Analysis } from '../pipeline/model/analyzed.ts';
import type { Trace } from '../pipeline/model/trace.ts';
import { dateRules, showDate } from './dates/index.ts';
import { eventRules, showEvent } from './events/index.ts';
import { moneyRules, showMoney } from './money/index.ts';
import { organizationRules, showOrganization, showParent } from './organizations/index.ts';
import { personRules, showPerson } from './persons/index.ts';
import { quoteRules, showQuote } from './quotes/index.ts';
import { referenceRules, showReference } from './references/index.ts';
import type { RuleInfo } from './rule.ts';

/** One value that a layer found: the tree behind it, and how the examples of its rules write it. */
export type Shown = { readonly trace: Trace; readonly shown: string };

export type RuleLayer = {
  /** In the order in which they are tried. */
  readonly rules: readonly RuleInfo[];
  /** What the layer finds in an article. */
  readonly shown: (analysis: Analysis) => readonly Shown[];
};

/** What each mention of a layer looks like in an example. */
const each = <Mention extends { readonly trace: Trace }>(
  mentions: readonly Mention[],
  show: (mention: Mention) => string,
): readonly Shown[] => mentions.map((mention) => ({ trace: mention.trace, shown: show(mention) }));

/** Every rule of Recoupe by layer, in the order of the work. */
export const registry: Readonly<Record<string, RuleLayer>> = {
  dates: {
    rules: dateRules,
    shown: ({ article, dates }) => each(dates, (date) => showDate(article.text, date)),
  },
  money: {
    rules: moneyRules,
    shown: ({ article, money }) => each(money, (amount) => showMoney(article.text, amount)),
  },
  organizations: {
    rules: organizationRules,
    shown: ({ article, organizations }) => [
      ...each(organizations, (one) => showOrganization(article.text, one)),
      ...organizations.flatMap(showParent),
    ],
  },
  persons: {
    rules: personRules,
    shown: ({ article, persons }) => each(persons, (one) => showPerson(article.text, one)),
  },
  references: {
    rules: referenceRules,
    shown: ({ article, discourse }) =>
      each(discourse.references, (reference) => showReference(article.text, reference, discourse)),
  },
  quotes: {
    rules: quoteRules,
    shown: ({ article, quotes }) => each(quotes, (quote) => showQuote(article.text, quote)),
  },
  events: {
    rules: eventRules,
    shown: ({ article, events }) => each(events, (event) => showEvent(article.text, event)),
  },
};

/** The reason of every rule by its id. */
export const ruleReasons = (): ReadonlyMap<string, string> =>
  new Map(Object.values(registry).flatMap(({ rules }) => rules.map(({ id, why }): [string, string] => [id, why])));

/** Ids of all rules in the trees behind what an analysis holds. */
export function firedIn(analysis: Analysis): ReadonlySet<string> {
  const fired = new Set<string>();
  const walk = ({ rule, from }: Trace): void => {
    fired.add(rule);
    for (const part of from) walk(part);
  };
  for (const { shown } of Object.values(registry)) for (const { trace } of shown(analysis)) walk(trace);
  return fired;
}
