import type { Between } from '../../arguments/index.js';

/** Answering, in one's own words, what an authority asks before it decides. */
export const answer = {
  link: 'Responder aquí',
  title: 'Su respuesta',
  credential:
    'El país de origen cambió el certificado en que se apoya esta credencial. Antes de decidir, le preguntan a usted.',
  asked: {
    'answer-hearing': () => 'La autoridad tiene que decidir sobre su credencial. Antes quiere oírle.',
    'answer-fraud-review': ({ host }: Between) =>
      `La autoridad de ${host} sospecha que hubo un engaño en su reconocimiento. Antes de decidir, quiere oírle.`,
    'answer-discrepancy': ({ home }: Between) =>
      `${home} encontró una diferencia en su certificado. Antes de que cuente, quiere que usted la explique.`,
  },
  reasons: 'Lo que dicen',
  noReasons: 'No escribieron más. Si algo no está claro, dígalo en su respuesta.',
  until: 'Puede responder hasta',
  silent: 'Si no responde',
  text: 'Lo que usted tiene que decir',
  textHint: 'Con sus palabras. Lo lee quien decide, y queda en el expediente.',
  documents: 'Documentos que lo muestren, si tiene',
  documentsHint: 'PDF o fotos. Todos juntos, hasta 10 MB.',
  documentsElsewhere: 'Si tiene documentos, entréguelos en la oficina: desde este país viaja solo lo que escribe.',
  send: 'Entregar mi respuesta',
  once: 'Se entrega una sola vez.',
  empty: 'Escriba su respuesta.',
  notKept: (name: string) => `No se pudo guardar «${name}». Su respuesta todavía no se entregó.`,
  chooseAgain: 'Lo que escribió sigue aquí. Elija los documentos otra vez.',
  tooLarge:
    'Los documentos pesan demasiado: todos juntos, hasta 10 MB. No se entregó nada. Elija menos, o mándelos en fotos más pequeñas.',
  tooLate: 'Ya se había respondido, o el plazo terminó. Su trámite dice cómo está.',
  given: 'Su respuesta quedó entregada',
  givenNext: 'Ahora le toca a la autoridad. Cuando decida, le avisamos y lo lee en su trámite.',
  nothing: 'Nadie espera una respuesta suya ahora.',
  cannot:
    'Desde esta página no se puede responder: ya respondió, o entró con un código impreso en una ventanilla. Si le falta decir algo, dígalo en la oficina.',
};
