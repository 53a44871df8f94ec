// Loads the parts of the player that only some lessons, or only some pages, need.
import type { Lesson } from '../model/lesson.ts';
import { type Say, sayer } from './say.ts';

/** Whatever names its files by purpose: a lesson, or the home page of a site. */
export type Chunked = Pick<Lesson, 'chunks'>;

declare global {
  interface Window {
    /** Every chunk puts what it exports here, under its name. */
    kendaliChunks?: Record<string, unknown>;
  }
}

const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a script chunk, once. By a script element instead of import(), so that it works from file:// too.
 * @returns what the chunk exports; rejects when there is no such chunk or it can't be loaded now
 */
export function loadChunk<T>({ chunks }: Chunked, name: string): Promise<T> {
  // A part of the player has its own map of what is loading; what is there already is there for all of them.
  const known = loading.get(name) ?? window.kendaliChunks?.[name];
  if (known) return Promise.resolve(known as T | Promise<T>);
  const chunk = new Promise<unknown>((resolve, reject) => {
    const href = chunks[name];
    if (!href) throw new Error(`There is no chunk '${name}' here`);
    const script = document.createElement('script');
    script.src = href;
    script.onload = () => {
      const exported = window.kendaliChunks?.[name];
      if (exported) resolve(exported);
      else reject(new Error(`Chunk '${name}' registered nothing`));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`Chunk '${name}' could not be loaded`));
    };
    document.head.append(script);
  });
  loading.set(name, chunk);
  // The next one who asks tries again.
  chunk.catch(() => loading.delete(name));
  return chunk as Promise<T>;
}

/** A part of the player with its style, and what says its strings before the lesson's. Rejects when it can't be had now. */
export async function loadPart<T>(lesson: Lesson, name: string): Promise<T & { say: Say }> {
  const [part] = await Promise.all([
    loadChunk<T & { strings: Readonly<Record<string, string>> }>(lesson, name),
    loadStyle(lesson, `${name}.css`),
  ]);
  return { ...part, say: sayer({ ...lesson.strings, ...part.strings }) };
}

const styled = new Map<string, Promise<void>>();

/** Links a chunk's stylesheet, once. Resolves when it is there or can't be had; at once when the lesson has none. */
export function loadStyle(lesson: Lesson, name: string): Promise<void> {
  const href = lesson.chunks[name];
  const known = styled.get(name);
  if (!href || known) return known ?? Promise.resolve();
  const loading = new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      styled.delete(name);
      resolve();
    };
    document.head.append(link);
  });
  styled.set(name, loading);
  return loading;
}
