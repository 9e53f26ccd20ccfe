import { keptForGood } from '@puente/web/sending';
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

/** A browser asks for a worker by one address, and keeps the others for good. */
export function offlineAddress(file: OfflineFile): string {
  const address = `${offlinePage}/${offlineFiles[file]}`;
  return file === 'worker' ? address : keptForGood(address, texts[file]).address;
}
