import type { DueEffect, ProcessView } from '../../file/case/index.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { needsDraw } from './assign-assessor.js';
import type { Certification } from './certification.js';
import { errands } from './errands.js';
import { openReferences } from './references.js';
import { stages } from './stages.js';

export const process = (file: Certification, rules: RuleBook): ProcessView =>
  processOf(
    file,
    {
      stage: file.stage,
      corridor: file.application.country,
      over: stages.over(file, rules),
      effects: effects(file),
      errands: errands(file),
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
