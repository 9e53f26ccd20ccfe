/** The fixed words of the printed credential. Dates and names come filled in; nothing here has the holder’s gender. */
export const certificate = {
  title: {
    certificate: 'Certificado de competencia laboral',
    recognition: 'Reconocimiento de competencia laboral',
    partialRecognition: 'Reconocimiento parcial de competencia laboral',
  },
  intro: 'Se hace constar que',
  claim: {
    certificate: 'demostró, mediante evaluación, su competencia según el estándar',
    recognition: (country: string) => `tiene reconocida en ${country} su competencia según el estándar`,
    partialRecognition: (country: string) =>
      `tiene reconocida en ${country} su competencia en las unidades que abajo se indican, del estándar`,
  },
  holder: { born: 'Nacimiento', document: 'Documento de identidad' },
  standard: { code: 'Código', edition: 'Edición', level: 'Nivel', occupation: 'Ocupación (CIUO-08)' },
  units: {
    heading: 'Unidades de competencia',
    code: 'Código',
    unit: 'Unidad',
    verdict: 'Dictamen',
    verdicts: { competent: 'Competente', recognised: 'Reconocida', 'not-recognised': 'No reconocida' },
  },
  conditions: 'Condiciones y exclusiones',
  facts: {
    evaluatedBy: 'Evaluó',
    certifiedBy: 'Certificó',
    evaluatedOn: 'Evaluación',
    basis: 'Estándar de origen',
    issuedOn: 'Expedición',
    validUntil: 'Válido hasta',
    noEnd: 'Sin fecha de término',
    season: 'Por temporada',
    inSeason: (after: string, from: string, to: string) =>
      `Todo el año hasta el ${after}; después, solo de ${from} a ${to}`,
    agreement: 'Acuerdo',
    equivalences: 'Equivalencia',
    caseId: 'Trámite',
    version: (version: number) => `versión ${String(version)}`,
  },
  check: {
    heading: 'Cómo se comprueba',
    online: (page: string) =>
      `Con internet: ${page}, con el número de esta credencial y el del documento de identidad.`,
    offline: 'Sin internet: lea el código QR con el comprobador de Puente, que funciona sin conexión.',
    signed: 'El archivo PDF lleva firma electrónica; el papel se comprueba con el código QR, no por su aspecto.',
    issuedBy: 'Expide',
    qr: 'Código QR con la credencial firmada; se lee con el comprobador de Puente.',
  },
  number: 'Credencial n.º',
  mark: 'Puente: un puente de dos arcos',
  free: 'Este servicio es gratuito. Nadie puede cobrarle por él.',
  tacit: {
    title: 'Reconocido por silencio administrativo',
    text: 'La autoridad no respondió a tiempo y el acuerdo decide en ese caso. Vale igual, y puede revisarse solo si hubo fraude.',
  },
  demonstration: {
    title: 'Demostración',
    text: 'Persona y datos inventados: no acredita nada.',
  },
  status: {
    short: { expired: 'Vencido', suspended: 'Suspendido', revoked: 'Revocado', replaced: 'Sustituido' },
    expired: (date: string) => `Vencido desde el ${date}`,
    suspended: (until: string | undefined) => (until === undefined ? 'Suspendido' : `Suspendido hasta el ${until}`),
    revoked: (date: string) => `Revocado el ${date}`,
    replaced: (date: string) => `Sustituido el ${date}`,
    lapsed: 'Su plazo de validez terminó. Muestra lo que se acreditó entonces, no lo que vale hoy.',
    paused: 'Mientras dure la suspensión este documento no acredita la competencia.',
    ended: 'Este documento ya no acredita la competencia.',
    otherCopy: 'Otro ejemplar ocupa su lugar. Pida a su titular el que está vigente.',
  },
  page: (page: number, of: number) => `Página ${String(page)} de ${String(of)}`,
};
