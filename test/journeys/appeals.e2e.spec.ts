import { until } from '@puente/testing/actors';
import type { ApiClient, Filed } from '@puente/testing/actors';
import { CredentialSteps } from './reach/credential-steps.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { people, steps } = openWorld();
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
    const verdicts = grounds.map(({ unit }) => ({ unit, verdict: 'held', ground: words }));
    await steps.act(officer, appeal, 'overturn', { verdicts, reasons: words, legalBasis: words });
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

  it('[F16] a defender sees the file for as long as the worker allows it', async () => {
    const { caseId, worker } = await refused();
    const defender = people.user(people.named('GT', 'adviser'));
    expect((await defender.get(`/cases/${caseId}`)).status).toBe(404);
    const until_ = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const to = { officer: people.named('GT', 'adviser') };
    await worker.must(worker.post(`/cases/${caseId}/grant-mandate`, { to, scope: 'read', until: until_ }));
    await defender.must(defender.get(`/cases/${caseId}`));
    const { body } = await worker.get(`/cases/${caseId}/journal`);
    expect(JSON.stringify(body)).toContain('mandate-used');
    await worker.must(worker.post(`/cases/${caseId}/end-mandate`, { mandate: 'm1' }));
    expect((await defender.get(`/cases/${caseId}`)).status).toBe(404);
  });
});
