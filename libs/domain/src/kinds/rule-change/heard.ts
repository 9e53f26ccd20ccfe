import type { Heard } from './rule-change.js';

export const heard = (seal: string | undefined): Heard => (seal === undefined ? {} : { seal });

export const proposalHeard = (seal: string | undefined) => (seal === undefined ? {} : { proposalSeal: seal });
