import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { openPool } from './index.js';

describe('connections to the node’s database', () => {
  let node: TestDatabase;
  beforeAll(async () => {
    node = await testDatabase();
  });
  afterAll(() => node.drop());

  /** How often one connection planned a statement for its values, and how often it used the plan that it keeps. */
  async function plans(planOnce: boolean) {
    const pool = openPool(node.urlOf('relay'), { max: 1, planOnce });
    try {
      for (const id of ['a', 'b', 'c']) {
        await pool.query({ name: 'a case', text: 'SELECT stage FROM cases WHERE id = $1', values: [id] });
      }
      const kept = `SELECT custom_plans AS anew, generic_plans AS kept FROM pg_prepared_statements WHERE name = 'a case'`;
      return (await pool.query<{ anew: number; kept: number }>(kept)).rows;
    } finally {
      await pool.end();
    }
  }

  it('[P14] plan a statement once, where all of a process go by keys', async () => {
    expect(await plans(true)).toEqual([{ anew: 0, kept: 3 }]);
    expect(await plans(false)).toEqual([{ anew: 3, kept: 0 }]);
  });
});
