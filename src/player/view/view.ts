// The view: one page at a time out of the document that was readable before any script ran.
// The address's fragment says what is shown (#p-<page>, #s-<question>, #hasil), so links, history and the back button just work.
import { make, makeButton } from '../../blocks/question/dom.ts';
import type { Lesson } from '../../model/lesson.ts';
import { loadChunk, loadPart } from '../chunks.ts';
import { currentPage } from '../lesson.ts';
import { logTrouble } from '../log.ts';
import { neighbours, pageOf, pagesOf, unitWith } from '../places.ts';
import type { Say } from '../say.ts';
import type { SavedState } from '../tracking/port.ts';
import { type BlockRoom, enhanceBlocks, prefetchBlocks } from './blocks.ts';
import { enhanceContents, showMarks, showPlace } from './contents.ts';
import { byId, whenIdle } from './dom.ts';
import { tameDoubleClicks } from './double-click.ts';
import { enhanceReferences } from './glossary.ts';
import { Pages, savesData } from './pages.ts';
import { showNotice, showProgress, showSaved } from './status.ts';
import { enhanceTools } from './tools.ts';

const resultHash = '#hasil';

type ResultPart = typeof import('../result/entry-result.ts') & { say: Say };

export interface ViewOptions {
  lesson: Lesson;
  say: Say;
  /** Hands in and ends the launch. */
  finish(): void;
  /** Where the progress is kept just now. */
  saved(): SavedState;
  /** Whether the lesson can be opened again from here. */
  canReopen: boolean;
}

export class View {
  readonly #options: ViewOptions;
  readonly #main = byId('isi');
  readonly #pages: Pages;
  readonly #result: HTMLElement;
  readonly #contents: { close(): void };
  #room: BlockRoom | undefined;
  #tools: ReturnType<typeof enhanceTools> | undefined;
  #start: string | undefined;
  /** What the address asks for while something else may still be loading. */
  #wanted = '';
  /** The offer to try once more, while what the address asks for could not be had. */
  #retry: HTMLElement | undefined;
  /** Says what became of the progress, once the lesson was closed. */
  #closedWords: ((saved: SavedState) => string) | undefined;

  /** Takes over the document: from now on one page is shown, the first or the one that the address names. */
  constructor(options: ViewOptions) {
    this.#options = options;
    const { lesson, say } = options;
    this.#pages = new Pages(lesson, this.#main);
    this.#result = makeResult(say);
    this.#main.append(this.#result);
    this.#contents = enhanceContents();
    enhanceReferences(this.#main, say);
    tameDoubleClicks();
    document.documentElement.classList.add('playing');
    const keys = document.querySelector<HTMLElement>('.keys');
    if (keys) keys.hidden = false;
    const named = this.#named() ?? '';
    this.#display(this.#pages.element(named) ? named : (pagesOf(lesson)[0]?.id ?? ''));
    window.addEventListener('hashchange', () => void this.#follow(true));
  }

  /** The lesson is open: pages count as read from here on, and blocks come to life. */
  begin(room: BlockRoom): void {
    this.#room = room;
    const { session, say } = room;
    session.onChange((state) => {
      showProgress(state, say);
      showMarks(state, say);
    });
    this.#start = currentPage(session.state);
    void this.#follow(false);
    this.#tools = enhanceTools({
      ...room,
      element: (page) => this.#pages.element(page),
      loadAll: () => this.#pages.loadAll(),
    });
    whenIdle(() => void prefetchBlocks(room).then(() => this.#prefetchResult()));
    document.addEventListener('click', (event) => this.#keepHere(event));
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /**
   * The page that the address names, if the lesson has it; an address without a fragment means the page that the
   * launch began with. (Were the fragment set then, the browser would scroll past what stands above that page.)
   */
  #named(): string | undefined {
    if (location.hash === '') return this.#start;
    const { lesson } = this.#options;
    const question = questionIn(location.hash);
    if (question !== undefined) return pagesOf(lesson).find((page) => page.questions.includes(question))?.id;
    return location.hash.startsWith('#p-') ? pageOf(lesson, location.hash.slice(3))?.id : undefined;
  }

  /** Shows what the address names. @param focus whether the reader comes from another page */
  async #follow(focus: boolean): Promise<void> {
    const room = this.#room;
    this.#contents.close();
    if (!room) return this.#leafThrough();
    if (room.session.finished) return;
    if (location.hash === resultHash) return this.#showResult(room, focus);
    const page = this.#named();
    const unit = page === undefined ? undefined : unitWith(this.#options.lesson, page);
    if (page === undefined || !unit) return;
    const element = await this.#bring(page, () => this.#pages.page(page, unit));
    if (!element) return;
    room.session.open(page);
    this.#display(page);
    enhanceBlocks(room, element);
    const question = questionIn(location.hash);
    if (question !== undefined) this.#focusOnQuestion(question);
    else if (focus) this.#focusOn(`h-${page}`);
    this.#pages.prefetchAfter(unit);
  }

  async #showResult({ session }: BlockRoom, focus: boolean): Promise<void> {
    this.#wanted = resultHash;
    const part = await this.#bring(resultHash, () => this.#resultPart());
    if (!part) return;
    const { showResult, showStems, say } = part;
    const actions = { saved: this.#options.saved(), finish: () => this.#close(part) };
    showResult(this.#result, session.state, say, actions);
    this.#display(undefined);
    if (focus) this.#focusOn('h-hasil');
    if (!savesData()) void this.#pages.loadAll().then(() => showStems(this.#result, say));
  }

  /** The result can be seen, and the lesson handed in, where the network has gone since. */
  #prefetchResult(): void {
    if (savesData()) return;
    const { lesson } = this.#options;
    Promise.all([this.#resultPart(), loadChunk(lesson, 'objectives')]).catch((error: unknown) =>
      logTrouble('The result will be asked for again', error),
    );
  }

  #resultPart(): Promise<ResultPart> {
    return loadPart<ResultPart>(this.#options.lesson, 'result');
  }

  /** While tracking is still being opened, what is already here can be read. */
  #leafThrough(): void {
    const page = this.#named();
    if (page === undefined || !this.#pages.element(page)) return;
    this.#display(page);
    this.#focusOn(`h-${page}`);
  }

  /**
   * Gets what has to be shown, saying so when that takes long.
   * @returns undefined when it can't be had now, or when something else is wanted by now
   */
  async #bring<T>(wanted: string, get: () => Promise<T>): Promise<T | undefined> {
    this.#wanted = wanted;
    this.#retry?.remove();
    this.#retry = undefined;
    const { say } = this.#options;
    const loading = setTimeout(() => {
      byId('pengumuman').textContent = say('player.loading');
      this.#main.setAttribute('aria-busy', 'true');
    }, 300);
    try {
      const got = await get();
      return this.#wanted === wanted ? got : undefined;
    } catch (error) {
      logTrouble(`${wanted} could not be loaded`, error);
      if (this.#wanted === wanted) this.#offerRetry();
      return undefined;
    } finally {
      clearTimeout(loading);
      this.#main.removeAttribute('aria-busy');
    }
  }

  #offerRetry(): void {
    const { say } = this.#options;
    const retry = makeButton('button', say('player.retry'), () => void this.#follow(true));
    this.#retry = showNotice(say('player.load-failed'), say, retry);
    this.#retry.scrollIntoView({ block: 'nearest' });
    retry.focus();
  }

  /** Shows one page, or without one the result. */
  #display(page: string | undefined): void {
    const { lesson } = this.#options;
    const element = page === undefined ? this.#result : this.#pages.element(page);
    for (const shown of this.#main.querySelectorAll('.current')) shown.classList.remove('current', 'first');
    element?.classList.add('current');
    const unit = page === undefined ? undefined : unitWith(lesson, page);
    const article = unit && this.#pages.unitElement(unit.id);
    article?.classList.add('current');
    article?.classList.toggle('first', unit?.pages[0]?.id === page);
    this.#showPager(page);
    this.#tools?.show(page);
    showPlace(page);
    if (this.#room) document.title = titleOf(this.#room, page);
  }

  #showPager(page: string | undefined): void {
    const { lesson, say } = this.#options;
    const pages = pagesOf(lesson);
    const { previous, next } =
      page === undefined ? { previous: pages[pages.length - 1], next: undefined } : neighbours(lesson, page);
    const [back, on] = [byId<HTMLAnchorElement>('sebelumnya'), byId<HTMLAnchorElement>('lanjut')];
    back.hidden = !previous;
    back.href = `#p-${previous?.id ?? ''}`;
    on.hidden = page === undefined;
    on.href = next ? `#p-${next.id}` : resultHash;
    on.textContent = next ? say('player.next-page', { title: next.title }) : say('player.to-result');
  }

  /** The reader arrives at the top of a page, and with her the focus, so that screen readers begin to read there. */
  #focusOn(heading: string): void {
    window.scrollTo(0, 0);
    document.getElementById(heading)?.focus({ preventScroll: true });
  }

  #focusOnQuestion(id: string): void {
    const card = this.#main.querySelector<HTMLElement>(`[data-block="${id}"]`);
    const title = card?.querySelector<HTMLElement>('.question-title');
    if (!card || !title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'start' });
  }

  /**
   * A link to a page in another unit's document leads to that page in this one. One to where the address points
   * already would do nothing: after a failure it tries once more.
   */
  #keepHere(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const again = this.#retry && link?.hash === location.hash;
    const [path = '', page] = (link?.getAttribute('href') ?? '').split('#p-');
    if (!again && (!page || path === '' || !pageOf(this.#options.lesson, page))) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (again) void this.#follow(true);
    else location.hash = `#p-${page}`;
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const id = event.key === 'PageDown' ? 'lanjut' : event.key === 'PageUp' ? 'sebelumnya' : undefined;
    const link = id ? byId<HTMLAnchorElement>(id) : undefined;
    if (!link || link.hidden) return;
    event.preventDefault();
    link.click();
  }

  #close({ closedKey, makeClosed, say }: ResultPart): void {
    const { finish, saved, canReopen } = this.#options;
    this.#closedWords = (now) => say(closedKey(now));
    finish();
    showSaved('closed', say);
    document.documentElement.classList.add('closed');
    const reopen = canReopen ? () => location.reload() : undefined;
    const closed = makeClosed(say, saved(), reopen);
    this.#main.replaceChildren(closed);
    window.scrollTo(0, 0);
    closed.querySelector('h1')?.focus();
  }

  /** Where the progress is kept turns out after the lesson was closed. */
  closedAs(saved: SavedState): void {
    const words = this.#main.querySelector('.closed-words');
    if (words && this.#closedWords) words.textContent = this.#closedWords(saved);
  }
}

/** Makes the empty result section; it is a page like the others. */
function makeResult(say: Say): HTMLElement {
  const section = make('section', 'page');
  section.id = 'hasil';
  section.setAttribute('aria-labelledby', 'h-hasil');
  const heading = make('h1', '', say('player.result'));
  heading.id = 'h-hasil';
  heading.tabIndex = -1;
  section.append(heading);
  return section;
}

/** The document's title: page, unit and session; on the result page that and the session. */
function titleOf({ session, say }: BlockRoom, page: string | undefined): string {
  const { lesson } = session.state;
  const words =
    page === undefined
      ? [say('player.result')]
      : [pageOf(lesson, page)?.title, unitWith(lesson, page)?.title];
  return [...words, lesson.session.title].join(' · ');
}

/** The question that an address's fragment names. */
const questionIn = (hash: string): string | undefined => (hash.startsWith('#s-') ? hash.slice(3) : undefined);
