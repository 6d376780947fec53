import type { Layer, MentionRow } from '../model/dataset.ts';
import { mentionId } from '../model/identifier.ts';
import type { Certainty } from '../model/mention.ts';
import { type Span, textOf } from '../model/span.ts';
import type { Canonical } from './canonical.ts';
import { byId, type Source } from './source.ts';

/** Every mention of every layer, its names under their canonical ids; sorted by id. */
export function mentionRows(sources: readonly Source[], { idOf }: Canonical): readonly MentionRow[] {
  const rows: MentionRow[] = [];
  for (const { document, text, analyzed } of sources) {
    const add = (
      layer: Layer,
      span: Span,
      rule: string,
      value: Record<string, unknown>,
      certainty: Certainty = 'stated',
    ) =>
      rows.push({
        id: mentionId(document.id, layer, span),
        document: document.id,
        layer,
        ...span,
        text: textOf(text, span),
        value,
        rule,
        certainty,
      });
    for (const { start, end, text: _, rule, certainty, ...value } of analyzed.dates)
      add('dates', { start, end }, rule, value, certainty);
    for (const { start, end, text: _, rule, certainty, ...value } of analyzed.money)
      add('money', { start, end }, rule, value, certainty);
    for (const { start, end, text: _, rule, id, parent, ...value } of analyzed.organizations) {
      const owner = parent && { parent: { ...parent, id: idOf(parent.id) } };
      add('organizations', { start, end }, rule, { id: idOf(id), ...value, ...owner });
    }
    for (const { start, end, text: _, rule, id, ...value } of analyzed.persons)
      add('persons', { start, end }, rule, { id: idOf(id), ...value });
    for (const { content, text: _, rule, id: __, ...value } of analyzed.quotes) add('quotes', content, rule, value);
    for (const { trigger, rule, ...value } of analyzed.events)
      add('events', trigger, rule, value, value.date?.certainty ?? 'stated');
  }
  return rows.sort(byId);
}
