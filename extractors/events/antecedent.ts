import type { EventMention } from '../../pipeline/model/event.ts';
import { typeInfo } from './ontology.ts';

/** Somebody without a name whom the sentence before told of: a pronoun takes him up. */
export type Antecedent = { readonly name: string; readonly plural: boolean; readonly gender: 'm' | 'f' | 'any' };

const PLURAL_START =
  /^(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|plusieurs|quelques|(?:diz|douz|quinz|vingt|trent|cent)aines?|milliers?)/iu;

/** The people without a name that take part in the events of a sentence first, as an antecedent for the pronouns of the next. */
export function antecedentOf(text: string, events: readonly EventMention[]): Antecedent | null {
  for (const { type, participants } of events) {
    const { roles } = typeInfo(type);
    for (const { role, id, name, start } of participants) {
      const kind = roles.find((one) => one.name === role)?.kind;
      if (id !== null || start === undefined || (kind !== 'people' && kind !== 'actor')) continue;
      const before = text.slice(Math.max(0, start - 4), start).toLowerCase();
      const plural = PLURAL_START.test(name) || /(?:^|\s)(?:les|des|ces|ses|leurs) $/u.test(before);
      const gender = /(?:^|\s)(?:la|une) $/u.test(before) ? 'f' : /(?:^|\s)(?:le|un) $/u.test(before) ? 'm' : 'any';
      return { name, plural, gender: plural ? 'any' : gender };
    }
  }
  return null;
}

/** Whether a pronoun in lower case may take up an antecedent. */
export function takesUp(pronoun: string, { plural, gender }: Antecedent): boolean {
  if (/^(?:ils|elles|ceux-ci|celles-ci)$/u.test(pronoun)) return plural;
  if (pronoun === 'il') return !plural && gender !== 'f';
  return pronoun === 'elle' && !plural && gender !== 'm';
}
