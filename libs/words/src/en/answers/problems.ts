import type { problems as es } from '../../es/answers/problems.js';

export const problems: typeof es = {
  INVALID_REQUEST: 'The request holds data that cannot be accepted.',
  MALFORMED_REQUEST: 'The request cannot be read.',
  IDEMPOTENCY_KEY_MISSING: 'The header Idempotency-Key is missing.',
  FILE_EMPTY: 'The file is empty.',
  FILE_MISSING: 'The file is missing.',
  NOT_SIGNED_IN: 'You need to identify yourself.',
  CODE_NOT_ACCEPTED: 'Number and code open no case. Ask for a new code.',
  REFERENCE_CODE_NOT_ACCEPTED:
    'The code opens no reference. Check it; if you answered already or time is up, there is nothing to do.',
  SOURCE_CODE_NOT_ACCEPTED:
    'The code opens no question. Check it; if you answered already or time is up, there is nothing to do.',
  RECEIPT_NOT_ACCEPTED: 'That receipt opens no report. Look again: it has sixteen letters and digits.',
  NOT_YOUR_NODE: 'This service belongs to another agency.',
  NOT_FOR_YOU: 'This is not for whoever asks.',
  CREDENTIAL_NOT_FOUND: 'There is no credential of this country with that number and that document. Check both.',
  NOT_FOUND: 'It does not exist.',
  METHOD_NOT_ALLOWED: 'This address does not take that method; the header Allow says which it takes.',
  TOO_MANY: 'There are too many of those already.',
  NOT_SHOWN: 'The worker does not show you this now: accept first, or ask them to show it again on their page.',
  SHARE_ENDED:
    'This link has ended; the credential may still be valid. Ask for another link, or check it by its number.',
  BODY_TOO_LARGE: 'The request is too large.',
  FILE_TOO_LARGE: 'The file is larger than 10 MB.',
  MEDIA_TYPE_NOT_SUPPORTED: 'The body of the request must be JSON.',
  DOSSIER_FULL:
    'The dossier takes no more documents from you. Put pages together into one PDF; what is still missing, hand in at the office.',
  IDENTITY_NOT_SEEN:
    'Before you confirm, open the identity document in the new dossier and compare it with the person.',
  CODE_NOT_PRINTED:
    'A counter hands a credential out, or ends a copy of it, only while its holder is there: look at their identity document, have a code printed for them today, and try again.',
  FILE_TYPE_NOT_ACCEPTED: 'The file must be PDF, JPEG or PNG, and nothing else.',
  RANGE_NOT_SATISFIABLE: 'The file does not reach that far: the Content-Range header says how large it is.',
  UNKNOWN_ACCOUNT:
    'The identity provider has no open account of this agency with that identifier. Check how it is written, or have the account made first.',
  NOT_IN_DOSSIER: 'The dossier does not hold that.',
  IF_MATCH_MISSING: 'The header If-Match with the version of the file that was read is missing.',
  TOO_MANY_REQUESTS: 'Too many tries. Wait a moment.',
  REQUEST_TOO_SLOW: 'The request did not come to an end in time. Send it again.',
  HEADERS_TOO_LARGE: 'Address and headers of the request are too long together.',
  INTERNAL_FAULT: 'Something failed on our side. Nothing was lost; try again.',
  UNAVAILABLE: 'The service is not available at the moment. Try again.',
  CLOCKS_APART:
    'The clock of this service is wrong: nothing is recorded until its operator has set it. Try again later.',
  DECIDED_BEFORE_THE_RESTORE:
    'The other country has a decision of this country in this case, which was lost here with the database. It is not decided again: whoever operates the service knows which decision it is.',
  NOT_KEPT_WHOLE: 'Not all of that message was kept: ask the country that sent it to send it again.',
  TOO_MANY_NEW_PEOPLE:
    'In a day that country told of more new people than was agreed. Ask it whether that is so; at a terminal, “quarantine release” lets in all that waits of it.',
  BEING_RESTORED:
    'This service is recovering from damage, and asks the other countries what they know of it. What they received is not lost. For now it can be read and nothing can be filed; try again later.',
};
