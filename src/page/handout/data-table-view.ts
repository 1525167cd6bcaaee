import type { HtmlValue } from '../html.ts';

/** What `partials/handout-data-table.hbs` receives. */
export interface DataTableView {
  /** `Data behind Figure 5` */
  readonly title: string;
  readonly subtitle: HtmlValue;
  /** What holds for all values. */
  readonly common: readonly HtmlValue[];
  /** It may go on on the next page. */
  readonly isLong: boolean;
  readonly head: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  readonly notes: readonly HtmlValue[];
}

export interface DataColumn {
  readonly content: HtmlValue;
  readonly kind: DataKind;
}

interface DataRow {
  /** What heads it. */
  readonly labels: readonly HtmlValue[];
  readonly cells: readonly DataColumn[];
}

export type DataKind = 'label' | 'value' | 'missing' | 'text';
