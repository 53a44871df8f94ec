// What the partial trainer/table shows, made from rows: sorted and paged by the address, without script.
import type { FrameSay } from '../../i18n/trainer/frame.ts';

/** The part of a page's context that tables, figures and exports need. */
export interface Place {
  say: FrameSay;
  formats: { number(value: number): string };
  /** The address's query. */
  query: { get(name: string): string | null | undefined };
  /** The same page with other parameters; undefined takes one away. */
  href(change: Readonly<Record<string, string | undefined>>): string;
}

/** One cell; a plain string is its text. */
export interface Cell {
  text: string;
  href?: string;
  /** Small, on a line of its own: "18 dari 43". */
  note?: string;
  /** Draws the text as a mark of this kind. */
  status?: 'passed' | 'failed' | 'completed' | 'started' | 'attention';
  /** 0–100: a bar below the text. */
  share?: number;
}

export interface TableColumn<Row> {
  /** Names the column in the address. */
  key: string;
  name: string;
  /** Right-aligned, with figures of one width. */
  isNumber?: boolean;
  /** What is sorted by; a column without it can't be sorted. Undefined and NaN come last either way. */
  sort?(row: Row): number | string | undefined;
  cell(row: Row): Cell | string;
}

export interface TableSpec<Row> {
  /** Names the table in the page and in `?tabel=`. */
  id: string;
  caption: string;
  /** The first column names the row. */
  columns: readonly TableColumn<Row>[];
  /** All rows, or those of this page when `matching` says how many there are in all. */
  rows: readonly Row[];
  /**
   * How many rows there are when `rows` are sorted and cut already, with what {@link readTable} read; their columns still
   * need a `sort` to be sortable.
   */
  matching?: number;
  /** The order that the address need not name; without it, the rows' own. */
  order?: { key: string; descending: boolean };
  rowsPerPage?: number;
  /** Before `urut`, `arah` and `hal` in the address, for a second table on the same page: "sekolah" gives `sekolah-urut`. */
  prefix?: string;
  /** A last row, of which every column has a cell. */
  total?: readonly (Cell | string)[];
  /** Said instead of the table when there are no rows. */
  empty?: string;
}

/** What an address says about a table. */
export interface TableAddress {
  /** Key of a column, or undefined for the rows' own order. */
  sort: string | undefined;
  descending: boolean;
  /** From 1. */
  page: number;
}

export const rowsPerPage = 50;

interface CellView extends Cell {
  /** The column's name, for narrow screens. */
  label: string;
  isNumber: boolean;
}

/** What the partial trainer/table is given; documented there. */
export interface TableView {
  id: string;
  caption: string;
  columns: readonly {
    name: string;
    isNumber: boolean;
    href?: string;
    sorted?: 'ascending' | 'descending';
    mark?: string;
  }[];
  rows: readonly { head: CellView; cells: readonly CellView[] }[];
  total?: { head: CellView; cells: readonly CellView[] };
  empty: string;
  /** Orders to choose from where the head of the table has no room. */
  orders: readonly { name: string; href: string; isCurrent: boolean }[];
  pager?: { text: string; previous?: string; next?: string };
  /** The address speaks of this table: a <details> that holds it stands open. */
  isAddressed: boolean;
}

const words = (prefix: string | undefined) => {
  const word = (name: string) => (prefix ? `${prefix}-${name}` : name);
  return { sort: word('urut'), direction: word('arah'), page: word('hal') };
};

/** Reads which order and page of a table an address asks for; whatever it says wrongly is as if it were not said. */
export function readTable(
  query: Place['query'],
  {
    columns,
    order,
    prefix,
  }: Pick<TableSpec<never>, 'order' | 'prefix'> & {
    columns: readonly { key: string; sort?: unknown; isNumber?: boolean }[];
  },
): TableAddress {
  const names = words(prefix);
  const asked = columns.find(({ key, sort }) => sort !== undefined && key === query.get(names.sort));
  const sort = asked?.key ?? order?.key;
  const direction = query.get(names.direction);
  const usual = sort === order?.key && order ? order.descending : asked?.isNumber === true;
  const page = /^[1-9]\d{0,5}$/.test(query.get(names.page) ?? '') ? Number(query.get(names.page)) : 1;
  return {
    sort,
    descending: direction === 'turun' || (direction !== 'naik' && usual),
    page,
  };
}

/** Sorts, cuts and lays out a table. */
export function tableView<Row>(spec: TableSpec<Row>, place: Place): TableView {
  const { columns, order, prefix } = spec;
  const names = words(prefix);
  const size = spec.rowsPerPage ?? rowsPerPage;
  const address = readTable(place.query, spec as TableSpec<never>);
  const matching = spec.matching ?? spec.rows.length;
  const pages = Math.max(1, Math.ceil(matching / size));
  const page = Math.min(address.page, pages);
  const column = columns.find(({ key }) => key === address.sort);
  const rows =
    spec.matching === undefined
      ? sortedRows(spec.rows, column?.sort, address.descending).slice((page - 1) * size, page * size)
      : spec.rows;

  const at = (change: Readonly<Record<string, string | undefined>>) =>
    `${place.href({ [names.page]: undefined, ...change })}#${spec.id}`;
  const usual = (key: string, isNumber: boolean | undefined) =>
    order?.key === key ? order.descending : isNumber === true;
  const sortedBy = ({ key, isNumber }: TableColumn<Row>) => {
    const descending = address.sort === key ? !address.descending : usual(key, isNumber);
    return at({
      [names.sort]: key === order?.key ? undefined : key,
      [names.direction]: descending === usual(key, isNumber) ? undefined : descending ? 'turun' : 'naik',
    });
  };
  const pageHref = (to: number) => at({ [names.page]: to === 1 ? undefined : String(to) });
  const lineOf = (cells: readonly (Cell | string)[]) => {
    const views = columns.map(({ name, isNumber }, index): CellView => {
      const cell = cells[index] ?? '';
      return {
        ...(typeof cell === 'string' ? { text: cell } : cell),
        label: name,
        isNumber: isNumber === true,
      };
    });
    const [head = { text: '', label: '', isNumber: false }, ...others] = views;
    return { head, cells: others };
  };

  const sortable = columns.filter(({ sort }) => sort !== undefined);
  return {
    id: spec.id,
    caption: spec.caption,
    columns: columns.map((entry) => {
      const isCurrent = entry.key === address.sort;
      return {
        name: entry.name,
        isNumber: entry.isNumber === true,
        ...(entry.sort ? { href: sortedBy(entry) } : {}),
        ...(isCurrent && entry.sort
          ? {
              sorted: address.descending ? ('descending' as const) : ('ascending' as const),
              mark: address.descending ? '▾' : '▴',
            }
          : {}),
      };
    }),
    rows: rows.map((row) => lineOf(columns.map(({ cell }) => cell(row)))),
    ...(spec.total ? { total: lineOf(spec.total) } : {}),
    empty: spec.empty ?? place.say('frame.table.empty'),
    orders:
      matching > 1
        ? sortable.map((entry) => ({
            name:
              entry.key === address.sort
                ? place.say(address.descending ? 'frame.table.descending' : 'frame.table.ascending', {
                    name: entry.name,
                  })
                : entry.name,
            href: sortedBy(entry),
            isCurrent: entry.key === address.sort,
          }))
        : [],
    ...(pages > 1
      ? {
          pager: {
            text: place.say('frame.table.page', {
              page: place.formats.number(page),
              pages: place.formats.number(pages),
              matching: place.formats.number(matching),
            }),
            ...(page > 1 ? { previous: pageHref(page - 1) } : {}),
            ...(page < pages ? { next: pageHref(page + 1) } : {}),
          },
        }
      : {}),
    isAddressed: Object.values(names).some((name) => (place.query.get(name) ?? '') !== ''),
  };
}

/** What texts are ordered by: capitals count as small letters, "Unit 9" stands before "Unit 10". Collators take tenfold. */
const orderOf = (text: string): string =>
  text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, '0'));

function sortedRows<Row>(
  rows: readonly Row[],
  sort: TableColumn<Row>['sort'],
  descending: boolean,
): readonly Row[] {
  if (!sort) return rows;
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => {
    const value = sort(row);
    return { row, value: typeof value === 'string' ? orderOf(value) : value };
  });
  const isNone = (value: number | string | undefined) => value === undefined || Number.isNaN(value);
  return keyed
    .sort(({ value: one }, { value: other }) => {
      if (isNone(one) || isNone(other)) return Number(isNone(one)) - Number(isNone(other));
      if (one === other || one === undefined || other === undefined) return 0;
      return one < other ? -sign : sign;
    })
    .map(({ row }) => row);
}
