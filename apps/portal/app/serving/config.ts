import { variables } from '@puente/platform/config';
import { proxyKeyAt } from '@puente/platform/forwarding';
import { z } from 'zod';

const schema = z
  .object({
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535),
    PUENTE_API: variables.httpUrl,
    PUENTE_COUNTRY: z.string().regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)'),
    /** Where readers find it: with `https`, cookies leave over TLS only, whatever a request says of itself. */
    PUENTE_PORTAL_URL: z.url({ protocol: /^https?$/ }),
    /** A file with the key by which the API believes for whom this portal asks; left out, its readers are counted as one. */
    PUENTE_PROXY_KEY: z.string().min(1).optional(),
  })
  .transform((env) => ({
    ...{ host: env.HOST, port: env.PORT, api: env.PUENTE_API, country: env.PUENTE_COUNTRY },
    secure: env.PUENTE_PORTAL_URL.startsWith('https:'),
    proxyKey: env.PUENTE_PROXY_KEY === undefined ? undefined : proxyKeyAt(env.PUENTE_PROXY_KEY),
  }));

export type PortalConfig = Readonly<z.output<typeof schema>>;

/** Throws one error that names every variable at fault. */
export function readConfig(env: NodeJS.ProcessEnv): PortalConfig {
  const read = schema.safeParse(env);
  if (read.success) return Object.freeze(read.data);
  const faults = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`the portal cannot start with this environment:\n${faults.join('\n')}`);
}
