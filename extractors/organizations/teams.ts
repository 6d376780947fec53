import { sentenceAt } from '../../pipeline/model/segmented.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { organizationLexicon } from '../lexicons/organizations.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import { keyOf, type View } from '../names/view.ts';

/** Words of sport: two of them, or a score and one, make a sentence one about a match or a player. Folded. */
const SPORT: ReadonlySet<string> = new Set(
  `season seasons game games league coach coached team player players playoff playoffs championship championships quarterback pitcher striker goal goals
  draft drafted traded signed roster rookie career stadium fans match matches cup inning innings touchdown touchdowns bowl debut starter appearances
  midfielder defender goalkeeper winger scored score defeated victory defeat beat nfl nba mlb nhl coaching teammate teammates squad season's wins
  saison match matchs equipe entraineur joueur joueurs buteur attaquant defenseur gardien milieu but buts championnat coupe ligue finale victoire defaite
  stade supporters essai essais score pelouse titulaire selectionneur mi-temps`
    .split(/\s+/u)
    .filter(Boolean),
);
const SCORE = /(?<!\d)\d{1,3} ?[-–] ?\d{1,3}(?!\d)/u;
const ROLES: ReadonlySet<string> = new Set(
  'manager coach striker defender midfielder goalkeeper captain quarterback pitcher fans star forward winger rookie'.split(
    ' ',
  ),
);

type Sentence = { readonly words: number; readonly score: boolean };

/** How much a sentence speaks of sport, worked out once for each that a name stands in. */
function sportOf(view: View): (token: number) => Sentence {
  const known = new Map<number, Sentence>();
  const { article, tokens, folded } = view;
  return (token) => {
    const at = sentenceAt(article.sentences, tokens[token]?.start ?? 0);
    const before = known.get(at);
    if (before) return before;
    const sentence = article.sentences[at];
    const words = new Set<string>();
    for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++)
      if (SPORT.has(folded[i] ?? '')) words.add(folded[i] ?? '');
    const start = tokens[sentence?.first ?? 0]?.start ?? 0;
    const end = tokens[(sentence?.last ?? 1) - 1]?.end ?? start;
    const found = { words: words.size, score: SCORE.test(article.text.slice(start, end)) };
    known.set(at, found);
    return found;
  };
}

/** Ambiguous names of teams that sport around them confirms ("the Bruins", "Wolves manager"), and towns that play ("beat Brighton 2-1"). */
export function teamsInPlay(view: View, runs: readonly Run[], listed: readonly Candidate[]): readonly Candidate[] {
  const sport = sportOf(view);
  const nicknames = listed.flatMap((candidate): readonly Candidate[] => {
    const { first, last, kind, tentative } = candidate;
    if (kind !== 'club' || !tentative || isPart(view, first - 1) || isPart(view, last)) return [];
    const { words, score } = sport(first);
    const called = view.folded[first - 1] === 'the' || ROLES.has(view.folded[last] ?? '');
    if (!(called && words + Number(score) > 0) && !(words > 1 && !view.initial[first])) return [];
    const { tentative: _, ...rest } = candidate;
    return [{ ...rest, rule: 'organization/team', strength: 79 }];
  });
  return [...nicknames, ...towns(view, runs, sport)];
}

/** A capital beside the name: it is a word of a longer one ("Ottawa Rockets", "Rugby Championship"). */
const isPart = ({ tokens, folded, broken }: View, i: number): boolean =>
  tokens[i]?.capital === true && !broken[i] && !functionWords.has(folded[i] ?? '');

const RIVALS: ReadonlySet<string> = new Set(
  'contre devant against versus over beat beating defeated battre bat battu beaten'.split(' '),
);

/** "beat Brighton 2-1", "face à Guingamp (1-1)": a town that has a club of its name, in a sentence with a score. */
function towns(view: View, runs: readonly Run[], sport: (token: number) => Sentence): readonly Candidate[] {
  const { towns: known } = organizationLexicon();
  const { folded, initial } = view;
  return runs.flatMap((run): readonly Candidate[] => {
    const { first, last } = run;
    const club = last - first < 3 ? known.get(keyOf(view, first, last)) : undefined;
    if (!club) return [];
    const { words, score } = sport(first);
    if (!score) return [];
    const before = folded[first - 1] ?? '';
    const facing = RIVALS.has(before) || (before === 'a' && folded[first - 2] === 'face');
    const held = /^(?:de|d')$/u.test(before) && SPORT.has(folded[first - 2] ?? '');
    const acts = initial[first] === true && isVerb(view, last);
    if (!facing && !((held || acts) && words > 0)) return [];
    return [
      { ...run, layer: 'organization', rule: 'organization/town-club', strength: 76, name: club.name, kind: 'club' },
    ];
  });
}

function isVerb({ tokens, language }: View, i: number): boolean {
  const spoken = language[i];
  const token = tokens[i];
  if (!token || token.capital || (spoken !== 'fr' && spoken !== 'en')) return false;
  return verbReadings(spoken, token.lower).some(({ person, tense }) => person === '3s' || tense === 'past');
}
