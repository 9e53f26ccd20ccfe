import type { CredentialNews, TimelineEntry } from '../case/index.js';
import type { CountryCode } from '../../kernel/index.js';
import { line } from './timeline.js';

const what = {
  certificate: {
    suspended: 'certificate-suspended',
    reinstated: 'certificate-reinstated',
    revoked: 'certificate-revoked',
  },
  recognition: {
    suspended: 'credential-suspended',
    reinstated: 'credential-reinstated',
    revoked: 'credential-revoked',
  },
} as const;

/** The same line in every file and country that hears of it. */
export const newsLine = (issuer: CountryCode, { at, state, subject, until }: CredentialNews): TimelineEntry =>
  line(issuer, at, what[subject][state], until === undefined ? {} : { args: { on: until } });
