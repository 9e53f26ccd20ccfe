import type { Brand } from './brand.js';

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = Brand<string, 'CountryCode'>;
/** The public number of a case, the same in every country: see `case-number.ts`. */
export type CaseId = Brand<string, 'CaseId'>;
export type DossierId = Brand<string, 'DossierId'>;
export type DocumentId = Brand<string, 'DocumentId'>;
/** A certificate inside a dossier; the certificate's own number stays sealed in the dossier. */
export type CertificateId = Brand<string, 'CertificateId'>;
/** What makes a command happen once: an idempotency key, an event's id, case + clock, case + effect. */
export type CommandId = Brand<string, 'CommandId'>;
/** A member of staff, as the identity provider's stable subject; never a name. */
export type OfficerId = Brand<string, 'OfficerId'>;
/** An agency of a country pack: `mx-stps`. */
export type AgencyId = Brand<string, 'AgencyId'>;
/** Official code of a competency standard within its country: `EC0586.01`. */
export type StandardCode = Brand<string, 'StandardCode'>;
/** The smallest certifiable block of a standard (UCL). */
export type UnitCode = Brand<string, 'UnitCode'>;
/** An accredited certifying body of a country pack: `ECE-00001`. */
export type CertifierId = Brand<string, 'CertifierId'>;
/** Somebody who co-signs what a worker says; who it is stays sealed in the dossier. */
export type ReferenceId = Brand<string, 'ReferenceId'>;
/** One period of a case: `host-review#1`. A case never has two with the same id. */
export type ClockId = Brand<string, 'ClockId'>;
/** Something the worker was told, numbered within the case: `n1`. */
export type NoticeId = Brand<string, 'NoticeId'>;

const countryCode = /^[A-Z]{2}$/;

export const isCountryCode = (text: string): text is CountryCode => countryCode.test(text);

export function country(code: string): CountryCode {
  if (!isCountryCode(code)) throw new RangeError(`not an ISO 3166-1 alpha-2 code: ${code}`);
  return code;
}
