/** node read-status-list.mjs encoded-list.txt: length and every bit that is set, as Digital Bazaar reads them. */
import { readFileSync } from 'node:fs';
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';

const list = await decodeList({ encodedList: readFileSync(process.argv[2], 'utf8') });
const set = Array.from({ length: list.length }, (_, index) => index).filter((index) => list.getStatus(index));
process.stdout.write(JSON.stringify({ length: list.length, set }));
