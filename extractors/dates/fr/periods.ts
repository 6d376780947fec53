import { derive, digits, named, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { midMonths, midYears, monthPairs, romanCenturies } from '../generated-words.ts';
import { fullYear } from '../numeric.ts';
import { allowsYear, countsSomething } from './guards.ts';
import { ordinal, pickAfter, year, yearFigure } from './pieces.ts';
import { MONTHS } from './words.ts';

const decadeFigure = digits('decade', (value, text) => (text.length === 4 || text.length === 2) && value % 10 === 0);
const decadeWords = words('decade', {
  vingt: 1920,
  trente: 1930,
  quarante: 1940,
  cinquante: 1950,
  soixante: 1960,
  'soixante-dix': 1970,
  'quatre-vingt': 1980,
  'quatre-vingts': 1980,
  'quatre-vingt-dix': 1990,
  'deux mille': 2000,
  'deux mille dix': 2010,
  'deux mille vingt': 2020,
});
const sectionWord = words('section', { trimestre: 'quarter', semestre: 'half' } as const);
const sectionCode = words('code', {
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
  t1: 1,
  t2: 2,
  t3: 3,
  t4: 4,
  h1: 5,
  h2: 6,
  s1: 5,
  s2: 6,
});
const roman = words('roman', romanCenturies('fr'));

/** Years, decades, centuries, quarters and seasons, in French. */
export const periodRules: readonly DateRule[] = [
  dateRule({
    id: 'date/fr/year',
    why: 'a year alone, after a word that calls for one or beside a noun that it names',
    match: yearFigure,
    value: (year, reading, input) => (allowsYear(reading, input) ? { type: 'calendar', year } : null),
    yes: [
      ['Fondée en 2017, la société emploie trente personnes.', '2017-01-01/2018-01-01 year'],
      ['Le budget 2013 prévoit une hausse.', '2013-01-01/2014-01-01 year'],
    ],
    no: [
      'Le groupe emploie 2000 personnes.',
      'Il a payé 2002 francs.',
      'Le vol 1998 est retardé.',
      'La loi 2004-575 reste.',
      'Plus de 1500 familles attendent.',
    ],
  }),
  dateRule({
    id: 'date/fr/year-words',
    why: 'a year in words after "en" or "l’an"',
    match: pattern`(en|dans|l' an|de l' an) ${year}`,
    value: ({ year }, { start, end }, input) =>
      end - start > 2 && !countsSomething(input, end) ? { type: 'calendar', year } : null,
    yes: [['Ils se sont mariés en deux mille dix-huit.', '2018-01-01/2019-01-01 year']],
    no: ['Ils ont couru en deux mille villes.'],
  }),
  dateRule({
    id: 'date/fr/decade',
    why: 'ten years named by their first one',
    match: pattern`(les années|ces années|années) ${derive('decade', optional(decadeFigure), (value) => value ?? null)}`,
    value: ({ decade }) => years(fullDecade(decade), 10, 'decade'),
    yes: [
      ['Au cours des années 60, il chantait.', '1960-01-01/1970-01-01 decade'],
      ['Dans les années 2010, tout va vite.', '2010-01-01/2020-01-01 decade'],
    ],
    no: ['Les années passent.', 'Il a 60 années de service.'],
  }),
  dateRule({
    id: 'date/fr/decade-words',
    why: 'ten years named in words',
    match: pattern`(les années|ces années|années) ${decadeWords}`,
    value: ({ decade }) => years(decade, 10, 'decade'),
    yes: [['Ce style date des années soixante-dix.', '1970-01-01/1980-01-01 decade']],
    no: ['Il a passé soixante-dix années à Rome.'],
  }),
  dateRule({
    id: 'date/fr/century',
    why: 'a century by its number',
    match: pattern`(le|ce)? ${roman} siècle`,
    value: ({ roman }) => years(roman * 100 - 99, 100, 'century'),
    yes: [['Une abbaye du XIIe siècle.', '1101-01-01/1201-01-01 century']],
    no: ['Un siècle plus tôt, tout brûlait.'],
  }),
  dateRule({
    id: 'date/fr/century-ordinal',
    why: 'a century by an ordinal',
    match: pattern`le? ${ordinal} siècle`,
    value: ({ ordinal }) => (ordinal > 0 && ordinal < 23 ? years(ordinal * 100 - 99, 100, 'century') : null),
    yes: [
      ['Un château du quinzième siècle.', '1401-01-01/1501-01-01 century'],
      ['Les records du 21e siècle.', '2001-01-01/2101-01-01 century'],
    ],
    no: ['Le dernier siècle a tout changé.'],
  }),
  dateRule({
    id: 'date/fr/mid-month',
    why: '"mi-" and a month',
    match: pattern`(la|à la)? ${words('month', midMonths('mi-', MONTHS))} ${optional(year)} ${optional(pickAfter)}`,
    value: ({ month, year, pick }) => ({ type: 'part', part: 'middle', of: { type: 'calendar', month, year, pick } }),
    yes: [
      ['La vente sera close mi-novembre.', '2024-11-11/2024-11-21 part'],
      ['À la mi-mars 2019, tout était prêt.', '2019-03-11/2019-03-21 part'],
    ],
    no: ['Il a marqué à la mi-temps.'],
  }),
  dateRule({
    id: 'date/fr/mid-year',
    why: '"mi-" and a year',
    match: words('year', midYears('mi-')),
    value: (year) => ({ type: 'part', part: 'middle', of: { type: 'calendar', year } }),
    yes: [['Elle a quitté la banque mi-2016.', '2016-05-01/2016-09-01 part']],
    no: ['Ils travaillent à mi-temps.'],
  }),
  dateRule({
    id: 'date/fr/month-pair',
    why: 'two months joined by a hyphen',
    match: pattern`${words('pair', monthPairs(MONTHS))} ${optional(year)}`,
    value: ({ pair: [from, to], year }) => ({
      type: 'range',
      from: { type: 'calendar', month: from, year },
      to: { type: 'calendar', month: to, year },
    }),
    yes: [['Le numéro de juillet-août 1992 est épuisé.', '1992-07-01/1992-09-01 month']],
    no: ['Le festival de mars commence.'],
  }),
  dateRule({
    id: 'date/fr/centuries',
    why: 'two centuries side by side',
    match: pattern`(les|ces|des)? ${named('from', roman)} (et|au|-|–|ou) ${named('to', roman)} (siècles|siècle)`,
    value: ({ from, to }) =>
      to === from + 1 || (to > from && to < 23)
        ? { type: 'years', from: from * 100 - 99, to: to * 100 + 1, month: 1, grain: 'century' }
        : null,
    yes: [['Une église des XIIe et XIIIe siècles.', '1101-01-01/1301-01-01 century']],
    no: ['Les siècles passent.'],
  }),
  dateRule({
    id: 'date/fr/quarter',
    why: 'a quarter or a half of a year',
    match: pattern`(le|ce|au|du)? ${ordinal} ${sectionWord} (de l' année|de l' exercice|de|d'|en|,)? ${optional(year)} ${optional(pickAfter)}`,
    value: ({ ordinal, section, year, pick }) => {
      if (ordinal === -1 && year === undefined) return { type: 'unit', unit: section, shift: -1 };
      const size = section === 'quarter' ? 4 : 2;
      const index = ordinal < 0 ? size + ordinal + 1 : ordinal;
      return index >= 1 && index <= size
        ? {
            type: 'section',
            unit: section,
            index,
            pick,
            of: year === undefined ? undefined : { type: 'calendar', year },
          }
        : null;
    },
    yes: [
      ['Le bénéfice du troisième trimestre 2016 recule.', '2016-07-01/2016-10-01 quarter'],
      ['Au premier semestre, les ventes ont baissé.', '2024-01-01/2024-07-01 half'],
    ],
    no: ['Chaque trimestre compte.', 'Le huitième trimestre de hausse.'],
  }),
  dateRule({
    id: 'date/fr/quarter-code',
    why: 'a quarter or a half as a code',
    match: pattern`(au|du|le|ce|en)? ${sectionCode} (de|-|/)? ${year}`,
    value: ({ code, year }) => quarterCode(code, year),
    yes: [['Les comptes du T3 2016 sont publiés.', '2016-07-01/2016-10-01 quarter']],
    no: ['Une voiture Q3 d’occasion.'],
  }),
  dateRule({
    id: 'date/fr/quarter-code-alone',
    why: 'a quarter or a half as a code after an article, without its year',
    match: pattern`(au|du|le|ce|en) ${sectionCode}`,
    value: ({ code }, { end }, input) =>
      tokenIn(input, end - 1)?.capital === true &&
      (tokenIn(input, end)?.kind !== 'word' || !tokenIn(input, end)?.capital)
        ? { type: 'section', unit: code > 4 ? 'half' : 'quarter', index: code > 4 ? code - 4 : code }
        : null,
    yes: [['Les ventes ont reculé au T1.', '2024-01-01/2024-04-01 quarter']],
    no: ['Le s1 du tableau est vide.', 'Un appartement de type T3 se libère.'],
  }),
  dateRule({
    id: 'date/fr/year-quarter-code',
    why: 'a year and a quarter or a half as a code',
    match: pattern`${yearFigure} (-|/)? ${sectionCode}`,
    value: ({ code, year }) => quarterCode(code, year),
    yes: [['Résultats 2016 Q1 en hausse.', '2016-01-01/2016-04-01 quarter']],
    no: ['Le budget 2016 est clos.'],
  }),
];

const fullDecade = (decade: number): number =>
  decade < 100 ? (decade < 20 ? 2000 + decade : fullYear(decade) > 2030 ? decade + 1900 : 1900 + decade) : decade;

const years = (from: number, length: number, grain: 'decade' | 'century') =>
  ({ type: 'years', from, to: from + length, month: 1, grain }) as const;

const quarterCode = (code: number, year: number) =>
  ({
    type: 'section',
    unit: code > 4 ? 'half' : 'quarter',
    index: code > 4 ? code - 4 : code,
    of: { type: 'calendar', year },
  }) as const;
