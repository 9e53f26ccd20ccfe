import { z } from 'zod';
import { instant } from '../../values/index.js';

/** How a worker's wallet comes by a credential. */
export const WalletOffer = z.object({
  /** `openid-credential-offer://…`: opens the wallet of the phone that shows the page. */
  link: z.string(),
  /** The same for a wallet on another phone, as a picture. */
  qrSvg: z.string(),
  /** To be typed into the wallet; in neither of them. */
  pin: z.string(),
  expiresAt: instant,
});
export type WalletOffer = z.output<typeof WalletOffer>;
