// The button that opens Alat; the tools themselves come when somebody wants them.
import { loadPart } from '../chunks.ts';
import { logTrouble } from '../log.ts';
import type { ToolsRoom } from '../tools/tools.ts';
import { byId } from './dom.ts';
import { showPassingNotice } from './status.ts';

type ToolsChunk = typeof import('../tools/entry-tools.ts');

/** Makes the button live. */
export function enhanceTools(room: ToolsRoom): void {
  const opener = byId('buka-alat');
  opener.hidden = false;
  opener.addEventListener('click', () => void open(room, opener));
}

async function open(room: ToolsRoom, opener: HTMLElement): Promise<void> {
  opener.setAttribute('aria-busy', 'true');
  try {
    const { openTools, say } = await loadPart<ToolsChunk>(room.session.state.lesson, 'tools');
    openTools({ ...room, say }, opener);
  } catch (error) {
    logTrouble('The tools could not be loaded', error);
    showPassingNotice(room.say('player.part-failed'), room.say);
  } finally {
    opener.removeAttribute('aria-busy');
  }
}
