import type { Grammar } from '../grammar.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const phrase = (list: string) => ({ words: list.split(' ') });

/** French, as far as the frames of quotes need it. */
export const frenchGrammar: Grammar = {
  language: 'fr',
  determiners:
    set(`le la les l' un une des du au aux ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs
    certains certaines plusieurs quelques chaque deux trois quatre cinq dix aucun aucune tout toute tous toutes d'autres
    nombre beaucoup quelqu'un`),
  subjects: set("il elle ils elles on je nous ce c' cela ça celui-ci celle-ci ceux-ci celles-ci certains d'autres"),
  relatives: set('qui lequel laquelle lesquels lesquelles'),
  tonics: set('lui elle eux elles moi nous celui-ci celle-ci'),
  inverted: /^-(?:t-)?(?<pronoun>ils?|elles?|on|je|nous)$/u,
  clitics: set("ne n' se s' me m' te t' lui leur le la l' les y en nous vous"),
  reflexives: set("se s' me m'"),
  adverbs:
    set(`pas plus jamais point guère rien toujours déjà encore aussi alors ainsi puis ensuite enfin également même
    pourtant cependant néanmoins toutefois désormais récemment hier souvent parfois peut-être d'abord surtout notamment
    entre-temps vite tôt tard aussitôt jeudi vendredi samedi dimanche lundi mardi mercredi juste seulement volontiers
    simplement effectivement bien`),
  fillers:
    set(`mal très trop tout sans doute en outre par ailleurs pour sa part de son côté leur à nouveau tour effet lui elle eux
    elles-mêmes lui-même elle-même eux-mêmes quant retour réponse substance somme clair mi-voix haut fort cesse d'ailleurs
    au passage maintes reprises plusieurs`),
  adverbEnding: /.{3}ment$/u,
  notAdverbs:
    set(`gouvernement parlement département mouvement document établissement monument règlement bâtiment supplément
    appartement événement évènement développement investissement traitement comment moment changement argument élément
    licenciement fondement engagement logement lancement jugement sentiment financement fonctionnement recrutement vêtement
    équipement paiement placement rassemblement renseignement enseignement testament tempérament aliment médicament segment`),
  believers:
    set(`convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées certain certaine sûr sûre
    confiant confiante conscient consciente catégorique formel formelle`),
  have: set(`a ont avait avaient aura auront aurait auraient eut eurent ait aient ai ayant avoir as avez avons avions aurais
    avais`),
  be: set('est sont était étaient sera seront serait seraient fut furent soit soient étant être suis sommes êtes été'),
  nounForms:
    set(`juge note annonce critique demande menace reproche doute souffle conte compte attaque signe titre avance lance pose
    réplique riposte loue presse rappel crie reprise reste cite tente rêve risque conseil soutien regret lâche cause
    commande préconise propose raille estime garantie offre rapporte montre défense récit dit écrit communiqué résumé énoncé
    exposé constat aveu déclaré accusé prévenu démenti parti relevé nommé député conclu chante rire sourire sanglot tweet`),
  negations: set("ne n'"),
  governors:
    set(`vient viennent venait venaient tient tiennent tenait tenaient tenu tint doit doivent devait devaient dû peut
    peuvent pouvait pouvaient pu veut veulent voulait voulaient voulu va vont allait allaient continue continuent continuait
    continué souhaite souhaitent manque manqué hésite hésité cesse cessé laisse aime plaît plu finit fini commence commencé
    entend contente contenté borne borné empressé empresse dépêché permis permet croit ose osé préfère préféré
    s'est allé`),
  infinitiveMarkers: set("de d' à par"),
  // "qu'" loses its apostrophe to a space before a mark
  that: set("que qu' qu"),
  whether: set("si s' comment pourquoi combien quand où"),
  as: set('comme ainsi'),
  and: set('et mais puis ou'),
  prepositions:
    set(`à au aux de du des d' en dans sur sous pour par avec sans chez vers entre contre lors devant depuis dès selon
    après avant pendant durant face malgré parmi outre via auprès près jusqu' jusqu'à envers hors voici concernant sauf`),
  links: set("de du des d' à au aux en chez pour et l' la le les"),
  subordinators:
    set(`si s' quand lorsque lorsqu' puisque puisqu' comme alors tandis parce afin que qu' qui dont où mais car or donc
    quoique quoiqu' bien`),
  titles: set('m. mm. mme mmes mlle mlles me dr pr prof. mgr'),
  times:
    set(`lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir après-midi midi dernier
    dernière janvier février mars avril mai juin juillet août septembre octobre novembre décembre ce cette même`),
  sources: [
    ...[
      'selon',
      "d' après",
      'à en croire',
      'aux dires de',
      "aux dires d'",
      'au dire de',
      'aux yeux de',
      "aux yeux d'",
      'aux yeux du',
    ].map(phrase),
    ...[
      "de l' avis de",
      "de l' avis du",
      "de l' avis d'",
      "de l' aveu de",
      "de l' aveu du",
      "de l' aveu d'",
      'de source',
      'de sources',
    ].map(phrase),
    { ...phrase('pour'), only: 'person' },
  ],
  measures:
    set(`loi lois usage usages cas programme règle règles règlement besoin besoins modalités critère critères méthode formule
    calendrier âge principe principes procédure type mode modèle schéma plan ordre volonté circonstances moyens normes norme
    barème taux goûts habitude coutume tradition formes rite recette logique convenances articles article disponibilités
    disponibilité nature taille niveau nombre région régions pays saison époque prévu scénario possibilités rythme que`),
  words: set(`informations information propos dires termes mots déclarations déclaration estimations chiffres calculs
    témoignages témoignage avis données récit version explications expression formule confidences résultats`),
  namers:
    set(`intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées surnommé surnommée surnommés nommé nommée
    dénommé dénommée appelé appelée appelés appelées dite dits dites titre titré mot mots terme termes thème label slogan
    chanson film livre roman album spectacle émission rubrique exposition journal magazine revue pièce collection
    opération projet programme série tube ouvrage essai documentaire titrée compte restaurant association société parti
    liste appellation marque logiciel application`),
  bearers: set(
    'gouvernement administration cabinet affaire loi plan famille rapport clan camp ministère projet équipe région',
  ),
};
