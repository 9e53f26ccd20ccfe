import { nodeOf, until, verifierAt, workerByPhone } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import type { Across, Page } from './reach/across.js';
import { allShow, documentOf, pagesOf, recognised } from './reach/across.js';
import { CredentialSteps } from './reach/credential-steps.js';
import { Webhook } from './reach/webhook.js';

const { endpoints, people, steps } = openWorld();
const inGuatemala = new CredentialSteps(people, steps, 'GT', { proposes: 'gt.reviewer.1', approves: 'gt.supervisor' });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
// It begins with a recognition, and then waits for what crosses a border.
jest.setTimeout(180_000);

describe('a credential that no longer holds', () => {
  let employer: Webhook;
  let across: Across;
  let pages: readonly Page[];
  beforeAll(async () => {
    employer = await Webhook.open();
  });
  afterAll(() => employer.close());

  it('[F24][F27][F28] suspended in the host country until a day, and reinstated before it: the home country and the list follow', async () => {
    const worker = photovoltaicInstaller(nextWorker());
    const counter = people.named('MX', 'assistant');
    const abroad = await steps.draft(worker, counter);
    across = await recognised(steps, inGuatemala, { abroad, by: counter });
    const { recognition } = across;
    const builder = verifierAt(endpoints, 'GT', 'constructora-demostracion');
    const asked = { number: recognition, document: documentOf(worker), purpose: 'hiring', callback: employer.url };
    await builder.must(builder.post('/verifier/subscriptions', asked));
    const until_ = inDays(20);
    await inBrowser(async (browser) => {
      const site = nodeOf(endpoints, 'GT').console;
      const reviewer = await openOfficerPage(browser, people, 'gt.reviewer.1');
      await begin(reviewer, site, recognition, 'Proponer que la credencial se suspenda');
      await reviewer.fill('[name=until]', until_);
      await reviewer.fill('[name="reasons.es"]', 'Se investiga una queja');
      expect(await judged(reviewer)).toEqual([]);
      await confirm(reviewer);
      expect((await inGuatemala.read(recognition)).file.proposal?.act).toBe('suspend');
      // Nobody alone suspends: a second person reads what was proposed, and until when.
      const supervisor = await openOfficerPage(browser, people, 'gt.supervisor');
      await begin(supervisor, site, recognition, 'Aprobar lo propuesto');
      expect(await supervisor.innerText('main')).toContain('Se investiga una queja');
      await confirm(supervisor);
    });
    await until('the list says so', () => inGuatemala.isListed(recognition));
    pages = await pagesOf(steps, across);
    await until('both pages show it', () => allShow(pages, 'credential-suspended'));
    await inGuatemala.propose(recognition, 'reinstatement');
    await inGuatemala.approve(recognition);
    await until('the list says so', async () => !(await inGuatemala.isListed(recognition)));
    await until('both pages show that too', () => allShow(pages, 'credential-reinstated'));
    await until('the employer was told of both', () =>
      Promise.resolve(employer.statesOf(recognition).join() === 'suspended,reinstated'),
    );
  });

  it('[F24][F27][F28] revoked at the console by two people, once its worker answered what the suspension asked of them: the list, the home country and the employer know', async () => {
    const { abroad, recognition } = across;
    const revoke = 'Proponer que la credencial se revoque';
    await inBrowser(async (browser) => {
      const site = nodeOf(endpoints, 'GT').console;
      const reviewer = await openOfficerPage(browser, people, 'gt.reviewer.1');
      // Whoever would decide before the worker was heard reads until when they may be.
      await begin(reviewer, site, recognition, revoke);
      await reviewer.fill('[name="reasons.es"]', 'El certificado es de otra persona');
      await reviewer.click('button[value=check]');
      expect(await reviewer.innerText('[role=alert]')).toMatch(/La persona tiene hasta .+ para responder/);
      expect(await judged(reviewer, 'answer')).toEqual([]);

      const carrier = await workerByPhone(people, 'GT', abroad);
      await carrier.must(carrier.post(`/cases/${recognition}/answer-hearing`, { answer: 'Es mío: lo traje yo' }));
      await begin(reviewer, site, recognition, revoke);
      expect(await reviewer.innerText('main')).toContain('Es mío: lo traje yo');
      await reviewer.fill('[name="reasons.es"]', 'El certificado es de otra persona');
      await confirm(reviewer);
      expect(await inGuatemala.isListed(recognition)).toBe(false);
      const supervisor = await openOfficerPage(browser, people, 'gt.supervisor');
      await begin(supervisor, site, recognition, 'Aprobar lo propuesto');
      for (const told of ['El certificado es de otra persona', 'Es mío: lo traje yo'])
        expect(await supervisor.innerText('main')).toContain(told);
      expect(await judged(supervisor)).toEqual([]);
      await confirm(supervisor);
    });
    await until('the list says so', () => inGuatemala.isListed(recognition));
    await until('both pages show it', () => allShow(pages, 'credential-revoked'));
    await until('the employer was told of it', () =>
      Promise.resolve(employer.statesOf(recognition).join() === 'suspended,reinstated,revoked'),
    );
  });
});
