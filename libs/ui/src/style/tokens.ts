/** Colours by what they mean; each stands beside a word and a shape. The one place in which a colour of the pages is named. */
export const light = {
  ink: '#16201f',
  soft: '#414a48',
  paper: '#fdfcf8',
  /** What lies on the paper. */
  sheet: '#f2f0e8',
  /** In which somebody writes. */
  box: '#ffffff',
  line: '#c9c8be',
  act: '#0b5058',
  'act-deep': '#073c42',
  amber: '#7a4b00',
  'amber-light': '#fdf0d2',
  brick: '#8f2416',
  'brick-light': '#fbe9e5',
  green: '#14593a',
  'green-light': '#e4f2e9',
} as const;

export type Colour = keyof typeof light;

export const dark = {
  ink: '#eceae2',
  soft: '#b9bcb4',
  paper: '#16201f',
  sheet: '#202c2b',
  box: '#101817',
  line: '#44514f',
  act: '#7cc4cc',
  'act-deep': '#a5dbe1',
  amber: '#f1c36b',
  'amber-light': '#3a2d10',
  brick: '#ff9c8c',
  'brick-light': '#45201a',
  green: '#86d3ab',
  'green-light': '#173425',
} as const satisfies Record<Colour, string>;

const asRules = (colours: Readonly<Record<Colour, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join('');

/** `--target`: how high what is pressed is at least. */
export const tokens = `:root {${asRules(light)}--target: 2.6rem;}`;

/** For a site that follows the reader's choice of dark. */
export const darkTokens = `@media (prefers-color-scheme: dark) {:root {${asRules(dark)}}}`;
