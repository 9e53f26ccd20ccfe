import type { PausedRegions, PauseReason } from '../../file/case/index.js';
import type { CaseId, LocalizedText } from '../../kernel/index.js';
import type { Sweep } from './force-majeure.js';

export interface ProposePause {
  readonly type: 'propose-pause';
  readonly reason: PauseReason;
  readonly regions: PausedRegions;
  readonly words: LocalizedText;
}
/** By a second person; from here on no clock there runs. */
export interface ApprovePause {
  readonly type: 'approve-pause';
}
export interface DeclinePause {
  readonly type: 'decline-pause';
  readonly reasons: LocalizedText;
}
/** Half-way: what was stopped stays stopped, and nothing more is. */
export interface StopPause {
  readonly type: 'stop-pause';
  readonly reasons: LocalizedText;
}
export interface ContinuePause {
  readonly type: 'continue-pause';
}
/** The emergency is over: every clock that the pause stopped goes on with what is left of it. */
export interface EndPause {
  readonly type: 'end-pause';
  readonly reasons: LocalizedText;
}
/** Outcome of one batch of the sweep. */
export interface RecordSweep extends Pick<Sweep, 'direction' | 'batch'> {
  readonly type: 'record-sweep';
  readonly done: number;
  readonly changed: number;
  readonly total: number;
  /** Where the next batch begins; absent after the last. */
  readonly after?: CaseId;
}

export type ForceMajeureCommand =
  ProposePause | ApprovePause | DeclinePause | StopPause | ContinuePause | EndPause | RecordSweep;
