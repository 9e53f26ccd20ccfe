import type { Authenticity } from '../../../../file/case/index.js';

/** The source could not or did not say: what the worker can do is found out at the host, by a test. */
export const isUnverified = ({ finding, paperless }: Authenticity): boolean =>
  finding === 'cannot-verify' || finding === 'issuer-silent' || (paperless && finding !== 'authentic');
