// An LMS's server for strict APIs: what a launch commits is there for the next one, and committing fails as real LMSs do.
import type { Lesson } from '../../../src/model/lesson.ts';
import type { DeviceStore } from '../../../src/player/device.ts';
import { begin, mergeMemory } from '../../../src/player/launch.ts';
import { unpackMemory } from '../../../src/player/memory.ts';
import type { Remembered } from '../../../src/player/remembered.ts';
import type { Session } from '../../../src/player/session.ts';
import type { Opening, SavedState, Tracking } from '../../../src/player/tracking/port.ts';
import { scorm12 } from '../../../src/player/tracking/scorm12.ts';
import { scorm2004 } from '../../../src/player/tracking/scorm2004.ts';
import { smallLesson } from '../fixture.ts';
import { StrictScorm12 } from '../strict-scorm12.ts';
import { StrictScorm2004 } from './strict-scorm2004.ts';

export type Version = '1.2' | '2004';
/** `lost` has stored it although it says that it hasn't; `gone` says that it has, and stores nothing. */
export type Mood = 'well' | 'false' | 'lost' | 'gone' | 'throws';

export interface Launch {
  session: Session;
  opening: Opening;
  saved: SavedState[];
  calls: string[];
  complaints: string[];
  api: StrictScorm12 | StrictScorm2004;
}

export class School {
  readonly version: Version;
  readonly lesson: Lesson;
  /** What the server holds. */
  values: Record<string, string> = {};
  mood: Mood = 'well';
  learner = 'bu-sari';

  constructor(version: Version, lesson: Lesson = smallLesson) {
    this.version = version;
    this.lesson = lesson;
  }

  /** Opens the lesson anew as main.ts does. @param values what the LMS says otherwise */
  async launch(device: DeviceStore, now: () => number, values: Record<string, string> = {}): Promise<Launch> {
    const { tracking, api } = this.prepare(device, values);
    const opening = await tracking.open();
    if (!opening) throw new Error('not opened');
    const { session } = begin(this.lesson, tracking, opening, now, () => 0);
    const saved: SavedState[] = [];
    tracking.onSaved((state) => saved.push(state));
    opening.onOthers?.((memory) => void mergeMemory(session, memory, 'if-new'));
    session.closeDoors();
    return { session, opening, saved, calls: api.calls, complaints: api.complaints, api };
  }

  /** What the memory on the server tells. */
  remembered(): Remembered | undefined {
    return unpackMemory(this.lesson, this.values['cmi.suspend_data'] ?? '');
  }

  /** Question and response of all interactions on the server. */
  answers(): string[] {
    const part = this.version === '1.2' ? 'student_response' : 'learner_response';
    const ids = Object.keys(this.values).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element));
    return ids.map((id) => `${this.values[id]} ${this.values[id.replace(/id$/, part)]}`).sort();
  }

  /** The API of the next launch and what tracks it, before anything is called. */
  prepare(
    device: DeviceStore,
    values: Record<string, string> = {},
  ): { tracking: Tracking; api: StrictScorm12 | StrictScorm2004 } {
    const core = this.version === '1.2' ? 'cmi.core.' : 'cmi.';
    const suspended = this.values[`${core}exit`] === 'suspend';
    const given = {
      ...this.values,
      ...(Object.keys(this.values).length > 0 ? { [`${core}entry`]: suspended ? 'resume' : '' } : {}),
      [this.version === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id']: this.learner,
      ...values,
    };
    const commit = (api: StrictScorm12 | StrictScorm2004, real: () => string): string => {
      if (this.mood === 'throws') throw new Error('network');
      const stores = this.mood === 'well' || this.mood === 'lost';
      if (stores && real() === 'true') this.values = Object.fromEntries(api.values);
      return this.mood === 'well' || this.mood === 'gone' ? 'true' : 'false';
    };
    if (this.version === '1.2') {
      const api = new StrictScorm12({ values: given });
      const real = api.LMSCommit.bind(api);
      api.LMSCommit = (parameter) => commit(api, () => real(parameter));
      return { tracking: scorm12(api, this.lesson, device), api };
    }
    const api = new StrictScorm2004({ values: given });
    const real = api.Commit.bind(api);
    api.Commit = (parameter) => commit(api, () => real(parameter));
    return { tracking: scorm2004(api, this.lesson, device), api };
  }
}
