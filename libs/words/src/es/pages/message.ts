/** Whether a message is this node’s, for whoever fears a fraud. */
export const message = {
  link: '¿Es nuestro este mensaje?',
  title: '¿Es nuestro este mensaje?',
  what: 'Todo mensaje de este servicio termina con un código, como K7M29-QXD4T. Escríbalo aquí, con las tres últimas cifras del teléfono al que llegó, y le decimos si lo mandamos, qué día y por qué medio. También puede escribir el número o la dirección que le escribió.',
  asked: 'El código del mensaje, o quién lo envió',
  askedHint: 'El código está al final. No escriba aquí el código de seis números de su trámite.',
  to: 'Las tres últimas cifras del teléfono al que llegó',
  toHint:
    'Si llegó por correo: las tres primeras letras o cifras de su dirección. Si es un papel de una oficina, o pregunta por quién lo envió, déjelo vacío.',
  missing: 'Escriba el código, el número o la dirección.',
  send: 'Preguntar',
  keepsNothing:
    'No pedimos su nombre ni guardamos lo que escribe. Nadie ve aquí a quién se mandó un mensaje ni qué decía.',
  ours: 'Mandamos un mensaje con ese código',
  oursOn: (day: string, channel: string) => `Fue el ${day}, por ${channel}.`,
  compare:
    'Quien engaña puede copiar un código para quien tiene esas mismas tres cifras o letras: si el suyo llegó otro día o por otro medio, no es el nuestro. Entre a su trámite desde esta página, nunca desde un enlace del mensaje.',
  sender: (channel: string) => `Escribimos desde ahí, por ${channel}`,
  senderForged:
    'Quien engaña puede fingir un número o una dirección. Para estar seguro, pregunte con el código del mensaje.',
  demonstration: 'Datos de demostración: el número o la dirección es inventado.',
  unknown: 'No conocemos ese mensaje',
  unknownWhy:
    'En el último año no mandamos un mensaje con ese código a ese teléfono o correo, ni escribimos desde ahí. Revise que el código y las tres cifras o letras estén bien escritos; si lo están, no le haga caso.',
  never: [
    'Nunca pague: este trámite es gratuito y no pedimos dinero por mensaje.',
    'Nunca dé su código de seis números: no se lo pedimos a nadie.',
    'Si le pidieron dinero o un favor, denúncielo sin su nombre.',
  ],
  channels: { sms: 'SMS', whatsapp: 'WhatsApp', 'e-mail': 'correo', print: 'papel en una oficina' },
};
