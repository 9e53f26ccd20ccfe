/** Headers as anybody may have sent them, made fit to be stored and shown: few, short, and without control characters. */
export const printable = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .slice(0, 20)
      .map(([name, value]) => [clean(name, 60), clean(value, 300)]),
  );

const clean = (text: string, atMost: number) => text.slice(0, atMost).replaceAll(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
