import { peoples } from '../../lexicons/function-words.ts';
import type { Candidate } from '../../names/candidate.ts';
import { fold } from '../../names/fold.ts';
import { keyOf, type View } from '../../names/view.ts';
import { beginsPerson } from '../../persons/begins.ts';
import { complementOf } from './complement.ts';

/**
 * How a body is called in lower case. `place`: a place behind the words makes them a name; `alone`: they are one by
 * themselves; `open`: nouns behind them say what it is for ("direction départementale des territoires").
 */
type Body = { readonly kind: string; readonly needs: 'place' | 'alone' | 'open' };

const bodies = (kind: string, needs: Body['needs'], text: string): readonly (readonly [string, Body])[] =>
  text.split('\n').map((line) => [fold(line.trim()), { kind, needs }] as const);

/** Bodies of state, county and town, folded. */
const BODIES: ReadonlyMap<string, Body> = new Map([
  ...bodies(
    'court',
    'place',
    `chambre régionale des comptes
    chambre territoriale des comptes
    cour administrative d'appel
    conseil de prud'hommes
    conseil des prud'hommes`,
  ),
  ...bodies(
    'government',
    'place',
    `conseil général
    conseil régional
    conseil départemental
    conseil municipal
    conseil communautaire
    conseil provincial
    communauté de communes
    communauté d'agglomération
    communauté urbaine
    agence régionale de santé
    agence régionale de l'hospitalisation
    agence de l'eau
    caisse d'allocations familiales
    caisse primaire d'assurance maladie
    centre communal d'action sociale
    centre de gestion
    service départemental d'incendie et de secours
    office public de l'habitat
    office de tourisme
    mission locale
    syndicat d'initiative
    parc naturel régional
    police municipale
    police judiciaire
    protection civile
    sécurité civile
    sûreté départementale`,
  ),
  ...bodies(
    'institution',
    'place',
    `chambre d'agriculture
    chambre départementale d'agriculture
    chambre régionale d'agriculture
    chambre de commerce
    chambre de commerce et d'industrie
    chambre des métiers
    chambre de métiers
    chambre des métiers et de l'artisanat
    chambre de métiers et de l'artisanat
    chambre des notaires
    centre hospitalier
    centre hospitalier universitaire
    centre hospitalier régional
    centre hospitalier régional universitaire
    centre hospitalier intercommunal
    centre hospitalier spécialisé`,
  ),
  ...bodies(
    'government',
    'place',
    `brigade de gendarmerie
    brigade de recherche
    brigade de recherches
    brigade de sûreté urbaine
    brigade des mineurs
    brigade criminelle
    brigade anticriminalité
    section de recherches
    compagnie de gendarmerie
    groupement de gendarmerie
    peloton de gendarmerie
    communauté de brigades`,
  ),
  ...bodies(
    'military',
    'alone',
    `armée de l'air
    armée de l'air et de l'espace
    armée de terre`,
  ),
  ...bodies(
    'parliament',
    'alone',
    `groupe socialiste
    groupe communiste
    groupe écologiste
    groupe centriste
    groupe radical`,
  ),
  ...bodies(
    'government',
    'open',
    `direction départementale
    direction interdépartementale
    direction régionale
    syndicat intercommunal
    syndicat mixte`,
  ),
]);

const INDEFINITE = new Set(['un', 'une', 'des', 'chaque', 'plusieurs', 'aucune', 'aucun', 'autre', 'deux']);
const DEFINITE = new Set(['le', 'du', 'au']);
const LONGEST = 7;
/** First words of bodies. */
const STARTS: ReadonlySet<string> = new Set([...BODIES.keys()].map((key) => key.split(' ', 1)[0] ?? ''));
const OF = new Set(['de', 'du', 'des', "d'"]);
const THE = new Set(['la', "l'", 'le', 'les']);
/** Nouns of places between the body and the name: "la chambre d'agriculture de la région Bretagne". */
const AREAS = new Set(
  'pays region departement val vallee bassin ville canton commune agglomeration province'.split(' '),
);
const MOST = 3;

/** The local body whose name begins at a token in lower case: "communauté de communes du Haut-Doubs", "armée de l'air". */
export function bodyAt(view: View, first: number): Candidate | undefined {
  const { folded, tokens } = view;
  if (!STARTS.has(folded[first] ?? '') || tokens[first]?.capital) return undefined;
  const words = wordsOf(view, first);
  if (!words || INDEFINITE.has(folded[first - 1] ?? '')) return undefined;
  const { kind, needs } = words.body;
  if (kind === 'parliament' && !DEFINITE.has(folded[first - 1] ?? '')) return undefined;
  let last = words.last;
  if (needs === 'open') {
    const complement = complementOf(view, last, { kind, lower: 'any' }, false, undefined);
    if (complement.phrases > 0 && folded[last]?.startsWith('d')) last = complement.last;
  }
  const adjective = peoples.has(folded[last] ?? '') && !tokens[last]?.capital && !view.broken[last];
  if (adjective) last++;
  for (let steps = 0; steps < MOST && kind !== 'parliament'; steps++) {
    const end = placeEnd(view, last, steps > 0);
    if (end === last) break;
    last = end;
  }
  if (last === words.last && needs !== 'alone') return undefined;
  return {
    ...{ first, last, layer: 'organization', rule: 'organization/fr/body' },
    // Longer than the listed name that it may begin with: one agency of many.
    strength: 91,
    kind,
  };
}

/** The longest body whose words stand here, and the token behind them. */
function wordsOf(view: View, first: number): { readonly body: Body; readonly last: number } | undefined {
  let found: { readonly body: Body; readonly last: number } | undefined;
  for (let last = first + 2; last <= first + LONGEST && last <= view.tokens.length; last++) {
    if (view.broken[last - 1] || view.tokens[last - 1]?.capital) break;
    const body = BODIES.get(keyOf(view, first, last));
    if (body) found = { body, last };
  }
  return found;
}

/** The end of "de la Somme", "du pays de Craon", "d'Île-de-France", "et de Moselle"; where it begins when there is none. */
function placeEnd(view: View, start: number, further: boolean): number {
  const { folded, tokens, broken } = view;
  let i = start;
  if (further && folded[i] === 'et') i++;
  if (broken[i]) return start;
  if (!OF.has(folded[i] ?? '')) return further ? start : capitalsEnd(view, start);
  i++;
  if (THE.has(folded[i] ?? '') && !broken[i]) i++;
  if (AREAS.has(folded[i] ?? '') && !tokens[i]?.capital && !broken[i]) {
    const area = placeEnd(view, i + 1, false);
    return area === i + 1 ? start : area;
  }
  const end = capitalsEnd(view, i);
  return end === i ? start : end;
}

/** The end of the capitalized words that begin here, unless they are a person. */
function capitalsEnd(view: View, start: number): number {
  const { tokens, broken } = view;
  let last = start;
  while (tokens[last]?.capital && !broken[last] && !tokens[last]?.lower.endsWith("'") && !beginsPerson(view, last))
    last++;
  return last;
}
