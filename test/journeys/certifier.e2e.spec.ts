import { certificateFor, demonstrationWorker, nodeOf, until } from '@puente/testing/actors';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Browser, Page } from 'playwright-core';
import { faultsOf } from '../world/barriers.js';
import { openBrowser } from '../world/browser.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { messagesOf } from '../world/mailbox.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld } from '../world/world.js';

const { across, endpoints, people } = openWorld();
const corridor = { home: 'GT', host: 'MX' };
const steps = across(corridor);
const guatemala = nodeOf(endpoints, 'GT');

jest.setTimeout(300_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A file of a Guatemalan certificate, in verification there. */
async function verifying(certified?: { readonly standard: string; readonly certifier: string }): Promise<string> {
  const held = { ...certificateFor(await loadRuleBook(), corridor), ...certified };
  const worker = demonstrationWorker(nextWorker(), held, { nationality: 'GT' });
  // Of a standard without an equivalence somebody says against which it is looked at.
  const hosts = certified === undefined ? {} : { hosts: [{ country: 'MX', standard: 'EC0586.01' }] };
  const caseId = await steps.draft(worker, steps.by.counter, hosts);
  await steps.submit(caseId);
  await steps.reaches(steps.by.registrar, caseId, 'submitted');
  await steps.acknowledge(caseId);
  await steps.reaches(steps.by.verifier, caseId, 'home-verification', ({ file }) => file.issuerAsked !== undefined);
  return caseId;
}

/** What a certifier’s mailbox got, once somebody asked it. */
const mailOf = (caseId: string) =>
  until('the certifier has a message', async () =>
    (await messagesOf(guatemala.messages, caseId)).find(({ address }) => address.endsWith('.example')),
  );

const codeIn = (text: string): string => /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(text)?.[0] ?? '';

/** Whoever reads that mailbox at the page that the message names, without script. */
async function atThePage(code: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'es-GT', javaScriptEnabled: false })).newPage();
  await page.goto(`${guatemala.portal}/certificador`);
  await page.fill('#code', code.toLowerCase());
  await page.click('main button');
  return page;
}

describe('a certifier without an account', () => {
  it('[F2] is asked from the verifier’s page, answers by the code of its message, and the verifier rests the outcome on it', async () => {
    const caseId = await verifying();
    const verifier = await openOfficerPage(browser, people, steps.by.verifier);
    await begin(verifier, guatemala.console, caseId, 'Preguntar por correo a quien emitió el certificado');
    await confirm(verifier);

    const { channel, text } = await mailOf(caseId);
    const code = codeIn(text);
    expect(channel).toBe('e-mail');
    expect(text).toContain(`${guatemala.portal}/certificador`);
    // The message names neither the person nor the case.
    expect(text).not.toMatch(/Demostración|GT-26-|MX-26-/);

    const certifier = await atThePage(code);
    expect(await certifier.innerText('main')).toContain('GT-DEMO-');
    await certifier.click('input[value=ours]');
    await certifier.click('button[value=answer]');
    expect(await certifier.innerText('[role=status]')).toContain('Su respuesta quedó en el expediente');
    expect(await (await atThePage(code)).innerText('[role=alert]')).toContain('no abre ninguna pregunta');

    await verifier.goto(`${guatemala.console}/expedientes/${caseId}`);
    const section = await verifier.innerText('section[aria-labelledby=certifier]');
    expect(section).toContain('es suyo');
    expect(await judged(verifier, 'address', [320, 768, 1280])).toEqual([]);
    await begin(verifier, guatemala.console, caseId, 'Confirmar que el certificado es auténtico');
    await verifier.selectOption('[name=restsOnAnswer]', 'yes');
    await confirm(verifier);

    const { file } = await steps.reaches(steps.by.verifier, caseId, 'transmitted');
    expect(file).toMatchObject({ authenticity: { finding: 'authentic' }, questions: [{ answer: { says: 'ours' } }] });
    const history = (file as { timeline?: readonly { what: string }[] }).timeline?.map(({ what }) => what) ?? [];
    expect(history).toEqual(expect.arrayContaining(['source-asked', 'source-answered', 'source-said-ours']));
  });

  it('[R13] that says it is not theirs decides nothing: the worker is heard first', async () => {
    const caseId = await verifying();
    await steps.act(steps.by.verifier, caseId, 'invite-certifier');
    const certifier = await atThePage(codeIn((await mailOf(caseId)).text));
    await certifier.click('input[value=not-ours]');
    await certifier.click('button[value=answer]');
    // Why is missing.
    expect(await certifier.innerText('[role=alert]')).toContain('escriba por qué');
    await certifier.click('input[value=not-ours]');
    await certifier.fill('#words', 'En nuestro libro ese folio es de otra persona (demostración)');
    await certifier.click('button[value=answer]');
    await certifier.waitForSelector('[role=status]');
    const { file, stage } = await steps.read(steps.by.verifier, caseId);
    expect(stage).toBe('home-verification');
    expect(file).not.toHaveProperty('authenticity');
    const verifier = await openOfficerPage(browser, people, steps.by.verifier);
    await verifier.goto(`${guatemala.console}/expedientes/${caseId}`);
    expect(await verifier.innerText('section[aria-labelledby=certifier] blockquote')).toContain('otra persona');
    const report = { what: { es: 'Quien lo emitió no lo conoce (demostración)' }, restsOnAnswer: true };
    await steps.act(steps.by.verifier, caseId, 'report-discrepancy', report);
    expect((await steps.read(steps.by.verifier, caseId)).stage).toBe('home-verification');
  });

  it('of whom the register knows no address has no button, and the page says why', async () => {
    const caseId = await verifying({ standard: 'GT-DEMO-LI-01', certifier: 'GT-DEMO-CC-03' });
    const verifier = await openOfficerPage(browser, people, steps.by.verifier);
    await verifier.goto(`${guatemala.console}/expedientes/${caseId}`);
    expect(await verifier.innerText('section[aria-labelledby=certifier]')).toContain(
      'no tiene una dirección de correo',
    );
    expect(await verifier.innerText('aside')).not.toContain('Preguntar por correo');
  });

  it.each([
    ['es-GT', true],
    ['en-GB', false],
    ['pt-BR', false],
    ['fr-FR', false],
    ['ht-HT', false],
  ] as const)('reads a page in %s that keeps nobody out, at every width', async (locale, axe) => {
    const caseId = await verifying();
    await steps.act(steps.by.verifier, caseId, 'invite-certifier');
    const code = codeIn((await mailOf(caseId)).text);
    // As many codes as one network may try within a minute.
    for (const width of axe ? [320, 768, 1280] : [320]) {
      // Axe puts a script and a style into the page, which the portal's own policy rightly refuses.
      const context = await browser.newContext({ locale, bypassCSP: true, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${guatemala.portal}/certificador`);
      const judge = async (name: string) => {
        expect([name, ...(await faultsOf(page, { name, locale, axe }))]).toEqual([name]);
      };
      await judge('certifier, before its code');
      await page.fill('#code', 'AAAA-AAAA-AAAA-AAAA');
      await page.click('main form button');
      await judge('certifier, wrong code');
      await page.fill('#code', code);
      await page.click('main form button');
      await page.waitForSelector('fieldset');
      await judge('certifier, asked');
      await context.close();
    }
  });
});
