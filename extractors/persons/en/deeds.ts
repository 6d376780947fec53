const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Verbs whose subject is a person, never a town or a company. Lemmas. */
export const personalVerbs =
  words(`attend graduate marry divorce die resign study write paint compose sing coach believe feel smile cry sleep
  dream hate wish remember forget shake nod kneel swear talk whisper shout testify confess apologize apologise emigrate immigrate enlist box wrestle
  author invent devise befriend wed enrol enroll majoring major teach act learn read quit retire know think see hear walk wake weep grin sigh`);

/** Participles behind "was" that are said of persons. */
export const personalPassives =
  words(`born educated elected appointed convicted arrested sentenced hired married buried raised inducted knighted
  promoted survived baptised baptized ordained murdered assassinated jailed imprisoned acquitted ejected crowned christened adopted diagnosed cast
  orphaned widowed charged elevated reelected re-elected nominated drafted fired sacked quoted interviewed`);

/** Verbs whose object is a person. Lemmas. */
export const personalObjects =
  words(`succeed marry meet tell ask accuse arrest kill murder shoot stab inspire clear interview appoint elect convict
  thank blame praise criticize criticise befriend portray quote hate love kiss divorce assassinate execute wound believe persuade convince cast`);

/** What only persons have: "Halvorsen's wife". */
export const personalNouns =
  words(`wife husband son sons daughter daughters father mother brother sister brothers sisters friend friends lawyer attorney
  death birth marriage career life youth childhood illness funeral grave body widow guidance style voice poem poems writings letter letters diary
  testimony trial conviction arrest face eyes hair hand hands mind opinion biography memoir memoirs parents children uncle aunt cousin nephew
  bandmates teammates experiments theory novel novels lyrics girlfriend boyfriend mistress lover fiancee ghost paintings successor predecessor
  speech boss killer murder murderer playing singing name army troops`);

/** Places that stand for their governments, whatever they do. Folded. */
export const seats =
  words(`washington london paris berlin moscow beijing brussels rome madrid tokyo delhi ankara tehran kabul baghdad damascus cairo
  jerusalem riyadh islamabad seoul pyongyang taipei canberra ottawa lisbon vienna athens warsaw prague budapest dublin kiev kyiv havana caracas lima
  bogota nairobi lagos pretoria singapore hanoi bangkok jakarta manila doha beirut geneva york boston chicago houston dallas california texas florida
  england scotland ireland wales georgia jordan israel sydney melbourne toronto montreal liverpool manchester chelsea arsenal everton milan turin`);

/** Of these, what outweighs that the name is a common word, too: "Cotton was born". */
export const vitalVerbs = words('die marry divorce graduate');
export const vitalPassives = words('born educated baptised baptized buried married');
