export const emergencies = {
  title: 'Emergencias que detienen los plazos',
  what: (days: string) =>
    `Ante un terremoto, una inundación o una huelga, el país puede detener los plazos de una región. Nadie pierde un día. Dura ${days} días como máximo y termina sola: para seguir hace falta otra, con otro acto.`,
  link: 'Ver las emergencias que detienen los plazos',
  none: 'Hoy ningún plazo está detenido por una emergencia.',
  before: 'Terminadas',
  where: 'Dónde',
  everywhere: 'Todo el país',
  days: 'Cuándo',
  since: (day: string) => `Desde el ${day}.`,
  until: (day: string) => `Termina el ${day} a más tardar.`,
  ended: (day: string) => `Terminó el ${day}.`,
  act: 'Acto que la declara',
  noAct: 'Es de antes de que se publicara el acto.',
  approvedBy: 'La aprobó',
};
