import type { queues as es } from '../../es/answers/queues.js';

export const queues: typeof es = {
  awaiting: {
    assistant: 'Rascunhos do balcão',
    registrar: 'Por receber',
    verifier: 'Por verificar',
    assessor: 'Por avaliar',
    reviewer: 'Por dar parecer',
    approver: 'Por aprovar',
    defender: 'Ajuda jurídica',
    adviser: 'Consultas por responder',
    'appeals-officer': 'Recursos por resolver',
    'protection-officer': 'Proteção',
    delegate: 'Por votar',
    supervisor: 'Passados acima',
  },
  mine: 'Dados a mim',
  late: 'Atrasados',
  soon: 'Vencem em três dias',
  unassigned: 'Sem pessoa encarregada',
};
