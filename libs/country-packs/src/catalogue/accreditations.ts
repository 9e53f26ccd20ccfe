import type { CertifierId, PlainDate, StandardCode } from '@puente/domain/kernel';

/** That a certifier may certify a standard; without days where the register gives none. */
export interface Accreditation {
  readonly standard: StandardCode;
  readonly certifier: CertifierId;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

export type AccreditedOn = (certifier: CertifierId, standard: StandardCode, on: PlainDate) => boolean;

/** Two look-ups per question, whatever the register's size. */
export function accreditedBy(accreditations: readonly Accreditation[]): AccreditedOn {
  const register = new Map<CertifierId, Map<StandardCode, Accreditation[]>>();
  for (const accreditation of accreditations) {
    const standards = register.get(accreditation.certifier) ?? new Map<StandardCode, Accreditation[]>();
    register.set(accreditation.certifier, standards);
    standards.set(accreditation.standard, [...(standards.get(accreditation.standard) ?? []), accreditation]);
  }
  return (certifier, standard, on) =>
    register
      .get(certifier)
      ?.get(standard)
      ?.some(({ from, until }) => (from === undefined || from <= on) && (until === undefined || on <= until)) ?? false;
}
