import type { Matter } from '../appeal/appeal.js';
import type { Applicant } from '../case/index.js';
import type { Clock } from '../clocks/index.js';
import type { DocumentRef, Withdraw } from '../filing/index.js';
import type { AgencyId, LocalizedText } from '../kernel/index.js';
import type { Lapse } from '../procedure/process-commands.js';
import type { UpkeepCommand } from '../procedure/upkeep.js';
import type { CorrectableField, Correction } from './correction.js';

/** Run by the case in which it was asked for. */
export interface OpenCorrection {
  readonly type: 'open-correction';
  readonly about: Correction['about'];
  readonly matter: Matter;
  readonly applicant: Applicant;
  readonly fields: readonly CorrectableField[];
  readonly words: string;
  readonly documents: readonly DocumentRef[];
  readonly holder: AgencyId;
  readonly clock: Clock;
}
export interface AcceptCorrection {
  readonly type: 'accept-correction';
}
export interface RefuseCorrection {
  readonly type: 'refuse-correction';
  readonly reasons: LocalizedText;
  readonly remedy: LocalizedText;
}
/** The dossier was changed. */
export interface RecordCorrection {
  readonly type: 'record-correction';
}

export type CorrectionCommand =
  OpenCorrection | AcceptCorrection | RefuseCorrection | RecordCorrection | Withdraw | UpkeepCommand | Lapse;
