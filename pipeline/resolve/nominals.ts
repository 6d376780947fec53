import { verbReadings } from '../../extractors/lexicons/verbs.ts';
import type { Profile } from './entities.ts';
import { type Choice, nearest } from './history.ts';
import { ADJECTIVE, contracted, type Found, FUNCTION, LINK, NOBODY, nounAfter, type Place, spanOf } from './place.ts';

/** "le groupe", "le géant de Seattle", "the company". */
export function nominalAt(place: Place): Found | undefined {
  const { tokens, index, words } = place;
  if (!words.definite.has(tokens[index]?.lower ?? '')) return undefined;
  const at = nounAfter(place, words.organizations);
  if (at === undefined) return undefined;
  const noun = words.organizations.get(tokens[at]?.lower ?? '');
  if (!noun) return undefined;
  let last = at + 1;
  const next = tokens[last];
  if (next && ADJECTIVE.test(next.lower) && !next.capital && noun.fits !== 'part') last += 1;
  const giant = /^(?:géant|giant|numéro|leader|mastodonte|firme)$/u.test(tokens[at]?.lower ?? '');
  if (LINK.test(tokens[last]?.lower ?? '') || /^(?:à|un|mondial)$/u.test(tokens[last]?.lower ?? '')) {
    if (!giant) return undefined;
    last = complementEnd(place, last);
  } else if (!closes(place, last)) return undefined;
  if (place.namedAt(last) || place.namedAt(at + 1)) return undefined;
  const choice = organizationFor(place, noun.fits, tokens[at]?.lower ?? '');
  if (choice.entity === null && choice.candidates.length === 0) return undefined;
  const first = contracted(tokens[index]) ? index + 1 : index;
  return { ...choice, ...spanOf(tokens, first, last), form: 'nominal', rule: 'references/nominal', last };
}

/** "de Seattle", "de la vente au détail", "à la pomme": to the next word that belongs to no complement. */
function complementEnd({ tokens }: Place, first: number): number {
  let last = first;
  while (last < first + 8) {
    const token = tokens[last];
    if (token?.kind !== 'word') break;
    const function_ = /^(?:de|du|des|d'|la|le|l'|les|à|au|aux|en|of|the|un|mondial)$/u.test(token.lower);
    if (
      !function_ &&
      last > first &&
      !/^(?:de|du|des|d'|la|le|l'|les|à|au|aux|en|of|the|un)$/u.test(tokens[last - 1]?.lower ?? '')
    )
      break;
    last += 1;
  }
  return last;
}

/** The noun phrase ends here: a mark, a verb or a function word follows, not an adjective or a noun that narrows it. */
function closes({ tokens, language }: Place, at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return true;
  if (next.capital) return false;
  if (FUNCTION.test(next.lower)) return true;
  return verbReadings(language, next.lower).some(({ tense }) => tense !== 'participle') || /ment$|^-/u.test(next.lower);
}

/** Which organization a noun of the kind stands for. */
function organizationFor(place: Place, fits: string, noun: string): Choice {
  const { history, sentence, profiles } = place;
  const fit = (profile: Profile): boolean => profile.entity.kind === 'organization' && kindFits(profile, fits, noun);
  const near = nearest(history, sentence, fit);
  if (near.entity !== null) return near;
  const ranked = [...profiles.values()].filter(fit).sort((a, b) => b.count - a.count);
  const [best, second] = ranked;
  const before =
    near.candidates.length === 0 ? ranked : ranked.filter((profile) => near.candidates.includes(profile.entity.id));
  if (before.length === 1 && before[0]) return { entity: before[0].entity.id, candidates: [before[0].entity.id] };
  if (best && best.count >= 2 * (second?.count ?? 0) && best.count > 1)
    return { entity: best.entity.id, candidates: [best.entity.id] };
  return near.candidates.length > 0 ? near : NOBODY;
}

const COMPANY = new Set(['company', 'organization', 'culture', 'platform', undefined]);

function kindFits(profile: Profile, fits: string, noun: string): boolean {
  const kind = profile.organizationKind;
  const named = profile.entity.name.toLowerCase().split(/[^\p{L}-]+/u);
  if (named.includes(noun)) return true;
  if (fits === 'whole') return COMPANY.has(kind) && !profile.child;
  if (fits === 'company') return kind === 'company' && !profile.child;
  if (fits === 'part') return profile.child;
  if (fits === 'bank') return named.some((word) => /^(?:bank|banque|crédit|bnp|société|banco)/u.test(word));
  if (fits === 'party' || fits === 'club' || fits === 'union' || fits === 'media') return kind === fits;
  return false;
}
