import type { Locale } from './locales';
import type { Site } from './site';

export interface BodyOptions {
  site: Site;
  /**
   * `page`: for our own pages, paths below the base path. `feed`: for readers elsewhere, absolute
   * addresses, no class, style, frame or script (the W3C feed validator's security warnings).
   */
  target: 'page' | 'feed';
  /** Language of the few words the renderer adds ("Ảnh:"); Vietnamese unless given. */
  locale?: Locale;
}
