import { keyOfWord } from './combinators.ts';
import { type AnyPiece, type Input, type Next, type Piece, phraseTokens, type Reading } from './piece.ts';

/** The values of pieces by their names. */
export type ValuesOf<Pieces extends readonly AnyPiece[]> = {
  readonly [P in Pieces[number] as P['name']]: P extends Piece<string, infer Value> ? Value : never;
};

/** Literal words: one of the alternatives must stand there, or none when optional. */
type Literal = { readonly alternatives: readonly (readonly string[])[]; readonly optional: boolean };
type Step = Literal | AnyPiece;

const isPiece = (step: Step): step is AnyPiece => 'read' in step;

/**
 * A pattern as one writes it: pieces in their order, and between them literal words, `(one|another one)` for
 * alternatives and `?` after a word or a group for what may be missing. Alternatives are tried as written. Optional words
 * before an optional piece belong to it: without the piece they are not read.
 *
 *     pattern`${day} (de|du)? ${month} ${optional(year)}`
 */
export function pattern<const Pieces extends readonly AnyPiece[]>(
  strings: TemplateStringsArray,
  ...pieces: Pieces
): Piece<'pattern', ValuesOf<Pieces>>;
export function pattern(strings: TemplateStringsArray, ...pieces: readonly AnyPiece[]): Piece<'pattern', unknown> {
  const steps = strings.flatMap((text, index): readonly Step[] => {
    const piece = pieces[index];
    return piece ? [...literals(text), piece] : literals(text);
  });
  const empty = steps.every((step) => (isPiece(step) ? step.empty : step.optional));
  const next = (key: string): Next => nextOf(steps, key);
  return { name: 'pattern', first: firstOf(steps), empty, next, read: (input, at) => readSteps(steps, input, at) };
}

function readSteps(steps: readonly Step[], input: Input, start: number): Reading<unknown> | null {
  const readings: Reading<unknown>[] = [];
  let at = start;
  let bound = start; // where optional words began that belong to the piece after them
  for (const step of steps) {
    if (isPiece(step)) {
      const reading = step.read(input, at);
      if (!reading) return null;
      readings.push(reading);
      const nothing = reading.end === at && bound > start;
      at = nothing ? bound : reading.end;
      bound = at;
    } else {
      const end = readLiteral(step, input, at);
      if (end < 0) return null;
      at = end;
      if (!step.optional) bound = end;
    }
  }
  if (at === start) return null;
  const value: Record<string, unknown> = {};
  let index = 0;
  for (const step of steps) if (isPiece(step)) value[step.name] = readings[index++]?.value;
  return { name: 'pattern', start, end: at, value, parts: readings.filter((reading) => reading.end > reading.start) };
}

function readLiteral({ alternatives, optional }: Literal, { tokens, to }: Input, at: number): number {
  for (const words of alternatives) {
    let index = 0;
    while (index < words.length && at + index < to && tokens[at + index]?.lower === words[index]) index++;
    if (index === words.length) return at + index;
  }
  return optional ? at : -1;
}

function literals(text: string): readonly Literal[] {
  return (text.match(/\([^)]*\)\??|\S+/gu) ?? []).map((item) => {
    const optional = item.endsWith('?') && item.length > 1;
    const body = optional ? item.slice(0, -1) : item;
    const inner = body.startsWith('(') && body.endsWith(')') ? body.slice(1, -1) : body;
    return { alternatives: inner.split('|').map((words) => phraseTokens(words.trim())), optional };
  });
}

/** Keys that the steps can begin with: those of the first step, and of the next as long as steps may read nothing. */
function firstOf(steps: readonly Step[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const step of steps) {
    if (isPiece(step)) for (const key of step.first) keys.add(key);
    else for (const [word = ''] of step.alternatives) keys.add(keyOfWord(word));
    if (!(isPiece(step) ? step.empty : step.optional)) break;
  }
  return keys;
}

/** What can follow a first token: inside the step that reads it, or at the steps after that one. */
function nextOf(steps: readonly Step[], key: string): Next {
  const keys = new Set<string>();
  let ends = false;
  for (const [index, step] of steps.entries()) {
    const { keys: inside, ends: stops } = isPiece(step) ? step.next(key) : nextOfLiteral(step, key);
    for (const inner of inside) keys.add(inner);
    if (stops) {
      const rest = steps.slice(index + 1);
      for (const after of firstOf(rest)) keys.add(after);
      ends ||= rest.every((other) => (isPiece(other) ? other.empty : other.optional));
    }
    if (!(isPiece(step) ? step.empty : step.optional)) break;
  }
  return { keys, ends };
}

function nextOfLiteral({ alternatives }: Literal, key: string): Next {
  const begun = alternatives.filter(([first = '']) => keyOfWord(first) === key);
  return {
    keys: new Set(begun.flatMap((words) => words.slice(1, 2).map(keyOfWord))),
    ends: begun.some((words) => words.length === 1),
  };
}
