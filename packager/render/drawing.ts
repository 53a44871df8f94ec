// Inlines the SVG drawings of a course, after checking that they can do nothing but be looked at.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Element, XMLSerializer } from '@xmldom/xmldom';
import { BuildError } from '../errors.ts';
import { childrenOf, parseXml, XmlError } from '../xml.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements that draw. Whatever is not here (script, style, foreignObject, image, animation) is refused. */
const drawing = new Set(
  `svg g defs symbol use title desc path circle ellipse rect line polyline polygon text tspan
   marker pattern mask clipPath linearGradient radialGradient stop`.split(/\s+/),
);

/** Reads and checks a drawing. @returns SVG markup for the inside of an HTML document, hidden from screen readers */
export async function readDrawing(folder: string, name: string): Promise<string> {
  let source: string;
  try {
    source = await readFile(join(folder, name), 'utf8');
  } catch {
    throw new BuildError(`Gambar '${name}' tidak ditemukan di folder ${folder}; simpan berkasnya di sana`);
  }
  return inlineDrawing(name, source);
}

/**
 * Checks a drawing and makes it ready to stand in HTML.
 * @throws BuildError with every finding
 */
export function inlineDrawing(name: string, source: string): string {
  const svg = parse(name, source);
  const findings = [...(svg.hasAttribute('viewBox') ? [] : ['tambahkan viewBox pada <svg>']), ...check(svg)];
  if (findings.length > 0) throw new BuildError(`Gambar '${name}': ${findings.join('; ')}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  return new XMLSerializer().serializeToString(svg).replace(/<!--[\s\S]*?-->/g, '');
}

function parse(name: string, source: string): Element {
  try {
    const root = parseXml(source).documentElement;
    if (root?.localName === 'svg' && root.namespaceURI === svgNamespace) return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new BuildError(`Gambar '${name}' bukan XML yang benar (${error.message}); perbaiki berkasnya`);
  }
  throw new BuildError(`Gambar '${name}' harus berisi <svg xmlns="${svgNamespace}">`);
}

function check(element: Element): string[] {
  const tag = element.localName ?? '';
  const findings =
    drawing.has(tag) && element.namespaceURI === svgNamespace ? [] : [`hapus <${element.tagName}>`];
  for (const { name, value } of element.attributes) {
    const outside =
      (/(^|:)href$/.test(name) && !value.startsWith('#')) ||
      /url\(\s*["']?(?!\s*#)/.test(value.replace(/["']/g, ''));
    if (name === 'style' || /^on/i.test(name)) findings.push(`hapus atribut ${name} pada <${tag}>`);
    else if (outside) findings.push(`atribut ${name} pada <${tag}> menunjuk ke luar gambar; hapus`);
  }
  return [...findings, ...childrenOf(element).flatMap(check)];
}
