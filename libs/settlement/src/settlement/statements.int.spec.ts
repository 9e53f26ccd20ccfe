import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { AgencyId, DossierId } from '@puente/domain/kernel';
import { plainDate, say } from '@puente/domain/kernel';
import type { Pool, PoolClient } from '@puente/persistence/database';
import type { CaseRecord } from '@puente/persistence/queries';
import { caseRecords } from '@puente/persistence/queries';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { NewRecord } from '@puente/persistence/vault';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import type { CaseCommand } from './index.js';
import { createSettlement } from './index.js';
import { aCase, ask, clock, here, lawOf, rules } from './smallest-law.sample.js';

/** Every statement that leaves for the server, as the server's connection is handed them; a trip is what leaves while the server owes no answer. */
function counted(pool: Pool): { readonly said: string[]; trips: number } {
  const counts = { said: new Array<string>(), trips: 0 };
  pool.on('connect', (client: PoolClient) => {
    const { connection } = client as unknown as { connection: Wire };
    const plain = connection.query.bind(connection);
    const bound = connection.bind.bind(connection);
    let owed = 0;
    const leaves = (statement: string) => {
      if (owed === 0) counts.trips += 1;
      owed += 1;
      counts.said.push(statement);
    };
    connection.on('readyForQuery', () => (owed -= 1));
    connection.query = (sql) => {
      leaves(sql);
      plain(sql);
    };
    connection.bind = (config) => {
      leaves(config.statement ?? 'unnamed');
      bound(config);
    };
  });
  return counts;
}
/** As much of `pg`'s connection as says what it is given, and when the server has answered it. */
interface Wire {
  query(sql: string): void;
  bind(config: { readonly statement?: string }): void;
  on(event: 'readyForQuery', heard: () => void): void;
}

/** Invented. */
const dossier = {
  id: randomUUID() as DossierId,
  person: {
    ...{ givenNames: 'Demostración Xochitl', surnames: ['Ejemplo'], birthDate: plainDate('1990-02-28'), sex: 'F' },
    ...{ nationality: here, identityDocuments: [], contact: { channels: [], language: 'es' }, demonstration: true },
  },
  certificates: [],
} satisfies NewRecord['dossier'];

describe('a settlement is one transaction of at most five statements', () => {
  let node: TestDatabase;
  let counts: ReturnType<typeof counted>;
  beforeAll(async () => {
    node = await testDatabase();
    counts = counted(node.pool);
  });
  afterAll(() => node.drop());

  it('whatever comes of it', async () => {
    const settlement = createSettlement({ pool: node.pool, rules, here, clock, lawOf });
    const caseId = aCase();
    const settle = async (...command: Parameters<typeof ask>) => {
      counts.said.length = 0;
      await settlement.settle(ask(...command));
      return [...counts.said];
    };
    expect(await settle(caseId, 'open')).toEqual(['BEGIN', 'settle:load', 'settle:open 1 page moves wake', 'COMMIT']);
    expect(await settle(caseId, 'note')).toEqual(['BEGIN', 'settle:load', 'settle:append 1', 'COMMIT']);
    expect(await settle(caseId, 'submit')).toEqual([
      'BEGIN',
      'settle:load',
      'settle:change 2 page moves out 1 wake',
      'COMMIT',
    ]);
    expect(await settle(caseId, 'submit')).toEqual(['BEGIN', 'settle:load', 'settle:refusal', 'COMMIT']);
    const note = ask(caseId, 'note');
    await settlement.settle(note);
    expect(await settle(caseId, 'note', note)).toEqual(['BEGIN', 'settle:load', 'ROLLBACK']);
  });

  it('[P4] in two round trips: BEGIN leaves with what is read, and COMMIT with what is written', async () => {
    const settlement = createSettlement({ pool: node.pool, rules, here, clock, lawOf });
    const caseId = aCase();
    await settlement.settle(ask(caseId, 'open'));
    const before = counts.trips;
    await settlement.settle(ask(caseId, 'note'));
    expect(counts.trips - before).toBe(2);
  });

  it('also where the file is asked first who may; where nothing comes of that, it is let go as it was', async () => {
    const settlement = createSettlement({ pool: node.pool, rules, here, clock, lawOf });
    const [caseId, nobodys] = [aCase(), aCase()];
    await settlement.settle(ask(caseId, 'open'));
    const note = ask(caseId, 'note');
    const seen: CaseRecord[] = [];
    const holder = 'mx-conocer' as AgencyId;
    const settleOn = async (asked: typeof note, made: () => typeof note | undefined, agency = holder) => {
      counts.said.length = 0;
      const outcome = await settlement.settleOn({ ...asked, agency }, (file) => {
        seen.push(file);
        return made();
      });
      return { outcome, said: [...counts.said] };
    };
    const nothing = { outcome: undefined, said: ['BEGIN', 'settle:enter', 'ROLLBACK'] };

    expect(await settleOn(note, () => undefined)).toEqual(nothing);
    expect(seen).toEqual([await caseRecords(node.pool).find(caseId)]);
    expect(await settleOn(ask(nobodys, 'note'), () => ask(nobodys, 'note'))).toEqual(nothing);
    // Nor is it taken for anybody whose agency neither has nor had it.
    expect(await settleOn(note, () => note, 'mx-sep' as AgencyId)).toEqual(nothing);
    expect(seen).toHaveLength(1);
    expect(await settleOn(note, () => note)).toMatchObject({
      outcome: { outcome: 'accepted', caseId, version: 2, repeated: false },
      said: ['BEGIN', 'settle:enter', 'settle:append 1', 'COMMIT'],
    });
    expect(await settleOn(note, () => note)).toEqual(nothing);
    const words = ask(caseId, 'note', { command: { type: 'add-note', text: say('perdí') } as unknown as CaseCommand });
    expect(await settleOn(words, () => words)).toEqual(nothing);
    expect(seen).toHaveLength(3);
  });

  it('[R17] also where a worker says something: it is sealed before, and written with the entry that names it', async () => {
    const pool = node.poolOf('api');
    const { said } = counted(pool);
    const vault = openVault({ pool: pool, secrets: fixedSecrets(randomBytes(32)), documentsFolder: tmpdir() });
    const settlement = createSettlement({ pool: pool, rules, here, clock, lawOf, words: vault.ownWords });
    const caseId = aCase();
    await vault.dossiers.create({ dossier, agencies: [], at: clock.now() });
    await settlement.settle(ask(caseId, 'open', { command: { type: 'open-draft', dossier: dossier.id } as never }));
    const command = { type: 'add-note', text: say('perdí los papeles') } as unknown as CaseCommand;
    said.length = 0;
    await settlement.settle(ask(caseId, 'note', { command }));
    expect(said.slice(-4)).toEqual(['BEGIN', 'settle:load', 'settle:append 1 said 1', 'COMMIT']);
    expect(said).toHaveLength(6);
    await expect(
      createSettlement({ pool: pool, rules, here, clock, lawOf }).settle(ask(caseId, 'note', { command })),
    ).rejects.toThrow('no vault seals them');
  });
});
