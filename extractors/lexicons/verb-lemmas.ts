/**
 * Common verbs of the news in French and English, by lemma: written for this project from general knowledge of both
 * languages. Cue verbs and event triggers are listed with their rules; `npm run verbs` conjugates them all together
 * into verbs-fr.data.ts and verbs-en.data.ts.
 */
export const FRENCH_LEMMAS = `
abaisser abandonner aborder aboutir absorber abriter abroger accéder accélérer accepter accompagner accomplir accorder accroître
accueillir accuser acheminer acheter achever acquérir acquitter actionner activer adapter additionner adhérer admettre adopter adorer
adresser affaiblir affecter afficher affirmer affluer affronter aggraver agir agiter agrandir agréer agresser aider ajourner ajouter
ajuster alarmer alerter alimenter aller allier allonger allumer améliorer aménager amender amener amorcer amputer analyser animer annoncer
annuler anticiper apaiser apercevoir apparaître appartenir appeler appliquer apporter apprendre approcher approuver appuyer arborer
arracher arranger arrêter arriver articuler asphyxier assassiner assembler asseoir asservir assiéger assigner assister associer assurer
attaquer atteindre attendre atténuer atterrir attirer attribuer augmenter autoriser avaler avancer avérer avertir avoir avouer axer
baisser balayer basculer baser battre bâtir bénéficier blanchir blesser bloquer boire bombarder bondir boucler bouder bouleverser
boycotter braquer brandir brider briguer briller briser brûler cacher calculer calmer camper capter capturer caractériser casser causer
céder célébrer censurer cesser changer chanter charger chasser chercher chiffrer chevaucher choisir choquer chuter circuler citer
clamer clarifier classer clore clôturer coexister coiffer collaborer collecter combattre combler commander commémorer commencer commenter
commercialiser commettre communiquer comparaître comparer compenser compléter comporter composer comprendre compromettre compter
concéder concentrer concerner concevoir conclure concourir condamner conditionner conduire conférer confesser confier confirmer confisquer
confondre conforter confronter connaître conquérir consacrer conseiller consentir conserver considérer consister consoler consolider
consommer constater constituer construire consulter contacter contenir contenter contester continuer contourner contracter contraindre
contredire contribuer contrôler convaincre convenir converger convertir convoquer coopérer coordonner copier corriger côtoyer coter couler
couper courir couronner coûter couvrir craindre creuser créer crier critiquer croire croître cueillir culminer cultiver cumuler
danser dater débarquer débarrasser débattre débaucher débloquer débourser débouter débrancher débrayer débuter décéder décélérer décerner
décevoir décharger déchirer décider déclarer déclencher décliner décoller décomposer découler découper découvrir décrire décrocher dédier
déduire déjouer défaire défendre défier défiler définir dégager dégrader déguster délivrer délocaliser demander démanteler démarrer déménager
démentir démettre démissionner démontrer dénier dénoncer dépasser dépendre dépenser déplacer déplorer déployer déposer dépouiller dérailler
déraper dérober dérouler désamorcer descendre désengager désigner désirer desservir dessiner destiner détailler détecter détenir
détériorer déterminer détourner détruire devancer développer devenir dévaster dévier deviner dévoiler devoir dialoguer dicter différer
diffuser digérer diminuer dire diriger disparaître dispenser disperser disposer disputer disqualifier dissimuler dissoudre dissuader
distancer distinguer distribuer diverger diversifier diviser divorcer divulguer dominer donner doper doter doubler douter dresser durcir
durer écarter échanger échapper échouer éclairer éclater écoper écouler écouter écraser écrire édicter édifier éditer éduquer effacer
effectuer efforcer effondrer égaler égaliser élaborer élargir élever éliminer élire éloigner embarquer embaucher embrasser émerger
émettre emmener empêcher emparer employer empocher emporter empoisonner emprisonner emprunter encadrer encaisser encercler enchaîner
encourager encourir endommager enfermer enflammer enfreindre engager engendrer engranger enlever énoncer enquêter enregistrer enrichir
ensevelir entamer entendre enterrer entourer entraîner entraver entreprendre entrer entretenir envahir envenimer envisager envoler
envoyer épargner épauler épouser équiper ériger escompter espérer espionner esquisser esquiver essayer essuyer estimer établir étaler
éteindre étendre étoffer étonner être étudier évacuer évaluer éviter évoluer évoquer exacerber examiner excéder exclure excuser exécuter
exempter exercer exhorter exiger exister expédier expérimenter expirer expliquer exploiter explorer exploser exporter exposer exprimer
expulser extrader fabriquer facturer faciliter faiblir faillir faire falloir fasciner favoriser féliciter fermer fêter figurer filer
filmer finaliser financer finir fixer flamber flotter fonctionner fonder forcer forger former formuler fouiller fournir fragiliser franchir
frapper freiner fuir fusionner gagner garantir garder geler gêner gérer gonfler gouverner grandir gravir grimper grossir guérir guider
habiter harceler hausser hériter hésiter heurter hisser homologuer honorer hospitaliser humilier identifier ignorer illustrer imaginer
immatriculer immobiliser implanter impliquer implorer importer imposer imprimer improviser imputer inaugurer incarcérer incarner inciter
inclure incomber inculper indemniser indiquer infecter infliger influencer informer initier injecter innover inonder inquiéter inscrire
insérer insister inspecter inspirer installer instaurer instituer instruire insulter intégrer intensifier interdire intéresser interpeller
interpréter interrompre interroger intervenir introduire inventer inverser investir inviter invoquer irriter isoler jaillir jeter
joindre jouer jouir juger jurer justifier lâcher laisser lamenter lancer larguer laver légaliser léguer lever libérer licencier lier
limiter limoger liquider lire livrer localiser loger longer louer lutter maintenir maîtriser majorer manger manifester manipuler manquer
marcher marier marquer marteler massacrer matraquer mécontenter méditer mélanger menacer ménager mener mentir mentionner mériter mesurer
mettre migrer militer minimiser miser mobiliser modérer moderniser modifier monter montrer moquer motiver mourir muer multiplier munir
murmurer mûrir muter nager naître narrer naviguer nécessiter négliger négocier neutraliser nier nommer noter nouer nourrir noyer nuancer
nuire obéir objecter obliger observer obtenir occasionner occuper octroyer œuvrer offenser officialiser offrir omettre opérer opposer opter
orchestrer ordonner organiser orienter osciller oser ôter oublier outrepasser ouvrir paralyser paraître parcourir pardonner parier parler
parrainer partager participer partir parvenir passer patienter patrouiller payer pécher peiner pencher pénétrer penser percer percevoir
percuter perdre perdurer périr permettre perquisitionner persister personnaliser persuader perturber peser piloter pirater placer plafonner
plaider plaire planifier plébisciter pleuvoir plonger pointer porter poser positionner posséder poster poursuivre pousser pouvoir pratiquer
précéder prêcher préciser préconiser prédire préférer préjuger prélever prendre préoccuper préparer présager prescrire présenter préserver
présider pressentir presser pressurer présumer prétendre prêter prévaloir prévenir prévoir prier priver privilégier procéder proclamer
procurer produire professer profiter progresser projeter prolonger promettre promouvoir prôner prononcer propager proposer protéger
protester prouver provenir provoquer publier puiser punir qualifier quitter raccourcir racheter raconter radier raffermir rafler ralentir
rallier ramasser ramener ranger rappeler rapporter rapprocher raser rassembler rassurer rater ratifier rattraper ravager ravir réagir
réaffirmer réaliser rebondir recenser recevoir réchauffer rechercher réciter réclamer récolter recommander recommencer récompenser
réconcilier reconduire reconnaître reconsidérer reconstruire recourir recouvrer recouvrir récupérer recruter reculer récuser redémarrer
redescendre redevenir rediriger redonner redouter redresser réduire réélire refermer réfléchir refléter réformer refuser réfuter regagner
regarder régir régler régner régresser regretter regrouper réguler réhabiliter réimaginer réinventer rejeter rejoindre réjouir relâcher
relancer relater relativiser relaxer relayer relever relier remanier remarquer remercier remettre remonter remplacer remplir remporter
remuer renaître rencontrer rendre renforcer renier renommer renoncer renouer renouveler rénover renseigner rentrer renverser renvoyer
réorganiser répandre réparer repartir répartir repêcher repérer répéter replacer répondre reporter reposer repousser reprendre représenter
réprimer reprocher reproduire répudier requérir réquisitionner réserver résider résigner résilier résister résonner résoudre respecter
respirer ressembler ressentir ressortir restaurer rester restituer restreindre restructurer résulter résumer rétablir retarder retenir
retirer retomber retourner retracer retransmettre retrouver réunir réussir revaloriser revendiquer revendre revenir rêver révéler revenir
revoir révolter révoquer riposter risquer rivaliser rompre rouler rouvrir saboter sacrifier saigner saisir saluer sanctionner satisfaire
saupoudrer sauter sauver savoir scander sceller scinder scruter secouer secourir séduire séjourner semer sembler sentir séparer séquestrer
serrer servir siéger signaler signer signifier simplifier situer solliciter sombrer sommer sonder sonner sortir souffler souffrir souhaiter
soulager soulever souligner soumettre soupçonner soupirer sourire souscrire soustraire soutenir souvenir spécifier stabiliser stagner
stationner statuer stimuler stipuler stopper subir subordonner subsister substituer subventionner succéder succomber sucrer suffire suggérer
suivre superviser supplier supporter supposer supprimer surestimer surgir surmonter surpasser surprendre sursauter surveiller survenir
survivre survoler susciter suspecter suspendre symboliser tabler taire tarder tâter taxer téléphoner témoigner tempérer tendre tenir tenter
terminer ternir tester tirer tolérer tomber totaliser toucher tourner tracer traduire trahir traîner traiter trancher transférer transformer
transiger transmettre transporter travailler traverser trébucher trembler triompher tripler tromper trouver tuer tutoyer unifier unir user
usurper utiliser vaciller vaincre valider valoir valoriser vanter varier veiller vendre venger venir verrouiller verser vêtir vider vieillir violer
viser visiter vivre voir voler voter vouloir voyager
`;

export const ENGLISH_LEMMAS = `
abandon absorb accept access accompany accuse achieve acknowledge acquire acquit act add address adjust admit adopt advance advise advocate
affect afford agree aim alert allege allow ally amend amount announce answer anticipate apologize appeal appear apply appoint approach approve
argue arise arrange arrest arrive ask assemble assert assess assign assist assume assure attach attack attempt attend attract avert avoid
award back ban bar base battle bear beat become begin believe belong benefit bet bid block blame blast boast bolster bomb book boost
borrow brace break bring broadcast build burn bury buy calculate call campaign cancel capture care carry cast catch cause cease celebrate
challenge change charge chase check choose cite claim clash clear climb close collapse collect combine come comment commit compare compete
complain complete comply concede conclude condemn conduct confess confirm connect consider consist consolidate construct consult contact
contain contend contest continue contract contribute control convene convict convince cooperate cope correct cost count counter cover crash create
criticize criticise cross curb cut damage deal debate debut decide declare decline decrease deepen defeat defend defer define delay deliver
demand demolish denounce deny depart depend deploy describe deserve design designate destroy detail detain detect determine develop devote die
dip direct disagree disappear disclose discontinue discover discuss dismiss dispatch display dispose dispute disrupt dissolve distribute
divest divide do dominate donate double doubt draft draw drive drop earn ease edge eject elect eliminate embrace emerge emphasize employ
enable encourage end enforce engage enhance enjoy enlist ensure enter erupt escalate escape establish estimate evacuate evaluate examine exceed
exchange exclude execute exercise exit expand expect experience expel explain explode explore export expose express extend extradite face
fail fall favor fear feature feel fight figure file fill finance find fine finish fire fix flee float flood fly focus follow force forecast
form found free freeze fuel fulfil fund gain gather generate get give go govern grant grow guarantee guide hack halt hand handle happen harm
head heal hear help hike hint hire hit hold honor hope host hurt identify ignore imagine impact implement imply import impose improve inaugurate
include increase indicate indict inform inherit inject injure insist inspect inspire install instruct insure intend intensify interpret
interrupt intervene introduce invade invent invest investigate invite involve isolate issue join judge jump justify keep kick kidnap kill
know label lack land last launch lead leak learn lease leave lend let liquidate list live lobby locate lock lodge look lose lower lure
maintain make manage mandate manufacture mark market match mean measure meet merge miss monitor mothball mount move murder name narrow need
negotiate nominate note notify observe obtain occur offer offload open operate oppose order organize organise oust outline overcome overhaul
oversee overturn owe own pass pay penalize perform permit persuade pick pitch place plan play plead pledge plummet plunge point poll pose
position possess post postpone pour power praise predict prefer prepare present press pressure prevent probe proceed process produce profit
progress prohibit project promise promote prompt propose prosecute protect protest prove provide publish pull purchase pursue push put qualify
question quit quote raid raise rally rank rate reach react read realize rebound rebuke recall receive reckon recognize recommend record recover
recruit reduce refer refinance reflect refuse regain regard register regret regulate reinforce reinstate reiterate reject relate release relocate
rely remain remark remember remind remove renew repair repay repeat replace reply report represent request require rescue research resign resist
resolve respond restore restrict restructure result resume retain retire retreat return reveal reverse review revise revive reward rise risk rob
roll rule run sack sail sanction satisfy save say scale scrap scrutinize seal search secure see seek seem seize select sell send sentence separate
serve set settle shake share shed shift shock shoot shop shorten shout show shrink shut shutter side sign signal slam slash slide slip slow slump
snap soar solve sound spark speak specify speculate spend spin split sponsor spot spread spur stabilize stage stall stand start state stay steal
stem step stick stop strengthen stress stretch strike strip struggle study submit succeed sue suffer suggest supply support suppose surge surpass
surprise surrender survive suspect suspend swallow swear switch tackle take talk tap target team tell tempt tend terminate test testify thank
think threaten tie total touch tour track trade train transfer transform translate travel treat trigger triple trust try tumble turn uncover
understand undertake unite unload unveil update upgrade uphold urge use usher vacate value veto view violate visit voice vote vow wait walk want
warn waste watch weaken wear weigh welcome widen win wind wish withdraw withhold witness wonder work worry wound write yield be have
`;
