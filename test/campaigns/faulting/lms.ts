// The server of the fault-injecting LMS: keeps the attempt of one teacher over launches, as SCORM wants it kept, and gives
// out the page that frames the lesson.
import type { ServerResponse } from 'node:http';
import type { LmsFault } from './faults.ts';
import type { Commit, Launch } from './lms-api.ts';

/** An interaction as the LMS keeps it, by the names of its parts below `cmi.interactions.n.`. */
export type Interaction = Readonly<Record<string, string>>;

/** How long a commit takes on a slow way, in ms. */
const slowness = 150;
const writeOnly = /^cmi\.(core\.)?(exit|session_time)$/;

export class FaultyLms {
  readonly #version: Launch['version'];
  readonly faults = new Set<LmsFault>();
  /** What the strict APIs of all launches have found wrong. */
  readonly complaints = new Set<string>();
  /** What the attempt holds, by element. */
  #values: Record<string, string> = {};

  constructor(version: Launch['version']) {
    this.#version = version;
  }

  /** The packed memory that the LMS holds; empty when it has none. */
  get memory(): string {
    return this.#values['cmi.suspend_data'] ?? '';
  }

  get interactions(): Interaction[] {
    const interactions: Record<string, string>[] = [];
    for (const [element, value] of Object.entries(this.#values)) {
      const [, index, part] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
      if (index === undefined || part === undefined) continue;
      const at = Number(index);
      interactions[at] = { ...interactions[at], [part]: value };
    }
    return interactions;
  }

  /** The page for the next launch. @param frame address of the lesson; @param commits where commits go */
  page(frame: string, commits: string): string {
    const launch: Launch = { version: this.#version, values: this.#beginning(), commits };
    const safe = JSON.stringify(launch).replace(/</g, '\\u003c');
    return `<!doctype html><html lang="id"><title>LMS</title>
<style>body{margin:0}iframe{width:100%;height:660px;border:0}</style>
<script>window.launch = ${safe}; window.faults = ${JSON.stringify([...this.faults])};</script>
<script src="/lms-api.js"></script><iframe title="Pelajaran" src="${frame}"></iframe>`;
  }

  /** Takes a commit, or does what the fault of this moment says. */
  commit(body: string, response: ServerResponse): void {
    const [status, text] = this.#answerTo(body);
    const answer = (): void => void response.writeHead(status, { 'Content-Type': 'text/html' }).end(text);
    if (this.faults.has('commit-stored')) response.destroy();
    else if (this.faults.has('commit-slow')) setTimeout(answer, slowness);
    else answer();
  }

  #answerTo(body: string): [status: number, text: string] {
    if (this.faults.has('commit-false')) return [500, 'Galat'];
    if (this.faults.has('commit-login') || this.faults.has('expired'))
      return [200, '<!doctype html><title>Masuk</title>'];
    const { values, complaints } = JSON.parse(body) as Commit;
    Object.assign(this.#values, values);
    for (const complaint of complaints) this.complaints.add(complaint);
    return [200, 'stored'];
  }

  /** What the API holds when a launch begins. */
  #beginning(): Record<string, string> {
    const core = this.#version === '1.2' ? 'cmi.core.' : 'cmi.';
    const isNew = Object.keys(this.#values).length === 0;
    const suspended = this.#values[`${core}exit`] === 'suspend';
    const kept = Object.entries(this.#values).filter(([element]) => !writeOnly.test(element));
    return {
      ...Object.fromEntries(kept),
      [`${core}entry`]: isNew ? 'ab-initio' : suspended ? 'resume' : '',
    };
  }
}
