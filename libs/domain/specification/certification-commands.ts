import type { CertificationCommand } from '../src/kinds/certification/index.js';
import type { CertificateId, ClockId, ReferenceId } from '../src/kernel/index.js';
import {
  accreditedInGuatemala,
  citesMexico,
  coSigns,
  creditFirst,
  drawAssessors,
  evaluating,
  offerOneDay,
  openApplication,
  theCoSigner,
} from './certification-at.js';
import { appealOn, sampleAppealClock } from './sample-appeal.js';
import { unitsInGuatemala } from './sample-catalogues.js';
import { document, firstMorning, served } from './sample-filing.js';

/** One well-formed command of each type; the type makes sure that none is forgotten. */
export const certificationCommands = (
  clock = 'draft#1' as ClockId,
): { readonly [Type in CertificationCommand['type']]: CertificationCommand } => ({
  'open-application': openApplication(),
  'attach-document': { type: 'attach-document', document: document('other') },
  'declare-experience': { type: 'declare-experience', experience: [{ unit: unitsInGuatemala[0], from: 2019 }] },
  'cite-abroad': citesMexico,
  'choose-certifier': { type: 'choose-certifier', certifier: accreditedInGuatemala },
  'name-reference': { type: 'name-reference', reference: 'reference-2' as ReferenceId, relation: 'peer' },
  submit: { type: 'submit' },
  withdraw: { type: 'withdraw' },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-reference-asked': { type: 'record-reference-asked', reference: theCoSigner.reference },
  'co-sign': coSigns,
  'decline-reference': { type: 'decline-reference' },
  admit: { type: 'admit' },
  'return-application': { type: 'return-application', reasons: { es: 'Falta' } },
  'credit-units': creditFirst,
  'assign-assessor': drawAssessors(),
  'declare-conflict': { type: 'declare-conflict', relation: 'none' },
  'replace-assessor': { type: 'replace-assessor', reasons: { es: 'Está de licencia' } },
  'offer-appointments': offerOneDay,
  'choose-appointment': { type: 'choose-appointment', appointment: 'a1' },
  'choose-after-evaluation': { type: 'choose-after-evaluation', choice: 'evaluate-again' },
  'move-appointment': {
    ...{ type: 'move-appointment', reasons: { es: 'Se fue la luz' }, ground: 'Ese día trabajo' },
  },
  'record-missed-appointment': { type: 'record-missed-appointment' },
  'record-evaluation': evaluating(2),
  'approve-evaluation': { type: 'approve-evaluation' },
  'return-evaluation': { type: 'return-evaluation', reasons: { es: 'Falta' } },
  'record-certificate': { type: 'record-certificate', certificate: 'certificate-9' as CertificateId },
  reapply: { type: 'reapply' },
  appeal: appealOn(1),
  'receive-ruling': { type: 'receive-ruling', ruling: { outcome: 'withdrawn' } },
  'receive-appeal-clock': { type: 'receive-appeal-clock', clock: sampleAppealClock },
  'record-errand': { type: 'record-errand', errand: 'told#1' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});
