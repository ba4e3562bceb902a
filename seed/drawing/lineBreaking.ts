interface Setting {
  width: number;
  mostLines: number;
  /** Whether a line may never end inside a word of several syllables. */
  keepsCompounds: boolean;
  measure: (line: string) => number;
}

/** Words of two or three syllables that read badly when a line ends inside them. */
const compounds =
  /(bộ xây dựng|ủy ban|chi tiết|định kỳ|tuyên truyền|trường học|khoa học|công nghệ|chuyển đổi số|đổi mới|sáng tạo|truyền thông|thông tin|xây dựng|kế hoạch|nhiệm vụ|cán bộ|cơ quan|đơn vị|báo chí|phấn đấu|mạng lưới|nền tảng|doanh nghiệp|nghiên cứu|trực quan|chính phủ|chính trị|thủ tướng|mục tiêu|nội dung|đối tượng|phương thức|tiến độ|bộ phận|tổng hợp|đào tạo|bồi dưỡng|báo cáo|kết quả|sản phẩm|người dân|hoạt động|tiếp cận|văn bản|nghị quyết|quyết định|sản xuất|lao động|thanh toán|trách nhiệm|chuyên môn|văn hóa|xã hội|hằng năm|quốc gia|quốc tế|chương trình|địa phương|phê duyệt|thể thao|du lịch|trao đổi|chiến lược|hàng xóm|nước ngoài|cộng đồng|tổ công nghệ số|bình dân học vụ số|khởi nghiệp|giáo dục|chuyên gia|tiêu chí|giải thưởng|ngân sách|học sinh|sinh viên|kỹ năng|cẩm nang|sổ tay|ngôn ngữ|tập huấn|lãnh đạo)(?![\p{L}])/giu;
/** A number or a name stays with the word that it belongs to: "Nghị quyết 57", "năm 2030", "của Bộ". */
const numbered = /(quyết|định|năm|ngày|mục|≥) (?=[\dIVX])|(của) (?=(?:Bộ|xã|thôn)$)/giu;

/** Weighs where lines end against how even they are (squares of shares of the width). */
const insideCompound = 0.3;
const afterPause = -0.04;

/**
 * Breaks a text into as few lines as fit, then as even as possible, ending lines between words and
 * after commas where it can. Undefined when it does not fit.
 */
export function breakLines(text: string, setting: Setting): string[] | undefined {
  const parts = holdTogether(text, setting.keepsCompounds).split(' ');
  const evenWidth = setting.measure(parts.join(' '));
  for (let count = 1; count <= Math.min(setting.mostLines, parts.length); count += 1) {
    const found = evenLines(parts, count, evenWidth / count, setting, new Map());
    if (found !== undefined) return found.lines;
  }
  return undefined;
}

interface Lines {
  lines: string[];
  cost: number;
}

/** The best way to set `parts` in exactly `count` lines; small inputs, so plain recursion with a memo. */
function evenLines(
  parts: string[],
  count: number,
  target: number,
  setting: Setting,
  memo: Map<string, Lines | undefined>,
): Lines | undefined {
  const key = `${parts.length}/${count}`;
  if (memo.has(key)) return memo.get(key);
  let best: Lines | undefined;
  for (let end = 1; end <= parts.length - count + 1; end += 1) {
    if (count === 1 && end < parts.length) continue;
    const line = parts.slice(0, end).join(' ');
    const width = setting.measure(line);
    if (width > setting.width) break;
    const rest =
      count === 1 ? { lines: [], cost: 0 } : evenLines(parts.slice(end), count - 1, target, setting, memo);
    if (rest === undefined) continue;
    const cost = rest.cost + ((width - target) / setting.width) ** 2 + endingCost(line, parts[end]);
    if (best === undefined || cost < best.cost) best = { lines: [line, ...rest.lines], cost };
  }
  memo.set(key, best);
  return best;
}

function endingCost(line: string, next: string | undefined): number {
  if (next === undefined) return 0;
  if (/[,;:–]$/.test(line)) return afterPause;
  const lastSyllables = line
    .split(/[ \u00A0]/)
    .slice(-2)
    .join(' ');
  const around = `${lastSyllables} ${next.replaceAll('\u00A0', ' ')}`;
  const isInside = [...around.matchAll(compounds)].some(
    (match) => match.index < lastSyllables.length && match.index + match[0].length > lastSyllables.length,
  );
  return isInside ? insideCompound : 0;
}

function holdTogether(text: string, keepsCompounds: boolean): string {
  const held = text
    .normalize('NFC')
    .replace(/ [-–] /g, '\u00A0– ')
    .replace(numbered, (found) => found.replace(' ', '\u00A0'));
  return keepsCompounds ? held.replace(compounds, (compound) => compound.replaceAll(' ', '\u00A0')) : held;
}
