/** What rendering an internal path gave, before it is packed for the cache. */
export interface RenderedPage {
  status: number;
  /** Lower-case names; only headers that concern the content. */
  headers: Record<string, string>;
  body: Buffer;
  tags: string[];
  /** Origins the page may frame. */
  frames?: string[];
  /** Epoch milliseconds. */
  expiresAt?: number;
}
