import { choice, derive, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { hasCapital, isPlaceOfSaint, isSurname } from './names.ts';
import { holidayName, pickAfter, yearFigure } from './pieces.ts';

const holiday = choice(
  'holiday',
  holidayName,
  derive(
    'holiday',
    pattern`(fête de la|fête de l'|fête de|fêtes de|jour de la|jour de l'|jour de|journée de la|journée de l') ${holidayName}`,
    ({ holiday }) => holiday,
  ),
);

const ofYear = words('shift', {
  "de l'année dernière": -1,
  "de l'an dernier": -1,
  'de cette année': 0,
  "de l'année prochaine": 1,
  "de l'an prochain": 1,
});

/** Holidays by name, in French. */
export const holidayRules: readonly DateRule[] = [
  dateRule({
    id: 'date/fr/holiday',
    why: 'a holiday, with its year where it is written',
    match: pattern`(la|le|l'|à la|au|à l'|cette|ce|cet)? ${holiday} (de l' année|de|en)? ${optional(yearFigure)} ${optional(ofYear)} ${optional(pickAfter)}`,
    value: ({ holiday, year, shift, pick }, { start, end }, input) =>
      (holiday === 'ascension' && !hasCapital(input, start, end)) ||
      holiday === 'bastille-day' ||
      (holiday === 'armistice' && year === undefined) ||
      tokenIn(input, end)?.capital ||
      isSurname(input, end - 1) ||
      isPlaceOfSaint(input, start, end) ||
      (holiday === 'easter' && /^îles?$/u.test(tokenIn(input, start - 2)?.lower ?? ''))
        ? null
        : { type: 'holiday', holiday, year, shift, pick },
    yes: [
      ['À la Saint-Nicolas, les enfants chanteront.', '2024-12-06'],
      ['La fête nationale belge sera pluvieuse.', '2024-07-21'],
      ["L'Action de grâce 2024 sera fériée au Québec.", '2024-10-14'],
      ['Les magasins fermeront à Noël.', '2024-12-25'],
      ["La Toussaint de l'année prochaine sera un dimanche.", '2025-11-01'],
      ['Le lundi de Pâques 2018 était pluvieux.', '2018-04-02'],
    ],
    no: [
      'Noël Mamère a parlé.',
      "L'armistice fut signé.",
      'Jean Toussaint signe ses livres.',
      "L'île de Pâques manque d'eau.",
    ],
  }),
];
