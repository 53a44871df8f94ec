// What the checker says of a package after changes, as codes.
import { type FindingCode, type Inspection, inspectPackage } from '../../../packager/inspect/index.ts';
import { zipFolder } from '../../packager/refusal.ts';
import { broken, type Change, type ForeignPackage, zipOf } from './package.ts';

export type Told = readonly FindingCode[];

interface Teller {
  /** Each code once, notes included. */
  (foreign: ForeignPackage, ...changes: readonly Change[]): Promise<Told>;
  inspect(foreign: ForeignPackage, ...changes: readonly Change[]): Promise<Inspection>;
}

/** Inspects changed packages in a folder for the tests of a file. */
export function codesOf(): Teller {
  const zips = zipFolder();
  const inspect: Teller['inspect'] = (foreign, ...changes) =>
    inspectPackage(zips.save(zipOf(broken(foreign, foreign.name, 'damaged', ...changes))));
  const tell = async (foreign: ForeignPackage, ...changes: readonly Change[]) => {
    const { findings } = await inspect(foreign, ...changes);
    return [...new Set(findings.map(({ code }) => code))];
  };
  return Object.assign(tell, { inspect });
}
