import type { Language, Token } from '../../pipeline/model/segmented.ts';
import { formFact } from '../word-fact.ts';
import { ENGLISH_VERBS } from './verbs-en.data.ts';
import { FRENCH_VERBS } from './verbs-fr.data.ts';

export type Tense =
  | 'infinitive'
  | 'present'
  | 'imperfect'
  | 'past' // French passé simple, English past tense
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'participle' // French in all four forms, English past participle
  | 'gerund'; // French participe présent, English -ing

export type VerbReading = {
  readonly lemma: string;
  readonly tense: Tense;
  /** Third person singular or plural, another person, or none (infinitive, participles). */
  readonly person?: '3s' | '3p' | 'other';
};

type Readings = Map<string, VerbReading[]>;

const NONE: readonly VerbReading[] = [];
const FRENCH_TENSES = [
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'subjunctive',
  'participle',
  'gerund',
] as const;

function add(readings: Readings, form: string, reading: VerbReading): void {
  const known = readings.get(form);
  if (known) known.push(reading);
  else readings.set(form, [reading]);
}

const personAt = (index: number) => (index === 0 ? '3s' : index === 1 ? '3p' : 'other');

function loadFrench(): Readings {
  const readings: Readings = new Map();
  for (const line of FRENCH_VERBS.trim().split('\n')) {
    const [lemma = '', ...tenses] = line.split('\t');
    add(readings, lemma, { lemma, tense: 'infinitive' });
    FRENCH_TENSES.forEach((tense, at) => {
      tenses[at]?.split(',').forEach((form, index) => {
        const personal = tense !== 'participle' && tense !== 'gerund';
        add(readings, form, personal ? { lemma, tense, person: personAt(index) } : { lemma, tense });
      });
    });
  }
  return readings;
}

function loadEnglish(): Readings {
  const readings: Readings = new Map();
  for (const line of ENGLISH_VERBS.trim().split('\n')) {
    const [lemma = '', past = '', present = '', gerund = '', participle = ''] = line.split('\t');
    add(readings, lemma, { lemma, tense: 'infinitive' });
    add(readings, lemma, { lemma, tense: 'present', person: '3p' });
    add(readings, past, { lemma, tense: 'past' });
    add(readings, present, { lemma, tense: 'present', person: '3s' });
    add(readings, gerund, { lemma, tense: 'gerund' });
    add(readings, participle, { lemma, tense: 'participle' });
  }
  for (const [form, tense] of [
    ['are', 'present'],
    ['were', 'past'],
    ['am', 'present'],
  ] as const)
    add(readings, form, { lemma: 'be', tense, person: form === 'am' ? 'other' : '3p' });
  add(readings, 'born', { lemma: 'bear', tense: 'participle' });
  return readings;
}

const LOADERS = { fr: loadFrench, en: loadEnglish } as const;
const loaded: Partial<Record<Language, Readings>> = {};

/** What a lower-case word can be as a form of a listed verb; empty when it is none. The tables are read once, when first asked for. */
export function verbReadings(language: Language, lower: string): readonly VerbReading[] {
  loaded[language] ??= LOADERS[language]();
  return loaded[language].get(lower) ?? NONE;
}

const FACTS = {
  fr: formFact((lower) => verbReadings('fr', lower)),
  en: formFact((lower) => verbReadings('en', lower)),
} as const;

/** The same of a token, without a search in the tables each time that its word comes again. */
export const readingsOf = (language: Language, token: Pick<Token, 'form' | 'lower'>): readonly VerbReading[] =>
  FACTS[language](token);
