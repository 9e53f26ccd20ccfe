import type { nextSteps as es } from '../../es/pages/next-steps.js';

export const nextSteps: typeof es = {
  nothing: () => 'You do not have to do anything.',
  'submit-draft': () => 'Check your application and send it, at the office where you started it.',
  'provide-documents': () =>
    'Hand in what is missing on this page. If you cannot get it, say so there as well: there is another way. An office can do it for you only with a mandate that you signed.',
  'answer-discrepancy': ({ home }) =>
    `${home} found a difference in your certificate. Explain what happened, here or at the office where you filed.`,
  'attend-test': () =>
    'Go to the test: the date and the place are below. If you cannot, ask for another date before: the first time you need no reason.',
  'choose-after-test': () =>
    'Two tests are over to which you did not come: say whether you want another one, or what else. On the page or at the office.',
  'report-compensation': () =>
    'Do what is asked, below, and say so on this page when you have. You may do so part by part. An office can do it for you only with a mandate that you signed.',
  'answer-hearing': () =>
    'Read the reasons, below. Say what you have to say before anything is decided, here or at the office that issued your credential.',
  'answer-fraud-review': () => 'Read what is asked, below, and answer here or at the office that decided.',
  'read-decision': () => 'Read the decision, below.',
  'may-appeal': () => 'Read the reasons, below. If you do not agree, you may appeal before the period ends.',
  'may-appeal-or-reapply': () =>
    'Read below what is missing. You may appeal before the period ends, or be evaluated again from the date given.',
  'may-contest': () => 'If the alert is wrong, say so: it is looked at within days and costs nothing.',
  'remind-references': () => 'Tell your references that they were sent a code. If they do not answer, it goes on.',
  'complete-application': () => 'Complete your application and send it again, at the office where you began it.',
  'choose-appointment': () => 'Choose one of the dates on this page, or by whoever holds your mandate.',
  'attend-evaluation': () =>
    'Go to the evaluation on the day of your appointment. You can move it once, and again with a reason.',
  'carry-credential': () => 'Show your credential when you are asked for it. You decide to whom, and what.',
  'may-reapply': () => 'You can ask for another evaluation, only of what is missing. The date is below.',
  'file-again': () => 'Read below why it came back. Once that is mended, file it again: you lose nothing.',
  'may-reopen': () => 'If you still want it, you can reopen it here or at the office where you filed.',
};
