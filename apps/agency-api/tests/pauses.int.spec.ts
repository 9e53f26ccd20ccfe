import { draft, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let mx: TestNode;
let counter: Person;
let supervisor: Person;
let second: Person;
let certifier: Person;

beforeAll(async () => {
  mx = await testNode('MX');
  counter = await mx.officer('mx.counter', 'mx-stps', 'assistant');
  supervisor = await mx.officer('mx.supervisor', 'mx-stps', 'supervisor');
  // Outside the agencies whose own clocks stop.
  second = await mx.officer('mx.supervisor.appeals', 'mx-appeals', 'supervisor');
  certifier = await mx.officer('mx.supervisor.2', 'mx-conocer', 'supervisor');
});
afterAll(() => mx.close());

const seen = async (by: Person, caseId: string) => ({
  'if-match': (await must(by.get(`/cases/${caseId}`))).headers.get('etag') ?? '',
});

describe('an emergency', () => {
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const act = { es: 'Acuerdo de demostración 1-2026' };
  const body = { reason: 'flood', regions: ['MX-TAB'], words: { es: 'Inundación en Tabasco' }, until, act };

  it('[R11] is proposed by a supervisor, approved outside, and published; then what is filed there stands still', async () => {
    const opened = await must(supervisor.post('/pauses', body));
    const pause = String(opened.body['caseId']);
    const own = await supervisor.post(`/cases/${pause}/approve-pause`, {}, await seen(supervisor, pause));
    expect(own).toMatchObject({ status: 403, body: { code: 'SAME_PERSON' } });
    const within = await certifier.post(`/cases/${pause}/approve-pause`, {}, await seen(certifier, pause));
    expect(within).toMatchObject({ status: 403, body: { code: 'NEEDS_OUTSIDE_AGENCY' } });
    expect((await must(mx.bearer().get('/emergencies'))).body['items']).toEqual([]);
    await must(second.post(`/cases/${pause}/approve-pause`, {}, await seen(second, pause)));
    const { body: list } = await must(counter.get('/pauses'));
    expect(list['items']).toMatchObject([
      {
        caseId: pause,
        stage: 'applying',
        reason: 'flood',
        regions: ['MX-TAB'],
        ...{ until, act, approval: 'mx-appeals' },
        progress: { direction: 'pause', done: 0 },
      },
    ]);
    const regions = list['regions'] as { code: string; municipalities: object[] }[];
    const counted = regions.flatMap(({ code, municipalities: [first] }) => (first ? [[code, first]] : []));
    expect(counted).toContainEqual(['MX-CHP', { code: 'MX-07015', name: { es: 'Cacahoatán', en: 'Cacahoatán' } }]);
    // Published with its act and its last day: everybody reads it.
    expect((await must(mx.bearer().get('/emergencies'))).body).toMatchObject({
      atMost: { unit: 'calendar-days', days: 90 },
      items: [
        { ...{ number: pause, act, until, inForce: true }, regions: [{ code: 'MX-TAB', name: { es: 'Tabasco' } }] },
      ],
    });

    const { caseId } = await draft(counter);
    expect((await must(counter.get(`/cases/${caseId}`))).body['clock']).toMatchObject({ state: 'running' });
    const touched = async (regions: string) =>
      (await must(supervisor.get(`/pauses/touched?regions=${regions}`))).body['files'];
    expect([await touched('MX-CHP'), await touched('MX-CHP,MX-TAB'), await touched('all')]).toEqual([0, 0, 1]);
    expect(await counter.get('/pauses/touched?regions=all')).toMatchObject({ status: 403 });
    expect(await supervisor.get('/pauses/touched?regions=tabasco')).toMatchObject({ status: 400 });
    await must(counter.post(`/cases/${caseId}/say-region`, { region: 'MX-CHP' }));
    expect([await touched('MX-CHP'), await touched('MX-TAB')]).toEqual([1, 0]);
    await must(counter.post(`/cases/${caseId}/say-region`, { region: 'MX-TAB' }));
    const read = await must(counter.get(`/cases/${caseId}`, { 'accept-language': 'es' }));
    expect(read.body['clock']).toMatchObject({
      ...{ state: 'paused', words: expect.stringContaining('por inundación') as string },
    });
    expect(read.body['status']).toMatchObject({
      timeline: expect.arrayContaining([
        expect.objectContaining({ what: 'clock-paused', words: body.words }),
      ]) as object[],
    });
  });

  it('is not for others to propose, nor for regions that the country does not have', async () => {
    expect(await counter.post('/pauses', body)).toMatchObject({ status: 403 });
    expect(await supervisor.post('/pauses', { ...body, regions: ['GT-01'] })).toMatchObject({
      ...{ status: 422, body: { code: 'UNKNOWN_REGION' } },
    });
    expect(await supervisor.post('/pauses', { ...body, regions: [] })).toMatchObject({ status: 400 });
    const endless = { reason: body.reason, regions: body.regions, words: body.words, act };
    expect(await supervisor.post('/pauses', endless)).toMatchObject({ status: 400 });
    expect(await supervisor.post('/pauses', { ...body, until: '2099-01-01' })).toMatchObject({
      ...{ status: 422, body: { code: 'PAUSE_TOO_LONG' } },
    });
    const { body: opened } = await must(supervisor.post('/pauses', { ...body, regions: 'all' }));
    const decline = `/cases/${String(opened['caseId'])}/decline-pause`;
    const answer = await second.post(
      decline,
      { reasons: { es: 'No hace falta' } },
      await seen(second, String(opened['caseId'])),
    );
    expect(answer.body).toMatchObject({ stage: 'declined' });
  });
});
