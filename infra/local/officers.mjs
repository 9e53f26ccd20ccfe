import { tokenFor, demonstrationUsers } from './servers/identity.mjs';

const drawn = new Set(['registrar', 'verifier', 'reviewer', 'approver']);

/** Registers the demonstration staff for the draw of cases, through the API and with the supervisor's own token. */
export async function registerOfficers(endpoints) {
  const users = demonstrationUsers();
  let count = 0;
  for (const [country, node] of Object.entries(endpoints.nodes)) {
    const here = users.filter((user) => user.country === country);
    for (const supervisor of here.filter((user) => user.roles.includes('supervisor'))) {
      const token = await tokenFor(endpoints.identity, supervisor);
      const staff = here.filter(
        (user) => user.agency === supervisor.agency && user.roles.some((role) => drawn.has(role)),
      );
      for (const officer of staff) await register(node, token, officer);
      count += staff.length;
    }
  }
  return `${count} officers`;
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
