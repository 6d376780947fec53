import { registry } from '../../extractors/registry.ts';
import { Problem } from '../model/problem.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** `recoupe rules`: every rule by layer, in the order in which they are tried. */
export async function rulesVerb(layer: string | undefined, json: boolean, { terminal }: Effects): Promise<ExitCode> {
  const layers = Object.entries(registry).filter(([name]) => layer === undefined || name === layer);
  if (layers.length === 0)
    throw new Problem(
      'unknown-layer',
      null,
      `there is no layer “${layer}”`,
      `Choose one of: ${Object.keys(registry).join(', ')}`,
    );
  const rows = layers.flatMap(([name, { rules }]) =>
    rules.map(({ id, why, yes, no }) => ({ layer: name, id, why, yes, no })),
  );
  if (json) {
    await terminal.output(`${JSON.stringify(rows, null, 2)}\n`);
    return EXIT.done;
  }
  for (const { id, why, yes, no } of rows) {
    const examples = yes.map(([text, shown]) => `    yes  ${text}  →  ${shown}\n`).join('');
    await terminal.output(`${id}\n    ${why}\n${examples}${no.map((text) => `    no   ${text}\n`).join('')}`);
  }
  await terminal.output(`${layers.map(([name, { rules }]) => `${rules.length} ${name}`).join(', ')}\n`);
  return EXIT.done;
}
