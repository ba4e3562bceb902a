import { renderBody } from '../../../../src/content/bodyHtml';
import type { Block } from '../../../../src/content/blocks';
import type { Scene } from '../../../../src/content/details/eMagazine';
import type { Locale } from '../../../../src/content/locales';
import { runtime } from '../../../../src/delivery/runtime';
import { chapterId } from './chapterId';
import { AudioScene, VideoScene } from './MediaScenes';
import { ChartScene, NumbersScene, TableScene, TimelineScene } from './FigureScenes';
import { BeforeAfterScene, DiagramScene, GalleryScene, PairScene, PictureScene } from './PictureScenes';
import { QuoteScene } from './QuoteScene';

interface Props {
  scene: Scene;
  /** Position in the magazine, from 1. */
  number: number;
  locale: Locale;
}

/** One part of an e-magazine, in the form of its type. */
export function SceneView({ scene, number, locale }: Props) {
  switch (scene.type) {
    case 'chapter':
      return (
        <h2 className="emag-chapter" id={chapterId(scene.number)}>
          <span className="emag-number">{scene.number}</span> <span>{scene.title}</span>
        </h2>
      );
    case 'text':
      return <Prose blocks={scene.blocks} locale={locale} />;
    case 'picture':
      return <PictureScene scene={scene} locale={locale} />;
    case 'pair':
      return <PairScene scene={scene} locale={locale} />;
    case 'gallery':
      return <GalleryScene scene={scene} locale={locale} />;
    case 'quote':
      return <QuoteScene scene={scene} />;
    case 'numbers':
      return <NumbersScene scene={scene} />;
    case 'chart':
      return <ChartScene scene={scene} locale={locale} />;
    case 'table':
      return <TableScene scene={scene} locale={locale} />;
    case 'timeline':
      return <TimelineScene scene={scene} />;
    case 'diagram':
      return (
        <>
          <DiagramScene scene={scene} locale={locale} />
          <Prose blocks={scene.explanation} locale={locale} />
        </>
      );
    case 'video':
      return <VideoScene scene={scene} locale={locale} />;
    case 'audio':
      return <AudioScene scene={scene} locale={locale} />;
    case 'beforeAfter':
      return <BeforeAfterScene scene={scene} number={number} locale={locale} />;
  }
}

function Prose({ blocks, locale }: { blocks: readonly Block[]; locale: Locale }) {
  const html = renderBody(blocks, { site: runtime().site, target: 'page', locale });
  return <div className="body emag-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
