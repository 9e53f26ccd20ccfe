import type { NextStep } from '@puente/domain/file/case';
import type { Between } from '../../arguments/index.js';

/** What the worker does now. */
export const nextSteps: Readonly<Record<NextStep, (between: Between) => string>> = {
  nothing: () => 'No tiene que hacer nada.',
  'submit-draft': () => 'Revise su solicitud y envíela, en la oficina donde la empezó.',
  'provide-documents': () =>
    'Entregue lo que falta en esta página. Si no puede conseguirlo, dígalo ahí mismo: hay otro camino. Una oficina solo puede hacerlo por usted con un mandato que usted firmó.',
  'answer-discrepancy': ({ home }) =>
    `${home} encontró una diferencia en su certificado. Explique lo que pasó, aquí o en la oficina donde presentó su trámite.`,
  'attend-test': () =>
    'Vaya a la prueba: la fecha y el lugar están aquí abajo. Si no puede ir, pida otra fecha antes: la primera vez no hace falta decir por qué.',
  'choose-after-test': () =>
    'Pasaron dos pruebas a las que no llegó: diga si quiere otra, o qué otra cosa. En la página o en la oficina.',
  'report-compensation': () =>
    'Haga lo que le piden, aquí abajo, y avise en esta página cuando lo tenga. Puede avisar por partes. Una oficina solo puede hacerlo por usted con un mandato que usted firmó.',
  'answer-hearing': () =>
    'Lea las razones, aquí abajo. Diga lo que tenga que decir antes de que se decida, aquí o en la oficina que emitió su credencial.',
  'answer-fraud-review': () => 'Lea lo que preguntan, aquí abajo, y responda aquí o en la oficina que decidió.',
  'read-decision': () => 'Lea la decisión, aquí abajo.',
  'may-appeal': () => 'Lea las razones, aquí abajo. Si no está de acuerdo, puede apelar antes de que venza el plazo.',
  'may-appeal-or-reapply': () =>
    'Lea abajo qué falta. Puede apelar antes de que venza el plazo, o volver a evaluarse desde la fecha que se indica.',
  'may-contest': () => 'Si la alerta está equivocada, dígalo: se revisa en pocos días y no cuesta nada.',
  'remind-references': () => 'Avise a sus referencias que les llegó un código. Si no responden, el trámite sigue.',
  'complete-application': () => 'Complete su solicitud y envíela otra vez, en la oficina donde la empezó.',
  'choose-appointment': () => 'Elija una de las fechas en esta página, o por quien tenga su mandato.',
  'attend-evaluation': () => 'Vaya a la evaluación el día de su cita. Puede cambiarla una vez, y otra con un motivo.',
  'carry-credential': () => 'Muestre su credencial cuando se la pidan. Usted decide a quién y qué muestra.',
  'may-reapply': () => 'Puede pedir otra evaluación: solo de lo que falta. La fecha está aquí abajo.',
  'file-again': () => 'Lea por qué volvió, aquí abajo. Cuando lo tenga arreglado, preséntelo de nuevo: no pierde nada.',
  'may-reopen': () => 'Si todavía lo quiere, puede reabrirlo aquí o en la oficina donde lo presentó.',
};
