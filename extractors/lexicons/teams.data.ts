// Clubs, teams, leagues and sports bodies: kind, then canonical name and other names; format and rules in README.md.
// Facts collected by hand for this project in November 2026 (MIT, like the code); edit freely, one organization a line.
/** Clubs, teams, leagues and sports bodies, a line each: kind, tab, canonical name and aliases with | between; ~ before a name that proves nothing alone, ^ before a town. */
export const data = `club	Arizona Cardinals
club	Atlanta Falcons
club	Baltimore Ravens|~Ravens
club	Buffalo Bills|~Bills
club	Carolina Panthers
club	Chicago Bears
club	Cincinnati Bengals|~Bengals
club	Cleveland Browns
club	Denver Broncos
club	Detroit Lions
club	Green Bay Packers|~Packers
club	Houston Texans|~Texans
club	Indianapolis Colts
club	Jacksonville Jaguars|~Jaguars
club	Kansas City Chiefs
club	Las Vegas Raiders
club	Oakland Raiders
club	Los Angeles Chargers
club	San Diego Chargers
club	Los Angeles Rams
club	St. Louis Rams
club	Miami Dolphins|~Dolphins
club	Minnesota Vikings
club	New Orleans Saints
club	New York Giants
club	New York Jets
club	Philadelphia Eagles
club	Pittsburgh Steelers|~Steelers
club	San Francisco 49ers|~49ers
club	Seattle Seahawks|~Seahawks
club	Tampa Bay Buccaneers|~Buccaneers
club	Tennessee Titans
club	Washington Commanders|~Commanders
club	Washington Redskins|~Redskins
club	Houston Oilers
club	Baltimore Colts
club	Cleveland Rams
club	Atlanta Hawks
club	Brooklyn Nets
club	New Jersey Nets
club	Charlotte Hornets|~Hornets
club	Charlotte Bobcats|~Bobcats
club	Dallas Mavericks|~Mavericks
club	Denver Nuggets|~Nuggets
club	Detroit Pistons|~Pistons
club	Houston Rockets|~Rockets
club	Indiana Pacers|~Pacers
club	Los Angeles Clippers|~Clippers
club	Memphis Grizzlies
club	Vancouver Grizzlies
club	Milwaukee Bucks|~Bucks
club	Minnesota Timberwolves|~Timberwolves
club	New Orleans Pelicans|~Pelicans
club	New York Knicks|~Knicks
club	Oklahoma City Thunder
club	Orlando Magic
club	Philadelphia 76ers|~76ers
club	Phoenix Suns
club	Portland Trail Blazers|~Trail Blazers
club	Sacramento Kings
club	Seattle SuperSonics|~SuperSonics
club	Toronto Raptors|~Raptors
club	Utah Jazz
club	Washington Wizards|~Wizards
club	Minneapolis Lakers
club	Arizona Diamondbacks|~Diamondbacks
club	Atlanta Braves
club	Milwaukee Braves
club	Boston Braves
club	Baltimore Orioles|~Orioles
club	Chicago White Sox|~White Sox
club	Cincinnati Reds
club	Cleveland Indians
club	Cleveland Guardians|~Guardians
club	Colorado Rockies|~Rockies
club	Detroit Tigers
club	Houston Astros|~Astros
club	Kansas City Royals
club	Los Angeles Angels
club	California Angels
club	Anaheim Angels
club	Los Angeles Dodgers
club	Brooklyn Dodgers
club	Miami Marlins
club	Florida Marlins
club	Milwaukee Brewers|~Brewers
club	Minnesota Twins|~Twins
club	New York Mets|~Mets
club	Oakland Athletics
club	Philadelphia Athletics
club	Kansas City Athletics
club	Philadelphia Phillies|~Phillies
club	Pittsburgh Pirates|~Pirates
club	San Diego Padres|~Padres
club	San Francisco Giants
club	Seattle Mariners
club	St. Louis Cardinals
club	St. Louis Browns
club	Tampa Bay Rays|~Rays
club	Tampa Bay Devil Rays|~Devil Rays
club	Texas Rangers
club	Toronto Blue Jays|~Blue Jays
club	Washington Nationals|~Nationals
club	Washington Senators
club	Montreal Expos|~Expos
club	Anaheim Ducks
club	Anaheim Mighty Ducks|~Mighty Ducks
club	Arizona Coyotes
club	Phoenix Coyotes
club	Buffalo Sabres|~Sabres
club	Calgary Flames|~Flames
club	Carolina Hurricanes
club	Chicago Blackhawks|~Blackhawks
club	Colorado Avalanche|~Avalanche
club	Columbus Blue Jackets|~Blue Jackets
club	Dallas Stars
club	Detroit Red Wings|~Red Wings
club	Edmonton Oilers
club	Florida Panthers
club	Los Angeles Kings
club	Minnesota Wild
club	Minnesota North Stars|~North Stars
club	Montreal Maroons|~Maroons
club	Montreal Wanderers
club	Montreal Victorias|~Victorias
club	Nashville Predators|~Predators
club	New Jersey Devils|~Devils
club	New York Islanders|~Islanders
club	New York Rangers
club	New York Americans|~Americans
club	Ottawa Senators
club	Philadelphia Flyers|~Flyers
club	Pittsburgh Penguins|~Penguins
club	San Jose Sharks
club	Seattle Kraken
club	St. Louis Blues
club	St. Louis Eagles
club	Tampa Bay Lightning
club	Vancouver Canucks|~Canucks
club	Vegas Golden Knights|~Golden Knights
club	Washington Capitals
club	Winnipeg Jets
club	Atlanta Thrashers|~Thrashers
club	Quebec Nordiques|~Nordiques
club	Hartford Whalers|~Whalers
club	Utah Mammoth|~Mammoth
club	Atlanta United
club	Chicago Fire
club	Columbus Crew
club	Colorado Rapids|~Rapids
club	FC Dallas
club	D.C. United
club	Houston Dynamo
club	Los Angeles Galaxy
club	Minnesota United
club	New England Revolution
club	New York Red Bulls|~Red Bulls
club	New York City FC
club	Orlando City
club	Philadelphia Union
club	Portland Timbers|~Timbers
club	Real Salt Lake
club	San Jose Earthquakes|~Earthquakes
club	Seattle Sounders|~Sounders
club	Sporting Kansas City
club	Toronto FC
club	Vancouver Whitecaps|~Whitecaps
club	Inter Miami
club	Montreal Impact
club	CF Montréal
club	BC Lions
club	Calgary Stampeders|~Stampeders
club	Edmonton Eskimos|~Eskimos
club	Edmonton Elks|~Elks
club	Hamilton Tiger-Cats|~Tiger-Cats
club	Montreal Alouettes|~Alouettes
club	Ottawa Rough Riders|~Rough Riders
club	Ottawa Redblacks|~Redblacks
club	Saskatchewan Roughriders|~Roughriders
club	Toronto Argonauts|~Argonauts
club	Winnipeg Blue Bombers|~Blue Bombers
club	Adelaide Crows|~Crows
club	Brisbane Lions
club	Carlton Blues
club	Collingwood Magpies|~Magpies
club	Essendon Bombers|~Bombers
club	Fremantle Dockers|~Dockers
club	Geelong Cats|~Cats
club	Gold Coast Suns
club	Greater Western Sydney Giants
club	Hawthorn Hawks
club	Melbourne Demons|~Demons
club	North Melbourne Kangaroos|~Kangaroos
club	Port Adelaide Power
club	Richmond Tigers
club	St Kilda Saints
club	Sydney Swans|~Swans
club	West Coast Eagles
club	Western Bulldogs
club	Brisbane Broncos
club	Canberra Raiders
club	Canterbury Bulldogs
club	Cronulla Sharks
club	Manly Sea Eagles|~Sea Eagles
club	Melbourne Storm
club	Newcastle Knights|~Knights
club	North Queensland Cowboys
club	Parramatta Eels|~Eels
club	Penrith Panthers
club	South Sydney Rabbitohs|~Rabbitohs
club	St George Illawarra Dragons
club	Sydney Roosters|~Roosters
club	Wests Tigers
club	New Zealand Warriors
club	Auckland Blues
club	Canterbury Crusaders|~Crusaders
club	Waikato Chiefs
club	Wellington Hurricanes
club	Otago Highlanders|~Highlanders
club	Queensland Reds
club	New South Wales Waratahs|~Waratahs
club	ACT Brumbies|~Brumbies
club	Western Force
club	Melbourne Rebels
club	Natal Sharks
club	Western Stormers|~Stormers
club	Leeds Rhinos|~Rhinos
club	Wigan Warriors
club	Bradford Bulls
club	Warrington Wolves
club	Huddersfield Giants
club	Hull Kingston Rovers|~Kingston Rovers
club	Castleford Tigers
club	Wakefield Trinity|~Trinity
club	Salford Red Devils|~Red Devils
club	Widnes Vikings
club	Catalans Dragons
club	Leicester Tigers
club	Northampton Saints
club	Sale Sharks
club	Exeter Chiefs
club	Worcester Warriors
club	Newcastle Falcons
club	London Wasps|~Wasps
club	London Irish
club	Bath Rugby
club	Gloucester Rugby
club	Bristol Bears
club	Mumbai Indians
club	Chennai Super Kings|~Super Kings
club	Kolkata Knight Riders|~Knight Riders
club	Delhi Daredevils|~Daredevils
club	Delhi Capitals
club	Rajasthan Royals
club	Deccan Chargers
club	Royal Challengers Bangalore
club	Kings XI Punjab
club	Sunrisers Hyderabad
club	Gujarat Titans
club	Sydney Sixers|~Sixers
club	Melbourne Stars
club	Perth Scorchers|~Scorchers
club	Hobart Hurricanes
club	Perth Glory
club	Sydney FC
club	Melbourne Victory
club	Melbourne City
club	Adelaide United
club	Brisbane Roar
club	Central Coast Mariners
club	Newcastle Jets
club	Wellington Phoenix
club	Gold Coast United
club	Western Sydney Wanderers
club	Alabama Crimson Tide|~Crimson Tide
club	Texas Longhorns|~Longhorns
club	Ohio State Buckeyes|~Buckeyes
club	Michigan Wolverines|~Wolverines
club	Notre Dame Fighting Irish|~Fighting Irish
club	Florida Gators|~Gators
club	Georgia Bulldogs
club	Auburn Tigers
club	LSU Tigers
club	Tennessee Volunteers|~Volunteers
club	Arkansas Razorbacks|~Razorbacks
club	Oklahoma Sooners|~Sooners
club	Nebraska Cornhuskers|~Cornhuskers
club	Texas A&M Aggies|~Aggies
club	USC Trojans|~Trojans
club	UCLA Bruins
club	Stanford Cardinal
club	Oregon Ducks
club	Washington Huskies
club	Penn State Nittany Lions|~Nittany Lions
club	Wisconsin Badgers|~Badgers
club	Iowa Hawkeyes|~Hawkeyes
club	Kansas Jayhawks|~Jayhawks
club	Kentucky Wildcats
club	Duke Blue Devils|~Blue Devils
club	North Carolina Tar Heels|~Tar Heels
club	Syracuse Orange
club	Miami Hurricanes
club	Florida State Seminoles|~Seminoles
club	Clemson Tigers
club	Virginia Tech Hokies|~Hokies
club	West Virginia Mountaineers|~Mountaineers
club	Pittsburgh Panthers
club	Army Black Knights|~Black Knights
club	Navy Midshipmen|~Midshipmen
club	Boise State Broncos
club	BYU Cougars|~Cougars
club	Utah Utes|~Utes
club	Arizona Wildcats
club	Arizona State Sun Devils|~Sun Devils
club	Purdue Boilermakers|~Boilermakers
club	Indiana Hoosiers|~Hoosiers
club	Minnesota Golden Gophers|~Golden Gophers
club	Michigan State Spartans|~Spartans
club	Northwestern Wildcats
club	Illinois Fighting Illini|~Fighting Illini
club	Gonzaga Bulldogs
club	Villanova Wildcats
club	Georgetown Hoyas|~Hoyas
club	Connecticut Huskies
club	TCU Horned Frogs|~Horned Frogs
club	Baylor Bears
club	Texas Tech Red Raiders|~Red Raiders
club	Mississippi State Bulldogs
club	Ole Miss Rebels
club	Vanderbilt Commodores|~Commodores
club	South Carolina Gamecocks|~Gamecocks
club	~Cardinals
club	~Falcons
club	~Panthers
club	~Bears
club	~Browns
club	~Cowboys
club	~Broncos
club	~Lions
club	~Colts
club	~Chiefs
club	~Raiders
club	~Chargers
club	~Rams
club	~Vikings
club	~Saints
club	~Giants
club	~Jets
club	~Eagles
club	~Titans
club	~Oilers
club	~Hawks
club	~Nets
club	~Bulls
club	~Warriors
club	~Grizzlies
club	~Suns
club	~Kings
club	~Braves
club	~Reds
club	~Indians
club	~Tigers
club	~Royals
club	~Angels
club	~Dodgers
club	~Marlins
club	~Athletics
club	~Mariners
club	~Rangers
club	~Senators
club	~Ducks
club	~Coyotes
club	~Bruins
club	~Hurricanes
club	~Stars
club	~Wanderers
club	~Sharks
club	~Blues
club	~Capitals
club	~Galaxy
club	~Bulldogs
club	~Dragons
club	~Rebels
club	~Huskies
club	~Wildcats
club	Brighton & Hove Albion|Brighton and Hove Albion|^Brighton|~Seagulls
club	AFC Bournemouth|^Bournemouth
club	Brentford FC|^Brentford
club	Burnley FC|^Burnley
club	Fulham FC|~Fulham
club	Leeds United|^Leeds
club	Luton Town|^Luton
club	Nottingham Forest|~Forest
club	Norwich City|^Norwich
club	Sheffield United|^Sheffield United
club	Sheffield Wednesday
club	Watford FC|^Watford
club	West Bromwich Albion|West Brom
club	Wolverhampton Wanderers|~Wolves|^Wolverhampton
club	Blackburn Rovers|^Blackburn
club	Bolton Wanderers|^Bolton
club	Birmingham City
club	Blackpool FC|^Blackpool
club	Bristol City
club	Bristol Rovers
club	Cardiff City
club	Charlton Athletic|~Charlton
club	Coventry City
club	Derby County
club	Huddersfield Town
club	Ipswich Town
club	Middlesbrough FC|^Middlesbrough
club	Millwall FC|Millwall
club	Oxford United
club	Peterborough United
club	Plymouth Argyle
club	Portsmouth FC|^Portsmouth
club	Preston North End
club	Queens Park Rangers|QPR
club	Reading FC
club	Rotherham United
club	Stockport County
club	Tranmere Rovers
club	Wigan Athletic
club	Wrexham AFC
club	Wycombe Wanderers
club	Doncaster Rovers
club	Barnsley FC
club	Bradford City
club	Carlisle United
club	Crewe Alexandra
club	Exeter City
club	Leyton Orient
club	Lincoln City
club	Mansfield Town
club	Notts County
club	Oldham Athletic
club	Port Vale
club	Scunthorpe United
club	Shrewsbury Town
club	Southend United
club	Swindon Town
club	Walsall FC
club	York City
club	Aberdeen FC
club	Dundee United
club	Hearts of Midlothian
club	Hibernian FC
club	Kilmarnock FC
club	Motherwell FC
club	Partick Thistle
club	~Celtic
club	Shamrock Rovers
club	Bohemian FC
club	Linfield FC
club	Le Havre AC|~HAC|^Le Havre
club	Angers SCO|^Angers
club	Clermont Foot
club	AC Ajaccio|^Ajaccio
club	SC Bastia|^Bastia
club	Dijon FCO|DFCO|^Dijon
club	Amiens SC|^Amiens
club	Nîmes Olympique|^Nîmes
club	Valenciennes FC|VAFC|^Valenciennes
club	~Châteauroux|~La Berrichonne
club	Chamois niortais|^Niort
club	Grenoble Foot 38|GF38
club	Évian Thonon Gaillard
club	Gazélec Ajaccio
club	Paris FC
club	Red Star|Red Star FC
club	Rodez AF
club	Pau FC
club	Quevilly-Rouen
club	US Créteil
club	FC Annecy
club	USL Dunkerque
club	Stade lavallois|^Laval
club	Tours FC
club	US Orléans
club	FC Istres
club	US Boulogne
club	CS Sedan
club	AS Cannes
club	Stade malherbe de Caen
club	Vannes OC
club	FC Gueugnon
club	LB Châteauroux
club	Bordeaux-Bègles|Union Bordeaux-Bègles|~UBB
club	Castres olympique
club	ASM Clermont Auvergne|Clermont Auvergne
club	Montpellier Hérault rugby|~MHR
club	Section paloise
club	Stade rochelais|Atlantique Stade rochelais
club	Lyon OU|LOU Rugby|~LOU
club	USA Perpignan|USAP
club	Aviron bayonnais
club	Biarritz olympique
club	CA Brive|~CAB
club	SU Agen
club	FC Grenoble
club	US Oyonnax
club	Provence Rugby
club	US Montauban
club	Colomiers rugby
club	Stade montois
club	RC Vannes
club	Rugby club toulonnais|~RCT|RC toulonnais
club	Stade aurillacois
club	AS Béziers
club	US Dax
club	Leinster Rugby
club	Munster Rugby
club	Ulster Rugby
club	Saracens
club	Harlequins
club	Glasgow Warriors
club	Limoges CSP|CSP Limoges
club	ASVEL
club	Élan béarnais|Élan béarnais Pau-Lacq-Orthez
club	Nanterre 92
club	SIG Strasbourg
club	Chorale de Roanne
club	Le Mans Sarthe Basket|~MSB
club	SLUC Nancy
club	JDA Dijon
club	BCM Gravelines
club	Cholet Basket
club	Boulogne-Levallois
club	Bourges Basket|Tango Bourges Basket
club	Lattes-Montpellier
club	Montpellier Handball|Montpellier HB
club	Chambéry Savoie
club	HBC Nantes
club	USAM Nîmes
club	US Ivry
club	Metz Handball
club	Brest Bretagne Handball
club	Paris Volley
club	Tours VB
club	Dragons de Rouen
club	Brûleurs de loups
club	Ducs d'Angers
club	Gothiques d'Amiens
club	FC Valence
club	Valencia CF
club	Deportivo La Corogne|Deportivo La Coruña|Deportivo
club	Celta Vigo|Celta de Vigo
club	Real Betis|Betis Séville
club	Espanyol Barcelone|Espanyol
club	Real Saragosse|Real Zaragoza
club	Málaga CF
club	Getafe CF
club	Sevilla FC
club	Levante UD
club	Rayo Vallecano
club	CA Osasuna|Osasuna
club	Real Valladolid
club	RCD Majorque|RCD Mallorca
club	Deportivo Alavés
club	Udinese|Udinese Calcio
club	~Torino|Torino FC
club	Bologna FC
club	Genoa CFC
club	Hellas Vérone|Hellas Verona
club	Cagliari Calcio
club	Parme Calcio
club	US Palerme
club	US Sassuolo|~Sassuolo
club	Chievo Vérone|Chievo
club	~Napoli
club	AC Monza
club	Borussia Mönchengladbach
club	1899 Hoffenheim|TSG Hoffenheim|Hoffenheim
club	FC Cologne|1. FC Köln
club	FC Augsbourg
club	Fribourg-en-Brisgau SC|SC Freiburg
club	Hanovre 96|Hannover 96
club	VfB Stuttgart
club	Mayence 05|Mainz 05
club	FC Nuremberg
club	Union Berlin
club	St. Pauli|FC St. Pauli
club	Werder Bremen
club	Hamburger SV
club	Fortuna Düsseldorf
club	Vitesse Arnhem
club	AZ Alkmaar
club	FC Twente
club	FC Utrecht
club	Sparta Rotterdam
club	Sporting Braga|SC Braga
club	Vitória Guimarães
club	Boavista
club	KAA La Gantoise|~La Gantoise
club	KRC Genk
club	RSC Charleroi|Sporting de Charleroi
club	Royal Antwerp|Antwerp FC
club	Union saint-gilloise
club	Cercle Bruges|Cercle de Bruges
club	FC Malines
club	FC Bâle|FC Basel
club	Young Boys de Berne|Young Boys
club	FC Zurich
club	Grasshopper Zurich|Grasshoppers
club	Servette FC|Servette
club	FC Sion
club	FC Lausanne-Sport|Lausanne-Sport
club	Neuchâtel Xamax
club	FC Lugano
club	FC Saint-Gall
club	Red Bull Salzbourg|Red Bull Salzburg
club	Rapid Vienne
club	Austria Vienne
club	Sturm Graz
club	FC Copenhague|FC Copenhagen
club	Brøndby IF
club	Malmö FF
club	AIK Solna
club	IFK Göteborg
club	Rosenborg BK|Rosenborg
club	Molde FK
club	HJK Helsinki
club	AEK Athènes
club	PAOK Salonique
club	Trabzonspor
club	Sparta Prague
club	Slavia Prague
club	Viktoria Plzeň
club	Legia Varsovie
club	Lech Poznań
club	~Ferencváros
club	Steaua București|FCSB
club	Dinamo Bucarest
club	CFR Cluj
club	Ludogorets Razgrad
club	Levski Sofia
club	CSKA Sofia
club	Étoile rouge de Belgrade|Red Star Belgrade
club	Partizan Belgrade
club	Hajduk Split
club	Lokomotiv Moscou
club	Dinamo Moscou|Dynamo Moscou
club	Rubin Kazan
club	Maccabi Tel-Aviv|Maccabi Tel Aviv
club	Maccabi Haïfa
club	Hapoel Tel-Aviv
club	Santos FC
club	São Paulo FC
club	~Palmeiras|SE Palmeiras
club	Corinthians
club	Fluminense
club	Botafogo
club	Vasco da Gama
club	Grêmio
club	Atlético Mineiro
club	Cruzeiro EC
club	Internacional Porto Alegre
club	Racing Club de Avellaneda
club	Independiente
club	San Lorenzo
club	Vélez Sarsfield
club	Estudiantes de La Plata
club	Peñarol
club	Nacional Montevideo
club	Colo-Colo
club	Club América
club	Chivas de Guadalajara
club	Zamalek
club	Mamelodi Sundowns
club	Orlando Pirates
club	Kaizer Chiefs
club	ES Sétif
club	JS Kabylie|~JSK
club	MC Alger
club	USM Alger
club	CR Belouizdad
club	CS Sfaxien
club	Club africain
club	ASEC Mimosas|ASEC Abidjan
club	Canon Yaoundé
club	Cotonsport Garoua
club	Al-Hilal
club	Al-Nassr
club	Al-Ittihad
club	Urawa Red Diamonds
club	Kashima Antlers
club	Guangzhou Evergrande
club	CSKA Moscow
club	Olympiacos
club	Real Madrid Baloncesto
club	Anadolu Efes
club	Žalgiris Kaunas
club	US Lesquin
club	Manly Warringah
club	Team Sky|Ineos Grenadiers|Team Ineos
club	AG2R La Mondiale|AG2R
club	Cofidis
club	FDJ.fr|Groupama-FDJ
club	Movistar Team
club	Quick-Step Floors|Soudal Quick-Step
club	Lotto-Soudal
club	Astana Pro Team
club	Jumbo-Visma
club	Scuderia Ferrari
club	Red Bull Racing
club	Force India
club	Toro Rosso
club	Williams F1
club	Mercedes AMG
club	~Sauber
club	Haas F1
club	Alpine F1
club	Joe Gibbs Racing
club	Hendrick Motorsports
club	Team Penske
club	Stewart-Haas Racing
club	Yorkshire County Cricket Club
club	Marylebone Cricket Club|~MCC
club	Harlem Globetrotters
sports	National Football Conference
sports	American Football League
sports	American Football Conference
sports	World Football League
sports	Arena Football League
sports	~XFL
sports	Canadian Football League|CFL
sports	American League
sports	National League
sports	American Basketball Association
sports	Women's National Basketball Association|WNBA
sports	American Hockey League|AHL
sports	Ontario Hockey League|OHL
sports	Western Hockey League|WHL
sports	East Coast Hockey League|ECHL
sports	Quebec Major Junior Hockey League|QMJHL
sports	Kontinental Hockey League|KHL|Ligue continentale de hockey
sports	International Hockey League
sports	Australian Football League|AFL
sports	Victorian Football League|VFL
sports	Victorian Football Association|VFA
sports	National Rugby League|NRL
sports	Rugby Football Union
sports	Rugby Football League
sports	Rugby League International Federation
sports	Irish Rugby Football Union|IRFU
sports	Welsh Rugby Union
sports	Scottish Rugby Union
sports	Gaelic Athletic Association|~GAA
sports	England and Wales Cricket Board|ECB (cricket)
sports	Board of Control for Cricket in India|BCCI
sports	Cricket Australia
sports	International Cricket Council
sports	Football Association of Ireland|~FAI
sports	Scottish Football Association
sports	Football Association of Wales
sports	English Football League
sports	Scottish Premier League
sports	CONCACAF
sports	CONMEBOL
sports	Asian Football Confederation
sports	Oceania Football Confederation
sports	Royal Spanish Football Federation|RFEF|Fédération espagnole de football
sports	Fédération italienne de football|FIGC
sports	Union belge de football|Royal Belgian Football Association
sports	Association suisse de football
sports	Fédération algérienne de football|~FAF
sports	Fédération royale marocaine de football|FRMF
sports	Fédération tunisienne de football|~FTF
sports	Fédération camerounaise de football|Fécafoot
sports	Fédération sénégalaise de football
sports	Fédération ivoirienne de football
sports	DNCG|Direction nationale du contrôle de gestion
sports	Ligue nationale de rugby|~LNR
sports	Ligue nationale de basket
sports	Ligue nationale de handball|LNH (handball)
sports	Fédération française de tennis|FFT
sports	Fédération française de judo
sports	Fédération française de natation|FFN
sports	Fédération française d'athlétisme|~FFA
sports	Fédération française de cyclisme|~FFC
sports	Fédération française de handball|FFHB
sports	Fédération française de basket-ball|FFBB
sports	Fédération française de volley|FFVB
sports	Fédération française de ski|~FFS
sports	Fédération française de voile
sports	Fédération française de triathlon
sports	Fédération française d'équitation
sports	Fédération française de gymnastique
sports	Fédération française des sports de glace|FFSG
sports	Agence française de lutte contre le dopage|AFLD
sports	United States Anti-Doping Agency|USADA
sports	Court of Arbitration for Sport|TAS|Tribunal arbitral du sport
sports	International Association of Athletics Federations
sports	International Swimming Federation|FINA|World Aquatics
sports	International Ski Federation|FIS
sports	International Skating Union|~ISU
sports	International Ice Hockey Federation|IIHF
sports	International Basketball Federation|FIBA
sports	International Handball Federation|~IHF
sports	International Volleyball Federation|FIVB
sports	International Judo Federation
sports	International Tennis Federation|ITF
sports	International Biathlon Union|IBU
sports	International Gymnastics Federation|FIG (gymnastique)
sports	International Boxing Federation|IBF
sports	World Boxing Association|WBA
sports	World Boxing Council|WBC
sports	World Boxing Organization|WBO
sports	AIBA
sports	FIDE|Fédération internationale des échecs
sports	Badminton World Federation|~BWF
sports	International Paralympic Committee|~IPC|Comité international paralympique
sports	United States Olympic Committee|USOC|Comité olympique américain
sports	British Olympic Association
sports	Australian Olympic Committee
sports	Comité olympique russe
sports	~PGA
sports	PGA Tour
sports	LPGA
sports	USGA
sports	United States Tennis Association|USTA
sports	U.S. Soccer|United States Soccer Federation
sports	Formula One Management
sports	~FIM
sports	Dorna
sports	Amaury Sport Organisation|~ASO
sports	World Wrestling Federation|WWF (catch)
sports	World Championship Wrestling|~WCW
sports	Extreme Championship Wrestling|~ECW
sports	Total Nonstop Action Wrestling|~TNA
sports	New Japan Pro-Wrestling
sports	Ring of Honor
sports	Professional Footballers' Association
sports	UNFP
sports	National Football League Players Association|NFLPA
sports	Southeastern Conference
sports	Atlantic Coast Conference
sports	Big East Conference|Big East
sports	Big Ten Conference|Big Ten
sports	Big 12 Conference
sports	Pac-12 Conference|Pac-12|Pacific-10 Conference|Pac-10
sports	~Ivy League
sports	Mid-American Conference
sports	Sun Belt Conference
sports	Conference USA
sports	Mountain West Conference
sports	Western Athletic Conference
sports	NAIA
sports	Comité d'organisation des Jeux olympiques|Cojo
sports	Paris 2024`;
