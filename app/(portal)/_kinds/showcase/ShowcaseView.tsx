import type { ContentOf } from '../../../../src/content/contentItem';
import { section } from '../../../../src/content/plainBlocks';
import { documentDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleHead } from '../../_components/ArticleHead';
import { ArticleNotes } from '../../_components/ArticleNotes';
import { BodyText } from '../../_components/BodyText';
import { FactList } from '../../_components/FactList';
import type { ItemViewProps } from '../../_components/ItemPage';

/** What was done, what came of it, how others can do the same, and by whom. */
export function ShowcaseView({ item, related }: ItemViewProps<'showcase'>) {
  const { details, locale } = item;
  const words = wordsFor(locale).kinds.showcase.portal;
  return (
    <div className="wide article-grid">
      <article className="article">
        <ArticleHead item={item} />
        <div className="parts">
          <Honour item={item} />
          <BodyText
            locale={locale}
            blocks={[
              ...section(words.story, details.story),
              ...section(words.results, details.results),
              ...section(words.replication, details.replication),
            ]}
          />
          <People item={item} />
          <ArticleNotes item={item} />
        </div>
      </article>
      <ArticleAside item={item} related={related} />
    </div>
  );
}

/** Whose work it is, where, and what it was honoured with. */
function Honour({ item }: { item: ContentOf<'showcase'> }) {
  const { organisation, place, award } = item.details;
  const words = wordsFor(item.locale).kinds.showcase.portal;
  return (
    <div className="honour">
      {award && (
        <p className="award">
          <strong>{award.title}</strong>
          <span>{words.awardedBy(award.awardedBy, documentDate(award.awardedOn))}</span>
        </p>
      )}
      <FactList
        facts={[
          [words.organisation, organisation],
          [words.place, place],
        ]}
      />
    </div>
  );
}

/** Only persons whose consent is on record are in the published item at all. */
function People({ item }: { item: ContentOf<'showcase'> }) {
  if (item.details.people.length === 0) return null;
  return (
    <section className="people" aria-labelledby="nguoi-thuc-hien">
      <h2 id="nguoi-thuc-hien">{wordsFor(item.locale).kinds.showcase.portal.people}</h2>
      <ul>
        {item.details.people.map(({ name, role }) => (
          <li key={name}>
            <strong>{name}</strong>
            {role && <span>{role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
