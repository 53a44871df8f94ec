// The strings of the checker: each file's are in the joined catalogue, none twice, and each finding has both sentences.
import { expect, it } from '@jest/globals';
import { inspect } from '../../src/i18n/inspect.ts';
import { inspectCartridge } from '../../src/i18n/inspect-cartridge.ts';
import { inspectXapi } from '../../src/i18n/inspect-xapi.ts';
import { languages } from '../../src/i18n/say.ts';

it('holds what the rules of cmi5, tincan.xml and cartridges say', () => {
  for (const language of languages)
    expect(inspect[language]).toMatchObject({ ...inspectXapi[language], ...inspectCartridge[language] });
});

it('says of each finding what it means and how to mend it, with the same values in both languages', () => {
  const values = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  const keys = Object.keys(inspect.id) as (keyof typeof inspect.id)[];
  for (const key of keys.filter((one) => one.startsWith('finding.'))) {
    expect([key, values(inspect.en[key])]).toEqual([key, values(inspect.id[key])]);
    if (!key.endsWith('.mend')) expect(keys).toContain(`${key}.mend`);
  }
});
