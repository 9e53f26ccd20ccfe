import { nodeOf } from '@puente/testing/actors';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openWorld } from '../world/world.js';
import { barriersOn } from '../world/barriers.js';
import { openBrowser } from '../world/browser.js';

const { endpoints, people } = openWorld();
const { portal } = nodeOf(endpoints, 'GT');
/** Bytes of a page, all of it, unpacked. */
const atMost = 30_000;

// A browser on a busy machine takes its time.
jest.setTimeout(120_000);

describe('before anybody applies', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => context.close());

  async function visit(locale: string, path: string, javaScriptEnabled = false): Promise<number> {
    context = await browser.newContext({ locale, javaScriptEnabled, viewport: { width: 320, height: 640 } });
    page = await context.newPage();
    const response = await page.goto(portal + path);
    return (await response?.body())?.length ?? 0;
  }
  const seen = () => page.innerText('main');

  it('[F53][F54][F17] a bricklayer asks in her own words what Guatemala would recognise, and where to learn the rest', async () => {
    await visit('es-GT', '/');
    await page.click('a[href="/cuanto-vale"]');
    await page.fill('#certificate', 'albañil');
    await page.selectOption('#country', 'GT');
    await page.click('form[action="/cuanto-vale"] button');
    // What she wrote stands in no address.
    expect(page.url()).not.toMatch(/alba/i);
    await page.click('a[href="/cuanto-vale/MX%3AEC0326/GT"]');
    const text = await seen();
    expect(text).toContain('Su certificado EC0326 en Guatemala');
    expect(text).toContain('Este servicio es gratuito');
    expect(text).toContain('Datos de demostración');
    expect(text).toContain('Quedan cubiertas 3 de 4 unidades.');
    for (const part of ['Le reconocerían', 'Le falta', 'Dónde conseguirlo', 'Qué llevar', 'Cuánto tarda'])
      expect(text).toContain(part);
    expect(text).toMatch(/demostración\) · .+ · en español/);
    expect(text).toContain('Si Guatemala no responde a tiempo');
    expect(await context.cookies()).toEqual([]);
  });

  it('[F53] an electrician sees every country with an agreement, and goes on in English', async () => {
    await visit('es-MX', '/cuanto-vale/MX:EC0118');
    for (const country of ['Chile', 'Colombia', 'Guatemala', 'Perú']) expect(await seen()).toContain(country);
    await page.click('a[href$="/CL"]');
    expect(await seen()).toContain('Salvedad: Excepto trabajo en alta tensión');
    await page.click('a[hreflang="en"]');
    expect(await seen()).toContain('Your certificate EC0118 in Chile');
    expect(await seen()).toMatch(/\d of \d units are covered/);
  });

  it.each(['/cuanto-vale', '/cuanto-vale/MX:EC0118', '/cuanto-vale/MX:EC0669/GT', '/cuanto-vale/MX:EC0001/GT'])(
    '[F53][F57] %s is light, without script and open to everybody who reads with help',
    async (path) => {
      expect(await visit('es-GT', path)).toBeLessThan(atMost);
      expect(await page.locator('script, link[rel=stylesheet], img').count()).toBe(0);
      await context.close();
      await visit('es-GT', path, true);
      expect(await barriersOn(page)).toEqual([]);
    },
  );

  it('[F53] what is no standard or no country is said kindly', async () => {
    await visit('es-GT', '/cuanto-vale/MX:EC9999/GT');
    expect(await seen()).toContain('Esta página no existe');
    await page.goto(`${portal}/cuanto-vale`);
    await page.click('form[action="/cuanto-vale"] button');
    expect(await seen()).toContain('Escriba qué sabe hacer');
    await page.fill('#certificate', 'zzzzqqqq');
    await page.click('form[action="/cuanto-vale"] button');
    expect(await seen()).toContain('No encontramos nada para «zzzzqqqq»');
  });

  it('[F53][F35] every node answers alike for every pair of countries, and asks nobody who they are', async () => {
    const answers = await Promise.all(
      ['MX', 'GT'].map(async (country) => {
        const anyone = people.anyone(country);
        const { body } = await anyone.must(anyone.get('/pre-check?from=CL:CL-DEMO-EL-01&host=PE'));
        return body;
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    await visit('es-GT', '/cuanto-vale');
  });
});
