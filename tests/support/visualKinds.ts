import type { Payload } from 'payload';
import { bodyOf, heading, paragraph, table, text } from './lexical';
import { picture } from './newsroom';

let counter = 0;
const next = (): number => (counter += 1);

export const words = (said: string) => bodyOf(paragraph(text(said)));

/** Figures of three stages, as an editor pastes them below their caption. */
export const figures = (...more: string[][]) =>
  bodyOf(
    paragraph(text('Tỷ lệ nhiệm vụ được truyền thông')),
    table(['Chặng', 'Tỷ lệ'], ['2027–2028', '50%'], ['2029', '80%'], ...more),
  );

/** A complete infographic drawn from its table. */
function infographicData(topicId: string, changes: object = {}) {
  const n = next();
  return {
    headline: `Lộ trình số ${n} của nhiệm vụ khoa học, công nghệ`,
    summary: 'Từ một nửa đến tất cả.',
    topics: [topicId],
    chart: {
      type: 'bar' as const,
      title: 'Nhiệm vụ được truyền thông',
      unit: '%',
      description: `Năm 2027–2028 là 50%, năm 2029 là 80% (bản số ${n}).`,
    },
    data: figures() as never,
    textAlternative: words('Năm 2027–2028 ít nhất một nửa nhiệm vụ được truyền thông.') as never,
    dataSource: 'Kế hoạch của Bộ Xây dựng, tháng 12/2025',
    audiences: ['nguoi-dan' as const],
    ...changes,
  };
}

export async function draftInfographic(payload: Payload, topicId: string, changes: object = {}) {
  const data = infographicData(topicId, changes);
  const common = { collection: 'infographics', locale: 'vi', draft: true, overrideAccess: true } as const;
  return payload.create({ ...common, data });
}

/** A complete e-magazine of a few scenes; `scenes` are added to them. */
async function eMagazineData(payload: Payload, topicId: string, scenes: object[] = []) {
  const n = next();
  const cover = await picture(payload, 'Bìa: cầu dây văng trên nền lưới bản vẽ');
  return {
    headline: `Một kết quả nghiên cứu đi được bao xa, số ${n}`,
    summary: 'Câu chuyện bốn chương.',
    topics: [topicId],
    leadPicture: cover.id,
    audiences: ['nguoi-dan' as const],
    scenes: [
      { blockType: 'chapter', title: 'Trên giá sách' },
      { blockType: 'text', text: bodyOf(heading('h3', 'Mở đầu'), paragraph(text('Báo cáo nằm yên.'))) },
      {
        blockType: 'numbers',
        numbers: [{ value: '50%', label: 'nhiệm vụ được kể', note: 'Năm 2027–2028' }],
      },
      { blockType: 'chapter', title: 'Ra khỏi phòng thí nghiệm' },
      ...scenes,
    ] as never,
    credits: [{ role: 'Nội dung', names: 'Ban Biên tập' }],
  };
}

export async function draftEMagazine(payload: Payload, topicId: string, scenes: object[] = []) {
  const data = await eMagazineData(payload, topicId, scenes);
  const common = { collection: 'e-magazines', locale: 'vi', draft: true, overrideAccess: true } as const;
  return payload.create({ ...common, data });
}
