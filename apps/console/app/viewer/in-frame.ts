/** A paper is shown in a frame of this console’s own pages and of nobody else’s. */
export const inFrame = "frame-ancestors 'self'";
