import { embedGuidePath } from '../../../../src/content/embedPaths';
import type { Locale } from '../../../../src/content/locales';
import { feedsPath, opmlPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { formatNames } from '../../../../src/feeds/feedLinks';
import { wordsFor } from '../../../../src/locale/words';
import { FeedDirectory } from '../../_components/FeedDirectory';
import { PageHead } from '../../_components/PageHead';
import { PortalPage } from '../../_components/PortalPage';
import { feedGroups } from '../../_presenters/feedGroups';
import { readTopics, toLocale } from '../../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function FeedsPage({ params }: Props) {
  const locale = toLocale((await params).locale);
  const { reader, profile } = runtime();
  const [topics, units, shows] = await Promise.all([
    readTopics(locale),
    reader.units(locale),
    reader.shows(locale),
  ]);
  const words = wordsFor(locale).portal.feeds;
  const others = profile.languages.map((language) => ({ locale: language, path: feedsPath(language) }));
  return (
    <PortalPage locale={locale} path={feedsPath(locale)} others={others}>
      <PageHead
        locale={locale}
        title={words.title}
        description={words.description}
        path={feedsPath(locale)}
        translations={others}
      />
      <div className="wide feeds-page">
        <h1>{words.title}</h1>
        <Explanation locale={locale} />
        <FeedDirectory locale={locale} groups={feedGroups(locale, topics, units, shows)} />
      </div>
    </PortalPage>
  );
}

function Explanation({ locale }: { locale: Locale }) {
  const words = wordsFor(locale).portal.feeds;
  return (
    <div className="feeds-explained">
      <section aria-labelledby="cach-dung">
        <h2 id="cach-dung">{words.whatTitle}</h2>
        {words.what.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{words.reuse}</p>
        <p className="follow">
          <a href={sitePath(runtime().site, opmlPath(locale))}>{words.opml}</a>
        </p>
        <p className="note">{words.opmlNote}</p>
        <p className="follow">
          <a href={sitePath(runtime().site, embedGuidePath(locale))}>{wordsFor(locale).embed.guide.title}</a>
        </p>
      </section>
      <section aria-labelledby="dinh-dang">
        <h2 id="dinh-dang">{words.formatsTitle}</h2>
        <dl>
          {formatNames.map((name) => (
            <div key={name}>
              <dt>{words.formatNames[name] ?? name}</dt>
              <dd>{words.formatNotes[name] ?? words.otherFormat}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
