import type { Block, Picture } from '../blocks';
import type { Chart } from '../chart';

export interface InfographicDetails {
  /** The whole picture, or its parts from top to bottom; empty when only the chart is shown. */
  pictures: Picture[];
  /** Drawn by us from the first table of `data`. */
  chart?: Chart;
  /** What the picture says, in words, for everybody (WCAG 2.2, 1.1.1). */
  textAlternative: Block[];
  /** The figures behind the picture: tables, with notes where they need some. */
  data: Block[];
  /** Where the figures come from, in words. */
  dataSource: string;
}
