import { nodeOf, until } from '@puente/testing/actors';
import type { Browser, Frame, Page } from 'playwright-core';
import { hostilePdfs } from '../security/corpus/pdfs.js';
import { openBrowser } from '../world/browser.js';
import { tabTo } from '../world/by-keys.js';
import { judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { paperOf } from '../world/papers.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { endpoints, people, steps } = openWorld();
const host = nodeOf(endpoints, 'GT').console;

jest.setTimeout(180_000);

let browser: Browser;
let caseId: string;
let reviewer: string;
beforeAll(async () => {
  browser = await openBrowser();
  caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
  const counter = people.user(steps.by.counter);
  const { dossierId } = await steps.read(steps.by.counter, caseId);
  const form = new FormData();
  form.set('kind', 'transcript');
  // More than what is asked of it at once, several times.
  form.set('file', new Blob([new Uint8Array(paperOf(12, 1_500_000))], { type: 'application/pdf' }), 'a.pdf');
  await counter.must(counter.post(`/dossiers/${String(dossierId)}/documents`, form));
  await steps.submit(caseId);
  await steps.reaches(steps.by.registrar, caseId, 'submitted');
  await steps.acknowledge(caseId);
  await steps.confirmAuthentic(caseId);
  const drawn = ({ file }: { readonly file: { readonly reviewer?: unknown } }) => file.reviewer !== undefined;
  const { file } = await steps.reaches(steps.by.supervisor, caseId, 'host-review', drawn);
  reviewer = String(file.reviewer);
});
afterAll(() => browser.close());

/** The frame beside the file once something stands in it that was drawn. */
async function drawnBeside(page: Page, what: string): Promise<Frame> {
  await until('a paper is drawn beside', async () => ((await page.frame('viewer')?.$(what)) ?? null) !== null);
  return page.frame('viewer') as Frame;
}

/** What a page may not do and tried: the browser says so on its console. */
function refusalsOf(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (said) => {
    if (/Content Security Policy/i.test(said.text())) refused.push(said.text());
  });
  return refused;
}

/** Of a page in the frame, the colour at a place of the paper, in points from its upper left corner. */
const colourAt = (frame: Frame, [x, y]: readonly [number, number]) =>
  frame.evaluate(
    ([across, down]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.page canvas');
      const at = canvas?.getContext('2d');
      if (!canvas || !at) return [];
      const times = canvas.width / 612;
      return [...at.getImageData(Math.round(across * times), Math.round(down * times), 1, 1).data.slice(0, 3)];
    },
    [x, y] as const,
  );

describe('a paper beside a decision', () => {
  it('is drawn page by page, with its words for whoever hears them, turned, magnified and leafed through by keyboard, and read in parts', async () => {
    const page = await openOfficerPage(browser, people, reviewer, { script: true });
    const refused = refusalsOf(page);
    const parts: string[] = [];
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (request.headers()['range'] !== undefined) parts.push(String(request.headers()['range']));
      if (new URL(request.url()).origin !== host) elsewhere.push(request.url());
    });
    // Nothing is asked of the console that it does not have, as WebAssembly would be.
    page.on('response', (answer) => {
      if (answer.url().includes('/visor/') && !answer.ok()) refused.push(answer.url());
    });
    await page.goto(`${host}/expedientes/${caseId}`);
    const beside = 'li:has-text("12 páginas") a[target=viewer]';
    await page.focus(beside);
    await page.keyboard.press('Enter');
    const frame = await drawnBeside(page, '.page canvas');
    expect(await frame.$$('.page')).toHaveLength(12);
    // As a browser reads it aloud: where it is, and the words of the paper.
    expect(await frame.getAttribute('.page canvas', 'aria-label')).toBe('Página 1');
    await frame.waitForSelector('.textLayer:has-text("Constancia, hoja 1")');
    // Pictures of scanners, which no program of the page's own reads: JPEG 2000 and fax.
    expect(await colourAt(frame, [150, 392])).toEqual([200, 0, 0]);
    expect(await colourAt(frame, [425, 392])).toEqual([0, 0, 0]);
    expect(await colourAt(frame, [540, 392])).toEqual([255, 255, 255]);
    // What is far is not drawn, and of a long paper a part is asked for.
    expect((await frame.$$('.page canvas')).length).toBeLessThan(6);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every((one) => /^bytes=\d+-\d+$/.test(one))).toBe(true);

    await tabTo(page, 'iframe[name=viewer]');
    const before = Number(await frame.evaluate(() => document.querySelector<HTMLElement>('.page')?.offsetWidth));
    await page.keyboard.press('Tab');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await until('it is larger', async () =>
      Promise.resolve(
        (await frame.evaluate(() => document.querySelector<HTMLElement>('.page')?.offsetWidth ?? 0)) >= before * 1.9,
      ),
    );
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await frame.waitForSelector('.textLayer:has-text("Constancia, hoja 3")');
    expect(await frame.inputValue('[data-page]')).toBe('3');
    await page.keyboard.press('r');
    await until('it lies', () =>
      frame.evaluate(() => {
        const sheet = document.querySelector<HTMLElement>('.page:has(canvas)');
        return sheet !== null && sheet.offsetWidth > sheet.offsetHeight;
      }),
    );
    // Where one is stands in the address, and is there again.
    expect(frame.url()).toMatch(/giro=1&zoom=1&pagina=3/);
    await frame.goto(frame.url());
    await frame.waitForSelector('.textLayer:has-text("Constancia, hoja 3")');
    // All pages small, to be chosen from.
    await frame.click('summary');
    await frame.click('ol button:has-text("9")');
    await frame.waitForSelector('.textLayer:has-text("Constancia, hoja 9")');
    await frame.waitForSelector('ol button canvas');
    expect([refused, elsewhere]).toEqual([[], []]);
    await page.goto(frame.url());
    await page.waitForSelector('.page canvas');
    expect(await judged(page, 'address', [320, 768, 1280])).toEqual([]);
  });

  it('is shown small, a PDF by its first page, where that is asked for and not before', async () => {
    const page = await openOfficerPage(browser, people, reviewer, { script: true });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/documentos\/[\w-]+\?ver$/.test(request.url())) asked.push(request.url());
    });
    await page.goto(`${host}/expedientes/${caseId}`);
    expect(asked).toEqual([]);
    await page.click('a[href*="/documentos/miniaturas"]');
    const frame = await drawnBeside(page, 'li + li .small canvas');
    expect(new Set(asked).size).toBe(2);
    await page.goto(frame.url());
    await page.waitForSelector('li + li .small canvas');
    expect(await judged(page, 'address', [320, 768, 1280])).toEqual([]);
    await page.click('.thumbnails a >> nth=1');
    await page.waitForSelector('.page canvas');
  });

  it('is left to the browser where there is no script, and where it cannot be drawn', async () => {
    const page = await openOfficerPage(browser, people, reviewer);
    await page.goto(`${host}/expedientes/${caseId}`);
    await page.click('li:has-text("12 páginas") a[target=viewer]');
    await drawnBeside(page, 'noscript iframe, iframe');
    const quick = await openOfficerPage(browser, people, reviewer, { script: true });
    await quick.route(/\/pdf\.min\.mjs$/, (route) => route.abort());
    await quick.goto(page.frame('viewer')?.url() ?? '');
    await quick.waitForSelector('main iframe');
    expect(await quick.innerText('[role=status]')).toContain('no se pudo dibujar');
  });

  it('[attack 16] that means harm is drawn or not, and runs nothing, opens nothing and asks nobody', async () => {
    const page = await openOfficerPage(browser, people, reviewer, { script: true });
    await page.goto(`${host}/expedientes/${caseId}`);
    const shown = new URL((await page.getAttribute('li:has-text("PDF") a[target=viewer]', 'href')) ?? '', host).href;
    const happened: string[] = [];
    page.on('dialog', (dialog) => {
      happened.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('popup', (popup) => happened.push(popup.url()));
    page.on('download', (download) => happened.push(download.url()));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== host) happened.push(request.url());
    });
    const refused = refusalsOf(page);
    let drawn = 0;
    for (const { bytes, name } of hostilePdfs) {
      await page.route(/\/documentos\/[\w-]+\?ver$/, (route) =>
        // What cannot be drawn is not given to the browser's own viewer here: that is the browser's to answer for.
        route.request().resourceType() === 'fetch'
          ? route.fulfill({ contentType: 'application/pdf', body: bytes() })
          : route.abort(),
      );
      await page.goto(shown);
      await page.waitForSelector('.page > *, main iframe, .page:has-text("No se pudo dibujar")', { timeout: 60_000 });
      if ((await page.$('.page canvas')) !== null) drawn += 1;
      expect([name, happened, refused, new URL(page.url()).pathname]).toEqual([
        ...[name, [], []],
        new URL(shown).pathname,
      ]);
      await page.unroute(/\/documentos\/[\w-]+\?ver$/);
    }
    // They are PDFs: what is refused when it comes would otherwise be shown.
    expect(drawn).toBeGreaterThan(hostilePdfs.length / 3);
  });
});
