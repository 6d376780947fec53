import type { Language } from '../../pipeline/model/segmented.ts';
import { verbReadings } from './verbs.ts';

/**
 * Words of the news that translate or paraphrase each other, one idea a line: French words | English words, by lemma.
 * Written for this project from general knowledge of both languages. Two wordings of one statement are compared by
 * ideas, so that a translation matches its original and "visons" matches "ciblons".
 */
const IDEAS = `
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
`;

const STOPWORDS = {
  fr: new Set(
    "le la les l' un une des de d' du à au aux en et ou ni que qu' qui dont où ce c' cet cette ces se s' ne n' pas plus il elle ils elles on nous vous je j' tu me m' te t' lui leur leurs son sa ses notre nos votre vos mon ma mes y est sont être a ont avoir été était avait pour par sur dans avec sans sous mais donc or car si comme très bien tout tous toute toutes même aussi peut pu qu'il cela ça ceux celle celui -ci -là avait serait aurait aurait sera".split(
      ' ',
    ),
  ),
  en: new Set(
    "the a an of to in on at by for with from and or nor but that which who this these those it its he she they we you i me him her them our your their his is are was were be been being has have had do does did not no n't 's as if than then so very also all can could would will should may might about into over".split(
      ' ',
    ),
  ),
} as const;

/** Without accents, plural and feminine endings: enough to bring the forms of a noun or adjective together. */
const stem = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:aux|eaux)$/u, 'al')
    .replace(/(?:es|s|x|e)$/u, '')
    .replace(/(?:iere|ier)$/u, 'ier')
    .replace(/([lnt])\1$/u, '$1');

function loadIdeas(): Readonly<Record<Language, ReadonlyMap<string, string>>> {
  const maps = { fr: new Map<string, string>(), en: new Map<string, string>() };
  for (const line of IDEAS.trim().split('\n')) {
    const [french = '', english = ''] = line.split('|').map((side) => side.trim());
    const idea = `=${french.split(' ')[0]}`;
    for (const word of french.split(' ')) maps.fr.set(stem(word), idea);
    for (const word of english.split(' ')) maps.en.set(stem(word), idea);
  }
  return maps;
}

let ideas: Readonly<Record<Language, ReadonlyMap<string, string>>> | undefined;

/**
 * The idea of a word: the same for its forms, its synonyms and its translation in the list above; its own stem when it
 * is not listed (names and numbers are alike in both languages); null for a grammatical word.
 */
export function ideaOf(language: Language, lower: string): string | null {
  if (STOPWORDS[language].has(lower) || !/[\p{L}\p{N}]/u.test(lower)) return null;
  ideas ??= loadIdeas();
  const own = ideas[language].get(stem(lower));
  if (own !== undefined) return own;
  for (const { lemma } of verbReadings(language, lower)) {
    const found = ideas[language].get(stem(lemma));
    if (found !== undefined) return found;
  }
  const lemma = verbReadings(language, lower)[0]?.lemma;
  return stem(lemma ?? lower);
}
