import { optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import type { Expression, Pick } from '../expression.ts';
import { isName } from './guards.ts';
import { isGeneric, isWeekdayName } from './names.ts';
import { count, day, dayPart, month, pickAfter, pickBefore, unit, weekday } from './pieces.ts';
import { SHIFTS } from './words.ts';

const dayWord = words('day', {
  hier: -1,
  'avant-hier': -2,
  'avant hier': -2,
  "aujourd'hui": 0,
  'ce jour': 0,
  demain: 1,
  'après-demain': 2,
  'apres-demain': 2,
  'après demain': 2,
});
const today = words('today', { ce: true, cet: true, cette: true });
const thisPart = words('part', {
  matin: true,
  soir: true,
  'après-midi': true,
  midi: true,
  nuit: true,
  matinée: true,
  soirée: true,
});
const article = words('article', {
  "l'": 'this',
  le: 'this',
  la: 'this',
  les: 'this',
  ce: 'this',
  cet: 'this',
  cette: 'this',
  mon: 'this',
  ma: 'this',
} as const);
const early = words('early', {
  'plus tôt': true,
  'plus tôt dans': true,
  'plus tard': true,
  'plus tard dans': true,
  tard: true,
  'plus tard au cours de': true,
});
/** What may stand between "il y a" and the number: only some of it says that the day is meant. */
const filler = words('filler', {
  environ: 'about',
  'près de': 'about',
  "près d'": 'about',
  'plus de': 'about',
  "plus d'": 'about',
  'moins de': 'about',
  "moins d'": 'about',
  'un peu plus de': 'about',
  "un peu plus d'": 'about',
  'un peu moins de': 'about',
  "un peu moins d'": 'about',
  'à peine': 'about',
  'tout juste': 'about',
  déjà: 'about',
  presque: 'about',
  quelque: 'about',
  bientôt: 'about',
  exactement: 'exact',
  précisément: 'exact',
  'très exactement': 'exact',
} as const);
const after = words('after', {
  environ: 'about',
  déjà: 'about',
  'jour pour jour': 'exact',
  exactement: 'exact',
} as const);
const demonstrative: ReadonlySet<string> = new Set(['ce', 'cet', 'cette']);

/** Days, weeks, months and years counted from the article, in French. */
export const relativeRules: readonly DateRule[] = [
  dateRule({
    id: 'date/fr/day-word',
    why: 'yesterday, today and tomorrow',
    match: pattern`${dayWord} ,? ${optional(weekday)} ${optional(dayPart)}`,
    value: ({ day }, { start }, input) => {
      if (isName(input, start)) return null;
      return isGeneric(input, start) ? { type: 'other', kind: 'vague' } : { type: 'unit', unit: 'day', shift: day };
    },
    yes: [
      ['Le ministre a été reçu hier à Berlin.', '2024-06-11'],
      ["L'usine rouvre après-demain.", '2024-06-14'],
      ["Il parlera aujourd'hui mercredi.", '2024-06-12'],
      ['La société de demain se construit ici.', 'vague'],
    ],
    no: ["La France d'autrefois était rurale.", "Le journal Aujourd'hui en France recrute."],
  }),
  dateRule({
    id: 'date/fr/this-day-part',
    why: 'a part of the day of publication',
    match: pattern`${today} ${thisPart}`,
    value: () => ({ type: 'unit', unit: 'day', shift: 0 }),
    yes: [['Le conseil se réunit ce matin.', '2024-06-12']],
    no: ['Le matin est calme.'],
  }),
  dateRule({
    id: 'date/fr/unit-pick',
    why: 'a week, month or year with a word that says which',
    match: pattern`${optional(article)} ${unit} ${pickAfter}`,
    value: ({ unit, pick }) =>
      pick === 'following' || pick === 'previous'
        ? { type: 'unit', unit, shift: SHIFTS[pick], said: 'text' }
        : { type: 'unit', unit, shift: SHIFTS[pick], pick: unit === 'weekend' ? pick : undefined },
    yes: [
      ['Le week-end prochain, le club recevra ses voisins.', '2024-06-15/2024-06-17 weekend'],
      ['Le mois dernier, elle a vendu ses parts.', '2024-05-01/2024-06-01 month'],
      ["L'an prochain, le stade rouvrira.", '2025-01-01/2026-01-01 year'],
      ['Il reviendra la semaine prochaine.', '2024-06-17/2024-06-24 week'],
    ],
    no: ['Le mois compte trente jours.', 'Il lit chaque semaine.'],
  }),
  dateRule({
    id: 'date/fr/pick-unit',
    why: 'a week, month or year after a word that says which',
    match: pattern`${optional(article)} ${pickBefore} ${unit}`,
    value: ({ unit, pick }, { start }, input) =>
      unit === 'day' || /^une?$/u.test(tokenIn(input, start - 1)?.lower ?? '')
        ? null
        : { type: 'unit', unit, shift: SHIFTS[pick], pick: unit === 'weekend' ? pick : undefined },
    yes: [['Les comptes du prochain trimestre seront bons.', '2024-07-01/2024-10-01 quarter']],
    no: ['Le dernier jour fut gris.', 'Les derniers mois furent durs.'],
  }),
  dateRule({
    id: 'date/fr/this-unit',
    why: 'the week, month or year of publication',
    match: pattern`${optional(early)} ${words('article', { ce: true, cet: true, cette: true, "l'": true, le: true, la: true, du: true })} ${unit}`,
    value: ({ unit, early }, { start, end }, input) => {
      const head = tokenIn(input, end - 2)?.lower ?? '';
      const before = tokenIn(input, start - 1)?.lower ?? '';
      const weekend =
        unit === 'weekend' &&
        tokenIn(input, end)?.lower !== 'de' &&
        tokenIn(input, end)?.lower !== 'du' &&
        (head === 'le' ? /^(?:pendant|durant)$/u.test(before) : head === 'du' && before === 'cours');
      return early || demonstrative.has(head) || weekend ? { type: 'unit', unit, shift: 0 } : null;
    },
    yes: [
      ['Cette semaine, le groupe a publié ses comptes.', '2024-06-10/2024-06-17 week'],
      ['Le titre avait chuté plus tôt cette semaine.', '2024-06-10/2024-06-17 week'],
      ['Les prix ont doublé cette année.', '2024-01-01/2025-01-01 year'],
    ],
    no: ["L'année compte douze mois.", 'La semaine de quatre jours plaît.'],
  }),
  dateRule({
    id: 'date/fr/ago',
    why: 'a number of units before publication',
    match: pattern`(il y a|il ya|voilà|voici|y a) ${optional(filler)} ${count} ${unit} ${optional(after)}`,
    value: ({ filler, count, unit, after }) => ({
      type: 'offset',
      count: -count,
      unit,
      exact: filler === 'exact' || after === 'exact',
    }),
    yes: [
      ['La banque a fermé il y a trois ans.', '2021-01-01/2022-01-01 year'],
      ['Il y a dix jours, tout allait bien.', '2024-06-02'],
      ['Il y a un an jour pour jour, le pont cédait.', '2023-06-12'],
    ],
    no: ['Il y a trois candidats.', 'Il y a des années difficiles.'],
  }),
  dateRule({
    id: 'date/fr/ahead',
    why: 'a number of units after publication, also as the latest date behind "d’ici"',
    match: pattern`(dans|sous)? ${optional(filler)} ${count} ${unit} ${optional(after)}`,
    value: ({ filler, count, unit, after }, { start, end }, input) => {
      const head = tokenIn(input, start)?.lower;
      const before = tokenIn(input, start - 1)?.lower;
      const within = before === 'ici' || (before === 'à' && tokenIn(input, start - 2)?.lower === 'ici');
      if (head !== 'dans' && head !== 'sous' && !within) return null;
      return /^(?:prochain|dernier|suivant|précédent|de|d')/u.test(tokenIn(input, end)?.lower ?? '')
        ? null
        : { type: 'offset', count, unit, exact: filler === 'exact' || after === 'exact' };
    },
    yes: [
      ['Le musée rouvrira dans deux mois.', '2024-08-01/2024-09-01 month'],
      ["Dans trois ans, l'usine sera prête.", '2027-01-01/2028-01-01 year'],
    ],
    no: ['Dans trois villes, on vote.', 'Dans les mois qui viennent, on verra.'],
  }),
  dateRule({
    id: 'date/fr/run',
    why: 'a number of whole units before or after publication',
    match: pattern`(les|ces|ses|des|aux|leurs)? ${count} ${words('way', { prochains: 1, prochaines: 1, prochain: 1, derniers: -1, dernières: -1, dernieres: -1, dernier: -1 })} ${unit}`,
    value: ({ count, way, unit }) => ({ type: 'run', count: count * way, unit }),
    yes: [
      ['Les ventes ont baissé ces deux dernières années.', '2022-01-01/2024-01-01 year'],
      ['Au cours des trois prochains jours, il fera beau.', '2024-06-13/2024-06-16 day'],
    ],
    no: ['Les trois derniers candidats renoncent.'],
  }),
  dateRule({
    id: 'date/fr/run-after',
    why: 'a number of whole units before or after publication, with the word behind',
    match: pattern`(les|ces|des|aux)? ${count} ${unit} ${words('way', { 'à venir': 1, 'qui viennent': 1, suivants: 1, suivantes: 1, passés: -1, passées: -1, écoulés: -1, écoulées: -1, précédents: -1, précédentes: -1 })}`,
    value: ({ count, way, unit }) => ({ type: 'run', count: count * way, unit }),
    yes: [['Le chantier durera les deux mois à venir.', '2024-07-01/2024-09-01 month']],
    no: ['Deux mois passèrent.'],
  }),
  dateRule({
    id: 'date/fr/run-first',
    why: 'a number of whole units before or after publication, with the word before the number',
    match: pattern`(les|ces|des|aux)? ${words('way', { prochains: 1, prochaines: 1, derniers: -1, dernières: -1 })} ${count} ${unit}`,
    value: ({ count, way, unit }) => ({ type: 'run', count: count * way, unit }),
    yes: [['Les dernières 2 semaines ont compté.', '2024-05-27/2024-06-10 week']],
    no: ['Les dernières semaines ont compté.'],
  }),
  dateRule({
    id: 'date/fr/weekday',
    why: 'a weekday, with what says which and the part of the day',
    match: pattern`(ce|cet|cette|le)? ${weekday} ${optional(pickAfter)} ${optional(dayPart)}`,
    value: ({ weekday, pick }, { start, end }, input) => {
      const head = tokenIn(input, start)?.lower ?? '';
      const habit = head === 'le' ? end - start === 2 : tokenIn(input, start - 1)?.lower === 'le' && end - start === 1;
      const any = tokenIn(input, start - 1)?.lower === 'un';
      return ((habit || any) && pick === undefined) || isWeekdayName(input, start, end)
        ? null
        : { type: 'calendar', weekday, pick: pick ?? deictic(head) };
    },
    yes: [
      ['Le groupe a annoncé mardi la vente.', '2024-06-11'],
      ['Il parlera vendredi soir.', '2024-06-14'],
      ['La Bourse a chuté lundi dernier.', '2024-06-10'],
    ],
    no: [
      'Le marché a lieu le lundi.',
      'Il joue tous les mardis.',
      'Noël tombera un samedi.',
      "L'Hebdo du Vendredi paraît encore.",
    ],
  }),
  dateRule({
    id: 'date/fr/month-of-year-pick',
    why: 'a month of a year counted from the article',
    match: pattern`le? ${optional(day)} ${month} (de l'|de cette|de la|l') ${unit} ${optional(pickAfter)}`,
    value: ({ day, month, unit, pick }) => {
      if (unit !== 'year' || !pick) return null;
      const inYear: Expression = {
        type: 'nth',
        index: month,
        unit: 'month',
        of: { type: 'unit', unit, shift: SHIFTS[pick] },
      };
      return day === undefined ? inYear : { type: 'nth', index: day, unit: 'day', of: inYear };
    },
    yes: [["Les travaux finiront en juin de l'année prochaine.", '2025-06-01/2025-07-01 month']],
    no: ['Le mois de juin est doux.'],
  }),
];

const deictic = (head: string): Pick | undefined => (demonstrative.has(head) ? 'this' : undefined);
