import { nodeOf, until } from '@puente/testing/actors';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../world/browser.js';
import { confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { openWorld } from '../world/world.js';

const { endpoints, people } = openWorld();
const { portal } = nodeOf(endpoints, 'GT');
const integrity = endpoints.users.find(({ country, roles }) => country === 'GT' && roles.includes('integrity-officer'));
const officer = people.user(String(integrity?.username));

// A browser on a busy machine takes its time.
jest.setTimeout(120_000);

describe('somebody who was asked for money', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('[F50][F68] says so in one form without a name, follows it by its receipt, and reads what came of it', async () => {
    const page = await onPhone();
    const before = await reports();
    await page.goto(`${portal}/denuncia`);
    await page.fill('#words', 'En la ventanilla me pidieron quinientos quetzales de demostración.');
    await page.fill('#telephone', '+502 5555 0199');
    await page.click('main form button');
    const receipt = await page.innerText('.number');
    expect(receipt).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(await page.context().cookies()).toEqual([]);

    const caseId = await until('integrity officers have it', async () =>
      (await reports()).find((one) => !before.includes(one)),
    );
    const path = `/corruption-reports/${caseId}`;
    expect(JSON.stringify((await officer.get(path)).body)).toContain('quinientos quetzales de demostración');
    expect((await people.user(people.named('GT', 'supervisor')).get(path)).status).toBe(403);
    const desk = await openOfficerPage(browser, people, String(integrity?.username));
    await desk.click(`main a[href$="/${caseId}"]`);
    expect(await desk.innerText('main')).toContain('quinientos quetzales de demostración');
    await desk.click('aside a:has-text("Tomar la denuncia")');
    await confirm(desk);
    await desk.click('aside a:has-text("Responder a la denuncia")');
    await desk.selectOption('[name=outcome]', 'founded');
    await desk.fill('[name=words]', 'Se abrió un expediente.');
    await confirm(desk);
    expect(await judged(desk)).toEqual([]);

    const later = await onPhone();
    await later.goto(`${portal}/denuncia/seguir`);
    await later.fill('#receipt', receipt);
    await later.click('main form button');
    const said = await later.innerText('main');
    expect(said).toContain('Se abrió un expediente.');
    expect(said).not.toContain('quinientos');
    expect(await later.locator('textarea').count()).toBe(0);
  });

  it('[F68] reads beside the box what is missing, and a receipt that nobody was given opens nothing', async () => {
    const page = await onPhone();
    await page.goto(`${portal}/denuncia/seguir`);
    await page.fill('#receipt', 'AAAA BBBB CCCC DDDD');
    await page.click('main form button');
    expect(await page.locator('#receipt').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.facts').count()).toBe(0);
  });

  /** Without script, at the smallest that is sold. */
  async function onPhone(): Promise<Page> {
    const context = await browser.newContext({
      ...{ locale: 'es-GT', javaScriptEnabled: false },
      viewport: { width: 360, height: 640 },
    });
    return context.newPage();
  }

  async function reports(): Promise<readonly string[]> {
    const { body } = await officer.must(officer.get('/corruption-reports'));
    return (body['items'] as { readonly caseId: string }[]).map(({ caseId }) => caseId);
  }
});
