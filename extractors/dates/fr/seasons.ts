import { digits, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { isName } from './guards.ts';
import { pickAfter, pickBefore, season, year, yearFigure } from './pieces.ts';

const dash = words('dash', { '-': true, '–': true, '/': true });
const secondYear = digits('second', (_value, text) => text.length === 4 || text.length === 2);

/** Seasons of the year, of schools and of sports, in French. */
export const seasonRules: readonly DateRule[] = [
  dateRule({
    id: 'date/fr/school-start',
    why: 'the start of the school year, in September, with its year or after "à", "dès", "depuis"',
    match: pattern`(la|cette)? (rentrée scolaire de|rentrée scolaire|rentrée de|rentrée) ${optional(yearFigure)} ${optional(pickAfter)}`,
    value: ({ year, pick }, { start, end }, input) => {
      const before = tokenIn(input, start - 1)?.lower ?? '';
      const told = /^(?:à|dès|depuis|avant|après)$/u.test(before) && tokenIn(input, start)?.lower === 'la';
      const other = /^(?:littéraire|parlementaire|sociale|politique|universitaire|judiciaire|de|des|du|d'|à)$/u;
      if (year === undefined && pick === undefined && (!told || other.test(tokenIn(input, end)?.lower ?? '')))
        return null;
      return { type: 'calendar', year, month: 9, pick };
    },
    yes: [
      ['Les cours ont changé à la rentrée 2019.', '2019-09-01/2019-10-01 month'],
      ['Le lycée ouvrira à la rentrée.', '2024-09-01/2024-10-01 month'],
    ],
    no: ['La rentrée fut agitée.', 'La rentrée littéraire commence.'],
  }),
  dateRule({
    id: 'date/fr/season',
    why: 'a season with its year or with a word that points to one',
    match: pattern`(cet|ce|l'|le|au|du|en|à l'|de l')? ${optional(pickBefore)} ${season} (de|d'|en)? ${optional(year)} ${optional(pickAfter)}`,
    value: ({ season, year, pick }, { start, end }, input) => {
      if (/^(?:olympiques|jeux|universiade|tour)$/u.test(tokenIn(input, start - 2)?.lower ?? '')) return null;
      const head = input.tokens[start]?.lower;
      if (year === undefined && pick === undefined && isName(input, end - 1)) return null;
      if (year === undefined && pick === undefined && head !== 'cet' && head !== 'ce')
        return end - start > 1 && season !== 'summer'
          ? { type: 'season', season }
          : head === 'en' || head === "l'" || head === 'à'
            ? { type: 'season', season }
            : null;
      return {
        type: 'season',
        season,
        of: year === undefined ? undefined : { type: 'calendar', year },
        pick: pick ?? 'this',
      };
    },
    yes: [
      ['Elle a quitté le groupe cet été.', '2023-06-21/2023-09-23 season'],
      ['Au printemps 1978, il est parti.', '1978-03-20/1978-06-21 season'],
    ],
    no: ['Il a été nommé directeur.', 'Il a souvent été absent.', 'Le Printemps Haussmann est vide.'],
  }),
  dateRule({
    id: 'date/fr/school-season',
    why: 'a season of sports or schools that spans two years',
    match: pattern`${words('term', { 'la saison': 7, 'cette saison': 7, saison: 7, "l'année scolaire": 9, 'année scolaire': 9, "l'année universitaire": 9, 'année universitaire': 9, "l'année académique": 9, 'année académique': 9, exercice: 0, "l'exercice": 0 })} ${yearFigure} ${dash} ${secondYear}`,
    value: ({ term, year, second }) => {
      const to = second < 100 ? Math.floor(year / 100) * 100 + second : second;
      if (to !== year + 1) return null;
      return term > 0
        ? { type: 'years', from: year, to, month: term, grain: 'season' }
        : { type: 'years', from: year, to: to + 1, month: 1, grain: 'year' };
    },
    yes: [
      ['La saison 2001-2002 fut la meilleure.', '2001-07-01/2002-07-01 season'],
      ["L'année scolaire 2018-2019 sera longue.", '2018-09-01/2019-09-01 season'],
    ],
    no: ['La saison compte 38 matches.'],
  }),
  dateRule({
    id: 'date/fr/winter-years',
    why: 'a winter named by the two years in which it lies',
    match: pattern`(l'|cet|à l'|de l')? hiver ${yearFigure} ${dash} ${secondYear}`,
    value: ({ year, second }) =>
      second === year + 1 || second === (year + 1) % 100
        ? { type: 'season', season: 'winter', of: { type: 'calendar', year } }
        : null,
    yes: [["L'hiver 2017-2018 a été rude.", '2017-12-21/2018-03-20 season']],
    no: ["L'hiver 2017 a été rude."],
  }),
  dateRule({
    id: 'date/fr/season-months',
    why: 'the months of a season',
    match: pattern`(les|ces)? mois d' ${season}`,
    value: ({ season }) => ({ type: 'season', season }),
    yes: [["Durant les mois d'été, le camping affichait complet.", '2023-06-21/2023-09-23 season']],
    no: ["Les mois d'école sont longs."],
  }),
  dateRule({
    id: 'date/fr/season-relative',
    why: 'a season of sports counted from the article',
    match: pattern`(la saison|cette saison) ${optional(pickAfter)}`,
    value: ({ pick }, { start }, input) => {
      if (pick === undefined && input.tokens[start]?.lower !== 'cette') return null;
      return {
        type: 'sports-season',
        shift: pick === undefined || pick === 'this' ? 0 : pick === 'next' || pick === 'following' ? 1 : -1,
      };
    },
    yes: [['Il a marqué dix buts la saison dernière.', '2022-07-01/2023-07-01 season']],
    no: ['La saison des pluies commence.'],
  }),
];
