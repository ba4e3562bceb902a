import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { toLocale } from '../_presenters/pageRequest';
import '../_styles/fonts.css';
import '../_styles/base.css';
import '../_styles/mast.css';
import '../_styles/display.css';
import '../_styles/lists.css';
import '../_styles/article.css';
import '../_styles/search.css';
import '../_styles/print.css';

export const dynamic = 'force-dynamic';

export function generateViewport(): Viewport {
  const { light, dark } = runtime().profile.colours;
  return {
    colorScheme: 'light dark',
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light.ground },
      { media: '(prefers-color-scheme: dark)', color: dark.ground },
    ],
  };
}

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

/** Root of the portal; the admin has a root layout of its own. */
export default async function PortalLayout({ children, params }: Props) {
  const locale = toLocale((await params).locale);
  const { site, brand, islands } = runtime();
  return (
    <html lang={locale}>
      <head>
        {/* Before the styles: what the reader chose on this device must be known when they are applied. */}
        <script src={sitePath(site, islands.display)} data-island="display" />
        <link rel="stylesheet" href={sitePath(site, brand.themeCss)} />
        <link rel="icon" href={sitePath(site, brand.icon)} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={sitePath(site, brand.logoPng)} />
      </head>
      <body>
        <a className="skip" href="#noi-dung">
          {wordsFor(locale).portal.skipToContent}
        </a>
        {children}
      </body>
    </html>
  );
}
