import type { Endpoints } from '@puente/testing/actors';
import { nodeOf, until } from '@puente/testing/actors';
import { Client } from 'pg';

/** Where the superuser of a country's PostgreSQL finds it. */
const serverOf = ({ postgres }: Endpoints, country: string): string =>
  postgres.apart?.country === country ? postgres.apart.url : postgres.url;

/**
 * Holds back one thing that a process of a node is about to do in its database, and nothing else: so the process stands at that moment, provably, until
 * the test ends it there. A COMMIT waits when it is durable and before it is said, for a second server that is not there (`synchronous_standby_names`).
 */
export class HeldBack {
  private constructor(
    private readonly server: Client,
    private readonly owner: Client,
    private readonly country: string,
  ) {}

  static async open(endpoints: Endpoints, country: string): Promise<HeldBack> {
    const server = new Client({ connectionString: serverOf(endpoints, country) });
    const owner = new Client({ connectionString: nodeOf(endpoints, country).ownerDatabase });
    await Promise.all([server.connect(), owner.connect()]);
    return new HeldBack(server, owner, country);
  }

  /** The commit of an entry of that type in the journal of a case. @returns has it said */
  async theCommitOf(caseId: string, type: string): Promise<() => Promise<void>> {
    const asks = `PERFORM set_config('synchronous_commit', 'on', true); RETURN NEW;`;
    const undo = await this.before('journal', 'INSERT', `NEW.case_id = '${caseId}' AND NEW.type = '${type}'`, asks);
    for (const [name, value] of settings) await this.setting(`SET ${name} = '${value}'`);
    return async () => {
      for (const [name] of settings.toReversed()) await this.setting(`RESET ${name}`);
      await undo();
    };
  }

  /** That a wake which was sent is written down as sent. @returns has it forgotten, by whoever waits for it */
  async theEndOfAWake(caseId: string): Promise<() => Promise<void>> {
    await this.owner.query('SELECT pg_advisory_lock($1)', [lock]);
    const waits = `PERFORM pg_advisory_xact_lock(${String(lock)}); RETURN OLD;`;
    // No process of a node may take a lock of its choice: it does so as the owner.
    const undo = await this.before('wakes', 'DELETE', `OLD.case_id = '${caseId}'`, waits, 'SECURITY DEFINER');
    return async () => {
      // A server finds out that whoever asked is gone when it answers, and that would be too late.
      await this.server.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${waitsForLock}`);
      await this.owner.query('SELECT pg_advisory_unlock($1)', [lock]);
      await undo();
    };
  }

  /** Until a process of that role, and one alone, stands there. */
  async waits(role: 'api' | 'relay' | 'worker'): Promise<void> {
    const login = `puente_${this.country.toLowerCase()}_${role}`;
    const standing = async () => {
      const { rows } = await this.server.query<{ waiting: boolean }>(
        `SELECT count(*) = 1 AS waiting FROM pg_stat_activity WHERE usename = $1 AND (${waitsToSay} OR ${waitsForLock})`,
        [login],
      );
      return rows[0]?.waiting;
    };
    await until(`${login} waits`, standing, { within: 60_000 });
  }

  /** Of a case: how many entries of that type there are, and how many wakes. */
  async of(caseId: string, type: string): Promise<readonly [entries: number, wakes: number]> {
    const { rows } = await this.owner.query<{ entries: number; wakes: number }>(
      `SELECT (SELECT count(*) FROM journal WHERE case_id = $1 AND type = $2)::int AS entries,
              (SELECT count(*) FROM wakes WHERE case_id = $1)::int AS wakes`,
      [caseId, type],
    );
    return [rows[0]?.entries ?? -1, rows[0]?.wakes ?? -1];
  }

  /** Whatever a test that failed left. */
  async close(): Promise<void> {
    for (const [name] of settings) await this.setting(`RESET ${name}`);
    for (const table of ['journal', 'wakes'])
      await this.owner.query(`DROP FUNCTION IF EXISTS held_back_${table} CASCADE`);
    await Promise.all([this.server.end(), this.owner.end()]);
  }

  private async before(table: string, what: 'INSERT' | 'DELETE', which: string, does: string, as = '') {
    const name = `held_back_${table}`;
    await this.owner.query(`
      CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql ${as} AS $$ BEGIN ${does} END $$;
      CREATE TRIGGER ${name} BEFORE ${what} ON ${table} FOR EACH ROW WHEN (${which}) EXECUTE FUNCTION ${name}()`);
    return async () => {
      await this.owner.query(`DROP FUNCTION ${name} CASCADE`);
    };
  }

  private async setting(what: string): Promise<void> {
    await this.server.query(`ALTER SYSTEM ${what}`);
    await this.server.query('SELECT pg_reload_conf()');
  }
}

const lock = 7_400_913;
/** Nobody else's transaction waits: `local` is what each asks for, until the trigger says otherwise. */
const settings = [
  ['synchronous_commit', 'local'],
  ['synchronous_standby_names', 'nobody'],
] as const;
const waitsToSay = `(wait_event = 'SyncRep' AND query = 'COMMIT')`;
const waitsForLock = `(wait_event_type = 'Lock' AND wait_event = 'advisory' AND query LIKE 'DELETE FROM wakes%')`;
