import { frames } from '../frame.ts';

/** What authorities, courts and misfortune do. */
export const justice = frames('en', [
  {
    name: 'approve',
    type: 'approval',
    why: 'an authority allows or refuses',
    verbs: ['approve', 'clear', 'authorise', 'authorize', 'block', 'reject'],
    nouns: ['approval', 'clearance', 'go-ahead'],
    subject: 'authority',
    object: 'object',
    needs: ['authority', 'object'],
    yes: [
      [
        'The European Commission approved the takeover of Pendle Ltd.',
        'completed authority=European Commission, object=the takeover of Pendle Ltd',
      ],
    ],
    no: ['The crowd approved.'],
  },
  {
    name: 'sue',
    type: 'lawsuit',
    why: 'somebody takes an organization to court',
    verbs: ['sue', 'indict', 'take to court', 'file a lawsuit against', 'file a complaint against'],
    nouns: ['lawsuit', 'class action', 'complaint', 'indictment'],
    subject: 'plaintiff',
    object: 'defendant',
    complements: { against: 'defendant' },
    needs: ['defendant'],
    yes: [['Harrow Ltd sued Pendle Inc.', 'completed plaintiff=Harrow, defendant=Pendle']],
    no: ['A lawsuit is possible.'],
  },
  {
    name: 'fine',
    type: 'sanction',
    why: 'an authority punishes an organization',
    verbs: ['fine', 'penalise', 'penalize', 'sanction', 'ban'],
    nouns: ['fine', 'penalty/penalties'],
    subject: 'authority',
    object: 'target',
    complements: { on: 'target', against: 'target' },
    needs: ['target'],
    yes: [
      [
        'The European Commission fined Pendle Ltd 2 million euros.',
        'completed authority=European Commission, target=Pendle, 2000000 EUR',
      ],
    ],
    no: ['The weather was fine.'],
  },
  {
    name: 'investigate',
    type: 'investigation',
    why: 'an authority looks into an organization',
    verbs: ['investigate', 'probe', 'raid', 'look into'],
    nouns: ['investigation', 'inquiry/inquiries', 'probe', 'raid'],
    subject: 'authority',
    object: 'target',
    complements: { into: 'target' },
    needs: [],
    anyOf: ['authority', 'target'],
    yes: [
      [
        'The European Commission is investigating Pendle Ltd.',
        'announced authority=European Commission, target=Pendle',
      ],
    ],
    no: ['The investigation goes on.'],
  },
  {
    name: 'insolvency',
    type: 'bankruptcy',
    why: 'a company can no longer pay',
    verbs: ['file for bankruptcy', 'go bankrupt', 'enter administration', 'file for insolvency'],
    nouns: ['bankruptcy/bankruptcies', 'insolvency/insolvencies', 'receivership', 'liquidation'],
    subject: 'company',
    object: 'company',
    needs: ['company'],
    yes: [['Pendle Ltd filed for bankruptcy.', 'completed company=Pendle']],
    no: ['Moral bankruptcy is worse.'],
  },
]);
