// The section for whoever needs help: where things are kept right now, and what a help desk asks first.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { copyText, fieldToCopy } from '../../blocks/work/clipboard.ts';
import { byId } from '../view/dom.ts';
import type { Drawer, Section } from './drawer.ts';

export const helpSection: Section = (drawer, body) => {
  const { say } = drawer;
  const facts = factsOf(drawer);
  const list = make('dl', 'help-facts');
  for (const [name, value] of facts) list.append(make('dt', 'small soft', name), make('dd', '', value));
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

/** What tells one launch from another; nothing of the learner, and no address, which may hold a secret of the LMS. */
function factsOf({ say, session, device }: Drawer): [name: string, value: string][] {
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

/** The document's name, which holds the edition's hash where the LMS might keep old files, and that of the script. */
function editionOf(path: string): string {
  const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
  return [path, script]
    .map((address) => address.split(/[?#;]/)[0]?.split('/').pop())
    .filter(Boolean)
    .join(', ');
}
