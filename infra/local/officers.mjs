import { standardsOf } from './packs.mjs';
import { tokenFor } from './servers/identity.mjs';

/**
 * Tells every node its demonstration staff, through the API and with each agency's own supervisor's token. An agency
 * without a supervisor keeps no list: nobody there is drawn.
 */
export async function registerOfficers(endpoints) {
  const supervisors = endpoints.users.filter(
    ({ country, roles }) => endpoints.nodes[country] !== undefined && roles.includes('supervisor'),
  );
  const registered = await Promise.all(supervisors.map((supervisor) => registerAgency(endpoints, supervisor)));
  return `${registered.flat().length} officers`;
}

async function registerAgency({ identity, nodes, users }, supervisor) {
  const { api } = nodes[supervisor.country];
  const token = await tokenFor(identity, supervisor);
  const staff = users.filter(({ country, agency }) => country === supervisor.country && agency === supervisor.agency);
  const known = new Set((await ask(api, token, 'GET', '/officers')).items.map(asOne));
  const missing = staff.filter(({ username, roles }) => !known.has(asOne({ id: username, roles, active: true })));
  for (const { username, roles } of missing) {
    await ask(api, token, 'PUT', `/officers/${encodeURIComponent(username)}`, { roles, active: true });
  }
  for (const { username, roles } of staff)
    if (roles.includes('assessor')) await habilitate(api, token, username, supervisor.country);
  return staff;
}

/** Demonstration assessors may assess whatever a certifier of their country is accredited for. */
async function habilitate(api, token, username, country) {
  const path = `/officers/${encodeURIComponent(username)}/habilitations`;
  const { habilitations } = await ask(api, token, 'GET', path);
  if (habilitations.length > 0) return;
  const all = standardsOf(country).map((standard) => ({ standard, until: '2099-12-31' }));
  await ask(api, token, 'PUT', path, { habilitations: all });
}

const asOne = ({ id, roles, active }) => `${id} ${[...roles].sort().join()} ${active}`;

async function ask(api, token, method, path, body) {
  const response = await fetch(api + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': `seed-${path}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
