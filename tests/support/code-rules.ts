import ts from 'typescript';
import type { SourceFile } from './sources.ts';

/** What a file does that the conventions forbid, each as `path:line: what`. */
export function lookAt({ path, text }: SourceFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = forbidden(node, source);
    if (what) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function forbidden(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isAsExpression(node) && node.type.getText(source) !== 'const')
    return `cast "${node.getText(source).slice(0, 60)}"`;
  if (ts.isTypeAssertionExpression(node)) return 'cast <…>';
  if (ts.isNonNullExpression(node)) return `"!" in "${node.getText(source).slice(0, 60)}"`;
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isRegularExpressionLiteral(node) && !/\/[a-z]*[uv][a-z]*$/u.test(node.text))
    return `regex without u or v ${node.text}`;
  if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp') {
    const flags = node.arguments?.[1];
    if (!flags || (ts.isStringLiteralLike(flags) && !/[uv]/u.test(flags.text))) return 'RegExp without u or v';
  }
  return undefined;
}
