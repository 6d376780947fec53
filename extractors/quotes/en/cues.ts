import type { CueGroup, CuePhrase, Frame } from '../cue.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** English cue verbs by lemma, with the frames that each takes. */
export const cueGroups: readonly CueGroup[] = [
  {
    name: 'say',
    frames: ['quote', 'clause', 'object'],
    lemmas: words(`say add state declare affirm reaffirm assert insist maintain claim allege contend argue believe think
      acknowledge admit concede confess confirm deny announce reveal disclose explain note observe remark mention reiterate
      repeat stress emphasize emphasise underline underscore report recount relate recall clarify specify write tweet
      conclude reckon estimate guess suppose suspect assume speculate predict forecast anticipate fear hope lament regret
      complain protest object counter retort reply respond answer testify swear vow pledge promise boast brag quip joke
      tease muse ponder reflect wonder proclaim profess attest certify guarantee caution hint imply indicate suggest
      propose recommend point signal stipulate postulate theorize theorise post retweet email blog narrate charge
      highlight verify deduce dispute refute rebut worry marvel gloat gripe grumble moan whine`),
  },
  {
    name: 'tell',
    frames: ['quote', 'clause'],
    lemmas: words(
      'tell warn inform advise notify assure reassure remind persuade convince promise brief caution alert',
    ),
  },
  {
    name: 'rule',
    frames: ['clause'],
    lemmas: words('show find'),
  },
  {
    name: 'vow',
    frames: ['infinitive'],
    lemmas: words('vow pledge promise threaten claim refuse'),
  },
  {
    name: 'ask',
    frames: ['quote', 'question', 'object', 'urge'],
    lemmas:
      words(`ask inquire enquire wonder question query demand request beg plead urge implore beseech order command instruct
      invite challenge press quiz`),
  },
  {
    name: 'voice',
    frames: ['quote'],
    lemmas:
      words(`continue begin start finish end shout yell scream cry exclaim whisper murmur mutter mumble sigh laugh chuckle
      giggle smile grin sob wail roar bellow bark snarl growl hiss snap scoff sneer jeer taunt mock fume rage rant thunder
      blast slam chant sing recite read croak groan grunt gasp pant stammer stutter drawl intone trumpet crow cheer
      enthuse rejoice chime interject interrupt intervene interrupt elaborate expand opine venture volunteer offer
      reason summarize summarise agree disagree concur nod shrug dictate preach lecture scold chide admonish rebuke
      commend applaud praise thank congratulate salute greet `),
  },
  {
    name: 'attack',
    frames: ['quote', 'object'],
    lemmas:
      words(`denounce condemn criticize criticise decry deplore blast slam attack hail praise welcome cite quote evoke
      tout defend bemoan apologize apologise ridicule lambast lambaste`),
  },
  {
    name: 'label',
    frames: ['label'],
    lemmas: words('call accuse describe label brand dub denounce dismiss characterize characterise term deem portray'),
  },
];

const phrases = (frames: readonly Frame[], ...list: readonly string[]): readonly CuePhrase[] =>
  list.map((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    return { verb, rest: rest.join(' '), frames };
  });

/** English cues of several words: the lemma of the verb, then tokens as they stand. */
export const cuePhrases: readonly CuePhrase[] = [
  ...phrases(
    ['quote', 'clause'],
    ...['point out', 'make clear', 'make it clear', 'let it be known', 'go on record', 'take the view', 'give notice'],
    ...['make the point', 'come out and say', 'go on to say', 'serve notice', 'make the case', 'send word'],
  ),
  ...phrases(
    ['quote'],
    ...['sound the alarm', 'raise the alarm', 'speak out', 'hit back', 'fire back', 'hit out', 'lash out', 'chime in'],
    ...['cry out', 'call out', 'pipe up', 'sum up', 'weigh in', 'blurt out', 'shoot back', 'go on', 'pay tribute'],
    ...['issue a statement', 'break the silence', 'hold forth'],
  ),
];

/** Every verb whose forms the cues need: cue lemmas and the verbs of cues of several words. */
export const cueLemmas: readonly string[] = [
  ...new Set([...cueGroups.flatMap((group) => group.lemmas), ...cuePhrases.map((phrase) => phrase.verb)]),
];
