import { draft, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let mx: TestNode;
let counter: Person;
let supervisor: Person;
let second: Person;

beforeAll(async () => {
  mx = await testNode('MX');
  counter = await mx.officer('mx.counter', 'mx-stps', 'assistant');
  supervisor = await mx.officer('mx.supervisor', 'mx-stps', 'supervisor');
  // Of another agency of the country: the clocks are the country's.
  second = await mx.officer('mx.supervisor.2', 'mx-conocer', 'supervisor');
});
afterAll(() => mx.close());

const seen = async (by: Person, caseId: string) => ({
  'if-match': (await must(by.get(`/cases/${caseId}`))).headers.get('etag') ?? '',
});

describe('an emergency', () => {
  const body = { reason: 'flood', regions: ['MX-TAB'], words: { es: 'Inundación en Tabasco' } };

  it('is proposed by a supervisor and approved by another one; then what is filed there stands still', async () => {
    const opened = await must(supervisor.post('/pauses', body));
    const pause = String(opened.body['caseId']);
    const own = await supervisor.post(`/cases/${pause}/approve-pause`, {}, await seen(supervisor, pause));
    expect(own).toMatchObject({ status: 403, body: { code: 'SAME_PERSON' } });
    await must(second.post(`/cases/${pause}/approve-pause`, {}, await seen(second, pause)));
    const { body: list } = await must(counter.get('/pauses'));
    expect(list['items']).toMatchObject([
      {
        caseId: pause,
        stage: 'applying',
        reason: 'flood',
        regions: ['MX-TAB'],
        progress: { direction: 'pause', done: 0 },
      },
    ]);

    const { caseId } = await draft(counter);
    expect((await must(counter.get(`/cases/${caseId}`))).body['clock']).toMatchObject({ state: 'running' });
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
