/** What composed articles are about: names, figures and phrases, all written for these tests. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  company:
    'Norvia,Prévalet,Aerovia,Mecatis,Voltarys,Casalys,Sorel Énergie,Garonne Aéro,Tarascon Énergie,la laiterie Combes,Hélianthe,Isère Microsystèmes,Donovan Papiers,la conserverie Le Goff,Arènes Sud,Valdor,Kédougou Or,la menuiserie Astruc,Ribaud Automobiles,Propria'.split(
      ',',
    ),
  place:
    'Besançon,Saint-Nazaire,Dunkerque,Valence,Brive,Laval,Tarbes,Colmar,Quimper,Vesoul,Sète,Périgueux,Cholet,Roanne,Épinal,Béziers,Bourges,Niort,Chambéry,Douai'.split(
      ',',
    ),
  person:
    'Claire Vasseur,Marc Delattre,Inès Carpentier,Hervé Morlaix,Étienne Marcoux,Maëlle Le Goff,Kamel Haddad,Agnès Roumier,Thomas Berthier,Sandrine Delpech,Fatima Lambrecht,Moussa Camara,Julie Aubin,Luc Simard,Hélène Roy,Paul Henriot'.split(
      ',',
    ),
  role: 'directrice générale,secrétaire de la CGT,maire de la commune,présidente de la région,déléguée syndicale,avocat des salariés,directeur financier,préfet du département,élue d’opposition,porte-parole du groupe'.split(
    ',',
  ),
  other: 'Belmont,Nordstrøm,Kattegat,Blackmoor,Pedaggio,Seastrand,Harrow,Millstone,Halden,Cardinal,Wexham,Delmar'.split(','),
  product:
    'pompes industrielles,panneaux solaires,boîtes de vitesses,papier journal,semi-conducteurs,fromages à pâte dure,conserves de poisson,fenêtres en chêne,wagons de fret,batteries au lithium,vêtements de travail,engrais azotés'.split(
      ',',
    ),
  why: 'la hausse du prix de l’énergie,la concurrence asiatique,la chute des commandes,le manque de main-d’œuvre,la faillite de son principal client,une erreur de stratégie,la sécheresse du printemps,la fin des aides publiques,le coût du crédit,la vétusté des machines'.split(
    ',',
  ),
  when: 'avant la fin de l’année,au printemps prochain,dès le mois de septembre,d’ici à deux ans,à la rentrée,dans les prochaines semaines,au plus tard en mars,après les élections'.split(
    ',',
  ),
  day: 'lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche soir,mardi matin,jeudi après-midi'.split(','),
  unit: 'millions d’euros,millions de dollars,milliers d’euros'.split(','),
  said: 'Nous n’avions plus le choix|Personne ne nous a consultés|C’est un pari sur l’avenir|Les chiffres parlent d’eux-mêmes|On ne pouvait pas laisser partir les machines|Il fallait agir vite|Cette décision nous a pris de court|La porte reste ouverte|Nous irons jusqu’au bout|Le territoire a tout à y gagner|Rien n’est encore signé|Ce sont des familles entières que l’on sacrifie'.split(
    '|',
  ),
};

/** Sentences of French articles; `{company}`, `{place}` and `{person}` are the same all through one. */
export const FRENCH: readonly string[] = [
  '{company} a annoncé {day} la fermeture de son site de {place}, qui emploie {n} personnes.',
  'Le groupe {company} va investir {n} {unit} pour agrandir son usine de {place}.',
  'Le tribunal de commerce de {place} a placé {day} {company} en redressement judiciaire.',
  'Une grève a paralysé {day} les ateliers de {company} à {place}, à l’appel de trois syndicats.',
  '{company} a levé {n} {unit} auprès de fonds européens pour produire des {product}.',
  'La société {other} a racheté {n} % du capital de {company}, selon un avis publié {day}.',
  'Un incendie s’est déclaré {day} dans un hangar de {company}, en périphérie de {place}.',
  '« {said} », a déclaré {person}, {role}.',
  '« {said} », regrette {person}, qui travaille là depuis {n} ans.',
  'À {place}, la nouvelle a surpris jusqu’aux commerçants du centre, où l’on compte déjà {n} boutiques fermées.',
  'La direction met en avant {why} et des pertes de {n} {unit} l’an dernier.',
  'Les représentants du personnel demandent la tenue d’une réunion extraordinaire {when}.',
  'D’après une étude du cabinet {other}, le marché des {product} a reculé de {n} % en cinq ans.',
  'L’entreprise, fondée en 19{n} par deux frères, fabrique des {product} qu’elle vend dans {n} pays.',
  'Le ministère de l’Industrie dit suivre le dossier de près et promet un rendez-vous {when}.',
  'Plusieurs repreneurs se seraient manifestés, dont le suédois {other}, mais aucune offre n’a été déposée.',
  'Le chantier, dont le coût est estimé à {n} {unit}, doit commencer {when}.',
  'Sur le parking, {n} salariés s’étaient rassemblés autour d’un brasero malgré la pluie.',
  'La région apportera {n} {unit}, à condition que les emplois soient maintenus cinq ans.',
  'Cette décision intervient alors que {why} pèse sur toute la filière.',
  'Le carnet de commandes, lui, reste garni jusqu’à l’été, assure {person}.',
  'Interrogée par nos soins, la préfecture n’a pas souhaité commenter {why}.',
  'En dix ans, l’effectif est passé de {n} à {n} personnes, intérimaires compris.',
  'Le conseil municipal votera {when} une subvention de {n} {unit}.',
  'Le concurrent {other} avait pris une mesure semblable il y a {n} mois, avec un succès mitigé.',
  'Une partie de la production de {product} sera transférée en Pologne {when}.',
  'Les associations de riverains, elles, s’inquiètent surtout des rejets dans la rivière.',
  'Trois plaintes ont été déposées, et le parquet de {place} a ouvert une enquête préliminaire.',
  'Au dernier pointage, {n} des {n} postes proposés au reclassement avaient trouvé preneur.',
  'Le titre a perdu {n} % à la Bourse de Paris dans les heures qui ont suivi.',
  'L’accord prévoit une prime de {n} euros et le gel des départs {when}.',
  'Pour les élus locaux, c’est tout un bassin de vie qui se trouve menacé par {why}.',
  'La ligne de {product} tourne déjà de nuit, avec des équipes réduites.',
  'Selon nos informations, les négociations avec {other} ont achoppé sur le prix des terrains.',
  'Les premières livraisons de {product} sont attendues {when}, si tout se passe comme prévu.',
  'Un ancien cadre, qui réclame l’anonymat, évoque des méthodes brutales et des objectifs intenables.',
  'La banque centrale a noté une reprise du crédit aux petites entreprises, de {n} % sur un an.',
  'Il y a deux ans, {company} avait déjà supprimé {n} emplois dans la même vallée.',
  'Le syndicat patronal salue un signal positif pour la filière des {product}.',
  'Aucun blessé n’est à déplorer, mais les dégâts se chiffrent à {n} {unit}.',
  'La cour d’appel doit se prononcer {when} sur le recours formé par {person}.',
  'Faute de repreneur, les machines seront vendues aux enchères {when}.',
  'Le bénéfice net ressort à {n} {unit}, contre {n} un an plus tôt.',
  'Les apprentis du lycée voisin, qui formait chaque année {n} ouvriers, devront chercher ailleurs.',
  'De son côté, {other} dément avoir reçu la moindre proposition.',
  'Le maire espère encore convaincre l’État de racheter les murs pour un euro symbolique.',
  'Un numéro vert a été mis en place pour les clients qui attendent leurs {product}.',
  'Dans un courrier de {n} pages, les salariés détaillent un plan de reprise en coopérative.',
];

/** Sentences of English articles. */
export const ENGLISH: readonly string[] = [
  '{company} said {weekday} it would close its {place} plant, which employs {n} people.',
  '{company} has agreed to buy {other} for ${n} million in cash, the companies said {weekday}.',
  'A fire broke out {weekday} at a warehouse owned by {company} on the edge of {place}.',
  'Workers at {company} walked out {weekday} in a dispute over pay that has dragged on for {n} weeks.',
  'Regulators fined {company} £{n} million for failing to report leaks at its {place} works.',
  '“{quote},” said {person}, who joined the company {n} years ago.',
  '“{quote},” {person} told reporters outside the gates.',
  'Shares in {other} fell {n}% in early trading before recovering some of their losses.',
  'Analysts had expected a smaller charge, of about ${n} million, in the second quarter.',
  'The union said it would ballot its {n} members at the site next month.',
  'Local leaders have promised a package of aid worth £{n} million for small suppliers.',
  'The firm blamed rising energy costs and a slump in orders from carmakers.',
  'It is the third such closure in the region since the pandemic ended.',
  'Deliveries of the first {n} units are due to begin in the spring, if permits are granted.',
  'A spokesman for {other} declined to comment on what he called rumours.',
  'The plant opened in 19{n} and once made a quarter of the country’s paper.',
  'Under the deal, managers will keep a stake of {n}% and two seats on the board.',
  'Environmental groups say the river has been polluted for decades.',
  'The court is expected to rule on the appeal before the summer recess.',
  'Revenue rose {n}% to ${n} million, helped by sales in South America.',
  'Investors have been pressing the board to sell the division for years.',
  'An internal memo seen by this newspaper describes the cuts as unavoidable.',
  'Nearby shops have already lost trade, and {n} of them have shut since January.',
  'The governor called the announcement a body blow to {place}.',
  'Most of the machinery will be shipped to a sister factory in Slovakia.',
  'Lenders led by {other} have agreed to extend the company’s loans until next year.',
  'Nobody was hurt, but smoke could be seen from {n} miles away.',
  'Talks with a possible buyer broke down over the pension deficit of ${n} million.',
  'Pickets burned pallets in the rain as lorries queued along the bypass.',
  'The chairman will step down once a successor has been found.',
  'A public meeting has been called for {weekday} evening at the town hall.',
  'The order book is full until autumn, {person} insisted.',
  'Insurers put the damage at £{n} million, though that figure may yet rise.',
  'Former employees describe long shifts and broken promises.',
];

/** What English sentences are filled with beside names. */
export const ENGLISH_SLOTS: Readonly<Record<string, readonly string[]>> = {
  company: 'Harrow Foods,Tern Airways,Polar Shipping,Cardinal Mills,Foxglove,Wexham Water,Granite Trust,Corrigan Steel,Halden Bank,Quillon Robotics,Millstone,Delmar Chemical'.split(','),
  place: 'Redmarsh,Millbrook,Harlan,Omaha,Gateshead,Arborfield,Aberdeen,Swindon,Akron,Duluth,Preston,Galway'.split(','),
  person: 'Dana Whitlow,Martin Okafor,Ruth Amador,Colm Hargreaves,Priya Nair,Saskia Thorne,Denise Kowalski,Phil Odegaard,Haruki Sato,Ingrid Solberg'.split(','),
  other: 'Seastrand,Blackmoor Partners,Kattegat Lines,Goldmark,Autovia,Pedaggio,Ashdown Capital,Vertanne'.split(','),
  weekday: 'on Monday,on Tuesday,on Wednesday,on Thursday,on Friday,over the weekend,late on Sunday'.split(','),
  quote: 'We explored every option|This is a step forward, not the end of the road|No one has been held to account|Scale is what this industry rewards|Justice took far too long|Timing is everything|We have to move faster than our customers|Depositors will be made whole'.split('|'),
};
