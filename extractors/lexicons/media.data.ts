// Newspapers, magazines, stations and agencies: kind, then canonical name and other names; format and rules in README.md.
// Facts collected by hand for this project in November 2026 (MIT, like the code); edit freely, one organization a line.
/** Newspapers, magazines, stations and agencies, a line each: kind, tab, canonical name and aliases with | between; ~ before a name that proves nothing alone, ^ before a town. */
export const data = `media	The Philadelphia Inquirer|Philadelphia Inquirer
media	Houston Chronicle
media	Houston Post
media	The Dallas Morning News|Dallas Morning News
media	Fort Worth Star-Telegram
media	Austin American-Statesman
media	San Francisco Chronicle
media	San Jose Mercury News|Mercury News
media	Sacramento Bee
media	The Seattle Times|Seattle Times
media	Seattle Post-Intelligencer
media	The Oregonian|Oregonian
media	The Denver Post|Denver Post
media	Rocky Mountain News
media	Minneapolis Star Tribune|Star Tribune
media	St. Paul Pioneer Press
media	Milwaukee Journal Sentinel
media	Detroit Free Press
media	The Detroit News|Detroit News
media	The Plain Dealer|Cleveland Plain Dealer
media	Columbus Dispatch
media	Cincinnati Enquirer
media	Pittsburgh Post-Gazette
media	The Baltimore Sun|Baltimore Sun
media	Atlanta Journal-Constitution
media	Miami Herald|The Miami Herald
media	Orlando Sentinel
media	Tampa Bay Times|St. Petersburg Times
media	Times-Picayune
media	The Tennessean
media	St. Louis Post-Dispatch
media	Kansas City Star
media	Arizona Republic
media	Las Vegas Sun
media	Las Vegas Review-Journal
media	Salt Lake Tribune
media	Deseret News
media	Honolulu Star-Advertiser
media	New York Daily News
media	New York Post
media	New York Herald Tribune|International Herald Tribune
media	New York Sun
media	Newsday
media	The Village Voice|Village Voice
media	New York magazine
media	Chicago Sun-Times
media	The Star-Ledger
media	Hartford Courant
media	Providence Journal
media	Boston Herald
media	The Christian Science Monitor|Christian Science Monitor
media	~The Hill
media	Roll Call
media	National Review
media	~The Nation
media	The New Republic|New Republic
media	~The Atlantic|Atlantic Monthly|The Atlantic Monthly
media	Harper's|Harper's Magazine|Harper's Bazaar
media	Foreign Affairs
media	Foreign Policy
media	Mother Jones
media	The Intercept
media	ProPublica
media	Axios
media	Vox (média)|Vox Media|~Vox
media	The Daily Beast|Daily Beast
media	Salon.com
media	Breitbart|Breitbart News
media	InfoWars
media	Drudge Report
media	Gawker Media
media	Gizmodo
media	Ars Technica
media	CNET
media	Engadget
media	Mashable
media	Quartz
media	Business Insider
media	MarketWatch
media	Barron's
media	Bloomberg Businessweek|BusinessWeek
media	Fast Company
media	Inc. Magazine
media	Entrepreneur Magazine
media	Scientific American
media	New Scientist
media	Popular Science
media	Popular Mechanics
media	PLOS ONE
media	Proceedings of the National Academy of Sciences|PNAS
media	~The BMJ|British Medical Journal|BMJ
media	New England Journal of Medicine
media	JAMA
media	Physical Review Letters
media	Nature Communications
media	Nature Medicine
media	Science Advances
media	Cosmopolitan
media	Esquire
media	~GQ
media	~Elle
media	Marie Claire
media	Glamour
media	Allure
media	InStyle
media	People magazine
media	Us Weekly
media	~TMZ
media	Entertainment Weekly
media	Sports Illustrated
media	ESPN
media	Fox Sports
media	NBC Sports
media	CBS Sports
media	Sky Sports
media	Eurosport
media	beIN Sports
media	RMC Découverte
media	NME
media	Melody Maker
media	Kerrang!|Kerrang
media	Q magazine
media	~Mojo
media	Spin magazine
media	Pitchfork|Pitchfork Media
media	AllMusic|All Music Guide
media	Metal Hammer
media	Classic Rock
media	DownBeat|Down Beat
media	~Vibe
media	The Source
media	~XXL
media	Alternative Press
media	Stereogum
media	Consequence of Sound
media	IGN
media	GameSpot
media	Famitsu
media	Edge magazine
media	Eurogamer
media	Kotaku
media	Polygon
media	Dengeki
media	PC Gamer
media	Time Out
media	Radio Times
media	~The Stage
media	~The Spectator|~Spectator
media	New Statesman
media	Private Eye
media	Tatler
media	The Oldie
media	London Review of Books
media	The New York Review of Books|New York Review of Books
media	The Times Literary Supplement|Times Literary Supplement|~TLS
media	Literary Review
media	Publishers Weekly
media	Kirkus Reviews
media	The Paris Review|Paris Review
media	Daily Express|Sunday Express
media	Daily Star
media	Daily Record
media	The Scotsman|Scotsman
media	~The Herald
media	~The National
media	Sunday Mirror
media	Mail on Sunday
media	News of the World
media	Manchester Guardian
media	Manchester Evening News
media	Liverpool Echo
media	Yorkshire Post
media	Northern Echo|The Northern Echo
media	Birmingham Mail
media	Birmingham Post
media	Western Mail
media	Eastern Daily Press
media	Belfast Telegraph
media	The Irish Times|Irish Times
media	Irish Independent
media	Irish Examiner
media	BBC Sport
media	BBC Radio 1
media	BBC Radio 2
media	BBC Radio 3
media	BBC Radio 5 Live
media	BBC One
media	BBC Two
media	BBC Three
media	BBC Four
media	Channel 5
media	Channel 3
media	Sky One
media	~S4C
media	~STV
media	~UTV
media	~LBC
media	Talksport
media	CNN International
media	Fox Business
media	Fox Broadcasting Company|Fox Network
media	NBCUniversal
media	CW Television Network|~The CW
media	~UPN
media	~The WB
media	Showtime
media	Starz
media	~AMC
media	~A&E
media	Discovery Channel
media	Animal Planet
media	History Channel
media	National Geographic Channel
media	Food Network
media	~TLC
media	Comedy Central
media	Cartoon Network
media	Nickelodeon
media	Disney Channel
media	Lifetime
media	Hallmark Channel
media	Syfy
media	USA Network
media	~TNT
media	TBS
media	~BET
media	~VH1
media	~CMT
media	E! Entertainment|E! News
media	Telemundo
media	Univision
media	Televisa
media	TV Azteca
media	Rede Globo|TV Globo|O Globo
media	Folha de S. Paulo|Folha de São Paulo
media	O Estado de S. Paulo
media	~Clarín
media	~La Nación
media	Página 12
media	El Mercurio
media	El Tiempo
media	El Universal
media	~Reforma
media	~La Jornada
media	Granma
media	Global News
media	~CTV|CTV News
media	Citytv
media	~TVO
media	~TVA
media	Radio-Canada Info
media	ICI Radio-Canada
media	Le Journal de Montréal|Journal de Montréal
media	Le Journal de Québec|Journal de Québec
media	~Le Soleil
media	~Le Droit
media	National Post
media	Montreal Gazette|The Gazette
media	Ottawa Citizen
media	Calgary Herald
media	Edmonton Journal
media	Vancouver Sun
media	The Province
media	Winnipeg Free Press
media	Toronto Sun
media	Maclean's
media	Canadian Press|La Presse canadienne
media	~The Australian
media	The Sydney Morning Herald|Sydney Morning Herald
media	~The Age
media	The Daily Telegraph (Sydney)
media	~Herald Sun
media	The Courier-Mail|Courier-Mail
media	The West Australian|West Australian
media	The Advertiser
media	Australian Broadcasting Corporation|ABC Australia
media	Special Broadcasting Service|SBS
media	Nine Network
media	Seven Network
media	Network Ten
media	New Zealand Herald
media	Stuff.co.nz
media	The Dominion Post
media	Radio New Zealand
media	The Hindu
media	Hindustan Times
media	The Indian Express|Indian Express
media	The Economic Times|Economic Times
media	The Telegraph (Inde)
media	NDTV
media	~Dawn
media	Geo TV
media	The Express Tribune
media	The Daily Star
media	The Straits Times|Straits Times
media	Bangkok Post
media	The Jakarta Post|Jakarta Post
media	Yomiuri Shimbun
media	Mainichi Shimbun
media	Nikkei|Nihon Keizai Shimbun
media	The Japan Times|Japan Times
media	NHK
media	Fuji Television|Fuji TV
media	Korea Herald
media	Korea Times
media	Chosun Ilbo
media	KCNA
media	People's Daily|Quotidien du peuple|Le Quotidien du peuple
media	Caixin
media	Phoenix Television
media	Yedioth Ahronoth
media	Maariv
media	Channel 2
media	~Al-Hayat
media	Asharq Al-Awsat
media	Al-Mayadeen
media	~Al-Manar
media	Al Jadeed
media	Al-Quds Al-Arabi
media	Middle East Eye
media	Gulf News
media	The National (Émirats)
media	Arab News
media	Press TV
media	Fars News|~Fars
media	~Tasnim
media	~ISNA
media	Mehr
media	Hürriyet Daily News
media	Daily Sabah|~Sabah
media	Milliyet
media	~TRT
media	~NTV
media	CNN Türk
media	~Le Matin
media	La Tribune de Lyon
media	Lyon Capitale
media	Le Progrès de Lyon
media	Lyon Mag
media	Rue89 Lyon
media	~La Montagne
media	Centre Presse
media	La République du Centre
media	~L'Indépendant
media	Le Bien public
media	Le Courrier picard|Courrier picard
media	Le Courrier de l'Ouest
media	Le Maine libre
media	Le Journal de Saône-et-Loire
media	Vosges Matin
media	L'Union-L'Ardennais
media	Le Populaire du Centre
media	La Charente libre|Charente libre
media	La République des Pyrénées
media	L'Éveil de la Haute-Loire
media	L'Yonne républicaine
media	Paris-Normandie
media	Paris Normandie
media	La Manche libre
media	Le Monde des livres
media	~La Vie
media	La Vie-Le Monde
media	Politis
media	Bastamag|Basta!
media	Reporterre
media	Fakir
media	~Causeur
media	Front populaire
media	~L'Opinion
media	~L'Incorrect
media	~Présent
media	Rivarol
media	Boulevard Voltaire
media	~Le Média
media	Konbini
media	Loopsider
media	Les Échos Start
media	Capital (magazine)
media	L'Usine nouvelle|Usine nouvelle
media	La Gazette des communes
media	~Le Moniteur
media	~LSA
media	~Stratégies
media	CB News
media	~L'Argus
media	Auto Plus
media	L'Auto-Journal
media	60 millions de consommateurs
media	Science et Vie|Science & Vie
media	Sciences et Avenir
media	~La Recherche
media	Pour la science
media	Philosophie magazine
media	~L'Histoire
media	Historia
media	~Géo
media	Elle (magazine)
media	Femme actuelle
media	Pif Gadget
media	~Première
media	Cahiers du cinéma|Les Cahiers du cinéma
media	~Positif
media	AlloCiné
media	Purepeople
media	Ici Paris
media	Point de vue
media	France-Soir|France Soir
media	Le Petit Journal
media	~Quotidien
media	Francetv Info
media	France 3 Régions
media	~FR3
media	Antenne 2
media	~La Cinq
media	La Chaîne Info
media	~TMC
media	~NRJ
media	NRJ 12
media	Skyrock
media	Virgin Radio
media	Fun Radio
media	Chérie FM
media	~Nova
media	Radio Nova
media	Radio Classique
media	Sud Radio
media	Radio Courtoisie
media	~Fip
media	TSF Jazz
media	RTL2
media	RTL Belgium
media	~VRT
media	~La Meuse
media	~L'Avenir
media	Het Nieuwsblad
media	De Morgen
media	De Tijd
media	~L'Écho
media	Knack
media	~Le Vif|Le Vif/L'Express
media	RTL Info
media	~L'Hebdo
media	~Le Nouvelliste
media	~La Liberté
media	Tages-Anzeiger
media	Blick
media	SonntagsZeitung
media	RTS Info
media	Swissinfo
media	Keystone-ATS
media	~ATS
media	El Watan
media	Le Quotidien d'Oran
media	Liberté (Algérie)|~Liberté
media	Le Matin d'Algérie
media	~L'Économiste
media	TelQuel
media	Le360
media	Hespress
media	Maghreb Arabe Presse|~MAP
media	Tunisie Afrique Presse
media	Mosaïque FM
media	Fraternité Matin
media	Le Soleil (Sénégal)
media	Jeune Indépendant
media	Cameroon Tribune
media	Agence Ecofin
media	Radio Okapi
media	Iwacu
media	Radio publique africaine
media	APA News
media	~PANA
media	Africanews
media	~RFO
media	Réunion La 1ère
media	Outre-mer La 1ère
media	Gazeta Wyborcza
media	Rzeczpospolita
media	~PAP
media	~TVN
media	~TVP
media	Népszabadság
media	Index.hu
media	~MTI
media	Novinky
media	Ukrainska Pravda
media	Kyiv Post
media	Ukrinform
media	Unian
media	Meduza
media	Echo de Moscou
media	Rossiya 24
media	Rossiyskaya Gazeta
media	Vedomosti
media	NTV (Russie)
media	Nezavissimaïa Gazeta
media	Aftonbladet
media	Dagens Nyheter
media	Svenska Dagbladet
media	Expressen
media	Verdens Gang
media	Dagbladet
media	Aftenposten
media	~NRK
media	Politiken
media	Jyllands-Posten
media	Berlingske
media	Helsingin Sanomat
media	~YLE
media	De Telegraaf
media	NRC Handelsblad
media	De Volkskrant
media	Algemeen Dagblad
media	~NOS
media	Il Fatto Quotidiano
media	Il Messaggero
media	Il Sole 24 Ore
media	Il Giornale
media	~L'Espresso
media	L'Osservatore Romano|Osservatore Romano
media	Radio Vatican
media	Vatican News
media	Il Mattino
media	~AGI
media	Adnkronos
media	~La Sexta
media	Antena 3
media	Telecinco
media	Cadena SER
media	El Confidencial
media	El Periódico
media	~La Razón
media	Mundo Deportivo
media	Diario AS
media	Sport Bild
media	Kicker
media	~Stern
media	Handelsblatt
media	Tagesspiegel
media	Die Tageszeitung|~taz
media	Berliner Zeitung
media	Süddeutsche
media	n-tv
media	RTL Group
media	ProSieben
media	Sat.1
media	~WDR
media	~NDR
media	Bellingcat
media	Radio Free Europe|Radio Free Europe/Radio Liberty
media	Voice of America
media	Radio Liberty
media	Common Dreams
media	Snopes
media	PolitiFact
media	AFP Factuel
media	Rotten Tomatoes
media	Metacritic
media	IMDb
media	EUobserver
media	Euractiv
media	Euronews
media	Politico Europe
media	Canal Sur
media	~Al-Alam
media	Tolo News|TOLOnews
media	Pajhwok
media	Canadian Geographic
media	Reader's Digest
media	Saturday Evening Post
media	Life magazine
media	~Ebony
media	Jet magazine
media	Variety Fair
media	Hot Press
media	Poetry London
media	American Journal of Physics
media	Astrophysical Journal
media	Astronomy and Astrophysics
media	Current Biology
media	The Lancet Oncology
media	Cell (journal)|~Cell`;
