import { caseId, instant, plainDate } from '../../values/index.js';
import { marked, reportOutcomes, reportStages } from '@puente/domain/kinds/corruption-report';
import { z } from 'zod';

/** Whom a report is about, as it was said. */
const concerned = {
  officers: z.array(z.string()),
  offices: z.array(z.string()),
  telephones: z.array(z.string()),
};

export const CorruptionReportItem = z.object({
  caseId,
  /** Of its file; what `If-Match` names. */
  version: z.int(),
  stage: z.enum(reportStages),
  /** A day: when exactly, nobody knows. */
  receivedOn: plainDate,
  /** The integrity officer who took it. */
  owner: z.string().exactOptional(),
  /** By the working days of the country. */
  dueAt: instant.exactOptional(),
  overdue: z.boolean(),
});

export const CorruptionReports = z.object({
  /** Due first; a hundred at most. */
  items: z.array(CorruptionReportItem),
  /** `cursor` of the next page; none on the last one. */
  next: z.string().exactOptional(),
});

export const CorruptionReportView = CorruptionReportItem.extend({
  said: z.array(
    z.object({
      by: z.enum(['reporter', 'officer']),
      on: plainDate,
      words: z.string().exactOptional(),
      /** To be read from `/corruption-reports/{caseId}/pictures/{picture}`. */
      picture: z.string().exactOptional(),
      ...concerned,
    }),
  ),
  answer: z.object({ outcome: z.enum(reportOutcomes), words: z.string() }).exactOptional(),
  /** Waits for a second integrity officer; not told to whom it names. */
  step: z
    .object({
      what: z.enum(['concerned', 'not-concerned', 'answer', 'taking-over']),
      proposedBy: z.string(),
      outcome: z.enum(reportOutcomes).exactOptional(),
      words: z.string().exactOptional(),
      ...concerned,
    })
    .exactOptional(),
  /** To the prosecutor, and why; `approvedBy` once a second person let it go. */
  export: z
    .object({ proposedBy: z.string(), reasons: z.string(), approvedBy: z.string().exactOptional() })
    .exactOptional(),
  /** Commands that the caller may give now. */
  allowedActions: z.array(z.string()),
});

export const ReportPatterns = z.object({
  /** What more than one report names, the most often named first. */
  items: z.array(
    z.object({
      of: z.enum(marked),
      /** The account, the agency or the telephone, as one of the reports says it. */
      name: z.string(),
      reports: z.array(caseId),
      /** Of an officer: how often a draw of the last ninety days named them, and on how many files. */
      draws: z.object({ named: z.int(), files: z.int() }).exactOptional(),
    }),
  ),
});
