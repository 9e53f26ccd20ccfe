import { languages } from '@puente/domain/kernel';
import type { register as es } from '../../es/answers/register.js';

const empty = 'Korije l oswa kite l vid.';

export const register: typeof es = {
  columns: {
    folio: { expected: 'nimewo sètifika a', remedy: 'Ekri nimewo a jan l ye sou papye a.' },
    standard: { expected: 'kòd yon nòm ki nan katalòg la', remedy: 'Ekri kòd ofisyèl la: EC0586.01.' },
    certifier: {
      expected: 'idantifyan yon sètifikatè ki nan rejis la',
      remedy: 'Ekri idantifyan an jan l ye nan rejis la.',
    },
    issued_on: { expected: 'dat yo te bay li, ki pase deja', remedy: 'Ekri ane, mwa ak jou: 2019-05-01.' },
    valid_until: { expected: 'yon dat apre jou yo te bay li a, oswa anyen', remedy: empty },
    given_names: { expected: 'non moun nan', remedy: 'Ekri yo jan yo ye sou pyès li.' },
    surname_1: { expected: 'yon siyati (non fanmi), oswa anyen', remedy: empty },
    surname_2: { expected: 'yon siyati (non fanmi), oswa anyen', remedy: empty },
    birth_date: {
      expected: 'dat nesans yon moun ki majè',
      remedy: 'Korije dat la. Si moun nan minè, se enstitisyon pwoteksyon an ki okipe l.',
    },
    sex: { expected: 'F, M, X oswa anyen', remedy: empty },
    nationality: { expected: 'yon peyi an de lèt, oswa anyen', remedy: empty },
    document_kind: { expected: 'yon pyès peyi a: curp, passport…', remedy: empty },
    document_country: { expected: 'yon peyi an de lèt, oswa anyen', remedy: empty },
    document_number: {
      expected: 'nimewo pyès idantite a',
      remedy: 'Ekri nimewo a: san li pèsonn pa ka verifye kredansyèl la.',
    },
    language: { expected: `${languages.join(', ')} oswa anyen`, remedy: empty },
    phone: { expected: 'yon nimewo entènasyonal: +52…, oswa anyen', remedy: empty },
  },
  repeated: { expected: 'yon sètifika ki pa pi wo a deja', remedy: 'Liy nan la de fwa: kite youn.' },
  report: { row: 'liy', column: 'kolòn', expected: 'sa k dwe la', remedy: 'sa pou fè' },
};
