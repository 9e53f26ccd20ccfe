import { randomUUID } from 'node:crypto';
import type { CommandId, Instant } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import type { SettleRequest } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import type { Client } from 'pg';
import type { Played } from './play.js';
import type { Table, WrittenTable } from './tables.js';
import type { Row, Settled } from './template.js';

/** Through the settlement of the node, each command at its time; and what it left, once nothing of it waits to be sent. */
export async function settled(
  {
    owner,
    pool,
    rules,
    tables,
  }: { owner: Client; pool: Pool; rules: RuleBook; tables: ReadonlyMap<Table, WrittenTable> },
  { caseId, given, here, kind }: Played,
): Promise<Settled | undefined> {
  let now = '' as Instant;
  const settlement = createSettlement({ pool, rules, here, clock: { now: () => now } });
  let entries = 0;
  for (const { at, by, command } of given) {
    now = at;
    const commandId = randomUUID() as string as CommandId;
    const told =
      by.kind === 'country'
        ? {
            inbox: {
              eventId: randomUUID(),
              country: by.country,
              type: `${command.type}.v1`,
              happenedAt: at,
              said: caseId,
            },
          }
        : {};
    const request = { commandId, kind, caseId, command, by, ...told } as unknown as SettleRequest;
    const outcome = await settlement.settle(request);
    if (outcome.outcome === 'accepted') entries += 1;
  }
  if (entries === 0) return undefined;
  // SQL: the relay sent it all, and every country confirmed it.
  await owner.query(
    `UPDATE outbox SET sent_at = at, became = 'applied', confirmed_at = at WHERE case_id = $1 AND sent_at IS NULL`,
    [caseId],
  );
  await owner.query('DELETE FROM wakes WHERE case_id = $1', [caseId]);
  const rows = new Map<Table, readonly Row[]>();
  for (const [name, { of }] of tables) rows.set(name, (await owner.query<Row>(of, [caseId])).rows);
  const { state } = rows.get('cases')?.[0] ?? {};
  const law = lawOf(kind) as unknown as { process(file: object, rules: RuleBook): { ended: boolean } };
  return { kind, ended: law.process(JSON.parse(state ?? '{}') as object, rules).ended, rows };
}
