import type { ComplaintGrounds } from '../around/complaints/index.js';
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
