import type { Errand, ReceiveCorrection } from '../../file/case/index.js';
import { defenders, matterHere } from '../appeal/appealed-file.js';
import type { OpenAppeal } from '../appeal/index.js';
import type { Correction } from './correction.js';

/** The case learns what was mended, and tells the other country, which gets the dossier as it is now; a refusal is appealed. */
export const errands = (file: Correction): readonly Errand[] =>
  [...mended(file), ...appealOpening(file)].filter(({ id }) => !file.errandsRun.includes(id));

function mended({ about, caseId, fields, here, stage }: Correction): readonly Errand[] {
  if (stage !== 'corrected') return [];
  const command: ReceiveCorrection = { type: 'receive-correction', from: here, correction: caseId, fields };
  return [{ id: 'data-corrected#1', kind: about.kind, caseId: about.caseId, command }];
}

/** Nobody rules who refused it, asked for it, or wrote the appeal. */
function appealOpening(file: Correction): readonly Errand[] {
  const { appeal, applicant, appealsNamed = 1, askedBy, caseId, excluded = [], here, kind, matter, refusal } = file;
  if (appeal === undefined || refusal?.at === undefined) return [];
  const { at, by, legalBasis, reasons } = refusal;
  const part = [by, askedBy, appeal.by, ...excluded, ...defenders(file)].filter((officer) => officer !== undefined);
  const command: OpenAppeal = {
    type: 'open-appeal',
    about: { caseId, kind },
    matter: matterHere(matter, here),
    applicant,
    decision: {
      outcome: 'correction-refused',
      ...{ verdicts: [], reasons, ...(legalBasis && { legalBasis }), tacit: false, at },
    },
    grounds: appeal.grounds,
    documents: appeal.documents,
    tookPart: [...new Set(part)],
    clock: appeal.clock,
  };
  return [{ id: `open-appeal#${appealsNamed}`, kind: 'appeal', caseId: appeal.caseId, command }];
}
