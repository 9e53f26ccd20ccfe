import { caseKinds } from '@puente/domain/file/case';
import { z } from 'zod';
import {
  agencyId,
  caseId,
  changeId,
  habilitations,
  instant,
  localizedText,
  OfficerChange,
  officerId,
  plainDate,
  roles,
} from '../../values/index.js';
import { stage } from '../cases/stage.js';

const Officer = z.object({
  ...{ id: officerId, agency: agencyId, roles, active: z.boolean(), habilitations },
  absences: z.array(z.object({ id: changeId, from: plainDate, until: plainDate, cover: officerId.exactOptional() })),
});

export const Officers = z.object({
  /** The file in whose journal each change stands; none where nobody was ever registered. */
  register: caseId.exactOptional(),
  items: z.array(Officer),
  /** What waits for a second supervisor. */
  proposals: z.array(
    z.object({
      ...{ id: changeId, officer: officerId, change: OfficerChange, reasons: localizedText, by: officerId },
      at: instant,
    }),
  ),
  /** The last that was committed: whom draws of that day are made from. */
  pool: z
    .object({
      day: plainDate,
      members: z.array(z.object({ id: officerId, roles })),
      absent: z.array(z.object({ officer: officerId, cover: officerId.exactOptional() })),
      /** And why; without reasons where the identity provider knows the account no more. */
      passedOver: z.array(z.object({ officer: officerId, reasons: localizedText.exactOptional() })),
    })
    .exactOptional(),
});

/** As the identity provider calls those who have an account of an agency; whose name it never said is left out. */
export const OfficerNames = z.object({
  items: z.array(z.object({ id: z.string(), agency: agencyId, name: z.string() })),
});

export const OfficerChangeProposed = z.object({ register: caseId, change: changeId, version: z.int() });

/** Of each officer of the register who is active, open cases that were drawn for them. */
export const Workloads = z.object({
  /** Today and those after it, in the country's time zone. */
  days: z.array(plainDate),
  items: z.array(
    z.object({
      id: officerId,
      open: z.int(),
      /** Past their due date. */
      late: z.int(),
      /** Not past it, and due within three days. */
      soon: z.int(),
      /** Not past it: how many are due on each of `days`, in their order. */
      perDay: z.array(z.int()),
    }),
  ),
});

/** What reassigning would do, case by case, and never whom a draw would name: who knew it could wait for another draw. */
export const Reassignment = z.object({
  /** Who covers for the officer today. */
  cover: officerId.exactOptional(),
  items: z.array(
    z.object({
      ...{ caseId, kind: z.enum(caseKinds), stage, seat: z.string() },
      outcome: z.enum(['cover', 'draw', 'refused']),
      /** Why not. */
      code: z.string().exactOptional(),
    }),
  ),
  more: z.boolean(),
});

export const Reassigned = z.object({
  items: z.array(
    z.object({
      caseId,
      outcome: z.enum(['reassigned', 'refused']),
      seat: z.string().exactOptional(),
      to: officerId.exactOptional(),
      /** Why not. */
      code: z.string().exactOptional(),
    }),
  ),
  /** The officer has more: ask again. */
  more: z.boolean(),
});
