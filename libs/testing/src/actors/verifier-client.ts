import { ApiClient } from './api-client.js';
import type { Endpoints } from './endpoints.js';
import { nodeOf } from './endpoints.js';

/** A demonstration verifier's own program at a country's API: OAuth 2.0 client credentials, scope `check`. */
export function verifierAt(endpoints: Endpoints, country: string, client: string): ApiClient {
  const verifier = endpoints.verifiers.find((one) => one.client === client);
  if (verifier === undefined) throw new RangeError(`no demonstration verifier ${client}`);
  const credentials = Buffer.from(`${verifier.client}:${verifier.secret}`).toString('base64');
  let token: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    const response = await fetch(endpoints.identity.tokenEndpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${credentials}` },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: verifier.scope,
        resource: `urn:puente:node:${country}`,
      }),
    });
    if (!response.ok) throw new Error(`no token for ${client}: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { access_token: string }).access_token;
  };
  return new ApiClient(nodeOf(endpoints, country).api, () => (token ??= ask()));
}
