// The home page of a site comes to life: how far the person is in each session, who she is, and what works offline.
import type { Site } from '../../model/site.ts';
import { loadConfig, type PackageConfig } from '../config.ts';
import { openDevice } from '../device.ts';
import { sayer } from '../say.ts';
import { byId } from '../view/dom.ts';
import { savesData } from '../view/pages.ts';
import { forgetWaiting, type Leftover, sendWaiting } from './leftover.ts';
import { keepOffline, linkManifest, type OfflineState } from './offline.ts';
import { openPeople } from './people.ts';
import { showPeople } from './people-card.ts';
import { readSummary } from './summary.ts';

const site = JSON.parse(byId('situs').textContent ?? '') as Site;
const say = sayer(site.strings);
const device = openDevice();
const people = openPeople(device, site.course);
const activities = site.sessions.map(({ activityId }) => activityId);
const hasBegun = (slot: string): boolean =>
  activities.some((activity) => readSummary(device, activity, slot) !== undefined);

showSessions();
offerInstalling();
linkManifest();
void keepOffline(savesData(), { onState: showOffline, onUpdate: offerUpdate });
void loadConfig(site).then(showConfig);
// Back from a lesson: what was done there counts here.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) showSessions();
});

/** How far the person who learns now is in each session. */
function showSessions(): void {
  const { slot } = people.current();
  for (const { id, activityId } of site.sessions) {
    const card = document.querySelector<HTMLElement>(`[data-session="${id}"]`);
    const bar = card?.querySelector('progress');
    const words = card?.querySelector<HTMLElement>('.home-progress span');
    const start = card?.querySelector('.home-start');
    const summary = readSummary(device, activityId, slot);
    if (!bar || !words || !start) continue;
    bar.value = summary?.percent ?? 0;
    words.textContent = summary ? progressWords(summary) : '';
    start.textContent = say(summary ? 'home.go-on' : 'home.begin');
    if (bar.parentElement) bar.parentElement.hidden = !summary;
  }
}

function progressWords({ percent, status, score }: NonNullable<ReturnType<typeof readSummary>>): string {
  const done = say('home.progress', { percent });
  if (score === undefined) return done;
  const number = new Intl.NumberFormat(document.documentElement.lang || 'id').format(score);
  return `${done} · ${say(status === 'passed' ? 'home.passed' : 'home.score', { score: number })}`;
}

function showConfig(config: PackageConfig): void {
  for (const { code, name } of config.faults) addNotice(say(`player.config.${code}`, { name }));
  const contact = byId('bantuan');
  contact.hidden = config.contact === undefined;
  contact.textContent = say('player.contact', { contact: config.contact ?? '' });
  const leftover = config.lrs && { lrs: config.lrs, course: site.course, people, device };
  const show = (): void => {
    showSessions();
    showPeople(byId('siapa'), {
      say,
      people,
      endpoint: config.lrs?.endpoint,
      activities,
      hasBegun,
      onForget(person) {
        void forgetWaiting({ course: site.course, device }, person);
      },
      onChange: show,
    });
    if (leftover) void sendLeftover(leftover);
  };
  show();
}

/** Records that wait since an earlier lesson go out now that there may be a network. */
async function sendLeftover(leftover: Leftover): Promise<void> {
  const waiting = byId('menunggu');
  const person = people.current();
  await sendWaiting(leftover, person, (count) => {
    if (people.current().slot !== person.slot) return;
    waiting.hidden = count === 0;
    waiting.textContent = say('home.waiting', { count });
  });
}

function showOffline(state: OfflineState): void {
  const card = byId('luring');
  const words = byId('luring-kata');
  const megabytes = new Intl.NumberFormat(document.documentElement.lang || 'id', {
    maximumFractionDigits: 1,
  }).format(site.bytes / 1024 / 1024);
  card.hidden = false;
  card.dataset.state = state.is;
  words.textContent = say(`home.offline.${state.is}`, {
    megabytes,
    percent: state.is === 'saving' ? state.percent : 0,
  });
  const wake = byId('luring-simpan');
  const hadFocus = document.activeElement === wake;
  wake.hidden = state.is !== 'asleep';
  wake.onclick = state.is === 'asleep' ? state.wake : null;
  // The button is gone: whoever pressed it by keyboard goes on from here, and not from the top.
  if (hadFocus && wake.hidden) words.focus();
}

function offerUpdate(apply: () => void): void {
  if (document.getElementById('pembaruan')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = say('site.reload');
  button.addEventListener('click', apply);
  addNotice(say('site.update'), button).id = 'pembaruan';
}

function addNotice(text: string, ...more: Node[]): HTMLElement {
  const notice = document.createElement('div');
  notice.className = 'notice';
  const words = document.createElement('p');
  words.append(`${text} `, ...more);
  notice.append(words);
  byId('pemberitahuan').append(notice);
  return notice;
}

/** Chrome's own offer to install, which it makes when the site may be installed and isn't yet. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

function offerInstalling(): void {
  const hint = byId('pasang');
  if (location.protocol === 'file:' || matchMedia('(display-mode: standalone)').matches) return;
  hint.hidden = false;
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const install = byId('pasang-sekarang');
    install.hidden = false;
    install.onclick = () => void (event as InstallPrompt).prompt();
  });
  window.addEventListener('appinstalled', () => {
    hint.hidden = true;
  });
}
