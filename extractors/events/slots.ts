import type { Amount } from '../../pipeline/model/event.ts';
import type { MoneyMention } from '../../pipeline/model/mention.ts';
import { tokenAt } from '../../pipeline/model/segmented.ts';
import type { Trace } from '../../pipeline/model/trace.ts';
import { type Clause, isFiniteVerb, tokenOf } from './clause.ts';

/** The unit of a quantity by the noun that is counted. */
const UNITS: ReadonlyMap<string, string> = new Map(
  [
    [
      'jobs',
      'postes poste emplois emploi salariés employés travailleurs collaborateurs jobs job workers employees staff positions roles',
    ],
    [
      'jobs',
      'techniciens ingénieurs médecins infirmiers infirmières développeurs conducteurs saisonniers apprentis engineers doctors nurses drivers developers',
    ],
    [
      'units',
      'véhicules voitures modèles exemplaires appareils unités lots jouets batteries vehicles cars units devices toys batteries trucks',
    ],
    ['people', 'personnes clients abonnés utilisateurs foyers people customers users subscribers households'],
  ].flatMap(([unit = '', list = '']) => list.split(' ').map((word) => [word, unit] as const)),
);

const plain = (text: string): number => Number(text.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.'));

/** A number with its groups of thousands, from a token on: its value and the index after it. */
function numberAt(clause: Clause, index: number): { readonly value: number; readonly next: number } {
  let text = tokenOf(clause, index).text;
  let next = index + 1;
  while (tokenOf(clause, next).kind === 'number' && /^\d{3}$/u.test(tokenOf(clause, next).text)) {
    text += tokenOf(clause, next).text;
    next++;
  }
  const value = plain(text);
  const { lower } = tokenOf(clause, next);
  if (/^millions?$/u.test(lower)) return { value: value * 1e6, next: next + 1 };
  return { value, next };
}

/** What each type counts; the others count anything. */
const ANY: readonly string[] = ['jobs', 'units', 'people', '%'];
const COUNTED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['acquisition', 'divestiture', 'stake_change', 'earnings', 'guidance'].map((type) => [type, ['%']] as const),
  ...['layoff', 'hiring', 'strike'].map((type) => [type, ['jobs', 'people', '%']] as const),
  ...['site_opening', 'site_closure', 'investment', 'bankruptcy'].map((type) => [type, ['jobs']] as const),
  ['recall', ['units']],
]);

export type QuantityReading = { readonly value: number; readonly unit: string };

/** The number of jobs, units or people, or the percentage, that stands nearest after (else before) the trigger. */
export function quantityOf(
  clause: Clause,
  type: string,
  trigger: number,
  triggers: readonly number[],
): QuantityReading | null {
  let best: QuantityReading | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = clause.first; at < clause.last; at++) {
    if (tokenOf(clause, at).kind !== 'number' || tokenOf(clause, at - 1).kind === 'number' || clause.dated.has(at))
      continue;
    const { value, next } = numberAt(clause, at);
    const percent = tokenOf(clause, next).text === '%' || tokenOf(clause, next).lower === 'percent';
    const counted = [0, 1, 2, 3].map((step) => tokenOf(clause, next + step));
    const stop = counted.findIndex(({ kind }) => kind === 'mark');
    const unit = percent
      ? '%'
      : counted.slice(0, stop < 0 ? 4 : stop).flatMap(({ lower }) => UNITS.get(lower) ?? [])[0];
    const price = at > trigger ? at - trigger : 2 * (trigger - at);
    const nearer = triggers.every((other) => price <= (at > other ? at - other : 2 * (other - at)));
    const fits = unit !== undefined && (COUNTED.get(type) ?? ANY).includes(unit);
    if (unit !== undefined && fits && nearer && Number.isFinite(value) && price < least) {
      least = price;
      best = { value, unit };
    }
  }
  return best;
}

/** The amount nearest after (else before) the trigger and nearer to it than to another one; rates ("per share") only if asked for. */
export function amountOf(
  clause: Clause,
  trigger: number,
  triggers: readonly number[],
  money: readonly MoneyMention[],
  rates: boolean,
): { readonly amount: Amount | null; readonly from: readonly Trace[] } {
  const price = (at: number, to: number) => (at > to ? at - to : 2 * (to - at));
  const nearest = money
    .filter(({ per }) => rates || per === undefined)
    .map((mention) => ({ mention, at: tokenAt(clause.article.tokens, mention.start) }))
    .filter(({ at }) => triggers.every((other) => price(at, trigger) <= price(at, other)))
    .sort((a, b) => price(a.at, trigger) - price(b.at, trigger))[0];
  if (!nearest) return { amount: null, from: [] };
  const { min, max, currency, start, end, trace } = nearest.mention;
  return { amount: { min, max, currency, start, end }, from: [trace] };
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['à', 'en', 'in', 'at', 'near']);

/** The place named after the trigger: a capitalized run led by "à", "en", "in" that is no known name. */
export function placeOf(clause: Clause, trigger: number, triggers: readonly number[]): string | null {
  for (let at = trigger + 1; at < clause.last - 1 && at < trigger + 16; at++) {
    const token = tokenOf(clause, at + 1);
    if (triggers.includes(at) || isFiniteVerb(clause, at)) return null;
    if (clause.dated.has(at + 1)) continue;
    if (!PLACE_PREPOSITIONS.has(tokenOf(clause, at).lower) || !token.capital || clause.referenceAt.has(at + 1))
      continue;
    let last = at + 1;
    while (tokenOf(clause, last + 1).capital && !clause.referenceAt.has(last + 1)) last++;
    return clause.article.text.slice(token.start, tokenOf(clause, last).end);
  }
  return null;
}
