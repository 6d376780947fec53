import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import type { Currency } from './currency-words.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split('|'));

/** Newspapers whose dollar is not that of the United States. Source: general knowledge of the press. */
const CANADIAN = set(
  'la presse|la presse canadienne|le devoir|le journal de montréal|le journal de québec|radio-canada|ici radio-canada|le soleil|le droit|le quotidien|la tribune (sherbrooke)|tva nouvelles|les affaires|the globe and mail|toronto star|national post|cbc|cbc news|montreal gazette|the canadian press|financial post|ctv news',
);
const AUSTRALIAN = set(
  'the age|the sydney morning herald|the australian|australian financial review|abc news australia|news.com.au',
);

/** Words of the text that tell which country's franc, peso, crown … is meant. */
const CLUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  franc: {
    CHF: 'suisse|suisses|genève|zurich|lausanne|berne|bâle|helvétique|helvétiques|swiss|switzerland|geneva|basel|bern',
    XOF: 'cfa|sénégal|dakar|mali|bamako|abidjan|bénin|togo|niger|ouagadougou|burkina|cameroun|gabon|congo',
    BEF: 'belgique|bruxelles|belges|belge|belgium|brussels|belgian',
    FRF: 'france|paris|français|française|french|generale|générale',
  },
  peso: {
    MXN: 'mexique|mexicain|mexicains|mexico|mexican',
    ARS: 'argentine|argentin|argentina|buenos',
    PHP: 'philippines|manille|manila|philippin|philippine',
    CLP: 'chili|chile|santiago|chilien|chilean',
    COP: 'colombie|colombia|bogota|bogotá|colombien|colombian',
  },
  couronne: {
    SEK: 'suède|suédois|stockholm|suédoise',
    NOK: 'norvège|norvégien|oslo|norvégienne',
    DKK: 'danemark|danois|copenhague|danoise',
    CZK: 'tchèque|prague|tchèques',
    ISK: 'islande|islandais|reykjavik',
  },
  krone: { NOK: 'norway|norwegian|oslo', DKK: 'denmark|danish|copenhagen' },
  crown: {
    SEK: 'sweden|swedish|stockholm',
    NOK: 'norway|norwegian|oslo',
    DKK: 'denmark|danish|copenhagen',
    CZK: 'czech|prague',
  },
  dinar: {
    TND: 'tunisie|tunis|tunisien|tunisia|tunisian',
    DZD: 'algérie|alger|algérien|algeria|algerian',
    KWD: 'koweït|kuwait|kuwaiti',
    IQD: 'irak|irakien|iraq|iraqi|bagdad|baghdad',
    LYD: 'libye|libyen|libya|libyan|tripoli',
  },
  dirham: { MAD: 'maroc|marocain|rabat|casablanca|morocco|moroccan', AED: 'émirats|dubaï|emirates|dubai|dhabi' },
  rial: { IRR: 'iran|iranien|téhéran|iranian|tehran', OMR: 'oman' },
  shilling: { KES: 'kenya|nairobi', UGX: 'ouganda|uganda|kampala', TZS: 'tanzanie|tanzania' },
};

const COMPILED = new Map(
  Object.entries(CLUES).map(([name, codes]) => [
    name,
    Object.entries(codes).flatMap(([code, words]) =>
      words.split('|').map((word): readonly [string, string] => [word, code]),
    ),
  ]),
);

/** What decides a bare currency in one article: the code, and why. */
export type Decision = { readonly code: string | null; readonly why: string };

/** Decides bare currencies of an article; the words of the text are counted once, when first needed. */
export function currencyDecider(article: SegmentedArticle): (currency: Currency) => Decision {
  let counts: ReadonlyMap<string, number> | null = null;
  const publisher = article.publisher?.toLowerCase() ?? '';
  return (currency) => {
    if (!currency.bare) return { code: currency.code, why: 'the currency is named' };
    if (currency.code === 'USD' && CANADIAN.has(publisher))
      return { code: 'CAD', why: 'a Canadian newspaper counts in its own dollars' };
    if (currency.code === 'USD' && AUSTRALIAN.has(publisher))
      return { code: 'AUD', why: 'an Australian newspaper counts in its own dollars' };
    if (currency.code !== null) return { code: currency.code, why: 'the usual currency of that name' };
    counts ??= countWords(article);
    return byClue(currency.name, counts, article);
  };
}

function countWords({ tokens }: SegmentedArticle): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, lower } of tokens) if (kind === 'word') counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}

/** The country that the text names most; the franc of a French text without a clue is that of France before the euro. */
function byClue(name: string, counts: ReadonlyMap<string, number>, { language }: SegmentedArticle): Decision {
  const totals = new Map<string, number>();
  for (const [word, code] of COMPILED.get(name) ?? []) {
    const count = counts.get(word) ?? 0;
    if (count > 0) totals.set(code, (totals.get(code) ?? 0) + count);
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best && best[1] > (second?.[1] ?? 0)) return { code: best[0], why: 'the country that the text names' };
  if (name === 'franc' && language === 'fr')
    return { code: 'FRF', why: 'francs of a French text without another country' };
  return { code: null, why: 'nothing says which country' };
}
