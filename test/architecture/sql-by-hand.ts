import ts from 'typescript';

/** A statement that was written by hand or is sent, and where. */
interface ByHand {
  readonly line: number;
  /** What is sent by its name was written somewhere else. */
  readonly what: 'written' | 'sent';
  /** The statement itself, or a comment around it, says why it is not Prisma's client that says it. */
  readonly saysWhy: boolean;
}

const statement = /^\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|FROM|LISTEN|BEGIN|CREATE|ALTER|DROP|GRANT)\b/;
const reason = /\bSQL: \w/;
const sends = new Set(['query', '$queryRaw', '$executeRaw', '$queryRawUnsafe', '$executeRawUnsafe']);

/**
 * Finds the statements that a file of TypeScript holds or sends. Why is said in a comment that begins with `SQL:`: before the
 * statement, before whatever is around it, or at the head of a file that holds nothing else.
 */
export function sqlByHand(source: string): readonly ByHand[] {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true);
  const found: ByHand[] = [];
  const headSaysWhy = reason.test(source.slice(0, file.statements[0]?.getStart() ?? 0));
  const visit = (node: ts.Node, saysWhy: boolean): void => {
    const said = saysWhy || reason.test(node.getFullText(file).slice(0, node.getStart(file) - node.getFullStart()));
    const what = byHand(node);
    if (what !== undefined) {
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, what, saysWhy: said });
    }
    ts.forEachChild(node, (child) => visit(child, said));
  };
  ts.forEachChild(file, (node) => visit(node, headSaysWhy));
  return found;
}

function byHand(node: ts.Node): ByHand['what'] | undefined {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return statement.test(node.text) ? 'written' : undefined;
  if (!ts.isPropertyAccessExpression(node) || !sends.has(node.name.text)) return undefined;
  // `request.query` is a part of an address.
  if (ts.isTaggedTemplateExpression(node.parent)) return 'written';
  return ts.isCallExpression(node.parent) ? 'sent' : undefined;
}
