// A scene: something to look at, how a browser gets there, and where its picture goes.
import type { Page } from 'playwright-core';

export const widths = [360, 1280] as const;
export const schemes = ['light', 'dark'] as const;
export type Width = (typeof widths)[number];
export type Scheme = (typeof schemes)[number];

/** Where the scenes play. */
export interface Room {
  /** Address of the portal; the browser is logged in as administrator. */
  portal: string;
  /** Address of a page like Moodle's that shows a SCORM package in a frame. */
  school: string;
  /** Address of the same package outside any LMS. */
  alone: string;
}

export interface Scene {
  /** What its files are called. */
  name: string;
  /** What is seen, for the contact sheet. */
  title: string;
  /** How much of the document is in the picture: all of it, or so many pixels from its top; what the window shows unless said so. */
  height?: 'whole' | number;
  /** Brings it about, going on from where the scene before it ended. */
  show(page: Page, room: Room, width: Width): Promise<void>;
}

/** Name of a scene's picture. */
export const pictureName = (scene: Scene, width: Width, scheme: Scheme): string =>
  `${scene.name}-${width}-${scheme}.png`;
