import { NotFoundContent } from '../../_components/NotFoundContent';
import { toLocale } from '../../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
}

/** Served with 404; the server decides the status. */
export default async function NotFoundPage({ params }: Props) {
  return <NotFoundContent locale={toLocale((await params).locale)} />;
}
