const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Nouns whose complement is an organization: "PDG de [Novalis]", "une filiale d'[Ortec]". Folded. */
export const frenchOwned: ReadonlySet<string> = new Set(
  words(`pdg dg directeur directrice president-directeur patron patronne fondateur fondatrice cofondateur cofondatrice vice-president
    filiale filiales aupres actionnaire actionnaires action actions titre titres salarie salaries employe employes ingenieur ingenieurs
    siege usine usines capital dirigeants dirigeant acquisition rachat introduction fusion faillite clients client groupe marque marques branche maison-mere
    militants adherents porte-parole syndicaliste licenciements concurrent chiffre benefice cours partenaire rival`),
);

/** Words right before an organization: "chez [Renault]". */
export const frenchBefore: ReadonlySet<string> = new Set(['chez']);

/** Nouns whose complement is a place, never an organization: "le maire de [Vire]". */
export const frenchPlaced: ReadonlySet<string> = new Set(
  words(`maire mairie ville village region commune departement quartier habitants habitant province capitale banlieue aeroport gare rue prison port ile
    est ouest nord sud bataille baie lac riviere canton district faubourg plage secteur vallee pays territoire frontiere cote kilometres km centre`),
);

/** Nouns that say behind a comma what the name before it is: "Novalis, filiale d'Ortec". */
export const frenchApposed: ReadonlySet<string> = new Set(
  words(`filiale entreprise societe groupe compagnie firme start-up startup coentreprise plateforme projet constructeur editeur fabricant operateur
    association ong fondation organisation agence banque quotidien hebdomadaire magazine journal syndicat parti mouvement cabinet marque multinationale geant`),
);
