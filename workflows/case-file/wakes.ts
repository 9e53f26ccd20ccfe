import { defineSignal, setHandler } from '@temporalio/workflow';
import { wakeSignal } from '@puente/domain/file/case';

/**
 * Sent after a command changed what the process sees; carries the file's version and nothing else. Without one, an operator
 * wants the file to be looked at whatever its version is: something was lost, or a clock was put right.
 */
const wake = defineSignal<[version?: number]>(wakeSignal);

/** Up to which version of the file this process has been woken. Twenty wakes in a burst raise it once. */
export class Wakes {
  private heard = 0;
  private answered = 0;
  private again = false;

  constructor() {
    setHandler(wake, (version) => {
      if (version === undefined) this.again = true;
      else this.heard = Math.max(this.heard, version);
    });
  }

  /** A version newer than the one read, or a look that was asked for; a wake that arrives after its file was read says nothing new. */
  tellMoreThan(version: number): boolean {
    return this.again || this.heard > Math.max(version, this.answered);
  }

  /**
   * The file is about to be read on their account.
   *
   * @returns whether it is taken as it is, also where it is older than what was read before: its node got an older database back
   */
  answer(): boolean {
    const { again } = this;
    if (again) this.heard = 0;
    this.answered = this.heard;
    this.again = false;
    return again;
  }
}
