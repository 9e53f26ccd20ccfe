import type { disclosure as es } from '../../es/pages/disclosure.js';

export const disclosure: typeof es = {
  verdict: {
    valid: 'VALID',
    'out-of-season': 'OUT OF SEASON',
    suspended: 'SUSPENDED',
    expired: 'EXPIRED',
    revoked: 'REVOKED',
    replaced: 'REPLACED',
  },
  means: {
    valid: 'The credential is good today.',
    outOfSeason: 'It does not count for now: it is out of season.',
    suspended: (until) =>
      until === undefined ? 'It does not count for now.' : `It does not count for now: suspended until ${until}.`,
    expired: (on) =>
      on === undefined ? 'It counts no more: its time is over.' : `It counts no more: it ended on ${on}.`,
    revoked: 'It counts no more and will not count again.',
    replaced: (by) =>
      by === undefined
        ? 'It counts no more: a newer credential takes its place.'
        : `It counts no more: credential ${by} takes its place. Check that one.`,
  },
  noReasons: 'The reasons are shown to nobody but the person.',
  demonstration: 'Demonstration data: the person, the credential and the agency are invented.',
  says: {
    what: 'What it is',
    kinds: { certificate: 'Certificate of competence', recognition: 'Recognition of another country’s certificate' },
    scopes: {
      full: 'Complete',
      partial: 'Of a part: only what is in the list',
      tacit: 'By silence: the country did not answer in time, and the agreement takes it as recognised',
    },
    mayDo: 'What the person may do',
    whileValid: 'What it allows only while it is valid',
    conditions: 'On this condition',
    exclusions: 'Not included',
    nothing: 'The credential names no unit.',
    who: 'Who says so',
    since: 'Since',
    until: 'Until',
    openEnded: 'Without an end',
    number: 'Number',
    checkedAt: 'Checked',
    name: 'Name',
    birthDate: 'Birth date',
    document: 'Identity document',
    passport: 'passport',
  },
};
