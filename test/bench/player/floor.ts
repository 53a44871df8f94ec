// The floor: what a person would write by hand who wanted nothing but 20 screens to read, 15 questions with plain
// controls, and their score in a SCORM 1.2 LMS. Its text is the real course's.
import { blockHtml, inlineHtml, type MarkdownPlace } from '../../../packager/render/markdown.ts';
import type { Session } from '../../../src/model/course.ts';

const screens = 20;
const questions = 15;
/** How much text a screen has at most, in characters of HTML, so that the whole is as long as what peers were measured with. */
const screenLength = 900;

/** Links stay plain words: there is no glossary and there are no sources. */
const plainPlace: MarkdownPlace = { citeHref: () => undefined, withoutGlossary: true, newTab: '' };

/** The files of the floor by name; `index.html` is launched. @throws Error when the session has too little to show */
export function makeFloor(session: Session): Map<string, Buffer> {
  const pages = session.units.flatMap((unit) => unit.pages);
  const texts = pages
    .map(({ title, blocks }) => ({
      title,
      html: cut(blocks.flatMap((block) => (block.kind === 'text' ? blockHtml(block.text, plainPlace) : []))),
    }))
    .filter(({ html }) => html !== '')
    .slice(0, screens);
  const asked = pages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'single-choice' ? block : []))
    .slice(0, questions);
  if (texts.length < screens || asked.length < questions)
    throw new Error(`${session.id} has too little text or too few questions for the floor`);
  const sections = texts.map(({ title, html }, index) => {
    const question = asked[index];
    const options = question?.options.map(
      ({ id, text }) =>
        `<label><input type="radio" name="${question.id}" value="${id}"> ${plainInline(text)}</label>`,
    );
    const form = question
      ? `<form data-correct="${question.correct}" data-id="${question.id}"><fieldset><legend>${plainInline(question.stem)}</legend>
${options?.join('\n')}</fieldset><button>Periksa</button> <output></output><p hidden>${plainInline(question.explanation)}</p></form>`
      : '';
    return `<section${index === 0 ? ' class="on"' : ''}><h2>${title}</h2>\n${html}\n${form}</section>`;
  });
  const html = `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${session.title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"></head>
<body><h1>${session.title}</h1><p class="bar-state" hidden></p>
${sections.join('\n')}
<nav><button id="back">Sebelumnya</button> <button id="on">Berikutnya</button></nav>
<script src="script.js"></script></body></html>`;
  return new Map([
    ['index.html', Buffer.from(html)],
    ['style.css', Buffer.from(css)],
    ['script.js', Buffer.from(`(${script.toString()})()`)],
  ]);
}

/** The first blocks of some HTML, as many as fit a screen. */
function cut(html: readonly string[]): string {
  const blocks = withoutMarks(html.join('\n')).split(/(?<=<\/(?:p|ul|ol)>)\n/);
  let length = 0;
  const fits = (block: string): boolean => {
    length += block.length;
    return length <= screenLength;
  };
  return blocks.filter(fits).join('\n');
}

const plainInline = (text: string): string => withoutMarks(inlineHtml(text.replace(/\n+/g, ' '), plainPlace));

/** Without links, citations and their attributes. */
const withoutMarks = (html: string): string => html.replace(/<\/?(?:a|span|cite)\b[^>]*>/g, '');

const css = `body{margin:0 auto;max-width:40rem;padding:1rem;font:1rem/1.6 system-ui,sans-serif;color:#222;background:#fff}
h1{font-size:1.3rem;color:#0b4f6c}h2{font-size:1.15rem}
section:not(.on){display:none}
fieldset{border:1px solid #999;border-radius:.3rem}label{display:block;padding:.4rem 0}
button{padding:.6rem 1rem;font:inherit;border:1px solid #0b4f6c;border-radius:.3rem;background:#0b4f6c;color:#fff}
button[disabled]{opacity:.4}nav{margin:1rem 0}output{font-weight:bold}
`;

/** The page's script. */
function script(): void {
  interface Api {
    LMSInitialize(empty: string): string;
    LMSGetValue(element: string): string;
    LMSSetValue(element: string, value: string): string;
    LMSCommit(empty: string): string;
    LMSFinish(empty: string): string;
  }
  let frame: Window = window;
  while (!('API' in frame) && frame.parent !== frame) frame = frame.parent;
  const { API } = frame as Window & { API?: Api };
  const sections = [...document.querySelectorAll('section')];
  const forms = [...document.querySelectorAll('form')];
  const right = new Set<string | undefined>();
  let at = 0;
  const show = (to: number): void => {
    at = to;
    for (const [index, section] of sections.entries()) section.classList.toggle('on', index === at);
    for (const [id, end] of [
      ['back', 0],
      ['on', sections.length - 1],
    ] as const) {
      const button = document.getElementById(id);
      if (button) (button as HTMLButtonElement).disabled = at === end;
    }
    window.scrollTo(0, 0);
    API?.LMSSetValue('cmi.core.lesson_location', String(at));
  };
  API?.LMSInitialize('');
  if (API?.LMSGetValue('cmi.core.lesson_status') === 'not attempted')
    API.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  show(Number(API?.LMSGetValue('cmi.core.lesson_location')) || 0);
  document.getElementById('back')?.addEventListener('click', () => show(at - 1));
  document.getElementById('on')?.addEventListener('click', () => show(at + 1));
  for (const [index, form] of forms.entries())
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { id = '', correct } = form.dataset;
      const given = form.querySelector<HTMLInputElement>('input:checked')?.value;
      const output = form.querySelector('output');
      if (!given || !output) return;
      for (const why of form.querySelectorAll('p')) why.hidden = given !== correct;
      output.textContent = given === correct ? 'Benar.' : 'Belum tepat. Coba lagi.';
      if (given === correct) right.add(id);
      const entry = `cmi.interactions.${index}`;
      API?.LMSSetValue(`${entry}.id`, id);
      API?.LMSSetValue(`${entry}.type`, 'choice');
      API?.LMSSetValue(`${entry}.student_response`, given);
      API?.LMSSetValue(`${entry}.result`, given === correct ? 'correct' : 'wrong');
      API?.LMSSetValue('cmi.core.score.raw', String(Math.round((right.size / forms.length) * 100)));
      if (right.size === forms.length) API?.LMSSetValue('cmi.core.lesson_status', 'passed');
      API?.LMSCommit('');
    });
  window.addEventListener('pagehide', () => API?.LMSFinish(''));
  for (const state of document.querySelectorAll<HTMLElement>('.bar-state')) state.hidden = false;
}
