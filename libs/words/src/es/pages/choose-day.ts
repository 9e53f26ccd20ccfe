import type { Between } from '../../arguments/index.js';

/** Choosing a day for an evaluation. */
export const chooseDay = {
  link: 'Elegir una fecha',
  elsewhere: ({ home }: Between) => `La fecha se elige en la página de ${home}, con el mismo número.`,
  title: 'Elija una fecha para la evaluación',
  what: 'Elija la que le quede mejor. Después puede cambiarla una vez, antes de que llegue.',
  question: '¿Qué fecha quiere?',
  send: 'Elegir',
  chosen: 'Eligió la fecha. Su trámite dice cuándo y dónde.',
  empty: 'Marque una fecha.',
  tooLate: 'Esa fecha ya no se puede elegir. Su trámite dice cómo está.',
  none: 'Ahora no hay fechas que elegir.',
};
