import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scimToken } from '../identity/scim-users.mjs';
import { root } from '../places.mjs';
import { livingBy } from '../processes/movable.mjs';
import { answers } from './connect.mjs';

const folder = join(root, 'infra', 'local');
const verifiersPath = join(folder, 'demonstration', 'verifiers.json');

/** Employers and chambers that check credentials by a client of their own; invented, and their secrets are public. */
export const verifiers = JSON.parse(readFileSync(verifiersPath, 'utf8'));

/** The demonstration's OpenID provider, a process of its own because it needs the npm packages. */
export function defineIdentity(processes, { movable, places, ports, users }) {
  const usersPath = join(places.data, 'demonstration-users.json');
  writeFileSync(usersPath, `${JSON.stringify(users, null, 2)}\n`);
  const issuer = `http://127.0.0.1:${ports.identity}`;
  const program = join(folder, 'identity', 'main.mjs');
  const time = livingBy(movable);
  const consoles = Object.entries(ports)
    .filter(([part]) => part.startsWith('console-'))
    .map(([, port]) => `http://127.0.0.1:${port}`);
  const process_ = processes.add({
    name: 'identity',
    command: process.execPath,
    args: [
      ...[...time.args, program, String(ports.identity)],
      ...[join(places.data, 'identity-keys.json'), usersPath, verifiersPath],
      ...consoles,
    ],
    env: time.env,
    ready: () => answers(`${issuer}/.well-known/openid-configuration`),
    stopWithinMs: 3000,
  });
  const scim = { url: `${issuer}/scim/v2`, token: scimToken };
  return { process: process_, issuer, scim, tokenEndpoint: `${issuer}/token` };
}

export const audienceOf = (country) => `urn:puente:node:${country}`;

/** An access token of a demonstration user, for the set-up's own calls. */
export async function tokenFor(identity, user) {
  const body = new URLSearchParams({
    grant_type: 'password',
    client_id: 'puente-demo',
    username: user.username,
    password: user.password,
    resource: audienceOf(user.country),
  });
  const response = await fetch(identity.tokenEndpoint, { method: 'POST', body, signal: AbortSignal.timeout(5000) });
  if (!response.ok) throw new Error(`no token for ${user.username}: ${response.status}`);
  return (await response.json()).access_token;
}
