/** As much of a text as fits, and no half of a sign: of one no address and no header can be made. */
export const cutTo = (text: string, atMost: number): string => text.slice(0, atMost).replace(/[\uD800-\uDBFF]$/, '');
