import { randomBytes } from 'node:crypto';
import type { OfficerId } from '@puente/domain/kernel';
import { country, newCaseNumber } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { IntegrityEventOnFile } from './index.js';
import { integrityFiles } from './index.js';

let node: TestDatabase;
beforeAll(async () => {
  node = await testDatabase();
});
afterAll(() => node.drop());

const auditor = 'gt.auditor' as OfficerId;
const noticed = async (stage: string, dueAt: string | null, ...concerned: readonly string[]) => {
  const caseId = newCaseNumber(country('GT'), 2026, randomBytes(6));
  await node.pool.query(
    `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned,
       due_at, opened_at, updated_at)
     VALUES ($1, 'integrity-event', 1, 1, '', $2, $3, '{}', '{}', '{}', '{}', $4, now(), now())`,
    [caseId, stage, { noticed: { rule: 'many-looks', concerned } }, dueAt],
  );
  return caseId;
};

describe('what the node noticed', () => {
  it('is listed page by page, due first, each once, and nothing that concerns the one who asks', async () => {
    const due = ['2026-03-04', '2026-03-05', '2026-03-05', '2026-03-06'].map((day) => `${day}T05:59:59.999Z`);
    const ids: string[] = [];
    for (const at of due) ids.push(await noticed('open', at));
    ids.push(await noticed('looked-at', null), await noticed('looked-at', null));
    await noticed('open', '2026-03-05T05:59:59.999Z', auditor);
    await noticed('closed', null);
    const read: IntegrityEventOnFile[] = [];
    for (let page = await integrityFiles(node.pool, { auditor, atMost: 2 }); page.length > 0;) {
      read.push(...page);
      const after = page.at(-1);
      page = await integrityFiles(node.pool, { auditor, atMost: 2, ...(after && { after }) });
    }
    expect(read.map(({ dueAt }) => dueAt)).toEqual([...due, undefined, undefined]);
    expect(read.map(({ caseId }) => caseId as string).sort()).toEqual(ids.sort());
  });
});
