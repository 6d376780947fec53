import type { PersonMention } from '../../pipeline/model/mention.ts';

export { personRules } from './rules.ts';

/** How an example of a rule shows a person: name, role and the id of the organization that the role names. */
export const showPerson = (_text: string, { name, role, organization }: PersonMention): string =>
  [name, role, organization].filter((part) => part !== undefined).join(' | ');
