import { codeOf, follow, keyOfCode, NO_CODE } from './codes.ts';
import { needsOfAll, rarest } from './evidence.ts';
import { type AnyPiece, type Input, keyOfWord, type Next, type Piece, phraseTokens, type Reading } from './piece.ts';

/** The values of pieces by their names. */
export type ValuesOf<Pieces extends readonly AnyPiece[]> = {
  readonly [P in Pieces[number] as P['name']]: P extends Piece<string, infer Value> ? Value : never;
};

/** A phrase of literal words behind its first one. */
type Rest = { readonly keys: readonly string[]; readonly codes: readonly number[] };

/** Literal words: the alternatives by the codes of their first words. */
type Alternatives = ReadonlyMap<number, readonly Rest[]>;

/** A piece, or literal words (`piece` is null) of which one alternative must stand there, or none when optional. */
type Step = { readonly piece: AnyPiece | null; readonly alternatives: Alternatives; readonly optional: boolean };

const NO_WORDS: Alternatives = new Map();

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
    return piece ? [...literals(text), { piece, alternatives: NO_WORDS, optional: piece.empty }] : literals(text);
  });
  const empty = steps.every(({ optional }) => optional);
  const next = (key: string): Next => nextOf(steps, key);
  const needs = needsOfAll(pieces.map((piece) => piece.needs)) ?? needsOfAll(steps.map(needsOfLiteral));
  return {
    name: 'pattern',
    first: firstOf(steps),
    empty,
    needs,
    next,
    read: (input, at) => readSteps(steps, input, at),
  };
}

function needsOfLiteral({ piece, alternatives, optional }: Step): AnyPiece['needs'] {
  if (piece || optional) return null;
  const phrases = [...alternatives].flatMap(([first, rests]) => rests.map(({ keys }) => [keyOfCode(first), ...keys]));
  return new Set(phrases.map(rarest));
}

function readSteps(steps: readonly Step[], input: Input, start: number): Reading<unknown> | null {
  let readings: Reading<unknown>[] | null = null; // made when the first piece has read: most patterns fail before
  let at = start;
  let bound = start; // where optional words began that belong to the piece after them
  for (const step of steps) {
    if (step.piece) {
      const reading = step.piece.read(input, at);
      if (!reading) return null;
      if (readings) readings.push(reading);
      else readings = [reading];
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
  return patternReading(steps, readings ?? [], start, at);
}

function patternReading(
  steps: readonly Step[],
  readings: readonly Reading<unknown>[],
  start: number,
  end: number,
): Reading<unknown> {
  const value: Record<string, unknown> = {};
  let index = 0;
  for (const { piece } of steps) if (piece) value[piece.name] = readings[index++]?.value;
  return { name: 'pattern', start, end, value, parts: readings.filter((reading) => reading.end > reading.start) };
}

function readLiteral({ alternatives, optional }: Step, { codes, to }: Input, at: number): number {
  const begun = at < to ? alternatives.get(codes[at] ?? NO_CODE) : undefined;
  if (begun) {
    for (const { codes: rest } of begun) {
      const end = at + 1 + rest.length;
      if (end <= to && follow(rest, codes, at + 1)) return end;
    }
  }
  return optional ? at : -1;
}

function literals(text: string): readonly Step[] {
  return (text.match(/\([^)]*\)\??|\S+/gu) ?? []).map((item) => {
    const optional = item.endsWith('?') && item.length > 1;
    const body = optional ? item.slice(0, -1) : item;
    const inner = body.startsWith('(') && body.endsWith(')') ? body.slice(1, -1) : body;
    const alternatives = new Map<number, Rest[]>();
    for (const words of inner.split('|')) {
      const [first = '', ...keys] = phraseTokens(words.trim()).map(keyOfWord);
      const rest = { keys, codes: keys.map(codeOf) };
      const begun = alternatives.get(codeOf(first));
      if (begun) begun.push(rest);
      else alternatives.set(codeOf(first), [rest]);
    }
    return { piece: null, alternatives, optional };
  });
}

/** Keys that the steps can begin with: those of the first step, and of the next as long as steps may read nothing. */
function firstOf(steps: readonly Step[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { piece, alternatives, optional } of steps) {
    if (piece) for (const key of piece.first) keys.add(key);
    else for (const code of alternatives.keys()) keys.add(keyOfCode(code));
    if (!optional) break;
  }
  return keys;
}

/** What can follow a first token: inside the step that reads it, or at the steps after that one. */
function nextOf(steps: readonly Step[], key: string): Next {
  const keys = new Set<string>();
  let ends = false;
  for (const [index, { piece, alternatives, optional }] of steps.entries()) {
    const { keys: inside, ends: stops } = piece ? piece.next(key) : nextOfLiteral(alternatives, key);
    for (const inner of inside) keys.add(inner);
    if (stops) {
      const rest = steps.slice(index + 1);
      for (const after of firstOf(rest)) keys.add(after);
      ends ||= rest.every((other) => other.optional);
    }
    if (!optional) break;
  }
  return { keys, ends };
}

function nextOfLiteral(alternatives: Alternatives, key: string): Next {
  const begun = alternatives.get(codeOf(key)) ?? [];
  return {
    keys: new Set(begun.flatMap(({ keys }) => keys.slice(0, 1))),
    ends: begun.some(({ keys }) => keys.length === 0),
  };
}
