import type { Block } from '../../../../src/content/blocks';
import type { ContentOf } from '../../../../src/content/contentItem';
import type { FeaturedTaskDetails } from '../../../../src/content/details/featuredTask';
import { paragraph, section } from '../../../../src/content/plainBlocks';
import { documentDate } from '../../../../src/locale/dates';
import { facetValueLabel } from '../../../../src/locale/facetWords';
import { formatDong } from '../../../../src/locale/numbers';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleHead } from '../../_components/ArticleHead';
import { ArticleNotes } from '../../_components/ArticleNotes';
import { BodyText } from '../../_components/BodyText';
import { FactList } from '../../_components/FactList';
import type { ItemViewProps } from '../../_components/ItemPage';
import { StageLine } from './StageLine';
import { TaskTimeline } from './TaskTimeline';
import { ToldAbout } from './ToldAbout';

/** A dossier: the card of the register, where the task stands, what it is for, what was told about it. */
export function FeaturedTaskView({ item, related }: ItemViewProps<'featuredTask'>) {
  const { details, locale } = item;
  const words = wordsFor(locale).kinds.featuredTask.portal;
  return (
    <div className="wide article-grid dossier">
      <article className="article">
        <ArticleHead item={item} />
        <div className="dossier-card">
          <TaskFacts item={item} />
          <StageLine stage={details.stage} locale={locale} />
        </div>
        <div className="parts">
          <BodyText blocks={section(words.objectives, details.objectives)} locale={locale} />
          <TaskTimeline details={details} locale={locale} />
          <BodyText blocks={section(words.results, resultsOf(details, words.noResults))} locale={locale} />
          <ToldAbout task={item} />
          <ArticleNotes item={item} />
        </div>
      </article>
      <ArticleAside item={item} related={related} />
    </div>
  );
}

/** A task that has none yet says so where they will stand. */
function resultsOf({ results }: FeaturedTaskDetails, noResults: string): Block[] {
  return results.length > 0 ? results : [paragraph(noResults)];
}

function TaskFacts({ item }: { item: ContentOf<'featuredTask'> }) {
  const { details, locale } = item;
  const words = wordsFor(locale).kinds.featuredTask.portal;
  const named = (name: 'level' | 'field') => {
    const value = details[name];
    return value && facetValueLabel(locale, { name, value });
  };
  return (
    <FactList
      facts={[
        [words.code, <span className="task-code">{details.code}</span>],
        [words.level, named('level')],
        [words.field, named('field')],
        [words.period, words.periodOf(documentDate(details.startsOn), documentDate(details.endsOn))],
        [words.host, details.host],
        [words.participants, details.participants.join('; ')],
        [words.budgetSource, details.budgetSource],
        [words.budget, details.budget !== undefined && formatDong(details.budget, locale)],
        [words.basis, details.basis],
        [words.register, details.registerUrl && <a href={details.registerUrl}>{words.registerLink}</a>],
      ]}
    />
  );
}
