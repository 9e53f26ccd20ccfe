import type { CaseRecord, DecisionContext } from '../../file/case/index.js';
import { todayIn } from '../../clocks/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { refuseService } from '../../file/engine/notices.js';
import type { RecordService } from '../../file/engine/process-commands.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Decision, Instant, NoticeId } from '../../kernel/index.js';
import { accept, isRefused } from '../../kernel/index.js';

/** An officer handed it over: at the counter, or at the worker's door. */
export interface RecordServiceByHand {
  readonly type: 'record-service-by-hand';
  readonly notice: NoticeId;
  /** What shows it: a signed receipt, a record of the visit; where it is kept, never what it says. */
  readonly evidence: string;
}

/** Stands before the proof of service that it brings. */
export interface ServedByHand {
  readonly type: 'served-by-hand';
  readonly at: Instant;
  readonly notice: NoticeId;
  readonly evidence: string;
}

/** Every law records proof of service by the same command; what follows from it is that law's own. */
export interface Serves {
  decide(
    file: Staged,
    command: RecordService,
    context: DecisionContext,
  ): Decision<never, 'NO_SUCH_NOTICE' | 'ALREADY_DONE'>;
}

/** Any agency that holds or held the file may. */
export const recordServiceByHand = (law: Serves) =>
  command({
    type: 'record-service-by-hand',
    givenBy: ['assistant', 'registrar', 'reviewer', 'appeals-officer', 'supervisor'],
    offered: ({ notices }) => notices.some(({ service }) => service === undefined),
    refusals: ['NO_SUCH_NOTICE', 'ALREADY_DONE', 'REASONS_MISSING'],
    decide(file, { evidence, notice }: RecordServiceByHand, context) {
      const refusal = refuseService(file, notice) ?? refuseWithoutReasons(evidence, 'evidence');
      if (refusal !== undefined) return refusal;
      const served = law.decide(file, proofByHand(file, notice, context), { ...context, by: { kind: 'effect' } });
      if (isRefused(served)) return served;
      return accept<ServedByHand>({ type: 'served-by-hand', at: context.now, notice, evidence }, ...served.events);
    },
  });

/** The proof, which comes with it, changes the notice. */
export const servedByHand = event({ type: 'served-by-hand', evolve: (file, _served: ServedByHand) => file });

/** Handed over is served the same day: nothing is presumed. */
function proofByHand({ notices }: CaseRecord, notice: NoticeId, { here, now, rules }: DecisionContext): RecordService {
  const attempts = (notices.find(({ id }) => id === notice)?.attempts?.length ?? 0) + 1;
  const servedOn = todayIn(rulesOf(rules, here).calendar.timeZone, now);
  return { type: 'record-service', notice, service: { channel: 'counter', attempts, deliveredAt: now, servedOn } };
}
