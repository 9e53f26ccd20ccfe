import type { queues as es } from '../../es/answers/queues.js';

export const queues: typeof es = {
  awaiting: {
    assistant: 'Brouillons du guichet',
    registrar: 'À recevoir',
    verifier: 'À vérifier',
    assessor: 'À évaluer',
    reviewer: 'À examiner',
    approver: 'À approuver',
    defender: 'Aide juridique',
    adviser: 'Consultations à répondre',
    'appeals-officer': 'Appels à décider',
    'protection-officer': 'Protection',
    delegate: 'À voter',
    supervisor: 'Passés à l’autorité supérieure',
  },
  mine: 'Confiés à moi',
  late: 'En retard',
  soon: 'Finissent dans trois jours',
  unassigned: 'Sans personne désignée',
};
