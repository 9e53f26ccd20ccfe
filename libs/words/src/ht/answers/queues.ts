import type { queues as es } from '../../es/answers/queues.js';

export const queues: typeof es = {
  awaiting: {
    assistant: 'Bouyon gichè a',
    registrar: 'Pou resevwa',
    verifier: 'Pou verifye',
    assessor: 'Pou evalye',
    reviewer: 'Pou egzamine',
    approver: 'Pou apwouve',
    defender: 'Èd legal',
    adviser: 'Konsiltasyon pou reponn',
    'appeals-officer': 'Apèl pou deside',
    'protection-officer': 'Pwoteksyon',
    delegate: 'Pou vote',
    supervisor: 'Pase bay otorite ki pi wo a',
  },
  mine: 'Sa yo ban mwen',
  late: 'An reta',
  soon: 'Ap fini nan twa jou',
  unassigned: 'Pa bay pèsonn',
};
