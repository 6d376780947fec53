import type { AnalyzedArticle } from '../../pipeline/model/analyzed.ts';
import type { Source } from '../../pipeline/reconcile/index.ts';
import { type Random, random } from './random.ts';

/** What articles are made: how many, over how many days, about how many companies; the same for a seed. */
export type Corpus = {
  readonly articles: number;
  readonly days: number;
  readonly companies: number;
  readonly seed: number;
  /** All tell one purchase, at a few prices. */
  readonly oneStory?: true;
};

type ExtractedEvent = AnalyzedArticle['events'][number];

const FIRST_DAY = Date.UTC(2020, 0, 1) / 864e5;
const dayText = (day: number): string => new Date((FIRST_DAY + day) * 864e5).toISOString().slice(0, 10);

const SITES = ['Lyon', 'Brest', 'Nantes', 'Lille', 'Metz', 'Tours', 'Dijon', 'Caen', 'Reims', 'Rennes', 'Nancy'];
const SUBJECTS = [
  'coûts',
  'ventes',
  'usines',
  'salariés',
  'clients',
  'marges',
  'commandes',
  'stocks',
  'prix',
  'emplois',
];
const VERBS = [
  'augmentent',
  'reculent',
  'souffrent',
  'progressent',
  'baissent',
  'reprennent',
  'résistent',
  'inquiètent',
];
const CIRCUMSTANCES = [
  'hiver',
  'énergie',
  'concurrence',
  'marché',
  'Europe',
  'Allemagne',
  'transport',
  'acier',
  'grève',
];

/** An event of the company at a place of the text: a plan of layoffs, a purchase, an order or a launch. */
function event(company: string, day: number, start: number, { below, one }: Random): ExtractedEvent {
  const dated = below(3) === 0;
  const when = day - below(20);
  const common = {
    trigger: { start, end: start + 5 },
    modality: below(5) === 0 ? ('announced' as const) : ('completed' as const),
    date: dated
      ? { from: dayText(when), to: dayText(when + 1), grain: 'day' as const, certainty: 'stated' as const }
      : null,
    rule: 'event/test',
  };
  const party = (role: string, name: string) => ({ role, id: `o-${name.toLowerCase()}`, name });
  const euros = (value: number) => ({ min: value, max: value, currency: 'EUR' });
  switch (below(4)) {
    case 0:
      return {
        ...common,
        type: 'acquisition',
        participants: [party('buyer', company), party('target', `Cible${below(400)}`)],
        amount: below(2) === 0 ? euros((1 + below(90)) * 1e7) : null,
      };
    case 1:
      return { ...common, type: 'funding', participants: [party('company', company)], amount: euros(below(500) * 1e6) };
    default:
      return {
        ...common,
        type: 'layoff',
        participants: [party('employer', company)],
        amount: null,
        ...(below(2) === 0 ? { place: one(SITES) } : {}),
        ...(below(3) > 0 ? { quantity: { value: 50 + below(3000), unit: 'jobs' } } : {}),
      };
  }
}

const PRICES = [12e6, 12.1e6, 20e6].map((value) => ({ min: value, max: value, currency: 'EUR' }));

/** One purchase as an article tells it: announced or done, at one of a few prices, on one of a few days. */
const purchase = (day: number, start: number, { below }: Random): ExtractedEvent => ({
  type: 'acquisition',
  trigger: { start, end: start + 5 },
  modality: below(3) === 0 ? 'announced' : 'completed',
  date: below(2) === 0 ? { from: dayText(day), to: dayText(day + 1), grain: 'day', certainty: 'stated' } : null,
  participants: [
    { role: 'buyer', id: 'o-sodeval', name: 'Sodeval' },
    { role: 'target', id: 'o-astria', name: 'Astria' },
  ],
  amount: PRICES[below(PRICES.length)] ?? null,
  rule: 'event/test',
});

const sentence = ({ one, below }: Random): string =>
  `Nos ${one(SUBJECTS)} ${one(VERBS)} à ${one(SITES)} avec ${one(CIRCUMSTANCES)} et ${one(CIRCUMSTANCES)}, ${below(4) === 0 ? 'jamais ' : ''}nos ${one(SUBJECTS)} ${one(VERBS)} de ${below(90)} points`;

/** What a document of a test says nothing of. */
export const UNSAID = {
  sha256: '',
  datePrecision: null,
  dateSource: null,
  title: null,
  publisher: null,
  url: null,
};

/** Analyzed articles as reconciliation gets them: events that repeat, quotes of a few people, names beside each other. */
export function sources({ articles, days, companies, seed, oneStory }: Corpus): readonly Source[] {
  const some = random(seed);
  return Array.from({ length: articles }, (_, index): Source => {
    const id = `d${String(index).padStart(7, '0')}`;
    const day = some.below(days);
    const company = `Compagnie${some.below(companies)}`;
    const text = sentence(some);
    const speaker = { start: null, end: null, id: `p-chef-${company.toLowerCase()}`, name: `Chef ${company}` };
    return {
      document: { id, language: 'fr', date: dayText(day), duplicateOf: null, ...UNSAID, path: id },
      text: `${text}. `.padEnd(400),
      analyzed: {
        ...{ id, language: 'fr', date: dayText(day), sentences: [{ start: 0, end: text.length + 1 }] },
        ...{ dates: [], money: [] },
        organizations: [
          { start: 300, end: 310, text: company, id: `o-${company.toLowerCase()}`, name: company, rule: 'test' },
        ],
        persons: [{ start: 320, end: 330, text: speaker.name, id: speaker.id, name: speaker.name, rule: 'test' }],
        quotes: [
          {
            id: `q-${id}`,
            content: { start: 0, end: text.length },
            text,
            cue: null,
            speaker,
            kind: 'direct',
            rule: 'test',
          },
        ],
        events: oneStory
          ? [purchase(day, 200, some)]
          : [event(company, day, 200, some), event(company, day, 240, some)],
      },
    };
  });
}
