import { derive, digits, longest, optional, type Piece, pattern, tokenIn, words } from '../../pattern.ts';
import { anyOf, type DateGroup, type DateRule, dateRule } from '../date-rule.ts';
import type { Expression, Unit } from '../expression.ts';
import { count, day, ordinal, part, pickAfter, unit, weekday, yearFigure } from './pieces.ts';
import { rangeRules } from './ranges.ts';
import { SHIFTS } from './words.ts';

const VAGUE_PARTS: ReadonlySet<Unit> = new Set([
  'week',
  'month',
  'year',
  'quarter',
  'half',
  'decade',
  'century',
  'weekend',
]);

/** Rules that build on other dates: parts, numbered units, distances, ranges. */
export function composedRules(base: DateGroup): readonly DateRule[] {
  const date = anyOf('date', [base]);
  const year = { piece: derive('year', yearFigure, (value): Expression => ({ type: 'calendar', year: value })) };
  const inner = anyOf('date', [base, year]);
  const parts = partRules(inner);
  const numbered = numberedRules(inner);
  const all = [base, year, ...parts, ...numbered];
  return [...parts, ...numbered, ...distanceRules(date), ...rangeRules(anyOf('date', all))];
}

function partRules(date: Piece<'date', Expression>): readonly DateRule[] {
  return [
    dateRule({
      id: 'date/fr/part',
      why: 'the beginning, middle or end of a date',
      match: pattern`(la|le|au|à la|en|vers la)? ${part} (de la|de l'|du|de|des|d'|-)? ${date}`,
      value: ({ part, date }) => (isPartable(date) ? { type: 'part', part, of: date } : null),
      yes: [
        ['Le rachat a été annoncé fin mai.', '2024-05-21/2024-06-01 part'],
        ['Début 2021, le projet a été abandonné.', '2021-01-01/2021-05-01 part'],
        ['Au début de la semaine prochaine, il pleuvra.', '2024-06-17/2024-06-19 part'],
      ],
      no: ['La fin du film est triste.', 'Au début, tout allait bien.'],
    }),
    dateRule({
      id: 'date/fr/part-of-this',
      why: 'the beginning, middle or end of the week, month or year of publication',
      match: pattern`(la|le|au|à la|en|vers la)? ${part} (de la|de l'|du|de|d'|de cette|de ce) ${unit}`,
      value: ({ part, unit }, { start }, input) => {
        if (!VAGUE_PARTS.has(unit)) return null;
        const of: Expression = { type: 'unit', unit, shift: 0 };
        const toDate = part === 'start' && tokenIn(input, start - 1)?.lower === 'depuis';
        return toDate ? { type: 'rest', of, half: 'past' } : { type: 'part', part, of };
      },
      yes: [
        ["L'usine fermera à la fin de l'année.", '2024-09-01/2025-01-01 part'],
        ['Les salaires tombent en fin de mois.', '2024-06-21/2024-07-01 part'],
      ],
      no: ['Il travaille en fin de journée.', 'La fin du jour approche.'],
    }),
    dateRule({
      id: 'date/fr/course',
      why: 'some time within a month or year',
      match: pattern`courant ${date}`,
      value: ({ date }) => (isPartable(date) ? date : null),
      yes: [['Courant juin 2019, la mairie votera.', '2019-06-01/2019-07-01 month']],
      no: ['Le courant est coupé.'],
    }),
    dateRule({
      id: 'date/fr/part-of-season',
      why: 'the beginning, middle or end of the season of sports',
      match: pattern`(la|le|au|à la|en|vers la)? ${part} (de la|de) saison`,
      value: ({ part }, { start, end }, input) => {
        if (/^(?:de|des|du|d'|estivale|hivernale|\p{N}+)$/u.test(tokenIn(input, end)?.lower ?? '')) return null;
        const of: Expression = { type: 'sports-season', shift: 0 };
        const toDate = part === 'start' && tokenIn(input, start - 1)?.lower === 'depuis';
        return toDate ? { type: 'rest', of, half: 'past' } : { type: 'part', part, of };
      },
      yes: [["L'équipe s'est effondrée en fin de saison.", '2024-03-01/2024-07-01 part']],
      no: ['Le début de la saison des pluies fut sec.'],
    }),
    dateRule({
      id: 'date/fr/rest',
      why: 'what remains of a week, month or year',
      match: pattern`(le|la)? reste (de la|de l'|du|de|de cette|de ce) ${unit}`,
      value: ({ unit }) =>
        VAGUE_PARTS.has(unit) ? { type: 'rest', of: { type: 'unit', unit, shift: 0 }, half: 'future' } : null,
      yes: [['Il se reposera le reste de la semaine.', '2024-06-12/2024-06-17 week']],
      no: ['Le reste du groupe suit.'],
    }),
  ];
}

/** A part of a day is a clock time, and "fin mardi" is no phrase. */
function isPartable(date: Expression): boolean {
  if (date.type === 'calendar') return date.day === undefined && date.weekday === undefined;
  if (date.type === 'unit') return date.unit !== 'day';
  return (
    date.type === 'years' ||
    date.type === 'section' ||
    date.type === 'season' ||
    date.type === 'nth' ||
    date.type === 'sports-season'
  );
}

function numberedRules(date: Piece<'date', Expression>): readonly DateRule[] {
  const own = derive('own', unit, (unit): Expression | null =>
    unit === 'day' || unit === 'week' ? null : { type: 'unit', unit, shift: 0 },
  );
  const whole = longest('whole', [date, own]);
  return [
    dateRule({
      id: 'date/fr/nth-unit',
      why: 'a numbered day, week or week-end of a month or year',
      match: pattern`(le|la|l'|ce)? ${ordinal} ${unit} (de l'|de la|du mois de|du mois d'|du|de|d'|en) ${date}`,
      value: ({ ordinal, unit, date }) => (unit === 'year' ? null : { type: 'nth', index: ordinal, unit, of: date }),
      yes: [
        ["La première semaine d'octobre 2014 fut froide.", '2014-09-29/2014-10-06 week'],
        ['Le dernier jour de mai 2015, il neigeait.', '2015-05-31'],
      ],
      no: ['Le premier jour du procès fut long.'],
    }),
    dateRule({
      id: 'date/fr/nth-weekday',
      why: 'a numbered weekday of a month or year',
      match: pattern`(le)? ${ordinal} ${weekday} (de l'|de la|du mois de|du mois d'|du|de|d'|en) ${date}`,
      value: ({ ordinal, weekday, date }) => ({ type: 'nth', index: ordinal, unit: 'weekday', weekday, of: date }),
      yes: [['Il se réunira le premier lundi du mois prochain.', '2024-07-01']],
      no: ['Le premier lundi fut calme.'],
    }),
    dateRule({
      id: 'date/fr/weekday-of-week',
      why: 'a weekday of a week that is named',
      match: pattern`${weekday} (de la|la|de cette|cette|de)? semaine ${optional(pickAfter)}`,
      value: ({ weekday, pick }) => ({
        type: 'weekday-of',
        weekday,
        week: { type: 'unit', unit: 'week', shift: pick ? SHIFTS[pick] : 0 },
      }),
      yes: [['Il reviendra mardi de la semaine prochaine.', '2024-06-18']],
      no: ['Lundi, une semaine de grève commence.'],
    }),
    dateRule({
      id: 'date/fr/day-of-month-pick',
      why: 'a day number of a month counted from the article',
      match: pattern`le? ${day} (du|de ce|de) mois ${optional(pickAfter)}`,
      value: ({ day, pick }, { end }, input) =>
        tokenIn(input, end)?.lower === 'de'
          ? null
          : {
              type: 'nth',
              index: day,
              unit: 'day',
              of: { type: 'unit', unit: 'month', shift: pick ? SHIFTS[pick] : 0 },
            },
      yes: [['Rendez-vous le 15 du mois prochain.', '2024-07-15']],
      no: ['Le 15 du mois de mai 2020, il plut.'],
    }),
    dateRule({
      id: 'date/fr/first-units',
      why: 'the first or last units of a longer one',
      match: pattern`(les|ces|des|aux|ses)? ${count} ${words('side', { premiers: 1, premières: 1, derniers: -1, dernières: -1 } as const)} ${unit} (de l'|de la|du|de|d') ${whole}`,
      value: ({ count, side, unit, whole }) =>
        Number.isInteger(count) ? { type: 'edge', count, unit, side, of: whole } : null,
      yes: [
        ['Sur les neuf premiers mois de 2018, les ventes ont reculé.', '2018-01-01/2018-10-01 month'],
        ["Les trois derniers mois de l'année 2018 furent bons.", '2018-10-01/2019-01-01 month'],
        ["Les six premiers mois de l'année ont été bons.", '2024-01-01/2024-07-01 month'],
      ],
      no: ['Les deux premiers mois du procès furent longs.'],
    }),
    dateRule({
      id: 'date/fr/first-units-year',
      why: 'the first or last units of a year that nothing joins to them',
      match: pattern`(les|ces|des|aux|ses)? ${count} ${words('side', { premiers: 1, premières: 1, derniers: -1, dernières: -1 } as const)} ${unit} ${yearFigure}`,
      value: ({ count, side, unit, year }) =>
        Number.isInteger(count) ? { type: 'edge', count, unit, side, of: { type: 'calendar', year } } : null,
      yes: [['Au cours des neuf premiers mois 2018, la marge a fondu.', '2018-01-01/2018-10-01 month']],
      no: ['Les neuf premiers mois furent durs.'],
    }),
    dateRule({
      id: 'date/fr/weekend-of',
      why: 'the week-end of a day or a holiday',
      match: pattern`(le|ce|au)? ${words('weekend', { 'week-end': true, weekend: true })} (du|de la|de l'|de) ${date}`,
      value: ({ date }) =>
        date.type === 'holiday' || (date.type === 'calendar' && date.day !== undefined)
          ? { type: 'weekend-of', of: date }
          : null,
      yes: [
        ['Les routes ont été chargées le week-end de Pâques 2018.', '2018-03-31/2018-04-03 weekend'],
        ["Le week-end de l'Ascension 2018 fut gris.", '2018-05-10/2018-05-14 weekend'],
        ['Le week-end du 14 juillet 2018 fut gris.', '2018-07-14/2018-07-16 weekend'],
      ],
      no: ['Le week-end de juin fut gris.'],
    }),
    dateRule({
      id: 'date/fr/week-number',
      why: 'a week by its number in the year',
      match: pattern`(la)? semaine ${digits('week', (value, text) => value >= 1 && value <= 53 && text.length <= 2)} (de|en)? ${optional(yearFigure)}`,
      value: ({ week, year }) => ({
        type: 'nth',
        index: week,
        unit: 'week',
        of: year === undefined ? { type: 'unit', unit: 'year', shift: 0 } : { type: 'calendar', year },
      }),
      yes: [['Les livraisons reprendront semaine 31.', '2024-07-29/2024-08-05 week']],
      no: ['La semaine compte 35 heures.'],
    }),
    dateRule({
      id: 'date/fr/week-of',
      why: 'the week that holds a day',
      match: pattern`(la|cette)? semaine (commençant le|débutant le|du) ${date}`,
      value: ({ date }) =>
        date.type === 'calendar' && date.day !== undefined ? { type: 'nth', index: 1, unit: 'week', of: date } : null,
      yes: [['La semaine du 16 septembre 2024 sera dense.', '2024-09-16/2024-09-23 week']],
      no: ['La semaine du goût commence.'],
    }),
  ];
}

function distanceRules(date: Piece<'date', Expression>): readonly DateRule[] {
  return [
    dateRule({
      id: 'date/fr/anaphor-named',
      why: 'a day counted from the text that is named beside it',
      match: pattern`(la veille|le lendemain|le surlendemain|l' avant-veille|le même jour|le jour même|ce jour-là) ,? ${date}`,
      value: ({ date }) => (date.type === 'calendar' && date.day !== undefined ? date : null),
      yes: [['Il a été élu le 3 mai 2020. Le lendemain, lundi 4 mai 2020, il partait.', '2020-05-04']],
      no: ['Le lendemain, il partait.'],
    }),
    dateRule({
      id: 'date/fr/distance',
      why: 'a number of units before or after a date',
      match: pattern`dans? ${count} ${unit} ${words('way', { après: 1, 'à compter de': 1, "à compter d'": 1, 'à partir de': 1, "à partir d'": 1, 'à partir du': 1, 'à compter du': 1, avant: -1 })} (le|la|l')? ${date}`,
      value: ({ count, unit, way, date }, { parts }) => {
        const words = parts[2];
        const long = words !== undefined && words.end - words.start > 1;
        return long && date.type !== 'unit' ? null : { type: 'offset', count: count * way, unit, from: date };
      },
      yes: [['Le magasin a fermé deux semaines avant Noël.', '2023-12-11']],
      no: ['Deux semaines avant son départ, il pleuvait.'],
    }),
  ];
}
