/** Parts of a name that are written or left out as one likes, and "widow of". */
const particles: ReadonlySet<string> = new Set(
  'de del la las los lo y e i da do dos das van von der den di viuda vda san santa'.split(' '),
);

/** A name's parts as they are written, without particles, accents and capitals. */
export const partsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    // The tilde of ñ is not an accent; without it the letter is heard as another one, and written so abroad.
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part.length > 1 && !particles.has(part));

/**
 * A part as it is heard in American Spanish: what an officer writes who was told a name. Letters that sound alike are one.
 * Source: A. Mosquera, "The Spanish Metaphone Algorithm" (2012), reduced to seseo and yeísmo, without ends of words.
 */
export function foldName(part: string): string {
  return part
    .replaceAll(/ph/g, 'f')
    .replaceAll(/gu(?=[ei])/g, 'G')
    .replaceAll(/qu(?=[ei])/g, 'k')
    .replaceAll(/ch/g, 'X')
    .replaceAll(/h/g, '')
    .replaceAll(/ll|y/g, 'i')
    .replaceAll(/g(?=[ei])|j/g, 'J')
    .replaceAll(/x(?=[aeio])/g, 'J')
    .replaceAll(/c(?=[ei])|z|x/g, 's')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll(/v|w/g, 'b')
    .replaceAll(/m(?=[bpf])/g, 'n')
    .replaceAll(/(.)\1+/g, '$1')
    .toLowerCase();
}
