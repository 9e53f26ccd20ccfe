import type { Instant } from '@puente/domain/kernel';
import { certificateOpening } from './certificate-opening.js';
import type { CertificatePaper } from './certificate-paper.js';
import { drawAcross, drawBands } from './draw-bands.js';
import { drawClaim } from './draw-claim.js';
import { drawConditions, drawFacts } from './draw-facts.js';
import { drawFeet } from './draw-feet.js';
import { drawHead, drawRunningHead } from './draw-head.js';
import { drawProof, proofTop } from './draw-proof.js';
import { drawUnits } from './draw-units.js';
import { flowFrom } from './flow.js';
import { page } from './sheet/look.js';
import { closeSheet, nextPage, openSheet } from './sheet/sheet.js';
import type { Seal } from './signing/index.js';
import { placeSignature, signPdf } from './signing/index.js';

/**
 * The certificate as a PDF with its electronic signature (PAdES baseline B): one A4 page, or as many as the units need.
 *
 * @param signedAt what the signature says of its own time
 */
export async function certificatePdf(paper: CertificatePaper, seal: Seal, signedAt: Instant): Promise<Buffer> {
  const { record, standing } = paper;
  const sheet = await openSheet(certificateOpening(record));
  drawAcross(sheet, record, standing);
  const top = drawBands(sheet, record, standing, drawHead(sheet, record));
  const flow = flowFrom(drawClaim(sheet, record, top), proofTop - 6, () => {
    nextPage(sheet);
    drawAcross(sheet, record, standing);
    return { y: drawRunningHead(sheet, record), limit: page.height - page.bottom - 12 };
  });
  drawUnits(sheet, record, flow);
  drawConditions(sheet, record, flow);
  drawFacts(sheet, record, flow);
  sheet.doc.switchToPage(0);
  drawProof(sheet, paper);
  drawFeet(sheet);
  placeSignature(sheet, seal, signedAt, record.issuer.agency.name.es);
  return signPdf(await closeSheet(sheet), seal);
}
