// What a page below /pelatih is: a plugin that turns counted data into a template's values; router.ts does the rest.

import type { ReportData } from '../../reports/data.ts';
import type { CohortFilter, Scope, Selection } from '../../reports/selection.ts';
import type { Formats } from '../../reports/when.ts';
import type { Table } from '../../tables/index.ts';
import type { Account } from '../access/accounts.ts';
import type { Right } from '../access/rights.ts';
import type { Views } from '../views.ts';

/** What is hidden on a screen that others see. */
export interface Display {
  /** On a projector: no name, identifier or contact. */
  projecting: boolean;
  /** Shared with others: small groups don't show their figures. */
  suppress: boolean;
}

export interface PageContext {
  data: ReportData;
  filter: CohortFilter;
  /** What the account may see. */
  scope: Scope;
  /** The people whom filter and scope leave. */
  selection: Selection;
  /** Position in `data.sessions` of the session that the address asks for; undefined for the whole course. */
  session: number | undefined;
  query: URLSearchParams;
  /** Parameters of the path. */
  params: Readonly<Record<string, string>>;
  say: Views['say'];
  formats: Formats;
  /** Milliseconds since 1970. */
  now: number;
  account: Account;
  display: Display;
  /** What to call a person on this screen: the name, or else the identifier, or on a projector "Guru 12". */
  nameOf(person: number): string;
  /** The same page with other parameters in its address; undefined takes one away. */
  href(change: Readonly<Record<string, string | undefined>>): string;
  /** Address of another page with this one's filters. @param path e.g. `/pelatih/guru` */
  link(path: string, change?: Readonly<Record<string, string | undefined>>): string;
  /** For the log of who looked at whom. @param people their refs @param what words of the page, e.g. `guru` */
  lookedAt(people: readonly string[], what: string): void;
  /** Whoever has a certificate: what became of it, and the path of its page. @param person their index */
  certificateOf?(person: number): CertificateNote | undefined;
}

export interface CertificateNote {
  text: string;
  path: string;
}

export interface PageResult {
  template: string;
  /** Of the browser's tab and of the print. */
  title: string;
  values: Record<string, unknown>;
  /** What `?unduh=…&tabel=…` streams, by the word in the address; most requests want none, so rows had best be lazy. */
  tables?: Readonly<Record<string, Table<unknown>>>;
  status?: number;
  /** Scripts of the portal's own that enhance the page. */
  scripts?: readonly string[];
}

export interface TrainerPage {
  /** Below /pelatih; empty for the first page. Express's pattern. */
  path: string;
  /** The right that opens it. */
  name: Right;
  /** Whether names stand on it; who may see figures only never gets it. */
  shows: 'people' | 'figures';
  show(context: PageContext): PageResult | Promise<PageResult>;
}
