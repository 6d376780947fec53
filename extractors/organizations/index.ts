import type { OrganizationMention } from '../../pipeline/model/mention.ts';
import { type Trace, trace } from '../../pipeline/model/trace.ts';

export { organizationRules } from './rules.ts';

/** How an example of a rule shows an organization: its canonical name. */
export const showOrganization = (_text: string, { name }: OrganizationMention): string => name;

/** How an example shows that one organization belongs to another: unit < parent. */
export const showParent = ({
  name,
  parent,
}: OrganizationMention): readonly { readonly trace: Trace; readonly shown: string }[] =>
  parent ? [{ trace: trace(parent.rule, parent, []), shown: `${name} < ${parent.name}` }] : [];
