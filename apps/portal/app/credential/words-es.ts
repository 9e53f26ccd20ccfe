import type { CredentialWords } from './words.js';

const on = (day: string | undefined, said: string): string => (day === undefined ? '' : `${said} ${day}`);

export const credentialEs: CredentialWords = {
  link: 'Ver mi credencial',
  title: 'Su credencial',
  standing: {
    'in-force': 'Vigente',
    suspended: 'Suspendida',
    expired: 'Vencida',
    revoked: 'Revocada',
    replaced: 'Reemplazada',
  },
  means: {
    'in-force': () => 'Vale. Cualquiera puede comprobarla, también sin internet.',
    suspended: (day) => `No vale por ahora${on(day, ', hasta el')}. Después vuelve a valer sola.`,
    expired: (day) =>
      `Ya no está al día${on(day, ' desde el')}. Puede seguir mostrándola: quien la lea verá que venció.`,
    revoked: (day) => `Ya no vale${on(day, ' desde el')}. Las razones y lo que puede hacer están en su trámite.`,
    replaced: (day) => `Otra credencial más nueva tomó su lugar${on(day, ' el')}.`,
  },
  reasons: 'Razones',
  qr: {
    alt: 'Código QR de su credencial',
    hint: 'Muéstrelo en la pantalla o en papel. Quien lo lee con el teléfono ve lo que dice y si está vigente, sin llamar a nadie.',
  },
  kinds: { certificate: 'Certificado', recognition: 'Reconocimiento' },
  scopes: { full: 'completo', partial: 'de una parte', tacit: 'por silencio administrativo' },
  holder: 'Titular',
  agency: 'Lo dice',
  until: 'Vale hasta',
  openEnded: 'No tiene fecha de vencimiento',
  number: 'Número',
  units: 'Lo que dice, unidad por unidad',
  verdicts: { competent: 'competente', recognised: 'reconocida', 'not-recognised': 'no reconocida' },
  conditions: 'Con estas condiciones',
  downloads: {
    title: 'Llévela con usted',
    pdf: 'Certificado para imprimir (PDF)',
    qr: 'Código QR como imagen (PNG)',
    text: 'Texto del código, para copiar',
    vc: 'Credencial verificable, para otros sistemas',
    badge: 'Insignia para mostrar en internet',
    less: 'Sin fecha de nacimiento ni documento:',
    lessQr: 'código QR',
    lessVc: 'credencial verificable',
  },
  wallet: {
    title: 'Póngala en su teléfono',
    what: 'Si tiene una billetera de identidad en el teléfono, la credencial queda guardada allí y usted elige qué mostrar.',
    start: 'Pasarla a mi billetera',
    scan: 'Léalo con la billetera',
    open: 'o ábrala en este teléfono',
    pin: 'Cuando la billetera se lo pida, escriba este número:',
    secret: 'No se lo diga a nadie: quien lo tenga se lleva su credencial.',
    minutes: 'Sirve una vez, durante diez minutos.',
    alt: 'Código QR para la billetera',
    notTaken:
      'No se pudo: la credencial ya no está vigente o se perdió la conexión con ella. Vuelva a abrir esta página.',
  },
  copies: {
    title: 'Dónde la lleva',
    what: 'Si pierde el teléfono o el papel, dígalo aquí. Esa copia deja de valer y las otras siguen valiendo.',
    media: { paper: 'Papel y código QR', wallet: 'Billetera de un teléfono' },
    since: (day) => `desde el ${day}`,
    ended: (day) => `dejó de valer el ${day}`,
    lost: { paper: 'Perdí este papel', wallet: 'Perdí este teléfono' },
    noPaper: 'Ahora no tiene ningún papel que valga.',
    newPaper: 'Hacer un papel nuevo',
    full: 'Ya tiene cinco copias que valen. Dé por perdida una que no use.',
  },
  lost: {
    title: { paper: 'Este papel se perdió', wallet: 'Este teléfono se perdió' },
    what: 'Esa copia dejará de valer para todo el que la compruebe. Quien la encuentre no podrá usarla.',
    noWayBack: 'No se puede deshacer: si la encuentra después, esa copia ya no servirá.',
    others: 'Su credencial no cambia. Las otras copias siguen valiendo y puede hacer otra enseguida.',
    confirm: 'Sí, se perdió: que deje de valer',
    back: 'No, volver sin cambiar nada',
    done: 'Esa copia ya no vale. Las otras siguen valiendo.',
  },
  backup: {
    title: 'Guarde un respaldo',
    what: 'Un archivo con su código QR y su credencial, cerrado con una frase que solo usted sabe. Se abre en cualquier teléfono o computadora, sin internet.',
    passphrase: 'Frase secreta',
    passphraseHint:
      'Doce letras o más: tres o cuatro palabras que recuerde. Si la olvida, nadie puede abrir el archivo.',
    make: 'Descargar mi respaldo',
    noSession:
      '¿Perdió el teléfono y ya no le llega el código? Vaya a una oficina con su número de trámite y su documento, o con alguien que le conozca. Allí comprueban quién es usted, cambian su teléfono y le dan otro código. Es gratis.',
  },
  more: {
    share: 'Mostrar solo una parte, con un enlace',
    looks: 'Ver quién la ha mirado',
    status: 'Volver a mi trámite',
  },
  none: 'Todavía no tiene una credencial. Aparecerá aquí en cuanto se decida su trámite.',
  elsewhere: (number) =>
    `Su credencial es la ${number}. La guarda el país que decidió: ábrala en la página de ese país, con el número de su trámite y un código.`,
  others: 'Sus otras credenciales',
};
