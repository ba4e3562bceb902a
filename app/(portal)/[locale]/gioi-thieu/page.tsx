import { feedsPath, sectionPath, standingPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ChannelList } from '../../_components/ChannelList';
import { ContactList } from '../../_components/ContactList';
import { LegalBases } from '../../_components/LegalBases';
import { StandingPage } from '../../_components/StandingPage';
import { readSections, readSiteText, toLocale } from '../../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
}

/** What the column is, who is responsible, on which documents it rests, where the agency is to be found. */
export default async function AboutPage({ params }: Props) {
  const locale = toLocale((await params).locale);
  const { site, profile } = runtime();
  const { portal, standing } = wordsFor(locale);
  const words = standing.about;
  const [{ title, introduction }, kinds] = await Promise.all([readSiteText(locale), readSections(locale)]);
  return (
    <StandingPage locale={locale} page="about" title={words.title} description={introduction}>
      <section aria-labelledby="de-lam-gi">
        <h2 id="de-lam-gi">{words.purpose}</h2>
        <p>{words.purposeText(title, profile.name[locale])}</p>
      </section>
      <section aria-labelledby="co-gi">
        <h2 id="co-gi">{words.sections}</h2>
        <ul className="link-list">
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={sitePath(site, sectionPath(locale, kind))}>{portal.kinds[kind]}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="trach-nhiem">
        <h2 id="trach-nhiem">{words.responsible}</h2>
        <p>
          <a href={profile.portalUrl}>{profile.name[locale]}</a>
          {profile.operator && ` · ${portal.footer.operator}: ${profile.operator[locale]}`}
          {profile.parent && ` · ${words.parent}: ${profile.parent[locale]}`}
        </p>
        <ContactList locale={locale} />
      </section>
      <section aria-labelledby="cach-lam">
        <h2 id="cach-lam">{words.editing}</h2>
        <ul className="points">
          {words.editingText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="can-cu">
        <h2 id="can-cu">{words.bases}</h2>
        <LegalBases locale={locale} />
      </section>
      <ChannelList locale={locale} />
      <section aria-labelledby="dung-lai">
        <h2 id="dung-lai">{words.reuse}</h2>
        <p>{words.reuseText}</p>
        <p className="follow">
          <a href={sitePath(site, feedsPath(locale))}>{words.feeds}</a>
        </p>
        <p className="follow">
          <a href={sitePath(site, standingPath(locale, 'accessibility'))}>{words.accessibility}</a>
        </p>
      </section>
    </StandingPage>
  );
}
