import { figure } from '../../pattern/numbers/figure.ts';
import { choice, derive, digits, named, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { isoDuration } from '../expression.ts';
import { count, ordinal, unit, weekday } from './pieces.ts';
import { DAY_PARTS } from './words.ts';

const clockUnit = words('unit', {
  heure: 'hour',
  heures: 'hour',
  minute: 'minute',
  minutes: 'minute',
  seconde: 'second',
  secondes: 'second',
} as const);
const hour = digits('hour', (value, text) => value <= 24 && text.length <= 2);
const minute = digits('minute', (value, text) => value < 60 && text.length === 2);
const every = words('every', {
  chaque: true,
  'tous les': true,
  'toutes les': true,
  par: true,
});
const plural = words('habit', {
  lundis: 1,
  mardis: 2,
  mercredis: 3,
  jeudis: 4,
  vendredis: 5,
  samedis: 6,
  dimanches: 7,
});

const anyDay = choice('habit', plural, named('habit', weekday));
const second = derive('second', pattern`(et|,|ou) (le|les)? ${ordinal}`, ({ ordinal }) => ordinal);

/** Words before or after a number of years that make it an age. */
const AGE_BEFORE: ReadonlySet<string> = new Set(['âgé', 'âgée', 'âgés', 'âgées', ',', '(', 'de', 'à', 'des']);
const AGE_AFTER: ReadonlySet<string> = new Set([',', ')', 'et', '.', 'plus', 'passés']);

/** Durations, habits, clock times and vague expressions in French: found, and kept apart from dates. */
export const otherRules: readonly DateRule[] = [
  dateRule({
    id: 'date/fr/duration',
    why: 'a number of units without a place in time',
    match: pattern`${count} ${unit} (et demi|et demie)?`,
    value: ({ count, unit }, { start, end }, input) => {
      if (unit === 'year' && isAge(input, start, end)) return null;
      const half = /^demie?$/u.test(tokenIn(input, end - 1)?.lower ?? '');
      return {
        type: 'other',
        kind: 'duration',
        duration: half ? isoDuration(count * 12 + 6, 'month') : isoDuration(count, unit),
      };
    },
    yes: [
      ['Le chantier a duré deux mois.', 'P2M'],
      ['Une peine de trois ans de prison.', 'P3Y'],
    ],
    no: ['Le joueur, 37 ans, est blessé.', 'Les enfants de 2 à 8 ans jouent.', 'Il est âgé de 12 ans.'],
  }),
  dateRule({
    id: 'date/fr/duration-several',
    why: 'an unknown number of units',
    match: pattern`(plusieurs|quelques) ${unit}`,
    value: () => ({ type: 'other', kind: 'duration' }),
    yes: [['Il a attendu plusieurs mois.', 'duration']],
    no: ['Plusieurs villes sont touchées.'],
  }),
  dateRule({
    id: 'date/fr/duration-clock',
    why: 'a number of hours, minutes or seconds',
    match: pattern`${choice('amount', figure('amount', 'fr'), count)} ${clockUnit} (par jour|par semaine)?`,
    value: ({ amount, unit }, { start, end }, input) =>
      unit === 'hour' &&
      amount <= 24 &&
      (tokenIn(input, end)?.kind === 'number' ||
        /^(?:à|vers|dès|avant|entre)$/u.test(tokenIn(input, start - 1)?.lower ?? ''))
        ? { type: 'other', kind: 'time' }
        : { type: 'other', kind: 'duration', duration: isoDuration(amount, unit) },
    yes: [['Il devance son équipier de 30,4 secondes.', 'PT30.4S']],
    no: ['Il a 30 euros.'],
  }),
  dateRule({
    id: 'date/fr/clock',
    why: 'a time of the day',
    match: pattern`${hour} (h|heures|:) ${optional(minute)}`,
    value: (_values, { end }, input) =>
      tokenIn(input, end - 1)?.text === ':' ? null : { type: 'other', kind: 'time' },
    yes: [['La séance commence à 21 h 45.', 'time']],
    no: ['Il court 21 kilomètres.'],
  }),
  dateRule({
    id: 'date/fr/midday',
    why: 'noon and midnight',
    match: words('clock', { midi: true, minuit: true }),
    value: (_value, { start }, input) =>
      tokenIn(input, start - 1)?.lower === 'du' || tokenIn(input, start)?.capital
        ? null
        : { type: 'other', kind: 'time' },
    yes: [['Le magasin ferme à midi.', 'time']],
    no: ['Le vent du Midi souffle.'],
  }),
  dateRule({
    id: 'date/fr/habit',
    why: 'something that returns',
    match: pattern`${every} ${optional(count)} ${unit}`,
    value: ({ every, unit }, { start }, input) =>
      every && unit === 'century' && tokenIn(input, start)?.lower === 'par' ? null : { type: 'other', kind: 'set' },
    yes: [
      ['Le parc reçoit chaque année des visiteurs.', 'set'],
      ['Il court tous les jours.', 'set'],
      ['Elle gagne 2 000 euros par mois.', 'set'],
    ],
    no: ['Chaque ville vote.'],
  }),
  dateRule({
    id: 'date/fr/habit-weekday',
    why: 'a weekday that returns',
    match: pattern`(tous les|les|chaque|le)? ${plural}`,
    value: () => ({ type: 'other', kind: 'set' }),
    yes: [['Le musée ferme les lundis.', 'set']],
    no: ['Le musée ferme lundi.'],
  }),
  dateRule({
    id: 'date/fr/habit-nth',
    why: 'a numbered weekday that returns every month',
    match: pattern`(tous)? (le|les)? ${ordinal} ${optional(second)} ${anyDay} (du mois|de chaque mois|par mois|de tous les mois)`,
    value: (_values, { end }, input) =>
      /^(?:prochain|dernier|de|d'|en|suivant|-ci)$/u.test(tokenIn(input, end)?.lower ?? '')
        ? null
        : { type: 'other', kind: 'set' },
    yes: [
      ['La messe est dite le premier dimanche du mois.', 'set'],
      ['Il répète les deuxième et quatrième jeudis de chaque mois.', 'set'],
    ],
    no: ['Il viendra le premier dimanche du mois prochain.'],
  }),
  dateRule({
    id: 'date/fr/day-part',
    why: 'a part of a day that nothing names',
    match: words(
      'part',
      Object.fromEntries(DAY_PARTS.filter((part) => /^(?:en|dans) /u.test(part)).map((part) => [part, true])),
    ),
    value: () => ({ type: 'other', kind: 'time' }),
    yes: [["Le tribunal a tranché en fin d'après-midi.", 'time']],
    no: ["L'après-midi fut calme."],
  }),
  dateRule({
    id: 'date/fr/vague-distance',
    why: 'an unknown number of units before or after publication',
    match: pattern`(il y a|voilà|voici|dans) (quelques|plusieurs|de nombreux|de nombreuses|bien des|des) ${unit}`,
    value: (_values, { start, end }, input) =>
      tokenIn(input, end)?.lower === "d'" ||
      (tokenIn(input, end - 2)?.lower === 'des' && tokenIn(input, start)?.lower === 'dans')
        ? null
        : { type: 'other', kind: 'vague' },
    yes: [['Le magasin a fermé il y a quelques jours.', 'vague']],
    no: ['Il y a quelques voitures.', 'Le magasin a fermé quelques jours.'],
  }),
  dateRule({
    id: 'date/fr/vague',
    why: 'a time that nothing bounds',
    match: words('vague', {
      'ces derniers jours': true,
      'ces dernières semaines': true,
      'ces derniers mois': true,
      'ces dernières années': true,
      'ces dernières heures': true,
      'les derniers mois': true,
      'les dernières années': true,
      'dernières années': true,
      'derniers mois': true,
      'dernières semaines': true,
      'derniers jours': true,
      'prochaines années': true,
      'prochains mois': true,
      'prochaines semaines': true,
      'prochains jours': true,
      'en ce moment': true,
      actuellement: true,
      désormais: true,
      dorénavant: true,
      'sous peu': true,
      'depuis peu': true,
      'depuis longtemps': true,
      'il y a peu': true,
      'il y a longtemps': true,
      'il y a peu de temps': true,
      'ces temps-ci': true,
      "à l'époque": true,
      'à cette heure': true,
      'ces jours -ci': true,
      'ces jours-ci': true,
      jadis: true,
      autrefois: true,
      "à l'avenir": true,
      récemment: true,
      prochainement: true,
      naguère: true,
      'de nos jours': true,
    }),
    value: () => ({ type: 'other', kind: 'vague' }),
    yes: [['Les prix ont monté ces dernières années.', 'vague']],
    no: ['Le ministre actuel part.', 'Une solution de long terme.'],
  }),
];

/** "37 ans" after a name, "de 2 à 8 ans", "âgé de 12 ans": years of a person. */
function isAge(input: Parameters<typeof tokenIn>[0], start: number, end: number): boolean {
  const before = tokenIn(input, start - 1)?.lower ?? '';
  const after = tokenIn(input, end)?.lower ?? '';
  const second = tokenIn(input, start - 2)?.lower ?? '';
  if (
    /^(?:âgée?s?|agée?s?)$/u.test(before) ||
    /^(?:âgée?s?|agée?s?|enfants?|jeunes|femmes?|hommes?|adolescents?|filles?|garçons?|personnes)$/u.test(second)
  )
    return true;
  if (before === 'à' && tokenIn(input, start - 2)?.kind === 'number') return true;
  if (after === "d'" && tokenIn(input, end + 1)?.lower === 'âge') return true;
  return (before === ',' || before === '(') && AGE_BEFORE.has(before) && AGE_AFTER.has(after);
}
