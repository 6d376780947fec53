import { genericFrames } from '../generic-frames.ts';

const verbs = (list: string): readonly string[] => list.trim().split(/\s*,\s*/u);

/** Verbs that tell a happening which has no type of its own, by class; after all typed frames. */
export const generic = genericFrames('fr', [
  {
    name: 'affect',
    why: 'something harms, hinders or reaches somebody or something',
    verbs:
      verbs(`affecter, toucher, frapper, secouer, perturber, paralyser, bloquer, entraver, freiner, ralentir, retarder, balayer, inonder, ébranler, submerger,
      contaminer, infecter, priver, plonger, provoquer, déclencher, entraîner`),
    anyOf: ['object'],
    yes: [['La neige a perturbé la circulation à Nantes.', 'completed object=la circulation']],
    no: ['La neige perturbait la circulation.', 'La neige pourrait perturber la circulation.'],
  },
  {
    name: 'stop',
    why: 'somebody ends, suspends or puts off something',
    verbs:
      verbs(`arrêter, stopper, suspendre, cesser, interrompre, annuler, reporter, ajourner, abandonner, geler, fermer, dissoudre, lever, retirer, révoquer, abolir,
      abroger, clore, clôturer, achever, terminer, conclure, démanteler, évacuer, rompre`),
    yes: [['Le maire a annulé le festival lundi.', 'completed agent=maire, object=le festival, 2024-06-10/2024-06-11']],
    no: ['Le maire n’a pas annulé le festival.'],
  },
  {
    name: 'start',
    why: 'somebody begins or takes up something',
    verbs: verbs(
      `lancer, ouvrir, entamer, démarrer, débuter, commencer, reprendre, relancer, inaugurer, engager, amorcer, intensifier, rouvrir, entreprendre, activer, initier`,
    ),
    yes: [['La Norvège a lancé une campagne contre le tabac.', 'completed agent=Norvège, object=une campagne']],
    no: ['Si la Norvège lançait une campagne, on le saurait.'],
  },
  {
    name: 'make',
    why: 'somebody makes, founds or builds something',
    verbs:
      verbs(`créer, fonder, construire, bâtir, établir, installer, ériger, constituer, former, rédiger, composer, enregistrer, tourner, filmer, peindre, élaborer,
      dessiner, concevoir, imprimer, planter, rénover, restaurer, reconstruire, réparer, mettre en place, mettre sur pied`),
    yes: [['La ville a construit une passerelle.', 'completed agent=ville, object=une passerelle']],
    no: ['La ville construisait des ponts.'],
  },
  {
    name: 'change',
    why: 'somebody changes something',
    verbs:
      verbs(`changer, modifier, remplacer, rebaptiser, transformer, restructurer, réorganiser, réviser, amender, convertir, scinder, fusionner, prolonger, étendre,
      élargir, agrandir, raccourcir, durcir, assouplir, renforcer, affaiblir, adapter, réformer, réduire, augmenter, relever, abaisser, baisser, doubler, tripler, diviser, moderniser`),
    yes: [['Le gouvernement danois a prolongé le délai.', 'completed agent=gouvernement danois, object=le délai']],
    no: ['Le gouvernement veut prolonger le délai.'],
  },
  {
    name: 'take',
    why: 'somebody takes hold of something or somebody',
    verbs:
      verbs(`saisir, confisquer, capturer, intercepter, récupérer, retrouver, retirer, extraire, reprendre, arraisonner, attraper, recueillir, obtenir, expulser, repousser,
      fouiller, interroger, contrôler, bloquer, occuper, embarquer`),
    yes: [['La police a saisi 300 kilos de cocaïne.', 'completed agent=police, object=300 kilos de cocaïne']],
    no: ['La peur l’a saisi.'],
  },
  {
    name: 'give',
    why: 'somebody hands something over',
    verbs:
      verbs(`remettre, livrer, accorder, décerner, transférer, verser, restituer, rendre, distribuer, attribuer, fournir, prêter, octroyer, offrir, envoyer, céder, vendre,
      payer, rembourser, indemniser, confier, transmettre, expédier, déposer, dépenser`),
    yes: [['La Norvège a restitué la statue à la Grèce.', 'completed agent=Norvège, object=la statue']],
    no: ['La Norvège rendait des services.'],
  },
  {
    name: 'choose',
    why: 'somebody is chosen or put in or out of a place',
    verbs: verbs(
      `choisir, sélectionner, désigner, retenir, convoquer, inviter, recevoir, accueillir, écarter, exclure, remplacer, réintégrer, titulariser, promouvoir, muter, envoyer, dépêcher, chasser`,
    ),
    yes: [['Le jury a choisi Claire Morel.', 'completed agent=jury, object=Claire Morel']],
    no: ['Le jury n’a pas choisi Claire Morel.'],
  },
  {
    name: 'rule',
    why: 'an authority allows or forbids something',
    verbs:
      verbs(`interdire, imposer, ordonner, autoriser, approuver, valider, rejeter, annuler, confirmer, refuser, légaliser, ratifier, adopter, instaurer, homologuer,
      exiger, classer, exempter, accepter`),
    yes: [['La mairie a interdit les trottinettes.', 'completed agent=mairie, object=les trottinettes']],
    no: ['La mairie aurait interdit les trottinettes.'],
  },
  {
    name: 'show',
    why: 'somebody makes something public',
    verbs: verbs(
      `dévoiler, révéler, présenter, publier, diffuser, exposer, divulguer, introduire, remettre, soumettre, projeter, éditer, mettre en ligne, mettre en vente, rendre public, déposer`,
    ),
    yes: [
      ['La Norvège a dévoilé un portrait lundi.', 'completed agent=Norvège, object=un portrait, 2024-06-10/2024-06-11'],
    ],
    no: ['La Norvège exposait des portraits.'],
  },
  {
    name: 'harm',
    why: 'somebody uses force',
    verbs:
      verbs(`battre, poignarder, incendier, brûler, briser, casser, empoisonner, torturer, écraser, démolir, abattre, piller, saccager, vandaliser, gifler, frapper, mordre, percuter,
      encercler, assiéger, agresser, braquer, viser, mettre le feu à, faire exploser, défoncer, renverser, repousser, disperser`),
    yes: [
      [
        'Des voleurs ont brisé une vitrine vendredi.',
        'completed agent=voleurs, object=une vitrine, 2024-06-07/2024-06-08',
      ],
    ],
    no: ['Elle bat les œufs.'],
  },
  {
    name: 'foil',
    why: 'somebody keeps something from happening or puts it right',
    verbs: verbs(
      'déjouer, empêcher, éviter, contenir, maîtriser, éteindre, résoudre, régler, corriger, sauver, secourir, soigner, désamorcer, neutraliser, protéger, dégager, nettoyer, repousser',
    ),
    yes: [['La marine a déjoué un trafic.', 'completed agent=marine, object=un trafic']],
    no: ['Il règle tous les problèmes.'],
  },
  {
    name: 'use',
    why: 'somebody puts something to use or to the test',
    verbs: verbs('déployer, tester, tirer, mobiliser, examiner, inspecter, activer, appliquer, poser'),
    yes: [['La Norvège a testé un drone lundi.', 'completed agent=Norvège, object=un drone, 2024-06-10/2024-06-11']],
    no: ['La Norvège testait des drones.'],
  },
  {
    name: 'achieve',
    why: 'somebody wins, loses or sets something',
    verbs:
      verbs(`remporter, gagner, perdre, conserver, défendre, inscrire, marquer, établir, battre, égaler, fêter, célébrer, organiser, accueillir, manquer, dominer, dépasser, atteindre,
      franchir, hériter de, décrocher, obtenir`),
    yes: [
      [
        'Luc Pérard a conservé son titre samedi.',
        'completed agent=Luc Pérard, object=son titre, 2024-06-08/2024-06-09',
      ],
    ],
    no: ['Il gagnerait à être connu.'],
  },
  {
    name: 'confront',
    why: 'two parties meet, join or part',
    verbs: verbs(
      'rejoindre, quitter, défier, affronter, boycotter, braver, succéder à, devancer, doubler, recevoir, accompagner, soutenir',
    ),
    yes: [['La Norvège a boycotté les Jeux.', 'completed agent=Norvège, object=les Jeux']],
    no: ['La Norvège affrontait un dilemme.'],
  },
  {
    name: 'move',
    why: 'somebody goes to or away from a place',
    verbs: verbs(
      'fuir, gagner, traverser, franchir, atteindre, quitter, entrer dans, pénétrer dans, arriver à, arriver dans, retourner à, rentrer à, rpartir pour, accoster à, débarquer à, débarquer en, envahir, gravir',
    ),
    yes: [['Claire Morel a fui le pays.', 'completed agent=Claire Morel, object=le pays']],
    no: ['Les oiseaux traversaient la mer.'],
  },
  {
    name: 'happen-to',
    why: 'something befalls its subject',
    verbs:
      verbs(`s’effondrer, s’échapper, s’évader, s’enfuir, s’écraser, échouer, exploser, éclater, s’arrêter, rouvrir, fermer, sombrer, chuter, bondir, se retirer, se réunir,
      se disperser, se propager, s’installer, s’achever, se terminer, se poursuivre, se déclencher, revenir, arriver, repartir, fuir, survivre, émerger, se dissoudre`),
    intransitive: true,
    yes: [['Claire Morel s’est enfuie lundi.', 'completed object=Claire Morel, 2024-06-10/2024-06-11']],
    no: ['Le rêve s’effondrait.'],
  },
]);
