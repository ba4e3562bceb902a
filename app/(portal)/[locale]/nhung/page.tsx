import {
  embedCounts,
  embedGuidePath,
  embedPath,
  type EmbedForm,
  type EmbedTarget,
} from '../../../../src/content/embedPaths';
import type { Locale } from '../../../../src/content/locales';
import { feedsPath } from '../../../../src/content/permalink';
import { absoluteUrl, sitePath } from '../../../../src/content/site';
import { recordFrame } from '../../../../src/delivery/pageScope';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { embedSnippets } from '../../../../src/syndication/embedSnippets';
import { CodeSnippet } from '../../_components/CodeSnippet';
import { PageHead } from '../../_components/PageHead';
import { PortalPage } from '../../_components/PortalPage';
import { readSiteText, readTopics, toLocale } from '../../_presenters/pageRequest';
import '../../_styles/embedGuide.css';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
}

/** How other portals show items of the column, with code for this installation. */
export default async function EmbedGuidePage({ params }: Props) {
  const locale = toLocale((await params).locale);
  const { profile, site } = runtime();
  const words = wordsFor(locale).embed.guide;
  const others = profile.languages.map((language) => ({ locale: language, path: embedGuidePath(language) }));
  return (
    <PortalPage locale={locale} path={embedGuidePath(locale)} others={others}>
      <PageHead
        locale={locale}
        title={words.title}
        description={words.description}
        path={embedGuidePath(locale)}
        translations={others}
      />
      <div className="wide embed-guide">
        <h1>{words.title}</h1>
        <p className="summary">{words.introduction}</p>
        <Which locale={locale} />
        <Ways locale={locale} />
        <p className="follow">
          <a href={sitePath(site, feedsPath(locale))}>{words.feeds}</a>
        </p>
      </div>
    </PortalPage>
  );
}

function address(
  locale: Locale,
  target: EmbedTarget = { type: 'latest' },
  form: EmbedForm = 'frame',
): string {
  return embedPath({ locale, form, target, count: embedCounts.usual });
}

/** What may be embedded, with an address of each that works here. */
async function Which({ locale }: { locale: Locale }) {
  const { reader, site } = runtime();
  const words = wordsFor(locale).embed.guide;
  const [topics, newest] = await Promise.all([
    readTopics(locale),
    reader.list(locale, { type: 'all' }, { limit: 1 }),
  ]);
  const [topic] = topics;
  const [item] = newest?.items ?? [];
  const targets: { name: string; target: EmbedTarget }[] = [
    { name: words.which.latest, target: { type: 'latest' } },
    ...(topic ? [{ name: words.which.topic, target: { type: 'topic' as const, slug: topic.slug } }] : []),
    ...(item ? [{ name: words.which.item, target: { type: 'item' as const, shortId: item.shortId } }] : []),
  ];
  return (
    <section aria-labelledby="nhung-gi">
      <h2 id="nhung-gi">{words.whichTitle}</h2>
      <dl>
        {targets.map(({ name, target }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <a href={sitePath(site, address(locale, target))}>
                {absoluteUrl(site, address(locale, target))}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">{words.itemNote}</p>
      <p className="note">{words.count}</p>
    </section>
  );
}

/** Three ways, the frame shown as it is so that nobody has to try. */
async function Ways({ locale }: { locale: Locale }) {
  const { site } = runtime();
  const words = wordsFor(locale).embed.guide;
  const { title } = await readSiteText(locale);
  const code = embedSnippets({ locale, target: { type: 'latest' }, count: embedCounts.usual }, site, title);
  recordFrame("'self'");
  return (
    <>
      <section aria-labelledby="ghep-tai-may-chu">
        <h2 id="ghep-tai-may-chu">{words.fragmentTitle}</h2>
        <p>{words.fragment}</p>
        <CodeSnippet id="ma-ghep" locale={locale} code={code.include} />
        <CodeSnippet id="ma-dinh-dang" locale={locale} code={code.style} />
        <p className="note">{words.fragmentNote}</p>
      </section>
      <section aria-labelledby="khung">
        <h2 id="khung">{words.frameTitle}</h2>
        <p>{words.frame}</p>
        <CodeSnippet id="ma-khung" locale={locale} code={code.frame} />
        <p className="note">{words.preview}</p>
        <iframe
          src={sitePath(site, address(locale))}
          title={words.frameTitleAttribute(title)}
          height={520}
          loading="lazy"
        />
      </section>
      <section aria-labelledby="the-rieng">
        <h2 id="the-rieng">{words.elementTitle}</h2>
        <p>{words.element}</p>
        <CodeSnippet id="ma-the" locale={locale} code={code.element} />
      </section>
    </>
  );
}
