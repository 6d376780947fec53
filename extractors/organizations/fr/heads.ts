const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** What a head noun says of the organization, and when it is a name though written in lower case. */
export type Head = {
  readonly kind: string;
  /**
   * `any`: with any complement ("ministère de la santé"); `place`: with a proper name, also behind "de" ("université de Lille");
   * `direct`: with a proper name right behind it ("association Anticor") or several adjectives; `people`: with an
   * adjective of nationality or a country ("armée syrienne"); `never`: only with a capital.
   */
  readonly lower: 'any' | 'place' | 'direct' | 'people' | 'never';
  /** Whether the name of a person may follow directly ("lycée Jean Moulin"). */
  readonly named?: true;
};

const heads = (kind: string, lower: Head['lower'], text: string, named?: true): readonly (readonly [string, Head])[] =>
  words(text).map((word) => [word, named ? { kind, lower, named } : { kind, lower }] as const);

/** Head nouns of French organization names, folded. */
export const frenchHeads: ReadonlyMap<string, Head> = new Map([
  ...heads('government', 'any', 'ministere'),
  ...heads('court', 'place', 'tribunal cour'),
  ...heads('court', 'place', 'parquet'),
  ...heads('government', 'people', 'gouvernement etat'),
  ...heads('military', 'people', 'armee marine'),
  ...heads('parliament', 'people', 'parlement senat assemblee congres'),
  ...heads('government', 'direct', 'prefecture rectorat conseil gendarmerie commissariat'),
  ...heads('military', 'never', 'forces force brigade regiment bataillon garde milice'),
  ...heads('university', 'place', 'universite conservatoire academie observatoire', true),
  ...heads('university', 'direct', 'ecole lycee college faculte', true),
  ...heads('hospital', 'place', 'hopital clinique chu', true),
  ...heads('hospital', 'direct', 'ehpad', true),
  ...heads('religious', 'place', 'diocese archidiocese'),
  ...heads('institution', 'direct', 'institut office comite autorite centre service', true),
  ...heads('institution', 'people', 'agence'),
  ...heads('ngo', 'direct', 'association federation confederation fondation ligue'),
  ...heads('institution', 'never', 'bureau commission direction delegation inspection institution mission'),
  ...heads('organization', 'never', 'union organisation mouvement fonds societe chambre'),
  ...heads('exchange', 'place', 'bourse'),
  ...heads(
    'company',
    'never',
    `boulangerie brasserie laiterie laitiere voilerie fromagerie imprimerie librairie papeterie menuiserie verrerie cristallerie conserverie biscuiterie
    distillerie fonderie scierie raffinerie tannerie chocolaterie pharmacie mutuelle cooperative garage`,
    true,
  ),
  ...heads('government', 'place', 'metropole'),
  ...heads('union', 'never', 'syndicat'),
  ...heads('ngo', 'never', 'collectif'),
  ...heads('company', 'never', 'groupe'),
  ...heads('party', 'people', 'parti'),
  ...heads('company', 'never', 'compagnie banque caisse laboratoires editions laboratoire'),
  ...heads('religious', 'never', 'congregation eglise'),
  ...heads(
    'organization',
    'never',
    `front rassemblement alliance coalition haut-commissariat ordre cercle amicale compagnons pole groupement haut haute conference secretariat
    communaute comptoir regie syndicats internationale jeunesses jeunes amis jardiniers medecins forum reseau`,
  ),
  ...heads('culture', 'never', 'theatre opera orchestre musee cinematheque bibliotheque choeurs'),
  ...heads('club', 'never', 'olympique stade racing athletic sporting as fc ac rc us sc ogc'),
]);

/** Nouns before a proper name that say it is an organization but are no part of it: "le groupe [Bolloré]". */
export const frenchIntroducers: ReadonlyMap<string, string> = new Map([
  ...words(`groupe entreprise societe compagnie firme constructeur equipementier operateur fabricant distributeur editeur fournisseur transporteur assureur
    start-up startup conglomerat multinationale filiale enseigne marque geant cabinet holding avionneur petrolier sous-traitant promoteur brasseur
    concurrent cimentier armateur hebergeur laboratoire siderurgiste electricien motoriste entreprises societes groupes compagnies banques`).map(
    (word) => [word, 'company'] as const,
  ),
  ...words('agence').map((word) => [word, 'institution'] as const),
  ...words(
    'journal quotidien hebdomadaire magazine mensuel chaine radio television revue tabloid tabloide bimensuel hebdo',
  ).map((word) => [word, 'media'] as const),
  ...words('gang cartel').map((word) => [word, 'organization'] as const),
  ...words('ong organisation association collectif fondation mouvement groupuscule milice organisme secte').map(
    (word) => [word, 'ngo'] as const,
  ),
  ...words('parti').map((word) => [word, 'party'] as const),
  ...words('syndicat').map((word) => [word, 'union'] as const),
  ...words('banque').map((word) => [word, 'bank'] as const),
  ...words('club').map((word) => [word, 'club'] as const),
]);

/** Ministries by what a minister is minister of: "ministre de l'[Intérieur]". Folded. */
export const portfolios: ReadonlySet<string> = new Set(
  words(`interieur justice defense economie finances transports transport outre-mer culture sante travail agriculture environnement education equipement
    budget industrie sports logement energie ecologie immigration tourisme commerce armees affaires`),
);
