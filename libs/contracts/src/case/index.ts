export { Authenticity, RecognitionOutcome, WorkerAnswer } from './answers.js';
export { AlertNotice } from './alert-notice.js';
export { CredentialNews } from './credential-news.js';
export { allowance, Explanation, ExplanationStep, Holder, StatusClock } from './clock.js';
export { DocumentRef, Filing, Host, StandardRef } from './filing.js';
export { RuleChange } from './rule-change.js';
export { AtZero, NextStep, TimelineEntry, WorkerStatus, StatusTold } from './worker-status.js';
