import type { Errand } from '../../../../file/case/index.js';
import { defenders } from '../../../appeal/appealed-file.js';
import type { OpenAppeal } from '../../../appeal/index.js';
import { suspectedFraud } from '../fraud/suspected-fraud.js';
import { unmarked } from '../review-file/given-by-silence.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** An appeal that was made opens a file of its own. */
export function appealErrands(file: RecognitionReview): readonly Errand[] {
  const { appeal, decision, filing, host } = file;
  if (appeal === undefined || decision === undefined) return [];
  const { outcome, verdicts, reasons, tacit, at } = decision;
  const command: OpenAppeal = {
    type: 'open-appeal',
    about: { caseId: file.caseId, kind: file.kind },
    matter: {
      home: filing.home,
      host: host.country,
      standard: filing.certificate.standard,
      hostStandard: host.standard,
    },
    applicant: { dossier: filing.dossier, language: filing.language },
    decision: { outcome, verdicts: verdicts.map(unmarked), reasons, tacit, at },
    grounds: appeal.grounds,
    documents: appeal.documents,
    tookPart: tookPart(file),
    clock: appeal.clock,
  };
  return [{ id: `open-appeal#${file.appealsNamed ?? 1}`, kind: 'appeal', caseId: appeal.caseId, command }];
}

/** Whoever reviewed, approved, looked for fraud, filed or appealed for the worker has no part in the ruling. */
function tookPart(file: RecognitionReview): OpenAppeal['tookPart'] {
  const { appeal, approver, consultations, excluded = [], filers, reviewer } = file;
  const advisers = consultations.map(({ opinion }) => opinion?.by);
  const people = [
    ...[reviewer, approver, appeal?.by, ...excluded, ...suspectedFraud(file)],
    ...[...filers, ...advisers, ...defenders(file)],
  ];
  return [...new Set(people.filter((officer) => officer !== undefined))];
}
