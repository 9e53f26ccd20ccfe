/** What a log is at one moment: C2SP tlog-checkpoint. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

export const writtenCheckpoint = ({ origin, root, size }: Checkpoint): string =>
  `${origin}\n${String(size)}\n${root.toString('base64')}\n`;

/** Of a note's text; undefined where it is no checkpoint, or one that is written in another way than it must be. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [, origin, size, base64] = /^([^\n]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n$/.exec(text) ?? [];
  if (origin === undefined || base64 === undefined) return undefined;
  return { origin, size: Number(size), root: Buffer.from(base64, 'base64') };
}
