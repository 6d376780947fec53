/**
 * `npm run verbs`: conjugates every verb that is listed anywhere (common verbs, quote cues, event triggers) and writes
 * verbs-fr.data.ts and verbs-en.data.ts. The result is committed; a test fails when running this changes it.
 */
import { writeFileSync } from 'node:fs';
import { triggerLemmas as ENGLISH_TRIGGER_LEMMAS } from '../../events/en/index.ts';
import { triggerLemmas as FRENCH_TRIGGER_LEMMAS } from '../../events/fr/index.ts';
import { cueLemmas as ENGLISH_CUE_LEMMAS } from '../../quotes/en/cues.ts';
import { cueLemmas as FRENCH_CUE_LEMMAS } from '../../quotes/fr/cues.ts';
import { ENGLISH_LEMMAS, FRENCH_LEMMAS } from '../verb-lemmas.ts';
import { conjugateEnglish } from './english-verbs.ts';
import { conjugateFrench } from './french-verbs.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
const sorted = (lemmas: readonly string[]): readonly string[] =>
  [...new Set(lemmas)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

function french(lemma: string): string {
  const { present, imperfect, past, future, conditional, subjunctive, participle, gerund } = conjugateFrench(lemma);
  const tenses = [present, imperfect, past, future, conditional, subjunctive, participle, gerund];
  return [lemma, ...tenses.map((forms) => forms.join(','))].join('\t');
}

const file = (name: string, format: string, tool: string, lines: readonly string[]): string => `/**
 * ${format}
 * Written by \`npm run verbs\` with ${tool} from the lemmas of this project; do not edit.
 */
export const ${name} = \`
${lines.join('\n')}
\`;
`;

/** The two data files: name → content. */
export function verbFiles(): ReadonlyMap<string, string> {
  return new Map([
    [
      'verbs-fr.data.ts',
      file(
        'FRENCH_VERBS',
        'lemma, present, imperfect, past, future, conditional, subjunctive (each 3s,3p,others), participle, gerund',
        'fr-compromise (MIT) and the families of build/french-verbs.ts',
        sorted([...words(FRENCH_LEMMAS), ...FRENCH_CUE_LEMMAS, ...FRENCH_TRIGGER_LEMMAS]).map(french),
      ),
    ],
    [
      'verbs-en.data.ts',
      file(
        'ENGLISH_VERBS',
        'infinitive, past, present 3s, gerund, participle',
        'compromise (MIT)',
        sorted([...words(ENGLISH_LEMMAS), ...ENGLISH_CUE_LEMMAS, ...ENGLISH_TRIGGER_LEMMAS]).map((lemma) =>
          conjugateEnglish(lemma).join('\t'),
        ),
      ),
    ],
  ]);
}

if (process.argv[1] === import.meta.filename)
  for (const [name, content] of verbFiles()) writeFileSync(new URL(`../${name}`, import.meta.url), content);
