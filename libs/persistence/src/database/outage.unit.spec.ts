import { DatabaseError, isOutage } from './index.js';

const coded = (code: string) => Object.assign(new Error('it failed'), { code });

describe('[D 4] an outage', () => {
  it.each([
    ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'ENOSPC'],
    ...['08006', '53100', '53300', '57014', '57P01', '57P03', '58030'],
    ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037', 'P2039'],
  ])('is %s', (code) => expect(isOutage(coded(code))).toBe(true));

  it.each([
    ...['Connection terminated unexpectedly', 'Connection terminated due to connection timeout', 'Query read timeout'],
    ...['timeout exceeded when trying to connect', 'Client was closed and is not queryable'],
  ])('is what pg says without a code: %s', (message) => {
    expect(isOutage(new Error(message))).toBe(true);
    expect(isOutage(new Error('a settlement failed', { cause: new Error(message) }))).toBe(true);
  });

  it('is no bug: neither of a statement, nor of the program', () => {
    for (const code of ['22012', '23505', '40001', '42501', 'P2002', 'ARGUMENTS', 'ENOENT'])
      expect(isOutage(new DatabaseError(code, 'it failed'))).toBe(false);
    for (const thrown of [new TypeError('undefined'), undefined, null, 'Query read timeout'])
      expect(isOutage(thrown)).toBe(false);
  });
});
