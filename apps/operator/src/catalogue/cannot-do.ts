import { tableNames } from '@puente/country-packs/catalogue';
import type { RegisterFaultWhy } from '@puente/country-packs/register';
import { RegisterFault } from '@puente/country-packs/register';
import { SheetFault } from '@puente/platform/sheets';
import type { Said } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';

/** What is wrong with a file or a pack as the operator's program says it. @throws {CannotDo} or what it was given */
export function orCannotDo(error: unknown): never {
  if (error instanceof RegisterFault) throw new CannotDo(saidOf(error.why), error.why.code);
  throw error instanceof SheetFault ? new CannotDo(error.said, error.code) : error;
}

function saidOf(why: RegisterFaultWhy): Said {
  switch (why.code) {
    case 'UNKNOWN_COUNTRY': {
      const here = why.countries.join(', ');
      return {
        es: `Ese país no tiene datos aquí. Los tienen: ${here}. Prepárelo con «npm run packs:draft».`,
        en: `That country has no pack here. There are: ${here}. Draft it with “npm run packs:draft”.`,
      };
    }
    case 'NOT_JSON':
      return {
        es: 'El pack.json del país no es JSON: vea «operator packs check».',
        en: 'The country’s pack.json is not JSON: see “operator packs check”.',
      };
    case 'EMPTY':
      return { es: 'El libro no tiene hojas.', en: 'The workbook has no sheets.' };
    case 'UNKNOWN_TABLE': {
      const tables = tableNames.join(', ');
      return { es: `«${why.name}» no es una tabla: ${tables}.`, en: `“${why.name}” is no table: ${tables}.` };
    }
    case 'NO_HEADER': {
      const wanted = why.columns.map((names) => names.join(' / ')).join('; ');
      return {
        es: `«${why.sheet}»: ninguna de las primeras filas tiene todas las columnas que hacen falta (${wanted}).`,
        en: `“${why.sheet}”: none of the first rows has all the columns that are needed (${wanted}).`,
      };
    }
  }
}
