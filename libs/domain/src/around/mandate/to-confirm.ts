import type { Mandate } from '../../file/case/index.js';
import { isPending } from '../../file/case/index.js';
import { waits } from '../../file/engine/proposals.js';
import type { Instant } from '../../kernel/index.js';

/** Whether a mandate on paper still waits for its second person. */
export const isToConfirm = (mandate: Mandate, now: Instant): boolean =>
  isPending(mandate) && mandate.paper !== undefined && waits(mandate.paper, now);
