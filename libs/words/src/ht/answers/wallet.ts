import type { wallet as es } from '../../es/answers/wallet.js';

export const wallet: typeof es = {
  credential: 'Kredansyèl konpetans pwofesyonèl',
  claims: {
    standard: 'Nòm',
    units: 'Inite',
    issuedOn: 'Dat yo bay li',
    validUntil: 'Valab jiska',
    season: 'Pa sezon',
    givenNames: 'Non',
    surnames: 'Siyati (non fanmi)',
    birthDate: 'Dat nesans',
    document: 'Pyès idantite',
  },
};
