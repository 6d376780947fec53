import { type Random, random } from './random.ts';

const FRENCH = {
  who: [
    'Le groupe Sorel',
    'La mairie de Besançon',
    'L’équipementier Garonne Aéro',
    'Le préfet de l’Hérault',
    'La coopérative des Œillets',
    'Le Conseil d’État',
    'La société Île-de-France Énergie',
    'Le maire de Nœux-les-Mines',
    'Électricité du Rhône',
    'La papetière Donovan',
    'La laiterie Combes',
    'Ça Bouge, jeune pousse lyonnaise,',
  ],
  did: [
    'a annoncé la fermeture de son usine',
    'a été condamnée à une amende de 12 millions d’euros',
    'renonce à son projet',
    'prévoit d’embaucher 60 personnes',
    'lève 25 M€ auprès de trois fonds européens',
    'va reprendre le chantier',
    'dément toute négociation',
    'a cédé sa filiale pour 48 millions d’euros',
    'présente ses vœux aux salariés',
    'ouvre une enquête',
    'fête ses 100 ans',
    'a signé un accord avec les syndicats',
  ],
  more: [
    'à la suite d’un contrôle',
    'malgré la crise',
    'dès le 1er août',
    'en présence du ministre',
    'avant Noël',
    'selon une source proche du dossier',
    'où elle emploie 340 personnes',
    'pour sa part',
    'après neuf mois de procédure',
    'jusqu’à la fin de l’année',
  ],
  said: [
    '« Nous n’avions plus le choix », a déclaré le directeur général, François Noël.',
    '« C’est une œuvre de longue haleine… », reconnaît-elle.',
    'La hausse – la plus forte depuis 2008 – atteint 8 %.',
    'Les “petits” actionnaires s’y opposent.',
    'Coût de l’opération : 3,5 M€, dont 1 M€ pour l’État.',
    'Il s’agit du n° 2 du secteur, où l’on compte déjà dix concurrents.',
    'Sa sœur Zoë, elle, préfère « attendre ».',
    '« À quoi bon ? », demande un ouvrier.',
    'Température relevée : 38 °C à l’ombre.',
    'L’accord, daté du 12 février, n’a pas été signé.',
  ],
} as const;

const ENGLISH = {
  who: [
    'Harrow Foods',
    'The regulator',
    'Halden Bank',
    'Nestlé’s coffee unit',
    'The café chain Millstone',
    'Polar Shipping',
    'Citroën’s owner',
    'The São Paulo exchange',
    'Tern Airways',
    'Chancellor Anne Whitlow',
  ],
  did: [
    'agreed to buy its rival for £310m',
    'fined the lender €18m',
    'will cut 1,200 jobs',
    'denied any wrongdoing',
    'raised its forecast',
    'said it wouldn’t appeal',
    'closed 85 stores',
    'posted a loss of $48 million',
    'named a new chief executive',
    'filed for bankruptcy',
  ],
  more: [
    'on Tuesday',
    '– the third such deal this year',
    'after talks collapsed',
    'in a letter to employees',
    'despite the union’s objections',
    'at its Besançon plant',
    'in the first quarter',
    'for a third week',
  ],
  said: [
    '“We explored every option,” said the chief executive, Dana Whitlow.',
    '“It’s not over…” he added.',
    'Shares fell 3% – their worst day since March.',
    'The two sides’ lawyers met in Zürich.',
    'Its résumé of failures is long.',
    'The firm owes its suppliers £60m.',
    'Analysts weren’t surprised.',
    'The unit makes crème brûlée for supermarkets.',
  ],
} as const;

type Parts = typeof FRENCH | typeof ENGLISH;

const headline = (parts: Parts, { one, below }: Random): string =>
  `${one(parts.who)} ${one(parts.did)}${below(3) === 0 ? ` ${one(parts.more)}` : ''}`;

const paragraph = (parts: Parts, some: Random): string =>
  Array.from({ length: 1 + some.below(5) }, () =>
    some.below(2) === 0
      ? `${some.one(parts.who)} ${some.one(parts.did)} ${some.one(parts.more)}.`
      : some.one(parts.said),
  ).join(' ');

/** `count` different texts, the same for a seed: headlines, paragraphs and short articles in French and English. */
export function encodedTexts(count: number, seed: number): readonly string[] {
  const some = random(seed);
  const texts = new Set<string>();
  while (texts.size < count) {
    const parts = some.below(10) < 6 ? FRENCH : ENGLISH;
    const kind = some.below(4);
    const title = headline(parts, some);
    if (kind < 2) texts.add(title);
    else if (kind === 2) texts.add(paragraph(parts, some));
    else texts.add(`${title}\n\n${paragraph(parts, some)}\n\n${paragraph(parts, some)}\n`);
  }
  return [...texts];
}
