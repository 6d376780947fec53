import { Command, CommanderError } from 'commander';
import { Problem, sayProblem } from '../model/problem.ts';
import { packageVersion } from '../package.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const OWN = 'organizations of your own: a table with id,name,aliases,kind (| between aliases)';

const EXIT_CODES = `
Exit codes:
  0    done
  1    check or diff found a difference
  2    wrong usage or configuration, or a fatal error
  3    done, but some articles failed
  130  interrupted`;

/** Runs one command and gives its exit code. A verb is loaded only when it is asked for, so that help comes at once. */
export async function commandLine(arguments_: readonly string[], effects: Effects): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = define(effects, (verb) => async (...values: unknown[]) => {
    code = await verb(...values);
  });
  try {
    await program.parseAsync(arguments_, { from: 'user' });
    return code;
  } catch (error) {
    if (effects.interrupted.aborted) return EXIT.interrupted;
    return failed(error, effects);
  }
}

function failed(error: unknown, { terminal, environment }: Effects): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.fatal;
  if (error instanceof Problem) terminal.error(`${sayProblem(error)}\n`);
  else {
    const message = error instanceof Error ? error.message : String(error);
    terminal.error(
      `internal: ${message}. This is a fault of Recoupe: set RECOUPE_DEBUG=1 to see where, and report it\n`,
    );
  }
  if (environment.RECOUPE_DEBUG && error instanceof Error) terminal.error(`${error.stack}\n`);
  return EXIT.fatal;
}

type Action = (...values: unknown[]) => Promise<void>;
type Wrap = (verb: (...values: unknown[]) => Promise<ExitCode>) => Action;

function define(effects: Effects, action: Wrap): Command {
  const { terminal } = effects;
  const output: Promise<void>[] = [];
  const program = new Command('recoupe')
    .description(
      'News articles in French and English in, one dataset of events, organizations, persons and quotes out.',
    )
    .version(packageVersion())
    .configureOutput({
      writeOut: (text) => {
        output.push(terminal.output(text));
      },
      writeErr: terminal.error,
    })
    .showHelpAfterError('(recoupe --help lists the commands)')
    .addHelpText('after', EXIT_CODES)
    .exitOverride();

  program
    .command('run')
    .description('make the dataset of folders and files of articles')
    .argument(
      '<path...>',
      'folders, or files: text, Markdown, HTML, JSON, feeds, mail, WARC, also as gzip; - is standard input',
    )
    .option('--out <folder>', 'where the dataset goes; ids of the one that stands there are kept', 'output')
    .option('--field <name=path>', 'where JSON records hold a field: text=body.plain (again for more)', gather, [])
    .option('--max-article-bytes <number>', 'a file, line or page of more bytes than this is no article', '20000000')
    .option('--latest <date>', 'no article is of a later day than this (future dates of pages are then passed over)')
    .option('--organizations <file.csv>', OWN)
    .action(
      action(async (paths, options) => {
        const flags = {
          fields: strings(field(options, 'field')),
          latest: optional(options, 'latest'),
          maxArticleBytes: text(options, 'maxArticleBytes'),
          organizations: optional(options, 'organizations'),
        };
        return (await import('./run.ts')).runVerb(strings(paths), text(options, 'out'), flags, effects);
      }),
    );
  program
    .command('extract')
    .description('read articles as JSON Lines on standard input, write what they say as JSON Lines on standard output')
    .option('--organizations <file.csv>', OWN)
    .action(
      action(async (options) =>
        (await import('./extract.ts')).extractVerb(optional(options, 'organizations'), effects),
      ),
    );
  program
    .command('explain')
    .description('say in words where a value comes from: which rules, on which characters of which article')
    .argument('<id>', 'id of an event, quote, organization, person, mention or document, or the beginning of one')
    .option('--dataset <folder>', 'the dataset that holds it', 'output')
    .action(
      action(async (id, options) =>
        (await import('./explain.ts')).explainVerb(String(id), text(options, 'dataset'), effects),
      ),
    );
  program
    .command('diff')
    .description('compare two datasets: what was added, removed, changed, merged, split')
    .argument('<old>', 'the folder of the one')
    .argument('<new>', 'the folder of the other, whose redirects are followed')
    .option('--json', 'as JSON')
    .option('--exit-code', 'answer 1 when anything was, as git diff does')
    .action(
      action(async (before, after, options) =>
        (await import('./diff.ts')).diffVerb(
          String(before),
          String(after),
          { json: flag(options, 'json'), exitCode: flag(options, 'exitCode') },
          effects,
        ),
      ),
    );
  program
    .command('check')
    .description('compare golden files with what is found today: gains, losses, precision and recall')
    .argument('[folder]', 'the folder of cases', 'fixtures')
    .option('--update', 'write the differences into the golden files (never under CI)')
    .action(
      action(async (folder, options) =>
        (await import('./check.ts')).checkVerb(String(folder), flag(options, 'update'), effects),
      ),
    );
  program
    .command('rules')
    .description('print every rule with its reason and its examples')
    .option('--layer <layer>', 'only this layer')
    .option('--json', 'as JSON')
    .action(
      action(async (options) =>
        (await import('./rules.ts')).rulesVerb(optional(options, 'layer'), flag(options, 'json'), effects),
      ),
    );
  program
    .command('schema')
    .description('print the JSON Schema of the tables and of the articles that extract reads and writes')
    .argument('[table]', 'only this one')
    .action(
      action(async (table) =>
        (await import('./schema.ts')).schemaVerb(typeof table === 'string' ? table : undefined, effects),
      ),
    );
  return program;
}

const field = (options: unknown, name: string): unknown =>
  typeof options === 'object' && options !== null ? new Map(Object.entries(options)).get(name) : undefined;

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const optional = (options: unknown, name: string): string | undefined => {
  const value = field(options, name);
  return typeof value === 'string' ? value : undefined;
};

const text = (options: unknown, name: string): string => optional(options, name) ?? '';

const flag = (options: unknown, name: string): boolean => field(options, name) === true;

const strings = (values: unknown): readonly string[] => (Array.isArray(values) ? values.map(String) : []);
