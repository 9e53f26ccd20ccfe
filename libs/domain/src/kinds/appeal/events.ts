import type { Clock } from '../../clocks/index.js';
import type { Withdrawn } from '../recognition/filing/index.js';
import type { CaseId, Instant, OfficerId } from '../../kernel/index.js';
import type { UpkeepEvent } from '../../file/engine/upkeep.js';
import type { Candidate } from '../../draws/index.js';
import type { Ruling } from './appeal.js';
import type { OpenAppeal } from './commands.js';

export interface Happened {
  readonly at: Instant;
}

export type AppealEvent =
  | (Happened &
      Omit<OpenAppeal, 'type' | 'clock'> & {
        readonly type: 'appeal-opened';
        readonly caseId: CaseId;
        readonly opens: Clock;
      })
  | (Happened & {
      readonly type: 'officer-drawn';
      readonly officer: OfficerId;
      readonly draw: { readonly seed: string; readonly candidates: readonly Candidate[] };
    })
  | (Happened & { readonly type: 'ruled'; readonly ruling: Ruling })
  | Withdrawn
  | UpkeepEvent;
