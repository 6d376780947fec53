import nlp from 'compromise';

/** [infinitive, past, present 3s, gerund, participle] of an English verb, particles kept ("take over"). */
export type EnglishVerb = readonly [
  infinitive: string,
  past: string,
  present: string,
  gerund: string,
  participle: string,
];

// compromise reads some lemmas as another word; the forms as dictionaries give them.
const GIVEN: Readonly<Record<string, EnglishVerb>> = {
  be: ['be', 'was', 'is', 'being', 'been'],
  have: ['have', 'had', 'has', 'having', 'had'],
  do: ['do', 'did', 'does', 'doing', 'done'],
  found: ['found', 'founded', 'founds', 'founding', 'founded'],
  wound: ['wound', 'wounded', 'wounds', 'wounding', 'wounded'],
  bid: ['bid', 'bid', 'bids', 'bidding', 'bid'],
  cut: ['cut', 'cut', 'cuts', 'cutting', 'cut'],
  bear: ['bear', 'bore', 'bears', 'bearing', 'borne'],
  become: ['become', 'became', 'becomes', 'becoming', 'become'],
  come: ['come', 'came', 'comes', 'coming', 'come'],
  overcome: ['overcome', 'overcame', 'overcomes', 'overcoming', 'overcome'],
  undertake: ['undertake', 'undertook', 'undertakes', 'undertaking', 'undertaken'],
  run: ['run', 'ran', 'runs', 'running', 'run'],
  repay: ['repay', 'repaid', 'repays', 'repaying', 'repaid'],
  shut: ['shut', 'shut', 'shuts', 'shutting', 'shut'],
  veto: ['veto', 'vetoed', 'vetoes', 'vetoing', 'vetoed'],
  withhold: ['withhold', 'withheld', 'withholds', 'withholding', 'withheld'],
  acquit: ['acquit', 'acquitted', 'acquits', 'acquitting', 'acquitted'],
  lie: ['lie', 'lay', 'lies', 'lying', 'lain'],
};

/** A regular verb: "raid" → "raided", "ease" → "easing", "scrap" → "scrapped", "ally" → "allied". */
function regular(lemma: string): EnglishVerb {
  const sibilant = /(?:s|x|z|ch|sh)$/u.test(lemma);
  const soft = /[^aeiou]y$/u.test(lemma);
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/u.test(lemma);
  const stem = soft ? `${lemma.slice(0, -1)}i` : doubled ? lemma + lemma.slice(-1) : lemma.replace(/e$/u, '');
  const present = soft ? `${stem}es` : sibilant ? `${lemma}es` : `${lemma}s`;
  return [lemma, `${stem}ed`, present, soft ? `${lemma}ing` : `${stem}ing`, `${stem}ed`];
}

/** Forms of an English verb: as compromise conjugates it, regular where compromise knows the word only as a noun. */
export function conjugateEnglish(lemma: string): EnglishVerb {
  const given = GIVEN[lemma];
  if (given) return given;
  const [forms] = nlp(`to ${lemma}`).verbs().conjugate();
  const record: Readonly<Record<string, string>> = { ...forms };
  const { PastTense: past, PresentTense: present, Gerund: gerund, Participle: participle } = record;
  if (!past || !present || !gerund?.endsWith('ing')) return regular(lemma);
  return [lemma, past, present, gerund, participle ?? past];
}
