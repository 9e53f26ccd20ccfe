/** Many numbers of a certifier's register, looked up in a row. */
export const sources = {
  title: 'Comprobar varios certificados',
  what: (atMost: number) =>
    `Un folio o un número de trámite en cada línea, ${atMost} como mucho. Se buscan en los trámites de su entidad, y cada uno dice qué se puede responder.`,
  numbers: 'Folios o números de trámite',
  purposeHint: 'Queda escrito, y la persona lo lee.',
  search: 'Buscar',
  missing: 'Escriba al menos un número.',
  tooMany: (given: number, atMost: number) => `Son ${given}. Deje ${atMost} como mucho, y busque los demás después.`,
  tooLong: (number: string) => `«${number}» es más largo que un folio: revise que haya uno en cada línea.`,
  found: 'Lo que se encontró',
  recorded: 'Quedó escrito que usted buscó y para qué. Las personas encontradas lo leen en su página.',
  columns: { number: 'Número', file: 'Trámite', stage: 'Etapa', answer: 'Qué puede responder' },
  nothing: 'No está en los trámites de su entidad. Revise el número.',
  notAsked: 'No se buscó:',
  isCase: 'Es un número de trámite: ábralo.',
  noAnswer: 'Ahora no se espera su respuesta.',
};
