import { condition, isCancellation, workflowInfo } from '@temporalio/workflow';
import type { DueEffect, EffectKind, ProcessView } from '@puente/domain/file/case';
import { effectId, temporalName } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import { atOnce, patiently, record } from './activities.js';
import { Alarms } from './alarms.js';
import type { Reading } from './contract.js';
import { showToOperators } from './operators-view.js';
import { Wakes } from './wakes.js';

/** Opens the case's file for its process. No wake is lost: their handler is set before the first await. */
export async function openFile<Stage extends string>(caseId: CaseId): Promise<CaseFile<Stage>> {
  const wakes = new Wakes();
  return new CaseFile<Stage>(caseId, wakes, await record.readProcess({ caseId, woken: true }));
}

/** The file as its process sees it: what stage it is in, what is due, and the one place in which a process waits. */
export class CaseFile<Stage extends string> {
  private readonly alarms = new Alarms();
  /** Effects being retried while the case goes on. */
  private readonly underway = new Set<string>();
  private effectEnded = false;
  private nodeAhead: number;

  constructor(
    readonly caseId: CaseId,
    private readonly wakes: Wakes,
    private reading: Reading,
  ) {
    this.nodeAhead = aheadIn(reading);
  }

  get stage(): Stage {
    return this.view.stage as Stage;
  }

  get ended(): boolean {
    return this.view.ended;
  }

  /** The server suggests to begin a new history. */
  get long(): boolean {
    return workflowInfo().continueAsNewSuggested;
  }

  /** Carries out what is due of this kind now; nothing where nothing is. */
  async does(kind: EffectKind): Promise<void> {
    await Promise.all(this.dueEffects((effect) => effect.kind === kind).map((effect) => this.carryOut(effect)));
  }

  /**
   * Waits until the file is in another stage, or over. Meanwhile reminders go out, a deadline that passes lapses, and
   * effects that a command made due are carried out. Returns early when the history has grown long.
   */
  async leaves(stage: Stage): Promise<void> {
    while (this.stage === stage && !this.ended && !this.long) {
      if (!(await this.attend())) await this.happening();
    }
  }

  /** Shows the last stage to operators and ends the process. */
  close(): Stage {
    showToOperators(this.view);
    return this.stage;
  }

  private get view(): ProcessView {
    return this.reading.view;
  }

  private get woken(): boolean {
    return this.wakes.tellMoreThan(this.reading.version);
  }

  /** Does what is due, and tells whether anything was. */
  private async attend(): Promise<boolean> {
    const { caseId } = this;
    const { deadline, reminders } = this.view;
    const [reminder] = reminders;
    if (deadline && this.hasPassed(deadline)) {
      this.take(await record.lapse({ caseId, clock: deadline.clock, dueAt: deadline.at }));
      return true;
    }
    if (reminder && this.hasPassed(reminder)) {
      const { clock, fraction, at } = reminder;
      this.take(await record.remind({ caseId, clock, fraction, dueAt: deadline?.at ?? at }));
      return true;
    }
    const effects = this.dueEffects();
    await Promise.all(effects.map((effect) => this.carryOut(effect)));
    return effects.length > 0;
  }

  /** A wake, an alarm, or the end of an effect that was being retried; then the file is read again. */
  private async happening(): Promise<void> {
    showToOperators(this.view);
    const { deadline, reminders } = this.view;
    const due = [deadline, reminders[0]].flatMap((one) => (one ? [after(one)] : []));
    if (due.length > 0) this.alarms.ringBy(Math.min(...due) - this.nodeAhead);
    // No limit of its own: a stage with a period has an alarm, and one without (a draft passed on, an open file at the
    // other country) lasts until somebody acts.
    await condition(() => this.woken || this.alarms.rang || this.effectEnded || this.long);
    const { woken } = this;
    if (woken || this.alarms.rang) {
      this.alarms.rang = false;
      const asItIs = this.wakes.answer();
      this.take(await record.readProcess({ caseId: this.caseId, woken }), asItIs);
    }
    this.effectEnded = false;
  }

  private dueEffects(which: (effect: DueEffect) => boolean = () => true): readonly DueEffect[] {
    return this.view.effects.filter((effect) => which(effect) && !this.underway.has(effectId(effect)));
  }

  private async carryOut(effect: DueEffect): Promise<void> {
    const act = temporalName(effect.kind);
    const of = { caseId: this.caseId, subject: effect.subject };
    this.underway.add(effectId(effect));
    try {
      this.ends(effect, await atOnce[act](of));
    } catch (error) {
      if (isCancellation(error)) throw error;
      // Not awaited: however long it takes, the file's clocks run on and others may act.
      void patiently[act](of).then((reading) => {
        this.ends(effect, reading);
        this.effectEnded = true;
      });
    }
  }

  private ends(effect: DueEffect, reading: Reading): void {
    this.underway.delete(effectId(effect));
    this.take(reading);
  }

  /** Answers can overtake one another; an older one says nothing, unless an operator had the file looked at. */
  private take(reading: Reading, asItIs = false): void {
    if (reading.version < this.reading.version && !asItIs) return;
    this.reading = reading;
    this.nodeAhead = aheadIn(reading);
  }

  private hasPassed(due: Due): boolean {
    return Date.now() + this.nodeAhead >= after(due);
  }
}

interface Due {
  readonly at: Parameters<typeof milliseconds>[0];
}

/** A period includes its last millisecond. */
const after = (due: Due): number => milliseconds(due.at) + 1;

/** Milliseconds for which an answer may have been on its way. */
const onTheWay = 60_000;

/**
 * Milliseconds by which the node's clock is ahead of the server's, which a workflow goes by: the law's time is the node's. One
 * that is behind holds nothing up here, because what is not due there is asked again.
 */
function aheadIn({ now }: Reading): number {
  const ahead = now === undefined ? 0 : milliseconds(now) - Date.now();
  return ahead > onTheWay ? ahead : 0;
}
