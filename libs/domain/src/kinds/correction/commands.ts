import type { OpenCorrection } from '../../file/case/index.js';
import type { Withdraw } from '../recognition/filing/index.js';
import type { LocalizedText } from '../../kernel/index.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { UpkeepCommand } from '../../file/engine/upkeep.js';

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
