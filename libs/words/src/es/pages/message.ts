/** Whether a message is this node’s, for whoever fears a fraud. */
export const message = {
  link: '¿Es nuestro este mensaje?',
  title: '¿Es nuestro este mensaje?',
  what: 'Todo mensaje de este servicio termina con un código, como K7M29-QXD4T. Escríbalo aquí y le decimos si lo mandamos, qué día y por qué medio. También puede escribir el número o la dirección que le escribió.',
  asked: 'El código del mensaje, o quién lo envió',
  askedHint: 'El código está al final. No escriba aquí el código de seis números de su trámite.',
  missing: 'Escriba el código, el número o la dirección.',
  send: 'Preguntar',
  keepsNothing:
    'No pedimos su nombre ni guardamos lo que escribe. Nadie ve aquí a quién se mandó un mensaje ni qué decía.',
  ours: 'Mandamos un mensaje con ese código',
  oursOn: (day: string, channel: string) => `Fue el ${day}, por ${channel}.`,
  compare:
    'Un código se puede copiar: si el suyo llegó otro día o por otro medio, no es el nuestro. Entre a su trámite desde esta página, nunca desde un enlace del mensaje.',
  sender: (channel: string) => `Escribimos desde ahí, por ${channel}`,
  senderForged:
    'Quien engaña puede fingir un número o una dirección. Para estar seguro, pregunte con el código del mensaje.',
  demonstration: 'Datos de demostración: el número o la dirección es inventado.',
  unknown: 'No conocemos ese mensaje',
  unknownWhy:
    'Ni mandamos un mensaje con ese código en el último año, ni escribimos desde ahí. Revise que esté bien escrito; si lo está, no le haga caso.',
  never: [
    'Nunca pague: este trámite es gratuito y no pedimos dinero por mensaje.',
    'Nunca dé su código de seis números: no se lo pedimos a nadie.',
    'Si le pidieron dinero o un favor, denúncielo sin su nombre.',
  ],
  channels: { sms: 'SMS', whatsapp: 'WhatsApp', 'e-mail': 'correo', print: 'papel en una oficina' },
};
