import { z } from 'zod';

export const WalletToken = z.object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.int() });

export const WalletNonce = z.object({ c_nonce: z.string() });

export const WalletCredentials = z.object({ credentials: z.array(z.object({ credential: z.string() })) });
