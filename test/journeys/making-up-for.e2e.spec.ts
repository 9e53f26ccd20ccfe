import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import type { CountryCode } from '@puente/domain/kernel';
import { certificateFor, demonstrationPdf, demonstrationWorker, nodeOf, until } from '@puente/testing/actors';
import type { DemonstrationWorker, Filed, JsonObject } from '@puente/testing/actors';
import { disagreements } from '../auditing/node-audit.js';
import type { Browser } from 'playwright-core';
import { inBrowser, openBrowser } from '../world/browser.js';
import { begin, confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { openWorkerPage } from '../world/worker-page.js';
import { nextWorker, openWorld } from '../world/world.js';

jest.setTimeout(120_000);

const { endpoints, people, steps } = openWorld();
const { home, host } = steps.corridor;
const supervisor = steps.by.supervisor;
const words = { es: 'Demostración', en: 'Demonstration' };

interface ReviewFile {
  readonly reviewer?: string;
  readonly approver?: string;
  readonly proposed: readonly {
    readonly unit: string;
    readonly verdict: 'held' | 'missing';
    readonly ground: object;
  }[];
}

/** A test is announced working days before (R5), so that none is held while a journey runs. */
const inTwoWeeks = (): string => new Date(Date.now() + 14 * 86_400_000).toISOString();

describe('a recognition that leaves something out', () => {
  let bricklayer: () => DemonstrationWorker;
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeAll(async () => {
    const rules = await loadRuleBook();
    const teaches = (unit: Equivalence['units'][number]): boolean =>
      unit.coverage === 'none' &&
      (rules.country(host as CountryCode)?.catalogue.courses.get(unit.unit) ?? []).length > 0;
    const partly = ({ units, exclusions }: Equivalence): boolean =>
      exclusions.length > 0 && units.filter(({ coverage }) => coverage !== 'full').length === 1 && units.some(teaches);
    const held = certificateFor(rules, steps.corridor, partly);
    bricklayer = () => demonstrationWorker(nextWorker(), held, { nationality: host });
  });

  const fileOf = async (caseId: string): Promise<ReviewFile> =>
    (await steps.read(supervisor, caseId)).file as unknown as ReviewFile;
  const pageOf = ({ caseId, code }: Filed) => people.worker(host, caseId, code);

  /** Proposes what the equivalence gives, with a measure for the unit that is missing, and has it approved. */
  async function impose(filed: Filed): Promise<string> {
    const { approver, proposed, reviewer } = await fileOf(filed.caseId);
    const missing = proposed.filter(({ verdict }) => verdict === 'missing').map(({ unit }) => unit);
    const measures = missing.map((unit) => ({
      unit,
      kind: 'aptitude-test',
      content: { es: 'Mostrar la unidad en un taller' },
      reasons: { es: 'El certificado no la cubre' },
      report: { es: 'En la oficina que decide, con la constancia' },
    }));
    const body = { verdicts: proposed, reasons: { es: 'Falta una unidad' }, measures };
    await steps.act(String(reviewer), filed.caseId, 'propose-verdict', body);
    await steps.act(String(approver), filed.caseId, 'approve-verdict');
    return String(missing[0]);
  }

  async function decideOn(filed: Filed, unit: string, verdict: 'held' | 'missing'): Promise<void> {
    const { approver, reviewer } = await fileOf(filed.caseId);
    await steps.act(String(reviewer), filed.caseId, 'propose-verdict', {
      verdicts: [{ unit, verdict, ground: words, legalBasis: words }],
      reasons: words,
    });
    await steps.act(String(approver), filed.caseId, 'approve-verdict');
  }

  it('[F13][F15][F54][F69] says which units are held, what the person may already do, and where to learn the rest', async () => {
    const filed = await steps.toReview(bricklayer());
    await steps.propose(filed.caseId);
    // Whoever approves it reads beforehand what the person will: what they may do at once, and where the rest is taught.
    const { approver } = await fileOf(filed.caseId);
    const desk = await openOfficerPage(browser, people, String(approver));
    await begin(desk, nodeOf(endpoints, host).console, filed.caseId, 'Aprobar el dictamen');
    await desk.click('button[value=check]');
    const willRead = await desk.innerText('.will-read');
    for (const told of ['Lo que ya puede hacer', 'No incluye', 'Lo que falta y dónde conseguirlo', 'en español'])
      expect(willRead).toContain(told);
    expect(await judged(desk, 'answer')).toEqual([]);
    await desk.click('button[value=confirm]');
    await desk.waitForSelector('p[role=status]');
    await desk.context().close();
    const page = await pageOf(filed);
    const status = await until('the decision is on the page', async () => {
      const { body } = await page.get('/status');
      return body['stage'] === 'partially-recognised' ? body : undefined;
    });
    const mayDo = status['mayDo'] as { units: readonly JsonObject[]; exclusions: readonly string[] };
    const bridge = status['bridge'] as readonly { unit: string; courses: readonly JsonObject[] }[];
    expect(mayDo.units).toHaveLength(3);
    expect(mayDo.exclusions).not.toEqual([]);
    expect(bridge).toHaveLength(1);
    expect(bridge[0]?.courses[0]).toMatchObject({ where: expect.any(String) as unknown, language: 'es' });
    expect(status['next']).toBe('may-appeal');

    // The other country works it out from what it was told, and says the same.
    await until('both pages are equal', async () => {
      return (await disagreements(nodeOf(endpoints, home), nodeOf(endpoints, host), [filed.caseId])).length === 0;
    });
    const seenAtHome = await people.user(steps.by.registrar).get(`/cases/${filed.caseId}`);
    expect((seenAtHome.body['status'] as JsonObject)['bridge']).toEqual(status['bridge']);
  });

  it('[F11][F12] imposes a test, stops the clock meanwhile, and reviews that unit only', async () => {
    const filed = await steps.toReview(bricklayer());
    const unit = await impose(filed);
    const page = await pageOf(filed);
    const status = await until('the worker’s period runs', async () => {
      const { body } = await page.get('/status');
      return body['stage'] === 'compensation-pending' && body['daysLeft'] !== undefined ? body : undefined;
    });
    expect(status).toMatchObject({
      next: 'report-compensation',
      atZero: 'stays-partial',
      holder: { who: 'worker' },
      waiting: { state: 'paused' },
    });
    expect(status['daysLeft']).toBeGreaterThan(360);

    const { reviewer } = await fileOf(filed.caseId);
    const appointment = { units: [unit], at: inTwoWeeks(), where: 'Taller de demostración', language: 'es' };
    const tomorrow = { ...appointment, at: new Date(Date.now() + 86_400_000).toISOString() };
    await expect(steps.act(String(reviewer), filed.caseId, 'schedule-test', tomorrow)).rejects.toThrow('TEST_TOO_SOON');
    await steps.act(String(reviewer), filed.caseId, 'schedule-test', appointment);
    const told = await page.get('/status');
    expect(told.body['next']).toBe('attend-test');
    expect(JSON.stringify(told.body['timeline'])).toContain('Taller de demostración');
    const result = { unit, result: 'passed', evidence: { es: 'Lo hizo sin ayuda' }, documentIds: [] };
    const recorded = steps.act(String(reviewer), filed.caseId, 'record-test-result', result);
    await expect(recorded).rejects.toThrow('TEST_NOT_HELD');
    const { body: file } = await page.get(`/cases/${filed.caseId}`);
    expect(file['allowedActions']).toContain('ask-other-date');
    const onPhone = await openWorkerPage(browser, people, host, filed.caseId);
    await onPhone.click('a[href="/tramite/otra-fecha"]');
    expect(await onPhone.innerText('main')).toContain('Taller de demostración');
    await onPhone.click('main form button');
    expect(await onPhone.innerText('main')).toContain('Pidió otra fecha.');
    await page.must(
      page.post(`/cases/${filed.caseId}/report-compensation`, {
        reports: [{ unit, what: 'Hice la prueba en el centro' }],
        documentIds: [],
      }),
    );
    await steps.reaches(supervisor, filed.caseId, 'host-review');
    await expect(steps.propose(filed.caseId)).rejects.toThrow('VERDICT_STANDS');
    await decideOn(filed, unit, 'held');
    await steps.reaches(supervisor, filed.caseId, 'recognised');
    await steps.reaches(steps.by.registrar, filed.caseId, 'concluded');
  });

  it('[F11][R3] lets the worker decline on their page, keep what is recognised, and appeal the rest', async () => {
    const filed = await steps.toReview(bricklayer());
    await impose(filed);
    await steps.reaches(supervisor, filed.caseId, 'compensation-pending');
    const page = await openWorkerPage(browser, people, host, filed.caseId);
    await page.click('a[href="/tramite/renunciar"]');
    await page.click('main form button');
    await page.waitForURL(/\/tramite$/);
    const said = await page.innerText('main');
    expect(said).not.toContain('Lo que puede hacer para completar');
    expect(said).toContain('reconoce una parte de su certificado');
    await steps.reaches(supervisor, filed.caseId, 'partially-recognised');
    await page.reload();
    expect(await page.locator('a[href="/tramite/apelar"]').count()).toBe(1);
  });

  it('[F10][F11] takes the worker’s report from the page, with a paper that is kept and not asked for again', async () => {
    const filed = await steps.toReview(bricklayer());
    const unit = await impose(filed);
    const page = await pageOf(filed);
    const { body } = await page.get(`/cases/${filed.caseId}`);
    expect(body['allowedActions']).toContain('report-compensation');
    const form = new FormData();
    form.set('kind', 'transcript');
    form.set('file', new Blob([demonstrationPdf], { type: 'application/pdf' }), 'constancia.pdf');
    const document = await page.must(page.post(`/dossiers/${String(body['dossierId'])}/documents`, form));
    const report = { reports: [{ unit, what: 'Terminé el curso' }], documentIds: [String(document.body['id'])] };
    await page.must(page.post(`/cases/${filed.caseId}/report-compensation`, report));
    const back = await steps.reaches(supervisor, filed.caseId, 'host-review');
    expect(JSON.stringify(back.file)).toContain(String(document.body['id']));
    await decideOn(filed, unit, 'missing');
    await steps.reaches(supervisor, filed.caseId, 'partially-recognised');
  });

  it('[F14][F60][F62] tests what a lost register cannot say, and holds nothing against the worker', async () => {
    const caseId = await steps.draft(bricklayer());
    const filed = { caseId, code: await steps.submit(caseId) };
    await steps.reaches(steps.by.registrar, caseId, 'submitted');
    const asked = { requests: [{ kind: 'identity', legalReason: { es: 'Artículo 7 del acuerdo' } }] };
    await steps.act(steps.by.registrar, caseId, 'request-documents', asked);
    const page = await pageOf(filed);
    await until(
      'the request is on the page',
      async () => (await page.get('/status')).body['next'] === 'provide-documents',
    );
    await page.must(page.post(`/cases/${caseId}/cannot-provide`, { reason: 'lo perdí en el camino' }));
    await steps.reaches(steps.by.registrar, caseId, 'submitted');
    await steps.acknowledge(caseId);
    await steps.act(steps.by.verifier, caseId, 'cannot-verify', { reason: { es: 'el archivo se quemó' } });
    await steps.reaches(supervisor, caseId, 'host-review', ({ file }) => file.reviewer !== undefined);
    const { body } = await page.get('/status');
    expect(JSON.stringify(body['timeline'])).toContain('skills-test-required');

    const { proposed, reviewer } = await fileOf(caseId);
    const [first] = proposed.map(({ unit }) => unit);
    const allMissing = proposed.map((one) => ({ ...one, verdict: 'missing' }));
    const verdicts = { verdicts: allMissing, reasons: words };
    await expect(steps.act(String(reviewer), caseId, 'propose-verdict', verdicts)).rejects.toThrow('TEST_NEEDED');
    const appointment = { units: [first], at: inTwoWeeks(), where: 'Taller de demostración', language: 'es' };
    await steps.act(String(reviewer), caseId, 'schedule-test', appointment);
    await steps.propose(caseId);
    await steps.approve(caseId);
    await steps.reaches(supervisor, caseId, 'partially-recognised');
  });

  it('[F77] waits for a professional body that was asked, and puts its opinion beside the file', async () => {
    const filed = await steps.toReview(bricklayer());
    const { approver, proposed, reviewer } = await fileOf(filed.caseId);
    const adviser = people.named(host, 'adviser');
    const body = endpoints.users.find(({ username }) => username === adviser)?.agency;
    const units = proposed.filter(({ verdict }) => verdict === 'missing').map(({ unit }) => unit);
    const question = { es: '¿Basta la práctica que muestra el expediente?' };
    await steps.act(String(reviewer), filed.caseId, 'consult', { body, question, units });
    await steps.propose(filed.caseId);
    await expect(steps.act(String(approver), filed.caseId, 'approve-verdict')).rejects.toThrow('CONSULTATION_OPEN');

    const mine = people.user(adviser);
    await expect(steps.read(adviser, filed.caseId)).rejects.toThrow('NO_SUCH_CASE');
    const consultation = await until('the question is in the body’s queue', async () => {
      const queue = await mine.get('/cases?role=adviser');
      const items = queue.body['items'] as readonly { caseId: string; kind: string }[];
      for (const item of items) {
        const { file } = await steps.read(adviser, item.caseId);
        if ((file as { about?: string }).about === filed.caseId) return item;
      }
      return undefined;
    });
    expect(consultation.kind).toBe('consultation');
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, adviser);
      await desk.click(`main a[href*="/${consultation.caseId}"]`);
      expect(await desk.innerText('main')).toContain(question.es);
      await desk.click('aside a.button');
      for (const [row] of units.entries()) {
        await desk.selectOption(`[name="units.${row}.opinion"]`, 'missing');
        await desk.fill(`[name="units.${row}.reasons.es"]`, 'Falta práctica');
      }
      await desk.fill('[name="reasons.es"]', 'Se revisó lo que se preguntó');
      expect(await judged(desk)).toEqual([]);
      await confirm(desk);
    });
    await until('the opinion is in the review', async () => {
      const { file } = await steps.read(supervisor, filed.caseId);
      return JSON.stringify(file).includes('Se revisó lo que se preguntó');
    });
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, String(approver));
      await begin(desk, nodeOf(endpoints, host).console, filed.caseId, 'Aprobar el dictamen');
      expect(await desk.innerText('main')).toContain('Se revisó lo que se preguntó');
      await confirm(desk);
    });
    await steps.reaches(supervisor, filed.caseId, 'partially-recognised');
    const page = await pageOf(filed);
    expect(JSON.stringify((await page.get('/status')).body['timeline'])).toContain('opinion-received');
  });

  it('[F3] draws somebody else where an officer has a conflict of interest', async () => {
    const filed = await steps.toReview(bricklayer());
    const before = await fileOf(filed.caseId);
    const reasons = { es: 'Fue mi aprendiz' };
    await steps.act(String(before.reviewer), filed.caseId, 'recuse', { reasons });
    const after = await steps.reaches(
      supervisor,
      filed.caseId,
      'host-review',
      ({ file }) => file.reviewer !== undefined,
    );
    expect(after.file.reviewer).not.toBe(before.reviewer);
    expect(after.file.approver).toBe(before.approver);
    await steps.propose(filed.caseId);
    await steps.approve(filed.caseId);
    await steps.reaches(supervisor, filed.caseId, 'partially-recognised');
    const page = await pageOf(filed);
    expect(JSON.stringify((await page.get('/status')).body)).not.toContain('aprendiz');
  });
});
