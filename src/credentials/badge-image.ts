// The badge as a picture with the credential baked in (Open Badges 3.0, 5.3.2): an SVG in which wallets find the JWS.

/** A star of songket on dark cloth, with the course's name around it. */
const starThreads = [
  'M0-150 45-45 150 0 45 45 0 150-45 45-150 0-45-45Z',
  'M-150-150h45v45h-45zM105-150h45v45h-45zM-150 105h45v45h-45zM105 105h45v45h-45z',
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Breaks a title into lines of some length, three at most. */
export function titleLines(title: string, length = 26): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length < length || lines.length === 3))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The badge's picture.
 * @param jws compact JWS of the credential; its letters need no escaping @param words what stands above and below the star
 */
export function bakedBadge(jws: string, words: { title: string; above: string; issuer: string }): string {
  const lines = titleLines(words.title);
  const size = Math.min(26, Math.floor(640 / Math.max(1, ...lines.map((line) => line.length))));
  const texts = lines.map(
    (line, index) =>
      `<text y="${378 + index * (size + 8)}" font-size="${size}" font-weight="700">${escaped(line)}</text>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 512 512" role="img" aria-label="${escaped(words.title)}">
<openbadges:credential verify="${jws}"></openbadges:credential>
<path fill="#15304a" d="M256 4 490 130v252L256 508 22 382V130Z"/>
<path fill="none" stroke="#d9ab4e" stroke-width="5" d="M256 18 478 138v236L256 494 34 374V138Z"/>
<path fill="none" stroke="#d9ab4e" stroke-width="1.5" d="M256 30 467 144v224L256 482 45 368V144Z"/>
<g transform="translate(256 218) scale(.62)" fill="#d9ab4e">
<path d="${starThreads[0]}"/><path d="${starThreads[1]}"/>
<path fill="#15304a" d="M0-72 72 0 0 72-72 0Z"/><path d="M0-38 38 0 0 38-38 0Z"/>
</g>
<g fill="#fff" text-anchor="middle" font-family="system-ui, 'Segoe UI', Roboto, sans-serif" transform="translate(256 0)">
<text y="96" font-size="20" letter-spacing="3" fill="#d9ab4e">${escaped(words.above)}</text>
${texts.join('\n')}
</g>
<title>${escaped(`${words.title} · ${words.issuer}`)}</title>
</svg>
`;
}
