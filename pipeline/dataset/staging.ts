import type { Files } from '../files.ts';
import { Problem } from '../model/problem.ts';

/** Where a dataset is written before it is complete; a crash leaves it behind, and the next run throws it away. */
export const WRITING = '.recoupe-writing';

/** The same folder once it is complete: the name is the promise that its files may take the place of the old ones. */
export const READY = '.recoupe-ready';

/**
 * Moves a complete new dataset from its place aside over the old one, the manifest last. A run that died half-way is
 * taken up again by the next one that opens the folder, so that old and new tables never stay mixed.
 */
export async function install(folder: string, files: Files): Promise<void> {
  const ready = `${folder}/${READY}`;
  if ((await files.kindOf(ready)) !== 'folder') return;
  await files.makeFolder(`${folder}/schema`);
  if ((await files.kindOf(`${ready}/schema`)) === 'folder')
    for (const name of await files.list(`${ready}/schema`))
      await files.move(`${ready}/schema/${name}`, `${folder}/schema/${name}`);
  const names = (await files.list(ready)).filter((name) => name !== 'schema' && name !== 'manifest.json');
  for (const name of names) await files.move(`${ready}/${name}`, `${folder}/${name}`);
  if ((await files.kindOf(`${ready}/manifest.json`)) === 'file')
    await files.move(`${ready}/manifest.json`, `${folder}/manifest.json`);
  await files.remove(ready);
}

/** What stands in the folder for a dataset: one, none, or (an error) something that only looks like one. */
export async function standing(folder: string, ours: readonly string[], files: Files): Promise<'dataset' | 'none'> {
  const kind = await files.kindOf(folder);
  if (kind === null) return 'none';
  if (kind !== 'folder')
    throw new Problem('not-a-folder', folder, 'a file stands there', 'Choose a folder for the dataset');
  await install(folder, files);
  if ((await files.kindOf(`${folder}/manifest.json`)) === 'file') return 'dataset';
  for (const name of ours)
    if ((await files.kindOf(`${folder}/${name}`)) !== null)
      throw new Problem(
        'not-a-dataset',
        `${folder}/${name}`,
        'the dataset would take its place, and there is no manifest.json to say that it is ours',
        'Choose another folder, or move it away',
      );
  return 'none';
}
