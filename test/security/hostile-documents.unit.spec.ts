import { checkDocument } from '@puente/platform/document-content';
import sharp from 'sharp';
import { hostileArchives } from './corpus/archives.js';
import { honestPdfs, hostilePdfs } from './corpus/pdfs.js';
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
    expect(await checkDocument({ bytes: pdf })).toEqual({ mediaType: 'application/pdf', bytes: pdf });
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

  it('is the same however often it is drawn', async () => {
    const bytes = await photograph();
    expect(await checkDocument({ bytes })).toEqual(await checkDocument({ bytes }));
  });
});

const colourAt = (picture: Uint8Array, top: number) =>
  sharp(picture).extract({ left: 20, top, width: 1, height: 1 }).raw().toBuffer();
