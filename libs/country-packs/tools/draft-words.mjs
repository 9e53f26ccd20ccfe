/** What the draft says, by `--lang`: English where none is named. */
export const saying = (language) => (language === 'es' ? es : en);

const en = {
  usage:
    'usage: npm run packs:draft -- <country, ISO 3166-1> <time zone> [<partner>] [--into <folder>] [--lang es]\n' +
    '       npm run packs:draft -- <country that is here> <one more partner>',
  noCountry: (country) => `${country} is no country of ISO 3166-1`,
  noTimeZone: (name) => `${name} is no time zone of the IANA database, such as "America/Guatemala"`,
  ownPartner: (country) => `${country} cannot be its own partner`,
  noPack: (partner, here) => `${partner} has no pack; partners: ${here}; draft without one, or draft ${partner} first`,
  there: (folder) => `${folder} is there already; nothing was written`,
  onlyAgreement: (country) => `${country} has a pack already, which stays as it is; its agreement is drafted`,
  wrote: (folder) => `wrote ${folder}`,
  next: 'next: fill in what `npm run packs:check` lists; docs/runbooks/add-a-country.md says how',
};

const es = {
  usage:
    'uso: npm run packs:draft -- <país, ISO 3166-1> <zona horaria> [<otra parte>] [--into <carpeta>] [--lang es]\n' +
    '     npm run packs:draft -- <país que ya está> <una parte más>',
  noCountry: (country) => `${country} no es un país de ISO 3166-1`,
  noTimeZone: (name) => `${name} no es una zona horaria de la base IANA, como "America/Guatemala"`,
  ownPartner: (country) => `${country} no puede ser su propia contraparte`,
  noPack: (partner, here) =>
    `${partner} no tiene datos aquí; los tienen: ${here}; siga sin contraparte, o empiece por ${partner}`,
  there: (folder) => `${folder} ya existe; no se escribió nada`,
  onlyAgreement: (country) => `${country} ya tiene sus datos, que quedan como están; se prepara su acuerdo`,
  wrote: (folder) => `escrito ${folder}`,
  next: 'sigue: complete lo que dice `npm run packs:check -- --lang es`; cómo, en docs/runbooks/add-a-country.md',
};
