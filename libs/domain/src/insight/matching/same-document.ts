interface Identified {
  readonly identityDocuments: readonly { readonly country: string; readonly kind: string; readonly number?: string }[];
}

/** Whether a document of the same country, kind and number is both people's, however its number was written. */
export function sameDocument(one: Identified, other: Identified): boolean {
  const held = new Set(numbersOf(other));
  return numbersOf(one).some((number) => held.has(number));
}

const numbersOf = ({ identityDocuments }: Identified): readonly string[] =>
  identityDocuments.flatMap(({ country, kind, number }) =>
    number === undefined ? [] : [`${country} ${kind} ${number.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase()}`],
  );
