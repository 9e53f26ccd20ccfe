import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { NodeRole } from '../roles/index.js';
import { formerGroup, groupOf, nodeRoles } from '../roles/index.js';

const turn = 7_400_002;

export interface Login {
  readonly name: string;
  readonly password: string;
}

export interface NodeDatabase {
  readonly name: string;
  /** Owns the schema and migrates it; no process of the node has its password. */
  readonly owner: Login;
  /** What each process connects as, and who looks into it; each may do what `grants` says. */
  readonly logins: Readonly<Record<NodeRole, Login>>;
}

/**
 * Creates a node's roles and its empty database where they are missing, and sets their passwords; `migrate` does the rest. Needs a
 * role that may create roles.
 */
export async function prepareDatabase(adminUrl: string, node: NodeDatabase): Promise<void> {
  await inTurn(adminUrl, async (client) => {
    // The first migrations name it; `migrate` takes from it what they gave.
    await createRole(client, formerGroup, 'NOLOGIN');
    await createLogin(client, node.owner);
    const database = escapeIdentifier(node.name);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [node.name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER ${escapeIdentifier(node.owner.name)}`);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    for (const role of nodeRoles) {
      const login = node.logins[role];
      await createRole(client, groupOf(role), 'NOLOGIN');
      await createLogin(client, login);
      await client.query(`ALTER ROLE ${escapeIdentifier(login.name)} CONNECTION LIMIT ${connectionsOf[role] ?? -1}`);
      await client.query(`GRANT ${escapeIdentifier(groupOf(role))} TO ${escapeIdentifier(login.name)}`);
      await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${escapeIdentifier(login.name)}`);
    }
    if (await isSuperuser(client)) await takeWhatNoGrantLimits(adminUrl, node);
  });
}

/** A server lets in a hundred unless it is told otherwise: who only reads, or comes to change keys, leaves room for the processes. */
const connectionsOf: Partial<Record<NodeRole, number>> = { statistics: 20, keeper: 20 };

/** SQL: whoever may connect may write large objects, which no grant limits; the node has none. They are the server's to take away. */
const largeObjects = `
  DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc
      WHERE pronamespace = 'pg_catalog'::regnamespace AND (proname LIKE 'lo\\_%' OR proname IN ('loread', 'lowrite'))
    LOOP EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one); END LOOP;
  END $$`;

/**
 * SQL: whoever may connect may hold any lock that is only a number, and with it those by which publishers and draws take turns: all of
 * them stand still. A process has what it asks for, until the end of a transaction; who only reads has none.
 */
const numberedLocks = (owner: string): string => `
  DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc
      WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_(try_)?advisory_'
    LOOP
      EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', one, ${escapeLiteral(owner)});
    END LOOP;
  END $$;
  ${Object.entries(locksOf)
    .map(([lock, roles]) => `GRANT EXECUTE ON FUNCTION pg_catalog.${lock}(bigint) TO ${roles.map(groupOf).join(', ')};`)
    .join('\n  ')}`;

const locksOf = {
  pg_try_advisory_xact_lock: ['relay'],
  pg_advisory_xact_lock: ['api', 'worker', 'operator'],
} as const satisfies Readonly<Record<string, readonly NodeRole[]>>;

const isSuperuser = async (client: Client): Promise<boolean> =>
  (await client.query<{ yes: boolean }>('SELECT rolsuper AS yes FROM pg_roles WHERE rolname = current_user')).rows[0]
    ?.yes === true;

async function takeWhatNoGrantLimits(adminUrl: string, { name, owner }: NodeDatabase): Promise<void> {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(largeObjects);
    await client.query(numberedLocks(owner.name));
  } finally {
    await client.end();
  }
}

async function createLogin(client: Client, { name, password }: Login): Promise<void> {
  await createRole(client, name, 'LOGIN');
  await client.query(`ALTER ROLE ${escapeIdentifier(name)} PASSWORD ${escapeLiteral(password)}`);
}

async function createRole(client: Client, name: string, options: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${escapeIdentifier(name)} ${options}`);
}

/** Roles belong to the whole server: two nodes, or two test files, that prepare at once must not meet. */
async function inTurn(adminUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [turn]);
    await work(client);
  } finally {
    await client.end();
  }
}
