import { checkDocument, thumbnailOf } from '@puente/platform/document-content';
import sharp from 'sharp';
import { hostileArchives } from './corpus/archives.js';
import { honestPdfs, hostilePdfs, pdfOf } from './corpus/pdfs.js';
import { drawPictures, hostilePictures, photograph } from './corpus/pictures.js';

beforeAll(drawPictures);

describe('a document that means harm', () => {
  it.each([...hostilePictures, ...hostileArchives])('[attack 16] is refused: $name', async ({ bytes, refused }) => {
    expect(await checkDocument({ bytes: bytes() })).toEqual({ fault: refused });
  });

  // What a thread's limits find is shown with a thread.
  it.each(hostilePdfs.filter(({ refused }) => refused !== 'TOO_HEAVY'))(
    '[attack 16] is refused: $name',
    async ({ bytes, refused }) => {
      expect(await checkDocument({ bytes: bytes() })).toEqual({ fault: refused });
    },
  );
});

describe('an honest document', () => {
  it.each(Object.entries(honestPdfs))('is taken as it is: a PDF with %s', async (_, bytes) => {
    const pdf = bytes();
    expect(await checkDocument({ bytes: pdf })).toMatchObject({ mediaType: 'application/pdf', bytes: pdf });
  });

  it('[attack 16] is drawn anew where it is a photograph: upright, without where and with what it was taken', async () => {
    const bytes = await photograph();
    expect((await sharp(bytes).metadata()).exif?.includes('Demonstration')).toBe(true);
    const { bytes: drawn = bytes } = (await checkDocument({ bytes })) as { readonly bytes?: Uint8Array };
    const { exif, height, orientation, width } = await sharp(drawn).metadata();
    expect({ exif, height, orientation, width }).toEqual({ height: 60, width: 40 });
    const [top, bottom] = await Promise.all([colourAt(drawn, 5), colourAt(drawn, 55)]);
    expect(top[2]).toBeGreaterThan(100);
    expect(bottom[0]).toBeGreaterThan(100);
  });

  it('says how many pages it has, where as many are in it', async () => {
    const saying = (count: string) =>
      checkDocument({
        bytes: Buffer.from(pdfOf().toString('latin1').replace('/Count 1', `/Count ${count}`), 'latin1'),
      });
    expect(await saying('1')).toHaveProperty('pages', 1);
    for (const count of ['9', '0', '-1', '0.5', '(1)', '2 0 R', '7 0 R']) {
      const found = await saying(count);
      expect([count, found.fault, 'pages' in found]).toEqual([count, undefined, false]);
    }
  });

  it('is drawn small where it is a picture, upright and without what the camera noted; no hostile one is drawn', async () => {
    const small =
      (await thumbnailOf(
        await sharp(await photograph())
          .resize(900, 600)
          .withMetadata()
          .toBuffer(),
      )) ?? Buffer.of();
    const { exif, format, height, width } = await sharp(small).metadata();
    expect({ exif, format, height, width }).toEqual({ format: 'jpeg', height: 240, width: 160 });
    const clear = { channels: 4, width: 20, height: 10, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
    const onWhite = (await thumbnailOf(await sharp({ create: clear }).png().toBuffer())) ?? Buffer.of();
    expect(await sharp(onWhite).metadata()).toMatchObject({ format: 'jpeg', height: 10, width: 20 });
    expect(Math.min(...(await sharp(onWhite).raw().toBuffer()))).toBeGreaterThan(250);
    for (const { bytes, refused } of hostilePictures)
      if (refused !== 'TWO_AT_ONCE') expect(await thumbnailOf(bytes())).toBeUndefined();
    for (const make of Object.values(honestPdfs)) expect(await thumbnailOf(make())).toBeUndefined();
  });

  it('is the same however often it is drawn', async () => {
    const bytes = await photograph();
    expect(await checkDocument({ bytes })).toEqual(await checkDocument({ bytes }));
  });
});

const colourAt = (picture: Uint8Array, top: number) =>
  sharp(picture).extract({ left: 20, top, width: 1, height: 1 }).raw().toBuffer();
