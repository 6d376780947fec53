const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Forms of address: what follows is a person, a surname alone too. Folded. */
export const address: ReadonlyMap<string, 'm' | 'f' | 'u'> = new Map([
  ...words('mr mr. sir lord father brother').map((word) => [word, 'm'] as const),
  ...words('mrs mrs. ms ms. miss lady dame sister').map((word) => [word, 'f'] as const),
  ...words(
    'dr dr. prof prof. rev rev. gen gen. col col. sgt sgt. lt lt. capt capt. cpl sen sen. rep rep. gov gov.',
  ).map((word) => [word, 'u'] as const),
]);

/** Nouns of functions and occupations that stand before a name ("President Macron", "actor Tom Hanks"). */
export const roleNouns: ReadonlySet<string> = new Set(
  words(`president vice-president minister secretary senator congressman congresswoman representative mayor governor ambassador chancellor adviser advisor commissioner
    prosecutor judge lawyer attorney magistrate director ceo chairman chairwoman chair chief boss executive founder co-founder cofounder owner manager spokesman spokeswoman
    spokesperson head leader deputy delegate coordinator host anchor general colonel captain lieutenant commander admiral marshal sergeant corporal major officer soldier
    king queen prince princess emperor pope bishop archbishop cardinal rabbi pastor ayatollah sheikh actor actress comedian singer musician rapper composer director
    filmmaker producer writer author novelist poet journalist reporter photographer editor columnist cartoonist painter sculptor artist architect designer model dancer
    researcher scientist historian economist sociologist philosopher physicist biologist chemist mathematician astronomer doctor surgeon nurse psychologist engineer
    consultant analyst expert specialist player footballer striker defender goalkeeper midfielder coach trainer referee cyclist runner driver pilot swimmer athlete skier
    boxer champion golfer candidate activist opponent politician mp billionaire entrepreneur investor banker guitarist drummer bassist vocalist quarterback
    suspect victim witness student professor teacher farmer inspector detective superintendent principal dean curator treasurer wife husband son daughter brother sister
    mother father widow uncle cousin colleague friend democrat republican`),
);
