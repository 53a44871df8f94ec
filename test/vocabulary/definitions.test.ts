// Activity definitions: every part of a session that statements speak of has one, in xAPI's own terms.
import { describe, expect, it } from '@jest/globals';
import { courseSchema } from '../../src/model/course.ts';
import { partActivityId, readPartActivityId, sessionActivityId } from '../../src/vocabulary/activities.ts';
import { definitionsOf } from '../../src/vocabulary/definitions.ts';
import { activityTypes } from '../../src/vocabulary/terms.ts';
import { courseWithTests } from '../support/small-bank.ts';

const fields = { objective: 'mengenali', level: 'C2' as const, explanation: 'Karena demikian.' };

function definitions() {
  const input = courseWithTests();
  const page = input.sessions[0]?.units[1]?.pages[0];
  if (!page) throw new Error('The small course has become too small');
  page.blocks.push(
    {
      kind: 'fill-in',
      id: 'isian',
      stem: 'Apa namanya?',
      ...fields,
      answers: [
        { id: 'a', accepts: ['halusinasi', 'halusinasi AI'], correct: true, feedback: 'Ya.' },
        { id: 'b', accepts: ['bohong'], correct: false, feedback: 'Bukan.' },
      ],
      otherwise: 'Coba lagi.',
    },
    {
      kind: 'numeric',
      id: 'angka',
      stem: 'Berapa?',
      ...fields,
      min: 0.2,
      max: 0.3,
      decimals: 2,
      limit: { min: 0, max: 1 },
      feedback: { low: 'Kurang.', high: 'Lebih.', right: 'Tepat.' },
    },
    { kind: 'likert', id: 'skala', prompt: 'Seberapa yakin?', labels: ['1', '2', '3', '4', 'sangat'] },
    { kind: 'reflection', id: 'renungan', prompt: 'Apa yang berubah?', minWords: 20 },
  );
  const course = courseSchema.parse(input);
  const [session] = course.sessions;
  if (!session) throw new Error('no session');
  const made = definitionsOf(course, session, (markdown) => markdown);
  const iri = sessionActivityId(course.id, session.id);
  return {
    iri,
    of: (part: Parameters<typeof partActivityId>[1], id: string) => made[partActivityId(iri, part, id)],
  };
}

describe('definitionsOf', () => {
  const { iri, of } = definitions();

  it('gives every right answer of a typed question', () => {
    expect(of('question', 'isian')).toEqual({
      name: { id: 'Apa namanya?' },
      type: activityTypes.question,
      interactionType: 'fill-in',
      correctResponsesPattern: ['halusinasi', 'halusinasi AI'],
    });
    expect(of('question', 'angka')).toMatchObject({
      interactionType: 'numeric',
      correctResponsesPattern: ['0.2[:]0.3'],
    });
  });

  it('describes a scale and a reflection without a right answer', () => {
    expect(of('lab', 'skala')).toMatchObject({
      interactionType: 'likert',
      scale: [{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }, { id: '5', description: { id: 'sangat' } }],
    });
    expect(of('lab', 'renungan')).toEqual({
      name: { id: 'Apa yang berubah?' },
      type: activityTypes.question,
      interactionType: 'long-fill-in',
    });
  });

  it('describes tests and each item of their banks', () => {
    expect(of('test', 'pra-uji')).toEqual({
      name: { id: 'Pra-uji' },
      description: { id: 'Silakan.' },
      type: activityTypes.test,
    });
    for (const id of ['pra-satu', 'r-satu', 't-tiga'])
      expect(of('question', id)).toMatchObject({ interactionType: 'choice', choices: { length: 4 } });
    expect(of('question', 't-tiga')?.correctResponsesPattern).toEqual(['d']);
  });

  it('uses ids that can be read back', () => {
    for (const part of ['unit', 'page', 'question', 'lab', 'test'] as const)
      expect(readPartActivityId(iri, partActivityId(iri, part, 'pra-uji'))).toEqual({ part, id: 'pra-uji' });
    expect(readPartActivityId(iri, `${iri}/other/pra-uji`)).toBeUndefined();
  });
});
