import type { EventFrame } from '../frame.ts';
import { lemmasOf } from '../verb-pattern.ts';
import { capital } from './capital.ts';
import { conflict } from './conflict.ts';
import { cooperation } from './cooperation.ts';
import { diplomacy } from './diplomacy.ts';
import { economy } from './economy.ts';
import { incidents } from './incidents.ts';
import { justice } from './justice.ts';
import { law } from './law.ts';
import { operations } from './operations.ts';
import { ownership } from './ownership.ts';
import { people } from './people.ts';
import { politics } from './politics.ts';
import { society } from './society.ts';
import { sport } from './sport.ts';

/** All French frames; where two fit one trigger the first whose needs are met wins. */
export const frenchFrames: readonly EventFrame[] = [
  ...ownership,
  ...cooperation,
  ...capital,
  ...people,
  ...economy,
  ...politics,
  ...diplomacy,
  ...conflict,
  ...law,
  ...incidents,
  ...sport,
  ...society,
  ...operations,
  ...justice,
];

/** The verbs whose forms the frames need. */
export const triggerLemmas: readonly string[] = lemmasOf(frenchFrames);
