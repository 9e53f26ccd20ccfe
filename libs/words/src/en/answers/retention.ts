import type { retention as es } from '../../es/answers/retention.js';

export const retention: typeof es = {
  holds: {
    'open-case': 'A procedure is open or can still be appealed: your data are kept.',
    'running-period': 'A period is running: your data are kept.',
    credential: 'You have a credential that is valid: your data are kept so that it can be checked.',
    alert: 'An alert is in force: your data are kept.',
    'legal-hold': 'An order keeps your data.',
  },
  kept: (blockedFrom, deletedOn) =>
    `from ${blockedFrom} only you and auditors open them, and on ${deletedOn} they are deleted`,
  blocked: (blockedFrom, deletedOn) =>
    `since ${blockedFrom} only you and auditors open them; on ${deletedOn} they are deleted`,
  due: (deletedOn) => `they are deleted from ${deletedOn}`,
  atRest: (since, until, source) => `At rest since ${since}: ${until}. ${source}`,
  draft: (deletedOn) => `There was no more than a draft, which is over: it is deleted on ${deletedOn}.`,
  asked: (blockedFrom, deletedOn) =>
    `You asked for deletion and it was accepted: from ${blockedFrom} only you and auditors open them, and on ${deletedOn} they are deleted.`,
  preserved: (until: string) => `An order keeps your data until ${until}.`,
  complaint: (authority: string) => `If you do not agree, you can complain to: ${authority}.`,
  wordsDeleted: '[deleted with the person’s data]',
};
