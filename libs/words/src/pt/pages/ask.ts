import type { ask as es } from '../../es/pages/ask.js';

export const ask: typeof es = {
  title: 'Ver como vai meu processo',
  number: 'Número do processo',
  numberHint: 'Está no seu comprovante. Por exemplo:',
  code: 'Código',
  codeHint: 'Os algarismos que demos quando você apresentou o processo ou que chegaram por mensagem.',
  show: 'Ver meu processo',
  newCode: 'Não tenho código, já não serve ou pedem que eu espere: pedir um novo',
  sessionOver: 'Por segurança fechamos sua página depois de um tempo. Escreva outra vez seu número e um código novo.',
  left: 'Você saiu do seu processo. Neste telefone já não se pode ver sem um código.',
  leftHere:
    'Você saiu do seu processo neste telefone. Não conseguimos fechar em toda parte; fecha sozinho em menos de meia hora.',
};
