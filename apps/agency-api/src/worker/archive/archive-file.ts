/** One file of an archive, as it lies in it. */
export interface ArchiveFile {
  /** `documents/….pdf` */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** For people and programs alike. */
export const jsonFile = (name: string, content: unknown): ArchiveFile => ({
  name,
  bytes: Buffer.from(`${JSON.stringify(content, undefined, 2)}\n`),
});
