import { type Grammar, modalities, words } from '../grammar.ts';

export const frenchGrammar: Grammar = {
  determiners: words(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque plusieurs quelques certains certaines tout toute tous toutes aucun aucune deux trois quatre cinq six sept huit neuf dix",
  ),
  prepositions: new Map(
    [
      ...[
        ['de', 'de'],
        ["d'", 'de'],
        ['du', 'de'],
        ['des', 'de'],
        ['à', 'à'],
        ['au', 'à'],
        ['aux', 'à'],
      ],
      ...[
        'par',
        'pour',
        'avec',
        'chez',
        'dans',
        'sur',
        'sous',
        'en',
        'contre',
        'entre',
        'vers',
        'depuis',
        'dès',
        'après',
        'avant',
      ].map((word) => [word, word]),
      ...[
        'selon',
        'malgré',
        'sans',
        'lors',
        'auprès',
        'parmi',
        'pendant',
        'durant',
        'via',
        'outre',
        'grâce',
        'visant',
        'hors',
        'face',
        'concernant',
        'devant',
      ].map((word) => [word, word]),
    ].map(([word = '', stem = '']) => [word, stem] as const),
  ),
  contracted: words('du des au aux'),
  bare: words('à'),
  phrases: new Set([
    'à terme',
    'à bien',
    'à jour',
    'en place',
    'en œuvre',
    'à nouveau',
    'en avant',
    'en revanche',
    'en effet',
  ]),
  subordinators: words(
    "que qu' qui dont où lorsque lorsqu' quand si s' comme puisque tandis alors car mais donc or afin quoique",
  ),
  relatives: words("qui que qu' dont où"),
  conditions: words('si'),
  coordinators: words('et ou ni'),
  adverbs: words(
    "également aussi ensuite déjà encore désormais enfin donc ainsi bien très plus moins toujours récemment finalement notamment même peu pratiquement hier demain aujourd'hui mercredi jeudi vendredi samedi dimanche lundi mardi puis alors rapidement officiellement définitivement maintenant auparavant aussitôt souvent parfois cependant néanmoins pourtant toutefois presque soudain bientôt ailleurs",
  ),
  negations: words('pas plus jamais guère aucun aucune'),
  clitics: words("se s' me m' te t' nous vous le la l' les lui leur y en ne n'"),
  reflexives: words("se s'"),
  possessives: words('son sa ses leur leurs'),
  perfect: words('avoir être'),
  passive: words('être'),
  near: words('aller'),
  possible: words('pouvoir'),
  motion: words(
    'aller venir entrer partir tomber devenir sortir rester mourir naître arriver monter descendre passer retourner décéder intervenir parvenir démissionner',
  ),
  governors: modalities({
    completed:
      'finaliser signer achever boucler conclure réaliser effectuer opérer mener réussir faire venir parvenir conduire amener servir finir commencer contribuer aboutir',
    announced: 'annoncer dévoiler confirmer officialiser décider accepter engager approuver valider convenir',
    planned:
      'prévoir envisager compter projeter vouloir souhaiter devoir aller apprêter chercher ambitionner espérer préparer viser étudier entendre tenter proposer lancer négocier discuter appeler menacer réclamer demander exiger promettre',
    rumoured: 'accuser soupçonner suspecter',
    denied: 'démentir nier exclure réfuter refuser faillir échouer',
    cancelled: 'renoncer abandonner annuler retirer rompre stopper bloquer interdire empêcher déjouer',
    hypothetical: 'pouvoir imaginer',
  }),
  governingNouns: modalities({
    announced: 'annonce accord décision confirmation promesse engagement',
    planned: 'candidat candidate projet plan intention volonté tentative négociation négociations discussions offre',
    rumoured: 'rumeur rumeurs spéculations',
    denied: 'démenti refus',
    cancelled: 'abandon annulation échec faute',
    hypothetical: 'cas hypothèse possibilité éventualité vigilance',
  }),
  telling: words(
    'annoncer déclarer dire indiquer affirmer expliquer préciser rapporter révéler écrire publier confirmer dévoiler ajouter assurer signaler informer obtenir annonce communiqué mémo note déclaration estimer',
  ),
  reporting: words('rapporter révéler croire'),
  judging: words(
    'bloquer interdire empêcher approuver autoriser examiner valider saluer critiquer dénoncer commenter contester',
  ),
  light: words(
    'tenir effectuer donner organiser célébrer subir connaître entamer ouvrir faire lancer déposer engager signer mener conclure avoir prononcer infliger publier verser émettre diffuser signer décréter commettre perpétrer entreprendre poursuivre reprendre',
  ),
  alleging: words('accuser soupçonner suspecter inculper poursuivre reprocher'),
  allegations: words('examen enquête soupçons soupçon accusations accusation plainte plaintes inculpation'),
  failed: words(
    'avorté avortée avortés avortées manqué manquée raté ratée abandonné abandonnée déjoué déjouée déjoués déjouées empêché empêchée',
  ),
  own: words(
    'yeux portes porte bouche oreilles mains pourvoi appel plainte plaintes candidature espoirs silence poste mandat carrière nom',
  ),
  hearsay: words('apparemment vraisemblablement prétendument'),
  vague: words(
    'offre offres fin retrait vente ventes départ arrivée recours client clients réunion rencontre sommet abandon construction ouverture sortie panne investissement bénéfice crash',
  ),
  actors: words(`
    personne gens homme femme enfant jeune adolescent adolescente fille garçon civil victime habitant riverain citoyen population peuple
    passager voyageur touriste migrant réfugié étudiant lycéen élève enseignant professeur salarié ouvrier agriculteur cheminot
    infirmier infirmière médecin chercheur chercheuse scientifique astronome archéologue ingénieur expert
    manifestant émeutier militant opposant rebelle insurgé combattant djihadiste islamiste terroriste kamikaze assaillant tireur
    agresseur ravisseur preneur pirate hacker voleur malfaiteur trafiquant meurtrier braqueur cambrioleur suspect prévenu accusé
    détenu prisonnier otage fugitif criminel auteur coupable complice évadé
    policier gendarme soldat militaire pompier douanier officier général colonel agent garde milicien marin pilote secouriste sauveteur
    police gendarmerie armée force troupe milice garde marine aviation coalition
    gouvernement autorité ministère ministre président présidente premier roi reine prince princesse empereur pape évêque cardinal
    maire maire-adjoint préfet député députée sénateur sénatrice chancelier chancelière gouverneur ambassadeur ambassadrice
    secrétaire porte-parole dirigeant dirigeante responsable chef leader élu élue conseiller conseillère directeur directrice
    parlement assemblée sénat chambre congrès conseil mairie municipalité ville département région état pays
    diplomatie diplomate délégation électeur électrice candidat candidate parti opposition majorité coalition
    juge magistrat procureur procureure tribunal cour parquet justice jury avocat avocate
    syndicat association fédération union organisation ong équipe club sélection sportif sportive joueur joueuse coureur cycliste
    champion championne nageur nageuse attaquant footballeur entraîneur sélectionneur
    acteur actrice chanteur chanteuse écrivain écrivaine auteure cinéaste réalisateur réalisatrice musicien musicienne comédien comédienne
    groupe entreprise société banque compagnie actionnaire investisseur
    famille couple mère père frère sœur fils épouse mari frère bébé
    individu inconnu ressortissant compatriote résident résidente voisin voisine témoin proche parent grand-père grand-mère époux
    compagne compagnon fiancé fiancée cousin cousine oncle tante neveu nièce ami amie collègue orphelin jumeau
    client cliente consommateur usager automobiliste conducteur conductrice chauffeur motard motocycliste piéton passant passante
    spectateur spectatrice supporter supporteur campeur randonneur alpiniste skieur plongeur pêcheur chasseur baigneur vacancier
    pèlerin fidèle prêtre moine religieuse imam rabbin pasteur archevêque patriarche
    patient patiente malade nouveau-né nourrisson retraité retraitée chômeur sans-abri sans-papiers clandestin exilé déplacé
    survivant survivante rescapé rescapée sinistré naufragé
    journaliste reporter photographe caméraman blogueur présentateur présentatrice animateur animatrice chroniqueur correspondant
    employé employée fonctionnaire commerçant artisan patron patronne fondateur fondatrice cofondateur propriétaire locataire
    créancier éleveur paysan viticulteur routier instituteur institutrice écolier collégien universitaire historien historienne
    philosophe sociologue économiste physicien physicienne chimiste biologiste astronaute cosmonaute spationaute paléontologue
    géologue climatologue mathématicien mathématicienne inventeur
    équipage capitaine commandant lieutenant sergent amiral maréchal légionnaire parachutiste gardien surveillant vigile espion
    inspecteur commissaire enquêteur enquêtrice notaire greffier condamné récidiviste violeur tueur assassin extrémiste néonazi
    salafiste séparatiste indépendantiste nationaliste guérilla taliban mercenaire activiste dissident syndicaliste gréviste casseur
    démocrate républicain socialiste communiste écologiste conservateur travailliste centriste parlementaire eurodéputé bourgmestre
    vice-président vice-présidente ex-président ex-ministre commission comité cabinet exécutif administration présidence
    régime junte dictateur souverain souveraine monarque duc duchesse sultan émir ambassade consul émissaire médiateur négociateur
    observateur délégué déléguée représentant représentante envoyé électorat votant foule communauté minorité tribu clan gang cartel
    mafia bande commando brigade bataillon régiment légion
    finaliste médaillé médaillée athlète triathlète boxeur gymnaste coéquipier gardienne arbitre footballeuse
    romancier romancière poète poétesse peintre sculpteur dessinateur dessinatrice caricaturiste humoriste danseur danseuse chorégraphe
    compositeur compositrice pianiste guitariste rappeur artiste star vedette mannequin couturier producteur productrice scénariste
    architecte éditeur traducteur lauréat lauréate
    firme géant constructeur fabricant opérateur distributeur filiale start-up agence institut université fondation ligue
    avion train bus autocar bateau navire hélicoptère voiture camion`),
  products: words(
    'correctif correctifs service services offre offres application applications appli plateforme plate-forme programme programmes produit produits projet activité activités modèle modèles marque gamme logiciel console site chaîne réseau système abonnement outil version assistant moteur jeu véhicule voiture smartphone médicament vaccin carte formule collection fonctionnalité solution borne bornes carte cartes traitement',
  ),
  infinitive: 'de',
  agent: 'par',
  of: 'de',
};
