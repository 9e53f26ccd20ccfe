import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { raise } from '../../file/engine/notices.js';
import type { Certification } from './certification.js';
import { checkCertifier, checkEvidence } from './check-application.js';
import type { CertificationEvent } from './events.js';
import { certificationPeriod } from './periods.js';
import { openReferences } from './references.js';

/** Ends the draft. Where references were named, they are asked first; then the certifier's agency checks. */
export function submit(file: Certification, { by, now, rules }: DecisionContext): Decision<CertificationEvent> {
  const refusal = checkCertifier(file.application, rules, now) ?? checkEvidence(file.application);
  if (refusal !== undefined) return refusal;
  const gathers = openReferences(file).length > 0;
  const opens = certificationPeriod(file, gathers ? 'reference' : 'application', { by: 'event', at: now }, rules);
  const to = gathers ? 'gathering-evidence' : 'application';
  const filer = by.kind === 'officer' ? { by: by.id } : {};
  return accept<CertificationEvent>(
    { type: 'application-submitted', at: now, to, ...filer, opens },
    raise(file, 'received', now),
  );
}
