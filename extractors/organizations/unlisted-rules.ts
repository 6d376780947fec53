import type { RuleInfo } from '../rule.ts';

/**
 * Rules for names that no list holds, one a kind of evidence. The evidence of all mentions is weighed together
 * (unlisted.ts); the rule of a mention is the strongest fact at its own place.
 */
export const unlistedRules: readonly RuleInfo[] = [
  {
    id: 'organization/described',
    why: 'an unlisted name that a noun phrase before it or behind a comma calls an organization',
    yes: [
      ['Elle a rencontré le distributeur de jouets Tolvane hier.', 'Tolvane'],
      ['La scierie Brulk date de 1920.', 'Brulk'],
      ['Il a visité Tolvane, exploitant de scieries.', 'Tolvane'],
      ['Des enseignes comme Tolvane et Brulkor attirent la foule.', 'Brulkor'],
      ['He visited Tolvane, a brewer of dark ales.', 'Tolvane'],
      ['Tolvane is a Danish chain of large stores.', 'Tolvane'],
      ['They toured with Tolvane, Brulkor and several other bands.', 'Brulkor'],
      ['Elle dirige sa société de transport, Tolvane.', 'Tolvane'],
    ],
    no: [
      'Tolvane is a small village near the coast.',
      'Le groupe a vu Tolvane hier.',
      'Il a rencontré le fabricant de Tolvane.',
      'Le groupe visite Tolvane lundi.',
    ],
  },
  {
    id: 'organization/owned',
    why: 'an unlisted name to which shareholders, employees, shares or headquarters belong',
    yes: [
      ['Les magasins de Tolvane ouvrent le dimanche.', 'Tolvane'],
      ["She read about Tolvane's profits in May.", 'Tolvane'],
    ],
    no: ['Les habitants de Tolvane ont voté.', "He read Tolvane's letters."],
  },
  {
    id: 'organization/acts',
    why: 'an unlisted name that is the subject of a verb of business: racheter, licencier, supprimer des postes',
    yes: [
      ['Tolvane va supprimer 120 postes à Lyon.', 'Tolvane'],
      ['Hier, Tolvane a racheté son concurrent.', 'Tolvane'],
      ['Tolvane will close 61 stores this year.', 'Tolvane'],
    ],
    no: ['Le maire de Tolvane ferme son usine.', 'M. Tolvane ferme son usine.', 'Claire Tolvane a supprimé 12 postes.'],
  },
  {
    id: 'organization/taken',
    why: 'an unlisted name that is bought, sold or absorbed',
    yes: [['Le groupe va racheter Tolvane pour un euro.', 'Tolvane']],
    no: ['Elle va racheter du pain à Tolvane.'],
  },
  {
    id: 'organization/agent',
    why: 'an unlisted name behind "par" or "by" and a participle of business',
    yes: [['Cette mine, exploitée par Tolvane, a rouvert ; Tolvane y a investi 3 millions d’euros.', 'Tolvane']],
    no: ['La mine exploitée par Claire Tolvane a rouvert.'],
  },
  {
    id: 'organization/tail',
    why: 'an unlisted name of several words that ends with a noun of business: Bois, Énergie, Foods, Steel',
    yes: [['Un accord lie la ville et Tolvane Énergie.', 'Tolvane Énergie']],
    no: ['Les Énergies renouvelables progressent.'],
  },
  {
    id: 'organization/unlisted-unit',
    why: 'an unlisted name that begins with the name of an organization of the article',
    yes: [['La scierie Tolvane recrute. Il a visité Tolvane Brulk hier.', 'Tolvane Brulk']],
    no: ['Il a visité Tolvane Brulk hier.'],
  },
  {
    id: 'organization/joined',
    why: 'an unlisted name joined by "et" or "and" to an unlisted organization, or for which somebody plays, signs, records',
    yes: [
      ['Tolvane a licencié 30 personnes. La halle abrite Tolvane et Brulkor.', 'Brulkor'],
      ['Il a signé avec Tolvane Loisirs pour deux ans.', 'Tolvane Loisirs'],
    ],
    no: ['Claire Morvan et Brulkor ont chanté.'],
  },
  {
    id: 'organization/repeated',
    why: 'an unlisted name that other mentions in the article prove to be an organization',
    yes: [['La scierie Brulk a brûlé. Le feu a pris chez un voisin de Brulk.', 'Brulk']],
    no: ['Le feu a pris chez un voisin de Brulk.'],
  },
];
