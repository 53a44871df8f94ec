// The web app manifest: what the site is called and looks like once it is installed (W3C Web Application Manifest).
import type { PackageFile } from '../file.ts';
import type { PackageContent } from '../formats/format.ts';
import { plain } from '../render/markdown.ts';
import { cloth, type Icon } from './icon.ts';

/** Phones cut longer names below an icon. */
const shortNameLength = 12;
/** The paper of src/theme/tokens.css, which is there before the stylesheet is. */
const paper = '#faf6ee';

/** Named .json, because old servers don't hand out files with endings that they don't know. */
const appManifestName = 'manifest.json';

/** The manifest as a file. @param icons of every size, each for any use and for masks */
export function makeAppManifest({ request }: PackageContent, icons: readonly Icon[]): PackageFile {
  const { course, brand } = request;
  const manifest = {
    id: './',
    name: course.title,
    short_name: shortNameOf(course.title),
    description: plain(course.summary),
    lang: course.language,
    start_url: './index.html',
    scope: './',
    display: 'standalone',
    theme_color: brand?.colours?.band ?? cloth,
    background_color: paper,
    icons: icons.flatMap(({ size, file }) =>
      ['any', 'maskable'].map((purpose) => ({
        src: file.name,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  };
  return { name: appManifestName, data: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** The first words and the last, as many as fit: titles often end with what they are about. */
export function shortNameOf(title: string): string {
  const words = title.split(' ');
  while (words.length > 1 && words.join(' ').length > shortNameLength)
    words.splice(words.length > 2 ? -2 : -1, 1);
  return words.join(' ').slice(0, shortNameLength);
}
