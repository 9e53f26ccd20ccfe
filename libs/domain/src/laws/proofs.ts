import { todayIn } from '../clocks/index.js';
import type { Certification } from '../kinds/certification/index.js';
import type { Proves } from '../around/credentials/index.js';
import { rulesOf } from '../rulebook/rules/index.js';
import { howLong } from '../kinds/recognition/review/index.js';
import type { RecognitionReview } from '../kinds/recognition/review/index.js';

/** A recognition, full, partial or tacit, holds for as long as its agreement says. */
export const provenByReview: Proves<RecognitionReview> = (file, rules) => {
  const { decision, equivalence, filing, host } = file;
  if (decision === undefined || decision.outcome === 'refused') return undefined;
  const { at, outcome, tacit, verdicts } = decision;
  const { calendar, catalogue, desks } = rulesOf(rules, host.country);
  const { certificate, dossier, documents, language } = filing;
  const whole = outcome === 'recognised' ? 'full' : 'partial';
  return {
    name: at,
    applicant: { dossier, language },
    content: {
      kind: 'recognition',
      scope: tacit ? 'tacit' : whole,
      agency: desks.review,
      standard: { country: host.country, code: host.standard },
      standardVersion: catalogue.standards.get(host.standard)?.version ?? '1',
      units: verdicts.map(({ unit, verdict }) => ({
        unit,
        verdict: verdict === 'held' ? 'recognised' : 'not-recognised',
      })),
      certificate: certificate.id,
      certifier: certificate.certifier,
      basis: certificate.standard,
      evaluatedOn: certificate.issuedOn,
      issuedOn: todayIn(calendar.timeZone, at),
      ...howLong(host, at, rules),
      agreement: host.agreement,
      equivalences: equivalence === undefined ? [] : [{ id: equivalence.id, version: equivalence.version }],
      evidence: documents.map(({ kind, sha256 }) => ({ kind, sha256 })),
    },
  };
};

/** A certificate is in the worker's dossier before it is a credential. */
export const provenByCertification: Proves<Certification> = ({ application, certificate, credits }) => {
  if (certificate?.id === undefined) return undefined;
  const { agency, certifier, documents, dossier, language, standardVersion } = application;
  const { id, issuedOn, number, standard, units, validUntil } = certificate;
  return {
    name: number,
    applicant: { dossier, language },
    content: {
      kind: 'certificate',
      scope: 'full',
      agency,
      standard,
      standardVersion,
      units: units.map((unit) => ({ unit, verdict: 'competent' })),
      certificate: id,
      certifier,
      evaluatedOn: issuedOn,
      issuedOn,
      validUntil,
      equivalences: credits.map(({ equivalence }) => ({ id: equivalence.id, version: equivalence.version })),
      evidence: documents.map(({ kind, sha256 }) => ({ kind, sha256 })),
    },
  };
};
