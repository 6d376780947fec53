import { dayNumber, easter, weekdayOf } from '../calendar.ts';

const nthWeekday = (year: number, month: number, weekday: number, nth: number): number => {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
};

const lastWeekday = (year: number, month: number, weekday: number): number => {
  const last = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
};

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);
const afterEaster = (days: number) => (year: number) => easter(year) + days;

/** French Mother's Day: last Sunday of May, the first of June when that is Whit Sunday (Code de l'action sociale, D215-1). */
const frenchMothers = (year: number): number => {
  const sunday = lastWeekday(year, 5, 7);
  return sunday === easter(year) + 49 ? sunday + 7 : sunday;
};

/**
 * The day of each holiday in a year. Facts: French Code du travail L3133-1; calendars of public holidays of Belgium,
 * Switzerland, Québec, the United Kingdom (gov.uk) and the United States (5 U.S.C. 6103).
 */
export const HOLIDAYS: Readonly<Record<string, (year: number) => number>> = {
  'new-year': fixed(1, 1),
  'twelfth-night': fixed(1, 5),
  epiphany: fixed(1, 6),
  'burns-night': fixed(1, 25),
  'australia-day': fixed(1, 26),
  'martin-luther-king': (year) => nthWeekday(year, 1, 1, 3),
  berchtold: fixed(1, 2),
  candlemas: fixed(2, 2),
  'family-day-ca': (year) => nthWeekday(year, 2, 1, 3),
  'groundhog-day': fixed(2, 2),
  'waitangi-day': fixed(2, 6),
  valentine: fixed(2, 14),
  'presidents-day': (year) => nthWeekday(year, 2, 1, 3),
  'saint-david': fixed(3, 1),
  'womens-day': fixed(3, 8),
  'saint-patrick': fixed(3, 17),
  'april-fools': fixed(4, 1),
  'grandmothers-fr': (year) => nthWeekday(year, 3, 7, 1),
  'mid-lent': afterEaster(-24),
  'patriots-day': (year) => nthWeekday(year, 4, 1, 3),
  'earth-day': fixed(4, 22),
  'saint-george': fixed(4, 23),
  'anzac-day': fixed(4, 25),
  'shrove-tuesday': afterEaster(-47),
  'ash-wednesday': afterEaster(-46),
  'mothering-sunday': afterEaster(-21),
  'palm-sunday': afterEaster(-7),
  'maundy-thursday': afterEaster(-3),
  'good-friday': afterEaster(-2),
  'holy-saturday': afterEaster(-1),
  easter: afterEaster(0),
  'easter-monday': afterEaster(1),
  ascension: afterEaster(39),
  pentecost: afterEaster(49),
  'whit-monday': afterEaster(50),
  trinity: afterEaster(56),
  'corpus-christi': afterEaster(60),
  'may-day': fixed(5, 1),
  'early-may-bank-holiday': (year) => nthWeekday(year, 5, 1, 1),
  'cinco-de-mayo': fixed(5, 5),
  'victory-day': fixed(5, 8),
  'mothers-day-fr': frenchMothers,
  'mothers-day-us': (year) => nthWeekday(year, 5, 7, 2),
  'fathers-day': (year) => nthWeekday(year, 6, 7, 3),
  patriots: (year) => dayNumber(year, 5, 25) - weekdayOf(dayNumber(year, 5, 24)),
  'memorial-day': (year) => lastWeekday(year, 5, 1),
  'flag-day': fixed(6, 14),
  'music-day': fixed(6, 21),
  'luxembourg-national-day': fixed(6, 23),
  juneteenth: fixed(6, 19),
  'saint-john': fixed(6, 24),
  'canada-day': fixed(7, 1),
  'independence-day': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  'belgian-national-day': fixed(7, 21),
  'swiss-national-day': fixed(8, 1),
  'civic-holiday': (year) => nthWeekday(year, 8, 1, 1),
  assumption: fixed(8, 15),
  'august-bank-holiday': (year) => lastWeekday(year, 8, 1),
  'labor-day': (year) => nthWeekday(year, 9, 1, 1),
  'geneva-fast': (year) => nthWeekday(year, 9, 7, 1) + 4,
  'walloon-day': (year) => nthWeekday(year, 9, 7, 3),
  'heritage-days': (year) => nthWeekday(year, 9, 6, 3),
  'french-community-day': fixed(9, 27),
  'federal-fast-monday': (year) => nthWeekday(year, 9, 7, 3) + 1,
  'federal-fast': (year) => nthWeekday(year, 9, 7, 3),
  'canadian-thanksgiving': (year) => nthWeekday(year, 10, 1, 2),
  'columbus-day': (year) => nthWeekday(year, 10, 1, 2),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'guy-fawkes': fixed(11, 5),
  armistice: fixed(11, 11),
  'armistice-day': fixed(11, 11),
  'kings-day-be': fixed(11, 15),
  beaujolais: (year) => nthWeekday(year, 11, 4, 3),
  'saint-catherine': fixed(11, 25),
  'saint-barbara': fixed(12, 4),
  'saint-nicholas': fixed(12, 6),
  'immaculate-conception': fixed(12, 8),
  'remembrance-sunday': (year) => nthWeekday(year, 11, 7, 2),
  'saint-andrew': fixed(11, 30),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  'black-friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'giving-tuesday': (year) => nthWeekday(year, 11, 4, 4) + 5,
  'cyber-monday': (year) => nthWeekday(year, 11, 4, 4) + 4,
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'new-years-eve': fixed(12, 31),
};
