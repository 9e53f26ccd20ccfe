import type { Errand, Matter } from '../../file/case/index.js';
import { defenders } from '../appeal/appealed-file.js';
import type { OpenAppeal } from '../appeal/index.js';
import type { Credential } from './credential.js';

/** Countries and standards, as the credential's page shows them. */
export function matterOf({ content: { basis, standard }, here }: Credential): Matter {
  return basis === undefined
    ? { home: here, standard }
    : { home: basis.country, host: here, standard: basis, hostStandard: standard.code };
}

/** An appeal that was made opens a file of its own, for people who neither revoked it nor wrote the appeal. */
export function appealErrand(file: Credential): readonly Errand[] {
  const { appeal, applicant, appealsNamed = 1, caseId, kind, legalBasis, reasons, revocation } = file;
  if (appeal === undefined || revocation === undefined || reasons === undefined) return [];
  const command: OpenAppeal = {
    type: 'open-appeal',
    about: { caseId, kind },
    matter: matterOf(file),
    applicant,
    decision: {
      outcome: 'revoked',
      verdicts: [],
      reasons,
      ...(legalBasis && { legalBasis }),
      tacit: false,
      at: revocation.at,
    },
    grounds: appeal.grounds,
    documents: appeal.documents,
    tookPart: [...new Set([...revocation.by, ...(appeal.by === undefined ? [] : [appeal.by]), ...defenders(file)])],
    clock: appeal.clock,
  };
  return [{ id: `open-appeal#${appealsNamed}`, kind: 'appeal', caseId: appeal.caseId, command }];
}
