import { PNG } from 'pngjs';
import { sampleRecognition } from '../specification/index.js';
import { badgePicture, bakePng, bakeSvg } from './index.js';

const credential = 'eyJhbGciOiJFUzI1NiJ9.eyJ2YyI6MX0.c2ln';
const picture = () => PNG.sync.write(new PNG({ width: 8, height: 8 }));

/** Names and contents of a PNG's chunks, in their order. */
function chunksOf(png: Buffer): { readonly name: string; readonly content: string }[] {
  const chunks = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    chunks.push({
      name: png.toString('latin1', at + 4, at + 8),
      content: png.toString('utf8', at + 8, at + 8 + length),
    });
  }
  return chunks;
}

test('a PNG carries the credential behind its header and is still a picture', () => {
  const baked = bakePng(picture(), credential);
  expect(chunksOf(baked)[1]).toEqual({ name: 'iTXt', content: `openbadgecredential\0\0\0\0\0${credential}` });
  expect(PNG.sync.read(baked)).toMatchObject({ width: 8, height: 8 }); // pngjs checks every checksum
});

test('an SVG carries it in its first child', () => {
  const baked = bakeSvg(badgePicture(sampleRecognition()), credential);
  expect(baked).toMatch(
    new RegExp(`^<svg [^>]+><openbadges:credential xmlns:openbadges="[^"]+/ob/v3p0" verify="${credential}"/><title>`),
  );
});

test('nothing is baked twice, nor into what is no picture', () => {
  expect(() => bakePng(bakePng(picture(), credential), credential)).toThrow('already');
  expect(() => bakeSvg(bakeSvg(badgePicture(sampleRecognition()), credential), credential)).toThrow('already');
  expect(() => bakePng(Buffer.from('GIF89a'), credential)).toThrow('not a PNG');
  expect(() => bakeSvg('<p>', credential)).toThrow('not an SVG');
});

test('the picture names nobody and escapes what a register writes', () => {
  const record = sampleRecognition();
  const drawn = badgePicture({ ...record, standard: { ...record.standard, name: { es: 'Soldadura <TIG> & "MIG"' } } });
  expect(drawn).toContain('<title>Soldadura &lt;TIG&gt; &amp; &quot;MIG&quot;</title>');
  expect(drawn).not.toContain(record.holder.surnames);
});
