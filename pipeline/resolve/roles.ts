import { blank, type Profile } from './entities.ts';
import { type Choice, nearest, only } from './history.ts';
import {
  agrees,
  BETWEEN,
  contracted,
  type Found,
  FUNCTION,
  LINK,
  NOBODY,
  nounAfter,
  type Place,
  spanOf,
} from './place.ts';

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
  // these preside over companies and countries alike
  if (/^(?:vice-)?(?:présiden|president|chair|secrétaire|secretary|porte-parole|spokes|chef|chief)/u.test(noun))
    profile.fields.add('business').add('politics');
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
  // another title is another person ("le sous-préfet" is not the president), but a manager may be a director
  const loose = field === 'any' || LOOSE.test(noun) || !TITLED.test(field);
  const same = (profile: Profile) =>
    person(profile) && (field === 'any' || (profile.fields.has(field) && (loose || profile.nouns.size === 0)));
  const exact = only(history, strong);
  if (exact.entity !== null) return exact;
  if (exact.candidates.length > 1) {
    const near = nearest(history, sentence, strong);
    return near.entity !== null ? near : exact;
  }
  const fielded = only(history, same);
  if (fielded.entity !== null || (complement && field !== 'any' && !pointing)) return fielded;
  if (fielded.candidates.length > 1) return nearest(history, sentence, same);
  const blankOnly = (profile: Profile) => person(profile) && profile.fields.size === 0;
  return loose ? nearest(history, sentence, blankOnly) : only(history, blankOnly);
}

const TITLED = /^(?:politics|law|force|church)$/u;
const LOOSE =
  /^(?:politicien|politicienne|élue?|députée?|sénateur|sénatrice|maire|eurodéputée?|parlementaire|candidate?|politician|lawmaker|senator|candidate|congressman|congresswoman)$/u;
