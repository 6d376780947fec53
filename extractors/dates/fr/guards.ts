import { type Input, type Reading, tokenIn } from '../../pattern.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words before a month that make it a date ("en mai"), and before a year ("depuis 2009"). */
const BEFORE_MONTH = set(
  "en de d' du fin début debut mi courant dès depuis avant après jusqu'à jusqu'en à entre et ou au le mois vers pour milieu",
);
const BEFORE_YEAR = set(
  "en depuis dès avant après fin début debut mi milieu courant vers pour année années an ans exercice millésime ( entre jusqu' jusqu'en septembre ici horizon printemps été automne hiver",
);
/** After these a number of four digits is no year. */
const NOT_BEFORE_YEAR = set(
  'vol vols n n° no numéro numéros article articles page pages chapitre loi règlement directive décret norme iso route rue cote lot environ quelque quelques presque près plus moins soit les ces des aux leurs ses nos vos mes chambre modèle version windows peugeot boeing airbus code bp cedex ligne train trains bus tgv ter tram billet billets ticket tickets dossier film roman série places sont étaient furent seront sera $ £ € # § / - – ^',
);
/** Plural words that may follow a year without being counted by it. */
const FUNCTION_WORDS = set(
  'des les ses ces mes tes nos vos leurs dans sans sous plus moins mais puis depuis après très toujours alors lors jusqu ils elles nous vous suis es pas aux hors vers chez dès avions avons avez étions êtes sommes malgré parmi certains certaines plusieurs deux trois six dix jamais ailleurs certes tous toutes près',
);
const COUNTED = set('% € $ £ ° euro euros dollar franc h m km kg g t mètre kilomètre pages pts points fois');

/** Before "du" and a date these make it the name of a place: "rue du 8 Mai". */
const PLACES = set(
  'rue rues place placette avenue boulevard bd square quai cours allée allées esplanade impasse chemin faubourg pont stade gymnase lycée collège école station métro hôpital caserne résidence lotissement parvis rond-point carrefour passage',
);
/** The same after a number: "2018 avenue de la Gare". */
const STREETS = set('rue avenue boulevard bd place quai chemin impasse allée allées route cours square');
/** A finite verb in the plural: what follows it is counted. */
const PLURAL_VERB = /(?:aient|èrent|eront|iront|dront)$/u;

/** Before "de" and a month with a capital: "début de Mai", but not "la maison de Mai". */
const OF_MONTH = set('mois début fin milieu courant week-end semaine');

const lowerAt = (input: Input, at: number): string => tokenIn(input, at)?.lower ?? '';

/** Whether the date names a street or a building: "place du 14 Juillet", "rue du 19 Mars 1962". */
export function namesPlace(input: Input, start: number): boolean {
  const before = lowerAt(input, start - 1);
  return (before === 'du' || before === 'de') && PLACES.has(lowerAt(input, start - 2));
}

/** Whether the token stands with a capital inside a sentence, and not in a line of capitals. */
export function isName(input: Input, at: number): boolean {
  const token = tokenIn(input, at);
  const before = tokenIn(input, at - 1);
  return token?.capital === true && before?.kind === 'word' && token.text !== token.text.toUpperCase();
}

/** Whether the token after a number looks like what the number counts. */
export function countsSomething(input: Input, at: number): boolean {
  const next = tokenIn(input, at);
  if (!next) return false;
  if (COUNTED.has(next.lower)) return true;
  if (next.kind === 'number') return next.start - (tokenIn(input, at - 1)?.end ?? 0) === 1 && next.text.length === 3;
  return next.kind === 'word' && !next.capital && /[sx]$/u.test(next.lower) && !FUNCTION_WORDS.has(next.lower);
}

/** A month alone is a date beside "en", "fin" …, with a word like "dernier", or in lower case at either end of a sentence. */
export function allowsMonthAlone({ start, end, value }: Reading<unknown>, input: Input): boolean {
  const picked = typeof value === 'object' && value !== null && 'pick' in value && value.pick !== undefined;
  const token = tokenIn(input, start);
  const before = tokenIn(input, start - 1);
  if (before?.kind === 'number') return false;
  if (picked || end > start + 1) return true;
  if (!token) return false;
  const next = tokenIn(input, end);
  if (before && BEFORE_MONTH.has(before.lower)) {
    if (token.capital && /^(?:de|d'|le|au)$/u.test(before.lower)) return OF_MONTH.has(lowerAt(input, start - 2));
    return !token.capital || !next?.capital;
  }
  if (token.capital) return before === undefined && (next === undefined || next.kind === 'mark');
  return token.lower !== 'mars' || before === undefined || before.kind === 'mark';
}

/** A bare number of four digits is a year after "en", "depuis" … or after a noun, when it counts nothing. */
export function allowsYear({ start, end }: Reading<unknown>, input: Input): boolean {
  const before = tokenIn(input, start - 1);
  if (countsSomething(input, end) || STREETS.has(lowerAt(input, end))) return false;
  const after = tokenIn(input, end);
  const glued =
    after !== undefined && !after.spaced && /^[-/.,:]$/u.test(after.text) && tokenIn(input, end + 1)?.spaced === false;
  if (!before && glued) return false;
  if (!before) return after === undefined || after.kind === 'mark' || after.capital === false;
  if (BEFORE_YEAR.has(before.lower)) return !glued;
  if (glued || NOT_BEFORE_YEAR.has(before.lower) || PLURAL_VERB.test(before.lower)) return false;
  // "de 12 à 2000": the end of a range of numbers; "par rapport à 2011" is a year.
  if (before.lower === 'à') return tokenIn(input, start - 2)?.kind !== 'number';
  return isYearOfNoun(input, start, before.lower, before.capital, before.kind === 'mark');
}

function isYearOfNoun(input: Input, start: number, before: string, capital: boolean, mark: boolean): boolean {
  const number = Number(tokenIn(input, start)?.text ?? 0);
  if (number < 1800 || number > 2060) return false;
  if (mark) return before === ',' || before === '…' || before === '.' || before === ':' || before === ';';
  if (before === 'et' || before === 'ou') return isYearText(lowerAt(input, start - 2));
  if (before === 'de' || before === "d'" || before === 'du') return true;
  return !capital || /^(?:jeux|jo|euro|mondial|coupe|olympiques|roland-garros|cop)$/u.test(before);
}

const isYearText = (text: string): boolean => /^(?:1[89]|20)\d\d$/u.test(text);

/** "17/09" is a date after an article, a weekday or alone in its sentence. */
export function allowsNumericDay({ start, end, parts }: Reading<unknown>, input: Input): boolean {
  if (parts.length > 1) return true;
  const head = lowerAt(input, start);
  const before = lowerAt(input, start - 1);
  if (lowerAt(input, end) === 'des' || lowerAt(input, end) === 'de') return false;
  const alone = start === input.from && end === input.to;
  return alone || head === 'le' || /^(?:du|au|le|avant|après|dès|depuis)$/u.test(before);
}
