/** Every one of the secrets that occurs in a text, also inside base64 as Temporal's payloads are. */
export function leaks(text: string, secrets: readonly string[]): string[] {
  const decoded = [...text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)].map(([chunk]) =>
    Buffer.from(chunk, 'base64').toString(),
  );
  return secrets.filter((secret) => [text, ...decoded].some((part) => part.includes(secret)));
}
