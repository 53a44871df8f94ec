// The contact sheet: every picture of a run on one page, a row a scene.
import { pictureName, type Scene, schemes, widths } from './scene.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** @param taken names of the pictures that there are @returns the page as HTML */
export function contactSheet(scenes: readonly Scene[], taken: ReadonlySet<string>): string {
  const rows = scenes.map((scene) => {
    const cells = widths.flatMap((width) =>
      schemes.map((scheme) => {
        const name = pictureName(scene, width, scheme);
        if (!taken.has(name)) return '';
        const words = `${width} px, ${scheme === 'dark' ? 'gelap' : 'terang'}`;
        return `<a href="${name}"><img src="${name}" alt="${escaped(scene.title)}, ${words}" loading="lazy"><span>${words}</span></a>`;
      }),
    );
    return `<section><h2>${escaped(scene.title)} <small>${scene.name}</small></h2><div>${cells.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Gambar layar Kendali</title><style>
body { margin: 1rem; background: #777; color: #fff; font: 1rem/1.5 system-ui, sans-serif; }
h2 { font-size: 1.1rem; } small { font-weight: 400; }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
a { flex: none; color: inherit; } span { display: block; }
img { max-width: 40rem; max-height: 40rem; }
</style></head><body><h1>Gambar layar Kendali</h1>${rows.join('\n')}</body></html>
`;
}
