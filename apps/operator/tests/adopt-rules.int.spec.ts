import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CommandId, OfficerId } from '@puente/domain/kernel';
import { country, instant, newCaseNumber, plainDate } from '@puente/domain/kernel';
import type { RuleChangeCommand } from '@puente/domain/kinds/rule-change';
import { newNodeKeys, nodeKeysFrom } from '@puente/messaging/keys';
import { publishedRulesOf } from '@puente/persistence/rule-changes';
import { ruleSealsOf } from '@puente/settlement/rule-seals';
import { createSettlement } from '@puente/settlement/settlement';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { theRules } from '@puente/testing/rules';
import { operator } from './terminal.js';

const GT = country('GT');

describe('[attack 64] rules that were published before they bore a seal', () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    [database, folder] = [await testDatabase(), await mkdtemp(join(tmpdir(), 'puente-adopt-'))];
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('are shown, and adopted one by one, as the journal of their file has them; what nobody approved is not', async () => {
    const rules = await theRules();
    const keys = await newNodeKeys(GT);
    const PUENTE_KEYS = join(folder, 'keys.json');
    await writeFile(PUENTE_KEYS, JSON.stringify(keys), { mode: 0o600 });
    const environment = { PUENTE_COUNTRY: 'GT', DATABASE_URL: database.urlOf('operator') };
    const adopt = (...changes: string[]) =>
      operator(['rules', 'adopt', ...changes, '--json'], { ...environment, PUENTE_KEYS });

    const open = rules.agreements
      .flatMap(({ id }) => rules.checkpoints(id).map((one) => ({ ...one, agreement: id })))
      .find(({ passedOn }) => passedOn === undefined);
    if (open === undefined) throw new Error('the packs have no open checkpoint');
    const { agreement, code, country: of } = open;
    const evidence = { es: 'Acta de demostración' };
    const content = {
      subject: 'checkpoint',
      agreement,
      country: of,
      code,
      passedOn: plainDate('2026-01-15'),
      evidence,
    } as const;
    const settlement = createSettlement({
      pool: database.pool,
      rules,
      here: GT,
      clock: { now: () => instant(Date.now()) },
    });
    const [approved, forged] = [1, 2].map(() => newCaseNumber(GT, 2026, randomBytes(6))) as [never, never];
    const give = async (caseId: never, id: string, command: RuleChangeCommand) => {
      const agency = rules.country(GT)?.desks.governance as AgencyId;
      const by: Actor = { kind: 'officer', id: id as OfficerId, country: GT, agency, roles: ['delegate'] };
      const outcome = await settlement.settle({
        commandId: randomUUID() as CommandId,
        kind: 'rule-change',
        caseId,
        command,
        by,
      });
      if (outcome.outcome === 'refused') throw new Error(outcome.code);
    };
    for (const caseId of [approved, forged])
      await give(caseId, 'gt.delegate.state', { type: 'propose-rule-change', content, reasons: evidence });
    await give(approved, 'gt.delegate.workers', { type: 'confirm-checkpoint' });
    await database.pool.query(`UPDATE cases SET stage = 'approved', state = state || $2 WHERE id = $1`, [
      forged,
      { approved: content, stage: 'approved' },
    ]);
    for (const caseId of [approved, forged])
      await database.pool.query(
        `INSERT INTO published_rules (subject, reference, content, rule_change, published_at, sealed_later)
         VALUES ('checkpoint', 'x', $2, $1, now(), true)`,
        [caseId, content],
      );

    // Nothing else reads the book before, and nothing without the node's keys.
    expect((await operator(['journal', 'verify', '--all', '--json'], environment)).data).toMatchObject({
      error: { code: 'NEEDS_KEYS' },
    });
    expect((await adopt()).data).toMatchObject({ rules: [{ ruleChange: approved }, { ruleChange: forged }] });
    expect((await adopt(forged)).data).toMatchObject({ error: { code: 'FILE_DIFFERS' } });
    expect((await adopt(approved)).data).toMatchObject({ adopted: [approved] });
    expect((await adopt()).data).toMatchObject({ rules: [{ ruleChange: forged }] });
    const store = publishedRulesOf(database.pool, ruleSealsOf((await nodeKeysFrom(keys)).marks));
    await expect(store.all()).rejects.toThrow(String(forged));
    await database.pool.query('DELETE FROM published_rules WHERE rule_change = $1', [forged]);
    expect(await store.all()).toEqual([content]);
  });
});
