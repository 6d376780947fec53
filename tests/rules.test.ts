import { describe, expect, test } from 'vitest';
import { registry } from '../extractors/registry.ts';
import { EXAMPLE_DATE } from '../extractors/rule.ts';
import { analyzeArticle } from '../pipeline/analyze.ts';
import type { Trace } from '../pipeline/model/trace.ts';
import { sourceFiles } from './support/sources.ts';

const rules = Object.entries(registry).flatMap(([layer, { rules: list }]) => list.map((rule) => ({ layer, ...rule })));
const ids = new Set(rules.map(({ id }) => id));

/** The languages that an example of a rule may be in: that in its id, or either. */
const languagesOf = (id: string): readonly string[] => {
  const [, language] = id.split('/');
  return language === 'fr' || language === 'en' ? [language] : ['fr', 'en'];
};

const analyze = (text: string, language: string) =>
  analyzeArticle({ id: 'example', text, date: EXAMPLE_DATE, language });

/** What the rule gives in a text, as the layer shows it. */
const given = (layer: string, id: string, text: string): readonly string[] =>
  languagesOf(id).flatMap((language) => {
    const shown = registry[layer]?.shown(analyze(text, language)) ?? [];
    return shown.filter(({ trace }) => trace.rule === id).map((one) => one.shown);
  });

describe.each(Object.keys(registry).filter((layer) => rules.some((rule) => rule.layer === layer)))('%s', (layer) => {
  const own = rules.filter((rule) => rule.layer === layer);
  test.each(own.flatMap(({ id, yes }) => yes.map(([text, shown]) => [id, text, shown] as const)))(
    '%s reads “%s”',
    (id, text, shown) => expect(given(layer, id, text)).toContain(shown),
  );
  test.each(own.flatMap(({ id, no }) => no.map((text) => [id, text] as const)))(
    '%s gives nothing in “%s”',
    (id, text) => expect(given(layer, id, text)).toEqual([]),
  );
});

describe('the registry', () => {
  test('has rules in every layer', () => {
    expect(Object.entries(registry).flatMap(([layer, { rules: own }]) => (own.length === 0 ? layer : []))).toEqual([]);
  });

  test('names each rule once', () => {
    expect(rules.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)).toEqual([]);
  });

  test('gives each rule its reason and examples of both kinds', () => {
    const poor = rules.filter(({ why, yes, no }) => why.length < 8 || yes.length === 0 || no.length === 0);
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  test('knows every rule that ever gives something in the examples', () => {
    const texts = rules.flatMap(({ id, yes }) => yes.map(([text]) => ({ id, text })));
    const seen = texts.flatMap(({ id, text }) =>
      languagesOf(id).flatMap((language) => {
        const analysis = analyze(text, language);
        return Object.values(registry).flatMap(({ shown }) => shown(analysis).flatMap(({ trace }) => rulesIn(trace)));
      }),
    );
    expect([...new Set(seen)].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('holds every id that the code names', () => {
    const named = sourceFiles(['extractors', 'pipeline/resolve']).flatMap(({ path, text }) =>
      [...text.matchAll(/\bid: '(?<id>[a-z]+(?:\/[a-z0-9-]+)+)'/gu)].map(({ groups }) => ({
        path,
        id: groups?.id ?? '',
      })),
    );
    expect(named.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});

/** The rules of a tree; a piece of a pattern ("day", "month") has a name without layer, and is none. */
const rulesIn = ({ rule, from }: Trace): readonly string[] => [
  ...(rule.includes('/') ? [rule] : []),
  ...from.flatMap(rulesIn),
];
