// A corpus of packages as other tools make them: the checker accepts the good, and names the fault of the broken.
import { describe, expect, it } from '@jest/globals';
import { inspectPackage } from '../../packager/inspect/index.ts';
import { zipFolder } from '../packager/refusal.ts';
import { brokenPackages, goodPackages } from '../support/packages/index.ts';
import { type ForeignPackage, zipOf } from '../support/packages/package.ts';

const zips = zipFolder();
const inspect = (foreign: ForeignPackage) => inspectPackage(zips.save(zipOf(foreign)));

describe('a good package', () => {
  it.each(goodPackages.map((foreign) => [foreign.name, foreign] as const))('%s', async (_, foreign) => {
    const { standard, findings, verdict } = await inspect(foreign);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect({ standard, verdict }).toEqual({ standard: foreign.standard, verdict: 'good' });
  });
});

describe('a broken package', () => {
  it.each(brokenPackages.map((foreign) => [foreign.name, foreign] as const))('%s', async (_, foreign) => {
    const { findings, verdict } = await inspect(foreign);
    const told = findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
    expect(told).toContain(foreign.fault);
    const unrelated = told.filter((code) => code !== foreign.fault && !foreign.consequences?.includes(code));
    expect(unrelated).toEqual([]);
    expect(verdict).not.toBe('good');
  });
});

it('has at least 40 packages, of every standard good and broken ones', () => {
  const standards = (packages: readonly ForeignPackage[]) =>
    [...new Set(packages.map(({ standard }) => standard))].sort();
  expect(goodPackages.length + brokenPackages.length).toBeGreaterThanOrEqual(40);
  expect(standards(goodPackages)).toEqual(['cmi5', 'common-cartridge', 'scorm12', 'scorm2004', 'xapi']);
  expect(standards(brokenPackages)).toEqual(standards(goodPackages));
});
