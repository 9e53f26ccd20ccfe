const slabSize = 65_536;

let slab = new Uint8Array(slabSize);
let used = 0;

/**
 * Bytes to be filled, cut from a large piece as Node does for its buffers: arrays of their own above 64 bytes are allocated
 * outside of the heap, and collecting them took a tenth of a check.
 */
export function cut(length: number): Uint8Array {
  if (length > slabSize / 8) return new Uint8Array(length);
  if (used + length > slabSize) {
    slab = new Uint8Array(slabSize);
    used = 0;
  }
  used += length;
  return slab.subarray(used - length, used);
}
