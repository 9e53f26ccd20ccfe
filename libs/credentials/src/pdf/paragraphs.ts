/** Characters: a third of a page. */
const longest = 1500;

/** By its own lines, and where one of them would fill a page, by its words. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(cut);

function cut(line: string): readonly string[] {
  if (line.length <= longest) return [line];
  const space = line.lastIndexOf(' ', longest);
  const end = space > 0 ? space : longest;
  return [line.slice(0, end), ...cut(line.slice(end).trimStart())];
}
