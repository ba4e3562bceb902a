import { renderBody } from '../../../../src/content/bodyHtml';
import type { Scene } from '../../../../src/content/details/eMagazine';
import { runtime } from '../../../../src/delivery/runtime';
import { ResponsivePicture } from '../../_components/ResponsivePicture';

/** Words that carry the page for a moment; a portrait beside them says nothing more, so it is decoration. */
export function QuoteScene({ scene }: { scene: Extract<Scene, { type: 'quote' }> }) {
  const { words, attribution, picture } = scene;
  const html = renderBody([{ type: 'paragraph', children: words }], { site: runtime().site, target: 'page' });
  return (
    <figure className={picture ? 'emag-quote emag-wide with-portrait' : 'emag-quote emag-wide'}>
      {picture && <ResponsivePicture picture={picture} shape="card" isDecorative />}
      <blockquote dangerouslySetInnerHTML={{ __html: html }} />
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  );
}
