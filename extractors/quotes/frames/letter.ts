import type { SegmentedArticle } from '../../../pipeline/model/segmented.ts';
import type { Span } from '../../../pipeline/model/span.ts';
import type { RuleInfo } from '../../rule.ts';
import { COLON } from '../clue.ts';
import type { Phrase } from '../name.ts';
import { itemsOf, type Unit } from '../unit.ts';

/** A letter, memo or statement that the article gives in full: one quote with one speaker. */
export const letter: RuleInfo = {
  id: 'quotes/letter',
  why: 'a line that announces a text in full, the text, and its signature',
  yes: [
    [
      'Le magasin ferme.\n\nVoici le texte intégral de la lettre :\n\nChers clients,\n\nNous fermons en mai. Merci à tous.\n\nCordialement,\n\nPaul Martin',
      'direct Paul Martin: « Chers clients,\n\nNous fermons en mai. Merci à tous.\n\nCordialement,\n\nPaul Martin »',
    ],
  ],
  no: ['Voici la liste des magasins qui ferment :\n\nLyon\n\nParis'],
};

export type Letter = { readonly content: Span; readonly cue: Span; readonly signature?: Phrase };

const WHOLE = new Set(
  'intégralité intégral intégrale entier in-extenso complet complète full entire entirety'.split(' '),
);
const TEXT = new Set(
  'note lettre mémo message courriel e-mail mail communiqué texte déclaration discours courrier post billet memo letter email statement speech text'.split(
    ' ',
  ),
);
const HERE = new Set('voici voilà ci-dessous here below read'.split(' '));
const SIGNATURE = 6;

/** The texts that an article quotes in full. */
export function lettersOf(article: SegmentedArticle, units: readonly Unit[]): readonly Letter[] {
  const letters: Letter[] = [];
  units.forEach((unit, index) => {
    if (!announces(unit)) return;
    const first = units[index + 1];
    if (!first?.opensParagraph) return;
    const [start, end] = [first.start, endOf(article, first.start)];
    const cue = cueOf(unit);
    const block = signed(article, { start, end }, cue);
    // "Voici la lettre :" announces a text in full only if a signature shows its end
    if (block.signature || itemsOf(unit).some((item) => WHOLE.has(item.lower))) letters.push(block);
  });
  return letters.slice(0, 1);
}

function announces(unit: Unit): boolean {
  if ((unit.clues & COLON) === 0) return false;
  const items = itemsOf(unit);
  if (items.at(-1)?.text !== ':' || items.length > 30) return false;
  const has = (list: ReadonlySet<string>) => items.some((item) => list.has(item.lower));
  return has(TEXT) && (has(HERE) || (has(WHOLE) && items.length < 16));
}

/** The announcing words without the colon are the cue. */
const cueOf = (unit: Unit): Span => ({ start: unit.start, end: itemsOf(unit).at(-2)?.end ?? unit.end });

/** To the end of the article: nothing marks where a text in full ends but its signature. */
const endOf = (article: SegmentedArticle, start: number): number => start + article.text.slice(start).trimEnd().length;

/** The signature: the first short line of names after the text's first paragraph, or its last line. */
function signed(article: SegmentedArticle, content: Span, cue: Span): Letter {
  const lines = linesOf(article.text, content);
  const closing = lines.findLastIndex((line) => CLOSING.test(article.text.slice(line.start, line.end)));
  const signature =
    closing >= 0 ? lines[closing + 1] : (lines.slice(2).find((line) => isName(article.text, line)) ?? lines.at(-1));
  if (!signature || lines.length < 3 || signature.end - signature.start > 60) return { content, cue };
  if (!isName(article.text, signature)) return { content, cue };
  const phrase: Phrase = { ...signature, kind: 'name', lower: '', first: 0, last: 0, name: signature };
  return { content: { start: content.start, end: signature.end }, cue, signature: phrase };
}

/** A line of names alone, as signatures are. */
function isName(text: string, line: Span): boolean {
  const words = text.slice(line.start, line.end).split(/\s+/u);
  return words.length <= SIGNATURE && words.every((word) => /^(?:\p{Lu}[\p{L}.’'-]*|de|du|van|von)$/u.test(word));
}

const CLOSING =
  /^(?:sincèrement|cordialement|bien à vous|amicalement|respectueusement|salutations|merci|sincerely|regards|best|yours|thank you|thanks)[^.]{0,30},?\s*$/iu;

function linesOf(text: string, content: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = content.start;
  while (start < content.end) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > content.end ? content.end : found;
    const line = text.slice(start, end);
    if (line.trim() !== '')
      lines.push({ start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length });
    start = end + 1;
  }
  return lines;
}
