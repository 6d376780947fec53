const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);
const kinds = (kind: string, text: string): readonly (readonly [string, string])[] =>
  words(text).map((word) => [word, kind] as const);

/** Words that, capitalized inside a name, make it an organization's: "Northgate [University]", "[Bank] of Hallam". Folded, with the kind. */
export const englishHeads: ReadonlyMap<string, string> = new Map([
  ...kinds('university', 'university college school academy institute polytechnic universities'),
  ...kinds(
    'company',
    `company corporation corp inc group holdings industries enterprises partners capital ventures airlines airways motors records entertainment studios
    pictures productions technologies systems electronics pharmaceuticals pharma laboratories labs energy insurance financial communications networks software health pharmacy therapeutics biotech sciences robotics aviation cargo
    foods brewery brewing publishing press books media interactive logistics railways railway telecom consulting solutions semiconductor semiconductors healthcare`,
  ),
  ...kinds(
    'media',
    'news newspaper gazette herald tribune broadcasting television radio magazine network channel times telegraph',
  ),
  ...kinds('bank', 'bank bancorp'),
  ...kinds('exchange', 'exchange'),
  ...kinds(
    'government',
    `ministry department agency bureau commission authority administration council office parliament senate congress assembly police constabulary
    committee embassy secretariat taskforce`,
  ),
  ...kinds('court', 'court tribunal'),
  ...kinds(
    'organization',
    'association federation society union foundation organization organisation league confederation trust alliance forum center centre institution club fund board initiative service services watch',
  ),
  ...kinds('party', 'party'),
  ...kinds(
    'military',
    'army navy brigade regiment battalion corps squadron division command force forces guard fleet militia infantry artillery cavalry wing platoon marines fusiliers guards',
  ),
  ...kinds('hospital', 'hospital clinic'),
  ...kinds('religious', 'church diocese'),
  ...kinds('culture', 'museum library gallery orchestra philharmonic symphony choir ensemble ballet'),
  ...kinds('sports', 'conference'),
  ...kinds('company', 'railroad recordings distillery motorsport trains lottery'),
  ...kinds('club', 'f.c. fc afc'),
]);

/** Words that make a run of capitals something else: an event, a place, a law, a prize. Folded; both languages. */
export const otherHeads: ReadonlySet<string> = new Set(
  words(`ave dock laws way christmas easter ramadan thanksgiving noel paques show ouest est nord sud playfield field house lounge story junction mall agreement amendment campaign plateau province bay area video lake lane drive bridge draft cathedral airport county auditorium
    cup open championship championships olympics starligue olympic games festival prize award awards act law treaty agreement war battle day week month year road street avenue
    square park river lake mount mountain island islands bay beach airport station bridge tower stadium arena hall palace castle county city town village valley sea ocean
    coast northern southern eastern western central tour grand-prix prix coupe mondial championnat jeux festival loi traite accord guerre bataille
    rue avenue boulevard place parc riviere lac mont montagne ile iles baie plage aeroport gare pont tour stade palais chateau comte ville vallee mer ocean cote
    journee fete route tunnel canal fort foret col cap golfe detroit quartier saint sainte operation affaire album film roman livre serie
    volcan rallye concours sonde fusee satellite format distance circuit navire bateau ironman marathon eurovision master masters tournoi trophee ligne autoroute hotel cafe camp
    ouragan tempete typhon hurricane storm typhoon planete serie series seance comete asteroide etoile galaxie telescope virus maladie syndrome modele`),
);

/** Nouns before a proper name that say it is an organization: "the company Novatel", "carmaker Dolo". */
export const englishIntroducers: ReadonlyMap<string, string> = new Map([
  ...kinds(
    'company',
    `company firm group giant carmaker automaker manufacturer retailer supermarket airline startup start-up start-ups maker operator supplier insurer brewer conglomerate subsidiary
    chain brand developer publisher label rival provider`,
  ),
  ...kinds('media', 'newspaper magazine broadcaster daily weekly tabloid website'),
  ...kinds('organization', 'charity ngo band'),
  ...kinds('party', 'party'),
  ...kinds('union', 'union'),
  ...kinds('bank', 'bank'),
  ...kinds('club', 'club side'),
]);
