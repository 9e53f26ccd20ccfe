import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { chosen, goodCode } from './portal-pages/fake-status-api.js';
import { askedAboutRules, missed, refused, silent, tested } from './portal-pages/invented-disclosures.js';
import { openPortal } from './portal-pages/portal-in-a-browser.js';
import type { PortalInABrowser } from './portal-pages/portal-in-a-browser.js';
import type { Portal } from './portal-pages/portal-process.js';
import { faultsOf } from '../world/barriers.js';

const number = 'GT-26-7K3M9Q-N';
const measured = 'GT-26-MEASVR-2';
const askedForPapers = 'GT-26-D0CSM1-D';
const evaluated = 'GT-26-C1TA00-0';
const alerted = 'GT-26-A1ERTA-R';
const atMost = 30_000;
const paper = { name: 'constancia.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') };

// A browser on a busy machine takes its time.
jest.setTimeout(240_000);

/** What only the worker may do, on the page, over invented answers; over real nodes, see the journeys of each. */
describe('the pages on which a worker does what only they may', () => {
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

  async function visit(locale: string, bypassCSP = false, width = 360): Promise<void> {
    context = await browser.newContext({
      ...{ locale, bypassCSP, javaScriptEnabled: bypassCSP },
      viewport: { width, height: 640 },
    });
    page = await context.newPage();
    received = [];
    page.on('response', (response) => received.push(response));
  }
  const open = (path: string) => page.goto(portal.url + path);
  const seen = () => page.innerText('main');
  async function signIn(caseNumber: string = number): Promise<void> {
    await context.clearCookies();
    await open('/');
    await page.fill('#number', caseNumber);
    await page.fill('#code', goodCode);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal.url}/tramite`);
  }

  it('are not shown without number and code', async () => {
    for (const path of [
      '/tramite/apelar',
      '/tramite/otra-fecha',
      '/tramite/elegir',
      '/tramite/queja',
      '/tramite/retirar',
      '/tramite/corregir',
      '/tramite/entregar',
      '/tramite/pedir',
      '/mandatos',
    ]) {
      await open(path);
      expect(page.url()).toBe(`${portal.url}/tramite`);
    }
  });

  it('[R12] say who may act for the worker, and end it with one tap', async () => {
    await signIn();
    await page.click('a[href="/mandatos"]');
    for (const said of ['La persona con la cuenta gt.defensora.1', 'Hasta el 31 de diciembre', 'Todavía no vale'])
      expect(await seen()).toContain(said);
    await page.click('text=Terminar ahora');
    expect(await seen()).toContain('Terminó. Ya no puede abrir nada');
    expect(await page.locator('main form').count()).toBe(1);
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
    await page.selectOption('#to', 'gt-legal-aid');
    await page.check('input[value=appeal]');
    await page.fill('#until', '2027-01-31');
    await page.click('[name=intent]');
    expect(await seen()).toContain('Quedó autorizado.');
    expect([...chosen].findLast(([token]) => token.includes(number))?.[1]).toEqual({
      ...{ to: { agency: 'gt-legal-aid' }, scope: 'appeal', until: '2027-01-31' },
    });
  });

  it('an appeal is written unit by unit, read once more, changed, and only then made', async () => {
    await signIn(refused);
    await page.click('a[href="/tramite/apelar"]');
    for (const said of [
      'Tribunal de apelaciones',
      'El certificado no muestra trabajo en altura.',
      'Puede apelar hasta',
    ])
      expect(await seen()).toContain(said);
    await page.click('main form button');
    expect(await page.locator('[role=alert] a').getAttribute('href')).toBe('#ground.U-2');
    expect(await seen()).toContain('Escriba por qué no está de acuerdo');

    await page.fill('[name="ground.U-2"]', 'Lo hice diez años.\nEn Tapachula.');
    await page.setInputFiles('#document', { ...paper, name: 'x.exe', buffer: Buffer.from('MZ') });
    await page.click('main form button');
    expect(await seen()).toContain('No se pudo guardar «x.exe»');
    expect(await page.inputValue('[name="ground.U-2"]')).toBe('Lo hice diez años.\nEn Tapachula.');
    await page.setInputFiles('#document', paper);
    await page.click('main form button');
    for (const said of ['Todavía no se presentó', 'En Tapachula.', 'constancia.pdf'])
      expect(await seen()).toContain(said);
    expect([...chosen.keys()].filter((token) => token.includes(refused))).toEqual([]);

    await page.click('text=Cambiar algo');
    expect(await seen()).toContain('Ya guardado: constancia.pdf');
    await page.fill('[name="ground.U-3"]', 'Esa prueba la hice.');
    await page.click('main form button');
    await page.click('text=Presentar la apelación');
    expect(await seen()).toContain('Su apelación quedó presentada');
    const made = [...chosen].find(([token]) => token.includes(refused))?.[1];
    expect(made).toEqual({
      grounds: [
        { unit: 'U-2', ground: 'Lo hice diez años.\nEn Tapachula.' },
        { unit: 'U-3', ground: 'Esa prueba la hice.' },
      ],
      documentIds: [expect.any(String) as string],
    });
    await open('/tramite/apelar');
    expect(await seen()).toContain('no hay nada que pueda apelar');
  });

  it('[F6][R12] what was asked for is handed in from the telephone, and what was not kept is named', async () => {
    await signIn(askedForPapers);
    await page.click('a[href="/tramite/entregar"]');
    expect(await seen()).toContain('La copia de su documento no se lee.');
    await page.setInputFiles('#document-identity', { ...paper, name: 'x.exe', buffer: Buffer.from('MZ') });
    await page.setInputFiles('#document-work-reference', paper);
    await page.click('form:has([value=documents]) button');
    expect(await page.locator('[role=alert] a').getAttribute('href')).toBe('#document-identity');
    expect(await seen()).toContain('Todavía no se entregó nada.');
    await page.setInputFiles('#document-identity', paper);
    await page.setInputFiles('#document-work-reference', paper);
    await page.click('form:has([value=documents]) button');
    expect(await seen()).toContain('Sus documentos quedaron entregados');
    const made = [...chosen].find(([token]) => token.includes(askedForPapers))?.[1];
    expect(made).toEqual({ documentIds: [expect.any(String) as string] });
    await open('/tramite/entregar');
    expect(await page.locator('main form').count()).toBe(0);
  });

  it('[R5] another date takes a reason the second time, and says so where it is missing', async () => {
    await signIn(tested);
    await page.click('text=Pedir otra fecha');
    expect(await seen()).toContain('Taller de demostración, zona 4');
    await page.locator('textarea').fill(' ');
    await page.click('main form button');
    expect(await seen()).toContain('Diga por qué no puede ir: ya cambió la fecha una vez.');
    await page.fill('textarea', 'Ese día operan a mi madre.');
    await page.click('main form button');
    expect(await seen()).toContain('Pidió otra fecha.');
    expect(await seen()).toContain('no hay ninguna prueba');
  });

  it('[R5] after two that were missed the worker chooses, and nothing is chosen beforehand', async () => {
    await signIn(missed);
    await page.click('text=Elegir cómo sigue');
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
    await page.check('input[value=without-test]');
    await page.click('main form button');
    expect(await seen()).toContain('Eligió que decidan con lo que hay en su expediente.');
  });

  it('[R5][R15] a day is moved with one button, and an alert contested in a sentence', async () => {
    await signIn(evaluated);
    await page.click('a[href="/tramite/pedir"]');
    expect(await seen()).toContain('Taller 3');
    await page.click('main form button');
    expect(await seen()).toContain('Su cita quedó cambiada');
    await signIn(alerted);
    await page.click('a[href="/tramite/pedir"]');
    await page.locator('textarea').fill(' ');
    await page.click('main form button');
    expect(await page.locator('[role=alert] a').getAttribute('href')).toBe('#ground');
    await page.fill('textarea', 'El folio es de otra persona.');
    await page.click('main form button');
    expect(await seen()).toContain('Pidió que retiren la alerta');
    expect([...chosen].find(([token]) => token.includes(alerted))?.[1]).toEqual({
      ground: 'El folio es de otra persona.',
    });
  });

  it('[R10] of silence the worker complains with one button, and reads who has the complaint', async () => {
    await signIn(silent);
    expect(await seen()).toContain('puede quejarse ante Tribunal de apelaciones (demostración)');
    await page.click('text=Quejarse de que no deciden');
    expect(await seen()).toContain('No pierde nada ni empieza de nuevo');
    await page.click('text=Sí, quejarme');
    expect(await seen()).toContain(
      'Tribunal de apelaciones (demostración) tiene su queja, con el número GT-26-7K3M9Q-N.',
    );
    expect(await page.locator('a[href="/tramite/queja"]').count()).toBe(0);
  });

  it('[R9] a case is withdrawn once its worker says that they know what ends and what stays', async () => {
    await signIn(measured);
    await page.click('a[href="/tramite/retirar"]');
    for (const said of ['sigue siendo suyo', 'No se puede deshacer', 'conserva los días para apelar', measured])
      expect(await seen()).toContain(said);
    await page.check('#understood');
    await page.click('main form button');
    expect(await seen()).toContain('Usted retiró su trámite');
    await open('/tramite/retirar');
    expect(await seen()).toContain('no hay nada que pueda retirar');
  });

  it('[R7] newer rules say what gets worse before the worker answers, and a no leaves the case as it was', async () => {
    await signIn(askedAboutRules);
    await page.click('text=Leer qué cambia y responder');
    const [worse, other] = await page.locator('main ul').allInnerTexts();
    expect(worse).toContain('terminaría el 10 de abril, no el 28 de abril');
    expect(worse).toContain(
      'Montar los módulos sobre la estructura: ahora, su certificado la cubre; después, la cubre en parte.',
    );
    expect(other).toContain('Resolver una apelación: ahora, 60 días; después, 45 días.');
    await page.click('text=No, seguir con las de antes');
    expect(await seen()).toContain('Dijo que no: su trámite sigue como estaba.');
    expect([...chosen].find(([token]) => token.includes(askedAboutRules))?.[1]).toEqual({ answer: 'no' });
  });

  it('[F47] where somebody is they say on their page, if they want to', async () => {
    await signIn(number);
    await page.click('text=Decir en qué lugar está');
    expect(await seen()).toContain('No tiene que decirlo.');
    await page.click('main form button');
    expect(await seen()).toContain('Elija un lugar de la lista.');
    await page.selectOption('#place', 'GT-1217');
    await page.click('main form button');
    expect(await seen()).toContain('Guardado.');
    const said = [...chosen].findLast(([token]) => token.includes(number))?.[1];
    expect(said).toEqual({ region: 'GT-12', municipality: 'GT-1217' });
  });

  it('[F57] each stays under 30 kB and holds no script', async () => {
    const weigh = async (path: string) => {
      received = [];
      await open(path);
      const sizes = await Promise.all(received.map(async (each) => (each.ok() ? (await each.body()).length : 0)));
      const weight = sizes.reduce((sum, size) => sum + size, 0);
      expect(`${path} ${weight < atMost ? 'is light' : weight}`).toBe(`${path} is light`);
      expect(await page.locator('script, link[rel=stylesheet], img').count()).toBe(0);
    };
    await signIn(refused);
    for (const path of ['/tramite/apelar', '/tramite/otra-fecha', '/tramite/elegir', '/mandatos']) await weigh(path);
    await signIn(askedAboutRules);
    await weigh('/tramite/reglas-nuevas');
    await signIn(measured);
    await weigh('/tramite/entregar');
    await signIn(alerted);
    await weigh('/tramite/pedir');
    await signIn(silent);
    await weigh('/tramite/queja');
    await weigh('/tramite/retirar');
    await weigh('/tramite/corregir');
    await weigh('/tramite/lugar');
  });

  describe.each([
    ['es-GT', 360, true],
    ['en-GB', 360, false],
    ['es-GT', 1280, false],
  ] as const)('in %s at %i', (locale, width, axe) => {
    it(`${axe ? 'axe finds nothing wrong, and ' : ''}nothing scrolls sideways`, async () => {
      await context.close();
      await visit(locale, true, width);
      const judge = async (name: string) => {
        expect([name, ...(await faultsOf(page, { name, locale, axe }))]).toEqual([name]);
      };
      const judged = new Set<string>();
      for (const [caseNumber, path] of [
        [refused, '/tramite/apelar'],
        [tested, '/tramite/otra-fecha'],
        [missed, '/tramite/elegir'],
        [measured, '/tramite/renunciar'],
        [measured, '/tramite/entregar'],
        [askedForPapers, '/tramite/entregar'],
        [alerted, '/tramite/pedir'],
        [silent, '/tramite/queja'],
        [silent, '/tramite/retirar'],
        [measured, '/tramite/retirar'],
        [number, '/tramite/corregir'],
        [askedAboutRules, '/tramite/reglas-nuevas'],
        [number, '/tramite/lugar'],
        [number, '/mandatos'],
        [number, '/supresion'],
      ] as const) {
        await signIn(caseNumber);
        if (!judged.has(caseNumber)) await judge(`status ${caseNumber}`);
        judged.add(caseNumber);
        await open(path);
        await judge(path);
      }
      await signIn(refused);
      await open('/tramite/apelar');
      await page.click('main form button');
      await judge('appeal empty');
      await page.fill('[name="ground.U-2"]', 'Lo hice diez años.');
      await page.click('main form button');
      await judge('appeal check');
      await page.click('[name=step][value=send]');
      await judge('appeal made');
    });
  });
});
