import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { officerClaims } from '@puente/testing/identity-provider';
import { codeByPhone, draft, must } from './filing.js';
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

it('[row 12] a node whose clock is a day behind, or ahead, lets no token, session or code live on, and orders by sequence', async () => {
  const [day, real] = [24 * 60 * minute, Date.now];
  let apart = 0;
  const node = await testNode('MX', { PUENTE_CLOCK_TOLERANCE: '3600' });
  // The machine's clock, as every part of the process reads it.
  const machine = jest.spyOn(Date, 'now').mockImplementation(() => real() + apart);
  try {
    const [id, agency, roles] = ['mx-stps.assistant', 'mx-stps', ['assistant'] as const];
    const counter = await node.officer(id, agency, ...roles);
    const { caseId } = await draft(counter);
    await codeByPhone(node, caseId, () => must(counter.post(`/cases/${caseId}/submit`)));
    const { codes, pool, sessions } = node.parts;
    const before = (minutes: number) => instant(real() - minutes * minute);
    /** All that ended, or ends: made so many minutes ago, for ten, and for half an hour. */
    const opens = async (ago: number) => {
      const made = { caseId: caseId as CaseId, minutes: 10, now: before(ago) };
      const code = await codes.createCode({ ...made, occasion: 'requested' });
      const body = { caseNumber: caseId, code };
      const byCode = await node.bearer().post('/status/sessions', body, { 'user-agent': 'a telephone' });
      const { token } = sessions.open({ caseId: caseId as CaseId }, before(ago * 3));
      const bySession = await node.bearer(token).get('/status');
      const claims = officerClaims(node.provider.issuer, node.audience, { id, agency, roles });
      const exp = Math.floor(real() / 1000) + (10 - ago) * 60;
      const byToken = await node.bearer(await node.provider.sign({ ...claims, exp })).get(`/cases/${caseId}`);
      return [byCode, bySession, byToken].map(({ status }) => status);
    };
    const seqs = async () => {
      const { rows } = await pool.query<{ seq: number }>(
        'SELECT seq FROM journal WHERE case_id = $1 ORDER BY at, seq',
        [caseId],
      );
      return rows.map(({ seq }) => seq);
    };
    expect(await opens(1)).toEqual([201, 200, 200]);
    for (apart of [0, -day, day]) expect([apart, await opens(20)]).toEqual([apart, [401, 401, 401]]);
    // Within what is borne, a clock that goes back dates nothing before what it follows.
    for (apart of [59 * minute, 0, -59 * minute])
      expect((await counter.post(`/cases/${caseId}/add-note`, { text: 'Vino a preguntar' })).status).toBe(200);
    const inOrder = await seqs();
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
    expect(inOrder.length).toBeGreaterThan(4);
  } finally {
    machine.mockRestore();
    await node.close();
  }
});
