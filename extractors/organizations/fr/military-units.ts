import { peoples } from '../../lexicons/function-words.ts';
import type { Candidate } from '../../names/candidate.ts';
import type { View } from '../../names/view.ts';

const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Units that a number alone tells apart: "le 13e régiment", "le 2e RPIMa". Folded. */
const NUMBERED = new Set(
  words(`regiment bataillon rpima ricm rama rima rcp rhp rhc rpc rep rei rec reg ri rg rc ra rac rca rcc rmed rmat rtm rsm rdp rap riaom dble db di
    dlm bca bcp bim bpc bima bm flotte groupement escadrille`),
);
/** Units that need a word of arms besides, since classes and leagues are numbered, too: "la 2e division blindée". */
const SHARED = new Set(words('division brigade armee corps compagnie escadron demi-brigade section legion escadre'));
const ARMS = new Set(
  words(`blindee blindes blinde mecanisee mecanise motorisee motorise aeroportee aeroporte aeromobile parachutiste parachutistes legere leger alpine alpin
    alpins cuirassee navale aerienne etranger etrangere marine armee infanterie cavalerie artillerie genie chasseurs hussards dragons cuirassiers
    spahis tirailleurs zouaves montagne marines montagnards legion panzer transmissions train combat reconnaissance assaut choc gendarmerie helicopteres
    materiel soutien logistique`),
);
/** Arms that a number may stand before at once, with a capital: "le 8e Chasseurs". */
const TROOPS = new Set(words('chasseurs hussards dragons cuirassiers spahis tirailleurs zouaves goumiers'));
const SUFFIX = new Set(words('e er re eme ere ᵉ ieme nd nde'));
const ROMAN = /^(?!Le$)[IVXL]+(?:e|er|re|ère|ème|ᵉ)$/u;
const LINKS = new Set(words("de du des d' a la l' le les et"));
const SIGHT = 5;

/** A numbered unit of an army around the noun at a token: "13e régiment du génie", "VIe armée américaine", "2e RPIMa". */
export function unitAt(view: View, noun: number): Candidate | undefined {
  const { folded, tokens } = view;
  const word = folded[noun] ?? '';
  const kind = NUMBERED.has(word) || (TROOPS.has(word) && tokens[noun]?.capital === true);
  if (!kind && !SHARED.has(word)) return undefined;
  const first = ordinalBefore(view, noun);
  if (first === undefined) return undefined;
  const { last, armed } = complementEnd(view, noun + 1, kind);
  if (!kind && !armed) return undefined;
  return { first, last, layer: 'organization', rule: 'organization/fr/military-unit', strength: 92, kind: 'military' };
}

/** The token where the ordinal before the noun begins. */
function ordinalBefore({ tokens, folded, broken }: View, noun: number): number | undefined {
  const before = tokens[noun - 1];
  if (!before || broken[noun]) return undefined;
  if (ROMAN.test(before.text)) return noun - 1;
  const number = tokens[noun - 2];
  const joined = !before.spaced && number?.kind === 'number' && SUFFIX.has(folded[noun - 1] ?? '');
  return joined ? noun - 2 : undefined;
}

/** The end of "d'infanterie de marine", "blindée américaine", "étranger de parachutistes", and whether a word of arms was met. */
function complementEnd(
  view: View,
  start: number,
  numbered: boolean,
): { readonly last: number; readonly armed: boolean } {
  const { folded, tokens, broken } = view;
  let last = start;
  let armed = numbered;
  for (let i = start; i < last + SIGHT && i < tokens.length && !broken[i]; i++) {
    const word = folded[i] ?? '';
    if (LINKS.has(word)) continue;
    const arms = ARMS.has(word);
    const origin = peoples.has(word) && !tokens[i]?.capital && i === last;
    // "du génie de Calvi": a place ends the name; behind a link only.
    const place = tokens[i]?.capital === true && i > last && folded[i - 1] !== 'a' && folded[i - 1] !== 'et' && armed;
    if (!arms && !origin && !place) break;
    armed ||= arms;
    last = i + 1;
    if (place) break;
  }
  return { last, armed };
}
