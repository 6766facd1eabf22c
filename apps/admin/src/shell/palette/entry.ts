/** Một dòng của bảng lệnh. */
export interface Entry {
  readonly id: string;
  readonly group: 'recent' | 'persons' | 'units' | 'pages' | 'actions' | 'law';
  readonly title: string;
  readonly note?: string;
  /** An address of this application, or something to do. */
  readonly target: { readonly href: string } | { readonly run: () => void };
}

export const GROUPS = ['recent', 'persons', 'units', 'pages', 'actions', 'law'] as const;
