import type { Colour } from './tokens.js';
import { dark, darkTokens, light, tokens } from './tokens.js';

/** Of WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is written on what, and how far apart they are at least: 7 for text that is read in the sun, 4.5 for all other, 3 for shapes. */
const together: readonly (readonly [Colour, Colour, number])[] = [
  ...(['paper', 'sheet', 'box', 'amber-light', 'green-light', 'brick-light'] as const).map(
    (on) => ['ink', on, 7] as const,
  ),
  ...(['paper', 'sheet'] as const).flatMap((on) => [['soft', on, 7] as const, ['act', on, 4.5] as const]),
  ['paper', 'act', 4.5],
  ['paper', 'act-deep', 7],
  ['brick', 'paper', 4.5],
  ['brick', 'brick-light', 4.5],
  ['amber', 'paper', 4.5],
  ['amber', 'amber-light', 4.5],
  ['green', 'paper', 4.5],
  ['green', 'green-light', 4.5],
  ['soft', 'box', 3],
];

describe('the colours of the pages', () => {
  it.each(Object.entries({ light, dark }))('can be read on each other, %s', (_, colours) => {
    const tooNear = together
      .map(([one, other, least]) => ({ one, other, least, is: contrast(colours[one], colours[other]) }))
      .filter(({ is, least }) => is < least);
    expect(tooNear).toEqual([]);
  });

  it('stand in the style under their names, the dark ones for whoever asks for dark', () => {
    expect(tokens).toContain(`--ink: ${light.ink};`);
    expect(darkTokens).toContain(`--ink: ${dark.ink};`);
    expect(darkTokens).toMatch(/^@media \(prefers-color-scheme: dark\)/);
  });
});
