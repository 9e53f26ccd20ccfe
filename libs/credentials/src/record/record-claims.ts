import type { Claims } from '../jws/index.js';
import type { CredentialRecord, Named, RecordedStandard } from './credential-record.js';

/** An official name in the languages in which there is one of the two. */
const named = ({ code, name: { es, en } }: Named) => ({ code, name: { es, en } });

const standard = (recorded: RecordedStandard) => ({
  ...named(recorded),
  country: recorded.country,
  version: recorded.version,
  level: recorded.level,
  occupation: recorded.occupation && named(recorded.occupation),
});

/** Of what, by whom, since when: all of the record that does not say who the person is, nor leads to them by a number. */
export const qualification = (record: CredentialRecord): Claims => ({
  kind: record.kind,
  scope: record.scope,
  country: record.issuer.country,
  agency: named(record.issuer.agency),
  certifier: record.certifier && named(record.certifier),
  standard: standard(record.standard),
  units: record.units.map((unit) => ({ ...named(unit), verdict: unit.verdict })),
  conditions: record.conditions.map(({ es, en }) => ({ es, en })),
  basis: record.basis && standard(record.basis),
  evaluatedOn: record.evaluatedOn,
  issuedOn: record.issuedOn,
  validUntil: record.validUntil,
  season: record.season && { from: record.season.from, to: record.season.to, after: record.season.after },
  agreement: record.agreement && { id: record.agreement.id, version: record.agreement.version },
  equivalences: record.equivalences.map(({ id, version }) => ({ id, version })),
  demonstration: record.demonstration,
});

/**
 * What a reader could look more up by. Not `identity`: without the credential's and the case's number, with which anybody
 * could have the node write to the person; who holds a form that everybody sees is not told them.
 */
export const references = (record: CredentialRecord, identity: boolean): Claims => ({
  ...(identity ? { number: record.number, case: record.caseId } : {}),
  evidence: record.evidence.map(({ kind, sha256 }) => ({ kind, sha256 })),
});

/** `identity`: with birth date and document, by which the bearer is told from others of the same name. */
export const holder = ({ holder: person }: CredentialRecord, identity: boolean): Claims => ({
  givenNames: person.givenNames,
  surnames: person.surnames,
  birthDate: identity ? person.birthDate : undefined,
  document:
    identity && person.document
      ? { kind: person.document.kind, country: person.document.country, number: person.document.number }
      : undefined,
});
