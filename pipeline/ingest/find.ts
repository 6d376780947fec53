import { basename, dirname, extname, join, normalize, resolve } from 'node:path';
import type { ReadableFiles } from '../files.ts';
import type { FailureRow } from '../model/dataset.ts';
import { reasonOf } from './bytes.ts';
import { type Format, formatOf, withoutGzip } from './format.ts';
import { type FailureCode, failure, type Place } from './source.ts';

/** A file to be read: where it is on this machine, and how the dataset names it. */
export type FoundFile = {
  readonly location: string;
  readonly path: string;
  readonly place: Place;
  readonly format: Format;
};

/** An `articles.csv`; `alone` when it stands beside a single given file, so that its other rows are nobody's fault. */
export type FoundSidecar = Pick<FoundFile, 'location' | 'path'> & { readonly alone: boolean };

export type Findings = {
  readonly found: readonly FoundFile[];
  readonly sidecars: readonly FoundSidecar[];
  readonly failures: readonly FailureRow[];
  readonly refused: readonly FailureRow[];
};

/** The path that stands for what comes in on standard input. */
export const STANDARD_INPUT = '-';

const SIDECAR = 'articles.csv';
/** A folder that holds these is a dataset of ours: its texts are not articles once more. */
const DATASET = ['manifest.json', 'texts.jsonl'];
const IGNORED = /^(?:\.|readme(?:\.|$))/iu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BAD_NAME = /[\u0000-\u001f\u007f\ufffd]/u;
const BAD_CHARACTERS = new RegExp(BAD_NAME.source, 'gu');
const escaped = (character: string): string => JSON.stringify(character).slice(1, -1).replace('\ufffd', '\\ufffd');

type Finding = { -readonly [Part in keyof Findings]: Findings[Part][number][] };

/** Walks the given paths. Hidden files, README files and `articles.csv` are never articles. */
export async function findFiles(paths: readonly string[], files: ReadableFiles): Promise<Findings> {
  const finding: Finding = { found: [], sidecars: [], failures: [], refused: [] };
  const seen = new Set<string>();
  const names = namesOf(paths);
  for (const [index, given] of paths.entries()) {
    const name = names[index] ?? given;
    if (given === STANDARD_INPUT) {
      finding.found.push({ location: given, path: 'stdin', place: { folder: null, path: 'stdin' }, format: 'unknown' });
      continue;
    }
    const kind = await files.kindOf(given);
    if (kind !== 'file' && kind !== 'folder') {
      finding.refused.push(failure(given, 'not-found', 'there is no such folder or file'));
      continue;
    }
    const identity = await files.identityOf(given);
    if (seen.has(identity)) continue;
    seen.add(identity);
    if (kind === 'folder') await enter(given, name, files, finding, paths.length > 1);
    else await addGivenFile(given, name, files, finding);
  }
  return { ...finding, found: unique(finding.found), sidecars: unique(finding.sidecars) };
}

const unique = <Item extends { readonly location: string }>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [resolve(item.location), item])).values(),
];

/** What the dataset calls each given path: its last part, or more of it where two end alike. */
function namesOf(paths: readonly string[]): readonly string[] {
  const last = paths.map((path) => basename(resolve(path)));
  const whole = paths.map((path) =>
    normalize(path)
      .replaceAll('\\', '/')
      .replace(/^(?:\.{0,2}\/)+|\/+$/gu, ''),
  );
  return last.map((name, index) =>
    last.some((other, at) => other === name && resolve(paths[at] ?? '') !== resolve(paths[index] ?? ''))
      ? (whole[index] ?? name)
      : name,
  );
}

async function addGivenFile(given: string, name: string, files: ReadableFiles, finding: Finding): Promise<void> {
  addFile(given, name, { folder: null, path: name }, finding);
  // Not joined: "link/../a.txt" does not stand where the path without "link/.." leads.
  const beside = `${dirname(given)}/${SIDECAR}`;
  if ((await files.kindOf(beside)) === 'file') finding.sidecars.push({ location: beside, path: SIDECAR, alone: true });
}

function addFile(location: string, path: string, place: Place, finding: Finding): void {
  const format = formatOf(location);
  if (format) finding.found.push({ location, path, place, format });
  else
    finding.failures.push(
      failure(path, 'unsupported-format', `files of the kind ${extname(withoutGzip(location))} are not read`),
    );
}

/** A given folder: an empty one is refused. */
async function enter(
  given: string,
  name: string,
  files: ReadableFiles,
  finding: Finding,
  several: boolean,
): Promise<void> {
  const before = finding.found.length + finding.failures.length;
  const walk: Walk = { files, finding, name, folder: several ? name : null, walked: new Set(), links: [] };
  const problem = await walkFolder(walk, { location: given, path: '', above: [] });
  // What links lead to comes last: a folder that they lead to from inside has then been read under its own name.
  for (let link = walk.links.shift(); link; link = walk.links.shift()) await follow(walk, link);
  if (problem) finding.refused.push(failure(given, problem.code, problem.what));
  else if (finding.found.length + finding.failures.length === before)
    finding.refused.push(failure(given, 'empty-folder', 'the folder holds no article'));
}

/** A folder to walk: `above` are the identities of those that hold it. */
type Folder = { readonly location: string; readonly path: string; readonly above: readonly string[] };

type Walk = {
  readonly files: ReadableFiles;
  readonly finding: Finding;
  readonly name: string;
  readonly folder: string | null;
  /** Identities of the folders that have been read: no folder is read twice, however many links lead to it. */
  readonly walked: Set<string>;
  readonly links: (Folder & { readonly identity: string })[];
};
type Problem = { readonly code: FailureCode; readonly what: string };

async function walkFolder(walk: Walk, { location, path, above }: Folder): Promise<Problem | undefined> {
  let identity: string;
  let names: readonly string[];
  try {
    identity = await walk.files.identityOf(location);
    names = await walk.files.list(location);
  } catch (error) {
    return { code: 'unreadable', what: reasonOf(error) };
  }
  walk.walked.add(identity);
  if (DATASET.every((name) => names.includes(name))) return undefined;
  for (const name of [...names].sort()) await visit(walk, { location, path, above: [...above, identity] }, name);
  return undefined;
}

async function follow(walk: Walk, { identity, ...folder }: Folder & { readonly identity: string }): Promise<void> {
  const shown = `${walk.name}/${folder.path}`;
  if (folder.above.includes(identity))
    walk.finding.failures.push(failure(shown, 'link-loop', 'the folder links back to one that holds it'));
  else if (!walk.walked.has(identity)) await walkShown(walk, folder);
}

async function walkShown(walk: Walk, folder: Folder): Promise<void> {
  const problem = await walkFolder(walk, folder);
  if (problem) walk.finding.failures.push(failure(`${walk.name}/${folder.path}`, problem.code, problem.what));
}

/** One name in the folder `parent`. */
async function visit(walk: Walk, parent: Folder, name: string): Promise<void> {
  if (IGNORED.test(name)) return;
  const { files, finding } = walk;
  if (BAD_NAME.test(name)) {
    const shown = [walk.name, parent.path, name]
      .filter((part) => part !== '')
      .join('/')
      .replace(BAD_CHARACTERS, escaped);
    finding.failures.push(failure(shown, 'bad-name', 'its name cannot be written in a table'));
    return;
  }
  const location = join(parent.location, name);
  const path = parent.path === '' ? name : `${parent.path}/${name}`;
  const shown = `${walk.name}/${path}`;
  const kind = await files.kindOf(location);
  if (kind === 'folder') {
    const folder = { location, path, above: parent.above };
    const identity = await files.identityOf(location).catch(() => null);
    if (identity === null) finding.failures.push(failure(shown, 'unreadable', 'it is gone, or is a link to nothing'));
    else if (identity === join(parent.above.at(-1) ?? '', name)) await walkShown(walk, folder);
    else walk.links.push({ ...folder, identity });
  } else if (kind !== 'file')
    finding.failures.push(failure(shown, 'unreadable', 'it is no file, or a link to nothing'));
  else if (name.toLowerCase() === SIDECAR) finding.sidecars.push({ location, path: shown, alone: false });
  else addFile(location, shown, { folder: walk.folder, path }, finding);
}
