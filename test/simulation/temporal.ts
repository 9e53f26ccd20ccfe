import { ApplicationFailure } from '@temporalio/common';
import type { CarryOut, CaseActivities, Reading } from '@puente/workflows/contract';
import type { ProcessView } from '@puente/domain/file/case';
import { effectId, temporalName } from '@puente/domain/file/case';
import type { CaseId, Instant } from '@puente/domain/kernel';
import type { Shown, Wake, Waker } from '@puente/platform/temporal';

/** As `workflows/case-file` keeps it: what was read last, and up to which version it was woken. */
interface Running {
  reading?: Reading;
  heard: number;
  answered: number;
  again: boolean;
}

/** One namespace: processes by their case, until their store is lost. They look at their files through activities, as the real ones do. */
export class Temporal {
  down = false;
  private readonly processes = new Map<CaseId, Running>();

  readonly waker: Waker = {
    wake: (wake) => Promise.resolve(this.woken(wake)),
    running: (ids) =>
      this.down
        ? Promise.reject(new Error('Temporal is down'))
        : Promise.resolve(new Map(ids.filter((id) => this.processes.has(id)).map((id) => [id, this.shownOf(id)]))),
    attended: () => Promise.resolve(),
    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };

  private shownOf(caseId: CaseId): Shown {
    const view = this.processes.get(caseId)?.reading?.view;
    return { stage: view?.stage, dueAt: view?.deadline?.at };
  }

  losesAll(): void {
    this.processes.clear();
  }

  get cases(): readonly CaseId[] {
    return [...this.processes.keys()];
  }

  /** One turn of a process: it reads its file where it was woken, else does what is due. @returns whether anything was */
  async turn(caseId: CaseId, activities: CaseActivities, now: Instant): Promise<boolean> {
    const process = this.processes.get(caseId);
    if (this.down || process === undefined) return false;
    const { again, answered, heard, reading } = process;
    if (reading === undefined || again || heard > Math.max(reading.version, answered)) {
      const read = await activities.readProcess({ caseId, woken: true }).catch((error: unknown) => {
        // A file that a restore took away: its process fails for good, and begins anew when the file is back.
        if (error instanceof ApplicationFailure && error.nonRetryable === true) this.processes.delete(caseId);
        throw error;
      });
      if (again) process.heard = 0;
      process.answered = process.heard;
      process.again = false;
      this.take(caseId, process, read, again);
      return true;
    }
    const { view } = reading;
    const { deadline, effects } = view;
    if (deadline !== undefined && now > deadline.at) {
      this.take(caseId, process, await activities.lapse({ caseId, clock: deadline.clock, dueAt: deadline.at }));
      return true;
    }
    for (const { kind, subject } of effects) {
      const act = temporalName(kind);
      const carryOut = (activities as unknown as Record<string, CarryOut>)[act];
      if (carryOut === undefined) throw new TypeError(`${kind} is not of these stories`);
      this.take(caseId, process, await carryOut({ caseId, subject }));
    }
    return effects.length > 0;
  }

  /** What is due to a process as it knows its file; for whoever asks why nothing ends. */
  dueOf(caseId: CaseId): string {
    const view: ProcessView | undefined = this.processes.get(caseId)?.reading?.view;
    return view === undefined ? 'no process' : `${view.stage} ${view.effects.map(effectId).join()}`;
  }

  private woken({ caseId, version }: Wake): 'sent' | 'not-sent' {
    if (this.down) return 'not-sent';
    const process = this.processes.get(caseId) ?? { heard: 0, answered: 0, again: false };
    this.processes.set(caseId, process);
    if (version === undefined) process.again = true;
    else process.heard = Math.max(process.heard, version);
    return 'sent';
  }

  private take(caseId: CaseId, process: Running, reading: Reading, asItIs = false): void {
    if (process.reading !== undefined && reading.version < process.reading.version && !asItIs) return;
    process.reading = reading;
    if (reading.view.ended) this.processes.delete(caseId);
  }
}
