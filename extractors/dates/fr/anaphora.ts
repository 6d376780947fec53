import { derive, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { count, dayPart, unit } from './pieces.ts';

const anaphorWord = words('day', {
  'la veille': -1,
  veille: -1,
  "l'avant-veille": -2,
  'le lendemain': 1,
  lendemain: 1,
  'le surlendemain': 2,
  'le même jour': 0,
  'ce jour-là': 0,
  'ce jour -là': 0,
  'jour suivant': 1,
  'le jour suivant': 1,
  "le jour d'après": 1,
  'le jour même': 0,
});

const thatUnit = derive(
  'unit',
  pattern`${words('demonstrative', { ce: true, cet: true, cette: true })} ${unit} -là`,
  ({ unit }) => unit,
);
const thatPart = words('part', {
  'ce matin -là': true,
  'ce midi -là': true,
  'cet après-midi -là': true,
  'cette après-midi -là': true,
  'ce soir -là': true,
  'cette nuit -là': true,
  'le matin même': true,
  'le soir même': true,
  "l'après-midi même": true,
  'la nuit même': true,
});

/** Dates counted from the last date of the text, in French. */
export const anaphoraRules: readonly DateRule[] = [
  dateRule({
    id: 'date/fr/that-unit',
    why: 'the week, month or year of the last date of the text, pointed at with "-là"',
    match: thatUnit,
    value: (unit) => (unit === 'day' ? { type: 'anaphor', days: 0 } : { type: 'unit', unit, shift: 0, said: 'text' }),
    yes: [['En 1985, il fut élu. Cette année-là, le pont fut construit.', '1985-01-01/1986-01-01 year']],
    no: ['Cette année, le pont sera construit.'],
  }),
  dateRule({
    id: 'date/fr/that-day-part',
    why: 'a part of the last day of the text',
    match: thatPart,
    value: () => ({ type: 'anaphor', days: 0 }),
    yes: [['Il a plu le 3 mai 2017. Ce soir-là, la cave fut inondée.', '2017-05-03']],
    no: ['Ce soir, la cave est inondée.'],
  }),
  dateRule({
    id: 'date/fr/that-date',
    why: 'the last date of the text, called a date',
    match: words('date', { 'cette date': true, 'cette même date': true, 'cette époque': true, 'cette période': true }),
    value: (_value, { end }, input) => {
      const date = tokenIn(input, end - 1)?.lower === 'date';
      if (/^(?:de|du|des|d'|où|que|qui)$/u.test(tokenIn(input, end)?.lower ?? '')) return null;
      return date ? { type: 'same' } : { type: 'other', kind: 'vague' };
    },
    yes: [['Il a été élu en mai 2017. À cette date, le magasin était fermé.', '2017-05-01/2017-06-01 month']],
    no: ['Cette date de péremption est fausse.'],
  }),
  dateRule({
    id: 'date/fr/later',
    why: 'a number of units after or before the last date of the text',
    match: pattern`${count} ${unit} ${words('way', { 'plus tard': 1, après: 1, 'plus tôt': -1, auparavant: -1, avant: -1 })}`,
    value: ({ count, unit, way }, { end }, input) => {
      const next = tokenIn(input, end);
      const governs =
        tokenIn(input, end - 1)?.lower !== 'tard' &&
        next !== undefined &&
        next.kind === 'word' &&
        (way > 0 || next.lower !== 'et');
      return governs && /^(?:après|avant)$/u.test(tokenIn(input, end - 1)?.lower ?? '')
        ? null
        : { type: 'offset', count: count * way, unit, said: 'text' };
    },
    yes: [['Il est né le 3 mai 1950. Deux jours plus tard, sa mère mourut.', '1950-05-05']],
    no: ['Deux jours de fête.', 'Trois mois après son départ, il revint.'],
  }),
  dateRule({
    id: 'date/fr/anaphor',
    why: 'a day counted from the last date of the text',
    match: pattern`${anaphorWord} ${optional(dayPart)}`,
    value: ({ day }, { start, end }, input) => {
      const next = tokenIn(input, end)?.lower ?? '';
      const alone = tokenIn(input, start)?.lower === 'veille' || tokenIn(input, start)?.lower === 'lendemain';
      const same = tokenIn(input, end - 1)?.lower === 'jour';
      return (!same && /^(?:de|du|des|d')$/u.test(next)) ||
        (alone && !/^(?:le|la)$/u.test(tokenIn(input, start - 1)?.lower ?? ''))
        ? null
        : { type: 'anaphor', days: day };
    },
    yes: [['Il a été élu le 3 mai 2020. Le lendemain, il partait.', '2020-05-04']],
    no: ['La veille de son départ, il pleuvait.', 'Il veille sur eux.'],
  }),
  dateRule({
    id: 'date/fr/same-unit',
    why: 'the month, week or year of the last date of the text',
    match: pattern`(la|le|cette|ce)? même ${unit}`,
    value: ({ unit }, { end }, input) =>
      unit === 'day' || tokenIn(input, end)?.lower === 'que' ? null : { type: 'unit', unit, shift: 0, said: 'text' },
    yes: [['Il est parti en mars 2020. La même année, il revint.', '2020-01-01/2021-01-01 year']],
    no: ['Le même jour, il revint.'],
  }),
];
