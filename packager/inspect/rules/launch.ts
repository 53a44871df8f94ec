// What every standard asks of an address to launch: its file is in the package, spelt the same, or it is a full URL.
import type { Element } from '@xmldom/xmldom';
import type { Resolve } from '../address.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';

/** Schemes that a launch must never have: they run or read what is on the learner's own machine. */
const forbidden = ['javascript', 'data', 'file', 'blob', 'about', 'vbscript'];

/** Checks where an address leads that an LMS opens. @param element the one that holds the address */
export function* checkLaunch(
  address: string,
  element: Element,
  resolve: Resolve,
  report: Report,
): Generator<Finding> {
  const destination = resolve(address);
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
      if (forbidden.includes(destination.scheme) || !URL.canParse(address))
        yield report('launch-url-invalid', 'error', { launch: address }, element);
      else if (destination.scheme === 'http')
        yield report('launch-insecure', 'note', { launch: address }, element);
      break;
    case 'file':
  }
}
