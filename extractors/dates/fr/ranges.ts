import { type Input, named, optional, type Piece, pattern, tokenIn } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import type { Expression } from '../expression.ts';
import { allowsYear } from './guards.ts';
import { day, weekday, yearFigure } from './pieces.ts';

/** The rules of ranges, over every other date. */
export function rangeRules(date: Piece<'date', Expression>): readonly DateRule[] {
  const from = named('from', date);
  const to = named('to', date);
  const fromDay = named('day', day);
  const range = (left: Expression, right: Expression): Expression | null =>
    isRangeable(left) && isRangeable(right) ? { type: 'range', from: left, to: right } : null;
  return [
    dateRule({
      id: 'date/fr/range-day',
      why: 'from a day number to a whole date',
      match: pattern`(du|entre le|entre|de|le|des|les)? ${optional(weekday)} ${fromDay} (au|à|jusqu' au|jusqu' à|et le|et|-|–|ou) (le)? ${to}`,
      value: ({ day, weekday, to }, { start }, input) =>
        to.type === 'calendar' &&
        to.day !== undefined &&
        to.month !== undefined &&
        (to.day === day + 1 || !isList(input, start))
          ? range({ type: 'calendar', day, weekday }, to)
          : null,
      yes: [
        ['Le salon se tiendra du 19 au 23 juillet.', '2024-07-19/2024-07-24 day'],
        ['Du samedi 13 au dimanche 15 juillet 2013, il plut.', '2013-07-13/2013-07-16 day'],
        ['Les 12 et 13 juin 2019, il plut.', '2019-06-12/2019-06-14 day'],
      ],
      no: ['Les enfants de 2 à 8 ans sont admis.', 'Il a gagné 6 à 4.'],
    }),
    dateRule({
      id: 'date/fr/range-days',
      why: 'from a day number to another, in a month that nothing names',
      match: pattern`(du|entre le) ${fromDay} (au|et le) ${named('to', day)}`,
      value: ({ day, to }, { end }, input) => {
        const next = tokenIn(input, end);
        const closed = next === undefined || next.kind === 'mark';
        return closed && to > day && !/^[%€$°]$/u.test(next?.text ?? '')
          ? { type: 'range', from: { type: 'calendar', day }, to: { type: 'calendar', day: to } }
          : null;
      },
      yes: [['Le stand sera ouvert du 19 au 23.', '2024-06-19/2024-06-24 day']],
      no: ['Il est passé du 12 au 14 rue Haute.'],
    }),
    dateRule({
      id: 'date/fr/range',
      why: 'from a date to another one',
      match: pattern`(du|de la|de l'|de|d'|des) ${from} (au|à la|à l'|à|jusqu' au|jusqu' à la|jusqu' à|jusqu' en|-|–) (le|la|l')? ${to}`,
      value: ({ from, to }, { start }, input) =>
        isWeekdayAlone(from) && isWeekdayAlone(to) && isOpening(input, start)
          ? { type: 'other', kind: 'set' }
          : range(from, to),
      yes: [
        ['Le musée est ouvert du mardi au samedi.', 'set'],
        ['La grève a duré du lundi au mercredi.', '2024-06-10/2024-06-13 day'],
        ['Le chantier durera de mai à octobre 2020.', '2020-05-01/2020-11-01 month'],
        ['De 2014 à 2018, il présida le club.', '2014-01-01/2019-01-01 year'],
      ],
      no: ['Il va de Paris à Rome.'],
    }),
    dateRule({
      id: 'date/fr/range-between',
      why: 'between a date and another one',
      match: pattern`entre (le|la|l')? ${from} et (le|la|l')? ${to}`,
      value: ({ from, to }) => range(from, to),
      yes: [['Entre 2007 et 2009, les ventes ont doublé.', '2007-01-01/2010-01-01 year between']],
      no: ['Entre lui et moi, tout va bien.'],
    }),
    dateRule({
      id: 'date/fr/range-dash',
      why: 'two dates around a dash',
      match: pattern`${from} (-|–|au|jusqu' au|jusqu' à) ${to}`,
      value: ({ from, to }) =>
        from.type === 'calendar' && (from.month !== undefined || from.weekday !== undefined) ? range(from, to) : null,
      yes: [['Fermeture annuelle : 10 août - 12 septembre 2013.', '2013-08-10/2013-09-13 day']],
      no: ['Le 10 août - une surprise - il partit.'],
    }),
    dateRule({
      id: 'date/fr/range-years',
      why: 'two years around a dash',
      match: pattern`${named('from', yearFigure)} (-|–|/|~) ${named('to', yearFigure)}`,
      value: ({ from, to }, reading, input) =>
        to > from && to - from < 400 && allowsYear({ ...reading, start: reading.start }, input)
          ? { type: 'range', from: { type: 'calendar', year: from }, to: { type: 'calendar', year: to } }
          : null,
      yes: [['La crise des années 1994-2004 fut longue.', '1994-01-01/2005-01-01 year']],
      no: ['Le règlement 1994-1887 est abrogé.'],
    }),
    dateRule({
      id: 'date/fr/night',
      why: 'the night between two days',
      match: pattern`(la nuit|nuit) (de|du) ${from} (à|au) ${to}`,
      value: ({ from, to }) => range(from, to),
      yes: [['Il est mort dans la nuit de mardi à mercredi.', '2024-06-11/2024-06-13 day']],
      no: ['La nuit de Paris à Rome fut longue.'],
    }),
    dateRule({
      id: 'date/fr/night-days',
      why: 'the night between two days of one month',
      match: pattern`(la nuit|nuit|le week-end|week-end) (de|du|des) ${optional(weekday)} ${fromDay} (à|au|et) ${to}`,
      value: ({ weekday, day, to }) =>
        to.type === 'calendar' && to.day === day + 1 && to.month !== undefined
          ? range({ type: 'calendar', day, weekday }, to)
          : null,
      yes: [['Le feu a pris dans la nuit du 3 au 4 février 2019.', '2019-02-03/2019-02-05 day']],
      no: ['La nuit du 3 fut courte.'],
    }),
  ];
}

/** "les 12 et 13 juin" is written as a list: a range only when the days follow each other. */
function isList(input: Input, start: number): boolean {
  for (let at = start; at < start + LIST_REACH; at++) {
    const word = tokenIn(input, at)?.lower;
    if (word === 'et' || word === 'ou') return tokenIn(input, start)?.lower !== 'entre';
    if (word === 'au' || word === 'à' || word === '-' || word === '–') return false;
  }
  return false;
}

/** Tokens within which the word that joins two days must stand. */
const LIST_REACH = 6;

const isWeekdayAlone = (expression: Expression): boolean =>
  expression.type === 'calendar' && expression.weekday !== undefined && expression.day === undefined;

/** "ouvert du lundi au vendredi": days that return every week. */
function isOpening(input: Input, start: number): boolean {
  for (let at = start - 1; at >= start - OPENING_REACH; at--) {
    if (
      /^(?:ouverte?s?|fermée?s?|permanences?|accueil|horaires|visites|consultations|ouvre|ouvrent|tél|téléphone)$/u.test(
        tokenIn(input, at)?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

/** Tokens before a range of weekdays in which a word of opening hours is looked for. */
const OPENING_REACH = 6;

/** Clock times and ranges are no ends of a range. */
const isRangeable = (expression: Expression): boolean =>
  expression.type !== 'other' && expression.type !== 'range' && expression.type !== 'run';
