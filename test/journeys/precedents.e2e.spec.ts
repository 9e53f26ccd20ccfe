import { loadRuleBook } from '@puente/country-packs/rule-book';
import { certificateFor, demonstrationWorker, nodeOf, until } from '@puente/testing/actors';
import type { HeldCertificate, JsonObject } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { begin, confirm } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld } from '../world/world.js';

const { people, steps } = openWorld();

interface Beside {
  readonly settled: readonly { readonly unit: string; readonly verdict: string; readonly cases: number }[];
  readonly same: readonly JsonObject[];
  readonly near: readonly JsonObject[];
}

// Figures are looked at once a minute.
jest.setTimeout(150_000);

describe('like cases are decided alike', () => {
  let held: HeldCertificate;
  const aWorker = () => demonstrationWorker(nextWorker(), held, { nationality: 'GT' });
  beforeAll(async () => {
    // A trade that no other journey decides, so that its line is this story's alone.
    held = certificateFor(await loadRuleBook(), { home: 'MX', host: 'GT' }, ({ from }) => from.code === 'EC0118');
  });

  it('[F63] three decisions make a line beside the fourth review; leaving it needs a reason, which the second person reads and sends back', async () => {
    const decided = [];
    for (let n = 0; n < 3; n += 1) decided.push((await steps.toRecognition(aWorker())).caseId);
    const { caseId } = await steps.toReview(aWorker());
    const { file } = await steps.read(steps.by.supervisor, caseId);
    const reviewer = people.user(String(file.reviewer));
    const beside = (await reviewer.must(reviewer.get(`/cases/${caseId}/precedents`))).body as unknown as Beside;
    expect(beside.same.length).toBeGreaterThanOrEqual(3);
    expect(beside.settled.every(({ cases, verdict }) => cases >= 3 && verdict === 'held')).toBe(true);
    for (const number of decided) expect(JSON.stringify(beside)).not.toContain(number);

    const [departing, ...others] = beside.settled;
    const verdict = (unit: string, is: string) => ({
      ...{ unit, verdict: is, ground: { es: 'Cotejado en el taller' }, legalBasis: { es: 'Artículo 7' } },
    });
    const body = {
      verdicts: [verdict(String(departing?.unit), 'missing'), ...others.map(({ unit }) => verdict(unit, 'held'))],
      reasons: { es: 'Una unidad no está cubierta', en: 'One unit is not covered' },
    };
    const seen = (await steps.read(String(file.reviewer), caseId)).version;
    const refused = await reviewer.post(`/cases/${caseId}/propose-verdict`, body, { seen });
    expect(refused).toMatchObject({ status: 422, body: { code: 'DEPARTS_FROM_PRECEDENT' } });

    const reasons = { es: 'El certificado es de antes de la norma', en: 'The certificate is older than the code' };
    const site = nodeOf(people.endpoints, 'GT').console;
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, String(file.reviewer));
      await begin(desk, site, caseId, 'Proponer el dictamen');
      expect(await desk.innerText('main')).toMatch(/línea firme de \d+ trámites/);
      const named = `input[type=hidden][name^="verdicts."][value="${String(departing?.unit)}"]`;
      const row = /\d+/.exec(String(await desk.getAttribute(named, 'name')))?.[0] ?? '';
      await desk.selectOption(`[name="verdicts.${row}.verdict"]`, 'missing');
      await desk.fill(`[name="verdicts.${row}.ground.es"]`, 'Cotejado en el taller');
      await desk.fill(`[name="verdicts.${row}.legalBasis.es"]`, 'Artículo 7');
      await desk.fill('[name="reasons.es"]', body.reasons.es);
      await desk.click('details:has([name^="departures."]) summary');
      await desk.check(`[name="departures.${row}.+"]`);
      await desk.fill(`[name="departures.${row}.reasons.es"]`, reasons.es);
      await confirm(desk);

      const second = await openOfficerPage(browser, people, String(file.approver));
      await begin(second, site, caseId, 'Devolver la propuesta');
      expect(await second.innerText('main')).toContain(reasons.es);
      await second.fill('[name="reasons.es"]', 'Diga desde cuándo rige la norma');
      await confirm(second);
      await begin(desk, site, caseId, 'Proponer el dictamen');
      expect(await desk.innerText('main')).toContain('Diga desde cuándo rige la norma');
    });

    const departures = [{ unit: departing?.unit, reasons }];
    await steps.act(String(file.reviewer), caseId, 'propose-verdict', { ...body, departures });
    await steps.approve(caseId);

    const { caseId: next } = await steps.toReview(aWorker());
    const after = await steps.read(steps.by.supervisor, next);
    const { body: broken } = await people.user(String(after.file.reviewer)).get(`/cases/${next}/precedents`);
    expect((broken as unknown as Beside).settled.map(({ unit }) => unit)).not.toContain(departing?.unit);
    await steps.propose(next);
    await steps.approve(next);
  });

  it('[F63] neighbours by occupation stand beside a review, and a suggestion is never applied', async () => {
    const solar = certificateFor(
      await loadRuleBook(),
      { home: 'MX', host: 'GT' },
      ({ from }) => from.code === 'EC0586.01',
    );
    const worker = demonstrationWorker(nextWorker(), solar, { nationality: 'GT' });
    const { caseId } = await steps.toReview(worker);
    const { file } = await steps.read(steps.by.supervisor, caseId);
    const reviewer = people.user(String(file.reviewer));
    const { body } = await reviewer.must(reviewer.get(`/cases/${caseId}/precedents`));
    // Electricians and solar installers are one unit group of ISCO-08.
    expect(JSON.stringify((body as unknown as Beside).near)).toContain('EC0118');
    const suggested = await reviewer.must(reviewer.get(`/cases/${caseId}/suggestions`));
    const items = suggested.body['items'] as readonly {
      readonly code: string;
      readonly grounds: readonly JsonObject[];
    }[];
    expect(items.every(({ grounds }) => grounds.length > 0)).toBe(true);
    expect(items.map(({ code }) => code)).toContain('GT-DEMO-EL-01');
    const { body: after } = await reviewer.get(`/cases/${caseId}`);
    expect(after['comparison']).toMatchObject({ to: { code: 'GT-DEMO-FV-01' } });
    await steps.propose(caseId);
    await steps.approve(caseId);
  });

  it('[F53][F45] what people decided tells the next one how long it takes today', async () => {
    const anyone = people.anyone('GT');
    const time = await until(
      'the figures of at least five decisions',
      async () => {
        const { body } = await anyone.get('/pre-check?from=MX:EC0118&host=GT');
        const [host] = body['hosts'] as readonly { readonly time: { readonly basis: string; readonly says: string } }[];
        return host?.time.basis === 'figures' ? host.time : undefined;
      },
      { within: 90_000 },
    );
    expect(time.says).toMatch(/^Hoy tarda \d+ días? .*mediana de \d+ casos/);
  });
});
