import type { FailureRow } from '../model/dataset.ts';
import { duplicates } from './duplicates.ts';
import { type Draft, failure, type Source } from './source.ts';

type Named = { readonly id: string; readonly draft: Draft };

/** Gives each article its id (CONTRACT, section 2) and marks the copies; sorted by id. */
export function identify(drafts: readonly Draft[]): { sources: readonly Source[]; failures: readonly FailureRow[] } {
  const named = new Map<string, Named>();
  const failures: FailureRow[] = [];
  for (const item of nameAll(drafts)) {
    const other = named.get(item.id);
    if (other === undefined) named.set(item.id, item);
    else failures.push(failure(item.draft.path, 'duplicate-id', `the id "${item.id}" is that of ${other.draft.path}`));
  }
  const sorted = [...named.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const originals = duplicates(sorted.map(({ id, draft }) => ({ id, text: draft.text })));
  const sources = sorted.map(
    ({ id, draft: { place: _, ...facts } }): Source => ({
      ...facts,
      id,
      duplicateOf: originals.get(id) ?? null,
    }),
  );
  return { sources, failures };
}

/** A file is named after its path without the extension; all that would collide keep theirs. */
function nameAll(drafts: readonly Draft[]): readonly Named[] {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const id = shortId(draft);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return drafts.map((draft) => ({ draft, id: (counts.get(shortId(draft)) ?? 0) > 1 ? longId(draft) : shortId(draft) }));
}

const longId = ({ id, place }: Draft): string =>
  id ?? (place.folder === null ? place.path : `${place.folder}/${place.path}`);

const shortId = (draft: Draft): string => draft.id ?? longId(draft).replace(/(?<=[^/])\.[^./]+?(?:\.gz)?$/iu, '');
