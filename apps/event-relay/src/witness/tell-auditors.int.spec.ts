import { randomUUID } from 'node:crypto';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { CaseId, CommandId, Instant } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import { integrityCommands, officer } from '@puente/domain/specification';
import { restoresOf } from '@puente/persistence/restores';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { Settlement } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import { tellAuditors } from './index.js';

const [GT, MX] = [country('GT'), country('MX')];
const clock = { now: () => '2026-03-03T15:00:00.000Z' as Instant };
let database: TestDatabase;
let settlement: Settlement;
let tell: ReturnType<typeof tellAuditors>;

beforeEach(async () => {
  database = await testDatabase();
  const pool = database.poolOf('relay');
  settlement = createSettlement({ pool, rules: await loadRuleBook(), here: MX, clock });
  tell = tellAuditors({ settlement, pool, here: MX, clock });
});
afterEach(() => database.drop());

const files = async () => (await database.poolOf('relay').query<{ id: CaseId }>('SELECT id FROM cases')).rows;

describe('a partner that cheats', () => {
  it('is told to auditors also of a node that asks what it lost: that is when logs are compared', async () => {
    await restoresOf(database.poolOf('operator')).begin(clock.now());
    await tell(GT, 'NOT_CONTINUED', 'a');
    expect(await files()).toHaveLength(1);
  });

  it('gives auditors one file for a reason until they have closed it, and the same never again', async () => {
    for (const which of ['a', 'b', 'c', 'a']) await tell(GT, 'SHORTER', which);
    expect(await files()).toHaveLength(1);
    await tell(GT, 'ANOTHER_LOG', 'a');
    expect(await files()).toHaveLength(2);
    const { 'take-integrity-event': take, 'close-integrity-event': close } = integrityCommands();
    const by = officer('mx.auditor', 'mx-stps', 'auditor');
    for (const { id: caseId } of await files())
      for (const command of [take, close]) {
        const given = { kind: 'integrity-event', caseId, command, by } as const;
        const { outcome } = await settlement.settle({ ...given, commandId: randomUUID() as CommandId });
        expect(outcome).toBe('accepted');
      }
    await tell(GT, 'SHORTER', 'a');
    expect(await files()).toHaveLength(2);
    for (const which of ['b', 'c']) await tell(GT, 'SHORTER', which);
    expect(await files()).toHaveLength(3);
  });
});
