import { sources } from './sources.js';
import { sqlByHand } from './sql-by-hand.js';

/** Where statements may be written by hand; each says why. */
const places = [/^libs\/persistence\/src\//, /^libs\/settlement\/src\//];
/** The runner of migrations and the databases of tests make what Prisma's client only uses. */
const makers = [/^libs\/persistence\/src\/(?:migrations|test-database)\//];

const holdsSql = /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|LISTEN|BEGIN)\b|\.\$?(?:query|execute)/;
const faults = sources()
  .filter(({ path, text }) => /\.tsx?$/.test(path) && !makers.some((maker) => maker.test(path)) && holdsSql.test(text))
  .flatMap(({ path, text }) => {
    const mayBeHere = places.some((place) => place.test(path));
    return sqlByHand(text)
      .filter(({ saysWhy, what }) => !mayBeHere || (what === 'written' && !saysWhy))
      .map(({ line }) => `${path}:${line} ${mayBeHere ? 'does not say why (`SQL: …`)' : 'is no place for SQL'}`);
  });

describe('SQL by hand', () => {
  it('stands beside the database and nowhere else, and says why it is not Prisma’s client that says it', () => {
    expect(faults).toEqual([]);
  });

  it.each([
    ['a statement', 'const sql = `\n  SELECT 1`;'],
    ['one with values in it', 'const sql = `SELECT ${columns} FROM cases`;'],
    ['one that is sent', 'await pool.query(text);'],
    ['one in Prisma’s own words', 'await tx.$executeRaw`LOCK cases`;'],
    ['a transaction', "await client.query('BEGIN');"],
  ])('is seen where it is %s', (_, source) => {
    expect(sqlByHand(source).length).toBeGreaterThan(0);
    expect(sqlByHand(source).every(({ saysWhy }) => !saysWhy)).toBe(true);
    expect(sqlByHand(`// SQL: a lock that no row stands for\n${source}`).every(({ saysWhy }) => saysWhy)).toBe(true);
    expect(sqlByHand(`/** SQL: is sent as it is. */\nimport 'x';\n${source}`).every(({ saysWhy }) => saysWhy)).toBe(
      true,
    );
  });

  it('is no word of a sentence, no method of HTTP and no part of an address', () => {
    expect(sqlByHand(`const told = ['DELETE', 'We UPDATE it', request.query];`)).toEqual([]);
  });
});
