import type { Doors, People } from '@puente/testing/actors';

const drawn: ReadonlySet<string> = new Set(['reviewer', 'approver', 'appeals-officer']);

/** Tells a node whom it may draw, as the supervisor of each agency does. */
export async function registerStaff(people: People<Doors>, country: string): Promise<void> {
  const staff = people.endpoints.users.filter((user) => user.country === country);
  const supervisors = new Map(
    staff.filter(({ roles }) => roles.includes('supervisor')).map(({ agency, username }) => [agency, username]),
  );
  await Promise.all(
    staff.map(async ({ agency, roles, username }) => {
      const supervisor = supervisors.get(agency);
      if (supervisor === undefined || !roles.some((role) => drawn.has(role))) return;
      const by = people.user(supervisor);
      await by.must(by.put(`/officers/${username}`, { roles: [...roles], active: true }));
    }),
  );
}
