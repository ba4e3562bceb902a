import { runtime } from '../../../src/delivery/runtime';
import { sitePath } from '../../../src/content/site';

/**
 * The agency's ornament as a strip that repeats sideways. A pattern in SVG needs no style rule with an
 * address, so the sheet stays the same for every agency. `name` must be unique on the page.
 */
export function MotifBand({ name }: { name: string }) {
  const { site, brand, profile } = runtime();
  const { width, height } = profile.motif;
  const id = `motif-${name}`;
  return (
    <svg className="motif" width="100%" height={height / 2} aria-hidden="true">
      <defs>
        <pattern id={id} width={width / 2} height={height / 2} patternUnits="userSpaceOnUse">
          <image href={sitePath(site, brand.motif)} width={width / 2} height={height / 2} />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
