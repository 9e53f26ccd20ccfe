export { CheckAnswer, CheckedQualification, CheckedSkills, CheckedStanding, VerifierChecks } from './checks.js';
export { PollAnswer, SubscriptionAnswer, SubscriptionEnded, SubscriptionList } from './subscriptions.js';
