import { readBatches, recordsAtMost } from './kafka-batches.js';

/** A batch of one record for each value, as Kafka's protocol writes it; all lengths below 64. */
function batch(firstOffset: number, values: readonly string[], attributes = 0): Buffer {
  const records = values.map((value, place) => {
    const text = Buffer.from(value);
    const body = Buffer.from([0, 0, place * 2, 1, text.length * 2, ...text, 0]);
    return Buffer.from([body.length * 2, ...body]);
  });
  const header = Buffer.alloc(61);
  header.writeBigInt64BE(BigInt(firstOffset), 0);
  header.writeInt32BE(49 + Buffer.concat(records).length, 8);
  header.writeInt8(2, 16);
  header.writeInt16BE(attributes, 21);
  header.writeInt32BE(values.length - 1, 23);
  header.writeInt32BE(values.length, 57);
  return Buffer.concat([header, ...records]);
}
const read = async (bytes: Buffer) =>
  (await readBatches(bytes)).map(({ offset, unreadable, value }) => [
    offset,
    unreadable?.fault ?? value?.toString('utf8'),
  ]);

describe('[attack 2] the batches of a partition', () => {
  it('are read one after the other; one that lacks its end comes whole the next time', async () => {
    const whole = Buffer.concat([batch(7, ['a', 'b']), batch(9, ['c'])]);
    const all = [
      ['7', 'a'],
      ['8', 'b'],
      ['9', 'c'],
    ];
    expect(await read(whole)).toEqual(all);
    expect(await read(whole.subarray(0, -1))).toEqual(all.slice(0, 2));
  });

  it('are passed over whole where they are compressed, count too much, or are nothing', async () => {
    const counting = batch(9, ['c']);
    counting.writeInt32BE(recordsAtMost + 1, 57);
    const nothing = batch(10, ['d']).fill(0xff, 12);
    const elsewhere = batch(11, ['e']);
    // Its record says that it lies 60 places behind the batch's first: reading would go on there.
    elsewhere.writeUInt8(120, 61 + 3);
    const all = [batch(7, ['a', 'b'], 3), counting, nothing, elsewhere, batch(12, ['f'])];
    expect(await read(Buffer.concat(all))).toEqual([
      ['8', 'LZ4'],
      ['9', 'TOO_MANY_RECORDS'],
      ['10', 'MALFORMED'],
      ['11', 'MALFORMED'],
      ['12', 'f'],
    ]);
  });

  it('leave what lies behind them readable, whichever byte of them is another', async () => {
    const [bad, good] = [batch(7, ['a', 'b']), batch(9, ['c'])];
    // Behind the length, on which all that follows depends and which the broker itself goes by.
    for (let place = 12; place < bad.length; place += 1)
      for (const bit of [1, 128]) {
        const changed = Buffer.from(bad);
        changed.writeUInt8(bad.readUInt8(place) ^ bit, place);
        expect((await read(Buffer.concat([changed, good]))).at(-1)).toEqual(['9', 'c']);
      }
  });
});
