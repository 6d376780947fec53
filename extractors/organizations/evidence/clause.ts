import { functionWords } from '../../lexicons/function-words.ts';
import { verbReadings } from '../../lexicons/verbs.ts';
import type { Run } from '../../names/runs.ts';
import type { View } from '../../names/view.ts';
import { against, type Evidence, MEDIUM, organization, STRONG, wordsAt } from './evidence.ts';
import type { EvidenceWords } from './words.ts';

/** How far the verb may stand behind its subject, and its object behind the verb, in tokens. */
const REACH = 9;
const SIGHT = 7;
/** Before a subject: a mark or a conjunction; a preposition makes the name a complement. */
const OPENERS = new Set(
  "et ni ou mais que qu' dont si quand lorsque puisque car ou and but that as while if when because le la l' the nor or".split(
    ' ',
  ),
);
/** A verb of everybody with an object of business. */
const LOOSE = 2.5;
const PASSIVE = new Set(['être', 'be']);
const INFINITIVE = new Set("a de d' to".split(' '));

/** What the verb that the name is subject, object or agent of says of it. */
export function clauseEvidence(view: View, run: Run): readonly Evidence[] {
  const words = wordsAt(view, run.first);
  if (!words) return [];
  return [
    subject(view, run, words),
    object(view, run, words),
    agent(view, run, words),
    joined(view, run, words),
  ].filter((one) => one !== undefined);
}

/** "X supprime 260 postes", "X va fermer son site", "X, elle, a racheté", "X and Y will cut". */
function subject(view: View, { first, last }: Run, words: EvidenceWords): Evidence | undefined {
  const { tokens, folded, initial, broken } = view;
  const before = tokens[first - 1];
  const opened =
    initial[first] ||
    before === undefined ||
    before.kind === 'mark' ||
    OPENERS.has(folded[first - 1] ?? '') ||
    words.nouns.has(folded[first - 1] ?? '');
  if (!opened) return undefined;
  let at = afterInsertion(view, last);
  let passive = false;
  let relative = false;
  for (const end = at + REACH; at < end; at++) {
    const token = tokens[at];
    if (!token || broken[at]) return undefined;
    const word = folded[at] ?? '';
    if (/^(?:qui|which)$/u.test(word) && !relative) {
      relative = true;
      continue;
    }
    if (/^(?:et|and|ni)$/u.test(word) && tokens[at + 1]?.capital) {
      while (tokens[at + 1]?.capital) at++;
      continue;
    }
    if (token.kind === 'mark') return undefined;
    const verb = token.capital ? undefined : lemmaAt(view, at, words);
    if (verb === undefined) {
      if (functionWords.has(word) || token.kind === 'number' || /(?:ment|ly)$/u.test(word) || INFINITIVE.has(word))
        continue;
      return undefined;
    }
    if (PASSIVE.has(verb)) passive = true;
    else if (verb !== 'avoir' && verb !== 'have') passive &&= words.auxiliaries.has(verb) === false;
    if (words.auxiliaries.has(verb) && !(words.loose.has(verb) && !goesOn(view, at))) continue;
    return weigh(view, at, verb, words, passive);
  }
  return undefined;
}

const business = (words: EvidenceWords, verb: string): boolean =>
  words.corporate.has(verb) || words.business.has(verb) || words.loose.has(verb);

function weigh(view: View, at: number, verb: string, words: EvidenceWords, passive: boolean): Evidence | undefined {
  if (passive && isParticiple(view, at)) return words.taken.has(verb) ? organization('taken', STRONG) : undefined;
  if (words.corporate.has(verb)) return organization('acts', STRONG);
  if (words.business.has(verb)) return organization('acts', hasObject(view, at, words) ? STRONG : MEDIUM);
  if (words.loose.has(verb) && hasObject(view, at, words)) return organization('acts', LOOSE);
  return words.human.has(verb) ? against('person', 2) : undefined;
}

/** Whether an infinitive or a participle follows: "has [bought]", "plans to", "renonce à [fermer]". */
function goesOn({ tokens, language }: View, verb: number): boolean {
  for (let i = verb + 1; i < verb + 4; i++) {
    const token = tokens[i];
    const spoken = language[i];
    if (token?.kind !== 'word' || (spoken !== 'fr' && spoken !== 'en')) return false;
    if (verbReadings(spoken, token.lower).some(({ tense }) => tense === 'infinitive' || tense === 'participle'))
      return true;
  }
  return false;
}

/** Whether a number or a noun of business follows: "supprime [260 postes]", "ferme son [usine]". */
function hasObject({ tokens, folded, broken }: View, verb: number, words: EvidenceWords): boolean {
  for (let i = verb + 1; i < verb + SIGHT; i++) {
    const token = tokens[i];
    if (!token || broken[i] || /^[.;:!?»”"]$/u.test(token.text)) return false;
    if (words.objects.has(folded[i] ?? '')) return true;
  }
  return false;
}

/** "une commande de 40 rames auprès de X": a noun of business stands before. */
function isBusiness({ folded, broken, tokens }: View, last: number, words: EvidenceWords): boolean {
  for (let i = last; i > last - REACH && i >= 0 && !broken[i + 1]; i--) {
    if (words.objects.has(folded[i] ?? '')) return true;
    if (/^[.;:!?]$/u.test(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** Behind "(ABC)" and ", un éditeur de jeux," the clause goes on. */
function afterInsertion({ tokens, broken }: View, last: number): number {
  const open = tokens[last]?.text;
  if (open !== ',' && open !== '(') return last;
  const close = open === '(' ? ')' : ',';
  for (let i = last + 1; i < last + 16; i++) {
    const token = tokens[i];
    if (!token || broken[i] || /^[.;:!?]$/u.test(token.text)) return last;
    if (token.text === close) return i + 1;
  }
  return last;
}

/** The lemma that counts of what a word can be: one that is listed, else any. */
function lemmaAt({ tokens, language }: View, i: number, words: EvidenceWords): string | undefined {
  const spoken = language[i];
  const token = tokens[i];
  if (!token || (spoken !== 'fr' && spoken !== 'en')) return undefined;
  const readings = verbReadings(spoken, token.lower);
  if (readings.length === 0) return undefined;
  const known = readings.find(
    ({ lemma }) =>
      business(words, lemma) || words.auxiliaries.has(lemma) || words.taken.has(lemma) || words.human.has(lemma),
  );
  return (known ?? readings[0])?.lemma;
}

function isParticiple({ tokens, language }: View, i: number): boolean {
  const spoken = language[i];
  const token = tokens[i];
  if (!token || (spoken !== 'fr' && spoken !== 'en')) return false;
  return verbReadings(spoken, token.lower).some(({ tense }) => tense === 'participle');
}

/** "rachète X", "l'achat de X", "vendu à X". */
function object(view: View, { first }: Run, words: EvidenceWords): Evidence | undefined {
  const { folded, broken, tokens, language } = view;
  if (broken[first]) return undefined;
  const before = folded[first - 1] ?? '';
  if ((before === 'de' || before === "d'") && folded[first - 2] === 'aupres')
    return organization('taken', isBusiness(view, first - 3, words) ? STRONG : MEDIUM);
  if (isRecipient(view, { first, last: first })) return organization('taken', MEDIUM);
  const to = before === 'a' || before === 'to';
  const at = to || before === "l'" || before === 'the' ? first - 2 : first - 1;
  const spoken = language[at];
  const token = tokens[at];
  if (!token || token.capital || (spoken !== 'fr' && spoken !== 'en')) return undefined;
  for (const { lemma, tense } of verbReadings(spoken, token.lower)) {
    if (!to && words.led.has(lemma)) return organization('taken', MEDIUM);
    if (to && words.recipients.has(lemma)) return organization('taken', MEDIUM);
    // "a racheté X", "rachète X"; not "est racheté X".
    if (!to && words.taken.has(lemma))
      return organization('taken', tense === 'participle' && spoken === 'en' ? MEDIUM : STRONG);
  }
  return undefined;
}

/** "played for X", "signed with X", "traded to the X", "travaille pour X": whom persons work, play and record for. */
function joined(
  { tokens, folded, broken, language }: View,
  { first }: Run,
  words: EvidenceWords,
): Evidence | undefined {
  const the = THE.has(folded[first - 1] ?? '') ? first - 2 : first - 1;
  if (broken[first] || !AFTER.has(folded[the] ?? '')) return undefined;
  const spoken = language[the];
  if (spoken !== 'fr' && spoken !== 'en') return undefined;
  for (let at = the - 1; at > the - 4; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) return undefined;
    if (verbReadings(spoken, token.lower).some(({ lemma }) => words.affiliated.has(lemma)))
      return organization('joined', 2);
    if (!functionWords.has(folded[at] ?? '')) return undefined;
  }
  return undefined;
}

const THE = new Set('the le la les'.split(' '));
const AFTER = new Set('for with to by from pour avec'.split(' '));

/** "racheté par X, "racheté le 15 mars par X", "le rachat par X". */
function agent(view: View, { first }: Run, words: EvidenceWords): Evidence | undefined {
  const { folded, broken, tokens } = view;
  const before = folded[first - 1] ?? '';
  if (broken[first] || (before !== 'par' && before !== 'by')) return undefined;
  for (let at = first - 2; at > first - REACH; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || broken[at + 1]) return undefined;
    if (words.takeovers.has(folded[at] ?? '')) return organization('agent', STRONG);
    const lemma = participleAt(view, at, words.agents);
    if (lemma !== undefined) return organization('agent', 2);
    if (!functionWords.has(folded[at] ?? '') && token.kind !== 'number') return undefined;
  }
  return undefined;
}

/** The lemma of the list whose participle a word can be. */
function participleAt({ tokens, language }: View, i: number, lemmas: ReadonlySet<string>): string | undefined {
  const spoken = language[i];
  const token = tokens[i];
  if (!token || (spoken !== 'fr' && spoken !== 'en')) return undefined;
  return verbReadings(spoken, token.lower).find(({ lemma, tense }) => tense === 'participle' && lemmas.has(lemma))
    ?.lemma;
}

/** "vendu en 2020 à X", "sold to X": behind the participle stand dates only. */
export function isRecipient(view: View, { first }: Run): boolean {
  const words = wordsAt(view, first);
  const to = view.folded[first - 1];
  if (!words || (to !== 'a' && to !== 'to')) return false;
  for (let at = first - 2; at > first - SIGHT; at--) {
    const token = view.tokens[at];
    if (!token || token.kind === 'mark' || view.broken[at + 1]) return false;
    if (participleAt(view, at, words.recipients) !== undefined) return true;
    if (!functionWords.has(view.folded[at] ?? '') && token.kind !== 'number') return false;
  }
  return false;
}
