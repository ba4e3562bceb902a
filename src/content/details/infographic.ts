import type { Block, Picture, Table } from '../blocks';
import type { Chart } from '../chart';

export interface InfographicDetails {
  /** The whole picture, or its parts from top to bottom; empty when the chart is drawn from its table. */
  pictures: Picture[];
  /** Drawn by us from its data. */
  chart?: Chart;
  /** What the picture says, in words, for everybody (WCAG 2.2, 1.1.1). */
  textAlternative: Block[];
  /** The figures behind the picture. */
  dataTables: Table[];
  /** Where the figures come from, in words. */
  dataSource: string;
}
