import type { MoneyMention } from '../../pipeline/model/mention.ts';

/** An amount as rule examples write it: `3900000000 USD`, `more_than 5000000 EUR`, `10-20 EUR per day`, `30000000 EUR approximate`. */
export function showMoney(
  _text: string,
  { min, max, currency, approximate, relation, per, trace }: MoneyMention,
): string {
  const bounded = relation === 'more_than' || relation === 'less_than';
  const value =
    min === max || (bounded && (min === null || max === null)) ? `${min ?? max}` : `${min ?? ''}-${max ?? ''}`;
  const parts = [
    bounded ? relation : '',
    value,
    currency ?? 'unknown',
    bounded || !approximate ? '' : 'approximate',
    relation === 'nearly' ? 'nearly' : '',
    per ? `per ${per}` : '',
  ];
  const ellipsis = trace.rule.includes('/ellipsis') ? ' implied' : '';
  return parts.filter(Boolean).join(' ') + ellipsis;
}
