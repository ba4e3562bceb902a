import type { ReactNode } from 'react';
import type { Locale } from '../../../src/content/locales';
import { searchPath } from '../../../src/content/permalink';
import { readSiteText } from '../_presenters/pageRequest';
import type { OtherLanguage } from './LanguageSwitch';
import { Mast } from './Mast';
import { PortalFooter } from './PortalFooter';
import { PreviewBar } from './PreviewBar';
import { SectionLine } from './SectionLine';
import { ThinMast } from './ThinMast';

interface Props {
  locale: Locale;
  /** Path of the page, not below the base path yet. */
  path: string;
  section?: string;
  /** The same content in other languages. */
  others?: OtherLanguage[];
  isHome?: boolean;
  /** `thin` leaves the screen to a page that fills it: one line above, no sections. */
  frame?: PageFrame;
  children: ReactNode;
}

export type PageFrame = 'full' | 'thin';

/** What every page shares: mast, sections, the content, foot. */
export async function PortalPage(props: Props) {
  const { locale, path, section, others = [], isHome = false, frame = 'full', children } = props;
  const text = await readSiteText(locale);
  return (
    <>
      <PreviewBar locale={locale} />
      {frame === 'thin' ? (
        <ThinMast locale={locale} text={text} others={others} />
      ) : (
        <>
          <Mast
            locale={locale}
            text={text}
            others={others}
            isHome={isHome}
            isSearch={path === searchPath(locale)}
          />
          <SectionLine locale={locale} path={path} section={section} />
        </>
      )}
      <main id="noi-dung">{children}</main>
      <PortalFooter locale={locale} text={text} />
    </>
  );
}
