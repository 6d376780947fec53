import { type EvidenceWords, kindsOf, setOf } from '../evidence/words.ts';

/** What the words around a name say of it in English. */
export const englishEvidence: EvidenceWords = {
  nouns: new Map([
    ...kindsOf(
      'company',
      `company firm group giant carmaker automaker manufacturer retailer supermarket airline startup start-up start-ups maker operator supplier insurer
      brewer conglomerate subsidiary chain brand developer publisher provider carrier planemaker shipbuilder steelmaker drugmaker chipmaker toymaker
      chocolatier distiller distributor wholesaler grocer lender utility builder housebuilder contractor consultancy logistics miner refiner
      bakery brewery foundry sawmill dairy hotelier landlord shipper shipyard exporter importer bookseller pharmacy app platform studio service
      agency insurer lessor reinsurer broker bidder buyer investor competitor owner parent unit business enterprise venture cooperative label`,
    ),
    ...kindsOf(
      'media',
      'newspaper magazine broadcaster daily weekly tabloid website station network newspaper periodical publication journal',
    ),
    ...kindsOf('organization', 'charity ngo nonprofit'),
    ...kindsOf('culture', 'band duo trio quartet quintet orchestra'),
    ...kindsOf('club', 'club franchise squad'),
    ...kindsOf('union', 'union'),
    ...kindsOf('bank', 'bank'),
    ...kindsOf('party', 'party'),
  ]),
  owned:
    setOf(`ceo shares shareholders subsidiary employees chairman acquisition takeover stake bid merger board headquarters profits profit revenue
    revenues sales bankruptcy creditors customers executives shareholding workforce buyout purchase spokesman spokeswoman
    stock stores factories subscribers suppliers earnings dividend`),
  shared: setOf(
    'director chairwoman founder founders co-founder division unit executive workers staff plant factory owner owners boss head president director brand products treatment drug drugs vaccine parent chief network sale',
  ),
  links: setOf('of in at for with'),
  corporate: setOf('acquire employ hire manufacture operate distribute outsource divest recall axe restructure'),
  business: setOf(
    `buy sell announce close launch cut publish invest order deliver produce ship supply unveil shed shut slash
    relocate sue lay merge import export purchase scrap cancel file`,
  ),
  loose: setOf(
    `make raise report post open expand recruit own develop build plan suspend resume pay run offer charge release expect lose list issue settle
    owe earn forecast cease reduce confirm deny sign wind start stop take get win seek form create drop have call abandon end approve borrow`,
  ),
  led: setOf('head lead found run chair join'),
  objects:
    setOf(`jobs job staff workers employees people posts store stores shop shops plant plants factory factories site sites branch branches unit business
    subsidiary division profit profits loss losses sales revenue earnings share shares stake bonds debt order orders contract contracts aircraft planes jets
    vehicles cars trucks ships trains drug drugs product products service services line operation operations production results forecast dividend
    warehouse warehouses hotels restaurants customers million billion m bn £ $ € dollars euros pounds bankruptcy lawsuit acquisition merger bid venture 
    offer price prices outlook guidance fund funding software app range model models`),
  taken: setOf('acquire buy purchase'),
  agents: setOf(
    'acquire own buy operate manufacture make publish develop produce distribute sell run supply purchase build launch release',
  ),
  takeovers: setOf('acquisition takeover purchase buyout bid'),
  recipients: setOf('sell belong'),
  auxiliaries: setOf(
    'have be will do can could should would may might must plan agree want intend decide need expect continue begin start refuse promise threaten',
  ),
  affiliated: setOf('play work sign trade draft record tour consult perform coach manage waive release loan'),
  human: setOf('think believe laugh smile die marry grow feel write sing'),
  placed: setOf('in near from'),
  localities:
    setOf(`mayor city town village county people residents district suburb port airport coast river island east west north south miles battle
    university bishop lake province region capital municipality parish streets siege`),
  participles: setOf('based headquartered owned listed founded'),
};
