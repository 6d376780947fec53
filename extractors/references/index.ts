import type { Discourse, Reference } from '../../pipeline/model/discourse.ts';
import type { RuleInfo } from '../rule.ts';

/** What each kind of reference is, in the order in which a phrase is tried; `pipeline/resolve` applies them. */
export const referenceRules: readonly RuleInfo[] = [
  {
    id: 'references/name',
    why: 'a name as organizations and persons give it',
    yes: [['Marie Martin a parlé devant la presse.', 'Marie Martin → Marie Martin']],
    no: ['La pluie est tombée toute la nuit.'],
  },
  {
    id: 'references/short-name',
    why: 'a shorter form of a name that the article gives in full',
    yes: [['Marie Martin a parlé devant la presse. Martin a ensuite quitté la salle.', 'Martin → Marie Martin']],
    no: ['La pluie est tombée toute la nuit.'],
  },
  {
    id: 'references/latter',
    why: '"ce dernier", "celle-ci", "the latter": the last one named that agrees',
    yes: [['Le maire a reçu Paul Martin. Ce dernier a ensuite quitté la salle.', 'Ce dernier → Paul Martin']],
    no: ['La pluie est tombée toute la nuit, ce dernier mardi.'],
  },
  {
    id: 'references/nominal',
    why: 'a noun for an organization with a definite article: the one that the text is about',
    yes: [
      ['Amazon a ouvert un entrepôt à Lyon. Le groupe y emploiera mille personnes.', 'Le groupe → Amazon'],
      ['Amazon opened a warehouse in Leeds. The company will hire a thousand people.', 'The company → Amazon'],
    ],
    no: [
      'Amazon a ouvert un entrepôt. Le groupe de travail se réunit mardi.',
      'Amazon a ouvert un entrepôt. Les entreprises de la région recrutent.',
    ],
  },
  {
    id: 'references/role',
    why: 'a noun for a function with a definite article: the one who holds it',
    yes: [
      ['La ministre Marie Martin est venue à Lyon. La ministre a visité une école.', 'La ministre → Marie Martin'],
      ['The minister Mary Stone came to Leeds. The minister visited a school.', 'The minister → Mary Stone'],
    ],
    no: ['Marie Martin est venue à Lyon. Un ministre a visité une école.'],
  },
  {
    id: 'references/pronoun',
    why: 'a subject pronoun: the nearest subject that agrees; nobody when it is impersonal or when several agree',
    yes: [
      ['Marie Martin est venue à Lyon. Elle a visité une école.', 'Elle → Marie Martin'],
      ['Mary Stone came to Leeds. She visited a school.', 'She → Mary Stone'],
    ],
    no: ['Paul Martin est venu à Lyon. Il pleut depuis mardi.', 'Paul Martin est venu à Lyon. Il faut attendre.'],
  },
];

/** A reference on one line, for the examples of rules: `le groupe → Amazon`. */
export const showReference = (text: string, reference: Reference, discourse: Discourse): string =>
  `${text.slice(reference.start, reference.end)} → ${
    reference.entity === null ? '?' : (discourse.entities.get(reference.entity)?.name ?? '?')
  }`;
