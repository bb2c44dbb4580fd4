/** Who wrote: the page's origin and its tab, or the practice composer of the welcome page. */
export interface Writer {
  readonly origin: string;
  readonly tab: number | null;
  readonly practice: boolean;
}
