// The checker's rules for tincan.xml where the corpus does not go: what is only a note, and language tags.
import { describe, expect, it } from '@jest/globals';
import { languageTagFault } from '../../packager/inspect/identifiers.ts';
import { codesOf, type Told } from '../support/packages/told.ts';
import { plainTincan, storyTincan } from '../support/packages/xapi.ts';

const tell = codesOf();
const inStory = (from: string, to: string): Promise<Told> =>
  tell(storyTincan, { file: 'tincan.xml', from, to });

describe('tincan.xml', () => {
  it('may leave out languages and types, which is noted', async () => {
    expect(await tell(plainTincan)).toEqual(['tincan-language-missing']);
    expect(await inStory(' type="http://adlnet.gov/expapi/activities/course"', '')).toEqual([
      'tincan-type-missing',
    ]);
  });

  it('needs an id for each activity', async () => {
    expect(await inStory('id="http://6AbCdEfGh_course_id/5abc" ', '')).toEqual(['tincan-id-missing']);
  });

  it('may launch from a server, better by https', async () => {
    expect(await inStory('>index_lms.html<', '>http://example.org/a<')).toEqual(['launch-insecure']);
    expect(await inStory('>index_lms.html<', '>javascript:alert(1)<')).toEqual(['launch-url-invalid']);
    expect(await inStory('>index_lms.html<', '>C:\\kursus\\a.html<')).toEqual(['launch-url-invalid']);
  });

  it('launches with slashes', async () => {
    expect(await inStory('>index_lms.html<', '>.\\index_lms.html<')).toEqual(['path-backslash']);
  });

  it('may have several launches, for several languages, each checked', async () => {
    const second = '<launch lang="und">index_lms.html</launch><launch lang="en">en/index.html</launch>';
    expect(await inStory('<launch lang="und">index_lms.html</launch>', second)).toEqual(['launch-missing']);
  });
});

describe('a language tag', () => {
  it.each(['id', 'id-ID', 'en-us', 'und', 'jv', 'min', 'zh-Hant-TW', 'x-sumsel'])('%s is good', (tag) => {
    expect(languageTagFault(tag)).toBeUndefined();
  });
  it.each([
    ['id_ID', 'malformed'],
    ['', 'malformed'],
    ['bahasa indonesia', 'malformed'],
    ['xx', 'unknown'],
    ['english', 'unknown'],
  ])('%p is %s', (tag, fault) => {
    expect(languageTagFault(tag)).toBe(fault);
  });
});
