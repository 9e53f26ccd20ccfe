import { readFile, writeFile } from 'node:fs/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeOf, until } from '@puente/testing/actors';
import { wallet } from '@puente/testing/wallet';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { checkedOffline } from './own-credential/checked-offline.js';
import { readCode } from './own-credential/read-code.js';
import { CredentialSteps } from './reach/credential-steps.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { barriersOn } from '../world/barriers.js';
import { openBrowser } from '../world/browser.js';

const { endpoints, people, steps } = openWorld();
const { portal, publicUrl } = nodeOf(endpoints, 'GT');
const inGuatemala = new CredentialSteps(people, steps, 'GT', { proposes: 'gt.reviewer.1', approves: 'gt.supervisor' });
const passphrase = 'ceiba jade maíz nube';
// A recognition, a browser, and what a wallet asks, on a busy machine.
jest.setTimeout(180_000);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'puente-own-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Carried {
  readonly number: string;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A recognised worker at their page, on a phone without script. */
async function carried(): Promise<Carried> {
  const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
  const code = await steps.submit(caseId);
  await steps.reaches('mx.registrar', caseId, 'submitted');
  await steps.acknowledge(caseId);
  await steps.reaches('mx.verifier', caseId, 'home-verification');
  await steps.confirmAuthentic(caseId);
  await steps.reaches(steps.by.supervisor, caseId, 'host-review', ({ file }) => file.reviewer !== undefined);
  await steps.propose(caseId);
  await steps.approve(caseId);
  const number = await inGuatemala.issuedFor(caseId, steps.by.supervisor);
  const context = await browser.newContext({
    ...{ locale: 'es-GT', javaScriptEnabled: false, acceptDownloads: true },
    ...{ viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  });
  const page = await context.newPage();
  await page.goto(`${portal}/`);
  await page.fill('#number', caseId);
  await page.fill('#code', code);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${portal}/tramite`);
  return { number, context, page };
}

const fetched = async ({ context, number }: Carried, form: string): Promise<Buffer> => {
  const response = await context.request.get(`${portal}/credencial/${number}/${form}`);
  expect(response.status()).toBe(200);
  return response.body();
};

/** Without the drawing, which is as large as what it holds. */
const weightOf = (html: string): number => html.replaceAll(/<svg [^]*?<\/svg>/g, '').length;

describe('the credential that a worker carries', () => {
  it('[F23][F58] is a code on paper or on the screen, which anybody checks without a network and without asking us', async () => {
    const own = await carried();
    const { page, number } = own;
    expect(await page.innerText('.steps li:last-child')).toContain('hecho');
    await page.click('a[href="/credencial"]');
    const seen = await page.innerText('body');
    expect(seen).toContain('Vigente');
    expect(seen).toContain(number);
    expect(seen).toMatch(/reconocida/);

    const paper = readCode(await fetched(own, 'qr.png'));
    const screen = readCode(await page.locator('.qr').first().screenshot());
    for (const text of [paper, screen]) {
      expect(await checkedOffline(text, publicUrl)).toMatchObject({
        verdict: 'valid',
        says: { number, kind: 'recognition' },
      });
    }
    expect(await checkedOffline(paper.replace(/.{4}$/, 'AAAA'), publicUrl)).toMatchObject({ verdict: 'not-genuine' });
    const pdf = await fetched(own, 'pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

    const html = await page.content();
    expect(weightOf(html)).toBeLessThan(30_000);
    expect(html.length).toBeLessThan(45_000);
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await own.context.close();
  });

  it('[F82] a lost phone stops counting, the paper goes on, and the next phone fetches it again', async () => {
    const own = await carried();
    const { page } = own;
    const delivered = async () => {
      await page.goto(`${portal}/credencial`);
      await page.click('button[value=offer]');
      const link = (await page.getAttribute('a[href^="openid-credential-offer:"]', 'href')) ?? '';
      expect(readCode(await page.locator('.box .qr').screenshot())).toBe(link);
      const pin = await page.innerText('.box code');
      return (await wallet(publicUrl, publicUrl)).fetch(link, pin);
    };
    const lost = await delivered();
    expect(await checkedOffline(lost, publicUrl)).toMatchObject({ verdict: 'valid' });

    await page.goto(`${portal}/credencial`);
    await page.click('text=Perdí este teléfono');
    expect(await page.innerText('main')).toContain('No se puede deshacer');
    await page.click('text=Sí, se perdió');
    expect(await page.innerText('[role=status]')).toContain('Las otras siguen valiendo');

    await until('everybody hears that the phone is lost', async () => {
      const { verdict } = await checkedOffline(lost, publicUrl);
      return verdict === 'not-valid';
    });
    const paper = readCode(await fetched(own, 'qr.png'));
    expect(await checkedOffline(paper, publicUrl)).toMatchObject({ verdict: 'valid' });
    expect(await checkedOffline(await delivered(), publicUrl)).toMatchObject({ verdict: 'valid' });
    await own.context.close();
  });

  it('[F82] a backup opens itself with the worker’s phrase, from a file and without a network', async () => {
    const own = await carried();
    const { page, number } = own;
    await page.goto(`${portal}/credencial`);
    await page.fill('#passphrase', passphrase);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#backup ~ form button')]);
    const file = join(folder, 'respaldo.html');
    await writeFile(file, await readFile(await download.path()));
    await own.context.close();

    const anywhere = await browser.newContext({ offline: true, viewport: { width: 320, height: 640 } });
    const opened = await anywhere.newPage();
    await opened.goto(pathToFileURL(file).href);
    await opened.fill('#passphrase', 'otra frase cualquiera');
    await opened.click('button');
    await opened.waitForSelector('[role=alert]:not([hidden])');
    expect(await opened.innerText('body')).not.toContain(number);
    await opened.fill('#passphrase', passphrase);
    await opened.click('button');
    await opened.waitForSelector('#content:not([hidden])');
    expect(await opened.innerText('#number')).toBe(number);
    const text = readCode(await opened.locator('#qr').screenshot());
    expect(await checkedOffline(text, publicUrl)).toMatchObject({ verdict: 'valid', says: { number } });
    await anywhere.close();
  });

  it('is read by a screen reader as it is seen, in both languages', async () => {
    const own = await carried();
    const context = await browser.newContext({
      ...{ locale: 'en', viewport: { width: 320, height: 640 }, storageState: await own.context.storageState() },
    });
    const page = await context.newPage();
    for (const path of ['/credencial?lang=en', '/credencial?lang=es', `/credencial/${own.number}/perdida/c1`]) {
      await page.goto(portal + path);
      expect([path, ...(await barriersOn(page))]).toEqual([path]);
    }
    await context.close();
    await own.context.close();
  });
});
