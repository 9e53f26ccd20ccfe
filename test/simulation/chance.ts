/** What one seed decides: the same seed decides the same, on every machine. */
export interface Chance {
  /** 0 and more, less than the limit. */
  readonly below: (limit: number) => number;
  readonly oneIn: (many: number) => boolean;
  readonly of: <Value>(list: readonly Value[]) => Value | undefined;
  readonly bytes: (length: number) => Buffer;
  readonly uuid: () => string;
}

/** Mulberry32: 32 bits of state, enough to tell ten thousand seeds apart; nothing here is secret. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const bytes = (length: number) => Buffer.from(Array.from({ length }, () => below(256)));
  return {
    ...{ below, bytes },
    oneIn: (many) => below(many) === 0,
    of: (list) => list[below(list.length)],
    uuid() {
      const hex = bytes(16).toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
