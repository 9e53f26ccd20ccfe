import { demonstrationPdf, demonstrationWorker, nodeOf, until } from '@puente/testing/actors';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../world/browser.js';
import { byKeys } from '../world/by-keys.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { documentOf } from './reach/across.js';

const { endpoints, people, steps } = openWorld();
const home = nodeOf(endpoints, 'MX').console;
const host = nodeOf(endpoints, 'GT').console;

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** As the country's provider calls whoever has the account. */
const calledBy = (account: string) => endpoints.users.find(({ username }) => username === account)?.name ?? account;

describe('officers at the console', () => {
  it('[F35][F63][F72][F75] receive, verify, propose at 768 px and approve there by keys alone a recognition in both countries, in a browser without script', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    await steps.submit(caseId);
    await steps.reaches(steps.by.registrar, caseId, 'submitted');

    const registrar = await openOfficerPage(browser, people, steps.by.registrar);
    expect(await judged(registrar)).toEqual([]);
    await registrar.goto(`${home}/buscar?numero=${caseId}`);
    expect(await registrar.innerText('h1')).toBe(caseId);
    expect(await registrar.innerText('main')).toContain('Usted envió su trámite a México');
    expect(await judged(registrar)).toEqual([]);
    await begin(registrar, home, caseId, 'Acusar recibo');
    await confirm(registrar);

    await steps.reaches(steps.by.verifier, caseId, 'home-verification');
    const verifier = await openOfficerPage(browser, people, steps.by.verifier);
    await verifier.goto(`${home}/comprobar`);
    await verifier.fill('[name=numbers]', `${caseId}\nFOLIO-DE-NADIE`);
    await verifier.fill('[name=purpose]', 'Cotejo con el registro');
    await verifier.click('main form button');
    expect(await verifier.innerText('tr:has-text("FOLIO-DE-NADIE")')).toContain('No está en los trámites');
    await verifier.click(`tr:has-text("${caseId}") a`);
    await verifier.click('aside a:has-text("Confirmar que el certificado")');
    await confirm(verifier);

    const drawn = ({ file }: { readonly file: { readonly reviewer?: unknown } }) => file.reviewer !== undefined;
    const { file } = await steps.reaches(steps.by.supervisor, caseId, 'host-review', drawn);
    const reviewer = await openOfficerPage(browser, people, String(file.reviewer), { width: 768 });
    await reviewer.goto(`${host}/?cola=assigned-to-me`);
    await until('the case is among the reviewer’s own', async () => {
      await reviewer.reload();
      return (await reviewer.$(`table tr:has-text("${caseId}")`)) !== null;
    });
    // The row says whose it is, in what, how long there is, and what is asked; what is narrowed stands in the address.
    const row = await reviewer.innerText(`table tr:has-text("${caseId}")`);
    for (const told of ['Demostración', 'fotovoltaic', 'MX → GT', 'queda', 'Proponer el dictamen'])
      expect(row).toContain(told);
    expect(await reviewer.innerText('.queues [aria-current] b')).toMatch(/^[1-9]/);
    expect(await reviewer.innerText('caption')).toContain('Primero lo vencido');
    expect(await judged(reviewer)).toEqual([]);
    await reviewer.selectOption('#etapa', 'recognition-review.host-review');
    await reviewer.click('.filters button');
    expect(reviewer.url()).toContain('etapa=recognition-review.host-review');
    expect(await reviewer.innerText('table')).toContain(caseId);
    // What they look at each morning is saved under a name, and stands among their queues.
    await reviewer.click('.filters a:has-text("Guardar esta vista")');
    await reviewer.fill('[name=name]', 'En revisión, míos');
    await reviewer.click('main button:has-text("Guardar")');
    expect(await reviewer.innerText('.queues [aria-current]')).toMatch(/^En revisión, míos [1-9]/);
    expect(await reviewer.innerText('table')).toContain(caseId);
    await reviewer.click('a[href="/colas"]');
    expect(await judged(reviewer)).toEqual([]);
    await reviewer.click('button:has-text("Quitar «En revisión, míos»")');
    expect(await reviewer.innerText('main')).toContain('No ha guardado ninguna');
    await reviewer.goto(`${host}/?cola=assigned-to-me`);
    await reviewer.fill('#hasta', '2020-01-01');
    await reviewer.click('.filters button');
    expect(await reviewer.innerText('main')).toContain('Ningún trámite de esta cola es así.');
    await reviewer.click('.filters a');
    await reviewer.click(`table tr:has-text("${caseId}") a`);
    expect(await reviewer.innerText('main')).toContain('cubierta');
    expect(await reviewer.textContent('aside details')).toMatch(/30 días hábiles desde el/);
    expect(await judged(reviewer)).toEqual([]);
    await begin(reviewer, host, caseId, 'Proponer el dictamen');
    expect(await judged(reviewer, 'address', [320, 768, 1280])).toEqual([]);
    // What else the catalogue has that might answer to it stands there as a suggestion, with why.
    const suggested = await reviewer.innerText('section[aria-labelledby=suggestions]');
    for (const told of ['GT-DEMO-EL-01', 'Por la ocupación', 'no decide nada']) expect(suggested).toContain(told);
    // What the equivalence says stands there already; what is missing is said at its field, and nothing that was typed is lost.
    expect(await reviewer.inputValue('[name="verdicts.0.verdict"]')).toBe('held');
    await reviewer.fill('[name="verdicts.0.ground.es"]', 'El estándar mexicano la evalúa por completo');
    await reviewer.click('button[value=check]');
    expect(await reviewer.getAttribute('[role=alert] a', 'href')).toMatch(/^#reasons/);
    // A tab that was closed loses nothing: what was typed is there, for whoever typed it alone.
    await begin(reviewer, host, caseId, 'Proponer el dictamen');
    expect(await reviewer.inputValue('[name="verdicts.0.ground.es"]')).toBe(
      'El estándar mexicano la evalúa por completo',
    );
    expect(await judged(reviewer)).toEqual([]);
    await reviewer.click('button[value=forget]');

    // A prepared file, from the queue to the next one: each click and each thing typed counts.
    let acts = 0;
    const counted = async (act: Promise<unknown>) => {
      await act;
      acts += 1;
    };
    await reviewer.goto(`${host}/?cola=assigned-to-me`);
    await counted(reviewer.click(`table tr:has-text("${caseId}") a`));
    await counted(reviewer.click('aside a:has-text("Proponer el dictamen")'));
    expect(await reviewer.$$('[name^="verdicts."][name$=".unit"]')).toHaveLength(4);
    const text = await reviewer.getAttribute('datalist[id="~.reasons-list"] option', 'value');
    await counted(reviewer.fill('[name="~.reasons"]', String(text)));
    await counted(reviewer.click('button[value=check]'));
    // Read once more as its worker will read it, before anything is sent.
    const once = await reviewer.innerText('main');
    for (const told of [
      text,
      calledBy(String(file.approver)),
      'Así lo leerá la persona',
      'Hay una decisión favorable',
      'Por qué se decidió',
    ])
      expect(once).toContain(told);
    expect(await judged(reviewer, 'answer')).toEqual([]);
    await counted(reviewer.click('button[value=confirm]'));
    // What was decided is not the next; where nothing else waits, the queue says so.
    await counted(reviewer.click('p[role=status] a'));
    expect(await reviewer.innerText('h1')).not.toBe(caseId);
    expect(acts).toBeLessThanOrEqual(12);

    const approver = await openOfficerPage(browser, people, String(file.approver), { keys: true, width: 768 });
    const keys = byKeys(approver);
    await keys.press('nav a[href="/buscar"]');
    await keys.type('[name=numero]', caseId);
    await keys.press('[name=numero]');
    await keys.press('aside a:has-text("Aprobar el dictamen")');
    // What is approved stands beside the button, and where the file changes meanwhile it is read again before anything counts.
    expect(await approver.innerText('main')).toContain(String(text));
    const supervisor = await openOfficerPage(browser, people, steps.by.supervisor);
    await supervisor.goto(`${host}/expedientes/${caseId}`);
    await supervisor.click('section[aria-labelledby=notes] a');
    await supervisor.fill('[name=text]', 'Llamó: viene el jueves con el original');
    await confirm(supervisor);
    const noted = await supervisor.innerText('section[aria-labelledby=notes]');
    for (const told of [calledBy(steps.by.supervisor), 'viene el jueves']) expect(noted).toContain(told);
    expect(await judged(supervisor)).toEqual([]);
    await keys.press('button[value=check]');
    expect(await approver.innerText('[role=alert]')).toContain('El trámite cambió');
    expect(await approver.innerText('.since')).toContain('viene el jueves');
    expect(await approver.$('button[value=confirm]')).toBeNull();
    await keys.press('button[value=change]');
    await keys.confirm();
    await steps.reaches(steps.by.supervisor, caseId, 'recognised');
  });

  it('[F35] file at a counter for whoever stands there, from their name to the receipt, by keys alone in a browser without script', async () => {
    const { dossier, secrets } = photovoltaicInstaller(nextWorker());
    const { person } = dossier as { readonly person: Readonly<Record<string, string>> };
    const counter = await openOfficerPage(browser, people, steps.by.counter, { keys: true });
    const keys = byKeys(counter);
    const fill = (name: string, value: string) => keys.type(`[name="${name}"]`, value);
    const choose = (name: string, value: string) => keys.choose(`[name="${name}"]`, value);
    const goOn = () => keys.press('button[value=next]');
    await keys.press('nav a[href="/mostrador"]');
    await fill('person.givenNames', String(person['givenNames']));
    await fill('person.surnames.0', 'Cumes');
    await keys.day('[name="person.birthDate"]', '1991-05-17');
    await choose('person.identityDocuments.0.kind', 'passport');
    await choose('person.identityDocuments.0.country', 'GT');
    await fill('person.identityDocuments.0.number', secrets[4] ?? '');
    // What is missing is said on its own page, by its name; what was typed is there still.
    await goOn();
    expect(await counter.innerText('[role=alert]')).toContain('Sexo: Hace falta');
    expect(await counter.inputValue('[name="person.surnames.0"]')).toBe('Cumes');
    await choose('person.sex', 'F');
    await goOn();
    await fill('person.contact.phone', '5555 0100');
    await choose('person.contact.channels.0.channel', 'sms');
    await choose('person.contact.channels.0.safe', 'yes');
    await goOn();
    expect(await counter.innerText('[role=alert]')).toContain('+50255550100');
    expect(await judged(counter, 'answer')).toEqual([]);
    await fill('person.contact.phone', secrets[3] ?? '');
    await goOn();
    await choose('certificates.0.standard.country', 'MX');
    await fill('certificates.0.standard.code', 'EC0586.01');
    await fill('certificates.0.folio', secrets[2] ?? '');
    await keys.day('[name="certificates.0.issuedOn"]', '2024-08-20');
    await goOn();
    // Whoever assessed is chosen among those of that standard, or typed.
    expect(await counter.getAttribute('datalist option[value="ECE-00001"]', 'value')).toBe('ECE-00001');
    await fill('certificates.0.certifier', 'ECE-99999');
    await goOn();
    for (const told of ['Pasaporte', 'no se encontró. Quedó escrito.'])
      expect(await counter.innerText('main')).toContain(told);
    expect(await judged(counter, 'answer')).toEqual([]);
    await keys.press('button[value=confirm]');
    expect(await judged(counter)).toEqual([]);
    // The law knows no such certifier: what was written is corrected, and nothing of it is typed again.
    await keys.press('button[value=country]');
    expect(await counter.innerText('[role=alert]')).toContain('ECE-99999');
    await keys.press('form .buttons a');
    await goOn();
    await goOn();
    await fill('certificates.0.certifier', 'ECE-00001');
    await goOn();
    await keys.press('button[value=confirm]');
    await keys.press('button[value=country]');
    await keys.press('button[value=document]');
    expect(await counter.innerText('[role=alert]')).toContain('Elija un archivo');
    const paper = { name: 'certificado.pdf', mimeType: 'application/pdf', buffer: demonstrationPdf };
    await keys.file('input[type=file]', paper);
    await keys.press('button[value=document]');
    expect(await judged(counter)).toEqual([]);
    await keys.press('button[value=signature]');
    await counter.waitForURL(/recibo$/);
    const receipt = await counter.innerText('main');
    expect(receipt).toContain('Usted envió su trámite a México');
    expect(receipt).toContain('copia del certificado');
    expect(await judged(counter)).toEqual([]);
    await steps.reaches(steps.by.registrar, (await counter.innerText('h1 .number')).trim(), 'submitted');
  });

  it('[F35] find a file by what its person brings, in a browser without script, and a supervisor sees who has how much', async () => {
    const worker = photovoltaicInstaller(nextWorker());
    const caseId = await steps.draft(worker);
    const counter = await openOfficerPage(browser, people, steps.by.counter);
    await counter.click('nav a[href="/buscar"]');
    await counter.fill('[name=number]', documentOf(worker));
    await counter.click('form[method=post] .buttons button');
    expect(await counter.innerText('[role=alert]')).toContain('Para qué');
    expect(await counter.inputValue('[name=number]')).toBe(documentOf(worker));
    await counter.fill('[name=purpose]', 'La persona está en el mostrador');
    await counter.click('form[method=post] .buttons button');
    expect(await counter.innerText(`table tr:has-text("${caseId}")`)).toContain('Demostración');
    expect(counter.url()).toBe(`${host}/buscar`);
    expect(await judged(counter, 'answer')).toEqual([]);
    await counter.click(`table tr:has-text("${caseId}") a[href^="/personas/"]`);
    const parts = { files: caseId, certificates: 'EC0586.01', documents: 'PDF', credentials: 'Todavía no tiene' };
    for (const [part, told] of Object.entries(parts))
      expect(await counter.innerText(`section[aria-labelledby=${part}]`)).toContain(told);
    expect(await judged(counter, 'address', [320, 768, 1280])).toEqual([]);

    const supervisor = await openOfficerPage(browser, people, steps.by.supervisor);
    await supervisor.click('nav a[href="/equipo"]');
    // By the name that the provider said when two supervisors registered them, beside the account by which the page is found.
    expect(await supervisor.innerText('table')).toContain(`${calledBy('gt.reviewer.1')} · gt.reviewer.1`);
    expect(await supervisor.$$('table a[href="/equipo/cuentas/gt.reviewer.1"]')).not.toEqual([]);
    expect(await judged(supervisor)).toEqual([]);
  });

  it('say at the counter that a child is protected first, and are led nowhere else', async () => {
    const by = people.user(steps.by.counter);
    const held = { country: 'MX', standard: 'EC0586.01', certifier: 'ECE-00001' };
    const child = demonstrationWorker(nextWorker(), held, { nationality: 'GT', birthDate: '2012-05-17' });
    const { body } = await by.must(by.post('/dossiers', child.dossier));
    const counter = await openOfficerPage(browser, people, steps.by.counter);
    await counter.goto(`${host}/mostrador/${String(body['id'])}`);
    await counter.click('button[value=country]');
    expect(await counter.innerText('p[role=status]')).toContain('protege a los menores');
    expect((await counter.goto(`${host}/mostrador/${String(body['id'])}`))?.status()).toBe(404);
    const registrar = await openOfficerPage(browser, people, steps.by.registrar);
    expect((await registrar.goto(`${home}/mostrador`))?.status()).toBe(403);
    expect(await registrar.$('nav a[href="/mostrador"]')).toBeNull();
  });

  it('[attack 41] is open to nobody without a session, and does nothing for a page that is not its own', async () => {
    const page = await openOfficerPage(browser, people, steps.by.registrar);
    const cookies = await page.context().cookies(home);
    const kept = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const path = `${home}/expedientes/GT-26-7K3M9Q-X/acknowledge`;
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(path, {
        ...{ method: 'POST', body, redirect: 'manual' },
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: kept, ...headers },
      });
    expect((await fetch(path, { redirect: 'manual' })).headers.get('location')).toContain('/entrar');
    expect((await post('intent=confirm')).status).toBe(403);
    expect((await post('intent=confirm&form-token=0123456789012345678901')).status).toBe(403);
    expect((await post('intent=confirm', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const session = cookies.find(({ name }) => name === 'puente_console');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict' });

    await page.click('.who button');
    await page.goto(home);
    expect(page.url()).toContain('/entrar');
  });
});
