// Public bodies, parties, unions, armed groups, associations, schools: kind, then canonical name and other names; format and rules in README.md.
// Facts collected by hand for this project in November 2026 (MIT, like the code); edit freely, one organization a line.
/** Public bodies, parties, unions, armed groups, associations, schools, a line each: kind, tab, canonical name and aliases with | between; ~ before a name that proves nothing alone, ^ before a town. */
export const data = `government	Department of Health and Human Services|HHS
government	Department of Labor|Labor Department
government	Department of Agriculture|USDA
government	Department of Commerce|Commerce Department
government	Department of Education|Education Department
government	Department of Energy|Energy Department
government	Department of Transportation
government	Department of the Interior|Interior Department
government	Department of Veterans Affairs
government	Department of Housing and Urban Development
government	U.S. Navy SEALs|Navy SEALs
government	Bureau of Land Management
government	National Park Service
government	U.S. Forest Service|Forest Service
government	Fish and Wildlife Service|U.S. Fish and Wildlife Service
government	National Institutes of Health|NIH
government	National Cancer Institute
government	National Science Foundation|NSF
government	National Weather Service
government	National Hurricane Center
government	U.S. Coast Guard|Coast Guard|US Coast Guard
government	Immigration and Customs Enforcement|~ICE
government	Customs and Border Protection|U.S. Customs and Border Protection
government	Border Patrol|U.S. Border Patrol
government	~ATF
government	U.S. Marshals Service|Marshals Service
government	FEMA|Federal Emergency Management Agency
government	~GAO|Government Accountability Office
government	Congressional Budget Office|~CBO
government	Office of Management and Budget|~OMB
government	National Security Council
government	Social Security Administration
government	Small Business Administration
government	Peace Corps
government	NASA Jet Propulsion Laboratory|Jet Propulsion Laboratory|~JPL
government	Los Alamos National Laboratory
government	Lawrence Livermore National Laboratory
government	Oak Ridge National Laboratory
government	Federal Election Commission
government	Consumer Product Safety Commission
government	Consumer Financial Protection Bureau|CFPB
government	National Labor Relations Board|NLRB
government	Nuclear Regulatory Commission
government	Commodity Futures Trading Commission
government	Federal Deposit Insurance Corporation|FDIC
government	USAID|U.S. Agency for International Development
government	DARPA
government	Metropolitan Police|Met Police|Metropolitan Police Service
government	HM Treasury
government	HM Revenue and Customs|HMRC
government	Cabinet Office
government	Ministry of Justice
government	Department for Education
government	Department for Transport
government	Department of Health
government	Department for Work and Pensions|~DWP
government	Department for Environment, Food and Rural Affairs|Defra
government	Environment Agency
government	Food Standards Agency
government	Office for National Statistics|ONS
government	Office for Budget Responsibility|~OBR
government	Ofcom
government	Ofsted
government	Competition and Markets Authority|~CMA
government	Financial Conduct Authority|FCA
government	Financial Services Authority|~FSA
government	Serious Fraud Office|~SFO
government	National Crime Agency|~NCA
government	Crown Prosecution Service|~CPS
government	Independent Office for Police Conduct|IOPC
government	Electoral Commission
government	Charity Commission
government	NHS England
government	Public Health England
government	Health and Safety Executive
government	Met Office
government	National Audit Office
government	National Trust
government	English Heritage
government	Historic England
government	Natural England
government	Arts Council England
government	Police Service of Northern Ireland|PSNI
institution	Police Scotland
government	Scottish Government
government	Welsh Government
government	Garda Síochána|Gardaí
government	Health Service Executive
government	Health Canada|Santé Canada
government	Statistics Canada|Statistique Canada
government	Transport Canada|Transports Canada
government	Parks Canada|Parcs Canada
government	Canada Revenue Agency
government	CSIS|Service canadien du renseignement de sécurité|SCRS
government	Ontario Provincial Police|~OPP
government	Sûreté du Québec|~SQ
government	SPVM|Service de police de la Ville de Montréal
government	Élections Québec
government	Bureau de la sécurité des transports du Canada
government	Australian Federal Police
government	Australian Bureau of Statistics
government	Bureau of Meteorology
government	ASIO
government	ACCC
government	CSIRO
government	Reserve Bank of India|~RBI
government	Central Bureau of Investigation|~CBI
government	ISRO
government	Inter-Services Intelligence|~ISI
government	Election Commission
government	Independent Electoral Commission
government	Commission électorale nationale indépendante|Ceni
government	Agence nationale de la recherche|ANR
government	Caisse nationale d'assurance maladie|Cnam|Cnamts
government	Caisse d'allocations familiales
government	Cnaf
government	Cnav
government	Acoss
government	France Travail
government	France Stratégie
government	France compétences
government	Agence de la biomédecine
government	Agence régionale de santé|~ARS
government	Haut Conseil de la santé publique|HCSP
government	Haut Conseil des finances publiques
government	Haut Conseil pour le climat
government	Haut Conseil à l'intégration
government	Conseil d'orientation des retraites|~COR
institution	Conseil scientifique
government	Arcom
government	Commission de régulation de l'énergie|~CRE
government	Autorité de contrôle prudentiel|ACPR
government	Autorité de régulation des transports
government	~Andra
government	Cerema
government	Cirad
government	BRGM
government	~IRD
government	Ined
government	Irstea
government	Office national des forêts|ONF
government	Office français de la biodiversité|OFB
government	Office national de la chasse
government	Voies navigables de France|VNF
government	Office français de protection des réfugiés et apatrides|Ofpra
government	Office français de l'immigration et de l'intégration|Ofii
government	Cour nationale du droit d'asile|CNDA
government	Miviludes
government	~Cada
government	CNCCFP
government	Commission nationale du débat public
government	Commission nationale consultative des droits de l'homme|CNCDH
government	Contrôleur général des lieux de privation de liberté
government	Observatoire national de la délinquance
government	Direction générale des finances publiques|DGFiP
government	Direction générale de l'armement|DGA
government	Direction générale de la concurrence, de la consommation et de la répression des fraudes|DGCCRF|Répression des fraudes
government	DREES
government	Dreal
government	Direccte
government	DDTM
government	DRAC
government	ONCFS
government	Onisep
government	Cnous
government	Crous
government	Canopé
institution	Inspection du travail
institution	Police nationale
institution	Gendarmerie nationale
institution	Garde républicaine
government	Direction centrale de la police judiciaire|DCPJ
institution	Police judiciaire
institution	Brigade criminelle
institution	Brigade des mineurs
government	~BRB
government	BAC (police)|~BAC
government	SDAT
government	DNAT
government	Office central de lutte contre la corruption
government	OCLCIFF
institution	Protection civile
government	Sdis
government	Samu social
institution	Préfecture de police
government	Mairie de Paris|Ville de Paris
government	Île-de-France Mobilités
government	Syndicat des transports d'Île-de-France|Stif
government	Société du Grand Paris
government	Métropole du Grand Paris
government	Grand Lyon|Métropole de Lyon
government	Toulouse Métropole
government	Bordeaux Métropole
government	Nantes Métropole
government	Eurométropole de Strasbourg
government	Solideo
government	Élysée (présidence)|~Élysée
government	~Bercy
institution	Trésor public
government	Casa Rosada
government	Palais Mont-Valérien
government	Sublime Porte
government	~Stasi
government	NKVD
government	Tchéka
government	~SBU
government	MIT (renseignement)
government	Savak
government	~CNI
government	Guardia Civil|Garde civile
government	Mossos d'Esquadra|Mossos
government	Ertzaintza
government	Carabinieri|Carabiniers
government	Guardia di Finanza
government	Bundeskriminalamt|~BKA
government	Bundesamt für Verfassungsschutz
government	Robert Koch Institut|Robert-Koch-Institut|Institut Robert-Koch
government	Institut Karolinska|Karolinska Institute
government	Generalitat
government	~Rada|Verkhovna Rada
government	European Medicines Agency|~EMA|Agence européenne des médicaments
government	European Food Safety Authority|EFSA|Autorité européenne de sécurité des aliments
government	European Banking Authority
government	European Securities and Markets Authority|ESMA
government	EASA|European Aviation Safety Agency|Agence européenne de la sécurité aérienne
government	OLAF
government	European Court of Auditors|Cour des comptes européenne
government	European Ombudsman
government	European Research Council
government	Euratom
government	Eurocontrol
government	Eumetsat
government	ESO|European Southern Observatory|Observatoire européen austral
government	ITER
government	Direction du renseignement militaire
government	Service central du renseignement territorial
parliament	Congressional Black Caucus
parliament	Lok Sabha
parliament	Rajya Sabha
parliament	~Dáil
parliament	Seanad
parliament	Oireachtas
parliament	~Stormont
parliament	Holyrood
parliament	Senedd|National Assembly for Wales
parliament	Scottish Parliament|Parlement écossais
parliament	Storting
parliament	Althing
parliament	Eduskunta
parliament	Sejm
parliament	~Cortes
parliament	Congreso de los Diputados
parliament	National People's Congress|Assemblée nationale populaire
parliament	Legislative Council of Hong Kong|Legislative Council|Conseil législatif
parliament	Pakistan Parliament
parliament	Assemblée des représentants du peuple
parliament	Conseil national de transition|~CNT
parliament	Ways and Means Committee
parliament	Senate Judiciary Committee
parliament	House Judiciary Committee
parliament	Senate Intelligence Committee
parliament	House Intelligence Committee
court	International Tribunal for the Law of the Sea
court	Permanent Court of Arbitration
court	World Court
court	Court of Appeal
court	Court of Session
court	Crown Court
court	High Court|High Court of Justice
court	Federal Court of Australia
court	Supreme Court of Canada
court	Federal Court of Canada
court	Central Criminal Court
institution	Cour d'assises
institution	Cour de sûreté de l'État
institution	Haute Cour
institution	Conseil de prud'hommes|Prud'hommes
court	Tribunal de l'entreprise
court	Parquet national antiterroriste|Pnat
court	Parquet européen
court	Inspection générale de la justice
court	Audience nationale|Audiencia Nacional
court	Tribunal suprême
court	Bundesverfassungsgericht
party	Bharatiya Janata Party|BJP
party	Indian National Congress
party	Aam Aadmi Party
party	Communist Party of India
party	Shiv Sena
party	Pakistan Muslim League|PML-N
party	Pakistan Peoples Party|~PPP
party	Pakistan Tehreek-e-Insaf|~PTI
party	Awami League
party	Bangladesh Nationalist Party|BNP (Bangladesh)
party	Liberal Democratic Party|Parti libéral-démocrate
party	Democratic Party of Japan
party	Komeito
party	Australian Labor Party|~ALP|Labor Party
party	Liberal Party of Australia
party	National Party of Australia|National Party
party	Australian Greens
party	One Nation
party	New Zealand Labour Party
party	New Zealand First
party	New Democratic Party|NDP
party	Liberal Party of Canada
party	Conservative Party of Canada
party	Progressive Conservative Party
party	Green Party
party	Reform Party
party	Libertarian Party
party	Socialist Party
party	Communist Party
party	Communist Party of the Soviet Union|PCUS|Parti communiste de l'Union soviétique
party	Communist Party of Great Britain
party	Independent Labour Party
party	Social Democratic Party
party	Plaid Cymru
party	Ulster Unionist Party|~UUP
party	Democratic Unionist Party
party	SDLP|Social Democratic and Labour Party
party	Alliance Party
party	British National Party|~BNP
party	National Front
party	English Defence League|~EDL
party	Brexit Party
party	Reform UK
party	Change UK
party	Momentum
party	Fianna Fáil
party	Fine Gael
party	Whig Party
party	Know Nothing
party	Populist Party
party	Democratic National Committee|DNC
party	Republican National Committee|RNC
party	Nazi Party|Parti nazi|NSDAP
party	Fascist Party
party	Kadima
party	Meretz
party	Shas
party	Yisrael Beiteinu
party	Yesh Atid
party	Bleu-Blanc
party	Palestine Liberation Organization|PLO|OLP|Organisation de libération de la Palestine
party	FPLP|Front populaire de libération de la Palestine
party	Autorité palestinienne|Palestinian Authority
party	~Amal
party	Courant patriotique libre|~CPL
party	Forces libanaises
party	Kataëb
party	Courant du futur
party	Nidaa Tounes
party	Parti Justice et Développement|~PJD
party	Istiqlal
party	USFP
party	PAM (Maroc)
party	~RND
party	~MSP
party	ZANU-PF
party	Movement for Democratic Change|~MDC
party	Economic Freedom Fighters|~EFF
party	Democratic Alliance|~DA
party	Inkatha Freedom Party|Inkatha
party	SWAPO
party	MPLA
party	UNITA
party	Frelimo
party	Renamo
party	~CCM
party	All Progressives Congress
party	People's Democratic Party
party	National Democratic Congress
party	New Patriotic Party
party	RDPC
party	SDF (Cameroun)
party	PDCI
party	RHDP
party	~RDR
party	~PDS
party	~APR
party	UFDG
party	~RPM
party	PDG (Gabon)|~PDG
party	UDPS
party	PPRD
party	~MLC
party	CNDP
party	~FPR
party	TPLF
party	~OLF
party	Sandinistes
party	Front Farabundo Martí|FMLN
party	Arena (Salvador)|~Arena
party	~PRI
party	~PAN
party	~PRD
party	~Morena
party	~MAS
party	PSUV
party	~MUD
party	Parti des travailleurs|~PT
party	PSDB
party	PMDB
party	Pérou libre|Perú Libre
party	Force populaire
party	~APRA
party	Frente Amplio
party	Cambiemos
party	Juntos por el Cambio
party	Parti justicialiste
party	Fidesz
party	Jobbik
party	~PiS|Droit et Justice|Law and Justice
party	Plateforme civique|Civic Platform
party	Solidarność
party	~ANO
party	~ODS
party	ČSSD
party	Smer|Smer-SD
party	GERB
party	~PSD
party	PNL (Roumanie)
party	Ataka
party	~SNS
party	Solidarité (syndicat)|~Solidarité
party	Parti des régions
party	Batkivchtchyna
party	~Svoboda
party	Secteur droit|Pravy Sektor
party	Serviteur du peuple
party	LDPR
party	Iabloko
party	Parti communiste russe
party	Rukh
party	PASOK
party	~KKE
party	ANEL
party	AKEL
party	Parti démocrate (Italie)
party	Ligue du Nord|Lega Nord
party	Fratelli d'Italia|Frères d'Italie
party	~Italia Viva
party	Démocratie chrétienne
party	Parti communiste italien
party	Peuple de la liberté
party	Unidas Podemos
party	Izquierda Unida
party	~PNV
party	Bildu|EH Bildu
party	Junts|Junts per Catalunya|Ensemble pour la Catalogne
party	~CUP
party	Convergència|~CiU
party	Bloco de Esquerda|Bloc de gauche
party	PSD (Portugal)
party	~VVD
party	~PVV
party	~D66
party	PvdA
party	GroenLinks
party	~CDA
party	Forum voor Democratie
party	Parti socialiste (Belgique)
party	Mouvement réformateur|~MR
party	~CDH
party	Ecolo
party	DéFI
party	Vlaams Belang
party	CD&V
party	sp.a
party	Open VLD
party	~PTB
party	~UDC|Union démocratique du centre
party	~PLR
party	~PDC
party	Verts libéraux
party	Place publique
party	Génération.s
party	~Les Patriotes
party	Territoires de progrès
party	~Agir
party	Force républicaine
party	Centre national des indépendants et paysans|CNIP
party	Nouveau Centre
party	Résistons
party	Union populaire républicaine|~UPR
party	Solidarité et Progrès
party	Parti ouvrier indépendant|~POI
party	Ligue communiste révolutionnaire|~LCR
party	~Ensemble
party	~PSU
party	~MRC
party	Chasse, pêche, nature et traditions|CPNT
party	Mouvement pour la France|~MPF
party	Bloc identitaire
party	Génération identitaire
party	Action française
party	Mouvement national républicain|~MNR
party	Union de la gauche
party	Nouveau Front populaire|~NFP
party	Front de gauche
party	Alliance centriste
party	Corsica libera
party	Femu a Corsica
union	FO-Cheminots
union	UNSA-Ferroviaire
union	CGT-Cheminots
union	SNUipp
union	SNES-FSU
union	SE-Unsa
union	SNALC
union	SNPDEN
union	Sgen-CFDT
union	FCPE
union	PEEP
union	SNPL
union	UNAC
union	SNPNC
union	Unité SGP Police|Unité SGP Police-FO
union	Synergie Officiers
union	Syndicat de la magistrature
union	Union syndicale des magistrats|~USM
union	Conseil national des barreaux|~CNB
union	Syndicat des avocats de France
union	Ordre des médecins|Conseil national de l'ordre des médecins
union	MG France
union	CSMF
union	~FHF|Fédération hospitalière de France
union	Jeunes Agriculteurs
union	Coordination rurale
union	Modef
union	UIMM
union	~U2P
union	Afep
union	Fédération bancaire française|~FBF
union	Fédération française du bâtiment|~FFB
union	FNAIM
union	FNTP
union	Umih
union	~FCD
union	FNAUT
union	FNE (France Nature Environnement)|~FNE
union	~Fage
union	SNCTA
union	SNJ-CGT
union	CGSLB
union	Unia
union	Confédération européenne des syndicats
union	International Trade Union Confederation
union	Teamsters
union	Service Employees International Union|SEIU
union	American Federation of Teachers
union	National Education Association
union	Communications Workers of America
union	United Steelworkers
union	United Mine Workers
union	United Farm Workers
union	~Unite
union	UNISON
union	~GMB
union	~RMT
union	Aslef
union	National Union of Mineworkers|~NUM
union	National Union of Teachers
union	National Union of Journalists
union	National Union of Students
union	British Medical Association|~BMA
union	Royal College of Nursing|~RCN
union	Confederation of British Industry|CBI (UK)
union	Federation of Small Businesses
union	U.S. Chamber of Commerce
union	American Medical Association|AMA (médecins)
union	American Bar Association
union	Law Society
union	Ver.di|~Verdi
union	UGTT
union	~UGT
union	Comisiones Obreras|CCOO
union	CGIL
union	CISL
union	~UIL
union	COSATU
union	~FTQ
union	~CSN
union	~CSQ
union	Unifor
ngo	Fondation Abbé-Pierre|Fondation Abbé Pierre
ngo	ATD Quart Monde
ngo	~La Cimade|Cimade
ngo	Gisti
ngo	Utopia 56
ngo	France terre d'asile
ngo	Forum réfugiés
ngo	Sidaction
ngo	Aides
ngo	AFM-Téléthon|~AFM
ngo	Ligue contre le cancer
ngo	Institut national du cancer
ngo	Institut Curie
ngo	Institut Gustave-Roussy|Gustave-Roussy
ngo	Fondation de France
ngo	Fondation pour la recherche médicale
ngo	France Nature Environnement
ngo	Ligue pour la protection des oiseaux|LPO
ngo	Fondation Brigitte-Bardot|Fondation Brigitte Bardot
ngo	30 millions d'amis
ngo	~SPA
ngo	Foodwatch
ngo	Générations futures
ngo	Réseau Sortir du nucléaire|Sortir du nucléaire
ngo	Criirad
ngo	Extinction Rebellion
ngo	Alternatiba
ngo	ANV-COP21
ngo	Notre affaire à tous
ngo	Oxfam France
ngo	CCFD-Terre solidaire
ngo	Survie
ngo	~Sherpa
ngo	Le Planning familial|Planning familial
ngo	Osez le féminisme
ngo	La Manif pour tous|Manif pour tous
ngo	SOS Homophobie
ngo	Inter-LGBT
ngo	La Quadrature du Net
ngo	April (association)
ngo	Familles de France
ngo	Unaf
ngo	CLCV
ngo	Automobile Club|Automobile Club de France
ngo	Ligue de défense des conducteurs
ngo	Prévention routière
ngo	Croix-Bleue
ngo	Scouts de France
ngo	~Aurore
ngo	Apprentis d'Auteuil
ngo	Conférence des évêques de France
ngo	CFCM
ngo	Consistoire central
ngo	Union des étudiants juifs de France|UEJF
ngo	Collectif contre l'islamophobie en France|CCIF
ngo	Caritas
ngo	~CARE
ngo	World Vision
ngo	Islamic Relief
ngo	Christian Aid
ngo	Tearfund
ngo	Plan International
ngo	ActionAid
ngo	Norwegian Refugee Council
ngo	International Rescue Committee
ngo	Refugee Council
ngo	Open Arms|Proactiva Open Arms
ngo	Sea-Watch
ngo	Free Press Unlimited
ngo	Committee to Protect Journalists|CPJ|Comité pour la protection des journalistes
ngo	Freedom House
ngo	International Crisis Group
ngo	Carnegie Endowment
ngo	Brookings Institution|~Brookings
ngo	Heritage Foundation
ngo	Cato Institute
ngo	American Enterprise Institute
ngo	Council on Foreign Relations
ngo	Center for American Progress
ngo	RAND Corporation
ngo	Pew Research Center|~Pew
ngo	Urban Institute
ngo	Chatham House
ngo	International Institute for Strategic Studies|IISS
ngo	SIPRI
ngo	Institute for Fiscal Studies|~IFS
ngo	Resolution Foundation
ngo	Joseph Rowntree Foundation
ngo	King's Fund
ngo	Institut Montaigne
ngo	Fondation Jean-Jaurès
ngo	Fondapol
ngo	Ifri
ngo	Iris (institut)|~Iris
ngo	OFCE
ngo	Rexecode
ngo	Crédoc
ngo	Ceser
ngo	Bill & Melinda Gates Foundation|Gates Foundation|Fondation Bill et Melinda Gates
ngo	Ford Foundation
ngo	Rockefeller Foundation
ngo	Carnegie Corporation
ngo	MacArthur Foundation
ngo	Open Society Foundations|Open Society
ngo	Clinton Foundation|Fondation Clinton
ngo	Wellcome Trust
ngo	Cancer Research UK
ngo	British Heart Foundation
ngo	American Cancer Society
ngo	American Heart Association
ngo	American Red Cross
ngo	British Red Cross
ngo	Salvation Army|Armée du Salut
ngo	RSPCA
ngo	NSPCC
ngo	Barnardo's
ngo	Age UK
ngo	~Shelter
ngo	~Crisis
ngo	Citizens Advice
ngo	~Liberty
ngo	~Stonewall
ngo	Planned Parenthood
ngo	Sierra Club
ngo	Friends of the Earth
ngo	Nature Conservancy
ngo	Audubon Society
ngo	Humane Society
ngo	Habitat for Humanity
ngo	Boy Scouts of America|Boy Scouts
ngo	Girl Scouts
ngo	YMCA
ngo	YWCA
ngo	Rotary International|Rotary Club|Rotary
ngo	Lions Club|Lions Clubs
ngo	Kiwanis
ngo	Knights of Columbus
ngo	American Legion
ngo	Veterans of Foreign Wars
ngo	Royal British Legion
ngo	AARP
ngo	Anti-Defamation League
ngo	American Jewish Committee
ngo	AIPAC
ngo	Southern Poverty Law Center
ngo	Human Rights Campaign
ngo	GLAAD
ngo	Everytown for Gun Safety
ngo	Moms Demand Action
ngo	Consumer Reports
ngo	Public Citizen
ngo	Common Cause
ngo	MoveOn
ngo	Judicial Watch
ngo	Electronic Frontier Foundation|EFF (numérique)
ngo	Internet Archive
ngo	ICANN
ngo	World Wide Web Consortium|~W3C
ngo	IEEE
ngo	Royal Society
ngo	Royal Academy
ngo	National Academy of Sciences
ngo	American Association for the Advancement of Science
ngo	American Geophysical Union
ngo	American Physical Society
ngo	American Psychological Association
ngo	International Astronomical Union|UAI|Union astronomique internationale
ngo	UICN|IUCN|Union internationale pour la conservation de la nature
ngo	Wildlife Conservation Society
ngo	International Chamber of Commerce
ngo	World Economic Forum|Forum économique mondial
ngo	Gavi
ngo	Global Witness
ngo	Stop TB
ngo	B'Tselem
ngo	Breaking the Silence
ngo	~Memorial|Mémorial (Russie)
ngo	Croissant-Rouge syrien
ngo	Airwars
religious	Roman Catholic Church|Église catholique|Catholic Church|Église catholique romaine
religious	Church of England|Église d'Angleterre
religious	Church of Scotland
religious	Church of Ireland
religious	Episcopal Church
religious	Methodist Church
religious	Presbyterian Church
religious	Southern Baptist Convention
religious	Church of Jesus Christ of Latter-day Saints|~Mormons
religious	Seventh-day Adventist Church
religious	Salvation Army (Church)
religious	Russian Orthodox Church|Église orthodoxe russe
religious	Greek Orthodox Church
religious	Coptic Church
religious	Church of Scientology|Église de scientologie|Scientologie
religious	Opus Dei
religious	Society of Jesus|Jésuites|Compagnie de Jésus
religious	World Council of Churches
military	British Army
military	Royal Engineers
military	Royal Welch Fusiliers
military	Coldstream Guards
military	Grenadier Guards
military	Scots Guards
military	Parachute Regiment
military	SAS (régiment)
military	Special Air Service
military	Special Boat Service
military	Royal Flying Corps
military	Royal Naval Air Service
military	Royal Canadian Navy
military	Royal Canadian Air Force|RCAF
military	Canadian Army
military	Canadian Forces|Canadian Armed Forces|Forces armées canadiennes
military	Royal Australian Navy
military	Royal Australian Air Force|RAAF
military	Australian Army
military	Australian Defence Force
military	Royal New Zealand Air Force
military	Indian Army
military	Indian Air Force
military	Indian Navy
military	Pakistan Army
military	Bangladesh Army
military	U.S. Army Air Forces|United States Army Air Forces|USAAF
military	United States Navy
military	United States Army
military	United States Air Force|USAF
military	United States Marine Corps|USMC
military	United States Coast Guard
military	Confederate Army|Confederate States Army
military	Union Army
military	Continental Army
military	Army of the Potomac
military	Army of Northern Virginia
military	Army of Tennessee
military	Army of the Cumberland
military	Luftwaffe
military	Kriegsmarine
military	Bundeswehr
military	Schutzstaffel|~SS
military	Sturmabteilung
military	Royal Irish Constabulary
military	Black and Tans
military	Home Guard
military	Delta Force
military	Green Berets
military	CENTCOM|Central Command
military	NORAD
military	AFRICOM
military	~SHAPE
military	Armée de terre
military	Armée de l'air
military	Marine nationale
military	Forces armées
military	Forces armées de la République démocratique du Congo|FARDC
military	Armée nationale libyenne|~ANL
military	Armée de libération nationale|~ALN
military	Afghan National Army|armée nationale afghane
military	Israel Defense Forces|IDF
military	Islamic Revolutionary Guard Corps|Gardiens de la révolution|Revolutionary Guards|Pasdarans
military	Force Al-Qods|Quds Force
military	Popular Mobilization Forces|Hachd al-Chaabi
military	~Badr
military	Kataëb Hezbollah|Kataib Hezbollah
military	Armée du Mahdi
military	Jaïch al-Islam|Jaysh al-Islam
military	Jabhat al-Nosra|Jabhat al-Nusra|Nusra Front|al-Nusra
military	Hayat Tahrir al-Cham|Hayat Tahrir al-Sham|~HTS|Tahrir al-Cham
military	Liwa al-Islam
military	Liwa al-Tawhid
military	Faylaq al-Cham
military	Ansar al-Charia|Ansar al-Sharia
military	Ansar al-Islam
military	Abou Sayyaf|Abu Sayyaf
military	Jemaah Islamiyah
military	Lashkar-e-Taiba
military	Jaish-e-Mohammed
military	Lashkar-e-Jhangvi
military	Tehrik-e-Taliban|~TTP
military	Réseau Haqqani|Haqqani network
military	Jamaat-ul-Ahrar
military	Indian Mujahideen
military	GSIM|Jnim
military	Al-Mourabitoune
military	MNLA
military	HCUA
military	MOJWA
military	Séléka
military	Anti-balaka
military	Lord's Resistance Army|~LRA|Armée de résistance du Seigneur
military	~ADF
military	Interahamwe
military	Janjawid
military	SPLA
military	~FSR|Forces de soutien rapide
military	Groupe Wagner|Wagner Group
military	Azov (régiment)|~Azov
military	Armée de libération du Kosovo|~UCK
military	Brigades rouges|Red Brigades
military	Fraction armée rouge|Red Army Faction
military	Action directe
military	OAS (armée secrète)
military	Sentier lumineux|Shining Path
military	Tupac Amaru
military	M-19
military	~AUC
military	Los Zetas|Zetas
military	Cartel de Sinaloa|Sinaloa Cartel
military	Cartel de Medellín
military	MS-13|Mara Salvatrucha
military	Cosa Nostra
military	Camorra
military	'Ndrangheta|Ndrangheta
military	Yakuza
military	Hells Angels
military	~Bloods
military	Crips
military	UVF|Ulster Volunteer Force
military	~UDA|Ulster Defence Association
military	INLA
military	Provisional IRA|IRA provisoire
military	~Real IRA
military	Continuity IRA
military	LTTE|Tamil Tigers|Tigres de libération de l'Îlam tamoul
military	~TAK
military	Gülen (mouvement)|~Gülen
military	DHKP-C
military	~YPJ
military	Pechmergas
military	Irgoun|Irgun
military	Haganah
military	Brigades Ezzedine al-Qassam|Ezzedine al-Qassam
military	Brigades des martyrs d'al-Aqsa
military	MONUC
military	FINUL|UNIFIL
military	ONUCI
military	MINUAD
military	Minurso
military	KFOR
military	ISAF
military	SFOR
military	G5 Sahel
military	Barkhane (force)|~Barkhane
military	Legion Condor
military	Free Syrian Army
military	Syrian Army|Syrian Arab Army
military	Iraqi Army
military	People's Liberation Army|Armée populaire de libération
military	~Viet Cong|Vietcong
military	Khmers rouges|Khmer Rouge
military	~Contras
university	Harvard Medical School
university	Harvard Law School
university	Yale Law School
university	Wharton School
university	Brown University
university	Cornell University|~Cornell
university	Dartmouth College
university	University of Pennsylvania
university	Duke University
university	Johns Hopkins University|Johns Hopkins
university	Georgetown University
university	New York University|~NYU
university	Northwestern University
university	University of Chicago
university	Rice University
university	Vanderbilt University
university	Notre Dame University|University of Notre Dame
university	University of Southern California|~USC
university	UCLA
university	University of California, Berkeley|UC Berkeley|~Berkeley
university	University of California
university	University of Michigan
university	University of Texas|The University of Texas
university	Texas A&M|Texas A&M University
university	Ohio State University
university	Penn State|Pennsylvania State University
university	Carnegie Mellon|Carnegie Mellon University
university	~Georgia Tech
university	~Virginia Tech
university	Purdue University
university	~Rutgers|Rutgers University
university	Tufts University
university	Juilliard School|Juilliard
university	Berklee College of Music
university	West Point|United States Military Academy
university	~Annapolis|United States Naval Academy
university	Broad Institute
university	Salk Institute
university	Scripps Institution
university	Mayo Clinic
university	Cleveland Clinic
university	Massachusetts General Hospital
university	Memorial Sloan Kettering
university	Woods Hole Oceanographic Institution
university	King's College London
university	Edinburgh University|University of Edinburgh
university	Open University
university	Durham University
university	Eton College|~Eton
university	Harrow School
university	Rugby School
university	Balliol College
university	~Trinity College
university	~Christ Church
university	Magdalen College
university	All Souls College|All Souls
university	~Sandhurst
university	Royal College of Art
university	Royal College of Music
university	Slade School of Art
university	London Business School
university	Trinity College Dublin
university	University College Dublin
university	~McGill|McGill University|université McGill
university	Université de Montréal|UdeM
university	Université Laval
university	UQAM
university	HEC Montréal
university	Concordia University|université Concordia
university	University of Toronto
university	University of British Columbia
university	University of Sydney
university	University of Melbourne
university	Australian National University
university	University of Cape Town
university	ETH Zurich|EPFZ
university	EPFL|École polytechnique fédérale de Lausanne
university	Université de Genève
university	Université catholique de Louvain|UCL (Belgique)|UCLouvain
university	KU Leuven|KU Louvain
university	Université libre de Bruxelles|~ULB
university	Heidelberg University
university	Max Planck Institute|Institut Max-Planck|Max Planck Society
university	Fraunhofer
university	~Charité
university	Insead
university	EM Lyon
university	ESCP
university	Edhec
university	Mines ParisTech|École des mines
university	CentraleSupélec|École centrale
university	Ponts ParisTech
university	AgroParisTech
university	Sciences Po Lyon
university	~Paris-Dauphine|~Dauphine
university	Panthéon-Sorbonne
university	Panthéon-Assas|~Assas
university	Paris-Saclay|Université Paris-Saclay
university	EHESS
university	INSA
university	Cnam (conservatoire)
university	École du Louvre
university	École nationale de la magistrature|~ENM
university	École nationale supérieure des beaux-arts
university	École navale
university	~Saint-Cyr
university	Femis|~La Fémis
university	Tsinghua University|université Tsinghua
university	Peking University
university	University of Tokyo|université de Tokyo
university	Kyoto University
university	National University of Singapore
university	Hebrew University|Université hébraïque
university	Tel Aviv University
university	Technion
university	Weizmann Institute
university	American University of Beirut
university	~Al-Azhar
hospital	Assistance publique-Hôpitaux de Paris|AP-HP
hospital	Assistance publique-Hôpitaux de Marseille|AP-HM
hospital	Hospices civils de Lyon|~HCL
hospital	Hôpital européen Georges-Pompidou
hospital	Pitié-Salpêtrière
hospital	Great Ormond Street Hospital|Great Ormond Street
hospital	Guy's Hospital
hospital	Addenbrooke's Hospital|Addenbrooke's
hospital	Mount Sinai
hospital	Bellevue Hospital
bank	European Bank for Reconstruction and Development|~BERD|EBRD
bank	Asian Development Bank
bank	Inter-American Development Bank
bank	Asian Infrastructure Investment Bank|AIIB
bank	Bank of Canada|Banque du Canada
bank	Reserve Bank of Australia
bank	Reserve Bank of New Zealand
bank	People's Bank of China
bank	Banque centrale de Russie
bank	Banque d'Italie
bank	Banque d'Espagne
bank	Banque nationale de Belgique
bank	BCEAO
bank	BEAC
bank	Riksbank
bank	Norges Bank
bank	Crédit du Nord
bank	~CIC
bank	HSBC France
bank	Arkéa|Crédit mutuel Arkéa
bank	~Bred
bank	Oddo BHF
bank	Banque Palatine
exchange	Chicago Board of Trade
exchange	Chicago Mercantile Exchange|~CME
exchange	American Stock Exchange
exchange	Toronto Stock Exchange
exchange	Hong Kong Stock Exchange
exchange	London Metal Exchange
exchange	Bourse de New York
exchange	Bourse de Francfort
exchange	Bourse de Madrid
exchange	Bourse de Milan
exchange	Bourse de Bruxelles
exchange	Bourse de Hong Kong
exchange	Bourse de Shanghai
exchange	Casablanca Stock Exchange|Bourse de Casablanca
international	Commonwealth of Nations
international	League of Nations|Société des Nations|SDN
international	Organisation internationale de normalisation|~ISO
international	International Maritime Organization|OMI|IMO
international	Universal Postal Union
international	WIPO|OMPI
international	UNCTAD|Cnuced
international	UNRWA
international	OCHA
international	UNFPA
international	UN Women|ONU Femmes
international	UNODC
international	Human Rights Committee
international	European Free Trade Association|AELE
international	Benelux
international	Visegrad Group
international	Shanghai Cooperation Organisation|Organisation de coopération de Shanghai
international	APEC
international	~ALBA
international	UNASUR
international	CELAC
international	Caricom
international	NAFTA Commission
international	East African Community|Communauté d'Afrique de l'Est
international	IGAD
international	UEMOA
international	Union pour la Méditerranée
international	Union du Maghreb arabe
international	Troïka
international	Club de Paris
international	Paris Club
international	GAFI
international	Agence internationale pour la recherche sur le cancer|CIRC
international	World Customs Organization
international	Warsaw Pact
international	Comecon
international	Inter-Parliamentary Union
international	Organisation mondiale de la santé animale|~OIE
international	Commission baleinière internationale
international	Conseil œcuménique des Églises`;
