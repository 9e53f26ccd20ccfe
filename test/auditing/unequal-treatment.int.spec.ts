import { randomBytes, randomUUID } from 'node:crypto';
import { keepWatch } from '@puente/case-worker/watching';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Instant, StaffRole } from '@puente/domain/kernel';
import { country, instant, milliseconds } from '@puente/domain/kernel';
import { daySeeds } from '@puente/platform/chance';
import { createSettlement } from '@puente/settlement/settlement';
import { demonstrationPdf } from '@puente/testing/actors';
import type { OneApi } from '../security/one-api.js';
import { oneApi } from '../security/one-api.js';

jest.setTimeout(60_000);

type Body = Readonly<Record<string, unknown>>;
interface Answer {
  readonly status: number;
  readonly body: Body;
}
interface Person {
  get(path: string): Promise<Answer>;
  post(path: string, body: object | FormData, version?: number): Promise<Answer>;
}

const day = 86_400_000;
let api: OneApi;
let now: Instant;
let watch: ReturnType<typeof keepWatch>;
const clock = { now: () => now };
const pass = (days: number) => (now = instant(milliseconds(now) + days * day));

beforeAll(async () => {
  now = instant(new Date().toISOString());
  api = await oneApi({}, { clock });
  const [rules, here, pool] = [await loadRuleBook(), country('GT'), api.database.poolOf('worker')];
  const settlement = createSettlement({ pool, rules, here, clock });
  watch = keepWatch({ pool, settlement, rules, seeds: daySeeds(randomBytes(32)), time: clock, here });
});
afterAll(() => api.close());

async function as(id: string, agency: string, ...roles: StaffRole[]): Promise<Person> {
  const authorization = `Bearer ${await api.officer(id, agency, ...roles)}`;
  const purpose = { 'look-purpose': encodeURIComponent('Auditoría de igualdad') };
  const send = async (method: string, path: string, headers: Record<string, string>, body?: BodyInit) => {
    const all = { authorization, ...purpose, ...headers };
    const answer = await fetch(api.base + path, { method, headers: all, ...(body === undefined ? {} : { body }) });
    return { status: answer.status, body: (await answer.json()) as Body };
  };
  return {
    get: (path) => send('GET', path, {}),
    post: (path, body, version) => {
      const key = { 'idempotency-key': randomUUID(), ...(version ? { 'if-match': `"${String(version)}"` } : {}) };
      if (body instanceof FormData) return send('POST', path, key, body);
      return send('POST', path, { ...key, 'content-type': 'application/json' }, JSON.stringify(body));
    },
  };
}

async function must(answer: Promise<Answer>): Promise<Body> {
  const { body, status } = await answer;
  if (status >= 400) throw new Error(`${String(status)} ${JSON.stringify(body)}`);
  return body;
}

interface Submitted {
  readonly caseId: string;
  readonly version: number;
}

/** Filed at the counter by somebody invented of this sex, and handed in. */
async function filed(counter: Person, sex: string): Promise<Submitted> {
  const certificateId = randomUUID();
  const certificate = {
    ...{ id: certificateId, standard: { country: 'GT', code: 'GT-DEMO-FV-01' }, certifier: 'GT-DEMO-CC-01' },
    ...{ folio: `DEMO-${certificateId.slice(0, 6)}`, issuedOn: '2024-08-20' },
  };
  const person = {
    ...{ givenNames: 'Demostración', surnames: ['Cumes'], birthDate: '1991-05-17', sex, nationality: 'GT' },
    ...{ identityDocuments: [], contact: { channels: [], language: 'es' }, demonstration: true },
  };
  const { id: dossierId } = await must(counter.post('/dossiers', { person, certificates: [certificate] }));
  const form = new FormData();
  form.set('kind', 'certificate');
  form.set('file', new Blob([Uint8Array.from(demonstrationPdf)], { type: 'application/pdf' }), 'certificado.pdf');
  const { id: documentId } = await must(counter.post(`/dossiers/${String(dossierId)}/documents`, form));
  const open = { dossierId, certificateId, hosts: [{ country: 'MX' }], language: 'es' };
  const { caseId } = await must(counter.post('/cases', open));
  await must(counter.post(`/cases/${String(caseId)}/attach-document`, { documentId }));
  const { version } = await must(counter.post(`/cases/${String(caseId)}/submit`, {}));
  return { caseId: String(caseId), version: Number(version) };
}

const items = (body: Body) => body['items'] as readonly Body[];
const about = { by: 'sex', group: 'F', measure: 'time', where: 'recognition-request/submitted' };
const reasons = { es: 'De demostración' };

describe('[F64] unequal treatment', () => {
  let finding: string;

  it('is raised by the watch when a group waits longer than the rest, once, and stands in its owner’s queue', async () => {
    const [counter, registrar] = [
      await as('gt.counter', 'gt-mintrab', 'assistant'),
      await as('gt.registrar', 'gt-mintrab', 'registrar'),
    ];
    const [women, men]: [Submitted[], Submitted[]] = [[], []];
    const receive = ({ caseId, version }: Submitted) =>
      must(registrar.post(`/cases/${caseId}/acknowledge`, {}, version));
    for (let n = 0; n < 10; n += 1) {
      women.push(await filed(counter, 'F'));
      men.push(await filed(counter, 'M'));
    }
    expect(await watch()).toEqual({ opened: 0 });
    pass(2);
    for (const one of men) await receive(one);
    pass(18);
    for (const one of women) await receive(one);
    pass(1);
    expect(await watch()).toEqual({ opened: 1 });
    expect(await watch()).toEqual({ opened: 0 });
    pass(1);
    expect(await watch()).toEqual({ opened: 0 });

    const supervisor = await as('gt.supervisor', 'gt-mintrab', 'supervisor');
    const queue = items(await must(supervisor.get('/cases?role=supervisor&stage=raised')));
    expect(queue).toMatchObject([{ kind: 'unequal-treatment', holder: 'gt-mintrab', awaiting: ['supervisor'] }]);
    finding = String(queue[0]?.['caseId']);
    const read = await must(supervisor.get(`/cases/${finding}`));
    expect(read['file']).toMatchObject({ found: { ...about, difference: 18, groupPeople: 10, restPeople: 10 } });
    expect(read['allowedActions']).toEqual(expect.arrayContaining(['answer-unequal-treatment']));
    expect(JSON.stringify(read)).not.toMatch(/Cumes|Demostración"/);
  });

  it('is answered by its owner, confirmed by an auditor of another agency, and then a line in public', async () => {
    const supervisor = await as('gt.supervisor', 'gt-mintrab', 'supervisor');
    const elsewhere = await as('gt.appeals', 'gt-appeals', 'supervisor');
    const [own, other] = [
      await as('gt.auditor', 'gt-mintrab', 'auditor'),
      await as('gt.auditor.2', 'gt-intecap', 'auditor'),
    ];
    const judge = { outcome: 'confirmed', reasons };
    const on = (by: Person, command: string, body: object, version: number) =>
      by.post(`/cases/${finding}/${command}`, body, version);
    expect((await elsewhere.get(`/cases/${finding}`)).status).toBe(404);
    expect(await on(other, 'judge-unequal-treatment', judge, 1)).toMatchObject({
      ...{ status: 409, body: { code: 'ANSWER_AWAITED' } },
    });
    await must(on(supervisor, 'answer-unequal-treatment', { reasons }, 1));
    const found = items(await must(other.get('/audits/cases?kind=unequal-treatment')));
    expect(found).toMatchObject([{ caseId: finding, stage: 'answered' }]);
    expect(await on(own, 'judge-unequal-treatment', judge, 2)).toMatchObject({
      ...{ status: 403, body: { code: 'OWN_AGENCY' } },
    });
    await must(on(other, 'judge-unequal-treatment', judge, 2));

    const { unequalTreatment } = await must((await as('gt.anybody', 'gt-mintrab', 'reviewer')).get('/statistics'));
    expect(unequalTreatment).toMatchObject([
      { ...about, moreDays: 18, answered: true, owner: { agency: 'gt-mintrab' }, confirmedAt: now },
    ]);
  });
});
