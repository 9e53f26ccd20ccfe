import type { EvaluationChoice } from '@puente/domain/kinds/certification';
import type { testChoices } from '@puente/domain/kinds/recognition/review';
import type { Between } from '../../arguments/index.js';

interface Choice {
  readonly name: string;
  readonly means: string;
  readonly chosen: string;
}

/** What follows once two tests of a unit were missed. */
export const afterTest = {
  link: 'Elegir cómo sigue',
  elsewhere: ({ host }: Between) => `Se elige en la página de ${host}, con el mismo número.`,
  title: 'Elija cómo sigue',
  what: 'Hubo dos pruebas a las que no llegó. Eso no dice nada de lo que sabe hacer: usted elige, y hasta entonces nadie decide sobre esa parte.',
  question: '¿Cómo quiere seguir?',
  choices: {
    'test-again': {
      name: 'Quiero otra prueba.',
      means: 'Le ponen fecha y le avisan antes.',
      chosen: 'Eligió otra prueba. Le ponen fecha y le avisamos.',
    },
    'without-test': {
      name: 'Que decidan sin prueba.',
      means: 'Deciden con lo que hay en su expediente, y puede apelar lo que decidan.',
      chosen: 'Eligió que decidan con lo que hay en su expediente. Le avisamos cuando decidan.',
    },
  } satisfies Readonly<Record<(typeof testChoices)[number], Choice>>,
  evaluations: 'Pasaron dos citas para su evaluación. Eso no dice nada de lo que sabe hacer: usted elige cómo sigue.',
  afterEvaluations: {
    'evaluate-again': {
      name: 'Quiero otras fechas.',
      means: 'La oficina le ofrece otras y le avisamos.',
      chosen: 'Pidió otras fechas. Le avisamos cuando las ofrezcan.',
    },
    close: {
      name: 'Que se cierre la solicitud.',
      means: 'No pierde nada de lo que ya demostró, y puede pedirla de nuevo cuando quiera.',
      chosen: 'La solicitud se cerró. Puede pedirla de nuevo cuando quiera.',
    },
  } satisfies Readonly<Record<EvaluationChoice, Choice>>,
  send: 'Elegir',
  empty: 'Marque una de las dos.',
  tooLate: 'Ya se había elegido. Su trámite dice cómo está.',
  none: 'Ahora no tiene que elegir nada.',
};
