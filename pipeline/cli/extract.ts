import { useOrganizations } from '../../extractors/lexicons/organizations.ts';
import { analyzeArticle, publish } from '../analyze.ts';
import { readOrganizations } from '../ingest/organizations.ts';
import { article } from '../model/article.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { linesOf } from './lines.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** `recoupe extract`: an article a line in, what it says a line out, in the same order and in constant memory. */
export async function extractVerb(organizations: string | undefined, effects: Effects): Promise<ExitCode> {
  const { terminal, interrupted, files } = effects;
  useOrganizations(organizations === undefined ? [] : await readOrganizations(organizations, files));
  let failures = 0;
  for await (const bytes of linesOf(terminal.input)) {
    if (interrupted.aborted) break;
    const answer = answerTo(bytes);
    if (answer === undefined) continue;
    if (!answer.done) failures += 1;
    await terminal.output(`${answer.line}\n`);
  }
  if (interrupted.aborted) return EXIT.interrupted;
  if (failures === 0) return EXIT.done;
  terminal.error(`${failures} of the lines could not be read as articles: see their "error"\n`);
  return EXIT.someFailed;
}

type Answer = { readonly done: boolean; readonly line: string };

/** The answer to one line; none to an empty one. */
function answerTo(bytes: Uint8Array): Answer | undefined {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return refusal(null, 'invalid-utf8', 'the line is not UTF-8: convert it');
  }
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refusal(null, 'invalid-json', 'the line is not JSON: write one JSON object a line');
  }
  const id = idOf(value);
  const parsed = article.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || 'article'}: ${message}`,
    );
    return refusal(id, 'invalid-article', issues.join('; '));
  }
  try {
    return { done: true, line: JSON.stringify(publish(analyzeArticle(parsed.data))) };
  } catch (error) {
    return refusal(id, 'internal', error instanceof Error ? error.message : String(error));
  }
}

const refusal = (id: string | null, code: string, message: string): Answer => ({
  done: false,
  line: JSON.stringify({ id, error: { code, message } }),
});

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
