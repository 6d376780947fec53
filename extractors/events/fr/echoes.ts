import { frames } from '../frame.ts';

/** Nouns that tell no event by themselves and take up one that the article tells: "le drame", "cette opération". */
export const echoes = frames('fr', [
  {
    name: 'deal-again',
    type: 'acquisition',
    why: 'a purchase told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['opération', 'transaction', 'rachat', 'reprise', 'rapprochement'],
    needs: [],
    yes: [
      [
        'Le groupe Sodéval a racheté la société Astria. L’opération a été bouclée mardi.',
        'completed buyer=Sodéval, target=Astria, 2024-06-11/2024-06-12',
      ],
    ],
    no: ['L’opération a réussi.', 'Le groupe Sodéval a racheté la société Astria. Une opération du genou est rare.'],
  },
  {
    name: 'merger-again',
    type: 'merger',
    why: 'a merger told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['opération', 'transaction', 'union', 'mariage'],
    needs: [],
    yes: [
      [
        'Le groupe Sodéval a fusionné avec la société Astria. Cette union inquiète.',
        'completed party_a=Sodéval, party_b=Astria',
      ],
    ],
    no: ['Cette union inquiète.'],
  },
  {
    name: 'funding-again',
    type: 'funding',
    why: 'a funding round told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['opération', 'transaction'],
    needs: [],
    yes: [
      [
        'La société Astria lève 8 millions d’euros auprès de la société Kérys. L’opération est la troisième.',
        'announced company=Astria, investor=Kérys',
      ],
    ],
    no: ['L’opération est la troisième.'],
  },
  {
    name: 'accident-again',
    type: 'accident',
    why: 'an accident told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['choc', 'impact', 'sinistre', 'drame', 'tragédie', 'catastrophe', 'incident'],
    needs: [],
    yes: [
      [
        'Un autocar s’est renversé mardi en Espagne. Le drame a fait du bruit.',
        'completed organisation=autocar, place=Espagne',
      ],
    ],
    no: ['Le drame est beau.', 'Un autocar s’est renversé mardi en Espagne. Un autre drame couve.'],
  },
  {
    name: 'disaster-again',
    type: 'disaster',
    why: 'a disaster told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['catastrophe', 'drame', 'tragédie', 'sinistre', 'secousse', 'phénomène'],
    needs: [],
    yes: [
      [
        'Un séisme de magnitude 6,1 a frappé la ville de Pise, en Italie. La catastrophe a ému le pays.',
        'completed kind=séisme, place=Italie',
      ],
    ],
    no: ['La catastrophe a ému le pays.'],
  },
  {
    name: 'attack-again',
    type: 'attack',
    why: 'an attack told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['drame', 'tragédie', 'tuerie', 'massacre', 'carnage', 'assaut', 'explosion', 'déflagration', 'acte'],
    needs: [],
    yes: [
      [
        'Des rebelles ont attaqué des soldats à Kidal. L’assaut a duré une heure.',
        'completed attacker=rebelles, target=soldats, place=Kidal',
      ],
    ],
    no: ['L’assaut a duré une heure.'],
  },
  {
    name: 'crime-again',
    type: 'crime',
    why: 'a crime told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['drame', 'crime', 'meurtre', 'forfait', 'délit', 'tragédie'],
    needs: [],
    yes: [['Des pirates ont volé 3 millions d’euros. Le forfait est signé.', 'completed suspect=pirates']],
    no: ['Le forfait est signé.'],
  },
  {
    name: 'outage-again',
    type: 'outage',
    why: 'an outage told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['incident', 'coupure', 'interruption', 'problème', 'dysfonctionnement', 'perturbation'],
    needs: [],
    yes: [
      [
        'Une panne chez la société Astria a touché 2 millions de clients. L’incident est clos.',
        'completed operator=Astria',
      ],
    ],
    no: ['L’incident est clos.'],
  },
  {
    name: 'game-again',
    type: 'sports_result',
    why: 'a game told in the article is taken up by a noun',
    takesUp: true,
    nouns: [
      'match',
      'match nul/matchs nuls',
      'rencontre',
      'duel',
      'affiche',
      'succès/succès',
      'revers/revers',
      'résultat',
      'victoire',
      'défaite',
      'confrontation',
    ],
    needs: [],
    yes: [
      [
        'Le FC Nantes a battu l’Olympique lyonnais dimanche. La rencontre a attiré du monde.',
        'completed winner=FC Nantes, loser=Olympique lyonnais',
      ],
    ],
    no: ['La rencontre a attiré du monde.'],
  },
  {
    name: 'find-again',
    type: 'discovery',
    why: 'a discovery told in the article is taken up',
    takesUp: true,
    nouns: ['découverte', 'trouvaille'],
    verbs: ['trouver'],
    needs: [],
    yes: [
      [
        'Des chercheurs ont découvert une bactérie dans le lac Mono. La bactérie, trouvée en 2009, est rare.',
        'completed discoverer=chercheurs, object=une bactérie, place=lac Mono, 2009-01-01/2010-01-01',
      ],
    ],
    no: ['La bactérie, trouvée en 2009, est rare.'],
  },
  {
    name: 'talks-again',
    type: 'negotiation',
    why: 'talks told in the article are taken up by a general noun',
    takesUp: true,
    nouns: ['tractation', 'session', 'séance', 'entretien'],
    needs: [],
    yes: [
      [
        'La France et l’Allemagne négocient un traité. Les tractations piétinent.',
        'announced participant=Allemagne, participant=France, topic=un traité',
      ],
    ],
    no: ['Les tractations piétinent.'],
  },
  {
    name: 'meeting-again',
    type: 'meeting',
    why: 'a meeting told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['entretien', 'entrevue', 'rendez-vous', 'rencontre', 'réunion', 'tête-à-tête'],
    needs: [],
    yes: [
      [
        'Claire Morel a rencontré lundi le préfet. L’entrevue a duré une heure.',
        'completed host=Claire Morel, participant=préfet',
      ],
    ],
    no: ['L’entrevue a duré une heure.'],
  },
  {
    name: 'summit-again',
    type: 'summit',
    why: 'a conference told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['rendez-vous', 'réunion', 'rencontre', 'conclave', 'conférence'],
    needs: [],
    yes: [
      [
        'Le sommet sur le climat s’est ouvert lundi à Genève. La réunion durera trois jours.',
        'planned topic=le climat, place=Genève',
      ],
    ],
    no: ['La réunion durera trois jours.'],
  },
  {
    name: 'press-again',
    type: 'press_conference',
    why: 'a press conference told in the article is taken up',
    takesUp: true,
    nouns: ['conférence', 'point de presse/points de presse', 'conférence de presse/conférences de presse'],
    needs: [],
    yes: [
      [
        'Claire Morel a donné une conférence de presse jeudi. La conférence a duré une heure.',
        'completed speaker=Claire Morel',
      ],
    ],
    no: ['La conférence a duré une heure.'],
  },
  {
    name: 'ballot-again',
    type: 'election',
    why: 'an election told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['vote', 'consultation', 'rendez-vous', 'victoire', 'défaite'],
    needs: [],
    yes: [['Claire Morel a été élue maire de Rennes dimanche. Le vote a été calme.', 'completed winner=Claire Morel']],
    no: ['Le vote a été calme.'],
  },
  {
    name: 'protest-again',
    type: 'protest',
    why: 'a protest told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['mouvement', 'mobilisation', 'rassemblement', 'cortège', 'défilé', 'marche'],
    needs: [],
    yes: [
      [
        'Des étudiants ont manifesté samedi contre la réforme. Le cortège a traversé la ville.',
        'completed protester=étudiants, topic=la réforme',
      ],
    ],
    no: ['Le cortège a traversé la ville.'],
  },
  {
    name: 'riot-again',
    type: 'riot',
    why: 'riots told in the article are taken up by a general noun',
    takesUp: true,
    nouns: ['trouble', 'violence', 'débordement', 'soulèvement', 'rébellion', 'révolte'],
    needs: [],
    yes: [['Des émeutes ont éclaté à Londres. Les violences ont duré trois nuits.', 'completed place=Londres']],
    no: ['Les violences ont duré trois nuits.'],
  },
  {
    name: 'award-again',
    type: 'award',
    why: 'an award told in the article is taken up by a general noun',
    takesUp: true,
    nouns: ['récompense', 'distinction', 'prix/prix', 'victoire', 'trophée', 'consécration', 'succès/succès'],
    needs: [],
    yes: [
      [
        'Claire Morel a reçu le prix Goncourt. Cette récompense l’a surprise.',
        'completed laureate=Claire Morel, award=le prix Goncourt',
      ],
    ],
    no: ['Cette récompense l’a surprise.'],
  },
  {
    name: 'inquiry-again',
    type: 'investigation',
    why: 'an investigation told in the article is taken up by a noun',
    takesUp: true,
    nouns: ['investigation', 'enquête', 'procédure', 'instruction'],
    needs: [],
    yes: [
      [
        'Une enquête pour homicide a été ouverte à Lyon. Les investigations continuent.',
        'completed matter=homicide, place=Lyon',
      ],
    ],
    no: ['Les investigations continuent.'],
  },
]);
