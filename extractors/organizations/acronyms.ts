import { functionWords } from '../lexicons/function-words.ts';
import { commonWords, englishWord, firstNames, places } from '../lexicons/sets.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import type { Candidate } from '../names/candidate.ts';
import { allCapitals, type View } from '../names/view.ts';

/** Acronyms that are no organizations: taxes, jobs, diseases, vehicles, places … Folded. */
const OTHERS = new Set(
  `tva pib vtt cdi cdd usa us uk rdc nyc la pdg dg dvd cd tv pc sida adn arn gps rer tgv hlm smic rsa ong ogm pme tpe bd nba's bac bts ceo cfo coo it pr hiv aids covid covid-19
  dna gdp gmt utc est pst cet am pm ad bc ipo mvp rip faq ufo ovni sms mms wifi usb hd led lcd gsm suv bmx ulm ivg pma gpa fiv qi iq vip zad zac zep irm opa csg crds isf ttc ht
  qpc plu cv ep lp mp mep rnb edm dj mc vo vf ok no non oui et un de le en au je tu il on ce se ne me te ma sa ta ni si ou to be we he at by of in is as an my up so go do or if
  ter vih epr btp cpe cap ulm dst tgi hd tnt slbm tatp wts fps rsv nfc gnl gpl fne onu's rasd rdc
  bb bbb aa aaa ccc
  ko era mpp gta rpo vat psp tcp dns ip cpu gpu sdk api gps iss kic apxs whim pag ppi pnr jo jmj bepc bac dut lgbt lgbtq lgbtqi lgbtq+ qg rn dom-tom drom tpp ptp ttip tafta ceta aecg alena aleac nafta usmca tnp
  phd mba bbq ufo esp fyi rsvp mri ecg icu nhl's lol omg wtf diy asap aka bio bts ehpad tmj mbps nft ai ia icbm dj's dui gop's
  urss ussr rfa rda rpc uae eau nz sos otan.fr www http https html pdf xml id ids afp.com ndlr ps. nb cf vs st ste km kg cm mm mw gw kw h24 h`
    .split(/\s+/u)
    .filter(Boolean),
);
const ROMAN = /^[IVXLCDM]+$/u;
const FORM = /^\p{Lu}[\p{Lu}&-]{1,7}$/u;
const DETERMINERS = new Set([
  'la',
  'le',
  "l'",
  'du',
  'au',
  'les',
  'des',
  'the',
  "d'",
  'de',
  'selon',
  'par',
  'chez',
  'et',
  'pour',
  'via',
  'contre',
  'avec',
  'and',
  'by',
  'a',
]);
const SKIPPED = new Set(`de du des d' la le les l' et of the and for a à en au aux pour sur - &`.split(' '));

const isAcronym = (view: View, i: number): boolean => {
  const token = view.tokens[i];
  return (
    token !== undefined &&
    FORM.test(token.text) &&
    allCapitals(token.text) &&
    !OTHERS.has(view.folded[i] ?? '') &&
    !ROMAN.test(token.text)
  );
};

/** Acronyms in running text; their neighbours must not be in capitals, too. */
export function bareAcronyms(view: View): readonly Candidate[] {
  const { tokens, folded } = view;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.capital || view.language[i] === 'none' || view.titled[i] || !isAcronym(view, i)) continue;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (before?.kind === 'number' || places().has(folded[i] ?? '')) continue;
    if (before?.spaced && (allCapitals(before.text) || (before.capital && !functionWords.has(folded[i - 1] ?? ''))))
      continue;
    if (after && allCapitals(after.text) && !functionWords.has(folded[i + 1] ?? '')) continue;
    // "RN 205", "KIC 8462852": a number belongs to a road, a star, a model; a year does not.
    if (after?.kind === 'number' && after.spaced && !/^(?:19|20)\d\d$/u.test(after.text)) continue;
    const led = isLed(view, i);
    const named = firstNames().has(folded[i] ?? '');
    found.push({
      first: i,
      last: i + 1,
      layer: 'organization',
      rule: 'organization/acronym',
      strength: led ? 66 : 54,
      kind: 'organization',
      ...(led && !named ? {} : { tentative: true as const }),
    });
  }
  return found;
}

/** Behind an article, a preposition or another word of grammar; in English anywhere inside a sentence. A noun before it makes it a kind: "réacteur EPR". */
function isLed({ tokens, folded, initial, language }: View, i: number): boolean {
  const before = folded[i - 1] ?? '';
  if (DETERMINERS.has(before) || before === '(') return true;
  if ((tokens[i]?.text.length ?? 0) < 3) return false;
  // "BCIT has six schools", "WBCX, a radio station"
  if (initial[i]) return language[i] === 'en' && isEnglishSubject(tokens, i);
  return language[i] === 'en' ? !KINDS.has(before) : functionWords.has(before) && !KINDS.has(before);
}

function isEnglishSubject(tokens: View['tokens'], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  if (commonWords().has(word) || englishWord(word) !== undefined) return false;
  const next = tokens[i + 1]?.lower ?? '';
  if (next === ',') return /^(?:an?|the|which)$/u.test(tokens[i + 2]?.lower ?? '');
  return (
    /^(?:is|was|has|had|will)$/u.test(next) ||
    verbReadings('en', next).some(({ tense, person }) => tense === 'past' || person === '3s')
  );
}

const KINDS = new Set([
  'un',
  'une',
  'des',
  'les',
  'aux',
  'a',
  'an',
  'ces',
  'ses',
  'deux',
  'trois',
  'quatre',
  'plusieurs',
  'quelques',
]);

/** A pair "Full Name (ACR)": the tokens of the name and the token of the acronym. */
export type Definition = { readonly first: number; readonly last: number; readonly acronym: number };

/** Definitions of acronyms whose letters are those of the words before the bracket. */
export function acronymDefinitions(view: View): readonly Definition[] {
  const { tokens } = view;
  const found: Definition[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]?.text !== '(' || !isAcronym(view, i + 1) || !/^[),;]$/u.test(tokens[i + 2]?.text ?? '')) continue;
    const first = spelled(view, i, tokens[i + 1]?.text ?? '');
    if (first !== undefined) found.push({ first, last: i, acronym: i + 1 });
  }
  return found;
}

/** First token of the words before `end` whose initials spell the acronym, read from its end; small words may be skipped. */
function spelled({ tokens, folded, broken }: View, end: number, acronym: string): number | undefined {
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let wanted = letters.length - 1;
  let i = end - 1;
  for (let steps = 0; i >= 0 && steps < letters.length * 3 + 2; steps++, i--) {
    const token = tokens[i];
    if (!token || broken[i + 1] || (token.kind === 'mark' && token.text !== ',' && token.text !== '-'))
      return undefined;
    const parts = (folded[i] ?? '').split(/[-']/u).filter(Boolean);
    let matched = false;
    for (const part of parts.toReversed()) {
      if (wanted >= 0 && part.startsWith(letters[wanted] ?? '')) {
        wanted--;
        matched = true;
      }
    }
    if (wanted < 0) return token.lower === "l'" || token.lower === "d'" ? undefined : i;
    if (!matched && !SKIPPED.has(folded[i] ?? '') && token.kind === 'word' && letters.length < 4) return undefined;
  }
  return undefined;
}
