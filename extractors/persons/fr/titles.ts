const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Forms of address: what follows is a person, a surname alone too. Folded. */
export const address: ReadonlyMap<string, 'm' | 'f' | 'u'> = new Map([
  ...words('m m. mm mm. mr mr. monsieur messieurs mgr monseigneur frere pere abbe').map((word) => [word, 'm'] as const),
  ...words('mme mmes mlle madame mesdames mademoiselle soeur').map((word) => [word, 'f'] as const),
  ...words('me dr dr. docteur pr professeur maitre').map((word) => [word, 'u'] as const),
]);

/** Nouns of functions and occupations, folded, masculine singular unless the feminine is a word of its own. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...words(`president presidente vice-president vice-presidente ministre premier-ministre secretaire depute deputee senateur senatrice maire gouverneur gouverneure
    prefet prefete ambassadeur ambassadrice chancelier chanceliere conseiller conseillere commissaire procureur procureure juge avocat avocate magistrat magistrate
    directeur directrice pdg dg patron patronne responsable dirigeant dirigeante chef cheffe fondateur fondatrice cofondateur cofondatrice co-fondateur gerant gerante
    president-directeur porte-parole delegue deleguee representant representante coordinateur coordinatrice animateur animatrice presentateur presentatrice
    general colonel capitaine lieutenant commandant amiral marechal sergent caporal adjudant brigadier major officier soldat gendarme policier
    roi reine prince princesse empereur sultan emir pape eveque archeveque cardinal imam rabbin cure pasteur ayatollah cheikh
    acteur actrice comedien comedienne chanteur chanteuse musicien musicienne rappeur rappeuse compositeur compositrice realisateur realisatrice cineaste producteur productrice
    ecrivain ecrivaine auteur auteure romancier romanciere poete journaliste reporter photographe editorialiste chroniqueur chroniqueuse humoriste dessinateur dessinatrice
    peintre sculpteur artiste architecte designer couturier styliste mannequin danseur danseuse
    chercheur chercheuse scientifique historien historienne economiste sociologue philosophe physicien physicienne biologiste chimiste mathematicien astronome
    medecin chirurgien infirmier infirmiere psychologue ingenieur ingenieure informaticien consultant consultante analyste expert experte specialiste
    joueur joueuse footballeur footballeuse attaquant attaquante defenseur gardien gardienne milieu buteur entraineur entraineuse selectionneur arbitre tennisman
    cycliste coureur coureuse pilote nageur nageuse athlete triathlete skieur skieuse boxeur judoka perchiste sprinteur gymnaste rugbyman basketteur handballeur
    champion championne athlete golfeur marathonien alpiniste navigateur navigatrice
    candidat candidate militant militante opposant opposante leader dictateur homme femme politicien politicienne elu elue eurodepute eurodeputee parlementaire
    homme d'affaires homme-d'affaires milliardaire entrepreneur entrepreneuse industriel investisseur banquier syndicaliste
    jihadiste djihadiste terroriste kamikaze assaillant tueur meurtrier suspect accuse victime otage temoin activiste
    ancien ancienne ex-president ex-ministre epouse epoux fils fille frere soeur mere pere veuve mari compagne compagnon neveu oncle tante cousin
    etudiant etudiante professeur professeure enseignant enseignante instituteur retraite agriculteur eleveur pecheur chauffeur
    secretaire-general vice-ministre sous-prefet adjoint adjointe doyen recteur laureat laureate titulaire tresorier tresoriere
    garde-des-sceaux hacker lanceur blogueur blogueuse youtubeur youtubeuse star vedette legende icone champion idole
    lieutenant-colonel vice-amiral contre-amiral hote numero collegue camarade dauphin rival rivale successeur predecesseur`),
]);
