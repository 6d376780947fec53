import type { OrganizationNoun, ReferenceWords, RoleNoun } from '../noun.ts';

const split = (list: string): readonly string[] => list.trim().split(/\s+/u);
const nouns = (fits: OrganizationNoun['fits'], list: string) =>
  split(list).map((word): [string, OrganizationNoun] => [word, { gender: 'm', fits }]);
const roles = (field: RoleNoun['field'], gender: RoleNoun['gender'], list: string) =>
  split(list).map((word): [string, RoleNoun] => [word, { gender, field }]);

/** English nouns and pronouns that refer to somebody or something named elsewhere in the article. */
export const englishReferences: ReferenceWords = {
  organizations: new Map([
    ...nouns('whole', 'company group firm corporation giant conglomerate multinational business'),
    ...nouns('part', 'subsidiary unit brand platform service division'),
    ...nouns(
      'company',
      `retailer manufacturer carmaker automaker operator airline insurer startup start-up supplier distributor developer chain publisher
      drugmaker chipmaker lender brewer builder supermarket studio grocer provider maker`,
    ),
    ...nouns('bank', 'bank lender'),
    ...nouns('party', 'party movement'),
    ...nouns('club', 'club team franchise'),
    ...nouns('union', 'union'),
    ...nouns('association', 'association federation foundation charity ngo organisation organization league'),
    ...nouns('media', 'newspaper paper magazine broadcaster website agency journal'),
    ...nouns(
      'institution',
      'ministry court government parliament council committee regulator agency institute university commission department watchdog',
    ),
  ]),
  roles: new Map([
    ...roles(
      'business',
      'both',
      'executive ceo boss manager director chairman chairwoman founder co-founder entrepreneur businessman businesswoman billionaire banker investor chief',
    ),
    ...roles(
      'politics',
      'both',
      'minister president chancellor senator congressman congresswoman lawmaker mayor governor politician candidate ambassador diplomat secretary premier spokesman spokeswoman spokesperson',
    ),
    ...roles('law', 'both', 'judge prosecutor lawyer attorney defendant suspect'),
    ...roles(
      'sport',
      'both',
      'player striker defender goalkeeper coach captain midfielder champion driver boxer swimmer athlete',
    ),
    ...roles('arts', 'both', 'actor actress singer musician director author writer artist composer filmmaker novelist'),
    ...roles(
      'science',
      'both',
      'economist analyst researcher scientist professor historian expert doctor physicist engineer',
    ),
    ...roles('press', 'both', 'journalist reporter presenter columnist'),
    ...roles('force', 'both', 'general colonel commander admiral soldier officer'),
    ...roles('church', 'both', 'pope bishop archbishop cardinal'),
    ...roles('any', 'm', 'man'),
    ...roles('any', 'f', 'woman'),
  ]),
  definite: new Set(split('the this that')),
  demonym: /^[A-Z][\p{L}-]*(?:man|woman)$/u,
  pronouns: new Map([
    ['he', { gender: 'm', kind: 'person' }],
    ['she', { gender: 'f', kind: 'person' }],
    ['it', { gender: 'any', kind: 'organization' }],
  ]),
  tonics: new Map([
    ['him', 'm'],
    ['her', 'f'],
  ]),
  governors: new Set(split('to for')),
  impersonal: [
    /^(?:rains|rained|snows|seems|seemed|appears|appeared|turns out|turned out|takes|took|depends|happens|remains to be)(?:\s|$|[,.])/u,
    /^(?:'s|’s|is|was|will be|would be|has been|had been|'ll be)(?: (?:not|also|very|now|too|so|quite|still))* (?:time|possible|impossible|likely|unlikely|necessary|important|essential|difficult|hard|easy|clear|true|obvious|certain|unclear|expected|believed|thought|understood|hoped|known|said|reported|up|no|the|a|an|not|good|worth|vital|crucial|fair|early|late|raining)(?:\s|$|[,.])/u,
  ],
  prepositions: new Set(
    split(
      "of in on at to for with by from about into over under through during before after against among without that and 's",
    ),
  ),
  latter: [['the', 'latter', 'any']],
};
