import type { LapsePolicy } from '@puente/domain/rulebook/rules';
import { agree } from '../nodes/agree.js';
import { CaseAcross } from '../nodes/case-across.js';
import { words } from '../nodes/corridors.js';
import { keepGolden } from '../servers/temporal-history.js';
import type { UnderAgreement } from './under-agreement.js';

export function hostSilence({ id, corridor, time }: UnderAgreement): void {
  describe('a host that stays silent', () => {
    /** A case begun under a version of the agreement that says this of silence, whose period has passed. */
    async function leftUndecided(lapse: LapsePolicy): Promise<CaseAcross> {
      const agreement = await agree(time(), corridor, ({ steps }) => ({
        steps: { ...steps, hostReview: { ...steps.hostReview, lapse } },
      }));
      const one = await CaseAcross.underReview(time(), corridor);
      expect(await one.agreement()).toMatchObject({ id, version: agreement.version });
      const due = await one.due();
      expect((await one.read()).stage).toBe('host-review');
      await time().until(due);
      return one;
    }

    it('[R2] deem_recognised: recognises what is covered, marks it, and leaves the rest to two people', async () => {
      const one = await leftUndecided('deem_recognised');
      const { file } = await one.atHost('host-review', ({ clock }) => clock?.state === 'lapsed');
      const missing = (file.proposed ?? []).filter(({ verdict }) => verdict === 'missing');
      const open = missing.map(({ unit }) => ({ unit, why: 'not-covered' }));
      expect([file.decision?.tacit, file.open]).toEqual([true, open]);
      const { body } = await (await one.worker()).get('/status');
      expect(body).toMatchObject({ stage: 'host-review', tacit: true, open, result: { missing: [] } });
      await one.byDrawn('reviewer', 'propose-verdict', { verdicts: missing, reasons: words });
      await one.byDrawn('approver', 'approve-verdict');
      expect((await one.atHost('partially-recognised')).file.decision?.tacit).toBe(true);
      await one.atHome('concluded');
      expect((await one.journal()).filter((type) => type === 'escalated')).toHaveLength(1);
    });

    it('deem_refused: refuses, finally where nobody appeals in time', async () => {
      const one = await leftUndecided('deem_refused');
      const { clock, file } = await one.atHost('refused', (read) => read.clock?.dueAt !== undefined);
      expect([clock?.id.split('#')[0], file.decision?.tacit]).toEqual(['appeal', true]);
      expect(await one.journal()).not.toContain('refusal-final');
      await time().until(clock?.dueAt);
      await one.atHost('refused', (read) => read.clock?.state !== 'running');
      expect((await one.journal()).filter((type) => type === 'refusal-final')).toHaveLength(1);
      await keepGolden(time().processesOf(corridor.host), one.caseId, 'recognition-review/refused-by-silence');
    });

    it('escalate: tells a supervisor, once, and two people still decide', async () => {
      const one = await leftUndecided('escalate');
      await one.atHost('host-review', ({ clock }) => clock?.state !== 'running');
      expect((await one.journal()).filter((type) => type === 'escalated')).toHaveLength(1);
      await one.decide('held');
      const { file } = await one.atHost('recognised');
      expect(file.decision?.tacit).toBe(false);
      await one.atHome('concluded');
    });
  });
}
