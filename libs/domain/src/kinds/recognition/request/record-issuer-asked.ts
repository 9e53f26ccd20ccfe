import { line } from '../../../file/page/timeline.js';
import type { Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';

/** Outcome of the effect that asks the certifier. */
export interface RecordIssuerAsked {
  readonly type: 'record-issuer-asked';
  readonly reference: string;
}
export interface IssuerAsked {
  readonly type: 'issuer-asked';
  readonly at: Instant;
  readonly reference: string;
}

export const recordIssuerAsked = command({
  type: 'record-issuer-asked',
  givenBy: { 'home-verification': ['effect'] },
  refusals: ['ALREADY_DONE'],
  decide: ({ issuerAsked }, { reference }: RecordIssuerAsked, { now }) =>
    issuerAsked === undefined
      ? accept<IssuerAsked>({ type: 'issuer-asked', at: now, reference })
      : refuse('ALREADY_DONE'),
});

export const issuerAsked = event({
  type: 'issuer-asked',
  weighs: false,
  evolve: (file, { at, reference }: IssuerAsked) => ({ ...file, issuerAsked: { reference, at } }),
  lines: ({ filing }, { at, type }) => [
    line(filing.home, at, type, { args: { certifier: filing.certificate.certifier } }),
  ],
});
