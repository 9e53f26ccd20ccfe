import { Client } from 'pg';
import { migrate } from '../migrations/index.js';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { granted, grants, groupOf, nodeRoles, policies, policiesIn, policiesWanted, toGrant } from './index.js';

let node: TestDatabase;
let owner: Client;
beforeAll(async () => {
  node = await testDatabase();
  owner = new Client({ connectionString: node.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await node.drop();
});

const rows = async <Row extends object>(statement: string) => (await owner.query<Row>(statement)).rows;

describe('what the node’s roles may do', () => {
  it('is what the table of grants says, in the database’s own catalogue, and nothing beside it', async () => {
    expect(await granted(owner)).toEqual(toGrant(grants));
  });

  it('is said of every table, so that a new one is not forgotten', async () => {
    const tables = await rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    );
    const said = new Set([...grants.map(({ on }) => on), '_prisma_migrations']);
    expect(tables.map(({ name }) => name).filter((name) => !said.has(name))).toEqual([]);
  });

  it('is given by a right of its own each: no role owns a table, is in another group, or passes by what is granted', async () => {
    const groups = nodeRoles.map((role) => `'${groupOf(role)}'`).join(', ');
    const strong = await rows(
      `SELECT rolname FROM pg_roles WHERE rolname IN (${groups}, 'puente_app') AND (rolcanlogin OR rolsuper OR rolbypassrls OR
         rolcreaterole OR rolcreatedb OR rolreplication)`,
    );
    const owned = await rows(
      `SELECT relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname IN (${groups}, 'puente_app')`,
    );
    const members = await rows(
      `SELECT r.rolname, g.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid
       WHERE r.rolname IN (${groups})`,
    );
    expect([strong, owned, members]).toEqual([[], [], []]);
  });

  it('is given again by the next migration where somebody gave or took something by hand', async () => {
    await owner.query('GRANT UPDATE, DELETE ON commands TO puente_api; REVOKE SELECT ON cases FROM puente_worker');
    await owner.query('GRANT SELECT (id) ON dossiers TO PUBLIC');
    await migrate(node.ownerUrl);
    expect(await granted(owner)).toEqual(toGrant(grants));
  });

  it('[wall 2] is limited by row as the table of policies says, and again by the next migration where somebody changed that by hand', async () => {
    expect(await policiesIn(owner, policies)).toEqual(policiesWanted(policies));
    await owner.query('ALTER POLICY asked_for ON cases USING (true)');
    await owner.query('DROP POLICY asked_for ON documents; ALTER TABLE journal DISABLE ROW LEVEL SECURITY');
    await owner.query('CREATE POLICY more ON dossiers USING (true)');
    const held = await policiesIn(owner, policies);
    for (const changed of ['cases asked_for, by hand', 'dossiers more, by hand']) expect(held).toContain(changed);
    for (const gone of ['documents asked_for', 'wall journal']) expect(held).not.toContain(gone);
    await migrate(node.ownerUrl);
    expect(await policiesIn(owner, policies)).toEqual(policiesWanted(policies));
  });
});
