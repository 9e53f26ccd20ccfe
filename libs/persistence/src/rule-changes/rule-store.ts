import type { CaseId, Instant } from '@puente/domain/kernel';
import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import { referenceOf } from '@puente/domain/kinds/rule-change';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { asking } from '../rows/index.js';

/** What committees approved, for every process of the node. */
export interface PublishedRules {
  /** Once, by file; `taken` where another file published this version first. */
  publish(change: {
    readonly ruleChange: CaseId;
    readonly content: ApprovedContent;
    readonly at: Instant;
  }): Promise<'published' | 'taken'>;
  /**
   * As it was written, in the order in which it was published; whoever reads it parses it. Of files only that approved it, word for
   * word: whoever writes a rule beside the committees has to forge a file as well, which `journal verify` finds.
   */
  all(): Promise<readonly unknown[]>;
  /** Changes with every publication. */
  latest(): Promise<string>;
}

export const publishedRulesOf = (pool: Pool): PublishedRules => ({
  async publish({ ruleChange, content, at }) {
    const reference = referenceOf(content);
    // SQL: PostgreSQL tells every process, exactly where a row came to be.
    await pool.query(
      `WITH published AS (
         INSERT INTO published_rules (subject, reference, content, rule_change, published_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id
       )
       SELECT pg_notify('published_rules', id::text) FROM published`,
      [content.subject, reference, JSON.stringify(content), ruleChange, at],
    );
    const published = await prismaOn(pool).publishedRule.findUnique({
      where: { subject_reference: { subject: content.subject, reference } },
      select: { ruleChange: true },
    });
    return published?.ruleChange === ruleChange ? 'published' : 'taken';
  },
  async all() {
    const { rows } = await asking({ purpose: 'law' }, () => pool.query<{ content: unknown }>(ofApproved));
    return rows.map(({ content }) => content);
  },
  async latest() {
    // SQL: the same as below, and again every two seconds.
    const { rows } = await pool.query<{ latest: string }>(
      'SELECT coalesce(max(id), 0)::text AS latest FROM published_rules',
    );
    return rows[0]?.latest ?? '0';
  },
});

/** SQL: every process reads it before it is up, and would load Prisma's query compiler for it. */
const ofApproved = `
  SELECT published.content FROM published_rules published
  JOIN cases c ON c.id = published.rule_change AND c.kind = 'rule-change'
    AND c.stage IN ('approved', 'in-force') AND c.state -> 'approved' = published.content
  ORDER BY published.id`;
