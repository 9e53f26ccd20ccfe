const beyond = /[^\0-\u00ff]/u;

/**
 * A program's text, which Node holds as long as it runs: one byte for each character, or two for all of them where a single one needs two.
 * esbuild escapes those in strings, and neither in regular expressions nor in templates with a tag: there the source has to say `\u2014`.
 *
 * @throws where such a character stands
 */
export function oneByteOnly(text, name) {
  const found = beyond.exec(text);
  if (found === null) return text;
  const around = text.slice(Math.max(0, found.index - 60), found.index + 20);
  throw new Error(
    `${name} holds ${JSON.stringify(found[0])}, for which Node takes twice its room; write it as an escape: …${around}…`,
  );
}
