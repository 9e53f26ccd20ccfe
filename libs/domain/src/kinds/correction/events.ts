import type { Clock } from '../../clocks/index.js';
import type { Withdrawn } from '../recognition/filing/index.js';
import type { CaseId, CountryCode, Instant, LocalizedText } from '../../kernel/index.js';
import type { UpkeepEvent } from '../../file/engine/upkeep.js';
import type { OpenCorrection } from '../../file/case/index.js';

export interface Happened {
  readonly at: Instant;
}

/** Names of fields and a reference: what the data said and should say stands in no journal. */
export type CorrectionEvent =
  | (Happened &
      Omit<OpenCorrection, 'type' | 'clock'> & {
        readonly type: 'correction-opened';
        readonly caseId: CaseId;
        readonly here: CountryCode;
        readonly opens: Clock;
      })
  | (Happened & { readonly type: 'correction-accepted' })
  | (Happened & { readonly type: 'dossier-corrected' })
  | (Happened & {
      readonly type: 'correction-refused';
      readonly reasons: LocalizedText;
      readonly remedy: LocalizedText;
    })
  | Withdrawn
  | UpkeepEvent;
