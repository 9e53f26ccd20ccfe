import { zipSync } from 'fflate';

/** What is sent in a register's place, and what is said to it. */
export interface HostileRegister {
  readonly name: string;
  /** Made when it is needed: some are large. */
  readonly bytes: () => Uint8Array;
  /** The code of the fault of its field. */
  readonly refused: string;
}

const header = 'folio,standard,certifier,issued_on,given_names,birth_date,document_number';
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

export const hostileRegisters: readonly HostileRegister[] = [
  {
    name: '400 kB with one letter in every line',
    bytes: () => text(`${header}\n${'a\n'.repeat(200_000)}`),
    refused: 'too_large',
  },
  {
    name: 'one letter in as many lines as are read',
    bytes: () => text(`${header}\n${'a\n'.repeat(3000)}`),
    refused: 'too_many_faults',
  },
  { name: '9 MB of columns', bytes: () => text(`${header}${','.repeat(9_000_000)}\na`), refused: 'too_large' },
  { name: '9 MB of one cell', bytes: () => text(`${header}\n"${'x'.repeat(9_000_000)}`), refused: 'not_csv' },
  { name: '9 MB of quotation marks', bytes: () => text(`${header}\n${'"'.repeat(9_000_001)}`), refused: 'not_csv' },
  { name: 'a workbook that unfolds to 100 MB', bytes: () => workbook(' '.repeat(100_000_000)), refused: 'too_large' },
  {
    name: 'a workbook that says it unfolds to nothing',
    bytes: () => lying(workbook(' '.repeat(100_000_000))),
    refused: 'not_xlsx',
  },
  {
    name: 'a workbook with a cell in its farthest corner',
    bytes: () => workbook('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'),
    refused: 'too_large',
  },
];

/** A workbook of one sheet. */
function workbook(rows: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaging = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const files = {
    'xl/workbook.xml': text(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="${packaging}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': text(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  };
  return zipSync(files, { level: 1 });
}

/** Its list of contents says of the largest file that it is a hundred bytes long. */
function lying(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const entry = Buffer.from('504b0102', 'hex');
  for (let at = bytes.indexOf(entry); at >= 0; at = bytes.indexOf(entry, at + 4))
    if (bytes.readUInt32LE(at + 24) > 1_000_000) bytes.writeUInt32LE(100, at + 24);
  return bytes;
}
