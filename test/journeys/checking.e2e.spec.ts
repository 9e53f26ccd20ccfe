import type { AgreementsInForce } from '@puente/contracts/answers/public';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { CountryCode } from '@puente/domain/kernel';
import { nodeOf, until, verifierAt } from '@puente/testing/actors';
import type { ApiClient, JsonObject } from '@puente/testing/actors';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { openBrowser } from '../world/browser.js';

const { endpoints, people, steps } = openWorld();
const portal = nodeOf(endpoints, 'GT').portal;

jest.setTimeout(180_000);

interface Look {
  readonly what: string;
  readonly purpose?: string;
  readonly who: { readonly kind: string; readonly role?: string; readonly name?: string; readonly label?: string };
}

/** A recognition of Guatemala's, carried by somebody whom an employer, a client and a friend want to believe. */
describe('a credential that is shown to somebody', () => {
  const worker = photovoltaicInstaller(nextWorker());
  const person = worker.dossier['person'] as { readonly identityDocuments: readonly { readonly number: string }[] };
  const passport = person.identityDocuments[0]?.number ?? '';
  let caseId: string;
  let own: ApiClient;
  let credential: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const looks = async (): Promise<readonly Look[]> =>
    (await own.must(own.get('/status/looks'))).body['items'] as readonly Look[];
  const anyone = people.anyone('GT');

  beforeAll(async () => {
    const filed = await steps.toRecognition(worker);
    caseId = filed.caseId;
    own = await people.worker('GT', caseId, filed.code);
    credential = await until('the credential is issued', async () => {
      const { body } = await own.must(own.get('/status/shares'));
      return (body['credentials'] as { number: string }[])[0]?.number;
    });
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    const viewport = { width: 360, height: 740 };
    context = await browser.newContext({ locale: 'es-GT', javaScriptEnabled: false, viewport });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  it('[F21][F22][F31] an employer types two numbers and reads one word, what the person may do, and nothing of the person', async () => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto(`${portal}/verificar`);
    await page.fill('#number', credential.toLowerCase().replaceAll('-', ''));
    await page.fill('#document', passport.toLowerCase());
    await page.check('input[value=hiring]');
    await page.click('main button');
    const text = await page.innerText('body');
    expect(await page.innerText('.verdict h1')).toBe('VIGENTE');
    expect(text).toContain('Lo que la persona puede hacer');
    expect(text).toContain('Guatemala');
    for (const secret of [...worker.secrets, passport.toLowerCase()])
      expect(await page.content()).not.toContain(secret);
    expect(addresses.join()).not.toContain(credential.slice(6, 12));
    expect(await looks()).toContainEqual(
      expect.objectContaining({ what: 'credential', purpose: 'hiring', who: { kind: 'anybody' } }),
    );
  });

  it('[F22] one of the two numbers opens nothing, and says the same whichever it is', async () => {
    const told: JsonObject[] = [];
    for (const body of [
      { number: credential, document: 'DEMO-OTHER' },
      { number: caseId, document: passport },
      { number: 'GT-26-7K3M9Q-N', document: passport },
    ]) {
      const answer = await anyone.post('/checks', body);
      told.push({ ...answer.body, status: answer.status, traceId: '' });
    }
    expect(told[0]).toMatchObject({ status: 404, code: 'CREDENTIAL_NOT_FOUND' });
    for (const each of told) expect(each).toEqual(told[0]);
    // The other country holds the case as well, and does not speak for a credential that it did not issue.
    const elsewhere = await people.anyone('MX').post('/checks', { number: credential, document: passport });
    expect(elsewhere.body['code']).toBe('CREDENTIAL_NOT_FOUND');
  });

  it('[F51] an employer’s own system checks a list, is known by name, and is nobody of the staff', async () => {
    const verifier = verifierAt(endpoints, 'GT', 'constructora-demostracion');
    const checks = [
      { number: credential, document: passport },
      { number: credential, document: 'DEMO-OTHER' },
    ];
    const { body } = await verifier.must(verifier.post('/verifier/checks', { purpose: 'hiring', checks }));
    expect(body['items']).toMatchObject([
      { outcome: 'found', credential: { number: credential, standing: 'valid' } },
      { outcome: 'not-found', code: 'CREDENTIAL_NOT_FOUND' },
    ]);
    for (const secret of worker.secrets) expect(JSON.stringify(body)).not.toContain(secret);
    expect((await verifier.get(`/cases/${caseId}`)).status).toBe(403);
    expect((await people.user(steps.by.counter).post('/verifier/checks', { purpose: 'hiring', checks })).status).toBe(
      403,
    );
    const name = 'Constructora del Puente (demostración)';
    expect(await looks()).toContainEqual(
      expect.objectContaining({ purpose: 'hiring', who: { kind: 'verifier', name } }),
    );
  });

  it('[F58][F59] the worker shares two facts with one party, sees each use, and ends the link and not the credential', async () => {
    // The worker's own phone: number and a code that came by message.
    const made = await own.must(
      own.post('/status/shares', {
        ...{ credential, facts: ['name', 'qualification'], label: 'Patrona de Quetzaltenango (demostración)' },
      }),
    );
    const share = made.body as unknown as { id: string; link: string };
    expect(share.link.startsWith(`${portal}/compartido/`)).toBe(true);
    expect(share.link).not.toContain('Patrona');
    await page.goto(share.link);
    const text = await page.innerText('body');
    expect(text).toContain('VIGENTE');
    expect(text).toContain('Ixchel Demostración');
    expect(text).not.toContain(passport);
    expect(text).not.toContain('1991');
    expect(text).not.toContain('Patrona');

    const [listed] = (await own.must(own.get('/status/shares'))).body['shares'] as { uses: string[] }[];
    expect(listed?.uses).toHaveLength(1);
    expect(await looks()).toContainEqual(
      expect.objectContaining({
        who: expect.objectContaining({ label: 'Patrona de Quetzaltenango (demostración)' }) as object,
      }),
    );

    await own.must(own.post('/status/shares/end', { share: share.id }));
    expect((await page.goto(share.link))?.status()).toBe(410);
    const ended = await page.innerText('body');
    expect(ended).toContain('ENLACE TERMINADO');
    expect(ended).toContain('la credencial puede seguir vigente');
    expect(ended).not.toContain('Ixchel');
    const still = await anyone.post('/checks', { number: credential, document: passport });
    expect(still.body).toMatchObject({ standing: 'valid' });
  });

  it('[F59] every officer who opened the file stands in the worker’s view, with agency, role and purpose', async () => {
    const supervisor = people.user(steps.by.supervisor);
    const before = (await looks()).length;
    await supervisor.must(supervisor.get(`/cases/${caseId}/journal`));
    const seen = await looks();
    expect(seen.length).toBeGreaterThanOrEqual(before);
    const officers = seen.filter(({ who }) => who.kind === 'officer');
    expect(officers).toContainEqual(expect.objectContaining({ what: 'case', purpose: 'decide' }));
    expect(officers).toContainEqual(expect.objectContaining({ what: 'case', purpose: 'supervise' }));
    const staff = endpoints.users.map(({ username }) => username);
    for (const username of staff) expect(JSON.stringify(seen)).not.toContain(`"${username}"`);
    // Of a file that is not open to them, they saw nothing, and nothing is told.
    const stranger = people.user(people.named('GT', 'appeals-officer'));
    expect((await stranger.get(`/cases/${caseId}`)).status).toBe(404);
    // An auditor opens every file, and not without saying what for.
    const auditor = people.user(people.named('GT', 'auditor'));
    expect((await auditor.get(`/cases/${caseId}`)).status).toBe(400);
    expect((await looks()).length).toBe(seen.length);
  });
});

/** It serves workers of two countries, and is no agency of its own: its officer has an account in each. */
describe('an office at a border', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** What the worker reads at `/vistas` of the country where their case was opened, once the agency stands there. */
  async function looksAt(country: string, { caseId, code, agency }: Record<'caseId' | 'code' | 'agency', string>) {
    const { portal: own } = nodeOf(endpoints, country);
    const context = await browser.newContext({ locale: `es-${country}`, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(own);
    await page.fill('#number', caseId);
    await page.fill('#code', code);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${own}/tramite`);
    const text = await until(`the look of ${agency} on the worker’s page`, async () => {
      await page.goto(`${own}/vistas`);
      const read = await page.innerText('main');
      return read.includes(agency) ? read : undefined;
    });
    await context.close();
    return text;
  }

  it('[F44][F59] files for a worker in each country under that country’s account, and each reads in that country’s page which agency looked', async () => {
    const rules = await loadRuleBook();
    const { body } = await people.anyone('GT').get('/rules');
    const [office] = (body as AgreementsInForce).items.flatMap(({ borderOffices = [] }) => borderOffices);
    const filed = await Promise.all(
      (office?.sides ?? []).map(async ({ agency, country, municipality }) => {
        const account = people.named(country, 'assistant', agency.id);
        const installer = photovoltaicInstaller(nextWorker());
        const { code: place } = municipality;
        const known = rules.country(country as CountryCode)?.municipalities.find((one) => one.code === place);
        const caseId = await steps.draft(installer, account, { region: known?.region, municipality: place });
        const code = await steps.submit(caseId, account);
        const officer = people.user(account);
        await officer.must(officer.get(`/cases/${caseId}`));
        return { agency: agency.name.es, caseId, code, country };
      }),
    );
    expect(filed.map(({ country }) => country)).toEqual(['MX', 'GT']);

    for (const own of filed) {
      const others = filed.filter((each) => each !== own);
      const text = await looksAt(own.country, own);
      expect(text).toContain(own.caseId);
      expect(text).toContain('Para qué: Atenderle en la ventanilla');
      for (const other of others) {
        expect(text).not.toContain(other.caseId);
        expect(text).not.toContain(other.agency);
      }
    }
  });
});
