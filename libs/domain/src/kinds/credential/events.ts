import type { CaseId, CountryCode, Instant, LocalizedText, OfficerId, PlainDate } from '../../kernel/index.js';
import type { Clock } from '../../clocks/index.js';
import type { UpkeepEvent } from '../../file/engine/upkeep.js';
import type { CredentialNews } from '../../file/case/index.js';
import type { OpenCredential } from './commands.js';
import type { CredentialCopy, ProposedAct } from './credential.js';

export interface Happened {
  readonly at: Instant;
}

/** By two people; the one who approved it gives the command. */
interface Approved extends Happened {
  readonly reasons: LocalizedText;
  readonly proposedBy: OfficerId;
  readonly by: OfficerId;
}

export type CredentialEvent =
  | (Happened &
      Omit<OpenCredential, 'type'> & {
        readonly type: 'credential-opened';
        readonly caseId: CaseId;
        readonly here: CountryCode;
      })
  | (Happened & { readonly type: 'credential-issued'; readonly recordSha256: string; readonly copy: CredentialCopy })
  | (Happened & { readonly type: 'act-proposed'; readonly proposal: ProposedAct })
  | (Happened & { readonly type: 'act-rejected'; readonly reasons: LocalizedText })
  | (Approved & { readonly type: 'credential-suspended'; readonly until: PlainDate })
  /** By two people, or because its day has come. */
  | (Happened & { readonly type: 'credential-reinstated'; readonly reasons?: LocalizedText })
  /** By two people, or because the decision that it proved was withdrawn by two people. */
  | (Happened & { readonly type: 'credential-revoked'; readonly reasons?: LocalizedText })
  | (Approved & { readonly type: 'credential-kept' })
  | (Happened & { readonly type: 'credential-expired' })
  | (Happened & { readonly type: 'credential-replaced'; readonly by: CaseId })
  | (Happened & { readonly type: 'copy-added'; readonly copy: CredentialCopy })
  | (Happened & { readonly type: 'copy-ended'; readonly copy: string; readonly why: 'lost' | 'replaced' })
  /** `opens`: the hearing, where there is something to decide. */
  | (Happened & { readonly type: 'certificate-changed'; readonly news: CredentialNews; readonly opens?: Clock })
  | (Happened & { readonly type: 'hearing-answered'; readonly answer: string; readonly opens: Clock })
  | (Happened & { readonly type: 'hearing-ended'; readonly opens: Clock })
  /** The worker could not be tried in time, and others are told. */
  | (Happened & { readonly type: 'telling-overdue'; readonly change: number })
  | (Happened & { readonly type: 'reliance-found'; readonly change: number; readonly cases: readonly CaseId[] })
  | (Happened & { readonly type: 'verifiers-told'; readonly change: number })
  | UpkeepEvent;
