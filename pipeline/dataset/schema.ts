import { z } from 'zod';
import { analyzedArticle } from '../model/analyzed.ts';
import { article } from '../model/article.ts';
import { manifest, tables } from '../model/dataset.ts';

/** JSON Schema of every table, of the manifest, and of the lines that `extract` reads and writes. */
export function schemas(): ReadonlyMap<string, unknown> {
  const all = Object.entries({ ...tables, manifest, article, 'analyzed-article': analyzedArticle });
  return new Map(
    all.map(([name, schema]): [string, unknown] => [
      name,
      { title: name, ...z.toJSONSchema(schema, { io: 'output' }) },
    ]),
  );
}
