export { CheckAnswer, CheckedQualification, CheckedSkills, CheckedStanding, VerifierChecks } from './checks.js';
export {
  Deliveries,
  EventLeft,
  PollAnswer,
  SubscriptionAnswer,
  SubscriptionEnded,
  SubscriptionList,
} from './subscriptions.js';
