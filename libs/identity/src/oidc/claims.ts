import type { Actor } from '@puente/domain/file/case';
import type { StaffRole } from '@puente/domain/kernel';
import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import { isCountryCode, staffRoles } from '@puente/domain/kernel';
import type { JWTPayload } from 'jose';
import { displayName, isLine } from '../display-name/index.js';

/**
 * A program of an employer, a chamber or a system that checks credentials, by client credentials of its own (RFC 6749, 4.4).
 * It is nobody of the staff and gives no commands.
 */
export interface VerifierClient {
  readonly kind: 'verifier';
  /** As the provider registered it. */
  readonly id: string;
  /** By which a worker knows it. */
  readonly name: string;
  readonly scopes: readonly string[];
}

/** What a token says of whoever holds it beside who they are. */
export interface Profile {
  /** As the provider calls them, by `name`, or `given_name` and `family_name` (OpenID Connect Core 1.0, 5.1); a person's account is no name. */
  readonly name?: string;
  /** BCP 47. */
  readonly locale?: string;
}

export function profileOf({ family_name: family, given_name: given, locale, name: whole }: JWTPayload): Profile {
  const name = displayName({ whole, given, family });
  return { ...(name === undefined ? {} : { name }), ...(isLine(locale) ? { locale } : {}) };
}

const isStaffRole = (role: unknown): role is StaffRole => (staffRoles as readonly unknown[]).includes(role);

/**
 * Whom a token's claims name, or undefined where they name nobody whole: `puente_kind`, for an officer country, agency and
 * roles, for a verifier its name. Roles that this version does not know are dropped, so that a newer provider stays usable.
 */
export function actorOf(claims: JWTPayload): Actor | VerifierClient | undefined {
  const { sub, puente_kind: kind } = claims;
  if (sub === undefined || sub === '') return undefined;
  if (kind === 'worker') return { kind: 'worker', id: sub as OfficerId };
  if (kind === 'verifier') return verifierOf(sub, claims);
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

/** RFC 9068, 2.2: the subject of a client's own token is the client. */
function verifierOf(
  sub: string,
  { client_id: client, puente_name: name, scope }: JWTPayload,
): VerifierClient | undefined {
  if (client !== sub || typeof name !== 'string' || name === '' || name.length > 200) return undefined;
  return { kind: 'verifier', id: sub, name, scopes: typeof scope === 'string' ? scope.split(' ') : [] };
}
