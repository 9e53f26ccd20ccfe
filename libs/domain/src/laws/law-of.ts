import { withComplaints } from '../around/complaints/index.js';
import { withCredentials } from '../around/credentials/index.js';
import { alert } from '../kinds/alert/index.js';
import { withAnnexes, withOpenings } from '../around/annexes/index.js';
import { appeal } from '../kinds/appeal/index.js';
import { bulkIssue } from '../kinds/bulk-issue/index.js';
import type { CaseKind } from '../file/case/index.js';
import { certification } from '../kinds/certification/index.js';
import { consultation } from '../kinds/consultation/index.js';
import { correction } from '../kinds/correction/index.js';
import { deletion } from '../kinds/deletion/index.js';
import { credential } from '../kinds/credential/index.js';
import { forceMajeure } from '../kinds/force-majeure/index.js';
import { integrityEvent } from '../kinds/integrity-event/index.js';
import { corruptionReport } from '../kinds/corruption-report/index.js';
import { dataBreach } from '../kinds/data-breach/index.js';
import { unequalTreatment } from '../kinds/unequal-treatment/index.js';
import { withBreaches } from '../around/breaches/index.js';
import { withHolds } from '../around/legal-hold/index.js';
import { coveredByMandates, withMandates } from '../around/mandate/index.js';
import { withPresence } from '../around/presence/index.js';
import { legalAid } from '../kinds/legal-aid/index.js';
import { withLegalAid } from '../around/legal-aid/index.js';
import { officerRegister } from '../kinds/officer-register/index.js';
import { protection } from '../kinds/protection/index.js';
import { withReassignment } from '../around/reassignment/index.js';
import { recognitionRequest } from '../kinds/recognition/request/index.js';
import { recognitionReview } from '../kinds/recognition/review/index.js';
import { ruleChange } from '../kinds/rule-change/index.js';
import { withReach } from '../around/credential-news/index.js';
import { certificationGrounds, requestGrounds, reviewGrounds } from './annex-grounds.js';
import { anyFile } from './any-file.js';
import { alertGrounds, correctionGrounds, credentialGrounds, deletionGrounds } from './complaint-grounds.js';
import { provenByCertification, provenByReview } from './proofs.js';
import { appealSeating, certificationSeating, reviewSeating } from './seatings.js';

/** The law of each kind of file. Apart from `case`, which the laws themselves are made of. */
export const laws = {
  'recognition-request': anyFile(
    withReach(
      withMandates(
        withHolds(
          withBreaches(
            withLegalAid(
              withComplaints(withPresence(withAnnexes(recognitionRequest, requestGrounds)), requestGrounds),
              requestGrounds,
            ),
          ),
        ),
      ),
      requestGrounds,
    ),
    (file) => requestGrounds.others(file),
  ),
  'recognition-review': anyFile(
    withReassignment(
      withReach(
        withMandates(
          withHolds(
            withBreaches(
              withLegalAid(
                withComplaints(
                  withPresence(withAnnexes(withCredentials(recognitionReview, provenByReview), reviewGrounds)),
                  reviewGrounds,
                ),
                reviewGrounds,
              ),
            ),
          ),
        ),
        reviewGrounds,
      ),
      reviewSeating,
    ),
    (file) => reviewGrounds.others(file),
  ),
  certification: anyFile(
    withReassignment(
      withMandates(
        withHolds(
          withBreaches(
            withLegalAid(
              withComplaints(
                withPresence(withAnnexes(withCredentials(certification, provenByCertification), certificationGrounds)),
                certificationGrounds,
              ),
              certificationGrounds,
            ),
          ),
        ),
      ),
      certificationSeating,
    ),
  ),
  appeal: anyFile(withReassignment(coveredByMandates(appeal), appealSeating)),
  correction: anyFile(coveredByMandates(withComplaints(withOpenings(correction), correctionGrounds))),
  deletion: anyFile(withComplaints(withOpenings(deletion), deletionGrounds)),
  'legal-aid': anyFile(legalAid),
  alert: anyFile(coveredByMandates(withComplaints(withOpenings(alert), alertGrounds))),
  protection: anyFile(protection),
  consultation: anyFile(consultation),
  'force-majeure': anyFile(forceMajeure),
  'rule-change': anyFile(ruleChange),
  credential: anyFile(coveredByMandates(withComplaints(withPresence(withOpenings(credential)), credentialGrounds))),
  'bulk-issue': anyFile(bulkIssue),
  'integrity-event': anyFile(integrityEvent),
  'officer-register': anyFile(officerRegister),
  'data-breach': anyFile(dataBreach),
  'corruption-report': anyFile(corruptionReport),
  'unequal-treatment': anyFile(unequalTreatment),
} as const satisfies Record<CaseKind, unknown>;

export type LawOf<Kind extends CaseKind> = (typeof laws)[Kind];

/** What a law of some kind is about. */
export type FileOf<Kind extends CaseKind> = ReturnType<LawOf<Kind>['evolve']>;
export type CommandOf<Kind extends CaseKind> = Parameters<LawOf<Kind>['decide']>[1];
export type EventOf<Kind extends CaseKind> = Parameters<LawOf<Kind>['evolve']>[1];

export const lawOf = <Kind extends CaseKind>(kind: Kind): LawOf<Kind> => laws[kind];
