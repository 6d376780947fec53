import { type EvidenceWords, kindsOf, setOf } from '../evidence/words.ts';

/** What the words around a name say of it in French. */
export const frenchEvidence: EvidenceWords = {
  nouns: new Map([
    ...kindsOf(
      'company',
      `groupe entreprise societe compagnie firme constructeur equipementier operateur fabricant distributeur editeur fournisseur transporteur assureur
      start-up startup conglomerat multinationale filiale enseigne marque geant cabinet holding avionneur petrolier sous-traitant promoteur brasseur
      cimentier armateur hebergeur siderurgiste electricien motoriste energeticien acieriste sucrier laitier papetier verrier chimiste textilien
      industriel exploitant prestataire loueur negociant grossiste detaillant logisticien bailleur foncier gestionnaire affreteur croisieriste voyagiste
      hotelier restaurateur cuisiniste lunetier horloger joaillier maroquinier chausseur parfumeur semencier biscuitier chocolatier fromager meunier
      scierie laiterie fromagerie biscuiterie brasserie conserverie minoterie sucrerie papeterie imprimerie fonderie acierie forge tannerie filature
      verrerie cimenterie raffinerie menuiserie charpenterie boulangerie distillerie cooperative mutuelle plateforme messagerie
      specialiste pionnier repreneur acquereur fonds pme eti coentreprise licorne biotech fintech agence
      concessionnaire installateur integrateur franchiseur studio laboratoire atelier maison chantier librairie service jeune-pousse mutuelles compagnies groupes societes entreprises start-ups`,
    ),
    ...kindsOf('media', 'journal quotidien hebdomadaire magazine mensuel chaine radio television revue'),
    ...kindsOf('ngo', 'ong organisation association collectif fondation'),
    ...kindsOf('union', 'syndicat'),
    ...kindsOf('bank', 'banque neobanque preteur'),
  ]),
  owned:
    setOf(`pdg president-directeur dg actionnaire actionnaires filiale filiales salarie salaries actions titres licenciements maison-mere
    acquisition rachat cession introduction faillite liquidation redressement renflouement privatisation recapitalisation employes effectifs
    abonnes clients magasins boutiques centres plateformes supermarches hypermarches cofondateur cofondatrice fondateur fondatrice benefice benefices ventes
    dirigeants sous-traitants fournisseurs repreneur repreneurs creanciers administrateurs`),
  shared:
    setOf(`presidence president presidente responsable associe associee direction siege usine usines usagers equipes marque porte-parole directeur directrice patron patronne capital dirigeant concurrent
    concurrents rival fusion reprise comptes ingenieurs ouvriers syndicats produits site entrepot ateliers atelier dette activites
    avions camions trains partenaire client fournisseur groupe chiffre conseil`),
  links: setOf("de d'"),
  corporate:
    setOf(`racheter licencier embaucher commercialiser fabriquer exploiter délocaliser employer fusionner héberger distribuer
    externaliser sous-traiter revendre filialiser restructurer`),
  business: setOf(
    `annoncer fermer supprimer lancer recruter investir publier lever céder commander livrer acquérir reprendre absorber ouvrir vendre
    acheter rappeler produire équiper fournir dévoiler détenir posséder implanter inaugurer suspendre dégager facturer verser éditer développer
    concevoir transporter financer approvisionner écouler indemniser regrouper déménager moderniser construire`,
  ),
  loose: setOf(
    `mettre préparer créer abandonner prendre étudier conclure obtenir décrocher remporter cesser arrêter réduire augmenter signer négocier
    refuser tabler prévoir afficher enregistrer réaliser assurer transférer relancer rouvrir perdre gagner compter payer proposer offrir renforcer
    présenter confirmer démentir relever abaisser renoncer interrompre avoir introduire placer emprunter rembourser`,
  ),
  led: setOf('diriger présider fonder cofonder'),
  objects:
    setOf(`postes emplois salaries salarie personnes collaborateurs magasin magasins usine usines site sites entrepot entrepots boutique boutiques
    agence agences filiale filiales branche division activite activites gamme chiffre benefice resultat resultats perte pertes ventes commande commandes
    million millions milliard milliards euros euro dollars dollar € $ livres part parts action actions capital obligations appareils appareil avions lots produits
    clients abonnes contrat contrats offre opa plan restructuration licenciements production ligne lignes fonderie chantier atelier ateliers
    tonnes vehicules voitures camions navires rames trains logements hotels restaurants soudeurs ingenieurs techniciens ouvriers apprentis conducteurs
    partenariat coentreprise vente fin prevision previsions objectifs objectif m md m€ milliers bourse emprunt commenter dividende tarifs stock stocks logiciel service services plateforme fusion acquisition cession rachat coentreprise`),
  taken: setOf('racheter céder acquérir absorber revendre renflouer recapitaliser privatiser nationaliser'),
  agents:
    setOf(`mener racheter acquérir absorber détenir posséder contrôler exploiter fabriquer commercialiser éditer distribuer gérer produire livrer
    développer concevoir publier employer construire financer embaucher recruter licencier`),
  takeovers: setOf('rachat reprise acquisition absorption rachats acquisitions'),
  recipients: setOf('appartenir céder vendre revendre confier'),
  auxiliaries:
    setOf(`avoir être aller venir devoir pouvoir vouloir compter prévoir envisager décider accepter renoncer continuer commencer
    souhaiter promettre refuser choisir menacer projeter espérer faire cesser arrêter`),
  affiliated: setOf('jouer travailler signer évoluer rouler enregistrer courir'),
  human: setOf('croire penser sourire avouer mourir naître épouser marier rire pleurer étudier soupirer grandir'),
  placed: setOf('a en vers pres'),
  localities:
    setOf(`maire mairie ville village region commune departement quartier habitants habitant province capitale banlieue aeroport gare rue port
    ile est ouest nord sud bataille baie lac riviere canton district faubourg plage vallee pays territoire frontiere cote kilometres km centre arrondissement`),
  participles: setOf(
    'base basee cote cotee implante implantee installe installee specialise specialisee coentreprise filiale proprietaire detenu detenue',
  ),
};
