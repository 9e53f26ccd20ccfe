import type { Errand } from '../../file/case/index.js';
import { defenders, matterHere } from '../appeal/appealed-file.js';
import type { OpenAppeal } from '../appeal/index.js';
import type { Alert } from './alert.js';

/** For people who had a part neither in the alert, nor in the decision that it is about, nor in the appeal. */
export function appealErrand(file: Alert): readonly Errand[] {
  const { appeal, applicant, appealsNamed = 1, caseId, here, kept, kind, matter } = file;
  if (appeal === undefined || kept === undefined || applicant === undefined || matter === undefined) return [];
  const { at, by, legalBasis, reasons } = kept;
  const { approvedBy, decidedBy = [], excluded = [], raisedBy } = file;
  const part = [by, raisedBy, approvedBy, appeal.by, ...decidedBy, ...excluded, ...defenders(file)];
  const command: OpenAppeal = {
    type: 'open-appeal',
    about: { caseId, kind },
    matter: matterHere(matter, here),
    applicant,
    decision: { outcome: 'alert-kept', verdicts: [], reasons, ...(legalBasis && { legalBasis }), tacit: false, at },
    grounds: appeal.grounds,
    documents: appeal.documents,
    tookPart: [...new Set(part.filter((officer) => officer !== undefined))],
    clock: appeal.clock,
  };
  return [{ id: `open-appeal#${appealsNamed}`, kind: 'appeal', caseId: appeal.caseId, command }];
}
