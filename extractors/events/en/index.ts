import type { EventFrame } from '../frame.ts';
import { lemmasOf } from '../verb-pattern.ts';
import { capital } from './capital.ts';
import { conflict } from './conflict.ts';
import { courts } from './courts.ts';
import { culture } from './culture.ts';
import { diplomacy } from './diplomacy.ts';
import { disruptions } from './disruptions.ts';
import { echoes } from './echoes.ts';
import { economy } from './economy.ts';
import { elections } from './elections.ts';
import { fates } from './fates.ts';
import { generic } from './generic.ts';
import { governments } from './governments.ts';
import { incidents } from './incidents.ts';
import { justice } from './justice.ts';
import { operations } from './operations.ts';
import { ownership } from './ownership.ts';
import { people } from './people.ts';
import { police } from './police.ts';
import { science } from './science.ts';
import { sport } from './sport.ts';
import { statements } from './statements.ts';

/** All English frames; where two fit one trigger the first whose needs are met wins. */
export const englishFrames: readonly EventFrame[] = [
  ...ownership,
  ...capital,
  ...people,
  ...economy,
  ...elections,
  ...governments,
  ...diplomacy,
  ...statements,
  ...conflict,
  ...police,
  ...courts,
  ...disruptions,
  ...incidents,
  ...fates,
  ...sport,
  ...science,
  ...culture,
  ...operations,
  ...justice,
  ...generic,
  ...echoes,
];

/** The verbs whose forms the frames need. */
export const triggerLemmas: readonly string[] = lemmasOf(englishFrames);
