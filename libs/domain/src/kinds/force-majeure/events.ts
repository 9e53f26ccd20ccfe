import type { PausedRegions, PauseReason } from '../../file/case/index.js';
import type { CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import type { Sweep } from './force-majeure.js';

export interface Happened {
  readonly at: Instant;
}

export type ForceMajeureEvent =
  | (Happened & {
      readonly type: 'pause-proposed';
      readonly caseId: CaseId;
      readonly country: CountryCode;
      readonly reason: PauseReason;
      readonly regions: PausedRegions;
      readonly words: LocalizedText;
      readonly by: OfficerId;
    })
  | (Happened & { readonly type: 'pause-approved'; readonly by: OfficerId })
  | (Happened & { readonly type: 'pause-declined'; readonly reasons: LocalizedText })
  | (Happened & { readonly type: 'pause-stopped'; readonly reasons: LocalizedText })
  | (Happened & { readonly type: 'pause-continued' })
  | (Happened & { readonly type: 'pause-ending'; readonly reasons: LocalizedText })
  | (Happened &
      Pick<Sweep, 'direction' | 'batch' | 'after'> & {
        readonly type: 'sweep-progressed';
        readonly done: number;
        readonly changed: number;
        readonly total: number;
      });
