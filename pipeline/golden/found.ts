import type { AnalyzedArticle } from '../model/analyzed.ts';
import { type Span, textOf } from '../model/span.ts';
import { writeAmount, writeInterval, writeQuantity } from '../notation.ts';
import { DEFAULTS, type Entry, type LAYERS } from './expected.ts';

/** One mention with its values in the notation of `expected.json`. */
export type Found = Span & { readonly text: string; readonly values: Readonly<Record<string, unknown>> };

export type GoldenLayer = (typeof LAYERS)[number];

/** What the tool finds in an article, by layer, in text order, in the notation of `expected.json`. */
export function foundIn(text: string, analyzed: AnalyzedArticle): Readonly<Record<GoldenLayer, readonly Found[]>> {
  const flat = (mentions: readonly (Span & { readonly text: string; readonly rule: string })[]): readonly Found[] =>
    mentions.map(({ start, end, text: words, rule: _rule, ...values }) => ({ start, end, text: words, values }));
  return {
    dates: flat(analyzed.dates),
    money: flat(analyzed.money),
    organizations: analyzed.organizations.map(({ start, end, text: words, name, nominal, parent }) => ({
      start,
      end,
      text: words,
      values: { name, nominal, parent: parent?.name },
    })),
    persons: analyzed.persons.map(({ start, end, text: words, name, role }) => ({
      start,
      end,
      text: words,
      values: { name, role },
    })),
    quotes: analyzed.quotes.map(({ content, kind, cue, speaker }) => ({
      ...content,
      text: textOf(text, content),
      values: { kind, cue: cue && textOf(text, cue), speaker: speaker?.name },
    })),
    events: analyzed.events.map((event) => ({
      ...event.trigger,
      text: textOf(text, event.trigger),
      values: {
        type: event.type,
        modality: event.modality,
        participants: event.participants.map(({ role, name }) => `${role}=${name}`),
        date: event.date && writeInterval(event.date),
        amount: event.amount && writeAmount(event.amount),
        announced: event.announced && writeInterval(event.announced),
        place: event.place,
        quantity: event.quantity && writeQuantity(event.quantity),
      },
    })),
  };
}

/** Whether a value must be written down: it is neither nothing nor what a field is when it is left out. */
export const isSaid = (name: string, value: unknown): boolean =>
  value !== undefined && value !== null && value !== DEFAULTS[name];

/** The values of an entry or a mention without those that may be left out, lists of participants in order of letters. */
export function normalize(values: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const kept = Object.entries(values)
    .filter(([name, value]) => isSaid(name, value))
    .map(([name, value]): [string, string] => [
      name,
      JSON.stringify(name === 'participants' && Array.isArray(value) ? [...value].sort() : value),
    ]);
  return new Map(kept);
}

/** A mention as an entry: its characters, `at` where they are not alone in the text, and its values. */
export function entryOf(layer: GoldenLayer, found: Found, text: string): Entry {
  const alone = text.indexOf(found.text) === text.lastIndexOf(found.text);
  const kept = Object.entries(found.values).filter(([name, value]) => isSaid(name, value));
  return {
    [layer === 'events' ? 'trigger' : 'text']: found.text,
    ...(alone ? {} : { at: found.start }),
    ...Object.fromEntries(kept),
  };
}
