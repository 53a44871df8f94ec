// The pages below /akun: accounts and the log of who looked at whom for administrators, tokens of one's own for everybody.
import express, { type Router } from 'express';
import { accountPages } from './account-pages.ts';
import { type LogParts, logPages } from './log-pages.ts';
import { type TokenParts, tokenPages } from './token-pages.ts';

export type AccountParts = Parameters<typeof accountPages>[0] & LogParts & TokenParts;

/** Mounted at /akun. */
export function accountRoutes(parts: AccountParts): Router {
  const router = express.Router();
  router.use('/token', tokenPages(parts));
  router.use('/catatan', logPages(parts));
  router.use(accountPages(parts));
  return router;
}
