import type { check as es } from '../../es/pages/check.js';

const purposes = {
  hiring: 'Para dar trabalho',
  client: 'Como cliente da pessoa',
  authority: 'Como autoridade',
  other: 'Por outra razão',
};

export const check: typeof es = {
  link: 'Verificar a credencial de outra pessoa',
  title: 'Verificar uma credencial',
  what: 'Peça à pessoa a credencial e o documento de identidade dela. Aqui não se procura ninguém pelo nome, e é grátis.',
  number: 'Número da credencial',
  numberHint: 'Está no papel e no telefone. Por exemplo:',
  document: 'Número do documento de identidade',
  documentHint: 'O que a pessoa mostra: passaporte, cédula ou o que tiver. Com hífens ou sem eles.',
  purpose: 'Para que você pergunta?',
  noPurpose: 'Prefiro não dizer',
  purposes,
  send: 'Verificar a credencial',
  told: 'A pessoa verá que alguém com estes dois números perguntou, quando e para quê. Não verá quem é você.',
  missing: 'Escreva os dois números.',
  notFound: 'Com esse número e esse documento não encontramos nenhuma credencial deste país.',
  notFoundNext: [
    'Compare os dois números com o que a pessoa mostra: uma só letra basta para não encontrar.',
    'Isso não prova nada contra ninguém: há pessoas cujo processo não tem número de documento. Peça que ela compartilhe um link, ou leia o código QR do papel.',
  ],
  elsewhere: 'Este site conhece só as credenciais que seu próprio país emitiu. Se outro emitiu, pergunte no dele:',
  directory: 'Lista de países e autoridades',
  limited: 'Houve tentativas demais com esse número, ou daqui. Espere um momento e tente de novo.',
  again: 'Verificar outra',
};
