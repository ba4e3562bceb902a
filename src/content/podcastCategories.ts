/**
 * Apple's list of podcast categories (podcasters.apple.com/support/1691), which every directory reads, without
 * those no public agency would choose a part of. A value names the category and, behind a slash, its part.
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
  'Society & Culture',
  'Society & Culture/Documentary',
  'Society & Culture/Places & Travel',
  'Health & Fitness',
  'Health & Fitness/Medicine',
  'History',
  'Kids & Family',
  'Kids & Family/Education for Kids',
  'Arts',
  'Arts/Books',
] as const;

export type PodcastCategory = (typeof podcastCategories)[number];
