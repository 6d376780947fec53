/**
 * A hundred French sentences with the dates that a reader finds in them, written before the rules were read, so that
 * they measure the language rather than the rules. Only the spans were adapted afterwards to the convention that an
 * article which no preposition governs stays ("[le 21 juin]", "du [21 juin]"). Each expected date is `span | value`: a day, an interval `from/to`
 * (`to` exclusive), `~from/to` for "some interval inside this one" where usage leaves the edges open, then the relation
 * if there is one; a duration in ISO 8601; the other kinds by name; `unresolved` where no date can be given.
 */
export interface FrenchDateCase {
  readonly text: string;
  /** Publication date; null: the article has none. Wednesday 16 May 2018 unless told. */
  readonly date?: string | null;
  readonly dates: readonly string[];
}

/** Sentences in which every date is listed. */
export const FRENCH_DATES: readonly FrenchDateCase[] = [
  { text: 'Le conseil municipal se réunira lundi prochain à Besançon.', dates: ['lundi prochain | 2018-05-21'] },
  { text: "L'usine a fermé ses portes vendredi dernier.", dates: ['vendredi dernier | 2018-05-11'] },
  { text: 'Elle a été élue le 3 septembre 1998.', dates: ['le 3 septembre 1998 | 1998-09-03'] },
  { text: 'Le 1er janvier 2019, les deux caisses fusionneront.', dates: ['Le 1er janvier 2019 | 2019-01-01'] },
  {
    text: "L'accord signé le 12 mars court jusqu'en 2025.",
    dates: ['le 12 mars | 2018-03-12', '2025 | 2025-01-01/2026-01-01 until'],
  },
  { text: 'Le chantier doit démarrer en septembre.', dates: ['septembre | 2018-09-01/2018-10-01'] },
  { text: "Le festival s'est tenu en septembre.", dates: ['septembre | 2017-09-01/2017-10-01'] },
  { text: 'Depuis 2012, la commune compte deux écoles.', dates: ['2012 | 2012-01-01/2013-01-01 since'] },
  { text: 'Dès lundi, les bus rouleront plus tôt.', dates: ['lundi | 2018-05-21 from'] },
  { text: 'À partir du 4 juin, le pont sera fermé.', dates: ['4 juin | 2018-06-04 from'] },
  { text: "Les travaux doivent s'achever d'ici à fin 2020.", dates: ['fin 2020 | 2020-09-01/2021-01-01 by'] },
  {
    text: 'Entre 2007 et 2009, le chômage a doublé.',
    dates: ['2007 et 2009 | 2007-01-01/2010-01-01 between'],
  },
  { text: 'De 1994 à 2004, il dirigea le théâtre.', dates: ['1994 à 2004 | 1994-01-01/2005-01-01'] },
  {
    text: 'Le salon aura lieu du vendredi 13 au dimanche 15 juillet.',
    dates: ['vendredi 13 au dimanche 15 juillet | 2018-07-13/2018-07-16'],
  },
  {
    text: 'Il y a trois ans, la coopérative était au bord de la faillite.',
    dates: ['Il y a trois ans | 2015-01-01/2016-01-01'],
  },
  { text: 'La réponse sera connue dans deux semaines.', dates: ['dans deux semaines | ~2018-05-28/2018-06-04'] },
  { text: 'Ces deux dernières années, les loyers ont flambé.', dates: ['Ces deux dernières années | ~2016-01-01/2019-01-01'] },
  {
    text: 'Le prix du blé a reculé au cours des trois derniers mois.',
    dates: ['trois derniers mois | ~2018-02-01/2018-06-01'],
  },
  {
    text: 'Les négociations reprendront au début de la semaine prochaine.',
    dates: ['début de la semaine prochaine | ~2018-05-21/2018-05-28'],
  },
  {
    text: "L'incendie s'est déclaré dans la nuit de mardi à mercredi.",
    dates: ['la nuit de mardi à mercredi | 2018-05-15/2018-05-17'],
  },
  { text: 'Il est tombé dans la nuit du 3 au 4 février.', dates: ['la nuit du 3 au 4 février | 2018-02-03/2018-02-05'] },
  {
    text: 'Au deuxième trimestre 2017, les ventes ont progressé.',
    dates: ['deuxième trimestre 2017 | 2017-04-01/2017-07-01'],
  },
  {
    text: 'Le groupe publiera ses comptes du troisième trimestre en octobre.',
    dates: ['troisième trimestre | 2018-07-01/2018-10-01', 'octobre | 2018-10-01/2018-11-01'],
  },
  {
    text: 'Au premier semestre, la Bourse a perdu du terrain.',
    date: '2018-09-03',
    dates: ['premier semestre | 2018-01-01/2018-07-01'],
  },
  {
    text: 'Le club a été champion lors de la saison 2016-2017.',
    dates: ['saison 2016-2017 | ~2016-07-01/2017-07-01'],
  },
  {
    text: "L'année scolaire 2018-2019 commencera plus tôt.",
    dates: ['année scolaire 2018-2019 | ~2018-08-01/2019-09-01'],
  },
  {
    text: 'Dans les années 1970, le bourg comptait quatre cafés.',
    dates: ['années 1970 | 1970-01-01/1980-01-01'],
  },
  { text: 'Les années soixante ont vu naître ce quartier.', dates: ['années soixante | 1960-01-01/1970-01-01'] },
  { text: 'Le moulin date du XVIIe siècle.', dates: ['XVIIe siècle | ~1600-01-01/1701-01-01'] },
  {
    text: 'Au début du XXe siècle, la vallée vivait du textile.',
    dates: ['début du XXe siècle | ~1900-01-01/1950-01-01'],
  },
  { text: "L'été dernier, la rivière était à sec.", dates: ["L'été dernier | ~2017-06-01/2017-10-01"] },
  { text: 'Cet hiver, les stations ont fait le plein.', dates: ['Cet hiver | ~2017-12-01/2018-04-01'] },
  { text: 'Rendez-vous le premier lundi de juin.', dates: ['le premier lundi de juin | 2018-06-04'] },
  {
    text: "La fête a lieu le deuxième week-end d'août.",
    dates: ["le deuxième week-end d'août | 2018-08-11/2018-08-13"],
  },
  { text: 'Le marché se tiendra le week-end prochain.', dates: ['le week-end prochain | 2018-05-19/2018-05-21'] },
  { text: 'Ce week-end, deux motards se sont tués.', dates: ['Ce week-end | 2018-05-12/2018-05-14'] },
  {
    text: 'La troisième semaine de mars a été la plus froide.',
    dates: ['La troisième semaine de mars | ~2018-03-12/2018-03-26'],
  },
  {
    text: 'Le 6 mars 2017, il se plaint à sa direction. La semaine suivante, il était licencié.',
    dates: ['Le 6 mars 2017 | 2017-03-06', 'La semaine suivante | 2017-03-13/2017-03-20'],
  },
  {
    text: 'Le scrutin a eu lieu le 8 octobre 2017. Le lendemain, le maire démissionnait.',
    dates: ['le 8 octobre 2017 | 2017-10-08', 'Le lendemain | 2017-10-09'],
  },
  { text: 'La veille de Noël, la chaudière a lâché.', dates: ['veille de Noël | 2017-12-24'] },
  {
    text: 'Le lundi de Pâques, les magasins resteront fermés.',
    date: '2018-03-20',
    dates: ['lundi de Pâques | 2018-04-02'],
  },
  { text: 'Le 14 Juillet 2016, le défilé eut lieu sous la pluie.', dates: ['Le 14 Juillet 2016 | 2016-07-14'] },
  { text: 'La fête nationale belge tombera un samedi.', dates: ['fête nationale belge | 2018-07-21'] },
  { text: 'À la Saint-Jean, le Québec fera la fête.', dates: ['Saint-Jean | 2018-06-24'] },
  { text: 'Le 1er août, la Suisse allumera ses feux.', dates: ['Le 1er août | 2018-08-01'] },
  { text: "L'Ascension 2018 avait vidé la ville.", dates: ['Ascension 2018 | 2018-05-10'] },
  { text: 'À la Pentecôte, les campings afficheront complet.', dates: ['Pentecôte | 2018-05-20'] },
  { text: 'Les chrysanthèmes se vendront bien à la Toussaint.', dates: ['Toussaint | 2018-11-01'] },
  { text: "Le jeudi de l'Ascension, il a plu.", dates: ["jeudi de l'Ascension | 2018-05-10"] },
  { text: "Les chiffres de l'an dernier étaient meilleurs.", dates: ["l'an dernier | 2017-01-01/2018-01-01"] },
  { text: "L'an prochain, la taxe disparaîtra.", dates: ["L'an prochain | 2019-01-01/2020-01-01"] },
  { text: 'Le mois prochain, elle sera à Lyon.', dates: ['Le mois prochain | 2018-06-01/2018-07-01'] },
  { text: 'Hier, le tribunal a tranché.', dates: ['Hier | 2018-05-15'] },
  { text: 'Avant-hier, trois vaches se sont échappées.', dates: ['Avant-hier | 2018-05-14'] },
  { text: 'Après-demain, tout sera fini.', dates: ['Après-demain | 2018-05-18'] },
  { text: 'Hier soir, le stade était comble.', dates: ['Hier soir | 2018-05-15'] },
  { text: "Mardi matin, un camion s'est renversé.", dates: ['Mardi matin | 2018-05-15'] },
  { text: 'La réunion est fixée à 14 h 30.', dates: ['14 h 30 | time'] },
  { text: 'Ils ont attendu pendant trois heures.', dates: ['trois heures | PT3H'] },
  { text: 'Le bail court pour neuf ans.', dates: ['neuf ans | P9Y'] },
  { text: 'La messe est dite tous les dimanches.', dates: ['tous les dimanches | set'] },
  { text: 'Chaque année, la foire attire dix mille curieux.', dates: ['Chaque année | set'] },
  { text: 'Facture du 15.05.99.', dates: ['15.05.99 | 1999-05-15'] },
  { text: 'Reçu le 03/04/2012 en mairie.', dates: ['le 03/04/2012 | 2012-04-03'] },
  { text: 'Le vol du 2016-11-09 fut annulé.', dates: ['2016-11-09 | 2016-11-09'] },
  { text: 'Séance du 21 sept. 2015.', dates: ['21 sept. 2015 | 2015-09-21'] },
  {
    text: 'Il naquit le quinze août mille neuf cent quarante-quatre.',
    dates: ['le quinze août mille neuf cent quarante-quatre | 1944-08-15'],
  },
  {
    text: 'En deux mille dix-huit, la mairie changera de couleur.',
    dates: ['deux mille dix-huit | 2018-01-01/2019-01-01'],
  },
  { text: 'En juin dernier, le gérant avait alerté la préfecture.', dates: ['juin dernier | 2017-06-01/2017-07-01'] },
  { text: 'En juillet prochain, la piscine rouvrira.', dates: ['juillet prochain | 2018-07-01/2018-08-01'] },
  { text: 'Fin juillet, les salariés seront en congé.', dates: ['Fin juillet | 2018-07-21/2018-08-01'] },
  { text: 'Mi-2016, le bureau a déménagé.', dates: ['Mi-2016 | 2016-05-01/2016-09-01'] },
  { text: 'Mi-avril, ils étaient encore vingt.', dates: ['Mi-avril | 2018-04-11/2018-04-21'] },
  { text: 'Début 2019, un nouveau guichet ouvrira.', dates: ['Début 2019 | 2019-01-01/2019-05-01'] },
  { text: 'Le contrat fut signé à la mi-mars 2015.', dates: ['mi-mars 2015 | 2015-03-11/2015-03-21'] },
  { text: 'Après le 31 décembre, il sera trop tard.', dates: ['31 décembre | 2018-12-31 after'] },
  { text: 'Avant 1914, la gare voyait passer vingt trains.', dates: ['1914 | 1914-01-01/1915-01-01 before'] },
  { text: "Les inscriptions sont ouvertes jusqu'au 30 juin.", dates: ['30 juin | 2018-06-30 until'] },
  {
    text: "D'ici la fin de l'année, cent postes seront supprimés.",
    dates: ["fin de l'année | 2018-09-01/2019-01-01 by"],
  },
  {
    text: 'Arrêté le 2 mai, il fut relâché le surlendemain.',
    dates: ['le 2 mai | 2018-05-02', 'le surlendemain | 2018-05-04'],
  },
  {
    text: 'Les 12 et 13 juin, la grève perturbera les trains.',
    dates: ['Les 12 et 13 juin | 2018-06-12/2018-06-14'],
  },
  { text: 'De mai à octobre, le refuge sera gardé.', dates: ['mai à octobre | 2018-05-01/2018-11-01'] },
  {
    text: 'La patinoire ouvrira du 28 décembre 2018 au 3 janvier 2019.',
    dates: ['28 décembre 2018 au 3 janvier 2019 | 2018-12-28/2019-01-04'],
  },
  {
    text: 'Entre le 5 et le 9 novembre 2018, le tunnel sera fermé.',
    dates: ['5 et le 9 novembre 2018 | 2018-11-05/2018-11-10 between'],
  },
  {
    text: 'Au cours des dix prochaines années, la ville plantera mille arbres.',
    dates: ['dix prochaines années | ~2018-01-01/2029-01-01'],
  },
  { text: 'Depuis mars dernier, la route est coupée.', dates: ['mars dernier | 2018-03-01/2018-04-01 since'] },
  { text: 'Le vendredi 13 octobre 2017, elle gagna.', dates: ['Le vendredi 13 octobre 2017 | 2017-10-13'] },
  { text: 'Récemment, deux cafés ont rouvert.', dates: ['Récemment | vague'] },
  { text: "Aujourd'hui, la salle est vide.", dates: ["Aujourd'hui | 2018-05-16"] },
  { text: 'Il y a dix jours, un sanglier traversait la place.', dates: ['Il y a dix jours | 2018-05-06'] },
  {
    text: 'Le 4 avril 2016, il remit son rapport. Trois jours plus tard, il partait.',
    dates: ['Le 4 avril 2016 | 2016-04-04', 'Trois jours plus tard | 2016-04-07'],
  },
  {
    text: "En 2010, il prit la mairie. Deux ans plus tôt, il n'habitait pas la ville.",
    dates: ['2010 | 2010-01-01/2011-01-01', 'Deux ans plus tôt | 2008-01-01/2009-01-01'],
  },
  {
    text: "En 1789, le village comptait cent feux. L'année suivante, la moitié avait brûlé.",
    dates: ['1789 | 1789-01-01/1790-01-01', "L'année suivante | 1790-01-01/1791-01-01"],
  },
  { text: 'Ce matin, la neige bloquait le col.', dates: ['Ce matin | 2018-05-16'] },
  { text: 'Dans les années 80, il jouait au bal.', dates: ['années 80 | 1980-01-01/1990-01-01'] },
  { text: "L'automne 2015 fut doux.", dates: ['automne 2015 | ~2015-09-01/2016-01-01'] },
  {
    text: 'Au dernier trimestre 2016, le pays est sorti de la récession.',
    dates: ['dernier trimestre 2016 | 2016-10-01/2017-01-01'],
  },
  { text: 'Le T3 2017 a été mauvais.', dates: ['T3 2017 | 2017-07-01/2017-10-01'] },
  {
    text: 'En mars et avril 2017, la caserne a reçu cent appels.',
    dates: ['mars | 2017-03-01/2017-04-01', 'avril 2017 | 2017-04-01/2017-05-01'],
  },
  { text: 'La loi de 1905 reste débattue.', dates: ['1905 | 1905-01-01/1906-01-01'] },
  { text: 'Cette semaine, le sénat débat.', dates: ['Cette semaine | 2018-05-14/2018-05-21'] },
  {
    text: 'La semaine du 9 avril sera décisive.',
    date: '2018-03-20',
    dates: ['La semaine du 9 avril | 2018-04-09/2018-04-16'],
  },
  { text: 'Le mercredi des Cendres 2018, la place était noire de monde.', dates: ['mercredi des Cendres 2018 | 2018-02-14'] },
  { text: 'Lundi, la grève a repris.', date: null, dates: ['Lundi | unresolved'] },
  { text: 'Le 12, la grève a repris.', date: '2018-05', dates: ['Le 12 | 2018-05-12'] },
  {
    text: 'Le mois dernier, la grève a repris.',
    date: '2018-05',
    dates: ['Le mois dernier | 2018-04-01/2018-05-01'],
  },
];
