import {
  documentStatuses,
  documentTypes,
  issuerLevels,
  type DocumentStatus,
  type DocumentType,
  type IssuerLevel,
} from './details/document';
import { problemStatuses, type ProblemStatus } from './details/problem';
import { publicationForms, type PublicationForm } from './details/publication';
import { showcaseForms, type ShowcaseForm } from './details/showcase';
import {
  taskFields,
  taskLevels,
  taskStages,
  type TaskField,
  type TaskLevel,
  type TaskStage,
} from './details/featuredTask';
import { videoForms, type VideoForm } from './details/video';
import { newsGenres, type NewsGenre } from './details/newsArticle';
import { campaignForms, type CampaignForm } from './details/campaign';
import type { DetailsOf } from './details';
import type { ItemKind } from './kinds';

/** A property that lists of a kind can be narrowed by. */
export interface FacetDefinition<N extends FacetName = FacetName> {
  /** Name in list keys. */
  name: N;
  /** Query parameter in addresses. */
  parameter: string;
  /** Allowed values in addresses; `year` stands for four digits. */
  values: readonly string[] | 'year';
}

export type FacetName =
  'genre' | 'form' | 'type' | 'issuerLevel' | 'status' | 'level' | 'field' | 'stage' | 'year';

/** Every value that is not a year. */
export type FacetOption =
  | NewsGenre
  | VideoForm
  | PublicationForm
  | DocumentType
  | IssuerLevel
  | DocumentStatus
  | TaskField
  | TaskLevel
  | TaskStage
  | ShowcaseForm
  | ProblemStatus
  | CampaignForm;

/** The value of one facet, as an item has it and as a reader chooses it. */
export interface FacetValue {
  name: FacetName;
  value: string;
}

const form = (values: readonly string[]): FacetDefinition<'form'> => ({
  name: 'form',
  parameter: 'loai',
  values,
});
const year: FacetDefinition<'year'> = { name: 'year', parameter: 'nam', values: 'year' };

/** Facets read the property of the details that bears their name; the year is worked out. */
type FacetsOf<K extends ItemKind> = readonly FacetDefinition<
  Extract<keyof DetailsOf[K], FacetName> | 'year'
>[];

/** What the list of each kind can be filtered by, in the order of the page. */
export const facetsOfKind: Record<ItemKind, readonly FacetDefinition[]> = {
  newsArticle: [{ name: 'genre', parameter: 'loai', values: newsGenres }, year],
  infographic: [year],
  video: [form(videoForms), year],
  eMagazine: [year],
  podcastEpisode: [year],
  publication: [form(publicationForms), year],
  document: [
    { name: 'type', parameter: 'loai', values: documentTypes },
    { name: 'issuerLevel', parameter: 'cap', values: issuerLevels },
    { name: 'status', parameter: 'hieu-luc', values: documentStatuses },
    year,
  ],
  featuredTask: [
    { name: 'field', parameter: 'linh-vuc', values: taskFields },
    { name: 'level', parameter: 'cap', values: taskLevels },
    { name: 'stage', parameter: 'giai-doan', values: taskStages },
    year,
  ],
  showcase: [form(showcaseForms), year],
  problem: [
    { name: 'field', parameter: 'linh-vuc', values: taskFields },
    { name: 'status', parameter: 'tinh-trang', values: problemStatuses },
  ],
  campaign: [form(campaignForms), year],
} satisfies { [K in ItemKind]: FacetsOf<K> };

/** Whether `value` may stand in an address for this facet. */
export function isFacetValue({ values }: FacetDefinition, value: string): boolean {
  return values === 'year' ? /^20[0-9]{2}$/.test(value) : values.includes(value);
}
