import type { queues as es } from '../../es/answers/queues.js';

export const queues: typeof es = {
  awaiting: {
    assistant: 'Drafts of the counter',
    registrar: 'To receive',
    verifier: 'To verify',
    assessor: 'To assess',
    reviewer: 'To review',
    approver: 'To approve',
    defender: 'Legal aid',
    adviser: 'Consultations to answer',
    'appeals-officer': 'Appeals to rule on',
    'protection-officer': 'Protection',
    delegate: 'To vote on',
    supervisor: 'Escalated',
  },
  mine: 'Assigned to me',
  late: 'Late',
  soon: 'Due within three days',
  unassigned: 'Drawn for nobody',
};
