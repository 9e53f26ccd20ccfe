import { variables } from '@puente/platform/config';
import { z } from 'zod';

/** Everything the relay reads from its environment. */
export const configuration = z.object({
  PUENTE_COUNTRY: variables.country,
  DATABASE_URL: variables.databaseUrl,
  TEMPORAL_ADDRESS: variables.address,
  TEMPORAL_NAMESPACE: variables.name,
  KAFKA_BROKERS: variables.addresses,
  PUENTE_KEYS: variables.path,
  PUENTE_TRUST: variables.path,
  PUENTE_DOCUMENTS: variables.path,
  HOST: variables.host,
  HEALTH_PORT: variables.port,
  LOG_LEVEL: variables.logLevel,
});
export type Configuration = z.output<typeof configuration>;
