import { fold } from '../names/fold.ts';
import { data } from './countries.data.ts';

/** Usual names that the tables lack, and cities that stand in two spellings, after the code or the common key. */
const ALIASES = `
US États-Unis|Etats-Unis|États-Unis d'Amérique|USA|U.S.|US|United States of America
GB Grande-Bretagne|Angleterre|Royaume Uni|Britain|Great Britain|England|UK|U.K.
RU Fédération de Russie|Russian Federation
CN Chine populaire|Pékin
KP Corée du Nord|North Korea
KR Corée du Sud|South Korea
CZ République tchèque|Czech Republic
BA Bosnie|Bosnia
MM Birmanie|Myanmar|Burma
CD RDC|République démocratique du Congo|Democratic Republic of Congo|DR Congo
CG Congo|Congo-Brazzaville
CI Côte d'Ivoire|Cote d'Ivoire|Ivory Coast
TR Turquie|Turkey|Türkiye
SY Syrie|Syria
PS Palestine|Cisjordanie|West Bank
NL Pays-Bas|Hollande|Holland|Netherlands
AE Émirats arabes unis|Emirats arabes unis|Émirats|UAE|United Arab Emirates
SA Arabie Saoudite|Arabie saoudite|Saudi Arabia
VA Vatican|Saint-Siège|Holy See
IL Israël|Israel|État hébreu
MK Macédoine|Macedonia
SZ Swaziland
TW Taïwan|Taiwan
HK Hong Kong|Hongkong
YU Yougoslavie|Yugoslavia
SU URSS|Union soviétique|Soviet Union|USSR
EU Union européenne|UE|EU|European Union
~london Londres|London
~moscow Moscou|Moscow
~beijing Pékin|Beijing
~brussels Bruxelles|Brussels
~geneva Genève|Geneva
~vienna Vienne|Vienna
~warsaw Varsovie|Warsaw
~lisbon Lisbonne|Lisbon
~athens Athènes|Athens
~copenhagen Copenhague|Copenhagen
~cairo Le Caire|Cairo
~algiers Alger|Algiers
~damascus Damas|Damascus
~aleppo Alep|Aleppo
~baghdad Bagdad|Baghdad
~mosul Mossoul|Mosul
~tehran Téhéran|Teheran|Tehran
~kabul Kaboul|Kabul
~seoul Séoul|Seoul
~thehague La Haye|The Hague
~havana La Havane|Havana
~mexico Mexico|Mexico City
~barcelona Barcelone|Barcelona
~munich Munich|München
~hamburg Hambourg|Hamburg
~frankfurt Francfort|Frankfurt
~cologne Cologne|Köln
~milan Milan|Milano
~naples Naples|Napoli
~florence Florence|Firenze
~venice Venise|Venice
~genoa Gênes|Genoa
~antwerp Anvers|Antwerp
~ghent Gand|Ghent
~edinburgh Édimbourg|Edinburgh
~jerusalem Jérusalem|Jerusalem
~marseille Marseille|Marseilles
~lyon Lyon|Lyons
~strasbourg Strasbourg|Strassburg
+catalonia Catalogne|Catalonia
+scotland Écosse|Ecosse|Scotland
+wales Pays de Galles|Wales
+california Californie|California
~florida Floride|Florida
~newyork New York|New-York
+gaza Gaza|bande de Gaza|Gaza Strip
~crimea Crimée|Crimea
+europe Europe
+africa Afrique|Africa
+asia Asie|Asia
+america Amérique|America
~mediterranean Méditerranée|Mediterranean|Mediterranean Sea
`;

/** Adjectives and names of peoples, masculine singular (French) and as written (English), by code. */
const PEOPLES = `
FR français|French
US américain|American
GB britannique|British
DE allemand|German
IT italien|Italian
ES espagnol|Spanish|Spaniard
PT portugais|Portuguese
BE belge|Belgian
CH suisse|Swiss
NL néerlandais|Dutch
LU luxembourgeois|Luxembourger
IE irlandais|Irish
AT autrichien|Austrian
PL polonais|Polish|Pole
CZ tchèque|Czech
SK slovaque|Slovak
HU hongrois|Hungarian
RO roumain|Romanian
BG bulgare|Bulgarian
GR grec|Greek
TR turc|Turkish|Turk
CY chypriote|Cypriot
RU russe|Russian
UA ukrainien|Ukrainian
BY biélorusse|Belarusian
RS serbe|Serbian|Serb
HR croate|Croatian|Croat
BA bosniaque|Bosnian
XK kosovar|Kosovar
SE suédois|Swedish|Swede
NO norvégien|Norwegian
DK danois|Danish|Dane
FI finlandais|Finnish|Finn
IS islandais|Icelandic
IL israélien|Israeli
PS palestinien|Palestinian
SY syrien|Syrian
LB libanais|Lebanese
JO jordanien|Jordanian
IQ irakien|Iraqi
IR iranien|Iranian
SA saoudien|Saudi
YE yéménite|Yemeni
QA qatari|Qatari
AF afghan|Afghan
PK pakistanais|Pakistani
IN indien|Indian
BD bangladais|Bangladeshi
LK sri-lankais|Sri Lankan
CN chinois|Chinese
JP japonais|Japanese
KR sud-coréen|South Korean
KP nord-coréen|North Korean
TW taïwanais|Taiwanese
TH thaïlandais|Thai
VN vietnamien|Vietnamese
ID indonésien|Indonesian
PH philippin|Filipino|Philippine
MY malaisien|Malaysian
MM birman|Burmese
AU australien|Australian
NZ néo-zélandais|New Zealander
CA canadien|Canadian
MX mexicain|Mexican
BR brésilien|Brazilian
AR argentin|Argentine|Argentinian
CL chilien|Chilean
CO colombien|Colombian
PE péruvien|Peruvian
VE vénézuélien|Venezuelan
CU cubain|Cuban
HT haïtien|Haitian
EG égyptien|Egyptian
LY libyen|Libyan
TN tunisien|Tunisian
DZ algérien|Algerian
MA marocain|Moroccan
ML malien|Malian
NE nigérien
NG nigérian|Nigerian
SN sénégalais|Senegalese
CI ivoirien|Ivorian
BF burkinabé|Burkinabe
CM camerounais|Cameroonian
TD tchadien|Chadian
CD congolais|Congolese
SD soudanais|Sudanese
SO somalien|Somali
ET éthiopien|Ethiopian
KE kényan|Kenyan
RW rwandais|Rwandan
BI burundais|Burundian
ZA sud-africain|South African
EU européen|European
`;

const entries = (list: string): readonly (readonly [string, readonly string[]])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1).split('|')];
    });

/** The forms of a French adjective: feminine and plural. */
function inflected(word: string): readonly string[] {
  const feminine = /(?:e|i|é)$/u.test(word)
    ? word
    : word.endsWith('ien')
      ? `${word}ne`
      : word === 'grec'
        ? 'grecque'
        : word === 'turc'
          ? 'turque'
          : `${word}e`;
  const plural = (one: string) => (one.endsWith('s') || one.endsWith('sh') ? one : `${one}s`);
  return [word, feminine, plural(word), plural(feminine)];
}

let names: ReadonlyMap<string, string> | undefined;
let peoples: ReadonlyMap<string, string> | undefined;

/** Folded names of countries, and of places that the two languages spell differently → a key that is the same in both. */
function placeKeys(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...data.split('\n').flatMap((line) => {
      const [code = '', ...both] = line.split('\t');
      return both.map((name) => [fold(name), code] as const);
    }),
    ...entries(ALIASES).flatMap(([code, all]) => all.map((name) => [fold(name), code] as const)),
  ]);
  return names;
}

/** Words for a people, in lower case with accents → the code of its country. */
function peopleCodes(): ReadonlyMap<string, string> {
  peoples ??= new Map(
    entries(PEOPLES).flatMap(([code, words]) =>
      words.flatMap((word) => inflected(word.toLowerCase()).map((form) => [form, code] as const)),
    ),
  );
  return peoples;
}

/** The key of a country or of a place with two spellings; undefined for any other name. */
export const placeKey = (name: string): string | undefined => placeKeyOf(fold(name));

/** The same for a name that is folded already. */
export const placeKeyOf = (folded: string): string | undefined => placeKeys().get(folded);

/** The country whose people or adjective a lower-case word is; undefined for any other word. */
export const countryOfPeople = (lower: string): string | undefined => peopleCodes().get(lower);
