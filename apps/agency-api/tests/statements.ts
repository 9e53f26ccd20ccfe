import type { Pool, PoolClient } from '@puente/persistence/database';

/** What no request asks for: a process looks for ended sessions and published rules by itself; and who asks is said with the first statement. */
const byItself = ['status-sessions:ended', 'rows:say'];

/** The names of all statements that leave for the server from now on, as its connections are handed them; of unnamed ones the text. */
export function statementsOf(pool: Pool): string[] {
  const said: string[] = [];
  const heard = new WeakSet<object>();
  pool.on('acquire', (client: PoolClient) => {
    const { connection } = client as unknown as { connection: Wire };
    if (heard.has(connection)) return;
    heard.add(connection);
    const parse = connection.parse.bind(connection);
    const bind = connection.bind.bind(connection);
    const query = connection.query.bind(connection);
    let text = '';
    connection.parse = (config) => {
      text = config.text;
      parse(config);
    };
    connection.bind = (config) => {
      const name = config.statement === undefined || config.statement === '' ? text : config.statement;
      if (!byItself.includes(name) && !name.includes('published_rules')) said.push(name);
      bind(config);
    };
    connection.query = (sql) => {
      if (!sql.includes('published_rules')) said.push(sql);
      query(sql);
    };
  });
  return said;
}

/** As much of `pg`'s connection as says what it is given. */
interface Wire {
  parse(config: { readonly text: string }): void;
  bind(config: { readonly statement?: string }): void;
  query(sql: string): void;
}
