import type { OrganizationMention } from '../../pipeline/model/mention.ts';

export { organizationRules } from './rules.ts';

/** How an example of a rule shows an organization: its canonical name. */
export const showOrganization = (_text: string, { name }: OrganizationMention): string => name;
