import type { Pool } from '../database/index.js';

/** The node got an older database back and does not know yet what it lost: until it does, nobody here settles anything. */
export class BeingRestored extends Error {
  override readonly name = 'BeingRestored';

  constructor() {
    super('this node is being restored');
  }
}

/** What a restored node decided in a case, and lost, another country has: it is not decided again. */
export class DecidedAbroad extends Error {
  override readonly name = 'DecidedAbroad';

  constructor() {
    super('another country has the decision of this node, which lost it');
  }
}

/** SQL: of one row at most, along an index of its own. */
export const restoreUnderWay = 'EXISTS (SELECT FROM restores WHERE opened_at IS NULL AND confirmed_at IS NOT NULL)';

/** SQL: of very few rows, along an index of its own; in a restore that somebody confirmed, or the relay's word alone would stop a case. */
export const heldAbroad = (caseId: string) =>
  `EXISTS (SELECT FROM held_abroad JOIN restores USING (epoch) WHERE held_abroad.case_id = ${caseId} AND decides AND released_at IS NULL AND confirmed_at IS NOT NULL)`;

/** SQL: asks nothing else. @throws {BeingRestored} */
export async function assertNotBeingRestored(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ under: boolean }>(`SELECT ${restoreUnderWay} AS under`);
  if (rows[0]?.under === true) throw new BeingRestored();
}
