import { z } from 'zod';

/** What an archive would hold, for whoever has a weak signal and asks before they take it. */
export const ArchiveContents = z.object({
  documents: z.int(),
  /** Of the documents alone; what else there is, is text and the papers of credentials. */
  documentBytes: z.int(),
  /** Files that the worker reads, without credentials. */
  procedures: z.int(),
  credentials: z.int(),
});
export type ArchiveContents = z.output<typeof ArchiveContents>;
