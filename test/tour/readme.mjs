const begin = '<!-- tour: written by npm run tour -->';
const end = '<!-- end of the tour -->';

/** The README with the tour between its two marks: each picture with what it shows in words. */
export function tourIn(readme, pictures) {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new RangeError('the README has no place for the tour');
  const lines = pictures.map(({ alt, name }) => `![${alt}](docs/tour/${name}.webp)`);
  return `${readme.slice(0, from)}${begin}\n\n${lines.join('\n\n')}\n\n${readme.slice(to)}`;
}
