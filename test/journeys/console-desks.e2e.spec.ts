import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { country } from '@puente/domain/kernel';
import { topicOf } from '@puente/messaging/topics';
import { demonstrationPdf, nodeOf, until } from '@puente/testing/actors';
import { Kafka, logLevel } from 'kafkajs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../world/browser.js';
import { byKeys, tabTo, tabToAndPress } from '../world/by-keys.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { endpoints, people, steps } = openWorld();
const home = nodeOf(endpoints, 'MX').console;
const host = nodeOf(endpoints, 'GT').console;

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Two keys after each other. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** From row to row, the least urgent first, as far as a case. */
async function rowTo(page: Page, caseId: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await press(page, 'k');
    const row = await page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? '');
    if (row.includes(caseId)) return;
  }
  throw new Error(`no key leads to ${caseId}`);
}

/** In the place of an event, by whoever may write what Mexico's node does. */
async function saidByMexico(value: string): Promise<void> {
  const producer = new Kafka({ brokers: [endpoints.kafka.brokers], logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  try {
    await producer.send({ topic: topicOf(country('MX'), 'submission.filed'), messages: [{ value }] });
  } finally {
    await producer.disconnect();
  }
}

/** A moment as an officer there types it. */
const inGuatemala = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Guatemala', dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T');

/** Recognised by keys as far as the proposal; whoever approves it has it still. */
let proposed: string;

describe('officers with a keyboard alone, and the console’s script running', () => {
  it('[F35] see what comes counted, receive a case by its number, verify its certificate from the queue, and propose, with what was typed kept and a paper beside', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const registrar = await openOfficerPage(browser, people, steps.by.registrar, { script: true, keys: true });
    // Minutes go by in the browser alone.
    await registrar.clock.install();
    await registrar.reload();
    const before = await registrar.innerText('.queues');
    await steps.submit(caseId);
    await steps.reaches(steps.by.registrar, caseId, 'submitted');
    await registrar.clock.fastForward('01:05');
    await until('the open page counts what came', async () => (await registrar.innerText('.queues')) !== before);
    await press(registrar, '?');
    expect(await registrar.innerText('footer dl')).toContain('el trámite siguiente de la cola');
    await press(registrar, 'g', 'b');
    await registrar.waitForURL(`${home}/buscar`);
    expect(await registrar.isVisible('aside.idle')).toBe(false);
    await registrar.clock.fastForward('26:00');
    expect(await registrar.innerText('aside.idle')).toContain('termina en menos de cinco minutos');
    await tabToAndPress(registrar, 'aside.idle button');
    await registrar.waitForSelector('aside.idle', { state: 'hidden' });
    await tabTo(registrar, '[name=numero]');
    // In a field a letter is a letter.
    await registrar.keyboard.type(caseId.toLowerCase());
    await press(registrar, 'Enter');
    await registrar.waitForURL(`${home}/expedientes/${caseId}**`);
    await press(registrar, 'e');
    await registrar.waitForURL(/\/acknowledge/);
    await byKeys(registrar).confirm();

    await steps.reaches(steps.by.verifier, caseId, 'home-verification');
    const verifier = await openOfficerPage(browser, people, steps.by.verifier, { script: true, keys: true });
    await verifier.goto(`${home}/?etapa=recognition-request.home-verification`);
    await rowTo(verifier, caseId);
    await press(verifier, 'Enter');
    await verifier.waitForURL(`${home}/expedientes/${caseId}**`);
    await press(verifier, 'e');
    await verifier.waitForURL(/\/confirm-authentic/);
    await byKeys(verifier).confirm();
    // Whoever has the file open still is told that somebody else moved it.
    await registrar.clock.fastForward('01:05');
    const moved = await registrar.waitForSelector('[data-version-at]', { state: 'visible' });
    expect(await moved.innerText()).toContain('Este trámite cambió desde que lo abrió.');

    const drawn = ({ file }: { readonly file: { readonly reviewer?: unknown } }) => file.reviewer !== undefined;
    const { file } = await steps.reaches(steps.by.supervisor, caseId, 'host-review', drawn);
    const reviewer = await openOfficerPage(browser, people, String(file.reviewer), { script: true, keys: true });
    await reviewer.goto(`${host}/?cola=assigned-to-me&etapa=recognition-review.host-review`);
    await rowTo(reviewer, caseId);
    await press(reviewer, 'Enter');
    await reviewer.waitForURL(`${host}/expedientes/${caseId}**`);
    await press(reviewer, 'e');
    await reviewer.waitForURL(/\/propose-verdict/);
    const ground = '[name="verdicts.0.ground.es"]';
    await tabTo(reviewer, ground);
    await press(reviewer, 'Control+a');
    await reviewer.keyboard.type('El estándar la evalúa por completo.');
    await reviewer.waitForFunction(() => document.querySelector('[data-told]')?.textContent.startsWith('Guardado'));
    // A paper beside what is typed takes nothing of it.
    await tabToAndPress(reviewer, 'a[target=viewer]');
    await until('the paper stands beside', () =>
      Promise.resolve(reviewer.frame('viewer')?.url().includes('/documentos/')),
    );
    await reviewer.reload();
    expect(await reviewer.inputValue(ground)).toBe('El estándar la evalúa por completo.');
    // A text of the country’s that is chosen stands in its field at once.
    const text = String(await reviewer.getAttribute('datalist[id="~.reasons-list"] option', 'value'));
    await tabTo(reviewer, '[name="~.reasons"]');
    await reviewer.keyboard.insertText(text);
    expect(await reviewer.inputValue('[name="reasons.es"]')).toBe(text);
    await byKeys(reviewer).confirm();
    await press(reviewer, '.');
    await reviewer.waitForURL((url) => !url.pathname.includes(caseId));
    proposed = caseId;
  });
});

describe('whoever has no case to decide', () => {
  it('[F74] supervisors cannot take a case from whoever is in turn, note an absence that a second one approves, and read a draw and an emergency beforehand', async () => {
    const { approver } = (await steps.read(steps.by.supervisor, proposed)).file;
    const supervisor = await openOfficerPage(browser, people, steps.by.supervisor);
    await supervisor.click('nav a[href="/equipo"]');
    expect(await supervisor.getAttribute('.chart svg', 'aria-label')).toMatch(/^Vencidos: \d+\. Vencen: .+: \d+/);
    await supervisor.click(`table a[href$="/${String(approver)}"]`);
    expect(await judged(supervisor)).toEqual([]);
    await supervisor.click('a:has-text("Reasignar")');
    await supervisor.check(`input[value="${proposed}"]`);
    await supervisor.fill('[name="reasons.es"]', 'Tiene demasiado esta semana');
    await supervisor.click('button[value=check]');
    expect(await supervisor.innerText('main')).toContain('Tiene demasiado esta semana');
    await supervisor.click('button[value=confirm]');
    // Nobody chooses who decides: whoever is in turn today keeps what was drawn, and the page says so.
    const became = await supervisor.innerText('section table');
    for (const told of [proposed, 'lo que se le sorteó se queda con ella']) expect(became).toContain(told);
    expect((await steps.read(steps.by.supervisor, proposed)).file.approver).toBe(approver);

    await supervisor.goto(`${host}/equipo/cuentas/${String(approver)}/cambios/absence`);
    await supervisor.fill('[name="change.from"]', '2031-03-03');
    await supervisor.fill('[name="change.until"]', '2031-03-14');
    await supervisor.fill('[name="reasons.es"]', 'Vacaciones de demostración');
    await supervisor.click('button[value=check]');
    await supervisor.click('button[value=confirm]');
    const proposal = String(await supervisor.getAttribute('p[role=status] a', 'href'));
    const second = await openOfficerPage(browser, people, `${steps.by.supervisor}.2`);
    await second.goto(host + proposal);
    expect(await second.innerText('main')).toContain('Vacaciones de demostración');
    await confirm(second);
    await second.goto(`${host}/equipo/cuentas/${String(approver)}`);
    expect(await second.innerText('main')).toContain('Del 3 de marzo de 2031');

    await supervisor.goto(`${host}/equipo/sorteos`);
    expect(await supervisor.innerText('main')).toContain(proposed);
    expect(await judged(supervisor)).toEqual([]);
    await supervisor.goto(`${host}/equipo/emergencias/nueva`);
    await supervisor.selectOption('[name=reason]', 'outage');
    await supervisor.check('[name=regions][value=all]');
    await supervisor.click('button[value=check]');
    expect(await supervisor.innerText('.summary')).toMatch(/detendría plazos en \d+ trámites?/);
    expect(await judged(supervisor, 'answer')).toEqual([]);
  });

  it('auditors say what for, find a file of any agency, read its journal, and who looked at it', async () => {
    const auditor = await openOfficerPage(browser, people, people.named('GT', 'auditor'));
    await auditor.goto(`${host}/auditoria`);
    await auditor.fill('[name=purpose]', 'Revisión de demostración');
    await auditor.click('main form button');
    await auditor.selectOption('#clase', 'recognition-review');
    await auditor.fill('#corredor', 'MX-GT');
    await auditor.click('.filters button');
    expect(await judged(auditor)).toEqual([]);
    await auditor.click(`tr:has-text("${proposed}") a[href$="/diario"]`);
    for (const told of [steps.by.counter, 'Se propuso el dictamen de cada unidad'])
      expect(await auditor.innerText('main')).toContain(told);
    expect(await judged(auditor)).toEqual([]);
    const [signed] = await Promise.all([
      auditor.waitForEvent('download'),
      auditor.click('a:has-text("Bajar el diario firmado")'),
    ]);
    const [, journal = ''] = (await readFile(await signed.path(), 'utf8')).split('.');
    expect(Buffer.from(journal, 'base64url').toString()).toContain(proposed);
    await auditor.goto(`${host}/expedientes/${proposed}/miradas`);
    expect(await auditor.innerText('main')).toContain('Revisión de demostración');
    const told = {
      'auditoria/avisos': /Nada espera|Primero lo que vence antes/,
      'auditoria/sorteos': new RegExp(`${proposed}.*El mismo resultado`, 's'),
      'auditoria/trato': /Todavía no hay grupos|Hallazgo/,
      cifras: /Plazos.*Órdenes de decidir/s,
    };
    for (const [at, words] of Object.entries(told)) {
      await auditor.goto(`${host}/${at}`);
      expect(await auditor.innerText('main')).toMatch(words);
    }
  });

  it('operators read how the node is, and nobody’s name, and have judged afresh what was set aside', async () => {
    const operator = await openOfficerPage(browser, people, people.named('GT', 'operator'));
    expect(new URL(operator.url()).pathname).toBe('/nodo');
    const shown = await operator.innerText('main');
    for (const told of ['México', 'Base de datos', 'Última noticia']) expect(shown).toContain(told);
    expect(shown).not.toMatch(/Demostración|[A-Z]{2}-\d\d-\w{6}-\w/);
    expect(await judged(operator)).toEqual([]);
    // What is no event waits for whoever mends its cause: judged afresh as it is, it is set aside again, and the page says so.
    await saidByMexico('what is no event');
    await until('it is set aside', async () => {
      await operator.reload();
      return (await operator.innerText('main')).includes('No es un mensaje de este sistema');
    });
    await operator.click('tr:has-text("No es un mensaje de este sistema") a');
    expect(await judged(operator)).toEqual([]);
    await operator.click('button[value=confirm]');
    expect(await operator.innerText('main')).toContain('Se juzgó de nuevo y quedó otra vez en cuarentena.');
    // Every part that the pages of both sites are made of, in every state: also on a telephone nothing scrolls sideways.
    await operator.goto(`${host}/catalogo`);
    expect(await judged(operator, 'address', [320, 768, 1280])).toEqual([]);
  });

  it('operators report a breach of data as soon as they know of it, a supervisor confirms and closes it, and its person reads it', async () => {
    const operator = await openOfficerPage(browser, people, people.named('GT', 'operator'));
    await operator.click('nav a[href="/violaciones-de-datos"]');
    await operator.click('a[href="/violaciones-de-datos/nueva"]');
    await operator.fill('[name=knownAt]', inGuatemala(Date.now() - 3_600_000));
    const told = 'Se perdió una copia sin cifrar: pida otro código en la ventanilla';
    await operator.fill('[name="words.es"]', told);
    await operator.fill('[name=cases]', `${proposed}\nGT-26-KGGZWS-1`);
    expect(await judged(operator)).toEqual([]);
    await confirm(operator);
    const breach = operator.url().split('?', 1)[0] ?? '';
    expect(await operator.innerText('main')).toContain('hay que avisarle hasta');
    expect(await judged(operator)).toEqual([]);
    await operator.click('aside a:has-text("Anotar que se avisó a la autoridad")');
    await operator.fill('[name=sentAt]', inGuatemala(Date.now() - 1_800_000));
    await operator.fill('[name=reference]', 'APD-DEMO-17');
    await operator.fill('[name=sha256]', 'a'.repeat(64));
    await confirm(operator);
    // Nobody alone has everybody told.
    expect(await operator.$('aside a:has-text("Confirmar la violación")')).toBeNull();

    const supervisor = await openOfficerPage(browser, people, steps.by.supervisor);
    await supervisor.goto(breach);
    expect(await supervisor.innerText('main')).toContain('APD-DEMO-17');
    await supervisor.click('a:has-text("Anotar algo")');
    await supervisor.fill('[name=text]', 'El proveedor borró la copia');
    await confirm(supervisor);
    expect(await supervisor.innerText('section[aria-labelledby=notes]')).toContain('El proveedor borró la copia');
    await supervisor.click('aside a:has-text("Confirmar la violación")');
    expect(await supervisor.innerText('main')).toContain('cada persona recibe el aviso');
    await confirm(supervisor);
    await until('its person was told', async () => {
      await supervisor.reload();
      return (await supervisor.innerText(`tr:has-text("${proposed}")`)).includes('avisada');
    });
    expect(await judged(supervisor)).toEqual([]);
    await supervisor.click('aside a:has-text("Cerrar la violación")');
    await supervisor.fill('[name="measures.es"]', 'Las copias salen cifradas');
    await confirm(supervisor);
    expect(await supervisor.innerText('main')).toContain('Las copias salen cifradas');
    await supervisor.goto(`${host}/expedientes/${proposed}`);
    expect(await supervisor.innerText('main')).toContain(told);
  });

  it('[F14][F44] a counter files for whoever has no certificate, with what they say that they did', async () => {
    const worker = photovoltaicInstaller(nextWorker());
    const by = people.user(steps.by.counter);
    const { body } = await by.must(by.post('/dossiers', { ...worker.dossier, certificates: [] }));
    const counter = await openOfficerPage(browser, people, steps.by.counter);
    await counter.goto(`${host}/mostrador/${String(body['id'])}`);
    await counter.fill('[name=standard]', 'GT-DEMO-FV-01');
    await counter.selectOption('[name=route]', 'paperless');
    await counter.click('button[value=application]');
    // Who evaluates that standard is offered before anything is opened.
    await counter.fill('[name=certifier]', String(await counter.getAttribute('datalist option', 'value')));
    await counter.click('button[value=application]');
    const draft = counter.url();
    await counter.click('a[href*="/declare-experience"]');
    for (const box of (await counter.$$('input[type=checkbox]')).slice(1)) await box.uncheck();
    await counter.fill('[name="experience.0.from"]', '2014');
    await confirm(counter);
    await counter.goto(draft);
    expect(await judged(counter)).toEqual([]);
    await counter.click('button[value=signature]');
    await counter.waitForURL(/recibo$/);
    expect(await counter.innerText('main')).toContain('Usted envió su solicitud');
  });

  it('[F35][F44] a counter files two certificates of one person, the second in two countries from the receipt of the first, with a mandate signed on paper', async () => {
    const worker = photovoltaicInstaller(nextWorker());
    const { certificates } = worker.dossier as { readonly certificates: readonly Record<string, unknown>[] };
    const [first] = certificates;
    const two = [first, { ...first, id: randomUUID(), folio: `${String(first?.['folio'])}-2` }];
    const by = people.user(steps.by.counter);
    const { body } = await by.must(by.post('/dossiers', { ...worker.dossier, certificates: two }));
    const counter = await openOfficerPage(browser, people, steps.by.counter);
    await counter.goto(`${host}/mostrador/${String(body['id'])}`);
    await counter.click('button[value=country]');
    const paper = { name: 'certificado.pdf', mimeType: 'application/pdf', buffer: demonstrationPdf };
    await counter.setInputFiles('input[type=file]', paper);
    await counter.click('button[value=document]');
    await counter.click('button[value=signature]');
    await counter.waitForURL(/recibo$/);
    const before = await counter.innerText('h1 .number');
    await counter.click('a:has-text("otro certificado")');
    await counter.selectOption('[name=certificate]', { index: 2 });
    await counter.check('[name=country][value=CL]');
    await counter.click('button[value=country]');
    await counter.selectOption('[name=kind]', 'other');
    // Of another size: the same paper again would be no other.
    const buffer = Buffer.from(demonstrationPdf.toString().replace('595 842]', '612 792]'));
    await counter.setInputFiles('input[type=file]', { ...paper, name: 'mandato.pdf', buffer });
    await counter.click('button[value=document]');
    await counter.click('button[value=signature]');
    await counter.waitForURL(/recibo$/);
    const caseId = (await counter.innerText('h1 .number')).trim();
    expect(caseId).not.toBe(before.trim());
    expect(await judged(counter)).toEqual([]);
    expect(await counter.innerText('main')).toMatch(/Guatemala.*Chile|Chile.*Guatemala/s);
    // Whom the person lets act for them, as they signed it; it waits for a second person.
    await begin(counter, host, caseId, 'Anotar un mandato en papel');
    await counter.fill('[name="to.agency"]', 'gt-legal-aid');
    await counter.selectOption('[name=scope]', 'act');
    await counter.fill('[name=until]', inGuatemala(Date.now() + 30 * 86_400_000).slice(0, 10));
    await counter.selectOption('[name=documentId]', { label: 'otro documento' });
    await confirm(counter);
    expect(await counter.innerText('main')).toContain('mandato');
  });
});
