import { plainTitle } from './plain-title.js';

/**
 * Where the columns of a table stand in a sheet: by their own names, or by what registers call them. Of two titles that
 * mean the same column the first counts; a title that means none is left out.
 *
 * @param called other names of each column, as `plainTitle` writes them
 */
export function columnPlaces<Column extends string>(
  header: readonly string[],
  called: Readonly<Record<Column, readonly string[]>>,
): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  for (const [place, title] of header.entries()) {
    const free = (Object.keys(called) as Column[]).filter((column) => !places.has(column));
    const plain = plainTitle(title);
    const column =
      free.find((one) => one === title) ??
      free.find((one) => plainTitle(one) === plain) ??
      free.find((one) => called[one].includes(plain));
    if (column !== undefined) places.set(column, place);
  }
  return places;
}
