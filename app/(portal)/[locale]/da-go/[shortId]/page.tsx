import type { Withdrawal } from '../../../../../src/content/contentItem';
import type { Locale } from '../../../../../src/content/locales';
import { sectionPath } from '../../../../../src/content/permalink';
import { runtime } from '../../../../../src/delivery/runtime';
import { shortDateTime } from '../../../../../src/locale/dates';
import { wordsFor } from '../../../../../src/locale/words';
import { Notice } from '../../../_components/Notice';
import { PageHead } from '../../../_components/PageHead';
import { PortalPage } from '../../../_components/PortalPage';
import { WaysOn } from '../../../_components/WaysOn';
import { toLocale } from '../../../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

const kind = 'newsArticle';

interface Props {
  params: Promise<{ locale: string; shortId: string }>;
}

/** Served with 410. Says when, by whom and why, as far as may be said. */
export default async function WithdrawnPage({ params }: Props) {
  const { shortId, ...rest } = await params;
  const locale = toLocale(rest.locale);
  const { reader } = runtime();
  const [withdrawal, others] = await Promise.all([
    reader.withdrawal(locale, shortId),
    reader.translations({ kind, shortId }),
  ]);
  return (
    <PortalPage locale={locale} path="" section={sectionPath(locale, kind)} others={others}>
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
