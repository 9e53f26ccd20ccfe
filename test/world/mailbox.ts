import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the demonstration's carrier of a node left of a case: to which way and address each message went, and what it says. */
export interface Delivered {
  readonly channel: string;
  readonly address: string;
  readonly text: string;
}

export async function messagesOf(folder: string, caseId: string): Promise<readonly Delivered[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(`${caseId}-`));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => {
    const [, said = '', channel = '', address = ''] = /^([^]*)\n\n\[(\S+) → (.+)\]\n$/.exec(text) ?? [];
    return { channel, address, text: said };
  });
}
