// The live panel of the preview: shows what the lesson told the LMS. Everything it shows is text, never HTML, because
// it comes from a package that nobody has vetted.
import type { ShownInteraction } from '../preview/cmi-model.ts';
import { showFaults } from './fault-list.ts';
import { type CallMessage, type FromPanel, readWrapperMessage, type StateMessage } from './messages.ts';

/** Lines of the log that are kept. */
const mostLines = 200;

const panel = document.querySelector<HTMLElement>('[data-panel]');
const frame = document.querySelector<HTMLIFrameElement>('[data-preview]');
if (panel && frame) run(panel, frame);

function run(panel: HTMLElement, frame: HTMLIFrameElement): void {
  const address = frame.dataset.preview ?? '';
  const origin = new URL(address).origin;
  const send = (message: FromPanel): void => frame.contentWindow?.postMessage(message, origin);

  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = readWrapperMessage(event.data);
    if (message?.kind === 'state') showState(panel, message);
    if (message?.kind === 'call') showCall(panel, message);
    if (message?.kind === 'faults') showFaults(panel, message.faults);
    if (message?.kind === 'saved') {
      setText(panel, 'saved', (message.ok ? panel.dataset.saved : panel.dataset.unsaved) ?? '');
    }
  });

  // The frame is opened from here, so that nothing is said before someone listens.
  frame.addEventListener('load', () => send({ kind: 'hello' }));
  frame.src = address;
  for (const kind of ['close', 'open'] as const) {
    document.querySelector(`[data-action="${kind}"]`)?.addEventListener('click', () => send({ kind }));
  }
}

function showState(panel: HTMLElement, state: StateMessage): void {
  for (const name of ['status', 'success', 'entry', 'exit'] as const) {
    const value = state[name];
    const words = panel.getAttribute(`data-${name}-${value.replace(/\W/g, '-') || 'none'}`);
    setText(panel, name, words && value ? `${words} (${value})` : words || value || '–');
  }
  const names = ['score', 'scaled', 'progress', 'location', 'sessionTime', 'totalTime'] as const;
  for (const name of names) setText(panel, name, state[name] || '–');
  setCheck(panel, 'scores', `${state.score}${state.scaled}` !== '');
  setText(panel, 'suspendData', state.suspendData || '–');
  setText(
    panel,
    'suspendLength',
    new Intl.NumberFormat(document.documentElement.lang).format(state.suspendData.length),
  );
  const warning = part(panel, 'suspendWarning');
  if (warning) warning.hidden = state.suspendData.length <= Number(panel.dataset.suspendLimit);
  showInteractions(panel, state.interactions);
}

function showInteractions(panel: HTMLElement, interactions: readonly ShownInteraction[]): void {
  setText(panel, 'interactionCount', String(interactions.length));
  const body = part(panel, 'interactions');
  const none = part(panel, 'noInteractions');
  if (!body || !none) return;
  none.hidden = interactions.length > 0;
  const table = body.closest('table');
  if (table) table.hidden = interactions.length === 0;
  const rows = interactions.slice(-mostLines).map((interaction, index) => {
    const row = document.createElement('tr');
    const values = [interaction.id, interaction.type, interaction.response, interaction.result];
    row.append(...[String(index + 1), ...values].map((value) => element('td', value)));
    return row;
  });
  body.replaceChildren(...rows);
}

function showCall(panel: HTMLElement, call: CallMessage): void {
  const log = part(panel, 'log');
  if (!log || !isNews(log, call)) return;
  // The first call of an opening.
  if (log.childElementCount === 0)
    for (const check of ['opens', 'saves'] as const) setCheck(panel, check, false);
  const done = call.result === 'true';
  if (done && /^(LMS)?Initialize$/.test(call.name)) setCheck(panel, 'opens', true);
  if (done && /^(LMS)?(Commit|Finish)$|^Terminate$/.test(call.name)) setCheck(panel, 'saves', true);
  const args = call.args.map((arg) => JSON.stringify(arg.length > 120 ? `${arg.slice(0, 120)}…` : arg));
  const line = element(
    'li',
    `${call.name}(${args.join(', ')}) → ${JSON.stringify(call.result.slice(0, 120))}`,
  );
  if (call.error !== '0') {
    line.classList.add('wrong');
    line.append(
      element(
        'strong',
        ` ${panel.dataset.error ?? ''} ${call.error}${call.errorText && `: ${call.errorText}`}`,
      ),
    );
  }
  log.append(line);
  while (log.childElementCount > mostLines) log.firstElementChild?.remove();
  const box = log.parentElement;
  if (box) box.scrollTop = box.scrollHeight;
}

/** Calls are told again after a greeting; each is shown once, and another opening starts a new list. */
function isNews(log: HTMLElement, { run, index }: CallMessage): boolean {
  if (log.dataset.run !== String(run)) {
    log.replaceChildren();
    log.dataset.run = String(run);
  } else if (index <= Number(log.dataset.index)) {
    return false;
  }
  log.dataset.index = String(index);
  return true;
}

/** Ticks off, in words, one of the things that every lesson has to do. */
function setCheck(panel: HTMLElement, name: 'opens' | 'saves' | 'scores', seen: boolean): void {
  setText(panel, name, (seen ? panel.dataset.seen : panel.dataset.unseen) ?? '');
}

function part(panel: HTMLElement, name: string): HTMLElement | null {
  return panel.querySelector<HTMLElement>(`[data-part="${name}"]`);
}

function setText(panel: HTMLElement, name: string, text: string): void {
  const node = part(panel, name);
  if (node && node.textContent !== text) node.textContent = text;
}

function element(name: string, text: string): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}
