import { ruleVariables } from '@puente/country-packs/rule-book';
import { loadConfig, variables } from '@puente/platform/config';
import { messengerAccess, messengerVariables } from '@puente/platform/messenger';
import { deviceVariables } from '@puente/platform/pkcs11';
import { temporalAccess, temporalVariables } from '@puente/platform/temporal';
import { z } from 'zod';

const schema = z
  .object({
    PUENTE_COUNTRY: variables.country,
    DATABASE_URL: variables.databaseUrl,
    PUENTE_CLOCK_TOLERANCE: variables.clockTolerance,
    ...temporalVariables,
    PUENTE_KEYS: variables.path,
    ...deviceVariables,
    PUENTE_TRUST: variables.path,
    ...ruleVariables,
    PUENTE_DOCUMENTS: variables.path,
    PUENTE_MESSAGES: variables.path,
    /** The list of deleted dossiers, beside the backups: an older database does not know them. */
    PUENTE_DELETIONS: variables.path.optional(),
    ...messengerVariables,
    PUENTE_PORTAL_URL: variables.httpUrl,
    /** SCIM 2.0 of the identity provider: whether an account that can be drawn is still there. */
    SCIM_URL: variables.httpUrl,
    SCIM_TOKEN: z.string().min(1),
    /** Set for a released build: running cases stay with the version of the code under which they began. */
    PUENTE_RELEASE: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be a version: 1.4.0')
      .optional(),
    HOST: variables.host,
    HEALTH_PORT: variables.port,
    LOG_LEVEL: variables.logLevel,
  })
  .superRefine(temporalAccess)
  .superRefine(messengerAccess);

export type CaseWorkerConfig = Readonly<z.output<typeof schema>>;

export const readConfig = (environment: NodeJS.ProcessEnv): CaseWorkerConfig => loadConfig(schema, environment);
