export type { CheckPurpose, Standing } from './check.js';
export { checkPurposes, servesAgain, standingOf, standings } from './check.js';
export { plainDocumentNumber } from './document-number.js';
export type { LookPurpose } from './look.js';
export { lookPurposeOf, lookPurposes } from './look.js';
export type { ShareEnd, ShareFact } from './share.js';
export { endOfShare, shareDays, shareFacts, sharesAtMost } from './share.js';
