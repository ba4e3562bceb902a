import type { ContentOf } from '../../../../src/content/contentItem';
import { documentRelationTypes, type DocumentRelation } from '../../../../src/content/details/document';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { Words } from '../../_components/Words';

/** A resolution may be the basis of thousands of plans. */
const mostTold = 50;

/** What the document replaces, rests on and is carried out by, whichever of the two said so. */
export async function DocumentRelations({ item }: { item: ContentOf<'document'> }) {
  const words = wordsFor(item.locale).kinds.document.portal;
  const told = await runtime().reader.toldRelations(item, mostTold);
  const known = mergeRelations(item.details.relations, told).filter(
    ({ citation, item: other }) => other?.target ?? citation,
  );
  if (known.length === 0) return null;
  return (
    <section className="document-relations" aria-labelledby="van-ban-lien-quan">
      <h2 id="van-ban-lien-quan">{words.related}</h2>
      <dl>
        {documentRelationTypes.flatMap((type) => {
          const ofType = known.filter((relation) => relation.type === type);
          if (ofType.length === 0) return [];
          return [
            <div key={type}>
              <dt>{words.relations[type]}</dt>
              {ofType.map((relation) => (
                <dd key={relation.item?.itemId ?? relation.citation}>
                  <Other relation={relation} />
                </dd>
              ))}
            </div>,
          ];
        })}
      </dl>
    </section>
  );
}

function Other({ relation: { citation, item } }: { relation: DocumentRelation }) {
  if (!item?.target) return <Words text={citation} />;
  return (
    <a href={sitePath(runtime().site, item.target.path)}>
      <Words text={citation || item.target.headline} />
    </a>
  );
}

/** What the document says itself comes first; the same told by the other is not said twice. */
function mergeRelations(
  own: readonly DocumentRelation[],
  told: readonly DocumentRelation[],
): DocumentRelation[] {
  const isSaid = ({ type, item }: DocumentRelation) =>
    own.some((relation) => relation.type === type && relation.item?.itemId === item?.itemId);
  return [...own, ...told.filter((relation) => !isSaid(relation))];
}
