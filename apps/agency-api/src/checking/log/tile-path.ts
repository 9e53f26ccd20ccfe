/** A tile of the log, and how much of it is asked for. */
export interface TileAsked {
  readonly index: number;
  readonly width: number;
}

/**
 * C2SP tlog-tiles: `067`, `x001/234`, and `.p/112` behind either for as much of one that is not full. The last part may be left out of the
 * one before. Undefined where it is written in any other way.
 */
export function tileAsked(parts: readonly string[]): TileAsked | undefined {
  const [, groups, last, width] = /^((?:x\d{3}\/)*)(\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(parts.join('/')) ?? [];
  if (groups === undefined || last === undefined || groups.startsWith('x000')) return undefined;
  const wide = width === undefined ? 256 : Number(width);
  if (wide > 256 || (wide === 256 && width !== undefined)) return undefined;
  return { index: Number(groups.replaceAll(/[x/]/g, '') + last), width: wide };
}
