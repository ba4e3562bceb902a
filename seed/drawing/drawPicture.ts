import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import { bars } from './bars';
import { calendar } from './calendar';
import { certificate } from './certificate';
import { cover } from './cover';
import type { Drawing } from './drawing';
import { figures } from './figures';
import { flow } from './flow';
import { grid } from './grid';
import { organisation } from './organisation';
import { page } from './page';
import { petals } from './petals';
import { rings } from './rings';
import { steps } from './steps';
import { tall } from './tall';
import { tide } from './tide';
import { timeline } from './timeline';

/** A drawing in the colours of an agency, as SVG: of 1600 × 1067, covers and tall sheets of sizes of their own. Throws when a text is too long to fit. */
export function drawPicture(drawing: Drawing, profile: AgencyProfile): string {
  switch (drawing.type) {
    case 'bars':
      return bars(drawing, profile);
    case 'steps':
      return steps(drawing, profile);
    case 'timeline':
      return timeline(drawing, profile);
    case 'calendar':
      return calendar(drawing, profile);
    case 'organisation':
      return organisation(drawing, profile);
    case 'figures':
      return figures(drawing, profile);
    case 'flow':
      return flow(drawing, profile);
    case 'grid':
      return grid(drawing, profile);
    case 'rings':
      return rings(drawing, profile);
    case 'petals':
      return petals(drawing, profile);
    case 'tide':
      return tide(drawing, profile);
    case 'certificate':
      return certificate(drawing, profile);
    case 'page':
      return page(drawing, profile);
    case 'cover':
      return cover(drawing, profile);
    case 'tall':
      return tall(drawing, profile);
    case 'recording':
      throw new Error('Posters and covers are drawn by seed/recording/makeRecordings.ts.');
  }
}
