import type { Language } from '../words/index.js';

type Kind = 'certificate' | 'recognition';

/** All that the directory says, in one language. */
export interface DirectoryWords {
  readonly title: string;
  readonly what: string;
  readonly link: string;
  readonly search: string;
  readonly code: string;
  readonly codeHint: string;
  readonly find: string;
  readonly found: (code: string) => string;
  readonly notFound: (code: string) => string;
  readonly notFoundNext: string;
  readonly may: Readonly<Record<Kind, string>>;
  readonly mayNobody: string;
  readonly evaluators: (count: string, one: boolean) => string;
  readonly issues: Readonly<Record<Kind, (count: string) => string>>;
  readonly also: string;
  readonly desks: Readonly<Record<string, string>>;
  readonly demonstration: string;
  readonly genuine: string;
  readonly signs: readonly { readonly sign: string; readonly why: string }[];
  readonly keys: string;
  readonly keysWhat: string;
  readonly signsSince: (day: string) => string;
  readonly signed: (from: string, until: string) => string;
  readonly taken: (day: string) => string;
  readonly published: string;
  readonly noKeys: string;
}

const es: DirectoryWords = {
  title: '¿Quién puede certificar y reconocer?',
  what: 'Solo estas autoridades pueden decir, en nombre de su país, que alguien sabe hacer un oficio. Si la que firma su papel no está aquí, no vale como tal, aunque lo parezca.',
  link: 'Ver quién puede certificar y reconocer',
  search: '¿Quién puede dar este certificado?',
  code: 'Código del estándar',
  codeHint: 'Está en el certificado. Por ejemplo: EC0586.01',
  find: 'Ver quién puede',
  found: (code) => `Quién puede darlo: ${code}`,
  notFound: (code) => `Ningún país tiene un estándar con el código «${code}».`,
  notFoundNext: 'Compárelo con el certificado, letra por letra. Si sigue sin aparecer, no confíe en él.',
  may: { certificate: 'lo certifica', recognition: 'reconoce el de otro país' },
  mayNobody: 'Nadie puede darlo.',
  evaluators: (count, one) => (one ? 'Una entidad evalúa hoy.' : `${count} entidades evalúan hoy.`),
  issues: {
    certificate: (count) => `Certifica: ${count} estándares`,
    recognition: (count) => `Reconoce certificados de otros países: ${count} estándares`,
  },
  also: 'No emiten, pero intervienen',
  desks: {
    intake: 'recibe los trámites',
    verification: 'confirma que un certificado es auténtico',
    review: 'revisa y decide',
    certification: 'certifica',
    appeals: 'resuelve apelaciones',
    protection: 'protege a menores de edad',
    governance: 'aprueba las equivalencias',
  },
  demonstration: 'Datos de demostración: parte de las autoridades, los estándares y los acuerdos son inventados.',
  genuine: 'Cómo saber si es auténtico',
  signs: [
    {
      sign: 'Un mensaje auténtico no pide nada.',
      why: 'Ni dinero, ni su código, ni una foto de su documento. Solo avisa y lo envía a esta página.',
    },
    {
      sign: 'Nadie cobra.',
      why: 'Ni por un turno, ni por ir más rápido. Quien cobra no es una autoridad de esta lista.',
    },
    {
      sign: 'Una credencial se comprueba, no se mira.',
      why: 'El papel puede copiarse; la firma de su código QR, no. Al comprobarla se ve quién la emitió: tiene que ser una autoridad de esta lista, y para ese estándar.',
    },
    {
      sign: 'Entre países, todo va firmado.',
      why: 'Lo que un país dice a otro lleva su firma y la fecha y la hora. Si la firma no es la suya, no se recibe.',
    },
  ],
  keys: 'Huellas de las llaves, para quien sabe de firmas',
  keysWhat:
    'Con estas llaves firma cada país. Una retirada sigue aquí: lo que firmó entre sus fechas se puede comprobar.',
  signsSince: (day) => `firma desde el ${day}`,
  signed: (from, until) => `firmó del ${from} al ${until}`,
  taken: (day) => `otros pudieron tenerla desde el ${day}: pregunte a quien emitió`,
  published: 'publicadas aquí',
  noKeys: 'Todavía no firma credenciales.',
};

const en: DirectoryWords = {
  title: 'Who may certify and recognise?',
  what: 'Only these authorities can say, in their country’s name, that somebody knows a trade. If the one that signed your paper is not here, it does not count as such, whatever it looks like.',
  link: 'See who may certify and recognise',
  search: 'Who may give this certificate?',
  code: 'Code of the standard',
  codeHint: 'It is on the certificate. For example: EC0586.01',
  find: 'See who may',
  found: (code) => `Who may give it: ${code}`,
  notFound: (code) => `No country has a standard with the code “${code}”.`,
  notFoundNext: 'Compare it with the certificate, letter by letter. If it still is not found, do not rely on it.',
  may: { certificate: 'certifies it', recognition: 'recognises another country’s' },
  mayNobody: 'Nobody may give it.',
  evaluators: (count, one) => (one ? 'One body evaluates today.' : `${count} bodies evaluate today.`),
  issues: {
    certificate: (count) => `Certifies: ${count} standards`,
    recognition: (count) => `Recognises certificates of other countries: ${count} standards`,
  },
  also: 'Issue nothing, but take part',
  desks: {
    intake: 'takes applications in',
    verification: 'confirms that a certificate is authentic',
    review: 'reviews and decides',
    certification: 'certifies',
    appeals: 'rules on appeals',
    protection: 'protects people under 18',
    governance: 'approves equivalences',
  },
  demonstration: 'Demonstration data: some of the authorities, the standards and the agreements are invented.',
  genuine: 'How to tell that it is genuine',
  signs: [
    {
      sign: 'A genuine message asks for nothing.',
      why: 'No money, not your code, no photo of your document. It only tells you something and sends you to this page.',
    },
    {
      sign: 'Nobody charges.',
      why: 'Not for an appointment, not for going faster. Whoever charges is no authority of this list.',
    },
    {
      sign: 'A credential is checked, not looked at.',
      why: 'Paper can be copied; the signature in its QR code cannot. Checking it shows who issued it: that must be an authority of this list, and for that standard.',
    },
    {
      sign: 'Between countries everything is signed.',
      why: 'What one country tells another bears its signature, the date and the time. If the signature is not its own, it is not taken in.',
    },
  ],
  keys: 'Fingerprints of the keys, for those who know about signatures',
  keysWhat:
    'With these keys each country signs. A retired one stays here: what it signed between its dates can be checked.',
  signsSince: (day) => `signs since ${day}`,
  signed: (from, until) => `signed from ${from} to ${until}`,
  taken: (day) => `others may have had it since ${day}: ask whoever issued`,
  published: 'published here',
  noKeys: 'It signs no credentials yet.',
};

const catalogues: Readonly<Record<Language, DirectoryWords>> = { es, en };
export const directoryWords = (language: Language): DirectoryWords => catalogues[language];
