import type { Token } from '../../../pipeline/model/segmented.ts';
import { verbReadings } from '../../lexicons/verbs.ts';
import { formFact } from '../../word-fact.ts';
import type { Direction } from './resolved.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const HAVE_PRESENT = set('a ont ai avons avez as');
const HAVE_PAST = set('avait avaient avais avions aviez eut eurent eu');
const HAVE_CONDITIONAL = set('aurait auraient serait seraient');
const BE_PRESENT = set('est sont suis sommes êtes');
const BE_PAST = set('était étaient étais fut furent');
const GO = set('va vont vais allons allez');
const MODAL = set(
  'doit doivent devrait devraient peut peuvent pourra pourrait pourraient veut veulent souhaite souhaitent compte comptent espère espèrent entend entendent envisage envisagent prévoit prévoient promet promettent',
);
/** Participles that say that something is to come. */
const PLANNED = /^(?:prévu|attendu|programmé|fixé|planifié|convoqué|espéré|envisagé|escompté)(?:e|s|es)?$/u;
/** Verbs whose compound past takes "être". */
const WITH_BE =
  /^(?:allé|arrivé|décédé|devenu|entré|intervenu|monté|mort|né|parti|parvenu|passé|rentré|resté|retourné|revenu|sorti|survenu|tombé|venu|descendu|apparu)(?:e|s|es)?$/u;
const PARTICIPLE = /(?:é|ée|és|ées|i|ie|is|ies|it|ite|u|ue|us|ues|ert|erte|erts|int|inte|aint|ort|orte|os|ait|aite)$/u;
const FUTURE = /(?:era|eront|erons|erez|erai|ira|iront|dra|dront|vra|vront|rra|rront|aura|auront|sera|seront)$/u;
const NOT_FUTURE = set(
  'opéra caméra choléra aura tiara sierra para ira contra libéra opéra madera extra panthera délivra livra ouvra',
);
const INFINITIVE = /(?:er|ir|re)$/u;
const IMPERFECT = /(?:ait|aient)$/u;
const SIMPLE_PAST = /(?:èrent|irent|urent|inrent)$/u;
const SIMPLE_PAST_FORMS = set(
  'fut eut fit prit mit vint tint dut put sut voulut reçut devint parvint mourut naquit vit dit obtint survint périt',
);
const ADVERBS =
  /(?:ment|pas|plus|jamais|déjà|aussi|encore|bien|également|ainsi|été|tous|toutes|toujours|notamment|ensuite|alors|enfin|même)$/u;

/** Nouns that look like participles behind "avoir": "a lieu", "a droit". */
const NOT_PARTICIPLE = set(
  'lieu peu droit envie pitié vie jeu feu tu trait pied intérêt prix moitié priorité autorité qualité',
);

/** Whether a participle follows within three words that may stand between it and its auxiliary. */
function participleAfter(tokens: readonly Token[], at: number, last: number): Token | null {
  for (let index = at + 1; index < Math.min(last, at + 5); index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    if (token.lower.startsWith('-') || token.lower === 'été') continue;
    if (PARTICIPLE.test(token.lower) && token.lower.length > 1 && token.lower !== 'pas')
      return NOT_PARTICIPLE.has(token.lower) ? null : token;
    if (!ADVERBS.test(token.lower)) return null;
  }
  return null;
}

/** Whether a word can tell past from future in any sentence: most cannot, and need no look at the words around them. */
const mayTell = formFact(
  (word) =>
    [HAVE_PRESENT, HAVE_PAST, HAVE_CONDITIONAL, BE_PRESENT, BE_PAST, GO, MODAL, SIMPLE_PAST_FORMS].some((forms) =>
      forms.has(word),
    ) ||
    [PLANNED, INFINITIVE, SIMPLE_PAST, FUTURE, IMPERFECT].some((ending) => ending.test(word)) ||
    verbReadings('fr', word).length > 0,
);

/** Whether the word at the index tells past from future in a French sentence. */
export function frenchCue(tokens: readonly Token[], at: number, first: number, last: number): Direction {
  const token = tokens[at];
  if (!token || !mayTell(token)) return null;
  const word = token.lower;
  if (PLANNED.test(word)) return 'future';
  if (HAVE_PAST.has(word) || BE_PAST.has(word)) return wasPlanned(tokens, at, last) ? 'future' : 'past';
  if (HAVE_PRESENT.has(word)) {
    if (tokens[at + 1]?.lower === 'été' && at + 1 < last) return 'past';
    return participleAfter(tokens, at, last) ? 'past' : null;
  }
  if (HAVE_CONDITIONAL.has(word)) return participleAfter(tokens, at, last) && word.startsWith('a') ? 'past' : 'future';
  if (BE_PRESENT.has(word)) return beCue(tokens, at, first, last);
  if (GO.has(word) || MODAL.has(word) || isResolved(tokens, at, first)) return 'future';
  if (SIMPLE_PAST_FORMS.has(word) || SIMPLE_PAST.test(word)) return 'past';
  const shouted = token.capital && token.text.length > 2 && token.text === token.text.toUpperCase();
  if (FUTURE.test(word) && !NOT_FUTURE.has(word) && (!token.capital || shouted)) return 'future';
  // "Etats-Unis", "Unis": names, not verbs.
  return token.capital && at > first ? null : listedCue(tokens, at, first);
}

const wasPlanned = (tokens: readonly Token[], at: number, last: number): boolean => {
  const participle = participleAfter(tokens, at, last);
  return participle !== null && PLANNED.test(participle.lower);
};

function beCue(tokens: readonly Token[], at: number, first: number, last: number): Direction {
  const participle = participleAfter(tokens, at, last);
  if (!participle || PLANNED.test(participle.lower)) return null;
  const before = at > first ? tokens[at - 1]?.lower : undefined;
  return WITH_BE.test(participle.lower) || before === "s'" || before === 'se' ? 'past' : null;
}

/** Words that govern the infinitive of something to come: "a décidé de quitter". */
const RESOLVES = /^(?:avant$|décid|prév|promi|promet|souhait|envisag|accept|propos|projet|menac|annonc|refus|renonc)/u;

/** Whether the word is an infinitive that a decision governs. */
function isResolved(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (at - 2 < first || (before !== 'de' && before !== "d'" && before !== 'à')) return false;
  if (!INFINITIVE.test(tokens[at]?.lower ?? '')) return false;
  return RESOLVES.test(tokens[at - 2]?.lower ?? '') || RESOLVES.test(tokens[at - 3]?.lower ?? '');
}

const AUXILIARY_NEAR = 4;

/** Whether an auxiliary stands just before a participle: it tells the tense, not the participle. */
function hasAuxiliary(tokens: readonly Token[], at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - AUXILIARY_NEAR); index--) {
    const word = tokens[index]?.lower ?? '';
    if (BE_PRESENT.has(word) || BE_PAST.has(word) || HAVE_PRESENT.has(word) || HAVE_PAST.has(word)) return true;
    if (HAVE_CONDITIONAL.has(word) || /^(?:ser|aur)(?:a|ont|ait|aient)$|^(?:être|avoir)$/u.test(word)) return true;
    if (tokens[index]?.kind === 'mark') return false;
  }
  return false;
}

/** By the lexicon of verbs; a participle alone ("élu le 6 mai") speaks of the past. */
function listedCue(tokens: readonly Token[], at: number, first: number): Direction {
  const word = tokens[at]?.lower ?? '';
  for (const { tense } of verbReadings('fr', word)) {
    if (tense === 'past' || tense === 'imperfect') return 'past';
    if (tense === 'future' || tense === 'conditional') return 'future';
    if (tense !== 'participle') return null;
    return /^(?:le|la|les|l'|un|une)$/u.test(tokens[at - 1]?.lower ?? '') || hasAuxiliary(tokens, at, first)
      ? null
      : 'past';
  }
  return IMPERFECT.test(word) && word.length > 5 ? 'past' : null;
}
