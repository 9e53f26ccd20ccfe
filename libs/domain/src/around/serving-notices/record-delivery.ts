import type { HandedNotice, Notice } from '../../file/case/index.js';
import { proveService } from '../../clocks/index.js';
import { command } from '../../file/definition/define-around.js';
import { refuseService } from '../../file/engine/notices.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, NoticeId } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import type { Failure, NoticeAttempted } from './record-attempt.js';
import type { Serves } from './record-service-by-hand.js';

/** What a carrier says later of a message that it took. */
export type RecordDelivery = {
  readonly type: 'record-delivery';
  readonly notice: NoticeId;
  /** By which the carrier knows it: a report of another try changes nothing. */
  readonly reference: string;
  /** When it happened, as the carrier says. */
  readonly at: Instant;
} & ({ readonly state: 'delivered' } | { readonly state: 'failed'; readonly why: Failure });

/** Delivered, the notice is served by the country's rule; failed, the next try is due. */
export const recordDelivery = (law: Serves) =>
  command({
    type: 'record-delivery',
    givenBy: ['effect'],
    refusals: ['NO_SUCH_NOTICE', 'ALREADY_DONE'],
    decide(file, report: RecordDelivery, context) {
      const { notice: id, reference } = report;
      const refusal = refuseService(file, id);
      if (refusal !== undefined) return refusal;
      const notice = file.notices.find((one) => one.id === id);
      const { handed } = notice ?? {};
      if (notice === undefined || handed === undefined || handed.reference !== reference)
        return refuse('NO_SUCH_NOTICE');
      const { here, now, rules } = context;
      const { channel, round } = handed;
      if (report.state === 'failed')
        return accept<NoticeAttempted>({
          type: 'notice-attempted',
          at: now,
          notice: id,
          channel,
          why: report.why,
          round,
        });
      const { calendar, service: rule } = rulesOf(rules, here);
      const deliveredAt = between(handed, report.at, now);
      const service = proveService(rule, calendar, { channel, attempts: tries(notice), deliveredAt, reference });
      const served = law.decide(
        file,
        { type: 'record-service', notice: id, service },
        { ...context, by: { kind: 'effect' } },
      );
      return isRefused(served) ? served : accept<NoticeAttempted>(...served.events);
    },
  });

const tries = ({ attempts = [] }: Notice): number => attempts.length + 1;

/** No carrier delivers before it took a message, nor tomorrow. */
const between = ({ at: first }: HandedNotice, said: Instant, last: Instant): Instant =>
  [first, said, last].sort()[1] ?? last;
