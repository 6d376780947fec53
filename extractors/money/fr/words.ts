import { type MoneyWords, set } from '../language.ts';

/** French words around amounts. */
export const frenchWords: MoneyWords = {
  movement:
    /^(?:pass|grimp|augment|tomb|baiss|chut|ramen|relev|port|rédui|mont|recul|progress|bondi|abaiss|hauss|élev|descend)/u,
  cues: set('dont contre soit et ou puis sur ( , entre'),
  verbs:
    /^(?:apport|attei|coût|vaut|élèv|représent|réclam|pay|vers|invest|débours|empoch|lev|mobilis|économis|rapport|dépens|financ|prêt|emprunt|offr|valoris|estim|chiffr|évalu|factur|totalis|dégag|encaiss|passé|passer|ramené)/u,
  fillers: set("donc environ plus près moins de d' quelque à encore ainsi désormais au entre"),
  after: set(
    `pour en au aux à par sur dans contre et ou est sont a ont ( ) , . ; : — - – " » ” cette ce cet l' il elle qui que provenant soit chez mais seront sera était étaient destinés destiné auparavant supplémentaires chaque l'an`,
  ),
  large: /^(?:milli|billi|demi)/u,
  parts: set('dont'),
  compared: set('plus moins'),
  of: set("de d'"),
  measured: set("par pour le la les l' et à au aux pièce chacun chacune chez mais contre plus soit"),
  fillersOfList: set("de d' à environ"),
  respectively: 'respectivement',
};
