import { named, optional, pattern, tokenIn } from '../../pattern.ts';
import { monthLength } from '../calendar.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { numericDate, numericDayMonth, numericMonthYear } from '../numeric.ts';
import { allowsMonthAlone, allowsNumericDay, countsSomething, namesPlace } from './guards.ts';
import { dayAhead, yearAhead } from './lists.ts';
import {
  anyYear,
  day,
  isCapital,
  leadingWeekday,
  listedDay,
  month,
  monthName,
  pickAfter,
  weekday,
  year,
} from './pieces.ts';

const whole = numericDate('date', 'day-first');
const dayMonthFigures = numericDayMonth('date', 'day-first');
const monthYearFigures = numericMonthYear('date');

/** Days, months and years as they are written in full, in French. */
export const explicitRules: readonly DateRule[] = [
  dateRule({
    id: 'date/fr/day-month-year',
    why: 'a day number and a month, with the weekday and the year where they are written',
    match: pattern`(ce|le)? ${leadingWeekday} le? ${day} (de|d'|du mois de|du mois d'|/|-)? ${month} (, de|,|/|-)? (de l' an|de|en)? ${optional(anyYear)} ${optional(pickAfter)}`,
    value: ({ weekday, day, month, year, pick }, { start }, input) =>
      day <= monthLength(year ?? 2000, month) && !namesPlace(input, start)
        ? { type: 'calendar', weekday, day, month, year, pick }
        : null,
    yes: [
      ['La loi du 12 mars 2024 est en vigueur.', '2024-03-12'],
      ['Il a signé vendredi 7 juin à Lyon.', '2024-06-07'],
      ['Elle est arrivée le 1er sept. 98 à Nice.', '1998-09-01'],
      ['Le vote a eu lieu le premier mai dernier.', '2024-05-01'],
    ],
    no: [
      'Il a couru 12 marathons.',
      'Les 12 mars-vaux du canton.',
      'Il a 12 ans.',
      'Le marché se tient place du 14 Juillet.',
    ],
  }),
  dateRule({
    id: 'date/fr/day-month-year-figures',
    why: 'a whole date in digits, day first',
    match: pattern`le? ${leadingWeekday} le? ${whole}`,
    value: ({ date }) => date,
    yes: [
      ['La lettre du 15.05.99 est perdue.', '1999-05-15'],
      ['Signé le 3/4/2012 à Paris.', '2012-04-03'],
      ['Publié le 2015-03-09.', '2015-03-09'],
    ],
    no: ['Le score est de 3-4-2 à la mi-temps.', 'Le numéro 03.83.96.46.12 répond.', 'La version 1.2.3 est sortie.'],
  }),
  dateRule({
    id: 'date/fr/day-month-figures',
    why: 'a day and a month in digits, beside a weekday or an article',
    match: pattern`(ce|le)? ${leadingWeekday} le? ${dayMonthFigures}`,
    value: ({ date, weekday }, reading, input) => (allowsNumericDay(reading, input) ? { ...date, weekday } : null),
    yes: [['La séance se tiendra le 17/09 à Lyon.', '2024-09-17']],
    no: ['Les 3/4 des votants sont venus.', 'Il a obtenu 15/20.', 'Un taux de 7/10 suffit.'],
  }),
  dateRule({
    id: 'date/fr/month-year',
    why: 'a month and a year',
    match: pattern`(mois de|mois d')? ${month} ,? (de l' an|de|en)? ${anyYear}`,
    value: ({ month, year }, { start }, input) =>
      tokenIn(input, start - 1)?.kind === 'number' ? null : { type: 'calendar', month, year },
    yes: [
      ['Le groupe a changé de nom en février 2009.', '2009-02-01/2009-03-01 month'],
      ['En juin 98, tout a changé.', '1998-06-01/1998-07-01 month'],
    ],
    no: ['Le mois compte 30 jours.', 'Il a acheté 3 mars 20 fois.'],
  }),
  dateRule({
    id: 'date/fr/month-year-figures',
    why: 'a month and a year in digits',
    match: monthYearFigures,
    value: (date, { start }, input) => (tokenIn(input, start - 1)?.text === '/' ? null : date),
    yes: [['Livraison en 11/2016 sans faute.', '2016-11-01/2016-12-01 month']],
    no: ['Le règlement 2016/679 protège les données.', 'La loi 2004-575 reste en vigueur.', 'Il mesure 1.85 mètre.'],
  }),
  dateRule({
    id: 'date/fr/month',
    why: 'a month alone, beside a word that makes it a date',
    match: pattern`(le mois de|le mois d'|mois de|mois d'|ce mois de|ce mois d'|ce)? ${monthName} ${optional(pickAfter)}`,
    value: ({ month, pick }, reading, input) =>
      allowsMonthAlone(reading, input)
        ? { type: 'calendar', month, pick, year: pick === undefined ? yearAhead(input, reading.end) : undefined }
        : null,
    yes: [
      ['En mars et juin 2017, la caserne a reçu cent appels.', '2017-03-01/2017-04-01 month'],
      ['En février, la société a ouvert son usine.', '2024-02-01/2024-03-01 month'],
      ['Les ventes ont baissé en juin dernier.', '2023-06-01/2023-07-01 month'],
      ['Le congrès se tiendra au mois de mars.', '2025-03-01/2025-04-01 month'],
    ],
    no: ['La planète Mars est froide.', 'Avril Lavigne chante à Paris.', 'Le joueur Mai est blessé.'],
  }),
  dateRule({
    id: 'date/fr/day-in-list',
    why: 'a day number of a list whose last one names the month',
    match: pattern`le? ${leadingWeekday} le? ${listedDay}`,
    value: ({ weekday, day }, { end }, input) => {
      const ahead = dayAhead(input, end);
      return ahead && day <= monthLength(ahead.year ?? 2000, ahead.month)
        ? { type: 'calendar', weekday, day, ...ahead }
        : null;
    },
    yes: [['Le musée fermera les 3 et 19 juin 2019.', '2019-06-03']],
    no: ['Il a gagné 3 courses et 2 médailles en juin.', 'Les 12 et 13 candidats de juin sont venus.'],
  }),
  dateRule({
    id: 'date/fr/weekday-day',
    why: 'a weekday and a day number without a month',
    match: pattern`(ce|le)? ${weekday} (, le|le)? ${day}`,
    value: ({ weekday, day }, { end }, input) => {
      const next = tokenIn(input, end);
      return countsSomething(input, end) ||
        (next && !isCapital(input, end) && /^(?:h|heures?|ans?|%|:|€|euros)$/u.test(next.lower))
        ? null
        : { type: 'calendar', weekday, day };
    },
    yes: [['Le marché rouvrira vendredi 14 au matin.', '2024-06-14']],
    no: ['Le train part lundi 8 h.', 'Il est venu lundi avec 12 amis.'],
  }),
  dateRule({
    id: 'date/fr/day-alone',
    why: 'a day number after an article that nothing counted follows',
    match: pattern`(le|du|au) ${named('day', day)}`,
    value: ({ day }, { start, end }, input) => {
      const text = tokenIn(input, start + 1);
      const head = tokenIn(input, start)?.lower;
      const opens = /^(?:partir|compter|jusqu')$/u.test(tokenIn(input, start - 1)?.lower ?? '');
      if (head !== 'le' && !opens) return null;
      const next = tokenIn(input, end);
      const closed = !next || next.kind === 'mark' || /^(?:au|à|prochain|dernier|du|pour|et|de)$/u.test(next.lower);
      const address =
        next?.text === ',' &&
        /^(?:rue|avenue|boulevard|place|quai|chemin|impasse|allée|route|cours)$/u.test(
          tokenIn(input, end + 1)?.lower ?? '',
        );
      const counted = next !== undefined && /^[%€$£°/:-]$/u.test(next.text);
      return text?.kind === 'number' &&
        !address &&
        closed &&
        !counted &&
        (next?.lower !== 'de' || tokenIn(input, end + 1)?.lower === 'ce')
        ? { type: 'calendar', day }
        : null;
    },
    yes: [['La réunion est prévue le 21.', '2024-06-21']],
    no: ['Le 20 Minutes du jour est gratuit.', 'Le 4 de la rue est vide.', 'Le 10 % ne suffit pas.'],
  }),
  dateRule({
    id: 'date/fr/year-of',
    why: 'a year that a noun announces',
    match: pattern`(l' année|cette année|l' an|année|an|l' exercice|exercice|l' année calendaire) ${year}`,
    value: ({ year }) => ({ type: 'calendar', year }),
    yes: [["L'année 2009 a été difficile.", '2009-01-01/2010-01-01 year']],
    no: ["L'année a été difficile."],
  }),
];
