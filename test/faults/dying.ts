import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Link } from '@puente/testing/link';
import { openLink } from '@puente/testing/link';
import { compiledThread } from '@puente/testing/threads';

export interface Work {
  readonly what: 'settle' | 'tell' | 'dispatch';
  readonly asked?: unknown;
}
/** What a process says to whoever asked it, to Temporal and to a carrier. */
export interface Said {
  readonly ready?: true;
  readonly answered?: unknown;
  readonly failed?: string;
  readonly woke?: string;
  readonly told?: string;
}

/** As PostgreSQL says that a transaction is committed. */
const committed = Buffer.from('COMMIT\0');

/** A process of its own, whose way to its database is watched: it is ended by SIGKILL in the middle of what it does. */
export class Dying {
  readonly said: Said[] = [];
  private isMortal = false;
  private freezes = false;
  private readonly ended: Promise<NodeJS.Signals | null>;

  private constructor(
    private readonly process: ChildProcess,
    private readonly link: Link,
  ) {
    this.ended = new Promise((resolve) => this.process.once('exit', (_code, signal) => resolve(signal)));
    this.process.on('message', (said: Said) => {
      this.said.push(said);
      if (said.told === undefined) return;
      if (this.freezes) this.process.kill('SIGSTOP');
      // The carrier's answer, which a process that is frozen reads once it goes on.
      this.process.send({ carried: said.told });
    });
  }

  static async start(database: string): Promise<Dying> {
    const url = new URL(database);
    const watching = { hears: (bytes: Buffer) => bytes };
    const link = await openLink(Number(url.port), (bytes) => watching.hears(bytes));
    url.port = String(link.port);
    const env = { ...process.env, DATABASE_URL: url.href };
    const dying = new Dying(fork(compiledThread(join(__dirname, 'dying.thread.ts')), { env, execArgv: [] }), link);
    watching.hears = (bytes) => dying.hears(bytes);
    await dying.says(({ ready }) => ready === true);
    return dying;
  }

  /** PostgreSQL has committed: the process is gone before it hears of it. */
  private hears(bytes: Buffer): Buffer {
    if (!this.isMortal || !bytes.includes(committed)) return bytes;
    this.process.kill('SIGKILL');
    return Buffer.alloc(0);
  }

  private async says(which: (said: Said) => boolean): Promise<void> {
    while (!this.said.some(which)) {
      await new Promise((resolve) => this.process.once('message', resolve));
    }
  }

  /** Ends at the commit of what it is asked. @returns the signal that ended it */
  diesAtTheCommit(of: Work): Promise<NodeJS.Signals | null> {
    this.isMortal = true;
    this.process.send(of);
    return this.ended;
  }

  /** Ends when it has told Temporal, before it writes down that it has. */
  async diesOnceItWoke(): Promise<NodeJS.Signals | null> {
    this.process.send({ what: 'dispatch' } satisfies Work);
    await this.says(({ woke }) => woke !== undefined);
    this.process.kill('SIGKILL');
    return this.ended;
  }

  /** Stands still once it has told the carrier, before it hears of it. */
  async freezesOnceItTold(of: Work): Promise<void> {
    this.freezes = true;
    this.process.send(of);
    await this.says(({ told }) => told !== undefined);
  }

  /** Goes on with what it was at. @returns what it says of that */
  async thaws(): Promise<Said | undefined> {
    this.process.kill('SIGCONT');
    const isEnd = ({ answered, failed }: Said) => answered !== undefined || failed !== undefined;
    await this.says(isEnd);
    return this.said.find(isEnd);
  }

  async close(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
    await this.link.close();
  }
}
