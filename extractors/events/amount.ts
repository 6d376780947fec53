import type { Amount } from '../../pipeline/model/event.ts';
import type { MoneyMention } from '../../pipeline/model/mention.ts';
import { tokenAt } from '../../pipeline/model/segmented.ts';
import type { Trace } from '../../pipeline/model/trace.ts';
import type { Clause } from './clause.ts';

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
