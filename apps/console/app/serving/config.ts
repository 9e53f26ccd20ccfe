import { readFileSync } from 'node:fs';
import { loadConfig, variables } from '@puente/platform/config';
import { proxyKeyAt } from '@puente/platform/forwarding';
import { z } from 'zod';

const keyBytes = 32;

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  PUENTE_API: variables.httpUrl,
  PUENTE_COUNTRY: z.string().regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)'),
  /** Where officers find it; the provider sends them back there. With `https`, cookies leave over TLS only. */
  PUENTE_CONSOLE_URL: z.url({ protocol: /^https?$/ }),
  /** A file with 32 bytes in base64url, with which what a browser keeps of a session is encrypted. */
  PUENTE_CONSOLE_KEY: z.string().min(1),
  /** A file with the key by which the API believes for whom this console asks. */
  PUENTE_PROXY_KEY: z.string().min(1).optional(),
  OIDC_ISSUER: variables.httpUrl,
  OIDC_AUDIENCE: z.string().min(1),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
});

/** @throws {ConfigError} which names every variable at fault */
export function readConfig(env: NodeJS.ProcessEnv) {
  const read = loadConfig(schema, env);
  return {
    ...{ host: read.HOST, port: read.PORT, api: read.PUENTE_API, country: read.PUENTE_COUNTRY },
    url: read.PUENTE_CONSOLE_URL,
    secure: read.PUENTE_CONSOLE_URL.startsWith('https:'),
    key: keyAt(read.PUENTE_CONSOLE_KEY),
    proxyKey: read.PUENTE_PROXY_KEY === undefined ? undefined : proxyKeyAt(read.PUENTE_PROXY_KEY),
    provider: {
      ...{ issuer: read.OIDC_ISSUER, audience: read.OIDC_AUDIENCE },
      ...{ clientId: read.OIDC_CLIENT_ID, clientSecret: read.OIDC_CLIENT_SECRET },
    },
  } as const;
}

function keyAt(path: string): Uint8Array {
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  if (key.length !== keyBytes) throw new Error(`${path} holds ${key.length} bytes, not ${keyBytes}`);
  return new Uint8Array(key);
}
