import type { Actor, CaseRecord } from '../../file/case/index.js';
import type { CaseId } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';

/** Whether a pause holds the file. */
export const isHeld = ({ pauses = [] }: CaseRecord, pause: CaseId): boolean =>
  pauses.some((one) => one.pause === pause);

/** The sweep of a pause says which pause it is. */
export const refuseUnlessSweep = (pause: CaseId, by: Actor) =>
  by.kind === 'effect' && by.file === pause
    ? undefined
    : refuse('NOT_YOUR_ROLE', { roles: ['effect'], yours: [by.kind] });
