import type { CaseId, Instant } from '@puente/domain/kernel';
import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import { referenceOf } from '@puente/domain/kinds/rule-change';
import type { Pool } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';

export interface PublishedRule {
  readonly ruleChange: string;
  /** As it was written; whoever reads it parses it. */
  readonly content: unknown;
}

/** Of what a node's processes published, and its operator adopted. */
export interface RuleSeal {
  rule(rule: PublishedRule): string;
  isOf(seal: string | undefined, rule: PublishedRule): boolean;
}

/** What committees approved, for every process of the node. */
export interface PublishedRules {
  /**
   * Once, by file; `taken` where another file published this version first.
   *
   * @param heard whether this node heard people approve it: else it is `unheard` unless an operator adopted it
   */
  publish(
    change: { readonly ruleChange: CaseId; readonly content: ApprovedContent; readonly at: Instant },
    heard: boolean,
  ): Promise<'published' | 'taken' | 'unheard'>;
  /**
   * In the order in which they were published. Of rules that bear the node's seal only: with a password of the database whoever likes
   * writes a rule, and the file that approves it as well (ADR 71).
   *
   * @throws {RulesNotAdopted}
   */
  all(): Promise<readonly unknown[]>;
  /** From before there were seals, and without one until an operator has looked. */
  unadopted(): Promise<readonly (PublishedRule & { readonly reference: string })[]>;
  /** One of those, which an operator has compared with its file's journal. */
  adopt(ruleChange: CaseId): Promise<void>;
  /** Changes with every publication. */
  latest(): Promise<string>;
}

/** Rules of before there were seals: a process that left them out would decide by rules that a committee replaced. */
export class RulesNotAdopted extends Error {
  constructor(readonly ruleChanges: readonly string[]) {
    super(`published before rules bore a seal: ${ruleChanges.join(', ')}; see \`operator rules adopt\``);
    this.name = 'RulesNotAdopted';
  }
}

/** Hears of rules that somebody wrote by hand, whenever they are read. */
type Log = { error(found: { readonly ruleChanges: readonly string[] }, message: string): void };

export const publishedRulesOf = (pool: Pool, seal: RuleSeal, log?: Log): PublishedRules => ({
  async publish({ ruleChange, content, at }, heard) {
    const known = { subject: content.subject, reference: referenceOf(content) };
    return inTransaction(
      pool,
      async (tx) => {
        const rows = await tx.publishedRule.findMany({ where: known, orderBy: { id: 'asc' } });
        const first = rows.find((row) => seal.isOf(row.seal ?? undefined, row));
        if (first !== undefined) return first.ruleChange === ruleChange ? 'published' : 'taken';
        if (!heard) return 'unheard';
        // SQL: PostgreSQL tells every process, exactly where a row came to be.
        await tx.$executeRaw`
          WITH published AS (
            INSERT INTO published_rules (subject, reference, content, rule_change, published_at, seal)
            VALUES (${known.subject}, ${known.reference}, ${JSON.stringify(content)}::jsonb, ${ruleChange}, ${at}::timestamptz,
              ${seal.rule({ ruleChange, content })}) RETURNING id
          )
          SELECT pg_notify('published_rules', id::text) FROM published`;
        return 'published';
      },
      // Two files of one version at once: one of them finds the other's.
      { isolationLevel: 'Serializable' },
    );
  },
  async all() {
    const rows = await rowsOf(pool);
    const unsealed = rows.filter((row) => !seal.isOf(row.seal ?? undefined, row));
    const former = unsealed.filter(({ sealedLater }) => sealedLater);
    if (former.length > 0) throw new RulesNotAdopted(former.map(({ ruleChange }) => ruleChange));
    if (unsealed.length > 0)
      log?.error(
        { ruleChanges: unsealed.map(({ ruleChange }) => ruleChange) },
        'rules that this node did not publish are left out',
      );
    return rows.filter((row) => !unsealed.includes(row)).map(({ content }) => content);
  },
  async unadopted() {
    const rows = await rowsOf(pool);
    return rows.filter((row) => row.sealedLater && !seal.isOf(row.seal ?? undefined, row));
  },
  async adopt(ruleChange) {
    const rows = (await rowsOf(pool)).filter((row) => row.sealedLater && row.ruleChange === ruleChange);
    for (const row of rows)
      await prismaOn(pool).publishedRule.updateMany({
        where: { ruleChange, sealedLater: true },
        data: { seal: seal.rule(row) },
      });
  },
  async latest() {
    // SQL: the same as below, and again every two seconds.
    const { rows } = await pool.query<{ latest: string }>(
      'SELECT coalesce(max(id), 0)::text AS latest FROM published_rules',
    );
    return rows[0]?.latest ?? '0';
  },
});

/** Whether there is anything for which a seal is needed. */
export const anyRules = async (pool: Pool): Promise<boolean> => (await prismaOn(pool).publishedRule.count()) > 0;

interface Row extends PublishedRule {
  readonly reference: string;
  readonly seal: string | null;
  readonly sealedLater: boolean;
}

/** SQL: every process reads it before it is up, and would load Prisma's query compiler for it. */
async function rowsOf(pool: Pool): Promise<readonly Row[]> {
  const { rows } = await pool.query<Row>(
    'SELECT reference, content, rule_change AS "ruleChange", seal, sealed_later AS "sealedLater" FROM published_rules ORDER BY id',
  );
  return rows;
}
