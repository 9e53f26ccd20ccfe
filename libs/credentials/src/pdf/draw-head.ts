import type { CredentialRecord } from '../record/index.js';
import { countryName } from './dates.js';
import { bridge, colours, contentWidth, page, styles } from './sheet/look.js';
import type { Sheet } from './sheet/sheet.js';
import { artifact, tagged } from './structure.js';
import { inBoth, joined, rule, write } from './write.js';

const markWidth = 50;
const numberWidth = 150;

/** Who speaks: the mark, the country, its agency; at the right the credential's number. */
export function drawHead(sheet: Sheet, { issuer, number }: CredentialRecord): number {
  drawFrame(sheet);
  const top = page.margin - 12;
  const bbox: [number, number, number, number] = [page.margin, top, page.margin + markWidth, top + 44];
  const figure = { alt: sheet.first.words.mark, bbox };
  tagged(sheet, sheet.root, 'Figure', () => drawBridge(sheet, page.margin, top, markWidth), figure);

  const x = page.margin + markWidth + 16;
  const width = contentWidth - markWidth - 16 - numberWidth;
  const country = { first: countryName(issuer.country, sheet.first) };
  const below = write(sheet, sheet.root, country, { x, y: top + 3, width }, { style: styles.country });
  const agency = { first: issuer.agency.name[sheet.first.language] ?? issuer.agency.name.es };
  write(sheet, sheet.root, agency, { x, y: below + 2, width }, { style: styles.agency });

  const right = { x: page.width - page.margin - numberWidth, y: top + 6, width: numberWidth };
  const label = inBoth(sheet, ({ words }) => words.number);
  const y = write(sheet, sheet.root, joined(label), right, { style: styles.label, align: 'right' });
  write(sheet, sheet.root, { first: number }, { ...right, y: y + 3 }, { style: styles.number, align: 'right' });
  rule(sheet, { x: page.margin, y: top + 52, width: contentWidth }, colours.accent, 0.8);
  return top + 66;
}

/** The head of the pages after the first. */
export function drawRunningHead(sheet: Sheet, { number, holder }: CredentialRecord): number {
  drawFrame(sheet);
  const words = { first: `${number} · ${holder.givenNames} ${holder.surnames}` };
  const box = { x: page.margin, y: page.margin, width: contentWidth };
  const y = write(sheet, sheet.root, words, box, { style: styles.strong });
  rule(sheet, { x: page.margin, y: y + 8, width: contentWidth }, colours.accent, 0.8);
  return y + 24;
}

function drawBridge({ doc }: Sheet, x: number, y: number, width: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(width / 32);
  doc.path(bridge).lineWidth(2.6).lineCap('round').stroke(colours.accent).restore();
}

/** A row of bridges along the upper and the lower edge. */
function drawFrame(sheet: Sheet): void {
  const { doc } = sheet;
  artifact(sheet, () => {
    for (const y of [20, page.height - 28]) {
      for (let x = 24; x <= page.width - 38; x += 13.05) {
        doc.save().translate(x, y).scale(0.36);
        doc.path(bridge).lineWidth(1.3).lineCap('round').stroke(colours.line).restore();
      }
    }
  });
}
