import type { AtZero } from '@puente/domain/file/case';
import type { Between } from '../../arguments/index.js';

/** What happens where nobody acts before the date. */
export const atZero: Readonly<Record<AtZero, (between: Between) => string>> = {
  'draft-deleted': () => 'El borrador se borra. Puede empezar otro cuando quiera.',
  escalated: () => 'El caso pasa a una autoridad superior y queda señalado como atrasado. Usted no pierde nada.',
  'closed-without-prejudice': () => 'El trámite se cierra, pero usted no pierde nada: puede reabrirlo después.',
  'skills-test-at-host': ({ host }) =>
    `El expediente sigue a ${host}, donde usted podrá demostrar en una prueba lo que sabe hacer.`,
  'discrepancy-stands': ({ home }) => `${home} sigue sin su respuesta y la diferencia queda anotada.`,
  deem_recognised: () => 'Su certificado queda reconocido de todos modos.',
  deem_refused: () => 'Se entiende que no lo reconocen, y usted puede apelar.',
  'decided-without-answer': () => 'Se decide sin su respuesta. Que usted no responda no le quita la credencial.',
  'goes-on-without-references': () => 'Su solicitud sigue sin las referencias. Usted no pierde nada.',
  'appointments-offered-again': () => 'Le ofrecen otras fechas, una vez más.',
  'asked-how-to-go-on': () => 'Le preguntan cómo quiere seguir: con otras fechas, o cerrando la solicitud.',
  'application-closed': () => 'La solicitud se cierra, pero usted no pierde nada: puede pedirla de nuevo.',
  'stays-partial': () => 'Queda lo que ya le reconocieron, y usted puede apelar.',
  'review-goes-on': () => 'La revisión sigue con lo que haya.',
  'recognition-stands': () => 'Su reconocimiento sigue en pie.',
  'refusal-final': () => 'La decisión queda firme y ya no se puede apelar.',
};
