/** A verifier's client: OAuth 2.0 client credentials (RFC 6749, 4.4), and nothing that a person could sign in with. */
export const clientFor = ({ client, secret, name, scope }) => ({
  client_id: client,
  client_secret: secret,
  client_name: name,
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  scope,
});

/** By which the node tells it from staff, and by which workers know it. */
export function verifierClaims(verifiers, clientId) {
  const verifier = verifiers.find(({ client }) => client === clientId);
  return verifier && { puente_kind: 'verifier', puente_name: verifier.name };
}
