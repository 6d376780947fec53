import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import { keyOf, type View } from '../names/view.ts';
import { counterEvidence } from './evidence/against.ts';
import { clauseEvidence } from './evidence/clause.ts';
import { type Evidence, organization, STRONG } from './evidence/evidence.ts';
import { phraseEvidence } from './evidence/phrase.ts';
import type { Standing } from './evidence/priors.ts';
import type { Mention } from './unlisted-mentions.ts';

/** A mention with what its place in the text says. */
export type Weighed = Mention & { readonly evidence: readonly Evidence[] };

/** All mentions of one unlisted name in text order. */
export type Name = {
  readonly key: string;
  readonly size: number;
  /** The first word, folded. */
  readonly head: string;
  readonly first: Weighed;
  readonly mentions: readonly Weighed[];
};

/** What the article tells of the words of all names; organizations grow from the first weighing to the second. */
export type Company = {
  readonly surnames: ReadonlySet<string>;
  readonly lowered: ReadonlySet<string>;
  /** First word → the names of several words that begin with it. */
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
  /** First word → the organizations of several words that begin with it. */
  readonly parents: ReadonlyMap<string, readonly Run[]>;
  /** Organizations of one word. */
  readonly heads: ReadonlySet<string>;
  /** Tokens where organizations begin, and the tokens behind them. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
};

/** So many longer names a short form is compared with. */
const MOST = 4;

/** The names that the mentions are of. */
export function namesOfMentions(view: View, mentions: readonly Mention[]): readonly Name[] {
  const names = new Map<string, Weighed[]>();
  for (const mention of mentions) {
    const key = keyOf(view, mention.first, mention.last);
    const weighed = { ...mention, evidence: evidenceOf(view, mention) };
    const list = names.get(key);
    if (list) list.push(weighed);
    else names.set(key, [weighed]);
  }
  return [...names].flatMap(([key, all]) => {
    const [first] = all;
    return first
      ? [{ key, size: first.last - first.first, head: view.folded[first.first] ?? '', first, mentions: all }]
      : [];
  });
}

/** A headline in capitals says nothing of its words; what a rule found already is one more fact. */
function evidenceOf(view: View, mention: Mention): readonly Evidence[] {
  const found = mention.kind === undefined ? [] : [organization('described', STRONG, mention.kind, mention.described)];
  if (view.titled[mention.first]) return found;
  return [
    ...found,
    ...phraseEvidence(view, mention),
    ...clauseEvidence(view, mention),
    ...counterEvidence(view, mention),
  ];
}

/** What is known before the first weighing: the organizations of lists and rules, the words in lower case. */
export function companyOf(
  view: View,
  names: readonly Name[],
  known: readonly Candidate[],
  surnames: ReadonlySet<string>,
): Company {
  const families = new Map<string, Set<string>>();
  for (const { size, head, key } of names)
    if (size > 1) families.set(head, (families.get(head) ?? new Set<string>()).add(key));
  const lowered = new Set<string>();
  for (const { capital, lower } of view.tokens) if (!capital) lowered.add(lower);
  const sure = known.filter(
    ({ layer, tentative, strength }) => layer === 'organization' && !tentative && strength >= 64,
  );
  const start: Company = {
    surnames,
    lowered,
    families,
    parents: new Map(),
    heads: new Set(),
    starts: new Set(),
    ends: new Set(),
  };
  return joinedBy(view, start, sure);
}

/** The same with more organizations. */
export function joinedBy(view: View, company: Company, organizations: readonly Run[]): Company {
  const parents = new Map(company.parents);
  const heads = new Set(company.heads);
  const starts = new Set(company.starts);
  const ends = new Set(company.ends);
  for (const run of organizations) {
    const head = view.folded[run.first] ?? '';
    if (run.last - run.first === 1) heads.add(head);
    else {
      const others = parents.get(head) ?? [];
      if (others.length < MOST && !others.some((other) => sameName(view, other, run)))
        parents.set(head, [...others, run]);
    }
    starts.add(run.first);
    ends.add(run.last);
  }
  return { ...company, parents, heads, starts, ends };
}

const sameName = (view: View, a: Run, b: Run): boolean => keyOf(view, a.first, a.last) === keyOf(view, b.first, b.last);

const AND = new Set(['et', 'and', 'ni', 'ou', 'or', '&']);

/** How a name stands in that company. */
export function standingOf(view: View, name: Name, company: Company): Standing {
  const { folded, tokens } = view;
  const one = name.size === 1;
  const surname = company.surnames.has(name.head);
  return {
    surname: one ? surname : false,
    part: one && company.parents.has(name.head),
    unit: !one && !surname && company.heads.has(name.head),
    siblings: !one && (company.families.get(name.head)?.size ?? 0) > 1,
    joined: name.mentions.some(
      ({ first, last }) =>
        (AND.has(folded[first - 1] ?? '') && company.ends.has(first - 1)) ||
        (AND.has(folded[last] ?? '') && company.starts.has(last + 1)),
    ),
    lowered: one && company.lowered.has(tokens[name.first.first]?.lower ?? ''),
  };
}
