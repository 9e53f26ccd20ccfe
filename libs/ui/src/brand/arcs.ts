/** A bridge of two arcs, in a box of 32 by 28. */
export const arcs = 'M1.5 6h29M3 25a6.5 13 0 0 1 13 0a6.5 13 0 0 1 13 0';

const drawing = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 -4 32 36'><path d='${arcs}' fill='none' stroke='#0b5058' stroke-width='4' stroke-linecap='round'/></svg>`;

/** In the page itself, so that no second request is made for it. */
export const icon = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
