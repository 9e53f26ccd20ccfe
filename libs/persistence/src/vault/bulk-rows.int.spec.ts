import { randomBytes } from 'node:crypto';
import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import type { CaseId } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { bulkRowsIn } from './bulk-rows.js';
import { fixedSecrets } from './master-keys.js';
import { issuedFoliosIn } from './issued-folios.js';

const bulk = 'MX-26-000000-0' as CaseId;
const rows = [2, 3, 4].map((row) => ({ row, content: { name: `Demostración ${row}` } }));

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe('rows of a register', () => {
  const { master, marks } = fixedSecrets(randomBytes(32));
  const kept = () => bulkRowsIn<{ name: string }, { refused: number }>(database.pool, master, marks);
  const numbers = async (batch: number, atMost = 2) => (await kept().take(bulk, batch, atMost)).map(({ row }) => row);

  it('are kept once, sealed, with a report', async () => {
    await kept().keep(bulk, rows, { refused: 1 });
    await kept().keep(bulk, [{ row: 9, content: { name: 'Demostración 9' } }], { refused: 7 });
    expect(await kept().report(bulk)).toEqual({ refused: 1 });
    expect(await kept().totals(bulk)).toEqual({ issued: 0, known: 0, waiting: 3 });
    const { rows: stored } = await database.pool.query<{ sealed: Buffer }>('SELECT sealed FROM bulk_rows');
    expect(stored.some(({ sealed }) => sealed.includes('Demostración'))).toBe(false);
  });

  it('are the same however often their batch is begun, and the next ones in the next', async () => {
    expect(await numbers(1)).toEqual([2, 3]);
    expect(await numbers(1)).toEqual([2, 3]);
    await kept().settle(bulk, 2, 'issued');
    expect(await numbers(1)).toEqual([3]);
    expect(await numbers(2)).toEqual([3, 4]);
  });

  it('are forgotten once something became of them', async () => {
    await kept().settle(bulk, 3, 'known');
    await kept().settle(bulk, 4, 'issued');
    expect(await kept().totals(bulk)).toEqual({ issued: 2, known: 1, waiting: 0 });
    const { rows: left } = await database.pool.query('SELECT row FROM bulk_rows WHERE sealed IS NOT NULL');
    expect(left).toEqual([]);
  });
});

describe('a certificate', () => {
  it('is a credential once, however its folio is written', async () => {
    const standard = { country: 'MX', code: 'EC0586.01' } as StandardRef;
    const folios = issuedFoliosIn(database.pool, randomBytes(32));
    const [first, second] = ['MX-26-000001-0', 'MX-26-000002-0'] as CaseId[];
    if (first === undefined || second === undefined) throw new Error('two numbers are two');
    expect(await folios.claim({ standard, folio: 'd-1 ' }, first)).toBe(first);
    expect(await folios.claim({ standard, folio: 'D-1' }, second)).toBe(first);
    expect(
      await folios.known([
        { standard, folio: 'D-2' },
        { standard, folio: 'D-1' },
      ]),
    ).toEqual([false, true]);
  });
});
