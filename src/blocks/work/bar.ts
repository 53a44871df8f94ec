// The bar below a work: download it, print it, copy its text, and an honest sentence on where it is kept.
import type { BlockContext, DocumentTools, WorkPlace } from '../contract.ts';
import { make, makeButton } from '../question/dom.ts';
import { copyText, fieldToCopy } from './clipboard.ts';
import type { WorkDocument } from './document.ts';

export interface WorkBar {
  element: HTMLElement;
  /** Says anew where the work is kept; to be called after every change. */
  update(): void;
}

/** What a bar needs to know of the work that it belongs to. */
export interface BarSource {
  /** The name of the group of buttons. */
  label: string;
  /** Where the work is kept; undefined until there is one. Left out where the bar is not to say. */
  place?(): WorkPlace | undefined;
  document(): WorkDocument | undefined | Promise<WorkDocument | undefined>;
}

/**
 * The bar of the work that a lab makes.
 * @param documentOf builds the document from what was made so far; undefined until there is something
 */
export function createWorkBar(context: BlockContext, documentOf: () => WorkDocument | undefined): WorkBar {
  const place = () => (documentOf() ? context.workPlace() : undefined);
  return createBar(context, { label: context.say('blocks.work'), place, document: documentOf });
}

/** A bar for a work from wherever it comes. What goes wrong is said in it, with what to do. */
export function createBar(context: BlockContext, source: BarSource): WorkBar {
  const say = (key: string, values?: Record<string, string>) => context.say(`blocks.work-${key}`, values);
  const place = make('p', 'work-place');
  const told = make('div', 'work-told');
  told.setAttribute('role', 'status');

  function tell(...lines: (string | Node)[]): void {
    told.textContent = '';
    for (const line of lines) told.append(typeof line === 'string' ? make('p', '', line) : line);
  }

  /** Loads the work and the tools, and hands both on. */
  async function use(act: (tools: DocumentTools, work: WorkDocument) => void | Promise<void>): Promise<void> {
    tell();
    try {
      const work = await source.document();
      if (!work) return tell(say('empty'));
      await act(await context.documents(), work);
    } catch {
      tell(say('failed'));
    }
  }

  const ways: Record<string, Parameters<typeof use>[0]> = {
    async download(tools, work) {
      await tools.download(work);
      tell(say('downloaded', { file: `${work.fileName}.docx` }));
    },
    print: (tools, work) => tools.print(work),
    async copy(tools, work) {
      const text = tools.text(work);
      if (await copyText(text)) return tell(say('copied'));
      const field = fieldToCopy(text);
      field.setAttribute('aria-label', say('copy'));
      tell(say('not-copied'), field);
      field.focus();
      field.select();
    },
  };

  const buttons = make('div', 'button-row');
  for (const [way, act] of Object.entries(ways)) {
    buttons.append(makeButton('button quiet', say(way), () => void use(act)));
  }
  const element = make('div', 'work-bar');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', source.label);
  element.append(buttons, ...(source.place ? [place] : []), told);

  const showPlace = (): void => {
    if (source.place) place.textContent = say(source.place() ?? 'empty');
  };
  function update(): void {
    tell();
    showPlace();
  }
  update();
  // A work reaches the LMS's memory a moment after it was kept.
  if (source.place) context.onWorkPlace(showPlace);
  return { element, update };
}
