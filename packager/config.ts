// What stands in kendali.config.json, which an office may still change by hand after the package was built.
import type { PackageRequest } from './request.ts';

/** The settings as they were chosen; null says that a setting is there and empty. */
export const configOf = ({ lrs, contact }: PackageRequest): object => ({
  lrs: lrs ?? null,
  contact: contact ?? null,
});
