import { instant } from '@puente/domain/kernel';
import { draft } from './filing.js';
import { testNode } from './node.js';

const minute = 60_000;

it('[D 7] a node whose clock differs from PostgreSQL’s says so, and by more than may be, settles nothing', async () => {
  let apart = 0;
  const clock = { now: () => instant(Date.now() + apart) };
  const node = await testNode('MX', { PUENTE_CLOCK_TOLERANCE: '3600' }, { clock });
  try {
    const counter = await node.officer('mx-stps.assistant', 'mx-stps', 'assistant');
    const told = async () => (await counter.get('/readiness')).body['parts'];
    expect(await told()).toMatchObject({ clock: 'up' });
    apart = -2 * minute;
    expect(await told()).toMatchObject({ clock: 'down', database: 'up' });
    const { caseId } = await draft(counter);
    const note = () => counter.post(`/cases/${caseId}/add-note`, { text: 'Vino a preguntar' });
    expect((await note()).status).toBe(200);
    apart = -61 * minute;
    const before = await node.rows();
    const refused = await note();
    expect(refused).toMatchObject({ status: 503, body: { code: 'CLOCKS_APART' } });
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await node.rows()).toEqual(before);
    const operator = await node.officer('mx.operator', 'mx-stps', 'operator');
    expect((await operator.get('/node')).body).toMatchObject({ status: 'clock-apart', parts: { time: 'down' } });
  } finally {
    await node.close();
  }
});
