import type { code as es } from '../../es/pages/code.js';

export const code: typeof es = {
  title: 'Pedir um código novo',
  what: 'Enviamos o código ao telefone ou e-mail que você deixou ao apresentar o processo. Serve uma só vez, por dez minutos. Enquanto outros testam seu número, o código é mais comprido e abre sem esperar.',
  send: 'Enviar um código para mim',
  sentTitle: 'Olhe suas mensagens',
  sent: 'Se esse número de processo existe, o código já está a caminho do contato que você deixou.',
  notArrived:
    'Se não chegar em cinco minutos, peça outro. Se você mudou de telefone, vá ao escritório onde apresentou o processo.',
  haveCode: 'Já tenho o código',
  again: 'Pedir outro código',
};
