// Keeps the state of a SCORM attempt: on the server at each commit, and beside it in this tab, because the last commit
// before a reload may arrive after the page has been asked for again.
import { type CmiRecord, type KeptInteraction, keep, nextLaunch, totalTime } from '../preview/cmi.ts';
import type { WrapperSetup } from '../preview/setup.ts';
import type { FromWrapper } from './messages.ts';

/** Browsers let a request outlive its page up to 64 KiB. */
const keepaliveLimit = 60 * 1024;
const longestWait = 30_000;

export interface Recorder {
  /** The latest record that is known, here or on the server. */
  last(): CmiRecord | undefined;
  /** Says where the data model can be read from. */
  watch(render: () => unknown): void;
  /** Tells the panel, once the lesson has stopped writing for a moment. */
  changed(): void;
  /** Tells the panel now. */
  show(): void;
  /** Keeps the state as it is now. */
  save(): void;
}

export function createRecorder(setup: WrapperSetup, tell: (message: FromWrapper) => void): Recorder {
  const mirrorName = `kendali-pratinjau-${setup.attempt}`;
  const start = laterOf(setup.record, readMirror(mirrorName));
  const totalBefore = totalTime(start);
  const entry = nextLaunch(start, setup).core.entry;
  let revision = start?.revision ?? 0;
  let render: (() => unknown) | undefined;
  let announced = 0;
  let unsaved: CmiRecord | undefined;
  let wait = 1000;

  const cmi = () => keep(render?.(), totalBefore);

  function show(): void {
    if (!render) return;
    announced = 0;
    const { core, suspend_data, interactions } = cmi();
    tell({
      kind: 'state',
      status: core.lesson_status,
      score: core.score.raw,
      location: core.lesson_location,
      sessionTime: core.session_time,
      totalTime: totalBefore,
      entry,
      exit: core.exit,
      suspendData: suspend_data,
      interactions: Object.values(interactions).map(shown),
    });
  }

  async function send(record: CmiRecord): Promise<void> {
    unsaved = record;
    const body = JSON.stringify(record);
    const ok = await fetch('cmi', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: body.length < keepaliveLimit,
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (unsaved !== record) return;
    tell({ kind: 'saved', ok });
    if (ok) {
      unsaved = undefined;
      wait = 1000;
      return;
    }
    setTimeout(() => unsaved === record && void send(record), wait);
    wait = Math.min(wait * 2, longestWait);
  }

  return {
    last: () => start,
    watch(from) {
      render = from;
      show();
    },
    changed() {
      if (announced === 0) announced = window.setTimeout(show, 50);
    },
    show,
    save() {
      revision = Math.max(revision + 1, Date.now());
      const record = { revision, cmi: cmi() };
      writeMirror(mirrorName, record);
      void send(record);
      show();
    },
  };
}

const shown = (entry: KeptInteraction) => ({
  id: entry.id,
  type: entry.type,
  response: entry.student_response,
  result: entry.result,
});

function laterOf(one: CmiRecord | undefined, other: CmiRecord | undefined): CmiRecord | undefined {
  return (other?.revision ?? 0) > (one?.revision ?? 0) ? other : one;
}

function readMirror(name: string): CmiRecord | undefined {
  try {
    const record = JSON.parse(sessionStorage.getItem(name) ?? 'null') as CmiRecord | null;
    return record
      ? { revision: record.revision, cmi: keep(record.cmi, record.cmi.core.total_time) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Storage may be full or forbidden; the server has the state all the same. */
function writeMirror(name: string, record: CmiRecord): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(record));
  } catch {}
}
