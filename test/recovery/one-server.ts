import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Endpoints } from '@puente/testing/actors';
import { until } from '@puente/testing/actors';
import { Client } from 'pg';
import type { Control } from '../world/control.js';
import type { Backups } from './backups.js';
import { byItsOwnMeans } from './own-means.js';
import { byPgBackRest, pgBackRest } from './pgbackrest.js';

/** The PostgreSQL of one country alone, with base backups and its log beside it: what the runbook does. */
export class OneServer {
  private readonly server: NonNullable<Endpoints['postgres']['apart']>;
  private readonly backups: Backups;

  constructor(
    { postgres }: Endpoints,
    private readonly control: Control,
  ) {
    if (postgres.apart === null)
      throw new Error('no country has a server of its own: run the suite through `npm test -- recovery`');
    this.server = postgres.apart;
    const { gid, uid } = statSync(this.server.data);
    const folder = (path: string) => {
      mkdirSync(path, { recursive: true });
      chmodSync(path, 0o700);
      chownSync(path, uid, gid);
    };
    const write = (path: string, text: string, mode = 0o600) => {
      writeFileSync(path, text, { mode });
      chownSync(path, uid, gid);
    };
    const asking = <T>(work: (client: Client) => Promise<T>) => this.asking(work);
    const program = pgBackRest();
    const site = { ...this.server, uid, gid, folder, write, asking };
    this.backups = program === undefined ? byItsOwnMeans(site) : byPgBackRest(site, program);
  }

  get country(): string {
    return this.server.country;
  }

  /** As the stack calls its process. */
  get name(): string {
    return this.server.name;
  }

  /** From here on it can be put back to any moment. */
  backUp(): Promise<void> {
    return this.backups.take();
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
    await this.asking(async (client) => {
      // A segment without anything in it is not changed for another one.
      await client.query(`SELECT pg_logical_emit_message(true, 'drill', 'the end of a segment')`);
      const { rows } = await client.query<{ last: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS last');
      await until('the log is in the archive', async () => {
        const { rows: kept } = await client.query<{ there: boolean }>(
          'SELECT last_archived_wal >= $1 AS there FROM pg_stat_archiver',
          [rows[0]?.last],
        );
        return kept[0]?.there;
      });
    });
  }

  /** Its process and its disk are gone. */
  async lose(): Promise<void> {
    await this.control.kill(this.server.name);
    rmSync(this.server.data, { recursive: true });
  }

  /** @param to the moment; where nothing is said, as far as the archive reaches */
  async putBack(to?: string): Promise<void> {
    const { data, name } = this.server;
    await this.control.stop(name);
    if (existsSync(data)) {
      rmSync(`${data}-before`, { recursive: true, force: true });
      cpSync(data, `${data}-before`, { recursive: true });
    }
    this.backups.putBack(to);
    await this.control.start(name);
    await this.asking(async (client) => {
      await until(
        'it is out of recovery',
        async () => {
          const { rows } = await client.query<{ done: boolean }>('SELECT NOT pg_is_in_recovery() AS done');
          return rows[0]?.done;
        },
        { within: 300_000 },
      );
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
}
