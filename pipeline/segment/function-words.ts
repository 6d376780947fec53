/**
 * The commonest grammatical words of the eleven languages that are told apart (those of most news read beside French
 * and English). They decide a sentence in its own words; only one that has too few is put to the statistical detectors.
 */
const WORDS: Readonly<Record<string, string>> = {
  fr: "le la les l' un une des du de d' et à au aux en dans par pour sur avec sans sous est sont a ont été était étaient être sera seront avait avoir fait il elle ils elles on nous vous je j' ce cette ces c' cet son sa ses leur leurs qui que qu' ne n' pas plus mais ou où se s' y dont selon depuis après avant entre chez vers contre tout tous toute toutes aussi comme même très notre votre nos vos mon ma mes si lors afin quand parce -t-il -t-elle -il -elle peu deux trois milliards millions",
  en: "the a an of and to in on at by for with from is are was were be been being has have had will would can could may might should it its it's they them their there he his him she her we our you your i this that these those which who whom whose what when where why how not no but or if as than then after before over under between about into out up more most some any all also says said new one two 's 't do does did amid billion",
  de: 'der die das den dem des ein eine einer eines einem einen und oder aber ist sind war waren wird werden wurde wurden hat haben hatte im in am an auf aus bei mit nach von vom zu zum zur für über unter vor seit bis durch gegen ohne um nicht kein keine auch nur noch schon sich er sie es wir ihr ich sein seine ihre als wie wenn dass weil doch mehr man so kann soll will muss',
  es: 'el la los las un una unos unas de del al a y e o u en con por para sin sobre entre desde hasta según tras es son era eran fue fueron ser está están ha han había se su sus lo le les que qué como cómo más pero si no ni ya muy también este esta estos estas ese esa cuando donde quien porque mi nos todo todos años dos',
  it: "il lo la gli le l' un uno una di del dello della dei degli delle dell' a al alla ai agli alle all' da dal dalla in nel nella nelle nei con su sul sulla per tra fra e ed o che chi cui non è sono era erano ha hanno aveva si suo sua suoi loro come più ma anche se ci questo questa questi dopo prima quando dove perché stato stata nell' sull' dall' anni due",
  nl: 'de het een van en of in op aan uit bij met naar voor door over onder tot te om niet geen ook nog maar dan dat die dit deze is zijn was waren wordt worden werd heeft hebben had er hij zij ze wij we je ik zich hun haar als wat wie waar hoe meer veel zal kan moet na tegen',
  pt: 'o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas com sem sobre entre até para e ou que quem como mais mas se não é são foi foram era ser está estão tem têm há seu sua seus suas ele ela eles isso este esta esse essa também já muito quando onde porque após ainda anos dois',
  ro: 'și în de la cu pe din pentru prin după despre între către fără sub că să nu este sunt era au a ai al ale lui ei un o unei unui care ce cine mai dar sau fi fost va vor am ar s-a se îi îl lor acest această aceste cel cea cei când unde foarte doar decât iar ca',
  cs: 've v na se z ze s k ke do od po za pro při před mezi o u a i ale nebo že je jsou byl byla bylo byli bude není jako jeho jejich který která které kteří co kdo když kde jak už jen také ještě více by si to ten ta tak podle',
  pl: 'w we z ze na do od po za przez przy przed między dla o u i a oraz ale lub że jest są był była było były będzie nie się to ten ta te jak co kto który która które którzy gdy gdzie już tylko także jeszcze bardziej jego jej ich jako czy może tego tym',
  sv: 'och att det den en ett i på av för med till från om är var har hade inte som de han hon vi jag man sig sin sitt sina ska skulle kan men eller när där hur vad efter under över vid mot mellan också bara mer alla detta denna blev blir vara nu',
};

/** ISO 639-1 codes of the languages that are told apart. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);

/** By number: the languages, as indexes into `LANGUAGES`, that have a word; 0 is a word of none. */
const SHARES: (readonly number[])[] = [[]];

const GRAMMAR: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of new Set((WORDS[language] ?? '').split(' ')))
      found.set(word, [...(found.get(word) ?? []), index]);
  });
  return new Map([...found].map(([word, languages]) => [word, SHARES.push(languages) - 1]));
})();

/** A number that stands for the languages which have this word (lower case) as a grammatical one; 0 when none has. */
export const grammarOf = (lower: string): number => GRAMMAR.get(lower) ?? 0;

/** Those languages, as indexes into `LANGUAGES`; the word counts the less the more they are. */
export const languagesOf = (grammar: number): readonly number[] => SHARES[grammar] ?? [];
