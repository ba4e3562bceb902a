import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { isWebAddress } from './address';

export function checkSource({ source }: ProjectedItem): Issue[] {
  if (source?.url === undefined) return [];
  const issues: Issue[] = [];
  if (source.name.trim() === '') issues.push({ field: 'source.name', code: 'sourceNameMissing' });
  if (!isWebAddress(source.url)) {
    issues.push({ field: 'source.url', code: 'sourceUrlInvalid', params: { url: source.url } });
  }
  return issues;
}
