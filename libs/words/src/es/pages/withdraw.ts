interface Withdrawal {
  readonly title: string;
  readonly goes: readonly string[];
  readonly stays: readonly string[];
  readonly send: string;
  readonly done: string;
  readonly next: string;
}

/** Giving up a case, or what was asked for about it, before anybody decides. */
export const withdraw = {
  link: 'Retirar lo que pedí',
  number: 'Es el número',
  goesTitle: 'Qué se termina',
  staysTitle: 'Qué se queda',
  of: {
    recognition: {
      title: 'Retirar su trámite',
      goes: [
        'Nadie decide ya lo que falta, ni aquí ni en el otro país, y no corre más plazo.',
        'No se puede deshacer: si después lo quiere, empieza otro trámite.',
      ],
      stays: [
        'Lo que ya le reconocieron sigue siendo suyo, con su credencial si ya la tiene.',
        'No cuenta en su contra, y puede empezar otro trámite cuando quiera.',
      ],
      send: 'Sí, retirar mi trámite',
      done: 'Usted retiró su trámite',
      next: 'Avisamos al otro país. Si el trámite está allá, tarda un poco en verse aquí.',
    },
    certification: {
      title: 'Retirar su solicitud de certificación',
      goes: [
        'No lo evalúan: las citas que tenga ya no valen y no corre más plazo.',
        'No se puede deshacer: si después lo quiere, presenta otra solicitud.',
      ],
      stays: [
        'Lo que ya demostró en otra evaluación, como estaba.',
        'No cuenta en su contra, y puede presentar otra solicitud cuando quiera.',
      ],
      send: 'Sí, retirar mi solicitud',
      done: 'Usted retiró su solicitud',
      next: 'No tiene que ir a ninguna cita ni hacer nada más.',
    },
    appeal: {
      title: 'Retirar su apelación',
      goes: [
        'Nadie revisa ya la decisión que apeló: queda como está.',
        'No se puede deshacer. Para apelar de nuevo tiene solo los días que le quedaban cuando apeló.',
      ],
      stays: ['Lo que le reconocieron no se toca, con su credencial si ya la tiene.', 'No cuenta en su contra.'],
      send: 'Sí, retirar mi apelación',
      done: 'Usted retiró su apelación',
      next: 'La página de su trámite dice si todavía puede apelar y hasta cuándo.',
    },
    complaint: {
      title: 'Retirar su queja',
      goes: ['Nadie ordena a la oficina que decida.'],
      stays: [
        'Su trámite sigue donde está, y la oficina sigue atrasada.',
        'No cuenta en su contra. Si siguen sin decidir, puede quejarse otra vez.',
      ],
      send: 'Sí, retirar mi queja',
      done: 'Usted retiró su queja',
      next: 'Su trámite sigue donde está.',
    },
    correction: {
      title: 'Retirar la corrección que pidió',
      goes: ['Nadie corrige lo que pidió: sus datos quedan como están.'],
      stays: ['Su trámite sigue donde está.', 'No cuenta en su contra, y puede pedirla otra vez cuando quiera.'],
      send: 'Sí, retirar la corrección',
      done: 'Usted retiró la corrección',
      next: 'Sus datos quedan como estaban, y su trámite sigue.',
    },
  } satisfies Readonly<Record<string, Withdrawal>>,
  measures:
    'Le pidieron algo para completar lo que falta. Si solo no quiere hacerlo, no retire el trámite: renuncie a completarlo, y así conserva los días para apelar lo que le negaron.',
  deletesNothing: 'Retirar no borra sus datos ni sus documentos. Si también lo quiere, después puede pedirlo:',
  understood: 'Entiendo qué se termina y qué se queda, y quiero retirarlo.',
  tooLate: 'No se retiró: ya estaba decidido, o ya estaba retirado. Su trámite dice cómo está.',
  none: 'Ahora no hay nada que pueda retirar en este país.',
};
