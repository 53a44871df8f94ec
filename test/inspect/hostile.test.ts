// Hostile zips end in a clear answer within five seconds; odd but honest ones are accepted.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain, type Inspection, inspectPackage } from '../../packager/inspect/index.ts';
import { zipFolder } from '../packager/refusal.ts';
import { makeZip } from '../packager/zip-maker.ts';
import { damagedZip } from '../support/damage.ts';
import { goodZip, honestZips, hostileZips, zipsInZips } from '../support/hostile-zips.ts';
import { goodPackages } from '../support/packages/index.ts';

const zips = zipFolder();
const allowed = 5_000;

async function inspectInTime(zip: Buffer): Promise<Inspection> {
  const path = zips.save(zip);
  const started = performance.now();
  const inspection = await inspectPackage(path);
  expect(performance.now() - started).toBeLessThan(allowed);
  return inspection;
}

const codesOf = ({ findings }: Inspection) => findings.map(({ code }) => code);

describe('a zip with', () => {
  it.each(hostileZips)('%s is refused (%s)', async (_, code, make) => {
    const inspection = await inspectInTime(make());
    expect(codesOf(inspection)).toContain(code);
    expect(inspection.verdict).toBe(code === 'manifest-broken' ? 'broken' : 'unsafe');
  });

  it('zips in zips is not opened further than its own files', async () => {
    const zip = zipsInZips();
    expect(zip.length).toBeLessThan(100_000);
    const inspection = await inspectInTime(zip);
    expect(inspection.bytes).toBeLessThan(1_000_000);
    expect(codesOf(inspection)).toContain('file-unlisted');
  });
});

it.each(honestZips)('a zip %s is accepted', async (_, make) => {
  const { verdict, findings } = await inspectInTime(make());
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(verdict).not.toBe('unsafe');
});

it('a name in UTF-8 that does not say so is read as UTF-8', async () => {
  const zip = makeZip([{ name: 'café.html', data: 'x', plainName: true }]);
  expect(codesOf(await inspectInTime(zip))).toEqual(['no-manifest']);
});

it('a zip that is cut off anywhere is called so', async () => {
  for (let length = 0; length < goodZip.length; length += 97) {
    const inspection = await inspectInTime(goodZip.subarray(0, length));
    expect(inspection.verdict).toBe('unsafe');
    expect(['truncated', 'not-a-zip', 'trailing-data']).toContain(inspection.findings[0]?.code);
  }
});

it('a package damaged in whatever way ends in an answer that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(damagedZip(goodPackages), async (zip) => {
      const { findings } = await inspectInTime(zip);
      for (const finding of findings) {
        const { meaning, mend } = explain(finding, 'id');
        expect(`${meaning} ${mend}`).not.toMatch(/\{(?:name|element|found|expected|launch|value)\}/);
      }
    }),
    { numRuns: 150 },
  );
});
