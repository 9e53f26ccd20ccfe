/** What a wallet shows of a credential before and after it has it. */
export const wallet = {
  credential: 'Credencial de competencia laboral',
  claims: {
    standard: 'Estándar',
    units: 'Unidades',
    issuedOn: 'Emitida el',
    validUntil: 'Válida hasta',
    season: 'Por temporada',
    givenNames: 'Nombres',
    surnames: 'Apellidos',
    birthDate: 'Fecha de nacimiento',
    document: 'Documento',
  },
};
