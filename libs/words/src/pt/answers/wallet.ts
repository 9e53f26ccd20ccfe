import type { wallet as es } from '../../es/answers/wallet.js';

export const wallet: typeof es = {
  credential: 'Credencial de competência profissional',
  claims: {
    standard: 'Padrão',
    units: 'Unidades',
    issuedOn: 'Emitida em',
    validUntil: 'Válida até',
    season: 'Por temporada',
    givenNames: 'Nomes',
    surnames: 'Sobrenomes',
    birthDate: 'Data de nascimento',
    document: 'Documento',
  },
};
