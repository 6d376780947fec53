import { type MoneyWords, set } from '../language.ts';

/** English words around amounts. */
export const englishWords: MoneyWords = {
  movement:
    /^(?:rose|rise|rises|risen|rising|grew|grow|grown|fell|fall|fallen|falling|dropp|drop|increas|decreas|climb|jump|slipp|rais|cut|up|down|went|mov|declin|improv|edg|lower|widen|narrow|shr[aiu]nk|soar|plung|surg)/u,
  cues: set('including which from and or against versus only another further plus ( , between'),
  verbs:
    /^(?:pay|paid|cost|reach|contribut|invest|spen|borrow|lend|lent|offer|earn|rais|total|worth|valu|fin(?:ed|anc)|sav|bring|brought|stood|rose|fell|to$)/u,
  fillers: set(
    'of about some nearly almost around over more less than up at least to under roughly a therefore only between',
  ),
  after: set(
    'for in on to by from at against and or is was were are will would a an the ( ) , . ; : — - – " ” last this next each annually more less this which that',
  ),
  large: /^(?:milli|billi|trilli|half)/u,
  parts: set('which including'),
  compared: set(''),
  of: set('of'),
  measured: set('more less for a per each and in on to'),
  fillersOfList: set('of about some'),
  respectively: 'respectively',
};
