import type { EventMention, Modality } from '../../pipeline/model/event.ts';
import { typeInfo } from './ontology.ts';

/** An event with what its verb alone says: a bare present tells of things done and of things to come. */
export type Drafted = { readonly event: EventMention; readonly bare: boolean };

const AHEAD: ReadonlySet<Modality> = new Set(['announced', 'planned']);

/** The type with what it is about; null when nobody is named in the main key role. */
function subjectMatter({ type, participants }: EventMention): string | null {
  const [main] = typeInfo(type).key;
  const filler = participants.find(({ role, id }) => role === main && id !== null);
  return filler ? `${type} ${filler.id}` : null;
}

/**
 * Settles what a bare present leaves open ("Sodéval ferme Astria"): when the article elsewhere says that the same
 * thing is announced, planned or dated after its own publication, the present announces it too.
 */
export function settle(drafted: readonly Drafted[], published: string | null): readonly EventMention[] {
  const ahead = new Set<string>();
  for (const { event, bare } of drafted) {
    const about = subjectMatter(event);
    const later = published !== null && event.date !== null && event.date.from > published;
    if (about !== null && (later || (!bare && AHEAD.has(event.modality)))) ahead.add(about);
  }
  return drafted.map(({ event, bare }) => {
    const about = subjectMatter(event);
    if (!bare || event.modality !== 'completed' || about === null || !ahead.has(about)) return event;
    const { trace } = event;
    return {
      ...event,
      modality: 'announced',
      trace: { ...trace, note: 'announced: a present whose event the article puts ahead' },
    };
  });
}
