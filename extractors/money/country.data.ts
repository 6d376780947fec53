/**
 * What a bare name of a currency means in each country (ISO 3166-1 → ISO 4217), and the words of a text that tell which
 * country is meant. Facts: ISO 4217; source of the words: general knowledge of both languages.
 */
export type Clues = Readonly<Record<string, string>>;

/** Bare name, as `BARE_NAMES` and `SIGNS` call it → country of the publisher → code. */
export const LOCAL: Readonly<Record<string, Clues>> = {
  dollar: { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', SG: 'SGD' },
  pound: { GB: 'GBP', EG: 'EGP', LB: 'LBP' },
  franc: { FR: 'FRF', CH: 'CHF', BE: 'BEF', LU: 'LUF', SN: 'XOF', CI: 'XOF', BF: 'XOF', ML: 'XOF', CM: 'XAF' },
  peso: { MX: 'MXN', AR: 'ARS', PH: 'PHP' },
  rupee: { IN: 'INR', PK: 'PKR', LK: 'LKR', MU: 'MUR' },
  dinar: { TN: 'TND', DZ: 'DZD' },
  dirham: { MA: 'MAD', AE: 'AED' },
  shilling: { KE: 'KES' },
  cent: {
    US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', SG: 'SGD', FR: 'EUR', BE: 'EUR', LU: 'EUR', IE: 'EUR',
  },
  p: { GB: 'GBP' },
};

/** Words of the text → the country whose currency of that name is meant. */
export const CLUES: Readonly<Record<string, Clues>> = {
  franc: {
    CHF: 'suisse|suisses|genève|zurich|lausanne|berne|bâle|helvétique|helvétiques|swiss|switzerland|geneva|basel|bern|neuchâtel|fribourg|valais',
    XOF: 'cfa|sénégal|dakar|mali|bamako|abidjan|bénin|togo|niger|ouagadougou|burkina|ivoirien|ivoirienne|sénégalais|malien|senegal|benin',
    XAF: 'cameroun|gabon|yaoundé|douala|libreville|tchad|brazzaville|cameroon|chad',
    BEF: 'belgique|bruxelles|belges|belge|belgium|brussels|belgian',
    FRF: 'france|paris|français|française|french|generale|générale',
  },
  peso: {
    MXN: 'mexique|mexicain|mexicains|mexicaine|mexico|mexican|mexicans',
    ARS: 'argentine|argentin|argentins|argentina|argentinian|buenos',
    PHP: 'philippines|manille|manila|philippin|philippine|filipino',
    CLP: 'chili|chile|santiago|chilien|chilean',
    COP: 'colombie|colombia|bogota|bogotá|colombien|colombian',
    UYU: 'uruguay|uruguayen|uruguayan|montevideo',
    CUP: 'cuba|cubain|cuban|havane|havana',
  },
  crown: {
    SEK: 'suède|suédois|suédoise|stockholm|sweden|swedish',
    NOK: 'norvège|norvégien|norvégienne|oslo|norway|norwegian|norwegians',
    DKK: 'danemark|danois|danoise|copenhague|denmark|danish|copenhagen',
    CZK: 'tchèque|tchèques|prague|czech',
    ISK: 'islande|islandais|islandaise|reykjavik|iceland|icelandic',
  },
  rupee: {
    INR: 'inde|indien|indienne|delhi|bombay|mumbai|india|indian|modi',
    PKR: 'pakistan|pakistanais|pakistani|islamabad|karachi|lahore',
    LKR: 'sri|lanka|colombo',
    NPR: 'népal|népalais|nepal|nepalese|katmandou|kathmandu',
    MUR: 'maurice|mauricien|mauritius|mauritian',
  },
  pound: {
    EGP: 'égypte|égyptien|égyptienne|égyptiens|caire|egypt|egyptian|egyptians|cairo',
    LBP: 'liban|libanais|libanaise|beyrouth|lebanon|lebanese|beirut',
    SYP: 'syrie|syrien|syrienne|damas|syria|syrian|damascus',
    SDG: 'soudan|soudanais|khartoum|sudan|sudanese',
    GBP: 'britannique|britanniques|royaume-uni|londres|angleterre|anglais|écosse|sterling|british|britain|uk|london|england|english|scotland|scottish|wales',
  },
  dinar: {
    TND: 'tunisie|tunis|tunisien|tunisienne|tunisia|tunisian',
    DZD: 'algérie|alger|algérien|algérienne|algeria|algerian',
    KWD: 'koweït|koweit|kuwait|kuwaiti',
    IQD: 'irak|irakien|iraq|iraqi|bagdad|baghdad',
    LYD: 'libye|libyen|libya|libyan|tripoli',
    JOD: 'jordanie|jordanien|amman|jordan|jordanian',
    RSD: 'serbie|serbe|belgrade|serbia|serbian',
  },
  dirham: { MAD: 'maroc|marocain|marocaine|rabat|casablanca|morocco|moroccan', AED: 'émirats|dubaï|emirates|dubai|dhabi' },
  rial: { IRR: 'iran|iranien|iranienne|téhéran|iranian|tehran', OMR: 'oman', YER: 'yémen|yemen', QAR: 'qatar|qatari|doha' },
  shilling: { KES: 'kenya|nairobi|kényan', UGX: 'ouganda|uganda|kampala', TZS: 'tanzanie|tanzania', SOS: 'somalie|somalia' },
  won: { KRW: 'corée|coréen|séoul|korea|korean|seoul', KPW: 'pyongyang' },
  cent: {
    USD: 'dollar|dollars|$|baril|barils|brent|wti|barrel|barrels|nymex',
    EUR: 'euro|euros|€|centimes',
  },
  p: { GBP: '£|pence|pounds|sterling|uk|britain|british|london|england|hmrc' },
};

/** Words that say that all dollars of a text are of one country ("en dollars canadiens"), by the word beside "dollars". */
export const DOLLARS: Clues = {
  canadiens: 'CAD', canadien: 'CAD', canadian: 'CAD', australiens: 'AUD', australian: 'AUD', 'néo-zélandais': 'NZD', hongkongais: 'HKD',
};

/** Cities that head a report ("MONTRÉAL — …") → the country whose dollars it counts in. */
export const DATELINES: Clues = {
  CAD: 'montréal|montreal|québec|ottawa|toronto|vancouver|calgary|edmonton|winnipeg|halifax|laval|gatineau|sherbrooke|trois-rivières|saguenay|regina|saskatoon|moncton',
  AUD: 'sydney|melbourne|canberra|brisbane|perth|adelaide|hobart|darwin',
  NZD: 'wellington|auckland|christchurch|dunedin',
  SGD: 'singapore|singapour',
  HKD: 'hongkong',
};
