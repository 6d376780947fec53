import { readGolden } from '../golden/read.ts';
import { scoreTable } from '../golden/report.ts';
import { checkFolder } from '../golden/suite.ts';
import { Problem } from '../model/problem.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** `recoupe check`: gains and losses against the golden files, in words, then precision and recall by layer. */
export async function checkVerb(folder: string, update: boolean, effects: Effects): Promise<ExitCode> {
  const { files, terminal, environment } = effects;
  if (update && environment.CI)
    throw new Problem(
      'update-under-ci',
      folder,
      'golden files are never written under CI',
      'Run it without --update, or unset CI',
    );
  const { cases, scores, idle } = await checkFolder(folder, { files, read: readGolden, update });
  const differing = cases.filter(({ lines }) => lines.length > 0);
  for (const { name, lines } of differing) await terminal.output(`${name}\n${lines.join('\n')}\n`);
  const count = (word: string) =>
    differing.flatMap(({ lines }) => lines).filter((line) => line.startsWith(`  ${word}`)).length;
  await terminal.output(`${scoreTable(scores)}\n`);
  await terminal.output(
    `${cases.length} cases, ${differing.length} with differences: ${count('loss')} losses, ${count('gain')} gains, ${count('fault')} faults\n`,
  );
  terminal.error(`${idle.length} rules are fired by no case${idle.length > 0 ? `: ${idle.join(' ')}` : ''}\n`);
  if (update) terminal.error('Every difference is written down: judge each "?" before you commit\n');
  return differing.length === 0 || (update && count('fault') === 0) ? EXIT.done : EXIT.difference;
}
