// Groups of musicians, labels, orchestras, museums: kind, then canonical name and other names; format and rules in README.md.
// Facts collected by hand for this project in November 2026 (MIT, like the code); edit freely, one organization a line.
/** Groups of musicians, labels, orchestras, museums, a line each: kind, tab, canonical name and aliases with | between; ~ before a name that proves nothing alone, ^ before a town. */
export const data = `culture	The Beatles|Beatles
culture	The Rolling Stones|Rolling Stones
culture	Led Zeppelin
culture	Pink Floyd
culture	~The Who
culture	The Kinks
culture	~The Doors
culture	The Beach Boys|Beach Boys
culture	The Velvet Underground|Velvet Underground
culture	The Ramones|~Ramones
culture	The Stooges|Stooges
culture	The Clash
culture	Sex Pistols
culture	Joy Division
culture	New Order
culture	~The Cure
culture	Depeche Mode
culture	The Smiths
culture	Radiohead
culture	Coldplay
culture	~Oasis
culture	~Blur
culture	~U2
culture	R.E.M.
culture	Nirvana
culture	Pearl Jam
culture	Soundgarden
culture	Alice in Chains
culture	Stone Temple Pilots
culture	Red Hot Chili Peppers
culture	Rage Against the Machine
culture	Foo Fighters
culture	Green Day
culture	Blink-182
culture	~The Offspring
culture	Weezer
culture	Pixies
culture	Sonic Youth
culture	Smashing Pumpkins|The Smashing Pumpkins
culture	Nine Inch Nails
culture	Metallica
culture	Megadeth
culture	Slayer
culture	Anthrax
culture	Iron Maiden
culture	Judas Priest
culture	Black Sabbath
culture	Deep Purple
culture	AC/DC
culture	Motörhead
culture	Guns N' Roses
culture	Aerosmith
culture	~Van Halen
culture	Bon Jovi
culture	Def Leppard
culture	Mötley Crüe
culture	~Kiss
culture	~Queen
culture	~ABBA
culture	~Genesis
culture	King Crimson
culture	~Yes
culture	Jethro Tull
culture	Emerson, Lake & Palmer
culture	Gentle Giant
culture	Tangerine Dream
culture	Kraftwerk
culture	~Rush
culture	~Kansas
culture	~Boston
culture	~Journey
culture	Foreigner
culture	~Styx
culture	~Toto
culture	Supertramp
culture	Dire Straits
culture	~The Police
culture	Duran Duran
culture	Spandau Ballet
culture	Culture Club
culture	Eurythmics
culture	Tears for Fears
culture	Pet Shop Boys
culture	Simple Minds
culture	Talking Heads
culture	Blondie
culture	Devo
culture	The B-52's|B-52's
culture	Fleetwood Mac
culture	Lynyrd Skynyrd
culture	The Allman Brothers Band|Allman Brothers Band
culture	Grateful Dead|The Grateful Dead
culture	Jefferson Airplane
culture	The Byrds
culture	Buffalo Springfield
culture	Crosby, Stills, Nash & Young
culture	Creedence Clearwater Revival
culture	~Cream
culture	The Yardbirds|Yardbirds
culture	~The Animals
culture	~The Hollies
culture	~The Zombies
culture	The Monkees|Monkees
culture	~The Supremes
culture	The Temptations
culture	The Four Tops
culture	The Jackson 5|Jackson 5
culture	Earth, Wind & Fire
culture	Kool & the Gang
culture	Parliament-Funkadelic
culture	Sly and the Family Stone
culture	Bee Gees
culture	Village People
culture	Boney M
culture	Run-D.M.C.|Run-DMC
culture	Public Enemy
culture	N.W.A
culture	Beastie Boys
culture	Wu-Tang Clan
culture	OutKast
culture	~The Roots
culture	A Tribe Called Quest
culture	De La Soul
culture	Cypress Hill
culture	The Fugees|Fugees
culture	Black Eyed Peas|The Black Eyed Peas
culture	Destiny's Child
culture	TLC (groupe)
culture	Spice Girls
culture	Backstreet Boys
culture	'N Sync|NSYNC
culture	Take That
culture	Boyzone
culture	Westlife
culture	One Direction
culture	New Kids on the Block
culture	Jonas Brothers
culture	Girls Aloud
culture	Sugababes
culture	~BTS
culture	Blackpink
culture	Girls' Generation
culture	Super Junior
culture	Big Bang
culture	~EXO
culture	Maroon 5
culture	OneRepublic
culture	Imagine Dragons
culture	The Killers
culture	~The Strokes
culture	The White Stripes|White Stripes
culture	Arctic Monkeys
culture	~Franz Ferdinand
culture	Kaiser Chiefs
culture	~Muse
culture	Placebo
culture	~Garbage
culture	No Doubt
culture	Linkin Park
culture	Limp Bizkit
culture	~Korn
culture	Slipknot
culture	System of a Down
culture	Deftones
culture	~Disturbed
culture	Evanescence
culture	Nickelback
culture	3 Doors Down
culture	Thirty Seconds to Mars|30 Seconds to Mars
culture	My Chemical Romance
culture	Fall Out Boy
culture	Panic! at the Disco
culture	~Paramore
culture	Jimmy Eat World
culture	Dashboard Confessional
culture	~Thursday
culture	~AFI
culture	Rancid
culture	Bad Religion
culture	NOFX
culture	Black Flag
culture	Dead Kennedys
culture	Minor Threat
culture	Fugazi
culture	~Misfits
culture	Social Distortion
culture	The Cult
culture	The Sisters of Mercy|Sisters of Mercy
culture	Bauhaus
culture	Siouxsie and the Banshees
culture	Echo & the Bunnymen
culture	The Jesus and Mary Chain
culture	My Bloody Valentine
culture	Cocteau Twins
culture	The Stone Roses|Stone Roses
culture	Happy Mondays
culture	Primal Scream
culture	~Suede
culture	Pulp
culture	The Verve
culture	Manic Street Preachers
culture	Snow Patrol
culture	~Keane
culture	Elbow
culture	Massive Attack
culture	~Portishead
culture	~The Prodigy
culture	The Chemical Brothers|Chemical Brothers
culture	Daft Punk
culture	~Phoenix
culture	~M83
culture	Gorillaz
culture	LCD Soundsystem
culture	Arcade Fire
culture	Broken Social Scene
culture	Death Cab for Cutie
culture	The Decemberists|Decemberists
culture	Modest Mouse
culture	The Shins
culture	Wilco
culture	Vampire Weekend
culture	MGMT
culture	Fleet Foxes
culture	Bon Iver
culture	Interpol (groupe)
culture	TV on the Radio
culture	Yeah Yeah Yeahs
culture	Animal Collective
culture	Tame Impala
culture	Mumford & Sons
culture	Florence and the Machine
culture	~The xx
culture	alt-J
culture	Hot Chip
culture	Kings of Leon
culture	The Black Keys|Black Keys
culture	Queens of the Stone Age
culture	~Tool
culture	Faith No More
culture	~Primus
culture	Phish
culture	Dave Matthews Band
culture	Blues Traveler
culture	Hootie & the Blowfish
culture	Counting Crows
culture	Matchbox Twenty
culture	Goo Goo Dolls
culture	Third Eye Blind
culture	Barenaked Ladies
culture	They Might Be Giants
culture	Jars of Clay
culture	Béla Fleck and the Flecktones
culture	Weather Report
culture	Mahavishnu Orchestra
culture	Return to Forever
culture	Modern Jazz Quartet
culture	Preservation Hall Jazz Band
culture	Buena Vista Social Club
culture	Gipsy Kings
culture	Los Lobos
culture	~Santana
culture	~Maná
culture	Café Tacuba
culture	Sepultura
culture	Angra
culture	Scorpions
culture	Rammstein
culture	Helloween
culture	Blind Guardian
culture	~Accept
culture	Nightwish
culture	Children of Bodom
culture	~HIM
culture	Apocalyptica
culture	The Hives
culture	Roxette
culture	Ace of Base
culture	In Flames
culture	Opeth
culture	Dream Theater
culture	~Pantera
culture	Dimmu Borgir
culture	Mayhem
culture	a-ha
culture	Röyksopp
culture	Sigur Rós
culture	Of Monsters and Men
culture	The Cranberries
culture	Thin Lizzy
culture	The Corrs
culture	The Pogues
culture	Boomtown Rats
culture	INXS
culture	Midnight Oil
culture	Crowded House
culture	Split Enz
culture	Wolfmother
culture	Tinariwen
culture	Magic System
culture	~Téléphone
culture	Indochine
culture	Noir Désir
culture	~Trust
culture	Les Négresses vertes
culture	~Mano Negra
culture	Louise Attaque
culture	Tryo
culture	Zebda
culture	~Dionysos
culture	~IAM
culture	Suprême NTM|~NTM
culture	MC Solaar
culture	Sexion d'Assaut
culture	~PNL
culture	Bigflo et Oli
culture	Feu! Chatterton|Feu ! Chatterton
culture	~La Femme
culture	~Fauve
culture	Les Rita Mitsouko
culture	Magma
culture	Gojira
culture	~L'Impératrice
culture	~Les Enfoirés
culture	Stromae
culture	The Mad Capsule Markets|Mad Capsule Markets
culture	X Japan
culture	Dir en grey
culture	L'Arc-en-Ciel
culture	Babymetal
culture	AKB48
culture	Morning Musume
culture	Vertical Horizon
culture	~Jesus Jones
culture	Captain Beefheart and His Magic Band
culture	Frankie Goes to Hollywood
culture	Status Quo
culture	~Slade
culture	T. Rex
culture	Mott the Hoople
culture	Roxy Music
culture	~Wings
culture	The Moody Blues
culture	Procol Harum
culture	~Traffic
culture	Small Faces
culture	~Faces
culture	Free (groupe)|~Free
culture	Bad Company
culture	Uriah Heep
culture	~Nazareth
culture	~Saxon
culture	Venom
culture	Napalm Death
culture	Carcass
culture	Cradle of Filth
culture	Paradise Lost
culture	My Dying Bride
culture	Monty Python
culture	Cirque Plume
culture	Comédie-Française
culture	Royal Opera House
culture	Metropolitan Opera
culture	English National Opera
culture	Royal Ballet
culture	Bolshoi|Bolchoï
culture	Mariinsky
culture	~La Scala|Scala de Milan
culture	Opéra de Paris|Opéra national de Paris
culture	Opéra-Comique
culture	Théâtre du Soleil
culture	~TNP
culture	Odéon-Théâtre de l'Europe
culture	Orchestre de Paris
culture	Orchestre national de France
culture	Orchestre national de Lille
culture	Orchestre philharmonique de Radio France
culture	London Symphony Orchestra
culture	London Philharmonic Orchestra
culture	Royal Philharmonic Orchestra
culture	BBC Symphony Orchestra
culture	~Hallé
culture	Berlin Philharmonic|Philharmonique de Berlin
culture	Vienna Philharmonic|Philharmonique de Vienne
culture	New York Philharmonic|Philharmonique de New York
culture	Chicago Symphony Orchestra
culture	Boston Symphony Orchestra
culture	Boston Pops
culture	Philadelphia Orchestra
culture	Cleveland Orchestra
culture	Los Angeles Philharmonic
culture	San Francisco Symphony
culture	Musée du Louvre|Louvre Museum
culture	Musée d'Orsay
culture	Centre Pompidou|Centre Georges-Pompidou
culture	Bibliothèque nationale de France|~BnF
culture	Institut du monde arabe
culture	Cinémathèque française
culture	Centre national du cinéma|~CNC
culture	British Museum
culture	British Library
culture	National Gallery
culture	Tate Modern
culture	~Tate Britain
culture	~Tate
culture	Victoria and Albert Museum
culture	Smithsonian|Smithsonian Institution
culture	Library of Congress
culture	Museum of Modern Art|~MoMA
culture	Metropolitan Museum of Art
culture	~Guggenheim
culture	~Getty
culture	Sotheby's
culture	Christie's
culture	Drouot
culture	Artcurial
culture	Academy of Motion Picture Arts and Sciences
culture	Recording Academy
culture	British Academy|BAFTA
culture	Screen Actors Guild|~SAG
culture	Writers Guild of America|~WGA
culture	Directors Guild of America
culture	SAG-AFTRA
culture	Actors' Equity
culture	Country Music Association
culture	Rock and Roll Hall of Fame
culture	RIAA
culture	British Phonographic Industry
culture	SNEP
culture	Syndicat national de l'édition
culture	Académie Goncourt`;
