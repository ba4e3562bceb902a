import type { Block } from '../../content/blocks';
import { paragraph, section } from '../../content/plainBlocks';
import { wordsFor } from '../../locale/words';
import { figuresOf, firstTable, toChart } from './chart';
import { line } from './fieldValues';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';
import { isRecord } from './lexicalNode';
import { picturesOf } from './references';
import { withoutUndefined } from './withoutUndefined';

/** An infographic is its picture or chart; as an article it is what these say, in words and figures. */
export const projectInfographic: DetailsProjection<'infographic'> = (fields, references, locale) => {
  const words = wordsFor(locale).kinds.infographic.portal;
  const pictures = picturesOf(fields.pictures, references);
  const data = figuresOf(fields.data, references);
  const chartFields = { ...(isRecord(fields.chart) && fields.chart), source: fields.dataSource };
  const chart = toChart(chartFields, firstTable(data), locale, references);
  const textAlternative = toBlocks(fields.textAlternative, references);
  const dataSource = line(fields.dataSource);
  const shown = [...pictures, ...(chart?.drawing ? [chart.drawing.picture] : [])];
  const body: Block[] = [
    ...shown.map((picture): Block => ({ type: 'picture', picture })),
    ...section(words.textAlternative, textAlternative),
    ...section(words.data, data),
    ...(dataSource === '' ? [] : [paragraph(words.dataSource(dataSource))]),
  ];
  return {
    details: withoutUndefined({ pictures, chart, textAlternative, data, dataSource }),
    body,
    ...(shown[0] && { picture: shown[0] }),
  };
};
