import type { Actor, StaffRole } from '@puente/domain/case';
import { staffRoles } from '@puente/domain/case';
import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import { isCountryCode } from '@puente/domain/kernel';
import type { JWTPayload } from 'jose';

const isStaffRole = (role: unknown): role is StaffRole => (staffRoles as readonly unknown[]).includes(role);

/**
 * Whom a token's claims name, or undefined where they name nobody whole: `puente_kind`, and for an officer country,
 * agency and roles. Roles that this version does not know are dropped, so that a newer provider stays usable.
 */
export function actorOf(claims: JWTPayload): Actor | undefined {
  const { sub, puente_kind: kind } = claims;
  if (sub === undefined || sub === '') return undefined;
  if (kind === 'worker') return { kind: 'worker', id: sub as OfficerId };
  if (kind !== 'officer') return undefined;
  const { puente_country: country, puente_agency: agency, puente_roles: roles } = claims;
  if (typeof country !== 'string' || !isCountryCode(country)) return undefined;
  if (typeof agency !== 'string' || agency === '' || !Array.isArray(roles)) return undefined;
  return {
    kind: 'officer',
    id: sub as OfficerId,
    country,
    agency: agency as AgencyId,
    roles: roles.filter(isStaffRole),
  };
}
