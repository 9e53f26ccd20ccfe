import type { Agreement } from '@puente/domain/rulebook/rules';
import { lapsePolicies } from '@puente/domain/rulebook/rules';
import { until } from '@puente/testing/actors';
import { nextVersion } from '../nodes/agree.js';
import { CaseAcross } from '../nodes/case-across.js';
import { approvedByCommittee } from '../nodes/committee.js';
import type { UnderAgreement } from './under-agreement.js';

const silence = { deem_recognised: 'host-review', deem_refused: 'refused', escalate: 'host-review' } as const;
const nextPolicy = (policy: Agreement['steps']['hostReview']['lapse']) =>
  lapsePolicies[(lapsePolicies.indexOf(policy) + 1) % lapsePolicies.length] ?? policy;

const dayAfter = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

export function versions({ id, corridor, time }: UnderAgreement): void {
  describe('a new version', () => {
    /** With another answer to silence, in force on a day to come. */
    async function approved(inForceFrom: string): Promise<Agreement> {
      const next = await nextVersion(time(), corridor, ({ steps }) => ({
        steps: { ...steps, hostReview: { ...steps.hostReview, lapse: nextPolicy(steps.hostReview.lapse) } },
        inForceFrom: inForceFrom as Agreement['inForceFrom'],
      }));
      for (const country of [corridor.home, corridor.host]) {
        await approvedByCommittee(time(), country, { subject: 'agreement', agreement: next });
        const { rules } = (await time().node(country)).parts;
        await until(`${country} knows version ${next.version} of ${id}`, () =>
          Promise.resolve(rules.agreements.some((one) => one.id === id && one.version === next.version)),
        );
      }
      return next;
    }

    it('leaves a case that began before it under the version it began under, to its end', async () => {
      const earlier = await CaseAcross.underReview(time(), corridor);
      const first = await earlier.agreement();
      const second = await approved(dayAfter(time().now(), 3));
      expect((await CaseAcross.underReview(time(), corridor).then((one) => one.agreement())).version).toBe(
        first.version,
      );
      await time().days(5);
      const later = await CaseAcross.underReview(time(), corridor);
      expect([first.id, (await later.agreement()).version]).toEqual([id, second.version]);

      await time().until(await earlier.due());
      await ends(earlier, first);
      await time().until(await later.due());
      await ends(later, second);
    });

    async function ends(one: CaseAcross, { steps, version }: Agreement): Promise<void> {
      const { lapse } = steps.hostReview;
      const { file } = await one.atHost(
        silence[lapse],
        ({ clock }) => clock?.id.startsWith('host-review') !== true || clock.state === 'lapsed',
      );
      expect([file.host?.agreement.version, file.decision?.tacit]).toEqual([
        version,
        lapse === 'escalate' ? undefined : true,
      ]);
    }
  });
}
