import type { Language } from '../../pipeline/model/segmented.ts';
import { type EventFrame, frames } from './frame.ts';

/** A class of verbs that tell a happening of no type of its own: what its frame does not share with the other classes. */
type Class = Pick<EventFrame, 'why' | 'verbs' | 'yes' | 'no' | 'anyOf' | 'intransitive' | 'notFollowed'> & {
  readonly name: string;
};

/** The frames of the type `other`: a class of verbs each, with who does it and what it is done to. */
export const genericFrames = (language: Language, classes: readonly Class[]): readonly EventFrame[] =>
  frames(
    language,
    classes.map((one) => ({
      type: 'other' as const,
      generic: true as const,
      ...(one.intransitive ? { subject: 'object' } : { subject: 'agent', object: 'object' }),
      needs: [],
      ...one,
    })),
  );
