/** Units of the calendar that an expression can count or name. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** Words that choose among the occurrences of something that returns: "dernier", "prochain", "ce". */
export type Pick = 'last' | 'next' | 'this' | 'following' | 'previous';

export type Part = 'start' | 'middle' | 'end';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A day, month or year as far as it is written; months count from 1, Monday is weekday 1. */
export type Calendar = {
  readonly type: 'calendar';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly pick?: Pick | undefined;
  /** "3/4/2012": day and month could stand the other way round. */
  readonly swappable?: true;
};

/**
 * What a time expression says, in no language and before anything is known of the article: rules make it,
 * `resolveExpression` turns it into an interval.
 */
export type Expression =
  | Calendar
  /** "cette semaine" (0), "le mois dernier" (-1). `said` tells "la semaine suivante", which counts from the last date of the text. */
  | {
      readonly type: 'unit';
      readonly unit: Unit;
      readonly shift: number;
      readonly said?: 'text';
      /** "le week-end prochain": the first one to come, not that of the week to come. */
      readonly pick?: Pick | undefined;
    }
  /** "mardi de la semaine prochaine" */
  | { readonly type: 'weekday-of'; readonly weekday: number; readonly week: Expression }
  /** "le troisième trimestre 2016", "H1 2016"; without `of` the year of the article, or the one before by tense. */
  | {
      readonly type: 'section';
      readonly unit: 'quarter' | 'half';
      readonly index: number;
      readonly of?: Expression | undefined;
      readonly pick?: Pick | undefined;
    }
  | {
      readonly type: 'season';
      readonly season: Season;
      readonly of?: Expression | undefined;
      readonly pick?: Pick | undefined;
    }
  /** "il y a trois ans", "dans deux jours", "deux jours après le 3 mai". */
  | {
      readonly type: 'offset';
      readonly count: number;
      readonly unit: Unit;
      readonly from?: Expression | undefined;
      readonly said?: 'text';
      /** "il y a un an jour pour jour": that day, not its year. */
      readonly exact?: boolean;
      /** "in three days" in a sentence of the past is how long it took: that duration, ISO 8601. */
      readonly lasted?: string;
    }
  /** "les trois prochains jours": whole units after (positive) or before (negative) the one of the article. */
  | { readonly type: 'run'; readonly count: number; readonly unit: Unit }
  /** "la première semaine d'octobre", "le dernier jour de mai" (-1). */
  | {
      readonly type: 'nth';
      readonly index: number;
      readonly unit: Unit | 'weekday';
      readonly weekday?: number;
      readonly of: Expression;
    }
  | { readonly type: 'part'; readonly part: Part; readonly of: Expression }
  | { readonly type: 'range'; readonly from: Expression; readonly to: Expression }
  /** "la nuit de mardi à mercredi": the days named, not what lies between them. */
  | {
      readonly type: 'holiday';
      readonly holiday: string;
      /** "Christmas last year" */
      readonly of?: Expression | undefined;
      readonly year?: number | undefined;
      /** "Noël de l'année dernière": the year, counted from publication. */
      readonly shift?: number | undefined;
      readonly pick?: Pick | undefined;
    }
  /** A span of whole years: decades, centuries, seasons of schools and sports. */
  | {
      readonly type: 'years';
      readonly from: number;
      readonly to: number;
      readonly month: number;
      readonly grain: 'year' | 'decade' | 'century' | 'season';
    }
  /** "cette saison": July to June. */
  | { readonly type: 'sports-season'; readonly shift: number }
  /** "depuis le début de l'année", "to date": from a date up to the article. */
  | { readonly type: 'rest'; readonly of: Expression; readonly half: 'past' | 'future' }
  /** "le même jour" (0), "la veille" (-1), "le lendemain" (1): days from the last date of the text. */
  | { readonly type: 'anaphor'; readonly days: number }
  /** "le week-end de Pâques": the free days around it. */
  | { readonly type: 'weekend-of'; readonly of: Expression }
  /** "à cette date": the last date of the text, as it was. */
  | { readonly type: 'same' }
  /** "les neuf premiers mois de 2018" (1), "les deux derniers mois de l'année" (-1). */
  | {
      readonly type: 'edge';
      readonly count: number;
      readonly unit: Unit;
      readonly side: 1 | -1;
      readonly of: Expression;
    }
  | { readonly type: 'other'; readonly kind: 'duration' | 'set' | 'time' | 'vague'; readonly duration?: string };

/** ISO 8601 form of a number of units. */
export function isoDuration(count: number, unit: Unit | 'hour' | 'minute' | 'second'): string {
  const letters: Readonly<Record<string, readonly [factor: number, letter: string]>> = {
    day: [1, 'D'],
    week: [1, 'W'],
    weekend: [2, 'D'],
    month: [1, 'M'],
    quarter: [3, 'M'],
    half: [6, 'M'],
    year: [1, 'Y'],
    decade: [10, 'Y'],
    century: [100, 'Y'],
  };
  const clock: Readonly<Record<string, string>> = { hour: 'H', minute: 'M', second: 'S' };
  const [factor, letter] = letters[unit] ?? [1, clock[unit] ?? ''];
  const amount = count * factor;
  if (letter === 'Y' && !Number.isInteger(amount)) return `P${amount * 12}M`;
  return `P${unit in clock ? 'T' : ''}${amount}${letter}`;
}
