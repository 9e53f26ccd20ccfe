import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { restoresOf } from '@puente/persistence/restores';
import { demonstrationDossier, draft } from './filing.js';
import { testNode } from './node.js';

it('[D 3] a node that got an older database back is read and takes no command, and says so, until it is open', async () => {
  const node = await testNode('MX');
  try {
    const counter = await node.officer('mx-stps.assistant', 'mx-stps', 'assistant');
    const told = async () => (await counter.get('/readiness')).body['parts'];
    const { caseId } = await draft(counter);
    expect(await told()).toMatchObject({ restored: 'up' });
    const restores = restoresOf(node.database.poolOf('operator'));
    await restores.begin(instant(Date.now()));
    expect(await told()).toMatchObject({ restored: 'down', database: 'up' });
    const operator = await node.officer('mx.operator', 'mx-stps', 'operator');
    expect((await operator.get('/node')).body['status']).toBe('restoring');
    const before = await node.rows();
    const note = () => counter.post(`/cases/${caseId}/add-note`, { text: 'Vino a preguntar' });
    for (const refused of [await note(), await counter.post('/dossiers', demonstrationDossier())]) {
      expect(refused).toMatchObject({ status: 503, body: { code: 'BEING_RESTORED' } });
      expect(refused.headers.get('retry-after')).toBe('600');
    }
    expect((await counter.get(`/cases/${caseId}`)).status).toBe(200);
    expect(await node.rows()).toEqual(before);
    await restores.open(instant(Date.now()), []);
    expect((await note()).status).toBe(200);

    await node.database.pool.query(
      `INSERT INTO held_abroad (country, event_id, case_id, type, at, stage, decides, epoch)
       SELECT 'GT', gen_random_uuid(), $1, 'org.puente.verification.completed.v1', now(), 'received', true, epoch FROM restores`,
      [caseId],
    );
    expect(await note()).toMatchObject({ status: 409, body: { code: 'DECIDED_BEFORE_THE_RESTORE' } });
    await restores.release(caseId as CaseId, instant(Date.now()));
    expect((await note()).status).toBe(200);
  } finally {
    await node.close();
  }
});
