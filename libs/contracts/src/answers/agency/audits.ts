import { caseKinds } from '@puente/domain/file/case';
import { z } from 'zod';
import { caseId, instant } from '../../values/index.js';
import { stage } from '../cases/stage.js';

/** A case as an auditor finds it; nothing of the person. */
export const AuditedCase = z.object({
  caseId,
  kind: z.enum(caseKinds),
  stage,
  /** Hold it or held it. */
  agencies: z.array(z.string()),
  holder: z.string().exactOptional(),
  openedAt: instant,
  updatedAt: instant,
  dueAt: instant.exactOptional(),
  /** Past its due date. */
  late: z.boolean(),
});

export const AuditedCases = z.object({
  /** Newest first. */
  items: z.array(AuditedCase),
  /** `cursor` of the next page; absent on the last. */
  next: z.string().exactOptional(),
});
