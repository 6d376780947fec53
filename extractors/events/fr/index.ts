import type { EventFrame } from '../frame.ts';
import { lemmasOf } from '../verb-pattern.ts';
import { capital } from './capital.ts';
import { cooperation } from './cooperation.ts';
import { justice } from './justice.ts';
import { operations } from './operations.ts';
import { ownership } from './ownership.ts';
import { people } from './people.ts';

/** All French frames; where two fit one trigger the first whose needs are met wins. */
export const frenchFrames: readonly EventFrame[] = [
  ...ownership,
  ...cooperation,
  ...capital,
  ...people,
  ...operations,
  ...justice,
];

/** The verbs whose forms the frames need. */
export const triggerLemmas: readonly string[] = lemmasOf(frenchFrames);
