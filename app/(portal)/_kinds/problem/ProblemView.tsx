import type { ContentOf } from '../../../../src/content/contentItem';
import { section } from '../../../../src/content/plainBlocks';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { facetValueLabel } from '../../../../src/locale/facetWords';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleHead } from '../../_components/ArticleHead';
import { ArticleNotes } from '../../_components/ArticleNotes';
import { BodyText } from '../../_components/BodyText';
import { FactList } from '../../_components/FactList';
import type { ItemViewProps } from '../../_components/ItemPage';
import { Standing } from './Standing';
import { Words } from '../../_components/Words';

/** A call for solutions: until when, whose, what is asked, where to answer; and the solution once there is one. */
export function ProblemView({ item, related }: ItemViewProps<'problem'>) {
  const { details, locale } = item;
  const words = wordsFor(locale).kinds.problem.portal;
  return (
    <div className="wide article-grid">
      <article className="article">
        <ArticleHead item={item} />
        <div className="parts">
          <div className="call">
            <Standing item={item} />
            <FactList
              facts={[
                [words.owner, details.owner],
                [
                  words.field,
                  details.field && facetValueLabel(locale, { name: 'field', value: details.field }),
                ],
                [words.reward, details.reward],
              ]}
            />
          </div>
          <Solution item={item} />
          <BodyText
            locale={locale}
            blocks={[
              ...section(words.need, details.need),
              ...section(words.requirements, details.requirements),
            ]}
          />
          <Contact item={item} />
          <ArticleNotes item={item} />
        </div>
      </article>
      <ArticleAside item={item} related={related} />
    </div>
  );
}

function Solution({ item }: { item: ContentOf<'problem'> }) {
  const { solution } = item.details;
  if (!solution) return null;
  const words = wordsFor(item.locale).kinds.problem.portal;
  const target = solution.item?.target;
  return (
    <section className="solution" aria-labelledby="loi-giai">
      <h2 id="loi-giai">{words.solution}</h2>
      <BodyText blocks={solution.text} locale={item.locale} />
      {target && (
        <p>
          {words.solutionItem}:{' '}
          <a href={sitePath(runtime().site, target.path)}>
            <Words text={target.headline} />
          </a>
        </p>
      )}
    </section>
  );
}

function Contact({ item }: { item: ContentOf<'problem'> }) {
  const { name, phone, email } = item.details.contact;
  const words = wordsFor(item.locale).kinds.problem.portal;
  return (
    <section className="contact" aria-labelledby="noi-nhan">
      <h2 id="noi-nhan">{words.contact}</h2>
      <address>
        <strong>{name}</strong>
        {phone && (
          <span>
            {words.phone}: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
          </span>
        )}
        {email && (
          <span>
            {words.email}: <a href={`mailto:${email}`}>{email}</a>
          </span>
        )}
      </address>
    </section>
  );
}
