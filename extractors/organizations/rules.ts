import type { RuleInfo } from '../rule.ts';
import { parentRules } from './parents.ts';
import { unlistedRules } from './unlisted-rules.ts';

/** Every rule of this layer, in the order of the work: lists, head nouns, words beside the name, the second pass. */
export const organizationRules: readonly RuleInfo[] = [
  {
    id: 'organization/known',
    why: 'a widely known organization by any of its usual names, in either language',
    yes: [
      ["L'AFP a publié une dépêche mardi.", 'Agence France-Presse'],
      ['Les ministres de l’UE se sont réunis mardi.', 'European Union'],
      ['Selon Le journal de Wall Street, la vente est proche.', 'The Wall Street Journal'],
      ['The United Nations sent a team to the coast.', 'United Nations'],
    ],
    no: ['Le monde entier regarde.', 'La presse a suivi le procès.', 'Partager cet article :\nFacebook,\nTwitter'],
  },
  {
    id: 'organization/listed',
    why: 'a name of the lists of brands, listed companies, media and clubs, capitalized throughout',
    yes: [['Le chiffre d’affaires de Signet Jewelers a reculé.', 'Signet Jewelers']],
    no: ['Il a joué au loto hier soir.', 'Elle habite à Paris depuis mai.'],
  },
  {
    id: 'organization/unit',
    why: 'a known name with more capitals behind it: a unit of its own',
    yes: [['Le siège de Michelin Aviation sera rénové.', 'Michelin Aviation']],
    no: ['Le patron de Renault Luca Marin a parlé.', 'Il a volé sur un Boeing 777.'],
  },
  {
    id: 'organization/family',
    why: 'a word that stands alone and at the head of longer names of the article: a company and its units',
    yes: [
      ['Voltarine ferme un site. Les équipes de Voltarine Solaire et de Voltarine Transport restent.', 'Voltarine'],
    ],
    no: ['Claire Morvan et Claire Tarrow arrivent. Claire parle.'],
  },
  {
    id: 'organization/fr/head-noun',
    why: 'a French noun of institutions with its complement, up to where the name ends',
    yes: [
      ['Le tribunal correctionnel de Quimper a rendu son jugement.', 'tribunal correctionnel de Quimper'],
      ['La Fédération nationale des bateliers se réjouit.', 'Fédération nationale des bateliers'],
      ["L'armée danoise a envoyé un navire.", 'armée danoise'],
      ['Elle dirige la Fondation Morvan depuis mars.', 'Fondation Morvan'],
    ],
    no: ['Un coup d’État a eu lieu.', 'Il suit la Ligue des champions.', 'La mission de secours continue.'],
  },
  {
    id: 'organization/fr/portfolio',
    why: 'what a French minister is minister of, written with a capital: the ministry',
    yes: [
      ['Le ministre de l’Agriculture a quitté la salle.', "ministère de l'Agriculture"],
      [
        'La ministre danoise de la Pêche est là, le ministre danois de la Culture aussi.',
        'ministère danois de la Culture',
      ],
    ],
    no: ['Le ministre de la santé est venu.', 'Elle dort à l’intérieur.'],
  },
  {
    id: 'organization/fr/body',
    why: 'a body of state, county or town in lower case with its place: "communauté de communes du Haut-Doubs"',
    yes: [
      ["La chambre régionale des comptes d'Occitanie publie un rapport.", "chambre régionale des comptes d'Occitanie"],
      ['Elle préside la communauté de communes du pays de Craon.', 'communauté de communes du pays de Craon'],
      ["Un avion de l'armée de l'air a décollé.", "Armée de l'air"],
      ['La direction départementale des territoires a tranché.', 'direction départementale des territoires'],
      ['Le groupe communiste au Sénat votera contre.', 'groupe communiste'],
    ],
    no: [
      'Le conseil municipal a voté.',
      'Une communauté de communes de Bretagne hésite.',
      'Un groupe socialiste se forme.',
      'La direction départementale a tranché.',
    ],
  },
  {
    id: 'organization/fr/military-unit',
    why: 'a numbered unit of an army: "13e régiment du génie", "2e RPIMa", "VIe flotte"',
    yes: [
      ['Le 13e régiment du génie rentre du Sahel.', '13e régiment du génie'],
      ['La 2e division blindée défile.', '2e division blindée'],
      ['Il servit au 8e Chasseurs jusqu’en mai.', '8e Chasseurs'],
    ],
    no: ['Le club joue en 2e division.', 'Le 3e escadron.', 'Le régiment rentre.'],
  },
  {
    id: 'organization/fr/quoted',
    why: 'a name in quotes behind a noun of organizations with its adjectives and complement',
    yes: [
      ["L'association bénévole « Ma rivière propre » ramasse les déchets.", 'Ma rivière propre'],
      ['L\'usine de meubles "Tolvane" a brûlé.', 'Tolvane'],
    ],
    no: ['Le groupe parle de « Renaissance ».', 'Le parti dit « Non ».', 'La société « Claire Morvan »'],
  },
  {
    id: 'organization/fr/lone-head',
    why: 'a noun of institutions that a capital in mid-sentence makes the name of one, when no full name explains it',
    yes: [['Mercredi, la Mairie a fermé le pont.', 'Mairie']],
    no: ['Mercredi, la mairie a fermé le pont.', 'La Cour des Lilas est une rue.'],
  },
  {
    id: 'organization/en/head-noun',
    why: 'capitals that hold an English word of organizations, with of/for phrases',
    yes: [
      ['The Bank of Tarrow raised its rate.', 'Bank of Tarrow'],
      ['She teaches at Northgate University now.', 'Northgate University'],
    ],
    no: ['He went to school on Monday.', 'The company grew.'],
  },
  {
    id: 'organization/en/team',
    why: 'in English a place and a plural behind it: a team',
    yes: [['He signed for the Ottawa Rockets in May.', 'Ottawa Rockets']],
    no: ['He liked the Paris streets.'],
  },
  {
    id: 'organization/team',
    why: 'an ambiguous name of a team ("Wolves", "Jets") in a sentence about sport',
    yes: [['He caught two passes for the Broncos in his rookie season.', 'Broncos']],
    no: ['The broncos ran off.', 'She met the Wolves of Calla.'],
  },
  {
    id: 'organization/town-club',
    why: 'a town whose club is called by its name, against a rival or as subject, in a sentence with a score',
    yes: [
      ['Nancy a perdu 2-1 contre Guingamp en Coupe.', 'EA Guingamp'],
      ['They went on to beat Brighton 3-0 on Sunday.', 'Brighton & Hove Albion'],
    ],
    no: ['Le train de Guingamp a eu 12 minutes de retard.', 'La vie à Guingamp coûte 2-3 euros de moins.'],
  },
  {
    id: 'organization/legal-form',
    why: 'capitals with a legal form behind them',
    yes: [['L’usine de Dorval SAS fermera en mars.', 'Dorval']],
    no: ['Sa famille est venue.'],
  },
  {
    id: 'organization/introduced',
    why: 'capitals right behind a noun of companies, media, parties, unions …',
    yes: [
      ['Le constructeur Dolvia supprime des postes.', 'Dolvia'],
      ['La compagnie aérienne Volantis reprend ses vols.', 'Volantis'],
    ],
    no: ['Le groupe Anne Martin et ses amis.', 'La société française change.'],
  },
  {
    id: 'organization/cue-before',
    why: 'capitals behind a word whose complement is an organization: "chez", "PDG de", "filiale de"',
    yes: [
      ['Elle travaille chez Dolvia depuis mars.', 'Dolvia'],
      ['Le PDG de Norvex a démissionné.', 'Norvex'],
    ],
    no: ['Le maire de Vire a parlé.', 'Il dort chez Anne Martin.'],
  },
  {
    id: 'organization/cue-after',
    why: 'English capitals before a word of companies: "shares", "spokesman"',
    yes: [['Norvex shares fell on Monday.', 'Norvex']],
    no: ['French employees went home.'],
  },
  {
    id: 'organization/apposition',
    why: 'capitals that a noun behind a comma calls a company, a project, an association',
    yes: [['La Poste abandonne Verdalo, projet de livraison par drone.', 'Verdalo']],
    no: ['Il quitte Paris, projet en main.'],
  },
  {
    id: 'organization/coordination',
    why: 'capitals joined to an organization by "et", or between two of them in a list',
    yes: [['Un accord lie Renault et Dolvia depuis mars.', 'Dolvia']],
    no: ['Renault et la France négocient.'],
  },
  {
    id: 'organization/acronym-definition',
    why: 'a full name and the acronym behind it in brackets, whose letters the words spell',
    yes: [['Le Conseil national des bateliers (CNB) a voté.', 'Conseil national des bateliers']],
    no: ['Le produit intérieur brut (PIB) recule.'],
  },
  {
    id: 'organization/acronym',
    why: 'capitals without a definition behind an article or a preposition, that are no tax, unit, disease or place',
    yes: [['La FNTV demande une aide.', 'FNTV']],
    no: ['La TVA baisse.', 'Il regarde la TV.', 'ILS ONT GAGNÉ LE MATCH'],
  },
  {
    id: 'organization/short-form',
    why: 'a word of a name found elsewhere in the article, alone and capitalized',
    yes: [
      [
        'La Fédération nationale des bateliers vote. Puis la Fédération se sépare.',
        'Fédération nationale des bateliers',
      ],
      ['La compagnie Volantis Cargo recrute. Les pilotes de Volantis sont inquiets.', 'Volantis Cargo'],
    ],
    no: ["L'Union nationale des bateliers vote. Une union suit."],
  },
  {
    id: 'organization/misspelling',
    why: 'a name one edit from a known name or from another of the article, with support',
    yes: [
      ['La banque Goldamn Sachs conseille la vente.', 'Goldman Sachs'],
      [
        'Le groupe Dolvia Transports recrute. Le groupe Dolvia Transports forme. Le groupe Dolvai Transports embauche.',
        'Dolvia Transports',
      ],
    ],
    no: ['Le groupe Bolvia Transports recrute.'],
  },
  ...unlistedRules,
  ...parentRules,
];
