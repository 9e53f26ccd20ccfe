export const disclosure = {
  verdict: {
    valid: 'VIGENTE',
    'out-of-season': 'FUERA DE TEMPORADA',
    suspended: 'SUSPENDIDA',
    expired: 'VENCIDA',
    revoked: 'REVOCADA',
    replaced: 'REEMPLAZADA',
  },
  means: {
    valid: 'La credencial vale hoy.',
    outOfSeason: 'No vale por ahora: está fuera de temporada.',
    suspended: (until: string | undefined) =>
      until === undefined ? 'No vale por ahora.' : `No vale por ahora: está suspendida hasta el ${until}.`,
    expired: (on: string | undefined) =>
      on === undefined ? 'Ya no vale: su plazo terminó.' : `Ya no vale: su plazo terminó el ${on}.`,
    revoked: 'Ya no vale y no va a volver a valer.',
    replaced: (by: string | undefined) =>
      by === undefined
        ? 'Ya no vale: otra credencial más nueva la reemplaza.'
        : `Ya no vale: la reemplaza la credencial ${by}. Verifique esa.`,
  },
  noReasons: 'Las razones no se muestran a nadie más que a la persona.',
  demonstration: 'Datos de demostración: la persona, la credencial y la institución son inventadas.',
  says: {
    what: 'Qué es',
    kinds: { certificate: 'Certificado de competencia', recognition: 'Reconocimiento de un certificado de otro país' },
    scopes: {
      full: 'Completo',
      partial: 'De una parte: solo lo que está en la lista',
      tacit: 'Por silencio administrativo: el país no respondió a tiempo y el acuerdo lo da por reconocido',
    },
    mayDo: 'Lo que la persona puede hacer',
    whileValid: 'Lo que permite solo mientras está vigente',
    conditions: 'Con esta condición',
    exclusions: 'No incluye',
    nothing: 'La credencial no nombra ninguna unidad.',
    who: 'Lo dice',
    since: 'Desde',
    until: 'Hasta',
    openEnded: 'Sin fecha de término',
    number: 'Número',
    checkedAt: 'Consultado',
    name: 'Nombre',
    birthDate: 'Fecha de nacimiento',
    document: 'Documento de identidad',
    passport: 'pasaporte',
  },
};
