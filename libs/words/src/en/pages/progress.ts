import type { progress as es } from '../../es/pages/progress.js';

export const progress: typeof es = {
  title: 'Steps of the case',
  steps: {
    sent: 'Sent',
    complete: 'Complete',
    'in-review': 'In review',
    decision: 'Decision',
    credential: 'Credential',
  },
  states: {
    done: 'done',
    now: 'now',
    'waits-for-you': 'your turn',
    'to-come': 'later',
    stopped: 'stopped here',
    negative: 'not recognised',
    'not-now': 'not for now',
  },
};
