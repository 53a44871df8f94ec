// What the document template (src/player/shell.hbs) is given: one document, which is one unit of a session.
import type { Language } from '../../src/i18n/say.ts';

/** Which entry of the player (src/player/entries/) the document starts. */
export type TrackingKind = 'cmi5' | 'scorm12' | 'scorm2004' | 'web' | 'xapi' | 'none';

export interface LinkContext {
  href: string;
  title: string;
}

/** Fields named *Html, and those said to be HTML, are markup that is already escaped; all others are plain text. */
export interface ShellContext {
  /** Language of the course's text, for `<html lang>`. */
  language: string;
  /** Language of the interface strings, where it differs from the text around them. */
  interfaceLanguage: Language;
  tracking: TrackingKind;
  course: { title: string };
  /** Whose package it is; `logo` is a file of the package. */
  office?: { name?: string | undefined; logo?: string | undefined };
  /** Whether the session is complete without its post-test. */
  posttestOptional: boolean;
  session: {
    id: string;
    number: number;
    title: string;
    /** Block HTML. */
    summary: string;
    /** Inline HTML. */
    objectives: string[];
    /** How long it takes, in words. */
    time: string;
    passMark: number;
  };
  /** How many units are counted, the opening and the closing left out. */
  unitCount: number;
  /** The table of contents: every unit with every page. */
  units: {
    id: string;
    /** Undefined for the opening and the closing. */
    number: number | undefined;
    title: string;
    minutes: number;
    /** Whether this document holds the unit. */
    current: boolean;
    href: string;
    pages: { id: string; title: string; minutes: number; href: string }[];
  }[];
  unit: {
    id: string;
    /** Undefined for the opening and the closing. */
    number: number | undefined;
    title: string;
    /** Block HTML. */
    summary: string;
    pages: PageContext[];
    /** The glossary of what this unit links to, in alphabetical order; `meaning` is block HTML. */
    terms: { id: string; term: string; english?: string; meaning: string }[];
  };
  previous?: LinkContext;
  next?: LinkContext;
  /** Whether this is the document that the LMS launches. */
  isEntry: boolean;
  entryHref: string;
  stylesheet: string;
  /** The stylesheet's text; in the entry document alone, whose first words then wait for no other file. */
  style?: string;
  script: string;
  /** The script of the tracking, where it is one that the player waits for; in the entry document alone. */
  trackingScript?: string;
  /** The Lesson as JSON, safe inside a script element; in the entry document alone. */
  lessonJson?: string;
}

export interface PageContext {
  id: string;
  title: string;
  /** Position in the unit, from 1. */
  number: number;
  minutes: number;
  /** HTML of all blocks. */
  blocks: string;
  /** `html` is inline HTML. */
  sources: { id: string; html: string }[];
}
