import { variables } from '@puente/platform/config';
import { z } from 'zod';

const ofAccess = ['KAFKA_CA', 'KAFKA_USERNAME', 'KAFKA_PASSWORD'] as const;

/** Everything the relay reads from its environment. */
export const configuration = z
  .object({
    PUENTE_COUNTRY: variables.country,
    DATABASE_URL: variables.databaseUrl,
    TEMPORAL_ADDRESS: variables.address,
    TEMPORAL_NAMESPACE: variables.name,
    KAFKA_BROKERS: variables.addresses,
    /** A file of the authorities that vouch for the broker, in PEM. */
    KAFKA_CA: variables.path.optional(),
    KAFKA_USERNAME: variables.name.optional(),
    KAFKA_PASSWORD: z.string().optional(),
    PUENTE_KEYS: variables.path,
    PUENTE_TRUST: variables.path,
    PUENTE_DOCUMENTS: variables.path,
    HOST: variables.host,
    HEALTH_PORT: variables.port,
    LOG_LEVEL: variables.logLevel,
  })
  .superRefine((config, context) => {
    const given = ofAccess.filter((name) => config[name] !== undefined);
    if (given.length === 0 && config.KAFKA_BROKERS.every(onThisMachine)) return;
    for (const name of ofAccess)
      if (!given.includes(name)) context.addIssue({ code: 'custom', path: [name], message: 'is missing' });
  });
export type Configuration = z.output<typeof configuration>;

/** A broker elsewhere is spoken to over TLS and with a password only. */
const onThisMachine = (address: string) => /^(127\.\d+\.\d+\.\d+|localhost):/.test(address);
