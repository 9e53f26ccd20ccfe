import type { DueEffect, ProcessView } from '../case/index.js';
import { processOf } from '../procedure/process-of.js';
import type { RuleBook } from '../rules/index.js';
import { needsDraw } from './assign-assessor.js';
import type { Certification, CertificationStage } from './certification.js';
import { openReferences } from './references.js';

/** Applying again starts the process anew. */
const over: ReadonlySet<CertificationStage> = new Set([
  'certificate-issued',
  'not-yet-competent',
  'closed-without-prejudice',
  'withdrawn',
  'draft-deleted',
]);

export const process = (file: Certification, rules: RuleBook): ProcessView =>
  processOf(
    file,
    {
      stage: file.stage,
      corridor: file.application.country,
      over: over.has(file.stage),
      effects: effects(file),
    },
    rules,
  );

/** Asking each reference, drawing whoever is missing, putting the certificate into the worker's dossier. */
function effects(file: Certification): readonly DueEffect[] {
  const { certificate, draws, stage } = file;
  if (stage === 'gathering-evidence') {
    return openReferences(file)
      .filter(({ askedAt }) => askedAt === undefined)
      .map(({ id }) => ({ kind: 'ask-reference', subject: id }));
  }
  if (needsDraw(file)) return [{ kind: 'draw-assessor', subject: `draw#${draws + 1}` }];
  return certificate !== undefined && certificate.id === undefined
    ? [{ kind: 'issue-certificate', subject: certificate.number }]
    : [];
}
