// The real sessions in a SCORM 1.2 LMS, resumed from a memory in which everything is done.
import { expect, it } from '@jest/globals';
import { loadCourse } from '../../packager/course.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { lesson as lessonMachine, newLesson } from '../../src/player/lesson.ts';
import { packMemory } from '../../src/player/memory.ts';
import { pagesOf } from '../../src/player/places.ts';
import { fullMemory } from './full-memory.ts';
import { goTo, lessonIn, openPage, stageFor } from './stage.ts';

const { course } = loadCourse();

it.each(course.sessions.map((session) => [session.id, session] as const))(
  '%s goes on from the page where it stopped, with every answer',
  async (_id, session) => {
    const stage = await stageFor('scorm12', false, { ...course, sessions: [session] });
    const html = await (await fetch(stage.lesson)).text();
    const lesson = JSON.parse(/id="lesson">([^<]*)</.exec(html)?.[1] ?? '') as Lesson;
    // Far into the lesson, where the page's unit has to be fetched first.
    const withQuestions = pagesOf(lesson).filter(({ questions }) => questions.length > 0);
    const place = withQuestions[withQuestions.length - 2];
    if (!place) throw new Error('The session asks too little');
    const state = lessonMachine(newLesson(lesson), {
      type: 'remembered',
      remembered: fullMemory(lesson, place.id),
    });
    const values = {
      'cmi.core.entry': 'resume',
      'cmi.suspend_data': packMemory(state, 3072),
      'cmi.core.lesson_location': place.id,
      'cmi.core.lesson_status': 'incomplete',
    };
    const { page, errors } = await openPage(stage);
    await page.addInitScript((held) => sessionStorage.setItem('values', held), JSON.stringify(values));
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.locator(`#p-${place.id}.current`).waitFor();
    expect(await frame.locator('#sisa').textContent()).toContain('100%');
    for (const id of place.questions) {
      const shown = frame.locator(`[data-block="${id}"]`);
      await shown.locator('.feedback .verdict').waitFor();
    }
    const marks = await frame
      .locator('[data-page-link]')
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.state));
    expect(new Set(marks)).toEqual(new Set(['done']));
    await goTo(frame, '#hasil');
    expect(await frame.locator('.result-score').textContent()).toContain('100');
    expect(await frame.locator('.result').textContent()).toContain('lulus');
    expect(errors).toEqual([]);
  },
  60_000,
);
