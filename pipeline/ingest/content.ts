import type { Origin } from './draft.ts';

/** A whole file that has been decoded. */
export type Content = { readonly origin: Origin; readonly text: string; readonly encoding: string };
