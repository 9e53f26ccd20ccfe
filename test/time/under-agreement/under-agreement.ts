import type { Corridor } from '@puente/testing/actors';
import type { WholeNodes } from '../nodes/whole-nodes.js';

/** What a part of the suite needs: the agreement by name, a corridor under it, and the nodes once they are open. */
export interface UnderAgreement {
  readonly id: string;
  readonly corridor: Corridor;
  readonly time: () => WholeNodes;
}
