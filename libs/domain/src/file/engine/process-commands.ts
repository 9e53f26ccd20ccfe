import type { ProofOfService } from '../../clocks/index.js';
import type { ClockId, NoticeId } from '../../kernel/index.js';

/** Outcomes of effects and the passing of time in any file; given by the process, never by a person. */
export interface RecordService {
  readonly type: 'record-service';
  readonly notice: NoticeId;
  readonly service: ProofOfService;
}
export interface Remind {
  readonly type: 'remind';
  readonly clock: ClockId;
  readonly fraction: number;
}
export interface Lapse {
  readonly type: 'lapse';
  readonly clock: ClockId;
}
