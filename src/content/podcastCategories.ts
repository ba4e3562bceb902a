/**
 * Apple's list of podcast categories (podcasters.apple.com/support/1691), which every directory reads, without
 * those no public agency would choose a part of. A value names the category and, behind a slash, its part; `and`
 * stands for `&`, which no value of GraphQL may hold.
 */
export const podcastCategories = [
  'Government',
  'News',
  'News/Daily News',
  'News/Politics',
  'News/Tech News',
  'Technology',
  'Science',
  'Science/Earth Sciences',
  'Science/Life Sciences',
  'Science/Natural Sciences',
  'Science/Social Sciences',
  'Education',
  'Education/Courses',
  'Education/How To',
  'Education/Self-Improvement',
  'Business',
  'Business/Careers',
  'Business/Entrepreneurship',
  'Business/Management',
  'Business/Non-Profit',
  'Society and Culture',
  'Society and Culture/Documentary',
  'Society and Culture/Places and Travel',
  'Health and Fitness',
  'Health and Fitness/Medicine',
  'History',
  'Kids and Family',
  'Kids and Family/Education for Kids',
  'Arts',
  'Arts/Books',
] as const;

export type PodcastCategory = (typeof podcastCategories)[number];

/** The names as directories know them: `Kids and Family/Education for Kids` is a part of `Kids & Family`. */
export function categoryNames(value: PodcastCategory): [category: string, part: string | undefined] {
  const [category = value, part] = value.replaceAll(' and ', ' & ').split('/');
  return [category, part];
}
