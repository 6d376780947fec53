import type { CueGroup, CuePhrase, Frame } from '../cue.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** French cue verbs by lemma, with the frames that each takes. Reflexive verbs are listed without their pronoun. */
export const cueGroups: readonly CueGroup[] = [
  {
    name: 'say',
    frames: ['quote', 'clause', 'infinitive', 'object'],
    lemmas:
      words(`dire redire déclarer affirmer réaffirmer assurer confirmer reconfirmer admettre reconnaître avouer confesser
      prétendre jurer certifier nier croire penser estimer espérer préciser indiquer annoncer maintenir soutenir`),
  },
  {
    name: 'report',
    frames: ['quote', 'clause', 'object'],
    lemmas: words(`ajouter souligner relater rapporter signaler mentionner noter observer
      remarquer constater relever écrire réécrire tweeter retwitter twitter communiquer détailler exposer énoncer spécifier
      stipuler attester alléguer arguer argumenter avancer répliquer riposter       insister marteler réitérer asséner conclure résumer commenter analyser nuancer tempérer relativiser       convenir proclamer claironner dévoiler divulguer trancher lâcher glisser souffler murmurer
      chuchoter déduire diagnostiquer postuler théoriser démontrer corriger rectifier compléter renchérir pointer énumérer
      narrer conter consigner`),
  },
  {
    // "a raconté avoir vu", "confie être épuisé": the speaker is the subject of the infinitive
    name: 'tell',
    frames: ['quote', 'clause', 'object', 'infinitive'],
    lemmas:
      words(`raconter expliquer confier révéler concéder clamer plaider rappeler répondre objecter rétorquer répéter
      témoigner protester regretter craindre redouter`),
  },
  {
    name: 'judge',
    frames: ['quote', 'clause', 'object'],
    lemmas: words(`juger considérer déplorer supposer présumer suspecter soupçonner subodorer
      conjecturer prédire pronostiquer prévoir anticiper parier gager spéculer imaginer douter réfuter
      apprécier savourer démentir contester`),
  },
  {
    name: 'rule',
    frames: ['clause'],
    lemmas: words('disposer prévoir publier'),
  },
  {
    name: 'warn',
    frames: ['quote', 'clause'],
    lemmas: words('prévenir avertir alerter informer notifier rassurer menacer garantir promettre'),
  },
  {
    name: 'ask',
    frames: ['quote', 'clause', 'question', 'object', 'urge'],
    lemmas:
      words(`demander exiger réclamer souhaiter suggérer proposer recommander préconiser conseiller ordonner intimer
      implorer supplier revendiquer prôner`),
  },
  {
    name: 'urge',
    frames: ['quote', 'urge'],
    lemmas:
      words(`exhorter prier inviter appeler enjoindre sommer commander encourager interroger questionner interpeller
      apostropher sermonner tancer gronder réprimander admonester quémander`),
  },
  {
    name: 'voice',
    frames: ['quote'],
    lemmas:
      words(`poursuivre continuer reprendre enchaîner lancer tonner tempêter fulminer hurler crier scander balbutier
      bredouiller bafouiller bégayer soupirer sourire rire pleurer sangloter grogner grommeler maugréer marmonner pester
      vociférer ironiser plaisanter railler persifler blaguer badiner ricaner pouffer jubiler exulter triompher pavoiser
      fanfaronner philosopher disserter gloser épiloguer pérorer méditer songer rêver raisonner acquiescer approuver opiner
      abonder applaudir féliciter remercier saluer hasarder oser risquer tenter développer justifier intervenir
      dédramatiser temporiser persister récidiver réagir débuter commencer terminer achever clore improviser seriner
      ressasser rabâcher brailler beugler aboyer rugir éructer cracher siffler susurrer bougonner ronchonner râler
      rouspéter geindre gémir haleter articuler ânonner déclamer psalmodier réciter chanter entonner fredonner dicter
      titrer afficher attaquer complimenter poster`),
  },
  {
    name: 'attack',
    frames: ['quote', 'object'],
    lemmas:
      words(`dénoncer critiquer fustiger condamner stigmatiser vilipender brocarder pourfendre conspuer évoquer décrire
      vanter louer défendre justifier citer invoquer moquer reprocher réfuter rejeter`),
  },
  {
    name: 'label',
    frames: ['label'],
    lemmas: words(
      'qualifier taxer traiter parler accuser désigner dépeindre présenter définir juger considérer estimer décrire',
    ),
  },
  {
    name: 'vow',
    frames: ['infinitive'],
    lemmas: words('promettre jurer'),
  },
  {
    name: 'exclaim',
    frames: ['quote', 'clause'],
    reflexive: true,
    lemmas:
      words(`exclamer écrier féliciter réjouir désoler inquiéter indigner étonner insurger emporter enthousiasmer plaindre
      défendre justifier lamenter émouvoir alarmer vanter excuser souvenir remémorer gausser moquer amuser esclaffer
      enorgueillir targuer résigner persuader convaincre offusquer agacer irriter énerver impatienter interroger
      demander attrister affliger émerveiller extasier égosiller époumoner enflammer révolter scandaliser rassurer
      consoler apitoyer épancher raviser rebiffer questionner rengorger`),
  },
];

const phrases = (frames: readonly Frame[], ...list: readonly string[]): readonly CuePhrase[] =>
  list.map((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    return { verb, rest: rest.join(' '), frames };
  });

/** French cues of several words: the lemma of the verb, then tokens as they stand. */
export const cuePhrases: readonly CuePhrase[] = [
  ...phrases(
    ['quote', 'clause'],
    ...[
      'faire savoir',
      'laisser savoir',
      'faire entendre',
      'faire valoir',
      'faire remarquer',
      'faire observer',
      'faire noter',
      'faire comprendre',
    ],
    ...['laisser entendre', 'laisser croire', 'donner à entendre', 'mettre en garde', 'vouloir croire'],
    ...['tenir à préciser', 'tenir à souligner', 'tenir à rappeler', 'tenir à dire', "attirer l' attention"],
    ...['crier haut et fort', 'dire convaincu', 'dire persuadé'],
  ),
  ...phrases(
    ['quote'],
    ...["tirer la sonnette d' alarme", "sonner l' alarme", 'tirer à boulets rouges', 'monter au créneau'],
    ...[
      'enfoncer le clou',
      'prendre la parole',
      'rendre hommage',
      'hausser le ton',
      'laisser échapper',
      'laisser tomber',
    ],
    ...['tenir à rassurer', 'mettre les points sur les i', 'taper du poing sur la table', 'revenir à la charge'],
    ...['crier victoire', 'crier au scandale'],
  ),
  ...phrases(
    ['quote', 'object'],
    'faire part',
    'faire état',
    'mettre en avant',
    "mettre l' accent",
    'prendre acte',
    'mettre en cause',
    'rendre compte',
  ),
];

/** Every verb whose forms the cues need: cue lemmas and the verbs of cues of several words. */
export const cueLemmas: readonly string[] = [
  ...new Set([...cueGroups.flatMap((group) => group.lemmas), ...cuePhrases.map((phrase) => phrase.verb)]),
];
