/** The colours of both sites, by what they mean; each stands beside a word and a shape. */
export const tokens = `:root {
  --ink: #16201f;
  --soft: #414a48;
  --paper: #fdfcf8;
  --sheet: #f2f0e8;
  --line: #c9c8be;
  --act: #0b5058;
  --amber: #7a4b00;
  --amber-light: #fdf0d2;
  --brick: #8f2416;
  --brick-light: #fbe9e5;
  --green: #14593a;
  --green-light: #e4f2e9;
}
`;
