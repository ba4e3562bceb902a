import type { ReactNode } from 'react';
import type { Locale } from '../../../src/content/locales';
import { weekdayDateTime } from '../../../src/locale/dates';
import { Island } from './Island';

interface Props {
  at: string;
  locale: Locale;
  /** The time as the page writes it; of the last day the device says how long ago it is. */
  children: ReactNode;
}

export function ItemTime({ at, locale, children }: Props) {
  return (
    <>
      <time dateTime={at} title={weekdayDateTime(at, locale)} data-relative="">
        {children}
      </time>
      <Island name="relativeTime" />
    </>
  );
}
