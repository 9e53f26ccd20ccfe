import { prepared, withValues } from './prepared.js';
import { write } from './write.js';

describe('a prepared statement', () => {
  const statement = prepared('x', 'INSERT INTO t (a, b) VALUES (:one, :two::text) RETURNING :one::int4');

  it('numbers its values, the same name once, and leaves casts alone', () => {
    expect(statement.text).toBe('INSERT INTO t (a, b) VALUES ($1, $2::text) RETURNING $1::int4');
  });

  it('takes its values by name', () => {
    expect(withValues(statement, { two: 'b', one: 'a', three: 'c' }).values).toEqual(['a', 'b']);
  });
});

describe('what is written', () => {
  const shape = {
    file: 'change',
    page: true,
    entries: 2,
    said: 0,
    messages: 0,
    wakes: false,
    thaws: false,
    moves: false,
    decides: false,
    received: false,
  } as const;

  it('is one statement per shape, made once', () => {
    expect(write(shape)).toBe(write({ ...shape }));
    expect(write(shape).name).not.toBe(write({ ...shape, entries: 3 }).name);
  });

  it('names only the tables that get something', () => {
    const tables = (text: string) =>
      Array.from(text.matchAll(/(?:INSERT INTO|UPDATE) ([a-z_]+)/g), ([, table]) => table).sort();
    expect(tables(write({ ...shape, file: 'append', page: false }).text)).toEqual(['cases', 'commands', 'journal']);
    expect(tables(write({ ...shape, file: 'append', page: false, entries: 0 }).text)).toEqual(['cases', 'commands']);
    expect(tables(write(shape).text)).toEqual(['cases', 'commands', 'journal', 'worker_status']);
    const all = write({
      file: 'open',
      page: true,
      entries: 1,
      said: 1,
      messages: 1,
      wakes: true,
      thaws: true,
      moves: true,
      decides: true,
      received: true,
    });
    const rest = ['inbox', 'journal', 'outbox', 'precedents', 'sealed_words', 'wakes', 'wakes', 'worker_status'];
    expect(tables(all.text)).toEqual(['case_facts', 'case_stages', 'cases', 'commands', ...rest]);
    expect(all.text).toContain('pg_notify');
    expect(write({ ...shape, wakes: true }).text).not.toContain('pg_notify');
  });
});
