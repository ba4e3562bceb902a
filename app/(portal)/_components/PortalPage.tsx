import type { ReactNode } from 'react';
import type { Locale } from '../../../src/content/locales';
import { readSiteText } from '../_presenters/pageRequest';
import type { OtherLanguage } from './LanguageSwitch';
import { Mast } from './Mast';
import { PortalFooter } from './PortalFooter';
import { SectionLine } from './SectionLine';

interface Props {
  locale: Locale;
  /** Path of the page, not below the base path yet. */
  path: string;
  section?: string;
  /** The same content in other languages. */
  others?: OtherLanguage[];
  isHome?: boolean;
  children: ReactNode;
}

/** What every page shares: mast, sections, the content, foot. */
export async function PortalPage({ locale, path, section, others = [], isHome = false, children }: Props) {
  const text = await readSiteText(locale);
  return (
    <>
      <Mast locale={locale} text={text} others={others} isHome={isHome} />
      <SectionLine locale={locale} path={path} section={section} />
      <main id="noi-dung">{children}</main>
      <PortalFooter locale={locale} text={text} />
    </>
  );
}
