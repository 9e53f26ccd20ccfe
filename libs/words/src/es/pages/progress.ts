export const progress = {
  title: 'Pasos del trámite',
  steps: {
    sent: 'Enviado',
    complete: 'Completo',
    'in-review': 'En revisión',
    decision: 'Decisión',
    credential: 'Credencial',
  },
  states: {
    done: 'hecho',
    now: 'ahora',
    'waits-for-you': 'le toca a usted',
    'to-come': 'después',
    stopped: 'se detuvo aquí',
    negative: 'no reconocido',
    'not-now': 'no por ahora',
  },
};
