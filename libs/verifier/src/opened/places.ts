/**
 * Bits of a copy's place in a list, as the issuer writes them (docs/adr/0014): the first is "does not hold now", which
 * every reader looks at, the next two say why.
 */
export const bitsPerPlace = 4;
export const bit = { doesNotHold: 0, suspended: 1, replaced: 2 } as const;

/** A list with fewer hides nobody (W3C Bitstring Status List 1.0 §3.2). */
export const leastBits = 131_072 * bitsPerPlace;
