import type { faults as es } from '../../es/answers/faults.js';

export const faults: typeof es = {
  keyMissing: 'Envie uma chave nova, por exemplo um UUID, com cada pedido novo; repita a mesma ao tentar de novo.',
  keyOdd: 'De 1 a 128 caracteres ASCII visíveis.',
  versionMissing: 'Leia o processo e envie o ETag dele: ninguém decide sobre o que não viu.',
  versionOdd: 'Deve ser o ETag do processo, como "7".',
  fileMissing: 'Envie o arquivo no campo «file».',
  fileEmpty: 'O arquivo não tem conteúdo.',
  document: {
    NOT_ACCEPTED: 'Só PDF, JPEG ou PNG: tire uma foto do documento ou imprima em PDF.',
    BROKEN: 'O arquivo não está inteiro. Guarde de novo ou tire uma foto do documento.',
    TWO_AT_ONCE: 'O arquivo é de dois formatos ao mesmo tempo. Imprima de novo em PDF ou tire uma foto do documento.',
    TOO_MANY_PIXELS: 'A imagem tem mais de 50 milhões de pixels. Digitalize a 300 ppp ou tire uma foto do documento.',
    ENCRYPTED: 'O PDF está fechado com senha. Imprima em PDF sem ela ou tire uma foto do documento.',
    ACTIVE:
      'O PDF contém um programa, um formulário que é programa, uma ação ou outro arquivo. Imprima de novo em PDF ou tire uma foto do documento.',
    TOO_HEAVY: 'Ler o arquivo custa demais. Imprima de novo em PDF, divida em partes ou tire uma foto do documento.',
  },
  callback: 'Um endereço de internet, por https e sem usuário.',
  purpose: (atMost) => `Uma linha de no máximo ${String(atMost)} caracteres, em UTF-8 com codificação por cento.`,
  purposeMissing: 'Isto não está na sua lista de trabalho: diga para que olha em «Look-Purpose», em uma linha.',
  cursorUnknown: 'Nenhuma página terminou aí: envie “next” como uma página o tinha.',
  sortOfMine: 'Pelo dia da abertura só se ordena o que lhe coube: peça-o com “mine=true”.',
  fileHolds: 'Ler o arquivo demora demais: divida em arquivos com menos linhas e sem formatação.',
  noTable: 'O arquivo não tem tabelas.',
  unknownTable: (tables) => `Uma planilha não tem o nome de uma tabela: ${tables}.`,
  noHeader: (columns) => `Nenhuma das primeiras linhas tem todas as colunas necessárias: ${columns}.`,
  columnsMissing: (columns) => `Falta: ${columns}`,
};
