import { type ParentRule, parentRules, REVOKED } from '../../extractors/organizations/parents.ts';
import type { Discourse, Reference } from '../model/discourse.ts';
import type { ParentValue } from '../model/mention.ts';
import type { SegmentedArticle } from '../model/segmented.ts';

/** Words without which no sentence says who owns whom. */
const TRIGGERS: ReadonlySet<string> = new Set(
  `filiale filiales division branche unité marque enseigne émanation appartient appartenant propriété détenu détenue contrôlé contrôlée possédé possédée
  maison-mère mère propriétaire actionnaire possède détient contrôle
  subsidiary unit arm brand part owned controlled belongs belonging owner parent owns controls`
    .split(/\s+/u)
    .filter(Boolean),
);

/** So much text around a name is read. */
const REACH = 90;
/** So far apart the two names may stand. */
const APART = 120;
const HALF = 50;

type Organization = Reference & { readonly entity: string };

/** The parent that the text gives an organization, by the place where the unit is named. */
export function parentsIn(article: SegmentedArticle, discourse: Discourse): ReadonlyMap<number, ParentValue> {
  const found = new Map<number, ParentValue>();
  let at = 0;
  for (const sentence of article.sentences) {
    const { language, start, end } = sentence;
    const spoken = language === 'fr' || language === 'en';
    let triggered = false;
    for (let i = sentence.first; spoken && !triggered && i < sentence.last; i++)
      triggered = TRIGGERS.has(article.tokens[i]?.lower ?? '');
    while ((discourse.references[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    if (!triggered) continue;
    const inside: Organization[] = [];
    for (; (discourse.references[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
      const reference = discourse.references[at];
      const { entity = null } = reference ?? {};
      if (reference && entity !== null && discourse.entities.get(entity)?.kind === 'organization')
        inside.push({ ...reference, entity });
    }
    const rules = parentRules.filter((rule) => rule.language === language);
    inside.forEach((unit, index) => {
      if (!isName(unit)) return;
      const parent = owned(article.text, inside, index, rules, discourse, { start, end });
      if (parent && !found.has(unit.start)) found.set(unit.start, parent);
    });
  }
  return found;
}

const isName = ({ form }: Reference): boolean => form === 'name' || form === 'short';

type Bounds = { readonly start: number; readonly end: number };

function owned(
  text: string,
  all: readonly Organization[],
  index: number,
  rules: readonly ParentRule[],
  { entities }: Discourse,
  bounds: Bounds,
): ParentValue | undefined {
  const unit = all[index];
  if (!unit) return undefined;
  for (const rule of rules) {
    const pair = pairOf(rule, all, index);
    if (!pair || pair.parent.entity === unit.entity || !fits(text, rule, unit, pair.parent, bounds)) continue;
    const name = entities.get(pair.parent.entity)?.name ?? pair.parent.entity;
    const start = Math.min(unit.start, pair.parent.start);
    return { id: pair.parent.entity, name, start, end: Math.max(unit.end, pair.parent.end), rule: rule.id };
  }
  return undefined;
}

/** The organization that the rule would make the parent. */
function pairOf(
  { parent }: ParentRule,
  all: readonly Organization[],
  index: number,
): { readonly parent: Organization } | undefined {
  const beside = parent === 'right' ? all[index + 1] : all[index - 1];
  if (parent !== 'its') return beside && { parent: beside };
  const unit = all[index]?.entity;
  const others = new Set(all.slice(0, index).flatMap(({ entity }) => (entity === unit ? [] : [entity])));
  const first = all.slice(0, index).findLast(({ entity }) => entity !== unit);
  return others.size === 1 && first ? { parent: first } : undefined;
}

function fits(text: string, rule: ParentRule, unit: Organization, parent: Organization, bounds: Bounds): boolean {
  const [left, right] = unit.start < parent.start ? [unit, parent] : [parent, unit];
  if (right.start - left.end > APART) return false;
  const its = rule.parent === 'its';
  const before = lowered(text, Math.max(bounds.start, (its ? unit : left).start - REACH), (its ? unit : left).start);
  const between = lowered(text, left.end, right.start);
  const after = lowered(text, (its ? unit : right).end, Math.min(bounds.end, (its ? unit : right).end + REACH));
  if (rule.before && !rule.before.test(before)) return false;
  if (rule.after && !rule.after.test(after)) return false;
  const said = rule.between ? rule.between.exec(between) : undefined;
  if (said === null || share(said?.groups?.share) < HALF) return false;
  // Of "Renault a vendu sa filiale X" the words before "sa" say what becomes of the unit, not whose it is.
  return !REVOKED.test(`${rule.before?.exec(before)?.[0] ?? ''}${its ? '' : between}`);
}

const lowered = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/\s+/gu, ' ').toLowerCase();

/** The share in percent; none said is the whole. */
const share = (percent: string | undefined): number =>
  percent === undefined ? 100 : Number(percent.replace(',', '.'));
