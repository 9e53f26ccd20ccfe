import type { CaseKind } from '../file/case/index.js';
import { alertStages } from '../kinds/alert/index.js';
import { appealStages } from '../kinds/appeal/index.js';
import { bulkIssueStages } from '../kinds/bulk-issue/index.js';
import { certificationStages } from '../kinds/certification/index.js';
import { consultationStages } from '../kinds/consultation/index.js';
import { correctionStages } from '../kinds/correction/index.js';
import { reportStages } from '../kinds/corruption-report/index.js';
import { unequalStages } from '../kinds/unequal-treatment/index.js';
import { credentialStages } from '../kinds/credential/index.js';
import { breachStages } from '../kinds/data-breach/index.js';
import { deletionStages } from '../kinds/deletion/index.js';
import { forceMajeureStages } from '../kinds/force-majeure/index.js';
import { integrityStages } from '../kinds/integrity-event/index.js';
import { legalAidStages } from '../kinds/legal-aid/index.js';
import { officerRegisterStages } from '../kinds/officer-register/index.js';
import { protectionStages } from '../kinds/protection/index.js';
import { requestStages } from '../kinds/recognition/request/index.js';
import { reviewStages } from '../kinds/recognition/review/index.js';
import { ruleChangeStages } from '../kinds/rule-change/index.js';
import type { FileOf } from './law-of.js';

/** The stages of each kind of file, in the order of its procedure. */
export const stagesOf = {
  'recognition-request': requestStages,
  'recognition-review': reviewStages,
  certification: certificationStages,
  appeal: appealStages,
  correction: correctionStages,
  deletion: deletionStages,
  'legal-aid': legalAidStages,
  alert: alertStages,
  protection: protectionStages,
  consultation: consultationStages,
  'force-majeure': forceMajeureStages,
  'rule-change': ruleChangeStages,
  credential: credentialStages,
  'bulk-issue': bulkIssueStages,
  'integrity-event': integrityStages,
  'officer-register': officerRegisterStages,
  'data-breach': breachStages,
  'corruption-report': reportStages,
  'unequal-treatment': unequalStages,
} as const satisfies { readonly [Kind in CaseKind]: readonly FileOf<Kind>['stage'][] };
