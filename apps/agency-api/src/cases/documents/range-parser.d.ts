/** What is used of it: its types are in no package of this repository. */
declare module 'range-parser' {
  /** -1 where no byte is meant, -2 where it is no range; ranges that touch are one with `combine`. */
  export default function parseRange(
    size: number,
    header: string,
    options?: { readonly combine?: boolean },
  ): -1 | -2 | readonly { readonly start: number; readonly end: number }[];
}
