import type { Instant, OfficerId } from '../../kernel/index.js';
import type { Mandate } from '../../file/case/index.js';

export interface Happened {
  readonly at: Instant;
}

export type MandateEvent =
  | (Happened & { readonly type: 'mandate-granted'; readonly mandate: Mandate })
  | (Happened & { readonly type: 'mandate-ended'; readonly mandate: string })
  /** Each use: what was done under it, by whom. */
  | (Happened & {
      readonly type: 'mandate-used';
      readonly mandate: string;
      readonly by: OfficerId;
      readonly command: string;
    });

const types: ReadonlySet<string> = new Set<MandateEvent['type']>(['mandate-granted', 'mandate-ended', 'mandate-used']);
export const isMandateEvent = (event: { readonly type: string }): event is MandateEvent => types.has(event.type);
