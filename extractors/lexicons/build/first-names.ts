import { fold } from '../../names/fold.ts';
import { rows, type Source } from './source.ts';
import { named } from './words.ts';

const gender = (share: number): string => (share >= 0.8 ? 'f' : share <= 0.2 ? 'm' : 'u');

/** Usual English and foreign first names that the lists lack, or hold only as rare; all of men. */
const MORE =
  `gene art kent ray roy dean grant bill will rob bob jim tim tom ron don dan sam joe max ted ed al glen darrell darryl kanye tyler chuck chip clint cliff
  doug drew duke earl frank gus hank herb jake jeb jed ken kirk kurt lance mitch monty newt ollie pat pete phil reed rex rod rory rudy russ scott sid skip spike stan steve
  todd tony tucker vince wade walt wayne wes woody xi bernie barack mitt rand rahm vladimir sergei dmitri yuri igor oleg boris mikhail andrei alexei pavel jan petr jiri vaclav
  hiroshi kenji shinzo takeshi yoshihide narendra manmohan imran nawaz recep binali hassan mahmoud bashar muammar abdulla kim moon ban`.split(
    /\s+/u,
  );

/** First names with their gender (f, m, or u for both). The list's column says 1 for boys and 0 for girls. */
export function firstNames(
  source: Source,
  known: { readonly words: ReadonlySet<string>; readonly places: ReadonlySet<string> },
): { readonly lines: readonly string[]; readonly set: ReadonlySet<string> } {
  const found = new Map<string, { share: number; count: number }>();
  for (const [name = '', boys = '0', count = '0'] of rows(source('first-names-fr.tsv'), '\t')) {
    const key = fold(name);
    const entry = found.get(key) ?? { share: 0, count: 0 };
    const total = entry.count + Number(count);
    found.set(key, {
      share: (entry.share * entry.count + (1 - Number(boys.replace(',', '.'))) * Number(count)) / total,
      count: total,
    });
  }
  const names = new Map<string, string>();
  for (const [key, { share, count }] of found) if (count >= 100 && key.length > 2) names.set(key, gender(share));
  for (const [tag, letter] of [
    [/FemaleName/u, 'f'],
    [/^MaleName/u, 'm'],
    [/FirstName/u, 'u'],
  ] as const)
    for (const name of named(tag)) if (/^[a-z-]{3,}$/u.test(name) && !names.has(name)) names.set(name, letter);
  for (const name of MORE) if (!names.has(name)) names.set(name, 'm');
  for (const [cell = ''] of rows(source('prob_race_given_first_name_harvard.csv'), ',')) {
    const name = fold(cell);
    if (name.length > 2 && !names.has(name) && !known.places.has(name) && !known.words.has(name)) names.set(name, 'u');
  }
  return { lines: [...names].map(([name, letter]) => `${name}\t${letter}`), set: new Set(names.keys()) };
}
