import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** What every application process of a node is a member of; the migrations grant to it. It cannot log in itself. */
export const applicationRole = 'puente_app';

const turn = 7_400_002;

export interface Login {
  readonly name: string;
  readonly password: string;
}

export interface NodeDatabase {
  readonly name: string;
  /** Owns the schema and migrates it. */
  readonly owner: Login;
  /** What the node's processes connect as: it reads and appends, and can neither change nor delete the journal. */
  readonly application: Login;
}

/** Creates `puente_app` where it is missing and makes a login role a member of it. Needs a role that may create roles. */
export async function prepareRole(adminUrl: string, login: string): Promise<void> {
  await inTurn(adminUrl, async (client) => {
    await createRole(client, applicationRole, 'NOLOGIN');
    await client.query(`GRANT ${applicationRole} TO ${escapeIdentifier(login)}`);
  });
}

/** Creates a node's roles and its empty database where they are missing; `migrate` does the rest. */
export async function prepareDatabase(adminUrl: string, node: NodeDatabase): Promise<void> {
  await inTurn(adminUrl, async (client) => {
    await createRole(client, applicationRole, 'NOLOGIN');
    for (const login of [node.owner, node.application]) {
      await createRole(client, login.name, `LOGIN PASSWORD ${escapeLiteral(login.password)}`);
    }
    await client.query(`GRANT ${applicationRole} TO ${escapeIdentifier(node.application.name)}`);
    const database = escapeIdentifier(node.name);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [node.name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER ${escapeIdentifier(node.owner.name)}`);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${escapeIdentifier(node.application.name)}`);
  });
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
