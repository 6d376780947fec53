import { actor, define, text } from './type-info.ts';
import { conflictTypes } from './types/conflict.ts';
import { incidentTypes } from './types/incidents.ts';
import { lawTypes } from './types/law.ts';
import { operationTypes } from './types/operations.ts';
import { ownershipTypes } from './types/ownership.ts';
import { politicsTypes } from './types/politics.ts';
import { societyTypes } from './types/society.ts';

/**
 * The types of events and their roles. Inventory after the public descriptions of SENTiVENT, SentiFM, ACE/ERE and
 * PLOVER; wording and structure are ours.
 */
export const eventTypes = {
  ...ownershipTypes,
  ...operationTypes,
  ...lawTypes,
  ...politicsTypes,
  ...conflictTypes,
  ...incidentTypes,
  ...societyTypes,
  ...define({
    other: {
      group: 'other',
      label: { fr: 'autre', en: 'other' },
      roles: [actor('agent'), text('object')],
      key: ['action', 'agent', 'object'],
      distinct: ['agent', 'object', 'place'],
      repeats: true,
    },
  }),
};
