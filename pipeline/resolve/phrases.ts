import { verbReadings } from '../../extractors/lexicons/verbs.ts';
import type { ReferenceWords } from '../../extractors/references/noun.ts';
import type { Language, SegmentedArticle, Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { blank, type Profile } from './entities.ts';
import { type Choice, latest, nearest, only, type Past } from './history.ts';

/** Where the reader of an article stands. */
export type Place = {
  readonly article: SegmentedArticle;
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly sentence: number;
  readonly words: ReferenceWords;
  readonly language: Language;
  readonly history: readonly Past[];
  readonly profiles: ReadonlyMap<string, Profile>;
  /** For names that a role introduces ("le ministre X"): whether the role may be a subject, by the name's offset. */
  readonly free: Map<number, boolean>;
  /** Whether a name begins at the token. */
  readonly namedAt: (token: number) => Profile | undefined;
};

/** A phrase that refers, with what it can refer to, and the index of the token after it. */
export type Found = Choice &
  Span & {
    readonly form: 'nominal' | 'role' | 'pronoun';
    readonly rule: string;
    readonly last: number;
    /** Somebody whom the article does not name ("un analyste"): no reference, but later pronouns may mean them. */
    readonly stranger?: Profile;
  };

const NOBODY: Choice = { entity: null, candidates: [] };
const BETWEEN =
  /^(?:anciens?|anciennes?|ex|jeunes?|nouveaux?|nouvel|nouvelles?|premiers?|premières?|actuels?|actuelles?|vice|futurs?|futures?|principal|grand|petit|former|new|first|young|current|chief|prime|vice-|senior|deputy|acting|online|tech|social|retail|american|british|french|german|japanese|chinese|us)$/u;
const ADJECTIVE =
  /(?:ais|aise|ain|aine|ien|ienne|yen|yenne|ois|oise|and|ande|éen|éenne|ol|ole|annique|lge|sse|sse|tal|tale|ral|rale|nal|nale|ctuel|ctuelle)$/u;
const LINK = /^(?:de|du|des|d'|of)$/u;

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

/** A demonstrative points back at what was named; a contracted article ("du", "au") is left out of the span. */
const contracted = (token: Token | undefined): boolean => /^(?:du|au)$/u.test(token?.lower ?? '');

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

const agrees = (profile: Profile, gender: 'm' | 'f' | 'any' | 'both'): boolean =>
  gender === 'any' || gender === 'both' || profile.gender === undefined || profile.gender === gender;

/** The noun of a definite phrase: its index, after at most two adjectives. */
function nounAfter(place: Place, list: ReadonlyMap<string, unknown>): number | undefined {
  const { tokens, index } = place;
  for (let at = index + 1; at < index + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const adjective = BETWEEN.test(token.lower);
    if (list.has(token.lower) && !(adjective && list.has(tokens[at + 1]?.lower ?? ''))) return at;
    if (!adjective) return undefined;
  }
  return undefined;
}

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

const FUNCTION =
  /^(?:a|ont|avait|avaient|est|sont|était|sera|serait|aura|aurait|fut|va|vont|doit|peut|pourrait|devrait|veut|ne|n'|se|s'|qui|que|qu'|dont|où|et|ou|mais|dans|en|pour|par|sur|avec|sans|selon|depuis|après|avant|lors|afin|comme|si|à|au|aux|y|lui|leur|le|la|l'|les|qu'|ayant|puis|cependant|toutefois|également|aussi|alors|désormais|n'a|has|have|had|is|was|will|would|said|says|and|or|but|in|on|at|to|for|with|by|from|that|which|who|also|can|could|may|might|should|does|did|plans|expects|announced|'s)$/u;

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

const INDEFINITE = /^(?:une?|an?)$/u;

/** Somebody new or unnamed: kept as an antecedent, so that "il" is not taken for an older name. */
function stranger({ tokens, index }: Place, last: number, gender: 'm' | 'f' | 'any'): Found {
  const profile = blank({ id: '', name: '', kind: 'person', ...(gender !== 'any' && { gender }) });
  return { ...NOBODY, ...spanOf(tokens, index, last), form: 'role', rule: 'references/role', last, stranger: profile };
}

/** "le responsable", "la ministre", "l'Uruguayen", "the minister". */
export function roleAt(place: Place): Found | undefined {
  const { tokens, index, words } = place;
  const head = tokens[index];
  if (!head || !(words.definite.has(head.lower) || INDEFINITE.test(head.lower))) return undefined;
  const demonym = tokens[index + 1];
  const at = nounAfter(place, words.roles);
  const people =
    at === undefined &&
    demonym &&
    words.demonym.test(demonym.text) &&
    !place.namedAt(index + 1) &&
    !tokens[index + 2]?.capital;
  if (at === undefined && !people) return undefined;
  const noun = tokens[at ?? index + 1]?.lower ?? '';
  const role = people ? { gender: genderOf(head.lower, noun), field: 'any' as const } : words.roles.get(noun);
  if (!role) return undefined;
  const gender = role.gender === 'both' ? genderOf(head.lower, '') : role.gender;
  const last = (at ?? index + 1) + 1;
  const owner = ownerOf(place, last);
  if (owner) {
    place.free.set(owner.start, !contracted(head) && !behindPreposition(place));
    learn(owner.profile, noun, role.field, place.language === 'fr' && gender !== 'any' ? gender : undefined);
    return undefined;
  }
  if (INDEFINITE.test(head.lower)) return stranger(place, last, gender);
  const complement =
    LINK.test(tokens[last]?.lower ?? '') ||
    (tokens[last]?.kind === 'word' &&
      LINK.test(tokens[last + 1]?.lower ?? '') &&
      !FUNCTION.test(tokens[last]?.lower ?? ''));
  const choice = holderOf(
    place,
    noun,
    role.field,
    gender,
    complement,
    /^(?:ce|cet|cette|this|that)$/u.test(head.lower),
  );
  if (choice.entity === null && choice.candidates.length < 2) return stranger(place, last, gender);
  const first = contracted(head) ? index + 1 : index;
  return { ...choice, ...spanOf(tokens, first, last), form: 'role', rule: 'references/role', last };
}

/** Adds what stands beside a name to what the article tells of its bearer. */
export function learn(profile: Profile, noun: string, field: string, gender: 'm' | 'f' | undefined): void {
  profile.nouns.add(noun);
  profile.fields.add(field);
  if (gender) profile.gender ??= gender;
}

const behindPreposition = ({ tokens, index, words }: Place): boolean => {
  const before = tokens[index - 1]?.lower ?? '';
  return words.prepositions.has(before) && !/^(?:que|qu'|that|et|and|dont)$/u.test(before);
};

/** "Présidente de la délégation, Marie Martin": a function without an article at the head of a sentence. */
export function headRole(place: Place): void {
  const { tokens, index, words, language } = place;
  const role = words.roles.get(tokens[index]?.lower ?? '');
  const owner = role && ownerOf(place, index + 1);
  if (role && owner)
    learn(
      owner.profile,
      tokens[index]?.lower ?? '',
      role.field,
      language === 'fr' && role.gender !== 'both' ? role.gender : undefined,
    );
}

/** "Neil Lindsay, responsable d'Amazon Health Services", "Mary Stone, the minister": a function behind the name. */
export function trailingRole(place: Place, profile: Profile, after: number): void {
  const { tokens, words, language } = place;
  if (tokens[after]?.text !== ',') return;
  for (let at = after + 1; at < after + 5; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return;
    const role = words.roles.get(token.lower);
    if (role) {
      learn(profile, token.lower, role.field, language === 'fr' && role.gender !== 'both' ? role.gender : undefined);
      return;
    }
    if (!BETWEEN.test(token.lower) && !/^(?:le|la|l'|un|une|the|a|an)$/u.test(token.lower)) return;
  }
}

function genderOf(determiner: string, noun: string): 'm' | 'f' | 'any' {
  if (/^(?:la|cette|une)$/u.test(determiner) || /(?:aise|aine|[iy]enne|oise|ande|éenne|ole)$/u.test(noun)) return 'f';
  if (/^(?:le|ce|cet|du|au|un)$/u.test(determiner) || /(?:ais|ain|[iy]en|ois|and|éen|ol)$/u.test(noun)) return 'm';
  return 'any';
}

/** The person whose name follows the role ("le ministre des Finances Philip Hammond", "le ministre, Jean Martin,"). */
function ownerOf(place: Place, first: number): { readonly profile: Profile; readonly start: number } | undefined {
  const { tokens } = place;
  for (let at = first; at < first + 14; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    const named = place.namedAt(at);
    const before = tokens[at - 1]?.lower ?? '';
    if (named?.entity.kind === 'person')
      return /^(?:de|d'|à|avec|contre|et|of|to|by|with)$/u.test(before)
        ? undefined
        : { profile: named, start: token.start };
    if (
      token.kind === 'mark' &&
      !(token.text === ',' && place.namedAt(at + 1)?.entity.kind === 'person') &&
      token.text !== '(' &&
      token.text !== ')' &&
      token.text !== '-'
    )
      return undefined;
    if (token.kind === 'word' && !token.capital && at > first && VERB.test(token.lower)) return undefined;
  }
  return undefined;
}

const VERB =
  /^(?:a|ont|avait|est|sont|était|sera|qui|que|qu'|dont|se|s'|ne|n'|dans|pour|par|has|had|is|was|said|says|who|that|will)$/u;

function holderOf(
  place: Place,
  noun: string,
  field: string,
  gender: 'm' | 'f' | 'any',
  complement: boolean,
  pointing: boolean,
): Choice {
  const { history, sentence } = place;
  const person = (profile: Profile) => profile.entity.kind === 'person' && agrees(profile, gender);
  const stem = noun.slice(0, Math.max(4, noun.length - 3));
  const strong = (profile: Profile) => person(profile) && [...profile.nouns].some((other) => other.startsWith(stem));
  const same = (profile: Profile) => person(profile) && (profile.fields.has(field) || field === 'any');
  const exact = only(history, strong);
  if (exact.entity !== null) return exact;
  if (exact.candidates.length > 1) {
    const near = nearest(history, sentence, strong);
    return near.entity !== null ? near : exact;
  }
  if (complement && field !== 'any' && !pointing)
    return only(history, (profile) => person(profile) && profile.fields.has(field));
  const fielded = only(history, same);
  if (fielded.entity !== null) return fielded;
  if (fielded.candidates.length > 1) return nearest(history, sentence, same);
  return nearest(history, sentence, (profile) => person(profile) && profile.fields.size === 0);
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
