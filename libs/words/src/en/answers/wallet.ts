import type { wallet as es } from '../../es/answers/wallet.js';

export const wallet: typeof es = {
  credential: 'Credential of competence',
  claims: {
    standard: 'Standard',
    units: 'Units',
    issuedOn: 'Issued on',
    validUntil: 'Valid until',
    season: 'By the season',
    givenNames: 'Given names',
    surnames: 'Family names',
    birthDate: 'Birth date',
    document: 'Document',
  },
};
