import type { JWTVerifyGetKey } from 'jose';
import { createRemoteJWKSet, customFetch } from 'jose';

/** The provider could not be asked for its keys: nobody's fault who holds a token. */
export class ProviderUnreachable extends Error {
  override readonly name = 'ProviderUnreachable';
}

const patience = 5_000;

/**
 * The provider's keys, found through its discovery document (OpenID Connect Discovery 1.0, section 4). Asked for when
 * first needed, so that this process starts without the provider, and asked again after a failure.
 */
export function discoverKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    found ??= discover(issuer).catch((fault: unknown) => {
      found = undefined;
      throw fault;
    });
    return (await found)(header, token);
  };
}

/** Where the provider gives its tokens to programs; nothing where it does not say so now. */
export async function tokenEndpointOf(issuer: string): Promise<string | undefined> {
  const { token_endpoint: endpoint } = await read(discoveryOf(issuer)).catch(() => ({ token_endpoint: undefined }));
  return typeof endpoint === 'string' ? endpoint : undefined;
}

const discoveryOf = (issuer: string): string => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const document = await read(discoveryOf(issuer));
  if (document.issuer !== issuer) throw new ProviderUnreachable('the discovery document names another issuer');
  if (typeof document.jwks_uri !== 'string') throw new ProviderUnreachable('the discovery document names no keys');
  const keys = new URL(document.jwks_uri);
  // A provider on https must not send us to keys that anybody on the way could exchange.
  if (keys.protocol !== 'https:' && keys.protocol !== new URL(issuer).protocol) {
    throw new ProviderUnreachable('the keys are published without encryption');
  }
  return createRemoteJWKSet(keys, { cooldownDuration: 10_000, [customFetch]: ask });
}

interface Discovered {
  readonly issuer?: unknown;
  readonly jwks_uri?: unknown;
  readonly token_endpoint?: unknown;
}

async function read(address: string): Promise<Discovered> {
  const answer = await ask(address);
  return (await answer.json()) as Discovered;
}

async function ask(address: string): Promise<Response> {
  try {
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    return answer;
  } catch (cause) {
    throw new ProviderUnreachable('the identity provider does not answer', { cause });
  }
}
