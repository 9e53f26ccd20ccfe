import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { StaffRole } from '@puente/domain/kernel';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { DemonstrationUser } from '@puente/testing/actors';

/** At which desk whoever is asked for by role alone sits; a country has others of that role elsewhere. */
const deskOf: Partial<Record<StaffRole, keyof CountryRules['desks']>> = {
  ...{ assistant: 'intake', registrar: 'intake', verifier: 'verification', supervisor: 'intake' },
  ...{ reviewer: 'review', approver: 'review', 'appeals-officer': 'appeals', delegate: 'governance' },
};

/** Three invented people for each role of each agency: `gt-mintrab.reviewer.2`. */
export const staffOf = ({ packs }: LoadedRules): readonly DemonstrationUser[] =>
  packs.flatMap(({ country, rules: { agencies, desks } }) =>
    agencies
      .flatMap(({ id, roles }) => roles.map((role) => ({ agency: id, role })))
      .sort((a, b) => Number(sitsAt(b, desks)) - Number(sitsAt(a, desks)))
      .flatMap(({ agency, role }) =>
        [1, 2, 3].map((n) => ({
          ...{ username: `${agency}.${role}.${n}`, password: 'demo' },
          ...{ country, agency, roles: [role] },
        })),
      ),
  );

const sitsAt = ({ agency, role }: { agency: string; role: StaffRole }, desks: CountryRules['desks']): boolean => {
  const desk = deskOf[role];
  return desk !== undefined && desks[desk] === agency;
};
