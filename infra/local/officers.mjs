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
  const token = await tokenFor(identity, supervisor);
  const staff = users.filter(({ country, agency }) => country === supervisor.country && agency === supervisor.agency);
  for (const officer of staff) await register(nodes[supervisor.country], token, officer);
  return staff;
}

async function register(node, token, { username, roles }) {
  const response = await fetch(`${node.api}/officers/${encodeURIComponent(username)}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': `seed-${username}`,
    },
    body: JSON.stringify({ roles, active: true }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`${username} could not be registered: ${response.status} ${await response.text()}`);
}
