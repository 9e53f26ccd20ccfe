import { ruleVariables } from '@puente/country-packs/rule-book';
import { join } from 'node:path';
import { securedUnlessHere, variables } from '@puente/platform/config';
import { deviceVariables } from '@puente/platform/pkcs11';
import { temporalAccess, temporalVariables } from '@puente/platform/temporal';
import { z } from 'zod';

/** Everything the relay reads from its environment. */
export const configuration = z
  .object({
    PUENTE_COUNTRY: variables.country,
    DATABASE_URL: variables.databaseUrl,
    PUENTE_CLOCK_TOLERANCE: variables.clockTolerance,
    ...temporalVariables,
    KAFKA_BROKERS: variables.addresses,
    /** A file of the authorities that vouch for the broker, in PEM. */
    KAFKA_CA: variables.path.optional(),
    KAFKA_USERNAME: variables.name.optional(),
    KAFKA_PASSWORD: variables.secret.optional(),
    PUENTE_KEYS: variables.path,
    ...deviceVariables,
    PUENTE_TRUST: variables.path,
    ...ruleVariables,
    PUENTE_DOCUMENTS: variables.path,
    /** Compiled with the program, beside it. */
    DOCUMENT_THREAD: variables.path.default(join(__dirname, 'check-document.thread.js')),
    /** What one dossier takes from other countries: documents, and megabytes. */
    COUNTRY_DOCUMENTS: z.coerce.number().int().min(1).default(200),
    COUNTRY_MEGABYTES: z.coerce.number().int().min(10).default(600),
    /** What waits whole of one country until an operator lets it in, in megabytes. */
    QUARANTINE_MEGABYTES: z.coerce.number().int().min(25).default(500),
    /** Between two signed checkpoints of the journal's log. */
    CHECKPOINT_SECONDS: z.coerce.number().int().min(1).default(180),
    /** Within which a partner says what became of what it was sent; then it is sent again, each time after four times as long. */
    CONFIRMED_WITHIN_SECONDS: z.coerce.number().int().min(10).max(86_400).default(600),
    /** How often in all, before it is left to an operator: with ten minutes, for nine days. */
    SENT_AT_MOST: z.coerce.number().int().min(1).max(20).default(6),
    HOST: variables.host,
    HEALTH_PORT: variables.port,
    LOG_LEVEL: variables.logLevel,
  })
  .superRefine(temporalAccess)
  .superRefine(securedUnlessHere('KAFKA_BROKERS', ['KAFKA_CA', 'KAFKA_USERNAME', 'KAFKA_PASSWORD']));
export type Configuration = z.output<typeof configuration>;
