import type { Between } from '../../arguments/index.js';

/** Asking for another date of a test. */
export const otherDate = {
  link: 'Pedir otra fecha',
  elsewhere: ({ host }: Between) => `Otra fecha se pide en la página de ${host}, con el mismo número.`,
  title: 'Pedir otra fecha para la prueba',
  what: 'Si no puede ir, dígalo antes de la hora. No cuenta en su contra: le dan otra fecha y le avisan.',
  reasons: 'Por qué no puede ir',
  reasonsIfYouLike: 'Por qué no puede ir, si quiere decirlo',
  firstTime: 'Es la primera vez: no hace falta decir por qué.',
  secondTime: 'Ya cambió la fecha una vez. Esta vez diga por qué; después no se puede cambiar más.',
  send: 'Pedir otra fecha',
  asked: 'Pidió otra fecha. Quien revisa su caso pone una nueva y le avisamos. A la de antes no tiene que ir.',
  empty: 'Diga por qué no puede ir: ya cambió la fecha una vez.',
  tooLate:
    'Esa fecha ya no se puede cambiar desde aquí: pasó la hora, o ya se había cambiado. Su trámite dice cómo está.',
  none: 'Ahora no hay ninguna prueba cuya fecha pueda cambiar.',
};
