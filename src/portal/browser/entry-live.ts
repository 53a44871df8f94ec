// Renews who is active right now, every ten seconds while somebody looks. Without scripts there is a link to load it anew.
interface Line {
  region: string;
  people: string;
}

const every = 10_000;
/** As many regions as the page lists. */
const most = 8;

const box = document.querySelector<HTMLElement>('[data-live]');
const total = box?.querySelector('[data-total]');
const regions = box?.querySelector('[data-regions]');
const state = box?.querySelector('[data-state]');
if (box && total && regions && state) {
  const source = box.dataset.live ?? '';
  window.setInterval(() => {
    if (!document.hidden) renew(source).then(show, lost);
  }, every);

  const show = ([all, ...lines]: Line[]) => {
    total.textContent = all?.people ?? '';
    regions.replaceChildren(...lines.slice(0, most).map(item));
    if (lines.length === 0) regions.append(textItem(box.dataset.nobody ?? ''));
    const clock = new Intl.DateTimeFormat('id-ID', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Jakarta',
    });
    state.textContent = (box.dataset.at ?? '').replace('{time}', `${clock.format(new Date())} WIB`);
  };
  const lost = () => {
    state.textContent = box.dataset.lost ?? '';
  };
}

/** Asks for the figures: all, then each region, a line of JSON each. */
async function renew(source: string): Promise<Line[]> {
  const response = await fetch(source, { credentials: 'same-origin' });
  if (!response.ok || response.redirected) throw new Error(String(response.status));
  const text = await response.text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function item({ region, people }: Line): HTMLElement {
  const line = textItem('');
  const name = document.createElement('span');
  const count = document.createElement('b');
  name.textContent = region;
  count.textContent = people;
  line.append(name, ' ', count);
  return line;
}

function textItem(text: string): HTMLElement {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}
