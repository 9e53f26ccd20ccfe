import { nodeOf, until } from '@puente/testing/actors';
import type { ApiClient, Filed } from '@puente/testing/actors';
import { CredentialSteps } from './reach/credential-steps.js';
import { inBrowser, openBrowser } from '../world/browser.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { openWorkerPage } from '../world/worker-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { people, steps } = openWorld();

// A browser on a busy machine takes its time.
jest.setTimeout(120_000);
const inGuatemala = new CredentialSteps(people, steps, 'GT', { proposes: 'gt.reviewer.1', approves: 'gt.supervisor' });
const words = { es: 'según la prueba que presentó', en: 'by the evidence presented' };

/** Reviewed and refused on every unit, or on the last one alone; the worker at the counter's page in the host country. */
async function refused(
  stage: 'refused' | 'partially-recognised' = 'refused',
): Promise<Filed & { readonly worker: ApiClient }> {
  const filed = await steps.toReview(photovoltaicInstaller(nextWorker()));
  const { caseId, code } = filed;
  const { file } = await steps.read(steps.by.supervisor, caseId);
  const verdicts = (file.proposed ?? []).map(({ unit }, n, all) => {
    const held = stage === 'partially-recognised' && n < all.length - 1;
    return { unit, verdict: held ? 'held' : 'missing', ground: words, legalBasis: words };
  });
  // Other journeys may have settled that these units are held.
  const departures = verdicts.map(({ unit }) => ({ unit, reasons: words }));
  await steps.act(String(file.reviewer), caseId, 'propose-verdict', { verdicts, departures, reasons: words });
  await steps.approve(caseId);
  const worker = await people.worker('GT', caseId, code);
  await until('the period to appeal runs', async () => {
    const { body } = await worker.get('/status');
    return body['stage'] === stage && body['daysLeft'] !== undefined;
  });
  return { ...filed, worker };
}

describe('an appeal', () => {
  it('[F16] somebody who had no part in a refusal overturns it, and both countries show one due date meanwhile', async () => {
    const { caseId, worker } = await refused();
    const { file } = await steps.read(steps.by.supervisor, caseId);
    const grounds = (file.proposed ?? []).map(({ unit }) => ({ unit, ground: 'lo hice durante diez años' }));
    await worker.must(worker.post(`/cases/${caseId}/appeal`, { grounds, documentIds: [] }));

    const page = await until('the appeal is on the page', async () => {
      const { body } = await worker.get('/status');
      return body['stage'] === 'appealed' ? body : undefined;
    });
    const appeal = String(page['appeal']);
    expect(page['holder']).toMatchObject({ who: 'agency', agency: 'gt-appeals' });
    // Who it is, the worker does not read.
    const appeals = people.user(people.named('GT', 'appeals-officer'));
    const drawn = await until('an officer of the appeals body is drawn', async () => {
      const { body } = await appeals.get(`/cases/${appeal}`);
      return body['stage'] === 'appeal-review' ? body : undefined;
    });
    expect(drawn['clock']).toMatchObject({ dueOn: (page['clock'] as { dueOn: string }).dueOn });
    const { officer } = drawn['file'] as { officer: string };
    expect([file.reviewer, file.approver]).not.toContain(officer);

    // Whoever reviewed it does not even find the appeal.
    const reviewer = people.user(String(file.reviewer));
    expect((await reviewer.get(`/cases/${appeal}`)).status).toBe(404);
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, officer);
      await begin(desk, nodeOf(people.endpoints, 'GT').console, appeal, 'Cambiar la decisión');
      for (const [row] of grounds.entries()) {
        await desk.selectOption(`[name="verdicts.${row}.verdict"]`, 'held');
        await desk.fill(`[name="verdicts.${row}.ground.es"]`, words.es);
      }
      await desk.fill('[name="reasons.es"]', words.es);
      await desk.fill('[name="legalBasis.es"]', words.es);
      expect(await judged(desk)).toEqual([]);
      await confirm(desk);
    });
    await steps.reaches(steps.by.supervisor, caseId, 'recognised');
    await until('the home country knows who decided', async () => {
      const { body } = await people.user(steps.by.registrar).get(`/cases/${caseId}`);
      return JSON.stringify(body['status']).includes('ruling-overturned');
    });
  });

  it('[F16] that is sent back costs nothing that is held: other people decide the one unit, and the credential counts meanwhile', async () => {
    const { caseId, worker } = await refused('partially-recognised');
    const before = await inGuatemala.issuedFor(caseId, steps.by.supervisor);
    const { file } = await steps.read(steps.by.supervisor, caseId);
    const unit = String(file.proposed?.at(-1)?.unit);
    const grounds = [{ unit, ground: 'lo hice durante diez años' }];
    await worker.must(worker.post(`/cases/${caseId}/appeal`, { grounds, documentIds: [] }));
    const appeals = people.user(people.named('GT', 'appeals-officer'));
    const { appeal, officer } = await until('an officer of the appeals body is drawn', async () => {
      const number = String((await worker.get('/status')).body['appeal']);
      const { body } = await appeals.get(`/cases/${number}`);
      const drawn = (body['file'] as { readonly officer?: string } | undefined)?.officer;
      return drawn === undefined ? undefined : { appeal: number, officer: drawn };
    });
    const instructions = { es: 'Pida la prueba del taller' };
    await steps.act(officer, appeal, 'remit', { units: [unit], instructions, reasons: words, legalBasis: words });

    const again = await steps.reaches(
      steps.by.supervisor,
      caseId,
      'host-review',
      (read) => read.file.reviewer !== undefined && read.file.approver !== undefined,
    );
    expect([file.reviewer, file.approver]).not.toContain(again.file.reviewer);
    expect([file.reviewer, file.approver]).not.toContain(again.file.approver);
    const { body: page } = await worker.get('/status');
    expect(page).toMatchObject({ open: [{ unit, why: 'remitted' }], remand: { instructions } });
    expect((await inGuatemala.read(before)).stage).toBe('active');

    const verdicts = [{ unit, verdict: 'held', ground: words }];
    const departures = [{ unit, reasons: words }];
    await steps.act(String(again.file.reviewer), caseId, 'propose-verdict', { verdicts, departures, reasons: words });
    await steps.approve(caseId);
    await steps.reaches(steps.by.supervisor, caseId, 'recognised');
    await until('a credential of everything takes its place', async () => {
      const { stage } = await inGuatemala.read(before);
      return stage === 'replaced' && (await inGuatemala.issuedFor(caseId, steps.by.supervisor)) !== before;
    });
  });

  it('[F16][F57] is made on the worker’s page: what was not given, who decides, read once more, and both countries know', async () => {
    const { caseId } = await refused();
    const browser = await openBrowser();
    try {
      const page = await openWorkerPage(browser, people, 'GT', caseId);
      await page.click('a[href="/tramite/apelar"]');
      await page.locator('main textarea').first().fill('Lo hice durante diez años.');
      await page.click('main form button');
      expect(await page.innerText('main')).toContain('Lo hice durante diez años.');
      await page.click('[name=step][value=send]');
      const made = await page.innerText('main');
      expect(made).toContain('Su apelación quedó presentada');
      const number = /GT-\d\d-\w{6}-\w/.exec(made)?.[0] ?? '';
      const appeals = people.user(people.named('GT', 'appeals-officer'));
      await until('the appeals body has it', async () => (await appeals.get(`/cases/${number}`)).status === 200);
      await until('the home country shows it', async () => {
        const { body } = await people.user(steps.by.registrar).get(`/cases/${caseId}`);
        return (body['status'] as { stage?: string } | undefined)?.stage === 'appealed';
      });
    } finally {
      await browser.close();
    }
  });

  it('[F16][F84] a mandate from code to end: its holder reads the file and its papers, appeals, follows the appeal, and is out at once', async () => {
    const { caseId, worker } = await refused();
    const named = people.named('GT', 'adviser');
    const defender = people.user(named);
    const read = async (path: string) => (await defender.get(path)).status;
    const { body: file } = await worker.get(`/cases/${caseId}`);
    const paper = /"id":"([0-9a-f-]{36})","kind":"certificate"/.exec(JSON.stringify(file))?.[1] ?? 'none';
    expect([await read(`/cases/${caseId}`), await read(`/documents/${paper}`)]).toEqual([404, 404]);
    const lastDay = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await worker.must(
      worker.post(`/cases/${caseId}/grant-mandate`, { to: { officer: named }, scope: 'act', until: lastDay }),
    );
    expect([await read(`/cases/${caseId}`), await read(`/documents/${paper}`)]).toEqual([200, 200]);

    const { file: review } = await steps.read(steps.by.supervisor, caseId);
    const grounds = (review.proposed ?? []).map(({ unit }) => ({ unit, ground: 'lo hizo durante diez años' }));
    await defender.must(defender.post(`/cases/${caseId}/appeal`, { grounds, documentIds: [] }));
    const appeal = String((await worker.get('/status')).body['appeal']);
    await until('the mandate covers the appeal', async () => (await read(`/cases/${appeal}`)) === 200);
    expect(JSON.stringify((await worker.get(`/cases/${caseId}/journal`)).body)).toContain('mandate-used');
    expect((await worker.get('/status/mandates')).body['items']).toMatchObject([{ to: named, state: 'in-force' }]);

    await worker.must(worker.post(`/cases/${caseId}/end-mandate`, { mandate: 'm1' }));
    const closed = [`/cases/${caseId}`, `/cases/${appeal}`, `/documents/${paper}`];
    expect(await Promise.all(closed.map(read))).toEqual([404, 404, 404]);
  });

  it('[F48] free legal aid reads what the worker chose to show, and nothing once the worker ends it on the page', async () => {
    const { caseId } = await refused();
    const browser = await openBrowser();
    try {
      const page = await openWorkerPage(browser, people, 'GT', caseId);
      await page.click('a[href="/ayuda-legal"] >> nth=0');
      const first = page.locator('[name=body]:not([disabled])').first();
      const body = String(await first.getAttribute('value'));
      await first.check();
      await page.check('[name=part][value=decision]');
      await page.fill('[name=until]', new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
      await page.click('[name=intent][value=ask]');
      expect(await page.locator('[role=status]').count()).toBe(1);

      const name = people.named('GT', 'defender', body);
      const defender = people.user(name);
      const aid = await until('it is in the body’s queue', async () => {
        const { body: queue } = await defender.get('/cases?role=defender');
        for (const { caseId: one } of queue['items'] as readonly { caseId: string }[]) {
          const { file } = await steps.read(name, one);
          if (JSON.stringify(file).includes(caseId)) return one;
        }
        return undefined;
      });
      const shown = () => defender.get(`/legal-aid/${aid}/shared`);
      const desk = await openOfficerPage(browser, people, name);
      const { console: site } = nodeOf(people.endpoints, 'GT');
      await begin(desk, site, aid, 'Aceptar ayudar');
      expect(await desk.innerText('main')).not.toContain(caseId);
      // Nothing is read before the body accepted, also by whoever has the address.
      const paper = () => desk.context().request.get(`${site}/expedientes/${aid}/apelacion.pdf`);
      expect((await paper()).status()).toBe(404);
      await confirm(desk);
      const read = await desk.innerText('main');
      for (const told of [caseId, words.es, 'la decisión, con sus razones']) expect(read).toContain(told);
      expect(await desk.$('#documents, #contact')).toBeNull();
      expect(await judged(desk, 'address', [320, 768, 1280])).toEqual([]);
      expect((await defender.get(`/cases/${caseId}`)).status).toBe(404);
      expect((await (await paper()).body()).subarray(0, 5).toString()).toBe('%PDF-');
      expect(await desk.getAttribute('a.button[href$=".pdf"]', 'href')).toBe(`/expedientes/${aid}/apelacion.pdf`);

      await page.reload();
      expect(await page.innerText('main')).toContain('Le está ayudando');
      await page.click('[name=intent][value=end]');
      expect(await page.innerText('main')).toContain('Ya no lee nada de su trámite');
      await desk.reload();
      const left = await desk.innerText('main');
      expect(left).toContain('Ahora no se le muestra nada');
      expect(left).not.toContain(words.es);
      expect([(await shown()).body['code'], (await paper()).status()]).toEqual(['NOT_SHOWN', 404]);
    } finally {
      await browser.close();
    }
  });
});
