/** Certificates of earlier years, a register at a time. */
export const registers = {
  title: 'Registers of earlier years',
  what: 'The file is read, and said row by row what would be issued. Nothing is issued before somebody else approves it.',
  file: 'Register',
  fileHint: 'CSV or XLSX, one row for each certificate. The same file again repeats nothing.',
  choose: 'Choose the file of the register.',
  send: 'Read it and see what would be issued',
  none: 'Your agency has sent none yet. Each will be here, and how far it has come.',
  yours: 'The register that you have',
  yoursHint:
    'The very file that was sent, as you looked through it: it is compared with the one that was read, and is not kept.',
  compare: 'Compare and approve',
  columns: { number: 'Register', stage: 'Stage', counts: 'Rows', progress: 'Progress' },
  counts: (ready: number, known: number, refused: number) =>
    `${ready} ready, ${known} that are credentials already, ${refused} refused`,
  progress: (issued: number, known: number, total: number) =>
    `${issued} issued${known === 0 ? '' : ` and ${known} that were credentials already`}, of ${total}`,
  goesOn: 'It is being issued. This page does not change by itself.',
  refresh: 'Show how far it is now',
  ignored: (columns: string) => `Columns that are not read: ${columns}`,
  known: (count: number) => `Rows that are credentials already and are left: ${count}`,
  refused: 'Refused rows',
  nothingRefused: 'None.',
  download: 'Download them as a spreadsheet',
  first: (shown: number, all: number) => `The first ${shown} of ${all}; all of them are in the spreadsheet.`,
  refusedColumns: { row: 'Row', column: 'Column', expected: 'Expected', remedy: 'What to do' },
};
