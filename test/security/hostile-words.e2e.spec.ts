import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeOf } from '@puente/testing/actors';
import type { DemonstrationWorker } from '@puente/testing/actors';
import type { Browser, Page } from 'playwright-core';
import { CredentialSteps } from '../journeys/reach/credential-steps.js';
import { openBrowser } from '../world/browser.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { hostileTexts } from './corpus/texts.js';

const { endpoints, people, steps } = openWorld();
const { portal } = nodeOf(endpoints, 'GT');
const inGuatemala = new CredentialSteps(people, steps, 'GT', { proposes: 'gt.reviewer.1', approves: 'gt.supervisor' });
const script = hostileTexts['a script'] ?? '';
const formula = hostileTexts['a formula'] ?? '';
const logLines = hostileTexts['lines for a log'] ?? '';
// A recognition and a browser, on a busy machine.
jest.setTimeout(180_000);

/** Called what runs in a browser and in a spreadsheet. */
function hostileWorker(): DemonstrationWorker {
  const worker = photovoltaicInstaller(nextWorker());
  const { person } = worker.dossier as { readonly person: object };
  const named = { ...person, givenNames: `Demostración ${script}`, surnames: [formula] };
  return { ...worker, dossier: { ...worker.dossier, person: named } };
}

/** A browser that runs scripts, and whatever ran in it or was fetched from elsewhere. */
async function watched(browser: Browser): Promise<{ page: Page; ran: string[] }> {
  const page = await (await browser.newContext({ locale: 'es-GT' })).newPage();
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(portal)) ran.push(request.url());
  });
  return { page, ran };
}

describe('[row 34] what somebody calls themselves, and what an officer writes', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** What ran, or was fetched from elsewhere, while whoever decides a case reads it with the console’s script running. */
  async function atDesk(officer: string, caseId: string): Promise<readonly string[]> {
    const desk = await openOfficerPage(browser, people, officer, { script: true });
    const { console: site } = nodeOf(endpoints, 'GT');
    const ran: string[] = [];
    desk.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    desk.on('request', (request) => {
      if (!request.url().startsWith(site)) ran.push(request.url());
    });
    await desk.goto(`${site}/?cola=assigned-to-me`);
    expect(await desk.innerText(`tr:has-text("${caseId}")`)).toContain(script);
    await desk.goto(`${site}/expedientes/${caseId}`);
    for (const text of [script, formula]) expect(await desk.innerText('main')).toContain(text);
    await desk.click('aside a:has-text("Aprobar el dictamen")');
    expect(await desk.innerText('main')).toContain(script);
    await desk.click('button[value=check]');
    expect(await desk.innerText('.will-read')).toContain(script);
    return ran;
  }

  it('is text where a case is decided, on its worker’s page and behind a link that they share, and one line of a log or none', async () => {
    const { caseId, code } = await steps.toReview(hostileWorker());
    const { file } = await steps.read(steps.by.supervisor, caseId);
    const reasons = { es: `${script}\n${formula}` };
    await steps.act(file.reviewer ?? '', caseId, 'propose-verdict', { verdicts: file.proposed ?? [], reasons });
    expect(await atDesk(String(file.approver), caseId)).toEqual([]);
    await steps.approve(caseId);
    await inGuatemala.issuedFor(caseId, steps.by.supervisor);

    const { page, ran } = await watched(browser);
    await page.goto(`${portal}/`);
    await page.fill('#number', caseId);
    await page.fill('#code', code);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal}/tramite`);
    const seen = () => page.innerText('body');
    expect(await seen()).toContain(script);
    expect(await seen()).toContain(formula);

    await page.goto(`${portal}/compartir`);
    await page.check('input[value=name]');
    await page.fill('#label', script);
    await page.click('button[value=make]');
    expect(await seen()).toContain(script);
    const link = await page.innerText('.shared-link');
    const stranger = await watched(browser);
    await stranger.page.goto(link);
    expect(await stranger.page.innerText('body')).toContain(`Demostración ${script} ${formula}`);
    expect([...ran, ...stranger.ran]).toEqual([]);

    for (const name of (await readdir(endpoints.logs)).filter((each) => /agency-api|portal|relay/.test(each))) {
      const lines = (await readFile(join(endpoints.logs, name), 'utf8'))
        .split('\n')
        .filter((line) => line.includes('evil.example'));
      expect({ name, lines }).toEqual({ name, lines: [] });
    }
  });

  it('cannot break a line: it is refused where it enters, with the field', async () => {
    const worker = hostileWorker();
    const { person } = worker.dossier as { readonly person: object };
    const counter = people.user(steps.by.counter);
    const answer = await counter.post('/dossiers', { ...worker.dossier, person: { ...person, givenNames: logLines } });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'person.givenNames' }] } });
  });
});
