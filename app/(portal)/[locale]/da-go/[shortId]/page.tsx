import type { Withdrawal } from '../../../../../src/content/contentItem';
import type { Locale } from '../../../../../src/content/locales';
import { itemPath } from '../../../../../src/content/permalink';
import { runtime } from '../../../../../src/delivery/runtime';
import { shortDateTime } from '../../../../../src/locale/dates';
import { wordsFor } from '../../../../../src/locale/words';
import { Notice } from '../../../_components/Notice';
import { PageHead } from '../../../_components/PageHead';
import { PortalPage } from '../../../_components/PortalPage';
import { WaysOn } from '../../../_components/WaysOn';
import { toLocale } from '../../../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string; shortId: string }>;
}

/** Served with 410. Says when, by whom and why, as far as may be said. */
export default async function WithdrawnPage({ params }: Props) {
  const { shortId, ...rest } = await params;
  const locale = toLocale(rest.locale);
  const [withdrawal, others] = await Promise.all([
    runtime().reader.withdrawal(locale, shortId),
    inOtherLanguages(locale, shortId),
  ]);
  return (
    <PortalPage locale={locale} path="" others={others}>
      <PageHead locale={locale} title={wordsFor(locale).portal.withdrawn.title} />
      <div className="wide">
        <Notice title={wordsFor(locale).portal.withdrawn.title} headingLevel={1}>
          <Explanation locale={locale} withdrawal={withdrawal} />
        </Notice>
        <WaysOn locale={locale} />
      </div>
    </PortalPage>
  );
}

/** Where the item is still out. Its kind, and so its section, is not known from the language it was withdrawn in. */
async function inOtherLanguages(locale: Locale, shortId: string) {
  const { profile, reader } = runtime();
  const others = profile.languages.filter((language) => language !== locale);
  const items = await Promise.all(others.map((language) => reader.item(language, shortId)));
  return items.flatMap((item) => (item ? [{ locale: item.locale, path: itemPath(item) }] : []));
}

function Explanation({ locale, withdrawal }: { locale: Locale; withdrawal?: Withdrawal }) {
  const words = wordsFor(locale).portal.withdrawn;
  if (withdrawal?.mode !== 'notice') return <p>{words.gone}</p>;
  const { at, reason } = withdrawal;
  return (
    <>
      <p>
        <time dateTime={at}>{words.when(shortDateTime(at), runtime().profile.name[locale])}</time>{' '}
        {reason ? words.reason(reason) : words.noReason}
      </p>
      <p>{words.text}</p>
    </>
  );
}
