/** What is called what each role opens in the morning; roles that work on no file have none. */
export const queues = {
  awaiting: {
    assistant: 'Borradores del mostrador',
    registrar: 'Por recibir',
    verifier: 'Por verificar',
    assessor: 'Por evaluar',
    reviewer: 'Por dictaminar',
    approver: 'Por aprobar',
    defender: 'Ayuda legal',
    adviser: 'Consultas por responder',
    'appeals-officer': 'Apelaciones por resolver',
    'protection-officer': 'Protección',
    delegate: 'Por votar',
    supervisor: 'Escalados',
  },
  mine: 'Asignados a mí',
  late: 'Atrasados',
  soon: 'Vencen en tres días',
  unassigned: 'Sin persona asignada',
};
