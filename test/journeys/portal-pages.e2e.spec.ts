import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { pageLanguages } from '@puente/words/languages';
import { failingCode, goodCode, limitedCode } from './portal-pages/fake-status-api.js';
import type { FakeApi } from './portal-pages/fake-status-api.js';
import { inventedCases } from './portal-pages/invented-cases.js';
import { openPortal } from './portal-pages/portal-in-a-browser.js';
import type { PortalInABrowser } from './portal-pages/portal-in-a-browser.js';
import type { Portal } from './portal-pages/portal-process.js';
import { faultsOf } from '../world/barriers.js';

const number = 'GT-26-7K3M9Q-N';
/** Kilobytes of a prepaid megabyte; HTML, style, pictures, all of it, unpacked. */
const atMost = 30_000;

// A browser on a busy machine takes its time.
jest.setTimeout(240_000);

describe('the portal’s pages', () => {
  let opened: PortalInABrowser;
  let api: FakeApi;
  let portal: Portal;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let received: Response[];

  beforeAll(async () => {
    opened = await openPortal();
    ({ api, browser, portal } = opened);
  });

  afterAll(async () => expect(await opened.close()).toBe(0));

  beforeEach(() => visit('es-GT'));
  afterEach(() => context.close());

  /** A phone of its own, without script unless axe needs it. */
  async function visit(locale: string, javaScriptEnabled = false): Promise<void> {
    context = await browser.newContext({ locale, javaScriptEnabled, viewport: { width: 320, height: 640 } });
    page = await context.newPage();
    received = [];
    page.on('response', (response) => received.push(response));
  }
  const open = (path: string) => page.goto(portal.url + path);
  async function signIn(caseNumber: string, code: string): Promise<void> {
    await open('/');
    await page.fill('#number', caseNumber);
    await page.fill('#code', code);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal.url}/tramite`);
  }
  const seen = () => page.innerText('body');

  it('[F19][F56][F57] number and code show the case, without script and without an account', async () => {
    await signIn('gt 26 7k3m9q n', goodCode);
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    const text = await seen();
    expect(text).toContain('Su trámite GT-26-7K3M9Q-N');
    expect(text).toContain('Este servicio es gratuito');
    expect(text).toContain('Guatemala está revisando su certificado.');
    expect(text).toContain('faltan 9 días hábiles');
    expect(text).toContain('Su certificado queda reconocido de todos modos.');
    expect(text).toContain('2 abr');
    expect(await page.locator('[aria-current=step]').innerText()).toContain('En revisión');

    expect(await page.locator('details p').isVisible()).toBe(false);
    await page.click('summary');
    expect(await page.locator('details p').innerText()).toContain('30 días hábiles desde el 15 de marzo');

    const [cookie] = (await context.cookies()).filter(({ name }) => name === 'puente_session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    expect(received.map((response) => response.url()).join()).not.toMatch(/7K3M9Q|482913/i);
  });

  it('[F18] the page of a case shows by itself what is new where a browser runs scripts, and never counts as read by that', async () => {
    await context.close();
    await visit('es-GT', true);
    await signIn(number, goodCode);
    await page.click('summary');
    const before = api.requests.length;
    const news = 'Hay algo nuevo en su trámite: esta página ya lo muestra.';
    expect(await seen()).not.toContain(news);
    api.decide();
    await page.waitForSelector('.live:not([hidden])');
    expect(await seen()).toContain(news);
    expect(await page.innerText('main')).toContain('Lea la decisión');
    expect(await page.locator('details p').isVisible()).toBe(true);
    const asked = api.requests.slice(before).map(({ line }) => line);
    const light = received.filter((each) => each.ok() && /\/tramite(?:$|\/seguir)/.test(each.url()));
    const weight = await Promise.all(light.map(async (each) => (await each.body()).length));
    expect(weight).toHaveLength(2);
    expect(weight.reduce((sum, size) => sum + size)).toBeLessThan(atMost);
    expect(asked.filter((line) => line.startsWith('GET /status?') || line === 'GET /status')).toEqual([
      'GET /status?unread=true',
    ]);
  });

  it('leaving forgets the case on this phone', async () => {
    await signIn(number, goodCode);
    await page.click('.leave button');
    expect(await seen()).toContain('Usted salió de su trámite');
    await open('/tramite');
    expect(await seen()).not.toContain('Guatemala está revisando');
  });

  it('[attack 13] what was left is not shown again to whoever kept the cookie, and a new code ends the session before', async () => {
    await signIn(number, goodCode);
    const kept = await context.cookies();
    await page.click('.leave button');
    await context.addCookies(kept);
    await open('/tramite');
    expect(await seen()).toContain('Por seguridad cerramos su página');
    await signIn(number, goodCode);
    const before = await context.cookies();
    await signIn(number, goodCode);
    await context.addCookies(before);
    await open('/tramite');
    expect(await seen()).not.toContain('Guatemala está revisando');
  });

  it('are found at every address of before, with what was asked, and a form keeps what was typed', async () => {
    for (const [before, now] of [
      ['/status', '/tramite'],
      ['/code', '/codigo'],
      ['/pre-check/MX:EC0118', '/cuanto-vale/MX:EC0118'],
      ['/reference', '/referencia'],
      ['/leave', '/salir'],
    ] as const) {
      const response = await fetch(`${portal.url}${before}?lang=en`, { method: 'POST', redirect: 'manual' });
      expect([before, response.status, response.headers.get('location')]).toEqual([before, 308, `${now}?lang=en`]);
    }
    await open('/pre-check?lang=en');
    expect(page.url()).toBe(`${portal.url}/cuanto-vale?lang=en`);
  });

  it('[F57] speak Creole to whose browser asks for it, until they choose another language', async () => {
    await visit('ht');
    await open('/');
    expect(await page.getAttribute('html', 'lang')).toBe('ht');
    expect(await seen()).toContain('Pou sètifika ou konte lòtbò fwontyè a');
    await open('/?lang=fr');
    expect(await seen()).toContain('Pour que votre certificat compte');
  });

  it('say of an agreement which offices at the border serve two countries, as whom in each, and what holds by the season', async () => {
    await open('/reglas');
    const offices = page.locator('section[aria-labelledby=border-offices]');
    expect(await offices.locator('h3').allInnerTexts()).toEqual([
      'Oficina fronteriza Ciudad Hidalgo – Tecún Umán (demostración)',
      'Oficina fronteriza Talismán – El Carmen (demostración)',
    ]);
    expect(await offices.locator('li').first().innerText()).toBe(
      'México: Ciudad Hidalgo, como Secretaría del Trabajo (demostración)',
    );
    expect(await seen()).toContain('en 5 temporadas más, de noviembre a abril');
    await open('/reglas?agreement=demo-corridor&version=1');
    expect(await offices.count()).toBe(0);
    expect(await seen()).not.toContain('temporada');
  });

  it('[F45][F46][F64] tell everybody how long it takes, who is late and who was treated worse, and hand out the table', async () => {
    await open('/');
    await page.click('a[href="/cifras"]');
    const text = await seen();
    expect(text).toContain(
      'Mujeres esperan 18.4 días más que las demás personas en «Reconocimiento, en el país de acogida: En revisión»',
    );
    expect(text).toContain('Personas de Honduras: se les niega más');
    expect(text).toContain('7 tarde');
    expect(await page.locator('section:has(> .chart) h3').allInnerTexts()).toEqual([
      ...['De México a Guatemala', 'De Guatemala a México'],
    ]);
    expect(await page.locator('.chart li svg').count()).toBe(4);
    // Nothing is wider than a phone.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const table = await context.request.get(`${portal.url}/cifras/tabla.csv`);
    expect(table.headers()['content-type']).toContain('text/csv');
    expect(await table.text()).toContain('trámites');
  });

  it('[F57] every page stays under 30 kB in all and holds no script, but for the one by which a case’s page hears of news', async () => {
    const weigh = async (name: string) => {
      const sizes = await Promise.all(received.map(async (each) => (each.ok() ? (await each.body()).length : 0)));
      const weight = sizes.reduce((sum, size) => sum + size, 0);
      expect(`${name} ${weight < atMost ? 'is light' : weight}`).toBe(`${name} is light`);
      expect(await page.locator('script').count()).toBe(name in inventedCases ? 1 : 0);
      expect(await page.locator('link[rel=stylesheet], link[rel=modulepreload], img').count()).toBe(0);
    };
    for (const path of ['/', '/tramite', '/codigo', '/reglas', '/cifras', '/mensaje', '/nowhere']) {
      received = [];
      await open(path);
      await weigh(path);
    }
    for (const caseNumber of Object.keys(inventedCases)) {
      await context.clearCookies();
      await signIn(caseNumber, goodCode);
      received = [];
      await page.reload();
      await weigh(caseNumber);
    }
  });

  it('answers with headers that keep what it shows to the reader', async () => {
    const headers = (await open('/'))?.headers() ?? {};
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; img-src data:/);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  });

  it('takes no form that another site sends', async () => {
    const response = await fetch(`${portal.url}/tramite`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ number, code: goodCode }),
    });
    expect(response.status).toBe(403);
  });

  it('a wrong code keeps the number, never the code, and says what to do', async () => {
    await signIn(number, '000000');
    expect(await seen()).toContain('El número y el código no corresponden');
    expect(await seen()).toContain('pida uno nuevo');
    expect(await page.inputValue('#number')).toBe(number);
    expect(await page.inputValue('#code')).toBe('');
    expect(await page.content()).not.toContain('000000');
    expect(await page.title()).toMatch(/^Error: /);
  });

  it('a misspelt number is told beside its box before anything is sent', async () => {
    const before = api.requests.length;
    await signIn('GT-26-7K3M9Q-A', '');
    expect(api.requests).toHaveLength(before);
    expect(await page.getAttribute('#number', 'aria-invalid')).toBe('true');
    expect(await page.getAttribute('#number', 'aria-describedby')).toContain('number-fault');
    expect(await page.inputValue('#number')).toBe('GT-26-7K3M9Q-A');
    expect(await page.innerText('#code-fault')).toBe('Escriba el código.');
  });

  it('too many tries and an API that is down keep the number too, and say that nothing is lost', async () => {
    await signIn(number, limitedCode);
    expect(await seen()).toContain('Espere 4 minutos');
    expect(await page.inputValue('#number')).toBe(number);
    await signIn(number, failingCode);
    expect(await seen()).toContain('No se perdió nada');
    expect(await page.inputValue('#number')).toBe(number);
    const code = await page.innerText('.summary code');
    expect(portal.log.join('\n')).toContain(code);
    expect(portal.log.join('\n')).not.toMatch(/7K3M9Q|503503/);
  });

  it('a new code is asked for by number, with the same answer for every number', async () => {
    const told: string[] = [];
    for (const caseNumber of ['GT-26-DR4FT1-K', 'GT-26-H0MEVF-W']) {
      await open('/codigo');
      await page.fill('#number', caseNumber);
      await page.click('button');
      told.push((await seen()).replaceAll(caseNumber, ''));
      expect(await page.inputValue('#number')).toBe(caseNumber);
    }
    expect(told[0]).toContain('Si ese número de trámite existe, el código ya va en camino');
    expect(told[1]).toBe(told[0]);
  });

  it('a session that has ended says so and asks again', async () => {
    await signIn(number, goodCode);
    const cookies = await context.cookies();
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: 'Im9sZCI%3D' })));
    await open('/tramite');
    expect(await seen()).toContain('Por seguridad cerramos su página');
    expect((await context.cookies()).filter(({ name }) => name === 'puente_session')).toEqual([]);
  });

  it('an unknown address is a page that leads home', async () => {
    expect((await open('/nowhere'))?.status()).toBe(404);
    expect(await seen()).toContain('Esta página no existe');
  });

  it('speaks the reader’s language, and the one they choose from then on', async () => {
    await signIn(number, goodCode);
    await page.click('a[hreflang=en]');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await seen()).toContain('Guatemala is reviewing your certificate.');
    await open('/tramite');
    expect(await seen()).toContain('9 working days left');
    await context.close();
    await visit('en-GB');
    await open('/');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  it('is walked through by keyboard in the order in which it is read', async () => {
    await open('/');
    const stops: string[] = [];
    const others = pageLanguages.filter((language) => language !== 'es').map((language) => `/?lang=${language}`);
    for (let stop = 0; stop < 7 + others.length; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      stops.push(
        (await focused.getAttribute('id')) ?? (await focused.getAttribute('href')) ?? (await focused.innerText()),
      );
    }
    expect(stops).toEqual([
      '#content',
      '/',
      ...others,
      '/cuanto-vale',
      '/directorio',
      'number',
      'code',
      'Ver mi trámite',
    ]);
  });

  describe.each([
    ['es-GT', true],
    ['en-GB', false],
  ] as const)('in %s at 320', (locale, axe) => {
    it(`${axe ? 'axe finds nothing wrong, and ' : ''}nothing scrolls sideways`, async () => {
      // Axe puts a script and a style into the page, which the portal's own policy rightly refuses.
      await context.close();
      context = await browser.newContext({ locale, bypassCSP: true, viewport: { width: 320, height: 640 } });
      page = await context.newPage();
      const check = async (name: string) => {
        expect([name, ...(await faultsOf(page, { name, locale, axe }))]).toEqual([name]);
      };
      for (const path of ['/', '/tramite', '/codigo', '/reglas', '/cifras', '/mensaje', '/nowhere']) {
        await open(path);
        await check(path);
      }
      await open('/referencia');
      await check('reference, before its code');
      await page.fill('#code', 'abcde-fghjk');
      await page.keyboard.press('Enter');
      await page.waitForSelector('fieldset');
      await check('reference');
      await signIn(number, '000000');
      await check('wrong code');
      for (const caseNumber of Object.keys(inventedCases)) {
        await signIn(caseNumber, goodCode);
        await check(caseNumber);
      }
    });
  });
});
