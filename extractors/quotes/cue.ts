/**
 * What may stand beside a cue:
 * `quote`, words in marks (before it, after it, around it); `clause`, *que/that* and what was said;
 * `urge`, an infinitive that somebody else shall do ("invite X à …"); `infinitive`, "affirme vouloir", "promises to"; `object`, a noun phrase with a fragment in marks ("dénonce un « … »");
 * `label`, "qualifie de « … »", "called it “…”"; `question`, *si/whether* and question words.
 */
export type Frame = 'quote' | 'urge' | 'clause' | 'infinitive' | 'object' | 'label' | 'question';

/** Verbs, by lemma, that take the same frames. */
export type CueGroup = {
  readonly name: string;
  readonly frames: readonly Frame[];
  /** Only with a reflexive pronoun: "s'exclamer", "se féliciter". */
  readonly reflexive?: true;
  readonly lemmas: readonly string[];
};

/** A cue of several words: a verb by its lemma and what follows it, as tokens ("faire" + "savoir"). */
export type CuePhrase = { readonly verb: string; readonly rest: string; readonly frames: readonly Frame[] };
