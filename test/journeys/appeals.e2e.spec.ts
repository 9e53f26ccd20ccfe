import { until } from '@puente/testing/actors';
import type { ApiClient, Filed } from '@puente/testing/actors';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { people, steps } = openWorld();
const words = { es: 'según la prueba que presentó', en: 'by the evidence presented' };

/** Reviewed and refused on every unit; the worker at the counter's page in the host country. */
async function refused(): Promise<Filed & { readonly worker: ApiClient }> {
  const filed = await steps.toReview(photovoltaicInstaller(nextWorker()));
  const { caseId, code } = filed;
  const { file } = await steps.read(steps.by.supervisor, caseId);
  const verdicts = (file.proposed ?? []).map(({ unit }) => ({ unit, verdict: 'missing', ground: words }));
  // Other journeys may have settled that these units are held.
  const departures = verdicts.map(({ unit }) => ({ unit, reasons: words }));
  await steps.act(String(file.reviewer), caseId, 'propose-verdict', { verdicts, departures, reasons: words });
  await steps.approve(caseId);
  const worker = await people.worker('GT', caseId, code);
  await until('the period to appeal runs', async () => {
    const { body } = await worker.get('/status');
    return body['stage'] === 'refused' && body['daysLeft'] !== undefined;
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
