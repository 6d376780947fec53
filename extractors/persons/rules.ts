import type { RuleInfo } from '../rule.ts';

/** Every rule of this layer, in the order of the work. */
export const personRules: readonly RuleInfo[] = [
  {
    id: 'person/title',
    why: 'capitals behind a form of address',
    yes: [
      ['La réunion a été ouverte par M. Farel hier.', 'Farel'],
      ['Mrs. Halden left early.', 'Halden'],
    ],
    no: ['Il mesure 3 m Paris compris.'],
  },
  {
    id: 'person/known',
    why: 'a person of public life, by full name or by a surname that is theirs alone',
    yes: [['Le discours de Sarkozy a duré une heure.', 'Nicolas Sarkozy']],
    no: ['Il cherche de nouveaux jobs.'],
  },
  {
    id: 'person/role-before',
    why: 'capitals right behind a noun of functions or occupations',
    yes: [
      ['Le cycliste belge Wout Kerkhove abandonne.', 'Wout Kerkhove | cycliste belge'],
      ['Le PDG Tarek Novelli a écrit aux salariés.', 'Tarek Novelli | PDG'],
      ['Prime Minister Helen Crane spoke.', 'Helen Crane | Prime Minister'],
      ['County Coroner William Loughlin heard of it.', 'William Loughlin'],
    ],
    no: ['Le président français arrive.', 'Le ministre de la Défense est venu.'],
  },
  {
    id: 'person/people-before',
    why: 'a full name behind a noun of nationality or origin',
    yes: [['La Zélandaise Quilla Tarrow a gagné.', 'Quilla Tarrow']],
    no: ['Les Russes ont gagné.', 'It topped the French Singles Chart for weeks.'],
  },
  {
    id: 'person/first-name',
    why: 'a first name of the lists and one to four capitals',
    yes: [
      ['Les notes de Claire Morvan ont été lues.', 'Claire Morvan'],
      [
        'Neil Tarrow, responsable de Michelin Aviation, a écrit.',
        'Neil Tarrow | responsable de Michelin Aviation | o-michelin-aviation',
      ],
    ],
    no: ['Paris brille.', 'La rue de Rivoli est calme.'],
  },
  {
    id: 'person/initials',
    why: 'initials and a surname',
    yes: [['Un courrier signé par Q. Tarrow a été lu.', 'Q. Tarrow']],
    no: ['Le plan B. Il reste.'],
  },
  {
    id: 'person/full-name',
    why: 'two to four capitals that are no common words, without an article, not where a place stands',
    yes: [['Il a battu Zdravk Oblukov en finale.', 'Zdravk Oblukov']],
    no: [
      'Il a visité la Tarrow Brulk hier.',
      'Elle vit à Brulk Tarrow.',
      'He walked to Tarrow Brulk, Ontario, in May.',
      'It was an old ravine called Tarrow Brulk.',
      'It lies in the municipality of Tarrow Brulk.',
      'They saw the band Tarrow Brulk.',
    ],
  },
  {
    id: 'person/coordination',
    why: 'a single name joined to a person by "et" or "and", or in English a name between two persons of a list',
    yes: [
      ['La lettre de Claire Morvan et Tarrowin a été lue.', 'Tarrowin'],
      ['They met Max Carden, Kiki Tarrowin, Rabbit Brulkor and Peter Newman.', 'Rabbit Brulkor'],
    ],
    no: ['Claire Morvan et la Bretagne gagnent.', 'They met Max Carden, Lisbon and Peter Newman.'],
  },
  {
    id: 'person/lone-name',
    why: 'a single name that does what persons do, a first name where persons stand, in English a surname as subject, with a genitive or behind a preposition',
    yes: [
      ['C’est trop tard, a soupiré Tarrowin, a expliqué Tarrowin.', 'Tarrowin'],
      ['It was too late, said Tarrowin.', 'Tarrowin'],
      ["The court read Halvorsen's letter.", 'Halvorsen'],
      ['The song would have delighted Rebecca.', 'Rebecca'],
      ['The poem was later read by Tarrowin in public.', 'Tarrowin'],
      ['Il a passé la soirée avec Sylvie.', 'Sylvie'],
      ['Tarrowin was a Danish wrestler from Aarhus.', 'Tarrowin'],
      ['Norland attended a school in the hills.', 'Norland'],
      ['Cotton was born in a small village.', 'Cotton'],
      ['The court cleared Norland of all charges.', 'Norland'],
      ['According to Norland, the work is done.', 'Norland'],
      ['One study (Tarrowin 1987) says so.', 'Tarrowin'],
      ['In her place May has received a visitor.', 'May'],
      ['He left the farm to the Tarrowin family.', 'Tarrowin'],
    ],
    no: [
      'Paris a gagné.',
      'Les habitants se sont donné rendez-vous hier place Sylvie, devant la mairie.',
      'The Tarrowin opened.',
      "The storm took Tarrowin's roof.",
      'Police died out as a word.',
      'Tarrowin is a small village near the coast.',
      'Roughly translated, it means a long road.',
      'They paid for Halvorsen guitars.',
    ],
  },
  {
    id: 'person/short-form',
    why: 'the surname, or the first name, of a person whom the article names in full',
    yes: [['Claire Morvan est venue. Morvan a ensuite parlé.', 'Claire Morvan']],
    no: ['Claire Morvan est venue au Morvan-sur-Mer.'],
  },
  {
    id: 'person/misspelling',
    why: "a name one edit from another person's name in the article that is written more often",
    yes: [['Claire Morvanec arrive. Claire Morvanec parle. Puis Claire Morvance sort.', 'Claire Morvanec']],
    no: ['Claire Morvanec et Marie Morvanec arrivent.'],
  },
];
