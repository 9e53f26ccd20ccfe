import { randomBytes } from 'node:crypto';
import { keepWatch } from '@puente/case-worker/watching';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { StaffRole } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import { daySeeds } from '@puente/platform/chance';
import { systemClock } from '@puente/platform/time';
import { createSettlement } from '@puente/settlement/settlement';
import type { OneApi } from './one-api.js';
import { oneApi } from './one-api.js';

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}
type Send = (
  method: string,
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** Invented. */
const person = {
  ...{ givenNames: 'Ixchel Demostración', surnames: ['Cumes'], birthDate: '1991-05-17', sex: 'F', nationality: 'GT' },
  ...{ identityDocuments: [], contact: { channels: [], language: 'es' }, demonstration: true },
};

let api: OneApi;
let watch: ReturnType<typeof keepWatch>;
beforeAll(async () => {
  api = await oneApi({});
  const [rules, here, time] = [await loadRuleBook(), country('GT'), systemClock];
  const pool = api.database.poolOf('worker');
  const settlement = createSettlement({ pool, rules, here, clock: time });
  watch = keepWatch({ pool, settlement, rules, seeds: daySeeds(randomBytes(32)), time, here });
});
afterAll(() => api.close());

async function as(id: string, agency: string, ...roles: StaffRole[]): Promise<Send> {
  const authorization = `Bearer ${await api.officer(id, agency, ...roles)}`;
  return async (method, path, body, headers = {}) => {
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    const all = { authorization, 'idempotency-key': crypto.randomUUID(), ...json, ...headers };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(api.base + path, { method, headers: all, ...sent });
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  };
}
const items = ({ body }: Answer) => body['items'] as readonly Readonly<Record<string, unknown>>[];

describe('an officer who browses what is other people’s', () => {
  let counter: Send;
  const dossiers: string[] = [];
  beforeAll(async () => {
    counter = await as('gt.curious', 'gt-mintrab', 'assistant', 'auditor');
    for (let n = 0; n < 21; n += 1) {
      const { body } = await counter('POST', '/dossiers', { person, certificates: [] });
      dossiers.push(String(body['id']));
    }
  });

  it('[row 26] is asked what for, once it was too much that is not their own', async () => {
    for (const id of dossiers.slice(0, 20)) expect((await counter('GET', `/dossiers/${id}`)).status).toBe(200);
    const path = `/dossiers/${dossiers[20] ?? ''}`;
    const asked = await counter('GET', path);
    expect(asked).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'header.Look-Purpose', code: 'required' }] },
    });
    expect(JSON.stringify(asked.body)).not.toContain('Ixchel');
    const purpose = { 'look-purpose': encodeURIComponent('Llamó la persona') };
    expect((await counter('GET', path, undefined, purpose)).status).toBe(200);
  });

  it('[row 26] is noticed at a hundred looks in an hour, which auditors learn and the officer never does', async () => {
    expect(await watch()).toEqual({ opened: 0 });
    for (let n = 0; n < 100; n += 1)
      await counter('GET', `/dossiers/${dossiers[0] ?? ''}`, undefined, { 'look-purpose': `motivo-${String(n)}` });
    await watch();

    const auditor = await as('gt.auditor', 'gt-intecap', 'auditor');
    const listed = items(await auditor('GET', '/integrity-events?rule=many-looks'));
    expect(listed).toMatchObject([{ rule: 'many-looks', stage: 'open', limit: 100, late: false }]);
    expect(listed[0]?.['count']).toBeGreaterThanOrEqual(100);
    const caseId = String(listed[0]?.['caseId']);
    const read = await auditor('GET', `/integrity-events/${caseId}`);
    expect(read.body).toMatchObject({
      concerned: ['gt.curious'],
      allowedActions: expect.arrayContaining(['take-integrity-event']) as string[],
      journal: [{ type: 'integrity-event-opened' }],
    });
    expect(JSON.stringify(read.body)).not.toMatch(/Ixchel|motivo/);

    // An auditor themselves, and whoever holds every other role: to them there is nothing.
    const everyRole: StaffRole[] = [
      'supervisor',
      'assistant',
      'reviewer',
      'protection-officer',
      'operator',
      'delegate',
    ];
    const supervisor = await as('gt.everything', 'gt-mintrab', ...everyRole);
    expect(items(await counter('GET', '/integrity-events'))).toEqual([]);
    for (const nobody of [counter, supervisor]) {
      const paths = [`/cases/${caseId}`, `/cases/${caseId}/journal`, `/integrity-events/${caseId}`];
      for (const path of paths)
        expect([path, [403, 404].includes((await nobody('GET', path)).status)]).toEqual([path, true]);
      const taken = await nobody('POST', `/cases/${caseId}/take-integrity-event`, {}, { 'if-match': '"1"' });
      expect([403, 404]).toContain(taken.status);
      expect(JSON.stringify((await nobody('GET', '/cases')).body)).not.toContain(caseId);
      expect(JSON.stringify((await nobody('GET', '/queues')).body)).not.toContain(caseId);
    }
  });

  it('[row 26] is answered for by the auditor who takes it, who closes it with reasons', async () => {
    const [auditor, other] = [
      await as('gt.auditor', 'gt-intecap', 'auditor'),
      await as('gt.x', 'gt-mintrab', 'auditor'),
    ];
    const [event] = items(await auditor('GET', '/integrity-events?rule=many-looks'));
    const caseId = String(event?.['caseId']);
    const on = async (by: Send, command: string, body: object, version: number) =>
      by('POST', `/cases/${caseId}/${command}`, body, { 'if-match': `"${String(version)}"` });
    const conclusion = { outcome: 'misconduct', reasons: { es: 'Buscaba a un vecino' } };
    expect(await on(auditor, 'close-integrity-event', conclusion, 1)).toMatchObject({ status: 409 });
    expect(await on(auditor, 'take-integrity-event', {}, 1)).toMatchObject({ status: 200 });
    expect(items(await auditor('GET', '/integrity-events?mine=true'))).toMatchObject([{ caseId, owner: 'gt.auditor' }]);
    expect(items(await other('GET', '/integrity-events?mine=true'))).toEqual([]);
    expect(await on(other, 'close-integrity-event', conclusion, 2)).toMatchObject({ status: 403 });
    expect(await on(auditor, 'close-integrity-event', conclusion, 2)).toMatchObject({ status: 200 });
    expect(items(await auditor('GET', '/integrity-events?rule=many-looks'))).toEqual([]);
    const closed = items(await auditor('GET', '/integrity-events?rule=many-looks&stage=closed'));
    expect(closed).toMatchObject([{ caseId, stage: 'closed' }]);
    expect((await auditor('GET', `/integrity-events/${caseId}`)).body).toMatchObject({ conclusion });
    // The same day is not noticed twice.
    await watch();
    expect(items(await auditor('GET', '/integrity-events?rule=many-looks'))).toEqual([]);
  });
});
