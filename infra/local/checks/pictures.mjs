import { existsSync, readdirSync } from 'node:fs';

/**
 * What a suite answered, with how many pictures of pages it kept for whoever looks at what a run saw; one failure more where they are too few.
 *
 * @param {number | undefined} atLeast none, where a suite keeps none
 */
export function withPictures(answered, folder, atLeast) {
  if (atLeast === undefined) return answered;
  const kept = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.png')).length : 0;
  const said = `${answered.said}; pictures kept: ${kept}`;
  if (kept >= atLeast) return { ...answered, said };
  const tail = [...answered.tail, `${kept} pictures of pages were kept, at least ${atLeast} are meant to be`];
  return { ...answered, said, failed: answered.failed + 1, tail };
}
