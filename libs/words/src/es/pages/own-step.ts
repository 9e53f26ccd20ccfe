interface Step {
  readonly link: string;
  readonly title: string;
  readonly what: string;
  readonly send: string;
  readonly done: string;
  readonly next: string;
}

/** What the worker does with one button, or in one sentence, about their own file. */
export const ownStep = {
  title: 'Pedir algo en su trámite',
  steps: {
    'move-appointment': {
      link: 'Cambiar la cita',
      title: 'Cambiar la cita',
      what: 'Puede cambiarla una vez, antes de que llegue, y no tiene que decir por qué; otra vez más, diciendo por qué. No cuenta en su contra. La oficina le ofrece otras fechas y usted elige.',
      send: 'Pedir otras fechas',
      done: 'Su cita quedó cambiada',
      next: 'A la de antes no tiene que ir. Cuando le ofrezcan otras fechas le avisamos, y las elige en su trámite.',
    },
    reapply: {
      link: 'Pedir otra evaluación',
      title: 'Pedir otra evaluación',
      what: 'Lo que ya demostró no se pierde: se evalúa solo lo que falta. Si todavía podía apelar lo que se decidió, no lo pierde: cuando la otra evaluación termina sin resultado, vuelve a tener todo el plazo.',
      send: 'Sí, pedir otra evaluación',
      done: 'Pidió otra evaluación',
      next: 'La oficina revisa su solicitud y le ofrece fechas. Le avisamos.',
    },
    reopen: {
      link: 'Reabrir el trámite',
      title: 'Reabrir el trámite',
      what: 'Sigue donde quedó y con todo lo que ya entregó: no empieza de nuevo. Si le habían pedido algo, tiene otra vez el plazo entero.',
      send: 'Sí, reabrirlo',
      done: 'Su trámite se vuelve a abrir',
      next: 'Si lo pidió en la página del otro país, tarda un poco en verse aquí. Su trámite dice cómo sigue.',
    },
    'contest-alert': {
      link: 'Decir que la alerta está equivocada',
      title: 'La alerta está equivocada',
      what: 'Se revisa en pocos días y no cuesta nada. Quien la puso, o decidió su caso, no puede decidir que se mantenga: lo decide otra persona, que le dice por qué, y usted puede apelar.',
      send: 'Pedir que la retiren',
      done: 'Pidió que retiren la alerta',
      next: 'Ahora le toca a la autoridad. Su trámite dice hasta cuándo, y le avisamos.',
    },
  } satisfies Readonly<Record<string, Step>>,
  movedFor: 'Por qué no puede ir',
  movedForHint: 'Solo si ya cambió antes una cita. Con sus palabras; lo lee quien ofrece las fechas.',
  ground: 'Por qué está equivocada',
  groundHint: 'Con sus palabras. Lo lee quien la revisa, y queda en el expediente.',
  empty: 'Escriba por qué está equivocada.',
  tooLate: 'No se pudo hacer. Su trámite dice cómo está.',
  nothing: 'Ahora no hay nada que pueda pedir aquí.',
  notHere:
    'Con el código con que entró no se puede hacer aquí: pida uno que llegue a su teléfono, o dé un mandato a quien le ayuda.',
};
