import type { Doors, People } from '@puente/testing/actors';

const drawn: ReadonlySet<string> = new Set(['reviewer', 'approver', 'appeals-officer']);
const reasons = { es: 'Demostración' };

/** Tells a node whom it may draw, as two supervisors of each agency do. */
export async function registerStaff(people: People<Doors>, country: string): Promise<void> {
  const staff = people.endpoints.users.filter((user) => user.country === country);
  await Promise.all(
    [...new Set(staff.map(({ agency }) => agency))].map((agency) => registerAgency(people, staff, agency)),
  );
}

async function registerAgency(people: People<Doors>, all: Doors['users'], of: string | undefined): Promise<void> {
  const staff = all.filter(({ agency }) => agency === of);
  const [first, second] = staff
    .filter(({ roles }) => roles.includes('supervisor'))
    .map(({ username }) => people.user(username));
  if (first === undefined || second === undefined) return;
  for (const { roles, username } of staff) {
    if (!roles.some((role) => drawn.has(role))) continue;
    const change = { what: 'standing', roles: [...roles], active: true };
    const { body } = await first.must(first.post(`/officers/${username}/changes`, { change, reasons }));
    const { change: proposed, register } = body as unknown as { change: string; register: string };
    await second.must(second.post(`/cases/${register}/approve-officer-change`, { change: proposed }));
  }
}
