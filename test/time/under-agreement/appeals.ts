import { until } from '@puente/testing/actors';
import { CaseAcross } from '../nodes/case-across.js';
import { words } from '../nodes/corridors.js';
import type { UnderAgreement } from './under-agreement.js';

export function appeals({ corridor, time }: UnderAgreement): void {
  describe('an appeal', () => {
    async function refused(): Promise<CaseAcross> {
      const one = await CaseAcross.underReview(time(), corridor);
      await one.decide('missing');
      await one.atHost('refused', ({ clock }) => clock?.dueAt !== undefined);
      return one;
    }

    it('not made in time, leaves the refusal final', async () => {
      const one = await refused();
      await time().until(await one.due());
      await one.atHost('refused', ({ clock }) => clock?.state !== 'running');
      expect((await one.journal()).filter((type) => type === 'refusal-final')).toHaveLength(1);
      const worker = await one.worker();
      const late = await worker.post(`/cases/${one.caseId}/appeal`, { grounds: await groundsOf(one), documentIds: [] });
      expect(late.status).toBe(409);
    });

    it('that nobody rules on in time is escalated, and still overturns the refusal', async () => {
      const one = await refused();
      const grounds = await groundsOf(one);
      const worker = await one.worker();
      await worker.must(worker.post(`/cases/${one.caseId}/appeal`, { grounds, documentIds: [] }));
      const { file } = await one.atHost('appealed', (read) => read.file.appeal !== undefined);
      const appeal = String(file.appeal?.caseId);
      const { people, corridor } = one.steps;
      const appealsBody = people.user(people.named(corridor.host, 'appeals-officer'));
      const officer = await until('an officer of the appeals body is drawn', async () => {
        const { body } = await appealsBody.get(`/cases/${appeal}`);
        return (body['file'] as { readonly officer?: string } | undefined)?.officer;
      });
      const { clock } = await one.reaches(officer, appeal, 'appeal-review', (read) => read.clock?.dueAt !== undefined);
      await time().until(clock?.dueAt);
      await one.reaches(officer, appeal, 'appeal-review', (read) => read.clock?.state !== 'running');
      expect((await one.journal(officer, appeal)).filter((type) => type === 'escalated')).toHaveLength(1);

      const verdicts = grounds.map(({ unit }) => ({ unit, verdict: 'held', ground: words }));
      await one.steps.act(officer, appeal, 'overturn', { verdicts, reasons: words, legalBasis: words });
      await one.atHost('recognised');
      await one.atHome('concluded');
    });
  });
}

const groundsOf = async (one: CaseAcross) =>
  ((await one.read()).file.proposed ?? []).map(({ unit }) => ({ unit, ground: 'Lo hice durante diez años' }));
