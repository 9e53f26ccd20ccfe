import { paths } from '../paths/index.js';

/** The address of a pre-check; it names a standard and a country, and nobody. */
export const pathOf = (from: string, host?: string): string =>
  [paths.preCheck, from, ...(host === undefined ? [] : [host])]
    .map((part, place) => (place === 0 ? part : encodeURIComponent(part)))
    .join('/');
