import { Dossier, ListedDocument } from '../../dossier/index.js';
import { certificateId, dossierId, localizedText, plainDate } from '../../values/index.js';
import { retentionGrounds } from '@puente/domain/around/retention';
import { z } from 'zod';
import { QueueItem } from './cases.js';

/** Something a person should look at; never a reason to refuse anybody. */
const warnings = z.array(z.string());

export const DossierCreated = z.object({
  id: dossierId,
  certificates: z.array(z.object({ id: certificateId })),
  warnings,
});

/** Until when its data are kept by the law of this country. No days are given while something holds them. */
const retention = z.object({
  state: z.enum(['kept', 'blocked', 'due']),
  hold: z.enum(['open-case', 'running-period', 'alert', 'credential', 'legal-hold']).optional(),
  blockedFrom: plainDate.optional(),
  deletedOn: plainDate.optional(),
  /** Where an order keeps them for longer: its last day. */
  preservedUntil: plainDate.optional(),
  /** By which rule the days come: the years of rest, the worker's request, or that there never was more than a draft. */
  ground: z.enum(retentionGrounds).optional(),
  words: localizedText.extend({ en: z.string() }),
  demonstration: z.boolean(),
});

export const DossierView = Dossier.extend({ documents: z.array(ListedDocument), warnings, retention });

/** Files of one agency about one person, as rows of a queue, newest first. */
export const DossierFiles = z.object({ items: z.array(QueueItem) });
