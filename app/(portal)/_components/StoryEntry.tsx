import type { ContentItem } from '../../../src/content/contentItem';
import { itemPath } from '../../../src/content/permalink';
import { firstPicture } from '../../../src/content/pictures';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { shortDateTime, timeOfDay } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { formOf } from '../_presenters/formOf';
import { ItemTime } from './ItemTime';
import { ResponsivePicture } from './ResponsivePicture';
import { Words } from './Words';

interface Props {
  item: ContentItem;
  headingLevel: 2 | 3;
  /** The day is named above the entry, so only the time is told. */
  isUnderDay?: boolean;
  /** In a list of several kinds the kind is named. */
  isMixed?: boolean;
}

/** Time, headline, summary and a small picture. */
export function StoryEntry({ item, headingLevel, isUnderDay = false, isMixed = false }: Props) {
  const words = wordsFor(item.locale).portal;
  const picture = firstPicture(item);
  const Heading = `h${headingLevel}` as const;
  const [topic] = item.topics;
  const at = item.firstPublishedAt;
  return (
    <article className={isUnderDay ? 'entry' : 'entry is-dated'}>
      <ItemTime at={at} locale={item.locale}>
        {isUnderDay ? timeOfDay(at) : shortDateTime(at)}
      </ItemTime>
      <div>
        <Heading>
          <a href={sitePath(runtime().site, itemPath(item))}>
            <Words text={item.headline} />
          </a>
        </Heading>
        <p>
          <Words text={item.summary} />
        </p>
        <p className="note">
          {[isMixed && words.kinds[item.kind], formOf(item), topic?.name].filter(Boolean).join(' · ')}
        </p>
      </div>
      {picture && <ResponsivePicture picture={picture} shape="card" isDecorative />}
    </article>
  );
}
