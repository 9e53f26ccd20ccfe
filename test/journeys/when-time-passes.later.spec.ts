import type { JsonObject } from '@puente/testing/actors';
import { codeByPhone, nodeOf, until } from '@puente/testing/actors';
import { inBrowser, openBrowser } from '../world/browser.js';
import { begin } from '../world/console-acts.js';
import { after } from '../world/moved-time.js';
import { openOfficerPage } from '../world/officer-page.js';
import { openWorkerPage } from '../world/worker-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

// Weeks pass in each, and a browser on a busy machine takes its time.
jest.setTimeout(180_000);

interface Status {
  readonly stage: string;
  readonly clock?: { readonly dueAt?: string };
  readonly timeline: readonly { readonly what: string }[];
  readonly silence?: { readonly from?: string; readonly complaint?: string };
}

/** Everything begins on one day; then the nodes live later and later, and nobody in the offices does anything. */
describe('when nobody answers', () => {
  let world = openWorld();
  let unread: string;
  let unanswered: string;
  let undecided: string;
  let asked: string;
  let consulted: string;
  let decideBy: string;
  beforeAll(async () => {
    const { steps } = world;
    const worker = () => photovoltaicInstaller(nextWorker());
    const submitted = async (): Promise<string> => {
      const caseId = await steps.draft(worker());
      await steps.submit(caseId);
      await steps.reaches(steps.by.registrar, caseId, 'submitted');
      return caseId;
    };
    [unread, unanswered, asked] = [await submitted(), await submitted(), await submitted()];
    await steps.acknowledge(unanswered);
    await steps.reaches(steps.by.verifier, unanswered, 'home-verification');
    const requests = [{ kind: 'identity', legalReason: { es: 'Artículo 4: identidad', en: 'Article 4: identity' } }];
    await steps.act(steps.by.registrar, asked, 'request-documents', { requests });
    undecided = (await steps.toReview(worker())).caseId;
    decideBy = await dueOn(steps.by.supervisor, undecided);
    consulted = (await steps.toReview(worker())).caseId;
    const { file } = await steps.read(steps.by.supervisor, consulted);
    const adviser = world.people.named('GT', 'adviser');
    const body = world.endpoints.users.find(({ username }) => username === adviser)?.agency;
    const question = { es: '¿Basta la práctica que muestra el expediente?' };
    const units = (file.proposed ?? []).map(({ unit }) => unit).slice(0, 1);
    await steps.act(String(file.reviewer), consulted, 'consult', { body, question, units });
  });

  const statusOf = async (username: string, caseId: string): Promise<Status> =>
    ((await world.steps.read(username, caseId)) as unknown as { status: Status }).status;
  /** As the worker asks for it, and reads it on their telephone. */
  const askCode = (country: string, caseNumber: string): Promise<string> => {
    const anyone = world.people.anyone(country);
    const { messages } = nodeOf(world.endpoints, country);
    return codeByPhone(messages, caseNumber, () => anyone.must(anyone.post('/status/codes', { caseNumber })));
  };
  /** The day of a file's period; it has none until what opens it was served. */
  const dueOn = (username: string, caseId: string): Promise<string> =>
    until(`${caseId} has a due day`, async () => (await statusOf(username, caseId)).clock?.dueAt?.slice(0, 10));
  const says = (username: string, caseId: string, what: string): Promise<Status> =>
    until(`${caseId} says ${what} to ${username}`, async () => {
      const status = await statusOf(username, caseId);
      return status.timeline.some((line) => line.what === what) ? status : undefined;
    });

  it('[F5][F45][F75] an office that acknowledges nothing is named as late, to the worker and to everybody, and its work stays open to it', async () => {
    const { registrar } = world.steps.by;
    world = await after(await dueOn(registrar, unread));
    await says(registrar, unread, 'escalated');
    // The other country shows it as well.
    await says(world.steps.by.counter, unread, 'escalated');
    const { body } = await world.people.anyone('MX').get('/statistics');
    expect(JSON.stringify(body)).toContain('late');
    const { console: site } = nodeOf(world.endpoints, 'MX');
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, world.people, registrar);
      await desk.goto(`${site}/?cola=late`);
      expect(await desk.innerText(`tr:has-text("${unread}")`)).toContain('Vencid');
      await begin(desk, site, unread, 'Acusar recibo');
      expect(await desk.isVisible('button[value=check], button[value=confirm]')).toBe(true);
    });
  });

  it('[F5][R10] and the worker complains of it with one button, which reaches those who had no part', async () => {
    const { silence } = await statusOf(world.steps.by.registrar, unread);
    world = await after(String(silence?.from));
    const browser = await openBrowser();
    try {
      const page = await openWorkerPage(browser, world.people, 'MX', unread);
      await page.click('a[href="/tramite/queja"]');
      await page.click('main form button');
      await page.waitForURL(/\/tramite$/);
      const complaint = await until('the complaint has its number', async () => {
        await page.reload();
        return /tiene su queja, con el número ([A-Z]{2}-\d\d-\w{6}-\w)/.exec(await page.innerText('main'))?.[1];
      });
      const appeals = world.people.user(world.people.named('MX', 'appeals-officer'));
      await until('the appeals body has it', async () => (await appeals.get(`/cases/${complaint}`)).status === 200);
    } finally {
      await browser.close();
    }
  });

  it('[F77] a professional body that says nothing has no objection, and the review goes on', async () => {
    const adviser = world.people.user(world.people.named('GT', 'adviser'));
    const question = await until('the question is in the body’s queue', async () => {
      const { body } = await adviser.get('/cases?role=adviser');
      return (body['items'] as readonly { dueAt?: string }[])[0];
    });
    world = await after(String(question.dueAt).slice(0, 10));
    await says(world.steps.by.supervisor, consulted, 'no-objection');
    await world.steps.propose(consulted);
    await world.steps.approve(consulted);
    await world.steps.reaches(world.steps.by.registrar, consulted, 'concluded');
  });

  it('[F6] what was asked for and not brought closes the case and takes nothing: the worker opens it again', async () => {
    const { counter, registrar } = world.steps.by;
    world = await after(await dueOn(registrar, asked));
    await world.steps.reaches(registrar, asked, 'closed-without-prejudice');
    await says(counter, asked, 'closed-without-prejudice');
    const page = await world.people.worker('GT', asked, await askCode('GT', asked));
    await page.must(page.post(`/cases/${asked}/reopen`, {}));
    await world.steps.reaches(registrar, asked, 'awaiting-documents');
  });

  it('[F60] a certifier that says nothing is not the worker’s fault: the host country tests instead', async () => {
    const { registrar, supervisor } = world.steps.by;
    world = await after(await dueOn(world.steps.by.verifier, unanswered));
    await world.steps.reaches(supervisor, unanswered, 'host-review');
    const { timeline } = await says(supervisor, unanswered, 'skills-test-required');
    expect(timeline.map(({ what }) => what)).not.toContain('refused');
    await says(registrar, unanswered, 'received-at-host');
  });

  it('[F7] a host country that does not decide in time has recognised, as its agreement says, and the home country knows', async () => {
    const { registrar, supervisor } = world.steps.by;
    world = await after(decideBy);
    await says(supervisor, undecided, 'deemed-recognised');
    await world.steps.reaches(registrar, undecided, 'concluded');
    const { body } = await world.people.user(supervisor).get(`/cases/${undecided}/journal`);
    const decided = (body['entries'] as { type: string; actor: JsonObject }[]).find(({ type }) => type === 'decided');
    expect(decided?.actor).toMatchObject({ kind: 'clock' });
  });
});
