import { everyMinute } from './every-minute.js';

/**
 * An open file says that it is of an older version by now: `<p hidden data-version="7" data-version-at="/expedientes/…/version.json">`.
 * What one reads does not move by itself.
 */
export function tellsVersions(page: Document): void {
  const told = page.querySelector<HTMLElement>('[data-version-at]');
  const { version, versionAt } = told?.dataset ?? {};
  if (told === null || versionAt === undefined) return;
  everyMinute(page, versionAt, (now) => {
    if (String((now as { readonly version: number }).version) !== version) told.removeAttribute('hidden');
  });
}
