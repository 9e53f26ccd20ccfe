import type { StaffRole } from '@puente/domain/kernel';
import type { JWTPayload } from 'jose';

export interface OfficerOfAgency {
  readonly id: string;
  /** `mx-stps` is an agency of MX. */
  readonly agency: string;
  readonly roles: readonly StaffRole[];
}

/** Claims of a member of staff, good for an hour. */
export const officerClaims = (
  issuer: string,
  audience: string,
  { id, agency, roles }: OfficerOfAgency,
): JWTPayload => ({
  iss: issuer,
  aud: audience,
  sub: id,
  exp: Math.floor(Date.now() / 1000) + 3600,
  puente_kind: 'officer',
  puente_country: agency.slice(0, 2).toUpperCase(),
  puente_agency: agency,
  puente_roles: [...roles],
});
