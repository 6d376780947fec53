import type { OrganizationNoun, ReferenceWords, RoleNoun } from '../noun.ts';

const split = (list: string): readonly string[] => list.trim().split(/\s+/u);
const nouns = (fits: OrganizationNoun['fits'], gender: 'm' | 'f', list: string) =>
  split(list).map((word): [string, OrganizationNoun] => [word, { gender, fits }]);
const roles = (field: RoleNoun['field'], gender: RoleNoun['gender'], list: string) =>
  split(list).map((word): [string, RoleNoun] => [word, { gender, field }]);

/** French nouns and pronouns that refer to somebody or something named elsewhere in the article. */
export const frenchReferences: ReferenceWords = {
  organizations: new Map([
    ...nouns('whole', 'm', 'groupe géant conglomérat mastodonte consortium holding numéro leader'),
    ...nouns('whole', 'f', 'société entreprise firme compagnie multinationale maison-mère'),
    ...nouns('part', 'f', 'filiale marque plateforme plate-forme offre'),
    ...nouns('part', 'm', 'service'),
    ...nouns(
      'company',
      'm',
      `constructeur fabricant distributeur opérateur équipementier éditeur laboratoire assureur transporteur avionneur sidérurgiste
      pétrolier brasseur industriel détaillant hébergeur fournisseur voyagiste épicier armateur chimiste motoriste cimentier verrier
      énergéticien électricien gazier câblo-opérateur studio lunetier joaillier couturier traiteur`,
    ),
    ...nouns('company', 'f', 'start-up startup jeune-pousse enseigne chaîne licorne usine'),
    ...nouns('bank', 'f', 'banque'),
    ...nouns('bank', 'm', 'établissement'),
    ...nouns('party', 'm', 'parti mouvement'),
    ...nouns('party', 'f', 'formation'),
    ...nouns('club', 'm', 'club'),
    ...nouns('club', 'f', 'équipe franchise'),
    ...nouns('union', 'm', 'syndicat'),
    ...nouns('union', 'f', 'confédération centrale'),
    ...nouns('association', 'f', 'association fédération fondation ong organisation ligue'),
    ...nouns('media', 'm', 'journal quotidien hebdomadaire magazine site mensuel média'),
    ...nouns('media', 'f', 'radio revue agence'),
    ...nouns(
      'institution',
      'm',
      'ministère tribunal parquet gouvernement parlement conseil comité régulateur organisme institut',
    ),
    ...nouns('institution', 'f', 'institution université commission autorité cour'),
  ]),
  roles: new Map([
    ...roles('business', 'both', 'responsable pdg dg cadre'),
    ...roles(
      'business',
      'm',
      `dirigeant patron directeur président-directeur fondateur cofondateur entrepreneur industriel milliardaire
      gérant chef investisseur banquier actionnaire vice-président administrateur manager`,
    ),
    ...roles(
      'business',
      'f',
      'dirigeante patronne directrice fondatrice cofondatrice entrepreneuse gérante cheffe banquière vice-présidente',
    ),
    ...roles(
      'politics',
      'both',
      'ministre maire secrétaire commissaire parlementaire porte-parole premier-ministre diplomate',
    ),
    ...roles(
      'politics',
      'm',
      `président chancelier député sénateur préfet gouverneur politicien élu eurodéputé candidat opposant ambassadeur conseiller
      négociateur premier ex-président ex-ministre monarque roi prince sous-préfet chef`,
    ),
    ...roles(
      'politics',
      'f',
      `présidente chancelière députée sénatrice préfète gouverneure politicienne élue eurodéputée candidate opposante
      ambassadrice conseillère négociatrice ex-présidente reine princesse`,
    ),
    ...roles('law', 'both', 'juge'),
    ...roles('law', 'm', 'avocat procureur magistrat accusé prévenu suspect condamné'),
    ...roles('law', 'f', 'avocate procureure magistrate accusée prévenue suspecte'),
    ...roles(
      'sport',
      'm',
      `joueur footballeur attaquant défenseur gardien milieu buteur entraîneur sélectionneur capitaine champion pilote coureur
      cycliste boxeur nageur athlète`,
    ),
    ...roles('sport', 'f', 'joueuse footballeuse attaquante gardienne entraîneuse championne coureuse nageuse'),
    ...roles('arts', 'both', 'artiste cinéaste poète'),
    ...roles(
      'arts',
      'm',
      'acteur comédien chanteur musicien compositeur réalisateur producteur écrivain auteur romancier',
    ),
    ...roles(
      'arts',
      'f',
      'actrice comédienne chanteuse musicienne compositrice réalisatrice productrice écrivaine autrice romancière',
    ),
    ...roles('science', 'both', 'économiste analyste spécialiste scientifique sociologue philosophe'),
    ...roles(
      'science',
      'm',
      'chercheur professeur historien expert médecin physicien universitaire politologue ingénieur',
    ),
    ...roles('science', 'f', 'chercheuse professeure historienne experte physicienne ingénieure'),
    ...roles('press', 'both', 'journaliste éditorialiste'),
    ...roles('press', 'f', 'présentatrice'),
    ...roles('press', 'm', 'présentateur'),
    ...roles('force', 'm', 'général colonel capitaine commandant amiral soldat militaire policier officier'),
    ...roles('church', 'm', 'pape évêque archevêque cardinal'),
    ...roles(
      'any',
      'm',
      'homme intéressé quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire porte-parole représentant',
    ),
    ...roles('any', 'f', 'femme intéressée'),
  ]),
  definite: new Set(split("le la l' ce cet cette du au")),
  demonym:
    /^(?:[A-ZÉÈÎ][\p{L}-]*(?:ais|aise|ain|aine|[iy]en|[iy]enne|ois|oise|and|ande|éen|éenne|ol|ole|ard|arde)|Belge|Russe|Suisse|Grec|Grecque|Turc|Turque|Tchèque|Slovaque|Serbe|Croate|Arabe|Basque|Corse)$/u,
  pronouns: new Map([
    ['il', { gender: 'm', kind: 'any' }],
    ['elle', { gender: 'f', kind: 'any' }],
    ["l'intéressé", { gender: 'm', kind: 'person' }],
  ]),
  tonics: new Map([
    ['lui', 'm'],
    ['elle', 'f'],
  ]),
  governors: new Set(split("selon pour après d'après chez avec par")),
  impersonal: [
    /^(?:n'|ne |lui |leur |nous |vous |me |m'|te )*(?:y (?:a|avait|aura|aurait|eut|ait)|faut|fallait|faudra|faudrait|fallut|s'agit|s'agissait|s'agira|convient|convenait|suffit|suffisait|suffirait|reste|restait|restera|existe|existait|semble|semblait|semblerait|paraît|paraissait|apparaît|arrive|arrivait|pleut|pleuvait|neige|vaut|valait|vaudrait|importe|manque|résulte|en (?:va|est|résulte|allait|sera|ressort)|se (?:peut|pourrait|trouve|passe)|m'a été|lui a été)(?:\s|$|[,.])/u,
    /^(?:n'|ne )*(?:est|était|sera|serait|fut|a été|avait été|aurait été|paraît|semble)(?: (?:pas|plus|donc|aussi|très|trop|plus|peu|bien|encore|également|alors|déjà|tout à fait|clairement|absolument))* (?:temps|possible|impossible|probable|improbable|nécessaire|important|essentiel|indispensable|difficile|facile|clair|vrai|évident|certain|paradoxal|inutile|utile|rare|fréquent|normal|logique|urgent|préférable|interdit|permis|prévu|question|trop|tôt|tard|rappelé|dit|admis|conseillé|recommandé|demandé|exclu|convenu|juste|bon|dommage|étonnant|surprenant|regrettable|souhaitable|plausible|vital|primordial|crucial|exact|faux|heureux|notoire|connu|encore)(?:\s|$|[,.])/u,
  ],
  prepositions: new Set(
    split(
      "à au aux de du des d' en dans sur sous pour par avec sans chez vers entre contre lors devant depuis dès selon après avant pendant malgré parmi envers que qu' dont et",
    ),
  ),
  latter: [
    ['ce', 'dernier', 'm'],
    ['cette', 'dernière', 'f'],
    ["l'", 'intéressé', 'm'],
    ["l'", 'intéressée', 'f'],
    ['celui-ci', '', 'm'],
    ['celle-ci', '', 'f'],
  ],
};
