import type { Issue, IssueMessages } from '../../content/issues';
import type { Locale } from '../../content/locales';
import * as en from '../../locale/en/messages';
import * as vi from '../../locale/vi/messages';

const words: Record<Locale, { cannotPublishPrefix: string; issueMessages: IssueMessages }> = { vi, en };

function sentenceOf(issue: Issue, messages: IssueMessages): string {
  // The union ties params to code, but TypeScript loses the tie when indexing by a union of codes.
  const message = messages[issue.code] as (params: Issue['params']) => string;
  return message(issue.params);
}

/** One issue in words: "Chưa đăng được: ảnh đại diện chưa có mô tả …". */
export function describeIssue(locale: Locale, issue: Issue): string {
  const { cannotPublishPrefix, issueMessages } = words[locale];
  return cannotPublishPrefix + sentenceOf(issue, issueMessages);
}

/** Several issues in words, one a line under the prefix; a single one as a sentence; none as empty text. */
export function describeIssues(locale: Locale, issues: readonly Issue[]): string {
  const [first, ...others] = issues;
  if (!first) return '';
  if (others.length === 0) return describeIssue(locale, first);
  const { cannotPublishPrefix, issueMessages } = words[locale];
  return [
    cannotPublishPrefix.trimEnd(),
    ...issues.map((issue) => `– ${sentenceOf(issue, issueMessages)}`),
  ].join('\n');
}
