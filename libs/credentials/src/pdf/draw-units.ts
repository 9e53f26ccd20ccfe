import type { CredentialRecord, RecordedUnit } from '../record/index.js';
import { nameOf } from './draw-claim.js';
import type { Flow } from './flow.js';
import type { Style } from './sheet/look.js';
import { colours, contentWidth, page, styles } from './sheet/look.js';
import type { Element, Sheet } from './sheet/sheet.js';
import { artifact, group, tagged } from './structure.js';
import type { Box, Words } from './write.js';
import { heightOf, inBoth, joined, rule, write } from './write.js';

const codeWidth = 104;
const verdictWidth = 104;
const gap = 12;
const columns = {
  code: { x: page.margin, width: codeWidth },
  unit: { x: page.margin + codeWidth + gap, width: contentWidth - codeWidth - verdictWidth - 2 * gap },
  verdict: { x: page.width - page.margin - verdictWidth, width: verdictWidth },
};

/** One table, however many pages it runs over: a reader that speaks goes through it in one piece. */
export function drawUnits(sheet: Sheet, { units }: CredentialRecord, flow: Flow): void {
  if (units.length === 0) return;
  flow.take(64);
  const heading = inBoth(sheet, ({ words }) => words.units.heading);
  const box = { x: page.margin, y: flow.y, width: contentWidth };
  flow.y = write(sheet, sheet.root, joined(heading), box, { as: 'H2', style: styles.heading }) + 5;
  const table = group(sheet, sheet.root, 'Table');
  drawColumnHeads(sheet, table, flow);
  for (const unit of units) drawUnit(sheet, table, unit, flow);
  table.end();
  flow.y += 10;
}

function drawColumnHeads(sheet: Sheet, table: Element, flow: Flow): void {
  const row = group(sheet, table, 'TR');
  const y = flow.y;
  for (const name of ['code', 'unit', 'verdict'] as const) {
    const said = joined(inBoth(sheet, ({ words }) => words.units[name]));
    tagged(
      sheet,
      row,
      'TH',
      () => {
        const { font, size, colour } = styles.label;
        sheet.doc.font(font).fontSize(size).fillColor(colour);
        sheet.doc.text(said.first, columns[name].x, y, { width: columns[name].width });
      },
      { scope: 'Column' },
    );
  }
  row.end();
  flow.y = y + 12;
  rule(sheet, { x: page.margin, y: flow.y, width: contentWidth }, colours.accent);
}

function drawUnit(sheet: Sheet, table: Element, unit: RecordedUnit, flow: Flow): void {
  const name = inBoth(sheet, (tongue) => nameOf(unit.name, tongue));
  const verdict = inBoth(sheet, ({ words }) => words.units.verdicts[unit.verdict]);
  const held = unit.verdict !== 'not-recognised';
  const height = Math.max(
    heightOf(sheet, { first: unit.code }, columns.code.width, styles.small, styles.second),
    heightOf(sheet, name, columns.unit.width, styles.body, styles.secondSmall),
    heightOf(sheet, verdict, columns.verdict.width - 16, styles.strong, styles.secondSmall),
  );
  flow.take(height + 8);
  const y = flow.y + 4;
  const row = group(sheet, table, 'TR');
  const cell = (words: Words, box: Box, style: Style) => {
    const element = group(sheet, row, 'TD');
    write(sheet, element, words, box, { style, secondStyle: styles.secondSmall });
    element.end();
  };
  cell({ first: unit.code }, { ...columns.code, y: y + 0.8 }, styles.small);
  cell(name, { ...columns.unit, y }, styles.body);
  const said = { x: columns.verdict.x + 16, y, width: columns.verdict.width - 16 };
  cell(verdict, said, held ? { ...styles.strong, colour: colours.accent } : styles.body);
  row.end();
  drawShape(sheet, columns.verdict.x + 5, y + 5.2, held);
  flow.y = y + height + 4;
  rule(sheet, { x: page.margin, y: flow.y, width: contentWidth }, colours.line, 0.5);
}

/** A full disc with a tick, or an empty ring: the verdict without its word and without its colour. */
function drawShape(sheet: Sheet, x: number, y: number, held: boolean): void {
  const { doc } = sheet;
  artifact(sheet, () => {
    if (!held) return doc.circle(x, y, 4.3).lineWidth(1).stroke(colours.quiet);
    doc.circle(x, y, 4.8).fill(colours.accent);
    return doc
      .moveTo(x - 2.3, y + 0.1)
      .lineTo(x - 0.6, y + 1.9)
      .lineTo(x + 2.4, y - 1.7)
      .lineWidth(1.1)
      .stroke(colours.white);
  });
}
