import type { CaseId, CountryCode, Instant, LocalizedText, OfficerId, PlainDate } from '../kernel/index.js';
import type { UpkeepEvent } from '../procedure/upkeep.js';
import type { OpenCredential } from './commands.js';
import type { CredentialCopy, ProposedAct } from './credential.js';

interface Happened {
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
  | (Happened & { readonly type: 'credential-expired' })
  | (Happened & { readonly type: 'credential-replaced'; readonly by: CaseId })
  | (Happened & { readonly type: 'copy-added'; readonly copy: CredentialCopy })
  | (Happened & { readonly type: 'copy-ended'; readonly copy: string; readonly why: 'lost' | 'replaced' })
  | UpkeepEvent;
