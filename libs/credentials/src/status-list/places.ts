import type { StatusPlace } from '../record/index.js';

/** Copies per list: what the standard asks for as herd (W3C Bitstring Status List 1.0 §3.2). */
export const placesPerList = 131_072;

/**
 * Bits of a copy's place. The first is what every reader looks at: "does not hold now". The others say why, to those who
 * know; the fourth is free (ADR 14).
 */
export const bitsPerPlace = 4;
export const bit = { doesNotHold: 0, suspended: 1, replaced: 2 } as const;

/** Of the first of a copy's bits. */
export const bitIndex = ({ index }: StatusPlace): number => index * bitsPerPlace;

/** Where a node has its lists: a fixed address, which credentials name for as long as they last. */
export const statusListsAt = (publicUrl: string): string => `${publicUrl}/status-lists`;

/** @param statusLists where the node's lists are, without a last slash; as in the trust list */
export const listUrl = (statusLists: string, list: number): string => `${statusLists}/${list}`;

/** The same list for those who read IETF Token Status Lists. */
export const tokenListUrl = (statusLists: string, list: number): string => `${listUrl(statusLists, list)}/tokens`;
