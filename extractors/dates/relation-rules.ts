import type { RuleInfo } from '../rule.ts';

/** The rules that add a relation to a date that another rule has read; their words are in resolve/relations.ts. */
export const relationRules: readonly RuleInfo[] = [
  {
    id: 'date/fr/relation',
    why: 'a date after "depuis", "dès", "jusqu’à", "d’ici", "avant", "après": the interval is that of the date',
    yes: [
      ['Depuis 2020, le groupe vend des médicaments.', '2020-01-01/2021-01-01 year since'],
      ['La banque fermera ses agences après le 31 décembre.', '2024-12-31 after'],
      ["Le pont sera prêt d'ici à 2030.", '2030-01-01/2031-01-01 year by'],
    ],
    no: ['Il a fermé le 31 décembre 2020.', 'Après la pluie, il partit.'],
  },
  {
    id: 'date/en/relation',
    why: 'a date after "since", "by", "until", "before", "after": the interval is that of the date',
    yes: [
      ['The group has sold drugs since 2020.', '2020-01-01/2021-01-01 year since'],
      ['The bank will close branches after December 31.', '2024-12-31 after'],
    ],
    no: ['It closed on December 31, 2020.', 'After the rain, he left.'],
  },
];
