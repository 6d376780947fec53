import { taxonomy } from '../../extractors/events/taxonomy.ts';
import { schemas } from '../dataset/schema.ts';
import { Problem } from '../model/problem.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** `recoupe schema [table]`: JSON Schemas, made from the schemas that check every row; `taxonomy`: the types of events. */
export async function schemaVerb(table: string | undefined, { terminal }: Effects): Promise<ExitCode> {
  const all = new Map<string, unknown>([...schemas(), ['taxonomy', taxonomy()]]);
  const one = table === undefined ? Object.fromEntries(all) : all.get(table);
  if (one === undefined)
    throw new Problem(
      'unknown-table',
      null,
      `there is no table “${table}”`,
      `Choose one of: ${[...all.keys()].join(', ')}`,
    );
  await terminal.output(`${JSON.stringify(one, null, 2)}\n`);
  return EXIT.done;
}
