import { eventTypes } from './event-types.ts';
import type { TypeInfo } from './type-info.ts';

export type EventType = keyof typeof eventTypes;

const byName: ReadonlyMap<string, TypeInfo> = new Map(Object.entries(eventTypes));

/** The roles and slots of a type; those of `other` for a name that is no type. */
export const typeInfo = (type: string): TypeInfo => byName.get(type) ?? eventTypes.other;
