// Brings the blocks of a page to life: questions at once, labs when their script has come.
import { behaviours } from '../../blocks/behaviours.ts';
import type { BlockBehaviour, BlockContext } from '../../blocks/contract.ts';
import { make, makeButton } from '../../blocks/question/dom.ts';
import { loadChunk } from '../chunks.ts';
import type { DeviceStore } from '../device.ts';
import { logTrouble } from '../log.ts';
import type { Say } from '../say.ts';
import type { Session } from '../session.ts';

export interface BlockRoom {
  session: Session;
  say: Say;
  device: DeviceStore;
  /** Names the learner on this device, so that teachers who share one don't find each other's texts. */
  learner: string;
  announce(text: string): void;
}

const alive = new WeakSet<Element>();

/** Enhances every block of a page, each once. */
export function enhanceBlocks(room: BlockRoom, page: HTMLElement): void {
  for (const element of page.querySelectorAll<HTMLElement>('.block[data-block]')) {
    const { kind = '', block = '' } = element.dataset;
    if (alive.has(element)) continue;
    alive.add(element);
    const behaviour = behaviours[kind];
    if (behaviour) enhance(room, behaviour, element, block);
    else void enhanceLab(room, element, kind, block);
  }
}

/** Loads a lab's script; until it is there, and where it can't be had, the page stays as readable as before. */
async function enhanceLab(room: BlockRoom, element: HTMLElement, kind: string, block: string): Promise<void> {
  try {
    const behaviour = await loadChunk<BlockBehaviour>(room.session.state.lesson, kind);
    enhance(room, behaviour, element, block);
  } catch (error) {
    logTrouble(`Lab ${block} could not be loaded`, error);
    const notice = make('p', 'notice');
    const retry = makeButton('button quiet', room.say('player.retry'), () => {
      notice.remove();
      void enhanceLab(room, element, kind, block);
    });
    notice.append(`${room.say('player.part-failed')} `, retry);
    element.prepend(notice);
  }
}

function enhance(room: BlockRoom, behaviour: BlockBehaviour, element: HTMLElement, block: string): void {
  try {
    behaviour.enhance(element, contextOf(room, block));
  } catch (error) {
    logTrouble(`Block ${block} could not be brought to life`, error);
  }
}

function contextOf(room: BlockRoom, block: string): BlockContext {
  const { session, device, say } = room;
  const { lesson, answers } = session.state;
  const question = lesson.questions.find((candidate) => candidate.id === block);
  const { response, correct = false, tries = 0 } = answers.get(block) ?? {};
  const key = `kendali:keep:${lesson.activityId}:${room.learner}:${block}`;
  return {
    say,
    ...(question ? { question } : {}),
    ...(response ? { answered: { response, correct, tries } } : {}),
    answer: (given) => session.answer(block, given),
    report: (outcome) => session.tryLab(block, outcome),
    kept: () => device.read(key),
    keep: (text) => void device.write(key, text),
    announce: room.announce,
  };
}
