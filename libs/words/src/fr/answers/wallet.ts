import type { wallet as es } from '../../es/answers/wallet.js';

export const wallet: typeof es = {
  credential: 'Attestation de compétence professionnelle',
  claims: {
    standard: 'Norme',
    units: 'Unités',
    issuedOn: 'Délivrée le',
    validUntil: 'Valable jusqu’au',
    season: 'Par saison',
    givenNames: 'Prénoms',
    surnames: 'Noms de famille',
    birthDate: 'Date de naissance',
    document: 'Document',
  },
};
