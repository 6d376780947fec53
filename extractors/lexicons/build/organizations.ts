import { fold } from '../../names/fold.ts';
import { rows, type Source } from './source.ts';

type Known = {
  readonly words: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
};
type Entry = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly wikidata?: string;
};

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/amenity\/(?:school|university|college|kindergarten)/u, 'school'],
  [/amenity\/(?:bank|atm)/u, 'bank'],
  [/hospital|clinic/u, 'hospital'],
  [/office\/government|police|fire_station/u, 'government'],
];
const LEGAL =
  /,? (?:inc|corp|corporation|ltd|limited|plc|co|company|llc|l\.?p|s\.?a|n\.?v|ag|se|ab|asa|holdings?|group|bancorp|trust)\.?$/iu;
const HEAD =
  /^(?:académie|agence|association|assemblée|autorité|banque|bureau|caisse|centrale?|centre|chambre|comité|commissariat|commission|confédération|conseil|cour|délégation|direction|école|établissement|fédération|fondation|haut|haute|inspection|institut|ligue|mission|mouvement|observatoire|office|ordre|organisation|parti|secrétariat|service|société|syndicat|tribunal|union|université) /iu;

/** "Apple Inc." → also "Apple": a company without its legal form. */
function withoutForm(name: string): readonly string[] {
  const names = [name];
  for (let short = name.replace(LEGAL, ''); short !== names.at(-1); short = short.replace(LEGAL, '')) names.push(short);
  return names;
}

function brands(source: Source): readonly Entry[] {
  return rows(source('brands-and-operators.tsv'), '\t').flatMap(
    ([wikidata = '', tree = '', name = '', aliases = '', categories = '']) => {
      if (
        wikidata === '' ||
        (tree === 'operators' && /^(?:amenity\/(?:school|library|recycling|fire)|leisure|tourism)/u.test(categories))
      )
        return [];
      const kind = KINDS.find(([pattern]) => pattern.test(categories))?.[1] ?? 'company';
      return [{ name, aliases: aliases.split('|').filter((alias) => alias.length > 4), kind, wikidata }];
    },
  );
}

function listed(source: Source): readonly Entry[] {
  const companies = [...rows(source('sp500.csv'), ','), ...rows(source('sec.csv'), ',').map((row) => row.slice(1))];
  return companies.map(([, raw = '']) => {
    const [name = raw, ...forms] = withoutForm(raw.replace(/ \(.*\)$| \/.*$/u, '')).toReversed();
    return { name, aliases: forms, kind: 'company' };
  });
}

function acronyms(source: Source): readonly Entry[] {
  const all = rows(source('acronyms-fr.tsv'), '\t').filter(([, definition = '']) => !/\(/u.test(definition));
  const counts = new Map<string, number>();
  for (const [acronym = ''] of all) counts.set(acronym, (counts.get(acronym) ?? 0) + 1);
  return all.flatMap(([acronym = '', definition = '']) => {
    const name = definition.trim().replace(/\.$/u, '');
    if (!HEAD.test(name) || name.length > 80 || !/^[\p{Lu}\d&'-]{3,8}$/u.test(acronym) || counts.get(acronym) !== 1)
      return [];
    return [{ name: name.charAt(0).toUpperCase() + name.slice(1), aliases: [acronym], kind: 'institution' }];
  });
}

function media(source: Source): readonly Entry[] {
  return rows(source('media-fr.tsv'), '\t').map(([name = '']) => ({ name, aliases: [], kind: 'media' }));
}

function clubs(source: Source): readonly Entry[] {
  return source('football-clubs.txt')
    .split('\n')
    .flatMap((line) => {
      const name = line
        .replace(/#.*$/u, '')
        .replace(/\$\$?/gu, '')
        .replace(/\([^)]*\)/gu, '')
        .trim();
      return name.length > 4 && name.includes(' ') && !/^\d/u.test(name) ? [{ name, aliases: [], kind: 'club' }] : [];
    });
}

/** Lines of the lexicon of organizations; the first source that holds a key keeps it. */
export function organizations(source: Source, known: Known): readonly string[] {
  const taken = new Set<string>();
  const entries = [...media(source), ...listed(source), ...brands(source), ...acronyms(source), ...clubs(source)];
  return entries.flatMap(({ name, aliases, kind, wikidata = '' }) => {
    if (!/^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}\p{P}\p{S} ]+$/u.test(name)) return [];
    const keys = [...new Set([name, ...aliases].map((text) => fold(text.replace(/\s+/gu, ' ').trim())))].filter(
      (key) => key.length > 1 && !taken.has(key) && !known.places.has(key) && !/[\t|]/u.test(key),
    );
    if (keys.length === 0) return [];
    for (const key of keys) taken.add(key);
    const [first = '', ...others] = keys;
    const line = `${first}\t${name}\t${kind}\t${wikidata}\t${isWeak(name, known) ? 'w' : ''}`;
    return [line, ...others.map((key) => `${key}\t>${first}`)];
  });
}

/** A single word that is also a common word, a first name or very short proves no organization by itself. */
function isWeak(name: string, { words, firstNames }: Known): boolean {
  const parts = name.toLowerCase().split(/[\s'’-]+/u);
  if (parts.every((part) => words.has(part) || part.length < 3)) return true;
  return parts.length === 1 && (firstNames.has(fold(name)) || name.length < 4);
}
