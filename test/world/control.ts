import { setTimeout as pause } from 'node:timers/promises';

/**
 * The stack's own switchboard (`PUENTE_CONTROL`, loopback): ends one of its processes with SIGKILL, or stops it where it is, and has it go on.
 */
export class Control {
  private readonly base: string;

  constructor() {
    const base = process.env['PUENTE_CONTROL'];
    if (base === undefined) throw new Error('PUENTE_CONTROL is not set: run the suite through `npm test`');
    this.base = base;
  }

  /** SIGKILL; comes back when the process is gone. It stays down until `start`. */
  kill(name: string): Promise<void> {
    return this.order(name, 'kill');
  }

  /** Comes back when the process is ready. */
  start(name: string): Promise<void> {
    return this.order(name, 'start');
  }

  /** Asked to end, as an operator does. */
  stop(name: string): Promise<void> {
    return this.order(name, 'stop');
  }

  /** Stands still with all its threads where it is (SIGSTOP): its connections stay open and nobody answers on them. */
  async frozen(name: string, milliseconds: number): Promise<void> {
    await this.order(name, 'freeze');
    await pause(milliseconds);
    await this.order(name, 'thaw');
  }

  /** Of the process itself, while it runs. */
  async pid(name: string): Promise<number | undefined> {
    const response = await fetch(`${this.base}/processes/${name}`, { headers: { connection: 'close' } });
    const { pid } = (await response.json()) as { readonly pid?: number | null };
    return pid ?? undefined;
  }

  async restart(name: string): Promise<void> {
    await this.kill(name);
    await this.start(name);
  }

  private async order(name: string, what: 'kill' | 'start' | 'stop' | 'freeze' | 'thaw'): Promise<void> {
    // A connection each: one that rested while a drill waited may be closed meanwhile.
    const how = { method: 'POST', headers: { connection: 'close' } };
    const response = await fetch(`${this.base}/processes/${name}/${what}`, how);
    if (!response.ok) throw new Error(`${what} ${name}: ${response.status} ${await response.text()}`);
  }
}
