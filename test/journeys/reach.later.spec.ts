import { nodeOf, until, verifierAt, workerByPhone } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { after, today } from '../world/moved-time.js';
import { openOfficerPage } from '../world/officer-page.js';
import type { World } from '../world/world.js';
import { nextWorker, openWorld } from '../world/world.js';
import { CertificationSteps, newcomer, solar } from './certification/certification-steps.js';
import { allShow, documentOf, pagesOf, recognised } from './reach/across.js';
import { CredentialSteps } from './reach/credential-steps.js';
import { Webhook } from './reach/webhook.js';

const day = 86_400_000;
const minute = 60_000;
// It begins with a certification and a recognition, and then waits for what crosses a border.
jest.setTimeout(3 * minute);

describe('a certificate that no longer holds', () => {
  let employer: Webhook;
  beforeAll(async () => {
    employer = await Webhook.open();
  });
  afterAll(() => employer.close());

  const worker = newcomer(nextWorker());

  /** In Mexico, on the day of which the worker was told. */
  async function evaluated() {
    const before = new CertificationSteps(openWorld().people, 'MX', 'mx-conocer');
    const home = await before.open(worker, { ...solar, route: 'documents' });
    await before.attach(home, 'work-reference');
    await before.act(before.by.counter, home, 'submit');
    const { file } = await before.admit(home);
    const on = new Date(today().getTime() + 14 * day);
    await before.appoint(home, on);
    const world = await after(on.toISOString().slice(0, 10));
    const certifying = new CertificationSteps(world.people, 'MX', 'mx-conocer');
    await certifying.evaluate(home, file.application.units, () => true);
    await certifying.approve(home);
    return { home, certifying, world };
  }

  /** With the certificate in the dossier, and what was shown for it. */
  async function draftAbroad(certifying: CertificationSteps, { people, steps }: World, home: string): Promise<string> {
    const certificateId = await certifying.certificateOf(home);
    const { dossierId } = await certifying.read(certifying.by.counter, home);
    const counter = people.user(certifying.by.counter);
    const opening = { dossierId, certificateId, hosts: [{ country: 'GT' }], language: 'es' };
    const abroad = String((await counter.must(counter.post('/cases', opening))).body['caseId']);
    const { body: held } = await counter.must(counter.get(`/dossiers/${dossierId}`));
    const [evidence] = held['documents'] as { id: string }[];
    await steps.act(certifying.by.counter, abroad, 'attach-document', { documentId: evidence?.id });
    return abroad;
  }

  it('[F24][F27][F28] revoked at home by two people: the worker, the host, the list and who subscribed know within a minute', async () => {
    const { home, certifying, world } = await evaluated();
    const { endpoints, people, steps } = world;
    const inMexico = new CredentialSteps(people, steps, 'MX', {
      proposes: 'mx.verifier',
      approves: 'mx.supervisor.conocer',
    });
    const inGuatemala = new CredentialSteps(people, steps, 'GT', {
      proposes: 'gt.reviewer.1',
      approves: 'gt.supervisor',
    });
    const certificate = await inMexico.issuedFor(home, certifying.by.registrar);
    const abroad = await draftAbroad(certifying, world, home);
    const across = await recognised(steps, inGuatemala, { abroad, by: certifying.by.counter });
    const { recognition } = across;
    const builder = verifierAt(endpoints, 'MX', 'constructora-demostracion');
    const asking = { number: certificate, document: documentOf(worker), purpose: 'hiring', callback: employer.url };
    await builder.must(builder.post('/verifier/subscriptions', asking));
    expect(await until('the list is published', () => inMexico.isListed(certificate).then((listed) => !listed))).toBe(
      true,
    );

    await expect(inMexico.propose(certificate, 'revocation')).rejects.toThrow('HEARING_NEEDED');
    await inBrowser(async (browser) => {
      const site = nodeOf(endpoints, 'MX').console;
      const desk = await openOfficerPage(browser, people, 'mx.verifier');
      await begin(desk, site, certificate, 'Abrir una audiencia antes de revocar');
      await desk.fill('[name="reasons.es"]', 'El folio es de otra persona');
      await desk.fill('[name="legalBasis.es"]', 'Regla de demostración 4');
      expect(await judged(desk)).toEqual([]);
      await confirm(desk);
      const asked = await workerByPhone(people, 'MX', certificate);
      await asked.must(asked.post(`/cases/${certificate}/answer-hearing`, { answer: 'El certificado es mío' }));
      await begin(desk, site, certificate, 'Proponer que la credencial se revoque');
      // What was held against it, and what its worker said to that, stand beside the form.
      for (const told of ['El folio es de otra persona', 'El certificado es mío'])
        expect(await desk.innerText('main')).toContain(told);
      await desk.fill('[name="reasons.es"]', 'El folio es de otra persona');
      await confirm(desk);
    });
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
    const pages = await pagesOf(steps, across);
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
    const carrier = await workerByPhone(people, 'GT', abroad);
    const { body: carried } = await carrier.must(carrier.get('/status/credentials'));
    expect(carried['items']).toContainEqual(expect.objectContaining({ number: recognition, hearing: true }));
    await carrier.must(carrier.post(`/cases/${recognition}/answer-hearing`, { answer: 'El certificado es mío' }));
    await inGuatemala.propose(recognition, 'keeping');
    await inGuatemala.approve(recognition);
    expect(await inGuatemala.read(recognition)).toMatchObject({ stage: 'active' });

    // The log can be read again; told twice would be counted once.
    const { body } = await builder.must(
      builder.post('/verifier/events', { since: new Date(today().getTime() - day).toISOString() }),
    );
    expect(Object.keys(body['sets'] as object).length).toBeGreaterThan(0);
    expect(employer.statesOf(certificate)).toEqual(['revoked']);
  });
});
