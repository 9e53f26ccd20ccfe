import type { Facts, Verdict } from '@puente/verifier/browser';

/** All that the offline checker says, page and script, in one language. */
export interface OfflineWords {
  readonly title: string;
  readonly what: string;
  readonly link: string;
  readonly noScript: string;
  readonly online: string;
  readonly getting: string;
  readonly ready: (heard: string) => string;
  readonly notReady: string;
  readonly notKept: string;
  readonly camera: string;
  readonly stop: string;
  readonly noCamera: string;
  readonly picture: string;
  readonly noCode: string;
  readonly text: string;
  readonly textHint: string;
  readonly check: string;
  readonly again: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly next: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<Facts['kind'], string>>;
  readonly scopes: Readonly<Record<Facts['scope'], string>>;
  readonly units: Readonly<Record<Facts['units'][number]['verdict'], string>>;
  readonly may: string;
  readonly conditions: string;
  readonly holder: string;
  readonly issuer: string;
  readonly until: string;
  readonly openEnded: string;
  readonly number: string;
  readonly demonstration: string;
  readonly heard: (at: string) => string;
  readonly notHeard: string;
  readonly offline: string;
}

const es: OfflineWords = {
  title: 'Comprobar sin conexión',
  what: 'Abra esta página una vez con internet; después funciona sin él. Lo que comprueba no sale de este aparato y no se guarda.',
  link: 'Comprobar sin conexión, con la cámara',
  noScript: 'Para comprobar sin conexión, el navegador tiene que permitir programas en esta página.',
  online: 'Comprobar con internet, por número y documento',
  getting: 'Preparando esta página para funcionar sin conexión…',
  ready: (heard) => `Esta página ya sirve sin conexión. Lista de confianza: ${heard}.`,
  notReady: 'Todavía no sirve: ábrala una vez con internet.',
  notKept: 'Puede comprobar ahora, pero este navegador no guardó la página: sin internet no se abrirá.',
  camera: 'Leer el código con la cámara',
  stop: 'Apagar la cámara',
  noCamera: 'No se puede usar la cámara. Elija una foto del código o pegue su texto.',
  picture: 'O una foto del código',
  noCode: 'No se ve ningún código en esa imagen. Pruebe con otra, más cerca y sin sombra.',
  text: 'O el texto de la credencial',
  textHint: 'Empieza con PUENTE1: o con eyJ.',
  check: 'Comprobar',
  again: 'Comprobar otra',
  verdicts: { valid: 'VÁLIDA', unknown: 'NO SE SABE', 'not-valid': 'NO VALE', 'not-genuine': 'NO ES AUTÉNTICA' },
  next: {
    valid: 'Compare el nombre y el documento con los de quien la muestra.',
    unknown: 'No la acepte todavía: pregunte al emisor o vuelva a comprobar con internet.',
    'not-valid': 'La emitió quien dice, pero hoy no prueba nada.',
    'not-genuine': 'Nadie de la lista de confianza firmó esto. No la acepte.',
  },
  kinds: { certificate: 'Certificado', recognition: 'Reconocimiento' },
  scopes: { full: 'completo', partial: 'parcial', tacit: 'por silencio de la autoridad' },
  units: { competent: 'sí', recognised: 'sí', 'not-recognised': 'no reconocida' },
  may: 'Lo que puede hacer',
  conditions: 'Con estas condiciones',
  holder: 'A nombre de',
  issuer: 'Lo dice',
  until: 'Hasta',
  openEnded: 'sin fecha de vencimiento',
  number: 'Número',
  demonstration: 'Datos de demostración: no prueba nada de nadie.',
  heard: (at) => `Comprobado sin conexión; última lista de revocaciones: ${at}.`,
  notHeard: 'Comprobado sin conexión; no hay lista de revocaciones.',
  offline: 'Comprobado sin conexión.',
};

const en: OfflineWords = {
  title: 'Check without a connection',
  what: 'Open this page once with internet; after that it works without. What you check does not leave this device and is not kept.',
  link: 'Check without a connection, with the camera',
  noScript: 'To check without a connection, the browser has to allow scripts on this page.',
  online: 'Check with internet, by number and document',
  getting: 'Making this page ready to work without a connection…',
  ready: (heard) => `This page now works without a connection. Trust list: ${heard}.`,
  notReady: 'Of no use yet: open it once with internet.',
  notKept: 'You can check now, but this browser did not keep the page: without internet it will not open.',
  camera: 'Read the code with the camera',
  stop: 'Switch the camera off',
  noCamera: 'The camera cannot be used. Choose a photo of the code or paste its text.',
  picture: 'Or a photo of the code',
  noCode: 'No code is seen in that picture. Try another one, nearer and without shadow.',
  text: 'Or the text of the credential',
  textHint: 'It begins with PUENTE1: or with eyJ.',
  check: 'Check',
  again: 'Check another one',
  verdicts: { valid: 'VALID', unknown: 'NOT KNOWN', 'not-valid': 'NOT VALID', 'not-genuine': 'NOT GENUINE' },
  next: {
    valid: 'Compare name and document with those of whoever shows it.',
    unknown: 'Do not accept it yet: ask the issuer, or check again with internet.',
    'not-valid': 'It was issued by whom it says, but today it proves nothing.',
    'not-genuine': 'Nobody in the trust list signed this. Do not accept it.',
  },
  kinds: { certificate: 'Certificate', recognition: 'Recognition' },
  scopes: { full: 'full', partial: 'partial', tacit: 'by the authority’s silence' },
  units: { competent: 'yes', recognised: 'yes', 'not-recognised': 'not recognised' },
  may: 'What the person may do',
  conditions: 'On these conditions',
  holder: 'In the name of',
  issuer: 'Who says so',
  until: 'Until',
  openEnded: 'no end date',
  number: 'Number',
  demonstration: 'Demonstration data: it proves nothing about anybody.',
  heard: (at) => `Checked without a connection; latest list of revocations: ${at}.`,
  notHeard: 'Checked without a connection; there is no list of revocations.',
  offline: 'Checked without a connection.',
};

export type CheckedLanguage = 'es' | 'en';

/** The verifier and every official name speak these two; whoever reads another language gets Spanish. */
export const offlineLanguage = (language: string): CheckedLanguage => (language === 'en' ? 'en' : 'es');
export const offlineWords = (language: CheckedLanguage): OfflineWords => ({ es, en })[language];
