// A funnel: how many are left at each stage, as a share of the first stage and of the one before.
import { block, nothing } from './markup.ts';
import { percent } from './scale.ts';
import { escaped, isKnown, shareIn, writer } from './text.ts';
import type { ChartSay, FunnelData } from './types.ts';

const height = 28;

/** Bars from the middle, so that what is lost shows at both sides. */
export function funnelChart(say: ChartSay, data: FunnelData): string {
  const { stages } = data;
  const [first] = stages;
  if (!first) return nothing(say);
  const widest = Math.max(0, ...stages.map(({ count }) => (isKnown(count) ? count : 0)));
  const write = writer(say);
  const share = shareIn(say);
  const rows = stages.map(({ name, note, count, text, ofFirst = count }, index) => {
    const width = isKnown(count) && widest > 0 ? Math.min(1, Math.max(0, count) / widest) : 0;
    const previous = stages[index - 1];
    const parts = [
      ...(index > 0 && isKnown(ofFirst) && isKnown(first.count)
        ? [say('charts.funnel.first', { share: share(ofFirst, first.count), name: first.name.toLowerCase() })]
        : []),
      ...(index > 1 && isKnown(count) && previous && isKnown(previous.count)
        ? [say('charts.funnel.previous', { share: share(count, previous.count) })]
        : []),
    ];
    return (
      `<div class="funnel-row"><span class="funnel-name"><b>${escaped(name)}</b>${note ? `<small>${escaped(note)}</small>` : ''}</span>` +
      `<svg class="funnel-plot" width="100%" height="${height}" aria-hidden="true"><rect class="c-track" width="100%" height="${height}"/>` +
      `<rect class="c-fill-1" x="${percent((1 - width) / 2)}" width="${percent(width)}" height="${height}"/></svg>` +
      `<span class="funnel-value"><b>${escaped(text ?? write(count))}</b>${parts.map((part) => `<small>${escaped(part)}</small>`).join('')}</span></div>`
    );
  });
  return block(say, data, 'funnel', rows.join(''));
}
