import { z } from 'zod';
import { ConfigError, loadConfig, variables } from './index.js';

const schema = z.object({
  PUENTE_COUNTRY: variables.country,
  DATABASE_URL: variables.databaseUrl,
  KAFKA_BROKERS: variables.addresses,
  HEALTH_PORT: variables.port,
  LOG_LEVEL: variables.logLevel,
});
const good = {
  PUENTE_COUNTRY: 'MX',
  DATABASE_URL: 'postgres://app:secret@127.0.0.1:7450/puente_mx',
  KAFKA_BROKERS: '127.0.0.1:7440, 127.0.0.1:7441',
  HEALTH_PORT: '7471',
};

describe('an app’s configuration', () => {
  it('is parsed, filled with defaults, and frozen', () => {
    const config = loadConfig(schema, { ...good, HOME: '/somewhere' });
    expect(config).toEqual({
      ...good,
      KAFKA_BROKERS: ['127.0.0.1:7440', '127.0.0.1:7441'],
      HEALTH_PORT: 7471,
      LOG_LEVEL: 'info',
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('has all its faults told together, and no value among them', () => {
    const load = () =>
      loadConfig(schema, { PUENTE_COUNTRY: 'Mexico', DATABASE_URL: 'mysql://u:hunter2@h/d', HEALTH_PORT: '99999' });
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(
      [
        'The configuration has faults:',
        '  PUENTE_COUNTRY: must be an ISO 3166-1 alpha-2 code',
        '  DATABASE_URL: must be a postgres:// URL',
        '  KAFKA_BROKERS: is missing',
        '  HEALTH_PORT: must be a port',
      ].join('\n'),
    );
    expect(load).not.toThrow(/hunter2/);
  });

  it.each([
    [
      'postgres://app@db.example/puente_mx',
      'must ask for sslmode=verify-full, because the database is on another machine',
    ],
    ['postgres://app@db.example/puente_mx?sslmode=require', 'must ask for sslmode=verify-full'],
    ['postgres://app@db.example/puente_mx?sslmode=verify-full&sslrootcert=ca.pem', undefined],
    ['postgres://app@localhost/puente_mx?host=db.example', 'must ask for sslmode=verify-full'],
    ['postgres://app@db.example/puente_mx?sslmode=verify-full&sslmode=disable', 'must ask for sslmode=verify-full'],
    ['postgres://app@localhost/puente_mx', undefined],
  ])('speaks to a database over TLS unless it is on this machine: %s', (DATABASE_URL, fault) => {
    const load = () => loadConfig(schema, { ...good, DATABASE_URL });
    if (fault === undefined) expect(load().DATABASE_URL).toBe(DATABASE_URL);
    else expect(load).toThrow(fault);
  });

  it('takes another server’s address in the clear only where it is on this machine', () => {
    const named = z.object({ ISSUER: variables.httpUrl });
    for (const ISSUER of ['https://login.example', 'http://127.0.0.1:7420', 'http://[::1]:7420'])
      expect(loadConfig(named, { ISSUER })).toEqual({ ISSUER });
    for (const ISSUER of ['http://login.example', 'http://127.0.0.1.example', 'http://localhost.example'])
      expect(() => loadConfig(named, { ISSUER })).toThrow('must be an https URL, because it is on another machine');
  });

  it('takes an empty variable as a missing one', () =>
    expect(() => loadConfig(schema, { ...good, KAFKA_BROKERS: ' ' })).toThrow('KAFKA_BROKERS: is missing'));
});
