import type { CheckResult, Fault, Form } from '../result/index.js';
import { verdictOf } from '../result/index.js';
import type { TrustList } from '../trust/index.js';

/** Not a credential of whom it says: nothing of what stands in it is repeated. */
export const refused = (fault: Fault, form: Form | undefined, trust: TrustList): CheckResult => ({
  verdict: verdictOf([fault]),
  faults: [fault],
  ...(form ? { form } : {}),
  holder: 'not-proved',
  trustedAsOf: trust.issuedAt,
});
