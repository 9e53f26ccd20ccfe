export const directory = {
  title: '¿Quién puede certificar y reconocer?',
  what: 'Solo estas autoridades pueden decir, en nombre de su país, que alguien sabe hacer un oficio. Si la que firma su papel no está aquí, no vale como tal, aunque lo parezca.',
  link: 'Ver quién puede certificar y reconocer',
  search: '¿Quién puede dar este certificado?',
  code: 'Código del estándar',
  codeHint: 'Está en el certificado. Por ejemplo: EC0586.01',
  find: 'Ver quién puede',
  found: (code: string) => `Quién puede darlo: ${code}`,
  notFound: (code: string) => `Ningún país tiene un estándar con el código «${code}».`,
  notFoundNext: 'Compárelo con el certificado, letra por letra. Si sigue sin aparecer, no confíe en él.',
  may: { certificate: 'lo certifica', recognition: 'reconoce el de otro país' },
  mayNobody: 'Nadie puede darlo.',
  evaluators: (count: string, one: boolean) => (one ? 'Una entidad evalúa hoy.' : `${count} entidades evalúan hoy.`),
  issues: {
    certificate: (count: string) => `Certifica: ${count} estándares`,
    recognition: (count: string) => `Reconoce certificados de otros países: ${count} estándares`,
  },
  also: 'No emiten, pero intervienen',
  /** By the service, as the country packs name it. */
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
  signsSince: (day: string) => `firma desde el ${day}`,
  signed: (from: string, until: string) => `firmó del ${from} al ${until}`,
  taken: (day: string) => `otros pudieron tenerla desde el ${day}: pregunte a quien emitió`,
  published: 'publicadas aquí',
  noKeys: 'Todavía no firma credenciales.',
};
