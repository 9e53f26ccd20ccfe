import { contentWidth, page, styles } from './sheet/look.js';
import type { Sheet } from './sheet/sheet.js';
import { artifact } from './structure.js';
import { inBoth, joined, write } from './write.js';

/** What stands at the foot of the first page is read, page numbers are for the eye. */
export function drawFeet(sheet: Sheet): void {
  const { doc, root, first } = sheet;
  const { count } = doc.bufferedPageRange();
  const y = page.height - page.bottom;
  doc.switchToPage(0);
  const free = inBoth(sheet, ({ words }) => words.free);
  const words = joined(free);
  const width = contentWidth - (count > 1 ? 56 : 0);
  write(sheet, root, words, { x: page.margin, y, width }, { style: { ...styles.small, font: 'bold', size: 7.2 } });
  if (count === 1) return;
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    artifact(sheet, () => {
      doc.font('sans').fontSize(7.6).fillColor(styles.label.colour);
      doc.text(first.words.page(index + 1, count), page.margin, y, { width: contentWidth, align: 'right' });
    });
  }
}
