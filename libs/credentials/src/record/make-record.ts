import type { Dossier } from '@puente/contracts/dossier';
import type { Standard, StandardRef } from '@puente/domain/rulebook/catalogue';
import type { Credential } from '@puente/domain/kinds/credential';
import type { Instant, LocalizedText } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { CredentialRecord, Named, RecordedHolder, RecordedStandard, RecordedUnit } from './credential-record.js';

/** Of this node's installation: what official codes are called, and who signs. */
export interface RecordSources {
  readonly rules: RuleBook;
  /** ISCO-08 groups by code. */
  readonly occupations: ReadonlyMap<string, LocalizedText>;
  /** `did:web` of this node. */
  readonly did: string;
}

interface Issuing {
  readonly file: Pick<Credential, 'caseId' | 'content' | 'about' | 'applicant' | 'here'>;
  readonly dossier: Dossier;
  readonly issuedAt: Instant;
}

/**
 * The record of a credential: what was decided, from its file, and whom it is about, from the dossier as it is now.
 *
 * @throws where the installation has lost a standard or an agreement that the file names
 */
export function makeRecord({ dossier, file, issuedAt }: Issuing, sources: RecordSources): CredentialRecord {
  const { about, applicant, caseId, content, here } = file;
  const { rules } = sources;
  const { agreement, basis, certifier, evaluatedOn, scope, season, standard, validUntil } = content;
  const country = rulesOf(rules, here);
  const agency = country.agencies.find(({ id }) => id === content.agency);
  const host = recorded(standard, content.standardVersion, sources);
  const equivalences = content.equivalences.map((ref) => ({ id: ref.id, version: ref.version }));
  const found = rules.equivalences.all.filter(({ id, version }) =>
    equivalences.some((ref) => ref.id === id && ref.version === version),
  );
  const home = basis === undefined ? undefined : recorded(basis, undefined, sources);
  const certifiers = rulesOf(rules, (basis ?? standard).country).catalogue.certifiers;
  const named = certifier === undefined ? undefined : certifiers.get(certifier);
  return {
    number: caseId,
    kind: content.kind,
    scope,
    issuer: { country: here, did: sources.did, agency: { code: content.agency, name: agency?.name ?? country.name } },
    ...(named === undefined ? {} : { certifier: { code: named.id, name: { es: named.name } } }),
    holder: holderOf(dossier),
    standard: host.recorded,
    units: unitsOf(content, host.standard),
    conditions: found.flatMap(({ conditions, exclusions }) => [...conditions, ...exclusions]),
    ...(home === undefined ? {} : { basis: home.recorded }),
    ...(evaluatedOn === undefined ? {} : { evaluatedOn }),
    issuedOn: content.issuedOn,
    issuedAt,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(season === undefined ? {} : { season }),
    caseId: about.caseId,
    ...(agreement === undefined ? {} : { agreement: { id: agreement.id, version: agreement.version } }),
    equivalences,
    evidence: content.evidence.map(({ kind, sha256 }) => ({ kind, sha256 })),
    languages: { worker: applicant.language, host: 'es' },
    demonstration: country.demonstration || host.standard.demonstration || dossier.person.demonstration === true,
  };
}

/** The person as the dossier has them; the first document that has a number identifies them. */
function holderOf({ person }: Dossier): RecordedHolder {
  const { birthDate, givenNames, identityDocuments, surnames } = person;
  const document = identityDocuments.find(({ number }) => number !== undefined);
  return {
    givenNames,
    surnames: surnames.join(' '),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(document?.number === undefined
      ? {}
      : { document: { kind: document.kind, country: document.country, number: document.number } }),
  };
}

interface FoundStandard {
  readonly standard: Standard;
  readonly recorded: RecordedStandard;
}

function recorded(
  { code, country }: StandardRef,
  version: string | undefined,
  { occupations, rules }: RecordSources,
): FoundStandard {
  const standard = rulesOf(rules, country).catalogue.standards.get(code);
  if (standard === undefined) throw new Error(`${code} is not in the catalogue of ${country}`);
  const occupation = standard.isco08 === undefined ? undefined : occupationOf(standard.isco08, occupations);
  return {
    standard,
    recorded: {
      code,
      name: standard.title,
      country,
      version: version ?? standard.version,
      level: standard.level,
      ...(occupation === undefined ? {} : { occupation }),
    },
  };
}

function occupationOf(code: string, occupations: RecordSources['occupations']): Named | undefined {
  const name = occupations.get(code);
  return name && { code, name };
}

const unitsOf = ({ units }: Credential['content'], standard: Standard): readonly RecordedUnit[] =>
  units.map(({ unit, verdict }) => ({
    code: unit,
    name: standard.units.find(({ code }) => code === unit)?.title ?? { es: unit },
    verdict,
  }));
