import type { Clock } from '../../clocks/index.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import type { UpkeepEvent } from '../../file/engine/upkeep.js';
import type { Opinion, Question } from './consultation.js';

interface Happened {
  readonly at: Instant;
}

export type ConsultationEvent =
  | (Happened &
      Question & {
        readonly type: 'consultation-opened';
        readonly caseId: CaseId;
        readonly here: CountryCode;
        readonly opens: Clock;
      })
  | (Happened & { readonly type: 'opinion-given'; readonly opinion: Opinion })
  /** The body stayed silent, which counts as no objection. */
  | (Happened & { readonly type: 'no-objection' })
  | (Happened & { readonly type: 'consultation-closed' })
  | UpkeepEvent;
