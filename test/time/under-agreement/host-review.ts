import type { ApiClient } from '@puente/testing/actors';
import { until } from '@puente/testing/actors';
import type { CaseRead } from '../nodes/case-across.js';
import { CaseAcross } from '../nodes/case-across.js';
import { words } from '../nodes/corridors.js';
import { keepGolden } from '../servers/temporal-history.js';
import type { UnderAgreement } from './under-agreement.js';

/** What the host's silence comes to, where the equivalence leaves a unit out. */
const silence = { deem_recognised: 'host-review', deem_refused: 'refused', escalate: 'host-review' } as const;

const day = 86_400_000;
const daysBetween = (from: string | undefined, to: string | undefined): number =>
  (Date.parse(to ?? '') - Date.parse(from ?? '')) / day;

export function hostReview({ corridor, time }: UnderAgreement): void {
  describe('a review', () => {
    it('extended, does not lapse at the old hour, and lapses at the new one', async () => {
      const one = await CaseAcross.underReview(time(), corridor);
      const before = await one.due();
      const { hostReview } = (await one.agreement()).steps;
      await one.byDrawn('reviewer', 'extend-review', { by: hostReview.extension.atMost, reasons: words });
      await one.atHost('host-review', ({ clock }) => (clock?.dueAt ?? '') > before);
      await time().until(before);
      const { clock } = await one.atHost('host-review', (read) => read.clock?.state === 'running');
      await time().until(clock?.dueAt);
      await one.atHost(
        silence[hostReview.lapse],
        (read) => read.clock?.id !== clock?.id || read.clock?.state !== 'running',
      );
    });

    it('[R11] paused by an emergency, neither lapses nor loses a day, and goes on by itself in both countries', async () => {
      const one = await CaseAcross.underReview(time(), corridor);
      const before = (await one.read()).clock;
      const first = one.steps.by.supervisor;
      const { approval, atMost } = one.rulesOfHost().emergencies;
      const second = time().people.named(corridor.host, 'supervisor', approval);
      const supervisor = time().people.user(first);
      const until = new Date(Date.parse(time().now()) + (atMost.days - 2) * day).toISOString().slice(0, 10);
      const proposal = { reason: 'storm', regions: 'all', words, until, act: words };
      const { body } = await supervisor.must(supervisor.post('/pauses', proposal));
      const pause = String(body['caseId']);
      await one.steps.act(second, pause, 'approve-pause');
      await one.reaches(first, pause, 'in-force');
      await one.atHost('host-review', ({ clock }) => clock?.state === 'paused');
      await one.shownAtHome('paused');
      await time().days(atMost.days - 10);
      expect(await one.read()).toMatchObject({ stage: 'host-review', clock: { state: 'paused' } });
      await time().days(10);
      await one.reaches(first, pause, 'ended');
      const { clock } = await one.atHost('host-review', (read) => read.clock?.state === 'running');
      expect(clock?.id).toBe(before?.id);
      expect(daysBetween(before?.dueAt, clock?.dueAt)).toBeGreaterThan(atMost.days - 20);
      await one.shownAtHome('running');
    });

    it('counts the silence of a consulted body as no objection, and is decided only then', async () => {
      const one = await CaseAcross.underReview(time(), corridor);
      const adviser = time().people.named(corridor.host, 'adviser');
      const body = time().people.endpoints.users.find(({ username }) => username === adviser)?.agency;
      const { file } = await one.read();
      const units = file.proposed?.slice(0, 1).map(({ unit }) => unit);
      await one.byDrawn('reviewer', 'consult', { body, question: words, units });
      await one.byDrawn('reviewer', 'propose-verdict', { verdicts: file.proposed ?? [], reasons: words });
      await expect(one.byDrawn('approver', 'approve-verdict')).rejects.toThrow('CONSULTATION_OPEN');
      const consultation = (await one.read()).file.consultations?.[0]?.caseId ?? '';
      await time().until(await dueInQueue(time().people.user(adviser), consultation));
      const heard = await one.atHost('host-review', (read) => read.file.consultations?.[0]?.state === 'no-objection');
      expect(heard.file.consultations).toMatchObject([{ caseId: consultation }]);
      await one.byDrawn('approver', 'approve-verdict');
      await one.atHost('partially-recognised');
      await keepGolden(time().processesOf(corridor.host), consultation, 'consultation/silent-body');
    });

    /** What the equivalence proposes, and a measure for each missing unit. */
    async function imposed(): Promise<{ one: CaseAcross; before: CaseRead['clock']; missing: readonly string[] }> {
      const one = await CaseAcross.underReview(time(), corridor);
      const { clock: before, file } = await one.read();
      const { proposed = [] } = file;
      const missing = proposed.filter(({ verdict }) => verdict === 'missing').map(({ unit }) => unit);
      const told = { kind: 'adaptation-period', content: words, reasons: words, report: words };
      await one.decide(undefined, { measures: missing.map((unit) => ({ unit, ...told })) });
      await one.atHost('compensation-pending', ({ clock }) => clock?.state === 'running');
      return { one, before, missing };
    }

    it('stays partial where nobody reports the measures, told beforehand', async () => {
      const { one } = await imposed();
      const due = await one.due();
      expect((await one.read()).stage).toBe('compensation-pending');
      await time().until(due);
      const { clock } = await one.atHost('partially-recognised', (read) => read.clock?.dueAt !== undefined);
      expect((await one.journal()).filter((type) => type === 'reminded').length).toBeGreaterThanOrEqual(3);
      expect(clock?.id).toMatch(/^appeal/);
      await one.atHome('concluded');
      expect((await (await one.worker()).get('/status')).body).toMatchObject({ stage: 'partially-recognised' });
    });

    it('goes on with what was left once the worker reports the measures, for those units only', async () => {
      const { one, before, missing } = await imposed();
      await time().days(200);
      const worker = await one.worker();
      const reports = missing.map((unit) => ({ unit, what: 'Lo terminé' }));
      await worker.must(worker.post(`/cases/${one.caseId}/report-compensation`, { reports, documentIds: [] }));
      const { clock } = await one.atHost('host-review', (read) => read.clock?.state === 'running');
      expect(clock?.id).toBe(before?.id);
      expect(daysBetween(before?.dueAt, clock?.dueAt)).toBeGreaterThan(180);
      const verdicts = missing.map((unit) => ({ unit, verdict: 'held', ground: words }));
      await one.byDrawn('reviewer', 'propose-verdict', { verdicts, reasons: words });
      await one.byDrawn('approver', 'approve-verdict');
      await one.atHost('recognised');
      await keepGolden(time().processesOf(corridor.host), one.caseId, 'recognition-review/made-up-for');
    });
  });
}

/** The question is asked by an errand of the review, so it comes a moment after. */
const dueInQueue = (by: ApiClient, caseId: string): Promise<string> =>
  until(`${caseId} in the adviser’s queue`, async () => {
    const { body } = await by.must(by.get('/cases?role=adviser'));
    const items = body['items'] as readonly { readonly caseId: string; readonly dueAt?: string }[];
    return items.find((item) => item.caseId === caseId)?.dueAt;
  });
