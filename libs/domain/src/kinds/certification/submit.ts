import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import type { Submit } from '../../file/engine/applications.js';
import { checkCertifier, checkEvidence } from './check-application.js';
import { command, event, filer, namesake, withApplication } from './define.js';
import { certificationPeriod } from './periods.js';
import { openReferences } from './references.js';

/** `to`: first the references, where there are any. `by`: the officer who submitted it for the worker. */
export interface ApplicationSubmitted {
  readonly type: 'application-submitted';
  readonly at: Instant;
  readonly to: 'gathering-evidence' | 'application';
  readonly by?: OfficerId;
  readonly opens: Clock;
}

/** Ends the draft. Where references were named, they are asked first; then the certifier's agency checks. */
export const submit = command({
  type: 'submit',
  givenBy: { draft: filer, returned: filer },
  refusals: [
    'CERTIFIER_NOT_ACCREDITED',
    'UNKNOWN_CERTIFIER',
    'UNKNOWN_STANDARD',
    'CONFLICT_OF_INTEREST',
    'EVIDENCE_MISSING',
  ],
  decide(file, _submit: Submit, { by, now, rules }) {
    const refusal = checkCertifier(file.application, rules, now) ?? checkEvidence(file.application);
    if (refusal !== undefined) return refusal;
    const gathers = openReferences(file).length > 0;
    const opens = certificationPeriod(file, gathers ? 'reference' : 'application', { by: 'event', at: now }, rules);
    const to = gathers ? 'gathering-evidence' : 'application';
    const submitter = by.kind === 'officer' ? { by: by.id } : {};
    return accept<ApplicationSubmitted | NoticeRaised>(
      { type: 'application-submitted', at: now, to, ...submitter, opens },
      raise(file, 'received', now),
    );
  },
});

export const applicationSubmitted = event({
  type: 'application-submitted',
  evolve(file, { at, by, opens, to }: ApplicationSubmitted) {
    const filers = by === undefined || file.filers.includes(by) ? file.filers : [...file.filers, by];
    return { ...withApplication(file, { submittedAt: at }), stage: to, filers, ...opened(file, opens) };
  },
  lines: namesake,
});
