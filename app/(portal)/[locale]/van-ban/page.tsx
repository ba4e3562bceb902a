import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { DocumentRegister } from '../../_kinds/document/DocumentRegister';
import type { Locale } from '../../../../src/content/locales';
import { wordsFor } from '../../../../src/locale/words';
import '../../_kinds/document/document.css';

export const dynamic = 'force-dynamic';

const describe = (locale: Locale) => wordsFor(locale).kinds.document.portal.register.description;

export default function DocumentListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="document" list={DocumentRegister} inRegister description={describe} />;
}
