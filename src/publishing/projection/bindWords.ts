const noBreakSpace = '\u00a0';

const documentTypes =
  'nghị quyết|quyết định|nghị định|thông tư|chỉ thị|công văn|kế hoạch|kết luận|luật|resolution|decision|decree|circular|directive|plan';

const units =
  '%|‰|°C|tỷ|tỉ|triệu|nghìn|ngàn|trăm|đồng|USD|mm|cm|km|km²|m|m²|m³|ha|kg|tấn|kWh|MW|GB|TB|MB|Mbps|Gbps|GHz|MHz';

/** Words a line must not break inside of; every space in a match is made a no-break space. */
const bound: readonly RegExp[] = [
  // "Nghị quyết 57", "Nghị quyết số 57-NQ/TW", "Resolution No. 57-NQ/TW"
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${documentTypes})(?: số| no\\.?)? (?=\\p{N})`, 'giu'),
  // "số 57-NQ/TW" after words that were not foreseen
  /(?<![\p{L}\p{N}])số (?=\p{N}+[-/]\p{L})/giu,
  // "ngày 18/5", "tháng 5", "năm 2030", "Điều 8", "Khoản 2"
  /(?<![\p{L}\p{N}])(?:ngày|mùng|tháng|năm|quý|điều|khoản) (?=\p{N})/giu,
  // "1,2 tỷ đồng", "80 %"
  new RegExp(`(?<=\\p{N})(?: (?:${units}))+(?![\\p{L}\\p{N}])`, 'gu'),
];

/**
 * Puts no-break spaces where a line must not break: in names and numbers of documents, dates and numbers with units.
 * One character stands for one, so that text cut into runs can be bound as a whole and cut again.
 * Hyphens stay hyphens ("57-NQ/TW" must be found and copied as it is); keeping those together is the page's work.
 */
export function bindWords(text: string): string {
  return bound.reduce((words, pattern) => {
    return words.replace(pattern, (match) => match.replaceAll(' ', noBreakSpace));
  }, text);
}
