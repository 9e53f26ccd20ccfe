import { reportOutcomes } from '@puente/domain/kinds/corruption-report';
import { z } from 'zod';
import { agencyId, line, officerId, prose } from '../values/index.js';

const many = 20;

/** Whom a report is about, as far as an integrity officer found out. */
export const ConcernedBody = z.strictObject({
  /** Accounts. To each of them the report does not exist from here on. */
  officers: z.array(officerId).max(many).default([]),
  /** To officers of these it does not exist either. */
  offices: z.array(agencyId).max(many).default([]),
  telephones: z.array(line(40)).max(many).default([]),
});

/** Who has nothing to do with it after all, and how that came out. What the reporter named stays. */
export const NotConcernedBody = ConcernedBody.extend({ reasons: prose(4000) });

/** What came of it; whoever has the receipt reads the words. */
export const AnswerReportBody = z.strictObject({ outcome: z.enum(reportOutcomes), words: prose(4000) });

/** Why a prosecutor should have it, and by which law. */
export const ExportBody = z.strictObject({ reasons: prose(4000) });
