/**
 * Conjugation of French verbs. Verbs in -er come from fr-compromise; its tables for the irregular groups are
 * incomplete ("démentir", "élire", "acquérir"), so those are made here from principal parts, by family, as school
 * grammars list them (Bescherelle's models).
 */
import fr from 'fr-compromise';

/** Forms by tense; in each list the third persons come first: [3s, 3p, others…]. */
export type Conjugation = {
  readonly present: readonly string[];
  readonly imperfect: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly conditional: readonly string[];
  readonly subjunctive: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
};

/** The parts from which all forms follow: 1s 3s 1p 2p 3p of the present, future stem, participle, past 3s, subjunctive 3s. */
type Parts = readonly [
  first: string,
  third: string,
  we: string,
  you: string,
  they: string,
  future: string,
  participle: string,
  past: string,
  subjunctive?: string,
];

const FAMILIES: Readonly<Record<string, Parts>> = {
  être: ['suis', 'est', 'sommes', 'êtes', 'sont', 'ser', 'été', 'fut', 'soit'],
  avoir: ['ai', 'a', 'avons', 'avez', 'ont', 'aur', 'eu', 'eut', 'ait'],
  aller: ['vais', 'va', 'allons', 'allez', 'vont', 'ir', 'allé', 'alla', 'aille'],
  faire: ['fais', 'fait', 'faisons', 'faites', 'font', 'fer', 'fait', 'fit', 'fasse'],
  dire: ['dis', 'dit', 'disons', 'dites', 'disent', 'dir', 'dit', 'dit'],
  contredire: [
    'contredis',
    'contredit',
    'contredisons',
    'contredisez',
    'contredisent',
    'contredir',
    'contredit',
    'contredit',
  ],
  interdire: ['interdis', 'interdit', 'interdisons', 'interdisez', 'interdisent', 'interdir', 'interdit', 'interdit'],
  prédire: ['prédis', 'prédit', 'prédisons', 'prédisez', 'prédisent', 'prédir', 'prédit', 'prédit'],
  médire: ['médis', 'médit', 'médisons', 'médisez', 'médisent', 'médir', 'médit', 'médit'],
  pouvoir: ['peux', 'peut', 'pouvons', 'pouvez', 'peuvent', 'pourr', 'pu', 'put', 'puisse'],
  vouloir: ['veux', 'veut', 'voulons', 'voulez', 'veulent', 'voudr', 'voulu', 'voulut', 'veuille'],
  devoir: ['dois', 'doit', 'devons', 'devez', 'doivent', 'devr', 'dû', 'dut'],
  savoir: ['sais', 'sait', 'savons', 'savez', 'savent', 'saur', 'su', 'sut', 'sache'],
  voir: ['vois', 'voit', 'voyons', 'voyez', 'voient', 'verr', 'vu', 'vit'],
  prévoir: ['prévois', 'prévoit', 'prévoyons', 'prévoyez', 'prévoient', 'prévoir', 'prévu', 'prévit'],
  valoir: ['vaux', 'vaut', 'valons', 'valez', 'valent', 'vaudr', 'valu', 'valut', 'vaille'],
  falloir: ['faut', 'faut', 'fallons', 'fallez', 'fallent', 'faudr', 'fallu', 'fallut', 'faille'],
  pleuvoir: ['pleut', 'pleut', 'pleuvons', 'pleuvez', 'pleuvent', 'pleuvr', 'plu', 'plut'],
  cevoir: ['çois', 'çoit', 'cevons', 'cevez', 'çoivent', 'cevr', 'çu', 'çut'],
  mouvoir: ['meus', 'meut', 'mouvons', 'mouvez', 'meuvent', 'mouvr', 'mu', 'mut'],
  asseoir: ['assieds', 'assied', 'asseyons', 'asseyez', 'asseyent', 'assiér', 'assis', 'assit'],
  venir: ['viens', 'vient', 'venons', 'venez', 'viennent', 'viendr', 'venu', 'vint'],
  tenir: ['tiens', 'tient', 'tenons', 'tenez', 'tiennent', 'tiendr', 'tenu', 'tint'],
  courir: ['cours', 'court', 'courons', 'courez', 'courent', 'courr', 'couru', 'courut'],
  mourir: ['meurs', 'meurt', 'mourons', 'mourez', 'meurent', 'mourr', 'mort', 'mourut'],
  quérir: ['quiers', 'quiert', 'quérons', 'quérez', 'quièrent', 'querr', 'quis', 'quit'],
  ouvrir: ['ouvre', 'ouvre', 'ouvrons', 'ouvrez', 'ouvrent', 'ouvrir', 'ouvert', 'ouvrit'],
  offrir: ['offre', 'offre', 'offrons', 'offrez', 'offrent', 'offrir', 'offert', 'offrit'],
  souffrir: ['souffre', 'souffre', 'souffrons', 'souffrez', 'souffrent', 'souffrir', 'souffert', 'souffrit'],
  cueillir: ['cueille', 'cueille', 'cueillons', 'cueillez', 'cueillent', 'cueiller', 'cueilli', 'cueillit'],
  partir: ['pars', 'part', 'partons', 'partez', 'partent', 'partir', 'parti', 'partit'],
  répartir: ['répartis', 'répartit', 'répartissons', 'répartissez', 'répartissent', 'répartir', 'réparti', 'répartit'],
  sortir: ['sors', 'sort', 'sortons', 'sortez', 'sortent', 'sortir', 'sorti', 'sortit'],
  sentir: ['sens', 'sent', 'sentons', 'sentez', 'sentent', 'sentir', 'senti', 'sentit'],
  mentir: ['mens', 'ment', 'mentons', 'mentez', 'mentent', 'mentir', 'menti', 'mentit'],
  dormir: ['dors', 'dort', 'dormons', 'dormez', 'dorment', 'dormir', 'dormi', 'dormit'],
  servir: ['sers', 'sert', 'servons', 'servez', 'servent', 'servir', 'servi', 'servit'],
  asservir: ['asservis', 'asservit', 'asservissons', 'asservissez', 'asservissent', 'asservir', 'asservi', 'asservit'],
  faillir: ['faillis', 'faillit', 'faillissons', 'faillissez', 'faillissent', 'faillir', 'failli', 'faillit'],
  fuir: ['fuis', 'fuit', 'fuyons', 'fuyez', 'fuient', 'fuir', 'fui', 'fuit'],
  vêtir: ['vêts', 'vêt', 'vêtons', 'vêtez', 'vêtent', 'vêtir', 'vêtu', 'vêtit'],
  prendre: ['prends', 'prend', 'prenons', 'prenez', 'prennent', 'prendr', 'pris', 'prit'],
  mettre: ['mets', 'met', 'mettons', 'mettez', 'mettent', 'mettr', 'mis', 'mit'],
  battre: ['bats', 'bat', 'battons', 'battez', 'battent', 'battr', 'battu', 'battit'],
  rompre: ['romps', 'rompt', 'rompons', 'rompez', 'rompent', 'rompr', 'rompu', 'rompit'],
  vaincre: ['vaincs', 'vainc', 'vainquons', 'vainquez', 'vainquent', 'vaincr', 'vaincu', 'vainquit'],
  suivre: ['suis', 'suit', 'suivons', 'suivez', 'suivent', 'suivr', 'suivi', 'suivit'],
  vivre: ['vis', 'vit', 'vivons', 'vivez', 'vivent', 'vivr', 'vécu', 'vécut'],
  crire: ['cris', 'crit', 'crivons', 'crivez', 'crivent', 'crir', 'crit', 'crivit'],
  lire: ['lis', 'lit', 'lisons', 'lisez', 'lisent', 'lir', 'lu', 'lut'],
  rire: ['ris', 'rit', 'rions', 'riez', 'rient', 'rir', 'ri', 'rit'],
  uire: ['uis', 'uit', 'uisons', 'uisez', 'uisent', 'uir', 'uit', 'uisit'],
  nuire: ['nuis', 'nuit', 'nuisons', 'nuisez', 'nuisent', 'nuir', 'nui', 'nuisit'],
  suffire: ['suffis', 'suffit', 'suffisons', 'suffisez', 'suffisent', 'suffir', 'suffi', 'suffit'],
  plaire: ['plais', 'plaît', 'plaisons', 'plaisez', 'plaisent', 'plair', 'plu', 'plut'],
  taire: ['tais', 'tait', 'taisons', 'taisez', 'taisent', 'tair', 'tu', 'tut'],
  traire: ['trais', 'trait', 'trayons', 'trayez', 'traient', 'trair', 'trait', 'traya'],
  boire: ['bois', 'boit', 'buvons', 'buvez', 'boivent', 'boir', 'bu', 'but'],
  croire: ['crois', 'croit', 'croyons', 'croyez', 'croient', 'croir', 'cru', 'crut'],
  croître: ['croîs', 'croît', 'croissons', 'croissez', 'croissent', 'croîtr', 'crû', 'crût'],
  accroître: ['accrois', 'accroît', 'accroissons', 'accroissez', 'accroissent', 'accroîtr', 'accru', 'accrut'],
  aître: ['ais', 'aît', 'aissons', 'aissez', 'aissent', 'aîtr', 'u', 'ut'],
  connaître: ['connais', 'connaît', 'connaissons', 'connaissez', 'connaissent', 'connaîtr', 'connu', 'connut'],
  naître: ['nais', 'naît', 'naissons', 'naissez', 'naissent', 'naîtr', 'né', 'naquit'],
  eindre: ['eins', 'eint', 'eignons', 'eignez', 'eignent', 'eindr', 'eint', 'eignit'],
  aindre: ['ains', 'aint', 'aignons', 'aignez', 'aignent', 'aindr', 'aint', 'aignit'],
  oindre: ['oins', 'oint', 'oignons', 'oignez', 'oignent', 'oindr', 'oint', 'oignit'],
  résoudre: ['résous', 'résout', 'résolvons', 'résolvez', 'résolvent', 'résoudr', 'résolu', 'résolut'],
  dissoudre: ['dissous', 'dissout', 'dissolvons', 'dissolvez', 'dissolvent', 'dissoudr', 'dissous', 'dissolut'],
  clure: ['clus', 'clut', 'cluons', 'cluez', 'cluent', 'clur', 'clu', 'clut'],
  inclure: ['inclus', 'inclut', 'incluons', 'incluez', 'incluent', 'inclur', 'inclus', 'inclut'],
  clore: ['clos', 'clôt', 'closons', 'closez', 'closent', 'clor', 'clos', 'clost'],
  envoyer: ['envoie', 'envoie', 'envoyons', 'envoyez', 'envoient', 'enverr', 'envoyé', 'envoya'],
  renvoyer: ['renvoie', 'renvoie', 'renvoyons', 'renvoyez', 'renvoient', 'renverr', 'renvoyé', 'renvoya'],
  dre: ['ds', 'd', 'dons', 'dez', 'dent', 'dr', 'du', 'dit'],
  ir: ['is', 'it', 'issons', 'issez', 'issent', 'ir', 'i', 'it'],
};

/** "mangeions" → "mangions", "plaçions" → "placions": the soft spelling is only for a, o and u. */
const respell = (form: string): string => form.replace(/ge(?=[iè])/u, 'g').replace(/ç(?=[iè])/u, 'c');

/** Plural of a past 3s: "acheta" → "achetèrent", "prit" → "prirent", "vint" → "vinrent". */
const pastPlural = (past: string): string =>
  past.endsWith('a') ? respell(`${past.slice(0, -1)}èrent`) : `${past.slice(0, -1)}rent`;

/** The four forms of a past participle. */
function participleForms(participle: string): readonly string[] {
  const stem =
    participle === 'dû' ? 'du' : participle === 'crû' ? 'cru' : participle === 'dissous' ? 'dissout' : participle;
  return [...new Set([participle, `${stem}e`, participle.endsWith('s') ? participle : `${participle}s`, `${stem}es`])];
}

function fromParts(parts: Parts): Conjugation {
  const [first, third, we, you, they, future, participle, past, given] = parts;
  const stem = we === 'sommes' ? 'ét' : we.slice(0, -3);
  const gerundStem = we === 'avons' ? 'ay' : third === 'sait' && we === 'savons' ? 'sach' : stem;
  const subjunctive = given ?? they.replace(/nt$/u, '');
  const plural = subjunctive === 'soit' ? 'soient' : subjunctive === 'ait' ? 'aient' : `${subjunctive}nt`;
  return {
    present: [third, they, first, we, you],
    imperfect: ['ait', 'aient', 'ais', 'ions', 'iez'].map((ending) => respell(stem + ending)),
    past: [past, pastPlural(past)],
    future: ['a', 'ont', 'ai', 'ons', 'ez'].map((ending) => future + ending),
    conditional: ['ait', 'aient', 'ais', 'ions', 'iez'].map((ending) => future + ending),
    subjunctive: [subjunctive, plural],
    participle: participleForms(participle),
    gerund: [`${gerundStem}ant`],
  };
}

/**
 * A verb in -er: present and imperfect from the tables of fr-compromise. The future follows the present ("achète" →
 * "achètera", "crée" → "créera") except after é ("préfère", "préférera"); verbs in -ayer take both spellings.
 */
function firstGroup(lemma: string): Conjugation {
  const { toPresentTense, toImperfect } = fr.methods().two.transform.verb;
  const model = fr.model().two;
  const present = toPresentTense(lemma, model);
  const imperfect = toImperfect(lemma, model).third.slice(0, -3);
  const future = /é[^aeiouyé]+er$/u.test(lemma) ? lemma : `${present.first}r`;
  const { first, third, firstPlural, secondPlural, thirdPlural } = present;
  const parts = (as: (form: string) => string): Conjugation =>
    fromParts([
      as(first),
      as(third),
      firstPlural,
      secondPlural,
      as(thirdPlural),
      as(future),
      `${lemma.slice(0, -2)}é`,
      `${imperfect}a`,
    ]);
  const usual = parts((form) => form);
  if (!lemma.endsWith('ayer')) return usual;
  const other = parts((form) => form.replace(/aye/u, 'aie'));
  const [third3, they3, ...rest] = usual.present;
  return {
    ...usual,
    present: [third3 ?? '', they3 ?? '', ...rest, ...other.present.slice(0, 2)],
    future: [...usual.future, ...other.future.slice(0, 2)],
    conditional: [...usual.conditional, ...other.conditional.slice(0, 2)],
  };
}

/** All forms of a French verb. Throws on a word that is no infinitive. */
export function conjugateFrench(lemma: string): Conjugation {
  const family = Object.keys(FAMILIES)
    .filter((suffix) => lemma.endsWith(suffix) && (suffix !== 'aller' || lemma === 'aller'))
    .sort((a, b) => b.length - a.length)[0];
  const parts = family === undefined ? undefined : FAMILIES[family];
  if (family !== undefined && parts) {
    const prefix = lemma.slice(0, lemma.length - family.length);
    const [first, third, we, you, they, future, participle, past, subjunctive] = parts;
    const add = (form: string) => prefix + form;
    return fromParts([
      add(first),
      add(third),
      add(we),
      add(you),
      add(they),
      add(future),
      add(participle),
      add(past),
      subjunctive === undefined ? undefined : add(subjunctive),
    ]);
  }
  if (!lemma.endsWith('er')) throw new Error(`not a French infinitive: ${lemma}`);
  return firstGroup(lemma);
}
