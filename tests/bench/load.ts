/**
 * How long the lexicons take until they answer for the first time, each in the order in which an article asks for them
 * (issue 5: below 150 ms together). The last row, building one set of the same lines, is the yardstick for the machine.
 *
 *   npx tsx tests/bench/load.ts
 */
import { data as listed } from '../../extractors/lexicons/organizations.data.ts';
import { organizationLexicon } from '../../extractors/lexicons/organizations.ts';
import { personLexicon } from '../../extractors/lexicons/persons.ts';
import { data as placeLines } from '../../extractors/lexicons/places.data.ts';
import { commonWords, englishWord, firstNames, isSurname, places } from '../../extractors/lexicons/sets.ts';
import { verbReadings } from '../../extractors/lexicons/verbs.ts';

const parts: Readonly<Record<string, () => unknown>> = {
  'common words': () => commonWords().has('manger'),
  places: () => places().has('angers'),
  'first names': () => firstNames().get('claire'),
  surnames: () => isSurname('martin'),
  'English words': () => englishWord('harbour'),
  persons: () => personLexicon().full.size,
  organizations: () => organizationLexicon().find('renault'),
  'French verbs': () => verbReadings('fr', 'mange'),
  'English verbs': () => verbReadings('en', 'eats'),
};

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const rows = Object.entries(parts).map(([lexicon, run]) => ({ lexicon, ms: timed(run) }));
const sum = rows.reduce((total, { ms }) => total + ms, 0);
const yardstick = timed(() => new Set([...listed.split('\n'), ...placeLines.split('\n')]));
console.table(
  [...rows, { lexicon: 'all', ms: sum }, { lexicon: 'one set of the lines of two of them', ms: yardstick }].map(
    ({ lexicon, ms }) => ({ lexicon, ms: +ms.toFixed(1) }),
  ),
);
