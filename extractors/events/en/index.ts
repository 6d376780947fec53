import type { EventFrame } from '../frame.ts';
import { lemmasOf } from '../verb-pattern.ts';
import { capital } from './capital.ts';
import { justice } from './justice.ts';
import { operations } from './operations.ts';
import { ownership } from './ownership.ts';
import { people } from './people.ts';

/** All English frames; where two fit one trigger the first whose needs are met wins. */
export const englishFrames: readonly EventFrame[] = [...ownership, ...capital, ...people, ...operations, ...justice];

/** The verbs whose forms the frames need. */
export const triggerLemmas: readonly string[] = lemmasOf(englishFrames);
