import type { RuleInfo } from '../rule.ts';

/** The words around two organizations of one sentence that make one of them the other's parent. Texts are lower case, on one line. */
export type ParentRule = RuleInfo & {
  readonly language: 'fr' | 'en';
  /** Which of the two is the parent: the one on the left or on the right; `its`: the one that a possessive before the unit stands for. */
  readonly parent: 'left' | 'right' | 'its';
  /** The text before the left one, between the two, behind the right one; before and behind the unit where the parent is `its`. */
  readonly before?: RegExp;
  readonly between?: RegExp;
  readonly after?: RegExp;
};

const UNIT_FR = '(?:filiales?|division|branche|unité|marque|enseigne|émanation)';
const UNIT_EN = '(?:subsidiary|unit|division|arm|brand)';
/** Up to three adjectives and nouns in lower case. */
const SOME = String.raw`(?: [\p{Ll}-]+){0,3}?`;
const OF_FR = ` (?:de |d['’]|du |de la |de l['’]|des )`;
/** "du groupe Ortec", "du japonais Ortec", "de la firme espagnole Ortec". */
const CALLED = String.raw`(?:(?!(?:de|du|des|par|à|avec|et|pour|sur|en|qui) )[\p{Ll}-]+ ){0,3}?`;
const SHARE_FR = String.raw`(?: à (?<share>\d{1,3}(?:[.,]\d+)?) ?%,?)?`;
const SHARE_EN = String.raw`(?:(?<share>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)[ -])?`;
const CLAUSE_FR = String.raw`(?: ?,| \(|,? qui| et)?(?: est| reste)?(?: aujourd['’]hui| désormais)?`;

const exact = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');
const ending = (pattern: string): RegExp => new RegExp(`(?:^|[ ('’])${pattern}$`, 'u');
const beginning = (pattern: string): RegExp => new RegExp(`^${pattern}`, 'u');

/** Words that take back what the phrase says: "ex-filiale", "no longer owned by". */
export const REVOKED =
  /(?:^|[ '’,(])(?:ex-|ancien|futur|plus |pas |jamais |indépendant|cédé|vendu|rival|concurrent|former|once |no longer|not |independent|sold|rival|ex )/u;

/** Who owns whom, where the text says so; tried in this order. */
export const parentRules: readonly ParentRule[] = [
  {
    id: 'organization/fr/subsidiary-of',
    why: 'behind the unit\'s name "filiale de", "division du groupe", "marque de" and the parent',
    language: 'fr',
    parent: 'right',
    between: exact(`${CLAUSE_FR} ?(?:une |la |sa )?${UNIT_FR}${SOME}${SHARE_FR}${OF_FR}${CALLED}`),
    yes: [
      ['Norvex Énergie, filiale du groupe Dolvia, recrute.', 'Norvex Énergie < Dolvia'],
      ['La société Brulkor est une filiale espagnole de Renault.', 'Brulkor < Renault'],
    ],
    no: [
      'Norvex Énergie, ancienne filiale de Renault, recrute.',
      'La société Brulkor n’est pas une filiale de Renault.',
      'Norvex Énergie rachète une filiale de Renault.',
    ],
  },
  {
    id: 'organization/fr/subsidiary-named',
    why: '"la filiale" before the name of the unit, "de" and the parent behind it',
    language: 'fr',
    parent: 'right',
    before: ending(`(?:la|une|cette) (?:filiale|division|branche)${SOME} `),
    between: exact(`${OF_FR}${CALLED}`),
    yes: [['La filiale Norvex Énergie du groupe Dolvia recrute.', 'Norvex Énergie < Dolvia']],
    no: ['La filiale quitte Norvex Énergie pour Renault.', 'Norvex Énergie de Renault.'],
  },
  {
    id: 'organization/fr/subsidiary-apposed',
    why: '"la filiale de" and the parent, a comma, and the name of the unit',
    language: 'fr',
    parent: 'left',
    before: ending(`(?:la|l['’]) ?${UNIT_FR}${SOME}${OF_FR}${CALLED}`),
    between: exact(',? '),
    after: beginning('(?:,|\\)| (?!et |ou ))'),
    yes: [['La filiale roumaine de Renault, Dacia, recrute.', 'Dacia < Renault']],
    no: ['Une filiale de Renault, Peugeot et Norvex Iberia recrutent.'],
  },
  {
    id: 'organization/fr/belongs-to',
    why: 'the unit, "appartient à", "propriété de" or "détenu par", and the parent; a share below one half makes no parent',
    language: 'fr',
    parent: 'right',
    between: exact(
      `${CLAUSE_FR} ?(?:appartient|appartenant|(?:la )?propriété|(?:intégralement |entièrement |majoritairement )?(?:détenue?|contrôlée?|possédée?))${SHARE_FR} (?:majoritairement )?(?:à |à la |au |aux |à l['’]|de |d['’]|du |de la |par |par le |par la |par l['’])${CALLED}`,
    ),
    yes: [
      ['La chaîne Brulkor, qui appartient à Renault, ferme.', 'Brulkor < Renault'],
      ['La chaîne Brulkor, détenue à 51 % par le groupe Dolvia, ferme.', 'Brulkor < Dolvia'],
    ],
    no: [
      'La chaîne Brulkor, détenue à 20 % par Renault, ferme.',
      'La chaîne Brulkor, qui n’appartient plus à Renault, ferme.',
    ],
  },
  {
    id: 'organization/fr/parent-of',
    why: 'the parent, "maison mère de", "propriétaire de" or "qui possède", and the unit',
    language: 'fr',
    parent: 'left',
    between: exact(
      String.raw`(?:,| est)? ?(?:(?:(?:la )?(?:maison[ -]mère|société mère)|propriétaire|(?:l['’])?actionnaire (?:unique|majoritaire))${OF_FR}${CALLED}|(?:qui )?(?:possède|détient|contrôle) (?:(?<share>\d{1,3}(?:[.,]\d+)?) ?% (?:de |d['’]|du ))?${CALLED})`,
    ),
    yes: [
      ['Renault, maison mère de Brulkor Transports, recrute.', 'Brulkor Transports < Renault'],
      ['Renault, qui contrôle Brulkor Transports, recrute.', 'Brulkor Transports < Renault'],
    ],
    no: [
      'Après l’attaque de Michelin, le propriétaire de Brulkor Transports a parlé.',
      'Renault détient 12 % de Brulkor Transports.',
      'Renault, rival de Brulkor Transports, recrute.',
    ],
  },
  {
    id: 'organization/fr/parent-apposed',
    why: '"la maison mère de" and the unit, a comma, and the parent',
    language: 'fr',
    parent: 'right',
    before: ending(`(?:maison[ -]mère|société mère)${OF_FR}${CALLED}`),
    between: exact(', '),
    after: beginning('(?:,|\\.| (?!et |ou ))'),
    yes: [['La maison mère de Brulkor Transports, Renault, recrute.', 'Brulkor Transports < Renault']],
    no: ['La maison mère de Brulkor Transports, Renault et Michelin recrutent.'],
  },
  {
    id: 'organization/fr/its-subsidiary',
    why: '"sa filiale" before the name of the unit: that of the only organization named before it in the sentence',
    language: 'fr',
    parent: 'its',
    before: ending(`(?:sa|son|leur|ses) ${UNIT_FR}${SOME} `),
    yes: [
      ['Renault va vendre sa filiale espagnole Norvex Iberia.', 'Norvex Iberia < Renault'],
      ['Renault et sa filiale Norvex Iberia recrutent.', 'Norvex Iberia < Renault'],
    ],
    no: [
      'Renault et Michelin vendent leur filiale Norvex Iberia.',
      'Renault va vendre son ancienne filiale Norvex Iberia.',
    ],
  },
  {
    id: 'organization/en/subsidiary-of',
    why: 'behind the unit\'s name "a unit of", "a subsidiary of", "part of" and the parent',
    language: 'en',
    parent: 'right',
    between: exact(
      String.raw`(?:, | \(|,? which is | is )(?:an? |the )?(?:(?:[a-z-]+ ){0,3}?${UNIT_EN}|part) of (?:the )?(?:[a-z-]+ (?:group|giant|company|conglomerate) )?`,
    ),
    yes: [
      ['Norvex Foods, a unit of Ford, will close.', 'Norvex Foods < Ford'],
      ['Norvex Foods is a wholly owned subsidiary of Ford.', 'Norvex Foods < Ford'],
    ],
    no: ['Norvex Foods, a former unit of Ford, will close.', 'Norvex Foods bought a unit of Ford.'],
  },
  {
    id: 'organization/en/unit-named',
    why: 'the parent, "\'s unit" or "subsidiary", and the name of the unit',
    language: 'en',
    parent: 'left',
    between: exact(`(?:['’]s)?(?: [a-z-]+){0,2}? ${UNIT_EN},? `),
    yes: [["Ford's British subsidiary Norvex Foods will close.", 'Norvex Foods < Ford']],
    no: ["Ford's former subsidiary Norvex Foods will close.", "Ford's rival Norvex Foods will close."],
  },
  {
    id: 'organization/en/owned-by',
    why: 'the unit, "owned by" or "belongs to", and the parent; a share below one half makes no parent',
    language: 'en',
    parent: 'right',
    between: exact(
      String.raw`(?:,| \(|,? which| is)?(?: is)? ?(?:(?:wholly |fully |majority[ -]|now ){0,2}${SHARE_EN}(?:owned|controlled) by|belong(?:s|ing) to) (?:the )?(?:[a-z-]+ (?:group|giant|company|conglomerate) )?`,
    ),
    yes: [
      ['Norvex Foods, owned by Ford, will close.', 'Norvex Foods < Ford'],
      ['Norvex Foods, which is 60% owned by Ford, will close.', 'Norvex Foods < Ford'],
    ],
    no: ['Norvex Foods, 20% owned by Ford, will close.', 'Norvex Foods is no longer owned by Ford.'],
  },
  {
    id: 'organization/en/parent-of',
    why: 'the parent, "owner of", "the parent company of" or "which owns", and the unit',
    language: 'en',
    parent: 'left',
    between: exact(
      String.raw`(?:,| is)? ?(?:(?:the )?(?:majority )?(?:owner|parent|parent company) of (?:the )?|(?:which )?(?:owns|controls) (?:(?<share>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent) of )?(?:the )?)`,
    ),
    yes: [
      ['Ford, the parent company of Norvex Foods, will close.', 'Norvex Foods < Ford'],
      ['Ford, which owns Norvex Foods, will close.', 'Norvex Foods < Ford'],
    ],
    no: ['Ford owns 20% of Norvex Foods.', 'Ford, a rival of Norvex Foods, will close.'],
  },
  {
    id: 'organization/en/parent-named',
    why: 'the unit, "\'s parent" or "\'s owner", and the name of the parent',
    language: 'en',
    parent: 'right',
    between: exact(`['’]s (?:[a-z]+ )?(?:parent|parent company|owner),? `),
    yes: [["Norvex Foods's parent company, Ford, will close.", 'Norvex Foods < Ford']],
    no: ["Norvex Foods's former owner, Ford, will close.", "Norvex Foods's supplier, Ford, will close."],
  },
  {
    id: 'organization/en/its-subsidiary',
    why: '"its subsidiary" before the name of the unit: that of the only organization named before it in the sentence',
    language: 'en',
    parent: 'its',
    before: ending(`its (?:[a-z-]+ ){0,2}?${UNIT_EN},? `),
    yes: [['Ford will sell its British subsidiary Norvex Foods.', 'Norvex Foods < Ford']],
    no: ['Ford will sell its rival Norvex Foods a truck.', 'Ford will sell its former subsidiary Norvex Foods.'],
  },
  {
    id: 'organization/en/its-unit',
    why: '"its" before the name of the unit and "unit" behind it: that of the only organization named before it in the sentence',
    language: 'en',
    parent: 'its',
    before: ending('its '),
    after: beginning(` ${UNIT_EN}s?\\b`),
    yes: [['Ford will sell its Norvex Foods unit.', 'Norvex Foods < Ford']],
    no: ['Ford will tell its Norvex Foods story.'],
  },
];
