import type { ProjectedOf } from '../../content/contentItem';
import type { Scene } from '../../content/details/eMagazine';
import type { Issue } from '../../content/issues';
import { checkChart } from './checkChart';

const filmTypes: readonly string[] = ['video/mp4', 'video/webm'];

/** A cover that everybody gets, text to read, and scenes that lose nothing for who cannot see or hear them. */
export function checkEMagazine({ details }: ProjectedOf<'eMagazine'>): Issue[] {
  const { cover, scenes } = details;
  const issues: Issue[] = [];
  if (!cover.picture) issues.push({ field: 'coverPicture', code: 'coverMissing' });
  else if (cover.picture.alt === '') issues.push({ field: 'coverPicture', code: 'coverAltMissing' });
  if (cover.loop && !filmTypes.includes(cover.loop.contentType))
    issues.push({ field: 'coverLoop', code: 'coverLoopNotVideo' });
  if (!scenes.some(({ type }) => type === 'text')) issues.push({ field: 'scenes', code: 'scenesMissing' });
  return [...issues, ...scenes.flatMap((scene, index) => checkScene(scene, index))];
}

function checkScene(scene: Scene, index: number): Issue[] {
  const fields = `scenes.${index}.`;
  const params = { position: index + 1 };
  switch (scene.type) {
    case 'chart':
      return checkChart(scene.chart, { fields, table: `${fields}data`, ...params });
    case 'diagram':
      if (scene.explanation.length > 0) return [];
      return [{ field: `${fields}explanation`, code: 'diagramWordsMissing', params }];
    case 'video':
      return checkVideoScene(scene, fields, params);
    case 'audio': {
      const issues: Issue[] = [];
      if (!scene.file.contentType.startsWith('audio/'))
        issues.push({ field: `${fields}file`, code: 'sceneAudioNotPlayable', params });
      if (scene.transcript.length === 0)
        issues.push({ field: `${fields}transcript`, code: 'sceneTranscriptMissing', params });
      return issues;
    }
    default:
      return [];
  }
}

/** A film whose words are written down has words: those who cannot hear need them as captions (WCAG 2.2, 1.2.2). */
function checkVideoScene(
  { file, poster, captions, transcript }: Extract<Scene, { type: 'video' }>,
  fields: string,
  params: { position: number },
): Issue[] {
  const issues: Issue[] = [];
  if (!filmTypes.includes(file.contentType))
    issues.push({ field: `${fields}file`, code: 'sceneVideoNotPlayable', params });
  if (!poster) issues.push({ field: `${fields}poster`, code: 'sceneVideoPosterMissing', params });
  if (transcript.length > 0 && captions.length === 0)
    issues.push({ field: `${fields}captions`, code: 'sceneCaptionsMissing', params });
  return issues;
}
