import { standardsOf } from './packs.mjs';
import { tokenFor } from './servers/identity.mjs';

const drawn = new Set(['reviewer', 'approver', 'assessor', 'appeals-officer']);
const reasons = { es: 'Personal de demostración' };

/**
 * Tells every node whom it may draw, through the API and as two supervisors of each agency: one proposes, the other
 * approves. An agency without two keeps no register, and nobody there is drawn.
 */
export async function registerOfficers(endpoints) {
  const here = endpoints.users.filter(({ country }) => endpoints.nodes[country] !== undefined);
  const agencies = new Set(here.flatMap(({ agency }) => agency ?? []));
  const counts = await Promise.all(
    [...agencies].map((id) =>
      registerAgency(
        endpoints,
        here.filter(({ agency }) => agency === id),
      ),
    ),
  );
  return `${counts.reduce((sum, count) => sum + count, 0)} officers`;
}

async function registerAgency({ identity, nodes }, staff) {
  const officers = staff.filter(({ roles }) => roles.some((role) => drawn.has(role)));
  const [first, second] = staff.filter(({ roles }) => roles.includes('supervisor'));
  if (second === undefined) return 0;
  const { api } = nodes[first.country];
  const [proposer, approver] = await Promise.all([tokenFor(identity, first), tokenFor(identity, second)]);
  const { items } = await ask(api, proposer, 'GET', '/officers');
  for (const officer of officers) {
    for (const change of missing(officer, items)) {
      const path = `/officers/${encodeURIComponent(officer.username)}/changes`;
      const proposed = await ask(api, proposer, 'POST', path, { change, reasons });
      await ask(api, approver, 'POST', `/cases/${proposed.register}/approve-officer-change`, {
        change: proposed.change,
      });
    }
  }
  return officers.length;
}

/** Demonstration assessors may assess whatever a certifier of their country is accredited for. */
function missing({ username, roles, country }, items) {
  const known = items.find(({ id }) => id === username);
  const assesses = roles.includes('assessor') && (known?.habilitations ?? []).length === 0;
  return [
    ...(known?.active && asOne(known.roles) === asOne(roles) ? [] : [{ what: 'standing', roles, active: true }]),
    ...(assesses ? [{ what: 'habilitations', habilitations: allStandardsOf(country) }] : []),
  ];
}

const allStandardsOf = (country) => standardsOf(country).map((standard) => ({ standard, until: '2099-12-31' }));

const asOne = (roles) => [...roles].sort().join();

async function ask(api, token, method, path, body) {
  const response = await fetch(api + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
