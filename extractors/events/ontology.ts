import { eventTypes } from './event-types.ts';
import type { TypeInfo } from './type-info.ts';

export type EventType = keyof typeof eventTypes;

const byName: ReadonlyMap<string, TypeInfo> = new Map(Object.entries(eventTypes));

/** The roles and slots of a type; those of `other` for a name that is no type. */
export const typeInfo = (type: string): TypeInfo => byName.get(type) ?? eventTypes.other;

/** What stands in an event beside its participants and can be asked for like a role. */
export type EventSlot = 'place' | 'quantity' | 'amount' | 'date';

export const isSlot = (role: string): role is EventSlot => /^(?:place|quantity|amount|date)$/u.test(role);

const isType = (name: string): name is EventType => name in eventTypes;

/** The ids of all types, in the order of the data. */
export const typeNames: readonly EventType[] = Object.keys(eventTypes).filter(isType);

export { eventTypes };
