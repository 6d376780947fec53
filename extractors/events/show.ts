import type { EventMention } from '../../pipeline/model/event.ts';

/** An event as rule examples print it: "completed buyer=Sodéval, target=Astria, 2024-01-01/2024-02-01, 12000000 EUR". */
export function showEvent(_text: string, event: EventMention): string {
  const { date, amount, quantity } = event;
  const parts = [
    ...event.participants.map(({ role, name }) => `${role}=${name}`),
    ...(date ? [`${date.from}/${date.to}${date.relation ? ` ${date.relation}` : ''}`] : []),
    ...(amount ? [`${amount.min ?? amount.max} ${amount.currency}`] : []),
    ...(quantity ? [`${quantity.value} ${quantity.unit}`] : []),
  ];
  return `${event.modality} ${parts.join(', ')}`;
}
