import type { Clock } from '../../clocks/index.js';
import type { LocalizedText } from '../../kernel/index.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { UpkeepCommand } from '../../file/engine/upkeep.js';
import type { Opinion, Question, UnitOpinion } from './consultation.js';

/** Run by the review that asks, which checked who is asked and what about. */
export interface OpenConsultation extends Question {
  readonly type: 'open-consultation';
  readonly clock: Clock;
}
/** By an adviser of the body: an opinion on each unit it was asked about. */
export interface GiveOpinion {
  readonly type: 'give-opinion';
  readonly units: readonly UnitOpinion[];
  readonly reasons: LocalizedText;
}
/** Run by the review: it no longer waits for an answer. */
export interface CloseConsultation {
  readonly type: 'close-consultation';
}

export type ConsultationCommand = OpenConsultation | GiveOpinion | CloseConsultation | UpkeepCommand | Lapse;

/** Run by a consultation in the review that asked. */
export interface ReceiveOpinion {
  readonly type: 'receive-opinion';
  /** Undefined where the body was silent: no objection. */
  readonly opinion?: Opinion;
}
