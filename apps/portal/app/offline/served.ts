import { createHash } from 'node:crypto';
import script from './check-page.ts?bundled';
import pictures from './read-picture.ts?bundled';
import worker from './service-worker.ts?bundled';
import type { OfflineFile } from './paths.js';
import { offlineFiles, offlinePage } from './paths.js';

const texts: Readonly<Record<OfflineFile, string>> = { script, pictures, worker };

/** Undefined where there is no such file. */
export function offlineFile(name: string): { readonly file: OfflineFile; readonly text: string } | undefined {
  for (const file of Object.keys(texts) as OfflineFile[])
    if (offlineFiles[file] === name) return { file, text: texts[file] };
  return undefined;
}

/** With the content's hash, so that one that is kept is never an old one; a browser asks for a worker by one address. */
export function offlineAddress(file: OfflineFile): string {
  const address = `${offlinePage}/${offlineFiles[file]}`;
  if (file === 'worker') return address;
  return `${address}?v=${createHash('sha256').update(texts[file]).digest('hex').slice(0, 12)}`;
}
