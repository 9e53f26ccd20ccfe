import { certifierId, line, standardCode } from '@puente/contracts/values';
import { z } from 'zod';

/** A row is short: more of them go into a page than of files. */
const largestPage = 500;
const limit = z.coerce.number().int().min(1).max(largestPage);

/** What is sought is the best few, and no list that goes on. */
export const StandardsQuery = z
  .strictObject({
    q: line(200).exactOptional(),
    limit: limit.default(100),
    /** With which the page before ended. */
    cursor: standardCode.exactOptional(),
  })
  .refine(({ cursor, q }) => cursor === undefined || q === undefined, { path: ['cursor'] });
export type StandardsQuery = z.output<typeof StandardsQuery>;

export const CertifiersQuery = z.strictObject({
  standard: standardCode.exactOptional(),
  limit: limit.default(largestPage),
  /** With whom the page before ended. */
  cursor: certifierId.exactOptional(),
});
export type CertifiersQuery = z.output<typeof CertifiersQuery>;
