import { trace } from '../../pipeline/model/trace.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import { keyOf, type View } from '../names/view.ts';
import { counterEvidence } from './evidence/against.ts';
import { clauseEvidence } from './evidence/clause.ts';
import { type Evidence, organization, STRONG } from './evidence/evidence.ts';
import { phraseEvidence } from './evidence/phrase.ts';
import { priorsOf } from './evidence/priors.ts';
import { type Mention, mentionsIn } from './unlisted-mentions.ts';

/** All mentions of one unlisted name in text order, each with what its place in the text says. */
type Name = { readonly key: string; readonly size: number; readonly mentions: readonly Weighed[] };
type Weighed = Mention & { readonly evidence: readonly Evidence[] };

/** What remains of the evidence for an organization when that against it is taken off. */
const ENOUGH = 2.5;
/** Above a full name without a first name of the lists, below a title, a role or a first name. */
const DECIDED = 68;

/**
 * Organizations that no list holds. The evidence of grammar around all mentions of a name is weighed once for the whole
 * article; then every mention is given the verdict, with the mention that decided it in its tree.
 */
export function unlistedNames(view: View, runs: readonly Run[], known: readonly Candidate[]): readonly Candidate[] {
  const { mentions, surnames } = mentionsIn(view, runs, known);
  const names = [...byKey(view, mentions).values()].sort((a, b) => b.size - a.size);
  const longer = new Map<string, readonly Name[]>();
  return names.flatMap((name) => {
    const parents = name.size > 1 ? [] : (longer.get(name.key) ?? []);
    const found = verdict(view, name, surnames, parents);
    const head = view.folded[name.mentions[0]?.first ?? 0] ?? '';
    if (found.length > 0 && name.size > 1) longer.set(head, [...(longer.get(head) ?? []), name]);
    return found;
  });
}

function byKey(view: View, mentions: readonly Mention[]): ReadonlyMap<string, Name> {
  const names = new Map<string, { key: string; size: number; mentions: Weighed[] }>();
  for (const mention of mentions) {
    const key = keyOf(view, mention.first, mention.last);
    const name = names.get(key) ?? { key, size: mention.last - mention.first, mentions: [] };
    names.set(key, name);
    name.mentions.push({ ...mention, evidence: evidenceOf(view, mention) });
  }
  return names;
}

/** A headline in capitals says nothing of its words; what a rule found already is one more fact. */
function evidenceOf(view: View, mention: Mention): readonly Evidence[] {
  const found = mention.kind === undefined ? [] : [organization('described', STRONG, mention.kind, true)];
  if (view.titled[mention.first]) return found;
  return [
    ...found,
    ...phraseEvidence(view, mention),
    ...clauseEvidence(view, mention),
    ...counterEvidence(view, mention),
  ];
}

const total = (evidence: readonly Evidence[], reading: Evidence['for']): number =>
  evidence.reduce((sum, one) => (one.for === reading ? sum + one.weight : sum), 0);

const balance = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, one) => sum + (one.for === 'organization' ? one.weight : -one.weight), 0);

/** The mentions of the name as organizations; none when the evidence does not suffice. */
function verdict(
  view: View,
  name: Name,
  surnames: ReadonlySet<string>,
  parents: readonly Name[],
): readonly Candidate[] {
  const first = name.mentions[0];
  if (!first) return [];
  const priors = priorsOf(view, first, { surname: surnames.has(name.key), part: parents.length > 0 });
  if (!priors) return [];
  const all = [...priors, ...name.mentions.flatMap(({ evidence }) => evidence)];
  const place = priors.some((one) => one.for === 'place');
  if (place && !all.some(({ corporate }) => corporate)) return [];
  const given = name.mentions.filter(
    ({ kind, evidence }) => kind === undefined && fits(evidence, balance(all) >= ENOUGH, place),
  );
  const whole = parents.length === 1 && (parents[0]?.mentions[0]?.first ?? 0) < first.first ? parents[0] : undefined;
  const best = name.mentions.toSorted(
    (a, b) => total(b.evidence, 'organization') - total(a.evidence, 'organization'),
  )[0];
  return given.map((mention) => candidate(view, mention, best ?? mention, whole?.mentions[0]));
}

/** A mention follows the verdict on its name, unless its own place in the text speaks clearly of something else. */
function fits(evidence: readonly Evidence[], decided: boolean, place: boolean): boolean {
  const own = balance(evidence);
  if (!decided) return own >= STRONG && evidence.some(({ corporate }) => corporate);
  return own > -3 && !(place && own < 0);
}

function candidate(view: View, mention: Weighed, best: Weighed, whole: Weighed | undefined): Candidate {
  const { first, last } = mention;
  const own = strongest(mention.evidence);
  const reason = own ?? strongest(best.evidence);
  const source = whole ?? best;
  return {
    first,
    last,
    layer: 'organization',
    rule: `organization/${whole ? 'part' : own ? own.rule : 'repeated'}`,
    strength: DECIDED,
    kind: reason?.kind ?? 'company',
    ...(whole ? { name: written(view, whole) } : {}),
    ...(own && !whole
      ? {}
      : { from: [trace(`organization/${strongest(source.evidence)?.rule ?? 'part'}`, spanOf(view, source))] }),
  };
}

const strongest = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.filter((one) => one.for === 'organization').sort((a, b) => b.weight - a.weight)[0];

const spanOf = ({ tokens }: View, { first, last }: Run) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

function written(view: View, run: Run): string {
  const { start, end } = spanOf(view, run);
  return view.article.text.slice(start, end).replace(/\s+/gu, ' ').replaceAll('’', "'");
}
