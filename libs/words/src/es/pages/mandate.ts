export const mandate = {
  link: 'Quién puede actuar por mí',
  title: 'Quién puede actuar por usted',
  what: 'Las personas e instituciones a las que usted autorizó en este trámite. Nadie más puede responder, retirar ni apelar en su nombre.',
  none: 'Nadie puede actuar por usted ahora. Cuando autorice a alguien, aquí dirá a quién, para qué y hasta cuándo.',
  holder: {
    agency: (name: string) => name,
    person: (account: string) => `La persona con la cuenta ${account}`,
  },
  scope: {
    read: 'Puede leer su expediente y los documentos que nombra.',
    act: 'Puede hacer en su trámite lo que usted puede: leer, responder, retirar y apelar.',
    appeal: 'Puede leer su expediente y apelar por usted, y nada más.',
  },
  until: (day: string) => `Hasta el ${day}.`,
  given: {
    'by-code': 'Usted lo autorizó con su código.',
    'on-paper': 'Lo autorizó un papel firmado en una oficina.',
  },
  pending: 'Todavía no vale: falta que otra persona de la oficina compare el papel.',
  notFor: (names: string) => `Usted terminó la ayuda de ${names}: nadie de allí actúa ya con este permiso.`,
  end: 'Terminar ahora',
  endHint: 'Deja de valer en ese momento. No tiene que decir por qué.',
  ownCode: 'Para terminarlo hace falta un código que llegue a su teléfono: este se imprimió en una oficina.',
  endedNow: 'Terminó. Ya no puede abrir nada ni actuar por usted.',
  notTaken: 'Ya había terminado. Abajo dice cómo está.',
  past: 'Los que ya terminaron',
  here: 'Esta lista es de este trámite en este país. En el otro país hay otra. Cada vez que alguien usa su autorización queda anotado y usted puede leerlo.',
};
