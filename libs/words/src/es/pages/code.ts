export const code = {
  title: 'Pedir un código nuevo',
  what: 'Le enviamos el código al teléfono o correo que dejó al presentar su trámite. Sirve una sola vez, durante diez minutos. Mientras otros prueben su número, el código es más largo y abre sin esperar.',
  send: 'Enviarme un código',
  sentTitle: 'Revise sus mensajes',
  sent: 'Si ese número de trámite existe, el código ya va en camino al contacto que usted dejó.',
  notArrived:
    'Si no llega en cinco minutos, pida otro. Si cambió de teléfono, vaya a la oficina donde presentó su trámite.',
  haveCode: 'Ya tengo el código',
  again: 'Pedir otro código',
};
