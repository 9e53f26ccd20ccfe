import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { afresh } from './afresh.js';
import { command, desk, event } from './define.js';
import { certificationPeriod } from './periods.js';

/** Back to the worker, with what is missing. */
export interface ReturnApplication {
  readonly type: 'return-application';
  readonly reasons: LocalizedText;
}

export interface ApplicationReturned {
  readonly type: 'application-returned';
  readonly at: Instant;
  readonly reasons: LocalizedText;
  readonly opens: Clock;
}

/** Back to the worker, who reads why; also where a certifier lost its accreditation before the evaluation. */
export const returnApplication = command({
  type: 'return-application',
  givenBy: { application: desk, admissible: desk, 'evaluation-scheduled': desk },
  refusals: ['REASONS_MISSING', 'CONFLICT_OF_INTEREST', 'SAME_PERSON'],
  decide(file, { reasons }: ReturnApplication, { now, rules }) {
    const refusal = refuseWithoutReasons(reasons, 'reasons');
    if (refusal !== undefined) return refusal;
    const opens = certificationPeriod(file, 'returned', { by: 'service', notice: nextNotice(file.notices) }, rules);
    return accept<ApplicationReturned | NoticeRaised>(
      { type: 'application-returned', at: now, reasons, opens },
      raise(file, 'application-returned', now),
    );
  },
});

export const applicationReturned = event({
  type: 'application-returned',
  evolve: (file, { opens }: ApplicationReturned) => ({ ...afresh(file), stage: 'returned', ...opened(file, opens) }),
  lines: ({ application }, { at, reasons, type }) => [line(application.country, at, type, { words: reasons })],
});
