// What the preview needs of a SCORM data model, whatever its version: the next launch, what is kept, what is shown.

/** The state of an attempt at one part of a package, as it is stored. A higher revision is a later one. */
export interface CmiRecord<Kept = unknown> {
  revision: number;
  cmi: Kept;
}

/** Who takes the lesson, and what the manifest says about it. */
export interface LaunchFacts {
  student: { id: string; name: string };
  launchData?: string | undefined;
  /** SCORM 1.2: score from which the LMS takes the lesson as passed. */
  masteryScore?: string | undefined;
  maxTimeAllowed?: string | undefined;
  timeLimitAction?: string | undefined;
  /** SCORM 2004. */
  scaledPassingScore?: string | undefined;
  completionThreshold?: string | undefined;
  /** Ids of the objectives that the manifest gives to this part. */
  objectives?: readonly string[] | undefined;
}

export interface ShownInteraction {
  id: string;
  type: string;
  response: string;
  result: string;
}

/** What the LMS knows now, as the panel shows it; what a standard doesn't have is empty. */
export interface ShownState {
  status: string;
  success: string;
  score: string;
  scaled: string;
  progress: string;
  location: string;
  sessionTime: string;
  exit: string;
  suspendData: string;
  interactions: ShownInteraction[];
}

export interface CmiModel<Kept> {
  /** The data model to load into the API before the lesson starts. */
  next(record: CmiRecord<Kept> | undefined, facts: LaunchFacts): object;
  /** Value of the entry element of that launch. */
  entry(record: CmiRecord<Kept> | undefined): string;
  /** Time of all sessions so far, as the next launch starts with it. */
  total(record: CmiRecord<Kept> | undefined): string;
  /** What is kept of the whole data model that an API renders. Missing parts become empty. */
  keep(rendered: unknown, totalBefore: string): Kept;
  /** What was kept before, out of a place that the package can write to as well. */
  restore(value: unknown): Kept;
  shown(kept: Kept): ShownState;
}
