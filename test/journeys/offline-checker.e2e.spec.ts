import { gzipSync } from 'node:zlib';
import { nodeOf } from '@puente/testing/actors';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { recognisedWithCode } from './offline-checker/recognised-with-code.js';
import type { Code } from './offline-checker/recognised-with-code.js';
import { openWorld } from '../world/world.js';
import { barriersOn } from '../world/barriers.js';
import { openBrowser } from '../world/browser.js';

const { endpoints, people, steps } = openWorld();
const { portal } = nodeOf(endpoints, 'GT');
const checker = `${portal}/verificar/sin-conexion`;
/** Of the page and its script, as they travel; the reader of pictures comes after it. */
const atMost = 30_000;
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Infinity;
/** One bit of the signature: base45 writes two bytes in three characters, the least first, and `0` and `1` are its first two. */
function tampered(text: string): string {
  const last = text.length - ((text.length - 'PUENTE1:'.length) % 3) - 9;
  return text.slice(0, last) + (text[last] === '0' ? '1' : '0') + text.slice(last + 1);
}
// A recognition and a browser, on a busy machine.
jest.setTimeout(180_000);

describe('the offline checker', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let code: Code;
  let asked: Request[];

  beforeAll(async () => {
    code = await recognisedWithCode(people, steps, portal);
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => context.close());

  /** A phone's first visit, with a network. */
  async function visit(locale = 'es-GT'): Promise<void> {
    context = await browser.newContext({ locale, viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    page = await context.newPage();
    asked = [];
    context.on('request', (request) => asked.push(request));
    await page.goto(checker);
    await page.waitForSelector('#ready[data-state=ready]');
  }
  /** The same phone, later, where there is none. */
  async function goOffline(): Promise<void> {
    await context.setOffline(true);
    await page.reload();
    await page.waitForSelector('#ready[data-state=ready]');
    asked = [];
  }
  async function checked(text: string): Promise<string> {
    if (await page.isVisible('#again')) await page.click('#again');
    await page.fill('#text', text);
    await page.click('#typed button');
    await page.waitForSelector('#answer:not([hidden])');
    const { y = -1 } = (await page.locator('#shown .word').boundingBox()) ?? {};
    expect(y > 0 && y < 740).toBe(true);
    return page.innerText('#shown');
  }

  it('[F23][F58] after one visit says without a network what holds, from text and from a picture, and asks nobody', async () => {
    await visit();
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
    expect(asked.map((request) => new URL(request.url()).origin)).toEqual(asked.map(() => portal));
    await goOffline();

    const valid = await checked(code.text);
    expect(valid).toMatch(/^VÁLIDA/);
    expect(valid).toContain('Compare el nombre y el documento');
    expect(valid).toMatch(/✓ .+: sí/);
    expect(valid).toContain('Lo que puede hacer');
    expect(valid).toContain('Lo dice');
    expect(valid).toContain(code.number);
    expect(valid).toMatch(/Comprobado sin conexión; última lista de revocaciones: \d+ de \S+ de \d{4}/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await page.click('#again');
    expect(await page.inputValue('#text')).toBe('');
    await page.setInputFiles('#picture', { name: 'foto.png', mimeType: 'image/png', buffer: code.picture });
    await page.waitForSelector('#answer:not([hidden])');
    expect(await page.innerText('#shown')).toMatch(/^VÁLIDA/);

    const forged = await checked(tampered(code.text));
    expect(forged).toMatch(/^NO ES AUTÉNTICA/);
    expect(forged).toContain('La firma no es la del emisor, o se cambió algo.');
    expect(forged).not.toContain(code.number);

    // The reader of pictures comes from what was kept; nothing else was asked for, and nothing reached the network.
    const beyondWhatIsKept = asked.filter((request) => !request.url().startsWith(`${checker}/imagenes.js?v=`));
    expect(beyondWhatIsKept.map((request) => request.url())).toEqual([]);
  });

  it('asks for nothing while it checks with a network either, and keeps nothing of the person', async () => {
    await visit();
    asked = [];
    expect(await checked(code.text)).toMatch(/^VÁLIDA/);
    expect(asked.map((request) => request.url())).toEqual([]);
    const kept = await page.evaluate(async () => {
      const cache = await caches.open('puente-sin-conexion');
      const texts = await Promise.all((await cache.matchAll()).map((response) => response.text()));
      return texts.join('') + JSON.stringify([localStorage, sessionStorage]) + document.cookie + location.href;
    });
    expect(kept).toContain('PUENTE1:');
    expect(kept).not.toContain(code.text.slice(20, 60));
    expect(kept).not.toContain(code.number);
  });

  it('never says valid by a list that is too old, or by none', async () => {
    await visit();
    await goOffline();
    // Longer than a status list may be believed, and shorter than whom to trust.
    await page.clock.setFixedTime(Date.now() + 4 * 24 * 60 * 60_000);
    const stale = await checked(code.text);
    expect(stale).toMatch(/^NO SE SABE/);
    expect(stale).toContain('la lista de estado es demasiado vieja');
    expect(stale).toContain('última lista de revocaciones');

    await page.clock.setFixedTime(Date.now());
    await page.evaluate(async () => {
      const cache = await caches.open('puente-sin-conexion');
      const heard = await cache.match('/verificar/sin-conexion/listas');
      const { trust } = (await heard?.json()) as { trust: string };
      await cache.put('/verificar/sin-conexion/listas', Response.json({ trust, statusLists: {} }));
    });
    await page.reload();
    await page.waitForSelector('#ready[data-state=ready]');
    const missing = await checked(code.text);
    expect(missing).toMatch(/^NO SE SABE/);
    expect(missing).toContain('Comprobado sin conexión; no hay lista de revocaciones.');
  });

  it('checks within 100 ms, and is light', async () => {
    await visit();
    for (let n = 0; n < 20; n++) await checked(code.text);
    const times = await page.evaluate(() => performance.getEntriesByName('check').map(({ duration }) => duration));
    expect(times).toHaveLength(20);
    process.stdout.write(
      `a check in the browser: ${median(times).toFixed(1)} ms, median of 20; the slowest ${Math.max(...times).toFixed(1)} ms\n`,
    );
    expect(median(times)).toBeLessThan(100);

    const script = (await page.getAttribute('#checker', 'data-script')) ?? '';
    const texts = await Promise.all([checker, portal + script].map(async (address) => (await fetch(address)).text()));
    const weights = texts.map((text) => gzipSync(text).length);
    process.stdout.write(`page and script, packed: ${weights.join(' and ')} bytes\n`);
    expect(weights.every((weight) => weight > 1_000)).toBe(true);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(atMost);
  });

  it('is read by a screen reader as it is seen, in both languages, and without script says where to go', async () => {
    for (const [locale, word] of [
      ['es-GT', 'VÁLIDA'],
      ['en', 'VALID'],
    ] as const) {
      await visit(locale);
      expect(await barriersOn(page)).toEqual([]);
      expect(await checked(code.text)).toMatch(new RegExp(`^${word}`));
      expect(await barriersOn(page)).toEqual([]);
      await context.close();
    }
    context = await browser.newContext({ locale: 'es-GT', javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`${portal}/verificar`);
    await page.click('a[href="/verificar/sin-conexion"]');
    await page.waitForURL(checker);
    expect(await page.innerText('main')).toContain('el navegador tiene que permitir programas');
    expect(await page.isVisible('#typed')).toBe(false);
    expect(await page.isVisible('a[href="/verificar"]')).toBe(true);
  });
});
