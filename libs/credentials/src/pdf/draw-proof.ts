import type { QrCode } from '../qr/index.js';
import { quietZone } from '../qr/index.js';
import type { CertificatePaper } from './certificate-paper.js';
import { countryName } from './dates.js';
import { nameOf } from './draw-claim.js';
import { colours, contentWidth, page, styles } from './sheet/look.js';
import type { Sheet } from './sheet/sheet.js';
import { tagged } from './structure.js';
import type { Words } from './write.js';
import { inBoth, joined, rule, write } from './write.js';

/** 50 mm with its quiet zone: read from a page held at arm's length, and from a scan at 60 dots per inch. */
const qrSide = 142;

/** Where the block begins; it ends above the page's foot. */
export const proofTop = page.height - page.bottom - 14 - qrSide;

/** How anybody checks the paper, and the code with which they do. */
export function drawProof(sheet: Sheet, { code, checkPage, record }: CertificatePaper): void {
  rule(sheet, { x: page.margin, y: proofTop - 4, width: contentWidth }, colours.accent, 0.8);
  const width = contentWidth - qrSide - 18;
  const put = (words: Words, y: number) =>
    write(
      sheet,
      sheet.root,
      words,
      { x: page.margin, y, width },
      { style: styles.small, secondStyle: styles.secondSmall },
    );
  const heading = inBoth(sheet, ({ words }) => words.check.heading);
  const box = { x: page.margin, y: proofTop + 6, width };
  let y = write(sheet, sheet.root, joined(heading), box, { as: 'H2', style: styles.heading });
  y = put(
    inBoth(sheet, ({ words }) => words.check.online(checkPage)),
    y + 4,
  );
  y = put(
    inBoth(sheet, ({ words }) => words.check.offline),
    y + 3,
  );
  y = put(
    inBoth(sheet, ({ words }) => words.check.signed),
    y + 3,
  );
  const by = joined(inBoth(sheet, ({ words }) => words.check.issuedBy)).first;
  const agency = nameOf(record.issuer.agency.name, sheet.first);
  put({ first: `${by}: ${agency}, ${countryName(record.issuer.country, sheet.first)} (${record.issuer.did})` }, y + 3);

  const [x, top] = [page.width - page.margin - qrSide, proofTop + 4];
  const bbox: [number, number, number, number] = [x, top, x + qrSide, top + qrSide];
  const alt = sheet.first.words.check.qr;
  tagged(sheet, sheet.root, 'Figure', () => drawQr(sheet, code, x, top), { alt, bbox });
}

/** One path of squares, so that no renderer leaves hair lines between them. */
function drawQr({ doc }: Sheet, code: QrCode, x: number, y: number): void {
  const module = qrSide / (code.size + 2 * quietZone);
  doc.save().rect(x, y, qrSide, qrSide).fill(colours.white);
  for (let row = 0; row < code.size; row += 1) {
    for (let from = 0; from < code.size; from += 1) {
      if (!code.isDark(row, from)) continue;
      let to = from + 1;
      while (to < code.size && code.isDark(row, to)) to += 1;
      doc.rect(x + (quietZone + from) * module, y + (quietZone + row) * module, (to - from) * module, module);
      from = to;
    }
  }
  doc.fill('#000000').restore();
}
