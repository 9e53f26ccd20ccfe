import { plural } from '../locale/locale.js';

export const problem = {
  summary: 'Hay algo que corregir',
  numberMissing: 'Escriba su número de trámite.',
  numberMisspelt: 'Ese número tiene una letra o cifra equivocada. Compárelo con su comprobante.',
  codeMissing: 'Escriba el código.',
  noMatch: 'El número y el código no corresponden, o el código ya venció o ya se usó.',
  noMatchNext: 'Revise los dos. Si el código ya no sirve, pida uno nuevo: es gratis.',
  limited: (minutes: number) =>
    `Hubo demasiados intentos. Espere ${String(minutes)} ${plural(minutes, { one: 'minuto', other: 'minutos' })} y pruebe de nuevo.`,
  limitedNext: 'Lo hacemos para que nadie adivine su código. Su trámite sigue igual.',
  down: 'En este momento no podemos consultar los expedientes.',
  downNext: 'No se perdió nada y sus plazos no cambian. Pruebe de nuevo en unos minutos.',
  helpDesk: 'Si sigue igual, dé este código a la mesa de ayuda:',
  notFoundTitle: 'Esta página no existe',
  notFound: 'Quizá la dirección está incompleta. Su trámite está a salvo: puede verlo con su número y un código.',
  ownCodeTitle: 'Para esto hace falta un código suyo',
  ownCode:
    'Usted entró con un código impreso en una ventanilla. Con él puede leer su trámite y entregar papeles. Para lo demás hace falta uno que llegue a su propio teléfono o correo.',
  ownCodeNext: 'Si no tiene, en la ventanilla puede firmar un permiso para que alguien lo haga por usted. Es gratis.',
  toCase: 'Volver a mi trámite',
  brokenTitle: 'Algo falló de nuestro lado',
  broken: 'No es culpa suya. No se perdió nada y sus plazos no cambian. Pruebe de nuevo en unos minutos.',
  downTitle: 'No podemos mostrar su trámite ahora',
  limitedTitle: 'Demasiados intentos',
  retry: 'Probar de nuevo',
  toHome: 'Ir a la página de inicio',
};
