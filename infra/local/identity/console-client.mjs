/** The consoles' own client. Public, as every secret of the demonstration is. */
export const consoleClient = { id: 'puente-console', secret: 'demo-console-secret-of-nobody' };

/** @param consoles the addresses of the consoles of every country */
export const clientOfConsoles = (consoles) => ({
  client_id: consoleClient.id,
  client_secret: consoleClient.secret,
  client_name: 'Puente',
  application_type: 'web',
  token_endpoint_auth_method: 'client_secret_post',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: consoles.map((console) => `${console}/entrar/vuelta`),
  post_logout_redirect_uris: consoles.map((console) => `${console}/entrar`),
  id_token_signed_response_alg: 'ES256',
});
