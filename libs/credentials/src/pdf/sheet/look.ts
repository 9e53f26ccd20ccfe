/** As the pages: ink on white, one deep blue-green, brick red for what no longer holds. All AA on white. */
export const colours = {
  ink: '#16222b',
  accent: '#0b5058',
  quiet: '#4d5b63',
  line: '#c4d2d3',
  tint: '#eff5f5',
  brick: '#9c2f22',
  white: '#ffffff',
} as const;

/** Embedded, because PDF/A has no other way; DejaVu has every letter of the languages that we write. */
export const fonts = {
  serif: 'DejaVuSerifCondensed.ttf',
  sans: 'DejaVuSansCondensed.ttf',
  bold: 'DejaVuSansCondensed-Bold.ttf',
  oblique: 'DejaVuSansCondensed-Oblique.ttf',
} as const;

export interface Style {
  readonly font: keyof typeof fonts;
  /** Points, as all lengths here: 1/72 inch. */
  readonly size: number;
  readonly colour: string;
  readonly lineGap?: number;
}

export const styles = {
  country: { font: 'serif', size: 15, colour: colours.ink },
  agency: { font: 'sans', size: 9, colour: colours.quiet },
  number: { font: 'bold', size: 11.5, colour: colours.ink },
  title: { font: 'serif', size: 21.5, colour: colours.accent },
  band: { font: 'bold', size: 11.5, colour: colours.white },
  secondBand: { font: 'bold', size: 8.4, colour: colours.white },
  bandText: { font: 'sans', size: 8, colour: colours.white },
  secondBandText: { font: 'oblique', size: 7.4, colour: colours.white },
  intro: { font: 'sans', size: 9.5, colour: colours.quiet },
  name: { font: 'serif', size: 24, colour: colours.ink },
  holder: { font: 'sans', size: 9, colour: colours.ink },
  standard: { font: 'serif', size: 15, colour: colours.ink },
  heading: { font: 'bold', size: 10, colour: colours.accent },
  body: { font: 'sans', size: 9, colour: colours.ink },
  strong: { font: 'bold', size: 9, colour: colours.ink },
  label: { font: 'sans', size: 7.2, colour: colours.quiet },
  small: { font: 'sans', size: 7.8, colour: colours.ink, lineGap: 1 },
  second: { font: 'oblique', size: 8, colour: colours.quiet },
  secondSmall: { font: 'oblique', size: 7.2, colour: colours.quiet, lineGap: 0.6 },
} as const satisfies Record<string, Style>;

/** A4. */
export const page = { width: 595.28, height: 841.89, margin: 56, bottom: 44 } as const;
export const contentWidth = page.width - 2 * page.margin;

/** The bridge of two arcs, 32 × 28, as the pages draw it. */
export const bridge = 'M1.5 6h29M3 25a6.5 13 0 0 1 13 0a6.5 13 0 0 1 13 0';
