import { plural } from '../locale/locale.js';
import type { archive as es } from '../../es/pages/archive.js';

const many = (n: number, one: string, other: string): string => `${String(n)} ${plural(n, { one, other })}`;

export const archive: typeof es = {
  link: 'Levar tudo o que é meu num arquivo',
  title: 'Tudo o que é seu num arquivo',
  what: 'Um só arquivo com tudo o que este país tem de você, assinado: assim qualquer pessoa pode ver que ninguém mudou nada.',
  holds: 'O que traz hoje',
  data: 'Seus dados, como o escritório os tem',
  documents: (n) => many(n, 'documento seu', 'documentos seus'),
  procedures: (n) => many(n, 'processo, com tudo o que aconteceu', 'processos, com tudo o que aconteceu'),
  credentials: (n) => many(n, 'credencial', 'credenciais'),
  looks: 'Quem viu seus dados',
  size: (megabytes) => (megabytes <= 1 ? 'Tem menos de 1 MB, como uma foto.' : `Tem uns ${String(megabytes)} MB.`),
  here: 'O que outro país tiver se pede na página de lá.',
  askTitle: 'Primeiro: peça um código',
  ask: 'Para que ninguém mais leve, enviamos um código novo ao seu telefone ou e-mail. Serve uma vez, por dez minutos.',
  send: 'Enviar um código para mim',
  sent: 'O código está a caminho do contato que você deixou. Escreva-o aqui embaixo.',
  codeHint: 'O que acabou de chegar por mensagem.',
  takeTitle: 'Depois: baixe',
  take: 'Baixar o arquivo',
  wrong: 'Esse código não serve: está mal escrito, venceu, já foi usado ou foi impresso num balcão. Peça outro.',
  wait: 'O arquivo é feito enquanto baixa. O telefone mostra quanto já veio, mas não quanto falta; com pouco sinal demora vários minutos. Se a conexão cair, não abre: peça outro código e comece de novo. Nada se perde.',
  proofTitle: 'A prova de que ninguém mudou nada',
  proof:
    'Um arquivo pequeno para um tribunal ou um advogado: com ele, qualquer pessoa verifica sem perguntar a nenhum escritório que o que aconteceu nos seus processos continua como estava quando outros países assinaram. Não traz seus documentos. Guarde junto com o outro arquivo.',
  proofTake: 'Baixar a prova',
  notSigned: 'Ainda não há prova: nenhum outro país assinou ainda. Tente mais tarde; nada se perde.',
  careful: 'Traz seus documentos. Guarde num aparelho seu. É um .zip: toque nele para abrir.',
};
