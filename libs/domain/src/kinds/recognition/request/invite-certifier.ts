import { refuseWhenPassed } from '../../../file/engine/periods.js';
import type { Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';
import { addressOfCertifier, endOfQuestion, questionsAtMost, sourceQuestions } from './source-questions.js';

/** It names no address: it goes where the register says. Whoever could type one would ask themselves. */
export interface InviteCertifier {
  readonly type: 'invite-certifier';
}
export interface CertifierInvited {
  readonly type: 'certifier-invited';
  readonly at: Instant;
  readonly question: number;
  readonly until: Instant;
}

/** A certifier without an account is asked by a message with a code; the next question ends the one before. No period stops for it. */
export const inviteCertifier = command({
  type: 'invite-certifier',
  givenBy: { 'home-verification': ['verifier'] },
  refusals: [
    'NOT_ASSIGNED_TO_YOU',
    'NOT_IN_THIS_STAGE',
    'CERTIFIER_HAS_NO_ADDRESS',
    'TOO_MANY_QUESTIONS',
    'DEADLINE_PASSED',
  ],
  barred(file) {
    const { filing, issuerAsked, stage, waiting } = file;
    if (waiting !== undefined) return refuse('NOT_IN_THIS_STAGE', { stage, command: 'invite-certifier' });
    if (issuerAsked?.noAddress === true)
      return refuse('CERTIFIER_HAS_NO_ADDRESS', { certifier: filing.certificate.certifier });
    const enough = sourceQuestions(file).length >= questionsAtMost;
    return enough ? refuse('TOO_MANY_QUESTIONS', { atMost: questionsAtMost }) : undefined;
  },
  decide(file, _invite: InviteCertifier, context) {
    const { now, rules } = context;
    const passed = refuseWhenPassed(file.clock, context);
    if (passed !== undefined) return passed;
    // The register may have lost it since the file came here.
    if (addressOfCertifier(file, rules) === undefined)
      return refuse('CERTIFIER_HAS_NO_ADDRESS', { certifier: file.filing.certificate.certifier });
    const question = sourceQuestions(file).length + 1;
    const until = endOfQuestion(file, now, rules);
    return accept<CertifierInvited>({ type: 'certifier-invited', at: now, question, until });
  },
});

export const certifierInvited = event({
  type: 'certifier-invited',
  evolve: (file, { at, question: number, until }: CertifierInvited) => ({
    ...file,
    questions: [...sourceQuestions(file), { number, at, until }],
  }),
});
