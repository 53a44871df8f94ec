// Brings the blocks of a page to life when their script has come, which the first page doesn't have to wait for.
import type { BlockBehaviour, BlockContext, DocumentTools, WorksDesk } from '../../blocks/contract.ts';
import { make, makeButton } from '../../blocks/question/dom.ts';
import { makesWork } from '../../blocks/work/kinds.ts';
import { loadChunk, loadStyle } from '../chunks.ts';
import type { DeviceStore } from '../device.ts';
import { levelOf } from '../lesson.ts';
import { logTrouble } from '../log.ts';
import { pageWith, testOf } from '../places.ts';
import { type Say, sayer } from '../say.ts';
import type { Session } from '../session.ts';
import { openTestDesk } from '../test-desk.ts';
import type { Notes, Works } from '../texts.ts';
import { savesData } from './pages.ts';

export interface BlockRoom {
  session: Session;
  say: Say;
  device: DeviceStore;
  works: Works;
  notes: Notes;
  /** Names the learner on this device, so that teachers who share one don't find each other's texts. */
  learner: string;
  announce(text: string): void;
}

/** What a chunk of blocks holds. */
interface BlocksChunk {
  behaviours: Readonly<Record<string, BlockBehaviour>>;
  strings: Readonly<Record<string, string>>;
}

/** Chunks of several kinds; every other is one kind's own. */
const groups: readonly string[] = ['blocks', 'more'];

const alive = new WeakSet<Element>();

/** Enhances every block of a page, each once. */
export function enhanceBlocks(room: BlockRoom, page: HTMLElement): void {
  for (const element of page.querySelectorAll<HTMLElement>('.block[data-chunk]')) {
    if (alive.has(element)) continue;
    alive.add(element);
    void enhance(room, element);
  }
}

/** Fetches what most pages need before one of them is opened. Never rejects. */
export async function prefetchBlocks({ session }: BlockRoom): Promise<void> {
  const { lesson } = session.state;
  try {
    await loadChunk(lesson, 'blocks');
    if (!savesData()) await loadChunk(lesson, 'more');
  } catch (error) {
    logTrouble('The blocks will be asked for again', error);
  }
}

/** Loads a block's script; until it is there, and where it can't be had, the page stays as readable as before. */
async function enhance(room: BlockRoom, element: HTMLElement): Promise<void> {
  const { chunk = '', kind = '', block = '' } = element.dataset;
  let parts: Awaited<ReturnType<typeof load>>;
  try {
    parts = await load(room, chunk);
  } catch (error) {
    logTrouble(`The script of ${kind} could not be loaded`, error);
    const notice = make('p', 'notice');
    const retry = makeButton('button quiet', room.say('player.retry'), () => {
      notice.remove();
      void enhance(room, element);
    });
    notice.append(`${room.say('player.part-failed')} `, retry);
    element.prepend(notice);
    return;
  }
  try {
    parts.behaviours[kind]?.enhance(element, contextOf(room, kind, block, parts.say));
  } catch (error) {
    logTrouble(`Block ${block || kind} could not be brought to life`, error);
  }
}

/** A chunk with its style, and what says its strings before the shared ones and the lesson's. */
async function load({ session }: BlockRoom, chunk: string): Promise<BlocksChunk & { say: Say }> {
  const { lesson } = session.state;
  // All are asked for at once; a block without its style still works.
  const [most, more, own] = await Promise.all([
    loadChunk<BlocksChunk>(lesson, 'blocks'),
    // Labs say some of its strings.
    chunk === 'blocks' ? undefined : loadChunk<BlocksChunk>(lesson, 'more'),
    loadChunk<BlocksChunk>(lesson, chunk),
    loadStyle(lesson, `${chunk}.css`),
    groups.includes(chunk) ? undefined : loadStyle(lesson, 'lazy.css'),
  ]);
  return { ...own, say: sayer({ ...lesson.strings, ...most.strings, ...more?.strings, ...own.strings }) };
}

function contextOf(room: BlockRoom, kind: string, block: string, say: Say): BlockContext {
  const { session, device, works } = room;
  const { lesson, answers } = session.state;
  const question = lesson.questions.find((candidate) => candidate.id === block);
  const test = testOf(lesson, block);
  const { response, correct = false, tries = 0 } = answers.get(block) ?? {};
  const key = `kendali:keep:${lesson.activityId}:${room.learner}:${block}`;
  return {
    say,
    ...(question ? { question } : {}),
    ...(response ? { answered: { response, correct, tries } } : {}),
    ...(test ? { test: openTestDesk(session, test) } : {}),
    ...(kind === 'works' ? { works: worksDesk(room) } : {}),
    answer: (given) => session.answer(block, given),
    report: (outcome) => session.tryLab(block, outcome),
    measured: () => session.state.labs.get(block),
    kept: () => works.text(block) ?? device.read(key),
    keep: (text) => void device.write(key, text),
    keepWork: (text) => works.keep(block, text),
    workPlace: () => works.place(block) ?? (device.lasting ? 'device' : 'window'),
    onWorkPlace: (listener) => works.onPlace(listener),
    documents: () => loadChunk<DocumentTools>(lesson, 'documents'),
    jenjang: () => levelOf(session.state),
    chooseJenjang: (jenjang) => session.chooseJenjang(jenjang),
    onJenjang(listener) {
      let known = levelOf(session.state);
      session.onChange((state) => {
        const jenjang = levelOf(state);
        if (jenjang === known) return;
        known = jenjang;
        listener();
      });
    },
    announce: room.announce,
  };
}

/** Every lab of the session in which a work is made, and what became of it. */
function worksDesk(room: BlockRoom): WorksDesk {
  const { session, works } = room;
  const { lesson } = session.state;
  return {
    entries: () =>
      lesson.labs
        .filter((lab) => makesWork(lab.kind))
        .map(({ id, kind }) => ({
          id,
          page: pageWith(lesson, id)?.id ?? '',
          place: works.place(id),
          async document() {
            const text = works.text(id);
            if (text === undefined) return undefined;
            const { behaviours, say } = await load(room, kind);
            return behaviours[kind]?.documentOf?.(text, say);
          },
        })),
  };
}
