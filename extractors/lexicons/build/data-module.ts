/** The text of a data file: a comment with its source, and one string with an entry a line. */
export function dataModule(what: string, source: string, lines: readonly string[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const body = sorted.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `// ${what}.\n// Sources: ${source}. Written by extractors/lexicons/build on 2026-11-24; do not edit.\n/** ${what}. */\nexport const data = \`${body}\`;\n`;
}
