import type { notices as es } from '../../es/messages/notices.js';

export const notices: typeof es = {
  received: (caseId) => `We received your case ${caseId}. There is nothing to do for now.`,
  'answer-returned': (caseId) =>
    `In your case ${caseId} something that you sent to the other country could not be taken. The page says why and what you can do.`,
  'submission-returned': (caseId) =>
    `Your case ${caseId} came back: the home country could not take it as it was filed. The page says why; you can file it again.`,
  acknowledged: (caseId) => `Your case ${caseId} is complete. It is now being verified with the issuer.`,
  'documents-requested': (caseId) => `Your case ${caseId} needs a document. The page says which, why and until when.`,
  'discrepancy-reported': (caseId) =>
    `There is a difference in your case ${caseId}. You may explain it; the page says until when.`,
  'authenticity-settled': (caseId) =>
    `The verification of your case ${caseId} is over. The file goes to the other country.`,
  'under-review': (caseId) => `Your case ${caseId} is under review. The page says until when.`,
  'review-extended': (caseId) =>
    `The review of your case ${caseId} will take more days. The page says how many and why.`,
  'test-scheduled': (caseId) => `There is a date for a test in your case ${caseId}. The page says when and where.`,
  'test-choice-open': (caseId) =>
    `You could not come to two tests in your case ${caseId}. You choose how it goes on: the page says what you can choose.`,
  'test-called-off': (caseId) =>
    `You need no test any more in your case ${caseId}: the issuer confirmed your certificate. You do not have to go.`,
  'compensation-imposed': (caseId) =>
    `In your case ${caseId} you may make up for what is missing. The page says what, how and until when.`,
  'compensation-ended': (caseId) =>
    `The time in your case ${caseId} is over: what you did is now reviewed. There is nothing to do.`,
  'fraud-review-opened': (caseId) =>
    `There is a question about your recognition ${caseId}. You may answer; the page says until when.`,
  'recognition-upheld': (caseId) => `Your recognition ${caseId} stands. There is nothing to do.`,
  'silence-left': (caseId) =>
    `The time in your case ${caseId} passed and not everything was decided. What is recognised holds from today; the page says what is open and why.`,
  recognised: (caseId) => `There is a favourable decision in your case ${caseId}. Read it on the page.`,
  'partially-recognised': (caseId) =>
    `There is a decision in your case ${caseId}. The page gives the reasons, the law, and until when and where to appeal.`,
  refused: (caseId) =>
    `There is a decision in your case ${caseId}. The page gives the reasons, the law, and until when and where to appeal.`,
  reminder: (caseId) =>
    `Reminder: there is still something you can do in your case ${caseId}. The page says until when.`,
  'application-returned': (caseId) =>
    `Something is missing in your application ${caseId}. The page says what and until when.`,
  'application-admitted': (caseId) =>
    `Your application ${caseId} was admitted. You will soon be offered dates for the evaluation.`,
  'appointments-offered': (caseId) =>
    `There are dates for the evaluation in your case ${caseId}. Choose one on the page: it says until when.`,
  'appointment-set': (caseId) =>
    `Your appointment for the evaluation in case ${caseId} is set. The page says when and where.`,
  'appointment-moved': (caseId) => `The appointment of your case ${caseId} was moved. You will be offered other dates.`,
  'evaluation-choice-open': (caseId) =>
    `Two appointments of your case ${caseId} are over. On the page, or by whoever holds your mandate, you choose whether you want other dates; if you say nothing, the application is closed and you may make it again.`,
  'appointment-missed': (caseId) =>
    `The appointment of your case ${caseId} is over. You will be offered other dates, once more.`,
  'certificate-issued': (caseId) => `There is a favourable decision in your case ${caseId}. Read it on the page.`,
  'not-yet-competent': (caseId) =>
    `The evaluation of your case ${caseId} is over. The page says what is missing, until when you may appeal and from when you can come back.`,
  'closed-without-prejudice': (caseId) =>
    `Your case ${caseId} was closed without prejudice. You may reopen it; the page says until when.`,
  'draft-deleted': (caseId) =>
    `Draft ${caseId} was deleted because its period ended. You may begin another at any time.`,
  withdrawn: (caseId) => `Your case ${caseId} is withdrawn, as you asked. You may begin another at any time.`,
  'complaint-received': (caseId) =>
    `We received your complaint that nobody decides, with the number ${caseId}. The page says until when it is answered.`,
  'decision-ordered': (caseId) =>
    `Your complaint ${caseId} was answered: a decision was ordered. The page says until when.`,
  'complaint-answered': (caseId) =>
    `The step that was late was taken, or there is none to take any more: your complaint ${caseId} is closed. Read the page of your case.`,
  'appeal-received': (caseId) =>
    `We received your appeal, with the number ${caseId}. Somebody else decides. The page says until when.`,
  'ruling-upheld': (caseId) =>
    `There is an answer to your appeal ${caseId}. Read it on the page: it gives the reasons.`,
  'ruling-overturned': (caseId) => `There is a favourable answer to your appeal ${caseId}. Read it on the page.`,
  'ruling-remitted': (caseId) =>
    `Your appeal ${caseId} makes the decision be taken again, by other people. The page says what comes next.`,
  'correction-received': (caseId) =>
    `We received your request to correct something, with the number ${caseId}. The page says until when it is answered.`,
  'correction-accepted': (caseId) =>
    `What you asked to be corrected in ${caseId} was corrected. The other country knows.`,
  'correction-refused': (caseId) =>
    `There is an answer to your request ${caseId}. The page gives the reasons, the law, and until when and where to appeal.`,
  'deletion-received': (caseId) =>
    `We received your request to delete your data, with the number ${caseId}. If it was not you, take it back on the page.`,
  'deletion-accepted': (caseId) =>
    `Your request ${caseId} was accepted: your data are blocked already. The page says on which day they are deleted.`,
  'deletion-refused': (caseId) =>
    `There is an answer to your request ${caseId}. Read it on the page: it says which law keeps your data, until when, and what you can do.`,
  'credential-issued': (caseId) =>
    `Your credential ${caseId} is ready: print it or put it on your phone from the page.`,
  'credential-suspended': (caseId) =>
    `There is an important notice on your credential ${caseId}. Read it on the page: until when, and what you can do.`,
  'credential-reinstated': (caseId) => `Your credential ${caseId} is valid again.`,
  'credential-revoked': (caseId) =>
    `There is an important notice on your credential ${caseId}. The page gives the reasons, the law, and until when and where to appeal.`,
  'credential-expired': (caseId) => `Your credential ${caseId} has expired. The page says what you can do.`,
  'season-nears': (caseId) =>
    `Soon your credential ${caseId} will no longer hold all year, but in the months of its season only. It is the same one: you have nothing to do. The page says from when.`,
  'season-ended': (caseId) =>
    `The season of your credential ${caseId} is over. You have nothing to do: it holds again in the next one. The page says from when.`,
  'season-begun': (caseId) =>
    `The season of your credential ${caseId} has begun: it holds again. The page says until when.`,
  'certificate-changed': (caseId) =>
    `The country that issued your certificate changed it. Before we decide about your credential ${caseId} we want to hear you: the page says until when.`,
  'hearing-opened': (caseId) =>
    `There is a question about your credential ${caseId}. We want to hear you before anything is decided: the page says why, and until when you can answer.`,
  'copy-ended': (caseId) =>
    `At an office a copy of your credential ${caseId} was ended: it was said to be lost. If it was not you, take a new copy on the page; the credential is valid.`,
  'credential-kept': (caseId) => `We heard you, and your credential ${caseId} stays. There is nothing to do.`,
  'hearing-closed': (caseId) =>
    `Your certificate is valid again in the country that issued it. There is nothing to decide about your credential ${caseId} any more.`,
  'credential-alerted': (caseId) =>
    `There is an important notice in ${caseId}. Read it on the page: it says how to object. It costs nothing.`,
  'match-asked': (caseId) =>
    `An office has a question for you about your case ${caseId}. Read and answer it on the page; give your code to nobody.`,
  'migration-asked': (caseId) =>
    `You are asked whether you accept newer rules in your case ${caseId}: something gets worse. Without your yes nothing changes. See the page.`,
  'case-migrated': (caseId) => `Your case ${caseId} now goes by newer rules. The page says what changed and why.`,
  'mandate-recorded': (caseId) =>
    `An office noted that you signed a permission for somebody to act in your case ${caseId}. If it was not you, end it on the page.`,
  'alert-kept': (caseId) =>
    `${caseId} was looked at and the notice stays. The page gives the reasons, the law, and until when and where to appeal.`,
  'alert-closed': (caseId) => `Notice ${caseId} was taken back. Everything is good as before.`,
  'legal-aid-answered': (caseId) =>
    `There is news of the legal aid that you asked for in your case ${caseId}. The page says who answered and what comes next.`,
  'data-breached': (caseId) =>
    `Something happened to the data of your procedure ${caseId}. The page says what, to which data, and what you can do.`,
  protection: (caseId) => `We received your application ${caseId}. Somebody will get in touch with you to help.`,
};
