import type { Input } from '../../pattern.ts';
import { tokenIn } from '../../pattern.ts';
import { isName } from './guards.ts';

/** What "de demain" after it makes a thing of the times to come, not of tomorrow. */
const GENERIC: ReadonlySet<string> = new Set(
  'village villages quartier maison société sociétés monde ville villes école travail métier métiers génération générations jeunesse europe france énergie énergies mobilité industrie agriculture citoyens adultes voiture voitures médecine leaders femmes hommes jeunes stars champions talents entreprise entreprises économie'.split(
    ' ',
  ),
);

/** "le monde de demain", "la jeunesse d'aujourd'hui": the times, not the day. */
export const isGeneric = (input: Input, start: number): boolean =>
  /^(?:de|d')$/u.test(tokenIn(input, start - 1)?.lower ?? '') && GENERIC.has(tokenIn(input, start - 2)?.lower ?? '');

/** "L'Hebdo du Vendredi", "Dimanche FC": a weekday as part of a name. */
export function isWeekdayName(input: Input, start: number, end: number): boolean {
  const at = end - 1;
  if (end - start !== 1 || !isName(input, at)) return false;
  const before = tokenIn(input, at - 1)?.lower ?? '';
  const named = /^(?:du|de)$/u.test(before) && tokenIn(input, at - 2)?.capital === true;
  return named || tokenIn(input, end)?.capital === true;
}

/** A holiday of one word behind a first name: "Jean-Philippe Toussaint". */
export const isSurname = (input: Input, at: number): boolean => {
  const before = tokenIn(input, at - 1);
  return (
    isName(input, at) &&
    before?.capital === true &&
    before.text.length > 2 &&
    !/^(?:dès|avant|après|depuis|pour)$/u.test(before.lower)
  );
};

/** "Saint-Étienne", "Saint-Jean": towns and teams; the day of the saint has its article, "la Saint-Jean". */
export function isPlaceOfSaint(input: Input, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (/^sainte?-/u.test(tokenIn(input, at)?.lower ?? '')) return tokenIn(input, at - 1)?.lower !== 'la';
  }
  return false;
}

/** Whether one of the tokens is written with a capital: "l'Ascension" is a day, "l'ascension" a climb. */
export const hasCapital = (input: Input, start: number, end: number): boolean =>
  Array.from({ length: end - start }, (_, index) => tokenIn(input, start + index)).some(
    (token) => token?.capital === true && token.lower !== "l'",
  );
