import type { ComplaintGrounds } from '../around/complaints/index.js';
import type { Alert } from '../kinds/alert/index.js';
import { unapprovedAlerts } from '../kinds/alert/index.js';
import type { Correction } from '../kinds/correction/index.js';
import type { Credential } from '../kinds/credential/index.js';
import { matterOf } from '../kinds/credential/index.js';
import type { Deletion } from '../kinds/deletion/index.js';
import { partIn } from './annex-grounds.js';

/** Of the silence about what is wrong of a worker: under the agreement of its case, or the country's own law. */
export const correctionGrounds: ComplaintGrounds<Correction> = {
  here: ({ here }) => here,
  applicant: ({ applicant }) => applicant,
  matter: ({ matter }) => matter,
  agreement: ({ under }) => under,
  decidedBy: ({ askedBy, excluded = [], refusal }) => partIn(askedBy, refusal?.by, ...excluded),
};

/** Of the silence about a request that everything be deleted: by the country's own law. */
export const deletionGrounds: ComplaintGrounds<Deletion> = {
  here: ({ here }) => here,
  applicant: ({ applicant }) => applicant,
  matter: ({ matter }) => matter,
  agreement: () => undefined,
  decidedBy: ({ proposal }) => partIn(proposal?.by),
};

/** Of the silence after a worker was heard about what they carry. */
export const credentialGrounds: ComplaintGrounds<Credential> = {
  here: ({ here }) => here,
  applicant: ({ applicant }) => applicant,
  matter: matterOf,
  agreement: ({ content }) => content.agreement,
  decidedBy: ({ excluded = [], proposal, revocation }) => partIn(proposal?.by, ...(revocation?.by ?? []), ...excluded),
};

/** Of the silence of whoever answers about an alert that somebody says is wrong; of one that nobody approved nobody knows (R18). */
export const alertGrounds: ComplaintGrounds<Alert> = {
  here: ({ here }) => here,
  applicant: ({ applicant }) => ofOurs(applicant),
  matter: ({ matter }) => ofOurs(matter),
  agreement: ({ agreement }) => agreement,
  decidedBy: ({ approvedBy, decidedBy = [], excluded = [], raisedBy }) =>
    partIn(raisedBy, approvedBy, ...decidedBy, ...excluded),
  notIn: [...unapprovedAlerts, 'received', 'noted'],
};

/** What an alert has where it was raised, and nowhere else. */
function ofOurs<What>(what: What | undefined): What {
  if (what === undefined) throw new TypeError('a complaint about another country’s alert was let in');
  return what;
}
