import { plural } from '../locale/locale.js';

const many = (n: number, one: string, other: string): string => `${String(n)} ${plural(n, { one, other })}`;

export const archive = {
  link: 'Llevarme todo lo mío en un archivo',
  title: 'Todo lo suyo en un archivo',
  what: 'Un solo archivo con todo lo que este país tiene de usted, firmado: así cualquiera puede ver que nadie lo cambió.',
  holds: 'Lo que trae hoy',
  data: 'Sus datos, como los tiene la oficina',
  documents: (n: number) => many(n, 'documento de su expediente', 'documentos de su expediente'),
  procedures: (n: number) => many(n, 'trámite, con todo lo que pasó', 'trámites, con todo lo que pasó'),
  credentials: (n: number) => many(n, 'credencial', 'credenciales'),
  looks: 'Quién ha visto su expediente',
  size: (megabytes: number) =>
    megabytes <= 1 ? 'Pesa menos de 1 MB, como una foto.' : `Pesa unos ${String(megabytes)} MB.`,
  here: 'Lo que tenga otro país se pide en la página de allá.',
  askTitle: 'Primero: pida un código',
  ask: 'Para que nadie más se lo lleve, le enviamos un código nuevo a su teléfono o correo. Sirve una vez, durante diez minutos.',
  send: 'Enviarme un código',
  sent: 'El código va en camino al contacto que usted dejó. Escríbalo aquí abajo.',
  codeHint: 'El que acaba de llegarle por mensaje.',
  takeTitle: 'Después: descargue',
  take: 'Descargar el archivo',
  wrong: 'Ese código no sirve: está mal escrito, venció, ya se usó o se imprimió en una ventanilla. Pida otro.',
  wait: 'Se hace mientras se descarga. El teléfono muestra cuánto lleva, pero no cuánto falta; con poca señal tarda varios minutos. Si se corta, no abre: pida otro código y empiece de nuevo. No se pierde nada.',
  proofTitle: 'La prueba de que nadie lo cambió',
  proof:
    'Un archivo pequeño para un tribunal o un abogado: con él, cualquiera comprueba sin preguntarle a ninguna oficina que lo que pasó en sus trámites sigue como estaba cuando otros países lo firmaron. No trae sus documentos. Guárdelo junto al otro archivo.',
  proofTake: 'Descargar la prueba',
  notSigned: 'Todavía no hay prueba: ningún otro país ha firmado aún. Pruebe más tarde; no se pierde nada.',
  careful: 'Trae sus documentos. Guárdelo en un aparato suyo. Es un .zip: tóquelo para abrirlo.',
};
