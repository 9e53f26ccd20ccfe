import { z } from 'zod';
import { retentionGrounds } from '@puente/domain/around/retention';
import { dossierId, instant, plainDate } from '../values/index.js';

/**
 * A line of the list of deleted dossiers, which a node keeps beside its backups: that one was deleted, when, and by which rule. An older
 * database does not know it.
 */
export const DeletedDossier = z.object({
  dossier: dossierId,
  deletedAt: instant,
  rule: z.object({
    edition: z.string().min(1).max(200),
    months: z.int().min(0),
    due: plainDate,
    ground: z.enum(retentionGrounds).exclude(['rest']).exactOptional(),
  }),
});
export type DeletedDossier = z.output<typeof DeletedDossier>;
