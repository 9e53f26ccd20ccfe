import type { OpenAlert } from '../../file/case/index.js';
import type { AlertNotice } from '../../file/case/index.js';
import type { CaseId, CountryCode, LocalizedText } from '../../kernel/index.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { UpkeepCommand } from '../../file/engine/upkeep.js';

/** From the country that raised it. */
export interface ReceiveAlert {
  readonly type: 'receive-alert';
  readonly from: CountryCode;
  readonly about: CaseId;
  readonly notice: AlertNotice;
}
export interface ReceiveClosing {
  readonly type: 'receive-closing';
  readonly from: CountryCode;
}
/** By a second person. */
export interface ApproveAlert {
  readonly type: 'approve-alert';
}
export interface RejectAlert {
  readonly type: 'reject-alert';
  readonly reasons: LocalizedText;
}
/** By the worker, or by anybody who minds it: it is wrong. */
export interface ContestAlert {
  readonly type: 'contest-alert';
  readonly ground: string;
}
export interface KeepAlert {
  readonly type: 'keep-alert';
  readonly reasons: LocalizedText;
}
export interface CloseAlert {
  readonly type: 'close-alert';
  readonly reasons: LocalizedText;
}
/** A supervisor has seen what another country told. */
export interface NoteAlert {
  readonly type: 'note-alert';
}

/** Outcome of leaving the news for each verifier who subscribed. */
export interface RecordVerifiersTold {
  readonly type: 'record-verifiers-told';
  readonly change: number;
}

export type AlertCommand =
  | OpenAlert
  | ReceiveAlert
  | ReceiveClosing
  | ApproveAlert
  | RejectAlert
  | ContestAlert
  | KeepAlert
  | CloseAlert
  | NoteAlert
  | RecordVerifiersTold
  | UpkeepCommand
  | Lapse;
