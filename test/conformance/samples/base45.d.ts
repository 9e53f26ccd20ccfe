declare module 'base45' {
  export function decode(text: string): Uint8Array;
}
