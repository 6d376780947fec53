const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Nouns whose "of" phrase is an organization: "chief executive of [Novalis]". */
export const englishOwned: ReadonlySet<string> = new Set(
  words(
    'ceo executive subsidiary shares shareholders employees unit founder co-founder chairman acquisition takeover division',
  ),
);

/** Nouns right after an organization: "[Novalis] shares", "[Novalis] spokesman". */
export const englishAfter: ReadonlySet<string> = new Set(
  words(
    'shares spokesman spokeswoman ceo executive executives employees shareholders stock subsidiary inc ltd plc llc corp headquarters',
  ),
);

/** Nouns that say behind a comma what the name before it is: "Novalis, a subsidiary of Ortec". */
export const englishApposed: ReadonlySet<string> = new Set(
  words(
    'subsidiary company firm group startup band label club start-up venture unit maker retailer carmaker charity association newspaper magazine bank union party publisher',
  ),
);
