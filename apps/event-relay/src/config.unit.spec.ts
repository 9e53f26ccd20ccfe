import { loadConfig } from '@puente/platform/config';
import { configuration } from './config.js';

const given = {
  PUENTE_COUNTRY: 'MX',
  DATABASE_URL: 'postgres://relay:secret@127.0.0.1:5432/puente_mx',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  TEMPORAL_NAMESPACE: 'mx',
  KAFKA_BROKERS: 'one.kafka.example:9093, two.kafka.example:9093',
  PUENTE_KEYS: 'keys.json',
  PUENTE_TRUST: 'trust.json',
  PUENTE_DOCUMENTS: 'documents',
  HEALTH_PORT: '7471',
};
const access = { KAFKA_CA: 'authorities.pem', KAFKA_USERNAME: 'mx', KAFKA_PASSWORD: 'hunter2' };

describe('[attack 2] what the relay needs to speak to a broker', () => {
  it('is authorities, a name and a password where the broker is elsewhere', () => {
    expect(() => loadConfig(configuration, given)).toThrow(
      ['KAFKA_CA: is missing', 'KAFKA_USERNAME: is missing', 'KAFKA_PASSWORD: is missing'].join('\n  '),
    );
    expect(loadConfig(configuration, { ...given, ...access })).toMatchObject(access);
  });

  it('is nothing where it is on this machine, and all of them once one is given', () => {
    const here = { ...given, KAFKA_BROKERS: '127.0.0.1:9092,localhost:9093' };
    expect(loadConfig(configuration, here).KAFKA_CA).toBeUndefined();
    expect(() => loadConfig(configuration, { ...here, KAFKA_USERNAME: 'mx' })).toThrow(
      ['faults:', 'KAFKA_CA: is missing', 'KAFKA_PASSWORD: is missing'].join('\n  '),
    );
    expect(() =>
      loadConfig(configuration, { ...here, KAFKA_BROKERS: '127.0.0.1:9092,one.kafka.example:9093' }),
    ).toThrow('KAFKA_CA: is missing');
  });
});
