import { expect, test } from 'vitest';
import { extractNames } from '../extractors/names/index.ts';
import { segment } from '../pipeline/segment/index.ts';
import { blindSentences, ruledSentences } from './names-english.data.ts';

type Layer = 'organizations' | 'persons';
type Names = Readonly<Record<Layer, readonly string[]>>;

/** The sentence without its marks, and the names that they hold, as `text@offset`. */
function read(marked: string): { readonly text: string; readonly names: Names } {
  const organizations: string[] = [];
  const persons: string[] = [];
  let text = '';
  for (const part of marked.split(/(?=\{[op] )|\}/u)) {
    const layer = /^\{o /u.test(part) ? organizations : /^\{p /u.test(part) ? persons : undefined;
    const words = layer ? part.slice(3) : part;
    layer?.push(`${words}@${text.length}`);
    text += words;
  }
  return { text, names: { organizations, persons } };
}

function found(text: string): Names {
  const { organizations, persons } = extractNames(segment({ id: 'test', text, date: '2024-06-12', language: 'en' }));
  const shown = (mentions: readonly { readonly start: number; readonly end: number }[]) =>
    mentions.map(({ start, end }) => `${text.slice(start, end)}@${start}`);
  return { organizations: shown(organizations), persons: shown(persons) };
}

/** Exact F1 of both layers over the sentences, in percent, with what was missed and what was false. */
function measure(sentences: readonly string[]) {
  const errors: string[] = [];
  let right = 0;
  let wanted = 0;
  let given = 0;
  for (const sentence of sentences) {
    const { text, names } = read(sentence);
    const got = found(text);
    for (const layer of ['organizations', 'persons'] as const) {
      const [want, have] = [new Set(names[layer]), new Set(got[layer])];
      wanted += want.size;
      given += have.size;
      right += [...want].filter((name) => have.has(name)).length;
      for (const name of want) if (!have.has(name)) errors.push(`missed ${layer} ${name} in ${text}`);
      for (const name of have) if (!want.has(name)) errors.push(`false ${layer} ${name} in ${text}`);
    }
  }
  return { precision: right / given, recall: right / wanted, errors };
}

test.each([
  ['written before the rules', blindSentences, 0.91, 0.92],
  ['written with the rules', ruledSentences, 0.97, 0.97],
] as const)('English sentences %s: precision and recall', (_, sentences, precision, recall) => {
  const measured = measure(sentences);
  const shown = measured.errors.join('\n');
  expect(measured.precision, shown).toBeGreaterThanOrEqual(precision);
  expect(measured.recall, shown).toBeGreaterThanOrEqual(recall);
});
