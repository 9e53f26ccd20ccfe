import type { Clock } from '../../../clocks/index.js';
import { opened } from '../../../file/engine/begun.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';
import { homePeriod } from './periods.js';
import type { RecognitionRequest } from './recognition-request.js';
import { addressOfCertifier } from './source-questions.js';

/** Outcome of the effect that asks the certifier. */
export interface RecordIssuerAsked {
  readonly type: 'record-issuer-asked';
  readonly reference: string;
}
export interface IssuerAsked {
  readonly type: 'issuer-asked';
  readonly at: Instant;
  readonly reference: string;
  /** The register does not say where it can be written to; files of before say nothing of it either way. */
  readonly noAddress?: true;
}

/** The certifier is asked again, and has its period anew: a law of before had lost it. */
export interface VerificationResumed extends Omit<IssuerAsked, 'type'> {
  readonly type: 'verification-resumed';
  readonly opens: Clock;
}

/**
 * A worker's second answer, or a late one, that came from another country once took the certifier's period with it: nothing
 * would lapse, and nobody could decide (R9). Such files are still in journals.
 */
export const isStranded = ({ clock, stage, waiting }: RecognitionRequest): boolean =>
  stage === 'home-verification' && clock === undefined && waiting === undefined;

export const recordIssuerAsked = command({
  type: 'record-issuer-asked',
  givenBy: { 'home-verification': ['effect'] },
  refusals: ['ALREADY_DONE'],
  decide(file, { reference }: RecordIssuerAsked, { now, rules }) {
    const address = addressOfCertifier(file, rules) === undefined ? { noAddress: true as const } : {};
    if (isStranded(file)) {
      const opens = homePeriod(file, 'home-verification', { by: 'event', at: now }, rules);
      return accept<IssuerAsked | VerificationResumed>({
        type: 'verification-resumed',
        at: now,
        reference,
        ...address,
        opens,
      });
    }
    if (file.issuerAsked !== undefined) return refuse('ALREADY_DONE');
    return accept<IssuerAsked | VerificationResumed>({ type: 'issuer-asked', at: now, reference, ...address });
  },
});

export const issuerAsked = event({
  type: 'issuer-asked',
  weighs: false,
  evolve: (file, asked: IssuerAsked) => ({ ...file, issuerAsked: inFile(asked) }),
  lines: ({ filing }, { at, type }) => [
    line(filing.home, at, type, { args: { certifier: filing.certificate.certifier } }),
  ],
});

export const verificationResumed = event({
  type: 'verification-resumed',
  // The certifier can decide again, who could not before.
  weighs: true,
  evolve: (file, resumed: VerificationResumed) => ({
    ...file,
    issuerAsked: inFile(resumed),
    ...opened(file, resumed.opens),
  }),
  lines: ({ filing }, { at }) => [
    line(filing.home, at, 'issuer-asked', { args: { certifier: filing.certificate.certifier } }),
  ],
});

const inFile = ({ at, noAddress, reference }: Omit<IssuerAsked, 'type'>) => ({
  ...{ reference, at },
  ...(noAddress === undefined ? {} : { noAddress }),
});
