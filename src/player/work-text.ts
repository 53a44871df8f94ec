// Packs a work or a note into few bytes where the browser can, for the memory, and unpacks it again. The first
// character says how: `t` UTF-8, `d` UTF-8 deflated (RFC 1951). Every further one is a byte, U+0000 to U+00FF.

const plain = 't';
const deflated = 'd';

/** Packs a text; deflated where that is possible and shorter. Never rejects. */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  try {
    const fewer = await pass(bytes, new CompressionStream('deflate-raw'));
    if (fewer.length < bytes.length) return deflated + charsOf(fewer);
  } catch {
    // A browser from before 2023: the text goes in as it is.
  }
  return plain + charsOf(bytes);
}

/** Unpacks what {@link packText} packed. @returns undefined when it is damaged or this browser can't; never rejects */
export async function unpackText(packed: string): Promise<string | undefined> {
  const bytes = Uint8Array.from(packed.slice(1), (char) => char.charCodeAt(0));
  const decode = (utf8: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(utf8);
  try {
    if (packed.startsWith(plain)) return decode(bytes);
    if (packed.startsWith(deflated)) return decode(await pass(bytes, new DecompressionStream('deflate-raw')));
  } catch {
    // Whoever asked keeps what is packed, for a browser that can read it.
  }
  return undefined;
}

/** All that comes out of a stream when bytes go in. Rejects when they are not what the stream expects. */
async function pass(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const piped = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

const charsOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
