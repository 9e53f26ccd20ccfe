import { stageTable } from '../../file/definition/stages.js';
import type { Alert } from './alert.js';

/**
 * What is known of each stage. A proposal is no concern of the worker's until a second person has approved it; those of
 * other countries stand in the supervisors' queue until one of them has seen them.
 */
export const stages = stageTable<Alert>({
  proposed: { over: false, awaiting: ['supervisor'] },
  rejected: { over: true, awaiting: [] },
  telling: { public: 'alerted', over: false, awaiting: ['effect'], atZero: 'escalated' },
  'in-force': { public: 'alerted', over: true, awaiting: [], next: 'may-contest' },
  contested: { public: 'alert-contested', over: false, awaiting: ['supervisor'], atZero: 'escalated' },
  kept: {
    public: 'alerted',
    over: false,
    awaiting: [],
    atZero: ({ appeal }) => (appeal === undefined ? 'refusal-final' : 'escalated'),
    next: ({ clock }) => (clock === undefined ? 'nothing' : 'may-appeal'),
  },
  closed: { public: 'alert-closed', over: true, awaiting: [] },
  received: { over: true, awaiting: ['supervisor'] },
  noted: { over: true, awaiting: [] },
});
