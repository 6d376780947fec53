import { functionWords, peoples } from '../../lexicons/function-words.ts';
import { organizationLexicon } from '../../lexicons/organizations.ts';
import { firstNames, isSurname, places } from '../../lexicons/sets.ts';
import type { Candidate } from '../../names/candidate.ts';
import { keyOf, type View } from '../../names/view.ts';
import { englishHeads, otherHeads } from './heads.ts';

const LINKS = new Set(['of', 'for']);

/** Names with an English organization word among their capitals: "Northgate University", "Bank of Hallam". Read in French text too. */
export function englishHeadNames(view: View): readonly Candidate[] {
  const { tokens, folded } = view;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.capital) continue;
    const fame = folded[i] === 'hall' && folded[i + 1] === 'of' && folded[i + 2] === 'fame';
    const kind = fame ? 'institution' : englishHeads.get(folded[i] ?? '');
    if (kind === undefined || view.language[i] === 'none') continue;
    const first = leftOf(view, i);
    const last = rightOf(view, i + 1);
    if (last - first < 2 || (last - first === 2 && tokens[first]?.lower === 'the')) continue;
    // In a headline of capitals, or when nothing but an adjective of nationality or a place stands beside the word, it is weaker.
    if (otherHeads.has(folded[last - 1] ?? '')) {
      found.push({ first, last, layer: 'other', rule: 'event', strength: 80 });
      continue;
    }
    const strength = view.titled[i] ? 50 : view.language[i] === 'en' ? 80 : 74;
    found.push({ first, last, layer: 'organization', rule: 'organization/en/head-noun', strength, kind });
    i = last - 1;
  }
  return found;
}

function leftOf(view: View, i: number): number {
  const { tokens, folded, broken, initial } = view;
  let first = i;
  while (first > 0 && !broken[first]) {
    const before = tokens[first - 1];
    if (before?.text === '&' && tokens[first - 2]?.capital) first -= 2;
    else if (ownedAt(view, first) > 0) first -= ownedAt(view, first);
    else if (before?.capital && !functionWords.has(folded[first - 1] ?? '') && !before.lower.endsWith("'")) first--;
    else break;
  }
  const { kind: before } = tokens[first - 1] ?? {};
  if (
    englishHeads.get(folded[i] ?? '') === 'military' &&
    !broken[first] &&
    (before === 'number' || /^(?:st|nd|rd|th)$/u.test(folded[first - 1] ?? ''))
  )
    first -= before === 'number' ? 1 : 2;
  return initial[first] && first < i && functionWords.has(folded[first] ?? '') ? first + 1 : first;
}

/** "St. Mary's [High School]", "Farmers' [Union]": how many tokens of a saint's or a plural's genitive stand before. */
function ownedAt({ tokens, folded, broken }: View, first: number): number {
  const mark = tokens[first - 1]?.text ?? '';
  const owner = tokens[first - 2];
  if (!owner?.capital || broken[first - 1]) return 0;
  if (/^['’]$/u.test(mark)) return owner.lower.endsWith('s') ? 2 : 0;
  if (!/^['’]s$/u.test(mark)) return 0;
  if (/^(?:st\.?|saint)$/u.test(folded[first - 3] ?? '')) return 3;
  return tokens[first - 3]?.text === '.' && folded[first - 4] === 'st' ? 4 : 0;
}

function rightOf(view: View, start: number): number {
  const { tokens, folded, broken } = view;
  let last = start;
  let linked = false;
  while (last < tokens.length && !broken[last]) {
    if (isPart(view, last)) last++;
    else if (linked && folded[last] === 'and' && isPart(view, last + 1) && isListed(view, last, start - 1)) last += 2;
    else if (
      linked &&
      tokens[last]?.text === ',' &&
      isPart(view, last + 1) &&
      folded[last + 2] === 'and' &&
      isPart(view, last + 3) &&
      isListed(view, last + 2, start - 1)
    )
      last += 4;
    else if (LINKS.has(folded[last] ?? '') || tokens[last]?.text === '&') {
      const next = folded[last + 1] === 'the' ? last + 2 : last + 1;
      if (!isPart(view, next) || isOwn(view, start - 1, next)) break;
      last = next + 1;
      linked = true;
    } else break;
  }
  return last;
}

/** Kinds of bodies that are for several things. */
const WIDE = new Set(['government', 'organization']);

/** "Department of Natural Resources [and Mines]", but "University of Texas and Rice University": neither place nor name of its own. */
function isListed(view: View, and: number, head: number): boolean {
  const { folded } = view;
  if (!WIDE.has(englishHeads.get(folded[head] ?? '') ?? '')) return false;
  if (places().has(keyOf(view, and - 1, and)) || peoples.has(folded[and + 1] ?? '')) return false;
  const next = folded[and + 1] ?? '';
  if (firstNames().has(next) || isSurname(next) || isPart(view, and + 2)) return false;
  return organizationLexicon().find(next)?.organization.eminent !== true;
}

/** "Couch's Division of the [IV Corps]": behind "of" stands another unit. */
function isOwn(view: View, head: number, next: number): boolean {
  if (englishHeads.get(view.folded[head] ?? '') !== 'military') return false;
  for (let i = next; isPart(view, i); i++)
    if (i > next && englishHeads.get(view.folded[i] ?? '') === 'military') return true;
  return englishHeads.get(view.folded[next] ?? '') === 'military' && LINKS.has(view.folded[next + 1] ?? '');
}

const isPart = ({ tokens, folded, broken }: View, i: number): boolean =>
  tokens[i]?.capital === true && !broken[i] && !functionWords.has(folded[i] ?? '');
