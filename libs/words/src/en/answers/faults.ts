import type { faults as es } from '../../es/answers/faults.js';

export const faults: typeof es = {
  keyMissing: 'Send a new key, a UUID for example, with each new request; repeat the same one when trying again.',
  keyOdd: '1 to 128 visible ASCII characters.',
  versionMissing: 'Read the file and send its ETag: nobody decides on what they have not seen.',
  versionOdd: 'Must be the ETag of the file, as "7".',
  fileMissing: 'Send the file in the field “file”.',
  fileEmpty: 'The file has no content.',
  document: {
    NOT_ACCEPTED: 'Only PDF, JPEG or PNG: take a picture of the document, or print it to PDF.',
    BROKEN: 'The file is not whole. Save it again, or take a picture of the document.',
    TWO_AT_ONCE: 'The file is of two formats at once. Print it to PDF again, or take a picture of the document.',
    TOO_MANY_PIXELS: 'The picture has more than 50 million pixels. Scan at 300 dpi, or take a picture of the document.',
    ENCRYPTED: 'The PDF is locked with a password. Print it to PDF without one, or take a picture of the document.',
    ACTIVE:
      'The PDF holds a script, a form that is a program, an action or another file. Print it to PDF again, or take a picture of the document.',
    TOO_HEAVY: 'To read the file takes too much. Print it to PDF again, divide it, or take a picture of the document.',
  },
  callback: 'An address on the internet, over https and without a user in it.',
  purpose: (atMost) => `One line of ${String(atMost)} characters at most, percent-encoded UTF-8.`,
  purposeMissing: 'This is not in your queue: say what you look at it for in “Look-Purpose”, in one line.',
  cursorUnknown: 'No page ended there: send “next” as a page had it.',
  sortOfMine: 'By the day of opening only what was drawn for you is sorted: ask for it with “mine=true”.',
  fileHolds: 'To read the file takes too much: divide it into files of fewer rows and without format.',
  noTable: 'The file has no table.',
  unknownTable: (tables) => `A sheet has the name of no table: ${tables}.`,
  noHeader: (columns) => `None of the first rows has all the columns that are needed: ${columns}.`,
  columnsMissing: (columns) => `Missing: ${columns}`,
};
