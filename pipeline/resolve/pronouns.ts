import type { Profile } from './entities.ts';
import { latest, nearest } from './history.ts';
import { agrees, type Found, type Place, spanOf } from './place.ts';

/** "ce dernier", "celle-ci", "the latter". */
export function latterAt(place: Place): Found | undefined {
  const { tokens, index, words } = place;
  for (const [first, second, gender] of words.latter) {
    if (tokens[index]?.lower !== first) continue;
    const last = second === '' ? index + 1 : index + 2;
    if (second !== '' && tokens[index + 1]?.lower !== second) continue;
    const after = tokens[last];
    if (
      after?.kind === 'word' &&
      !after.capital &&
      /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|week-end|trimestre)$/u.test(after.lower)
    )
      continue;
    const choice = latest(
      place.history,
      place.sentence,
      (profile) => profile.entity.kind === 'person' && agrees(profile, gender),
    );
    if (choice.entity !== null)
      return { ...choice, ...spanOf(tokens, index, last), form: 'pronoun', rule: 'references/latter', last };
  }
  return undefined;
}

/** A subject pronoun that is not impersonal. */
export function pronounAt(place: Place): Found | undefined {
  const { tokens, index, words, article } = place;
  const token = tokens[index];
  if (!token) return undefined;
  const inverted = /^-(?:t-)?(?<word>il|elle)$/u.exec(token.lower)?.groups?.word;
  const lower = inverted ?? token.lower;
  const before = tokens[index - 1]?.lower ?? '';
  const tonic = words.tonics.get(lower);
  const governed = tonic !== undefined && words.governors.has(before);
  const pronoun = words.pronouns.get(lower);
  if (!governed && !pronoun) return undefined;
  if (
    !governed &&
    !inverted &&
    lower === 'elle' &&
    words.prepositions.has(before) &&
    !/^(?:que|qu'|dont|et)$/u.test(before)
  )
    return undefined;
  if (!governed && impersonal(place, inverted !== undefined, article.text, token.end)) return undefined;
  const gender = governed ? tonic : (pronoun?.gender ?? 'any');
  const kind = governed ? 'any' : (pronoun?.kind ?? 'any');
  // an organization takes a pronoun only from a place where it may be the subject; nobody is its own complement
  const fits = (profile: Profile, subject: boolean): boolean =>
    (kind === 'any' || profile.entity.kind === kind) &&
    agrees(profile, gender) &&
    (subject || profile.entity.kind === 'person');
  const choice = nearest(place.history, place.sentence, fits, 3);
  if (choice.candidates.length === 0) return undefined;
  return {
    ...choice,
    start: token.end - lower.length,
    end: token.end,
    form: 'pronoun',
    rule: 'references/pronoun',
    last: index + 1,
  };
}

function impersonal({ words, tokens, index }: Place, inverted: boolean, text: string, end: number): boolean {
  if (inverted)
    return (
      /^(?:faut|fallait|semble|s'agit|s'agir|a)$/u.test(tokens[index - 1]?.lower ?? '') &&
      tokens[index - 2]?.lower === 'y'
    );
  const rest = text
    .slice(end, end + 60)
    .replaceAll('’', "'")
    .trimStart();
  return words.impersonal.some((pattern) => pattern.test(rest));
}
