import type { message as es } from '../../es/pages/message.js';

export const message: typeof es = {
  link: 'Esta mensagem é nossa?',
  title: 'Esta mensagem é nossa?',
  what: 'Toda mensagem deste serviço termina com um código, como K7M29-QXD4T. Escreva-o aqui, com os três últimos algarismos do telefone a que chegou, e dizemos se fomos nós que mandamos, em que dia e por que meio. Você também pode escrever o número ou o endereço que escreveu a você.',
  asked: 'O código da mensagem, ou quem enviou',
  askedHint: 'O código está no final. Não escreva aqui o código de seis números do seu processo.',
  to: 'Os três últimos algarismos do telefone a que chegou',
  toHint:
    'Se chegou por e-mail: as três primeiras letras ou algarismos do seu endereço. Se é um papel de um escritório, ou você pergunta por quem enviou, deixe vazio.',
  missing: 'Escreva o código, o número ou o endereço.',
  send: 'Perguntar',
  keepsNothing:
    'Não pedimos seu nome nem guardamos o que você escreve. Ninguém vê aqui a quem se mandou uma mensagem nem o que dizia.',
  ours: 'Mandamos uma mensagem com esse código',
  oursOn: (day, channel) => `Foi em ${day}, por ${channel}.`,
  compare:
    'Quem engana pode copiar um código para quem tem esses mesmos três algarismos ou letras: se a sua chegou outro dia ou por outro meio, não é a nossa. Entre no seu processo por esta página, nunca por um link da mensagem.',
  sender: (channel) => `Escrevemos desse endereço ou número, por ${channel}`,
  senderForged:
    'Quem engana pode fingir um número ou um endereço. Para ter certeza, pergunte com o código da mensagem.',
  demonstration: 'Dados de demonstração: o número ou o endereço é inventado.',
  unknown: 'Não conhecemos essa mensagem',
  unknownWhy:
    'No último ano não mandamos uma mensagem com esse código a esse telefone ou e-mail, nem escrevemos desse endereço ou número. Confira se o código e os três algarismos ou letras estão bem escritos; se estão, não dê atenção à mensagem.',
  never: [
    'Nunca pague: este processo é gratuito e não pedimos dinheiro por mensagem.',
    'Nunca dê seu código de seis números: não pedimos isso a ninguém.',
    'Se pediram dinheiro ou um favor a você, denuncie sem seu nome.',
  ],
  channels: { sms: 'SMS', whatsapp: 'WhatsApp', 'e-mail': 'e-mail', print: 'papel num escritório' },
};
