// What each kind of chart is drawn from: plain data with texts that people have already been given in their language.

/** Says a string of src/i18n/trainer/charts.ts; a page's own `say` will do. */
export type ChartSay = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * How values are written: a count or number with at most two decimals, a percentage (values of 0–100), or the page's own
 * words.
 */
export type ValueFormat = 'number' | 'percent' | ((value: number) => string);

/** Every chart says in words what it shows: both stand in its text alternative. */
export interface ChartText {
  /** What is drawn: "Peserta yang lulus menurut kabupaten/kota". */
  title: string;
  /** The finding in one sentence: "Paling tinggi Palembang (72 %), paling rendah Empat Lawang (31 %)." */
  finding: string;
}

/** A value that is not known, or not to be shown. `NaN` and infinite numbers are taken for unknown as well. */
export type Value = number | undefined;

/** A line across a chart that values are compared with. */
export interface Reference {
  value: number;
  /** "Rata-rata 56 %" */
  label: string;
}

/** Draws attention: something that a person should look at. Always beside a mark or a word, never by colour alone. */
export type Mark = 'attention';

export interface BarsData extends ChartText {
  /** Names of the values of a row; one series needs no legend. At most four. */
  series: readonly string[];
  rows: readonly {
    label: string;
    /** Stands small below the label: "n = 214". */
    note?: string;
    /** One for each series. */
    values: readonly Value[];
    /** Stands at the end of the row instead of the written values. */
    text?: string;
    mark?: Mark;
  }[];
  /** Several series: beside each other (the default), on top of each other, or as shares of the row's sum. */
  layout?: 'grouped' | 'stacked' | 'share';
  /** End of the scale; the largest value when left out. */
  max?: number;
  format?: ValueFormat;
  reference?: Reference;
}

export interface FunnelData extends ChartText {
  /** From the widest to the narrowest; a stage may have more people than the one before it. */
  stages: readonly {
    name: string;
    count: Value;
    /** Instead of the number, for counts that are suppressed: "< 5". */
    text?: string;
    /** Small below the name: what is counted. */
    note?: string;
    /** How many of them were in the first stage, for the share of it; where it is left out, all. */
    ofFirst?: Value;
  }[];
}

export interface TimeData extends ChartText {
  /** At most three. The first is drawn as an area. */
  series: readonly string[];
  /** In order of time. `at` in ms since 1970: the beginning of the hour or day in WIB. */
  points: readonly { at: number; values: readonly Value[] }[];
  step: 'hour' | 'day';
  format?: ValueFormat;
}

export interface HistogramData extends ChartText {
  /** One, or two to be compared (before and after). */
  series: readonly string[];
  /** Adjoining, in order. `counts` has one number for each series. */
  bins: readonly { from: number; to: number; counts: readonly number[] }[];
  /** What the values are: "Nilai pasca-uji". */
  axis: string;
  /** How edges of bins are written. */
  format?: ValueFormat;
  /** "Median 72", "Batas lulus 70". */
  references?: readonly Reference[];
}

export interface IntervalsData extends ChartText {
  rows: readonly {
    label: string;
    /** "n = 214" */
    note?: string;
    estimate: Value;
    /** Ends of the interval; both unknown draws the point alone. */
    low: Value;
    high: Value;
    mark?: Mark;
  }[];
  /** Ends of the scale; what the data need when left out. */
  min?: number;
  max?: number;
  format?: ValueFormat;
  reference?: Reference;
}

export interface TileMapData extends ChartText {
  /** One for each kabupaten/kota, by its usual name; names beyond South Sumatra stand beside the map. */
  values: readonly {
    region: string;
    value: Value;
    /** Instead of the written value: "< 5". */
    text?: string;
  }[];
  /** What the shade means: "Lulus (% dari terdaftar)". */
  legend: string;
  format?: ValueFormat;
}

export interface PairsData extends ChartText {
  /** What the two points of a row are: "Pra-uji", "Pasca-uji". */
  before: string;
  after: string;
  rows: readonly { label: string; note?: string; before: Value; after: Value }[];
  /** Ends of the scale; 0 and 100 when left out. */
  min?: number;
  max?: number;
  format?: ValueFormat;
}

/** One axis of a scatter chart. */
export interface ScatterAxis {
  /** "Tingkat kesukaran p" */
  name: string;
  min?: number;
  max?: number;
  format?: ValueFormat;
  references?: readonly Reference[];
}

export interface ScatterData extends ChartText {
  x: ScatterAxis;
  y: ScatterAxis;
  points: readonly {
    x: Value;
    y: Value;
    /** What a pointer that rests on the point is told. */
    label: string;
    /** A point that asks for attention has another shape, and its `tag` beside it. */
    mark?: Mark;
    /** At most four characters. */
    tag?: string;
  }[];
  /** What `mark` means, for the legend: "Perlu ditinjau". */
  marked?: string;
  /** What other points are, for the legend: "Butir lain". */
  unmarked?: string;
}

export interface StepsData extends ChartText {
  /** In reading order. */
  steps: readonly {
    label: string;
    count: number;
    /**
     * Title of the unit it belongs to; those of one group stand together. Where titles have no room below the drawing, their
     * numbers stand there, and a line tells which is which.
     */
    group?: string;
    mark?: Mark;
  }[];
  /** Whom shares are of: those who began. The first step's count when left out. */
  total?: number;
}

export interface SparklineData {
  /** Text alternative; empty when the same figures stand beside it. */
  title: string;
  values: readonly Value[];
}

export interface HeatData extends ChartText {
  /** Names of the columns: "00" … "23". */
  columns: readonly string[];
  /** Each names every so many columns; 3 when left out. */
  every?: number;
  rows: readonly { label: string; values: readonly Value[] }[];
  /** What the shade means. */
  legend: string;
  format?: ValueFormat;
}
