// The checker's rules for cmi5 where the corpus does not go: what just passes and what just fails.
import { describe, expect, it } from '@jest/globals';
import { inspectPackage } from '../../packager/inspect/index.ts';
import { zipFolder } from '../packager/refusal.ts';
import { codesOf, type Told } from '../support/packages/told.ts';
import { nestedCmi5, remoteCmi5, singleCmi5 } from '../support/packages/xapi.ts';

const tell = codesOf();
const zips = zipFolder();
const inStructure = (from: string, to: string): Promise<Told> =>
  tell(singleCmi5, { file: 'cmi5.xml', from, to });

describe('a mastery score', () => {
  it.each(['0', '1', '1.0', '0.7500', '.5', '0.12340', ' 0.8 ', '+0.8'])('of %p passes', async (score) => {
    expect(await inStructure('"0.8"', `"${score}"`)).toEqual([]);
  });

  it.each(['', '-0.1', '1.0001', '0.12345', '1e-1', '.', 'NaN', '80%'])('of %p fails', async (score) => {
    expect(await inStructure('"0.8"', `"${score}"`)).toEqual(['cmi5-mastery-score']);
  });
});

describe('the url of an AU', () => {
  it.each([
    ['index.html', []],
    ['./index.html#awal', []],
    ['assets/../index.html', []],
    ['index.html?Actor=1', []],
    ['https://example.org/kursus', []],
    ['aplikasi://buka/kursus', []],
    ['http://example.org/kursus', ['launch-insecure']],
    ['index.html?a=1&amp;registration=', ['cmi5-url-reserved']],
    ['index.html?endpoint=1&amp;fetch=2', ['cmi5-url-reserved']],
    ['https://example.org/?activityId=1', ['cmi5-url-reserved']],
    ['data:text/html,x', ['launch-url-invalid']],
    ['https://', ['launch-url-invalid']],
    ['assets\\app.js', ['path-backslash']],
    ['//example.org/index.html', ['launch-outside']],
    ['%2e%2e/index.html', ['launch-outside']],
  ])('%s: %j', async (url, codes) => {
    expect(await inStructure('index.html?mode=penuh', url)).toEqual(codes);
  });

  it('finds a file whose name is written encoded or as it is', async () => {
    for (const url of ['halaman%20satu.html', 'halaman satu.html'])
      expect(
        await tell(
          singleCmi5,
          { rename: 'index.html', to: 'halaman satu.html' },
          { file: 'cmi5.xml', from: 'index.html?mode=penuh', to: url },
        ),
      ).toEqual([]);
  });
});

it('asks of activity types that they are IRIs, of titles that they are not empty', async () => {
  expect(await inStructure('launchMethod=', 'activityType="pelajaran" launchMethod=')).toEqual([
    'cmi5-activity-type',
  ]);
  const title = /<title>.*?<\/title>/.exec(String(singleCmi5.files['cmi5.xml']))?.[0] ?? '';
  expect(await inStructure(title, '<title><langstring lang="id"> </langstring></title>')).toEqual([
    'title-empty',
  ]);
  expect(await inStructure(title, '<title/>')).toEqual(['structure-missing']);
});

describe('cmi5.xml without a zip', () => {
  const alone = async (data: string | Buffer) => {
    const { findings, standard } = await inspectPackage(zips.save(Buffer.from(data)));
    return { standard, codes: findings.map(({ code }) => code) };
  };

  it('launches by full addresses only', async () => {
    const remote = String(remoteCmi5.files['cmi5.xml']);
    expect(await alone(remote)).toEqual({ standard: 'cmi5', codes: [] });
    expect(await alone(Buffer.from(`\ufeff${remote.replace('utf-8', 'utf-16')}`, 'utf16le'))).toEqual({
      standard: 'cmi5',
      codes: [],
    });
    expect(await alone(String(singleCmi5.files['cmi5.xml']))).toEqual({
      standard: 'cmi5',
      codes: ['launch-missing'],
    });
  });

  it('is no other XML', async () => {
    expect((await alone('<html><courseStructures/></html>')).codes).toEqual(['not-a-zip']);
    expect((await alone('courseStructure <courseStructure>')).codes).toEqual(['not-a-zip']);
    expect((await alone('<courseStructure>')).codes).toEqual(['manifest-broken']);
  });
});

it('says the line', async () => {
  const { findings } = await tell.inspect(nestedCmi5, {
    file: 'cmi5.xml',
    from: 'masteryScore="0.7500"',
    to: 'masteryScore="2"',
  });
  const lines = String(nestedCmi5.files['cmi5.xml']).split('\n');
  expect(findings[0]).toMatchObject({
    file: 'cmi5.xml',
    line: lines.findIndex((line) => line.includes('0.7500')) + 1,
  });
});
