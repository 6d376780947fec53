import type { EventMention, Participant } from '../../pipeline/model/event.ts';
import type { DateMention, MoneyMention, QuoteMention } from '../../pipeline/model/mention.ts';
import { trace } from '../../pipeline/model/trace.ts';
import { type Clause, tokenOf } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Filler } from './fillers.ts';
import type { Candidate } from './find.ts';
import { modalityIn, type Told } from './modality.ts';
import { typeInfo } from './ontology.ts';
import { amountOf, placeOf, quantityOf } from './slots.ts';
import { timeOf } from './time.ts';

/** Fillers in the order in which the type lists its roles. */
function inOrder(type: string, fillers: readonly Filler[]): readonly Filler[] {
  const roles = typeInfo(type).roles.map(({ name }) => name);
  return [...fillers].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

/** The event of a draft, with its time, amount and place; null when the frame needs a date and none is its own. */
export function assemble(
  clause: Clause,
  { candidate, fillers }: Draft,
  triggers: readonly number[],
  dates: readonly DateMention[],
  money: readonly MoneyMention[],
  quotes: readonly QuoteMention[],
): EventMention | null {
  const { frame, first, last, verb } = candidate;
  const time = timeOf(clause, first, triggers, dates);
  if (frame.needs.includes('date') && time.date === null) return null;
  const info = typeInfo(frame.type);
  const { modality, why, source, bare } = modalityIn(clause, candidate, quotes);
  const slots = new Set(info.slots ?? []);
  const { amount, from } = slots.has('amount')
    ? amountOf(clause, first, triggers, money, frame.type === 'dividend')
    : { amount: null, from: [] };
  const quantity = slots.has('quantity') ? quantityOf(clause, frame.type, first, triggers) : null;
  const place = placeOf(clause, last, triggers);
  const metric = frame.type === 'earnings' && !verb ? [metricOf(clause, candidate)] : [];
  const span = { start: tokenOf(clause, first).start, end: tokenOf(clause, last).end };
  return {
    type: frame.type,
    trigger: span,
    modality,
    date: time.date,
    ...(time.announced ? { announced: time.announced } : {}),
    participants: [
      ...inOrder(frame.type, fillers).map(({ from: _, ...participant }) => participant),
      ...metric,
      ...teller(source, fillers),
    ],
    amount,
    ...(place === null ? {} : { place }),
    ...(quantity === null ? {} : { quantity }),
    ...(bare && modality === 'announced' ? { tense: 'present' as const } : {}),
    trace: trace(frame.id, span, [...fillers.flatMap((one) => one.from), ...time.from, ...from], `${modality}: ${why}`),
  };
}

/** The newspaper that tells the event, when it takes no other part in it. */
function teller(source: Told | undefined, fillers: readonly Filler[]): readonly Participant[] {
  if (!source || fillers.some(({ id }) => id === source.entity.id)) return [];
  const { id, name } = source.entity;
  const span = source.start === null || source.end === null ? {} : { start: source.start, end: source.end };
  return [{ role: 'source_of_claim', id, name, ...span }];
}

function metricOf(clause: Clause, { first, last }: Candidate) {
  const span = { start: tokenOf(clause, first).start, end: tokenOf(clause, last).end };
  return { role: 'metric', id: null, name: clause.article.text.slice(span.start, span.end), ...span };
}
