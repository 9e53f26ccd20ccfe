import type { DocumentRef, UnitVerdict } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import type { Withdraw } from '../recognition/filing/index.js';
import type { LocalizedText } from '../../kernel/index.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { UpkeepCommand } from '../../file/engine/upkeep.js';
import type { Candidate } from '../../draws/index.js';
import type { Appeal, AppealGround, Ruling } from './appeal.js';

/** Given in the file that is appealed: within the period that the decision opened, on units that it did not give. */
export interface MakeAppeal {
  readonly type: 'appeal';
  readonly grounds: readonly AppealGround[];
  readonly documents: readonly DocumentRef[];
}
/** Run by the file that is appealed, which checked who appeals, when and on what grounds. */
export interface OpenAppeal extends Pick<
  Appeal,
  'about' | 'matter' | 'applicant' | 'decision' | 'grounds' | 'documents' | 'tookPart'
> {
  readonly type: 'open-appeal';
  /** The appeals body's period, opened there, so that both files name the same due date. */
  readonly clock: Clock;
}
/** Outcome of the draw. */
export interface AssignOfficer {
  readonly type: 'assign-officer';
  readonly seed: string;
  readonly candidates: readonly Candidate[];
}
/** What every ruling says: why, and by which rule. */
interface Reasoned {
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
}
export interface Uphold extends Reasoned {
  readonly type: 'uphold';
}
/** With a verdict on each unit under appeal. */
export interface Overturn extends Reasoned {
  readonly type: 'overturn';
  readonly verdicts: readonly UnitVerdict[];
}
/** Back to the authority, which decides again with other people. */
export interface Remit extends Reasoned {
  readonly type: 'remit';
  readonly instructions: LocalizedText;
}

export type AppealCommand = OpenAppeal | AssignOfficer | Uphold | Overturn | Remit | Withdraw | UpkeepCommand | Lapse;

/** Run by an appeal in the file that it is about. */
export interface ReceiveRuling {
  readonly type: 'receive-ruling';
  readonly ruling: Ruling | { readonly outcome: 'withdrawn' };
}
/** The appeals body's period changed: paused, resumed, lapsed. */
export interface ReceiveAppealClock {
  readonly type: 'receive-appeal-clock';
  readonly clock: Clock;
}
