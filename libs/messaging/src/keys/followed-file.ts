import { statSync } from 'node:fs';

/**
 * What a file says at the moment of asking: it is replaced as a whole, so its inode changes too, and it is read again then,
 * without a restart. A file that was damaged meanwhile is refused then.
 */
export async function followedFile<Content>(
  path: string,
  read: (path: string) => Promise<Content>,
): Promise<() => Promise<Content>> {
  const versionOf = () => {
    const { ino, mtimeMs, size } = statSync(path);
    return `${ino} ${mtimeMs} ${size}`;
  };
  // Before the content: a file that is replaced in between is read once more, never too late.
  const readNow = async () => ({ version: versionOf(), content: await read(path) });
  let latest = await readNow();
  return async () => {
    if (versionOf() !== latest.version) latest = await readNow();
    return latest.content;
  };
}
