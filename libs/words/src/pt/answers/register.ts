import { languages } from '@puente/domain/kernel';
import type { register as es } from '../../es/answers/register.js';

const orEmpty = 'Corrija ou deixe vazio.';

export const register: typeof es = {
  columns: {
    folio: { expected: 'o fólio do certificado', remedy: 'Escreva o fólio como está no papel.' },
    standard: { expected: 'o código de um padrão do catálogo', remedy: 'Escreva o código oficial: EC0586.01.' },
    certifier: {
      expected: 'o registro de um certificador do cadastro',
      remedy: 'Escreva o registro como está no cadastro.',
    },
    issued_on: { expected: 'a data de emissão, já passada', remedy: 'Escreva ano, mês e dia: 2019-05-01.' },
    valid_until: { expected: 'uma data posterior à emissão, ou nada', remedy: orEmpty },
    given_names: { expected: 'os nomes da pessoa', remedy: 'Escreva como estão no documento dela.' },
    surname_1: { expected: 'um sobrenome, ou nada', remedy: orEmpty },
    surname_2: { expected: 'um sobrenome, ou nada', remedy: orEmpty },
    birth_date: {
      expected: 'a data de nascimento de uma pessoa maior de idade',
      remedy: 'Corrija a data. Se a pessoa é menor de idade, quem atende é a instituição de proteção.',
    },
    sex: { expected: 'F, M, X ou nada', remedy: orEmpty },
    nationality: { expected: 'um país em duas letras, ou nada', remedy: orEmpty },
    document_kind: { expected: 'um documento do país: curp, passport…', remedy: orEmpty },
    document_country: { expected: 'um país em duas letras, ou nada', remedy: orEmpty },
    document_number: {
      expected: 'o número do documento de identidade',
      remedy: 'Escreva o número: sem ele ninguém pode verificar a credencial.',
    },
    language: { expected: `${languages.join(', ')} ou nada`, remedy: orEmpty },
    phone: { expected: 'um número internacional: +52…, ou nada', remedy: orEmpty },
  },
  repeated: { expected: 'um certificado que não esteja já mais acima', remedy: 'A linha se repete: deixe uma só.' },
  report: { row: 'linha', column: 'coluna', expected: 'o que se espera', remedy: 'o que fazer' },
};
