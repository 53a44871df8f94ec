// Keeps the state of a SCORM attempt: on the server at each commit, and beside it in this tab, because the last commit
// before a reload may arrive after the page has been asked for again.
import type { CmiModel, CmiRecord } from '../preview/cmi-model.ts';
import type { WrapperSetup } from '../preview/setup.ts';
import { keeper } from './keep.ts';
import type { FromWrapper } from './messages.ts';

export interface Recorder {
  /** The data model that this launch starts with. */
  readonly launch: object;
  /** Says where the data model can be read from. */
  watch(render: () => unknown): void;
  /** Tells the panel, once the lesson has stopped writing for a moment. */
  changed(): void;
  /** Tells the panel now. */
  show(): void;
  /** Keeps the state as it is now. */
  save(): void;
}

/** Goes on from the later of what the server and this tab have kept. @param tell what is told to the panel */
export function createRecorder<Kept>(
  setup: WrapperSetup,
  model: CmiModel<Kept>,
  tell: (message: FromWrapper) => void,
): Recorder {
  const mirrorName = `kendali-pratinjau-${setup.attempt}-${setup.part}`;
  // The server has checked its record.
  const start = laterOf(setup.record as CmiRecord<Kept> | undefined, readMirror(mirrorName, model));
  const totalBefore = model.total(start);
  const send = keeper(`cmi?bagian=${setup.part + 1}`, (ok) => tell({ kind: 'saved', ok }));
  let revision = start?.revision ?? 0;
  let render: (() => unknown) | undefined;
  let announced = 0;

  const cmi = () => model.keep(render?.(), totalBefore);

  function show(): void {
    if (!render) return;
    announced = 0;
    tell({ kind: 'state', ...model.shown(cmi()), totalTime: totalBefore, entry: model.entry(start) });
  }

  return {
    launch: model.next(start, setup),
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
      send(record);
      show();
    },
  };
}

function laterOf<Kept>(
  one: CmiRecord<Kept> | undefined,
  other: CmiRecord<Kept> | undefined,
): CmiRecord<Kept> | undefined {
  return (other?.revision ?? 0) > (one?.revision ?? 0) ? other : one;
}

function readMirror<Kept>(name: string, model: CmiModel<Kept>): CmiRecord<Kept> | undefined {
  try {
    const record = JSON.parse(sessionStorage.getItem(name) ?? 'null') as CmiRecord | null;
    return record ? { revision: Number(record.revision), cmi: model.restore(record.cmi) } : undefined;
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
