// Well-known organizations by their usual names in French and English: kind, then canonical name and aliases.
// Facts collected by hand for this project in November 2026 (MIT, like the code); edit freely, one organization a line.
/** Kind, tab, canonical name and aliases with | between; order decides which one an ambiguous alias means: the first. */
export const data = `international	United Nations|ONU|UN|U.N.|Nations unies|Nations Unies|Nations-Unies|Organisation des Nations unies|O.N.U.|United Nations Organization
international	United Nations Security Council|Conseil de sécurité|Conseil de sécurité des Nations unies|Conseil de sécurité de l'ONU|Security Council|UN Security Council|U.N. Security Council
international	United Nations General Assembly|Assemblée générale des Nations unies|Assemblée générale de l'ONU|UN General Assembly
international	UN Environment|PNUE|UNEP|Programme des Nations unies pour l'environnement|United Nations Environment Programme|Environnement à l'ONU
international	UNESCO|Unesco|Organisation des Nations unies pour l'éducation, la science et la culture
international	UNICEF|Unicef|Fonds des Nations unies pour l'enfance
international	UNHCR|HCR|Haut-Commissariat des Nations unies pour les réfugiés|Haut Commissariat des Nations unies pour les réfugiés|Haut-Commissariat aux réfugiés|UN refugee agency
international	Office of the United Nations High Commissioner for Human Rights|HCDH|OHCHR|Haut-Commissariat des Nations unies aux droits de l'homme|Haut-Commissariat aux droits de l'homme
international	UN Human Rights Council|Conseil des droits de l'homme|Conseil des droits de l'homme des Nations unies|Human Rights Council
international	World Food Programme|PAM|WFP|Programme alimentaire mondial
international	World Health Organization|OMS|WHO|Organisation mondiale de la santé
international	Food and Agriculture Organization|FAO|Organisation des Nations unies pour l'alimentation et l'agriculture
international	International Atomic Energy Agency|AIEA|IAEA|Agence internationale de l'énergie atomique
international	International Energy Agency|AIE|IEA|Agence internationale de l'énergie
international	International Renewable Energy Agency|IRENA|Agence internationale des énergies renouvelables|Agence internationale pour les énergies renouvelables|International Organization for Renewable Energies
international	International Labour Organization|OIT|ILO|Organisation internationale du travail
international	International Labour Office|BIT|Bureau international du travail
international	International Monetary Fund|FMI|IMF|Fonds monétaire international
international	World Bank|Banque mondiale
international	World Trade Organization|OMC|WTO|Organisation mondiale du commerce
international	International Organization for Migration|OIM|IOM|Organisation internationale pour les migrations
international	World Meteorological Organization|OMM|WMO|Organisation météorologique mondiale
international	International Civil Aviation Organization|OACI|ICAO
international	Intergovernmental Panel on Climate Change|GIEC|IPCC|Groupe d'experts intergouvernemental sur l'évolution du climat
international	UNDP|PNUD|Programme des Nations unies pour le développement
international	UNAIDS|Onusida|ONUSIDA
international	OECD|OCDE|Organisation de coopération et de développement économiques|Organisation for Economic Co-operation and Development
international	NATO|OTAN|Otan|Alliance atlantique|Organisation du traité de l'Atlantique nord|North Atlantic Treaty Organization
international	OSCE|Organisation pour la sécurité et la coopération en Europe
international	OPEC|OPEP|Opep|Organisation des pays exportateurs de pétrole
international	OPCW|OIAC|Organisation pour l'interdiction des armes chimiques|Organisation for the Prohibition of Chemical Weapons
international	European Union|UE|EU|Union européenne|E.U.|U.E.
international	European Commission|Commission européenne
international	European Parliament|Parlement européen|Europarlement
international	European Council|Conseil européen
international	Council of the European Union|Conseil de l'Union européenne|Conseil de l'UE
international	Council of Europe|Conseil de l'Europe
international	European Central Bank|BCE|ECB|Banque centrale européenne
international	European Investment Bank|BEI|EIB|Banque européenne d'investissement
international	Court of Justice of the European Union|CJUE|CJEU|Cour de justice de l'Union européenne|Cour de justice des Communautés européennes|CJCE|European Court of Justice|ECJ
international	European Court of Human Rights|CEDH|ECHR|Cour européenne des droits de l'homme|Cour européenne des droits de l'Homme
international	Eurogroup|Eurogroupe
international	Eurostat
international	Europol
international	Frontex
international	Interpol
international	Eurojust
international	European Space Agency|ESA|Agence spatiale européenne
international	African Union|UA|AU|Union africaine
international	Organisation of African Unity|OUA|Organisation de l'unité africaine
international	Arab League|Ligue arabe|Ligue des États arabes
international	ASEAN|Asean|Anase
international	Organization of American States|OEA|OAS|Organisation des États américains
international	ECOWAS|CEDEAO|Cédéao|Communauté économique des États de l'Afrique de l'Ouest|Economic Community of West African States
international	COMESA
international	SADC|Communauté de développement d'Afrique australe
international	CEMAC
international	Mercosur
international	International Criminal Court|CPI|ICC|Cour pénale internationale
international	International Court of Justice|CIJ|ICJ|Cour internationale de justice
international	International Criminal Tribunal for the former Yugoslavia|TPIY|ICTY|Tribunal pénal international pour l'ex-Yougoslavie
international	International Criminal Tribunal for Rwanda|TPIR|ICTR|Tribunal pénal international pour le Rwanda
international	MONUSCO|Monusco
international	MINUSMA|Minusma
international	MINUSTAH|Minustah
international	AMISOM|Amisom|Mission de l'Union africaine en Somalie|African Union Mission in Somalia
international	ONUB|Opération des Nations unies au Burundi
international	Gulf Cooperation Council|CCG|GCC|Conseil de coopération du Golfe
international	Organisation of Islamic Cooperation|OCI|Organisation de la coopération islamique
international	International Organization of the Francophonie|OIF|Organisation internationale de la francophonie|Organisation internationale de la Francophonie
international	International Committee of the Red Cross|CICR|ICRC|Comité international de la Croix-Rouge
international	Red Cross|Croix-Rouge|Croix Rouge
international	French Red Cross|Croix-Rouge française
international	Red Crescent|Croissant-Rouge
international	Order of Malta|Ordre de Malte
international	Holy See|Saint-Siège
international	Vatican
international	Communion anglicane|Anglican Communion
international	Nobel Committee|comité Nobel
international	International Telecommunication Union|UIT|Union internationale des télécommunications
international	Bank for International Settlements|BRI|Banque des règlements internationaux
international	African Development Bank|BAD|Banque africaine de développement
sports	International Olympic Committee|CIO|IOC|Comité international olympique
sports	Comité national olympique et sportif français|CNOSF
sports	FIFA|Fifa|Fédération internationale de football association|Fédération internationale de football
sports	UEFA|Uefa
sports	FFF|Fédération française de football
sports	DFB|Fédération allemande de football|German Football Association|Deutscher Fußball-Bund
sports	FFR|Fédération française de rugby
sports	LFP|Ligue de football professionnel
sports	Confederation of African Football|CAF|Confédération africaine de football
sports	FIA|Fédération internationale de l'automobile
sports	UCI|Union cycliste internationale
sports	ATP
sports	WTA
sports	World Anti-Doping Agency|AMA|WADA|Agence mondiale antidopage
sports	World Athletics|IAAF|Fédération internationale d'athlétisme
sports	World Rugby
sports	National Football League|NFL
sports	National Basketball Association|NBA
sports	National Hockey League|NHL|LNH|Ligue nationale de hockey
sports	Major League Baseball|MLB
sports	Major League Soccer|MLS
sports	NCAA|National Collegiate Athletic Association
sports	NASCAR
sports	UFC
sports	WWE
sports	World Triathlon|ITU|International Triathlon Union
sports	Football Association
sports	Premier League
platform	Twitter
platform	Facebook
platform	Google
platform	YouTube|Youtube
platform	Instagram
platform	Snapchat
platform	WhatsApp
platform	Telegram
platform	LinkedIn
platform	Reddit
platform	TikTok
platform	Pinterest
platform	Dailymotion
platform	Tumblr
platform	Vine
platform	Spotify
platform	Netflix
platform	Skype
platform	Slack
platform	MySpace
media	Agence France-Presse|AFP|Agence France Presse
media	European Broadcasting Union|UER|EBU|Union européenne de radio-télévision
media	Reuters
media	Associated Press|AP|The Associated Press
media	Deutsche Presse-Agentur|DPA|dpa
media	Bloomberg|Bloomberg News
media	Belga
media	ANSA|Ansa
media	EFE
media	Xinhua|Chine nouvelle
media	TASS|Tass|Itar-Tass
media	Interfax
media	RIA Novosti
media	Sputnik
media	Russia Today|RT
media	Kyodo News|Kyodo
media	Yonhap
media	Anadolu|Agence Anadolu
media	Press Trust of India
media	SANA
media	IRNA
media	The New York Times|New York Times
media	The Washington Post|Washington Post
media	The Wall Street Journal|Wall Street Journal|WSJ|Le journal de Wall Street|journal de Wall Street|Journal de Wall Street
media	Los Angeles Times|LA Times
media	USA Today
media	Chicago Tribune
media	The Boston Globe|Boston Globe
media	Newsweek
media	The New Yorker
media	The Guardian|Guardian
media	The Independent
media	The Daily Telegraph|Daily Telegraph|The Telegraph|The Sunday Telegraph
media	The Times|Sunday Times|The Sunday Times|Times de Londres
media	Financial Times|The Financial Times|FT
media	The Economist
media	Daily Mail|The Daily Mail
media	Daily Mirror|The Mirror
media	The Sun
media	The Observer
media	Evening Standard
media	BBC|British Broadcasting Corporation
media	BBC World Service
media	BBC News
media	BBC Radio 4
media	ITV
media	Sky News
media	Channel 4
media	CNN
media	CNN Style
media	CNBC
media	MSNBC
media	NBC|NBC News
media	CBS News
media	CBS
media	ABC News
media	Fox News
media	PBS
media	NPR
media	HBO
media	MTV
media	Politico
media	BuzzFeed|Buzzfeed
media	The Huffington Post|Huffington Post|HuffPost|Huff Post
media	Vice News
media	Slate|Slate.fr
media	Wired
media	TechCrunch
media	The Verge
media	GeekWire
media	Variety
media	The Hollywood Reporter|Hollywood Reporter
media	CBC|CBC News
media	Radio-Canada|Société Radio-Canada
media	Toronto Star
media	The Globe and Mail|Globe and Mail
media	La Presse
media	Le Devoir
media	TVA Nouvelles
media	Al Jazeera|Al-Jazeera|Al Jazira|Al-Jazira
media	Al Arabiya|Al-Arabiya
media	Al-Ahram
media	Haaretz
media	The Jerusalem Post|Jerusalem Post
media	The Times of Israel|Times of Israel
media	Die Zeit|Die ZEIT
media	Der Spiegel|Spiegel|SPIEGEL
media	Süddeutsche Zeitung
media	Frankfurter Allgemeine Zeitung|FAZ
media	Bild|Bild Zeitung
media	Die Welt
media	ARD
media	ZDF
media	Deutsche Welle
media	El País|El Pais
media	El Mundo
media	La Vanguardia
media	ABC España
media	Marca
media	RTVE
media	TVE
media	La Repubblica|Repubblica
media	Corriere della Sera
media	La Stampa
media	La Gazzetta dello Sport|Gazzetta dello Sport
media	RAI|Rai
media	Le Monde
media	Le Monde diplomatique
media	Le Figaro|Figaro
media	Libération
media	Le Parisien|Aujourd'hui en France
media	L'Humanité
media	La Croix
media	L'Équipe
media	Les Échos
media	La Tribune
media	Ouest-France|Ouest France
media	Sud Ouest
media	La Voix du Nord
media	La Dépêche du Midi|La Dépêche
media	Le Dauphiné libéré|Dauphiné libéré|Le Dauphiné
media	La Provence
media	Nice-Matin|Nice Matin
media	Le Progrès
media	L'Est républicain|L'Est Républicain
media	Dernières Nouvelles d'Alsace|~DNA
media	L'Alsace
media	Le Républicain lorrain|Républicain lorrain
media	L'Union
media	Corse-Matin
media	Var-Matin
media	Midi libre
media	Le Télégramme
media	Presse-Océan
media	La Nouvelle République
media	L'Obs|Le Nouvel Observateur|Nouvel Observateur|Nouvel Obs
media	L'Express
media	Le Point
media	Marianne
media	Le Canard enchaîné|Canard enchaîné|Canard Enchaîné
media	Charlie Hebdo
media	Mediapart|Médiapart
media	Les Inrockuptibles|Inrocks
media	Télérama
media	Paris Match|Paris-Match
media	Valeurs actuelles
media	Courrier international
media	Alternatives économiques
media	Jeune Afrique
media	Challenges
media	Capital
media	Rue89
media	Les Jours
media	Arrêt sur images
media	StreetPress
media	Atlantico
media	20 Minutes
media	Metronews
media	Closer
media	Gala
media	Voici
media	Revue des deux Mondes|La Revue des deux Mondes
media	TF1
media	LCI
media	BFM TV|BFMTV|BFM-TV|BFM
media	BFM Business
media	CNews|I-Télé|i-Télé|iTélé|iTELE|i>Télé|ITélé
media	France Télévisions|France Télévision
media	France 2
media	France 3
media	France 4
media	France 5
media	France 24
media	France Ô
media	FranceInfo|France Info|Franceinfo|franceinfo
media	France Inter
media	France Culture
media	France Bleu
media	France Musique
media	Radio France
media	Radio France internationale|RFI
media	Europe 1
media	RTL
media	RTL-TVI
media	RMC|RMC Sport|RMC Info
media	RTBF
media	RTS
media	Canal+|Canal +|Canal Plus
media	M6
media	Arte
media	TV5 Monde|TV5Monde|TV5
media	LCP|La Chaîne parlementaire
media	Public Sénat
media	C8
media	D8
media	W9
media	ORTF
media	Le Soir
media	La Libre Belgique|La Libre
media	La Dernière Heure
media	De Standaard
media	Het Laatste Nieuws
media	Le Temps
media	Tribune de Genève|La Tribune de Genève
media	24 heures
media	Neue Zürcher Zeitung|NZZ
media	L'Orient-Le Jour
media	Hürriyet|Hurriyet
media	Cumhuriyet
media	Zaman
media	Pravda
media	Kommersant
media	Novaïa Gazeta
media	Izvestia
media	Global Times
media	China Daily
media	South China Morning Post
media	Asahi Shimbun
media	The Times of India
media	Nature
media	Science
media	The Lancet|Lancet
media	National Geographic
media	Forbes
media	Fortune
media	Time Magazine
media	Rolling Stone
media	Vanity Fair
media	Vogue
media	Billboard
media	Playboy
media	Le Gorafi
media	WikiLeaks|Wikileaks
media	SOS Media Burundi|SOS Médias Burundi
media	Amaq
media	Nine News
media	CCTV
government	White House|Maison-Blanche|Maison Blanche
government	Pentagon|Pentagone
government	Kremlin
government	Matignon
government	Quai d'Orsay
government	Place Beauvau
government	U.S. Department of State|State Department|département d'État|Département d'État|US State Department
government	U.S. Department of Justice|département de la Justice|Justice Department|Department of Justice|DOJ
government	U.S. Department of the Treasury|Treasury Department|U.S. Treasury|Trésor américain
government	U.S. Department of Defense|Department of Defense|département de la Défense
government	Department of Homeland Security|DHS
government	FBI|Federal Bureau of Investigation
government	CIA|Central Intelligence Agency
government	NSA|National Security Agency
government	DEA
government	NASA|Nasa
government	NOAA
government	USGS|United States Geological Survey
government	FDA|Food and Drug Administration
government	EPA|U.S. Environmental Protection Agency|Environmental Protection Agency|Agence américaine de protection de l'environnement|Agence de protection de l'environnement
government	SEC|Securities and Exchange Commission
government	FCC|Federal Communications Commission
government	FTC|Federal Trade Commission
government	FAA|Federal Aviation Administration
government	NTSB
government	NHTSA
government	CDC|Centers for Disease Control and Prevention
government	U.S. Census Bureau|Census Bureau|bureau du recensement|Bureau du recensement
government	IRS
government	TSA
government	Secret Service
government	Homeland Security
government	New York Police Department|NYPD
government	Los Angeles Police Department|LAPD
government	GCHQ
government	MI5
government	MI6
government	Scotland Yard
government	NHS|National Health Service
government	Ministry of Defence (UK)|British Ministry of Defence|ministère de la Défense britannique|Ministère de la Défense britannique
government	Home Office
government	Foreign Office
government	Downing Street
government	Mossad
government	Shin Bet
government	FSB
government	KGB
government	GRU
government	BND
government	Roskomnadzor
government	Government of Canada|gouvernement fédéral canadien
government	CRTC
government	Gendarmerie royale du Canada|GRC|RCMP
government	DGSI|Direction générale de la sécurité intérieure
government	DGSE|Direction générale de la sécurité extérieure
government	DCRI
government	DGAC|Direction générale de l'aviation civile
government	BEA|Bureau d'enquêtes et d'analyses
government	RAID
government	GIGN
government	BRI
government	IGPN|Inspection générale de la police nationale
government	IGF|Inspection générale des finances
government	PGHM
government	Insee|INSEE|Institut national de la statistique et des études économiques
government	Dares|DARES
government	Pôle emploi|Pole emploi|Pôle Emploi|ANPE
government	Unédic|Unedic
government	Urssaf
government	Météo-France|Météo France
government	CSA|Conseil supérieur de l'audiovisuel
government	CNIL|Cnil|Commission nationale de l'informatique et des libertés
government	Arcep|ARCEP
government	Hadopi|HADOPI
government	ANSSI|Anssi
government	ASN|Autorité de sûreté nucléaire
government	IRSN|Institut de radioprotection et de sûreté nucléaire
government	ADEME|Ademe
government	Hatvp|HATVP|Haute Autorité pour la transparence de la vie publique
government	Haute Autorité de santé|HAS
government	Autorité de la concurrence
government	Défenseur des droits
government	Caisse des dépôts|Caisse des dépôts et consignations|CDC
government	Bpifrance|BPI
government	AMF|Autorité des marchés financiers
government	Business France
government	Chambre de commerce et d'industrie|CCI
ngo	UFC-Que Choisir|Que Choisir
government	Tracfin
government	Conseil national du numérique|French Digital Council|CNNum
government	Conseil économique, social et environnemental|CESE
government	Éducation nationale|Education nationale
government	Sécurité sociale
government	Assurance maladie
government	Samu|SAMU
government	DDE
government	CAUE
government	Direction générale de la santé|DGS
government	Santé publique France
government	ANSM|Agence nationale de sécurité du médicament
government	Anses|ANSES
government	Institut Pasteur
government	Inserm|INSERM
government	CNRS
government	CEA|Commissariat à l'énergie atomique
government	CNES|Centre national d'études spatiales
government	Inra|INRA|INRAE
government	Inria|INRIA
government	Ifremer|IFREMER
government	ONERA|Onera
government	CERN
government	JAXA
government	Roscosmos
government	SNR|Service national de renseignement
parliament	Assemblée nationale|Assemblée Nationale|Assemblée
parliament	Sénat|Senate
parliament	United States Congress|Congrès américain|Congrès des États-Unis|US Congress|U.S. Congress
parliament	U.S. Congress|Congress
parliament	United States House of Representatives|Chambre des représentants|House of Representatives|U.S. House
parliament	United States Senate|Sénat américain|Sénat des États-Unis|U.S. Senate|US Senate
parliament	Parlement
parliament	Congrès
parliament	House of Commons|Chambre des communes|Chambre des Communes
parliament	House of Lords|Chambre des lords|Chambre des Lords
parliament	Bundestag
parliament	Bundesrat
parliament	Knesset
parliament	Douma|Duma
parliament	Riksdag
parliament	Folketing
parliament	Congreso
parliament	Parlement de Westminster
court	Cour suprême des États-Unis|U.S. Supreme Court|US Supreme Court|Supreme Court of the United States|Cour suprême américaine
court	Supreme Court|Cour suprême|Cour Suprême
court	Conseil constitutionnel
court	Conseil d'État|Conseil d'Etat
court	Cour de cassation|Court of Cassation
court	Cour des comptes
court	Cour constitutionnelle|Constitutional Court
court	Cour de justice de la République|CJR
court	Parquet national financier|PNF
court	Conseil supérieur de la magistrature|CSM
court	High Court of Hong Kong|Haute Cour de justice de Hong Kong|Hong Kong's High Court|Hong Kong High Court
court	Old Bailey
court	TPI
party	Republican Party|Parti républicain|parti républicain|GOP|Grand Old Party
party	Democratic Party|Parti démocrate|parti démocrate
party	Liberal Democrats|Libéraux-démocrates|démocrates libéraux|Lib Dems|Lib Dem
party	Conservative Party|Conservatives|Parti conservateur|parti conservateur
party	Labour Party|Parti travailliste|Labour
party	UKIP|Ukip
party	SNP|Scottish National Party|Parti national écossais
party	Sinn Féin|Sinn Fein
party	DUP
party	Parti socialiste (France)|Parti socialiste|PS
party	Les Républicains|LR
party	UMP|Union pour un mouvement populaire
party	RPR|Rassemblement pour la République
party	UDF|Union pour la démocratie française
party	UDI|Union des démocrates et indépendants
party	MoDem|Modem|MODEM|Mouvement démocrate
party	Front national|FN|Front National
party	Rassemblement national|RN|Rassemblement National
party	La République en marche|En Marche !|En marche !|En Marche|En marche|LREM|LaREM|La République En Marche|République en marche
party	Renaissance (parti)
party	Horizons (parti)
party	Parti communiste français|PCF|Parti communiste|PC
party	La France insoumise|France insoumise|LFI
party	Parti de gauche
party	Europe Écologie Les Verts|EELV|Europe Ecologie Les Verts|Europe Écologie-Les Verts|Les Verts
party	Lutte ouvrière|Lutte Ouvrière
party	Nouveau parti anticapitaliste|NPA
party	Debout la France
party	Parti radical de gauche|PRG
party	Parti radical
party	Parti pirate
party	SFIO
party	Nouvelle Union populaire écologique et sociale|NUPES|Nupes
party	Reconquête (parti)
party	CDU
party	CSU
party	SPD
party	FDP
party	AfD|Alternative für Deutschland|Alternative pour l'Allemagne|AFD
party	Die Linke
party	PSOE|Parti socialiste ouvrier espagnol
party	Parti populaire (Espagne)|Parti populaire|Partido Popular|PP
party	Podemos
party	Ciudadanos
party	Vox (parti)
party	ERC|Esquerra Republicana
party	Mouvement 5 étoiles|Mouvement Cinq étoiles|M5S
party	Forza Italia
party	Lega
party	Syriza
party	Nouvelle Démocratie
party	Aube dorée
party	FPÖ
party	ÖVP
party	SPÖ
party	PPE|Parti populaire européen|European People's Party
party	PSE|Parti socialiste européen
party	ALDE
party	GUE|GUE/NGL
party	NGL
party	ENL
party	AKP
party	CHP
party	HDP
party	MHP
party	PKK|Parti des travailleurs du Kurdistan|Kurdistan Workers' Party
party	ANC|African National Congress|Congrès national africain
party	Fatah
party	Likoud|Likud
party	Baas
party	Ennahdha|Ennahda
party	FLN
party	FSLN
party	Frères musulmans|Muslim Brotherhood
party	Parti communiste chinois|PCC
party	Kuomintang
party	Parti québécois
party	Bloc québécois
party	Québec solidaire
party	Coalition avenir Québec
party	Parti libéral du Canada
party	Liberal Party
party	Parti conservateur du Canada
party	Nouveau Parti démocratique|NPD
party	Projet Montréal
party	Russie unie|United Russia
party	Parti ouvrier
party	N-VA
party	CNDD-FDD|Conseil national pour la défense de la démocratie-Forces de défense de la démocratie
party	FPI
party	Imbonerakure
party	Freedom Caucus
party	Tea Party
military	État islamique|Etat islamique|EI|Daech|Daesh|DAECH|ISIS|ISIL|Islamic State|État Islamique
military	Al-Qaïda|Al-Qaida|Al Qaïda|Al Qaida|al-Qaïda|al-Qaida|Al-Qaeda|al-Qaeda|Al Qaeda
military	Al-Qaïda au Maghreb islamique|AQMI|Aqmi
military	Boko Haram
military	Al-Shabaab|Shebab|Al-Chabab|shebab
military	Hamas
military	Hezbollah|Hizbollah
military	Djihad islamique
military	Front al-Nosra|Front Al-Nosra|al-Nosra|Al-Nosra|Front Fatah al-Cham|Fatah al-Cham
military	Ahrar al-Cham|Ahrar al-Sham
military	Armée syrienne libre|ASL
military	Forces démocratiques syriennes|FDS|SDF|Syrian Democratic Forces
military	YPG|Unités de protection du peuple
military	Talibans|Taliban
military	ETA
military	IRA|Irish Republican Army
military	FARC|Farc|Forces armées révolutionnaires de Colombie
military	ELN
military	FLNC
military	Houthis
military	Ansar Dine
military	Mujao
military	Tigres tamouls
military	Peshmerga|Peshmergas
military	Wehrmacht
military	Waffen-SS
military	Gestapo
military	Royal Navy|Marine royale britannique|Marine Royale britannique
military	Royal Air Force|RAF
military	U.S. Navy|US Navy
military	U.S. Army|US Army
military	U.S. Air Force|US Air Force
military	U.S. Marine Corps|Marine Corps
military	Royal Marines
military	Tsahal|Armée de défense d'Israël
military	Garde nationale
military	National Guard
military	Armée rouge|Red Army
military	Légion étrangère
military	Casques bleus
military	Casques blancs
military	FDLR
military	M23
union	CGT|Confédération générale du travail
union	CFDT|Confédération française démocratique du travail
union	Force ouvrière|FO|Force Ouvrière
union	CFTC|Confédération française des travailleurs chrétiens
union	CFE-CGC
union	Fédération des associations générales étudiantes|FAGE|Fage
union	UNSA|Unsa
union	FSU
union	SUD|Solidaires
union	Sud-Rail|SUD-Rail
union	Snes|SNES
union	FNSEA|Fnsea
union	Confédération paysanne
union	Medef|MEDEF
union	CGPME|CPME
union	Unef|UNEF
union	FIDL
union	UNL
union	SNJ
union	FEN
union	CSC
union	FGTB
union	Alliance Police nationale
union	AFL-CIO
union	United Auto Workers|UAW
union	Trades Union Congress|TUC
union	IG Metall
ngo	Amnesty International|Amnesty
ngo	Human Rights Watch|HRW
ngo	FIDH|Fédération internationale des droits de l'homme|Fédération internationale pour les droits humains
ngo	Ligue des droits de l'homme|LDH|Ligue des droits de l'Homme
ngo	Reporters sans frontières|RSF|Reporters Without Borders
ngo	Médecins sans frontières|MSF|Médecins Sans Frontières|Doctors Without Borders
ngo	Médecins du monde|Médecins du Monde
ngo	Greenpeace
ngo	WWF|Fonds mondial pour la nature
ngo	Oxfam
ngo	Transparency International
ngo	Anticor
ngo	Attac
ngo	Emmaüs
ngo	Secours populaire|Secours populaire français
ngo	Secours catholique
ngo	Restos du cœur|Restos du Coeur
ngo	Handicap International
ngo	Action contre la faim
ngo	Save the Children
ngo	SOS Racisme
ngo	SOS Méditerranée
ngo	LICRA|Licra
ngo	MRAP
ngo	CRIF|Crif
ngo	UOIF
ngo	Femen
ngo	Act Up|Act Up-Paris
ngo	Sea Shepherd
ngo	Peta|PETA
ngo	Les Amis de la Terre
ngo	L214
ngo	Droit au logement
ngo	Wikimedia Foundation|Fondation Wikimedia|Fondation Wikimédia
ngo	Wikimedia France|Wikimédia France
ngo	Internews
ngo	American Civil Liberties Union|ACLU|Union des libertés civiles américaines|Union américaine pour les libertés civiles
ngo	NAACP
ngo	Ku Klux Klan|KKK
ngo	National Rifle Association|NRA
ngo	Black Lives Matter
ngo	Observatoire syrien des droits de l'homme|OSDH|Syrian Observatory for Human Rights
ngo	Royal Horticultural Society|RHS
ngo	Royal Society for the Protection of Birds|RSPB
ngo	Royal Shakespeare Company|RSC
ngo	Témoins de Jéhovah|Jehovah's Witnesses
ngo	Free Software Foundation|FSF
ngo	Mozilla Foundation|Fondation Mozilla
ngo	Freemasons|Grand Orient de France
ngo	Académie française
ngo	Académie des sciences
ngo	Académie Nobel
ngo	Motion Picture Association of America|MPAA
ngo	GEMA
ngo	SACEM|Sacem
ngo	Société canadienne du sang|Canadian Blood Services
bank	Banque de France
bank	Federal Reserve|Fed|Réserve fédérale|Réserve fédérale américaine
bank	Bank of England|Banque d'Angleterre
bank	Bundesbank
bank	Banque nationale suisse|BNS
bank	Bank of Japan|Banque du Japon
bank	BNP Paribas
bank	Société Générale|Société générale
bank	Crédit Agricole|Crédit agricole
bank	Crédit mutuel|Crédit Mutuel
bank	Crédit Lyonnais|LCL
bank	BPCE
bank	Natixis
bank	La Banque postale|Banque postale
bank	Dexia
bank	Caisse d'épargne|Caisse d'Épargne
bank	Banque populaire
bank	HSBC
bank	Barclays
bank	Lloyds
bank	Royal Bank of Scotland|RBS
bank	Bank of Scotland
bank	Standard Chartered
bank	Deutsche Bank
bank	Commerzbank
bank	UBS
bank	Credit Suisse|Crédit Suisse
bank	JPMorgan Chase|JP Morgan Chase|JPMorgan|JP Morgan|J.P. Morgan|JPMorgan Chase & Co
bank	Goldman Sachs
bank	Morgan Stanley
bank	Bank of America
bank	Citigroup|Citi
bank	Wells Fargo
bank	Lehman Brothers
bank	Merrill Lynch
bank	Santander|Banco Santander
bank	BBVA
bank	UniCredit|Unicredit
bank	Intesa Sanpaolo
bank	ING
bank	KBC
bank	Belfius
bank	Fortis|BNP Paribas Fortis
bank	Rabobank
bank	ABN Amro
bank	Nordea
bank	Lazard
bank	Rothschild
exchange	Bourse de Paris
exchange	New York Stock Exchange|NYSE
exchange	Nasdaq
exchange	London Stock Exchange|LSE|Bourse de Londres
exchange	Euronext
exchange	Wall Street
exchange	Bourse de Tokyo|Tokyo Stock Exchange
company	Amazon
company	Amazon Web Services|AWS
company	Apple
company	Microsoft
company	Alphabet
company	IBM
company	Intel
company	Oracle
company	Hewlett-Packard|HP|Hewlett Packard
company	Dell
company	Cisco
company	Nvidia
company	AMD
company	Qualcomm
company	Yahoo|Yahoo!|Yahoo !
company	eBay
company	PayPal
company	Uber
company	Lyft
company	Airbnb
company	Tesla|Tesla Motors
company	SpaceX
company	Space X
company	Blue Origin
company	OneWeb
company	Sony
company	Nintendo
company	Niantic
company	Samsung
company	Samsung Electronics
company	LG
company	Huawei
company	Xiaomi
company	Alibaba
company	Tencent
company	Baidu
company	ZTE
company	Lenovo
company	Foxconn
company	Panasonic
company	Toshiba
company	Hitachi
company	Mitsubishi
company	Fujitsu
company	Sharp (entreprise)
company	Nokia
company	Ericsson
company	BlackBerry
company	Motorola
company	SAP
company	Siemens
company	Bosch
company	Philips
company	Volkswagen|VW
company	Audi
company	Porsche
company	BMW
company	Daimler
company	Mercedes-Benz|Mercedes
company	Opel
company	Renault
company	PSA Peugeot Citroën|PSA|Groupe PSA|PSA Peugeot-Citroën
company	Peugeot
company	Citroën
company	Stellantis
company	Fiat|Fiat Chrysler
company	Ferrari
company	Lamborghini
company	Ford|Ford Motor
company	General Motors|GM
company	Chrysler
company	Toyota
company	Honda
company	Nissan
company	Mazda
company	Hyundai
company	Kia
company	Volvo
company	Jaguar Land Rover
company	Rolls-Royce
company	McLaren
company	Harley-Davidson
company	Michelin
company	Goodyear
company	Continental (entreprise)
company	Valeo
company	Faurecia
company	Airbus|Airbus Group
company	EADS
company	Boeing
company	Dassault Aviation|Dassault
company	Safran
company	Thales
company	Bombardier
company	Embraer
company	Lockheed Martin
company	Northrop Grumman
company	Raytheon
company	BAE Systems
company	Arianespace
company	Air France
company	Air France-KLM
company	KLM
company	Lufthansa
company	Germanwings
company	British Airways|BA
company	IAG|International Airlines Group
company	easyJet|EasyJet
company	Ryanair
company	Emirates
company	Qatar Airways
company	Turkish Airlines
company	Iberia
company	Alitalia
company	Swissair
company	Aeroflot
company	EgyptAir|Egyptair
company	Malaysia Airlines
company	Flydubai|FlyDubai
company	LaMia|LaMia Airlines
company	American Airlines
company	United Airlines
company	Delta Air Lines
company	Southwest Airlines
company	ADP|Aéroports de Paris
company	SNCF
company	RATP
company	Eurostar
company	Thalys
company	Eurotunnel
company	Alstom
company	Deutsche Bahn
company	Keolis
company	Transdev
company	EDF|Électricité de France
company	ERDF|Enedis
company	RTE
company	GDF Suez|GDF
company	Engie
company	Areva
company	Orano
company	Framatome
company	Suez
company	Veolia
company	TotalEnergies|Total
company	Shell|Royal Dutch Shell
company	BP|British Petroleum
company	ExxonMobil|Exxon Mobil|Exxon
company	Chevron
company	Gazprom
company	Rosneft
company	Lukoil
company	Eni
company	Petrobras
company	Pemex
company	Saudi Aramco|Aramco
company	Sonatrach
company	E.ON|Eon
company	RWE
company	Enel
company	Vattenfall
company	France Télécom
company	Orange
company	SFR
company	Bouygues
company	Bouygues Telecom
company	Iliad
company	Free (opérateur)
company	Altice
company	Vivendi
company	Vodafone
company	BT Group
company	Deutsche Telekom
company	T-Mobile
company	Telefónica|Telefonica
company	AT&T
company	Verizon
company	~Sprint
company	Comcast
company	Time Warner
company	Rogers Communications|Rogers
company	SaskTel
company	Bell Canada
company	Disney|Walt Disney|The Walt Disney Company
company	21st Century Fox|Fox
company	20th Century Fox
company	Warner Bros|Warner Bros.
company	Universal
company	Universal Music
company	Paramount|Paramount Pictures
company	Metro-Goldwyn-Mayer|MGM
company	Pixar
company	Lucasfilm
company	Marvel
company	Gaumont
company	Pathé
company	EuropaCorp
company	Ubisoft
company	Activision|Activision Blizzard
company	Electronic Arts
company	Sega
company	Capcom
company	Konami
company	LVMH
company	Kering
company	Hermès
company	Chanel
company	L'Oréal
company	Danone
company	Lactalis
company	Nestlé
company	Unilever
company	Procter & Gamble
company	Coca-Cola
company	PepsiCo|Pepsi
company	McDonald's|McDonald’s
company	Burger King
company	KFC
company	Starbucks
company	Yum! Brands|Yum Brands
company	Subway
company	Heineken
company	AB InBev
company	Pernod Ricard
company	Carrefour
company	Auchan
company	E.Leclerc|Leclerc
company	Intermarché
company	Casino (groupe)
company	Monoprix
company	Système U|Super U
company	Lidl
company	Aldi
company	Cora
company	Ikea
company	Leroy Merlin
company	Decathlon
company	Fnac
company	Darty
company	Castorama
company	Walmart|Wal-Mart
company	Whole Foods Market|Whole Foods
company	Target Corporation
company	Costco
company	Tesco
company	Sainsbury's
company	Marks & Spencer
company	Adidas
company	Nike
company	Puma
company	H&M
company	Zara
company	Inditex
company	Uniqlo
company	Sanofi
company	Sanofi Pasteur
company	Servier
company	Pfizer
company	Novartis
company	Roche
company	Merck
company	Bayer
company	GlaxoSmithKline|GSK
company	AstraZeneca
company	Johnson & Johnson
company	Moderna
company	BioNTech
company	Monsanto
company	BASF
company	Dow Chemical
company	DuPont
company	Saint-Gobain
company	Lafarge
company	LafargeHolcim
company	Vinci
company	Eiffage
company	ArcelorMittal|Arcelor Mittal
company	Rio Tinto
company	BHP Billiton
company	Glencore
company	Vale
company	Axa|AXA
company	Allianz
company	Generali
company	CNP Assurances
company	Groupama
company	Maif|MAIF
company	Macif|MACIF
company	Aviva
company	Prudential
company	Accor|AccorHotels
company	Hilton
company	Marriott
company	Club Med
company	Berkshire Hathaway
company	BlackRock
company	KPMG
company	PwC|PricewaterhouseCoopers
company	Deloitte
company	Ernst & Young|EY
company	McKinsey
company	Accenture
company	Capgemini
company	Atos
company	Publicis
company	Havas
company	JCDecaux
company	Lagardère
company	Hachette|Hachette Livre
company	Gallimard
company	Éditions du Seuil
company	Flammarion
company	Bayard Presse
company	Mondadori
company	News Corp
company	Gawker
company	Ipsos
company	Ifop|IFOP
company	BVA
company	Sofres|TNS Sofres
company	Harris Interactive
company	OpinionWay
company	Elabe
company	Odoxa
company	CSA (institut)
company	YouGov
company	Gallup
company	Mozilla
company	Canonical
company	Red Hat
company	La Poste
company	Française des jeux|FDJ
company	PMU
company	CVS
company	Walgreens
company	Moody's
company	Standard & Poor's
company	Fitch|Fitch Ratings
company	Betclic
company	Tupperware
company	Hanjin
company	Daewoo
company	Spar
company	Delhaize
company	Proximus
company	Belgacom
company	Brussels Airlines
company	Solvay
company	Febelfin
company	Real Estate Council of Ontario|RECO
company	New York City Health and Hospitals Corporation|New York City Health et Hospitals Corporation
university	MIT|Massachusetts Institute of Technology
university	Harvard University|université Harvard|Université Harvard|Harvard|université de Harvard|Université de Harvard
university	Harvard Business School|école de commerce de Harvard
university	Stanford University|Stanford|université Stanford|université de Stanford|Université Stanford
university	Yale University|Yale|université Yale|université de Yale
university	Princeton University|université de Princeton|université Princeton
university	Columbia University|université Columbia|université de Columbia
university	Caltech|California Institute of Technology
university	Oxford University|University of Oxford|université d'Oxford|Université d'Oxford
university	Cambridge University|University of Cambridge|université de Cambridge|Université de Cambridge
university	Imperial College|Imperial College London
university	London School of Economics|LSE London
university	University College London|UCL
university	Sciences Po|Institut d'études politiques de Paris
university	ENA|École nationale d'administration
university	HEC|HEC Paris
university	Essec|ESSEC
university	École polytechnique|Polytechnique
university	École normale supérieure|ENS|Normale Sup
university	Collège de France
university	Sorbonne
university	Glasgow School of Art
university	University of North Carolina|université de Caroline du Nord|université de la Caroline du Nord|Université de la Caroline du Nord
university	LUISS University|université LUISS
university	Roma Tre University|université Roma Tre|Université Roma Tre
club	Paris Saint-Germain|PSG|Paris Saint-Germain FC|Paris SG
club	Olympique de Marseille|OM
club	Olympique lyonnais|OL|Olympique Lyonnais
club	AS Saint-Étienne|ASSE|^Saint-Étienne
club	AS Monaco|ASM|^Monaco
club	AS Nancy-Lorraine|ASNL|AS Nancy|^Nancy
club	Girondins de Bordeaux|^Bordeaux
club	LOSC Lille|LOSC|^Lille
club	RC Lens|Racing Club de Lens|^Lens
club	OGC Nice|^Nice
club	FC Nantes|^Nantes
club	FC Metz|^Metz
club	FC Lorient|^Lorient
club	Stade rennais|Stade Rennais|^Rennes
club	SM Caen|^Caen
club	Toulouse FC|TFC|^Toulouse
club	Montpellier HSC|^Montpellier
club	RC Strasbourg|^Strasbourg
club	EA Guingamp|En Avant de Guingamp|^Guingamp
club	Stade de Reims|^Reims
club	AJ Auxerre|^Auxerre
club	FC Sochaux|Sochaux-Montbéliard|^Sochaux
club	ESTAC
club	Stade brestois|^Brest
club	Stade toulousain
club	Stade français|Stade Français
club	Racing 92|Racing-Métro 92
club	RC Toulon|^Toulon
club	ASM Clermont|^Clermont
club	Real Madrid|Real de Madrid
club	FC Barcelona|FC Barcelone|Barça|Barcelona FC
club	Atlético de Madrid|Atlético Madrid|Atletico Madrid
club	FC Séville
club	Valence CF
club	Bayern Munich|FC Bayern Munich|Bayern
club	Borussia Dortmund
club	Bayer Leverkusen
club	Schalke 04
club	Juventus|Juventus Turin|Juve
club	AC Milan|Milan AC
club	Inter Milan
club	AS Roma|AS Rome
club	SSC Naples
club	Manchester United|Man United|Man Utd
club	Manchester City|Man City
club	Chelsea FC|^Chelsea
club	Arsenal|Arsenal FC
club	Liverpool FC|^Liverpool
club	Tottenham|Tottenham Hotspur
club	Everton
club	Leicester City|^Leicester
club	West Ham|West Ham United
club	Newcastle United
club	Aston Villa
club	Benfica|Benfica Lisbonne
club	FC Porto
club	Sporting Portugal
club	Ajax Amsterdam|Ajax
club	PSV Eindhoven
club	Feyenoord
club	Celtic Glasgow|Celtic FC
club	Glasgow Rangers
club	RSC Anderlecht
club	Standard de Liège
club	FC Bruges
club	Galatasaray
club	Fenerbahçe
club	~Besiktas
club	CSKA Moscou
club	Spartak Moscou
club	Zenit Saint-Pétersbourg
club	Chakhtar Donetsk
club	Dynamo Kiev
club	Boca Juniors
club	River Plate
club	Flamengo
club	Chapecoense
club	LA Galaxy
club	Chicago Bulls
club	Los Angeles Lakers|Lakers
club	Boston Celtics
club	Golden State Warriors
club	San Antonio Spurs
club	Cleveland Cavaliers
club	Miami Heat
club	Montreal Canadiens|Canadiens de Montréal
club	Toronto Maple Leafs
club	Boston Bruins
club	New York Yankees
club	Chicago Cubs
club	Boston Red Sox
club	New England Patriots
club	Dallas Cowboys
institution	Environnement Canada|Environment Canada
institution	Sécurité civile
ngo	Terra Nova
media	Le Journal du dimanche|Journal du dimanche|JDD
media	France Dimanche
media	Presse Océan
company	UraMin
company	Fnac Darty
company	Sodexo
company	Vallourec
company	Technip|TechnipFMC
company	Legrand
company	Schneider Electric
company	Air Liquide
company	Essilor|EssilorLuxottica
company	Worldline
company	Edenred
company	Eurofins
company	Nexans
company	Rexel
company	Bic
company	Ingenico
company	Gemalto
company	Klépierre
company	Unibail-Rodamco|Unibail
company	Zodiac Aerospace
company	Eutelsat
company	McKesson
company	UnitedHealth|UnitedHealth Group
company	Humana
company	Anthem (company)
company	Cigna
company	Aetna
company	Teladoc
company	Reckitt Benckiser
company	Diageo
company	Vauxhall
company	British Telecom
company	Babcock
company	Mondelez|Mondelēz
company	Kraft Heinz|Kraft
company	Kellogg's|Kellogg
company	Colgate-Palmolive
company	Estée Lauder
company	Gillette
company	LVMH Moët Hennessy
company	Western Union
company	Mastercard|MasterCard
company	American Express
company	Starlink
company	OpenAI
company	Meta Platforms
company	ByteDance
company	Twitch
company	Zoom Video
company	Dropbox
company	Salesforce
company	Snap Inc.
company	Buzzfeed Inc.
company	Hulu
company	Sky plc|Sky
company	Endemol|Endemol Shine
company	Tata Motors|Tata
company	Reliance Industries
company	Infosys
company	Mahindra
company	Suzuki
company	Yamaha
company	Kawasaki
company	Subaru
company	Takata
company	Olympus
company	Canon
company	Nikon
company	Kodak
company	Xerox
company	GoPro
company	Fitbit
company	Garmin
company	TomTom
company	Logitech
company	Acer
company	Asus
company	HTC
company	OnePlus
company	Oppo
club	Cesson-Rennes|Cessons-Rennes
club	Fenix Toulouse
club	USM Sapiac
club	Sporting Lisbonne
club	RB Leipzig
club	VfL Wolfsburg|Wolfsburg
club	Hertha Berlin
club	Werder Brême
club	Hambourg SV
club	Eintracht Francfort
club	Atalanta Bergame|Atalanta
club	Lazio Rome|Lazio
club	Fiorentina
club	Sampdoria
club	Villarreal CF
club	Athletic Bilbao
club	Real Sociedad
club	Southampton FC|^Southampton
club	Crystal Palace
club	Sunderland AFC|^Sunderland
club	Stoke City
club	Swansea City
club	Hull City
club	Olympiakos
club	Panathinaïkos
club	Dinamo Zagreb
club	Steaua Bucarest
club	Al Ahly
club	TP Mazembe
club	Wydad Casablanca
club	Raja Casablanca
club	Étoile du Sahel
club	Espérance de Tunis`;
