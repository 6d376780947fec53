// Companies by their usual names: kind, then canonical name and other names; format and rules in README.md.
// Facts collected by hand for this project in November 2026 (MIT, like the code); edit freely, one organization a line.
/** Companies by their usual names, a line each: kind, tab, canonical name and aliases with | between; ~ before a name that proves nothing alone, ^ before a town. */
export const data = `company	Soitec
company	STMicroelectronics
company	Onepoint
company	Sopra Steria
company	Dassault Systèmes
company	Teleperformance
company	Alten
company	Akka Technologies
company	Altran
company	Nexity
company	Kaufman & Broad
company	Icade
company	Gecina
company	Covivio
company	Foncia
company	Bouygues Immobilier
company	~Colas
company	Spie
company	~Elior
company	~Elis
company	Korian
company	Orpea
company	Ramsay Santé
company	Ipsen
company	Pierre Fabre
company	Boiron
company	bioMérieux
company	Virbac
company	Eurazeo
company	Wendel
company	Tikehau Capital
company	Ardian
company	PAI Partners
company	Bridgepoint
company	Apax Partners
company	Siparex
company	Amundi
company	Natixis Investment Managers
company	Coface
company	Scor
company	~CNP
company	~MMA
company	Matmut
company	Malakoff Humanis
company	Harmonie Mutuelle
company	MGEN
company	Swiss Life
company	Covéa
company	April (assurance)|~April
company	Boursorama
company	Fortuneo
company	ING Direct
company	~N26
company	Revolut
company	Qonto
company	~Lydia
company	Younited Credit
company	Ledger (entreprise)|~Ledger
company	Doctolib
company	BlaBlaCar
company	Deezer
company	Vestiaire Collective
company	Vinted
company	Leboncoin|Le Bon Coin
company	Back Market
company	ManoMano
company	Veepee|Vente-privée
company	Showroomprivé
company	Cdiscount
company	~La Redoute
company	3 Suisses
company	Rue du Commerce
company	PriceMinister
company	Criteo
company	OVHcloud|OVH
company	Scaleway
company	Sigfox
company	Devialet
company	Parrot
company	Withings
company	Valneva
company	DBV Technologies
company	Genfit
company	Nanobiotix
company	Ynsect
company	Deliveroo
company	Foodora
company	Just Eat
company	Uber Eats
company	Glovo
company	Frichti
company	Picard Surgelés
company	Franprix
company	Leader Price
company	Match (supermarchés)|~Match
company	Biocoop
company	Naturalia
company	Grand Frais
company	Metro AG
company	Promodès
company	Euromarché
company	Galeries Lafayette
company	Printemps (magasins)|~Printemps
company	BHV Marais
company	Bon Marché
company	~La Samaritaine
company	Tati
company	Camaïeu
company	Kiabi
company	~Jules
company	~Celio
company	Etam
company	Promod
company	Pimkie
company	~Jennyfer
company	Naf Naf
company	Kookaï
company	Petit Bateau
company	Lacoste
company	Le Coq sportif
company	Babolat
company	Rossignol
company	~Salomon
company	Gémo
company	~André
company	San Marina
company	Minelli
company	~La Halle
company	Vivarte
company	Go Sport
company	Intersport
company	~Courir
company	Foot Locker
company	Maisons du Monde
company	Conforama
company	But (magasins)|~But
company	Habitat (magasins)|~Habitat
company	Alinéa
company	Roche Bobois
company	~Gautier
company	Brico Dépôt
company	Bricorama
company	Mr. Bricolage
company	Truffaut
company	Jardiland
company	Botanic
company	Norauto
company	Feu Vert
company	Midas
company	~Speedy
company	Yves Rocher
company	~Sephora
company	Marionnaud
company	Nocibé
company	Clarins
company	~Guerlain
company	~Dior|Christian Dior
company	Louis Vuitton
company	Givenchy
company	~Balmain
company	Balenciaga
company	~Saint Laurent|Yves Saint Laurent
company	Cartier
company	Boucheron
company	~Longchamp
company	Lancel
company	~Baccarat
company	Lalique
company	Fauchon
company	Ladurée
company	Lenôtre
company	Hédiard
company	Bonduelle
company	~Fleury Michon
company	Bel (groupe)|~Bel
company	Bigard
company	Sodiaal
company	Savencia
company	Limagrain
company	Tereos
company	~Cristal Union
company	Avril (groupe)|~Avril
company	InVivo
company	Agrial
company	Terrena
company	Cooperl
company	Doux (entreprise)|~Doux
company	LDC (entreprise)|~LDC
company	Panzani
company	Lesieur
company	Andros
company	Cémoi
company	Haribo
company	Ferrero
company	Barilla
company	Mars (entreprise)|~Mars
company	Lindt
company	Kronenbourg
company	Rémy Cointreau
company	Moët Hennessy
company	Hennessy
company	Veuve Clicquot
company	Castel (groupe)|~Castel
company	Badoit
company	Evian
company	Perrier
company	~Volvic
company	Cristaline
company	Orangina
company	Paprec
company	Derichebourg
company	Séché Environnement
company	Saur
company	Lyonnaise des eaux
company	Compagnie générale des eaux
company	Direct Énergie
company	Total Direct Energie
company	Eni France
company	Neoen
company	Voltalia
company	Akuo Energy
company	Albioma
company	~Rubis
company	Imerys
company	Eramet
company	Vicat
company	Ciments français
company	Aperam
company	Ascoval
company	Ascometal
company	Péchiney
company	Rio Tinto Alcan
company	~Alcoa
company	Constellium
company	Arkema
company	Rhodia
company	Plastic Omnium
company	~Hutchinson
company	Manitou
company	Haulotte
company	Poclain
company	Poma
company	~SEB|Groupe SEB
company	Moulinex
company	Tefal
company	Rowenta
company	Whirlpool
company	Electrolux
company	Miele
company	~Brandt
company	FagorBrandt
company	~Thomson
company	Technicolor
company	Alcatel|Alcatel-Lucent
company	Sagem
company	~Bull
company	Matra
company	Snecma
company	Turbomeca
company	Messier-Dowty
company	Latécoère
company	Daher
company	Stelia Aerospace
company	Figeac Aéro
company	Aérospatiale
company	Nexter
company	MBDA
company	Naval Group|DCNS
company	Chantiers de l'Atlantique|STX France
company	CNIM
company	Arquus
company	Panhard
company	Renault Trucks
company	Dacia
company	~Alpine
company	DS Automobiles
company	Bolloré
company	Blue Solutions
company	Navya
company	EasyMile
company	Vinci Autoroutes
company	Sanef
company	APRR
company	ATMB
company	Cofiroute
company	~ASF
company	Geodis
company	Kuehne+Nagel
company	CMA CGM
company	Maersk
company	~MSC
company	~Brittany Ferries
company	SNCM
company	Corsica Linea
company	Corsica Ferries
company	P&O Ferries
company	~La Méridionale
company	Ponant
company	Costa Croisières
company	Hop!
company	Transavia
company	XL Airways
company	Aigle Azur
company	Air Caraïbes
company	Corsair
company	Corsairfly
company	French Bee
company	Air Austral
company	Air Tahiti Nui
company	Air Antilles
company	Wizz Air
company	Vueling
company	Norwegian Air Shuttle
company	~SAS
company	Finnair
company	Icelandair
company	Aer Lingus
company	Virgin Atlantic
company	Jet2
company	Thomas Cook
company	~TUI
company	Monarch Airlines
company	Flybe
company	Air Berlin
company	Eurowings
company	Swiss (compagnie aérienne)|~Swiss
company	Austrian Airlines
company	LOT Polish Airlines
company	TAP Portugal|TAP Air Portugal
company	Etihad|Etihad Airways
company	Royal Air Maroc
company	Air Algérie
company	Tunisair
company	Ethiopian Airlines
company	Kenya Airways
company	South African Airways
company	Air Sénégal
company	Air Côte d'Ivoire
company	Air India
company	IndiGo
company	Pakistan International Airlines
company	Cathay Pacific
company	Singapore Airlines
company	Garuda Indonesia
company	AirAsia
company	Lion Air
company	Thai Airways
company	Vietnam Airlines
company	Japan Airlines
company	All Nippon Airways
company	Korean Air
company	Asiana Airlines
company	Air China
company	China Eastern
company	China Southern Airlines
company	Qantas
company	Jetstar
company	Virgin Australia
company	Air New Zealand
company	Air Canada
company	WestJet
company	Air Transat
company	JetBlue
company	Spirit Airlines
company	Frontier Airlines
company	Alaska Airlines
company	Hawaiian Airlines
company	US Airways
company	Continental Airlines
company	Northwest Airlines
company	Pan Am|Pan American World Airways
company	Trans World Airlines|TWA
company	LATAM|~LAN Chile
company	Avianca
company	~Gol
company	Aeromexico
company	Aerolíneas Argentinas
company	Siberia Airlines
company	UTair
company	Macy's
company	Sears
company	J. C. Penney|JCPenney|JC Penney|J.C. Penney
company	Dillard's
company	Kohl's
company	Nordstrom
company	Bloomingdale's
company	Neiman Marcus
company	Saks Fifth Avenue
company	Barneys New York
company	Lord & Taylor
company	Kmart
company	Toys "R" Us|Toys R Us
company	RadioShack
company	Best Buy
company	Circuit City
company	Borders (librairies)|~Borders
company	Barnes & Noble
company	Safeway
company	Kroger
company	Publix
company	Albertsons
company	Trader Joe's
company	7-Eleven
company	Rite Aid
company	Home Depot|The Home Depot
company	Lowe's
company	~Staples
company	Office Depot
company	Gap Inc.
company	Old Navy
company	Banana Republic
company	~Levi Strauss|Levi Strauss & Co.|Levi's
company	Abercrombie & Fitch
company	American Eagle Outfitters
company	Urban Outfitters
company	Forever 21
company	Victoria's Secret
company	Ralph Lauren
company	Calvin Klein
company	Tommy Hilfiger
company	Under Armour
company	Reebok
company	~Converse
company	New Balance
company	Quiksilver
company	Billabong
company	Rip Curl
company	Patagonia (entreprise)|~Patagonia
company	Columbia Sportswear
company	The North Face|North Face
company	Tiffany & Co.|~Tiffany
company	Wendy's
company	Taco Bell
company	Pizza Hut
company	Domino's Pizza|Domino's
company	Papa John's
company	Dunkin' Donuts|Dunkin'
company	Chipotle
company	Tim Hortons
company	Krispy Kreme
company	Five Guys
company	Shake Shack
company	In-N-Out Burger
company	Applebee's
company	Denny's
company	IHOP
company	Olive Garden
company	Hooters
company	Pret A Manger
company	Greggs
company	Nando's
company	Ocado
company	Morrisons
company	Asda
company	Waitrose
company	~John Lewis
company	Sainsbury
company	Debenhams
company	House of Fraser
company	BHS
company	Woolworths
company	~Boots
company	WHSmith|WH Smith
company	Waterstones
company	~Argos
company	Currys
company	Dixons
company	Carphone Warehouse
company	Primark
company	Topshop
company	Arcadia Group
company	ASOS
company	Boohoo
company	Superdry
company	Next plc
company	Burberry
company	Mulberry
company	Ted Baker
company	Clarks
company	JD Sports
company	Sports Direct
company	~B&Q
company	Kingfisher
company	Homebase
company	Wickes
company	Halfords
company	Wilko
company	Poundland
company	Iceland Foods
company	Legal & General
company	Royal & Sun Alliance|~RSA
company	Admiral Group
company	Direct Line
company	Hargreaves Lansdown
company	Schroders
company	Abrdn|Standard Life
company	Man Group
company	Lloyds Banking Group
company	NatWest
company	Nationwide
company	Northern Rock
company	TSB
company	Metro Bank
company	Monzo
company	Starling Bank
company	Virgin Money
company	~Halifax
company	Centrica
company	British Gas
company	SSE
company	National Grid
company	Severn Trent
company	Thames Water
company	United Utilities
company	Scottish Power|ScottishPower
company	Ofgem
company	Anglo American
company	~Antofagasta
company	~Fresnillo
company	Experian
company	RELX
company	Pearson
company	Informa
company	~WPP
company	ITV plc
company	Sage Group
company	Arm Holdings
company	~ARM
company	Imagination Technologies
company	DeepMind
company	Graphcore
company	~Ashtead
company	Bunzl
company	Compass Group
company	Rentokil
company	Serco
company	~G4S
company	Capita
company	Carillion
company	Balfour Beatty
company	Persimmon
company	~Taylor Wimpey
company	Barratt
company	Berkeley Group
company	Land Securities|Landsec
company	British Land
company	Segro
company	~IHG|InterContinental Hotels Group
company	Whitbread
company	Premier Inn
company	Greene King
company	JD Wetherspoon|Wetherspoon
company	Mitchells & Butlers
company	Associated British Foods
company	Tate & Lyle
company	Cadbury
company	Imperial Brands|Imperial Tobacco
company	British American Tobacco|~BAT
company	Philip Morris|Philip Morris International
company	Altria
company	R. J. Reynolds
company	Smith & Nephew
company	Hikma
company	Shire (entreprise)|~Shire
company	~GKN
company	Meggitt
company	~Cobham
company	Ultra Electronics
company	QinetiQ
company	Smiths Group
company	~Melrose
company	~Aston Martin
company	~Bentley
company	Lotus Cars
company	Mini (automobile)|~Mini
company	MG Rover
company	British Leyland
company	Triumph Motorcycles
company	Network Rail
company	Stagecoach
company	FirstGroup
company	Go-Ahead
company	Arriva
company	National Express
company	Virgin Trains
company	South West Trains
company	First Great Western
company	Great Western Railway
company	Southern Railway
company	Southeastern
company	ScotRail
company	LNER
company	Avanti West Coast
company	Royal Mail
company	Highways England
company	Transport for London|~TfL
company	Amtrak
company	Union Pacific|Union Pacific Railroad
company	BNSF|BNSF Railway
company	CSX
company	Norfolk Southern
company	Conrail
company	Canadian National|CN Rail
company	Canadian Pacific|Canadian Pacific Railway
company	Via Rail
company	Pennsylvania Railroad
company	Greyhound
company	FedEx
company	UPS|United Parcel Service
company	DHL
company	USPS|United States Postal Service|U.S. Postal Service
company	Ingram Micro
company	Adobe
company	Autodesk
company	Intuit
company	VMware
company	Symantec
company	McAfee
company	Kaspersky|Kaspersky Lab
company	Palantir
company	Splunk
company	ServiceNow
company	Workday
company	~Snowflake
company	Stripe
company	Block (entreprise)|~Block
company	Coinbase
company	Binance
company	~FTX
company	Robinhood
company	Shopify
company	~Wix
company	Squarespace
company	GoDaddy
company	Cloudflare
company	Akamai
company	Fastly
company	Rackspace
company	Netscape
company	AOL|America Online
company	MSN
company	Friendster
company	Flickr
company	Vimeo
company	Wikipedia Foundation
company	Quora
company	Medium (site)|~Medium
company	Substack
company	Patreon
company	Kickstarter
company	Indiegogo
company	Etsy
company	Craigslist
company	Yelp
company	TripAdvisor
company	Expedia
company	Booking.com|~Booking
company	Priceline
company	Groupon
company	Grubhub
company	DoorDash
company	Instacart
company	WeWork
company	Theranos
company	Juul
company	Peloton
company	Rivian
company	Lucid Motors
company	~Nikola
company	Waymo
company	Cruise
company	Boston Dynamics
company	iRobot
company	Anthropic
company	Mistral AI
company	Hugging Face
company	DeepL
company	Stability AI
company	SoftBank
company	Rakuten
company	~Sharp
company	NEC
company	Ricoh
company	Epson
company	Casio
company	Seiko
company	~Citizen
company	Bandai|Bandai Namco
company	Namco
company	Square Enix
company	Atari
company	~Taito
company	Hudson Soft
company	Bungie
company	Blizzard|Blizzard Entertainment
company	Valve|Valve Corporation
company	Epic Games
company	Rockstar Games
company	Take-Two Interactive
company	2K Games
company	~Bethesda
company	BioWare
company	id Software
company	Naughty Dog
company	~Rare
company	Riot Games
company	Zynga
company	King.com
company	Supercell
company	Rovio
company	Mojang
company	CD Projekt
company	Gameloft
company	Quantic Dream
company	Focus Entertainment
company	Nacon
company	Lego
company	Mattel
company	Hasbro
company	Playmobil
company	Ravensburger
company	TSMC
company	SK Hynix
company	Micron
company	Broadcom
company	Texas Instruments
company	Applied Materials
company	ASML
company	Infineon
company	~NXP
company	GlobalFoundries
company	Western Digital
company	Seagate
company	SanDisk
company	~Kingston
company	Corsair Gaming
company	Razer
company	Vivo
company	Realme
company	~Honor
company	Meizu
company	~DJI
company	JD.com
company	Pinduoduo
company	Meituan
company	Didi
company	Ant Group
company	Evergrande
company	Country Garden
company	ICBC
company	Bank of China
company	China Construction Bank
company	Agricultural Bank of China
company	China Mobile
company	China Telecom
company	China Unicom
company	PetroChina
company	Sinopec
company	CNOOC
company	State Grid
company	COMAC
company	AVIC
company	SAIC Motor
company	Geely
company	BYD
company	~Nio
company	Great Wall Motors
company	Chery
company	~Dongfeng
company	~Wanda Group
company	Fosun
company	~HNA
company	Anbang
company	Tata Consultancy Services|~TCS
company	Wipro
company	Tech Mahindra
company	~Adani
company	Bajaj
company	Maruti Suzuki
company	Hero MotoCorp
company	HDFC
company	ICICI Bank
company	State Bank of India
company	Petronas
company	~Temasek
company	DBS Bank
company	Singtel
company	~Grab
company	Gojek
company	San Miguel
company	Jollibee
company	LG Chem
company	Hyundai Motor
company	SsangYong
company	Posco
company	Kepco
company	~Lotte
company	CJ Group
company	Naver
company	Kakao
company	Mitsui
company	Sumitomo
company	Itochu
company	Marubeni
company	~Mizuho
company	Nomura
company	MUFG
company	Daihatsu
company	Isuzu
company	Bridgestone
company	Denso
company	Aisin
company	~Komatsu
company	Kubota
company	Shiseido
company	~Kao
company	~Kirin
company	~Asahi
company	Suntory
company	Takeda
company	Astellas
company	Daiichi Sankyo
company	Eisai
company	Novo Nordisk
company	Carlsberg
company	Vestas
company	Ørsted
company	Danske Bank
company	Scania
company	Saab
company	~SKF
company	Sandvik
company	Atlas Copco
company	Klarna
company	Swedbank
company	SEB (banque)
company	Equinor|Statoil
company	Telenor
company	Norsk Hydro
company	~Yara
company	~DNB
company	Kone
company	Stora Enso
company	~UPM
company	Neste
company	~ABB
company	Holcim
company	Syngenta
company	Sika
company	Givaudan
company	Lonza
company	Swatch|Swatch Group
company	Rolex
company	Omega
company	Patek Philippe
company	~Richemont
company	Zurich Insurance
company	Swiss Re
company	Swisscom
company	Migros
company	Coop (Suisse)|~Coop
company	Ems-Chemie
company	Julius Bär|~Julius Baer
company	Pictet
company	Raiffeisen
company	Erste Group
company	~OMV
company	Voestalpine
company	Red Bull
company	Wirecard
company	ThyssenKrupp
company	~Salzgitter
company	HeidelbergCement
company	Linde
company	Henkel
company	Beiersdorf
company	Fresenius
company	Merck KGaA
company	Evonik
company	Lanxess
company	Covestro
company	Hapag-Lloyd
company	Munich Re
company	DZ Bank
company	HypoVereinsbank
company	Deutsche Börse
company	Deutsche Post
company	Vonovia
company	Zalando
company	Delivery Hero
company	HelloFresh
company	Rocket Internet
company	Bertelsmann
company	~Axel Springer
company	ProSiebenSat.1
company	Rewe
company	Edeka
company	Kaufland
company	Media Markt
company	Saturn (magasins)|~Saturn
company	Hugo Boss
company	Steiff
company	Leica
company	Zeiss
company	~MAN
company	Schaeffler
company	~ZF
company	~Hella
company	Mahle
company	Brose
company	Rheinmetall
company	KNDS
company	Krauss-Maffei Wegmann
company	Heckler & Koch
company	Airbus Helicopters|Eurocopter
company	Airbus Defence and Space
company	~ATR
company	~Leonardo|Finmeccanica
company	Fincantieri
company	Pirelli
company	Piaggio
company	Ducati
company	Maserati
company	Alfa Romeo
company	Lancia
company	Iveco
company	CNH Industrial
company	Telecom Italia|~TIM
company	Mediaset
company	Autostrade per l'Italia|Autostrade
company	Atlantia
company	Benetton
company	Luxottica
company	Prada
company	Gucci
company	Armani
company	Versace
company	Dolce & Gabbana
company	Fendi
company	Moncler
company	Tod's
company	Lavazza
company	Illy
company	Parmalat
company	Mediobanca
company	Monte dei Paschi|Monte dei Paschi di Siena|~MPS
company	Banca Carige
company	UBI Banca
company	Exor
company	Repsol
company	Iberdrola
company	Endesa
company	Naturgy|Gas Natural
company	Abengoa
company	Acciona
company	~ACS
company	Ferrovial
company	Abertis
company	Cellnex
company	CaixaBank
company	Bankia
company	Banco Sabadell|~Sabadell
company	Banco Popular
company	Mapfre
company	Mercadona
company	El Corte Inglés
company	Mango (mode)|~Mango
company	Desigual
company	~Seat
company	~Meliá
company	Amadeus
company	Grifols
company	Galp
company	~EDP
company	~Jerónimo Martins
company	Novo Banco
company	Banco Espírito Santo
company	Portugal Telecom
company	Altice Portugal
company	Ahold|Ahold Delhaize
company	Albert Heijn
company	~DSM
company	AkzoNobel|Akzo Nobel
company	Randstad
company	Adyen
company	Prosus
company	Wolters Kluwer
company	Aegon
company	PostNL
company	TNT Express
company	Fokker
company	DAF
company	~UCB
company	Umicore
company	Bekaert
company	Colruyt
company	Ageas
company	Bpost
company	STIB
company	SNCB|NMBS
company	Sabena
company	Brussels Airport
company	Infrabel
company	Lotus Bakeries
company	~SES
company	Cargolux
company	CGI
company	Hydro-Québec
company	SNC-Lavalin
company	Desjardins
company	Quebecor
company	Vidéotron
company	Cogeco
company	Cirque du Soleil
company	Couche-Tard
company	Metro Inc.
company	Loblaws|Loblaw
company	Sobeys
company	~Jean Coutu
company	Canadian Tire
company	Hudson's Bay Company|Hudson's Bay
company	Lululemon
company	~Bell
company	Telus
company	Power Corporation
company	Manulife
company	~Sun Life
company	Royal Bank of Canada|RBC
company	Toronto-Dominion Bank|TD Bank
company	Scotiabank
company	Bank of Montreal|BMO
company	CIBC
company	Banque nationale du Canada
company	Caisse de dépôt et placement du Québec
company	Enbridge
company	TransCanada
company	Suncor
company	Imperial Oil
company	Barrick Gold
company	Teck Resources
company	Magna International
company	~BRP
company	Nortel
company	Research In Motion
company	Woolworths Group
company	Coles
company	Wesfarmers
company	Westpac
company	Commonwealth Bank
company	~ANZ
company	National Australia Bank
company	Macquarie
company	Telstra
company	Optus
company	~BHP
company	Fortescue
company	~Woodside
company	Santos Ltd
company	Fairfax Media
company	Crown Resorts
company	Fonterra
company	MTN
company	Naspers
company	Sasol
company	Eskom
company	De Beers
company	Anglogold Ashanti
company	Standard Bank
company	Dangote
company	Safaricom
company	Attijariwafa Bank
company	OCP
company	Maroc Telecom
company	Cevital
company	Djezzy
company	Orascom
company	Cosumar
company	Saham
company	Ecobank
company	Bolloré Africa Logistics
company	Total Gabon
company	Comilog
company	Sonangol
company	Odebrecht
company	JBS
company	~BRF
company	Ambev
company	~Itaú
company	Bradesco
company	Natura
company	America Movil
company	Telmex
company	Telcel
company	Cemex
company	Grupo Bimbo
company	FEMSA
company	YPF
company	Mercado Libre|MercadoLibre
company	Codelco
company	PDVSA
company	Ecopetrol
company	Bancolombia
company	Caloi
company	Koch Industries
company	Cargill
company	Archer Daniels Midland
company	Bunge
company	Tyson Foods
company	~Smithfield
company	~Hershey
company	General Mills
company	Campbell Soup
company	~Heinz|H. J. Heinz Company
company	Kraft Foods
company	~Sara Lee
company	Dole Food
company	Chiquita
company	Ben & Jerry's
company	Anheuser-Busch
company	MillerCoors
company	Constellation Brands
company	Brown-Forman
company	~Jim Beam
company	Jack Daniel's
company	Bacardi
company	Union Carbide
company	3M
company	Honeywell
company	General Electric|~GE
company	United Technologies
company	Pratt & Whitney
company	~Otis
company	Carrier Global
company	Emerson Electric
company	Rockwell Collins
company	Rockwell Automation
company	Textron
company	Cessna
company	Beechcraft
company	Gulfstream
company	Bell Helicopter
company	Sikorsky
company	McDonnell Douglas
company	Grumman
company	Lockheed
company	Northrop
company	General Dynamics
company	L3Harris
company	Huntington Ingalls
company	Halliburton
company	Schlumberger
company	Baker Hughes
company	Transocean
company	ConocoPhillips
company	Occidental Petroleum
company	Marathon Oil
company	Valero
company	Enron
company	WorldCom
company	Tyco
company	Berkshire
company	~Caterpillar
company	John Deere|Deere & Company
company	Cummins
company	Paccar
company	Navistar
company	International Harvester
company	Studebaker
company	Packard
company	~Pontiac
company	Chevrolet
company	~Cadillac
company	Buick
company	Oldsmobile
company	Lincoln Motor Company
company	American Motors
company	Winnebago
company	Polaris
company	Boeing Commercial Airplanes
company	US Steel|U.S. Steel
company	Bethlehem Steel
company	Nucor
company	Procter and Gamble
company	~Kimberly-Clark
company	Clorox
company	~Avon
company	Revlon
company	Herbalife
company	Amway
company	Mary Kay
company	Bristol-Myers Squibb
company	Eli Lilly|~Lilly
company	Abbott|Abbott Laboratories
company	AbbVie
company	Amgen
company	Gilead|Gilead Sciences
company	Biogen
company	Genentech
company	Celgene
company	Regeneron
company	Vertex Pharmaceuticals
company	Allergan
company	~Mylan
company	~Teva
company	Purdue Pharma
company	~Baxter
company	Boston Scientific
company	Medtronic
company	Stryker
company	Illumina
company	23andMe
company	Kaiser Permanente
company	HCA Healthcare
company	Blue Cross Blue Shield|Blue Cross
company	MetLife
company	Allstate
company	State Farm
company	Geico
company	Progressive Corporation
company	Liberty Mutual
company	~AIG|American International Group
company	~Travelers
company	Chubb
company	Aflac
company	~Fannie Mae
company	~Freddie Mac
company	Bear Stearns
company	Countrywide
company	Washington Mutual
company	Wachovia
company	Capital One
company	U.S. Bancorp
company	~PNC
company	BB&T
company	SunTrust
company	Citizens Financial
company	Fidelity Investments|Fidelity
company	Vanguard
company	State Street
company	Charles Schwab
company	TD Ameritrade
company	E*Trade|E-Trade
company	~Blackstone
company	KKR
company	Carlyle|Carlyle Group
company	Apollo Global Management
company	~TPG
company	Bain Capital
company	Bain & Company
company	Boston Consulting Group|~BCG
company	Oaktree
company	Elliott Management
company	Pershing Square
company	Bridgewater Associates
company	Citadel LLC
company	Renaissance Technologies
company	Sequoia Capital
company	Andreessen Horowitz
company	Balderton Capital
company	Octopus Ventures
company	Y Combinator
company	Techstars
company	Visa
company	Equifax
company	TransUnion
company	H&R Block
company	ADP Inc.
company	ManpowerGroup|Manpower
company	Adecco
company	Kelly Services
company	Booz Allen Hamilton
company	Gartner
company	Forrester
company	IDC
company	Nielsen
company	Comscore
company	~GfK
company	Kantar
company	Omnicom
company	Interpublic
company	Saatchi & Saatchi
company	Edelman
company	Hill & Knowlton
company	Cushman & Wakefield
company	CBRE
company	~JLL
company	Zillow
company	Hyatt
company	Hyatt Regency
company	Sheraton
company	Holiday Inn
company	Best Western
company	Four Seasons
company	Ritz-Carlton
company	Waldorf-Astoria
company	Caesars Entertainment
company	MGM Resorts
company	Carnival Corporation
company	Royal Caribbean
company	SeaWorld
company	Six Flags
company	Live Nation
company	Ticketmaster
company	~AEG
company	Madison Square Garden Company
company	Random House|Penguin Random House
company	Penguin Books|Penguin
company	HarperCollins
company	Simon & Schuster
company	Macmillan
company	Houghton Mifflin
company	McGraw-Hill
company	Scholastic
company	Elsevier
company	Springer
company	~Wiley
company	Oxford University Press
company	Cambridge University Press
company	Faber and Faber
company	Bloomsbury
company	Grasset
company	Albin Michel
company	Robert Laffont
company	Actes Sud
company	Fayard
company	~Plon
company	Stock (éditions)|~Stock
company	Minuit
company	~La Découverte
company	Larousse
company	~Le Robert
company	Dargaud
company	Dupuis
company	Casterman
company	Glénat
company	Delcourt
company	Editis
company	Media-Participations
company	Panini
company	DC Comics
company	Marvel Comics
company	Dark Horse Comics
company	Image Comics
company	Shueisha
company	Kodansha
company	Kadokawa
company	Toei
company	Toho
company	Studio Ghibli
company	Gainax
company	Sony Pictures
company	Columbia Pictures
company	TriStar Pictures
company	DreamWorks
company	Lionsgate
company	New Line Cinema
company	Miramax
company	The Weinstein Company|Weinstein Company
company	RKO Pictures
company	United Artists
company	Orion Pictures
company	Focus Features
company	~A24
company	Working Title
company	Ealing Studios
company	Hammer Films
company	Pinewood Studios
company	StudioCanal
company	Wild Bunch
company	~MK2
company	~UGC
company	Kinepolis
company	~CGR
company	AMC Theatres
company	Odeon
company	Cineworld
company	IMAX
company	Dolby
company	Aardman
company	~Hanna-Barbera
company	EMI
company	Decca|Decca Records
company	Capitol Records|~Capitol
company	Columbia Records
company	Atlantic Records
company	Warner Music|Warner Music Group
company	Sony Music
company	Sony BMG
company	BMG
company	RCA|RCA Records
company	RCA Victor
company	Virgin Records
company	Island Records
company	A&M Records
company	Geffen|Geffen Records
company	Interscope
company	Def Jam|Def Jam Recordings
company	~Motown
company	Stax
company	Sub Pop
company	4AD
company	Rough Trade
company	Factory Records
company	Creation Records
company	XL Recordings
company	Domino Recording Company
company	Epitaph|Epitaph Records
company	Roadrunner Records
company	Nuclear Blast
company	Century Media
company	Relapse Records
company	Blue Note|Blue Note Records
company	Verve Records
company	~ECM
company	Deutsche Grammophon
company	Harmonia Mundi
company	~Naxos
company	Sire Records
company	Elektra
company	~Arista
company	Mercury Records
company	Polydor
company	PolyGram
company	MCA Records
company	Chess Records
company	Sun Records
company	Toshiba EMI|Toshiba-EMI
company	Avex
company	Tower Records
company	HMV
company	Virgin Megastore
company	Fender
company	Gibson Guitar Corporation
company	Steinway
company	~Bose
company	Herman Miller
company	Steelcase
company	Sub-Zero
company	Faber-Castell
company	Newell Rubbermaid
company	~Mead
company	Crayola
company	Parker Pen
company	~Montblanc
company	Waterman
company	Privilège Marine
company	Bénéteau
company	Jeanneau
company	Alubat
company	Zodiac
company	Fidal
company	Gide Loyrette Nouel
company	Bredin Prat
company	~Clifford Chance
company	Linklaters
company	Freshfields
company	Allen & Overy
company	Slaughter and May
company	Baker McKenzie
company	Covington & Burling
company	Skadden
company	Jones Day
company	Kirkland & Ellis
company	Latham & Watkins
company	Sullivan & Cromwell
company	~Grant Thornton
company	~BDO
company	Mazars
company	~Arthur Andersen
company	~SGS
company	Bureau Veritas
company	Dekra
company	~TÜV
company	Apave
company	Sogeti
company	Cap Gemini
company	Econocom
company	Atos Origin
company	Ecotel
company	DIAC
company	~SMT
company	SPIR
company	OpenStreetMap Foundation
company	~Blackwater
company	Cambridge Analytica
company	NSO Group
company	Hacking Team
company	Stratfor
company	Rostec
company	Rosatom
company	Sberbank
company	~VTB
company	Gazprombank
company	Yandex
company	VKontakte
company	Mail.ru
company	~MTS
company	Megafon
company	Surgutneftegaz
company	Tatneft
company	Transneft
company	Novatek
company	Rusal
company	Norilsk Nickel
company	Severstal
company	Uralkali
company	Sukhoi
company	Tupolev
company	Iliouchine
company	Antonov
company	~MiG
company	Almaz-Anteï
company	Kalachnikov
company	Uralvagonzavod
company	Naftogaz
company	Motor Sich
company	Azovstal
company	Metinvest
company	PKN Orlen
company	PKO Bank
company	Cegelec
company	Škoda
company	~ČEZ
company	~MOL
company	OTP Bank
company	Wizz
company	Ineos
company	Aramark
company	~ISS
company	Onet
company	Samsic
company	Securitas
company	Brink's
company	~Loomis
company	Prosegur
company	Emirates Airlines
company	Dubai World
company	DP World
company	Mubadala
company	ADNOC
company	QatarEnergy|Qatar Petroleum
company	Qatar Investment Authority
company	Qatar National Bank
company	Sabic
company	Ma'aden
company	Kingdom Holding
company	Turkcell
company	Koç Holding
company	Sabancı Holding
company	Eczacıbaşı
company	Arçelik
company	Tüpraş
company	Halkbank
company	Check Point
company	Mobileye
company	Teva Pharmaceutical
company	El Al
company	Elbit
company	~Rafael
company	Israel Aerospace Industries`;
