import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { goodCode, said } from './portal-pages/fake-status-api.js';
import { openPortal } from './portal-pages/portal-in-a-browser.js';
import type { PortalInABrowser } from './portal-pages/portal-in-a-browser.js';
import type { Portal } from './portal-pages/portal-process.js';
import { faultsOf } from '../world/barriers.js';

const number = 'GT-26-7K3M9Q-N';
const [fraud, hearing, discrepancy] = ['GT-26-FR4VD1-H', 'GT-26-HE4R1N-8', 'GT-26-D1FFER-J'] as const;
const atMost = 30_000;
const paper = { name: 'constancia.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') };

// A browser on a busy machine takes its time.
jest.setTimeout(120_000);

/** What a worker says from their own page, over invented answers. */
describe('the pages on which a worker answers and takes what is theirs', () => {
  let opened: PortalInABrowser;
  let portal: Portal;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let received: Response[];

  beforeAll(async () => {
    opened = await openPortal();
    ({ browser, portal } = opened);
  });
  afterAll(async () => expect(await opened.close()).toBe(0));
  beforeEach(() => visit('es-GT'));
  afterEach(() => context.close());

  async function visit(locale: string, bypassCSP = false): Promise<void> {
    context = await browser.newContext({
      ...{ locale, bypassCSP, javaScriptEnabled: bypassCSP },
      viewport: { width: 360, height: 640 },
    });
    page = await context.newPage();
    received = [];
    page.on('response', (response) => received.push(response));
  }
  const open = (path: string) => page.goto(portal.url + path);
  const seen = () => page.innerText('main');
  async function signIn(caseNumber: string = number): Promise<void> {
    await open('/');
    await page.fill('#number', caseNumber);
    await page.fill('#code', goodCode);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal.url}/tramite`);
  }

  it('are not shown without number and code', async () => {
    for (const path of ['/expedientes', '/mis-datos', '/mis-datos/archivo', '/responder']) {
      await open(path);
      expect(page.url()).toBe(`${portal.url}/tramite`);
    }
  });

  it('[attack 5] the status page leads to the question whether another dossier is theirs, and a no ends it', async () => {
    await signIn();
    await page.click('text=Leer la pregunta y responder');
    expect(await seen()).toContain('Ministerio de Trabajo y Previsión Social');
    expect(await seen()).toContain('Instalación de sistemas fotovoltaicos en residencia (MX, EC0586.01)');
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
    await page.check('input[value=no]');
    await page.fill('input[name=reason]', 'Nunca estuve allí');
    await page.click('main form button');
    expect(await seen()).toContain('Respondió que no. No se abrió nada');
    expect(await page.locator('main form').count()).toBe(0);
    await open('/tramite');
    expect(await seen()).not.toContain('Leer la pregunta');
  });

  it('all of one’s own is downloaded by a code that was asked for there, and its size is said before', async () => {
    await signIn();
    await page.click('a[href="/mis-datos"]');
    expect(await seen()).toContain('3 documentos de su expediente');
    expect(await seen()).toContain('Pesa unos 3 MB.');
    await page.click('main form >> nth=0 >> button');
    expect(await seen()).toContain('El código va en camino');
    await page.fill('#code', '111111');
    await page.click('main form >> nth=1 >> button');
    expect(await seen()).toContain('Ese código no sirve');
    await page.fill('#code', '429429');
    await page.click('main form >> nth=1 >> button');
    expect(await seen()).toContain('Espere 4 minutos');
    await page.fill('#code', goodCode);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('main form >> nth=1 >> button')]);
    expect(download.suggestedFilename()).toBe('todo.zip');
    expect(await readFile(await download.path(), 'utf8')).toBe('a zip, signed');
  });

  it.each([
    [fraud, 'sospecha que hubo un engaño', 'El folio de su certificado aparece en otro expediente'],
    [hearing, 'decidir sobre su credencial', 'El centro que lo evaluó perdió su acreditación'],
  ])('%s: an authority is answered in words and with a document, once', async (caseNumber, asks, reasons) => {
    await signIn(caseNumber);
    await page.click('text=Responder aquí');
    const text = await seen();
    for (const part of [asks, reasons, 'Puede responder hasta', 'faltan 12 días hábiles', 'Se decide sin su respuesta'])
      expect(text).toContain(part);
    const words = `Es mío.\nLo saqué en Tapachula, para ${caseNumber}.`;
    await page.fill('#answer', words);
    await page.setInputFiles('#document', { ...paper, name: 'x.exe', buffer: Buffer.from('MZ') });
    await page.click('main form button');
    expect(await seen()).toContain('No se pudo guardar «x.exe»');
    expect(await seen()).toContain('El archivo debe ser PDF, JPEG o PNG.');
    expect(await page.inputValue('#answer')).toBe(words);
    expect([...said.values()]).not.toContain(words);
    await page.setInputFiles('#document', paper);
    await page.click('main form button');
    expect(await seen()).toContain('Su respuesta quedó entregada');
    expect([...said.values()]).toContain(words);
  });

  it('what was answered is not asked again, and documents for another country are not taken here', async () => {
    await signIn(discrepancy);
    await open('/responder');
    expect(await page.locator('#document').count()).toBe(0);
    expect(await seen()).toContain('entréguelos en la oficina');
    await page.fill('#answer', 'Cambié de nombre al casarme.');
    await page.click('main form button');
    expect(await seen()).toContain('Su respuesta quedó entregada');
    await open('/responder');
    expect(await seen()).toContain('Desde esta página no se puede responder');
    await signIn(number);
    await open('/responder');
    expect(await seen()).toContain('Nadie espera una respuesta suya ahora.');
  });

  it('[attack 1] a long form is taken there and only there, and of nobody without a session', async () => {
    const form = new FormData();
    form.set('answer', 'x'.repeat(20_000));
    const post = (path: string, body: FormData) =>
      fetch(portal.url + path, { method: 'POST', body, redirect: 'manual' });
    expect((await post('/tramite', form)).status).toBe(413);
    const nobody = await post('/responder', form);
    expect([nobody.status, nobody.headers.get('location')]).toEqual([303, '/tramite']);
    form.set('document', new Blob([Buffer.alloc(11_000_000)]), 'x.pdf');
    expect((await post('/responder', form)).status).toBe(303);
    await signIn(fraud);
    await open('/responder');
    await page.fill('#answer', 'x');
    await page.setInputFiles('#document', { ...paper, buffer: Buffer.alloc(11_000_000) });
    await page.click('main form button');
    expect(await seen()).toContain('Los documentos pesan demasiado');
  });

  it('[F57] each stays under 30 kB and holds no script', async () => {
    await signIn(fraud);
    for (const path of ['/expedientes', '/mis-datos', '/responder']) {
      received = [];
      await open(path);
      const sizes = await Promise.all(received.map(async (each) => (each.ok() ? (await each.body()).length : 0)));
      const weight = sizes.reduce((sum, size) => sum + size, 0);
      expect(`${path} ${weight < atMost ? 'is light' : weight}`).toBe(`${path} is light`);
      expect(await page.locator('script, link[rel=stylesheet], img').count()).toBe(0);
    }
  });

  describe.each([
    ['es-GT', true],
    ['en-GB', false],
  ] as const)('in %s', (locale, axe) => {
    it(`${axe ? 'axe finds nothing wrong, and ' : ''}nothing scrolls sideways`, async () => {
      await context.close();
      await visit(locale, true);
      const judge = async (name: string) => {
        expect([name, ...(await faultsOf(page, { name, locale, axe }))]).toEqual([name]);
      };
      for (const caseNumber of [fraud, hearing, discrepancy]) {
        await signIn(caseNumber);
        await judge(`status ${caseNumber}`);
        await open('/responder');
        await judge(`answer ${caseNumber}`);
      }
      for (const path of ['/expedientes', '/mis-datos', '/mis-datos?codigo', '/sesiones', '/vistas']) {
        await open(path);
        await judge(path);
      }
      await open('/expedientes');
      await page.check('input[value=yes]');
      await page.click('main form button');
      await judge('answered');
    });
  });
});
