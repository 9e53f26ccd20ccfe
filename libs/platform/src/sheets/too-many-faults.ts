import { SheetFault } from './sheet-fault.js';

/** @param first where the first of them stands; never what stands there */
export function tooManyFaults(
  atMost: number,
  first: { readonly row: number; readonly column: string } | undefined,
): SheetFault {
  const [row, column] = [String(first?.row), String(first?.column)];
  return new SheetFault('TOO_MANY_FAULTS', {
    es: `Más de ${String(atMost)} celdas no se pueden tomar; la primera, en la fila ${row}, columna «${column}». Corrija el registro y envíelo de nuevo.`,
    en: `More than ${String(atMost)} cells cannot be taken; the first in row ${row}, column “${column}”. Mend the register and send it again.`,
  });
}
