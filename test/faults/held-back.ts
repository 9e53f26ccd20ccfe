import type { Endpoints } from '@puente/testing/actors';
import { nodeOf, until } from '@puente/testing/actors';
import { Client } from 'pg';
import { Control } from '../world/control.js';

/** Of a node's processes, by the name of its login: those that do something in its database. */
const processes = { api: 'agency-api', relay: 'event-relay', worker: 'case-worker' } as const;
export type Role = keyof typeof processes;

/**
 * Kills the process of that role as it stands there, and lets its connection end: what it had committed stays, and what it
 * had not is undone. It is not started again. @throws where it does not come there, or another one does
 */
export type Kill = (role: Role) => Promise<void>;

/** Where the superuser of a country's PostgreSQL finds it. */
const serverOf = ({ postgres }: Endpoints, country: string): string =>
  postgres.apart?.country === country ? postgres.apart.url : postgres.url;

/**
 * Holds back one thing that a process of a node is about to do in its database, and nothing else: so the process stands at that moment, provably, until
 * the test kills it there. A COMMIT waits when it is durable and before it is said, for a second server that is not there (`synchronous_standby_names`).
 */
export class HeldBack {
  private readonly control = new Control();

  private constructor(
    private readonly server: Client,
    private readonly owner: Client,
    private readonly country: string,
  ) {}

  static async open(endpoints: Endpoints, country: string): Promise<HeldBack> {
    const server = new Client({ connectionString: serverOf(endpoints, country) });
    const owner = new Client({ connectionString: nodeOf(endpoints, country).ownerDatabase });
    await Promise.all([server.connect(), owner.connect()]);
    const heldBack = new HeldBack(server, owner, country);
    // Of the whole server and until the end, so that two countries on one do not let one another's go.
    for (const [name, value] of settings) await heldBack.setting(`SET ${name} = '${value}'`);
    return heldBack;
  }

  /** The commit of an entry of that type in the journal of a case: nobody has heard of it. */
  theCommitOf(caseId: string, type: string): Promise<Kill> {
    const asks = `PERFORM set_config('synchronous_commit', 'on', true); RETURN NEW;`;
    return this.before('journal', 'INSERT', `NEW.case_id = '${caseId}' AND NEW.type = '${type}'`, asks);
  }

  /** That a wake which was sent is written down as sent. */
  async theEndOfAWake(caseId: string): Promise<Kill> {
    await this.owner.query('SELECT pg_advisory_lock($1)', [lock]);
    const waits = `PERFORM pg_advisory_xact_lock(${String(lock)}); RETURN OLD;`;
    // No process of a node may take a lock of its choice: it does so as the owner.
    const kill = await this.before('wakes', 'DELETE', `OLD.case_id = '${caseId}'`, waits, 'SECURITY DEFINER');
    return async (role) => {
      await kill(role);
      await this.owner.query('SELECT pg_advisory_unlock($1)', [lock]);
    };
  }

  /** Starts again what was killed; comes back when it is ready. */
  async starts(...roles: Role[]): Promise<void> {
    await Promise.all(roles.map((role) => this.control.start(this.processOf(role))));
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

  /** What another country says became of what it was told of a case, and at which attempt; null while it said nothing. */
  async told(caseId: string, type: string): Promise<readonly { became: string | null; attempt: number }[]> {
    const told = 'SELECT became, attempt FROM outbox WHERE case_id = $1 AND type = $2';
    return (await this.owner.query<{ became: string | null; attempt: number }>(told, [caseId, type])).rows;
  }

  /** Whatever a test that failed left. */
  async close(): Promise<void> {
    for (const [name] of settings.toReversed()) await this.setting(`RESET ${name}`);
    for (const table of ['journal', 'wakes'])
      await this.owner.query(`DROP FUNCTION IF EXISTS held_back_${table} CASCADE`);
    await Promise.all([this.server.end(), this.owner.end()]);
  }

  private async before(table: string, what: 'INSERT' | 'DELETE', which: string, does: string, as = ''): Promise<Kill> {
    const name = `held_back_${table}`;
    await this.owner.query(`
      CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql ${as} AS $$ BEGIN ${does} END $$;
      CREATE TRIGGER ${name} BEFORE ${what} ON ${table} FOR EACH ROW WHEN (${which}) EXECUTE FUNCTION ${name}()`);
    return async (role) => {
      await until(`${this.country}'s ${role} stands`, () => this.stands(role), { within: 60_000 });
      await this.control.kill(this.processOf(role));
      // A server finds out that whoever asked is gone when it answers, and that would be too late.
      await this.server.query(`SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity ${standing}`, [
        this.loginOf(role),
      ]);
      await this.owner.query(`DROP FUNCTION ${name} CASCADE`);
    };
  }

  /** Whether one connection of that role's, and one alone, waits. */
  private async stands(role: Role): Promise<boolean> {
    const { rowCount } = await this.server.query(`SELECT FROM pg_stat_activity ${standing}`, [this.loginOf(role)]);
    return rowCount === 1;
  }

  private readonly loginOf = (role: Role) => `puente_${this.country.toLowerCase()}_${role}`;
  private readonly processOf = (role: Role) => `${this.country}-${processes[role]}`;

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
const standing = `WHERE usename = $1 AND (${waitsToSay} OR ${waitsForLock})`;
