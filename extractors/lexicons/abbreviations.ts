import type { Language } from '../../pipeline/model/segmented.ts';

/**
 * What a full stop after an abbreviation means:
 * `before-name`, something always follows ("M. Dupont", "cf. infra"): never the end of a sentence;
 * `before-number`, a word in its own right unless a number follows ("No. 5", but "No. I will not.");
 * `either`, may stand inside a sentence or at its end ("Inc.", "etc."): the end only before a word that opens sentences;
 * `company`, ends an English company's name: the end of the sentence unless a title or a part of the company follows;
 * `state`, after its town ("Dearborn, Mich."): a sentence that goes on has a comma there.
 */
export type AbbreviationKind = 'before-name' | 'before-number' | 'either' | 'company' | 'state';

type Table = Readonly<Partial<Record<AbbreviationKind, string>>>;

// Written without the last stop. In lower case: any case; with a capital: only so ("Me." is maître, "me." is not).
const SHARED: Table = {
  'before-name': 'Mr Mrs Ms Dr Drs Prof Profs Mgr St Ste Sgt Lt Col Capt Gen vs cf',
  'before-number': 'b c ca vol chap fig figs pp p n nº no nos',
  either: 'inc corp co ltd bros llc plc cie jr sr etc al op cit ibid ph jan feb apr aug sep sept oct nov dec approx',
};

const FRENCH: Table = {
  'before-name':
    'M MM Me Mes Mme Mmes Mlle Mlles Pr Prs Vve Cdt Cne Cpt Gal Gén Adjt Sté Stés Éts Ets av apr env réf tél dir gén adj dép insp secr lieut c.-à-d',
  'before-number': 'art alin num sect éd bd av ch h',
  either: 'janv févr fév avr juil déc hab ass soc suiv sqq univ fac',
};

const ENGLISH: Table = {
  'before-name':
    'Messrs Mmes Gens Sen Sens Rep Reps Gov Govs Cols Maj Cmdr Cpl Adm Rev Hon Pres Supt Det Insp Atty Amb Msgr Fr Mt Ft Pvt Asst Rs viz',
  'before-number': 'art arts sec secs ch pt pts para Sat Sun Mar Jun Jul Mon',
  either: 'assn assoc dept intl mfg mfrs natl ave blvd rd hwy Tues Wed Thu Thur Thurs Fri Esq',
  company: 'inc corp co cos ltd bros llc plc',
  state:
    'Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Que Tenn Tex Va Vt Wash Wis Wyo',
};

const KINDS = ['before-name', 'before-number', 'either', 'company', 'state'] as const;

const index = (...tables: readonly Table[]): ReadonlyMap<string, AbbreviationKind> =>
  new Map(
    tables.flatMap((table) =>
      KINDS.flatMap((kind) =>
        (table[kind]?.split(' ') ?? []).map((word): readonly [string, AbbreviationKind] => [word, kind]),
      ),
    ),
  );

const ABBREVIATIONS: Readonly<Record<Language, ReadonlyMap<string, AbbreviationKind>>> = {
  fr: index(SHARED, FRENCH),
  en: index(SHARED, ENGLISH),
};

/** What a full stop after this word means; `undefined` when the word is no abbreviation. Both are without the stop. */
export const abbreviationKind = (language: Language, text: string, lower: string): AbbreviationKind | undefined =>
  ABBREVIATIONS[language].get(text) ?? (lower === text ? undefined : ABBREVIATIONS[language].get(lower));

/** What follows a company's name inside a sentence with a capital: titles, its parts, another legal form. Lower case. */
export const AFTER_COMPANY: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc chairman chairwoman chair president chief vice executive senior director managing ceo cfo coo cto founder co-founder spokesman spokeswoman analyst class series unit group holdings partners industries international division subsidiary america usa canada europe japan'.split(
    ' ',
  ),
);

/** Names that end in an exclamation or question mark, without it: "Yahoo! Inc." is one name. Lower case. */
export const EXCLAIMED_NAMES: ReadonlySet<string> = new Set(['yahoo', 'yum', 'jeopardy', 'guess']);
