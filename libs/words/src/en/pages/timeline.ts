import type { timeline as es } from '../../es/pages/timeline.js';

const tests: Readonly<Record<string, string>> = {
  passed: 'passed',
  'not-passed': 'not yet',
  'not-attended': 'you could not come',
};

export const timeline: typeof es = {
  'draft-opened': ({ country, assisted }) =>
    `Your application was opened in ${country}${assisted ? ', with the help of an office' : ''}`,
  submitted: ({ home }) => `You sent your case to ${home}`,
  'application-submitted': () => 'You sent your application',
  'applied-again': () => 'You asked for another evaluation, of what was missing',
  'reference-asked': () => 'A reference was asked to confirm what they saw',
  'reference-answered': () => 'A reference confirmed what they saw',
  'reference-declined': () => 'A reference would rather not answer: it is not held against you',
  'references-closed': () => 'The time of the references is over: your application goes on',
  'application-returned': ({ country }) => `${country} sent your application back to be completed`,
  'units-credited': ({ units }) =>
    `What you showed in another country counts${units === undefined ? '' : `, for units ${units}`}`,
  'application-admitted': ({ country }) => `${country} admitted your application`,
  'assessor-drawn': () => 'Who evaluates you and who approves were drawn by lot',
  'appointments-offered': ({ slots }) =>
    `You were offered dates for the evaluation${slots === undefined ? '' : `: ${slots}`}`,
  'appointment-chosen': ({ slots }) => `Your appointment${slots === undefined ? ' is set' : `: ${slots}`}`,
  'appointment-moved': () => 'The appointment was moved: you will be offered other dates',
  'appointment-missed': () => 'The appointment is over: you will be offered other dates, once more',
  'evaluation-recorded': () => 'The evaluation is over: somebody else checks the result',
  'certificate-issued': ({ on }) => `Your certificate was issued${on === undefined ? '' : ` and is good until ${on}`}`,
  'found-not-yet-competent': ({ on, units }) =>
    `Not yet competent${units === undefined ? '' : ` in ${units}`}${on === undefined ? '' : `; you can come back from ${on}`}`,
  'application-closed': () => 'The application was closed; you can apply again',
  'received-at-home': ({ home }) => `${home} received your case`,
  'submission-returned': ({ home }) => `${home} could not take your case as it was filed`,
  reopened: () => 'You reopened the case',
  acknowledged: ({ home }) => `${home} confirmed that it is complete`,
  'documents-requested': ({ home, documents }) =>
    documents === undefined ? `${home} asked you for documents` : `${home} asked you for: ${documents}`,
  'notice-served': ({ on }) =>
    `The notice counts as received${on === undefined ? '' : ` on ${on}`}: the period starts there`,
  'documents-provided': ({ documents }) =>
    documents === undefined ? 'You handed in the missing documents' : `You handed in: ${documents}`,
  'documents-unavailable': () => 'You said that you cannot get the documents: it goes on by the way without papers',
  'issuer-asked': ({ home }) => `${home} asked the issuer whether the certificate is authentic`,
  'discrepancy-reported': ({ home }) => `${home} found a difference and asks you to explain it`,
  'discrepancy-answered': () => 'You explained the difference',
  'hearing-ended': () => 'The time to explain the difference ended',
  'authenticity-settled': ({ home }) => `${home} finished checking the certificate`,
  transmitted: ({ home, host }) => `${home} sent your file to ${host}`,
  'received-at-host': ({ host }) => `${host} received your file`,
  'skills-test-required': () =>
    'Nobody could verify the paper. It is not your fault: in a test you can show what you are able to do',
  'officer-recused': ({ host }) => `One of the people who review it cannot go on: ${host} draws another`,
  consulted: ({ agency }) => `The opinion of ${agency ?? 'a professional body'} was asked for`,
  'consultation-cancelled': ({ agency }) => `The opinion of ${agency ?? 'the professional body'} is no longer awaited`,
  'opinion-received': ({ agency }) => `${agency ?? 'The professional body'} gave its opinion`,
  'no-objection': ({ agency }) =>
    `${agency ?? 'The professional body'} did not answer in time, which counts as no objection`,
  'compensation-imposed': ({ host, units }) =>
    `${host} tells you how to make up for what is missing${units === undefined ? '' : `: ${units}`}`,
  'test-scheduled': ({ slots, spoken }) =>
    `You have a test${[slots, spoken].map((part) => (part === undefined ? '' : `, ${part}`)).join('')}`,
  'test-recorded': ({ result, units }) =>
    `Test${units === undefined ? '' : ` of ${units}`}: ${tests[result ?? ''] ?? 'recorded'}`,
  'test-choice-open': ({ units }) =>
    `You could not come to two tests${units === undefined ? '' : ` of ${units}`}: the unit stays open until you choose`,
  'other-date-asked': ({ units }) =>
    `You asked for another date for the test${units === undefined ? '' : ` of ${units}`}`,
  'authenticity-confirmed': ({ country }) => `${country}: your certificate was confirmed, although late, and it counts`,
  'test-called-off': ({ units }) =>
    `The issuer confirmed your certificate: the test${units === undefined ? '' : ` of ${units}`} is not needed any more`,
  'test-choice-made': ({ choice, units }) =>
    `${choice === 'test-again' ? 'You chose another test' : 'You chose a decision without a test'}${units === undefined ? '' : `: ${units}`}`,
  'compensation-reported': ({ units }) =>
    `You told that you did what was asked${units === undefined ? '' : `: ${units}`}`,
  'compensation-ended': () => 'The time to make up for what was missing ended',
  'review-resumed': ({ host, units }) =>
    `${host} goes on with the review${units === undefined ? '' : `, of ${units} only`}`,
  'fraud-review-opened': ({ host }) => `${host} looks at whether there was fraud and asks you to answer`,
  'fraud-review-answered': () => 'You answered',
  'recognition-upheld': ({ host }) => `${host} confirmed the recognition`,
  'recognition-withdrawn': ({ host }) => `${host} withdrew the recognition`,
  'officers-drawn': ({ host }) => `${host} drew by lot the two people who review it`,
  'review-extended': ({ host, days }) =>
    days === undefined ? `${host} asked for more time, once only` : `${host} asked for ${days} more, once only`,
  'clock-paused': ({ country, on }) =>
    `${country} stopped the clocks because of an emergency${on === undefined ? '' : `, until ${on} at the latest`}: you lose no day`,
  'clock-resumed': ({ country, on }) =>
    `${country} started the clocks again${on === undefined ? '' : `: it now ends on ${on}`}`,
  'clock-recounted': ({ country, on }) =>
    `${country} changed its working calendar${on === undefined ? '' : `: it now ends on ${on}`}`,
  'migration-asked': ({ country, on }) =>
    `${country} asks whether you accept newer rules${on === undefined ? '' : ` (the period would end on ${on})`}: something gets worse, and without your yes nothing changes`,
  'migration-declined': () => 'You did not accept the newer rules: those of before go on',
  'case-migrated': ({ country, on }) =>
    `${country} moved your case to the new rules${on === undefined ? '' : `: it now ends on ${on}`}`,
  escalated: ({ agency, country }) =>
    `${agency ?? country} did not answer in time: the case went to a higher authority`,
  'recognised-automatically': ({ host }) =>
    `${host} recognised your certificate at once: the agreement allows it and everything matched`,
  recognised: ({ host }) => `${host} recognised your certificate`,
  'partially-recognised': ({ host }) => `${host} recognised part of your certificate`,
  refused: ({ host }) => `${host} did not recognise your certificate`,
  'deemed-recognised': ({ host }) => `${host} did not answer in time: your certificate became recognised`,
  'deemed-refused': ({ host }) => `${host} did not answer in time: it counts as not recognised`,
  'refusal-final': () => 'The time to appeal ended and the decision became final',
  'closed-without-prejudice': () => 'The case was closed without the documents; you can reopen it',
  withdrawn: () => 'You withdrew the case',
  'draft-deleted': () => 'The draft was deleted',
  'credential-issued': ({ country }) => `${country} issued your credential`,
  'copy-added': () => 'You put the credential into a wallet',
  'copy-ended': () => 'One copy of the credential does not count any more, as you asked',
  'credential-suspended': ({ country, on }) =>
    `${country} suspended your credential${on === undefined ? '' : ` until ${on}`}`,
  'credential-reinstated': () => 'The suspension is over: your credential is valid again',
  'credential-revoked': ({ country }) => `${country} revoked your credential`,
  'credential-expired': () => 'Your credential expired',
  'credential-replaced': () => 'Another credential took the place of this one',
  'certificate-suspended': ({ country, on }) =>
    `${country} suspended your certificate${on === undefined ? '' : ` until ${on}`}`,
  'certificate-reinstated': ({ country }) => `${country} ended the suspension of your certificate`,
  'certificate-revoked': ({ country }) => `${country} revoked your certificate`,
  'hearing-opened': ({ country }) => `${country} wants to hear you before it decides whether your credential stays`,
  'credential-kept': ({ country }) => `${country} heard you, and your credential stays`,
  'hearing-answered': () => 'You answered',
  'credential-alerted': ({ country }) => `${country} put an alert on your certificate`,
  'alert-contested': () => 'Somebody asked for the alert to be taken back',
  'alert-kept': ({ country }) => `${country} kept the alert`,
  'alert-closed': ({ country }) => `${country} took the alert back`,
  'alert-ended': () => 'The alert ended on its day',
  'correction-asked': () => 'You asked for something to be corrected',
  'data-corrected': ({ country }) => `${country} corrected it`,
  'correction-refused': ({ country }) => `${country} did not correct it`,
  'deletion-asked': () => 'You asked for your data to be deleted',
  'deletion-accepted': ({ country, on }) => `${country} accepted to delete your data: on ${on ?? ''} at the latest`,
  'deletion-refused': ({ country, on }) => `${country} keeps your data until ${on ?? ''}`,
  appealed: () => 'You appealed against the decision',
  'silence-complained': ({ agency, country }) => `You complained of the silence to ${agency ?? country}`,
  'complaint-received': ({ agency, country }) => `${agency ?? country} received your complaint`,
  'complaint-withdrawn': () => 'You withdrew the complaint',
  'decision-ordered': () => 'A decision was ordered, by a day',
  'appeal-received': ({ agency, country }) => `${agency ?? country} received your appeal`,
  'appeal-officer-drawn': () => 'The person who rules on your appeal was drawn by lot',
  'appeal-withdrawn': () => 'You withdrew the appeal',
  'ruling-upheld': () => 'The appeal confirmed the decision, which is now final',
  'ruling-overturned': () => 'The appeal changed the decision',
  'ruling-remitted': ({ host }) => `The appeal makes ${host} decide again`,
  'mandate-granted': () => 'You allowed somebody to act for you',
  'mandate-ended': () => 'You ended that permission',
  'data-breached': ({ country }) => `${country} tells you of something that happened to the data of this procedure`,
  'protection-opened': () => 'We received your application',
  'protection-taken-up': () => 'A specialist took up your case',
  'protection-contacted': () => 'We spoke with you or with whoever looks after you',
  'protection-released': () => 'You may begin your application',
  'protection-referred': () => 'Another authority goes on helping you',
};
