/**
 * Words of the news that translate or paraphrase each other, one idea a line: French words | English words, by lemma.
 * Written for this project from general knowledge of both languages.
 */
export const IDEAS = `
entreprise société compagnie firme groupe | company firm business corporation group enterprise
client clientèle acheteur | customer client buyer
particulier individu consommateur ménage | individual consumer household
employé salarié collaborateur travailleur personnel effectif | employee worker staff workforce
emploi poste | job position post
service prestation | service
offre proposition proposer offrir | offer offering proposal propose
produit article | product item
assez suffisamment suffisant | enough sufficiently sufficient
complet complète entier entière intégral total | complete full whole entire total
grand gros important majeur vaste | large big great major important huge
petit faible mineur | small little minor low
bon bonne juste adéquat meilleur | right good best better proper
mauvais mal pire | bad wrong worse worst
long durable | long lasting
court bref | short brief
terme échéance | term
solution réponse remède | solution answer response
problème difficulté souci | problem trouble difficulty issue
besoin nécessité nécessaire falloir | need necessary necessity require
vouloir souhaiter désirer | want wish desire
viser cibler | target aim
succès réussite réussir fonctionner marcher | success succeed work
échec échouer | failure fail
décision décider trancher | decision decide
déterminer conclure conclusion | determine conclude conclusion
choix choisir | choice choose
penser croire estimer juger | think believe consider
savoir connaître | know
comprendre compréhension | understand understanding
dire déclarer affirmer | say state declare
santé sanitaire | health healthcare
soin soigner médical | care medical treatment
patient malade | patient sick
médecin docteur | doctor physician
hôpital clinique | hospital clinic
avenir futur | future
passé | past
année an | year
mois | month
semaine | week
jour journée | day
temps moment | time moment
construire bâtir construction structuration structure structurer | build building construction
créer création | create creation
inventer réinventer réimaginer repenser imaginer | invent reinvent reimagine rethink imagine
améliorer amélioration progresser approfondir | improve improvement deepen better
changer changement évoluer transformer transformation | change transform transformation evolve
augmenter hausse croissance croître accroître progression | increase rise growth grow
baisser baisse diminuer réduire réduction chute | decrease fall drop cut reduce reduction decline
vendre vente cession céder | sell sale
acheter achat acquérir acquisition racheter rachat | buy purchase acquire acquisition
payer paiement verser | pay payment
coût coûter cher | cost expensive
prix tarif | price
argent fonds | money fund funds
investir investissement | invest investment
bénéfice profit | profit earnings
perte perdre | loss lose
marché | market
concurrence concurrent concurrentiel | competition competitor competitive
emprunt dette | debt loan
banque bancaire | bank banking
gouvernement | government
ministre | minister
président | president chairman
directeur patron dirigeant responsable | director boss head executive manager chief
loi législation | law legislation
accord entente | agreement deal
contrat | contract
négociation négocier discuter discussion | negotiation negotiate talk talks discuss
travail travailler | work labour labor
équipe | team
usine fabrique | factory plant
production produire fabriquer | production produce manufacture make
fermer fermeture cesser arrêter arrêt | close closure shut stop cease
ouvrir ouverture | open opening
lancer lancement | launch
continuer poursuivre | continue pursue
commencer début démarrer | begin start beginning
finir fin terminer | finish end
attendre attente | wait expect expectation
espérer espoir | hope
craindre crainte peur | fear afraid
risque danger | risk danger
sécurité sûr | security safety safe
guerre conflit | war conflict
paix | peace
pays nation | country nation
ville | city town
monde mondial | world global
peuple population gens | people population
femme | woman
homme | man
enfant | child
école | school
étudiant élève | student pupil
voiture véhicule automobile | car vehicle automobile
avion appareil | plane aircraft
train rail | train rail
énergie | energy power
électricité électrique | electricity electric
pétrole | oil
gaz | gas
eau | water
climat climatique | climate
environnement | environment
recherche chercher | research search
technologie technique | technology technical
donnée | data
logiciel | software
réseau | network
léger légère légèreté | light lightly
clair claire clairement | clear clearly
réflexion réfléchir examen | reflection consideration thought thinking
adorer aimer apprécier | love like enjoy
inscrit membre adhérent | enrolled registered member
aspect | aspect
plusieurs nombreux beaucoup | several many numerous
premier | first
dernier | last latest
nouveau nouvelle neuf | new
ancien vieux | old former
seul unique | only single alone
ensemble commun | together common joint
confiance confier | trust confidence
responsabilité | responsibility
engagement engager | commitment commit
aide aider soutien soutenir | help aid support
plan projet programme | plan project program programme
stratégie stratégique | strategy strategic
objectif but cible | objective goal target
résultat | result outcome
qualité | quality
vie vivre | life live
mort mourir décès | death die
blesser blessé | injure wound injured
victime | victim
enquête enquêter | investigation investigate inquiry probe
justice tribunal | justice court
police | police
accident | accident
fier fierté | proud pride
heureux content ravi | happy glad pleased delighted
triste tristesse | sad sadness
inquiet inquiétude préoccupation | worried concern worry
facile facilement | easy easily
difficile dur | difficult hard tough
rapide rapidement vite | fast quick quickly rapidly
lent lentement | slow slowly
possible possibilité | possible possibility
impossible | impossible
obligation obliger devoir | must obligation oblige
droit | right
liberté libre | freedom free
fort puissant | strong powerful
faire réaliser effectuer | do make carry
donner fournir apporter | give provide bring
prendre | take
aller venir | go come
rester demeurer | remain stay
nécessiter exiger | demand
entrer entrée | enter entry
sortir sortie | exit leave out
enfin | finally
goûter collation | snack
mariage marier | marriage marry
égal égalité | equal equality
commerçant boutiquier | shopkeeper trader
sauver sauvetage | save rescue
essayer tenter tentative | try attempt
arriver venir | come arrive
supprimer suppression | cut eliminate axe
embaucher recruter recrutement | hire recruit
licencier licenciement | lay fire layoff
grève | strike
syndicat | union
négocier | bargain
salaire | wage salary pay
retraite | retirement pension
impôt taxe fiscal | tax fiscal
budget | budget
croissance | growth
inflation | inflation
économie économique | economy economic
crise | crisis
chômage | unemployment
industrie industriel | industry industrial
commerce commercial | trade commercial
export exportation exporter | export
import importation importer | import
douane | customs
chine chinois | china chinese
europe européen | europe european
amérique américain | america american
france français | france french
allemagne allemand | germany german
royaume britannique | kingdom british
parlement | parliament
député élu | lawmaker
élection élire | election elect
vote voter | vote
candidat candidature | candidate bid
campagne | campaign
parti | party
politique | policy political politics
réforme réformer | reform
mesure | measure
règle règlement | rule regulation
interdire interdiction | ban prohibit
autoriser autorisation | allow authorize approval
permettre | allow permit
refuser refus | refuse refusal
accepter | accept
demander demande | ask request
proposer | suggest
soutenir | back
rejeter rejet | reject rejection
critiquer critique | criticize criticism
dénoncer | denounce
condamner condamnation | condemn convict
accuser accusation | accuse accusation
coupable | guilty
innocent | innocent
preuve prouver | proof prove evidence
juge | judge
avocat | lawyer
procès | trial
plainte | complaint lawsuit
amende | fine
prison | prison jail
arrêter arrestation | arrest
tuer | kill
attaquer attaque | attack
arme armé | weapon arm
armée militaire soldat | army military soldier
bombe | bomb
explosion exploser | explosion explode
incendie feu | fire
inondation | flood
tempête | storm
séisme tremblement | earthquake
route | road
pont | bridge
port | port harbour harbor
aéroport | airport
navire bateau | ship boat
passager | passenger
vol voler | flight fly
voyage voyager | travel trip
hôtel | hotel
maison logement | house home housing
rue | street
région | region area
centre | center centre
nord | north
sud | south
est | east
ouest | west
terre | land earth
mer | sea
ciel | sky
forêt | forest
animal | animal
ferme agricole agriculteur agriculture | farm farmer agriculture
aliment alimentaire nourriture | food
pain | bread
viande | meat
lait laitier | milk dairy
vin | wine
boire boisson | drink beverage
manger | eat
magasin boutique | store shop
marque | brand
commande commander | order
livrer livraison | deliver delivery
fournisseur | supplier provider
partenaire partenariat | partner partnership
concurrence | rival
filiale | subsidiary unit
siège | headquarters
action actionnaire | share shareholder
bourse | exchange stock
capital | capital
dividende | dividend
faillite | bankruptcy
fusion fusionner | merger merge
alliance | alliance
part | share part
milliard | billion
million | million
millier mille | thousand
moitié | half
tiers | third
double doubler | double
moyen moyenne | average mean
niveau | level
taux | rate
chiffre | figure
nombre | number
montant | amount
record | record
haut élevé | high
bas | low
premier | first
second deuxième | second
prochain suivant | next following
précédent | previous
début | start
matin | morning
soir soirée | evening
nuit | night
hier | yesterday
demain | tomorrow
aujourd'hui | today
maintenant désormais | now
bientôt | soon
toujours | always still
souvent | often
déjà | already
encore | again yet
depuis | since
pendant | during
avant | before
après | after
contre | against
entre | between
autour | around
ailleurs | elsewhere
ici | here
partout | everywhere
quelqu'un | somebody someone
chacun | everyone everybody
rien | nothing
tout | everything
chose | thing
façon manière | way manner
cas | case
raison | reason
cause | cause
effet conséquence | effect consequence
impact | impact
importance | importance
intérêt intéresser | interest
idée | idea
question | question
sujet | subject topic
exemple | example
erreur | mistake error
faute | fault
vrai vérité | true truth
faux | false
certain sûr | certain sure
prêt | ready
capable | able capable
responsable | responsible
utile | useful
dangereux | dangerous
grave | serious severe
simple | simple
complexe compliqué | complex complicated
public | public
privé | private
national | national
international | international
local | local
général | general
spécial | special
particulier | particular
historique histoire | history historic story
moderne | modern
numérique | digital
ligne | online line
internet | internet web
téléphone | phone telephone
ordinateur informatique | computer
écran | screen
jeu jouer | game play
film cinéma | film movie cinema
livre | book
journal | newspaper
journaliste | journalist reporter
presse | press
article | article
image photo | picture photo image
musique | music
sport sportif | sport
équipe | squad
match | match
victoire gagner vainqueur | victory win winner
défaite perdre | defeat lose
joueur | player
entraîneur | coach
but | goal
champion championnat | champion championship
prix | prize award
étape | stage step
chemin voie | path road
porte | door
fenêtre | window
tête | head
main | hand
cœur | heart
œil yeux | eye
visage | face
corps | body
famille familial | family
père | father
mère | mother
frère | brother
sœur | sister
fils | son
fille | daughter girl
garçon | boy
ami | friend
voisin | neighbour neighbor
jeune jeunesse | young youth
âgé | elderly
vie | living
naître naissance | birth born
âge | age
maladie | disease illness
virus | virus
vaccin vaccination | vaccine vaccination
médicament | drug medicine
traitement traiter | treat treatment
test tester | test
étude étudier | study
science scientifique | science scientific scientist
chercheur | researcher
université | university
formation former | training train
apprendre | learn
enseigner enseignant professeur | teach teacher professor
montrer | show
voir | see
regarder | watch look
entendre | hear
écouter | listen
parler | speak talk
répondre | reply respond answer
expliquer explication | explain explanation
annoncer annonce | announce announcement
promettre promesse | promise pledge
garantir garantie | guarantee
assurer | ensure assure
protéger protection | protect protection
défendre défense | defend defense defence
respecter respect | respect
partager | share
recevoir | receive
envoyer | send
porter | carry wear
tenir | hold
garder | keep
laisser | let leave
mettre | put
suivre | follow
passer | pass spend
traverser | cross
courir | run
tomber | fall
monter | climb
avancer | advance
reculer | retreat
tourner | turn
répéter | repeat
oublier | forget
rappeler | remind recall
sentir | feel
souffrir | suffer
supporter | bear
décevoir déception déçu | disappoint disappointed disappointment
surprendre surprise surpris | surprise surprised
choquer choc | shock shocked
colère | anger angry
honte | shame
courage courageux | courage brave
espoir | hope
rêve rêver | dream
fin | ending
bout | tip
monde | everybody
mot parole | word
message | message
lettre | letter
note | note memo
signer signature | sign signature
lire | read
écrire | write
compter | count
mesurer | measure
coûter | cost
valoir valeur | worth value
dépenser dépense | spend spending
économiser | save
prêter prêt | lend loan
rembourser | repay refund
assurance | insurance
billet | ticket
carte | card map
document | document
dossier | file case
liste | list
base | base basis
source | source
origine | origin
type genre sorte | type kind sort
modèle | model
forme | form
taille | size
poids | weight
couleur | color colour
noir | black
blanc | white
rouge | red
vert | green
bleu | blue
`;
