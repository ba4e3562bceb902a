import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ContactList } from '../../_components/ContactList';
import { StandingPage } from '../../_components/StandingPage';
import { toLocale } from '../../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
}

/** The accessibility statement: the standard, what readers can do, what is missing, whom to tell. */
export default async function AccessibilityPage({ params }: Props) {
  const locale = toLocale((await params).locale);
  const words = wordsFor(locale).standing.accessibility;
  const description = words.summary(runtime().profile.name[locale]);
  return (
    <StandingPage locale={locale} page="accessibility" title={words.title} description={description}>
      <section aria-labelledby="chuan">
        <h2 id="chuan">{words.standard}</h2>
        <p>{words.standardText}</p>
      </section>
      <section aria-labelledby="co-the">
        <h2 id="co-the">{words.can}</h2>
        <Points texts={words.canText} />
      </section>
      <section aria-labelledby="con-thieu">
        <h2 id="con-thieu">{words.limits}</h2>
        <Points texts={words.limitsText} />
      </section>
      <section aria-labelledby="bao-loi">
        <h2 id="bao-loi">{words.report}</h2>
        <p>{words.reportText}</p>
        <ContactList locale={locale} />
      </section>
    </StandingPage>
  );
}

function Points({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="points">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
