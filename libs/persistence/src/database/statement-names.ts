import { createHash } from 'node:crypto';

interface Statement {
  readonly sql: string;
}

/** Lists of any length make statements of any length; only those that come again are worth a name. */
const longest = 2500;
const atMost = 300;

/**
 * Names by which a connection keeps a statement parsed and planned, as statements by hand have them; the empty name is the
 * one that is kept for no longer than the statement. A name follows from its words, so that two clients on one connection
 * never call two statements the same.
 */
export function statementNames(): (statement: Statement) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || sql.length > longest || names.size >= atMost) return known ?? '';
    const name = `prisma:${createHash('sha256').update(sql).digest('hex').slice(0, 32)}`;
    names.set(sql, name);
    return name;
  };
}
