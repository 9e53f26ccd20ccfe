/** Where the next thing goes; turns the page when it does not fit. */
export interface Flow {
  y: number;
  /** @param height of what comes and must not be cut */
  take(height: number): void;
}

/**
 * @param limit of the first page: what stands below it has its place already
 * @param turn begins a page, and says from where to where it may be filled
 */
export function flowFrom(y: number, limit: number, turn: () => { readonly y: number; readonly limit: number }): Flow {
  let end = limit;
  return {
    y,
    take(height) {
      if (this.y + height <= end) return;
      const fresh = turn();
      this.y = fresh.y;
      end = fresh.limit;
    },
  };
}
