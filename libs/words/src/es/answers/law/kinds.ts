import type { CaseKind } from '@puente/domain/file/case';

export const kinds: Readonly<Record<CaseKind, string>> = {
  'recognition-request': 'Reconocimiento, en el país de origen',
  'recognition-review': 'Reconocimiento, en el país de acogida',
  certification: 'Evaluación y certificación',
  appeal: 'Apelación',
  correction: 'Corrección de datos',
  deletion: 'Supresión de datos',
  alert: 'Alerta sobre un certificado',
  'legal-aid': 'Ayuda legal',
  protection: 'Protección de menores',
  consultation: 'Consulta a un colegio profesional',
  'force-majeure': 'Pausa por emergencia',
  'rule-change': 'Cambio de reglas',
  credential: 'Credencial',
  'bulk-issue': 'Emisión en lote de certificados anteriores',
  'integrity-event': 'Aviso de integridad',
  'officer-register': 'Registro de funcionarios',
  'data-breach': 'Violación de datos',
  'corruption-report': 'Denuncia de que pidieron dinero',
  'unequal-treatment': 'Trato desigual que muestran las cifras',
};

/** On what the procedure of each kind rests, beside the guarantees; the book of an agreement and of a country name the act. */
export const sources: Readonly<Record<CaseKind, string>> = {
  'recognition-request': 'El acuerdo entre los dos países.',
  'recognition-review': 'El acuerdo entre los dos países.',
  certification: 'La ley del país sobre evaluación y certificación de competencias.',
  appeal:
    'El acuerdo o, donde no rige ninguno, la ley del país; Convención Americana sobre Derechos Humanos, arts. 8 y 25.',
  correction:
    'Derecho de rectificación: Estándares de Protección de Datos Personales para los Estados Iberoamericanos (2017).',
  deletion: 'Derecho de cancelación: los mismos Estándares (2017), y la ley del país sobre conservación.',
  alert: 'El acuerdo o, donde no rige ninguno, la ley del país.',
  'legal-aid': 'La ley del país sobre asistencia jurídica gratuita.',
  protection: 'Convención sobre los Derechos del Niño, y la ley del país sobre la niñez.',
  consultation: 'El acuerdo entre los dos países.',
  'force-majeure': 'La ley del país sobre emergencias; Convención Americana sobre Derechos Humanos, art. 27.',
  'rule-change': 'El acuerdo entre los dos países: comisión mixta.',
  credential: 'La ley del país sobre revocación o, si lo que cambió viene del otro país, el acuerdo.',
  'bulk-issue': 'La ley del país sobre evaluación y certificación de competencias.',
  'integrity-event': 'La ley del país sobre control interno.',
  'officer-register': 'La ley del país sobre función pública.',
  'data-breach': 'La ley del país sobre protección de datos.',
  'corruption-report': 'La ley del país contra la corrupción.',
  'unequal-treatment': 'La ley del país sobre igualdad; Convención Americana sobre Derechos Humanos, arts. 1 y 24.',
};
