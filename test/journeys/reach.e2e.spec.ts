import { until, verifierAt, workerByPhone } from '@puente/testing/actors';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { CertificationSteps } from './certification/certification-steps.js';
import { CredentialSteps } from './reach/credential-steps.js';
import { Webhook } from './reach/webhook.js';

const { endpoints, people, steps } = openWorld();
const certifying = new CertificationSteps(people, 'MX', 'mx-conocer');
const inMexico = new CredentialSteps(people, steps, 'MX', {
  proposes: 'mx.verifier',
  approves: 'mx.supervisor.conocer',
});
const inGuatemala = new CredentialSteps(people, steps, 'GT', { proposes: 'gt.reviewer.1', approves: 'gt.supervisor' });
const solar = { standard: 'EC0586.01', certifier: 'ECE-00001', route: 'documents' } as const;
/** The worker's page of a case: as they open it where they filed it, and as the host shows it. */
async function pagesOf({ abroad, code }: Pick<Recognised, 'abroad' | 'code'>): Promise<readonly Page[]> {
  const worker = await people.worker('MX', abroad, code);
  const host = people.user(steps.by.supervisor);
  return [
    async () => (await worker.must(worker.get('/status'))).body as unknown as Shown,
    async () => (await host.must(host.get(`/cases/${abroad}`))).body['status'] as Shown,
  ];
}
interface Shown {
  readonly timeline: readonly { readonly what: string }[];
}
type Page = () => Promise<Shown>;
const allShow = async (pages: readonly Page[], line: string): Promise<boolean> =>
  (await Promise.all(pages.map((page) => page()))).every(({ timeline }) => timeline.some(({ what }) => what === line));
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const minute = 60_000;
// Each begins with a certification and a recognition, and then waits for what crosses a border.
jest.setTimeout(3 * minute);

interface Recognised {
  readonly certificate: string;
  readonly recognition: string;
  readonly abroad: string;
  readonly code: string;
  readonly document: string;
}

/** Certified in Mexico, recognised in Guatemala; both are credentials. */
async function certifiedAndRecognised(): Promise<Recognised> {
  const { dossier } = photovoltaicInstaller(nextWorker());
  const home = await certifying.open({ dossier: { ...dossier, certificates: [] } }, solar);
  await certifying.attach(home, 'work-reference');
  await certifying.act(certifying.by.counter, home, 'submit');
  const { file } = await certifying.admit(home);
  await certifying.appoint(home);
  await certifying.evaluate(home, file.application.units, () => true);
  await certifying.approve(home);
  const certificateId = await certifying.certificateOf(home);
  const certificate = await inMexico.issuedFor(home, certifying.by.registrar);

  const { dossierId } = await certifying.read(certifying.by.counter, home);
  const counter = people.user(certifying.by.counter);
  const opening = { dossierId, certificateId, hosts: [{ country: 'GT' }], language: 'es' };
  const abroad = String((await counter.must(counter.post('/cases', opening))).body['caseId']);
  const { body: held } = await counter.must(counter.get(`/dossiers/${dossierId}`));
  const [evidence] = held['documents'] as { id: string }[];
  await steps.act(certifying.by.counter, abroad, 'attach-document', { documentId: evidence?.id });
  const code = await steps.submit(abroad, certifying.by.counter);
  await steps.acknowledge(abroad);
  await steps.confirmAuthentic(abroad);
  await steps.reaches(steps.by.supervisor, abroad, 'host-review', (answer) => answer.file.reviewer !== undefined);
  await steps.propose(abroad);
  await steps.approve(abroad);
  await steps.reaches(steps.by.registrar, abroad, 'concluded');
  const recognition = await inGuatemala.issuedFor(abroad, steps.by.supervisor);
  const document = String(
    (dossier as { person: { identityDocuments: { number?: string }[] } }).person.identityDocuments[0]?.number,
  );
  return { certificate, recognition, abroad, code, document };
}

describe('a credential that no longer holds', () => {
  let employer: Webhook;
  beforeAll(async () => {
    employer = await Webhook.open();
  });
  afterAll(() => employer.close());

  const subscribe = async (country: string, number: string, document: string) => {
    const builder = verifierAt(endpoints, country, 'constructora-demostracion');
    const asked = { number, document, purpose: 'hiring', callback: employer.url };
    await builder.must(builder.post('/verifier/subscriptions', asked));
    return builder;
  };

  it('[F24][F27][F28] revoked at home by two people: the worker, the host, the list and who subscribed know within a minute', async () => {
    const { abroad, certificate, code, document, recognition } = await certifiedAndRecognised();
    const builder = await subscribe('MX', certificate, document);
    expect(await until('the list is published', () => inMexico.isListed(certificate).then((listed) => !listed))).toBe(
      true,
    );

    await expect(inMexico.propose(certificate, 'revocation')).rejects.toThrow('HEARING_NEEDED');
    await inMexico.asks(certificate);
    const asked = await workerByPhone(people, 'MX', certificate);
    await asked.must(asked.post(`/cases/${certificate}/answer-hearing`, { answer: 'El certificado es mío' }));
    await inMexico.propose(certificate, 'revocation');
    expect(await inMexico.isListed(certificate)).toBe(false);
    await expect(steps.act('mx.verifier', certificate, 'approve-act')).rejects.toThrow(/NOT_YOUR_ROLE|SAME_PERSON/);
    await inMexico.approve(certificate);
    const within = { within: minute };
    await until('the list says so', () => inMexico.isListed(certificate), { within: 15_000 });
    await until(
      'the employer was told',
      () => Promise.resolve(employer.statesOf(certificate).includes('revoked')),
      within,
    );

    // The worker reads it in both countries, and Guatemala asks before it decides anything.
    const pages = await pagesOf({ abroad, code });
    await until('both pages say so', () => allShow(pages, 'certificate-revoked'), within);
    const heard = await until(
      'the worker is heard',
      async () => {
        const answer = await inGuatemala.read(recognition);
        return answer.file.hearing === undefined ? undefined : answer;
      },
      within,
    );
    expect(heard).toMatchObject({ stage: 'active', status: { next: 'answer-hearing' } });
    expect(JSON.stringify(heard)).not.toContain('El folio es de otra persona');
    expect(await inGuatemala.isListed(recognition)).toBe(false);
    await expect(inGuatemala.propose(recognition, 'revocation')).rejects.toThrow('HEARING_OPEN');
    const worker = await workerByPhone(people, 'GT', abroad);
    const { body: carried } = await worker.must(worker.get('/status/credentials'));
    expect(carried['items']).toContainEqual(expect.objectContaining({ number: recognition, hearing: true }));
    await worker.must(worker.post(`/cases/${recognition}/answer-hearing`, { answer: 'El certificado es mío' }));
    await inGuatemala.propose(recognition, 'keeping');
    await inGuatemala.approve(recognition);
    expect(await inGuatemala.read(recognition)).toMatchObject({ stage: 'active' });

    // The log can be read again; told twice would be counted once.
    const { body } = await builder.must(builder.post('/verifier/events', { since: inDays(-1) + 'T00:00:00.000Z' }));
    expect(Object.keys(body['sets'] as object).length).toBeGreaterThan(0);
    expect(employer.statesOf(certificate)).toEqual(['revoked']);
  });

  it('[F24][F27][F28] suspended in the host country until a day, and reinstated before it: the home country and the list follow', async () => {
    const { abroad, code, document, recognition } = await certifiedAndRecognised();
    await subscribe('GT', recognition, document);
    const until_ = inDays(20);
    await inGuatemala.propose(recognition, 'suspension', { until: until_ });
    expect((await inGuatemala.read(recognition)).file.proposal?.act).toBe('suspend');
    await inGuatemala.approve(recognition);
    await until('the list says so', () => inGuatemala.isListed(recognition));
    const pages = await pagesOf({ abroad, code });
    await until('both pages show it', () => allShow(pages, 'credential-suspended'));
    await inGuatemala.propose(recognition, 'reinstatement');
    await inGuatemala.approve(recognition);
    await until('the list says so', async () => !(await inGuatemala.isListed(recognition)));
    await until('both pages show that too', () => allShow(pages, 'credential-reinstated'));
    await until('the employer was told of both', () =>
      Promise.resolve(employer.statesOf(recognition).join() === 'suspended,reinstated'),
    );
  });
});
