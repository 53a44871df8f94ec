// What the partials trainer/figure and trainer/export show: a chart with its finding, its table and its explanation.
import type { Place, TableView } from './table.ts';

export interface FigureSpec {
  /** Names the figure in the page. */
  id: string;
  title: string;
  /** One sentence: what the figure tells. */
  finding: string;
  /** Markup from src/charts; without it the table stands in the open. */
  chart?: string;
  /** From `tableView`, with the same figures. */
  table?: TableView;
  /** "Bagaimana ini dihitung?", a paragraph each. */
  how?: string | readonly string[];
  /** Offers the table of this name (`?tabel=`) in every format. */
  exported?: string;
  /** To the people or statements behind the figure. */
  links?: readonly { text: string; href: string }[];
  /** A caution below the chart: "Kelompok di bawah 5 orang disamarkan." */
  note?: string;
  /** 2 when left out. */
  level?: 2 | 3;
}

/** What the partial trainer/figure is given; documented there. */
export interface FigureView extends Omit<FigureSpec, 'how' | 'exported' | 'level'> {
  how: readonly string[];
  isSub: boolean;
  exports?: ExportView;
  /** Whether the table stands open. */
  isOpen: boolean;
}

/** What the partial trainer/export is given. */
export interface ExportView {
  links: readonly { href: string; name: string; label: string }[];
}

/** Lays out a figure. */
export function figureView({ how = [], exported, level = 2, ...spec }: FigureSpec, place: Place): FigureView {
  return {
    ...spec,
    how: typeof how === 'string' ? [how] : how,
    isSub: level === 3,
    ...(exported === undefined
      ? {}
      : { exports: exportView(exported, spec.table?.caption ?? spec.title, place) }),
    isOpen: spec.table?.isAddressed === true,
  };
}

const formats = ['xlsx', 'excel', 'csv', 'ndjson'] as const;

/**
 * Links to a table of this page in every format, with the page's filters.
 * @param table its name in `PageResult.tables` @param caption what the table is called
 */
export function exportView(table: string, caption: string, { say, href }: Place): ExportView {
  return {
    links: formats.map((format) => ({
      href: href({ unduh: format, tabel: table }),
      name: say(`frame.export.${format}`),
      label: say('frame.export.label', { format: say(`frame.export.${format}`), caption }),
    })),
  };
}
