import { trace } from '../../pipeline/model/trace.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import type { View } from '../names/view.ts';
import { balance, type Evidence, STRONG, strongest, total } from './evidence/evidence.ts';
import { priorsOf } from './evidence/priors.ts';
import { mentionsIn } from './unlisted-mentions.ts';
import {
  type Company,
  companyOf,
  joinedBy,
  type Name,
  namesOfMentions,
  standingOf,
  type Weighed,
} from './unlisted-names.ts';

/** What remains of the evidence for an organization when that against it is taken off. */
const ENOUGH = 2.5;
/** Above a full name without a first name of the lists, below a title, a role or a first name. */
const DECIDED = 68;
/** Above a first name, too: "Dale Dairies". */
const CERTAIN = 80;

/** Names of groups end so, those of their units do not. */
const GROUP = new Set('group groupe holding holdings industries corporation international'.split(' '));

/** A name and those of its mentions that are an organization; the facts that no single mention gave. */
type Verdict = {
  readonly name: Name;
  readonly whole: boolean;
  readonly priors: readonly Evidence[];
  readonly mentions: readonly Weighed[];
};

/**
 * Organizations that no list holds. The evidence of grammar around all mentions of a name is weighed once for the whole
 * article; then every mention is given the verdict, with the mention that decided it in its tree. Names still open are
 * weighed a second time beside those that are decided: units, short forms, names joined by "et".
 */
export function unlistedNames(view: View, runs: readonly Run[], known: readonly Candidate[]): readonly Candidate[] {
  const { mentions, surnames } = mentionsIn(view, runs, known);
  const names = namesOfMentions(view, mentions);
  const before = companyOf(view, names, known, surnames);
  const first = names.map((name) => verdict(view, name, before));
  const after = joinedBy(view, before, organizations(first));
  const second = names.map((name, i) => (first[i]?.whole ? first[i] : verdict(view, name, after)));
  const last = joinedBy(view, after, organizations(second));
  return second.flatMap((one) => (one ? candidates(view, one, last) : []));
}

const organizations = (verdicts: readonly (Verdict | undefined)[]): readonly Run[] =>
  verdicts.flatMap((one) => (one?.whole ? one.mentions : []));

/** The mentions of the name that are an organization; undefined when the evidence does not suffice. */
function verdict(view: View, name: Name, company: Company): Verdict | undefined {
  const priors = priorsOf(view, name.first, standingOf(view, name, company));
  if (!priors) return undefined;
  const all = [...priors, ...name.mentions.flatMap(({ evidence }) => evidence)];
  const place = priors.some((one) => one.for === 'place');
  if (place && !all.some(({ corporate }) => corporate)) return undefined;
  const whole = balance(all) >= ENOUGH;
  const mentions = name.mentions.filter(({ evidence }) => fits(evidence, whole, place));
  return mentions.length === 0 ? undefined : { name, whole, priors, mentions };
}

/** A mention follows the verdict on its name, unless its own place in the text speaks clearly of something else. */
function fits(evidence: readonly Evidence[], decided: boolean, place: boolean): boolean {
  const own = balance(evidence);
  if (!decided) return own >= STRONG && evidence.some(({ corporate }) => corporate);
  return own > -3 && !(place && own < 0);
}

/** The mentions that no other rule has found. A short form stands for the longer name when that is written before it. */
function candidates(view: View, { name, whole, priors, mentions }: Verdict, company: Company): readonly Candidate[] {
  const parents = name.size === 1 ? (company.parents.get(name.head) ?? []) : [];
  const full = fullName(view, parents, name);
  const best = name.mentions.toSorted(
    (a, b) => total(b.evidence, 'organization') - total(a.evidence, 'organization'),
  )[0];
  const reason = strongest(best?.evidence ?? []) ?? strongest(priors);
  const certain = whole && priors.some(({ rule, corporate }) => (rule === 'tail' ? corporate : rule === 'person'));
  return mentions.flatMap(({ first, last, kind, evidence }): readonly Candidate[] => {
    // The rule that found it takes it for a short form of the longer name, which it is not.
    const apart = parents.length > 0 && !full;
    if (kind !== undefined && !apart) return [];
    const own = strongest(evidence) ?? (mentions.length === 1 ? reason : undefined);
    const rule = `organization/${full ? 'short-form' : (own?.rule ?? (best === undefined ? reason?.rule : 'repeated'))}`;
    const source = full ?? best;
    const from = own && !full ? [] : source ? [trace(`organization/${reason?.rule}`, spanOf(view, source))] : [];
    return [
      {
        ...{ first, last, rule, layer: 'organization' as const },
        strength: certain ? CERTAIN : full ? DECIDED + 1 : DECIDED,
        kind: own?.kind ?? reason?.kind ?? 'company',
        ...(full ? { name: written(view, full) } : {}),
        ...(from.length > 0 ? { from } : {}),
      },
    ];
  });
}

/** The longer name that the short one stands for: the only one, or the head of the group, when it is written before. */
function fullName(view: View, parents: readonly Run[], name: Name): Run | undefined {
  const groups = parents.filter(({ last }) => GROUP.has(view.folded[last - 1] ?? ''));
  const [full] = parents.length === 1 ? parents : groups.length === 1 ? groups : [];
  return full && full.first < name.first.first ? full : undefined;
}

const spanOf = ({ tokens }: View, { first, last }: Run) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

function written(view: View, run: Run): string {
  const { start, end } = spanOf(view, run);
  return view.article.text.slice(start, end).replace(/\s+/gu, ' ').replaceAll('’', "'");
}
