import type { look as es } from '../../es/pages/look.js';
import { check } from './check.js';

export const look: typeof es = {
  link: 'Who has looked at my file',
  title: 'Who has looked at my file',
  what: 'Each time that somebody opened anything of yours in this country: who, when and what for. Of offices you read agency and role.',
  empty: 'Nobody has opened it yet. Each time will appear here, with its date.',
  whats: {
    case: 'Opened your case',
    dossier: 'Opened your data',
    document: 'Opened a document of yours',
    match: 'Compared your data with those of a person at the counter',
    credential: 'Checked your credential',
  },
  anybody: 'Somebody who had the number of your credential and of your document',
  verifier: 'A verifier with an account of its own',
  share: (label) => (label === undefined ? 'By a link that you shared' : `By the link that you shared: ${label}`),
  purpose: 'What for',
  stated: 'In their words',
  purposes: {
    ...check.purposes,
    assist: 'To serve you at the counter',
    'check-complete': 'To see whether your file is complete',
    'verify-certificate': 'To see whether your certificate is authentic',
    evaluate: 'To evaluate you',
    decide: 'To decide on your case',
    advise: 'To give an opinion that was asked for',
    'decide-appeal': 'To decide on your appeal',
    protect: 'To protect you',
    govern: 'To agree on rules between State, employers and workers',
    supervise: 'To supervise the work of the office',
    audit: 'To see that your file was handled rightly',
    operate: 'To keep the service running',
  },
  more: 'See earlier ones',
  first: 'Back to the latest',
  hourly: 'If the same office opens it several times within an hour, it counts once.',
};
