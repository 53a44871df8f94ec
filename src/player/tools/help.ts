// The section for whoever needs help: where things are kept right now, what an LRS has refused, and what a help desk asks first.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { copyText, fieldToCopy } from '../../blocks/work/clipboard.ts';
import { logTrouble } from '../log.ts';
import { asideOf } from '../outbox/aside.ts';
import { byId } from '../view/dom.ts';
import type { Drawer, Section } from './drawer.ts';

export const helpSection: Section = (drawer, body) => {
  const { say } = drawer;
  const facts: Fact[] = [];
  const list = make('dl', 'help-facts');
  const add = (more: readonly Fact[]) => {
    facts.push(...more);
    for (const [name, value] of more) list.append(make('dt', 'small soft', name), make('dd', '', value));
  };
  add(factsOf(drawer));
  refusedOf(drawer).then(add, (error: unknown) => logTrouble('What was refused could not be read', error));
  const told = make('div');
  told.setAttribute('role', 'status');
  const copy = makeButton('button', say('tools.help.copy'), async () => {
    const text = facts.map(([name, value]) => `${name}: ${value}`).join('\n');
    const isCopied = await copyText(text);
    told.replaceChildren(make('p', '', say(isCopied ? 'tools.help.copied' : 'tools.help.not-copied')));
    if (isCopied) return;
    const field = fieldToCopy(text);
    field.className = 'tool-field';
    field.setAttribute('aria-label', say('tools.help.copy'));
    told.append(field);
    field.select();
  });
  body.append(make('p', '', say('tools.help.why')), list, copy, told);
};

type Fact = [name: string, value: string];

/** What tells one launch from another; nothing of the learner, and no address, which may hold a secret of the LMS. */
function factsOf({ say, session, device }: Drawer): Fact[] {
  const { lesson } = session.state;
  const { dataset } = document.documentElement;
  const time = new Date(session.now()).toLocaleString(lesson.language, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return [
    [say('tools.help.saved'), byId('tersimpan').textContent ?? ''],
    [say('tools.help.session'), `${lesson.session.title} (${lesson.session.id})`],
    [say('tools.help.package'), `${dataset.tracking ?? ''}, ${editionOf(location.pathname)}`],
    [say('tools.help.storage'), say(`tools.help.storage.${device.lasting ? 'lasting' : 'window'}`)],
    [say('tools.help.network'), say(`tools.help.network.${navigator.onLine ? 'on' : 'off'}`)],
    [say('tools.help.screen'), `${innerWidth} × ${innerHeight}, ${devicePixelRatio}×`],
    [say('tools.help.browser'), navigator.userAgent],
    [say('tools.help.time'), time],
  ];
}

/** How many statements of this attempt an LRS has refused for good, and with which answers; nothing when there are none. */
async function refusedOf({ say, session, device }: Drawer): Promise<Fact[]> {
  const aside = await asideOf(session.state.registration ?? '', device);
  // What was set aside for another reason was told in another launch.
  const codes = aside.flatMap(({ reason }) => /^\d{3}/.exec(reason) ?? []);
  if (codes.length === 0) return [];
  const value = say('tools.help.refused.count', {
    count: codes.length,
    codes: [...new Set(codes)].join(', '),
  });
  return [[say('tools.help.refused'), value]];
}

/** The document's name, which holds the edition's hash where the LMS might keep old files, and that of the script. */
function editionOf(path: string): string {
  const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
  return [path, script]
    .map((address) => address.split(/[?#;]/)[0]?.split('/').pop())
    .filter(Boolean)
    .join(', ');
}
