import { ruleVariables } from '@puente/country-packs/rule-book';
import { join } from 'node:path';
import { variables } from '@puente/platform/config';
import { messengerAccess, messengerVariables } from '@puente/platform/messenger';
import { deviceVariables } from '@puente/platform/pkcs11';
import { temporalAccess, temporalVariables } from '@puente/platform/temporal';
import { z } from 'zod';

/** The environment of this process; nothing else reads it. */
export const settings = z
  .object({
    PUENTE_COUNTRY: variables.country,
    /** Serves only this agency's staff; left out, all agencies of the country. */
    AGENCY: variables.name.optional(),
    DATABASE_URL: variables.databaseUrl,
    PUENTE_CLOCK_TOLERANCE: variables.clockTolerance,
    DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(20),
    ...temporalVariables,
    PUENTE_KEYS: variables.path,
    ...deviceVariables,
    PUENTE_TRUST: variables.path,
    ...ruleVariables,
    PUENTE_DOCUMENTS: variables.path,
    /** PEM: what a PKI says of the issuing key, for readers of PDF; left out, the key certifies itself. */
    PUENTE_PAPER_CERTIFICATES: variables.path.optional(),
    /** Where the demonstration messenger leaves texts; left out, codes cannot be sent and are not made. */
    PUENTE_MESSAGES: variables.path.optional(),
    ...messengerVariables,
    PUENTE_PORTAL_URL: variables.httpUrl,
    /** Where this API is reached from outside: status lists, wallets and `did:web` name it for years. */
    PUENTE_PUBLIC_URL: variables.httpUrl,
    OIDC_ISSUER: variables.httpUrl,
    OIDC_AUDIENCE: z.string().min(1),
    /** `acr` values, parted by blanks, of which staff's tokens carry one: sign-ins with two factors. */
    OIDC_ACR: z
      .string()
      .transform((values) => values.split(/\s+/))
      .optional(),
    /** SCIM 2.0 of the same provider: whether it has an account. */
    SCIM_URL: variables.httpUrl,
    SCIM_TOKEN: z.string().min(1),
    /** A file with the key by which the portal and other proxies of the node are believed for whom they ask; left out, nobody is. */
    PUENTE_PROXY_KEY: variables.path.optional(),
    /** Compiled with the program, beside it. */
    REGISTER_THREAD: variables.path.default(join(__dirname, 'read-register.thread.js')),
    CATALOGUE_THREAD: variables.path.default(join(__dirname, 'preview-catalogue.thread.js')),
    DOCUMENT_THREAD: variables.path.default(join(__dirname, 'check-document.thread.js')),
    /** What one dossier takes from its worker, and from officers: documents, and megabytes. */
    WORKER_DOCUMENTS: z.coerce.number().int().min(1).default(40),
    WORKER_MEGABYTES: z.coerce.number().int().min(10).default(100),
    STAFF_DOCUMENTS: z.coerce.number().int().min(1).default(100),
    STAFF_MEGABYTES: z.coerce.number().int().min(10).default(400),
    /** How many documents of one person's are refused within an hour before no more of theirs is read. */
    REFUSED_DOCUMENTS: z.coerce.number().int().min(1).default(30),
    /** For how long a process that is told to end still answers: longer than who sends it requests takes to read its readiness. */
    DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(2),
    HOST: variables.host,
    PORT: variables.port,
    LOG_LEVEL: variables.logLevel,
  })
  .superRefine(temporalAccess)
  .superRefine(messengerAccess);
export type Settings = Readonly<z.output<typeof settings>>;
