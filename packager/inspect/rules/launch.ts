// What every standard asks of an address to launch: its file is in the package, spelt the same, and not empty; or it is
// a full URL.
import type { Element } from '@xmldom/xmldom';
import { type Resolve, resolverOf, schemeOf } from '../address.ts';
import type { Finding } from '../finding.ts';
import { launchablesOf } from '../launchables.ts';
import { type Report, reportIn } from '../report.ts';
import type { PackageView } from '../view.ts';

/** Schemes that a launch must never have: they run or read what is on the learner's own machine. */
const forbidden = ['javascript', 'data', 'file', 'blob', 'about', 'vbscript'];

/** `C:` and the like: a disk of its maker. */
const drive = /^[a-z]$/;

/** Checks where an address leads that an LMS opens. @param element the one that holds the address */
export function* checkLaunch(
  address: string,
  element: Element,
  resolve: Resolve,
  report: Report,
): Generator<Finding> {
  const slashed = schemeOf(address) === undefined ? address.replaceAll('\\', '/') : address;
  if (slashed !== address) yield report('path-backslash', 'warning', { name: address }, element);
  const destination = resolve(slashed);
  switch (destination.kind) {
    case 'missing':
      yield report('launch-missing', 'error', { launch: destination.path }, element);
      break;
    case 'casing':
      yield report('launch-casing', 'error', { launch: destination.path, found: destination.found }, element);
      break;
    case 'outside':
      yield report('launch-outside', 'error', { launch: address }, element);
      break;
    case 'url':
      if (forbidden.includes(destination.scheme) || drive.test(destination.scheme) || !URL.canParse(address))
        yield report('launch-url-invalid', 'error', { launch: address }, element);
      else if (destination.scheme === 'http')
        yield report('launch-insecure', 'note', { launch: address }, element);
      break;
    case 'file':
  }
}

/** Pages that are to be opened, whatever the standard, hold something. */
export function* launchedPages(view: PackageView): Generator<Finding> {
  const resolve = resolverOf(view.files);
  for (const { href } of launchablesOf(view)) {
    const destination = resolve(href.replaceAll('\\', '/'));
    if (destination.kind === 'file' && view.bytes(destination.path) === 0)
      yield reportIn(destination.path)('launch-empty', 'error', { launch: destination.path });
  }
}
