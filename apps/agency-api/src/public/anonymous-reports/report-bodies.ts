import { agencyId, line, prose } from '@puente/contracts/values';
import { z } from 'zod';

const receipt = line(40);
const words = prose(8000);

/** What happened, in the reporter's words. Nothing else is asked: no name, no case number. */
export const ReportBody = z.strictObject({
  words,
  /** The agency whose people asked, where it was one: `GET /authorities` lists them. */
  office: agencyId.exactOptional(),
  /** The telephone of whoever asked, as it was seen. */
  telephone: line(40).exactOptional(),
});
export type ReportBody = z.output<typeof ReportBody>;

export const ReceiptBody = z.strictObject({ receipt });
export const AddToReportBody = z.strictObject({ receipt, words });
