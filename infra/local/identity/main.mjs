/**
 * The local stack's identity provider: a real OpenID provider (oidc-provider) with invented staff, for demonstration and
 * tests only. A deployment names any provider it has in OIDC_ISSUER; see docs/runbooks/local-stack.md for the claims.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { configuration } from './configuration.mjs';
import { answersSignIn } from './sign-in-page.mjs';
import { passwordGrant, passwordParameters } from './password-grant.mjs';
import { answersScim } from './scim-users.mjs';
import { signingKeys } from './signing-keys.mjs';

const [port, keysPath, usersPath, verifiersPath, ...consoles] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const users = JSON.parse(readFileSync(usersPath, 'utf8'));
const verifiers = JSON.parse(readFileSync(verifiersPath, 'utf8'));

const provider = new Provider(issuer, configuration({ users, verifiers, consoles }, signingKeys(keysPath)));
provider.registerGrantType('password', passwordGrant(provider, users), passwordParameters);
provider.on('server_error', (_ctx, error) => console.error(error));

const isScim = answersScim(users);
const callback = provider.callback();
const isSignIn = answersSignIn(provider, users);
const server = createServer((request, response) => {
  if (isScim(request, response)) return;
  isSignIn(request, response).then(
    (answered) => answered || callback(request, response),
    (fault) => {
      console.error(fault);
      response.writeHead(400).end('This sign-in has ended: begin again.');
    },
  );
});
server.listen(Number(port), '127.0.0.1', () => console.log(`identity provider at ${issuer}`));
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
