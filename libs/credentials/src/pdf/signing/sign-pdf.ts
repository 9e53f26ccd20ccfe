import { SignPdf } from '@signpdf/signpdf';
import { Signer as PdfSigner } from '@signpdf/utils';
import type { Signer } from '../../keys/index.js';
import { cadesSignature } from './cades-signature.js';

/** Who signs the file: the node's key, and the certificates by which PDF readers know it, the signer's first. */
export interface Seal {
  readonly signer: Signer;
  /** DER. */
  readonly certificates: readonly Uint8Array[];
}

/** Fills the place that `placeSignature` left, over every other byte of the file. */
export const signPdf = (pdf: Buffer, seal: Seal): Promise<Buffer> => new SignPdf().sign(pdf, new SealSigner(seal));

/** @signpdf takes only what extends its own class. */
class SealSigner extends PdfSigner {
  constructor(private readonly seal: Seal) {
    super();
  }

  override async sign(content: Buffer): Promise<Buffer> {
    return Buffer.from(await cadesSignature(content, this.seal.signer, this.seal.certificates));
  }
}
