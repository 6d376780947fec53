import { type Grammar, modalities, words } from '../grammar.ts';

export const englishGrammar: Grammar = {
  determiners: words(
    "the a an this that these those its his her their our your my some any each every no two three four five six seven eight nine ten 's",
  ),
  prepositions: new Map(
    [
      ...words(
        'of to from with by for in on at into over under against between since after before during about as until through within amid despite near via',
      ),
    ].map((word) => [word, word]),
  ),
  contracted: new Set(),
  bare: new Set(),
  phrases: new Set(['in fact', 'at last', 'for example', 'of course']),
  subordinators: words(
    'that which who whom whose where when while because although though if but so unless whether since',
  ),
  relatives: words('that which who whose where'),
  conditions: words('if unless'),
  coordinators: words('and or nor'),
  adverbs: words(
    'also then already still now finally recently officially later soon currently previously reportedly not never just only again further twice once thrice instead almost nearly yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday',
  ),
  negations: words("not n't never no"),
  clitics: new Set(),
  reflexives: new Set(),
  possessives: words('its his her their'),
  perfect: words('have'),
  passive: words('be get'),
  near: words('will shall should'),
  possible: words('can could may might would'),
  motion: new Set(),
  governors: modalities({
    completed: 'sign complete close finalise finalize conclude finish make do have',
    announced: 'announce declare confirm decide agree accept approve pledge unveil vow',
    planned:
      'plan intend aim want expect consider seek prepare set look hope try propose negotiate explore weigh call_for call_on threaten demand promise',
    denied: 'deny rule dismiss refuse fail',
    cancelled: 'abandon cancel call_off scrap withdraw drop halt block veto prevent reject',
    rumoured: 'rumor rumour',
    hypothetical: 'imagine',
  }),
  governingNouns: modalities({
    announced: 'announcement agreement decision deal',
    planned: 'plan plans intention talks bid proposal attempt offer',
    rumoured: 'rumour rumours rumor rumors speculation',
    denied: 'denial refusal',
    cancelled: 'cancellation collapse failure',
    hypothetical: 'case possibility event',
  }),
  telling: words(
    'announce say tell declare report reveal write publish confirm unveil add explain state announcement statement memo note email',
  ),
  reporting: words('report reveal understand'),
  judging: words('block prohibit prevent approve authorise authorize clear examine welcome criticize criticise oppose'),
  light: words(
    'hold give stage organise organize conduct suffer stand begin open make launch file sign have take place close impose pay issue',
  ),
  alleging: words('accuse suspect charge indict'),
  allegations: words('charges charge allegations allegation suspicion accusations accusation'),
  failed: words('failed abandoned aborted scrapped'),
  own: words('eyes doors door mouth ears hands appeal appeals case bid hopes mind name silence seat career'),
  hearsay: words('reportedly allegedly supposedly apparently'),
  vague: words(
    'offer bid end sale sales release stake opening meeting summit fire departure launch loss profit revenue investment complaint purchase',
  ),
  actors: words(`
    person people man men woman women child children youth teenager teen girl boy civilian victim resident citizen population adult toddler
    passenger traveller traveler tourist migrant refugee asylum-seeker student pupil teacher worker farmer employee pensioner villager
    nurse doctor surgeon researcher scientist astronomer archaeologist engineer expert professor academic economist analyst historian
    protester protestor demonstrator rioter activist campaigner militant opponent rebel insurgent fighter jihadist islamist terrorist bomber attacker
    gunman gunmen supporter follower crowd mob vandal arsonist looter separatist extremist suspect
    assailant kidnapper hacker cybercriminal cyber-criminal thief thieves robber raider trafficker smuggler dealer murderer killer burglar defendant pirate
    fraudster detainee prisoner inmate convict hostage fugitive escapee criminal offender gang cartel mafia mobster
    police policeman policemen policewoman officer constable sheriff trooper detective investigator soldier troop marine commando firefighter fireman firemen
    general colonel captain sergeant lieutenant admiral commander agent guard militia sailor pilot rescuer crew paramedic lifeguard bodyguard veteran
    army military force navy coalition warplane
    government authority authorities administration ministry minister president premier king queen prince princess emperor pope bishop cardinal priest
    mayor governor lawmaker legislator congressman congresswoman senator deputy deputies chancellor ambassador envoy secretary spokesman spokeswoman
    spokesperson leader chief official adviser advisor aide director head chairman chairwoman executive manager boss founder owner
    parliament assembly senate house congress council councillor city state country countries nation
    diplomat delegation voter candidate nominee party opposition republican democrat
    judge magistrate prosecutor court jury juror lawyer attorney tribunal plaintiff witness
    union association federation organisation organization team club squad athlete player rider cyclist champion swimmer striker footballer coach
    goalkeeper midfielder defender quarterback pitcher boxer golfer skier runner climber mountaineer hiker skydiver diver jockey referee
    actor actress singer rapper writer author filmmaker celebrity comedian broadcaster presenter designer artist painter photographer
    musician band composer dancer journalist reporter
    group company bank firm shareholder investor family couple mother father brother sister son daughter wife husband baby parent uncle aunt cousin
    grandmother grandfather boyfriend girlfriend neighbour neighbor friend colleague relative
    museum university hospital school church agency bureau commission committee board airline retailer maker manufacturer giant startup start-up operator
    regulator watchdog panel embassy newspaper studio charity foundation institute college lender insurer carrier automaker carmaker chipmaker publisher
    developer supplier provider broker consortium conglomerate subsidiary
    motorist driver pedestrian commuter biker motorcyclist customer consumer user subscriber buyer seller tenant landlord homeowner patient
    plane train bus boat ship helicopter`),
  products: words(
    'patch patches update updates fix fixes service services offering app application platform program programme product products project business model models brand range software console site channel network system subscription tool version assistant engine game vehicle car smartphone drug vaccine card line feature solution unit division arm branch treatment cards drugs',
  ),
  infinitive: 'to',
  agent: 'by',
  of: 'of',
};
