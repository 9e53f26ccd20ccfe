import type { faults as es } from '../../es/answers/faults.js';

export const faults: typeof es = {
  keyMissing: 'Send a new key, a UUID for example, with each new request; repeat the same one when trying again.',
  keyOdd: '1 to 128 visible ASCII characters.',
  versionMissing: 'Read the file and send its ETag: nobody decides on what they have not seen.',
  versionOdd: 'Must be the ETag of the file, as "7".',
  fileMissing: 'Send the file in the field “file”.',
  fileEmpty: 'The file has no content.',
  fileType: 'Only whole PDF, JPEG or PNG files.',
  callback: 'An address on the internet, over https and without a user in it.',
  purpose: (atMost) => `One line of ${String(atMost)} characters at most, percent-encoded UTF-8.`,
  purposeMissing: 'You are looking at much that is not in your queue: say what for in “Look-Purpose”, in one line.',
  fileHolds: 'To read the file takes too much: divide it into files of fewer rows and without format.',
  noTable: 'The file has no table.',
  columnsMissing: (columns) => `Missing: ${columns}`,
};
