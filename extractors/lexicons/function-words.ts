/** Words that carry grammar and begin sentences: a capital on them names nobody. Folded; both languages. */
export const functionWords: ReadonlySet<string> = new Set(
  `le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  et ou mais donc or ni car que qu' qui quoi dont ou si comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' pourquoi comment combien
  je j' tu il elle on nous vous ils elles me m' te t' se s' en y lui eux celui celle ceux celles cela ca ceci c' rien tout toute tous toutes
  plusieurs quelques quelque certain certaine certains certaines aucun aucune chaque autre autres meme memes tel telle tels telles
  a dans par pour sur sous avec sans chez vers entre contre depuis pendant durant avant apres derriere devant malgre selon suivant parmi outre
  hormis sauf grace hors pres loin jusque jusqu' voici voila lors dès des alors ainsi aussi ensuite puis enfin cependant toutefois neanmoins pourtant
  toujours jamais deja encore hier aujourd'hui demain ici la-bas bien mal tres trop plus moins peu beaucoup assez environ presque seulement seul seule
  seuls seules ne n' pas non oui est sont etait etaient sera seront ete etre ont avait avaient aura fait font faut peut peuvent doit
  deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille premier premiere premiers premieres dernier derniere
  d'apres d'abord d'ailleurs afin cote face suite quant bref notamment surtout parfois souvent soit
  the a an this that these those my your his her its our their some any no every each all both many much few several most other another such
  and or but nor so yet for if when while where why how who whom whose which what because although though since until unless as than whether
  i you he she it we they me him us them there here then now today yesterday tomorrow also too very just only even still already again ever never
  in on at by to of from with without within into onto over under above below between among against about around after before during through
  across behind beyond near off out up down per via despite according instead however meanwhile moreover therefore thus
  is are was were be been being has have had do does did will would can could shall should may might must not yes
  i've i'm i'd i'll we've we're we'd we'll you've you're you'd you'll they've they're they'd they'll he's he'd he'll she's she'd she'll it's it'd it'll that's there's
  what's who's here's let's don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't shouldn't
  one two three four five six seven eight nine ten eleven twelve first second third last next more less
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  jan feb apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Adjectives of nationality and of parts of the world, masculine singular; other forms are made from them. */
const FRENCH_PEOPLES =
  `français américain britannique anglais allemand italien espagnol portugais belge suisse néerlandais hollandais luxembourgeois autrichien
  danois suédois norvégien finlandais islandais irlandais écossais gallois polonais tchèque slovaque hongrois roumain bulgare grec turc chypriote maltais
  russe ukrainien biélorusse moldave géorgien arménien azerbaïdjanais lituanien letton estonien serbe croate bosniaque monténégrin macédonien albanais kosovar slovène
  chinois japonais coréen sud-coréen nord-coréen taïwanais indien pakistanais afghan bangladais sri-lankais népalais birman thaïlandais vietnamien cambodgien laotien
  malaisien singapourien indonésien philippin australien néo-zélandais mongol kazakh ouzbek turkmène kirghize tadjik
  iranien irakien syrien libanais jordanien israélien palestinien saoudien saoudite qatari qatarien émirati koweïtien yéménite omanais kurde bahreïni
  égyptien libyen tunisien algérien marocain mauritanien malien nigérien nigérian sénégalais gambien guinéen ivoirien ghanéen togolais béninois burkinabè burkinabé
  camerounais gabonais congolais tchadien centrafricain soudanais sud-soudanais éthiopien érythréen somalien djiboutien kényan kenyan ougandais rwandais burundais tanzanien
  angolais zambien zimbabwéen mozambicain malgache mauricien comorien sud-africain namibien botswanais libérien sierra-léonais
  canadien québécois mexicain guatémaltèque hondurien salvadorien nicaraguayen costaricien panaméen cubain haïtien dominicain jamaïcain portoricain
  colombien vénézuélien équatorien péruvien bolivien chilien argentin uruguayen paraguayen brésilien guyanais
  européen africain asiatique arabe catalan basque breton corse alsacien flamand wallon écossais tchétchène bavarois californien texan new-yorkais londonien parisien
  yougoslave soviétique tibétain musulman occidental`
    .split(/\s+/u)
    .filter(Boolean);

const ENGLISH_PEOPLES =
  `french american british english german italian spanish portuguese belgian swiss dutch austrian danish swedish norwegian finnish icelandic irish scottish
  welsh polish czech slovak hungarian romanian bulgarian greek turkish cypriot maltese russian ukrainian belarusian georgian armenian lithuanian latvian estonian serbian
  croatian bosnian albanian slovenian chinese japanese korean taiwanese indian pakistani afghan bangladeshi nepalese burmese thai vietnamese cambodian malaysian indonesian
  filipino philippine australian mongolian iranian iraqi syrian lebanese jordanian israeli palestinian saudi qatari kuwaiti yemeni kurdish egyptian libyan tunisian algerian
  moroccan malian nigerian senegalese ghanaian cameroonian congolese chadian sudanese ethiopian eritrean somali kenyan ugandan rwandan burundian tanzanian angolan zambian
  zimbabwean south-african canadian mexican cuban haitian dominican jamaican colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian
  european african asian arab catalan basque soviet muslim western latin californian texan`
    .split(/\s+/u)
    .filter(Boolean);

const feminine = (word: string): string =>
  word.endsWith('e')
    ? word
    : word.endsWith('ien') || word.endsWith('éen')
      ? `${word}ne`
      : word === 'grec'
        ? 'grecque'
        : word === 'turc'
          ? 'turque'
          : word.endsWith('er')
            ? `${word.slice(0, -2)}ère`
            : `${word}e`;

const strip = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Every form of the adjectives of nationality, folded: "syrienne", "russes", "british". */
export const peoples: ReadonlySet<string> = new Set([
  ...FRENCH_PEOPLES.flatMap((word) => [word, feminine(word), `${word}s`, `${feminine(word)}s`]).map(strip),
  ...ENGLISH_PEOPLES.flatMap((word) => [word, `${word}s`]),
]);
