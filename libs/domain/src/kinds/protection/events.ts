import type { Applicant } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import type { UpkeepEvent } from '../../file/engine/upkeep.js';
import type { ProtectionGround } from './age.js';
import type { RecordContact } from './commands.js';
import type { HeldBack } from './protection.js';

export interface Happened {
  readonly at: Instant;
}

export type ProtectionEvent =
  | (Happened & {
      readonly type: 'protection-opened';
      readonly caseId: CaseId;
      readonly here: CountryCode;
      readonly ground: ProtectionGround;
      readonly applicant: Applicant;
      readonly heldBack?: HeldBack;
      readonly assistedBy?: AgencyId;
      readonly opens: Clock;
    })
  | (Happened & { readonly type: 'word-received'; readonly from: CountryCode })
  | (Happened & { readonly type: 'taken-up'; readonly by: OfficerId; readonly opens: Clock })
  | (Happened & { readonly type: 'contact-recorded'; readonly with: RecordContact['with'] })
  | (Happened & {
      readonly type: 'released';
      readonly ground: LocalizedText;
      /** Who filed for the person, and is to open their dossier again. */
      readonly reopensTo?: AgencyId;
    })
  | (Happened & { readonly type: 'dossier-reopened' })
  | (Happened & { readonly type: 'referred'; readonly to: LocalizedText })
  | UpkeepEvent;
