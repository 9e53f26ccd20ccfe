import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Endpoints } from '@puente/testing/actors';
import { until } from '@puente/testing/actors';
import { Client } from 'pg';
import type { Control } from '../world/control.js';

/** The PostgreSQL of one country alone, with base backups and its log beside it: what the runbook does with pgBackRest, by PostgreSQL's own means. */
export class OneServer {
  private readonly server: NonNullable<Endpoints['postgres']['apart']>;
  private readonly backup: string;

  constructor(
    { postgres }: Endpoints,
    private readonly control: Control,
  ) {
    if (postgres.apart === null)
      throw new Error('no country has a server of its own: run the suite through `npm test -- recovery`');
    this.server = postgres.apart;
    this.backup = `${this.server.data}-backup`;
  }

  get country(): string {
    return this.server.country;
  }

  /** From here on it can be put back to any moment. */
  async backUp(): Promise<void> {
    const { archive, data } = this.server;
    for (const folder of [archive, this.backup]) rmSync(folder, { recursive: true, force: true });
    this.folder(archive);
    await this.asking(async (client) => {
      await client.query(`SELECT pg_backup_start('drill', true)`);
      copied(data, this.backup);
      for (const left of ['pg_wal', 'postmaster.pid', 'postmaster.opts'])
        rmSync(join(this.backup, left), { recursive: true, force: true });
      const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
      writeFileSync(join(this.backup, 'backup_label'), rows[0]?.labelfile ?? '');
    });
    this.owned(join(this.backup, 'backup_label'));
    this.folder(join(this.backup, 'pg_wal'));
  }

  /** A moment between what is settled before it and after it. */
  async moment(): Promise<string> {
    await pause(200);
    const at = await this.asking(async (client) => {
      const { rows } = await client.query<{ at: string }>('SELECT clock_timestamp()::text AS at');
      return rows[0]?.at ?? '';
    });
    await pause(200);
    return at;
  }

  /** All that is settled until now has reached the archive. */
  async archived(): Promise<void> {
    const { archive } = this.server;
    const last = await this.asking(async (client) => {
      // A segment without anything in it is not changed for another one.
      await client.query(`SELECT pg_logical_emit_message(true, 'drill', 'the end of a segment')`);
      const { rows } = await client.query<{ last: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS last');
      return rows[0]?.last ?? '';
    });
    await until('the log is in the archive', () => Promise.resolve(existsSync(join(archive, last))));
  }

  /** Its process and its disk are gone. */
  async lose(): Promise<void> {
    await this.control.kill(this.server.name);
    rmSync(this.server.data, { recursive: true });
  }

  /** @param to the moment; where nothing is said, as far as the archive reaches */
  async putBack(to?: string): Promise<void> {
    const { archive, data, name } = this.server;
    await this.control.stop(name);
    if (existsSync(data)) {
      rmSync(`${data}-before`, { recursive: true, force: true });
      renameSync(data, `${data}-before`);
    }
    copied(this.backup, data);
    const settings = [
      `restore_command = 'cp "${archive}/%f" "%p"'`,
      ...(to === undefined ? [] : [`recovery_target_time = '${to}'`, `recovery_target_action = 'promote'`]),
    ];
    appendFileSync(join(data, 'postgresql.auto.conf'), `${settings.join('\n')}\n`);
    const signal = join(data, 'recovery.signal');
    writeFileSync(signal, '');
    this.owned(signal);
    await this.control.start(name);
    await this.asking(async (client) => {
      await until('it is out of recovery', async () => {
        const { rows } = await client.query<{ done: boolean }>('SELECT NOT pg_is_in_recovery() AS done');
        return rows[0]?.done;
      });
      // The next backup would carry where this one was to stop.
      for (const name of ['restore_command', 'recovery_target_time', 'recovery_target_action'])
        await client.query(`ALTER SYSTEM RESET ${name}`);
    });
  }

  private async asking<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: this.server.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  private folder(path: string): void {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o700);
    this.owned(path);
  }

  /** By whom PostgreSQL runs: another than who runs this, where that is root. */
  private owned(path: string): void {
    const { gid, uid } = statSync(existsSync(this.server.data) ? this.server.data : this.backup);
    chownSync(path, uid, gid);
  }
}

/** While the server runs: what goes meanwhile is in the log. */
function copied(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const faults = stderr.split('\n').filter((line) => line !== '' && !line.includes('No such file or directory'));
  if (faults.length > 0 || status === null) throw new Error(faults.join('\n'));
}
