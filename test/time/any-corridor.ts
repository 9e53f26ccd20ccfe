import { randomUUID } from 'node:crypto';
import type { OfficerDirectory } from '@puente/activities/draw-officers';
import type { Actor, Authenticity, Filing } from '@puente/domain/file/case';
import type {
  AgencyId,
  CertificateId,
  CountryCode,
  DossierId,
  Instant,
  OfficerId,
  PlainDate,
  StaffRole,
  StandardCode,
} from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { aDocument } from './filings.js';

/** Who recognises whose certificate, by data and not by name. */
export interface Corridor {
  readonly home: CountryCode;
  readonly host: CountryCode;
  /** Of the home country. */
  readonly standard: StandardCode;
}

export const corridor = (home: string, host: string, standard: string): Corridor => ({
  home: home as CountryCode,
  host: host as CountryCode,
  standard: standard as StandardCode,
});

/** A subject that the identity provider might give; nobody is behind it. */
export const officerAt = (agency: AgencyId, ...roles: readonly StaffRole[]): Actor => ({
  kind: 'officer',
  id: `demo-${agency}-${roles.join('-')}` as OfficerId,
  country: agency.slice(0, 2).toUpperCase() as CountryCode,
  agency,
  roles,
});

/** Those who act at the desk that reviews, and the body that advises it. */
export function peopleOf({ home, host }: Corridor, rules: RuleBook) {
  const pack = rules.country(host);
  const body = pack?.agencies.find(({ roles }) => roles.includes('adviser'));
  if (pack === undefined || body === undefined) throw new Error(`no pack of ${host} with a body that advises`);
  const { review } = pack.desks;
  return {
    home: { kind: 'country', country: home } as Actor,
    reviewer: officerAt(review, 'reviewer'),
    approver: officerAt(review, 'approver'),
    supervisor: officerAt(review, 'supervisor'),
    adviser: officerAt(body.id, 'adviser'),
    body: body.id,
  };
}

/** One reviewer and one approver at whatever desk asks. */
export const oneOfEach: OfficerDirectory = {
  onDuty: (agency) =>
    Promise.resolve({
      reviewers: [{ id: `demo-${agency}-reviewer` as OfficerId, load: 0 }],
      approvers: [{ id: `demo-${agency}-approver` as OfficerId, load: 0 }],
    }),
  having: (agency, role) => Promise.resolve({ candidates: [{ id: `demo-${agency}-${role}` as OfficerId, load: 0 }] }),
};

/** As the home country would send it, under the agreement in force on that day. */
export function filingOf({ home, host, standard }: Corridor, at: Instant, rules: RuleBook): Filing {
  const on = at.slice(0, 10) as PlainDate;
  const agreement = rules.inForce(home, host, on);
  const equivalence = rules.equivalences.between({ country: home, code: standard }, host, on);
  const register = rules.country(home)?.catalogue;
  const issuedOn = on;
  const certifier = [...(register?.certifiers.keys() ?? [])].find((id) => register?.accredited(id, standard, issuedOn));
  if (!agreement || !equivalence || certifier === undefined) throw new Error(`nothing between ${home} and ${host}`);
  return {
    filedIn: host,
    home,
    hosts: [
      { country: host, agreement: { id: agreement.id, version: agreement.version }, standard: equivalence.to.code },
    ],
    channel: 'assisted',
    dossier: randomUUID() as DossierId,
    certificate: {
      id: randomUUID() as CertificateId,
      standard: { country: home, code: standard },
      certifier,
      issuedOn,
    },
    documents: [aDocument('certificate')],
    language: 'es',
    openedAt: at,
    submittedAt: at,
  };
}

export const finding = (kind: Authenticity['finding'], at: Instant): Authenticity => ({
  finding: kind,
  at,
  paperless: false,
});
