import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { goodCode, heldNumber } from './portal-pages/fake-status-api.js';
import { openPortal } from './portal-pages/portal-in-a-browser.js';
import type { PortalInABrowser } from './portal-pages/portal-in-a-browser.js';
import type { Portal } from './portal-pages/portal-process.js';
import { faultsOf } from '../world/barriers.js';

const number = 'GT-26-7K3M9Q-N';
const atMost = 30_000;
const standings = ['valid', 'out-of-season', 'suspended', 'expired', 'revoked', 'replaced'] as const;

// A browser on a busy machine takes its time.
jest.setTimeout(120_000);

/** What a credential discloses, over invented answers: every state of it, which a real one takes years to reach. */
describe('the pages of checks and links', () => {
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
  beforeEach(() => visit({ locale: 'es-GT' }));
  afterEach(() => context.close());

  async function visit(more: { locale: string; bypassCSP?: boolean }): Promise<void> {
    const javaScriptEnabled = more.bypassCSP === true;
    context = await browser.newContext({ ...more, javaScriptEnabled, viewport: { width: 320, height: 640 } });
    page = await context.newPage();
    received = [];
    page.on('response', (response) => received.push(response));
  }
  const open = (path: string) => page.goto(portal.url + path);
  const seen = () => page.innerText('body');
  async function check(document: string): Promise<void> {
    await open('/verificar');
    await page.fill('#number', 'gt 26 7k3m9q n');
    await page.fill('#document', document);
    await page.click('main button');
  }
  async function signIn(caseNumber = number): Promise<void> {
    await open('/');
    await page.fill('#number', caseNumber);
    await page.fill('#code', goodCode);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal.url}/tramite`);
  }

  it.each([
    ['valid', 'VIGENTE', 'vale hoy'],
    ['out-of-season', 'FUERA DE TEMPORADA', 'vuelve a valer el 1 de noviembre de 2027'],
    ['suspended', 'SUSPENDIDA', 'suspendida hasta el 24 de diciembre'],
    ['expired', 'VENCIDA', 'su plazo terminó el 2 de marzo'],
    ['revoked', 'REVOCADA', 'no va a volver a valer'],
    ['replaced', 'REEMPLAZADA', 'GT-26-DR4FT1-K'],
  ])('[F21] %s fills the screen in one word, a colour and a shape', async (standing, word, means) => {
    await check(standing);
    const verdict = page.locator('.verdict');
    expect(await verdict.locator('h1').innerText()).toBe(word);
    expect(await verdict.innerText()).toContain(means);
    expect(await verdict.locator('svg path').count()).toBe(1);
    const box = await verdict.boundingBox();
    expect((box?.width ?? 0) > 280 && (box?.height ?? 0) > 180).toBe(true);
    const text = await seen();
    const counts = !['revoked', 'replaced'].includes(standing);
    expect(text.includes('Lo que la persona puede hacer')).toBe(standing === 'valid');
    expect(text.includes('Lo que permite solo mientras está vigente')).toBe(counts && standing !== 'valid');
    expect(text.includes('trabajos de alta tensión')).toBe(counts);
    expect(text).toContain('Ministerio de Trabajo y Previsión Social, Guatemala');
    expect(await page.title()).toContain(word);
    expect(received.map((response) => response.url()).join()).not.toMatch(/7K3M9Q/i);
  });

  it('each has a colour and a shape of its own', async () => {
    const [colours, shapes] = [new Set<string>(), new Set<string>()];
    for (const standing of standings) {
      await check(standing);
      const verdict = page.locator('.verdict');
      shapes.add((await verdict.locator('path').getAttribute('d')) ?? '');
      colours.add((await verdict.getAttribute('class')) ?? '');
    }
    expect([shapes.size, colours.size]).toEqual([6, 6]);
  });

  it('nothing found says what to compare, that it proves nothing, and where else to ask; the document is not kept', async () => {
    await check('DEMO-9');
    const text = await seen();
    expect(text).toContain('no encontramos ninguna credencial de este país');
    expect(text).toContain('Eso no prueba nada contra nadie');
    expect(await page.inputValue('#number')).toBe('gt 26 7k3m9q n');
    expect(await page.inputValue('#document')).toBe('');
    expect(await page.content()).not.toContain('DEMO-9');
    expect(await page.locator('main a[href="/directorio"]').count()).toBe(1);
    await check('locked');
    expect(await seen()).toContain('Se intentó demasiadas veces');
  });

  it.each(standings)(
    '[F58] a link to a credential that is %s says that first, then what was chosen',
    async (standing) => {
      await open(`/compartido/${standing}`);
      const text = await seen();
      const words = {
        valid: 'VIGENTE',
        'out-of-season': 'FUERA DE TEMPORADA',
        suspended: 'SUSPENDIDA',
        expired: 'VENCIDA',
        revoked: 'REVOCADA',
        replaced: 'REEMPLAZADA',
      };
      expect(text).toContain(words[standing]);
      expect(text.indexOf(words[standing])).toBeLessThan(text.indexOf('Ixchel Demostración Cumes Xicay'));
      expect(text).toContain('17 de mayo de 1991');
      expect(text).toContain('Este enlace sirve hasta el 9 de diciembre');
      expect(text).not.toContain('ENLACE TERMINADO');
    },
  );

  it('[F58] a link that ended is not taken for a credential that ended', async () => {
    expect((await open('/compartido/ended'))?.status()).toBe(410);
    const text = await seen();
    expect(text).toContain('ENLACE TERMINADO');
    expect(text).toContain('Terminó el enlace, no la credencial: la credencial puede seguir vigente.');
    expect(text).toContain('Pida a la persona otro enlace');
    expect(text).not.toMatch(/VENCIDA|SUSPENDIDA|REVOCADA/);
    expect(await page.locator('main a[href="/verificar"]').count()).toBe(1);
    expect((await open('/compartido/never-made'))?.status()).toBe(404);
    expect(await seen()).toContain('Este enlace no existe');
  });

  it('the worker’s own pages are not shown without number and code', async () => {
    for (const path of ['/compartir', '/vistas', '/sesiones', '/supresion', '/ayuda-legal']) {
      await open(path);
      expect(page.url()).toBe(`${portal.url}/tramite`);
    }
    await signIn();
    await page.click('a[href="/vistas"]');
    expect(await seen()).toContain('Con el enlace que usted compartió: Constructora Demostración');
    expect(await seen()).toContain('La persona llamó y preguntó cuándo vence.');
  });

  it('the worker sees where their case is open, and closes one or all of it', async () => {
    await signIn();
    await page.click('a[href="/sesiones"]');
    const text = await seen();
    expect(text).toContain('Una computadora con Windows');
    expect(text).toContain('Es esta página.');
    expect(await page.locator('article button').count()).toBe(1);
    await page.click('article button');
    expect(await seen()).toContain('Se cerró.');
    await signIn();
    await open('/sesiones');
    await page.click('button[value=all]');
    expect(await seen()).toContain('Usted salió de su trámite');
    expect((await context.cookies()).filter(({ name }) => name === 'puente_session')).toEqual([]);
  });

  it('[R17] the worker reads what goes and what stays, asks for deletion once they confirm it, and takes it back', async () => {
    await signIn();
    await page.click('a[href="/supresion"]');
    const text = await seen();
    for (const said of ['Qué se va', 'Qué se queda', 'Le responden en 20 días hábiles', 'todavía vale'])
      expect(text).toContain(said);
    await page.evaluate(() => document.querySelector('input')?.removeAttribute('required'));
    await page.click('button[value=ask]');
    expect(await seen()).toContain('Marque la casilla');
    await page.check('input[name=understood]');
    await page.click('button[value=ask]');
    expect(await seen()).toContain('Recibimos su pedido.');
    expect(await page.locator('button[value=ask]').count()).toBe(0);
    await open('/supresion');
    expect(await seen()).toContain('Le responden a más tardar el 23 de diciembre de 2026');
    await page.click('button[value=undo]');
    expect(await seen()).toContain('Nada se suprime.');
    expect(await page.locator('button[value=ask]').count()).toBe(1);
  });

  it('the worker shows chosen parts of their case to legal aid until a day, and ends it with one button', async () => {
    await signIn();
    await page.click('a[href="/ayuda-legal"]');
    for (const said of ['Quien decide su trámite no se entera', 'Sin cita', 'Le responden en 5 días hábiles'])
      expect(await seen()).toContain(said);
    expect(await page.locator('input[name=part]:checked').count()).toBe(0);
    await page.fill('input[name=until]', '2027-01-31');
    await page.click('button[value=ask]');
    expect(await seen()).toContain('Falta algo');
    await page.check('input[value=decision]');
    await page.check('input[value=contact]');
    await page.fill('input[name=until]', '2027-01-31');
    await page.click('button[value=ask]');
    expect(await seen()).toContain('su pedido va en camino');
    expect(await seen()).toContain('Le está ayudando');
    await page.click('button[value=end]');
    expect(await seen()).toContain('Ya no lee nada de su trámite.');
  });

  it('[R17] what is still open stands before the form, with what to do', async () => {
    await signIn(heldNumber);
    await open('/supresion');
    expect(await seen()).toContain('Retírelo primero');
    expect(await page.locator('button[value=ask]').count()).toBe(0);
  });

  it('what is missing of a link is asked for again', async () => {
    await signIn();
    await open('/compartir');
    await page.uncheck('input[value=qualification]');
    await page.fill('#label', 'Para nadie');
    await page.click('button[value=make]');
    expect(await seen()).toContain('Falta algo');
  });

  it('[F57] every page stays under 30 kB, holds no script, and fits 320 pixels', async () => {
    const weigh = async (name: string) => {
      const sizes = await Promise.all(received.map(async (each) => (each.ok() ? (await each.body()).length : 0)));
      const weight = sizes.reduce((sum, size) => sum + size, 0);
      expect(`${name} ${weight < atMost ? 'is light' : weight}`).toBe(`${name} is light`);
      expect(await page.locator('script, link[rel=stylesheet], img').count()).toBe(0);
    };
    await signIn();
    for (const path of [
      '/verificar',
      '/compartido/valid',
      '/compartido/ended',
      '/compartir',
      '/vistas',
      '/sesiones',
      '/supresion',
      '/ayuda-legal',
    ]) {
      received = [];
      await open(path);
      await weigh(path);
    }
    await open('/verificar');
    await page.fill('#number', number);
    await page.fill('#document', 'suspended');
    received = [];
    await page.click('main button');
    await weigh('an answer');
  });

  describe.each([
    ['es-GT', true],
    ['en-GB', false],
  ] as const)('in %s', (locale, axe) => {
    it(`${axe ? 'axe finds nothing wrong, and ' : ''}nothing scrolls sideways`, async () => {
      await context.close();
      await visit({ locale, bypassCSP: true });
      const judge = async (name: string) => {
        expect([name, ...(await faultsOf(page, { name, locale, axe }))]).toEqual([name]);
      };
      await signIn();
      for (const path of [
        '/verificar',
        '/compartido/ended',
        '/compartido/none',
        '/compartir',
        '/vistas',
        '/sesiones',
        '/supresion',
        '/ayuda-legal',
        '/tramite',
      ]) {
        await open(path);
        await judge(path);
      }
      for (const standing of standings) {
        await check(standing);
        await judge(`check ${standing}`);
        await open(`/compartido/${standing}`);
        await judge(`shared ${standing}`);
      }
      await check('DEMO-9');
      await judge('check, nothing found');
    });
  });
});
