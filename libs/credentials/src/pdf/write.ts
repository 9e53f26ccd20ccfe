import type { Style } from './sheet/look.js';
import { styles } from './sheet/look.js';
import type { Element, Sheet, Tongue } from './sheet/sheet.js';
import { artifact, tagged } from './structure.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Words in one of the paper's languages, or in both; the second is left out where it says the same. */
export interface Words {
  readonly first: string;
  readonly second?: string | undefined;
}

/** The same word of both languages. */
export function inBoth({ first, second }: Sheet, of: (tongue: Tongue) => string): Words {
  const said = of(first);
  const again = second && of(second);
  return { first: said, second: again === said ? undefined : again };
}

/** Both on one line. */
export const joined = ({ first, second }: Words): Words => ({
  first: second === undefined ? first : `${first} · ${second}`,
});

interface Writing {
  readonly as?: 'P' | 'H1' | 'H2' | 'Span' | 'TH' | 'TD' | 'Lbl' | 'LBody';
  readonly style: Style;
  readonly secondStyle?: Style;
  readonly align?: 'left' | 'right' | 'center';
}

/** @returns where the next thing may begin */
export function write(sheet: Sheet<unknown>, parent: Element, words: Words, box: Box, how: Writing): number {
  const { as = 'P', style, secondStyle = styles.second, align = 'left' } = how;
  let y = box.y;
  tagged(sheet, parent, as, () => {
    y = put(sheet, words.first, { ...box, y }, style, align);
  });
  if (words.second === undefined || sheet.second === undefined) return y;
  const { second } = words;
  const options = { lang: sheet.second.language };
  tagged(
    sheet,
    parent,
    as === 'H1' || as === 'H2' ? 'P' : as,
    () => {
      y = put(sheet, second, { ...box, y: y + 1 }, secondStyle, align);
    },
    options,
  );
  return y;
}

function put(
  { doc }: Sheet<unknown>,
  text: string,
  { x, y, width }: Box,
  style: Style,
  align: 'left' | 'right' | 'center',
): number {
  select(doc, style);
  doc.text(text, x, y, { width, align, lineGap: style.lineGap ?? 0 });
  return doc.y;
}

/** Height that `write` takes. */
export function heightOf(
  { doc, second }: Sheet<unknown>,
  words: Words,
  width: number,
  style: Style,
  secondStyle: Style,
): number {
  const measure = (text: string, of: Style) => {
    select(doc, of);
    return doc.heightOfString(text, { width, lineGap: of.lineGap ?? 0 });
  };
  const below = second && words.second !== undefined ? measure(words.second, secondStyle) + 1 : 0;
  return measure(words.first, style) + below;
}

const select = (doc: PDFKit.PDFDocument, { font, size, colour }: Style) =>
  doc.font(font).fontSize(size).fillColor(colour);

/** Drawn for the eye only: a reader that speaks passes it over. */
export function rule(sheet: Sheet<unknown>, { x, y, width }: Box, colour: string, lineWidth = 0.6): void {
  artifact(sheet, () =>
    sheet.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(lineWidth)
      .stroke(colour),
  );
}
