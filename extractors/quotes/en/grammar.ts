import type { Grammar } from '../grammar.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const phrase = (list: string) => ({ words: list.split(' ') });

/** English, as far as the frames of quotes need it. */
export const englishGrammar: Grammar = {
  language: 'en',
  determiners: set(
    'the a an this that these those my your his her its our their some several many few two three four five ten one another no every each both',
  ),
  subjects: set('he she they it i we you who this these'),
  relatives: set('who which whom whose'),
  tonics: set('him her them it us me'),
  inverted: /^(?!)(?<pronoun>)/u,
  clitics: set('not never'),
  reflexives: set('himself herself themselves itself'),
  adverbs:
    set(`also then later now still already once again too just only even yet always never often soon earlier recently today
    yesterday tomorrow tonight ever indeed instead meanwhile moreover furthermore however though thus therefore so flatly
    first finally further separately simply not long`),
  fillers: set('for his her their part in turn once more'),
  adverbEnding: /.{3}ly$/u,
  notAdverbs: set('family supply reply assembly ally monthly weekly italy july rally'),
  believers: set('convinced confident certain sure adamant hopeful clear optimistic'),
  have: set("has have had having 's 've 'd"),
  be: set("is are was were be been being 's 're 'm am"),
  nounForms: set(
    'claim report note comment state charge call order request demand warning promise threat answer reply pledge vow hope fear',
  ),
  negations: set(
    "not n't never didn't doesn't don't hasn't haven't hadn't won't wouldn't cannot can't couldn't declined refused",
  ),
  governors:
    set(`went goes continued continues wanted wants hastened seemed appeared will would must can could may might should did does do
    used`),
  infinitiveMarkers: set('to on'),
  that: set('that'),
  whether: set('whether if why how when where'),
  as: set('as'),
  and: set('and but or then'),
  prepositions:
    set(`of in on at to for with by from about into over under between through during before after against among without
    within despite since until upon toward towards per via amid behind beyond outside inside near around across along`),
  links: set("of for at in and the 's &"),
  subordinators: set(
    'if when while because although though whereas unless whether that since as but and or so before after once',
  ),
  titles: set(
    'mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady prof. professor rev. sen. rep. gov. gen. lt. sgt. president',
  ),
  times:
    set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning evening afternoon last
    january february march april may june july august september october november december week month year`),
  sources: ['according to', 'in the words of', 'in the view of', 'in the opinion of'].map(phrase),
  measures: set(
    'plan plans schedule law laws rule rules custom tradition size age rank need needs taste script principle principles',
  ),
  words: set(
    'sources source statement statements information figures estimates words data report reports account accounts testimony',
  ),
  namers:
    set(`titled entitled called named dubbed nicknamed word words term terms phrase song film movie book novel album show series
    article essay game single`),
  bearers: set('government administration cabinet plan family report team ministry'),
};
